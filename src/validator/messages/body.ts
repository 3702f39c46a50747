import type { Words } from '../words.ts'

export const bodyMessages = {
  'body-text-required': { message: 'The body has no text.', fix: 'Write the text of the message.' },
  'body-text-length': {
    message: 'The body has {length} characters; WhatsApp allows {limit}.',
    fix: 'Shorten the body.',
  },
} as const satisfies Record<string, Words>
