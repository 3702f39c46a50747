import { describe, expect, it } from 'vitest'
import { findComponent } from '../../src/template/draft.ts'
import { readyConversation, startConversation } from '../support/conversation.ts'

describe('a conversation that goes straight', () => {
  it('asks what the message is for, and takes what it is given part by part', () => {
    const talk = startConversation()
    const hello = talk.say('hello', { intent: 'chitchat' })
    expect(hello.missing).toEqual(['body'])
    expect(hello.action).toBe('CHITCHAT')
    expect(talk.state.asked).toBe('purpose')
    talk.say('marketing', { edits: [{ op: 'set_category', category: 'MARKETING' }] })
    expect(talk.state.asked).toBe('purpose')
    talk.say('English', { edits: [{ op: 'set_language', language: 'en' }] })
    expect(talk.state.asked).toBe('purpose')
    const named = talk.say('spring_sale', { edits: [{ op: 'set_name', name: 'spring_sale' }] })
    expect(named.missing).toEqual(['body'])
    expect(talk.state.asked).toBe('body')
    const done = talk.say('Our spring collection is here.', {
      edits: [{ op: 'set_body', text: 'Our spring collection is here.' }],
    })
    expect(done.action).toBe('DRAFT')
    expect(done.missing).toEqual([])
    expect(done.final).toBeNull()
    const final = talk.say('yes', { intent: 'confirm' })
    expect(final.action).toBe('FINAL')
    expect(final.missing).toBeNull()
    expect(final.final).toMatchObject({ name: 'spring_sale', category: 'MARKETING', language: 'en' })
  })

  it('is final at once when one message gives category, language, name and text', () => {
    const message = 'Utility template in English named parcel_out. Body: "Your parcel is out for delivery today."'
    const answer = startConversation().say(message, {
      edits: [
        { op: 'set_category', category: 'UTILITY' },
        { op: 'set_language', language: 'en' },
        { op: 'set_name', name: 'parcel_out' },
        { op: 'set_body', text: 'Your parcel is out for delivery today.' },
      ],
    })
    expect(answer.action).toBe('FINAL')
    expect(answer.final).not.toBeNull()
  })

  it('waits for a yes when it had to choose the sample values itself', () => {
    const message = 'Utility template in English named parcel_out. Body: "Your parcel {{1}} is out for delivery today."'
    const answer = startConversation().say(message, {
      edits: [
        { op: 'set_category', category: 'UTILITY' },
        { op: 'set_language', language: 'en' },
        { op: 'set_name', name: 'parcel_out' },
        { op: 'set_body', text: 'Your parcel {{1}} is out for delivery today.' },
      ],
    })
    expect(answer.final).toBeNull()
    expect(answer.missing).toEqual([])
    expect(answer.reply).toContain('{{1}} = ')
  })
})

describe('repair patterns', () => {
  it('takes the final payload away on an edit and gives it back on a new yes', () => {
    const talk = readyConversation()
    expect(talk.say('finalize', { intent: 'finalize' }).final).not.toBeNull()
    const edited = talk.say('footer: See you soon', { edits: [{ op: 'set_footer', text: 'See you soon' }] })
    expect(edited.final).toBeNull()
    expect(edited.action).toBe('UPDATE')
    expect(talk.say('ok', { intent: 'confirm' }).final).toMatchObject({
      components: [{ type: 'BODY' }, { type: 'FOOTER' }],
    })
  })

  it('keeps the final payload through thanks and questions', () => {
    const talk = readyConversation()
    talk.say('finalize', { intent: 'finalize' })
    const thanks = talk.say('thank you!', { intent: 'chitchat', reply: 'You are welcome.' })
    expect(thanks.action).toBe('CHITCHAT')
    expect(thanks.final).not.toBeNull()
    expect(thanks.reply).toContain('You are welcome.')
  })

  it('undoes and redoes by sentence', () => {
    const talk = readyConversation()
    talk.say('footer: One', { edits: [{ op: 'set_footer', text: 'One' }] })
    talk.say('footer: Two', { edits: [{ op: 'set_footer', text: 'Two' }] })
    const undone = talk.say('undo that', { intent: 'undo' })
    expect(findComponent(talk.state.draft, 'FOOTER')?.text).toBe('One')
    expect(undone.reply).toContain('One')
    talk.say('redo', { intent: 'redo' })
    expect(findComponent(talk.state.draft, 'FOOTER')?.text).toBe('Two')
  })

  it('says so when there is nothing to undo', () => {
    const answer = startConversation().say('undo', { intent: 'undo' })
    expect(answer.reply).toContain('nothing to undo')
    expect(answer.revision).toBeNull()
  })

  it('puts back a part that was removed some turns ago', () => {
    const talk = readyConversation()
    talk.say('footer: See you soon', { edits: [{ op: 'set_footer', text: 'See you soon' }] })
    talk.say('no footer', { edits: [{ op: 'clear', part: 'footer' }] })
    talk.say('header: News', { edits: [{ op: 'set_header', format: 'TEXT', text: 'News' }] })
    talk.say('put back the footer you removed', {
      intent: 'restore',
      facts: [{ key: 'restore_part', value: 'footer' }],
    })
    expect(findComponent(talk.state.draft, 'FOOTER')?.text).toBe('See you soon')
    expect(findComponent(talk.state.draft, 'HEADER')?.text).toBe('News')
  })

  it('asks before it starts over, and does so on yes', () => {
    const talk = readyConversation()
    const asked = talk.say('start over', { intent: 'start_over' })
    expect(asked.revision).toBeNull()
    expect(talk.state.asked).toBe('start_over')
    const cleared = talk.say('yes', { intent: 'confirm' })
    expect(talk.state.draft).toEqual({ components: [] })
    expect(cleared.missing).toContain('body')
  })

  it('keeps everything when starting over is declined', () => {
    const talk = readyConversation()
    talk.say('start over', { intent: 'start_over' })
    talk.say('no', { intent: 'reject' })
    expect(findComponent(talk.state.draft, 'BODY')?.text).toBe('Your order has left our warehouse today.')
  })

  it('never asks the same question twice in a row in the same words', () => {
    const talk = startConversation()
    const replies = ['what?', 'hm', 'eh'].map((message) => talk.say(message, { intent: 'unclear' }).reply)
    expect(new Set(replies).size).toBe(replies.length)
  })

  it('offers the category that the purpose suggests to whoever took out the other, and sets it on yes', () => {
    const talk = readyConversation()
    talk.say('no category', { edits: [{ op: 'clear', part: 'category' }] })
    const asked = talk.say('an offer', { facts: [{ key: 'category_hint', value: 'MARKETING' }] })
    expect(asked.missing).toEqual([])
    expect(talk.state.draft.category).toBe('MARKETING')
    expect(asked.reply).toContain('I assumed category marketing.')
  })

  it('asks for a part that is wanted but not there yet, and stops when it is not wanted any more', () => {
    const talk = readyConversation()
    expect(talk.say('I want a header too', { facts: [{ key: 'wants_header', value: 'yes' }] }).missing).toEqual([
      'header',
    ])
    expect(
      talk.say('no header after all', { intent: 'skip', facts: [{ key: 'wants_header', value: 'no' }] }).missing,
    ).toEqual([])
  })

  it('deletes the conversation only after a yes', () => {
    const talk = readyConversation()
    expect(talk.say('forget this conversation', { intent: 'forget' }).forget).toBe(false)
    expect(talk.say('yes', { intent: 'confirm' }).forget).toBe(true)
  })

  it('does not delete the conversation on a no', () => {
    const talk = readyConversation()
    talk.say('forget this conversation', { intent: 'forget' })
    expect(talk.say('no', { intent: 'reject' }).forget).toBe(false)
  })
})

