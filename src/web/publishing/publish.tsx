/** From the finished template on: connecting an account, submitting, and what becomes of it. */
import { useState } from 'preact/hooks'
import { claimSession, getSession } from '../api/client.ts'
import { listConnections, listSubmissions } from '../api/publishing.ts'
import type { Connection, Submission, Workspace } from '../api/types.ts'
import { userCredentials } from '../state/account.ts'
import { forgetBegun } from '../state/begun.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import '../styles/team.css'
import '../styles/publishing.css'
import { useIsReadOnly, useTeamOf } from '../state/rights.ts'
import { useStore } from '../state/store.ts'
import { personalOf, teams } from '../state/teams.ts'
import { useAnswer } from '../team/use-list.ts'
import { ConnectForm } from './connect-form.tsx'
import { Drawer } from './drawer.tsx'
import { useNews } from './news.ts'
import { SubmissionProgress } from './progress.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { inWordsOf } from './use-requests.ts'

type Published = Pick<ConversationState, 'sessionId' | 'draftHash' | 'payload' | 'workspaceId' | 'isStored'>

interface Known {
  accounts: Connection[]
  submissions: Submission[]
}

/** A session that was begun before the person had an account belongs to nobody yet. */
async function settle(sessionId: string): Promise<void> {
  const { workspace_id } = await getSession(sessionId, userCredentials())
  if (workspace_id !== null) return
  await claimSession(sessionId, userCredentials())
  forgetBegun(sessionId)
}

async function readKnown(sessionId: string, personalId: string): Promise<Known & { workspaceId: string }> {
  const { workspace_id } = await getSession(sessionId, userCredentials())
  const workspaceId = workspace_id ?? personalId
  const [accounts, submissions] = await Promise.all([
    listConnections(workspaceId, userCredentials()),
    workspace_id === null ? [] : listSubmissions(sessionId, userCredentials()),
  ])
  return { accounts, submissions, workspaceId }
}

const ended: readonly Submission['state'][] = ['failed', 'needs_attention']

interface OfferProps {
  known: Known
  isSent: boolean
  isOwner: boolean
  onConnect(): void
  onSubmit(): void
}

function Offer({ known: { accounts, submissions }, isSent, isOwner, onConnect, onSubmit }: OfferProps) {
  if (accounts.length === 0)
    return isOwner ? (
      <>
        <p>
          Connect a WhatsApp Business Account once; then this template, and all later ones, are submitted from here.
        </p>
        <div class="row">
          <button type="button" class="primary" onClick={onConnect}>
            Connect an account
          </button>
        </div>
      </>
    ) : (
      <p>To submit it from here, an owner of your team has to connect a WhatsApp account first.</p>
    )
  if (isSent) return null
  return (
    <div class="row">
      <button type="button" class="primary" onClick={onSubmit}>
        {submissions.length === 0 ? 'Submit to WhatsApp' : 'Submit again'}
      </button>
    </div>
  )
}

function Ours({ state, personal }: { state: Published; personal: Workspace }) {
  const { sessionId, draftHash, payload } = state
  const [open, setOpen] = useState<'connect' | 'submit' | null>(null)
  const team = useTeamOf(state)
  const {
    value: known,
    problem,
    reload,
  } = useAnswer(() => readKnown(sessionId, personal.workspace_id), [sessionId, draftHash, personal.workspace_id])
  useNews(known?.workspaceId ?? null, reload)
  if (problem !== null && known === null)
    return <p class="hint">Whether it can be submitted is not known. {inWordsOf(problem)}</p>
  if (known === null || payload === null || draftHash === null) return null
  const [newest] = known.submissions
  const isSent = newest !== undefined && newest.draft_hash === draftHash && !ended.includes(newest.state)
  const account = known.accounts.find(({ connection_id }) => connection_id === newest?.connection_id)
  const close = (): void => setOpen(null)
  const onward = (next: typeof open) => (): void => {
    setOpen(next)
    reload()
  }
  return (
    <section class="publish" aria-labelledby="publish-title">
      <h3 id="publish-title">WhatsApp</h3>
      {newest !== undefined && account !== undefined && (
        <SubmissionProgress submission={newest} account={account.name} />
      )}
      <Offer
        known={known}
        isSent={isSent}
        isOwner={team === null || team.role === 'owner'}
        onConnect={() => setOpen('connect')}
        onSubmit={() => setOpen('submit')}
      />
      {open === 'connect' && (
        <Drawer title="Connect an account" onClose={close}>
          <ConnectForm workspaceId={known.workspaceId} onConnected={onward(null)} />
        </Drawer>
      )}
      {open === 'submit' && (
        <SubmitDialog
          sessionId={sessionId}
          draftHash={draftHash}
          payload={payload}
          accounts={known.accounts}
          prepare={() => settle(sessionId)}
          onSubmitted={onward(null)}
          onClose={close}
        />
      )}
    </section>
  )
}

export function Publish({ state }: { state: Published }) {
  const personal = personalOf(useStore(teams))
  const isReadOnly = useIsReadOnly(state)
  return personal === null || isReadOnly ? null : <Ours key={state.sessionId} state={state} personal={personal} />
}
