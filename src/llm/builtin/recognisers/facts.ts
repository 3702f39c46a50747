/** What is worth remembering beside the draft: the business and its brand. */

import { isQuestion } from '../questions.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, isMark, sourceOf, type Token } from '../text/token.ts'

const small = new Set(['of', 'and', 'the', '&', 'de', 'la', 'del', 'y', 'e', 'do', 'da', 'n'])
const isCapital = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number') && /^[\p{Lu}\p{N}]/u.test(token.text)

/** A run of capitalised words from `at` on: "Green Hill Farm", "Salt & Stone". */
function properName(message: string, tokens: readonly Token[], at: number): string {
  if (!isCapital(tokens[at]) || !/^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    return tokens[at]?.kind === 'quote' ? (tokens[at]?.text ?? '') : ''
  let to = at + 1
  while (
    isCapital(tokens[to]) ||
    ((small.has(tokens[to]?.key ?? '') || isMark(tokens[to], '&')) && isCapital(tokens[to + 1]))
  )
    to += 1
  return sourceOf(message, tokens.slice(at, to)).replace(/['’]s$/, '')
}

const isShouted = (message: string) => message === message.toUpperCase() && /\p{Lu}{4}/u.test(message)
const brandLead =
  /^(?:at|from|for|by|of|called|named|is|run|own|are|am|en|de|para|desde|at the|di|dari|da|do|we're|i'm|we are|i am|we run|i run|i own|we own|this is|se llama|chamada|chamado|bernama)$/

/** The brand: a proper name behind "at", "for", "I run", or behind the kind of business it is. */
function brandIn(message: string, clauses: readonly Clause[]): string | null {
  if (isShouted(message)) return null
  for (const { tokens } of clauses) {
    const isOwn = tokens.some((token) => has(token, 'OWN', 'BUSINESS'))
    // Samples, names of templates and languages are written with capitals too.
    if (!isOwn && tokens.some((token) => has(token, 'SAMPLE', 'CALLED', 'RENAME', 'CHANGE', 'REPLACE'))) continue
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const isLed =
        before !== undefined &&
        (isOurThing(tokens, at) ||
          (brandLead.test(before.key) && (isOwn || !has(before, 'IS'))) ||
          has(before, 'BUSINESS', 'OWN', 'CALLED') ||
          (isMark(before, ',') && has(tokens[at - 2], 'BUSINESS')))
      const isFree =
        token.concepts.length === 0 ||
        has(token, 'BUSINESS') ||
        (isCapital(token) && isCapital(tokens[at + 1]) && !has(token, 'LANGUAGE_VALUE', 'CATEGORY_VALUE', 'REGION'))
      if (!isLed || !isFree) continue
      const name = properName(message, tokens, at)
      if (
        name.length > 2 &&
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Diwali|Easter|Eid|Brazil|India|Mexico|New Year)\b/.test(
          name,
        )
      )
        return name
    }
  }
  return null
}

/** "My webshop Nordlicht": a plain noun behind "my", then the name. */
const isOurThing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:my|our|mi|meu|minha|nuestra|nuestro|nossa|nosso|mera|meri|hamara|hamari|मेरी|मेरे|हमारी|हमारे)$/.test(
    tokens[at - 2]?.key ?? '',
  ) && !isCapital(tokens[at - 1])

function businessIn(clauses: readonly Clause[]): string | null {
  for (const { tokens } of clauses) {
    const own = tokens.findIndex(
      (token) => has(token, 'OWN') || /^(?:my|our|mi|meu|minha|mera|mere|saya)$/.test(token.key),
    )
    const business = tokens.find((token, index) => index > own && has(token, 'BUSINESS'))
    if (own !== -1 && business) return business.key
  }
  return null
}

export function recogniseFacts(reading: Reading): void {
  const { request, clauses } = reading
  const told = clauses.filter((clause) => clause.value === null && !isQuestion(clause))
  const brand = brandIn(request.message, told)
  if (brand && request.memory.brand_name === null) reading.fact('brand_name', brand)
  const business = businessIn(told)
  if (business && request.memory.business_type === null) reading.fact('business_type', business)
}
