/** What happens to a template after it was handed in, and the webhook that tells of it. */
import type { Json } from './json.ts'
import type { Template, World } from './world.ts'

export type Move =
  | { to: 'APPROVED' }
  | { to: 'REJECTED'; reason: string; rejection?: { reason: string; recommendation: string } }
  | { to: 'PAUSED'; title?: 'FIRST_PAUSE' | 'SECOND_PAUSE' | 'RATE_LIMITING_PAUSE' }
  | { to: 'DISABLED' }
  /** Any other event: PENDING, FLAGGED, REINSTATED, LOCKED, IN_APPEAL, PENDING_DELETION, DELETED, ARCHIVED, UNARCHIVED. */
  | { event: string }
  | { quality: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN' }
  /** `announced`: the template keeps its category, and is told which one it will have. */
  | { category: string; announced?: boolean }
  | { components: Json[] }

/** Sends a webhook of an account. */
export type Emit = (accountId: string, field: string, value: Json) => void

/** Events that are no status of the API. */
const eventsAlone = ['FLAGGED', 'LOCKED']
const backToApproved = ['REINSTATED', 'UNARCHIVED']

const dayMs = 24 * 3_600_000

/** Webhooks write the language with a hyphen. */
const about = (template: Template): Json => ({
  message_template_id: template.id,
  message_template_name: template.name,
  message_template_language: template.language.replace('_', '-'),
})

function statusOf(move: Extract<Move, { to: string } | { event: string }>, before: string): string {
  const event = 'to' in move ? move.to : move.event
  if (eventsAlone.includes(event)) return before
  return backToApproved.includes(event) ? 'APPROVED' : event
}

function detailsOf(move: Extract<Move, { to: string } | { event: string }>, world: World): Json {
  if (!('to' in move)) return { reason: move.event === 'PENDING_DELETION' ? null : 'NONE' }
  switch (move.to) {
    case 'REJECTED':
      return { reason: move.reason, ...(move.rejection && { rejection_info: move.rejection }) }
    case 'PAUSED':
      return {
        reason: 'NONE',
        other_info: { title: move.title ?? 'FIRST_PAUSE', description: 'Paused for 3 hours because of low quality.' },
      }
    case 'DISABLED':
      return { reason: 'NONE', disable_info: { disable_date: Math.floor(world.now() / 1000) } }
    default:
      return { reason: 'NONE' }
  }
}

function moveCategory(template: Template, category: string, isAnnounced: boolean, world: World): Json {
  if (isAnnounced) {
    template.correctCategory = category
    const due = Math.floor((world.now() + dayMs) / 1000)
    return { new_category: template.category, correct_category: category, category_update_timestamp: due }
  }
  template.previousCategory = template.category
  template.category = category
  template.correctCategory = category
  template.ttlSeconds = null
  return { previous_category: template.previousCategory, new_category: category }
}

const textOfPart = (components: readonly Json[], type: string): Json =>
  components.find((component) => String(component.type).toUpperCase() === type) ?? {}

export function moveTemplate(world: World, template: Template, move: Move, emit: Emit): void {
  const tell = (field: string, more: Json): void => emit(template.accountId, field, { ...about(template), ...more })
  template.updatedAt = world.now()
  if ('quality' in move) {
    const before = template.quality
    template.quality = move.quality
    tell('message_template_quality_update', { previous_quality_score: before, new_quality_score: move.quality })
    return
  }
  if ('category' in move) {
    tell('template_category_update', moveCategory(template, move.category, move.announced === true, world))
    return
  }
  if ('components' in move) {
    template.components = move.components
    const [header, body, footer] = ['HEADER', 'BODY', 'FOOTER'].map((type) => textOfPart(move.components, type))
    tell('message_template_components_update', {
      ...(header?.text !== undefined && { message_template_title: header.text }),
      message_template_element: body?.text,
      ...(footer?.text !== undefined && { message_template_footer: footer.text }),
    })
    return
  }
  template.status = statusOf(move, template.status)
  template.rejectedReason = 'to' in move && move.to === 'REJECTED' ? move.reason : 'NONE'
  tell('message_template_status_update', {
    event: 'to' in move ? move.to : move.event,
    message_template_category: template.category,
    ...detailsOf(move, world),
  })
}
