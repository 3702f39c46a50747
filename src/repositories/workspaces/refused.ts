/** Why a statement about a workspace did nothing. One more query, which only those pay who are refused. */

import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { driverError, violatedConstraint } from '../../db/errors.ts'
import { seatedIn } from '../ownership.ts'
import type { Access } from '../types.ts'

const seatRow = z.object({ may_read: z.boolean(), may_manage: z.boolean() })

/** `no-member`: the caller owns the workspace, but what they named is not in it. */
export async function whyNothing(
  db: Db,
  workspaceId: string,
  access: Access,
): Promise<'no-member' | 'forbidden' | 'not-found'> {
  const workspace = sql`${workspaceId}::uuid`
  const [seat] = await selectRows(
    db,
    seatRow,
    sql`select ${seatedIn(access, 'read', workspace)} as may_read, ${seatedIn(access, 'manage', workspace)} as may_manage`,
  )
  if (seat?.may_manage) return 'no-member'
  return seat?.may_read ? 'forbidden' : 'not-found'
}

/** The same where nothing but the workspace was named: an owner who is refused has just become one. */
export async function whyRefused(db: Db, workspaceId: string, access: Access): Promise<'forbidden' | 'not-found'> {
  const why = await whyNothing(db, workspaceId, access)
  return why === 'no-member' ? 'forbidden' : why
}

const ownerKey = /_(?:workspaces|users)_id_fk$/

/** Resolves to null if the workspace, or the caller's account, was deleted while the statement ran. */
export async function unlessGone<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work
  } catch (error) {
    if (ownerKey.test(violatedConstraint(driverError(error)) ?? '')) return null
    throw error
  }
}
