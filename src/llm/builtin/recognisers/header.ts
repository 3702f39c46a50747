/** The header: words, a medium, or none. */
import { keysOf } from '../../../assistant/frames/word-lists.ts'
import { editLocales } from '../../../language/edit-locales.ts'
import { findComponent, type HeaderFormat } from '../../../template/draft.ts'
import { type Concept, mediaConcepts } from '../concepts.ts'
import { isAuthentication, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, hasAny, type Token } from '../text/token.ts'
import { isUnwanted, wordsFor } from './wording.ts'

const headers = new Set<Concept>(['HEADER'])
const formats: readonly Extract<HeaderFormat & Concept, string>[] = ['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION']

const mediumOf = (tokens: readonly Token[]): HeaderFormat | null =>
  formats.find((format) =>
    tokens.some((token, index) => has(token, format) && !has(tokens[index + 1], 'BUSINESS', 'BUTTON')),
  ) ?? null

const theirs = keysOf(...editLocales.map(({ media }) => media.theirs))

/** So many words after the verb a medium is still what was asked for; in a longer clause "with a photo" tells something else. */
const reach = { verb: 4, clause: 8 }

/** "Add a picture", "an offer with a photo"; not "bring a document with photo". */
function isAskedFor(tokens: readonly Token[], format: (typeof formats)[number]): boolean {
  const at = tokens.findIndex((token) => has(token, format))
  // "They need photo ID": what customers have, or bring.
  if (at === -1 || tokens.some(({ key }) => theirs.has(key))) return false
  const before = tokens.slice(Math.max(0, at - reach.verb), at)
  const isWish = tokens.length <= reach.clause || tokens.some((token) => has(token, 'TEMPLATE', 'CREATE', 'WRITE'))
  return (
    before.some((token) => has(token, 'ADD', 'USE', 'WANT', 'CHANGE', 'SHOW', 'CREATE', 'REPLACE')) ||
    (isWish && before.some((token) => has(token, 'WITH')))
  )
}

/** A picture is a header when the clause speaks of one, or asks for it outright. */
function mediumWanted(clause: Clause): HeaderFormat | null {
  const named = clause.tokens.some((token) => has(token, 'HEADER'))
  const isValue = clause.slot === 'HEADER' && clause.valueTokens.length <= 3 ? mediumOf(clause.valueTokens) : null
  if (isValue) return isValue
  const isElsewhere = clause.tokens.some((token) =>
    has(token, 'BUTTON', 'QUICK_REPLY', 'URL_BUTTON', 'SAMPLE', 'OWN', 'WRITE'),
  )
  const asksFor = formats.some((format) => isAskedFor(clause.tokens, format))
  const isBare =
    clause.tokens.filter((token) => token.kind !== 'url' && !has(token, 'DETERMINER', 'FILLER', 'PLEASE', 'WITH'))
      .length === 1
  return named || (!isElsewhere && (asksFor || isBare)) ? mediumOf(clause.tokens) : null
}

function clearHeader(reading: Reading): void {
  if (findComponent(reading.draft(), 'HEADER')) reading.edit({ op: 'clear', part: 'header' })
  reading.fact('wants_header', 'no')
  reading.signal('skip')
}

export function recogniseHeader(clause: Clause, reading: Reading): boolean {
  const names = clause.tokens.some((token) => has(token, 'HEADER'))
  const medium = mediumWanted(clause)
  if (clause.tokens.some((token) => has(token, 'SAMPLE'))) return false
  if (!names && !medium && !isUnwanted(clause, mediaConcepts)) return false
  if (isUnwanted(clause, names ? headers : mediaConcepts)) {
    const isOther = !names && findComponent(reading.draft(), 'HEADER')?.format === 'TEXT'
    if (!isOther) clearHeader(reading)
    return false
  }
  if (isAuthentication(reading)) {
    reading.say(reading.speech.replies.authenticationNoMedia)
    return false
  }
  const words = wordsFor(clause, reading, 'HEADER')
  const isTextAsked =
    clause.slot === 'HEADER' &&
    clause.value !== null &&
    (clause.valueTokens[0]?.kind === 'quote' || mediumOf(clause.valueTokens) === null)
  if (words !== '' && (isTextAsked || !medium)) reading.edit({ op: 'set_header', format: 'TEXT', text: words })
  else if (medium) {
    // What is wrong with an address in the place of a handle, the rules say.
    const handle = clause.tokens.find(({ kind }) => kind === 'url')?.text
    reading.edit({ op: 'set_header', format: medium, ...(handle !== undefined && { handle }) })
  } else if (clause.tokens.some((token) => hasAny(token, new Set<Concept>(['ADD', 'WANT', 'CREATE', 'WITH']))))
    reading.fact('wants_header', 'yes')
  return false
}
