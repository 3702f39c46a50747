import { type SQL, sql } from 'drizzle-orm'
import { storableText, storableTextOrNull } from '../../db/columns.ts'
import { countRows, type Database, type Db, selectRows } from '../../db/database.ts'
import { recordFor, system } from '../activity/record.ts'
import { openTo, seatedIn } from '../ownership.ts'
import { momentOf } from '../row.ts'
import type { Access, Registry, RegistryChange, TemplateKey, TemplateRecord, TemplateSearch } from '../types.ts'
import { job, jsonOf, telling } from './tell.ts'
import { countRow, eventRow, factsOf, keyRow, templateRow, versionRow, workspaceRow } from './template-row.ts'

const mayRead = (access: Access, workspace: SQL): SQL => seatedIn(access, 'read', workspace)

const contains = (text: SQL, part: string): SQL => sql`strpos(lower(${text}), lower(${storableText(part)}::text)) > 0`

function matching({ connectionId, status, category, language, text }: TemplateSearch): SQL {
  const conditions = [sql`true`]
  if (connectionId !== null) conditions.push(sql`t.connection_id = ${connectionId}::uuid`)
  if (status !== null) conditions.push(sql`t.status = ${status}::text`)
  if (category !== null) conditions.push(sql`t.category = ${category}::text`)
  if (language !== null) conditions.push(sql`t.language = ${language}::text`)
  if (text !== null)
    conditions.push(sql`(${contains(sql`t.name`, text)} or ${contains(sql`t.components::text`, text)})`)
  return sql.join(conditions, sql` and `)
}

/** The row of the template, locked. One that gets its id at Meta only now is found by its name. */
async function locked(db: Db, { connectionId, metaId, name, language }: TemplateKey): Promise<TemplateRecord | null> {
  const [row] = await selectRows(
    db,
    templateRow,
    sql`${job} select * from templates t where t.connection_id = ${connectionId}::uuid
      and (t.name = ${storableText(name)}::text and t.language = ${storableText(language)}::text
        or t.meta_id = ${storableTextOrNull(metaId)}::text)
      order by t.meta_id is not distinct from ${storableTextOrNull(metaId)}::text desc limit 1 for update`,
  )
  return row ?? null
}

/** False: the news are known. */
async function storeNews(db: Db, template: TemplateRecord, { news: told }: RegistryChange, at: Date): Promise<boolean> {
  if (told === null) return true
  const stored = await countRows(
    db,
    sql`${job} insert into template_events (template_id, workspace_id, field, event, at, value, created_at)
      values (${template.id}::uuid, ${template.workspaceId}::uuid, ${storableText(told.field)}::text,
        ${storableText(told.event)}::text, ${momentOf(told.at)}, ${jsonOf(told.value ?? {})}, ${momentOf(at)})
      on conflict do nothing returning 1`,
  )
  return stored > 0
}

async function storeVersion(db: Db, { id, workspaceId }: TemplateRecord, change: RegistryChange, at: Date) {
  if (change.version === null) return
  const { category, components } = change.facts
  await db.execute(sql`${job}
    insert into template_versions (template_id, number, workspace_id, category, components, cause, created_at)
    select ${id}::uuid, coalesce(max(v.number), 0) + 1, ${workspaceId}::uuid, ${storableTextOrNull(category)}::text,
      ${jsonOf(components)}, ${change.version}::text, ${momentOf(at)}
    from template_versions v where v.template_id = ${id}::uuid`)
}

/** The facts last, with what is recorded and told: those lock the ends of the log and of the stream. */
async function storeFacts(db: Db, { id, workspaceId }: TemplateRecord, change: RegistryChange, at: Date) {
  const { told, action } = change
  const entry = { workspaceId, action, by: system, subject: { kind: 'template', id } } as const
  const parts = [
    ...(action === null ? [] : [sql`entry as (${recordFor(sql`changed`, { ...entry, action })})`]),
    ...(told === null ? [] : [telling(sql`changed`, told.kind, jsonOf({ template_id: id, ...told.data }))]),
  ]
  await db.execute(sql`${job}
    with ${sql.join(
      [
        sql`changed as (
      update templates set ${factsOf(change.facts)}, updated_at = ${momentOf(at)}
      where id = ${id}::uuid returning id, workspace_id)`,
        ...parts,
      ],
      sql`, `,
    )}
    select from changed`)
}

