/** Faults and warnings are told in the person's language, and listed in English for those who develop. */
import { describe, expect, it } from 'vitest'
import { createDraftValidator } from '../../../src/engine/edits/issues.ts'
import { allPhrases, phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { describeIssue, type Issue } from '../../../src/validator/index.ts'
import { noPolicy } from '../../../src/validator/policy.ts'
import { type Conversation, readyConversation } from '../../support/conversation.ts'

const others = allPhrases.filter(({ language }) => language !== 'en')
const tooLong = 'A footer of more than sixty characters, which WhatsApp does not take at all'
const shortened = 'Visit https://bit.ly/x today, please'

/** What tells Hindi from Hindi in Latin letters. */
const greeting = (language: string) => (language === 'hi' ? 'नमस्ते, ' : '')
const inLanguage = (language: string) => ({ facts: [{ key: 'user_language', value: language }] })
const issueOf = (talk: Conversation, severity: Issue['severity']): Issue =>
  createDraftValidator(() => noPolicy)(talk.state.draft).find((issue) => issue.severity === severity) as Issue

describe.each(others)('somebody who writes $language', ({ language }) => {
  const phrases = phrasesFor(language)

  it('is told faults in it, with what to do', () => {
    const talk = readyConversation()
    const edits: Edit[] = [{ op: 'set_footer', text: tooLong }]
    const { reply, issues } = talk.say(`${greeting(language)}footer: ${tooLong}`, { edits, ...inLanguage(language) })
    const { message, fix } = describeIssue(issueOf(talk, 'error'), language)
    expect(reply).toContain(`${message} ${fix}`)
    expect(issues[0]?.message).toBe('The footer has 75 characters; WhatsApp allows 60.')
    expect(reply).not.toContain(issues[0]?.message)
  })

  it('is told warnings in it, with what to do', () => {
    const talk = readyConversation()
    const edits: Edit[] = [{ op: 'set_body', text: shortened }]
    const { reply, issues } = talk.say(`${greeting(language)}${shortened}`, { edits, ...inLanguage(language) })
    const { message, fix } = describeIssue(issueOf(talk, 'warning'), language)
    expect(reply).toContain(`${phrases.warning(message)} ${fix}`)
    expect(reply).not.toContain(issues[0]?.message)
  })

  it('is told in it why a suggestion was left out', () => {
    const talk = readyConversation()
    const edits: Edit[] = [{ op: 'set_footer', text: tooLong }]
    const { reply } = talk.say(`${greeting(language)}add a footer`, { edits, ...inLanguage(language) })
    const [before = ''] = phrases.refused.breaksRules('⟦why⟧').split('⟦why⟧')
    expect(reply).toContain(before)
    expect(reply).not.toContain('The footer has')
  })
})
