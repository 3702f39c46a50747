/** What exports hold of published templates. Secrets are in another table; the files of samples are listed with their sessions. */
import { sql } from 'drizzle-orm'
import type { Db } from '../../db/database.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'
import { exportedList, type List } from './list.ts'

/** Every one has the column `workspace_id`; those in `ofAuthors` also `created_by`. */
export const publishingLists: readonly List[] = [
  {
    name: 'connections',
    table: sql`connections`,
    columns: sql`id as connection_id, name, waba_id, app_id, phone_number_id, account_name, status, scopes, expires_at,
      created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'templates',
    table: sql`templates`,
    columns: sql`id as template_id, connection_id, name, language, meta_id, status, quality, category, rejected_reason,
      components, session_id, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'template_events',
    table: sql`template_events`,
    columns: sql`template_id, field, event, at, value`,
    key: sql`id::text`,
  },
  {
    name: 'submissions',
    table: sql`submissions`,
    columns: sql`id as submission_id, connection_id, session_id, template_id, draft_hash, name, language, kind, state,
      payload, meta_id, given_category, fault, created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
  {
    name: 'meta_samples',
    table: sql`meta_samples`,
    columns: sql`connection_id, text_hash, content_hash, state, category, fault, asked_at, called_at, answered_at`,
    key: sql`text_hash`,
  },
  {
    name: 'test_numbers',
    table: sql`test_numbers`,
    columns: sql`id as test_number_id, connection_id, phone, created_by, created_at, verified_at`,
    key: sql`id::text`,
  },
  {
    name: 'test_sends',
    table: sql`test_sends`,
    columns: sql`id as test_send_id, connection_id, template_id, test_number_id, state, message_id, delivery, fault,
      created_by, created_at, updated_at`,
    key: sql`id::text`,
  },
]

const ofAuthors = ['submissions', 'test_numbers', 'test_sends']

/** Properties of the document, each after a comma: what is in the personal workspace, and what the person has sent elsewhere. */
export async function* publishingOfPerson(db: Db, userId: string, person: Access): AsyncGenerator<string> {
  const isOwn = sql`listed.workspace_id = (select id from workspaces where personal_of = ${userId}::text)`
  const isOpen = seatedIn(person, 'read', sql`listed.workspace_id`)
  for (const list of publishingLists) {
    const isBy = ofAuthors.includes(list.name) ? sql`listed.created_by = ${userId}::text` : sql`false`
    yield* exportedList(db, list, sql`(${isOwn} or ${isBy}) and ${isOpen}`)
  }
}
