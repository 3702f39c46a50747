/** Which files WhatsApp takes in a header, and how large they may be: those that the API takes as samples. */
import { say } from '../words/index.ts'

/** Headers that show a file. */
export type FileKind = 'IMAGE' | 'VIDEO' | 'DOCUMENT'

interface FileLimit {
  types: readonly string[]
  /** Megabytes of 1,048,576 bytes. */
  most: number
}

export const fileLimits: Readonly<Record<FileKind, FileLimit>> = {
  IMAGE: { types: ['image/jpeg', 'image/png'], most: 5 },
  VIDEO: { types: ['video/mp4'], most: 16 },
  DOCUMENT: { types: ['application/pdf'], most: 16 },
}

const kinds = Object.keys(fileLimits) as FileKind[]

export const isFileKind = (format: string | undefined): format is FileKind => kinds.some((kind) => kind === format)

/** The header that shows files of this type; null: none does. */
export const kindOfType = (type: string): FileKind | null =>
  kinds.find((kind) => fileLimits[kind].types.includes(type)) ?? null

/** Why a file does not fit, in words; null if it does. */
export function faultOfFile(kind: FileKind, { type, size }: Pick<File, 'type' | 'size'>): string | null {
  const { types, most } = fileLimits[kind]
  const words = say.files.kinds[kind]
  if (!types.includes(type)) return say.files.wrongType(words)
  return size > most * 1024 * 1024 ? say.files.tooLarge(words) : null
}
