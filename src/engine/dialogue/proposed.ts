/** What a language model proposes by itself: alternatives, offers, and settings that nobody named. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Edit } from '../../template/edit.ts'
import type { Completion } from '../edits/completion.ts'
import type { JudgeInput, Refusal } from '../edits/judge.ts'
import { namesSetting } from '../edits/said.ts'
import type { Steps } from '../edits/steps.ts'
import type { ConversationState } from '../state/state.ts'
import { refusalsOf } from './faults.ts'

/** At most so many alternatives are kept, each with a label of so many characters and so many edits. */
const most = { options: 4, label: 80, edits: 40 } as const

/** What a model proposes, as far as it is possible. */
interface Possible {
  proposed: Extraction
  /** Why the rest of it is left out. */
  refusals: Refusal[]
}

/**
 * The extraction with its options and offer, without those that would be refused when they are picked. The steps are
 * their edits.
 */
export function* possibleOf(
  extraction: Extraction,
  { draft, authors, sources, validateDraft }: Pick<JudgeInput, 'draft' | 'authors' | 'sources' | 'validateDraft'>,
): Steps<Possible> {
  const { options = [], offer = [] } = extraction
  const input = { draft, authors, sources, validateDraft, mayReset: false, heard: null }
  const kept: GivenOption[] = []
  const refusals: Refusal[] = []
  for (const option of options.slice(0, most.options).map(whole)) {
    const found = option.edits.length > most.edits ? null : yield* refusalsOf(option.edits, input)
    if (found?.length === 0) kept.push(option)
    else refusals.push(...(found ?? []))
  }
  const found = offer.length > most.edits ? null : yield* refusalsOf(offer, input)
  refusals.push(...(found ?? []))
  return { proposed: { ...extraction, options: kept, offer: found?.length === 0 ? offer : [] }, refusals }
}

type GivenOption = NonNullable<Extraction['options']>[number]

/** An option that is only a text sets that. */
function whole({ label, text, edits = [] }: GivenOption): GivenOption & { edits: Edit[] } {
  const own: Edit[] = edits.length === 0 && text ? [{ op: 'set_body', text }] : edits
  return { label: label.slice(0, most.label), edits: own }
}

const settings: Partial<Record<Edit['op'], Completion['part']>> = {
  set_category: 'category',
  set_language: 'language',
  set_name: 'name',
}

const isSaid = ({ asked }: ConversationState, edit: Edit, message: string): boolean =>
  asked === settings[edit.op] || namesSetting(edit, message)

/** Settings that the model chose without saying why: assumptions until they are said or confirmed. */
export const unsaidSettings = (
  state: ConversationState,
  { assumed = [] }: Extraction,
  carriedOut: readonly Edit[],
  message: string,
): Pick<Completion, 'part' | 'reason'>[] =>
  carriedOut.flatMap((edit) => {
    const part = settings[edit.op]
    const isKnown = part === undefined || isSaid(state, edit, message) || assumed.some((choice) => choice.part === part)
    return isKnown ? [] : [{ part, reason: 'purpose' as const }]
  })

/** The edits by which a part stops being an assumption: a setting that a model only repeats is none. */
export const saidEdits = (state: ConversationState, { edits }: Extraction, message: string): Edit[] =>
  edits.filter((edit) => settings[edit.op] === undefined || isSaid(state, edit, message))
