/** "At the end": where words belong that waited for a place in the text. */
import { spokenIn } from '../../assistant/frames/talk.ts'
import { capital } from '../../language/index.ts'
import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

/** In UTF-16 units; whoever only says where says little. */
const longest = 80

const asSentence = (words: string): string => (/[.!?…।]$/u.test(words) ? capital(words) : `${capital(words)}.`)

const bare = (text: string): string => text.replace(/\s+/g, '')

/** The order to add words at a place, in each language that may be spoken. */
const ordersFor = (words: string, place: string, userLanguage: string | null): string[] =>
  spokenIn(userLanguage ?? 'en').map(({ words: { add }, isVerbLast }) => {
    const [order = ''] = add.split('|')
    return isVerbLast === true ? `${place} "${words}" ${order}` : `${order} "${words}" ${place}`
  })

/** The waiting words at the place that the message says; null if it says none. */
export function understandPlace(
  request: ExtractionRequest,
  read: (request: ExtractionRequest) => Extraction,
): Extraction | null {
  const { message, draft, waiting = [], userLanguage } = request
  if (waiting.length === 0 || message.length > longest) return null
  const words = waiting.map(asSentence).join(' ')
  const body = findComponent(draft, 'BODY')?.text ?? ''
  // "He's black, not brown" says no place: nothing of the text may go.
  const isAdded = (edit: Edit): boolean =>
    edit.op === 'set_body' && edit.text.includes(words) && bare(edit.text.replace(words, () => '')) === bare(body)
  const [clause = ''] = message.split(/[,.;!?।\n]/)
  const said = clause.trim().split(/\s+/)
  // "It belongs at the end": what leads to the place is left out word by word.
  for (const at of said.keys()) {
    for (const order of ordersFor(words, said.slice(at).join(' '), userLanguage)) {
      const heard = read({ ...request, waiting: [], message: order, asked: null })
      const isPlaced = heard.edits.some(isAdded)
      if (isPlaced && heard.unused === undefined && heard.edits.length === 1) return heard
    }
  }
  return null
}
