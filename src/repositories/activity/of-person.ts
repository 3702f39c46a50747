/** What the activity log says about a person, for their export. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { installation } from '../../activity/index.ts'
import { storableText } from '../../db/columns.ts'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'
import { bigint, moment } from '../row.ts'

const rowsPerChunk = 500

const row = z.object({
  workspace_id: z.string(),
  seq: bigint,
  at: moment,
  action: z.string(),
  actor_id: z.string().nullable(),
  subject_kind: z.string(),
  subject_id: z.string().nullable(),
  request_id: z.string().nullable(),
})
type Row = z.output<typeof row>

/** Ordered by the key, so that the next page is right whatever was appended meanwhile. */
const entriesAfter = (id: string, { workspace_id, seq }: Pick<Row, 'workspace_id' | 'seq'>): SQL => sql`
  select workspace_id, seq, at, action, actor_id, subject_kind, subject_id, request_id from activity
  where (actor_id = ${id}::text or subject_id = ${id}::text)
    and (workspace_id, seq) > (${workspace_id}::uuid, ${seq}::bigint)
  order by workspace_id, seq limit ${rowsPerChunk}`

const jsonOf = ({ workspace_id, seq, ...entry }: Row): string =>
  JSON.stringify({ workspace_id: workspace_id === installation ? null : workspace_id, seq, ...entry })

/** The entries that name the user, as chunks of a JSON array. */
export async function* entriesOfPerson(db: Db, userId: string): AsyncGenerator<string> {
  const id = storableText(userId)
  let last: Pick<Row, 'workspace_id' | 'seq'> = { workspace_id: installation, seq: 0 }
  let separator = ''
  yield '['
  for (let count = rowsPerChunk; count === rowsPerChunk; ) {
    const rows = await withTranslatedErrors(() => selectRows(db, row, entriesAfter(id, last)))
    if (rows.length > 0) yield separator + rows.map(jsonOf).join(',')
    separator = ','
    last = rows.at(-1) ?? last
    count = rows.length
  }
  yield ']'
}
