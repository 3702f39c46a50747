/** The API key of a support person; like the token it ends with the tab. */
import type { Credentials } from '../api/request.ts'
import { keptInTab } from './storage.ts'
import { createStore } from './store.ts'

const kept = keptInTab<string>('support-key')

export const supportKey = createStore<{ key: string | null }>({ key: kept.read() })

export function keepKey(key: string | null): void {
  if (key === null) kept.clear()
  else kept.write(key)
  supportKey.set({ key })
}

export const keyCredentials = (): Credentials => {
  const { key } = supportKey.get()
  return key === null ? null : { apiKey: key }
}
