/** What a reply must not claim, and the line that sets it right. */
import { describe, expect, it } from 'vitest'
import { type Claim, claimsIn } from '../../../src/engine/reply/claims.ts'
import { phrasesFor } from '../../../src/engine/reply/phrases/index.ts'
import { readyConversation } from '../../support/conversation.ts'

describe('a reply', () => {
  it.each<[string, Claim]>([
    ['Your template is final.', 'final'],
    ['Done! I finalized it for you.', 'final'],
    ['It’s finished, enjoy.', 'final'],
    ['You are all set!', 'final'],
    ['La plantilla está finalizada.', 'final'],
    ['O modelo foi finalizado.', 'final'],
    ['Die Vorlage ist jetzt fertig.', 'final'],
    ['Le modèle est finalisé.', 'final'],
    ['Template sudah final.', 'final'],
    ['आपका टेम्पलेट फाइनल हो गया है।', 'final'],
    ['Template final ho gaya hai.', 'final'],
    ['I have submitted the template to Meta.', 'sent'],
    ['Good news: it has been approved!', 'sent'],
    ['Your template is approved, you can use it now.', 'sent'],
    ['Meta accepted it.', 'sent'],
    ['I’ve sent it to your customers.', 'sent'],
    ['La plantilla fue aprobada por Meta.', 'sent'],
    ['He enviado la plantilla.', 'sent'],
    ['Já enviei o modelo, foi aprovado.', 'sent'],
    ['Die Vorlage wurde genehmigt.', 'sent'],
    ['Ich habe die Vorlage eingereicht.', 'sent'],
    ['Le modèle a été approuvé.', 'sent'],
    ['Template sudah disetujui Meta.', 'sent'],
    ['टेम्पलेट स्वीकृत हो गया है।', 'sent'],
    ['Template approve ho gaya hai.', 'sent'],
    ['As you wished, it was sent to Meta as a message about an order.', 'sent'],
    ['I submitted a template to Meta.', 'sent'],
  ])('claims something: %s', (reply, claim) => {
    expect(claimsIn(`Sure. ${reply}`)).toContain(claim)
  })

  it.each([
    'Got it, a shipping update.',
    'Here is a complete template for you.',
    'Once Meta has approved it, you can send it.',
    'It is usually approved within a day if it is about an order.',
    'Nothing has been sent to Meta.',
    'It has not been approved.',
    'Is it approved?',
    'Templates that are about an order get approved more easily.',
    'I added the footer and a button.',
    'Cuando Meta la haya aprobado, podrás usarla.',
    'Todavía no está finalizada.',
    'Sobald sie genehmigt ist, geht es los.',
    'Die Vorlage ist noch nicht fertig.',
    'Elle n’est pas approuvée.',
    'Belum disetujui.',
    'अभी तक स्वीकृत नहीं है।',
    'An offer like this is approved as marketing: say what it is, how much and until when.',
    'A template about an order is approved as utility.',
    'Una plantilla como esta fue aprobada en otros negocios.',
    'Um modelo como este foi aprovado em outros lugares.',
    'Eine Nachricht wie diese ist genehmigt worden, wo sie bei den Fakten blieb.',
    'Un message comme celui-ci est approuvé en marketing.',
    'Pesan seperti ini sudah disetujui di tempat lain.',
    'ऐसा मैसेज स्वीकृत हो जाता है।',
    'Aisa message approve ho gaya tha pehle bhi.',
  ])('claims nothing: %s', (reply) => {
    expect(claimsIn(reply)).toEqual([])
  })

  it.each([null, 'es', 'pt', 'hi', 'hi-Latn', 'id', 'de', 'fr'])(
    'that claims too much is set right in the same answer, in %s',
    (language) => {
      const said = language === null ? {} : { language }
      const answer = readyConversation().say(language === 'hi' ? 'अच्छा' : 'hm', {
        intent: 'chitchat',
        reply: 'It is finalized. Meta approved it.',
        ...said,
      })
      const { notFinal, notSent } = phrasesFor(language)
      expect(answer.reply).toContain(`It is finalized. Meta approved it.\n\n${notFinal} ${notSent}`)
    },
  )

  it('may say that a final template is final', () => {
    const talk = readyConversation()
    const answer = talk.say('finalize', { intent: 'finalize', reply: 'It is finalized.' })
    expect(answer.final).not.toBeNull()
    expect(answer.falseClaims).toEqual([])
  })
})
