import type { Words } from '../words.ts'

const files: Readonly<Record<string, string>> = { IMAGE: 'picture', VIDEO: 'video', DOCUMENT: 'document' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'file'

export const headerMessages = {
  'header-format-enum': {
    message: ({ format, category }) => {
      if (category !== undefined) return 'A {format} header is documented for marketing templates alone.'
      return format === '' ? 'The header has no format.' : '"{format}" is not a header format that WhatsApp knows.'
    },
    fix: 'Use TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION or PRODUCT.',
  },
  'header-text-required': { message: 'The text header has no text.', fix: 'Write its text, or remove the header.' },
  'header-text-length': {
    message: 'The header has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the header.',
  },
  'header-text-one-variable': {
    message: 'The header has {count} {count|variable|variables}; WhatsApp allows {limit}.',
    fix: 'Keep one variable, or move the others to the body.',
  },
  'header-text-no-newline': {
    message: 'The header has a line break; WhatsApp allows none.',
    fix: 'Write the header in one line.',
  },
  'header-text-no-emoji': { message: 'The header has an emoji; WhatsApp allows none there.', fix: 'Remove the emoji.' },
  'header-text-no-formatting': {
    message: 'The header has the formatting mark {mark}; WhatsApp allows none there.',
    fix: 'Remove the marks; header text is shown bold anyway.',
  },
  'header-text-example': {
    message: 'The header has the variable {tokens} and no sample for it.',
    fix: 'Give a sample value for the header variable.',
  },
  'header-media-handle': {
    message: ({ shape, format }) => {
      if (shape === 'string')
        return 'The sample of the {format} header is a string; WhatsApp wants an array with one handle.'
      if (shape === 'id')
        return 'The sample of the {format} header looks like a media id; WhatsApp wants the file itself.'
      if (shape === 'many') return 'The {format} header has more than one sample; WhatsApp asks for 1.'
      return `WhatsApp reviews the ${fileWord(format)} in the header by a sample, and there is none yet.`
    },
    fix: ({ format }) =>
      `Add the ${fileWord(format)} in the preview, or give me a link to it. Without one, use a text header or none.`,
  },
  'header-handle-is-url': {
    message: 'The header names its file by a link only; WhatsApp wants the file itself.',
    fix: 'The preview fetches it from there. If it cannot, add the file in the preview, or give me another link.',
  },
  'header-media-no-text': {
    message: 'The header shows {format}, so its text is not used.',
    fix: 'Move the text to the body, or use a text header.',
  },
  'header-location-bare': {
    message: 'A location header has no {property}: the place is given when the message is sent.',
    fix: 'Leave {property} out.',
  },
  'header-product-bare': {
    message: 'A product header has no {property}: the product is given when the message is sent.',
    fix: 'Leave {property} out.',
  },
  'header-gif-mm-api': {
    message: 'A GIF header works only through the Marketing Messages API; it is an MP4 of at most 3.5 MB.',
    fix: 'Use VIDEO when you send through the Cloud API.',
  },
  'location-header-category': {
    message: 'A location header is not allowed in an authentication template.',
    fix: 'Remove the header.',
  },
  'footer-text-required': { message: 'The footer has no text.', fix: 'Write its text, or remove the footer.' },
  'footer-text-length': {
    message: 'The footer has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the footer.',
  },
  'footer-no-newline': {
    message: 'The footer has a line break; WhatsApp allows none.',
    fix: 'Write the footer in one line.',
  },
  'footer-no-emoji': { message: 'The footer has an emoji; WhatsApp allows none there.', fix: 'Remove the emoji.' },
  'footer-no-variable': {
    message: 'The footer has the variable {token}; WhatsApp allows none there.',
    fix: 'Write the footer as fixed text, or move the variable to the body.',
  },
  'footer-formatting': {
    message: 'The footer has the formatting mark {mark}, which is shown as it is or ignored.',
    fix: 'Remove the marks.',
  },
} as const satisfies Record<string, Words>
