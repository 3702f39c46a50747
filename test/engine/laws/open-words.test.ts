/** Words that may be meant for the template are asked about once before it becomes final. */
import { describe, expect, it } from 'vitest'
import { allPhrases, phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import type { Extraction } from '../../../src/llm/extraction.ts'
import { findComponent } from '../../../src/template/draft.ts'
import { type Conversation, readyConversation } from '../../support/conversation.ts'

const words = 'parking costs 5 euros'
const told: Partial<Extraction> = { intent: 'unclear', unused: [words], open: [words] }
const { shortcuts } = phrasesFor('en')

function afterWords(): Conversation {
  const talk = readyConversation()
  talk.say(words, told)
  return talk
}

describe('a wish to finalize right after words that changed nothing', () => {
  it.each(['finalize', 'confirm'] as const)('is asked about once: %s', (intent) => {
    const talk = afterWords()
    const answer = talk.say('finalize', { intent })
    expect([answer.final, answer.unused]).toEqual([null, [words]])
    expect(answer.reply).toContain(`I have not used "${words}".`)
    expect(answer.suggestions).toEqual([shortcuts['add-unused'], shortcuts.finalize])
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('can have them added instead', () => {
    const talk = afterWords()
    talk.say('finalize', { intent: 'finalize' })
    talk.say(shortcuts['add-unused'], { intent: 'unclear' })
    expect(findComponent(talk.state.draft, 'BODY')?.text).toContain('Parking costs 5 euros.')
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is not answered by a bare yes', () => {
    const talk = afterWords()
    talk.say('finalize', { intent: 'finalize' })
    expect(talk.say('yes', { intent: 'confirm' }).final).toBeNull()
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is still asked about after a change of something else, and not when the text tells it by now', () => {
    const renamed = afterWords()
    renamed.say('call it gone', { edits: [{ op: 'set_name', name: 'gone' }] })
    expect(renamed.say('finalize', { intent: 'finalize' }).final).toBeNull()
    const other = afterWords()
    other.say('to Mia', { edits: [{ op: 'set_body', text: 'Hello Mia, your order has left our house today.' }] })
    expect(other.say('finalize', { intent: 'finalize' }).final).toBeNull()
    const told = afterWords()
    told.say('Parking is 5 euros now.', { edits: [{ op: 'set_body', text: 'Parking is 5 euros now.' }] })
    expect(told.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is granted where the words mean nothing for the template', () => {
    const talk = readyConversation()
    talk.say('dear old friend', { intent: 'unclear', unused: ['dear old friend'] })
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
  })

  it('is asked about in every language', () => {
    for (const { openWords } of allPhrases)
      for (const canBeAdded of [true, false]) expect(openWords('"5 euros"', canBeAdded)).toContain('"5 euros"')
  })
})
