import { z } from 'zod'
import { moment } from './row.ts'
import type { SessionRecord } from './types.ts'

/** The columns of `sessions` that a SessionRecord needs. */
export const sessionRow = z.object({
  id: z.string(),
  user_id: z.string().nullable(),
  workspace_id: z.string().nullable(),
  name: z.string(),
  state: z.unknown(),
  version: z.number(),
  created_at: moment,
  updated_at: moment,
})
export type SessionRow = z.output<typeof sessionRow>

/** The record of a row. */
export const toSession = (row: SessionRow): SessionRecord => ({
  id: row.id,
  userId: row.user_id,
  workspaceId: row.workspace_id,
  name: row.name,
  state: row.state,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
