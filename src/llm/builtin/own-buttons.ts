/** Buttons that the person names take the place of those that were only proposed. */
import { standingIn } from '../../assistant/brief/standing.ts'
import { buttonsOf } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

/** "Add a button" adds one; a list says what buttons there shall be. */
const fewest = 2

const labels = (buttons: readonly { text?: string }[]): string => buttons.map(({ text = '' }) => text).join('\n')

/** The extraction with a list of buttons as the only ones, if those that stand were proposed and never touched. */
export function withOwnButtons(extraction: Extraction, request: ExtractionRequest): Extraction {
  const added = extraction.edits.flatMap((edit): ButtonInput[] => (edit.op === 'add_button' ? [edit.button] : []))
  if (added.length < fewest) return extraction
  const standing = standingIn(request)
  const stands = labels(buttonsOf(request.draft))
  if (standing === null || stands === '' || labels(buttonsOf(standing.before.draft)) !== stands) return extraction
  const others = extraction.edits.filter(({ op }) => op !== 'add_button')
  const all: Edit = { op: 'set_buttons', buttons: added }
  return { ...extraction, edits: [...others, all] }
}
