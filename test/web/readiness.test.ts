import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../src/engine/reply/phrases/index.ts'
import type { Assumption, Issue } from '../../src/web/api/types.ts'
import { answersTo, readinessOf } from '../../src/web/status/readiness.ts'
import { assistantWords, assistantWordsIn, withoutConfirmation } from '../../src/web/template/assistant-words.ts'

type Shown = Parameters<typeof readinessOf>[0]

const body = { type: 'BODY' as const, text: 'Your order is on its way.' }
const empty: Shown = { draft: { components: [] }, missing: ['body'], issues: [], assumptions: [], payload: null }
const whole: Shown = {
  ...empty,
  draft: { name: 'a', language: 'en', category: 'UTILITY' as const, components: [body] },
  missing: [],
}
const error = (path: string): Issue => ({
  rule: 'r',
  severity: 'error',
  path,
  message: 'wrong',
  fix: null,
  fixable: false,
})
const assumed = (part: Assumption['part']): Assumption => ({ part, value: 'x', why: 'y' })

const rows: [what: string, state: Shown, canFinish: boolean, summary: string][] = [
  ['an empty draft', empty, false, 'Still needed: category, language, name, text'],
  ['a draft without a button that was asked for', { ...whole, missing: ['buttons'] }, false, 'Still needed: buttons'],
  ['an error', { ...whole, issues: [error('components/0/text')] }, false, '1 thing to put right first'],
  ['two errors', { ...whole, issues: [error('name'), error('')] }, false, '2 things to put right first'],
  ['a warning', { ...whole, issues: [{ ...error('name'), severity: 'warning' }] }, true, 'Ready to finish'],
  [
    'an assumption',
    { ...whole, assumptions: [assumed('category')] },
    true,
    'Chosen for you: category. If that is right, finish',
  ],
  ['nothing open', whole, true, 'Ready to finish'],
  [
    'a final template',
    { ...whole, missing: null, payload: {}, assumptions: [assumed('name')] },
    false,
    'Any change reopens it',
  ],
]

describe('how far a template is', () => {
  it.each(rows)('with %s', (_what, state, canFinish, summary) => {
    expect(readinessOf(state)).toMatchObject({ canFinish, summary })
  })

  it('marks the parts that errors are about, and no others', () => {
    const issues = [error('components/1/buttons/0/text'), error('name')]
    const { parts } = readinessOf({
      ...whole,
      draft: { ...whole.draft, components: [body, { type: 'BUTTONS', buttons: [] }] },
      issues,
    })
    expect(Object.fromEntries(parts.map(({ name, status }) => [name, status]))).toEqual({
      Category: 'done',
      Language: 'done',
      Name: 'faulty',
      Text: 'done',
      Buttons: 'faulty',
    })
  })
})

describe('what the chat says of changes beside it', () => {
  it('is what the assistant says, in every language that it speaks', () => {
    expect(assistantWords).toMatchObject(
      Object.fromEntries(
        allPhrases.map(({ language, shortcuts, changed, ask }) => [
          language,
          {
            finalize: shortcuts.finalize,
            undone: changed.undone,
            redone: changed.redone,
            confirm: [0, 1, 2].map((times) => ask.confirm(times)),
            file: ask.file(0),
          },
        ]),
      ),
    )
    expect(Object.keys(assistantWords)).toHaveLength(allPhrases.length)
  })
})

describe('the question whether to finish, which the button asks', () => {
  it.each(allPhrases.map((phrases) => [phrases.language, phrases] as const))('is left out in %s', (_, { ask }) => {
    for (const times of [0, 1, 2]) {
      expect(withoutConfirmation(`Done.\n\n${ask.confirm(times)}`)).toBe('Done.')
      expect(withoutConfirmation(ask.confirm(times))).toBe(ask.confirm(times))
    }
    expect(withoutConfirmation(`Done.\n\n${ask.file(0)}`)).toBe(`Done.\n\n${ask.file(0)}`)
  })
})

describe('the answers to choose from', () => {
  const words = assistantWordsIn('es')
  const suggestions = [words.finalize, 'Añadir un botón']

  it('leave out what the button Finish does, unless it cannot', () => {
    expect(answersTo({ ...whole, suggestions, words })).toEqual(['Añadir un botón'])
    expect(answersTo({ ...whole, missing: ['name'], suggestions, words })).toEqual(suggestions)
  })
})
