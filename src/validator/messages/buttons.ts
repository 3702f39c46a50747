import type { Words } from '../words.ts'

const notPlain: Readonly<Record<string, string>> = {
  newline: 'a line break',
  emoji: 'an emoji',
  mark: 'the formatting mark {mark}',
}

export const buttonMessages = {
  'buttons-total': {
    message: ({ count }) =>
      count === 0 ? 'The BUTTONS component has no buttons.' : 'There are {count} buttons; WhatsApp allows {limit}.',
    fix: ({ count }) => (count === 0 ? 'Add a button, or remove the component.' : 'Remove some buttons.'),
  },
  'button-type-enum': {
    message: ({ type }) => (type === '' ? 'A button has no type.' : '"{type}" is not a button that can be created.'),
    fix: 'Use QUICK_REPLY, URL, PHONE_NUMBER, COPY_CODE or another type that Meta lists.',
  },
  'button-category': {
    message: 'A button of type {type} is not allowed in a template of the category {category}.',
    fix: ({ type }) =>
      type === 'OTP' ? 'Make it an authentication template, or use another button.' : 'Use another button.',
  },
  'button-text-required': {
    message: 'The {type} button has no label.',
    fix: 'Give it a label of at most 25 characters.',
  },
  'button-text-length': {
    message: 'The button label has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the label.',
  },
  'button-text-plain': {
    message: ({ what }) => `The button label has ${notPlain[String(what)]}; WhatsApp allows plain text alone.`,
    fix: 'Write the label as plain text in one line.',
  },
  'button-text-duplicate': {
    message: 'Two buttons have the label "{text}".',
    fix: 'Give every button its own label.',
  },
  'quick-reply-contiguous': {
    message: 'Quick replies and other buttons alternate; WhatsApp refuses that.',
    fix: 'Put all quick replies together, before or after the other buttons.',
  },
  'url-count': { message: 'There are {count} link buttons; WhatsApp allows {limit}.', fix: 'Remove some links.' },
  'phone-count': { message: 'There are {count} phone buttons; WhatsApp allows {limit}.', fix: 'Keep one of them.' },
  'copy-code-count': {
    message: 'There are {count} buttons that copy a code; WhatsApp allows {limit}.',
    fix: 'Keep one of them.',
  },
  'buttons-desktop-4': {
    message: 'Templates with {count} buttons cannot be viewed on WhatsApp desktop; up to 3 can.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'A quick reply together with another kind of button cannot be viewed on WhatsApp desktop.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'Of {count} buttons {shown} are shown; the rest hide behind "See all options".',
    fix: 'Put the most important buttons first.',
  },
  'phone-number-length': {
    message: ({ length }) =>
      length === 0
        ? 'The phone button has no number.'
        : 'The phone number has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Give the number with its country code, for example +15550051310.',
  },
  'phone-number-valid': {
    message: '"{number}" is no phone number; WhatsApp refuses that.',
    fix: 'Write country code and number in digits, for example +15550051310.',
  },
  'phone-number-format': {
    message: '"{number}" does not look like a phone number with country code.',
    fix: 'Write an optional plus, the country code and the digits, without a zero after the country code.',
  },
  'copy-code-example-required': {
    message: 'The button that copies a code has no code as its sample.',
    fix: 'Give a sample code of at most 15 letters and digits.',
  },
  'copy-code-example-length': {
    message: 'The code has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the code.',
  },
  'copy-code-alphanumeric': {
    message: 'The code "{code}" has characters other than letters and digits; a sent code may not.',
    fix: 'Use letters and digits alone.',
  },
  'copy-code-no-label': {
    message: 'The label of a button that copies a code is set by WhatsApp; yours is not used.',
    fix: 'Leave text out.',
  },
  'copy-code-web': { message: 'Coupon templates are not shown on WhatsApp Web.', fix: null },
} as const satisfies Record<string, Words>
