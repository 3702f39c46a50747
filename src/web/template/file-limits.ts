/** Which files WhatsApp takes in a header, and how large they may be: those that the API takes as samples. Pure. */

/** Headers that show a file. */
export type FileKind = 'IMAGE' | 'VIDEO' | 'DOCUMENT'

interface FileLimit {
  /** What people call it. */
  word: string
  types: readonly string[]
  /** Megabytes of 1,048,576 bytes. */
  most: number
  /** What fits, in a sentence. */
  rule: string
}

export const fileLimits: Readonly<Record<FileKind, FileLimit>> = {
  IMAGE: { word: 'picture', types: ['image/jpeg', 'image/png'], most: 5, rule: 'A JPEG or PNG of up to 5 MB' },
  VIDEO: { word: 'video', types: ['video/mp4'], most: 16, rule: 'An MP4 of up to 16 MB' },
  DOCUMENT: { word: 'document', types: ['application/pdf'], most: 16, rule: 'A PDF of up to 16 MB' },
}

const kinds = Object.keys(fileLimits) as FileKind[]

export const isFileKind = (format: string | undefined): format is FileKind => kinds.some((kind) => kind === format)

/** The header that shows files of this type; null: none does. */
export const kindOfType = (type: string): FileKind | null =>
  kinds.find((kind) => fileLimits[kind].types.includes(type)) ?? null

/** Of a file that no header shows. */
export const noFileOfOurs =
  'WhatsApp shows pictures (JPEG or PNG), videos (MP4) and documents (PDF) at the top of a message.'

/** Why a file does not fit, in words; null if it does. */
export function faultOfFile(kind: FileKind, { type, size }: Pick<File, 'type' | 'size'>): string | null {
  const { word, types, most, rule } = fileLimits[kind]
  if (!types.includes(type)) return `WhatsApp does not take this file as a ${word}. ${rule}, please.`
  if (size > most * 1024 * 1024) return `This ${word} is too large. ${rule}, please.`
  return null
}
