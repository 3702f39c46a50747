/** Words for the beginning of the text stand there, and a greeting takes the place of the one that stands. */
import { describe, expect, it } from 'vitest'
import { type Draft, findComponent } from '../../../src/template/draft.ts'
import { draftAfter } from '../../llm/builtin/understood.ts'
import { texts } from './part-wishes.ts'

const rows: Readonly<Record<string, readonly (readonly [message: string, start: string])[]>> = {
  en: [
    ['say We look forward to seeing you at the beginning', 'We look forward to seeing you. Hello {{1}}, your'],
    ['say Ciao first', 'Ciao {{1}}, your'],
    ['start with Ciao', 'Ciao {{1}}, your'],
    ['begin with Good morning', 'Good morning {{1}}, your'],
    ['Start it with "Dear friend,"', 'Dear friend, your'],
    ['make it begin with Hi there', 'Hi there {{1}}, your'],
    ['the text should open with Hey', 'Hey {{1}}, your'],
    ['put Thanks for choosing us at the top', 'Thanks for choosing us. Hello {{1}}, your'],
    ['first say Thanks for choosing us', 'Thanks for choosing us. Hello {{1}}, your'],
    ['say at the start that we moved', 'We moved Hello {{1}}, your'],
    ['change the greeting to Good day', 'Good day {{1}}, your'],
  ],
  es: [
    ['empieza con Buenos días', 'Buenos días, {{1}}: te'],
    ['pon Gracias por elegirnos al inicio', 'Gracias por elegirnos. Hola, {{1}}: te'],
    ['que empiece con Buenas tardes', 'Buenas tardes, {{1}}: te'],
    ['cambia el saludo por Buen día', 'Buen día, {{1}}: te'],
    ['di Bienvenida primero', 'Bienvenida, {{1}}: te'],
  ],
  pt: [
    ['comece com Bom dia', 'Bom dia, {{1}}, lembramos'],
    ['coloque Oi gente no começo', 'Oi gente, {{1}}, lembramos'],
    ['diga Obrigado pela confiança primeiro', 'Obrigado pela confiança. Olá, {{1}}'],
    ['mude a saudação para Boa tarde', 'Boa tarde, {{1}}, lembramos'],
  ],
  de: [
    ['schreib Moin am Anfang', 'Moin {{1}}, wir'],
    ['fang mit Hallo zusammen an', 'Hallo zusammen {{1}}, wir'],
    ['stell Danke für Ihr Vertrauen an den Anfang', 'Danke für Ihr Vertrauen. Guten Tag {{1}}, wir'],
    ['der Text soll mit Guten Abend beginnen', 'Guten Abend {{1}}, wir'],
  ],
  fr: [
    ['commence par Bonsoir', 'Bonsoir {{1}}, nous'],
    ['mets Coucou au début', 'Coucou {{1}}, nous'],
    ['dis Merci de votre confiance en premier', 'Merci de votre confiance. Bonjour {{1}}, nous'],
  ],
  id: [
    ['mulai dengan Selamat pagi', 'Selamat pagi {{1}}, kami'],
    ['taruh Hai kak di awal', 'Hai kak {{1}}, kami'],
    ['tulis Terima kasih sudah percaya di awal', 'Terima kasih sudah percaya. Halo {{1}}, kami'],
  ],
  hi: [
    ['शुरू में प्रणाम लिखो', 'प्रणाम {{1}}, {{2}}'],
    ['सुप्रभात से शुरू करो', 'सुप्रभात {{1}}, {{2}}'],
  ],
  'hi-Latn': [
    ['Pranam se shuru karo', 'Pranam {{1}}, {{2}}'],
    ['shuru mein Suprabhat likho', 'Suprabhat {{1}}, {{2}}'],
  ],
}

const standingIn = (code: string): Draft => ({
  name: 'appointment_reminder',
  language: { pt: 'pt_BR', 'hi-Latn': 'hi' }[code] ?? code,
  category: 'UTILITY',
  components: [{ type: 'BODY', text: texts[code] ?? '' }],
})

describe.each(Object.keys(rows))('the beginning of a text in %s', (code) => {
  it.each(rows[code] ?? [])('becomes what is said: %s', (message, start) => {
    const draft = draftAfter(message, standingIn(code), { asked: 'confirm', userLanguage: code === 'en' ? null : code })
    expect(findComponent(draft, 'BODY')?.text?.slice(0, start.length)).toBe(start)
  })
})
