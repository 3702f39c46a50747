/** A brief makes the same template with and without the wish for something at the top, which is carried out besides. */
import { describe, expect, it } from 'vitest'
import { toldMedium } from '../../../src/assistant/frames/told-medium.ts'
import { type Draft, emptyDraft, findComponent } from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { draftAfter, hear } from '../../llm/builtin/understood.ts'
import { type Ways, ways } from './told-media.ts'

const formats = ['IMAGE', 'VIDEO', 'DOCUMENT', 'LOCATION'] as const

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

interface Row {
  message: string
  brief: string
  format: string | undefined
}

/** Each wish with each brief, wherever it can stand. */
const rowsOf = ({ briefs, behind, alone, first, without }: Ways): Row[] =>
  briefs.flatMap((brief) => [
    ...formats.flatMap((format) =>
      [
        ...behind[format].map((words) => brief + words),
        ...alone[format].flatMap((words) => [`${brief}. ${words}`, `${words} ${brief}`]),
        ...(first[format] ?? []).map((words) => words + (words.endsWith(': ') ? brief : lower(brief))),
      ].map((message) => ({ message, brief, format })),
    ),
    ...without.map((words) => ({ message: brief + words, brief, format: undefined })),
  ])

const withoutHeader = (draft: Draft): Draft => ({
  ...draft,
  components: draft.components.filter(({ type }) => type !== 'HEADER'),
})

describe.each(Object.entries(ways))('a wish for what stands at the top, in %s', (_, own) => {
  const plain = new Map(own.briefs.map((brief) => [brief, withoutHeader(draftAfter(brief))]))

  it.each(rowsOf(own))('is carried out beside the brief: $message', ({ message, brief, format }) => {
    const { edits, unused = [] } = hear(message)
    const draft = applyEdits(emptyDraft(), edits)
    expect(findComponent(draft, 'HEADER')?.format).toBe(format)
    expect(findComponent(draft, 'BODY')?.text).toBeTruthy()
    expect(withoutHeader(draft)).toEqual(plain.get(brief))
    expect(unused).toEqual([])
  })
})

describe('words for pictures and the like', () => {
  it.each([
    'Remind customers of Lumen Studio about their photo shoot on Friday at 10 am',
    'Remind customers to bring photo ID to their appointment on Friday',
    'Remind patients to reply with a photo of their card',
    'Tell guests to come with a photo to our costume party on Friday',
    'Tell customers of Lumen Studio that their pictures are ready for pickup',
    'Tell customers that their video is ready to download',
    'Tell customers that the package comes with a video',
    'Tell members to add a photo to their profile by Friday',
    'Tell customers that we moved to a new location at 5 Mill Street',
    'Tell customers that the file with their contract is ready',
    '20% off photo frames this weekend at Lumen Studio',
    'Tell customers that we send them the picture by mail',
    'Tell customers we have a new picture on the wall of our shop',
    'Tell customers: your photos are ready',
    'Remind customers to bring a photo of the damage to their appointment',
    'I have a photo studio in Leeds and want to remind people of their appointment',
    'Avisa a los clientes que traigan una foto del daño a la cita',
    'Avise que as fotos estão prontas para retirada',
    'Sag den Kunden, dass ihre Fotos fertig sind',
    "Dis aux clients d'envoyer une photo du dégât",
    'Kasih tahu pelanggan kalau foto mereka sudah jadi',
    'ग्राहकों को बताओ कि उनकी फोटो तैयार है',
    'Customers ko batao ki unki photos ready hain',
    'Announce the new photo on top of our building',
    'Avisa a los clientes que su pedido está listo, con un botón "Ver fotos" https://a.example',
    'Recuerda a los clientes su sesión de fotos el viernes a las 10',
    'Terminerinnerung für Zahnarzt Lang, Zahlung mit Karte',
    'Erinnere die Kunden, den Ausweis mit Foto mitzubringen',
    "Dis aux clients qu'ils peuvent payer avec une carte",
    'Lembre os clientes da sessão de fotos na sexta às 10h',
    'Ingatkan pelanggan tentang sesi foto hari Jumat jam 10',
    'ग्राहकों को याद दिलाओ कि फोटो शूट शुक्रवार को सुबह 10 बजे है',
    'Customers ko yaad dilao ki photo shoot Friday ko subah 10 baje hai',
    'Text: your order is ready, with a picture on top',
    'Your order {{1}} is ready, with a picture on top',
  ])('are no wish in "%s"', (message) => {
    expect(toldMedium(message)).toBeNull()
  })

  it('are blanked out of the message, with every other word in its place', () => {
    const message = 'With an image on top, tell customers that the order is ready. Put our logo on top. Thanks'
    const rest = toldMedium(message)?.rest ?? ''
    expect(rest.length).toBe(message.length)
    expect(rest.replace(/ +/g, ' ').trim()).toBe('tell customers that the order is ready. Thanks')
  })

  it.each([
    'Login code template with an image on top',
    'One-time code for Bank Nord with a logo',
    'Código de verificación con una imagen arriba',
  ])('get an answer where a code is wanted, which has none: "%s"', (message) => {
    expect(findComponent(draftAfter(message), 'HEADER')).toBeUndefined()
    expect(hear(message).reply).toMatch(/authentication|autenticación/i)
  })

  it('stand beside buttons', () => {
    const draft = draftAfter(
      'Order shipped message with an image on top and a button Track order https://bluefeet.example/track',
    )
    expect(findComponent(draft, 'HEADER')?.format).toBe('IMAGE')
    expect(findComponent(draft, 'BUTTONS')?.buttons?.[0]?.text).toBe('Track order')
    expect(findComponent(draft, 'BODY')?.text).toBeTruthy()
  })
})

