import { type SQL, sql } from 'drizzle-orm'
import { storableJson, storableTextOrNull } from '../../db/columns.ts'
import type { AssessmentRecord } from '../types.ts'

/** Sorted, so that statements that store the same contents lock them in the same order. */
const rowsOf = (records: readonly AssessmentRecord[]): string =>
  storableJson(
    [...new Map(records.map((record) => [record.contentHash, record])).values()]
      .sort((one, other) => (one.contentHash < other.contentHash ? -1 : 1))
      .map((record) => ({
        content_hash: record.contentHash,
        rules_version: record.rulesVersion,
        depth: record.depth,
        business: storableTextOrNull(record.business),
        template: record.template,
        assessment: record.assessment,
        assessed_at: record.assessedAt.toISOString(),
      })),
  )

/** A statement that keeps the assessments in the workspace of each row of `source`. Returns one row for each. */
export const storing = (records: readonly AssessmentRecord[], source: SQL): SQL => sql`
  insert into assessments (workspace_id, content_hash, rules_version, depth, business, template, assessment, assessed_at)
  select place.workspace_id, r.* from (${source}) place cross join json_to_recordset(${rowsOf(records)}::json) as r(
    content_hash text, rules_version text, depth text, business text, template json, assessment json, assessed_at timestamptz)
  on conflict (workspace_id, content_hash) do update set rules_version = excluded.rules_version, depth = excluded.depth,
    business = excluded.business, assessment = excluded.assessment, assessed_at = excluded.assessed_at
  returning 1`
