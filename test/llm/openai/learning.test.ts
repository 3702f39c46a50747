import { describe, expect, it } from 'vitest'
import { allFeatures } from '../../../src/llm/openai/features.ts'
import { createLearning } from '../../../src/llm/openai/learning.ts'

const minute = 60_000
const plain = { ...allFeatures, format: 'text' as const, temperature: false }

function start() {
  const clock = { now: 0 }
  return { clock, learning: createLearning(() => clock.now) }
}

describe('what is learned about a server', () => {
  it('holds for the questions that follow', () => {
    const { learning } = start()
    learning.begin().accepted(plain)
    expect(learning.begin().features).toEqual(plain)
  })

  it('is not forgotten by a question that began before', () => {
    const { learning } = start()
    const early = learning.begin()
    learning.begin().accepted(plain)
    early.accepted(early.features)
    expect(learning.begin().features).toEqual(plain)
  })

  it('is tried anew after an hour, by one question', () => {
    const { clock, learning } = start()
    learning.begin().accepted(plain)
    clock.now = 59 * minute
    expect(learning.begin().features).toEqual(plain)
    clock.now = 60 * minute
    const trial = learning.begin()
    expect(trial.features).toEqual(allFeatures)
    expect(learning.begin().features).toEqual(plain)
    trial.accepted(allFeatures)
    expect(learning.begin().features).toEqual(allFeatures)
  })

  it('is kept for another hour if the trial comes to nothing', () => {
    const { clock, learning } = start()
    learning.begin().accepted(plain)
    clock.now = 60 * minute
    learning.begin()
    clock.now = 119 * minute
    expect(learning.begin().features).toEqual(plain)
    clock.now = 120 * minute
    expect(learning.begin().features).toEqual(allFeatures)
  })
})

describe('a schema that is not kept', () => {
  const judge = (learning: ReturnType<typeof createLearning>, keptSchema: boolean, isFirst = true): string => {
    const lesson = learning.begin()
    lesson.judged({ used: lesson.features, keptSchema, isFirst })
    return learning.begin().features.format
  }

  it('is given up after three such answers in a row', () => {
    const { learning } = start()
    expect([judge(learning, false), judge(learning, false), judge(learning, true)]).toEqual(
      Array(3).fill('json_schema'),
    )
    expect([judge(learning, false), judge(learning, false)]).toEqual(Array(2).fill('json_schema'))
    expect(judge(learning, false)).toBe('json_object')
    expect([judge(learning, false), judge(learning, false), judge(learning, false)].at(-1)).toBe('text')
    expect([judge(learning, false), judge(learning, false), judge(learning, false)].at(-1)).toBe('text')
  })

  it('is given up at once if an hour has changed nothing', () => {
    const { clock, learning } = start()
    for (let turn = 0; turn < 3; turn += 1) judge(learning, false)
    clock.now = 60 * minute
    const trial = learning.begin()
    trial.accepted(trial.features)
    trial.judged({ used: trial.features, keptSchema: false, isFirst: true })
    expect(learning.begin().features.format).toBe('json_object')
  })

  it('does not count if the second of two answers to a question kept it', () => {
    const { learning } = start()
    for (const keptSchema of [false, true, false, true, false]) judge(learning, keptSchema, !keptSchema)
    expect(learning.begin().features.format).toBe('json_object')
  })
})
