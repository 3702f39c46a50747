/** The facts that a text must hold, in the user's own words: what follows "mention", offers, prices, dates, places. */

import { isQuestion } from '../questions.ts'
import { findValues, valueKinds } from '../rewrite/values.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, sourceOf, type Token } from '../text/token.ts'

const shouted = (text: string) => text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
const smallWords = new Set('a an and at by for from in of off on or our the this to until up with your per'.split(' '))

/** Words without a vowel are abbreviations: "tvs" is "TVs". */
const headlineWord = (word: string) =>
  /^[bcdfghjklmnpqrstvwxz]{2,4}$/.test(word)
    ? word.toUpperCase().replace(/S$/, 's')
    : word.charAt(0).toUpperCase() + word.slice(1)

/** Shouted words in ordinary letters: small words small, the others with a capital, as in a headline. */
export function calm(text: string): string {
  if (!shouted(text)) return text
  return text
    .toLowerCase()
    .replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) => (at > 0 && smallWords.has(word) ? word : headlineWord(word)))
}

/** The user speaks of "my" shop and what "I" do; the message speaks for the business. */
const asBusiness = (text: string) =>
  text
    .replace(/\bmy\b/gi, 'our')
    .replace(/\bI am\b|\bI'm\b/g, 'we are')
    .replace(/\bI\b/g, 'we')

const telling = valueKinds.filter((kind) => kind !== 'number')
const hasValue = (text: string) =>
  telling.some((kind) => findValues(text, kind).length > 0) || /\b(?:free|gratis|grátis)\b/i.test(text)

const cutLead =
  /^(?:that|how|the fact that|about|the following|is|are|it is|and|also|a|an|some|want|i want|we want|need|que|bahwa|ki)\s+/i

function cleaned(words: string): string {
  let text = words.trim()
  for (let round = 0; round < 3; round += 1) text = text.replace(cutLead, '')
  return calm(asBusiness(text.replace(/^[,:;\s-]+|(?<![,:;\s-])[,:;\s-]+$/g, '')))
}

const unshaped = (text: string) => text.replace(/\b(?:an?|the)\s+/gi, ' ')

/** The rest of a clause behind "mention", "say that", "must mention". */
function mentioned(message: string, clause: Clause): string {
  const at = clause.tokens.findLastIndex((token) => has(token, 'MENTION'))
  return at === -1 ? '' : sourceOf(message, clause.tokens.slice(at + 1))
}

/** The part of a clause that tells what there is to tell: behind a colon, an "offer", a comma. */
function told(message: string, clause: Clause): string {
  const words = sourceOf(message, clause.tokens)
  if (!hasValue(words)) return ''
  const colon = clause.tokens.findIndex((token) => token.text === ':')
  if (colon !== -1) return sourceOf(message, clause.tokens.slice(colon + 1))
  const verb = clause.tokens.findLastIndex((token) =>
    has(token, 'WANT', 'WRITE', 'CREATE', 'TEMPLATE', 'OWN', 'PLEASE'),
  )
  const joint = clause.tokens.findIndex(
    (token, at) =>
      verb !== -1 &&
      at > verb &&
      (has(token, 'WITH') || /^(?:about|sobre|tentang|announcing)$/.test(token.key)) &&
      hasValue(sourceOf(message, clause.tokens.slice(at + 1))),
  )
  const behind = sourceOf(message, clause.tokens.slice(Math.max(verb, joint) + 1))
  // "15% off until Sunday, my shop is called X": the particulars may stand first.
  const tail = hasValue(behind) ? behind : (sourceOf(message, clause.tokens.slice(0, verb)).split(/,\s/)[0] ?? '')
  return tail.replace(
    /^(?:to |for |about |offer(?:ing)? |announce |promote |give |send |let \w+ know |tell \w+ )+/i,
    '',
  )
}

/** "For me" and "to my customers" tell who reads or gets the text, not what it is about. */
const people =
  /^(?:me|us|you|customers?|clients?|them|everyone|guests|members|patients|all|visitors|regulars|subscribers|people)$/
const owners = /^(?:my|our|the|your|new|mi|mis|meu|meus|minha|saya|nuestros|nossos)$/
const isPerson = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token === undefined || people.test(token.key) || (owners.test(token.key) && people.test(tokens[at + 1]?.key ?? ''))
  )
}

