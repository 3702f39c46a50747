/** The preview as plain text, for terminals and chats: in the order of the phone, with media and buttons in brackets. */
import { plainText } from './filled.ts'
import { interfaceWords } from './preset.ts'
import {
  emptySceneNote,
  isEmptyScene,
  type MediaKind,
  readScene,
  type SceneButton,
  type SceneCard,
  splitButtons,
} from './scene.ts'

const mediaNames: Readonly<Record<MediaKind, string>> = {
  image: 'Image',
  video: 'Video',
  gif: 'GIF',
  document: 'Document',
  location: 'Location',
  product: 'Product',
  catalog: 'Catalog',
}

const headerLine = ({ header }: SceneCard): string => {
  if (header === null) return ''
  return header.kind === 'text' ? plainText(header.text) : `[${mediaNames[header.kind]}]`
}

const buttonLine = ({ label, detail }: SceneButton): string => `[ ${label} ]${detail === '' ? '' : ` ${detail}`}`

function buttonLines(buttons: readonly SceneButton[]): string[] {
  const { shown, hidden } = splitButtons(buttons)
  if (hidden.length === 0) return shown.map(buttonLine)
  const rest = hidden.map((button) => `    ${buttonLine(button)}`)
  return [...shown.map(buttonLine), `[ ${interfaceWords.seeAll} ]`, ...rest]
}

function cardText(card: SceneCard, index: number): string {
  const body = card.body === null ? [] : [plainText(card.body)]
  return [`Card ${index + 1}: ${headerLine(card)}`.trimEnd(), ...body, ...buttonLines(card.buttons)]
    .join('\n')
    .replaceAll('\n', '\n  ')
}

/**
 * What WhatsApp shows for a template (any JSON value), as plain text with samples filled in. Formatting marks stay as
 * typed. Never throws.
 */
export function previewText(template: unknown): string {
  const scene = readScene(template)
  if (isEmptyScene(scene)) return emptySceneNote(scene)
  const { offer, body, footer, buttons, cards, asksToCall, isEnglishFallback } = scene
  const offerWords = offer && [
    offer.text,
    offer.expires ? interfaceWords.offerEnds : '',
    offer.code && `${interfaceWords.offerCode}: ${offer.code}`,
  ]
  const parts = [
    headerLine(scene),
    offerWords?.filter(Boolean).join(' · ') ?? '',
    body === null ? '' : plainText(body),
    footer,
    buttonLines(buttons).join('\n'),
    ...cards.map(cardText),
    asksToCall ? `${interfaceWords.mayWeCall}\n[ ${interfaceWords.choosePreference} ]` : '',
    isEnglishFallback ? `(${interfaceWords.presetUnknown})` : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
