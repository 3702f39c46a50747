/** What the registry keeps of a template, from what Meta or a submission says. Pure. */
import type { MetaTemplate } from '../../meta/index.ts'
import type { RegistryChange, TemplateFacts, TemplateRecord } from '../../repositories/types.ts'
import { componentsHash } from './compare.ts'

/** Meta's times are in whole seconds, so ours are when they are compared with them. */
export const wholeSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000)

/** The last moment at which something can have happened that Meta dates with this second: what we read before it may be older. */
export const endOfSecond = (at: Date): Date => new Date(wholeSecond(at).getTime() + 999)

const never = new Date(0)

/** What is known of a template of which nothing is known. */
export const unknownFacts: TemplateFacts = {
  metaId: null,
  status: 'UNKNOWN',
  quality: null,
  category: null,
  askedCategory: null,
  comingCategory: null,
  comingAt: null,
  rejectedReason: null,
  explanation: null,
  parameterFormat: null,
  components: [],
  componentsHash: componentsHash([]),
  sessionId: null,
  statusAt: never,
  qualityAt: never,
  categoryAt: never,
  approvedAt: null,
  deletedAt: null,
}

/** The facts of a stored template, without what identifies it. */
export function factsOf(template: TemplateRecord | null): TemplateFacts {
  if (template === null) return unknownFacts
  const known = Object.keys(unknownFacts) as (keyof TemplateFacts)[]
  return Object.fromEntries(known.map((key) => [key, template[key]])) as unknown as TemplateFacts
}

const deletions = ['DELETED', 'PENDING_DELETION']
export const isDeletion = (status: string): boolean => deletions.includes(status)

/** The facts with another status, and with when that made it approved or deleted for the first time. */
export function withStatus(facts: TemplateFacts, status: string, at: Date): TemplateFacts {
  const isGone = isDeletion(status)
  return {
    ...facts,
    status,
    statusAt: at,
    approvedAt: status === 'APPROVED' ? (facts.approvedAt ?? at) : facts.approvedAt,
    deletedAt: isGone ? (facts.deletedAt ?? at) : null,
  }
}

/** A template as Meta lists it is another one than that which had its name, if its id is another. */
const baseFor = (current: TemplateRecord | null, metaId: string): TemplateFacts => {
  if (current === null || current.metaId === null || current.metaId === metaId) return factsOf(current)
  return { ...unknownFacts, sessionId: current.sessionId }
}

/** What a reading at `readAt` says of the template; what newer news have said stays. */
function readFacts(base: TemplateFacts, found: MetaTemplate, readAt: Date): TemplateFacts {
  const isNews = (at: Date): boolean => at.getTime() < readAt.getTime()
  let facts: TemplateFacts = { ...base, metaId: found.id, parameterFormat: found.parameterFormat }
  facts = { ...facts, components: found.components, componentsHash: componentsHash(found.components) }
  if (isNews(base.statusAt)) {
    facts = { ...withStatus(facts, found.status, readAt), rejectedReason: found.rejectedReason }
    if (found.status !== base.status) facts.explanation = null
  }
  if (isNews(base.qualityAt)) facts = { ...facts, quality: found.quality, qualityAt: readAt }
  if (isNews(base.categoryAt)) {
    const isComing = found.correctCategory !== null && found.correctCategory !== found.category
    const comingCategory = isComing ? found.correctCategory : null
    const comingAt = comingCategory !== null && comingCategory === base.comingCategory ? base.comingAt : null
    facts = { ...facts, category: found.category, comingCategory, comingAt, categoryAt: readAt }
  }
  return facts
}

const shown = ['status', 'quality', 'category', 'comingCategory', 'rejectedReason', 'componentsHash', 'metaId'] as const
const hasChanged = (before: TemplateFacts, after: TemplateFacts): boolean =>
  shown.some((key) => before[key] !== after[key])

export type Reading = 'created' | 'changed' | 'same'

/** What a template that was read at `readAt` means for the registry. */
export function reading(
  current: TemplateRecord | null,
  found: MetaTemplate,
  readAt: Date,
): { change: RegistryChange; outcome: Reading } {
  const base = baseFor(current, found.id)
  const facts = readFacts(base, found, readAt)
  const isOther = hasChanged(factsOf(current), facts)
  const outcome = current === null ? 'created' : isOther ? 'changed' : 'same'
  const data = { name: found.name, language: found.language, status: facts.status, category: facts.category }
  return {
    outcome,
    change: {
      facts,
      version: current === null || facts.componentsHash !== current.componentsHash ? 'import' : null,
      news: null,
      told: outcome === 'same' ? null : { kind: 'template.changed', data },
      action: actionOf(factsOf(current), facts),
    },
  }
}

/** What the activity log says of the change: nothing where a template is only seen for the first time. */
export function actionOf(before: TemplateFacts, after: TemplateFacts): RegistryChange['action'] {
  if (before.status === 'UNKNOWN') return null
  if (before.status !== after.status) {
    if (after.status === 'APPROVED') return 'submission.approved'
    if (after.status === 'REJECTED') return 'submission.rejected'
    return isDeletion(after.status) ? 'submission.withdrawn' : 'template.status_changed'
  }
  const isMoved = before.category !== after.category || before.comingCategory !== after.comingCategory
  return isMoved ? 'template.category_changed' : null
}

/** A template that Meta does not list any more. */
export function vanished(current: TemplateRecord, readAt: Date): RegistryChange | null {
  if (current.deletedAt !== null && current.status === 'DELETED') return null
  if (current.statusAt.getTime() >= readAt.getTime()) return null
  const facts = withStatus(factsOf(current), 'DELETED', readAt)
  const data = { name: current.name, language: current.language, status: facts.status, category: facts.category }
  return {
    facts,
    version: null,
    news: null,
    told: { kind: 'template.changed', data },
    action: actionOf(factsOf(current), facts),
  }
}

/** What Meta accepted of a submission. */
export function accepted(
  current: TemplateRecord | null,
  sent: {
    metaId: string
    status: string
    category: string
    payload: Readonly<Record<string, unknown>>
    sessionId: string | null
  },
  at: Date,
): RegistryChange {
  const base = baseFor(current, sent.metaId)
  const components = (sent.payload.components ?? []) as TemplateFacts['components']
  const asked = typeof sent.payload.category === 'string' ? sent.payload.category : base.askedCategory
  const hash = componentsHash(components)
  const isNewer = base.statusAt.getTime() <= at.getTime()
  const facts: TemplateFacts = {
    ...(isNewer ? { ...withStatus(base, sent.status, at), rejectedReason: null, explanation: null } : base),
    metaId: sent.metaId,
    category: base.categoryAt.getTime() > at.getTime() ? base.category : sent.category,
    askedCategory: asked,
    parameterFormat:
      typeof sent.payload.parameter_format === 'string' ? sent.payload.parameter_format : base.parameterFormat,
    components,
    componentsHash: hash,
    sessionId: sent.sessionId ?? base.sessionId,
  }
  const name = String(sent.payload.name ?? current?.name ?? '')
  const language = String(sent.payload.language ?? current?.language ?? '')
  return {
    facts,
    version: hash === current?.componentsHash ? null : 'submission',
    news: null,
    told: { kind: 'template.changed', data: { name, language, status: facts.status, category: facts.category } },
    action: null,
  }
}
