/** Takes submissions in: everything that can be refused is refused here, and the rest is a job. */
import type { Caller, SessionView } from '../../engine/index.ts'
import { appError } from '../../errors.ts'
import type { ConnectionRecord, ReviewedSubmission, SubmissionRecord } from '../../repositories/types.ts'
import type { Publishing, SubmissionView } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import type { FaultView } from '../faults.ts'
import { enqueueSubmission } from '../requests.ts'
import { budgetRefusal, draftRefusal, type Intent, intentFor, windowsAt } from './checks.ts'
import { placesWithoutFile } from './media.ts'

const maxListed = 100

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const viewOf = (submission: ReviewedSubmission): SubmissionView => ({
  submission_id: submission.id,
  workspace_id: submission.workspaceId,
  connection_id: submission.connectionId,
  session_id: submission.sessionId,
  template_id: submission.templateId,
  draft_hash: submission.draftHash,
  name: submission.name,
  language: submission.language,
  kind: submission.kind,
  state: submission.state,
  review_status: submission.reviewStatus,
  asked_category: textOrNull(submission.payload.category),
  given_category: submission.givenCategory,
  meta_id: submission.metaId,
  fault: submission.fault as FaultView | null,
  payload: submission.payload,
  attempts: submission.attempts,
  created_at: submission.createdAt.toISOString(),
  updated_at: submission.updatedAt.toISOString(),
})

/** The key that calls, as the author of an entry names it. */
const keyOf = ({ author: { kind, id } }: Caller): string | null =>
  kind === 'api_key' && id !== null ? id.slice(id.indexOf(':') + 1) : null

type Calls = Pick<Publishing, 'submit' | 'listSubmissions' | 'getSubmission'>

export function createSubmissionCalls(deps: PublishingDeps): Calls {
  const { engine, now, newId } = deps
  const { connections, registry, submissions } = deps.repositories

  async function connectionFor(caller: Caller, session: SessionView, id: string): Promise<ConnectionRecord> {
    if (session.workspace_id === null)
      throw appError('CONNECTION_NOT_FOUND', { detail: 'Take the session into the workspace of the connection first.' })
    const found = await connections.find(session.workspace_id, id, caller)
    if (found === null)
      throw appError('CONNECTION_NOT_FOUND', { detail: 'The workspace of this session has no such connection.' })
    return found
  }

  /** @throws AppError MEDIA_MISSING */
  async function assertFiles(sessionId: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
    for (const { place, handle } of placesWithoutFile(payload)) {
      if ((await deps.mediaFor(sessionId, place, handle)) !== null) continue
      const detail = 'The header needs its file: a picture, video or document. A link is not enough for Meta.'
      throw appError('MEDIA_MISSING', { detail, errors: [{ path: place, message: 'needs a file' }] })
    }
  }

  async function assertBudget(caller: Caller, { id: connectionId }: ConnectionRecord, intent: Intent): Promise<void> {
    const at = now()
    const used = await submissions.used({ connectionId, metaId: intent.metaId, ...windowsAt(at) }, caller)
    const refusal = budgetRefusal(intent, used, at)
    if (refusal !== null) throw refusal
  }

  return {
    async submit(caller, sessionId, { connectionId, draftHash, replace }) {
      const session = await engine.getSession(caller, sessionId)
      const refusal = draftRefusal(session, draftHash)
      if (refusal !== null) throw refusal
      const connection = await connectionFor(caller, session, connectionId)
      const payload = session.final_creation_payload ?? {}
      const [name, language] = [String(payload.name), String(payload.language)]
      const known = await submissions.findCurrent({ connectionId, name, language, draftHash }, caller)
      if (known !== null) {
        await enqueueAgain(known)
        return viewOf(known)
      }
      if (connection.status === 'broken') throw appError('CONNECTION_BROKEN')
      await assertFiles(sessionId, payload)
      const template = await registry.findNamed({ connectionId, name, language }, caller)
      const wishes = { sessionId, category: String(payload.category), isWanted: replace, now: now() }
      const intent = intentFor(template, wishes)
      await assertBudget(caller, connection, intent)
      const stored = await submissions.create(caller, {
        ...{ id: newId(), workspaceId: connection.workspaceId, connectionId, sessionId, draftHash, name, language },
        ...intent,
        ...{ state: 'queued', payload, givenCategory: null, fault: null, calledAt: null, attempts: 0, lookups: 0 },
        ...{ createdBy: caller.userId, keyId: keyOf(caller), sessionRevision: session.revision },
        ...{ createdAt: now(), updatedAt: now() },
      })
      if (stored === null) throw appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
      await enqueueAgain(stored.submission)
      return viewOf(stored.submission)
    },

    async listSubmissions(caller, sessionId) {
      await engine.getSession(caller, sessionId)
      return (await submissions.listOf(sessionId, caller, maxListed)).map(viewOf)
    },

    async getSubmission(caller, id) {
      const found = await submissions.find(id, caller)
      if (found === null) throw appError('SUBMISSION_NOT_FOUND')
      return viewOf(found)
    },
  }

  /** A process may have died before its job was stored. */
  async function enqueueAgain(submission: SubmissionRecord): Promise<void> {
    if (submission.state !== 'accepted') await enqueueSubmission(deps, submission)
  }
}
