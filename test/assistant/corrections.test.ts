/** What people say after the first proposal: several wishes at once, complaints, "take it out", a text dictated in place of ours. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/index.ts'
import type { Extraction } from '../../src/llm/extraction.ts'
import type { ExtractionRequest } from '../../src/llm/model.ts'
import { buttonsOf, type Draft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { samplesOfBody } from '../../src/template/samples.ts'
import { requestOf } from '../llm/requests.ts'

const texts = {
  en: ['Hello {{1}}, your order {{2}} has been shipped. Link: {{3}}. Thank you for your order.', 'Alex', 'Track it'],
  es: ['Hola, {{1}}: tu pedido {{2}} ya se ha enviado. Total a pagar: {{3}}. Gracias por tu compra.', 'Lucía', 'Ver'],
  de: ['Hallo {{1}}, Ihr Termin {{2}} steht fest. Betrag: {{3}}. Vielen Dank.', 'Anna', 'Ansehen'],
  fr: ['Bonjour {{1}}, votre commande {{2}} est partie. Montant : {{3}}. Merci de votre confiance.', 'Marie', 'Voir'],
  pt: ['Olá, {{1}}! Seu pedido {{2}} foi enviado. Valor: {{3}}. Obrigado pela compra.', 'Ana', 'Ver'],
  id: ['Halo {{1}}, pesanan Anda {{2}} sudah dikirim. Total: {{3}}. Terima kasih.', 'Budi', 'Lihat'],
  hi: ['नमस्ते {{1}}, आपका ऑर्डर {{2}} भेज दिया गया है। राशि: {{3}}। धन्यवाद।', 'रवि', 'देखें'],
  'hi-Latn': ['Namaste {{1}}, aapka order {{2}} bhej diya gaya hai. Amount: {{3}}. Dhanyavaad.', 'Ravi', 'Dekhein'],
} as const
type Code = keyof typeof texts

function draftIn(code: Code): Draft {
  const [text, name, label] = texts[code]
  return {
    name: 'order_shipped',
    language: code === 'pt' ? 'pt_BR' : (code.split('-')[0] ?? code),
    category: 'UTILITY',
    components: [
      { type: 'BODY', text, example: { body_text: [[name, 'ORD-10425', 'REF-6402']] } },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: label, url: 'https://shop.example/track' }] },
    ],
  }
}

interface After {
  heard: Extraction
  body: string
  samples: string[]
  buttons: string[]
}

function answerTo(code: Code, message: string, given: Partial<ExtractionRequest> = {}): After {
  const draft = draftIn(code)
  const heard = understand(requestOf({ message, draft, asked: 'confirm', userLanguage: code, ...given }))
  const next = applyEdits(draft, heard.edits)
  return {
    heard,
    body: findComponent(next, 'BODY')?.text ?? '',
    samples: [...samplesOfBody(findComponent(next, 'BODY')).values()],
    buttons: buttonsOf(next).map(({ type, text }) => `${type} ${text}`),
  }
}

describe('several wishes', () => {
  it.each<[Code, string, Partial<Omit<After, 'heard'>>]>([
    [
      'en',
      'take out "Link: {{3}}." from the text, the button is enough. and call it a parcel instead of an order',
      {
        body: 'Hello {{1}}, your parcel {{2}} has been shipped. Thank you for your parcel.',
        buttons: ['URL Track it'],
      },
    ],
    [
      'es',
      'El botón que ponga Pedir cita, y añade otro para llamar al 952 21 43 65 que ponga Llamar',
      { buttons: ['URL Pedir cita', 'PHONE_NUMBER Llamar'] },
    ],
    [
      'es',
      'Quita la frase "Gracias por tu compra" y también lo de pagar, yo no cobro nada. Y pon va de camino en vez de ya se ha enviado',
      { body: 'Hola, {{1}}: tu pedido {{2}} va de camino.' },
    ],
    [
      'es',
      'cambia "Total a pagar" por "Importe" y el ejemplo es 45 euros',
      { body: texts.es[0].replace('Total a pagar', 'Importe'), samples: ['Lucía', 'ORD-10425', '45 euros'] },
    ],
    [
      'de',
      'Nimm "Betrag: {{3}}" raus und auch das mit Vielen Dank. Und schreib Besuch statt Termin',
      { body: 'Hallo {{1}}, Ihr Besuch {{2}} steht fest.' },
    ],
    [
      'fr',
      'Le bouton doit dire Suivre mon colis, et mets colis au lieu de commande',
      { body: texts.fr[0].replace('commande', 'colis'), buttons: ['URL Suivre mon colis'] },
    ],
    [
      'pt',
      'Tira "Valor: {{3}}" e coloca pacote em vez de pedido. Você esqueceu a data',
      { body: 'Olá, {{1}}! Seu pacote {{2}} foi enviado. Obrigado pela compra.' },
    ],
    [
      'id',
      'Hapus "Total: {{3}}", dan tulis paket bukan pesanan',
      { body: 'Halo {{1}}, paket Anda {{2}} sudah dikirim. Terima kasih.' },
    ],
    [
      'hi',
      '"राशि: {{3}}" हटा दो और ऑर्डर की जगह पार्सल लिखो',
      { body: 'नमस्ते {{1}}, आपका पार्सल {{2}} भेज दिया गया है। धन्यवाद।' },
    ],
    [
      'hi-Latn',
      '"Amount: {{3}}" hata do aur order ki jagah parcel likho',
      { body: 'Namaste {{1}}, aapka parcel {{2}} bhej diya gaya hai. Dhanyavaad.' },
    ],
  ])('%s: %s', (code, message, expected) => {
    expect(answerTo(code, message)).toMatchObject(expected)
  })

  it('names the one that was not done', () => {
    const message = 'Remove "Link: {{3}}". And paint the van blue. And call it a parcel instead of an order'
    const { heard, body } = answerTo('en', message)
    expect(body).toBe('Hello {{1}}, your parcel {{2}} has been shipped. Thank you for your parcel.')
    expect(heard.unused).toEqual(['paint the van blue'])
  })
})

describe('a complaint', () => {
  it.each<[Code, string]>([
    ['en', 'you left that out'],
    ['en', 'The van is bringing the plants, not the customer!'],
    ['es', 'Te has comido la fecha'],
    ['es', 'yo no tengo paquetes premium'],
    ['de', 'Du hast das Datum vergessen'],
    ['fr', 'Vous avez oublié la date'],
    ['pt', 'Você esqueceu a data'],
    ['id', 'kamu lupa tanggalnya'],
    ['hi', 'आप तारीख भूल गए'],
    ['hi-Latn', 'tum date bhool gaye'],
  ])('%s: %s is told to nobody, and not offered to be', (code, message) => {
    const { heard, body } = answerTo(code, message)
    expect(body).toBe(texts[code][0])
    expect(heard.toUs ?? []).toEqual(heard.unused ?? [])
  })

  it.each<[Code, string, string]>([
    ['en', 'Please say that the shop is closed on Monday, you left that out.', 'The shop is closed on Monday.'],
    ['en', 'add that parking is free, you forgot it', 'Parking is free.'],
  ])('%s: %s tells the rest alone', (code, message, sentence) => {
    expect(answerTo(code, message).body).toBe(`${texts[code][0]} ${sentence}`)
  })
})

describe('what was named just before', () => {
  it.each<[Code, string, string]>([
    ['en', 'What is "Link: REF-6402" for? Take it out', ' Link: {{3}}.'],
    ['en', 'Link: REF-6402 is nonsense, take it out please', ' Link: {{3}}.'],
    ['es', '¿Qué es eso de Total a pagar REF-6402? Quítalo', ' Total a pagar: {{3}}.'],
    ['de', 'Was soll Betrag: REF-6402? Weg damit', ' Betrag: {{3}}.'],
    ['fr', "C'est quoi Montant : REF-6402 ? Enlève ça", ' Montant : {{3}}.'],
    ['pt', 'O que é Valor: REF-6402? Tira isso', ' Valor: {{3}}.'],
    ['id', 'Apa itu Total: REF-6402? Hapus saja', ' Total: {{3}}.'],
    ['hi', 'यह राशि: REF-6402 क्या है? हटा दो', ' राशि: {{3}}।'],
    ['hi-Latn', 'Yeh Amount: REF-6402 kya hai? Hata do', ' Amount: {{3}}.'],
  ])('%s: %s', (code, message, gone) => {
    expect(answerTo(code, message).body).toBe(texts[code][0].replace(gone, ''))
  })

  it('may be in the message before', () => {
    const recent = [{ role: 'user', content: '¿Qué es eso de "Total a pagar: REF-6402"?' }] as const
    expect(answerTo('es', 'Quítalo', { recent }).body).toBe(texts.es[0].replace(' Total a pagar: {{3}}.', ''))
  })
})

describe('a text dictated as the better one', () => {
  it.each<[Code, string, string]>([
    ['es', 'Eso no se entiende. Mejor pon:', 'Tu pedido está en la tienda. Añade tu nombre y llama al 952 21 43 65.'],
    ['en', 'better write:', 'Your parcel is on its way. Remove nothing, add nothing: see https://a.example/x'],
    ['de', 'schreib lieber:', 'Ihr Paket ist da. Bitte löschen Sie diese Nachricht nicht.'],
    ['fr', 'Écris plutôt :', 'Votre colis est en route. Supprimez le rappel précédent.'],
    ['pt', 'Melhor escrever:', 'Seu pacote está a caminho. Tire suas dúvidas aqui.'],
    ['id', 'Mending tulis:', 'Paket Anda sedang dikirim. Hapus pesan ini bila sudah diterima.'],
    ['hi', 'बेहतर लिखो:', 'आपका पार्सल रास्ते में है। कल तक पहुँच जाएगा।'],
  ])('%s: %s %s', (code, lead, text) => {
    expect(answerTo(code, `${lead} ${text}`).body).toBe(text)
  })
})

describe('what is taken out', () => {
  it.each<[Code, string, string]>([
    ['en', 'remove {{3}}', ' Link: {{3}}.'],
    ['de', 'Nimm "Betrag: {{3}}" raus', ' Betrag: {{3}}.'],
    ['hi', '"राशि: {{3}}" हटा दो', ' राशि: {{3}}।'],
    ['es', 'quita lo de Total a pagar', ' Total a pagar: {{3}}.'],
    ['fr', 'Enlève "Montant"', ' Montant : {{3}}.'],
  ])('leaves no label and no mark alone, %s: %s', (code, message, gone) => {
    expect(answerTo(code, message).body).toBe(texts[code][0].replace(gone, ''))
  })
})

describe('one sample', () => {
  it.each<[Code, string, string]>([
    ['de', 'das Beispiel ist 45 Euro', '45 Euro'],
    ['fr', "l'exemple est 45 euros", '45 euros'],
    ['pt', 'o exemplo é R$ 150', 'R$ 150'],
    ['hi', 'उदाहरण ₹1500 है', '₹1500'],
  ])('goes to the variable that it fits, %s: %s', (code, message, sample) => {
    expect(answerTo(code, message).samples).toEqual([texts[code][1], 'ORD-10425', sample])
  })
})

describe('where words belong that wait for a place', () => {
  it.each<[Code, string, string, 'start' | 'end']>([
    ['en', 'Boxes are heavy', 'It belongs at the end, after the last sentence.', 'end'],
    ['en', 'Boxes are heavy', 'at the beginning', 'start'],
    ['es', 'Las cajas pesan mucho', 'ahí al final', 'end'],
    ['pt', 'As caixas são pesadas', 'no final', 'end'],
    ['fr', 'Les cartons sont lourds', 'à la fin', 'end'],
    ['de', 'Die Kisten sind schwer', 'am Ende', 'end'],
    ['id', 'Kotaknya berat sekali', 'di akhir', 'end'],
  ])('%s: %s, %s', (code, words, message, side) => {
    const { body } = answerTo(code, message, { waiting: [words] })
    expect(body).toBe(side === 'end' ? `${texts[code][0]} ${words}.` : `${words}. ${texts[code][0]}`)
  })
})

describe('a button without words for it', () => {
  it.each<[Code, string]>([
    ['en', 'Add a button'],
    ['de', 'Einen Button hinzufügen'],
    ['de', 'Füge einen Button hinzu'],
    ['fr', 'Ajouter un bouton'],
    ['es', 'Añadir un botón'],
    ['pt', 'Adicionar um botão'],
    ['id', 'Tambah tombol'],
    ['hi', 'एक बटन जोड़ो'],
  ])('is asked about, and its order is no label, %s: %s', (code, message) => {
    const draft = { ...draftIn(code), components: draftIn(code).components.filter(({ type }) => type === 'BODY') }
    const heard = understand(requestOf({ message, draft, userLanguage: code }))
    expect(heard.edits).toEqual([])
    expect(heard.facts).toContainEqual({ key: 'wants_buttons', value: 'yes' })
  })
})

describe('replies that are listed behind their number', () => {
  it.each<[Code, string, string[]]>([
    ['en', 'two quick replies: Works, Change it', ['Works', 'Change it']],
    ['de', 'Bitte zwei Antwortknöpfe: „Passt“ und „Anders“', ['Passt', 'Anders']],
    ['es', 'dos respuestas rápidas: Vale y Mejor otro día', ['Vale', 'Mejor otro día']],
    ['fr', 'deux réponses rapides : Oui, Non', ['Oui', 'Non']],
    ['pt', 'duas respostas rápidas: Confirmo e Quero mudar', ['Confirmo', 'Quero mudar']],
  ])('are the buttons, %s: %s', (code, message, labels) => {
    const draft = { ...draftIn(code), components: draftIn(code).components.filter(({ type }) => type === 'BODY') }
    const after = applyEdits(draft, understand(requestOf({ message, draft, userLanguage: code })).edits)
    expect(buttonsOf(after).map(({ text }) => text)).toEqual(labels)
  })
})
