/** The dialog for signing in; once signed in, the user's sessions. */
import { useEffect, useRef } from 'preact/hooks'
import { CloseIcon } from '../icons.tsx'
import { followLink } from '../router.ts'
import { account, signOut } from '../state/account.ts'
import { openSession } from '../state/current.ts'
import { useStore } from '../state/store.ts'
import { ChangePassword } from './change-password.tsx'
import { SessionList } from './session-list.tsx'
import { SignIn } from './sign-in.tsx'

export function SessionsDialog({ onClose }: { onClose(): void }) {
  const { signedIn, hasExpired } = useStore(account)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="drawer" aria-labelledby="drawer-title" onClose={onClose}>
      <div class="row spread">
        <h2 id="drawer-title">{signedIn === null ? 'Sign in' : 'My templates'}</h2>
        <button type="button" class="quiet round" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
      </div>
      {signedIn === null ? (
        <SignIn hasExpired={hasExpired} />
      ) : (
        <>
          <SessionList account={signedIn} onOpen={() => dialog.current?.close()} />
          <p class="row spread signed">
            <span>
              Signed in as <strong>{signedIn.userId}</strong>
            </span>
            <button
              type="button"
              onClick={() => {
                signOut()
                // Removes the account's conversation from the screen.
                openSession(null)
              }}
            >
              Sign out
            </button>
          </p>
          <ChangePassword />
        </>
      )}
      <p class="hint">
        <a
          href="/support"
          onClick={(event) => {
            followLink(event)
            dialog.current?.close()
          }}
        >
          For support staff
        </a>
      </p>
    </dialog>
  )
}
