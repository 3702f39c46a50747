/** Somebody who writes in a language that we have no phrases for is told so, once. */
import { describe, expect, it } from 'vitest'
import { startConversation } from '../../support/conversation.ts'

const russian = 'Здравствуйте, мне нужно сообщение для клиентов нашей пекарни'
const apology = 'Я пока не отвечаю по-русски'

describe('a writer of a language without phrases', () => {
  it.each([
    [russian, apology],
    ['مرحبا، أحتاج إلى رسالة لتذكير العملاء بمواعيدهم', 'لا أجيد العربية'],
    ['Ciao, ho bisogno di un messaggio per i clienti della mia pizzeria', 'Non rispondo ancora in italiano'],
    ['こんにちは、お客様へのメッセージが必要です', '日本語では'],
  ])('is told in that language: %s', (message, sentence) => {
    expect(startConversation().say(message, { intent: 'unclear' }).reply).toContain(sentence)
  })

  it('is told once', () => {
    const talk = startConversation()
    talk.say(russian, { intent: 'unclear' })
    expect(talk.say(russian, { intent: 'unclear' }).reply).not.toContain(apology)
  })

  it('is not meant by a text for the template', () => {
    const edits = [{ op: 'set_body' as const, text: russian }]
    expect(startConversation().say(russian, { edits }).reply).not.toContain(apology)
  })

  it.each(['Hello, I need a message for my customers', 'Hallo, ich brauche eine Nachricht für meine Kunden', 'ok', ''])(
    'is not whoever writes in one that we have: %s',
    (message) => {
      const { reply } = startConversation().say(message, { intent: 'unclear' })
      expect(reply.startsWith('I help you') || reply.startsWith('Ich helfe')).toBe(true)
    },
  )
})
