/** The API key of support staff. Like the access token, it ends with the tab. */
import type { Credentials } from '../api/request.ts'
import { tabValue } from './storage.ts'
import { createStore } from './store.ts'

const storedKey = tabValue<string>('support-key')

interface SupportKey {
  key: string | null
  /** A key that was refused, as it was typed, and why. */
  refused: { key: string; why: string } | null
}

export const supportKey = createStore<SupportKey>({ key: storedKey.read(), refused: null })

/** A key that was tried and is not taken, as it was typed. */
export const refuseTyped = (key: string, why: string): void => supportKey.set({ key: null, refused: { key, why } })

export function saveKey(key: string): void {
  storedKey.write(key)
  supportKey.set({ key, refused: null })
}

/** Forgets the key, but not what was typed. */
export function refuseKey(why: string): void {
  const { key } = supportKey.get()
  storedKey.clear()
  supportKey.set({ key: null, refused: key === null ? null : { key, why } })
}

/** Forgets the key altogether. */
export function forgetKey(): void {
  storedKey.clear()
  supportKey.set({ key: null, refused: null })
}

export const keyCredentials = (): Credentials => {
  const { key } = supportKey.get()
  return key === null ? null : { apiKey: key }
}
