import { describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from '../../src/errors.ts'
import { migrateWithRetries } from '../../src/start/migrate.ts'
import { retentionJob, sweepAll } from '../../src/start/retention.ts'
import { settlingJob } from '../../src/start/settling.ts'

const away = (cause: Error = new Error('ECONNREFUSED')) => new DatabaseUnavailable(cause)
const refused = (code: string) => away(Object.assign(new Error('no entry'), { code }))

function database(failures: Error[], broken: string[] = []) {
  const calls: number[] = []
  return {
    calls,
    async migrate() {
      calls.push(calls.length)
      const failure = failures.shift()
      if (failure) throw failure
      return broken
    },
  }
}

function silentLog() {
  const lines: unknown[] = []
  const note = (...line: unknown[]): void => {
    lines.push(line)
  }
  return { lines, warn: note, info: note }
}

describe('waiting for the database at start', () => {
  const quick = { limitMs: 5000, pauseMs: 1 }

  it('tries again until it answers, with a clear log line each time', async () => {
    const fakeDatabase = database([away(), away()])
    const log = silentLog()
    await migrateWithRetries(fakeDatabase, log, quick)
    expect(fakeDatabase.calls.length).toBe(3)
    expect(log.lines).toMatchObject([
      [{ reason: 'ECONNREFUSED', secondsLeft: 5 }, 'the database does not answer yet; trying again'],
      [{ reason: 'ECONNREFUSED' }, expect.any(String)],
    ])
  })

  it('says so when it waits for locks', async () => {
    const log = silentLog()
    await migrateWithRetries(database([new DatabaseUnavailable(new Error('lock timeout'), 'locked')]), log, quick)
    expect(log.lines).toMatchObject([[{}, expect.stringContaining('another process is migrating the database')]])
  })

  it('warns of constraints that older rows break, and starts', async () => {
    const log = silentLog()
    await migrateWithRetries(database([], ['users_role']), log, quick)
    expect(log.lines).toMatchObject([[{ constraints: ['users_role'] }, expect.stringContaining('break constraints')]])
  })

  it('gives up when the time is over', async () => {
    const fakeDatabase = database(Array.from({ length: 1000 }, () => away()))
    await expect(migrateWithRetries(fakeDatabase, silentLog(), { limitMs: 1000, pauseMs: 5 })).rejects.toThrow(
      'the database did not answer for 1 s: ECONNREFUSED (DATABASE_URL)',
    )
    expect(fakeDatabase.calls.length).toBeGreaterThan(1)
  })

  it.each([
    ['a migration that fails', new Error('syntax error in migration'), 'syntax error in migration'],
    ['a wrong password', refused('28P01'), 'the database refuses: no entry'],
    ['an address that may not connect', refused('28000'), 'the database refuses: no entry'],
    ['a database that does not exist', refused('3D000'), 'the database refuses: no entry'],
  ])('does not wait for what waiting cannot mend: %s', async (_what, failure, message) => {
    const fakeDatabase = database([failure])
    await expect(migrateWithRetries(fakeDatabase, silentLog(), quick)).rejects.toThrow(message)
    expect(fakeDatabase.calls.length).toBe(1)
  })

  it('waits for a server that is starting, and names each address it tried', async () => {
    const nobody = new AggregateError([new Error('refused at ::1'), new Error('refused at 127.0.0.1')])
    const fakeDatabase = database([refused('57P03'), away(nobody)])
    const log = silentLog()
    await migrateWithRetries(fakeDatabase, log, quick)
    expect(log.lines[1]).toMatchObject([{ reason: 'refused at ::1, refused at 127.0.0.1' }, expect.any(String)])
  })
})

describe('retention', () => {
  it('sweeps batch by batch until nothing is left', async () => {
    const counts = [500, 500, 20]
    const calls: unknown[] = []
    const retention = {
      async sweep(due: object) {
        calls.push(due)
        return counts.shift() ?? 0
      },
    }
    expect(await sweepAll({ retention }, { logDays: 90, anonymousSessionDays: 30 })).toBe(1020)
    expect(calls).toHaveLength(4)
    expect(calls[0]).toMatchObject({ logAgeMs: 90 * 86_400_000, anonymousIdleMs: 30 * 86_400_000 })
  })

  it('is a job of every hour, which says how much it removed and ends when it is told to', async () => {
    let sweeps = 0
    const retention = {
      async sweep() {
        sweeps += 1
        return sweeps > 2 ? 0 : 7
      },
    }
    const job = retentionJob(retention, { logDays: 1, anonymousSessionDays: 1 })
    expect(job.everyMs).toBe(3_600_000)
    const context = { id: 'id', workspaceId: null, attempt: 1, signal: new AbortController().signal }
    expect(await job.run(null, context)).toEqual({ removed: 14 })
    await expect(job.run(null, { ...context, signal: AbortSignal.abort(new Error('closing')) })).rejects.toThrow(
      'closing',
    )
    expect(sweeps).toBe(3)
  })
})

describe('settling', () => {
  const context = { id: 'id', workspaceId: null, attempt: 1 }

  it('goes on until nothing is left, or it is told to end', async () => {
    const counts = [500, 20, 0]
    const workspaces = { settle: async () => counts.shift() ?? 0 }
    const job = settlingJob({ workspaces, now: () => new Date() })
    expect(job).toMatchObject({ atStart: true, everyMs: 600_000 })
    expect(await job.run(null, { ...context, signal: new AbortController().signal })).toEqual({ settled: 520 })
    const ended = job.run(null, { ...context, signal: AbortSignal.abort(new Error('closing')) })
    await expect(ended).rejects.toThrow('closing')
  })
})
