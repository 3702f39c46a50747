/** What of a message tells its purpose: its words by what they are there for, lists they are in, and the kinds of its facts. Pure. */
import { wordLists } from '../../language/word-lists.ts'
import { isFunctional } from '../reading/functional.ts'
import { placesIn, type Reading, type Span } from '../reading/index.ts'

/** Names and wishes about parts tell little of the purpose. */
const initials = { told: 't', name: 'n', varying: 'v', occasion: 'o', whom: 'w', part: 'p', us: 'i' } as const

const stem = 5

/** In tokens. */
const longest = 500

/** The features of a message, each once. Words `elsewhere` are about something else. */
export function featuresOf(
  { message, values, varying, roles, language }: Reading,
  elsewhere: readonly Span[] = [],
): string[] {
  const { tokens, marks, locale } = message
  const found = new Set<string>()
  const hidden = new Set(elsewhere.flatMap(placesIn))
  const said: { key: string; role: string }[] = []
  tokens.forEach(({ key, kind }, at) => {
    const role = initials[roles?.[at] ?? 'occasion']
    if (kind !== 'word' || role === 'n' || role === 'p' || hidden.has(at)) return
    if (isFunctional(message, at) && !marks.covers(at, 'negations')) return
    said.push({ key, role })
  })
  said.forEach(({ key, role }, at) => {
    const next = said[at + 1]?.key ?? '$'
    found.add(`w ${key}`)
    found.add(`${role} ${key}`)
    if (key.length > stem) found.add(`${role === 'i' ? 'i' : 'x'}~${key.slice(0, stem)}`)
    if (role !== 'i') found.add(`b ${key} ${next}`)
  })
  // A text of so many words is no brief, and costs.
  const lists = tokens.length > longest ? [] : marks.all(...wordLists)
  for (const { name, from } of lists) {
    const role = roles?.[from]
    if (role !== 'name' && !hidden.has(from)) found.add(`in ${name}${role === 'us' || role === 'part' ? ' i' : ''}`)
  }
  for (const { kind, cue } of values) {
    found.add(`v ${kind}`)
    if (cue !== null) found.add(`v ${kind} ${cue}`)
  }
  for (const { thing } of varying) found.add(`y ${thing}`)
  for (const role of new Set(roles ?? [])) found.add(`has ${role}`)
  found.add(`l ${locale.code}`)
  if (language !== null) found.add('asks language')
  return [...found]
}
