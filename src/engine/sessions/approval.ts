/** Decisions about final templates, by somebody else than who wrote them. The calls are described in `contract.ts`. */
import { appError } from '../../errors.ts'
import { redactText } from '../../privacy/redact.ts'
import type { ApprovalRecord, SessionRecord } from '../../repositories/types.ts'
import { ownAccess, refusal } from '../access.ts'
import type { ApprovalView, Caller, SessionView } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { draftHash } from '../state/draft-hash.ts'
import { parseState } from '../state/state.ts'
import type { Bound } from './bound.ts'

/** Decisions in one list: nobody needs more of a draft. */
const maxListed = 200

const viewOf = ({ draftHash: hash, decision, comment, by, createdAt }: ApprovalRecord): ApprovalView => ({
  draft_hash: hash,
  decision,
  comment,
  by,
  created_at: createdAt.toISOString(),
})

/** Where the draft stands with its reviewers; null where no approval is needed and nobody gave one. */
export async function approvalOf(
  { repositories }: EngineDeps,
  caller: Caller,
  { id, workspaceId }: SessionRecord,
  hash: string,
  isRedacted: boolean,
): Promise<SessionView['approval']> {
  if (workspaceId === null) return null
  const found = await repositories.approvals.stateOf(id, caller, hash)
  if (found === null || (!found.isRequired && found.latest === null)) return null
  const { isRequired, latest } = found
  const comment = isRedacted && latest?.comment ? redactText(latest.comment) : (latest?.comment ?? null)
  return {
    required: isRequired,
    status: latest?.decision ?? 'pending',
    by: latest?.by ?? null,
    comment,
    decided_at: latest?.createdAt.toISOString() ?? null,
  }
}

export const decide: Bound<'decide'> = async (deps, caller, id, { draftHash: hash, decision, comment }) => {
  const { sessions, approvals } = deps.repositories
  const access = ownAccess(caller)
  const session = await sessions.find(id, access)
  if (session === null) throw appError('SESSION_NOT_FOUND')
  if (caller.userId === null) throw appError('FORBIDDEN', { detail: 'Only a person can approve a template.' })
  const state = parseState(session)
  if (draftHash(state.draft) !== hash)
    throw appError('REVISION_CONFLICT', { detail: 'This is not the hash of the draft.' })
  if (!state.confirmed) throw appError('NOT_FINAL')
  const approval = { draftHash: hash, decision, comment, by: caller.userId, createdAt: deps.now() }
  const outcome = await approvals.record({ sessionId: id, access, expectedVersion: session.version, approval })
  if (outcome === 'stale') throw appError('REVISION_CONFLICT')
  if (outcome === 'own') throw appError('FORBIDDEN', { detail: 'Who wrote a template cannot approve it.' })
  if (outcome === 'refused') throw await refusal(deps, caller, id)
  return viewOf(approval)
}

export const listApprovals: Bound<'listApprovals'> = async ({ repositories }, caller, id) => {
  if ((await repositories.sessions.find(id, caller)) === null) throw appError('SESSION_NOT_FOUND')
  const found = (await repositories.approvals.listOf(id, caller, maxListed)).map(viewOf)
  if (!caller.redacted) return found
  return found.map((approval) => ({ ...approval, comment: approval.comment && redactText(approval.comment) }))
}
