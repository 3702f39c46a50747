import { sql } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { exportLines, readHead, readPage } from './activity/read.ts'
import { recordFor } from './activity/record.ts'
import { closeSegment, eraseWorkspace } from './activity/remove.ts'
import type { Activity } from './types.ts'

/** See `Activity`. */
export const createActivity = (db: Db): Activity => ({
  async append(entry) {
    await db.execute(recordFor(sql`(values (1)) once`, entry))
  },
  head: (workspaceId) => readHead(db, workspaceId),
  page: (workspaceId, page) => readPage(db, workspaceId, page),
  export: async (workspaceId, range) => exportLines(db, workspaceId, range),
  closeSegment: (workspaceId, options) => closeSegment(db, workspaceId, options),
  eraseWorkspace: (workspaceId) => eraseWorkspace(db, workspaceId),
})
