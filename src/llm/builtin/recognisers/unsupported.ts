/** Kinds of templates that cannot be built by talking here: said at once instead of passed over. */
import type { Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, sourceOf } from '../text/token.ts'

const kinds =
  /\b(?:carousels?|carrusel|carrossel|karusel|(?:view )?catalog(?:ue|o)?(?: button| template| message)|(?:boton|botao|tombol)(?: de| do)? katalog|multi.?product|single.?product|product (?:list|card)s?|whatsapp flows?|flow button|limited.?time offer (?:component|card|countdown)|countdown)\b|कैरोसेल/

/** True when the clause wishes for such a kind. */
export function recogniseUnsupported(clause: Clause, reading: Reading): boolean {
  const isWish = clause.tokens.some((token) => has(token, 'ADD', 'WANT', 'CREATE', 'WITH', 'USE', 'CHANGE', 'TEMPLATE'))
  if (!isWish || !kinds.test(fold(sourceOf(reading.request.message, clause.tokens)))) return false
  reading.say(reading.speech.replies.unsupported)
  return true
}
