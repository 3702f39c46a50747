/** Messages in languages without a locale: their own sentences are the text, without what is said to us. */
import { expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { emptyDraft } from '../../src/template/draft.ts'

const memory = { brand_name: null, facts: {} }
const heard = (message: string) =>
  briefOf({ message, draft: emptyDraft(), memory, userLanguage: null, tone: null })?.edits.map((edit) =>
    'text' in edit ? edit.text : 'language' in edit ? edit.language : 'category' in edit ? edit.category : '',
  )

it.each([
  [
    'Kun je iets schrijven voor onze leden? De les van maandag begint om 19.30 uur in zaal 2. Bedankt!',
    ['UTILITY', 'nl', '', 'De les van maandag begint om 19.30 uur in zaal 2.'],
  ],
  [
    'Laat de huurders weten dat het water op dinsdag van 9 tot 11 uur is afgesloten.',
    ['UTILITY', 'nl', '', 'Het water op dinsdag van 9 tot 11 uur is afgesloten.'],
  ],
  [
    'Alleen vrijdag 20% korting op alle planten bij ons in de winkel, met de code GROEN20',
    ['MARKETING', 'nl', '', 'Alleen vrijdag 20% korting op alle planten bij ons in de winkel, met de code GROEN20.'],
  ],
  [
    'Mi serve un messaggio per i soci: la riunione è il 4 maggio alle 18 in sede',
    ['UTILITY', 'it', '', 'La riunione è il 4 maggio alle 18 in sede.'],
  ],
  [
    'Ricorda ai clienti di portare la tessera e un documento per il ritiro della merce. Grazie',
    ['UTILITY', 'it', '', 'Si prega di portare la tessera e un documento per il ritiro della merce.'],
  ],
  [
    'Dobbiamo dire ai pazienti che il referto è pronto, numero pratica diverso per ognuno, ritiro in via Roma 3',
    ['UTILITY', 'it', '', 'Numero pratica: {{1}}\nIl referto è pronto, ritiro in via Roma 3.'],
  ],
  [
    'مرحبا، أخبر الأعضاء أن النادي مغلق يوم الأحد 3 مارس للصيانة. شكرا',
    ['UTILITY', 'ar', '', 'النادي مغلق يوم الأحد 3 مارس للصيانة.'],
  ],
  [
    'Avvisare i clienti che la lavanderia chiude per ferie dal 10 al 25 agosto',
    ['UTILITY', 'it', '', 'La lavanderia chiude per ferie dal 10 al 25 agosto.'],
  ],
  [
    'Sportschool: vanaf 1 mei gaan de prijzen van 25 naar 28 euro per maand',
    ['UTILITY', 'nl', '', 'Sportschool: vanaf 1 mei gaan de prijzen van 25 naar 28 euro per maand.'],
  ],
  [
    'إشعار للمستأجرين أن المصعد معطل حتى يوم الخميس ويرجى استخدام الدرج',
    ['UTILITY', 'ar', '', 'المصعد معطل حتى يوم الخميس ويرجى استخدام الدرج.'],
  ],
  [
    'Merhaba, havuz cuma günü bakım için kapalı ve cumartesi saat 8 gibi tekrar açılıyor.',
    ['UTILITY', 'tr', '', 'Havuz cuma günü bakım için kapalı ve cumartesi saat 8 gibi tekrar açılıyor.'],
  ],
])('%s', (message, [category, language, , text]) => {
  const edits = heard(message)
  expect(edits).toContain(category)
  expect(edits).toContain(language)
  expect(edits).toContain(text)
})

it.each([
  'Kun je me helpen met een template voor mijn winkel?',
  'Ik wil graag een bericht maken voor mijn winkel.',
  'Ciao, puoi aiutarmi a scrivere un messaggio?',
  'Wat kan ik hier doen en wat kost het voor ons?',
])('%s tells the customers nothing', (message) => {
  expect(heard(message) ?? []).toEqual([])
})

it('says the same of the same message however often it is heard', () => {
  const message = 'Laat de leden weten dat de lessen in augustus gratis zijn voor wie een vriend meeneemt.'
  expect(heard(message)).toContain('MARKETING')
  expect(heard(message)).toEqual(heard(message))
})
