/** A link that is missed or asked for later is a button: with its address, or with the question where it leads. */
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { addTo } from '../../assistant/frames/buttons.ts'
import { wordSet } from '../../assistant/frames/word-lists.ts'
import { withScheme } from '../../assistant/reading/addresses.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import { linkAskedFor } from '../../assistant/reading/link-wish.ts'
import { type Piece, piecesOf } from '../../assistant/reading/pieces.ts'
import { blanked } from '../../assistant/reading/told-words.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { buttonsOf, findComponent } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { usualLabel } from './link-buttons.ts'

/** Who names a button or the text has said where the link shall be. */
const places = wordSet(
  ...editLocales.flatMap(({ words, parts }) => [words.button, words.body, parts.header, parts.footer]),
)

const isOther = ({ kind, key }: Piece): boolean =>
  kind === 'quote' || kind === 'variable' || kind === 'newline' || places.has(key)

/** In UTF-16 units; longer messages are texts. */
const longest = 500

/** The wish as an edit, and the rest of the message by `readsWords`; null if the message is no such wish. */
export function understandLinkWish(
  request: ExtractionRequest,
  readsWords: (request: ExtractionRequest) => Extraction,
): Extraction | null {
  const { draft, message, userLanguage } = request
  if (message.length > longest || findComponent(draft, 'BODY') === undefined) return null
  if (draft.category === 'AUTHENTICATION') return null
  const pieces = piecesOf(message)
  const urls = pieces.filter(({ kind }) => kind === 'url')
  const [address, ...others] = urls
  if (others.length > 0 || pieces.some(isOther)) return null
  const words = address === undefined ? message : blanked(message, [address])
  const { message: read } = readBrief(words, userLanguage ?? draft.language ?? null, isGalleryWord)
  const wish = linkAskedFor(read)
  const standing = buttonsOf(draft)
  const known = standing.findIndex(({ type }) => type === 'URL')
  if (wish === null || (known !== -1 && standing[known]?.url && address === undefined)) return null
  const text = usualLabel(request, [])
  const url = address === undefined ? undefined : withScheme(address.text)
  const button: ButtonInput = { type: 'URL', ...(text !== undefined && { text }), ...(url !== undefined && { url }) }
  const edits: Edit[] =
    known === -1
      ? addTo(draft, [button])
      : [{ op: 'change_button', index: known, button: url === undefined ? {} : { url } }]
  const remarks = editLocales.find(({ code }) => code === read.locale.code)?.remarks
  const own: Extraction = {
    reply: url === undefined ? (remarks?.needsAddress ?? '') : '',
    intent: 'edit',
    edits,
    facts: [],
  }
  const [from, to] = [read.tokens[wish.from]?.from ?? 0, read.tokens[wish.to - 1]?.to ?? 0]
  const rest = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to)
  if (!/[\p{L}\p{N}]/u.test(rest)) return own
  const heard = readsWords({ ...request, message: rest.trim() })
  return {
    ...heard,
    reply: [own.reply, heard.reply].join(' ').trim(),
    intent: heard.edits.length > 0 ? heard.intent : 'edit',
    edits: [...edits, ...heard.edits],
  }
}
