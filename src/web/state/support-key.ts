/** The API key of support staff. Like the access token, it ends with the tab. */
import type { Credentials } from '../api/request.ts'
import { tabValue } from './storage.ts'
import { createStore } from './store.ts'

const storedKey = tabValue<string>('support-key')

export const supportKey = createStore<{ key: string | null }>({ key: storedKey.read() })

/** Null forgets the key. */
export function saveKey(key: string | null): void {
  if (key === null) storedKey.clear()
  else storedKey.write(key)
  supportKey.set({ key })
}

export const keyCredentials = (): Credentials => {
  const { key } = supportKey.get()
  return key === null ? null : { apiKey: key }
}
