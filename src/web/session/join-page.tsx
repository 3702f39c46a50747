/** What somebody sees who opens the link of an invitation: sign in or create an account, then join. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import type { Workspace } from '../api/types.ts'
import { acceptInvitation } from '../api/workspaces.ts'
import { followLink } from '../router.ts'
import { account, signOut, userCredentials } from '../state/account.ts'
import { useStore } from '../state/store.ts'
import { chooseTeam, loadTeams } from '../state/teams.ts'
import '../styles/team.css'
import { Problem } from '../problems/problem.tsx'
import { useAction } from '../team/use-list.ts'
import { asA } from '../team/words.ts'
import { SignIn } from './sign-in.tsx'

const used =
  'This link does not work any more: it was used, it was revoked, or it has expired. Ask whoever sent it for a new one.'

function Joined({ team }: { team: Workspace }) {
  return (
    <>
      <h1 dir="auto">You are in {team.name}</h1>
      <p>You are {asA(team.role)} there. New templates belong to the team while it is chosen.</p>
      <div class="row">
        <a class="button primary" href="/my-templates" onClick={followLink}>
          See its templates
        </a>
        <a class="button" href="/team" onClick={followLink}>
          See who is in it
        </a>
      </div>
    </>
  )
}

function Accept({ code, userId, onJoined }: { code: string; userId: string; onJoined(team: Workspace): void }) {
  const { isBusy, problem, run } = useAction()
  const [isUsed, setUsed] = useState(false)
  const join = (): Promise<boolean> =>
    run(async () => {
      try {
        const team = await acceptInvitation(code, userCredentials())
        await loadTeams()
        chooseTeam(team.workspace_id)
        // It is used up, and nobody needs it in the history of the browser.
        history.replaceState(null, '', '/join')
        onJoined(team)
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'INVITATION_NOT_FOUND') throw error
        setUsed(true)
      }
    })
  return (
    <>
      <p>
        You are signed in as <strong>{userId}</strong>.
      </p>
      <div class="row">
        <button type="button" class="primary" disabled={isBusy || isUsed} onClick={join}>
          Join the team
        </button>
        <button type="button" class="quiet" onClick={signOut}>
          That is not me
        </button>
      </div>
      <Problem words={isUsed ? used : problem} />
    </>
  )
}

export function JoinPage() {
  const { signedIn, hasExpired } = useStore(account)
  const [code] = useState(() => location.hash.slice(1))
  const [joined, setJoined] = useState<Workspace | null>(null)
  const [isNew, setNew] = useState(true)
  if (joined !== null) {
    return (
      <main id="main" class="page team join" tabIndex={-1}>
        <Joined team={joined} />
      </main>
    )
  }
  return (
    <main id="main" class="page team join" tabIndex={-1}>
      <h1>You are invited to a team</h1>
      <p>Its members write WhatsApp templates together.</p>
      {code === '' && <Problem words="The link is not whole: the part after # is missing. Copy all of it." />}
      {code !== '' && signedIn === null && (
        <section class="panel" aria-labelledby="join-title">
          <h2 id="join-title">{isNew ? 'First, create an account' : 'First, sign in'}</h2>
          <SignIn
            hasExpired={hasExpired}
            isNew={isNew}
            onNew={setNew}
            hint="The members of the team see you by your user name."
          />
        </section>
      )}
      {code !== '' && signedIn !== null && <Accept code={code} userId={signedIn.userId} onJoined={setJoined} />}
    </main>
  )
}
