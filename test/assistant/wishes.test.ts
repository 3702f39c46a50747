/** Wishes for a text that stands, in eight languages: each changes what it names, and that alone. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/index.ts'
import { buttonsOf, type Draft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'

const draftOf = (language: string, text: string, labels: readonly string[] = []): Draft => ({
  category: 'UTILITY',
  language,
  name: 'class_note',
  components: [
    { type: 'BODY', text },
    ...(labels.length === 0
      ? []
      : [
          { type: 'BUTTONS' as const, buttons: labels.map((label) => ({ type: 'QUICK_REPLY' as const, text: label })) },
        ]),
  ],
})

const hear = (message: string, draft: Draft, recent: string[] = []) =>
  understand({
    message,
    draft,
    memory: {
      category: null,
      language_pref: null,
      business_type: null,
      brand_name: null,
      wants_header: null,
      wants_footer: null,
      wants_buttons: null,
      facts: {},
    },
    missing: [],
    issues: [],
    asked: 'confirm',
    offered: [],
    recent: recent.map((content) => ({ role: 'user' as const, content })),
    userLanguage: draft.language?.split('_')[0] ?? 'en',
    tone: null,
  })

const draftAfter = (message: string, draft: Draft, recent: string[] = []): Draft =>
  applyEdits(draft, hear(message, draft, recent).edits)
const bodyOf = (draft: Draft) => findComponent(draft, 'BODY')?.text

const texts: Readonly<Record<string, string>> = {
  en: 'Pottery class on Monday at 5 pm. It costs 30 euros. Bring an apron.',
  es: 'Clase de cerámica el lunes a las 17:00. Cuesta 30 euros. Traiga un delantal.',
  pt: 'Aula de cerâmica na segunda às 17h. Custa 30 euros. Traga um avental.',
  fr: 'Cours de poterie lundi à 17h. Il coûte 30 euros. Apportez un tablier.',
  de: 'Töpferkurs am Montag um 17 Uhr. Er kostet 30 Euro. Bitte eine Schürze mitbringen.',
  id: 'Kelas keramik hari Senin pukul 17.00. Biayanya 30 euro. Bawa celemek.',
}

describe('values that are another by now', () => {
  it.each([
    ['en', 'actually make it Tuesday', 'Monday', 'Tuesday'],
    ['en', 'the price is 35', '30', '35'],
    ['en', 'sorry, 6 pm', '5 pm', '6 pm'],
    ['en', 'no, I meant Wednesday', 'Monday', 'Wednesday'],
    ['en', "it's 40 euros not 30 euros", '30', '40'],
    ['es', 'mejor el martes', 'el lunes', 'el martes'],
    ['es', 'el precio es 35', '30', '35'],
    ['pt', 'na verdade é terça', 'segunda', 'terça'],
    ['fr', "en fait c'est mardi", 'lundi', 'mardi'],
    ['de', 'doch lieber am Dienstag', 'Montag', 'Dienstag'],
    ['de', 'nicht um 17 Uhr, sondern um 18 Uhr', '17 Uhr', '18 Uhr'],
  ])('%s: "%s"', (code, message, old, fresh) => {
    const text = texts[code] ?? ''
    expect(bodyOf(draftAfter(message, draftOf(code, text)))).toBe(text.replace(old, fresh))
  })

  it.each([
    ['en', 'done, but the price is 20 not 25', 'Pottery class on Monday.'],
    ['en', 'finalize, but somehow kinder at the end', 'Pottery class on Monday.'],
    ['de', 'finalisieren, aber irgendwie anders am Schluss', 'Töpferkurs am Montag.'],
  ])('%s: "%s" changes nothing that it does not explain, and is said', (code, message, text) => {
    const { edits, unused = [], intent } = hear(message, draftOf(code, text))
    expect(edits).toEqual([])
    expect([intent === 'finalize' ? unused.join(' ').split(' ').length > 2 : true, unused.length > 0]).toEqual([
      true,
      true,
    ])
  })

  it.each([
    ['en', 'finalize, but make it Tuesday'],
    ['es', 'finaliza, pero es el martes'],
    ['pt', 'finaliza mas muda para terça'],
    ['de', 'finalisieren, aber am Dienstag'],
  ])('%s: "%s" is shown before it is final', (code, message) => {
    const { edits, intent } = hear(message, draftOf(code, texts[code] ?? ''))
    expect([edits.length, intent]).toEqual([1, 'reject'])
  })
})

describe('what the customers are to be told besides', () => {
  it.each([
    ['en', 'also mention that parking is free', 'Parking is free.'],
    ['en', 'can you say that dogs are welcome?', 'Dogs are welcome.'],
    ['en', 'and they should bring their own cup', 'Please bring your own cup.'],
    ['es', 'y que el estacionamiento es gratis', 'El estacionamiento es gratis.'],
    ['es', 'deben traer una toalla', 'Es necesario traer una toalla.'],
    ['pt', 'também diga que o café é grátis', 'O café é grátis.'],
    ['fr', 'dis aussi que le parking est gratuit', 'Le parking est gratuit.'],
    ['de', 'erwähne auch, dass Parken kostenlos ist', 'Parken ist kostenlos.'],
    ['id', 'sebutkan juga parkir gratis', 'Parkir gratis.'],
  ])('%s: "%s" adds a sentence', (code, message, sentence) => {
    const text = texts[code] ?? ''
    expect(bodyOf(draftAfter(message, draftOf(code, text)))).toBe(`${text} ${sentence}`)
  })
})

describe('sentences that are pointed at', () => {
  it.each([
    ['en', 'remove the second sentence', 1],
    ['en', 'delete the one about the apron', 2],
    ['es', 'quita la última frase', 2],
    ['es', 'quita la frase del delantal', 2],
    ['pt', 'tira a segunda frase', 1],
    ['fr', 'supprime la deuxième phrase', 1],
    ['de', 'streiche den zweiten Satz', 1],
    ['id', 'hapus kalimat kedua', 1],
  ])('%s: "%s" takes that one out', (code, message, index) => {
    const sentences = (texts[code] ?? '').split(/(?<=\.) /)
    const rest = sentences.filter((_, at) => at !== index).join(' ')
    expect(bodyOf(draftAfter(message, draftOf(code, texts[code] ?? '', ['Yes', 'No'])))).toBe(rest)
  })

  it.each([
    ['en', 'move the last sentence to the beginning'],
    ['es', 'mueve la última frase al principio'],
    ['de', 'verschiebe den letzten Satz an den Anfang'],
  ])('%s: "%s" moves it', (code, message) => {
    const [first, second, third] = (texts[code] ?? '').split(/(?<=\.) /)
    expect(bodyOf(draftAfter(message, draftOf(code, texts[code] ?? '')))).toBe(`${third} ${first} ${second}`)
  })
})

describe('buttons', () => {
  const labelsAfter = (message: string, code = 'en', labels = ['Coming', 'Not now']) =>
    buttonsOf(draftAfter(message, draftOf(code, texts[code] ?? '', labels))).map(({ text }) => text)

  it.each([
    ['en', 'swap the buttons'],
    ['es', 'intercambia los botones'],
    ['pt', 'inverte os botões'],
    ['fr', 'inverse les boutons'],
    ['de', 'tausche die Buttons'],
    ['id', 'tukar tombolnya'],
  ])('%s: "%s" changes their places', (code, message) => {
    expect(labelsAfter(message, code)).toEqual(['Not now', 'Coming'])
  })

  it.each(['remove the button', 'the button should say Maybe'])('of several, "%s" asks which one', (message) => {
    expect(labelsAfter(message)).toEqual(['Coming', 'Not now'])
    expect(hear(message, draftOf('en', texts.en ?? '', ['Coming', 'Not now'])).reply).toContain('Which button')
  })

  it('"that button" is the one the message named', () => {
    expect(labelsAfter('nobody says Not now, remove that button')).toEqual(['Coming'])
  })

  it.each([
    ['en', 'a call button, label Ring us, number +44 20 7946 0321', 'Ring us', '+442079460321'],
    ['es', 'un botón para llamar, texto Llámenos, número 944 000 123, es de España', 'Llámenos', '+34944000123'],
    ['fr', 'un bouton Appeler avec le 03 80 12 34 56, en France', 'Appeler', '+33380123456'],
    ['de', 'Button Anrufen mit der Nummer 030 1234567, Deutschland', 'Anrufen', '+49301234567'],
    ['de', 'Füge einen Knopf hinzu: label Mehr, link https://topf.example', 'Mehr', 'https://topf.example'],
  ])('%s: "%s" is one button, told whole', (code, message, label, target) => {
    const [button] = buttonsOf(draftAfter(message, draftOf(code, texts[code] ?? '')))
    expect([button?.text, button?.phone_number ?? button?.url]).toEqual([label, target])
  })
})

describe('a line that was asked about', () => {
  it.each([
    ['en', 'what is a footer?', 'ah ok, then put Clay & Co, Leeds there'],
    ['pt', 'o que é rodapé?', 'então coloca Clay & Co, Leeds'],
    ['fr', "c'est quoi un pied de page ?", 'alors mets Clay & Co, Leeds'],
  ])('%s: "%s" – "%s" sets it', (code, question, message) => {
    expect(findComponent(draftAfter(message, draftOf(code, texts[code] ?? ''), [question]), 'FOOTER')?.text).toBe(
      'Clay & Co, Leeds',
    )
  })
})

describe('a value that is not quoted', () => {
  const standing = 'We are closed on Monday. Your code is SAVE10.'
  it.each([
    ['en', 'Change Monday to Friday and add a button Contact us', 'We are closed on Friday. Your code is SAVE10.'],
    ['en', 'Change Monday to Friday and remove the footer', 'We are closed on Friday. Your code is SAVE10.'],
    ['en', 'Add a header "News" and change the code to SAVE20', 'We are closed on Monday. Your code is SAVE20.'],
  ])('%s: ends where another wish begins: "%s"', (code, message, body) => {
    expect(bodyOf(draftAfter(message, draftOf(code, standing)))).toBe(body)
  })
})
