import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { selectRows } from '../../../src/db/database.ts'
import type { Actor } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import * as given from '../given.ts'

export function describeMedia(subject: Subject): void {
  describe('media', () => {
    const ann = given.own('ann')
    const digest = 'f1'.repeat(32)
    const other = (number: number): string => String(number).repeat(64).slice(0, 64)

    async function sessionOf(access: Actor): Promise<string> {
      const id = randomUUID()
      await subject.repositories.sessions.create({
        id,
        access,
        workspaceId: null,
        name: 'a',
        state: {},
        at: given.start,
      })
      return id
    }
    const sessionOfAnn = async (): Promise<string> => {
      await subject.repositories.users.create(given.user('ann'))
      return sessionOf(ann)
    }

    test('are stored in pieces, and read piece by piece', async () => {
      const { media } = subject.repositories
      const sessionId = await sessionOfAnn()
      expect(await media.put(given.file({ sessionId, access: ann }))).toBe('stored')
      expect(await media.list(sessionId, ann)).toEqual([given.file().file])
      expect(await media.chunk(sessionId, ann, digest, 0)).toEqual(Buffer.from([0, 1, 255]))
      expect(await media.chunk(sessionId, ann, digest, 1)).toEqual(Buffer.from('abc'))
      expect(await media.chunk(sessionId, ann, digest, 2)).toBeNull()
      expect(await media.chunk(sessionId, ann, other(1), 0)).toBeNull()
    })

    test('of others are neither read nor written, nor removed', async () => {
      const { media, users } = subject.repositories
      const sessionId = await sessionOfAnn()
      await media.put(given.file({ sessionId, access: ann }))
      await users.create(given.user('bob'))
      for (const stranger of [given.own('bob'), given.anonymous]) {
        expect(await media.put(given.file({ sessionId, access: stranger, digest: other(2) }))).toBe('refused')
        expect(await media.list(sessionId, stranger)).toBeNull()
        expect(await media.chunk(sessionId, stranger, digest, 0)).toBeNull()
        expect(await media.removeAll(sessionId, stranger)).toBe(false)
      }
      expect(await media.list(sessionId, ann)).toHaveLength(1)
    })

    test('are the newest few; one that comes again is the newest', async () => {
      const { media } = subject.repositories
      const sessionId = await sessionOfAnn()
      const put = async (number: number, minute: number) => {
        const file = given.file({ sessionId, access: ann, digest: other(number) })
        await media.put({ ...file, file: { ...file.file, createdAt: given.moment(minute) } })
      }
      for (const [number, minute] of [
        [1, 1],
        [2, 2],
        [3, 3],
        [1, 4],
        [4, 5],
      ] as const)
        await put(number, minute)
      expect((await media.list(sessionId, ann))?.map((one) => one.digest)).toEqual([other(4), other(1), other(3)])
    })

    test('are counted for their owner, and for all sessions that nobody owns', async () => {
      const { media } = subject.repositories
      const [first, second] = [await sessionOfAnn(), await sessionOf(ann)]
      const mostBytes = { owned: 12, anonymous: 6 }
      expect(await media.put(given.file({ sessionId: first, access: ann, mostBytes }))).toBe('stored')
      expect(await media.put(given.file({ sessionId: second, access: ann, mostBytes }))).toBe('stored')
      expect(await media.put(given.file({ sessionId: second, access: ann, mostBytes, digest: other(1) }))).toBe('full')
      expect(await media.put(given.file({ sessionId: second, access: ann, mostBytes }))).toBe('stored')
      const [free, another] = [await sessionOf(given.anonymous), await sessionOf(given.anonymous)]
      expect(await media.put(given.file({ sessionId: free, mostBytes }))).toBe('stored')
      expect(await media.put(given.file({ sessionId: another, mostBytes }))).toBe('full')
    })

    test('go with their session and with their user', async () => {
      const { media, sessions, users } = subject.repositories
      const counts = z.object({ files: z.number(), pieces: z.number() })
      const rows = async () =>
        selectRows(
          subject.database.db,
          counts,
          sql`select (select count(*)::int from media) as files, (select count(*)::int from media_chunks) as pieces`,
        )
      const [first, second] = [await sessionOfAnn(), await sessionOf(ann)]
      for (const sessionId of [first, second]) await media.put(given.file({ sessionId, access: ann }))
      expect(await rows()).toEqual([{ files: 2, pieces: 4 }])
      await sessions.remove(first, { ...ann, author: given.by('ann') })
      expect(await rows()).toEqual([{ files: 1, pieces: 2 }])
      await users.remove('ann', [])
      expect(await rows()).toEqual([{ files: 0, pieces: 0 }])
    })

    test('are removed together, while the session stays', async () => {
      const { media } = subject.repositories
      const sessionId = await sessionOfAnn()
      await media.put(given.file({ sessionId, access: ann }))
      expect(await media.removeAll(sessionId, ann)).toBe(true)
      expect(await media.list(sessionId, ann)).toEqual([])
    })
  })
}
