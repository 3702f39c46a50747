/** The report over an account: its sessions and its registry, or payloads from anywhere. */
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import {
  type AuditSubject,
  auditSteps,
  type Facts,
  factsOf,
  judged,
  type PriceList,
  pastedFacts,
  rulesVersion,
} from '../assessment/index.ts'
import { appError } from '../errors.ts'
import type {
  Actor,
  AuditedSession,
  MetaSamples,
  OverrideRecord,
  RegisteredTemplate,
  Repositories,
  SampleRecord,
} from '../repositories/types.ts'
import { inSlices, withPauses } from '../slices.ts'
import { toCreationPayload } from '../template/payload.ts'
import type { Assessing, Audit, AuditOptions } from './contract.ts'
import { type Content, contentOf, keptAssessments, quickly } from './keep.ts'
import { bearing, mostOverrides } from './overrides.ts'
import { draftIn } from './place.ts'
import { shownOf } from './samples.ts'
import { categoryIn, type Experiences, verdictOf } from './verdicts.ts'

export interface AuditDeps {
  assessments: Pick<Repositories['assessments'], 'findAll' | 'store' | 'overridesOf' | 'sessionsOf' | 'registeredOf'>
  samples: Pick<MetaSamples, 'listOf'>
  experiences: Experiences
  prices: PriceList
  now: () => Date
}

/** Templates that a report reads of each period and place. */
const mostAudited = 5000

const dayMs = 24 * 60 * 60 * 1000

/** What is to be reported of, before it is assessed. */
type Found = Omit<AuditSubject, 'template' | 'assessment' | 'sample'> & { content: Content; sessionId: string | null }

const hasText = ({ components }: { components: readonly unknown[] }): boolean => components.length > 0

function ofSession(session: AuditedSession, isCurrent: boolean): Found[] {
  const draft = draftIn({ draft: session.draft })
  if (draft === null || !hasText(draft)) return []
  const { id, userId: author, turns, questions, costUsd } = session
  return [
    {
      id,
      origin: 'session',
      status: session.isFinal ? 'final' : 'draft',
      rating: null,
      author,
      effort: { turns, questions, costUsd },
      isCurrent,
      verdict: null,
      content: contentOf(toCreationPayload(draft)),
      sessionId: id,
    },
  ]
}

/**
 * A registered template is part of the account now, however old it is, and was part of it before if it is older. What it took
 * is known from the session in which it was written.
 */
function ofRegistry(registered: RegisteredTemplate, from: Date, written: Found | undefined): Found[] {
  const { id, template, status, rating, sessionId, createdAt } = registered
  const found: Found = {
    id,
    origin: 'registry',
    status,
    rating,
    author: written?.author ?? null,
    effort: written?.effort ?? null,
    isCurrent: true,
    verdict: verdictOf(registered),
    content: contentOf(template),
    sessionId,
  }
  return createdAt < from ? [found, { ...found, isCurrent: false }] : [found]
}

async function gather(
  { assessments }: Pick<AuditDeps, 'assessments'>,
  caller: Actor,
  workspaceId: string,
  { days, to }: { days: number; to: Date },
): Promise<{ found: Found[]; truncated: boolean; from: Date }> {
  const from = new Date(to.getTime() - days * dayMs)
  const earlier = new Date(from.getTime() - days * dayMs)
  const limit = mostAudited
  const [current, before, registry] = await Promise.all([
    assessments.sessionsOf(workspaceId, caller, { from, to, limit }),
    assessments.sessionsOf(workspaceId, caller, { from: earlier, to: from, limit }),
    assessments.registeredOf(workspaceId, caller, limit),
  ])
  if (!current || !before) throw appError('WORKSPACE_NOT_FOUND')
  const written = (await inSlices(current, (session) => ofSession(session, true))).flat()
  const bySession = new Map(written.map((found) => [found.id, found]))
  const registered = new Set(registry.map(({ sessionId }) => sessionId))
  const found = [
    ...(await inSlices(registry, (one) => ofRegistry(one, from, bySession.get(one.sessionId ?? '')))).flat(),
    ...written.filter(({ id }) => !registered.has(id)),
    ...(await inSlices(before, (session) => ofSession(session, false))).flat().filter(({ id }) => !registered.has(id)),
  ]
  return { found, truncated: [current, before, registry].some(({ length }) => length === limit), from }
}

