import type { Access } from './records.ts'

/** What support needs of storage besides the sessions themselves. */

/** What support staff look for besides a session that they know. */
export interface SupportSearch {
  /**
   * The session for which a model was called during this request, if the call was after `since`; null: none. Looks through
   * the logs from the newest on, so `since` bounds what it costs.
   */
  sessionOfRequest(requestId: string, access: Access, since: Date): Promise<string | null>
  /** The sessions before and after this one, by last activity, of the same owner (null: of nobody). */
  neighbours(
    session: { id: string; userId: string | null },
    access: Access,
  ): Promise<{ previous: string | null; next: string | null }>
}
