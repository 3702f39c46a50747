/** No text, however made, keeps a regular expression of ours busy. */
import { describe, expect, it } from 'vitest'
import { readText } from '../source-files.ts'
import { constructions, type Expression, expressionsOfSource } from './collect.ts'
import { worstOf } from './measure.ts'

/** Milliseconds for one look at a text of the largest size. */
const most = 25

/** A message has at most 4,000 characters; all else may meet a template as large as a draft can be. */
const sizeFor = ({ places }: Expression): number =>
  places.every((place) => place.startsWith('src/llm/builtin/')) ? 4000 : 60 * 1024

const { expressions, composedAt } = await expressionsOfSource()

/** The line before a construction that happens while a message is read, and therefore cannot be overheard. */
const reason = /\/\/ expression of a caller's words: \S/

describe('regular expressions', () => {
  it('are found, literal and composed', () => {
    expect(expressions.length).toBeGreaterThan(1000)
    expect(composedAt.size).toBeGreaterThan(10)
  })

  it('are composed while loading, or say why they are harmless', () => {
    const unheard = constructions
      .filter((place) => !composedAt.has(place))
      .filter((place) => {
        const [path = '', line = ''] = place.split(':')
        return !reason.test(readText(path).split('\n')[Number(line) - 2] ?? '')
      })
    expect(unheard).toEqual([])
  })

  it(`take less than ${most} ms for any text made of their own words`, () => {
    const slow = expressions.flatMap((expression) => {
      const { ms, pump } = worstOf(expression, sizeFor(expression))
      const { places, source } = expression
      return ms < most ? [] : [`${places.join(', ')}: ${ms.toFixed(0)} ms with ${JSON.stringify(pump)}, /${source}/`]
    })
    expect(slow).toEqual([])
    // Twenty seconds of processor time, which a busy machine may take its time to give.
  }, 600_000)

  it.each([
    ['nested repetition', /^(?:(?:the text|the|text|in it|it|in)\s*)+$/i],
    ['two that share letters', /(?:remind|ingat)\w*[^.]{0,60}(?:booking|table)/],
    ['words in a row of any length', /(?:max\w*|limit).*(?:variable|placeholder)/],
    ['an end sought from every start', /[\s,:;-]+$/],
  ])('of old are found to be slow: %s', (_, { source, flags }) => {
    expect(worstOf({ source, flags }, 20_000, 200).ms).toBeGreaterThan(most)
  })
})
