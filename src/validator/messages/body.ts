import type { Words } from '../words.ts'

export const bodyMessages = {
  'body-text-required': { message: 'The body has no text.', fix: 'Write the text of the message.' },
  'body-text-length': {
    message: 'The body has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the body.',
  },
  'body-newline-run': {
    message: 'The body has more than {limit} line breaks in a row; WhatsApp allows {limit}, that is one blank line.',
    fix: 'Leave at most one blank line between paragraphs.',
  },
  'body-emoji-count': { message: 'The body has {count} emoji; WhatsApp allows {limit}.', fix: 'Remove some emoji.' },
  'body-emoji-count-utility': {
    message: 'The body has {count} emoji; for utility templates more than {limit} may be refused.',
    fix: 'Remove some emoji.',
  },
  'body-url-shortener': {
    message: 'The body has a shortened link ({host}); reviewers reject links that hide where they lead.',
    fix: 'Write the full address of your own site.',
  },
  'body-whatsapp-link': {
    message: 'The body has a link into WhatsApp ({host}); such links draw rejection.',
    fix: 'Remove the link; the recipient can simply answer.',
  },
  'body-excess-spaces': {
    message: 'The body has a tab or more than {limit} spaces in a row.',
    fix: 'Use single spaces.',
  },
  'body-markdown-balance': {
    message: 'The formatting mark {mark} has no partner, so it is shown as it is.',
    fix: 'Close the mark or remove it.',
  },
  'body-long-marketing': {
    message: 'The body takes about {lines} lines; of a marketing message about {limit} are shown before "Read more".',
    fix: 'Say the most important thing first, or shorten the body.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'The mark {found} opens on one line and closes on another, so WhatsApp shows it as it stands.'
        : 'The text has marks of another system ("{found}"), which WhatsApp shows as they stand.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Open and close the mark on the same line.'
        : "Use WhatsApp's own marks (*bold*, _italic_, ~struck~), plain characters and full addresses.",
  },
  'body-only-variables': {
    message: 'The body is made of variables alone.',
    fix: 'Write fixed words that tell what the message is about.',
  },
  'body-leading-trailing-variable': {
    message: 'The body {place} with a variable ({token}); WhatsApp wants words there.',
    fix: 'Put words before the first and after the last variable.',
  },
  'body-trailing-variable-punctuation': {
    message: 'After the variable {token} the body has only "{marks}", which WhatsApp counts as ending with a variable.',
    fix: 'Add closing words after the last variable, for example "Thank you."',
  },
  'body-leading-variable-marks': {
    message:
      'Before the variable {token} the body has marks alone; WhatsApp may count that as starting with a variable.',
    fix: 'Begin with words, for example a greeting.',
  },
  'body-adjacent-variables': {
    message: 'The variables {left} and {right} stand side by side; reviewers reject that.',
    fix: 'Put words between them, or make them one variable.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      tooFew
        ? 'The body has {words} {words|word|words} for {variables} {variables|variable|variables}; WhatsApp needs at least {needed} words besides the variables.'
        : 'The body has {words} {words|word|words} for {variables} {variables|variable|variables}; {better} or more are safe.',
    fix: 'Add words or remove variables.',
  },
  'body-example-required': {
    message: ({ count }) =>
      count === 1
        ? 'The body has the variable {tokens} and no sample for it.'
        : 'The body has {count} {count|variable|variables} ({tokens}) and no samples for them.',
    fix: 'Give one sample value for every variable of the body.',
  },
} as const satisfies Record<string, Words>
