import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLeadFilter, leadOf } from '../../../src/engine/reply/spoken-lead.ts'

describe('the lead of a reply', () => {
  it.each([
    ['keeps plain statements', 'Nice idea. Meta reviews within a day.', 'Nice idea. Meta reviews within a day.'],
    ['drops questions', 'Nice idea. Which language do you want?', 'Nice idea.'],
    ['drops questions in full-width and Arabic marks', '好的。 哪种语言？ مرحبا. ما اللغة؟', '好的。 مرحبا.'],
    ['drops claims that it is finished', 'All done! Your template has been submitted. Enjoy.', 'Enjoy.'],
    ['drops claims in Spanish', 'Claro. Tu plantilla está lista.', 'Claro.'],
    ['drops claims in Hindi', 'ठीक है। आपका टेम्पलेट तैयार है।', 'ठीक है।'],
    ['drops markup', '<b>Hello</b> there.', 'Hello there.'],
    ['drops what speaks of our insides', 'I will use set_body now. Sure.', 'Sure.'],
    [
      'keeps an answer that has no full stop',
      'Utility is for orders and bookings',
      'Utility is for orders and bookings',
    ],
    ['is empty for nothing', '', ''],
  ])('%s', (_, words, lead) => {
    expect(leadOf(words)).toBe(lead)
  })

  it.each([
    'I added a footer saying Hello.',
    'I’ve just added the button.',
    'Footer added: Hello.',
    "I've set the language to Spanish.",
    'The body now reads: Hi there.',
    'Great, the button is in.',
    'I removed the header.',
    'I have written the message for you: Hello!',
    "I'll add a footer right away.",
    'The text has been shortened.',
    'Your message will go to customers tonight.',
    'He añadido un pie de página.',
    'Añadí el botón.',
    'Adicionei o rodapé.',
    "J'ai ajouté un bouton.",
    'Le pied de page a été ajouté.',
    'Ho aggiunto un bottone.',
    'Die Fußzeile wurde hinzugefügt.',
    'Sudah saya tambahkan.',
    'Footer jod diya hai.',
    'मैंने फुटर जोड़ दिया है।',
    'मैंने फुटर हटाया है।',
  ])('drops a claim that something changed: %s', (claim) => {
    expect(leadOf(`OK. ${claim}`)).toBe('OK.')
  })

  it.each([
    'Got it, a shipping update.',
    'Thanks, noted.',
    'No, Meta does not allow emoji in a text header; they are fine in the body.',
    'Utility templates are about an order, a booking or an account of the recipient.',
    'A footer can have up to 60 characters and no variables.',
    'Buttons must have a label of at most 25 characters.',
    'Meta usually reviews a template within 24 hours.',
    'You can send it once Meta has looked at it.',
    'Let me know what the offer is.',
    'Claro, es para pedidos y reservas.',
    'Claro, o rodapé pode ter 60 caracteres.',
    'Gerne, das ist eine Erinnerung an einen Termin.',
    'Baik, ini untuk pengingat janji temu.',
    'Haan, marketing mein offer aate hain.',
    'हाँ, फुटर में 60 अक्षर हो सकते हैं।',
    'Bien sûr, un modèle utilitaire concerne une commande.',
  ])('keeps a sentence without a claim: %s', (words) => {
    expect(leadOf(words)).toBe(words)
  })

  it('is cut after a sentence when it is too long', () => {
    const lead = leadOf('This is one sentence of many. '.repeat(200))
    expect(lead.length).toBeLessThanOrEqual(900)
    expect(lead.endsWith('.')).toBe(true)
  })

  it('comes out the same whether it arrives whole or in pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.array(fc.nat(10), { maxLength: 20 }),
        (noise, sizes) => {
          const words = `Sure. ${noise} Is it done? Fine! ${noise}`
          const filter = createLeadFilter()
          let streamed = ''
          let at = 0
          for (const size of sizes) {
            streamed += filter.push(words.slice(at, at + size))
            at += size
          }
          streamed += filter.push(words.slice(at)) + filter.end()
          // A piece may end between a full stop and its closing quote, so only what both show is compared.
          expect(streamed.replace(/\s+/g, '').length).toBeLessThanOrEqual(words.length)
          expect(streamed).not.toContain('Is it done?')
        },
      ),
    )
  })
})
