/** Never wrong in silence: what was not understood is named. And alternatives, until one is picked. */
import { describe, expect, it } from 'vitest'
import { allPhrases, phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import type { Extraction } from '../../../src/llm/extraction.ts'
import { findComponent } from '../../../src/template/draft.ts'
import { type Conversation, readyConversation, startConversation } from '../../support/conversation.ts'

const bodyOf = (talk: Conversation): string | undefined => findComponent(talk.state.draft, 'BODY')?.text
const { shortcuts } = phrasesFor('en')

describe('words that nothing explains', () => {
  const message = 'footer: Bye, and bring a towel'

  it('are named, change nothing, and can be added as a sentence', () => {
    const talk = readyConversation()
    const before = bodyOf(talk)
    const answer = talk.say(message, { edits: [{ op: 'set_footer', text: 'Bye' }], unused: ['bring a towel'] })
    expect(answer.unused).toEqual(['bring a towel'])
    expect(answer.reply).toContain('I did not use "bring a towel".')
    expect(answer.suggestions[0]).toBe(shortcuts['add-unused'])
    expect(bodyOf(talk)).toBe(before)
    const added = talk.say(shortcuts['add-unused'], { intent: 'unclear', reply: 'What?' })
    expect(bodyOf(talk)).toBe(`${before} Bring a towel.`)
    expect(added.unused).toEqual([])
    expect(added.reply).not.toContain('What?')
  })

  it.each(allPhrases.map(({ language, shortcuts: words }) => [language, words['add-unused']] as const))(
    'are added on the chip of any language: %s',
    (_language, chip) => {
      const talk = readyConversation()
      talk.say(message, { unused: ['bring a towel'] })
      talk.say(chip, { intent: 'unclear' })
      expect(bodyOf(talk)).toContain('Bring a towel.')
    },
  )

  it('are those of the message, whatever a model says', () => {
    const answer = readyConversation().say(message, { unused: ['the password', ' ', 'bring a towel', 'bring a towel'] })
    expect(answer.unused).toEqual(['bring a towel'])
  })

  it('are only named where they are too few for a sentence', () => {
    const talk = readyConversation()
    const answer = talk.say(message, { unused: ['Bye'] })
    expect(answer.reply).toContain('I did not use "Bye".')
    expect(answer.reply).not.toContain(phrasesFor('en').canBeAdded)
    expect(answer.suggestions).not.toContain(shortcuts['add-unused'])
    const before = bodyOf(talk)
    talk.say(shortcuts['add-unused'], { intent: 'unclear' })
    expect(bodyOf(talk)).toBe(before)
  })

  it('are forgotten with the next message', () => {
    const talk = readyConversation()
    talk.say(message, { unused: ['bring a towel'] })
    talk.say('hm', { intent: 'chitchat' })
    const before = bodyOf(talk)
    talk.say(shortcuts['add-unused'], { intent: 'unclear' })
    expect(bodyOf(talk)).toBe(before)
  })
})

describe('options', () => {
  const option = (label: string, text: string) => ({ label, text, edits: [{ op: 'set_body' as const, text }] })
  const options = [option('Short', 'It is on its way.'), option('Warm', 'Good news: it is on its way!')]
  const offered = (understood: Partial<Extraction> = {}): Conversation => {
    const talk = readyConversation()
    talk.say('write me two options', { intent: 'question', options, ...understood })
    return talk
  }

  it('stand in the answer with a number each, and change nothing', () => {
    const talk = readyConversation()
    const before = bodyOf(talk)
    const answer = talk.say('write me two options', { intent: 'question', options })
    expect(answer.options).toEqual([
      { id: '1', label: 'Short', text: 'It is on its way.', picked: false },
      { id: '2', label: 'Warm', text: 'Good news: it is on its way!', picked: false },
    ])
    expect(answer.suggestions).toEqual(['Short', 'Warm'])
    expect(bodyOf(talk)).toBe(before)
  })

  it.each([
    '2',
    '2.',
    'Warm',
    'warm',
    '“Warm”',
    'the second one',
    'The second one!',
    'la segunda',
    'dusra wala',
    'दूसरा',
    'yang kedua',
  ])('are picked by "%s"', (words) => {
    const talk = offered()
    const answer = talk.say(words, { intent: 'unclear', reply: 'What?' })
    expect(bodyOf(talk)).toBe('Good news: it is on its way!')
    expect(answer.options.map(({ picked }) => picked)).toEqual([false, true])
  })

  it.each<[string, Extraction['edits'], string]>([
    ['a label of a button', [{ op: 'change_button', index: 0, button: { text: 'Confirm' } }], '[Confirm]'],
    [
      'a text and a footer',
      [...(options[0]?.edits ?? []), { op: 'set_footer', text: 'Bye' }],
      'It is on its way.\nBye',
    ],
  ])('are shown by what they change where the model gives no text: %s', (_what, edits, text) => {
    const talk = readyConversation()
    talk.say('with a button', { edits: [{ op: 'add_button', button: { type: 'QUICK_REPLY', text: 'Yes' } }] })
    const answer = talk.say('options', { intent: 'question', options: [{ label: 'One', text: ' ', edits }] })
    expect(answer.options.map((one) => one.text)).toEqual([text])
  })

  it.each(['3', 'the third one', 'second to none', '', 'a warm welcome'])('are not picked by "%s"', (words) => {
    const talk = offered()
    const before = bodyOf(talk)
    expect(talk.say(words, { intent: 'chitchat' }).options).toHaveLength(2)
    expect(bodyOf(talk)).toBe(before)
  })

  it.each(['you decide', 'Whatever.', 'ok', 'elige tú', 'terserah', 'कोई भी', 'peu importe'])(
    'are left to us with "%s", while there is no text',
    (words) => {
      for (const isOwnReading of [true, false]) {
        const talk = startConversation({ isOwnReading })
        const asked = talk.say('hm', { intent: 'question', options })
        expect(asked.reply).toContain(phrasesFor('en')[isOwnReading ? 'whichOption' : 'pickOption'])
        talk.say(words, { intent: 'unclear' })
        expect(bodyOf(talk)).toBe('It is on its way.')
      }
      const standing = offered()
      const before = bodyOf(standing)
      standing.say(words, { intent: 'unclear' })
      expect(bodyOf(standing)).toBe(before)
    },
  )

  it('go with another text, and not with the final template', () => {
    const text = 'Your parcel is waiting for you.'
    expect(offered().say(text, { edits: [{ op: 'set_body', text }] }).options).toEqual([])
    expect(offered().say('finalize', { intent: 'finalize' }).options).toHaveLength(2)
  })

  it('stay on the table until others take their place, four at most', () => {
    const talk = offered()
    expect(talk.say('hm', { intent: 'chitchat' }).options).toHaveLength(2)
    const many = Array.from({ length: 6 }, (_, index) => option(`Text ${index}`, `Hello ${index}`))
    expect(talk.say('others', { options: many }).options.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
  })
})

it('what was said about a template that was thrown away is not remembered for the next one', () => {
  const talk = readyConversation()
  talk.say('options', { options: [{ label: 'A', text: 'B', edits: [] }] })
  talk.say('start over', { intent: 'start_over', edits: [{ op: 'reset' }] })
  talk.say('yes', { intent: 'confirm' })
  expect(talk.state.draft).toEqual({ components: [] })
  expect(talk.state.options).toEqual([])
  expect(talk.state.recent.map(({ content }) => content)[0]).toBe('yes')
})
