/** What a word of a message looks like: itself, its neighbours, its shape, the lists it is in, and where it stands. Pure. */
import type { Marks, Token } from '../../language/index.ts'
import { wordLists } from '../../language/word-lists.ts'

/** The looks of a word without its letters; a mark looks like itself. */
function shapeOf({ text, kind }: Token): string {
  if (kind === 'mark') return text
  if (kind === 'number') return /^\d{1,2}$/.test(text) ? '9' : /[.,:h]/i.test(text) ? '9:9' : '99'
  const isCapital = /^\p{Lu}/u.test(text)
  if (text.length === 1) return isCapital ? 'X' : 'x'
  if (isCapital && !/\p{Ll}/u.test(text)) return 'XX'
  if (/\p{Ll}\p{Lu}/u.test(text)) return 'xX'
  return isCapital ? 'Xx' : 'x'
}

const endsClause = ({ text, kind }: Token): boolean => kind === 'mark' && /[\n.;:!?।()]/.test(text)

/** Where the clause of each token begins. */
function startsOf(tokens: readonly Token[]): number[] {
  let start = 0
  return tokens.map((_, at) => {
    const before = tokens[at - 1]
    if (before !== undefined && endsClause(before)) start = at
    return start
  })
}

/** The place of what ends the clause of each token. */
function endsOf(tokens: readonly Token[]): number[] {
  let end = tokens.length
  return tokens
    .map((_, fromEnd) => {
      const at = tokens.length - 1 - fromEnd
      const token = tokens[at]
      if (token !== undefined && endsClause(token)) end = at
      return end
    })
    .reverse()
}

/** The lists of words that each token is in. */
function listsOf(tokens: readonly Token[], marks: Marks): string[][] {
  const lists = tokens.map((): Set<string> => new Set())
  for (const { name, from, to } of marks.all(...wordLists)) for (let at = from; at < to; at += 1) lists[at]?.add(name)
  return lists.map((names) => [...names])
}

/** Words so near say what a word is there for; those before it more than those behind. */
const reach = { around: 12, before: 8 }

/** The words around a token in its clause, and those before it. */
function nearOf(tokens: readonly Token[], at: number, start: number, end: number): string[] {
  const found: string[] = []
  for (let other = Math.max(start, at - reach.around); other < Math.min(end, at + reach.around + 1); other += 1) {
    const { kind, key } = tokens[other] ?? { kind: 'mark', key: '' }
    if (kind === 'number') found.push('w 9')
    else if (kind === 'word' && other !== at) found.push(`w ${key}`)
    if (other < at && at - other <= reach.before) found.push(`l ${key}`)
  }
  return found
}

/** What the border before a token looks like: the words on its sides. */
function bordersOf(tokens: readonly Token[], shapes: readonly string[], lists: readonly string[][]): string[][] {
  const key = (at: number): string => tokens[at]?.key ?? (at < 0 ? '^' : '$')
  return tokens.map((_, at) => {
    const [before, word] = [key(at - 1), key(at)]
    const found = [
      ...[
        'b',
        `0 ${word}`,
        `- ${before}`,
        `-0 ${before} ${word}`,
        `-- ${key(at - 2)} ${before}`,
        `0+ ${word} ${key(at + 1)}`,
      ],
      ...[`--0 ${key(at - 2)} ${before} ${word}`, `-0+ ${before} ${word} ${key(at + 1)}`],
      ...[`s ${shapes[at - 1]} ${shapes[at]}`, `e ${word.slice(-3)}`, `p ${word.slice(0, 4)}`],
      ...[`e- ${before.slice(-3)}`, `p- ${before.slice(0, 4)}`],
      ...[`from ${Math.min(at, 4)}`, `to ${Math.min(tokens.length - at, 4)}`],
    ]
    for (const name of lists[at] ?? []) found.push(`in ${name}`)
    for (const name of lists[at - 1] ?? []) found.push(`in- ${name}`)
    return found
  })
}

/** The features of each token and of the border before it, by which the weights are found. Changing one makes all weights worthless. */
export function featuresOf(tokens: readonly Token[], marks: Marks): { words: string[][]; borders: string[][] } {
  const shapes = tokens.map(shapeOf)
  const [starts, ends, lists] = [startsOf(tokens), endsOf(tokens), listsOf(tokens, marks)]
  const key = (at: number): string => tokens[at]?.key ?? (at < 0 ? '^' : '$')
  const shape = (at: number): string => shapes[at] ?? '$'
  const hasCapitals = shapes.filter((one) => one.startsWith('X')).length > 1
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token.key, (counts.get(token.key) ?? 0) + 1)
  let isQuoted = false
  const words = tokens.map((token, at) => {
    if (/["“”„«»]/.test(token.text)) isQuoted = !isQuoted
    const [start = 0, end = tokens.length] = [starts[at], ends[at]]
    const [word, look] = [key(at), shape(at)]
    const found = [
      ...['b', `0 ${word}`, `- ${key(at - 1)}`, `+ ${key(at + 1)}`, `-- ${key(at - 2)}`, `++ ${key(at + 2)}`],
      ...[`-0 ${key(at - 1)} ${word}`, `0+ ${word} ${key(at + 1)}`, `-0+ ${key(at - 1)} ${word} ${key(at + 1)}`],
      ...[`--- ${key(at - 2)} ${key(at - 1)}`, `+++ ${key(at + 1)} ${key(at + 2)}`],
      ...[`s ${look} ${hasCapitals}`, `s3 ${shape(at - 1)} ${look} ${shape(at + 1)}`],
      `s5 ${shape(at - 2)} ${shape(at - 1)} ${look} ${shape(at + 1)} ${shape(at + 2)}`,
      ...[`-s ${look} ${key(at - 1)}`, `s+ ${look} ${key(at + 1)}`],
      ...[`e ${word.slice(-3)}`, `p ${word.slice(0, 4)}`, `es ${word.slice(-2)} ${look}`],
      ...[`c ${key(start)}`, `cc ${key(start)} ${start + 1 < tokens.length ? key(start + 1) : ''}`],
      ...[`cs ${at === start} ${start === 0} ${end === tokens.length}`, `cl ${Math.min(8, end - start)}`],
      ...[`ce ${key(end)}`, `cb ${key(start - 1)}`],
      ...[`from ${Math.min(at, 5)}`, `to ${Math.min(tokens.length - at, 4)}`, `q ${isQuoted}`],
      ...(look.startsWith('X') && (counts.get(word) ?? 0) > 1 ? ['again'] : []),
    ]
    found.push(...nearOf(tokens, at, start, end))
    for (const name of lists[at] ?? []) found.push(`in ${name}`)
    for (const name of lists[at - 1] ?? []) found.push(`in- ${name}`)
    for (const name of lists[at + 1] ?? []) found.push(`in+ ${name}`)
    return found
  })
  return { words, borders: bordersOf(tokens, shapes, lists) }
}
