/** What later messages add to a template that stands, what they correct in it, and what is talk. */
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/index.ts'
import { understand } from '../../src/llm/builtin/index.ts'
import type { Extraction } from '../../src/llm/extraction.ts'
import { type Draft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const texts = {
  en: 'Hello, gusts of 60 knots at Talow & Wick on Friday at 4. Doors close at 8 pm.',
  es: 'Hola, el taller de La Espga es el lunes a las 18:00.',
  pt: 'Olá, o ensaio é na quarta às 19h30.',
  fr: 'Bonjour, la chorale chante près de l’étang de Vernoy le samedi à 14h.',
  de: 'Guten Tag, die Praxis öffnet am Montag. Neue Zeiten: 8 bis 16 Uhr.',
  id: 'Halo, latihan pindah ke Jumat jam 19.00.',
  hi: 'नमस्ते, दुकान रविवार को बंद रहेगी।',
  'hi-Latn': 'Namaste, class Saturday ko 5 baje hai.',
} as const
type Code = keyof typeof texts

const draftIn = (code: Code): Draft => ({
  name: 'notice_for_all',
  language: code === 'pt' ? 'pt_BR' : (code.split('-')[0] ?? code),
  category: 'UTILITY',
  components: [{ type: 'BODY', text: texts[code] }],
})

const heard = (code: Code, message: string): Extraction =>
  understand(requestOf({ message, draft: draftIn(code), asked: 'confirm', userLanguage: code }))

const bodyAfter = (code: Code, message: string): string =>
  findComponent(applyEdits(draftIn(code), heard(code, message).edits), 'BODY')?.text ?? ''

describe('a sentence for the customers', () => {
  it.each<[Code, string, string]>([
    ['en', 'and they need a packed lunch', 'You need a packed lunch.'],
    ['en', 'oh and parking is behind the library', 'Parking is behind the library.'],
    ['en', 'add no appointment needed', 'No appointment needed.'],
    ['es', 'y que no dejen basura', 'No dejen basura.'],
    ['id', 'tambahkan bawa partitur', 'Bawa partitur.'],
  ])('%s: %s', (code, message, sentence) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code]} ${sentence}`)
  })
})

describe('an order that says how its sentence begins', () => {
  it.each<[Code, string, string]>([
    ['en', 'and thank them for their patience', 'Thank you for your patience.'],
    ['en', 'wish them a nice weekend', 'We wish you a nice weekend.'],
    ['en', 'also ask them to bring their card please', 'Please bring your card.'],
    ['es', 'y dales las gracias por su confianza', 'Gracias por su confianza.'],
    ['es', 'pídeles disculpas', 'Disculpen las molestias.'],
    ['pt', 'deseja bom fim de semana', 'Desejamos bom fim de semana.'],
    ['fr', 'souhaite-leur une bonne journée', 'Nous vous souhaitons une bonne journée.'],
    ['de', 'wünsch allen ein schönes Wochenende', 'Wir wünschen Ihnen ein schönes Wochenende.'],
    ['id', 'ucapkan terima kasih atas kesabarannya', 'Terima kasih atas kesabarannya.'],
    ['hi-Latn', 'unko thank you bhi bolo', 'Dhanyavaad.'],
  ])('is carried out, %s: %s', (code, message, sentence) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code]} ${sentence}`)
  })

  it.each<[Code, string]>([
    ['en', 'thanks for your quick help'],
    ['en', 'sorry for the typo'],
    ['es', 'gracias por la ayuda'],
    ['de', 'danke für die Hilfe'],
    ['fr', 'merci pour votre aide'],
  ])('is none where we are thanked, %s: %s', (code, message) => {
    expect(bodyAfter(code, message)).toBe(texts[code])
  })

  it.each<[Code, string, string]>([
    ['en', 'I want them to know it may take a week', 'It may take a week.'],
    ['en', 'let them know we are back on sat 3 may', 'We are back on Saturday 3 May.'],
    ['id', 'bilang bahwa bisa sampai dua minggu', 'Bisa sampai dua minggu.'],
  ])('has days with a capital, and no other words, %s: %s', (code, message, sentence) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code]} ${sentence}`)
  })
})

describe('an order that stands anywhere', () => {
  it.each<[Code, string, string]>([
    ['en', 'could you add that tea is at noon as well?', 'Tea is at noon.'],
    ['en', 'it should also say they need their card', 'You need your card.'],
    ['en', 'they should come early. can you add that?', 'Please come early.'],
    ['en', 'could it mention free parking', 'Free parking.'],
    ['pt', 'coloca aí também um feliz natal', 'Um feliz Natal.'],
    ['pt', 'e que tem wifi grátis, coloca isso tb', 'Tem wifi grátis.'],
    ['de', 'und dass die Halle beheizt ist', 'Die Halle ist beheizt.'],
    ['de', 'es fehlt noch, dass Kinder gratis sind', 'Kinder sind gratis.'],
    ['fr', 'parfait, pense aussi à leur dire de garder leur ticket', 'Merci de garder votre ticket.'],
    ['hi-Latn', 'parents ko fees jama karne ko bhi bolo', 'Kripya fees jama karein.'],
    ['hi-Latn', 'jaldi join karne ko bolo', 'Kripya jaldi join karein.'],
    ['es', 'perfecto, y que diga también que vengan en ayunas', 'Por favor, vengan en ayunas.'],
    ['es', 'ah y que también ponga que pueden pagar en línea', 'Pueden pagar en línea.'],
    ['es', 'el café va incluido, pon eso también', 'El café va incluido.'],
    ['pt', 'e fala também que tem estacionamento, obrigado', 'Tem estacionamento.'],
    ['pt', 'fala pra eles trazerem os exames', 'Pedimos para vocês trazerem os exames.'],
    ['fr', 'ah et aussi dis-leur que le parking est gratuit', 'Le parking est gratuit.'],
    ['fr', "qu'ils pensent à apporter leur carte", 'Pensez à apporter votre carte.'],
    ['fr', "il faudrait aussi dire qu'on rouvre mardi", 'On rouvre mardi.'],
    ['de', 'danke, und wünsch noch schöne Feiertage', 'Wir wünschen Ihnen noch schöne Feiertage.'],
    ['de', 'es soll noch drinstehen, dass sie nüchtern kommen sollen', 'Bitte nüchtern kommen.'],
    ['de', 'bitte noch reinschreiben, dass der Kurs nachgeholt wird', 'Der Kurs wird nachgeholt.'],
    ['de', 'Parken ist frei, schreib das noch dazu', 'Parken ist frei.'],
    [
      'de',
      'sag auch, dass Hunde an die Leine müssen und dass wir keine Karten nehmen',
      'Hunde müssen an die Leine. Bitte beachten Sie, dass wir keine Karten nehmen.',
    ],
    ['id', 'tambahkan juga bahwa kami buka lagi hari Selasa', 'Kami buka lagi hari Selasa.'],
    ['id', 'oh ya, bilang juga supaya bawa kartu', 'Mohon bawa kartu.'],
    ['hi', 'चाय मुफ़्त है, यह भी लिखो', 'चाय मुफ़्त है।'],
    ['hi', 'रसीद साथ लाने को भी कहो', 'कृपया रसीद साथ लाएँ।'],
    ['hi-Latn', 'notes saath rakhna hai ye bhi likh do', 'Notes saath rakhna hai.'],
    ['hi-Latn', 'camera on rakhne ko bhi bol do', 'Kripya camera on rakhein.'],
  ])('leaves nothing of itself in the text, %s: %s', (code, message, sentence) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code]} ${sentence}`)
    expect(heard(code, message).unused ?? []).toEqual([])
  })

  it.each<[Code, string, string, string]>([
    ['en', 'the tone is weird, and it should also say they need a card', 'You need a card.', 'the tone is weird'],
    [
      'es',
      'no me gusta la palabra taller, y que diga también que hay café',
      'Hay café.',
      'no me gusta la palabra taller',
    ],
  ])('is carried out beside words that nothing explains, %s: %s', (code, message, sentence, left) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code]} ${sentence}`)
    expect(heard(code, message).unused).toEqual([left])
  })

  it.each<[Code, string, string, string]>([
    ['en', 'it should say that doors close at 9 pm', '8 pm', '9 pm'],
    ['es', 'que diga que es el martes', 'el lunes', 'el martes'],
    ['pt', 'fala que é na quinta', 'na quarta', 'na quinta'],
  ])('corrects what stands where it says no more, %s: %s', (code, message, old, fresh) => {
    expect(bodyAfter(code, message)).toBe(texts[code].replace(old, fresh))
  })

  it.each<[Code, string]>([
    ['en', 'thanks for your help, perfect'],
    ['en', 'can you add that?'],
    ['es', 'muchas gracias, perfecto'],
    ['de', 'danke, schreib das noch dazu'],
  ])('tells nothing where it says nothing, %s: %s', (code, message) => {
    expect(bodyAfter(code, message)).toBe(texts[code])
  })
})

describe('orders behind what a first message tells', () => {
  const first = (code: Code, message: string): Extraction =>
    understand(requestOf({ message, draft: { components: [] }, userLanguage: code }))

  it.each<[Code, string, string]>([
    [
      'es',
      'Recordatorio de la cita con el dentista mañana. Que diga también que vengan en ayunas',
      'vengan en ayunas.',
    ],
    ['es', 'avisa a los clientes que la tienda cierra el lunes, y agrega que abrimos el martes', ' Abrimos el martes.'],
    ['de', 'Das Training fällt heute aus. Wünsch noch ein schönes Wochenende', 'Wir wünschen Ihnen noch ein'],
    [
      'de',
      'Erinnerung an den Termin morgen, es soll auch drinstehen, dass sie nüchtern kommen sollen',
      'Bitte nüchtern',
    ],
    ['fr', "rappel du rendez-vous chez le dentiste demain, qu'ils viennent à jeun", ' Venez à jeun.'],
    ['id', 'beri tahu pelanggan toko tutup Senin, tambahkan juga bahwa kami buka Selasa', ' Kami buka Selasa.'],
    ['hi', 'ग्राहकों को बताइए कि दुकान सोमवार को बंद है। पार्किंग मुफ़्त है, यह भी लिखो', 'पार्किंग मुफ़्त है।'],
  ])('are carried out in %s: %s', (code, message, sentence) => {
    const { edits, unused = [] } = first(code, message)
    const body = findComponent(applyEdits({ components: [] }, edits), 'BODY')?.text ?? ''
    expect(body).toContain(sentence)
    expect(body).not.toMatch(/diga|agrega|Wünsch |drinstehen|tambahkan|लिखो/)
    expect(unused).toEqual([])
  })
})

describe('a statement that may be meant for the text or be its reason', () => {
  it.each<[Code, string]>([
    ['en', 'lunch is provided'],
    ['en', 'towels are included, and dogs are welcome'],
    ['en', 'dogs need a leash'],
    ['pt', 'tem pão de queijo quentinho'],
    ['fr', 'les places sont limitées'],
    ['de', 'es gibt Freigetränke'],
    ['hi', 'पुरानी रिपोर्ट साथ लाएँ'],
    ['hi-Latn', 'parking gate ke peeche hai'],
  ])('is told whole or asked about, %s: %s', (code, message) => {
    const body = bodyAfter(code, message)
    const isTold = message.split(/,? and |[ ,]+/).every((word) => fold(body).includes(fold(word)))
    const isAsked = body === texts[code] && heard(code, message).open?.[0] === message
    expect(isTold || isAsked).toBe(true)
  })
})

describe('what follows a wish to wait', () => {
  it('is named when it is not used', () => {
    const message = "hold on, it's only for members"
    expect(heard('en', message)).toMatchObject({ intent: 'reject', edits: [], unused: [message] })
  })
})

describe('another value', () => {
  it.each<[Code, string, string, string]>([
    ['en', 'forecast update: gusts of 75 knots', '60 knots', '75 knots'],
    ['en', "typo, we're Tallow & Wick", 'Talow', 'Tallow'],
    ['en', "it's at 5 not 4", 'at 4', 'at 5'],
    ['es', 'perdón, es La Espiga', 'Espga', 'Espiga'],
    ['es', 'viene el martes al final', 'el lunes', 'el martes'],
    ['pt', 'muda pra 20h', '19h30', '20h'],
    ['fr', "c'est l'étang de Vernay", 'Vernoy', 'Vernay'],
    ['de', 'doch bis 17 Uhr', '8 bis 16 Uhr', '8 bis 17 Uhr'],
  ])('%s: %s', (code, message, old, fresh) => {
    expect(bodyAfter(code, message)).toBe(texts[code].replace(old, fresh))
  })

  it.each<[Code, string, string, string, string]>([
    ['en', "it's at 5 not 4, and they need a packed lunch", 'at 4', 'at 5', 'You need a packed lunch.'],
    ['pt', 'muda pra 20h e lembra de trazer água', '19h30', '20h', 'Por favor, não se esqueçam de trazer água.'],
  ])('with more beside it, %s: %s', (code, message, old, fresh, sentence) => {
    expect(bodyAfter(code, message)).toBe(`${texts[code].replace(old, fresh)} ${sentence}`)
  })
})

describe('talk', () => {
  it.each<[Code, string]>([
    ['en', 'ah ok makes sense'],
    ['en', 'boss likes it'],
    ['en', 'hmm let me ask my wife'],
    ['en', 'ok: Lea, Monday at 6'],
    ['en', 'could you jazz up the whole thing with glitter'],
    ['en', 'lunch is included?'],
    ['es', 'qué bonito te ha quedado'],
    ['es', 'la segunda'],
    ['de', 'der zweite'],
    ['pt', 'nossa ficou lindo'],
    ['fr', 'attends je réfléchis'],
    ['de', 'hm mal überlegen'],
    ['id', 'mantap banget'],
    ['de', 'lunch is provided in the hall'],
  ])('changes nothing, %s: %s', (code, message) => {
    expect(bodyAfter(code, message)).toBe(texts[code])
  })

  it.each<[Code, string]>([
    ['es', 'así mismo. finalízala'],
    ['es', 'queda así, finalizar'],
    ['fr', "non c'est bien comme ça, finalise"],
    ['en', "that's exactly what I wanted, finalize"],
  ])('goes with the wish to finish, %s: %s', (code, message) => {
    expect(heard(code, message)).toMatchObject({ intent: 'finalize' })
    expect(heard(code, message).unused).toBeUndefined()
  })

  it.each<[Code, string]>([
    ['en', 'the flux is to be wobbled by tomorrow morning, finalize'],
    ['de', 'quietschgrüne Wellen an den Rand malen, fertigstellen'],
  ])('is not what finishing waits for, %s: %s', (code, message) => {
    expect(heard(code, message).intent).not.toBe('finalize')
  })
})

describe('a question about templates', () => {
  it.each<[Code, string, string]>([
    ['de', 'kann ich ein Bild dazu tun?', 'PDF'],
    ['de', 'ist das Werbung?', 'Marketing ist'],
    ['fr', "c'est du marketing ça ?", 'Le marketing'],
    ['fr', "combien de temps pour l'approbation ?", '24 heures'],
    ['es', '¿cuánto tarda en aprobarse?', '24 horas'],
    ['pt', 'quanto custa mandar isso?', 'não custa nada'],
    ['id', 'ini termasuk pemasaran atau bukan?', 'Utilitas'],
    ['hi-Latn', 'approve hone me kitna time lagta hai?', '24 ghante'],
    ['hi', 'क्या मैं फोटो लगा सकती हूँ?', 'PDF'],
    ['en', 'هل هذا تسويق؟', 'التسويق'],
    ['en', 'is dit marketing?', 'Marketing is alles'],
    ['en', 'quanto costa?', 'Creare modelli'],
    ['en', 'is this marketing?', 'Marketing templates promote'],
  ])('is answered in its language and changes nothing, %s: %s', (code, message, answer) => {
    expect(heard(code, message)).toMatchObject({ intent: 'question', edits: [] })
    expect(heard(code, message).reply).toContain(answer)
  })

  it.each<[Code, string]>([['es', '¿puedes poner una foto?']])(
    'is none that asks for a picture, %s: %s',
    (code, message) => {
      expect(heard(code, message).intent).not.toBe('question')
    },
  )
})

describe('what customers have', () => {
  it.each<[string]>([['and they need photo ID'], ['they should have a photo in their passport']])(
    'is no header: %s',
    (message) => {
      expect(heard('en', message).edits.every(({ op }) => op !== 'set_header')).toBe(true)
    },
  )
})

describe('two parts in one message', () => {
  it('have their verb once', () => {
    const { edits } = heard('en', 'Put Table ready in the header and Nori Soho as footer')
    expect(edits).toEqual([
      { op: 'set_header', format: 'TEXT', text: 'Table ready' },
      { op: 'set_footer', text: 'Nori Soho' },
    ])
  })
})
