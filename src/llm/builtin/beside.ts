/** Parts that a first message tells beside what the template is for: buttons, and what stands at the top. */
import { toldButtons } from '../../assistant/frames/told-buttons.ts'
import { type ToldMedium, toldMedium } from '../../assistant/frames/told-medium.ts'
import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

/** Reads the rest of the message. */
type ReadsWords = (request: ExtractionRequest) => Extraction

/** The parts, and then the rest of the message; null if no part is told, or nothing beside it. */
export function understandBeside(request: ExtractionRequest, readsWords: ReadsWords): Extraction | null {
  const { draft, message, asked } = request
  const isBegun = (['BODY', 'BUTTONS'] as const).some((type) => findComponent(draft, type) !== undefined)
  if (isBegun || draft.category === 'AUTHENTICATION' || (asked !== null && asked !== 'purpose')) return null
  const withRest = (told: readonly Edit[], rest: string): Extraction => {
    const heard = readsWords({ ...request, message: rest })
    const ops = new Set(told.map(({ op }) => op))
    // What was told in so many words takes the place of what is proposed, or heard in other words.
    const others = heard.edits.filter(({ op }) => !ops.has(op) && !(ops.has('set_buttons') && ofButtons.has(op)))
    return { ...heard, edits: [...told, ...others] }
  }
  const buttons = toldButtons(message)
  const told: Edit[] = buttons === null ? [] : [{ op: 'set_buttons', buttons: buttons.buttons }]
  const medium = toldMedium(buttons?.rest ?? message)
  const whole = medium === null ? null : withRest([...told, ...headerOf(medium)], medium.rest)
  if (whole !== null && isBrief(whole))
    return medium?.format === null ? { ...whole, facts: [...whole.facts, { key: 'wants_header', value: 'no' }] } : whole
  return buttons === null ? null : withRest(told, buttons.rest)
}

/** In UTF-16 units; longer messages are texts. */
const longestMissed = 500

/**
 * A picture that is missed in a template that stands, or had for it, and then the rest of the message; null if there is none.
 */
export function understandMissed(request: ExtractionRequest, readsAll: ReadsWords): Extraction | null {
  const { draft, message, asked } = request
  const isOpen = asked === null || asked === 'confirm' || asked === 'fix'
  if (!isOpen || message.length > longestMissed || findComponent(draft, 'BODY') === undefined) return null
  if (draft.category === 'AUTHENTICATION') return null
  const medium = toldMedium(message, true)
  const header = findComponent(draft, 'HEADER')
  if (medium === null || medium.format === null) return null
  // Where it stands the file is asked for again.
  const edits = header?.format === medium.format ? [] : headerOf(medium)
  const rest = medium.rest.trim()
  if (!/[\p{L}\p{N}]/u.test(rest))
    return { reply: '', intent: edits.length > 0 ? 'edit' : 'question', edits, facts: [] }
  const heard = readsAll({ ...request, draft: applyEdits(draft, edits), message: rest })
  const isChanged = edits.length + heard.edits.length > 0
  return { ...heard, intent: isChanged ? 'edit' : 'reject', edits: [...edits, ...heard.edits] }
}

const ofButtons: ReadonlySet<Edit['op']> = new Set<Edit['op']>([
  'add_button',
  'remove_button',
  'change_button',
  'move_button',
])

const headerOf = ({ format }: ToldMedium): Edit[] => (format === null ? [] : [{ op: 'set_header', format }])

/** Only where a text is proposed is a picture told beside it; a code has none. */
const isBrief = ({ edits, options }: Extraction): boolean =>
  (options !== undefined || edits.some(({ op }) => op === 'set_body')) &&
  !edits.some((edit) => edit.op === 'set_category' && edit.category === 'AUTHENTICATION')
