/** What was read a moment ago counts for a moment only, and not at all once it was forgotten. */
import { describe, expect, it } from 'vitest'
import { createRecent } from '../../src/identity/recent.ts'
import { createClock } from './fakes.ts'

const ttlMs = 5000

function createReader() {
  const clock = createClock()
  const recent = createRecent<string>({ ttlMs, maxEntries: 2, now: clock.now })
  let reads = 0
  const read = (key: string, found: string | null | Promise<string | null>) =>
    recent.get(key, async () => {
      reads += 1
      return found
    })
  return { clock, recent, read, reads: () => reads }
}

describe('what was read a moment ago', () => {
  it('is not read again until its time is over', async () => {
    const { clock, read, reads } = createReader()
    expect(await read('ann', 'first')).toBe('first')
    clock.advance(ttlMs - 1)
    expect(await read('ann', 'second')).toBe('first')
    clock.advance(1)
    expect(await read('ann', 'third')).toBe('third')
    expect(reads()).toBe(2)
  })

  it('is read once for all who ask meanwhile', async () => {
    const { read, reads } = createReader()
    expect(await Promise.all([read('ann', 'first'), read('ann', 'second')])).toEqual(['first', 'first'])
    expect(reads()).toBe(1)
  })

  it('is not remembered when nothing was found', async () => {
    const { read } = createReader()
    expect(await read('ann', null)).toBeNull()
    expect(await read('ann', 'made meanwhile')).toBe('made meanwhile')
  })

  it('is read again when the read failed', async () => {
    const { read } = createReader()
    await expect(read('ann', Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect(await read('ann', 'back')).toBe('back')
  })

  it.each([
    ['of its key', ({ recent }: ReturnType<typeof createReader>) => recent.forget('ann')],
    ['of all keys', ({ recent }: ReturnType<typeof createReader>) => recent.forgetAll()],
    [
      'for want of room',
      (reader: ReturnType<typeof createReader>) => Promise.all(['omar', 'eve'].map((key) => reader.read(key, key))),
    ],
  ])('is not remembered when it was forgotten %s while it was read', async (_, forget) => {
    const reader = createReader()
    let answer = (_value: string): void => undefined
    const outdated = reader.read(
      'ann',
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    await forget(reader)
    expect(await reader.read('ann', 'newer')).toBe('newer')
    answer('older')
    expect(await outdated).toBe('older')
    expect(await reader.read('ann', 'newest')).toBe('newer')
  })
})
