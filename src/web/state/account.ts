/**
 * Who is signed in. The token stands in memory and in sessionStorage: there it survives a reload, ends with the tab, and
 * is not left behind on a shared computer. It is never a cookie, so no other site can make the browser send it.
 */
import { changePassword as askForChange, login, logout, register } from '../api/client.ts'
import { type Credentials, Refused, refusals } from '../api/request.ts'
import { keptInTab } from './storage.ts'
import { createStore } from './store.ts'

export interface Account {
  userId: string
  token: string
}

const kept = keptInTab<Account>('account')

export const account = createStore<{ signedIn: Account | null; hasExpired: boolean }>({
  signedIn: kept.read(),
  hasExpired: false,
})

export const userCredentials = (): Credentials => {
  const { signedIn } = account.get()
  return signedIn === null ? null : { token: signedIn.token }
}

function keep(answer: { user_id: string; access_token: string }): void {
  const signedIn = { userId: answer.user_id, token: answer.access_token }
  kept.write(signedIn)
  account.set({ signedIn, hasExpired: false })
}

/** @throws ApiError INVALID_CREDENTIALS */
export async function signIn(userId: string, password: string): Promise<void> {
  keep(await login(userId, password))
}

/** @throws ApiError USER_EXISTS, INVALID_REQUEST, REGISTRATION_CLOSED, INVITATION_INVALID */
export async function signUp(userId: string, password: string, invitation: string): Promise<void> {
  await register(userId, password, invitation)
  await signIn(userId, password)
}

/** All other devices are signed out. @throws ApiError INVALID_CREDENTIALS, INVALID_REQUEST */
export async function changePassword(current: string, wanted: string): Promise<void> {
  const { signedIn } = account.get()
  if (signedIn === null) return
  const passwords = { current_password: current, new_password: wanted }
  keep(await askForChange(signedIn.userId, passwords, { token: signedIn.token }))
}

/** On all devices. Here it holds also when the server cannot be reached. */
export function signOut(): void {
  const credentials = userCredentials()
  kept.clear()
  account.set({ signedIn: null, hasExpired: false })
  logout(credentials).catch(() => undefined)
}

/** A token that the server no longer takes is of no use to anybody. */
refusals.addEventListener('refused', (event) => {
  const { signedIn } = account.get()
  if (signedIn === null || !(event instanceof Refused) || event.token !== signedIn.token) return
  kept.clear()
  account.set({ signedIn: null, hasExpired: true })
})