describe('a picture that is missed in the template that stands', () => {
  const brief = 'Tell customers of Mill Street Bakes that their order is ready for pickup'
  const stands = draftAfter(brief)

  it.each([
    ...[
      'You forgot my picture',
      'And my photo?',
      'Where is my pictrue?',
      'the foto is missing',
      "there's no image in it",
    ],
    ...['I also have a picture to go with it', 'where do i put the photo', 'What happened to my logo?'],
    ...['te olvidaste de la foto', '¿y mi foto?', 'falta la foto', 'no veo la imagen', 'también tengo una foto'],
    ...['cadê a minha foto?', 'faltou a imagem', 'você esqueceu a foto'],
    ...['Wo ist mein Bild?', 'Du hast das Bild vergessen', 'Das Foto fehlt noch', 'Und mein Bild?'],
    ...['il manque ma photo', 'tu as oublié la photo', 'Et ma photo ?', 'Où est la photo ?'],
    ...[
      'fotonya mana?',
      'kamu lupa fotonya',
      'आप फोटो भूल गए',
      'मेरी फोटो कहाँ है?',
      'photo to bhool gaye',
      'meri photo kahan hai?',
    ],
  ])('comes at the top: %s', (message) => {
    const draft = draftAfter(message, stands)
    expect(findComponent(draft, 'HEADER')?.format).toBe('IMAGE')
    expect(withoutHeader(draft)).toEqual(stands)
    expect(hear(message, { draft: stands }).unused ?? []).toEqual([])
  })

  it('is heard beside another change', () => {
    const draft = draftAfter('You forgot my picture. And add the footer Mill Street Bakes', stands)
    expect(findComponent(draft, 'HEADER')?.format).toBe('IMAGE')
    expect(findComponent(draft, 'FOOTER')?.text).toBe('Mill Street Bakes')
  })

  it.each([
    'remove the footer and the picture',
    'Tell them that the photo is missing',
    'Say that their photo got lost',
  ])('is not what is told in "%s"', (message) => {
    expect(findComponent(draftAfter(message, stands), 'HEADER')).toBeUndefined()
  })
})
