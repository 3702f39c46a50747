/** What news from Meta mean for a template. Pure: older news never overwrite newer ones, and the same news twice are one. */
import type { CategoryEvent, QualityEvent, StatusEvent, WebhookEvent } from '../../meta/index.ts'
import type { RegistryChange, TemplateFacts, TemplateRecord } from '../../repositories/types.ts'
import { actionOf, endOfSecond, factsOf, wholeSecond, withStatus } from '../registry/facts.ts'

/** Events that change a template. */
export type TemplateEvent = Extract<WebhookEvent, { template: unknown }>

export interface Decision {
  change: RegistryChange
  /** The template has to be read: its components changed, or it is not clear which news came last. */
  isUnsure: boolean
}

/** Words of webhooks that are no status of the API. */
const statusOf: Readonly<Record<string, string>> = { REINSTATED: 'APPROVED', UNARCHIVED: 'APPROVED' }
/** They say something about an approved template, which stays one. */
const remarks: ReadonlySet<string> = new Set(['FLAGGED', 'LOCKED'])

interface Outcome {
  facts: TemplateFacts
  isUnsure: boolean
}

/** `apply` if the news are as new as what is known; at the same second nobody knows which came last. */
function ordered(known: Date, at: Date, isOther: boolean, facts: TemplateFacts, apply: () => TemplateFacts): Outcome {
  const [told, last] = [at.getTime(), wholeSecond(known).getTime()]
  return told < last ? { facts, isUnsure: true } : { facts: apply(), isUnsure: told === last && isOther }
}

function byStatus(facts: TemplateFacts, event: StatusEvent, at: Date): Outcome {
  const { rejection, notice, disabledAt } = event
  const explanation =
    rejection === null && notice === null && disabledAt === null
      ? null
      : { rejection, notice, disabled_at: disabledAt?.toISOString() ?? null }
  const status = remarks.has(event.status) ? facts.status : (statusOf[event.status] ?? event.status)
  return ordered(facts.statusAt, at, status !== facts.status, facts, () => ({
    ...withStatus(facts, status, endOfSecond(at)),
    rejectedReason: event.reason,
    explanation,
    category: facts.category ?? event.category,
  }))
}

const byQuality = (facts: TemplateFacts, event: QualityEvent, at: Date): Outcome =>
  ordered(facts.qualityAt, at, event.quality !== facts.quality, facts, () => ({
    ...facts,
    quality: event.quality,
    qualityAt: endOfSecond(at),
  }))

/** The announcement is not the change. */
const byCategory = (facts: TemplateFacts, event: CategoryEvent, at: Date): Outcome =>
  ordered(facts.categoryAt, at, true, facts, () =>
    event.phase === 'coming'
      ? { ...facts, comingCategory: event.category, comingAt: event.due, categoryAt: endOfSecond(at) }
      : { ...facts, category: event.category, comingCategory: null, comingAt: null, categoryAt: endOfSecond(at) },
  )

function outcomeOf(facts: TemplateFacts, event: TemplateEvent, at: Date): Outcome {
  if (event.kind === 'status') return byStatus(facts, event, at)
  if (event.kind === 'quality') return byQuality(facts, event, at)
  if (event.kind === 'category') return byCategory(facts, event, at)
  return { facts, isUnsure: true }
}

/** Tells news apart that came for one template at the same second. */
function wordOf(event: TemplateEvent): string {
  if (event.kind === 'status') return event.status
  if (event.kind === 'quality') return event.quality
  return event.kind === 'category' ? `${event.phase} ${event.category}` : 'components'
}

/** What open consoles are told, by the kind of news. */
const toldKinds = {
  status: 'template.status',
  quality: 'template.quality',
  category: 'template.category',
  components: 'template.components',
} as const

/**
 * @param receivedAt stands in for a time that Meta did not give
 * @param listedAt when all templates were read last: what is older is known already
 */
export function decide(
  current: TemplateRecord | null,
  event: TemplateEvent,
  { receivedAt, listedAt }: { receivedAt: Date; listedAt: Date | null },
): Decision {
  const at = wholeSecond(event.at ?? receivedAt)
  const { template } = event
  const before = factsOf(current)
  const base = { ...before, metaId: before.metaId ?? template.id }
  const isOther = before.metaId !== null && before.metaId !== template.id
  const isListed = current !== null && listedAt !== null && at.getTime() < wholeSecond(listedAt).getTime()
  // What is said of another template that had the same name, or was read since, is history.
  const { facts, isUnsure } = isOther || isListed ? { facts: base, isUnsure: true } : outcomeOf(base, event, at)
  const data = {
    name: current?.name ?? template.name,
    language: current?.language ?? template.language ?? '',
    ...{ status: facts.status, quality: facts.quality, category: facts.category },
    ...{ coming_category: facts.comingCategory, rejected_reason: facts.rejectedReason },
  }
  return {
    isUnsure: isUnsure || current === null,
    change: {
      facts,
      version: null,
      news: { field: event.field, event: wordOf(event), at, value: event.raw },
      told: { kind: toldKinds[event.kind], data },
      action: current === null ? null : actionOf(before, facts),
    },
  }
}
