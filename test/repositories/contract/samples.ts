/** Texts that Meta is shown as samples: asked for once, within limits, by those who may, and out of reach for others. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SampleLimits } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { assessment, dayMs, minuteMs, moment, own, start } from '../given.ts'
import { connectionIn } from '../publishing-given.ts'
import { createTeam } from './workspaces.ts'

export function describeSamples(subject: Subject): void {
  describe('a sample', () => {
    const owner = own('owner')
    let workspaceId: string
    let connectionId: string

    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      connectionId = await connect(workspaceId, '1')
    })

    async function connect(workspace: string, wabaId: string): Promise<string> {
      const place = { workspaceId: workspace, sessionId: '', owner, at: start, newId: randomUUID, text: 'text' }
      const connection = connectionIn(place, wabaId)
      await subject.repositories.connections.create(owner, connection)
      return connection.id
    }

    const limitsAt = (at: Date, most = 5): SampleLimits => {
      const ago = (ms: number) => new Date(at.getTime() - ms)
      return {
        since: { answered: ago(30 * dayMs), refused: ago(dayMs), unknown: ago(60 * minuteMs) },
        day: ago(dayMs),
        most,
      }
    }
    const ask = (textHash: string, { at = start, most = 5, access = owner, workspace = workspaceId } = {}) =>
      subject.repositories.samples.ask(
        access,
        { workspaceId: workspace, textHash, contentHash: 'c1', text: 'Your order has shipped.', at },
        limitsAt(at, most),
      )
    const key = (textHash: string) => ({ workspaceId, textHash })
    const settle = (textHash: string, state: 'answered' | 'refused' | 'unknown') =>
      subject.repositories.samples.settle(
        key(textHash),
        { state, category: state === 'answered' ? 'MARKETING' : null, fault: { kind: 'x' } },
        moment(1),
      )

    test('is asked for once, by however many at the same time, and called once', async () => {
      const { samples } = subject.repositories
      const asked = await Promise.all([ask('t1'), ask('t1'), ask('t1')])
      expect(asked.filter(Boolean)).toEqual([{ workspaceId, connectionId, textHash: 't1' }])
      const begun = await Promise.all([samples.begin(key('t1'), start), samples.begin(key('t1'), start)])
      expect(begun.filter(Boolean)).toHaveLength(1)
      await samples.release(key('t1'))
      expect(await samples.begin(key('t1'), start)).toBe(true)
      await settle('t1', 'answered')
      await settle('t1', 'refused')
      expect(await samples.load(key('t1'))).toMatchObject({ state: 'answered', category: 'MARKETING', text: null })
      expect(await samples.begin(key('t1'), start)).toBe(false)
    })

    test.each([
      ['answered', 30 * dayMs],
      ['unknown', 60 * minuteMs],
    ] as const)('that is %s stands for its time', async (state, ms) => {
      await ask('t1')
      await settle('t1', state)
      expect(await ask('t1', { at: moment(ms - 1) })).toBeNull()
      expect(await ask('t1', { at: moment(ms) })).not.toBeNull()
      expect(await subject.repositories.samples.load(key('t1'))).toMatchObject({
        ...{ state: 'waiting', category: null, fault: null, calledAt: null, answeredAt: null },
        text: 'Your order has shipped.',
      })
    })

    test('that is refused leaves the account alone for a day, whatever the text', async () => {
      await ask('t1')
      await settle('t1', 'refused')
      expect(await ask('t2', { at: moment(dayMs - 1) })).toBeNull()
      expect(await ask('t2', { at: moment(dayMs) })).not.toBeNull()
    })

    test('is one of few in a day', async () => {
      expect(await ask('t1', { most: 2 })).not.toBeNull()
      expect(await ask('t2', { most: 2 })).not.toBeNull()
      expect(await ask('t3', { most: 2 })).toBeNull()
      expect(await ask('t3', { most: 2, at: moment(dayMs) })).not.toBeNull()
    })

    test('needs a connection that works, and the role of a writer', async () => {
      const { connections, samples } = subject.repositories
      for (const name of ['viewer', 'reviewer', 'nobody']) expect(await ask('t1', { access: own(name) })).toBeNull()
      await ask('t1')
      expect(await samples.open(5)).toHaveLength(1)
      await connections.note(connectionId, { fault: { kind: 'x' }, checkedAt: start })
      expect(await ask('t2')).toBeNull()
      expect(await samples.open(5)).toEqual([])
    })

    test('is out of reach for others, and goes with its connection', async () => {
      const { samples, connections, assessments } = subject.repositories
      await ask('t1')
      await settle('t1', 'answered')
      const kept = assessment({ contentHash: 'c1', template: { name: 'kept' } })
      await assessments.store(workspaceId, owner, [kept])
      const verdicts = [{ contentHash: 'c1', category: 'MARKETING', template: { name: 'kept' } }]
      for (const name of ['owner', 'viewer']) {
        expect(await samples.listOf(workspaceId, own(name), ['t1', 't2'], 5)).toMatchObject([{ textHash: 't1' }])
        expect(await samples.listOf(workspaceId, own(name), null, 5)).toHaveLength(1)
        expect(await samples.verdictsOf(workspaceId, own(name), 5)).toEqual(verdicts)
      }
      expect(await samples.listOf(workspaceId, own('nobody'), null, 5)).toEqual([])
      expect(await samples.verdictsOf(workspaceId, own('nobody'), 5)).toEqual([])
      await connections.remove(workspaceId, connectionId, owner)
      expect(await samples.listOf(workspaceId, owner, null, 5)).toEqual([])
    })

    test('is forgotten after half a year', async () => {
      const { retention, samples } = subject.repositories
      await ask('t1')
      await ask('t2')
      await subject.database.db.execute(sql`update meta_samples
        set asked_at = now() - case text_hash when 't1' then interval '181 days' else interval '179 days' end`)
      await retention.sweep({ batch: 10, logAgeMs: null, anonymousIdleMs: null })
      expect((await samples.listOf(workspaceId, owner, null, 5)).map(({ textHash }) => textHash)).toEqual(['t2'])
    })
  })
}
