/** A language that WhatsApp does not have is named, with the nearest that it has on offer. */
import { describe, expect, it } from 'vitest'
import { allPhrases, phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { readyConversation } from '../../support/conversation.ts'

const { refused } = phrasesFor('en')

function asked(language: string) {
  const talk = readyConversation()
  return { talk, answer: talk.say(`make it ${language}`, { edits: [{ op: 'set_language', language }] }) }
}

describe('a language that WhatsApp does not have', () => {
  it.each([
    ['no', ['Norwegian']],
    ['zh-Hant', ['Chinese (TAI)', 'Chinese (HKG)']],
    ['tlh', []],
    ['bs', ['Croatian', 'Serbian']],
  ])('%s: two of the nearest at most are named, and stand first among the suggestions', (language, near) => {
    const { answer } = asked(language)
    expect(answer.reply).toContain(refused.unknownLanguage(language, near.join(', ')))
    expect(answer.suggestions.slice(0, near.length)).toEqual(near)
    expect(answer.reply.includes('It does have')).toBe(near.length > 0)
  })

  it.each(['Serbian', 'serbian', ' SR '])('is replaced by the one picked: %s', (pick) => {
    const { talk } = asked('bs')
    const answer = talk.say(pick, { intent: 'unclear', reply: 'What?' })
    expect(talk.state.draft.language).toBe('sr')
    expect(answer.reply).not.toContain('What?')
    expect(answer.suggestions).not.toContain('Serbian')
  })

  it('is forgotten with the next message', () => {
    const { talk } = asked('bs')
    talk.say('hm', { intent: 'chitchat' })
    talk.say('Serbian', { intent: 'unclear' })
    expect(talk.state.draft.language).toBe('en_US')
  })

  it.each(allPhrases)('is told with the near ones in $language', ({ refused: { unknownLanguage } }) => {
    expect(unknownLanguage('bs', 'Croatian, Serbian')).toMatch(/bs.*Croatian, Serbian/)
    expect(unknownLanguage('tlh', '')).toMatch(/tlh.*[.।]$/)
    expect(unknownLanguage('bs', 'Croatian').length).toBeGreaterThan(unknownLanguage('bs', '').length + 8)
  })
})
