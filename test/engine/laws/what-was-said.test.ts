/** What the person has said or seen: it is not told again, not assumed any more, and "not yet" is heard whoever reads it. */
import { describe, expect, it } from 'vitest'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { understand } from '../../../src/llm/builtin/index.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { requestOf } from '../../llm/requests.ts'
import { readyConversation, startConversation } from '../../support/conversation.ts'

const text = 'Quiz night is on Thursday at 8 pm in the back room.'
const whole: Edit[] = [
  { op: 'set_category', category: 'MARKETING' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'quiz_night' },
  { op: 'set_body', text },
]
const given = `Marketing, English, name quiz_night`

describe('a message that gives everything, read by a model', () => {
  it.each([
    ['makes the template final', `${given}. Text: ${text}`, true],
    ['does not if it says "not yet"', `${given}, not final yet please. Text: ${text}`, false],
    ['does not in Spanish either', `${given}, todavía no la finalices. Text: ${text}`, false],
  ])('%s', (_what, message, isFinal) => {
    const talk = startConversation()
    const witness = understand(requestOf({ message }))
    const { action } = talk.say(message, { edits: whole }, undefined, witness)
    expect(action === 'FINAL').toBe(isFinal)
  })

  it('does not while the model asks something', () => {
    const talk = startConversation()
    const answer = talk.say(`${given}. Text: ${text}`, { edits: whole, question: 'Which room is it?' })
    expect(answer.final).toBeNull()
    expect(answer.reply).toContain('Which room is it?')
  })
})

it('a question of the model is asked although the template was final', () => {
  const talk = readyConversation()
  expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  const answer = talk.say('hmm, not sure about the day', { intent: 'chitchat', question: 'Which day is right?' })
  expect(answer.reply).toContain('Which day is right?')
  expect(answer.final).not.toBeNull()
})

it('whoever wants it final with new words is told why it is not', () => {
  const talk = readyConversation()
  const edits: Edit[] = [{ op: 'set_body', text: 'Your order left our warehouse, and will be with you soon.' }]
  const answer = talk.say('friendlier, and finalize', { intent: 'finalize', edits })
  expect(answer.final).toBeNull()
  expect(answer.reply).toContain(phrasesFor(null).ask.lookFirst)
})

describe('a setting that was chosen', () => {
  const chosen = (): ReturnType<typeof startConversation> => {
    const talk = startConversation()
    talk.say('something for the quiz night', { edits: whole })
    return talk
  }
  const assumedIn = (talk: ReturnType<typeof startConversation>): string[] => Object.keys(talk.state.assumed)

  it('is no assumption once the person says it', () => {
    const talk = chosen()
    expect(assumedIn(talk)).toEqual(expect.arrayContaining(['category', 'language']))
    talk.say('english', { intent: 'edit' })
    expect(assumedIn(talk)).not.toContain('language')
    expect(assumedIn(talk)).toContain('category')
  })

  it('stays one when it is asked about, or denied', () => {
    const talk = chosen()
    talk.say('is this marketing?', { intent: 'question' })
    talk.say('no marketing please', { intent: 'edit' })
    talk.say('jangan ada promo', { intent: 'edit' })
    expect(assumedIn(talk)).toContain('category')
  })
})

it('a name that was chosen is named once', () => {
  const { reply } = startConversation().say('something for the quiz night', { edits: whole })
  expect(reply.split('quiz_night')).toHaveLength(3)
})

it('settings are named in the words of the person', () => {
  const talk = startConversation()
  const edits: Edit[] = [...whole.filter(({ op }) => op !== 'set_language'), { op: 'set_language', language: 'es_MX' }]
  const { reply } = talk.say('algo para la noche de quiz', { edits, language: 'es' })
  expect(reply).toContain('español (México) · es_MX')
})

describe('buttons', () => {
  it('are not offered to whoever wants none, nor in a code template', () => {
    const talk = readyConversation()
    const offer = phrasesFor(null).shortcuts['add-button']
    expect(talk.say('hm', { intent: 'chitchat' }).suggestions).toContain(offer)
    expect(talk.say('no buttons', { facts: [{ key: 'wants_buttons', value: 'no' }] }).suggestions).not.toContain(offer)
    const code = startConversation().say('a login code', {
      edits: [{ op: 'set_category', category: 'AUTHENTICATION' }, ...whole.slice(1, 3)],
    })
    expect(code.suggestions).not.toContain(offer)
  })

  it('of options stand under the text, and leave the table when one is taken in other words', () => {
    const talk = readyConversation()
    const button = (label: string): Edit => ({ op: 'add_button', button: { type: 'QUICK_REPLY', text: label } })
    const options = ['Yes', 'No'].map((label) => ({ label, edits: [button(label)] }))
    expect(talk.say('ideas for a button?', { options }).reply).toContain('1. Yes\n[Yes]')
    const answer = talk.say('the last one, but "Not now"', { edits: [button('Not now')] })
    expect(answer.options).toEqual([])
  })
})

it('what is wrong is told once beside the words of a model, until something changes', () => {
  const talk = readyConversation()
  const wrong: Edit[] = [{ op: 'set_header', format: 'IMAGE' }]
  const told = talk.say('with a picture', { edits: wrong, reply: 'A picture it is.' })
  const [, problem = ''] = told.reply.split('\n\n').filter((words) => /picture|image/i.test(words))
  expect(problem).not.toBe('')
  const again = talk.say('i have no file right now', { intent: 'chitchat', reply: 'Then leave it out for now.' })
  expect(again.reply).not.toContain(problem)
  expect(again.issues).not.toEqual([])
})
