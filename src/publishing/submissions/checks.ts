/** Why a draft cannot be submitted, and whether it is created or edited. Pure. */

import type { SessionView } from '../../engine/index.ts'
import { type AppError, appError } from '../../errors.ts'
import type { SubmissionKind, TemplateRecord } from '../../repositories/types.ts'

const dayMs = 24 * 3_600_000
/** How long a name cannot be used again after its template was deleted. */
const blockedMs = 30 * dayMs
const most = { creations: 100, editsOfDay: 1, editsOfMonth: 10 }
const windows = { creations: 3_600_000, editsOfDay: dayMs, editsOfMonth: 30 * dayMs }

/** From when on what was used counts. */
export const windowsAt = (now: Date): { hour: Date; day: Date; month: Date } => ({
  hour: new Date(now.getTime() - windows.creations),
  day: new Date(now.getTime() - windows.editsOfDay),
  month: new Date(now.getTime() - windows.editsOfMonth),
})

/** What the draft itself lacks; null: nothing. */
export function draftRefusal(session: SessionView, draftHash: string): AppError | null {
  if (session.draft_hash !== draftHash)
    return appError('REVISION_CONFLICT', { detail: 'This is not the hash of the draft. Look at it again first.' })
  if (session.final_creation_payload === null) return appError('NOT_FINAL')
  const fault = session.issues.find(({ severity }) => severity === 'error')
  if (fault) return appError('DRAFT_HAS_ERRORS', { detail: fault.message })
  const { approval } = session
  if (approval?.required === true && approval.status !== 'approved') {
    const detail =
      approval.status === 'rejected' ? 'A reviewer has rejected it.' : 'A reviewer has to approve this draft first.'
    return appError('APPROVAL_MISSING', { detail })
  }
  return null
}

export interface Intent {
  kind: SubmissionKind
  metaId: string | null
  templateId: string | null
  isBudgeted: boolean
}

const creation: Intent = { kind: 'create', metaId: null, templateId: null, isBudgeted: false }
const editable = ['APPROVED', 'REJECTED', 'PAUSED']

const day = (at: Date): string => at.toISOString().slice(0, 10)

/**
 * Create it, or edit what has its name and language.
 * @param category the draft's
 * @param isWanted the caller says that an existing template of another origin may be replaced
 * @throws AppError NAME_BLOCKED, TEMPLATE_EXISTS, TEMPLATE_LOCKED
 */
export function intentFor(
  known: TemplateRecord | null,
  { sessionId, category, isWanted, now }: { sessionId: string; category: string; isWanted: boolean; now: Date },
): Intent {
  if (known === null) return creation
  const { status, deletedAt, metaId } = known
  if (deletedAt !== null) {
    const free = new Date(deletedAt.getTime() + blockedMs)
    if (known.approvedAt === null || free.getTime() <= now.getTime()) return creation
    const detail = `A template with this name was deleted; Meta takes the name again on ${day(free)}. Choose another one.`
    throw appError('NAME_BLOCKED', { detail })
  }
  if (known.sessionId !== sessionId && !isWanted) {
    const detail = 'Give the draft another name, or submit with "replace": true to change the one that is there.'
    throw appError('TEMPLATE_EXISTS', { detail })
  }
  if (!editable.includes(status) || metaId === null)
    throw appError('TEMPLATE_LOCKED', {
      detail: `Meta lets nobody change a template that is ${status}. Wait for the review.`,
    })
  if (status === 'APPROVED' && known.category !== null && known.category !== category)
    throw appError('TEMPLATE_LOCKED', {
      detail: `The category of an approved template stays ${known.category}. Choose another name for ${category}.`,
    })
  return { kind: 'edit', metaId, templateId: known.id, isBudgeted: status === 'APPROVED' }
}

type Used = Record<keyof typeof most, { count: number; oldest: Date | null }>

const words = {
  creations: ['CREATION_BUDGET_SPENT', 'A hundred templates were created in this account within the hour.'],
  editsOfDay: ['EDIT_BUDGET_SPENT', 'Meta takes one change of an approved template a day.'],
  editsOfMonth: ['EDIT_BUDGET_SPENT', 'Meta takes ten changes of an approved template in thirty days.'],
} as const

/** What the account's budgets say; null: there is room. */
export function budgetRefusal({ kind, isBudgeted }: Intent, used: Used, now: Date): AppError | null {
  const kinds = [
    ...(kind === 'create' ? (['creations'] as const) : []),
    ...(isBudgeted ? (['editsOfMonth', 'editsOfDay'] as const) : []),
  ]
  for (const budget of kinds) {
    const { count, oldest } = used[budget]
    if (count < most[budget]) continue
    const [code, sentence] = words[budget]
    const freeAt = (oldest ?? now).getTime() + windows[budget]
    const retryAfter = Math.max(1, Math.ceil((freeAt - now.getTime()) / 1000))
    return appError(code, {
      detail: `${sentence} There is room again at ${new Date(freeAt).toISOString()}.`,
      retryAfter,
    })
  }
  return null
}
