/** What later messages do to the facts of a proposal: exchanged, left out, added, called off, or named as not used. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/index.ts'
import type { Extraction } from '../../src/llm/extraction.ts'
import { type Draft, emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const briefs = {
  en: 'Dojo Kaizen: grading for juniors on Saturday 14 March at 2 pm in the sports hall, bring your belt and a snack, fee £15',
  es: 'Peluquería Marisol avisa que el viernes 4 cerramos a las 15:00 por inventario, reabrimos el sábado a las 9:00',
  pt: 'Academia Vida Ativa avisa os alunos que a aula de pilates de terça 19h passa para a sala 2, com a professora Renata',
  fr: "Garage Lemoine : votre voiture est prête, retrait possible jusqu'à 18h30, total 240 €, demander Sophie à l'accueil",
  de: 'Yogastudio Lotus: Sommerkurs ab Montag 3. Juli um 18 Uhr, 8 Termine, 96 Euro, Matten sind vorhanden',
  id: 'Klinik Sehat Bunda: imunisasi gratis hari Rabu 10 Juni jam 8 pagi, bawa buku KIA',
  hi: 'शर्मा मेडिकल: रविवार को दुकान सुबह 9 बजे से दोपहर 1 बजे तक खुली रहेगी, होम डिलीवरी बंद',
  'hi-Latn': 'Gupta Coaching: maths ki extra class Shanivaar 5 baje room 12 mein, fees 200 rupaye',
} as const
type Code = keyof typeof briefs

const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

const factsOf = ({ facts }: Extraction): Record<string, string> =>
  Object.fromEntries(facts.map(({ key, value }) => [key, value]))

/** The text of a proposal and what a later message makes of it. */
function said(code: Code, message: string): { before: string; after: string; heard: Extraction } {
  const first = understand(requestOf({ message: briefs[code], asked: 'purpose', userLanguage: code }))
  const draft = applyEdits(emptyDraft(), first.edits)
  const memory = { ...requestOf({}).memory, facts: factsOf(first) }
  const heard = understand(requestOf({ message, draft, memory, asked: 'confirm', userLanguage: code }))
  return { before: bodyOf(draft), after: bodyOf(applyEdits(draft, heard.edits)), heard }
}

describe('a fact that is another by now', () => {
  it.each<[Code, string, string, string]>([
    ['en', 'oops the fee went up to £18', '£15', '£18'],
    ['en', 'it starts at 3 actually', '2 pm', '3 pm'],
    ['en', 'the 21st actually', 'Saturday 14 March', '21st March'],
    ['en', 'Friday not Saturday', 'Saturday', 'Friday'],
    ['en', "it'll be in the main hall instead", 'sports hall', 'main hall'],
    ['es', 'perdón, cerramos a las 16:00', '15:00', '16:00'],
    ['es', 'no es el viernes, es el jueves 3', 'viernes 4', 'jueves 3'],
    ['pt', 'é a sala 3, não a 2', 'sala 2', 'sala 3'],
    ['pt', 'a professora é a Juliana', 'Renata', 'Juliana'],
    ['fr', "c'est 260 € en fait", '240 €', '260 €'],
    ['de', 'es sind 10 Termine', '8 Termine', '10 Termine'],
    ['de', 'nee, 19 Uhr', '18 Uhr', '19 Uhr'],
    ['hi-Latn', 'arre nahi 6 baje', '5 baje', '6 baje'],
  ])('takes its place and keeps its form, %s: %s', (code, message, old, fresh) => {
    const { before, after } = said(code, message)
    expect(after).toBe(before.replace(old, fresh))
    expect(after).not.toBe(before)
  })

  it('is asked about where two kinds of value may be meant', () => {
    const { before, after, heard } = said('en', "hang on, it's 3")
    expect([after, heard.unused]).toEqual([before, ["hang on, it's 3"]])
  })
})

describe('a fact that is to be left out', () => {
  it.each<[Code, string, string]>([
    ['en', 'forget about the snack', ' and a snack'],
    ['en', 'no need to mention the fee', ', fee £15'],
    ['es', 'quita lo del inventario', ' por inventario'],
    ['pt', 'não precisa falar da professora', ', com a professora Renata'],
    ['fr', 'enlève le prix', ', total 240 €'],
    ['de', 'das mit den Matten kann weg', ', Matten sind vorhanden'],
    ['id', 'hapus yang soal buku KIA', ', bawa buku KIA'],
    ['hi', 'होम डिलीवरी वाली बात हटा दो', ', होम डिलीवरी बंद'],
    ['hi-Latn', 'fees wali baat hata do', ', fees 200 rupaye'],
  ])('goes in its smallest piece, %s: %s', (code, message, piece) => {
    const { before, after } = said(code, message)
    expect(after).toBe(before.replace(piece, ''))
    expect(after).not.toBe(before)
  })

  it('goes, and what is said besides is no part of the text', () => {
    const { after } = said('en', 'skip the snack, nobody likes it')
    expect(after).not.toContain('snack')
    expect(after).not.toContain('nobody')
  })
})

describe('one thing more', () => {
  it.each<[Code, string, string]>([
    ['en', 'btw medals are handed out at the end', 'fee £15. Medals are handed out at the end.'],
    ['en', 'forgot to say: parents can watch', 'fee £15. Parents can watch.'],
    ['es', 'ah y se me olvidó: las citas de la tarde se pasan al lunes', 'Las citas de la tarde se pasan al lunes.'],
    ['fr', 'au fait, on ne prend pas les chèques', 'On ne prend pas les chèques.'],
    ['de', 'außerdem gibt es Tee', 'ibt es Tee.'],
    ['id', 'oh iya, bawa juga fotokopi KK', 'Bawa juga fotokopi KK.'],
    ['hi', 'और हाँ, पर्ची साथ लाएँ', 'पर्ची साथ लाएँ।'],
    ['hi-Latn', 'aur haan calculator laana zaroori hai', 'Calculator laana zaroori hai.'],
  ])('is told in its own words before the end, %s: %s', (code, message, sentence) => {
    const { after } = said(code, message)
    expect(after).toContain(sentence)
    expect(after.endsWith(sentence)).toBe(false)
  })
})

describe('what will not be', () => {
  it.each<[Code, string, string, string]>([
    ['en', 'it got called off', 'cancelled', 'belt'],
    ['de', 'der Kurs fällt leider aus', 'fällt', 'Matten'],
    ['hi-Latn', 'class cancel ho gayi hai', 'cancel', '200'],
  ])('is called off, and nothing of before stands, %s: %s', (code, message, word, gone) => {
    const { after } = said(code, message)
    expect(after).toContain(word)
    expect(after).not.toContain(gone)
  })
})

describe('talk, doubt and questions', () => {
  it.each<[Code, string]>([
    ['en', "I'm not sure about the fee yet"],
    ['en', 'hmm, is £15 too much do you think?'],
    ['pt', 'valeu, ficou ótimo!'],
    ['de', 'weiß nicht, ist 18 Uhr zu spät?'],
    ['fr', "merci c'est parfait"],
  ])('change nothing, %s: %s', (code, message) => {
    const { before, after } = said(code, message)
    expect(after).toBe(before)
  })
})
