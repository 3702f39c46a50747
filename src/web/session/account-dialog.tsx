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
        <h2 id="drawer-title">{signedIn !== null ? 'Your account' : isNew ? 'Create an account' : 'Sign in'}</h2>
        <button type="button" class="quiet round" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
      </div>
      {signedIn === null ? (
        <SignIn hasExpired={hasExpired} isNew={isNew} onNew={setNew} />
      ) : (
        <>
          <p>
            Signed in as <strong>{signedIn.userId}</strong>
          </p>
          {isClaimed && (
            <p class="saved" role="status">
              The open template is now saved under your name, and only you can open it.
            </p>
          )}
          <div class="row">
            <a class="button primary" href="/my-templates" onClick={follow}>
              My templates
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
              Sign out
            </button>
          </div>
          <Switcher label="Work in" />
          <p>
            <a href="/team" onClick={follow}>
              {team === null ? 'Work with others' : `Members and settings of ${team.name}`}
            </a>
          </p>
          <ChangePassword />
        </>
      )}
      <p class="hint foot">
        <a href="/support" onClick={follow}>
          For support staff
        </a>
      </p>
    </dialog>
  )
}
