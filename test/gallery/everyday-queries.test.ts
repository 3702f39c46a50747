/** The search with everyday English, German and French. */
import { expect, it } from 'vitest'
import { search } from '../../src/gallery/index.ts'
import { everydayQueries } from './everyday-queries.ts'

/** A search by words cannot know that eyebrows are a service, and more. */
const maxWrongShare = 0.05

it('finds nearly all that is meant', () => {
  const wrong = everydayQueries.filter(({ id, query }) => search(query).hits[0]?.id !== id)
  expect(
    wrong.length / everydayQueries.length,
    wrong.map(({ id, query }) => `${id}: ${query}`).join('\n'),
  ).toBeLessThan(maxWrongShare)
})

it('passes over bare numbers', () => {
  expect(search('the invoice 2034 is attached').hits).toEqual(search('the invoice 731 is attached').hits)
})
