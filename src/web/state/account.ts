/**
 * Who is signed in. The token is kept in memory and in sessionStorage, where it survives a reload, ends with the tab, and is not
 * left behind on a shared computer. It is never a cookie, so no other site can make the browser send it.
 */
import { login, logout, register, changePassword as requestPasswordChange } from '../api/client.ts'
import { authEvents, type Credentials, TokenRejected } from '../api/request.ts'
import { tabValue } from './storage.ts'
import { createStore } from './store.ts'

export interface Account {
  userId: string
  token: string
}

const storedAccount = tabValue<Account>('account')

export const account = createStore<{ signedIn: Account | null; hasExpired: boolean }>({
  signedIn: storedAccount.read(),
  hasExpired: false,
})

export const userCredentials = (): Credentials => {
  const { signedIn } = account.get()
  return signedIn === null ? null : { token: signedIn.token }
}

function saveAccount(answer: { user_id: string; access_token: string }): void {
  const signedIn = { userId: answer.user_id, token: answer.access_token }
  storedAccount.write(signedIn)
  account.set({ signedIn, hasExpired: false })
}

/** @throws ApiError INVALID_CREDENTIALS */
export async function signIn(userId: string, password: string): Promise<void> {
  saveAccount(await login(userId, password))
}

/** @throws ApiError USER_EXISTS, INVALID_REQUEST, REGISTRATION_CLOSED, INVITATION_INVALID */
export async function signUp(userId: string, password: string, invitation: string): Promise<void> {
  await register(userId, password, invitation)
  await signIn(userId, password)
}

/** Signs out all other devices. @throws ApiError INVALID_CREDENTIALS, INVALID_REQUEST */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  const { signedIn } = account.get()
  if (signedIn === null) return
  const passwords = { current_password: currentPassword, new_password: newPassword }
  saveAccount(await requestPasswordChange(signedIn.userId, passwords, { token: signedIn.token }))
}

/** Signs out on all devices; on this one even if the server cannot be reached. */
export function signOut(): void {
  const credentials = userCredentials()
  storedAccount.clear()
  account.set({ signedIn: null, hasExpired: false })
  logout(credentials).catch(() => undefined)
}

// A rejected token is useless; ignores the event if the user has signed in again since.
authEvents.addEventListener('token-rejected', (event) => {
  const { signedIn } = account.get()
  if (signedIn === null || !(event instanceof TokenRejected) || event.token !== signedIn.token) return
  storedAccount.clear()
  account.set({ signedIn: null, hasExpired: true })
})
