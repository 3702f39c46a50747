import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { assessmentDepths } from '../../db/schema/values.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { AssessmentRecord, Assessments } from '../types.ts'
import { whyRefused } from '../workspaces/index.ts'
import { batchCalls } from './batches.ts'
import { overrideCalls } from './overrides.ts'
import { registeredOf } from './registered.ts'
import { sessionsOf } from './sessions.ts'
import { storing } from './store.ts'

const assessmentRow = z.object({
  content_hash: z.string(),
  rules_version: z.string(),
  depth: z.enum(assessmentDepths),
  business: z.string().nullable(),
  template: z.unknown(),
  assessment: z.unknown(),
  assessed_at: moment,
})

const toAssessment = (row: z.output<typeof assessmentRow>): AssessmentRecord => ({
  contentHash: row.content_hash,
  rulesVersion: row.rules_version,
  depth: row.depth,
  business: row.business,
  template: row.template,
  assessment: row.assessment,
  assessedAt: row.assessed_at,
})

const kept = z.looseObject({ content_hash: z.string().nullable() })

/** See `Assessments`. */
export const createAssessments = (db: Db): Assessments => ({
  async findAll(workspaceId, access, hashes) {
    const rows = await selectRows(
      db,
      kept,
      sql`
      select a.content_hash, a.rules_version, a.depth, a.business, a.template, a.assessment, a.assessed_at
      from (select 1) one left join assessments a
        on a.workspace_id = ${workspaceId}::uuid and a.content_hash = any (${sql.param(hashes)}::text[])
      where ${seatedIn(access, 'read', sql`${workspaceId}::uuid`)}`,
    )
    if (rows.length === 0) return null
    return rows.flatMap((row) => (row.content_hash === null ? [] : [toAssessment(assessmentRow.parse(row))]))
  },

  async store(workspaceId, access, records) {
    const mayRead = seatedIn(access, 'read', sql`${workspaceId}::uuid`)
    const place = sql`select ${workspaceId}::uuid as workspace_id where ${mayRead}`
    const stored = records.length === 0 ? 0 : await countRows(db, storing(records, place))
    return stored > 0 || records.length === 0 ? 'stored' : whyRefused(db, workspaceId, access)
  },

  ...overrideCalls(db),
  ...batchCalls(db),
  sessionsOf: (...args) => sessionsOf(db, ...args),
  registeredOf: (...args) => registeredOf(db, ...args),
})
