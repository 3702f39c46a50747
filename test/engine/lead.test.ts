import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLeadFilter, leadOf } from '../../src/engine/lead.ts'

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

  it('is cut at a sentence when it is too long', () => {
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
