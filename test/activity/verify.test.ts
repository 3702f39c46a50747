import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, entrySchema, type Line, type Place } from '../../src/activity/entry.ts'
import { type Anchors, createVerifier, type Verdict } from '../../src/activity/verify.ts'
import { chain, placeOf, sealed } from './chains.ts'

const lastOf = (entries: readonly Entry[]): Place => placeOf(entries.at(-1) as Entry)

function verdict(lines: readonly Line[], anchors: Partial<Anchors> = {}): Verdict {
  const verifier = createVerifier({ from: null, head: null, ...anchors })
  for (const line of lines) verifier.add(line)
  return verifier.end()
}

/** What is wrong, as `seq kind`. */
const faults = (lines: readonly Line[], anchors: Partial<Anchors> = {}): string[] =>
  verdict(lines, anchors).faults.map(({ seq, kind }) => `${seq} ${kind}`)

const without = (entries: readonly Entry[], seq: number): Entry[] => entries.filter((entry) => entry.seq !== seq)
const replaced = (entries: readonly Entry[], seq: number, change: (entry: Entry) => Entry): Entry[] =>
  entries.map((entry) => (entry.seq === seq ? change(entry) : entry))

/** A chain, the number of one of its entries, and of another. */
const chosen = fc.integer({ min: 2, max: 60 }).chain((length) =>
  fc.record({
    entries: fc.constant(chain(length)),
    seq: fc.integer({ min: 1, max: length }),
    other: fc.integer({ min: 1, max: length }),
  }),
)

const changes: Record<string, (entry: Entry) => Entry> = {
  action: (entry) => ({ ...entry, action: 'user.deleted' }),
  time: (entry) => ({ ...entry, at: new Date(Date.parse(entry.at) + 1).toISOString() }),
  'kind of the actor': (entry) => ({ ...entry, actor: { ...entry.actor, kind: 'system' } }),
  'name of the actor': (entry) => ({ ...entry, actor: { ...entry.actor, id: 'somebody' } }),
  'removed name, salt kept': (entry) => ({ ...entry, actor: { ...entry.actor, id: null } }),
  'digest of the actor': (entry) => ({ ...entry, actor: { ...entry.actor, digest: 'a'.repeat(64) } }),
  request: (entry) => ({ ...entry, request_id: 'another' }),
  'kind of the subject': (entry) => ({ ...entry, subject: { ...entry.subject, kind: 'user' } }),
  'name of the subject': (entry) => ({ ...entry, subject: { ...entry.subject, id: 'another' } }),
  digests: (entry) => ({ ...entry, digests: { ...entry.digests, more: 'b'.repeat(64) } }),
  'previous hash': (entry) => ({ ...entry, previous: 'c'.repeat(64) }),
  hash: (entry) => ({ ...entry, hash: 'd'.repeat(64) }),
  workspace: (entry) => ({ ...entry, workspace_id: '00000000-0000-4000-8000-000000000001' }),
}

describe('an untouched chain', () => {
  test('has no fault, from the beginning or from any entry, up to any head', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq, other }) => {
        const [from, to] = [Math.min(seq, other), Math.max(seq, other)].map((n) => entries[n - 1] as Entry)
        const anchors = { from: placeOf(from as Entry), head: placeOf(to as Entry) }
        expect(verdict([...entries, { head: lastOf(entries) }])).toMatchObject({ faults: [], last: lastOf(entries) })
        expect(faults(entries, anchors)).toEqual([])
        expect(faults(entries.slice(anchors.from.seq), anchors)).toEqual([])
        expect(faults([{ segment: anchors.from }, ...entries.slice(anchors.from.seq)])).toEqual([])
      }),
    )
  })

  test('has none when it is empty, or consists of a closed segment', () => {
    expect(verdict([])).toStrictEqual({
      faults: [],
      entries: 0,
      erased: 0,
      last: { seq: 0, hash: '0'.repeat(64) },
      isEndKnown: false,
    })
    const end = lastOf(chain(3))
    expect(faults([{ segment: end }, { head: end }])).toEqual([])
    expect(faults([{ segment: end }, { head: { ...end, hash: 'e'.repeat(64) } }])).toEqual(['3 changed'])
  })

  test('stays so when names are erased', () => {
    const erased = replaced(chain(5), 3, (entry) => ({
      ...entry,
      request_id: null,
      actor: { ...entry.actor, id: null, salt: null },
      subject: { ...entry.subject, id: null, salt: null },
    }))
    expect(verdict(erased)).toMatchObject({ faults: [], erased: 1 })
  })

  test('is read from its lines as it was', () => {
    for (const entry of chain(4)) expect(entrySchema.parse(JSON.parse(JSON.stringify(entry)))).toStrictEqual(entry)
  })
})

