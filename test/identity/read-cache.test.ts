/** Cached values live for a moment only, and not at all once they were invalidated. */
import { describe, expect, it } from 'vitest'
import { createReadCache } from '../../src/identity/read-cache.ts'
import { createClock } from './fakes.ts'

const ttlMs = 5000

function createReader() {
  const clock = createClock()
  const cache = createReadCache<string>({ ttlMs, maxEntries: 2, now: clock.now })
  let reads = 0
  const read = (key: string, found: string | null | Promise<string | null>) =>
    cache.get(key, async () => {
      reads += 1
      return found
    })
  return { clock, cache, read, reads: () => reads }
}

describe('a cached value', () => {
  it('is not read again until it expires', async () => {
    const { clock, read, reads } = createReader()
    expect(await read('ann', 'first')).toBe('first')
    clock.advance(ttlMs - 1)
    expect(await read('ann', 'second')).toBe('first')
    clock.advance(1)
    expect(await read('ann', 'third')).toBe('third')
    expect(reads()).toBe(2)
  })

  it('is read once for all calls that arrive during the read', async () => {
    const { read, reads } = createReader()
    expect(await Promise.all([read('ann', 'first'), read('ann', 'second')])).toEqual(['first', 'first'])
    expect(reads()).toBe(1)
  })

  it('is not kept when nothing was found', async () => {
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
    ['by its key', ({ cache }: ReturnType<typeof createReader>) => cache.invalidate('ann')],
    ['with all keys', ({ cache }: ReturnType<typeof createReader>) => cache.invalidateAll()],
    [
      'by eviction',
      (reader: ReturnType<typeof createReader>) => Promise.all(['omar', 'eve'].map((key) => reader.read(key, key))),
    ],
  ])('is not kept when it was invalidated %s during the read', async (_, invalidate) => {
    const reader = createReader()
    let answer = (_value: string): void => undefined
    const outdated = reader.read(
      'ann',
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    await invalidate(reader)
    expect(await reader.read('ann', 'newer')).toBe('newer')
    answer('older')
    expect(await outdated).toBe('older')
    expect(await reader.read('ann', 'newest')).toBe('newer')
  })
})
