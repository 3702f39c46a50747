/** Who is in a team: their roles, and how they leave. */
import { useState } from 'preact/hooks'
import type { Member, Role, Workspace } from '../api/types.ts'
import { changeMember, listMembers, removeMember } from '../api/workspaces.ts'
import { Problem } from '../problems/problem.tsx'
import { account, userCredentials } from '../state/account.ts'
import { useStore } from '../state/store.ts'
import { loadTeams } from '../state/teams.ts'
import { dayOf } from '../time.ts'
import { AskFirst, Rows } from './parts.tsx'
import { useAction, useList } from './use-list.ts'
import { nameOfRole, roles } from './words.ts'

interface RowProps {
  team: Workspace
  member: Member
  onChanged(): void
}

function Row({ team, member: { user_id: name, role, created_at }, onChanged }: RowProps) {
  const isSelf = useStore(account).signedIn?.userId === name
  const isOwner = team.role === 'owner'
  const { isBusy, problem, run } = useAction()
  /** As it was chosen, until the server knows. */
  const [chosen, setChosen] = useState(role)
  const change = (work: () => Promise<unknown>): Promise<boolean> =>
    run(async () => {
      await work()
      if (isSelf) await loadTeams()
      onChanged()
    })
  const changeRole = async (to: Role): Promise<void> => {
    setChosen(to)
    const isDone = await change(() => changeMember(team.workspace_id, name, to, userCredentials()))
    if (!isDone) setChosen(role)
  }
  return (
    <li>
      <span class="who">
        <strong>{name}</strong>
        <small>
          {isSelf && 'You · '}since {dayOf(created_at)}
        </small>
      </span>
      {isOwner ? (
        <select
          aria-label={`Role of ${name}`}
          value={chosen}
          disabled={isBusy}
          onChange={(event) => {
            const to = roles[event.currentTarget.selectedIndex]?.[0]
            if (to !== undefined) changeRole(to)
          }}
        >
          {roles.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <span class="cell">{nameOfRole(role)}</span>
      )}
      {(isOwner || isSelf) && (
        <AskFirst
          label={isSelf ? 'Leave' : 'Remove'}
          about={isSelf ? 'the team' : name}
          confirm={isSelf ? 'Leave the team' : 'Remove from the team'}
          isBusy={isBusy}
          onConfirm={() => change(() => removeMember(team.workspace_id, name, userCredentials()))}
        />
      )}
      <Problem words={problem} />
    </li>
  )
}

export function MemberList({ team }: { team: Workspace }) {
  const id = team.workspace_id
  const list = useList<Member>(
    async (known) => {
      const { members, has_more } = await listMembers(id, userCredentials(), { offset: known.length })
      return { items: members, hasMore: has_more }
    },
    [id],
  )
  return (
    <section class="panel" aria-labelledby="members-title">
      <h2 id="members-title">Members</h2>
      <Rows
        list={list}
        label="Members"
        nothing="Nobody is here."
        row={(member) => <Row key={member.user_id} team={team} member={member} onChanged={list.reload} />}
      />
    </section>
  )
}
