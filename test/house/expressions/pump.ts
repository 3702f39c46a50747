/** Texts that make a regular expression work hard: its own words and alternatives, repeated until nothing ends them. */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

interface Unit {
  text: string
  /** What has to stand before it for the expression to get there. */
  before: string
  /** Stands under a repetition: the likeliest to be slow. */
  repeated: boolean
}

/** One of each kind that classes tell apart. */
const probes = [...'aA1 _-.,!"/@\'+\né中क😀', '\u0301', '\u200d']

function pickFrom(raw: string, flags: string, count: number): string[] {
  const single = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''))
  const picked = probes.filter((probe) => single.test(probe))
  if (picked.length === 0) {
    for (let code = 0x20; code < 0x3000; code++) {
      const letter = String.fromCodePoint(code)
      if (single.test(letter)) return [letter]
    }
  }
  return picked.slice(0, count)
}

/** Texts for one expression: so many pairs, twice as many made of one part. */
const enough = 200

/** Texts for each part of an expression, and what leads up to it. */
class Sampler {
  readonly units: Unit[] = []
  readonly flags: string

  constructor(flags: string) {
    this.flags = flags
  }

  /** The shortest text that matches, near enough, or with everything optional in it. */
  sample(node: AST.Element | AST.Alternative, full: boolean): string {
    switch (node.type) {
      case 'Character':
        return String.fromCodePoint(node.value)
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return pickFrom(node.raw, this.flags, 1)[0] ?? ''
      case 'Alternative':
        return node.elements.map((element) => this.sample(element, full)).join('')
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives[0] === undefined ? '' : this.sample(node.alternatives[0], full)
      case 'Quantifier':
        return this.sample(node.element, full).repeat(Math.max(node.min, full && node.max > 0 ? 1 : 0))
      default:
        return ''
    }
  }

  private add(text: string, before: string, repeated: boolean): void {
    if (text !== '' && text.length <= 200) this.units.push({ text, before, repeated })
  }

  private walkAlternatives(alternatives: readonly AST.Alternative[], before: string, repeated: boolean): void {
    for (const alternative of alternatives) {
      this.add(this.sample(alternative, true), before, repeated)
      this.add(this.sample(alternative, false), before, repeated)
      let leading = before
      let word = ''
      for (const element of alternative.elements) {
        this.walk(element, leading, repeated)
        word = element.type === 'Character' ? word + String.fromCodePoint(element.value) : ''
        if (word.length > 2) this.add(word, leading.slice(0, leading.length - word.length + 1), repeated)
        leading += this.sample(element, false)
      }
    }
  }

  walk(node: AST.Element, before: string, repeated: boolean): void {
    if ('alternatives' in node) this.walkAlternatives(node.alternatives, before, repeated)
    if (node.type !== 'Quantifier') return
    const unbounded = node.max > 8
    if (/^Character|^Expression/.test(node.element.type)) {
      for (const letter of pickFrom(node.element.raw, this.flags, unbounded ? 4 : 1)) {
        this.add(letter, before, unbounded || repeated)
      }
    }
    this.walk(node.element, before, unbounded || repeated)
  }

  walkPattern(pattern: AST.Pattern): void {
    this.walkAlternatives(pattern.alternatives, '', false)
  }
}

function unitsOf(source: string, flags: string): Unit[] {
  const sampler = new Sampler(flags)
  sampler.walkPattern(parseRegExpLiteral(new RegExp(source, flags)).pattern)
  const unique = new Map(sampler.units.map((unit) => [`${unit.before}\n${unit.text}`, unit]))
  // Under a repetition first: where there are too many to pair, these are the ones to keep.
  return [...unique.values()].sort((one, other) => Number(other.repeated) - Number(one.repeated))
}

export interface Pump {
  before: string
  unit: string
  end: string
}

const separators = ['', ' ', '. ', ', ', '\n']
/** Ends that few expressions match: what was eaten has to be given back. */
const ends = ['', '\u0001', '!x']

/** Each part alone with what may stand between two of them, and pairs of the likeliest. */
export function pumpsOf(source: string, flags: string): Pump[] {
  const units = unitsOf(source, flags)
  const alone = units.flatMap(({ text, before }) =>
    separators.flatMap((separator) => ends.map((end): Pump => ({ before, unit: `${text}${separator}`, end }))),
  )
  const pairable = units.slice(0, 24)
  const pairs = pairable.flatMap((one) =>
    pairable
      .filter((other) => other.text !== one.text)
      .flatMap((other) =>
        ['', ' '].map(
          (separator): Pump => ({
            before: one.before,
            unit: `${one.text}${separator}${other.text}${separator}`,
            end: '\u0001',
          }),
        ),
      ),
  )
  const all = [...alone.slice(0, 2 * enough), ...pairs.slice(0, enough)]
  return [...new Map(all.map((pump) => [`${pump.before}\n${pump.unit}\n${pump.end}`, pump])).values()]
}

/** As long as `length`, or nearly. */
export const inflate = ({ before, unit, end }: Pump, length: number): string =>
  before + unit.repeat(Math.max(1, Math.floor((length - before.length - end.length) / unit.length))) + end
