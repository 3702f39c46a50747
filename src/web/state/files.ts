/** Files that were dropped onto the preview. They stay in this tab: nothing is sent anywhere. */
import type { FileKind } from '../template/file-limits.ts'
import { createStore } from './store.ts'

export interface ShownFile {
  kind: FileKind
  name: string
  url: string
}

export const files = createStore<{ bySession: Readonly<Record<string, ShownFile>> }>({ bySession: {} })

/** Shows the file in place of the one before; null shows none. */
export function showFile(sessionId: string, kind: FileKind, file: File | null): void {
  const { [sessionId]: before, ...others } = files.get().bySession
  if (before !== undefined) URL.revokeObjectURL(before.url)
  const shown = file === null ? {} : { [sessionId]: { kind, name: file.name, url: URL.createObjectURL(file) } }
  files.set({ bySession: { ...others, ...shown } })
}
