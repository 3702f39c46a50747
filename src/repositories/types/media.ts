/** Files that people give as samples of a template's header. */
import type { mediaTypes } from '../../db/schema/values.ts'
import type { Access } from './records.ts'

export type MediaType = (typeof mediaTypes)[number]

/** What is known of a file without its bytes. */
export interface MediaRecord {
  /** SHA-256 in hex; names the file within its session. */
  digest: string
  name: string
  type: MediaType
  /** Bytes. */
  size: number
  /** Pixels; null where they are not known. */
  width: number | null
  height: number | null
  createdAt: Date
}

/** Files of sessions. Those who may write the session may write them; staff have no access of their own. */
export interface Media {
  /**
   * Stores a file; one that is there already becomes the newest. The oldest files beyond `mostFiles` are removed. `full`: the
   * files of the session's workspace (or of all sessions without an owner) would be more than `mostBytes`.
   */
  put(input: {
    sessionId: string
    access: Access
    file: MediaRecord
    chunks: readonly Uint8Array[]
    mostFiles: number
    mostBytes: { owned: number; anonymous: number }
  }): Promise<'stored' | 'full' | 'refused'>
  /** Newest first. null: there is no such session, or it is not open to the caller. */
  list(sessionId: string, access: Access): Promise<MediaRecord[] | null>
  /** One piece of the file, from 0; null after the last one, and where there is no such file. */
  chunk(sessionId: string, access: Access, digest: string, place: number): Promise<Buffer | null>
  /** Removes all files of the session. False if it does not exist or the caller may not write it. */
  removeAll(sessionId: string, access: Access): Promise<boolean>
}
