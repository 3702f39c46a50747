import type { Words } from '../words.ts'

export const nameMessages = {
  'name-required': { message: 'The template has no name.', fix: 'Give it a name of a-z, 0-9 and _.' },
  'name-charset': {
    message: 'The name "{name}" has characters other than a-z, 0-9 and _.',
    fix: 'Write the name in lower-case letters, digits and underscores.',
  },
  'name-length': {
    message: 'The name has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the name.',
  },
  'name-sample-reserved': {
    message: 'The name "{name}" belongs to one of Meta\'s own sample templates.',
    fix: 'Choose another name.',
  },
  'name-test-body': {
    message: 'WhatsApp Manager expects a template called "test" to have exactly the body "Hello {{1}}".',
    fix: 'Choose another name.',
  },
  'name-descriptive': {
    message: 'The name "{name}" does not say what the template is for; reviewers take longer over such names.',
    fix: 'Choose a name that tells the purpose, for example order_shipped.',
  },
  'language-required': { message: 'The template has no language.', fix: 'Give a language code such as en_US.' },
  'language-supported': {
    message: '"{language}" is not a language code that WhatsApp supports.',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? `Choose a supported code; near ones are ${near.join(', ')}.`
        : 'Choose a supported code, for example en_US or pt_BR.',
  },
  'language-exact-spelling': {
    message: 'The language code "{language}" is spelt wrongly; WhatsApp writes {meant}.',
    fix: 'Write {meant}.',
  },
  'language-costa-rica': {
    message: 'Spanish of Costa Rica appears as es_CR and es_CRI; es_CR is the safer code.',
    fix: 'Write es_CR.',
  },
  'language-legacy-code': {
    message: "The language code {language} is known to some SDKs but is not on Meta's list.",
    fix: 'Choose a code from the list of supported languages.',
  },
  'language-content-match': {
    message: 'The text is written in {script} script, but the template declares the language {language}.',
    fix: 'Declare the language of the text, or translate the text.',
  },
  'category-required': {
    message: 'The template has no category.',
    fix: 'Choose MARKETING, UTILITY or AUTHENTICATION.',
  },
  'category-enum': {
    message: ({ library }) =>
      library
        ? 'A template cloned from the library takes the category UTILITY or AUTHENTICATION, not {category}.'
        : '"{category}" is not a category; WhatsApp knows MARKETING, UTILITY and AUTHENTICATION.',
    fix: ({ library }) => (library ? 'Choose UTILITY.' : 'Choose MARKETING, UTILITY or AUTHENTICATION.'),
  },
} as const satisfies Record<string, Words>
