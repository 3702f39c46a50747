/** What was begun without an account is saved to it when the person signs in. */
import { claimSession } from '../api/client.ts'
import { userCredentials } from './account.ts'
import { begun, forgetBegun } from './begun.ts'
import { current } from './current.ts'
import { createStore } from './store.ts'

/** Whether the open template was saved to the account just now; until it has been said. */
export const claims = createStore<{ isNew: boolean }>({ isNew: false })

/** Takes the open conversation into the account, if this browser began it. Where that fails it stays as it was. */
export async function claimOpen(): Promise<void> {
  const { sessionId } = current.get().conversation.store.get()
  if (!begun.get().items.some(({ session_id }) => session_id === sessionId)) return
  try {
    await claimSession(sessionId, userCredentials())
    forgetBegun(sessionId)
    claims.set({ isNew: true })
  } catch {
    // It is still in the list of this browser, and the next message takes it along.
  }
}
