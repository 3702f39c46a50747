/** Changes that come at the same time are stored together, and none waits for more than the statements that are under way. */
import { expect, it } from 'vitest'
import { createGatherer } from '../../src/publishing/webhooks/gather.ts'
import type { IncomingChange } from '../../src/repositories/types.ts'

const change = (digest: string): IncomingChange => ({
  ...{ connectionId: 'c', digest, field: 'f', value: {} },
  at: new Date(0),
})

/** A store whose statements end when a test says so. */
function openStore() {
  const known = new Set<string>()
  const statements: { digests: string[]; end: () => void; fail: () => void }[] = []
  const store = (changes: readonly IncomingChange[]) =>
    new Promise<Set<string>>((resolve, reject) => {
      const digests = changes.map(({ digest }) => digest)
      const end = () => {
        const isNew = new Set(digests.filter((digest) => !known.has(digest)))
        for (const digest of isNew) known.add(digest)
        resolve(isNew)
      }
      statements.push({ digests, end, fail: () => reject(new Error('away')) })
    })
  return { store, statements }
}

it('stores what came meanwhile in one statement, while two are under way', async () => {
  const { store, statements } = openStore()
  const gather = createGatherer(store)
  const [one, two, three, four] = ['1', '2', '3', '3'].map((digest) => gather([change(digest)]))
  expect(statements.map(({ digests }) => digests)).toEqual([['1'], ['2']])
  statements[1]?.end()
  expect(await two).toBe(1)
  expect(statements.map(({ digests }) => digests)).toEqual([['1'], ['2'], ['3', '3']])
  statements[2]?.end()
  expect(await Promise.all([three, four])).toEqual([1, 0])
  statements[0]?.end()
  expect(await one).toBe(1)
  expect(await gather([])).toBe(0)
})

it('tells only those whose statement failed, and goes on', async () => {
  const { store, statements } = openStore()
  const gather = createGatherer(store)
  const [one, two, three] = ['1', '2', '3'].map((digest) => gather([change(digest)]))
  statements[0]?.fail()
  await expect(one).rejects.toThrow('away')
  for (const place of [1, 2]) statements[place]?.end()
  expect(await Promise.all([two, three])).toEqual([1, 1])
})