async function insert(db: Db, workspaceId: string, key: TemplateKey, change: RegistryChange, at: Date) {
  await db.execute(sql`${job}
    insert into templates (id, workspace_id, connection_id, name, language, status, components, components_hash,
      status_at, quality_at, category_at, created_at, updated_at)
    values (gen_random_uuid(), ${workspaceId}::uuid, ${key.connectionId}::uuid, ${storableText(key.name)}::text,
      ${storableText(key.language)}::text, ${storableText(change.facts.status)}::text, '[]'::json, '',
      ${momentOf(at)}, ${momentOf(at)}, ${momentOf(at)}, ${momentOf(at)}, ${momentOf(at)})
    on conflict do nothing`)
}

/** See `Registry`. */
export const createRegistry = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Registry => ({
  async listOf(workspaceId, access, search) {
    const where = sql`t.workspace_id = ${workspaceId}::uuid and ${mayRead(access, sql`${workspaceId}::uuid`)}
      and ${matching(search)}`
    const templates = await selectRows(
      db,
      templateRow,
      sql`select * from templates t where ${where} order by t.name, t.language, t.id
        limit ${search.limit} offset ${search.offset}`,
    )
    const [count] = await selectRows(db, countRow, sql`select count(*)::int as count from templates t where ${where}`)
    const total = count?.count ?? 0
    if (total === 0 && (await countRows(db, sql`select where ${mayRead(access, sql`${workspaceId}::uuid`)}`)) === 0)
      return null
    return { total, templates }
  },

  async find(workspaceId, id, access) {
    const [row] = await selectRows(
      db,
      templateRow,
      sql`select * from templates t where t.id = ${id}::uuid and t.workspace_id = ${workspaceId}::uuid
        and ${mayRead(access, sql`t.workspace_id`)}`,
    )
    return row ?? null
  },

  async findNamed({ connectionId, name, language }, access) {
    const [row] = await selectRows(
      db,
      templateRow,
      sql`select * from templates t where t.connection_id = ${connectionId}::uuid
        and t.name = ${storableText(name)}::text and t.language = ${storableText(language)}::text
        and ${mayRead(access, sql`t.workspace_id`)}`,
    )
    return row ?? null
  },

  familyOf: ({ connectionId, name }, access) =>
    selectRows(
      db,
      templateRow,
      sql`select * from templates t where t.connection_id = ${connectionId}::uuid and t.name = ${storableText(name)}::text
        and ${mayRead(access, sql`t.workspace_id`)} order by t.language`,
    ),

  async historyOf(id, access) {
    const of = sql`template_id = ${id}::uuid and ${mayRead(access, sql`h.workspace_id`)}`
    const versions = await selectRows(
      db,
      versionRow,
      sql`select * from template_versions h where ${of} order by number desc limit 100`,
    )
    const events = await selectRows(
      db,
      eventRow,
      sql`select * from template_events h where ${of} order by at desc, id desc limit 100`,
    )
    return { versions, events }
  },

  async attach(id, sessionId, access) {
    const changed = await countRows(
      db,
      sql`update templates t set session_id = sessions.id from sessions
        where t.id = ${id}::uuid and sessions.id = ${sessionId}::uuid and sessions.workspace_id = t.workspace_id
          and ${openTo(access, 'write')} returning 1`,
    )
    return changed > 0
  },

  change: (key, at, decide) =>
    transaction(async (within) => {
      const connection = sql`${job} select workspace_id from connections where id = ${key.connectionId}::uuid for key share`
      const [found] = await selectRows(within, workspaceRow, connection)
      if (!found) return null
      const known = await locked(within, key)
      const change = decide(known)
      if (change === null) return null
      if (known === null) await insert(within, found.workspace_id, key, change, at)
      const template = known ?? (await locked(within, key))
      if (template === null || !(await storeNews(within, template, change, at))) return null
      await storeVersion(within, template, change, at)
      await storeFacts(within, template, change, at)
      return { ...template, ...change.facts, updatedAt: at }
    }),

  known: (connectionId, before) =>
    selectRows(
      db,
      keyRow,
      sql`${job} select name, language, meta_id as "metaId" from templates
        where connection_id = ${connectionId}::uuid and deleted_at is null and updated_at < ${momentOf(before)}`,
    ),
})
