/** What Meta told of a template, as sentences. Pure. */
import type { TemplateHistory } from '../api/types.ts'
import { inWords } from '../template/names.ts'
import { dayOf } from '../time.ts'
import { qualityWords, reasonWords, statusWords } from './words.ts'

type Event = TemplateHistory['events'][number]

const moves: Readonly<Record<string, string>> = {
  APPROVED: 'Meta approved it.',
  PENDING: 'Meta began to review it.',
  PAUSED: 'Meta paused it, because too many people blocked or reported it.',
  DISABLED: 'Meta switched it off.',
  FLAGGED: 'Meta warned: if people go on blocking or reporting it, it is paused.',
  LOCKED: 'Meta locked it; it cannot be changed for now.',
  REINSTATED: 'Meta let it go on.',
  IN_APPEAL: 'Meta began to look at it once more.',
  PENDING_DELETION: 'Its deletion began.',
  DELETED: 'It was deleted.',
  ARCHIVED: 'It was archived.',
  UNARCHIVED: 'It was taken back from the archive.',
}

function statusSentence(event: string, value: Record<string, unknown>): string {
  if (event === 'REJECTED') {
    const { reason } = value
    return typeof reason === 'string' && reason !== 'NONE'
      ? `Meta rejected it: ${reasonWords(reason)}.`
      : 'Meta rejected it.'
  }
  return moves[event] ?? `Meta calls it “${statusWords(event).name}” now.`
}

const quality = (event: string): string => {
  const name = qualityWords(event)
  return name === null ? 'Meta does not rate its quality for now.' : `Meta rates its quality as ${name.toLowerCase()}.`
}

function categorySentence(event: string, { category_update_timestamp: due }: Record<string, unknown>): string {
  const [phase, category = ''] = event.split(' ')
  const name = inWords(category).toLowerCase()
  if (phase !== 'coming') return `Meta moved it to ${name}.`
  const on = typeof due === 'number' ? ` on ${dayOf(new Date(due * 1000).toISOString())}` : ' soon'
  return `Meta announced that it becomes ${name}${on}.`
}

export function eventSentence({ field, event, value }: Pick<Event, 'field' | 'event' | 'value'>): string {
  const told = Object(value) as Record<string, unknown>
  if (field === 'message_template_status_update') return statusSentence(event, told)
  if (field === 'message_template_quality_update') return quality(event)
  if (field === 'template_category_update') return categorySentence(event, told)
  if (field === 'message_template_components_update') return 'Its text was changed at Meta.'
  return `Meta told something else about it: ${inWords(event).toLowerCase()}.`
}
