/** What a button's address with a variable looks like once it is filled. */
import { buttonConcepts } from '../../concepts.ts'
import { buttons, type Reading } from '../../reading.ts'
import type { Clause } from '../../text/clauses.ts'
import { has, hasAny } from '../../text/token.ts'

/** "…, for example https://…" behind a button whose address has a variable. */
export function sampleAddress(clause: Clause, reading: Reading): boolean {
  const tokens = [...clause.tokens, ...clause.valueTokens]
  const address = tokens.find((token) => token.kind === 'url')?.text
  const isSample = clause.slot === 'SAMPLE' || clause.tokens.some((token) => has(token, 'SAMPLE'))
  if (
    address === undefined ||
    !isSample ||
    address.includes('{{') ||
    clause.tokens.some((token) => hasAny(token, buttonConcepts))
  )
    return false
  const index = buttons(reading).findLastIndex(({ url }) => url?.includes('{{'))
  if (index === -1) return false
  reading.edit({ op: 'change_button', index, button: { example: address } })
  return true
}
