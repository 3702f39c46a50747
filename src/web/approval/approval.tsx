/** What reviewers say of a final template of a team: its author sees it, and who may decide does so here. */
import { useEffect, useState } from 'preact/hooks'
import { getSession, listRevisions } from '../api/client.ts'
import type { Session, Workspace } from '../api/types.ts'
import { decide } from '../api/workspaces.ts'
import { CopyButton } from '../copy-button.tsx'
import { TextField } from '../edit/text-fields.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { account, userCredentials } from '../state/account.ts'
import { announceChange, onChangeElsewhere } from '../state/tabs.ts'
import '../styles/team.css'
import { Problem } from '../problems/problem.tsx'
import { useAction, useAnswer } from '../team/use-list.ts'
import { approvalWords, mayApprove } from '../team/words.ts'
import { minuteOf } from '../time.ts'

type State = NonNullable<Session['approval']>

interface ApprovalProps {
  sessionId: string
  /** Of the draft on the screen, which is what is decided about. */
  draftHash: string | null
  team: Workspace
}

interface Known {
  approval: State | null
  /** The person made the last change, so somebody else has to decide. */
  isOwn: boolean
}

async function read(sessionId: string): Promise<Known> {
  const [{ approval }, { revisions }] = await Promise.all([
    getSession(sessionId, userCredentials()),
    listRevisions(sessionId, userCredentials(), { limit: 1 }),
  ])
  return { approval, isOwn: revisions[0]?.by === account.get().signedIn?.userId }
}

function Decide({ sessionId, draftHash, onDecided }: { sessionId: string; draftHash: string; onDecided(): void }) {
  const [comment, setComment] = useState('')
  const { isBusy, problem, run } = useAction()
  const send = (decision: 'approved' | 'rejected') => () =>
    run(async () => {
      const input = { draft_hash: draftHash, decision, comment: comment.trim() || null }
      await decide(sessionId, input, userCredentials())
      announceChange(sessionId)
      onDecided()
    })
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <TextField label="Comment" value={comment} onChange={setComment} lines={2} hint="Needed only to send it back" />
      <div class="row">
        <button type="button" class="primary" disabled={isBusy} onClick={send('approved')}>
          Approve
        </button>
        <button type="button" disabled={isBusy || comment.trim() === ''} onClick={send('rejected')}>
          Send back
        </button>
      </div>
      <Problem words={problem} />
    </form>
  )
}

const Ask = ({ sessionId, team }: { sessionId: string; team: Workspace }) => (
  <>
    <p>
      Somebody else in {team.name} has to approve it before it counts. Reviewers find it among the templates that wait;
      you can also send one of them the link.
    </p>
    <div class="row">
      <CopyButton text={`${location.origin}/#${sessionId}`} label="Copy the link for a reviewer" />
    </div>
  </>
)

export function Approval({ sessionId, draftHash, team }: ApprovalProps) {
  const { value: known, problem, reload } = useAnswer(() => read(sessionId), [sessionId, draftHash])
  useEffect(() => onChangeElsewhere((changed) => (changed === null || changed === sessionId) && reload()), [reload])
  if (problem !== null) return <Problem words={`Whether it is approved is not known. ${sentencesFor(problem)}`} />
  if (known === null || known.approval === null) return null
  const { approval, isOwn } = known
  const { status, by, comment, decided_at } = approval
  const isReviewer = mayApprove(team.role) && !isOwn
  return (
    <section class="approval" data-status={status} aria-labelledby="approval-title">
      <h3 id="approval-title">{approvalWords[status]}</h3>
      {status !== 'pending' && (
        <p>
          By {by ?? 'somebody whose account is deleted'}
          {decided_at !== null && `, ${minuteOf(decided_at)}`}
          {comment === null ? '.' : ': '}
          {comment !== null && <q dir="auto">{comment}</q>}
        </p>
      )}
      {status === 'rejected' && !isReviewer && <p>Change it as asked, and finish it again.</p>}
      {isReviewer && draftHash !== null && status !== 'approved' && (
        <Decide sessionId={sessionId} draftHash={draftHash} onDecided={reload} />
      )}
      {status === 'pending' && !isReviewer && <Ask sessionId={sessionId} team={team} />}
    </section>
  )
}
