import type { Words } from '../words.ts'

export const authenticationMessages = {
  'auth-body-no-text': {
    message: ({ property }) =>
      property === 'add_security_recommendation'
        ? 'add_security_recommendation is neither true nor false.'
        : 'The body of an authentication template has {property}; Meta presets its wording.',
    fix: ({ property }) =>
      property === 'add_security_recommendation' ? 'Write true or false without quotes.' : 'Leave {property} out.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) => {
      if (what === 'text') return 'The footer of an authentication template has a text; only the expiry is allowed.'
      if (what === 'missing') return 'The footer has no code_expiration_minutes.'
      return 'The code expires after {actual} {actual|minute|minutes}; WhatsApp allows {from} to {to}.'
    },
    fix: 'Give code_expiration_minutes from 1 to 90 alone, or remove the footer.',
  },
  'auth-expiry-default': {
    message: 'No expiry is shown, and the button stops working after {minutes} minutes.',
    fix: 'Say after how many minutes the code expires.',
  },
  'auth-no-header': { message: 'An authentication template has no header.', fix: 'Remove the header.' },
  'auth-one-otp-button': {
    message:
      'There {count|is|are} {count} {count|button|buttons}, {otp} of them of type OTP; an authentication template has exactly 1, of type OTP.',
    fix: 'Keep one OTP button and remove the others.',
  },
  'auth-no-carousel-lto': {
    message: 'An authentication template may not have {type}.',
    fix: 'Remove it.',
  },
  'auth-otp-type': {
    message: ({ type }) =>
      type === '' ? 'The OTP button has no otp_type.' : '"{type}" is not an otp_type that WhatsApp documents.',
    fix: 'Use COPY_CODE, ONE_TAP or ZERO_TAP.',
  },
  'auth-otp-label': {
    message: 'The label of an OTP button is set by WhatsApp; other labels have been refused since August 2025.',
    fix: 'Leave text and autofill_text out.',
  },
  'auth-otp-label-length': {
    message: 'The label of the OTP button has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Leave text and autofill_text out: WhatsApp sets the label.',
  },
  'auth-supported-apps': {
    message: ({ duplicate }) =>
      duplicate
        ? 'Two supported apps are the same.'
        : 'There {count|is|are} {count} supported {count|app|apps}; WhatsApp wants {from} to {to}.',
    fix: 'Give supported_apps with 1 to 5 different apps.',
  },
  'auth-package-name': {
    message: ({ name }) =>
      name === '' ? 'A supported app has no package name.' : '"{name}" is not an Android package name.',
    fix: 'Write two or more segments that start with a letter, for example com.example.shop.',
  },
  'auth-signature-hash': {
    message: ({ length, limit }) =>
      length === limit
        ? 'The signature hash has characters other than A-Z, a-z, 0-9, +, / and =.'
        : 'The signature hash has {length} {length|character|characters}; WhatsApp wants exactly {limit}.',
    fix: 'Give the app signing key hash of 11 characters.',
  },
  'auth-inline-app-deprecated': {
    message: 'Package name and signature hash on the button itself are accepted only up to Graph v20.0.',
    fix: 'Move them into supported_apps.',
  },
  'auth-zero-tap-terms': {
    message: 'ZERO_TAP needs zero_tap_terms_accepted to be true.',
    fix: 'Accept the zero-tap terms and set zero_tap_terms_accepted to true.',
  },
  'auth-no-url-media-emoji': {
    message: 'The label has a link or an emoji; authentication templates allow neither.',
    fix: 'Leave the label out.',
  },
  'auth-zero-tap-android': {
    message: 'One-tap and zero-tap work on Android only; other devices show the code to copy.',
    fix: null,
  },
} as const satisfies Record<string, Words>