describe('a chain', () => {
  test.each(Object.keys(changes))('with a changed entry is told: %s', (name) => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const change = changes[name] as (entry: Entry) => Entry
        const found = faults(replaced(entries, seq, change), { head: lastOf(entries) })
        if (name === 'workspace') expect(found.length).toBeGreaterThan(0)
        else expect(found).toEqual([`${seq} changed`])
      }),
    )
  })

  test('with an entry that was changed together with its hash is told, by the next entry or by the head', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const forged = replaced(entries, seq, (entry) => sealed({ ...entry, action: 'user.deleted' }))
        expect(faults(forged, { head: lastOf(entries) })).toEqual([`${seq} changed`])
      }),
    )
  })

  test('with a missing entry is told, unless it is the last and no head is known', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const isLast = seq === entries.length
        expect(faults(without(entries, seq))).toEqual(isLast ? [] : [`${seq} removed`])
        const kind = isLast ? 'truncated' : 'removed'
        expect(faults(without(entries, seq), { head: lastOf(entries) })).toEqual([`${seq} ${kind}`])
        expect(faults([...without(entries, seq), { head: lastOf(entries) }])).toEqual([`${seq} ${kind}`])
      }),
    )
  })

  test('with a missing entry whose followers were renumbered is told', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        fc.pre(seq < entries.length)
        const closed = without(entries, seq).map((entry) =>
          entry.seq > seq ? { ...entry, seq: entry.seq - 1 } : entry,
        )
        expect(faults(closed, { head: lastOf(entries) })).toEqual([`${seq} removed`])
        expect(faults([...closed, { head: lastOf(entries) }])).toEqual([`${seq} removed`])
      }),
    )
  })

  test('with an inserted entry whose followers were renumbered is told, even if its hash is right', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const before = entries.slice(0, seq - 1)
        const own = sealed({ ...(entries[seq - 1] as Entry), action: 'user.deleted' })
        const after = entries.slice(seq - 1).map((entry) => ({ ...entry, seq: entry.seq + 1 }))
        expect(faults([...before, own, ...after], { head: lastOf(entries) })).toEqual([`${seq} inserted`])
      }),
    )
  })

  test('with a second entry of the same number is told', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const twice = entries.flatMap((entry) => (entry.seq === seq ? [entry, entry] : [entry]))
        expect(faults(twice, { head: lastOf(entries) })).toEqual([`${seq} inserted`])
      }),
    )
  })

  test('whose lines or numbers were exchanged is told', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq, other }) => {
        fc.pre(seq !== other)
        const numbers = new Map([
          [seq, other],
          [other, seq],
        ])
        const at = (place: number): Entry => entries[(numbers.get(place) ?? place) - 1] as Entry
        const lines = entries.map((entry) => at(entry.seq))
        for (const lie of [lines, lines.map((entry, index) => ({ ...entry, seq: index + 1 }))]) {
          const found = verdict(lie, { head: lastOf(entries) }).faults
          expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['reordered']))
          expect(
            found.map((fault) => fault.seq).some((n) => n >= Math.min(seq, other) && n <= Math.max(seq, other)),
          ).toBe(true)
        }
      }),
    )
  })

  test('whose end is missing or was written anew is told by a head that was kept', () => {
    fc.assert(
      fc.property(chosen, ({ entries, seq }) => {
        const head = lastOf(entries)
        const kept = entries.slice(0, seq - 1)
        expect(faults(kept, { head })).toEqual([`${seq} truncated`])
        const start = kept.length === 0 ? undefined : lastOf(kept)
        const anew = chain(entries.length - seq + 1, start).map((entry) => ({ ...entry, action: 'user.deleted' }))
        let previous = anew[0]?.previous ?? ''
        const forged = anew.map((entry) => {
          const next = sealed({ ...entry, previous })
          previous = next.hash
          return next
        })
        expect(faults([...kept, ...forged], { head })).toEqual([`${head.seq} changed`])
        expect(faults([...kept, ...forged])).toEqual([])
      }),
    )
  })

  test('that begins too late is told, unless the segment before was closed', () => {
    const [before, after] = [chain(4), chain(4, lastOf(chain(4)))]
    expect(faults(after)).toEqual(['1 removed', '2 removed', '3 removed', '4 removed'])
    expect(faults(after, { from: lastOf(before) })).toEqual([])
    expect(faults(after, { from: { seq: 4, hash: 'f'.repeat(64) } })).toEqual(['5 changed'])
    expect(faults(after, { from: lastOf(before), head: lastOf(chain(2)) })).toEqual(['2 removed'])
  })

  test('with thousands of missing or changed entries is told within seconds', () => {
    const entries = chain(20_000)
    const began = performance.now()
    expect(faults([entries[0] as Entry, entries.at(-1) as Entry])).toEqual(['2 removed'])
    const changed = entries.slice(0, 3000).map((entry) => ({ ...entry, action: 'user.deleted' }))
    expect(faults(changed)).toHaveLength(1000)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('a line', () => {
  test('that cannot be read is a fault, at its line', () => {
    const verifier = createVerifier({ from: null, head: null })
    verifier.addUnreadable(7)
    expect(verifier.end().faults).toMatchObject([{ seq: 7, kind: 'unreadable' }])
  })

  test('of a newer release is one, and those after it are still judged', () => {
    const newer = replaced(chain(4), 2, (entry) => ({ ...entry, version: 2 }))
    expect(faults(replaced(newer, 4, (entry) => ({ ...entry, action: 'user.deleted' })))).toEqual([
      '2 unknown',
      '4 changed',
    ])
  })
})
