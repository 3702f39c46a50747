/**
 * What the person's business is called, for the top of the preview. It is the same for every template, so this browser keeps
 * it: what was written in the preview, else what the assistant was told last.
 */
import { browserValue } from './storage.ts'
import { createStore } from './store.ts'

interface Business {
  /** null: not known. */
  name: string | null
  /** Whether the person wrote it in the preview: then what the assistant is told does not replace it. */
  isWritten: boolean
}

const stored = browserValue<Business>('business')

export const business = createStore<Business>(stored.read() ?? { name: null, isWritten: false })

function keep(next: Business): void {
  stored.write(next)
  business.set(next)
}

/** An empty name forgets it. */
export const writeBusiness = (name: string): void =>
  keep(name.trim() === '' ? { name: null, isWritten: false } : { name: name.trim(), isWritten: true })

export function noteBusiness(name: string | null): void {
  const known = business.get()
  if (name !== null && !known.isWritten && name !== known.name) keep({ name, isWritten: false })
}

/** @param told what the assistant was told in this conversation */
export const businessNow = ({ name, isWritten }: Business, told: string | null, team: string | null): string | null =>
  isWritten ? name : (told ?? team ?? name)
