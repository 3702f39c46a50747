/** "Mes boutons, c'est « Oui » et « Non »": quoted words beside the word for buttons are the labels of the replies to tap. Pure. */
import { fold } from '../../language/index.ts'
import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { limits } from '../../template/limits.ts'
import type { BriefRequest } from '../contract.ts'
import { textOf } from '../frames/scene.ts'
import { keysOf } from '../frames/word-lists.ts'
import { fixedIn } from '../reading/fixed.ts'
import { placesIn, readMessage } from '../reading/index.ts'
import type { Later } from './adding.ts'
import { isSmall, linesNamed, localesOf } from './said.ts'
import { longestLater } from './tellable.ts'

const fewestLabels = 2
/** WhatsApp shows no more replies at once without a list. */
const mostLabels = 3
/** In words, beside the labels; who says more wishes for more. */
const mostWords = 10

/** The labels that a message gives in quotes; null if it does anything else. */
export function labelledOf({ message: words, draft, userLanguage }: BriefRequest): Later | null {
  if (textOf(draft, 'BODY') === '' || words.length > longestLater) return null
  const message = readMessage(words, userLanguage)
  const fixed = fixedIn(message)
  const labels = fixed.filter(({ kind }) => kind === 'quote')
  const isQuoted = (at: number): boolean => labels.some(({ from, to }) => from <= at && at < to)
  const rest = placesIn({ from: 0, to: message.tokens.length }).filter((at) => !isQuoted(at))
  const said = rest.filter((at) => message.tokens[at]?.kind === 'word')
  const isMore = said.length > mostWords || message.marks.all('negations', 'old').some(({ from }) => !isQuoted(from))
  const isOthers = labels.length !== fixed.length || rest.some((at) => message.tokens[at]?.kind === 'number')
  const isFitting = labels.every(({ text }) => text.length <= limits.buttonTextLength)
  const isMany = labels.length >= fewestLabels && labels.length <= mostLabels
  if (!isMany || !isFitting || isMore || isOthers || linesNamed(message).join() !== 'buttons') return null
  // "Buttons in the text: …" says where something else goes.
  if (said.filter((at) => !isSmall(message, at)).length > mostWords / 2) return null
  const standing = findComponent(draft, 'BUTTONS')?.buttons ?? []
  // "Change Yes to Sure" names one that stands.
  const isNamed = standing.some(({ text = '' }) => labels.some((label) => fold(label.text) === fold(text)))
  // Others beside those that stand are added; put on the buttons they take their place.
  const isPut = localesOf(message).some(({ words }) =>
    said.some((at) => keysOf(words.add).has(message.tokens[at]?.key ?? '')),
  )
  const isAdded = isPut && standing.length > 0 && standing.length + labels.length <= mostLabels
  if (isNamed || isAdded || standing.some(({ type }) => type !== 'QUICK_REPLY')) return null
  const edit: Edit = { op: 'set_buttons', buttons: labels.map(({ text }) => ({ type: 'QUICK_REPLY', text })) }
  return { edits: [edit], facts: [] }
}
