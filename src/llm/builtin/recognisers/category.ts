/** The category, where the user says its word; a purpose alone settles nothing. */
import { type Category, categories } from '../../../template/draft.ts'
import type { Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { has, type Token } from '../text/token.ts'

/** "Marketing agency" and "utility bill" are businesses and purposes, not categories. */
const businessNouns = new Set(
  (
    'agency agencies company companies team manager firm department campaign campaigns bill bills provider providers payment payments ' +
    'consultant director person budget newsletter pole knife room emails email'
  ).split(' '),
)

const opposite: Readonly<Record<string, Category>> = { MARKETING: 'UTILITY', UTILITY: 'MARKETING' }

function categoryIn(tokens: readonly Token[]): Category | null {
  let found: Category | null = null
  for (const [index, token] of tokens.entries()) {
    if (!has(token, 'CATEGORY_VALUE')) continue
    const after = tokens[index + 1]
    const before = tokens[index - 1]
    const isDenied = has(before, 'NOT', 'NEGATIVE', 'FROM', 'INSTEAD')
    const isAlone = !tokens.some((other, at) => at !== index && has(other, 'CATEGORY_VALUE'))
    // "It's not marketing" leaves utility.
    if (isDenied && isAlone && has(before, 'NOT')) found ??= opposite[token.value ?? ''] ?? null
    if (isDenied || (after && businessNouns.has(after.key)) || (has(before, 'OWN') && before?.key !== 'this is'))
      continue
    // "From marketing to utility", "marketing, no, utility": the last word said is meant.
    found = categories.find((category) => category === token.value) ?? found
  }
  return found
}

const mentionsCode = (clause: Clause): boolean =>
  [...clause.tokens, ...clause.valueTokens.slice(0, 0)].some((token) => has(token, 'OTP'))

export function recogniseCategory(clause: Clause, reading: Reading): boolean {
  const spoken = clause.slot === 'CATEGORY' ? [...clause.tokens, ...clause.valueTokens] : clause.tokens
  const labelled =
    clause.slot === 'CATEGORY'
      ? (categories.find((category) => category === clause.value?.toUpperCase()) ?? null)
      : null
  const category =
    labelled ??
    categoryIn(spoken) ??
    (mentionsCode(clause) && reading.draft().category === undefined ? 'AUTHENTICATION' : null)
  if (category === null || category === reading.draft().category) return false
  reading.edit({ op: 'set_category', category })
  return false
}
