/** No text makes any regular expression of the source slow. */
import { describe, expect, it } from 'vitest'
import { readText } from '../source-files.ts'
import { constructions, type Expression, expressionsOfSource } from './collect.ts'
import { worstOf } from './measure.ts'

/** Milliseconds for one match against a text of the largest size. */
const limitMs = 25

/** A message has at most 4,000 characters; other expressions may see a template as large as a draft can be. */
const sizeFor = ({ places }: Expression): number =>
  places.every((place) => place.startsWith('src/llm/builtin/')) ? 4000 : 60 * 1024

const { expressions, constructedAt } = await expressionsOfSource()

/** Comment before a construction that happens while a message is read and therefore cannot be recorded. */
const reason = /\/\/ expression of a caller's words: \S/

describe('regular expressions', () => {
  it('are found, literal and constructed', () => {
    expect(expressions.length).toBeGreaterThan(500)
    expect(constructedAt.size).toBeGreaterThan(10)
  })

  it('are constructed while loading, or have a comment that says why they are harmless', () => {
    const unrecorded = constructions
      .filter((place) => !constructedAt.has(place))
      .filter((place) => {
        const [path = '', line = ''] = place.split(':')
        return !reason.test(readText(path).split('\n')[Number(line) - 2] ?? '')
      })
    expect(unrecorded).toEqual([])
  })

  it(`take less than ${limitMs} ms for any text made of their own words`, () => {
    const slow = expressions.flatMap((expression) => {
      const { ms, pump } = worstOf(expression, sizeFor(expression))
      const { places, source } = expression
      return ms < limitMs ? [] : [`${places.join(', ')}: ${ms.toFixed(0)} ms with ${JSON.stringify(pump)}, /${source}/`]
    })
    expect(slow).toEqual([])
    // Takes twenty seconds of CPU time, and much longer on a busy machine.
  }, 600_000)

  it.each([
    ['nested repetition', /^(?:(?:the text|the|text|in it|it|in)\s*)+$/i],
    ['two that share letters', /(?:remind|ingat)\w*[^.]{0,60}(?:booking|table)/],
    ['words in a row of any length', /(?:max\w*|limit).*(?:variable|placeholder)/],
    ['an end searched for from every start', /[\s,:;-]+$/],
  ])('that are known to be slow are detected: %s', (_, { source, flags }) => {
    expect(worstOf({ source, flags }, 20_000, 200).ms).toBeGreaterThan(limitMs)
  })
})