/** What a clause asks to write about: "note about the new garden". */
function topicOf(message: string, clause: Clause): string {
  if (!clause.tokens.some((token) => has(token, 'WRITE', 'CREATE'))) return ''
  const colon = clause.tokens.findIndex((token) => token.text === ':')
  const lead = colon === -1 ? clause.tokens : clause.tokens.slice(0, colon)
  const written = lead.findIndex((token) => has(token, 'WRITE', 'CREATE'))
  const from = lead.findIndex(
    (token, at) =>
      at > 0 &&
      (has(token, 'TO', 'FOR') || /^(?:about|on|sobre|tentang)$/.test(token.key)) &&
      at > written &&
      !isPerson(lead, at + 1),
  )
  const to = lead.findIndex((token, at) => at > from && has(token, 'MENTION', 'SAYS', 'NAME', 'CALLED'))
  return from === -1
    ? ''
    : sourceOf(message, lead.slice(from + 1, to === -1 ? undefined : to)).replace(/(?<!\s)\s+and$/i, '')
}

export interface Particulars {
  topic: string
  facts: string[]
}

const isCovered = (text: string, fact: string) => {
  const words = fold(unshaped(fact))
    .split(/[^\p{L}\p{M}\p{N}%$€£₹]+/u)
    .filter((word) => word.length > 1 && !smallWords.has(word))
  const known = fold(text)
  return words.length > 0 && words.every((word) => known.includes(word))
}

/** Facts without those that others already hold. */
export function distinctFacts(facts: readonly string[], text: string): string[] {
  const kept: string[] = []
  for (const fact of [...facts].sort((left, right) => right.length - left.length)) {
    if (!isCovered([text, ...kept].join(' '), fact)) kept.push(fact)
  }
  return facts.filter((fact) => kept.includes(fact))
}

const isBare = (part: string) =>
  /^(?:the )?[$€£₹]?\d[\d.,]*\s?%?(?: off)?$/i.test(part) ||
  /^(?:\p{Lu}[\p{L}\p{M}'’]*)(?: (?:\p{Lu}[\p{L}\p{M}'’]*|&))*$/u.test(part)

/** "That A and that B" are two facts; "20% and Café Luna" are two when one of them is a bare value or name. */
function splitFacts(text: string): string[] {
  return text.split(/(?:,|(?<!\s))\s+(?:and that|y que|e que)\s+|;\s*/).flatMap((part) => {
    const items = part.split(/(?:(?<!\s)\s+)?,\s+|(?<!\s)\s+(?:and|y|e|dan|aur|और)\s+/).filter((item) => item !== '')
    return items.length > 1 && !shouted(part) && items.some(isBare) ? items : [part]
  })
}

export function particularsOf(message: string, clauses: readonly Clause[]): Particulars {
  const facts: string[] = []
  let topic = ''
  for (const clause of clauses) {
    const isSetting = clause.tokens.some(
      (token) =>
        has(token, 'NAME', 'CALLED', 'CATEGORY_VALUE', 'SAMPLE', 'FOOTER', 'HEADER', 'BUTTON') ||
        token.kind === 'quote' ||
        token.kind === 'url',
    )
    if (
      clause.value !== null ||
      isQuestion(clause) ||
      (isSetting && !clause.tokens.some((token) => has(token, 'MENTION', 'WRITE')))
    )
      continue
    const wanted = mentioned(message, clause)
    const fact = wanted === '' ? told(message, clause) : wanted
    if (fact !== '') facts.push(...splitFacts(fact).map(cleaned))
    const subject = topicOf(message, clause)
    if (subject !== '') topic = cleaned(subject)
  }
  return { topic, facts: facts.filter((fact) => fact.length > 1) }
}
