/** Texts that make a regular expression slow: its own words and alternatives, repeated and without a matching end. */
import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp'

interface Unit {
  text: string
  /** Text before it that the expression needs in order to reach it. */
  before: string
  /** Whether it is inside a repetition, where slowness is most likely. */
  repeated: boolean
}

/** One character of each kind that character classes distinguish. */
const probes = [...'aA1 _-.,!"/@\'+\né中क😀', '\u0301', '\u200d']

function pickFrom(raw: string, flags: string, count: number): string[] {
  const single = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''))
  const matching = probes.filter((probe) => single.test(probe))
  if (matching.length === 0) {
    for (let code = 0x20; code < 0x3000; code++) {
      const letter = String.fromCodePoint(code)
      if (single.test(letter)) return [letter]
    }
  }
  return matching.slice(0, count)
}

/** Number of texts for one expression that combine two parts; twice as many repeat a single part. */
const maxPairs = 200

/** Collects sample texts for each part of an expression, and the text that leads up to it. */
class Sampler {
  readonly units: Unit[] = []
  readonly flags: string

  constructor(flags: string) {
    this.flags = flags
  }

  /** Roughly the shortest text that matches; with `full`, including everything optional. */
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
  // Those inside a repetition first, because these must be kept if there are too many to pair.
  return [...unique.values()].sort((one, other) => Number(other.repeated) - Number(one.repeated))
}

export interface Pump {
  before: string
  unit: string
  end: string
}

const separators = ['', ' ', '. ', ', ', '\n']
/** Ends that few expressions match, so that they have to backtrack. */
const ends = ['', '\u0001', '!x']

/** Each part repeated with every separator, and pairs of the parts most likely to be slow. */
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
  const all = [...alone.slice(0, 2 * maxPairs), ...pairs.slice(0, maxPairs)]
  return [...new Map(all.map((pump) => [`${pump.before}\n${pump.unit}\n${pump.end}`, pump])).values()]
}

/** A text of about `length` UTF-16 units. */
export const inflate = ({ before, unit, end }: Pump, length: number): string =>
  before + unit.repeat(Math.max(1, Math.floor((length - before.length - end.length) / unit.length))) + end
