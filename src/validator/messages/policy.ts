import type { Words } from '../words.ts'

export const policyMessages = {
  'policy-language-allowed': {
    message: 'Your organisation does not write templates in {language}; allowed: {allowed}.',
    fix: 'Choose one of the allowed languages.',
  },
  'policy-name-prefix-reserved': {
    message: 'Your organisation keeps names that begin with {prefix} for others.',
    fix: 'Choose another name.',
  },
  'policy-name-prefix-required': {
    message: 'In your organisation template names begin with {prefix}.',
    fix: 'Put the prefix in front of the name.',
  },
  'policy-link-host-forbidden': {
    message: 'Your organisation forbids links to {host}.',
    fix: 'Link to another site, or leave the link out.',
  },
  'policy-word-forbidden': {
    message: 'Your organisation does not use “{word}” in templates.',
    fix: 'Use another word.',
  },
} as const satisfies Record<string, Words>
