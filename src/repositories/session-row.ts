import type { SessionRecord } from './types.ts'

/** Columns of `sessions` as statements written by hand return them; both drivers leave timestamps as text. */
export interface SessionRow {
  id: string
  user_id: string | null
  name: string
  state: unknown
  version: number
  created_at: string
  updated_at: string
}

export const toSession = (row: SessionRow): SessionRecord => ({
  id: row.id,
  userId: row.user_id,
  name: row.name,
  state: row.state,
  version: row.version,
  createdAt: new Date(row.created_at),
  updatedAt: new Date(row.updated_at),
})
