/** What a word of a message looks like beside the text that it is about. Pure. */

import { editing, editListsOf } from '../../language/edit-lists.ts'
import type { Reading } from '../reading/index.ts'
import { sharesStem } from '../reading/stems.ts'
import { featuresOf } from '../roles/features.ts'
import { mostRead } from '../tagger.ts'

/** Shorter words are in any text. */
const shortest = 3

/** How a word stands in the text: as it is, in another form, or not at all. */
function standsIn({ message }: Reading): (key: string) => 'is' | 'form' | 'no' {
  const keys = new Set(message.tokens.flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key])))
  const long = [...keys].filter((key) => key.length > shortest)
  const known = new Map<string, 'is' | 'form' | 'no'>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = keys.has(key) ? 'is' : long.some((one) => sharesStem(one, key)) ? 'form' : 'no'
    known.set(key, found)
    return found
  }
}

/** How a value of the message stands to those of its kind in the text. */
const relationOf = (value: Reading['values'][number], text: Reading): 'same' | 'other' | 'none' => {
  const alike = text.values.filter(({ kind }) => kind === value.kind)
  if (alike.length === 0) return 'none'
  return alike.some(({ text: words }) => words.includes(value.text) || value.text.includes(words)) ? 'same' : 'other'
}

/** The features of each token of a message about a text, and of the border before it. Changing one makes all weights worthless. */
export function featuresBeside({ message, values }: Reading, text: Reading): ReturnType<typeof featuresOf> {
  const { marks } = message
  const tokens = message.tokens.slice(0, mostRead)
  const stands = standsIn(text)
  const looks = tokens.map(({ key, kind }) =>
    kind === 'mark' ? key : key.length < shortest && kind === 'word' ? 'small' : stands(key),
  )
  const ofValues = tokens.map((_, at) => {
    const value = values.find(({ from, to }) => from <= at && at < to)
    return value === undefined ? null : `${value.kind} ${relationOf(value, text)}`
  })
  const standing = looks.filter((look) => look === 'is').length
  const others = looks.filter((look) => look === 'no').length
  const share = `T ${Math.min(standing, 3)} ${Math.min(others, 4)}`
  const length = `len ${Math.min(12, Math.ceil(tokens.length / 2))}`
  const hasQuestion = `? ${tokens.some(({ text: mark }) => /[?？؟¿]/.test(mark))}`
  const edits = tokens.map(({ key }) => editListsOf(key))
  const all = [...new Set(edits.flat())].filter((name) => name.startsWith('part ') || editing.has(name))
  const order = edits.findIndex((names) => names.some((name) => editing.has(name)))
  const { words, borders } = featuresOf(tokens, marks)
  edits.forEach((names, at) => {
    words[at]?.push(...names.map((name) => `E0 ${name}`))
    borders[at]?.push(...names.map((name) => `E ${name}`))
    words[at + 1]?.push(...names.map((name) => `E- ${name}`))
    borders[at + 1]?.push(...names.map((name) => `E- ${name}`))
    words[at - 1]?.push(...names.map((name) => `E+ ${name}`))
  })
  words.forEach((found, at) => {
    if (order !== -1) found.push(`E> ${edits[order]?.[0]} ${Math.sign(at - order)}`)
    for (const name of all) found.push(`M ${name}`)
    const [look, before, after] = [looks[at] ?? '', looks[at - 1] ?? '^', looks[at + 1] ?? '$']
    const [value, left, right] = [ofValues[at] ?? 'no', ofValues[at - 1] ?? 'no', ofValues[at + 1] ?? 'no']
    found.push(
      ...[`T0 ${look}`, `T- ${before} ${look}`, `T+ ${look} ${after}`, `T3 ${before} ${look} ${after}`],
      ...[`T-w ${look} ${tokens[at - 1]?.key ?? '^'}`, `T+w ${look} ${tokens[at + 1]?.key ?? '$'}`],
      ...[`V0 ${value}`, `V- ${left} ${value}`, `V+ ${value} ${right}`, `V-w ${value} ${tokens[at - 1]?.key ?? '^'}`],
      ...[
        `V+w ${value} ${tokens[at + 1]?.key ?? '$'}`,
        share,
        `${share} ${look}`,
        length,
        hasQuestion,
        `${hasQuestion} ${look}`,
      ],
    )
    borders[at]?.push(`T ${before} ${look}`, `V ${left} ${value}`, `${length} ${share}`)
  })
  return { words, borders }
}
