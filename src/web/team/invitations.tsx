/** Links with which people join a team. No mail is sent: who invites passes the link on. */
import { useState } from 'preact/hooks'
import type { NewInvitation, Role, Workspace, WorkspaceInvitation } from '../api/types.ts'
import { invite, listInvitations, revokeInvitation } from '../api/workspaces.ts'
import { Choice } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { minuteOf } from '../time.ts'
import { AskFirst, Rows, ShownOnce } from './parts.tsx'
import { useAction, useList } from './use-list.ts'
import { asA, endOf, lifetimes, nameOfRole, rolesToChoose } from './words.ts'

/** The code comes after `#`, so that opening the link sends it to no server and no log. */
const linkOf = (code: string): string => `${location.origin}/join#${code}`

function NewLink({ team, onMade }: { team: Workspace; onMade(made: NewInvitation): void }) {
  const [role, setRole] = useState<Role>('editor')
  const [days, setDays] = useState<string>('7')
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    const input = { role, expires_at: endOf(days, Date.now()) }
    run(async () => onMade(await invite(team.workspace_id, input, userCredentials())))
  }
  return (
    <form class="asking" onSubmit={submit}>
      <Choice label="They join as" value={role} options={rolesToChoose} onChange={(one) => setRole(one)} />
      <Choice label="The link works for" value={days} options={lifetimes.invitation} onChange={setDays} />
      <button type="submit" class="primary" disabled={isBusy}>
        Create a link
      </button>
      <Problem words={problem} />
    </form>
  )
}

function Row({ id, invitation, onGone }: { id: string; invitation: WorkspaceInvitation; onGone(): void }) {
  const { invitation_id, role, created_by, expires_at } = invitation
  const { isBusy, problem, run } = useAction()
  return (
    <li>
      <span class="who">
        <strong>{nameOfRole(role)}</strong>
        <small>
          {created_by !== null && `by ${created_by} · `}works until {minuteOf(expires_at)}
        </small>
      </span>
      <AskFirst
        label="Revoke"
        about={`the invitation of ${asA(role)}`}
        confirm="Revoke the link"
        isBusy={isBusy}
        onConfirm={() =>
          run(async () => {
            await revokeInvitation(id, invitation_id, userCredentials())
            onGone()
          })
        }
      />
      <Problem words={problem} />
    </li>
  )
}

export function Invitations({ team }: { team: Workspace }) {
  const id = team.workspace_id
  const [made, setMade] = useState<NewInvitation | null>(null)
  const list = useList<WorkspaceInvitation>(
    async (known) => {
      const { invitations, has_more } = await listInvitations(id, userCredentials(), { offset: known.length })
      return { items: invitations, hasMore: has_more }
    },
    [id],
  )
  return (
    <section class="panel" aria-labelledby="invitations-title">
      <h2 id="invitations-title">Invite somebody</h2>
      <p class="hint">You get a link to send them yourself. It lets one person in.</p>
      <NewLink
        team={team}
        onMade={(invitation) => {
          setMade(invitation)
          list.reload()
        }}
      />
      {made !== null && (
        <ShownOnce
          key={made.invitation_id}
          title="Copy this link now"
          hint={`It is shown only once. Whoever opens it joins as ${asA(made.role)}; it works until ${minuteOf(made.expires_at)}.`}
          label="Link of the invitation"
          text={linkOf(made.code)}
          onDone={() => setMade(null)}
        />
      )}
      {(list.items?.length !== 0 || list.problem !== null) && (
        <>
          <h3>Links that can still be used</h3>
          <Rows
            list={list}
            label="Invitations"
            nothing=""
            row={(invitation) => (
              <Row key={invitation.invitation_id} id={id} invitation={invitation} onGone={list.reload} />
            )}
          />
        </>
      )}
    </section>
  )
}
