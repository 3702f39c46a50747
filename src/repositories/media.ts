import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableText } from '../db/columns.ts'
import { countRows, type Database, type Db, selectRows } from '../db/database.ts'
import { mediaTypes } from '../db/schema/values.ts'
import { openTo, sessionOpenTo } from './ownership.ts'
import { bigint, moment, momentOf } from './row.ts'
import type { Access, Media, MediaRecord } from './types.ts'

const ownerRow = z.object({ workspace_id: z.string().nullable(), user_id: z.string().nullable() })
const sumRow = z.object({ bytes: bigint })
const storedRow = z.object({ id: bigint, is_new: z.boolean() })

const mediaRow = z.object({
  digest: z.string(),
  name: z.string(),
  type: z.enum(mediaTypes),
  size: z.number(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  created_at: moment,
})

const toMedia = ({ created_at, ...row }: z.output<typeof mediaRow>): MediaRecord => ({ ...row, createdAt: created_at })

type Put = Parameters<Media['put']>[0]

const open = (access: Access, need: 'read' | 'write', sessionId: string): SQL =>
  sessionOpenTo(access, need, sql`${sessionId}::uuid`)

const isOpen = async (db: Db, sessionId: string, access: Access, need: 'read' | 'write'): Promise<boolean> =>
  (await countRows(db, sql`select 1 from sessions where id = ${sessionId}::uuid and ${openTo(access, need)}`)) > 0

/** Bytes of all files that have the same owner, but for this one. */
async function bytesBeside(
  db: Db,
  { sessionId, access, file }: Put,
  owner: z.output<typeof ownerRow>,
): Promise<number> {
  const isSame =
    owner.workspace_id === null
      ? sql`s.workspace_id is null and s.user_id is not distinct from ${owner.user_id}::text`
      : sql`s.workspace_id = ${owner.workspace_id}::uuid`
  const [sum] = await selectRows(
    db,
    sumRow,
    sql`select coalesce(sum(m.size), 0)::bigint as bytes from media m join sessions s on s.id = m.session_id
      where ${isSame} and not (m.session_id = ${sessionId}::uuid and m.digest = ${file.digest}::text)
        and ${open(access, 'write', sessionId)}`,
  )
  return sum?.bytes ?? 0
}

async function put(db: Db, input: Put): Promise<'stored' | 'full' | 'refused'> {
  const { sessionId, access, file, chunks, mostFiles, mostBytes } = input
  const [owner] = await selectRows(
    db,
    ownerRow,
    sql`select workspace_id, user_id from sessions where id = ${sessionId}::uuid and ${openTo(access, 'write')} for key share`,
  )
  if (owner === undefined) return 'refused'
  const isOwned = owner.workspace_id !== null || owner.user_id !== null
  const room = isOwned ? mostBytes.owned : mostBytes.anonymous
  if ((await bytesBeside(db, input, owner)) + file.size > room) return 'full'
  const [stored] = await selectRows(
    db,
    storedRow,
    sql`insert into media as m (session_id, digest, name, type, size, width, height, created_at)
      select ${sessionId}::uuid, ${file.digest}::text, ${storableText(file.name)}::text, ${file.type}::text,
        ${file.size}::int, ${file.width}::int, ${file.height}::int, ${momentOf(file.createdAt)}
      where ${open(access, 'write', sessionId)}
      on conflict (session_id, digest) do update set name = excluded.name, created_at = excluded.created_at
      returning id, xmax = 0 as is_new`,
  )
  if (stored === undefined) return 'refused'
  if (stored.is_new) {
    for (const [place, bytes] of chunks.entries()) {
      await db.execute(sql`insert into media_chunks (media_id, place, bytes)
        select ${stored.id}::bigint, ${place}::int, decode(${Buffer.from(bytes).toString('base64')}::text, 'base64')
        where ${open(access, 'write', sessionId)}`)
    }
  }
  await db.execute(sql`delete from media where session_id = ${sessionId}::uuid and ${open(access, 'write', sessionId)}
    and id in (select id from media where session_id = ${sessionId}::uuid order by created_at desc, id desc offset ${mostFiles}::int)`)
  return 'stored'
}

const chunkRow = z.object({ bytes: z.string() })

/** See `Media`. */
export const createMedia = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Media => ({
  put: (input) => transaction((inside) => put(inside, input)),

  async list(sessionId, access) {
    const rows = await selectRows(
      db,
      mediaRow,
      sql`select digest, name, type, size, width, height, created_at from media
        where session_id = ${sessionId}::uuid and ${open(access, 'read', sessionId)} order by created_at desc, id desc`,
    )
    if (rows.length > 0) return rows.map(toMedia)
    return (await isOpen(db, sessionId, access, 'read')) ? [] : null
  },

  async chunk(sessionId, access, digest, place) {
    const [row] = await selectRows(
      db,
      chunkRow,
      sql`select encode(c.bytes, 'base64') as bytes from media m join media_chunks c on c.media_id = m.id
        where m.session_id = ${sessionId}::uuid and m.digest = ${digest}::text and c.place = ${place}::int
          and ${open(access, 'read', sessionId)}`,
    )
    return row === undefined ? null : Buffer.from(row.bytes, 'base64')
  },

  async removeAll(sessionId, access) {
    if (!(await isOpen(db, sessionId, access, 'write'))) return false
    await db.execute(
      sql`delete from media where session_id = ${sessionId}::uuid and ${open(access, 'write', sessionId)}`,
    )
    return true
  },
})
