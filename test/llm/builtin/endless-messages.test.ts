/** However long and odd a message is, it is understood at once: nothing grows faster than the message. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/llm/builtin/index.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { requestOf } from '../requests.ts'
import { standing } from './understood.ts'

/** Milliseconds of processor time for a message of the largest size, whatever it repeats. */
const most = 300

const largest = 4000

/** Each of these once took far longer than its length explains, or is of the kind that did. */
const repeated = [
  'max',
  'ingat',
  'reminder ',
  'lembretes ',
  'but. ',
  'da. ',
  'e,',
  'e, ',
  'b.',
  '1\n',
  '1"',
  'a ',
  'a, and ',
  'x: ',
  'me. and ',
  'keep it. ',
  'on 1st of january 1st. ',
  'the text in it ',
  'um, then ',
  'change the footer to ',
  'finalize header ',
  'no footer and ',
  'button ',
  '{{1}} ',
  '"',
  '1. a\n',
  'body: ',
  'https://a.example/',
  'a@b.c ',
  'thanks\n',
  ' ',
  '\n ',
  '!',
  '_',
  '😀',
]

const whole = (unit: string): string => unit.repeat(Math.ceil(largest / unit.length)).slice(0, largest)

describe('an endless message', () => {
  it.each(repeated.map((unit) => [JSON.stringify(unit), unit]))('of %s is understood at once', (_, unit) => {
    const message = whole(unit)
    const empty = cpuMilliseconds(() => understand(requestOf({ message })), 5, most)
    const filled = cpuMilliseconds(() => understand(requestOf({ message, draft: standing, missing: [] })), 5, most)
    expect(Math.max(empty, filled)).toBeLessThan(most)
  })

  it('is a question with one word over and over', () => {
    const message = `what is the ${'max'.repeat(1316)}?`
    expect(cpuMilliseconds(() => understand(requestOf({ message })), 5, most)).toBeLessThan(most)
  })

  it.each(['"a ', "'a ", 'a, and b ', 'body: "x" ', '{{1}} ', 'https://a.b/c ', 'no footer ', '+1 202 ', 'a?a '])(
    'may even have 20 KB of %j',
    (piece) => {
      const message = piece.repeat(Math.ceil(20_000 / piece.length))
      expect(cpuMilliseconds(() => understand(requestOf({ message })), 3, 3000)).toBeLessThan(3000)
    },
  )
})
