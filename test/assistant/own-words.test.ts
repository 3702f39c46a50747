/** A message that tells the customers something is told whole, in the person's own words. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/understand.ts'
import { type Draft, emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { draftAfterTalk } from '../llm/builtin/talk.ts'
import { requestOf } from '../llm/requests.ts'

const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

function proposedFor(message: string) {
  const { edits, unused = [] } = understand(requestOf({ message, asked: 'purpose' }))
  const draft = applyEdits(emptyDraft(), edits)
  return { draft, body: bodyOf(draft), unused, buttons: findComponent(draft, 'BUTTONS')?.buttons ?? [] }
}

/** Message, words of the text, words that it must not have. */
type Row = [message: string, has: string[], lacks?: string[]]

const kinds: Readonly<Record<string, Row[]>> = {
  'words that a ready text would leave out': [
    ['kal ki class cancel hai sir bimar hain, monday ko extra class hogi 4 baje', ['sir bimar hain']],
    ['Tu cita con la nutricionista es el jueves a las 17:30, trae tus análisis', ['con la nutricionista', 'análisis']],
    ["demain l'eau sera coupée de 9h à midi dans tout l'immeuble", ["dans tout l'immeuble"]],
    ['Wegen Krankheit muss der Kurs Rückenfit heute leider ausfallen', ['muss der Kurs Rückenfit']],
    ['pedido saiu pra entrega, o motoboy é o Carlos, chega em uns 30 minutos', ['o motoboy é o Carlos']],
    ['kal se gym ka time change hai subah 5 se 10 aur shaam 4 se 9', ['gym ka time', 'subah 5 se 10']],
    ['la boulangerie est fermée du 3 au 10 août pour congés, réouverture mardi 11', ['pour congés']],
    ['besok listrik padam dari jam 9 sampai jam 2 siang di perumahan Griya Asri', ['di perumahan Griya Asri']],
    [
      'im Kindergarten liegen viele Fundsachen (Jacken, Mützen, 3 Brotdosen), bitte abholen',
      ['(Jacken, Mützen, 3 Brotdosen)'],
    ],
  ],
  'what a ready text would say falsely': [
    ['votre voiture a passé le contrôle technique, vous pouvez la récupérer', ['a passé le contrôle'], ['échéance']],
    ['your repair will cost £85 more than quoted, the screen needs replacing', ['£85 more'], ['cost: £85']],
    ['कल से दूध का दाम 2 रुपये बढ़ जाएगा, 62 से 64 रुपये लीटर', ['2 रुपये बढ़ जाएगा'], ['क़ीमत: 2']],
    ['a partir de março vamos atender também aos domingos das 9h às 13h', ['aos domingos das 9h às 13h']],
    ['nova coleção de biquínis, frete grátis acima de R$199', ['frete grátis acima de R$199'], ['a partir de R$199']],
    ['Info an Mieter: am Donnerstag wird von 8 bis 12 die Heizung gewartet', ['am Donnerstag'], ['derzeit']],
  ],
  'whole sentences': [
    [
      'Es ist ein Termin frei geworden für Leute auf der Warteliste, Praxis Lenz. Wer zuerst antwortet, bekommt ihn',
      ['Es ist ein Termin frei'],
    ],
    ['tell customers we are closed from 1. to 6. January', ['6. January']],
    ['vom 1. bis 6. Januar haben wir ganz zu, sag das den Kunden', ['6. Januar']],
    ['2 for 1 on cinnamon rolls on Friday from 7am till they are gone', ['until they are gone'], ['you are gone']],
    ['water will be off on Friday. pls fill a bucket before', ['Please fill a bucket']],
    ['la tienda cierra el lunes por obras', ['cierra el lunes por obras']],
  ],
  'thanks with whom and what they are for': [
    ['thank everyone who came to the open day, we sold 132 cakes', ['Thank you to everyone who came', '132 cakes']],
    [
      'agradecer quem doou pro abrigo Patinhas Felizes, conseguimos R$ 12.400 na campanha de maio e castramos 86 animais',
      ['Obrigado a quem doou', 'R$ 12.400'],
      ['compreensão'],
    ],
  ],
  'whose message it is': [
    ['Optik Hagen: 20% auf alle Brillen, gilt nicht auf Marken von Ray-Ban', ['von Optik Hagen', 'Marken von Ray-Ban']],
    [
      'tolong pengingat SPP bulan Juli jatuh tempo tgl 10, transfer ke BCA 123 a.n. Yayasan Harapan. TK Pelangi',
      ['dari TK Pelangi', 'a.n. Yayasan Harapan'],
    ],
    ['your service is due in May, Greenpaw Vets, costs £48', ['from Greenpaw Vets'], ['due in May, Greenpaw']],
  ],
}

