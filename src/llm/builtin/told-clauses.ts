/** Clauses of a first message that are for the customers: "no logos on clothes" removes no button "No". */
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import { findComponent } from '../../template/draft.ts'
import type { ExtractionRequest } from '../model.ts'
import type { Clause } from './text/clauses.ts'
import { has } from './text/token.ts'

/** In UTF-16 units; a longer message is a text, or a list of labelled parts. */
const longest = 600

/** Whether a clause of a first message is one for the customers, of what it is for, or of what differs: none of its words is about a part. */
export function tellsCustomers(
  { tokens, valueTokens, slot }: Clause,
  { draft, message, userLanguage }: ExtractionRequest,
): boolean {
  const isNamed = tokens.some((token) =>
    has(
      token,
      'HEADER',
      'FOOTER',
      'BUTTON',
      'QUICK_REPLY',
      'URL_BUTTON',
      'CALL_BUTTON',
      'COPY_CODE',
      'IMAGE',
      'ADD',
      'REMOVE',
    ),
  )
  if (slot !== null || isNamed || message.length > longest || findComponent(draft, 'BODY') !== undefined) return false
  const { message: read, roles } = readBrief(message, userLanguage, isGalleryWord, true)
  const [from, to] = [tokens[0]?.from ?? 0, (valueTokens.at(-1) ?? tokens.at(-1))?.to ?? 0]
  const own = read.tokens.flatMap((token, at) =>
    token.kind !== 'mark' && token.from >= from && token.to <= to ? [roles?.[at] ?? 'us'] : [],
  )
  return !own.includes('part') && own.some((role) => role === 'told' || role === 'varying' || role === 'occasion')
}
