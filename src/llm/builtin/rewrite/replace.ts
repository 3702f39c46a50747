/** Corrections inside texts: "change A to B", "A, not B", "make the price 9 pounds". */

import { buttonConcepts, type Concept } from '../concepts.ts'
import { bodyText, footerText, headerText, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, hasAny, isMark, sourceOf, type Token } from '../text/token.ts'
import { findValues, firstValue, valueKinds } from './values.ts'

/** Replaces the first occurrence as whole words, letters in any case; null when there is none. */
export function replaceIn(text: string, old: string, fresh: string): string | null {
  if (old === '') return null
  const escaped = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // expression of a caller's words: their marks are escaped, so nothing in it repeats
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  return text.search(pattern) === -1 ? null : text.replace(pattern, () => fresh)
}

/** Replaces words in the first part that has them: body, header, footer. */
function replaceAnywhere(reading: Reading, old: string, fresh: string): boolean {
  const body = replaceIn(bodyText(reading.draft()), old, fresh)
  if (body !== null) reading.edit({ op: 'set_body', text: body })
  const header = replaceIn(headerText(reading.draft()), old, fresh)
  if (header !== null) reading.edit({ op: 'set_header', format: 'TEXT', text: header })
  const footer = replaceIn(footerText(reading.draft()), old, fresh)
  if (footer !== null) reading.edit({ op: 'set_footer', text: footer })
  return body !== null || header !== null || footer !== null
}

const edges = new Set<Concept>([
  'DETERMINER',
  'FILLER',
  'IT',
  'FROM',
  'JUST',
  'PLEASE',
  'SORRY',
  'ACTUALLY',
  'IS',
  'IN',
  'INSTEAD',
  'AND',
  'LINE',
])

function trimmed(tokens: readonly Token[]): Token[] {
  let from = 0
  let to = tokens.length
  const isEdge = (token: Token | undefined) => hasAny(token, edges) || isMark(token, ',.!')
  while (from < to && isEdge(tokens[from])) from += 1
  while (to > from && isEdge(tokens[to - 1])) to -= 1
  return tokens.slice(from, to)
}

/** "Change 15% to 20% everywhere": all places are changed anyway. */
const inAllPlaces =
  / (?:everywhere|throughout|wherever (?:it|that) (?:appears|stands|occurs)|in (?:all|both) (?:places|parts)|en todas partes|en todos lados|em todo lugar|em todos os lugares|di semua tempat|sab jagah|हर जगह|सब जगह)$/iu

const quoted = (tokens: readonly Token[]) => tokens.find((token) => token.kind === 'quote')?.text

/** "Instead of A write B." */
function replaceInstead(reading: Reading, tokens: readonly Token[]): boolean {
  const { message } = reading.request
  const verb = tokens.findIndex((token) => has(token, 'WRITE', 'USE', 'SAYS', 'CHANGE', 'ADD', 'CREATE'))
  if (verb < 2) return false
  const old = tokens.slice(1, verb)
  const fresh = tokens.slice(verb + 1)
  return replaceAnywhere(
    reading,
    quoted(old) ?? sourceOf(message, trimmed(old)),
    quoted(fresh) ?? sourceOf(message, trimmed(fresh)),
  )
}

/** "A to B and C to D": one correction after the other. */
function replacePairs(reading: Reading, tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => has(token, 'CHANGE', 'REPLACE'))
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(verb + 1)) {
    if (has(token, 'AND') || isMark(token, ',')) parts.push([])
    else parts.at(-1)?.push(token)
  }
  const places = parts.map((part) => part.findIndex((token) => has(token, 'TO', 'WITH')))
  if (verb === -1 || parts.length < 2 || places.some((place) => place < 1)) return false
  const { message } = reading.request
  return parts
    .map((part, index) => {
      const old = part.slice(0, places[index])
      const fresh = part.slice((places[index] ?? 0) + 1)
      return replaceAnywhere(
        reading,
        quoted(old) ?? sourceOf(message, trimmed(old)),
        quoted(fresh) ?? sourceOf(message, trimmed(fresh)),
      )
    })
    .some((done) => done)
}