describe.each(Object.entries(kinds))('%s', (_kind, rows) => {
  it.each<Row>(rows)('%s', (message, has, lacks = []) => {
    const { body } = proposedFor(message)
    for (const words of has) expect(body.toLowerCase()).toContain(words.toLowerCase())
    for (const words of lacks) expect(body).not.toContain(words)
  })
})

describe('a link inside a sentence', () => {
  it.each([
    [
      'buy two candles and get the third free, online only at wickandwax.co.uk until Sunday midnight',
      'wickandwax.co.uk',
    ],
    ['votre abonnement se termine le 30, vous pouvez le renouveler sur fitclub-lyon.fr', 'fitclub-lyon.fr'],
    ['dejen su opinión en google g.page/hotel-lumbre, gracias por su visita', 'g.page/hotel-lumbre'],
  ])('has its button: %s', (message, address) => {
    const { buttons, body } = proposedFor(message)
    expect(buttons).toMatchObject([{ type: 'URL', url: `https://${address}` }])
    expect(body).not.toMatch(/ (?:at|sur|en) ?(?:until|\.|,|$)/)
  })
})

describe('a later message', () => {
  const talk = (...messages: string[]): Draft =>
    draftAfterTalk(messages, ({ components }) => ({ asked: components.length === 0 ? 'purpose' : 'confirm' }))

  it.each([
    ['lembrete de consulta da Clínica Sorriso com nome, dia e hora', 'o endereço é Rua das Palmeiras 210, sala 5'],
    ['स्कूल फीस 10 जुलाई तक जमा करनी है, 3,500 रुपये', 'काउंटर सुबह 8 से 1 बजे तक खुला है'],
    ['the pool is closed on Monday for cleaning', 'parking is free behind the house'],
    ['Die Praxis ist am Montag zu', 'die Kiste steht im Flur neben der Garderobe'],
  ])('that states something new is told: %s, %s', (first, later) => {
    expect(bodyOf(talk(first, later)).toLowerCase()).toContain(later.toLowerCase())
  })

  it.each([
    ['the pool is closed on Monday for cleaning', 'nice, i like it'],
    ['the pool is closed on Monday for cleaning', 'paint the van blue'],
    ['the pool is closed on Monday for cleaning', 'my husband is ill'],
    ['Die Praxis ist am Montag zu', 'schön, gefällt mir'],
    ['la tienda cierra el lunes', 'qué bonito'],
  ])('that states nothing changes nothing: %s, %s', (first, later) => {
    expect(bodyOf(talk(first, later))).toBe(bodyOf(talk(first)))
  })

  it.each([
    ['La boutique est fermée lundi', 'mets bonnes vacances à tous à la fin', 'Bonnes vacances à tous.'],
    ['the shop is closed on Monday', 'and put see you soon at the end', 'See you soon.'],
    ['Die Praxis ist am Montag zu', 'schreib frohe Ostern drunter', 'Frohe Ostern.'],
    ['la tienda cierra el lunes', 'añade gracias por vuestra comprensión', 'Gracias por vuestra comprensión.'],
    ['La boutique est fermée lundi', 'ajoute merci pour votre compréhension', 'Merci pour votre compréhension.'],
  ])('says where something is to stand to us: %s, %s', (first, later, sentence) => {
    expect(bodyOf(talk(first, later))).toContain(sentence)
  })
})
