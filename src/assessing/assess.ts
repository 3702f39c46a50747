/** Assesses templates and sessions, and keeps what was made. */
import { type AssessmentContext, judged, type PriceList, toldIn } from '../assessment/index.ts'
import { AppError, appError } from '../errors.ts'
import type { Actor, OverrideRecord, Repositories, SessionRecord } from '../repositories/types.ts'
import { inSlices } from '../slices.ts'
import type { Draft } from '../template/draft.ts'
import { draftSchema } from '../template/draft-schema.ts'
import { toCreationPayload } from '../template/payload.ts'
import type { Assessing, AssessmentOptions, AssessmentView, BatchItem, Subject } from './contract.ts'
import { costsOf } from './cost.ts'
import { type Content, contentOf, type KeepDeps, keptAssessments, type Made, madeOf, make } from './keep.ts'
import type { AskOpinion } from './opinion.ts'
import { bearing, mostOverrides } from './overrides.ts'

export interface AssessDeps extends KeepDeps {
  assessments: Pick<Repositories['assessments'], 'findAll' | 'store' | 'overridesOf'>
  sessions: Pick<Repositories['sessions'], 'findAll'>
  prices: PriceList
  askOpinion: AskOpinion
}

/** Where a content belongs. */
interface Placed {
  content: Content
  sessionId: string | null
  /** null: nowhere. */
  workspaceId: string | null
  /** Of the conversation, if it is one. */
  language: string | null
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The draft in a stored state, of which the engine alone knows more. null: it cannot be read. */
export function draftIn(state: unknown): Draft | null {
  const draft: unknown = isObject(state) ? Reflect.get(state, 'draft') : undefined
  return draftSchema.safeParse(draft).success ? (draft as Draft) : null
}

const languageIn = (state: unknown): string | null => {
  const language: unknown = isObject(state) ? Reflect.get(state, 'userLanguage') : null
  return typeof language === 'string' ? language : null
}

type Sessions = ReadonlyMap<string, SessionRecord>

/** The sessions that are to be assessed, read at once. */
async function sessionsOf(deps: AssessDeps, caller: Actor, subjects: readonly Subject[]): Promise<Sessions> {
  const ids = new Set(subjects.flatMap((subject) => ('sessionId' in subject ? [subject.sessionId] : [])))
  const found = await deps.sessions.findAll([...ids], caller)
  return new Map(found.map((session) => [session.id, session]))
}

function place(sessions: Sessions, subject: Subject, named: string | null): Placed {
  if ('template' in subject) {
    if (!isObject(subject.template)) throw appError('INVALID_REQUEST', { detail: 'A template is a JSON object.' })
    return { content: contentOf(subject.template), sessionId: null, workspaceId: named, language: null }
  }
  const session = sessions.get(subject.sessionId)
  if (session === undefined || (named !== null && session.workspaceId !== named)) throw appError('SESSION_NOT_FOUND')
  const draft = draftIn(session.state)
  if (draft === null) throw appError('SESSION_UNREADABLE')
  return {
    content: contentOf(toCreationPayload(draft)),
    sessionId: session.id,
    workspaceId: session.workspaceId,
    language: languageIn(session.state),
  }
}

/** What is known of the contents in one workspace. */
interface Known {
  made: ReadonlyMap<string, Made>
  overrides: readonly OverrideRecord[]
  isKept: boolean
}

async function knownIn(
  deps: AssessDeps,
  caller: Actor,
  workspaceId: string | null,
  places: readonly Placed[],
  context: Required<AssessmentContext>,
): Promise<Known> {
  const contents = places.map(({ content }) => content)
  if (workspaceId !== null) {
    const made = await keptAssessments(deps, caller, workspaceId, contents, context)
    const hashes = contents.map(({ hash }) => hash)
    const sessions = places.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId]))
    const overrides =
      made && (await deps.assessments.overridesOf(workspaceId, caller, { hashes, sessions }, mostOverrides))
    if (made && overrides) return { made, overrides, isKept: true }
  }
  const records = await inSlices(contents, (content) => make(content, context, deps.now()))
  return { made: new Map(records.map((record) => [record.contentHash, madeOf(record)])), overrides: [], isKept: false }
}

function viewOf(
  { content, sessionId, workspaceId, language }: Placed,
  { made, overrides, isKept }: Known,
  prices: PriceList,
  options: AssessmentOptions,
): AssessmentView {
  const found = made.get(content.hash)
  if (found === undefined) throw appError('INTERNAL')
  const assessment = judged(found.assessment, bearing(overrides, content.hash, sessionId))
  return {
    content_hash: content.hash,
    session_id: sessionId,
    workspace_id: isKept ? workspaceId : null,
    assessed_at: found.at.toISOString(),
    ...toldIn(assessment, options.language ?? language),
    cost: costsOf(prices, assessment.category, options),
    second_opinion: null,
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

/** See `Assessing`. */
export const assessCalls = (deps: AssessDeps): Pick<Assessing, 'assess' | 'assessAll'> => ({
  async assess(caller, subject, options) {
    const placed = place(await sessionsOf(deps, caller, [subject]), subject, options.workspaceId)
    const { workspaceId } = placed
    const { business, depth } = options
    const known = await knownIn(deps, caller, workspaceId, [placed], { business, depth })
    if (options.workspaceId !== null && !known.isKept) throw appError('WORKSPACE_NOT_FOUND')
    const view = viewOf(placed, known, deps.prices, options)
    if (options.opinion === null) return view
    const { addressGroups, requestId } = options.opinion
    const { template } = placed.content
    const question = { template, language: options.language ?? placed.language ?? 'en', requestId }
    const second_opinion = await deps.askOpinion({ userId: caller.userId, addressGroups }, question)
    return { ...view, second_opinion }
  },

  assessAll: (caller, subjects, options) => assessAll(deps, caller, subjects, options),
})
