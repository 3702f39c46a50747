/** The dialog for signing in; once signed in, for the account. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { CloseIcon } from '../icons.tsx'
import { followLink } from '../router.ts'
import { account, signOut } from '../state/account.ts'
import { claims } from '../state/claim.ts'
import { openSession } from '../state/current.ts'
import { useStore } from '../state/store.ts'
import { chosenOf, teams } from '../state/teams.ts'
import { Switcher } from '../team/switcher.tsx'
import { say } from '../words/index.ts'
import { ChangePassword } from './change-password.tsx'
import { SignIn } from './sign-in.tsx'

export function AccountDialog({ onClose }: { onClose(): void }) {
  const { signedIn, hasExpired } = useStore(account)
  const [isNew, setNew] = useState(false)
  const { isNew: isClaimed } = useStore(claims)
  const team = chosenOf(useStore(teams))
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = (): void => {
    claims.set({ isNew: false })
    onClose()
  }
  const follow = (event: MouseEvent): void => {
    followLink(event)
    dialog.current?.close()
  }
  return (
    <dialog ref={dialog} class="drawer" aria-labelledby="drawer-title" onClose={close}>
      <div class="row spread">
        <h2 id="drawer-title">
          {signedIn !== null ? say.account.yours : isNew ? say.account.create : say.account.signIn}
        </h2>
        <button
          type="button"
          class="quiet round"
          aria-label={say.account.close}
          onClick={() => dialog.current?.close()}
        >
          <CloseIcon />
        </button>
      </div>
      {signedIn === null ? (
        <SignIn hasExpired={hasExpired} isNew={isNew} onNew={setNew} />
      ) : (
        <>
          <p>
            {say.account.signedInAs}
            <strong>{signedIn.userId}</strong>
          </p>
          {isClaimed && (
            <p class="saved" role="status">
              {say.account.claimed}
            </p>
          )}
          <div class="row">
            <a class="button primary" href="/my-templates" onClick={follow}>
              {say.mine.title}
            </a>
            <a class="button" href="/whatsapp" onClick={follow}>
              WhatsApp
            </a>
            <button
              type="button"
              onClick={() => {
                signOut()
                setNew(false)
                // Removes the account's conversation from the screen.
                openSession(null)
              }}
            >
              {say.account.signOut}
            </button>
          </div>
          <Switcher label={say.bar.workIn} />
          <p>
            <a href="/team" onClick={follow}>
              {team === null ? say.account.withOthers : say.account.membersOf(team.name)}
            </a>
          </p>
          <ChangePassword />
        </>
      )}
      <p class="hint foot">
        <a href="/support" onClick={follow}>
          {say.account.forSupport}
        </a>
      </p>
    </dialog>
  )
}
