/** Assesses templates and sessions, and keeps what was made. */
import { judged, lightOn, type PriceList, toldIn, toldLearned } from '../assessment/index.ts'
import { AppError, appError } from '../errors.ts'
import type { Actor, MetaSamples, Repositories } from '../repositories/types.ts'
import { inSlices } from '../slices.ts'
import type { Assessing, AssessmentOptions, AssessmentView, BatchItem, Subject } from './contract.ts'
import { costsOf } from './cost.ts'
import { type Known, type KnownDeps, knownIn } from './known.ts'
import type { AskOpinion } from './opinion.ts'
import { bearing } from './overrides.ts'
import { type Placed, place, sessionsOf } from './place.ts'
import { type AskDeps, asking, sampleView } from './samples.ts'

export interface AssessDeps extends KnownDeps, Omit<AskDeps, 'samples'> {
  sessions: Pick<Repositories['sessions'], 'findAll'>
  samples: Pick<MetaSamples, 'ask' | 'listOf'>
  prices: PriceList
  askOpinion: AskOpinion
}

function viewOf(
  { content, shown, sessionId, workspaceId, language }: Placed,
  { made, overrides, samples, experience, isKept }: Known,
  prices: PriceList,
  options: AssessmentOptions,
): AssessmentView {
  const found = made.get(content.hash)
  if (found === undefined) throw appError('INTERNAL')
  const assessment = judged(found.assessment, bearing(overrides, content.hash, sessionId))
  const { category, learned } = lightOn(assessment, experience)
  const told = toldIn({ ...assessment, category }, options.language ?? language ?? options.accepted)
  const sample = shown === null ? undefined : samples.get(shown.hash)
  return {
    content_hash: content.hash,
    session_id: sessionId,
    workspace_id: isKept ? workspaceId : null,
    assessed_at: found.at.toISOString(),
    ...told,
    category: { ...told.category, learned: learned && { ...learned, told: toldLearned(learned, told.told_in) } },
    cost: costsOf(prices, assessment.category, options, told.told_in),
    second_opinion: null,
    meta_sample: sample === undefined ? null : sampleView(sample),
  }
}

const itemError = (error: unknown): BatchItem => {
  if (!(error instanceof AppError) || error.status >= 500) throw error
  return { assessment: null, error: { code: error.code, detail: error.detail ?? error.title } }
}

/** Round trips grow with the workspaces, not with the items. */
async function assessAll(
  deps: AssessDeps,
  caller: Actor,
  subjects: readonly Subject[],
  options: AssessmentOptions,
): Promise<BatchItem[]> {
  const { workspaceId: named, business, depth } = options
  const sessions = await sessionsOf(deps, caller, subjects)
  const items = await inSlices(subjects, (subject): Placed | BatchItem => {
    try {
      return place(sessions, subject, named)
    } catch (error) {
      return itemError(error)
    }
  })
  const places = items.filter((item) => 'content' in item)
  const known = new Map<string | null, Known>()
  for (const id of new Set([...places.map(({ workspaceId }) => workspaceId), ...(named === null ? [] : [named])])) {
    const ofIt = places.filter(({ workspaceId }) => workspaceId === id)
    const found = await knownIn(deps, caller, id, ofIt, { business, depth })
    if (id !== null && id === named && !found.isKept) throw appError('WORKSPACE_NOT_FOUND')
    known.set(id, found)
  }
  return items.map((item) => {
    if (!('content' in item)) return item
    const found = known.get(item.workspaceId)
    if (found === undefined) throw appError('INTERNAL')
    return { assessment: viewOf(item, found, deps.prices, options), error: null }
  })
}

async function shownToMeta(
  deps: AssessDeps,
  caller: Actor,
  { content, shown }: Placed,
  view: AssessmentView,
  { askMeta }: AssessmentOptions,
): Promise<AssessmentView> {
  const { workspace_id: workspaceId, meta_sample: known } = view
  if (!askMeta || shown === null || workspaceId === null) return view
  return { ...view, meta_sample: await asking(deps, caller, { workspaceId, hash: content.hash, shown }, known) }
}

/** See `Assessing`. */
export const assessCalls = (deps: AssessDeps): Pick<Assessing, 'assess' | 'assessAll'> => ({
  async assess(caller, subject, options) {
    const placed = place(await sessionsOf(deps, caller, [subject]), subject, options.workspaceId)
    const { workspaceId } = placed
    const { business, depth } = options
    const known = await knownIn(deps, caller, workspaceId, [placed], { business, depth })
    if (options.workspaceId !== null && !known.isKept) throw appError('WORKSPACE_NOT_FOUND')
    const made = viewOf(placed, known, deps.prices, options)
    const view = await shownToMeta(deps, caller, placed, made, options)
    if (options.opinion === null) return view
    const { addressGroups, requestId } = options.opinion
    const { template } = placed.content
    const question = { template, language: options.language ?? placed.language ?? options.accepted ?? 'en', requestId }
    const second_opinion = await deps.askOpinion({ userId: caller.userId, addressGroups }, question)
    return { ...view, second_opinion }
  },

  assessAll: (caller, subjects, options) => assessAll(deps, caller, subjects, options),
})
