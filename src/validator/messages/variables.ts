import type { Words } from '../words.ts'

export const variableMessages = {
  'var-braces': {
    message: '"{token}" is not a complete variable.',
    fix: 'Write variables with two braces on either side: {{1}} or {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'The variable {token} has spaces or special characters inside its braces.',
    fix: 'Use a number, or with parameter_format NAMED a name such as {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} is not a whole number from 1.',
    fix: 'Number the variables {{1}}, {{2}} and so on.',
  },
  'var-positional-contiguous': {
    message: 'The variables are {found}; they must be {{1}}, {{2}} and so on without gaps, in any order.',
    fix: 'Close the gap; each sample goes with its variable.',
  },
  'var-positional-repeat': {
    message: 'The variable {token} is used more than once; it is not known whether WhatsApp accepts that.',
    fix: 'Give the second place a variable of its own.',
  },
  'var-named-charset': {
    message: 'The variable {token} has characters other than a-z, 0-9 and _.',
    fix: 'Write the name in lower-case letters, digits and underscores.',
  },
  'var-named-length': {
    message: 'The name of the variable {token} has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Shorten the name of the variable.',
  },
  'var-named-unique': {
    message: 'The variable {token} is used more than once; every named variable may stand once.',
    fix: 'Give the second place a variable of its own.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? 'parameter_format is NAMED, but {token} is a number.'
        : '{token} is a named variable, but parameter_format is not NAMED.',
    fix: ({ format }) =>
      format === 'NAMED'
        ? 'Give the variables names, or leave parameter_format out.'
        : 'Set parameter_format to NAMED, or number the variables.',
  },
  'var-no-mixing': {
    message: 'The template has both numbered and named variables.',
    fix: 'Use one style throughout.',
  },
  'var-button-label-none': {
    message: 'The button label has the variable {token}; labels take none.',
    fix: 'Write the label as fixed text.',
  },
  'example-style': {
    message: ({ format }) =>
      format === 'NAMED'
        ? 'The variables have names, but the samples are given by position.'
        : 'The variables are numbered, but the samples are given by name.',
    fix: ({ format }) =>
      format === 'NAMED' ? 'Give samples as param_name and example.' : 'Give samples as [["first", "second"]].',
  },
  'example-count': {
    message: ({ variables }) =>
      variables === 0
        ? 'There is an example, but the text has no variables; WhatsApp refuses that.'
        : 'There {count|is|are} {count} {count|sample|samples} for {variables} {variables|variable|variables}; WhatsApp wants one for each.',
    fix: ({ variables }) => (variables === 0 ? 'Leave example out.' : 'Give exactly one sample for every variable.'),
  },
  'example-named-match': {
    message: ({ shape }) =>
      shape === 'wrong'
        ? 'The named samples are not an array of param_name and example.'
        : 'The names of the samples are not those of the variables.',
    fix: ({ absent, extra }) =>
      `Give one sample for every variable${list('; missing', absent)}${list('; to remove', extra)}.`,
  },
  'example-body-nested': {
    message: ({ header, shape }) => {
      if (header) return 'header_text is not an array of strings.'
      return shape === 'rows'
        ? 'body_text holds more than one row of samples; WhatsApp reads one.'
        : 'body_text is not an array that holds one array of samples.'
    },
    fix: ({ header }) => (header ? 'Write header_text as ["x"].' : 'Write body_text as [["x", "y"]].'),
  },
  'carousel-single-variable-example': {
    message:
      "The sample of the single variable is not nested; some of Meta's carousel pages show that, the schema does not.",
    fix: 'Write body_text as [["x"]].',
  },
  'example-non-empty': {
    message: 'A sample is blank or not a string; WhatsApp refuses that.',
    fix: 'Give a plausible value.',
  },
  'example-no-newline': {
    message:
      'A sample has a line break, a tab or more than four spaces in a row; the same value would be refused when sent.',
    fix: 'Write the sample in one line with single spaces.',
  },
  'example-realistic': {
    message: 'The sample "{sample}" tells the reviewer nothing.',
    fix: 'Give a plausible value, for example Ana or 12 May.',
  },
  'example-otp-like': {
    message:
      'The sample "{sample}" looks like a one-time code; such codes are rejected outside authentication templates.',
    fix: 'Use an authentication template for codes, or another kind of sample.',
  },
} as const satisfies Record<string, Words>

const list = (label: string, names: unknown): string =>
  Array.isArray(names) && names.length > 0 ? `${label}: ${names.join(', ')}` : ''
