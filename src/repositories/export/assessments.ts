/** What the export of a person holds of assessments: those of their personal workspace, and every word of theirs against one. */
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../db/database.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { Access } from '../types.ts'
import { pages, rowsPerPage } from './pages.ts'

const assessmentRow = z.object({
  content_hash: z.string(),
  rules_version: z.string(),
  template: z.unknown(),
  assessment: z.unknown(),
  assessed_at: moment,
})

const overrideRow = z.object({
  id: z.string(),
  workspace_id: z.string(),
  kind: z.string(),
  content_hash: z.string().nullable(),
  session_id: z.string().nullable(),
  rule: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  at: moment,
})

/** Properties of the document, each after a comma. */
export async function* assessmentsOfPerson(db: Db, userId: string, person: Access): AsyncGenerator<string> {
  yield ',"assessments":'
  yield* pages(
    db,
    { row: assessmentRow, keyOf: ({ content_hash }) => content_hash, toJson: JSON.stringify },
    (last) => sql`
      select a.content_hash, a.rules_version, a.template, a.assessment, a.assessed_at
      from assessments a join workspaces w on w.id = a.workspace_id
      where w.personal_of = ${userId}::text and ${seatedIn(person, 'read', sql`a.workspace_id`)}
        and a.content_hash > ${last ?? ''}::text
      order by a.content_hash limit ${rowsPerPage}`,
  )
  yield ',"overrides":'
  yield* pages(
    db,
    { row: overrideRow, keyOf: ({ id }) => id, toJson: JSON.stringify },
    (last) => sql`
      select o.id, o.workspace_id, o.kind, o.content_hash, o.session_id, o.rule, o.value, o.reason, o.created_at as at
      from assessment_overrides o
      where o.created_by = ${userId}::text and ${seatedIn(person, 'read', sql`o.workspace_id`)}
        and (${last}::uuid is null or o.id > ${last}::uuid)
      order by o.id limit ${rowsPerPage}`,
  )
}