/** "A, not B": B stands in a text; as much of A as B has takes its place. */
function replaceNegated(reading: Reading, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => has(token, 'NOT'))
  if (at === 0) return replaceInstead(reading, tokens)
  if (at < 0) return false
  const { message } = reading.request
  const old = quoted(tokens.slice(at)) ?? sourceOf(message, trimmed(tokens.slice(at + 1)))
  const before = trimmed(tokens.slice(0, at))
  const kind = firstValue(old)?.kind
  const words = sourceOf(message, before)
  const value = kind
    ? valueKinds.flatMap((other) => (other === kind ? findValues(words, other) : [])).at(-1)?.text
    : undefined
  const tail = before.slice(-Math.max(1, trimmed(tokens.slice(at + 1)).length))
  return replaceAnywhere(reading, old, quoted(before) ?? value ?? sourceOf(message, tail))
}

/** "Change A to B", "replace A with B", "B instead of A". */
function replaceNamed(reading: Reading, clause: Clause, tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token) => has(token, 'CHANGE', 'REPLACE', 'CREATE', 'FROM', 'USE'))
  const isSwap = /^(?:swap|exchange|trade|substitute|switch)/.test(tokens[verb]?.key ?? '')
  const to = tokens.findIndex(
    (token, index) => index > verb && (has(token, 'TO', 'WITH', 'IS', 'SAYS') || (isSwap && has(token, 'FOR'))),
  )
  const { message } = reading.request
  const old = trimmed(tokens.slice(verb + 1, to === -1 ? tokens.length : to))
  const words = sourceOf(message, trimmed(tokens.slice(to + 1))).replace(inAllPlaces, '')
  const fresh = clause.value ?? (to === -1 ? '' : (quoted(tokens.slice(to)) ?? words))
  if (verb === -1 || fresh === '') return false
  const from = old.findIndex((token) => has(token, 'FROM'))
  const named = from === -1 ? old : old.slice(from + 1)
  return replaceAnywhere(reading, quoted(named) ?? sourceOf(message, named), fresh)
}

const doing =
  '(?:kar ?(?:do|dena|dijiye|de|den|dein)?|karo|karein|likho|likh do|rakho|banao|कर ?(?:दो|दीजिए|दें|देना)|करो|करें|लिखो|लिख दो|रखो|बनाओ)'
const place = '(?:(?:body|text|message|header|footer|title|बॉडी|टेक्स्ट|मैसेज|संदेश|हेडर|फुटर) (?:me|mein|main|में) )?'
const verbLast = [
  new RegExp(`^${place}(.{1,80}?) (?:ki jagah|ke badle|ke bajaye|की जगह|के बदले|के बजाय) (.{1,80}?)(?: ${doing})?$`, 'iu'),
  new RegExp(`^${place}(.{1,80}?) (?:ko|को) (.{1,80}?) (?:se badal ?\\S*|में बदल ?\\S*|${doing})$`, 'iu'),
]

/** "20% ki jagah 25% kar do", "कल को परसों कर दो": the verb stands last. */
function replaceVerbLast(reading: Reading, tokens: readonly Token[]): boolean {
  const words = sourceOf(reading.request.message, tokens)
  const found = verbLast.map((pattern) => pattern.exec(words)).find((match) => match !== null)
  const plain = (text = '') => text.trim().replace(/^["“'‘]|["”'’]$/g, '')
  return found !== undefined && replaceAnywhere(reading, plain(found[1]), plain(found[2]))
}

/** True when the clause corrected something in a text. */
export function recogniseReplacement(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const isAboutParts = tokens.some(
    (token) =>
      hasAny(token, buttonConcepts) ||
      has(token, 'NAME', 'SAMPLE', 'RENAME', 'CALLED', 'LANGUAGE_VALUE', 'CATEGORY_VALUE'),
  )
  if (isAboutParts || bodyText(reading.draft()) === '') return false
  if (reading.speech.book.code === 'hi' && replaceVerbLast(reading, tokens)) return true
  return replaceNegated(reading, tokens) || replacePairs(reading, tokens) || replaceNamed(reading, clause, tokens)
}
