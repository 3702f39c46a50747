/** What the export of a person holds of assessments: those of their personal workspace, and every word of theirs against one. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import type { Access } from '../types.ts'

const rowsPerPage = 200

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

/** The rows of a query as a list in JSON, page by page. @param key of a row, by which the next page begins */
async function* pages<Row>(
  db: Db,
  row: z.ZodType<Row>,
  key: (row: Row) => string,
  pageAfter: (last: string | null) => SQL,
): AsyncGenerator<string> {
  yield '['
  let last: string | null = null
  for (;;) {
    const rows: Row[] = await withTranslatedErrors(() => selectRows(db, row, pageAfter(last)))
    if (rows.length > 0) yield (last === null ? '' : ',') + rows.map((one) => JSON.stringify(one)).join(',')
    const end = rows.at(-1)
    if (end === undefined || rows.length < rowsPerPage) break
    last = key(end)
  }
  yield ']'
}

/** Properties of the document, each after a comma. */
export async function* assessmentsOfPerson(db: Db, userId: string, person: Access): AsyncGenerator<string> {
  yield ',"assessments":'
  yield* pages(
    db,
    assessmentRow,
    ({ content_hash }) => content_hash,
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
    overrideRow,
    ({ id }) => id,
    (last) => sql`
      select o.id, o.workspace_id, o.kind, o.content_hash, o.session_id, o.rule, o.value, o.reason, o.created_at as at
      from assessment_overrides o
      where o.created_by = ${userId}::text and ${seatedIn(person, 'read', sql`o.workspace_id`)}
        and (${last}::uuid is null or o.id > ${last}::uuid)
      order by o.id limit ${rowsPerPage}`,
  )
}
