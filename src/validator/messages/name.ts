import type { Words } from '../words.ts'

export const nameMessages = {
  'name-required': { message: 'The template has no name.', fix: 'Give it a name of a-z, 0-9 and _.' },
  'name-charset': {
    message: 'The name "{name}" has characters other than a-z, 0-9 and _.',
    fix: 'Write the name in lower-case letters, digits and underscores.',
  },
  'name-length': { message: 'The name has {length} characters; WhatsApp allows {limit}.', fix: 'Shorten the name.' },
} as const satisfies Record<string, Words>
