/** The activity log in domain terms: what is recorded, and how it is read. */
import type { ActivityAction, ActorKind, Entry, Place, SubjectKind } from '../../activity/index.ts'
import type { Access } from './records.ts'

/** Who did something, and in which request. */
export interface Author {
  kind: ActorKind
  /** The user id, or `key:` and the key's id; null for `system`. */
  id: string | null
  requestId: string | null
}

/** A caller whose changes are recorded. */
export interface Actor extends Access {
  author: Author
}

/** What is recorded. */
export interface Recorded {
  /** null: in the chain of the installation. */
  workspaceId: string | null
  action: ActivityAction
  by: Author
  subject: { kind: SubjectKind; id: string | null }
  /** SHA-256 of contents by name, in hexadecimal; never contents. */
  digests?: Readonly<Record<string, string>>
}

/** Which entries are wanted; null: any. Actors and subjects that were erased are not found by their id. */
export interface ActivityFilter {
  action: string | null
  actorId: string | null
  subjectId: string | null
  /** From this time on. */
  from: Date | null
  /** Before this time. */
  to: Date | null
}

/** The entries of a page. They are as stored: one that was tampered with may not be a valid `Entry`. */
export interface ActivityPage {
  head: Place
  hasMore: boolean
  /** Newest first. */
  entries: Entry[]
}

/**
 * The activity log: a chain of hashes for each workspace, and one for the installation (`workspaceId` null). Whatever changes
 * rows in one statement records it in the same; see `activity/record.ts`.
 */
export interface Activity {
  /** Records what changes no row of ours. */
  append(entry: Recorded): Promise<void>
  /** The end of the chain; number 0 if it has no entries. */
  head(workspaceId: string | null): Promise<Place>
  /** Entries below number `before`. */
  page(
    workspaceId: string | null,
    page: { limit: number; before: number | null; filter: ActivityFilter },
  ): Promise<ActivityPage>
  /**
   * The entries after number `after` as lines of JSON, oldest first, in chunks that are read on demand, one round trip each.
   * Without a filter and from the beginning, a line about the segments that retention removed comes first, and the head last.
   */
  export(workspaceId: string | null, range?: { after: number; filter: ActivityFilter }): Promise<AsyncIterable<string>>
  /**
   * Removes entries written before `before` from the beginning of the chain, at most `batch`, and keeps the number and the
   * hash of the last of them, where the rest continues. Returns how many; call it until it returns 0.
   */
  closeSegment(workspaceId: string | null, options: { before: Date; batch: number }): Promise<number>
  /** Leaves only the digests of the names in the chain. One round trip for every thousand entries. */
  eraseWorkspace(workspaceId: string): Promise<void>
}