describe('forbidden wishes', () => {
  it('keeps a header that is too long, names the limit and offers one that fits', () => {
    const talk = readyConversation()
    const header = 'Come and see the most beautiful family home in the whole of Maple Avenue this weekend'
    const answer = talk.say(`header "${header}"`, { edits: [{ op: 'set_header', format: 'TEXT', text: header }] })
    expect(answer.reply).toContain('60')
    expect(answer.final).toBeNull()
    expect(findComponent(talk.state.draft, 'HEADER')?.text).toBe(header)
    talk.say('yes', { intent: 'confirm' })
    const shorter = findComponent(talk.state.draft, 'HEADER')?.text ?? ''
    expect([...shorter].length).toBeLessThanOrEqual(60)
    expect(header.startsWith(shorter)).toBe(true)
  })

  it('explains that an authentication template has fixed words and does the rest of the request', () => {
    const talk = startConversation()
    const answer = talk.say('authentication template in English: "Your code is {{1}}. Enjoy 10% off!"', {
      edits: [
        { op: 'set_category', category: 'AUTHENTICATION' },
        { op: 'set_language', language: 'en' },
        { op: 'set_body', text: 'Your code is {{1}}. Enjoy 10% off!' },
      ],
    })
    expect(answer.reply).toMatch(/fixes the wording/)
    expect(talk.state.draft).toMatchObject({ category: 'AUTHENTICATION', language: 'en' })
    expect(findComponent(talk.state.draft, 'BODY')).toEqual({ type: 'BODY', add_security_recommendation: true })
  })

  it('says which language codes do not exist and keeps the others', () => {
    const talk = startConversation()
    const answer = talk.say('language Klingon', { edits: [{ op: 'set_language', language: 'tlh' }] })
    expect(answer.reply).toContain('tlh')
    expect(talk.state.draft.language).toBeUndefined()
  })
})

describe('what is told', () => {
  it('does not ask for a part that went with an undo', () => {
    const talk = readyConversation()
    talk.say('footer: Bye', { edits: [{ op: 'set_footer', text: 'Bye' }] })
    expect(talk.say('undo', { intent: 'undo' }).missing).toEqual([])
  })

  it('tells a warning once in a session', () => {
    const talk = readyConversation()
    const warned = talk.say('make it marketing', { edits: [{ op: 'set_category', category: 'MARKETING' }] })
    expect(warned.reply).toContain('Worth knowing')
    expect(talk.say('footer: Bye', { edits: [{ op: 'set_footer', text: 'Bye' }] }).reply).not.toContain('Worth knowing')
    expect(talk.say('finalize', { intent: 'finalize' }).reply).not.toContain('Worth knowing')
  })

  it('shows the template when asked, also when it is final', () => {
    const talk = readyConversation()
    talk.say('finalize', { intent: 'finalize' })
    expect(talk.say('show me', { intent: 'show' }).reply).toContain('Your order has left our warehouse today.')
  })
})
