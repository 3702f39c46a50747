import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/llm/builtin/understand.ts'
import { requestOf } from '../../requests.ts'

const text = 'Pasta night for 15 euros, 5 pm to 9 pm, until Friday.'
const draft = { language: 'en', components: [{ type: 'BODY' as const, text }] }

describe('a slip', () => {
  it.each([
    ["no wait, it's 16 euros", 'Pasta night for 16 euros, 5 pm to 9 pm, until Friday.'],
    ['oops, 17 euros', 'Pasta night for 17 euros, 5 pm to 9 pm, until Friday.'],
    ['sorry, 6 pm to 10 pm', 'Pasta night for 15 euros, 6 pm to 10 pm, until Friday.'],
    ['scratch that, until Saturday', 'Pasta night for 15 euros, 5 pm to 9 pm, until Saturday.'],
  ])('"%s" is put right', (message, body) => {
    expect(understand(requestOf({ message, draft })).edits).toEqual([{ op: 'set_body', text: body }])
  })

  it.each(['scratch that', 'strike that please'])('"%s" alone takes the last change back', (message) => {
    expect(understand(requestOf({ message, draft }))).toMatchObject({ intent: 'undo', edits: [] })
  })
})

describe('what was taken away', () => {
  it.each([
    ['put the footer back', 'footer'],
    ['can I have the header back that you removed?', 'header'],
    ['no I want the footer again', 'footer'],
    ['bring the buttons back', 'buttons'],
  ])('comes back by "%s"', (message, part) => {
    const { intent, facts } = understand(requestOf({ message, draft }))
    expect(intent).toBe('restore')
    expect(facts).toContainEqual({ key: 'restore_part', value: part })
  })

  it.each(['start from the beginning please', 'bin all of it', "let's start over"])(
    'all of it goes by "%s"',
    (message) => {
      const { intent, edits } = understand(requestOf({ message, draft, asked: 'name' }))
      expect(intent).toBe('start_over')
      expect(edits).toEqual([])
    },
  )
})

describe('praise', () => {
  it.each(['you are great', 'nice, you work fast', 'wow you did that well'])(
    'of us by "%s" approves of nothing',
    (message) => {
      expect(understand(requestOf({ message, draft, asked: 'confirm' })).intent).toBe('chitchat')
    },
  )
  it.each(['looks good', 'that is perfect', 'love it'])('of the template by "%s" makes nothing final', (message) => {
    expect(understand(requestOf({ message, draft, asked: 'confirm' })).intent).toBe('chitchat')
  })

  it('that goes on to say so does', () => {
    const { intent } = understand(requestOf({ message: 'perfect, go ahead', draft, asked: 'confirm' }))
    expect(['confirm', 'finalize']).toContain(intent)
  })
})