/** Overrides by what they are about, because each template has few of many. */
function overridesBy(records: readonly OverrideRecord[]) {
  const byKey = new Map<string, OverrideRecord[]>()
  for (const record of records) {
    const key = record.contentHash ?? record.sessionId ?? ''
    const others = byKey.get(key)
    if (others === undefined) byKey.set(key, [record])
    else others.push(record)
  }
  return (hash: string, sessionId: string | null) =>
    bearing(
      ['', hash, sessionId ?? ''].flatMap((key, at, keys) => (keys.indexOf(key) === at ? (byKey.get(key) ?? []) : [])),
      hash,
      sessionId,
    )
}

/** Meta's words on samples, found by the text that it was shown. */
function samplesBy(records: readonly SampleRecord[]): (template: unknown) => AuditSubject['sample'] {
  const byText = new Map(
    records.flatMap(({ textHash, category, answeredAt }) => {
      const given = categoryIn(category)
      return given === null || answeredAt === null ? [] : [[textHash, { given, at: answeredAt.toISOString() }] as const]
    }),
  )
  return (template) => (byText.size === 0 ? null : (byText.get(shownOf(template)?.hash ?? '') ?? null))
}

async function auditWorkspace(
  deps: AuditDeps,
  caller: Actor,
  workspaceId: string,
  options: AuditOptions,
): Promise<Audit> {
  const to = deps.now()
  const { found, truncated, from } = await gather(deps, caller, workspaceId, { days: options.days, to })
  const contents = found.map(({ content }) => content)
  const made = await keptAssessments(deps, caller, workspaceId, contents, quickly)
  if (!made) throw appError('WORKSPACE_NOT_FOUND')
  const [records, samples, experience] = await Promise.all([
    deps.assessments.overridesOf(workspaceId, caller, null, mostOverrides),
    deps.samples.listOf(workspaceId, caller, null, mostAudited),
    deps.experiences(caller, workspaceId),
  ])
  if (!records) throw appError('WORKSPACE_NOT_FOUND')
  const overrides = overridesBy(records)
  const sampleFor = samplesBy(samples)
  const lists = await inSlices(found, ({ content, sessionId, ...subject }): Facts[] => {
    const assessment = made.get(content.hash)?.assessment
    if (assessment === undefined) return []
    const inLight = judged(assessment, overrides(content.hash, sessionId))
    const sample = sampleFor(content.template)
    return [factsOf({ ...subject, template: content.template, assessment: inLight, sample }, { experience })]
  })
  const { countries, volume } = options
  const { prices } = deps
  const facts = lists.flat()
  const rest = { rulesVersion, from, to, truncated, experience, prices, countries, volume }
  return { facts, report: await withPauses(auditSteps(facts, rest)) }
}

/** So many reports over pasted templates are made at once, and so many wait: each is a second of work. */
const [atOnce, waiting] = [1, 4]

/** See `Assessing`. */
export function auditCalls(deps: AuditDeps): Pick<Assessing, 'auditWorkspace' | 'auditTemplates' | 'assertRoom'> {
  const room = bulkhead(atOnce, waiting)

  async function auditTemplates(templates: readonly unknown[], options: Omit<AuditOptions, 'days'>): Promise<Audit> {
    const facts = await inSlices(templates, (template, index) =>
      pastedFacts(template, { id: String(index), status: statusIn(template) }),
    )
    const { countries, volume } = options
    const { now, prices } = deps
    const rest = { rulesVersion, from: null, to: now(), truncated: false }
    return { facts, report: await withPauses(auditSteps(facts, { ...rest, prices, countries, volume })) }
  }

  const full = () => appError('OVERLOADED', { detail: 'Other reports are being made.', retryAfter: 3 })

  return {
    assertRoom() {
      if (room.executionSlots === 0 && room.queueSlots === 0) throw full()
    },

    auditWorkspace: (caller, workspaceId, options) => auditWorkspace(deps, caller, workspaceId, options),

    async auditTemplates(templates, options) {
      try {
        return await room.execute(() => auditTemplates(templates, options))
      } catch (error) {
        if (!(error instanceof BulkheadRejectedError)) throw error
        throw full()
      }
    },
  }
}

/** What Meta said of a template, if the list comes from there. */
function statusIn(template: unknown): string {
  const status: unknown = typeof template === 'object' && template !== null ? Reflect.get(template, 'status') : null
  return typeof status === 'string' && /^[A-Z_]{1,40}$/.test(status) ? status : 'unknown'
}
