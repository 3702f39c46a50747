/** One more question to a model whose own edits break rules, before the person sees what came of them. */
import type { Extraction } from '../../llm/extraction.ts'
import {
  type ExtractionRequest,
  type LanguageModel,
  type ModelAnswer,
  type ModelCall,
  ModelError,
} from '../../llm/model.ts'
import type { Payer } from '../../repositories/types.ts'
import { withPauses } from '../../slices.ts'
import type { EngineDeps } from '../deps.ts'
import { type Examined, examine } from '../dialogue/faults.ts'
import { sourcesOf } from '../state/memory.ts'
import type { ConversationState } from '../state/state.ts'

/** Judging an edit of a large draft takes milliseconds. An answer with more edits than these is no slip. */
const mostEdits = 40

/** With less time left, the answer would hardly come. */
const leastMs = 2000

interface RepairInput {
  model: LanguageModel
  request: ExtractionRequest
  state: ConversationState
  first: ModelAnswer
  /** The person has seen the first reply, so only the edits can still be mended. */
  isShown: boolean
  /** When the first question was asked, on the clock of `performance`. */
  startedAt: number
  payer: Payer
  charge: (calls: readonly ModelCall[]) => void
  callOptions: { signal: AbortSignal; requestId?: string }
}

/**
 * The answer, or a better one to the same message: the edits that break rules go back once, with the rules in plain words,
 * if the turn still has time and the payer money. Holds no connection meanwhile.
 * @throws ModelError `cancelled` when the signal of `callOptions` aborts
 */
export async function repaired(deps: EngineDeps, input: RepairInput): Promise<ModelAnswer> {
  const { model, request, state, first, charge, callOptions } = input
  if (editsIn(first.extraction) > mostEdits) return first
  const before = await examined(deps, state, request, first.extraction)
  const leftMs = Math.floor(deps.turnBudgetMs - (performance.now() - input.startedAt))
  if (before.broken === 0 || leftMs < leastMs || (await deps.budget.isSpent(input.payer))) return first
  try {
    const signal = AbortSignal.any([callOptions.signal, AbortSignal.timeout(leftMs)])
    const repair = { answer: first.extraction, faults: before.faults }
    const second = await model.extract({ ...request, repair }, { ...callOptions, signal })
    charge(second.calls)
    const both = { ...first, calls: inOrder(first.calls, second.calls) }
    if (second.source.provider === 'builtin') return both
    if (editsIn(second.extraction) > mostEdits) return both
    const after = await examined(deps, state, request, second.extraction)
    const isBetter = after.broken < before.broken && after.carriedOut >= before.carriedOut
    return isBetter ? { ...both, extraction: mended(first.extraction, second.extraction, input.isShown) } : both
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    charge(error.calls)
    // The calls are charged; whoever reports the error must not charge them again.
    if (callOptions.signal.aborted) throw new ModelError('cancelled', error.message)
    return { ...first, calls: inOrder(first.calls, error.calls) }
  }
}

const editsIn = ({ edits, offer = [], options = [] }: Extraction): number =>
  edits.length + offer.length + options.reduce((sum, option) => sum + (option.edits?.length ?? 0), 0)

const examined = (
  { validateDraft }: EngineDeps,
  { draft, authors, recent }: ConversationState,
  { message }: ExtractionRequest,
  extraction: Extraction,
): Promise<Examined> => {
  const sources = sourcesOf(message, recent)
  return withPauses(examine(extraction, { draft, authors, sources, validateDraft, mayReset: false, heard: null }))
}

/** What the person wants was read the first time; what is proposed for it is of the second. */
const mended = (first: Extraction, second: Extraction, isShown: boolean): Extraction => ({
  ...first,
  reply: isShown || second.reply === '' ? first.reply : second.reply,
  edits: second.edits,
  ...(second.options && { options: second.options }),
  ...(second.offer && { offer: second.offer }),
  ...(second.question !== undefined && { question: second.question }),
})

const inOrder = (first: readonly ModelCall[], second: readonly ModelCall[]): ModelCall[] => [
  ...first,
  ...second.map((call) => ({ ...call, attempt: call.attempt + first.length })),
]
