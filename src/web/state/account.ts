/**
 * Who is signed in. The token stands in memory and in sessionStorage: there it survives a reload, ends with the tab, and
 * is not left behind on a shared computer. It is never a cookie, so no other site can make the browser send it.
 */
import { login, register } from '../api/client.ts'
import { type Credentials, refusals } from '../api/request.ts'
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

/** @throws ApiError INVALID_CREDENTIALS */
export async function signIn(userId: string, password: string): Promise<void> {
  const answer = await login(userId, password)
  const signedIn = { userId: answer.user_id, token: answer.access_token }
  kept.write(signedIn)
  account.set({ signedIn, hasExpired: false })
}

/** @throws ApiError USER_EXISTS, INVALID_REQUEST */
export async function signUp(userId: string, password: string): Promise<void> {
  await register(userId, password)
  await signIn(userId, password)
}

export function signOut(): void {
  kept.clear()
  account.set({ signedIn: null, hasExpired: false })
}

/** A token that the server no longer takes is of no use to anybody. */
refusals.addEventListener('refused', () => {
  if (account.get().signedIn === null) return
  kept.clear()
  account.set({ signedIn: null, hasExpired: true })
})
