import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type Entry, lineSchema } from '../../../src/activity/entry.ts'
import { createVerifier } from '../../../src/activity/verify.ts'
import type { Author, Recorded } from '../../../src/repositories/types.ts'
import { selectRows } from '../../support/rows.ts'
import type { Subject } from '../contract.ts'
import { dayMs, entry, own, page, start, takeTurn, user } from '../given.ts'

const ann: Author = { kind: 'user', id: 'ann', requestId: 'request-1' }
const digest = 'a1'.repeat(32)
const firstPage = { ...page, before: null as number | null }
const noFilter = page.filter

export function describeActivity(subject: Subject): void {
  describe('the activity log', () => {
    const linesOf = async (workspaceId: string | null): Promise<string[]> => {
      let text = ''
      for await (const chunk of await subject.repositories.activity.export(workspaceId)) text += chunk
      return text.trimEnd().split('\n')
    }

    async function verdict(workspaceId: string | null) {
      const verifier = createVerifier({ from: null, head: null })
      for (const line of await linesOf(workspaceId)) verifier.add(lineSchema.parse(JSON.parse(line)))
      return verifier.end()
    }

    const entries = async (workspaceId: string | null = null): Promise<Entry[]> =>
      (await subject.repositories.activity.page(workspaceId, firstPage)).entries

    const run = (text: string) => subject.database.db.execute(sql.raw(text))

    /** As somebody could who owns the database. */
    async function tamper(...statements: string[]): Promise<void> {
      for (const text of ['alter table activity disable trigger user', ...statements]) await run(text)
      await run('alter table activity enable trigger user')
    }

    const kinds = async (workspaceId: string | null = null): Promise<string[]> =>
      (await verdict(workspaceId)).faults.map(({ seq, kind }) => `${seq} ${kind}`)

    test('numbers the entries of each chain without a gap, by the clock of the database, and verifies', async () => {
      const { activity } = subject.repositories
      const [one, other] = [randomUUID(), randomUUID()]
      expect(await activity.head(one)).toStrictEqual({ seq: 0, hash: '0'.repeat(64) })
      for (const workspaceId of [one, null, one, other, one]) await activity.append(entry({ workspaceId }))
      await activity.append(entry({ workspaceId: one, digests: { z: digest, draft: digest, a_b: digest } }))
      await activity.append(entry({ workspaceId: one, by: { kind: 'system', id: null, requestId: null } }))
      await activity.append(entry({ workspaceId: one, by: { ...ann, id: 'नमस्ते 👩‍👧 "\\ \u2028', requestId: null } }))
      await activity.append(entry({ workspaceId: one, subject: { kind: 'secret', id: '~,5:a' } }))
      const found = await activity.page(one, firstPage)
      expect(found.entries.map(({ seq }) => seq)).toStrictEqual([7, 6, 5, 4, 3, 2, 1])
      expect(found.head).toStrictEqual({ seq: 7, hash: found.entries[0]?.hash })
      expect(found).toMatchObject({ hasMore: false })
      const [first] = found.entries.slice(-1)
      expect(first).toMatchObject({ action: 'policy.changed', actor: { kind: 'user', id: 'ann' }, digests: {} })
      expect(first).toMatchObject({ workspace_id: one, request_id: 'request-1', subject: { kind: 'policy', id: null } })
      expect(Math.abs(Date.parse(first?.at ?? '') - Date.now())).toBeLessThan(dayMs)
      for (const id of [one, null, other]) expect((await verdict(id)).faults).toStrictEqual([])
      expect(await verdict(null)).toMatchObject({ entries: 1, last: await activity.head(null) })
      expect(await activity.head(randomUUID())).toMatchObject({ seq: 0 })
    })

    test('can be read in pages and by action, actor, subject and time', async () => {
      const { activity } = subject.repositories
      for (let n = 0; n < 4; n += 1) await activity.append(entry({ subject: { kind: 'session', id: `s${n % 2}` } }))
      await activity.append(entry({ action: 'secret.stored', by: { ...ann, id: 'bob' } }))
      const seqs = async (wish: Partial<typeof firstPage>) => {
        const found = await activity.page(null, { ...firstPage, ...wish })
        return [found.entries.map(({ seq }) => seq), found.hasMore]
      }
      expect(await seqs({ limit: 2 })).toStrictEqual([[5, 4], true])
      expect(await seqs({ limit: 2, before: 3 })).toStrictEqual([[2, 1], false])
      const wanted = (filter: object) => seqs({ filter: { ...noFilter, ...filter } })
      expect(await wanted({ action: 'secret.stored' })).toStrictEqual([[5], false])
      expect(await wanted({ actorId: 'ann', subjectId: 's1' })).toStrictEqual([[4, 2], false])
      const at = new Date((await entries())[1]?.at ?? '')
      const later = await wanted({ from: new Date(at.getTime() + 1) })
      expect(await wanted({ to: new Date(at.getTime() + 1) })).not.toStrictEqual(later)
      expect(await wanted({ from: new Date(Date.now() + dayMs) })).toStrictEqual([[], false])
      expect((await activity.page(null, { ...firstPage, filter: { ...noFilter, actorId: '\0' } })).entries).toEqual([])
    })

    test('is exported in any length, and without frame where a part is wanted', async () => {
      const { activity } = subject.repositories
      await run(`insert into activity (workspace_id, action, actor_kind, subject_kind)
        select '00000000-0000-0000-0000-000000000000', 'policy.changed', 'system', 'policy' from generate_series(1, 1001)`)
      expect(await linesOf(null)).toHaveLength(1002)
      expect(await verdict(null)).toMatchObject({ entries: 1001, faults: [], last: await activity.head(null) })
      const chunks: string[] = []
      for await (const chunk of await activity.export(null, { after: 999, filter: noFilter })) chunks.push(chunk)
      expect(
        chunks
          .join('')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).seq),
      ).toStrictEqual([1000, 1001])
    })

    test.each([
      `update activity set action = 'user.deleted'`,
      'update activity set actor_id = null, actor_salt = null',
      'delete from activity',
      'truncate activity',
      'delete from activity_heads',
      'truncate activity_heads',
      'truncate activity_segments',
      `set local activity.permission = 'erasure'; delete from activity`,
      `set local activity.permission = 'erasure'; update activity set action = 'user.deleted'`,
      `set local activity.permission = 'erasure'; update activity set actor_id = 'bob'`,
      `set local activity.permission = 'retention'; update activity set actor_id = null`,
      `set local activity.permission = 'retention'; truncate activity`,
    ])('refuses: %s', async (text) => {
      await subject.repositories.activity.append(entry())
      const attempt = subject.database.transaction(async (db) => {
        for (const part of text.split('; ')) await db.execute(sql.raw(part))
      })
      await expect(attempt).rejects.toThrow('is append-only')
      expect(await kinds()).toStrictEqual([])
    })

    test('refuses contents where a digest belongs, and words of another form', async () => {
      const { activity } = subject.repositories
      for (const digests of [{ draft: 'Hello' }, { 'A b': digest }, { draft: digest.toUpperCase() }])
        await expect(activity.append(entry({ digests }))).rejects.toThrow('digests must be SHA-256')
      await expect(activity.append(entry({ action: 'Hello!' as never }))).rejects.toThrow('activity_words')
      expect(await activity.head(null)).toMatchObject({ seq: 0 })
    })

    test('tells who owns the database and changes, removes or exchanges rows', async () => {
      const { activity } = subject.repositories
      for (let n = 0; n < 6; n += 1) await activity.append(entry({ subject: { kind: 'session', id: `s${n}` } }))
      await tamper(`update activity set action = 'user.deleted' where seq = 2`)
      expect(await kinds()).toStrictEqual(['2 changed'])
      await tamper(`update activity set action = 'policy.changed' where seq = 2`)
      expect(await kinds()).toStrictEqual([])
      await tamper(`update activity set actor_id = 'bob' where seq = 3`)
      expect(await kinds()).toStrictEqual(['3 changed'])
      await tamper(`update activity set actor_id = 'ann' where seq = 3`)
      await tamper('update activity set seq = 100 where seq = 4', 'update activity set seq = 4 where seq = 5')
      await tamper('update activity set seq = 5 where seq = 100')
      expect(await kinds()).toStrictEqual(['4 reordered', '5 reordered'])
      await tamper('update activity set seq = 100 where seq = 4', 'update activity set seq = 4 where seq = 5')
      await tamper('update activity set seq = 5 where seq = 100', 'delete from activity where seq = 5')
      expect(await kinds()).toStrictEqual(['5 removed'])
      await tamper('delete from activity where seq = 6')
      expect(await kinds()).toStrictEqual(['5 truncated'])
      await tamper(`update activity set hash = 'no hash' where seq = 1`)
      expect((await linesOf(null)).map((line) => lineSchema.safeParse(JSON.parse(line)).success)[0]).toBe(false)
    })

    test('keeps the end of what is too old, and continues from there', async () => {
      const { activity } = subject.repositories
      const workspaceId = randomUUID()
      for (let n = 0; n < 5; n += 1) await activity.append(entry({ workspaceId }))
      await activity.append(entry())
      const later = { before: new Date(Date.now() + dayMs), batch: 3 }
      expect(await activity.closeSegment(workspaceId, { ...later, before: new Date(Date.now() - dayMs) })).toBe(0)
      const [third] = (await entries(workspaceId)).filter(({ seq }) => seq === 3)
      expect(await activity.closeSegment(workspaceId, later)).toBe(3)
      expect((await linesOf(workspaceId))[0]).toBe(JSON.stringify({ segment: { seq: 3, hash: third?.hash } }))
      expect(await verdict(workspaceId)).toMatchObject({ faults: [], entries: 2, last: { seq: 5 } })
      const removed = await Promise.all([1, 2, 3].map(() => activity.closeSegment(workspaceId, later)))
      expect(removed.reduce((sum, count) => sum + count)).toBe(2)
      expect(await activity.closeSegment(workspaceId, later)).toBe(0)
      expect(await verdict(workspaceId)).toMatchObject({ faults: [], entries: 0, last: { seq: 5 } })
      await activity.append(entry({ workspaceId }))
      expect(await verdict(workspaceId)).toMatchObject({ faults: [], entries: 1, last: { seq: 6 } })
      expect(await entries()).toHaveLength(1)
      const segments = await selectRows(
        subject.database.db,
        sql`select seq::int, entries from activity_segments order by 1`,
      )
      expect(segments).toStrictEqual([
        { seq: 3, entries: 3 },
        { seq: 5, entries: 2 },
      ])
      await expect(run('update activity_segments set entries = 9')).rejects.toThrow()
    })

    test('is closed by retention, in every chain with entries that are too old', async () => {
      const { activity, retention } = subject.repositories
      const chains = [null, randomUUID(), randomUUID()]
      for (const workspaceId of [...chains, ...chains]) await activity.append(entry({ workspaceId }))
      const ages = { batch: 10, logAgeMs: null, anonymousIdleMs: null }
      expect(await retention.sweep(ages)).toBe(0)
      expect(await retention.sweep({ ...ages, activityAgeMs: dayMs })).toBe(0)
      expect(await retention.sweep({ ...ages, activityAgeMs: -dayMs })).toBe(6)
      for (const id of chains) expect(await verdict(id)).toMatchObject({ faults: [], entries: 0, last: { seq: 2 } })
    })

    test('leaves only digests of a workspace or a user that is erased, and the chain stays intact', async () => {
      const { activity, users } = subject.repositories
      const workspaceId = randomUUID()
      await users.create(user('ann'), ann)
      const about: Recorded['subject'] = { kind: 'user', id: 'ann' }
      for (const by of [ann, { ...ann, id: 'bob', requestId: 'of bob' }])
        await activity.append(entry({ workspaceId, by, subject: about }))
      expect(await users.remove('ann', [], { ...ann, id: 'key:desk', requestId: 'of desk', kind: 'api_key' })).toBe(
        true,
      )
      const [byBob, byAnn] = await entries(workspaceId)
      expect(byBob).toMatchObject({ actor: { id: 'bob' }, request_id: 'of bob', subject: { id: null, salt: null } })
      expect(byAnn).toMatchObject({ actor: { id: null, salt: null }, request_id: null, subject: { id: null } })
      const [deleted, registered] = await entries()
      expect(deleted).toMatchObject({ action: 'user.deleted', actor: { id: 'key:desk' }, subject: { id: null } })
      expect(registered).toMatchObject({ action: 'user.registered', actor: { id: null } })
      expect(await verdict(workspaceId)).toMatchObject({ faults: [], erased: 2 })
      await activity.eraseWorkspace(workspaceId)
      expect(JSON.stringify(await entries(workspaceId))).not.toMatch(/bob|ann/)
      expect(await verdict(workspaceId)).toMatchObject({ faults: [], erased: 2 })
      expect(await verdict(null)).toMatchObject({ faults: [], erased: 2 })
    })

    test('has an entry for each change to users, keys and invitations, and none where nothing changed', async () => {
      const { users, apiKeys, invitations } = subject.repositories
      await users.create(user('ann'), ann)
      await users.create(user('ann'), ann)
      await users.changePassword(user('ann'), 'another', start, ann)
      await users.changePassword(user('ann'), 'another', start, ann)
      await invitations.create({ hash: 'code', expiresAt: new Date(Date.now() + dayMs) })
      await users.createInvited(user('bob'), 'wrong')
      await users.createInvited(user('bob'), 'code', { ...ann, id: 'bob' })
      const dates = { createdAt: start, lastUsedAt: null, expiresAt: null, revokedAt: null }
      await apiKeys.create({ id: 'one', prefix: 'wtb', hash: 'hash', name: 'Desk', role: 'support', ...dates }, ann)
      await expect(
        apiKeys.create({ id: 'two', prefix: 'wtb', hash: 'hash', name: 'Desk', role: 'support', ...dates }, ann),
      ).rejects.toThrow()
      await apiKeys.revoke('one', start, ann)
      await apiKeys.revoke('one', start, ann)
      await users.remove('nobody', [], ann)
      const told = (await entries()).reverse().map(({ action, actor, subject: of }) => [action, actor.id, of.id])
      expect(told).toStrictEqual([
        ['user.registered', 'ann', 'ann'],
        ['user.password_changed', 'ann', 'ann'],
        ['invitation.created', null, null],
        ['user.registered', 'bob', 'bob'],
        ['api_key.created', 'ann', 'one'],
        ['api_key.revoked', 'ann', 'one'],
      ])
      expect(await kinds()).toStrictEqual([])
    })

    test('has an entry for each session that support reads, until the user is erased', async () => {
      const { debugReads, users, workspaces } = subject.repositories
      await users.create(user('ann'), ann)
      const [home] = await workspaces.listOf(own('ann'))
      const workspaceId = home?.id ?? null
      const { sessionId } = await takeTurn(subject.repositories, { access: own('ann') })
      await debugReads.record({ actor: 'key:desk', sessionId, at: start, requestId: 'of desk' })
      await debugReads.record({ actor: 'key:desk', sessionId: randomUUID(), at: start })
      const [read] = await entries(workspaceId)
      expect(read).toMatchObject({
        seq: 1,
        action: 'support.read_session',
        actor: { kind: 'support', id: 'key:desk' },
        request_id: 'of desk',
        subject: { kind: 'session', id: sessionId },
      })
      await users.remove('ann', [])
      expect((await entries(workspaceId))[0]).toMatchObject({ subject: { kind: 'session', id: null } })
      expect(await kinds()).toStrictEqual([])
    })

    test('takes an entry back with the transaction that wrote it', async () => {
      const { activity } = subject.repositories
      await activity.append(entry())
      const undone = subject.database.transaction(async (db) => {
        await db.execute(sql`insert into activity (workspace_id, action, actor_kind, subject_kind)
          values ('00000000-0000-0000-0000-000000000000', 'policy.changed', 'system', 'policy')`)
        throw new Error('undone')
      })
      await expect(undone).rejects.toThrow('undone')
      await activity.append(entry())
      expect(await verdict(null)).toMatchObject({ faults: [], entries: 2 })
    })
  })
}
