import type { Words } from '../words.ts'

export const templateMessages = {
  'components-required': {
    message: 'The template has no array of components.',
    fix: 'Add components, at least a body.',
  },
  'component-type-enum': {
    message: ({ type }) =>
      type === '' ? 'A component has no type.' : '"{type}" is not a component that WhatsApp knows.',
    fix: 'Use HEADER, BODY, FOOTER, BUTTONS, CAROUSEL, LIMITED_TIME_OFFER or call_permission_request.',
  },
  'component-unique': {
    message: 'The template has more than one {type} component; WhatsApp allows 1.',
    fix: ({ type }) =>
      type === 'BUTTONS' ? 'Put all buttons into one BUTTONS component.' : 'Keep one of them and remove the others.',
  },
  'body-required': { message: 'The template has no body.', fix: 'Add a BODY component with the text of the message.' },
  'component-order': {
    message: 'The {type} component stands after one that usually follows it.',
    fix: 'Put the components in the order HEADER, LIMITED_TIME_OFFER, BODY, FOOTER, then buttons or carousel.',
  },
  'parameter-format-enum': {
    message: 'parameter_format is neither NAMED nor POSITIONAL.',
    fix: 'Write NAMED or POSITIONAL, or leave it out for numbered variables.',
  },
  'sub-category-enum': {
    message: ({ value }) =>
      value === 'CUSTOM'
        ? 'CUSTOM appears only when templates are read; do not send it as sub_category.'
        : '"{value}" is not a sub_category that can be created.',
    fix: 'Leave sub_category out, or use one that Meta lists, such as ORDER_STATUS.',
  },
  'display-format-enum': {
    message: 'display_format has a value other than ORDER_DETAILS.',
    fix: 'Leave display_format out, or write ORDER_DETAILS.',
  },
  'link-tracking-type': {
    message: 'cta_url_link_tracking_opted_out is neither true nor false.',
    fix: 'Write true or false without quotes.',
  },
  'allow-category-change-noop': {
    message: 'allow_category_change has had no effect since April 2025.',
    fix: 'Leave it out.',
  },
  'mm-only-features': {
    message: '{property} belongs to the Marketing Messages API, and this is not a marketing template.',
    fix: 'Leave it out.',
  },
  'case-insensitive-enums': {
    message: '"{value}" mixes upper and lower case; Meta writes such values in one case.',
    fix: 'Write it in upper case (call_permission_request in lower case).',
  },
  'unknown-property': {
    message: ({ readOnly }) =>
      readOnly
        ? '"{property}" is only answered when a template is read; it cannot be sent.'
        : '"{property}" is not a property that WhatsApp knows here; it may be refused or ignored.',
    fix: 'Check the spelling, or leave it out.',
  },
  'ttl-range': {
    message: ({ unlimited }) =>
      `The time to live is {actual}; for {category} WhatsApp allows {from} to {to} seconds${unlimited ? ', or -1 for 30 days' : ''}.`,
    fix: 'Choose a number of seconds in that range, or leave message_send_ttl_seconds out.',
  },
  'auth-ttl': {
    message:
      'The time to live is {actual}; for authentication WhatsApp allows {from} to {to} seconds, or -1 for 30 days.',
    fix: 'Choose a number of seconds in that range, or leave message_send_ttl_seconds out.',
  },
  'ttl-marketing-cloud-api': {
    message:
      'On a marketing template only the Marketing Messages API honours the time to live; the Cloud API does not.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'The message lives {ttl} seconds, longer than its code, which expires after {minutes} minutes.',
    fix: 'Make the time to live no longer than code_expiration_minutes times 60.',
  },
  'library-no-components': {
    message: 'A template cloned from the library has fixed content; the components are not used.',
    fix: 'Leave components out.',
  },
  'library-button-inputs-required': {
    message: ({ what }) => {
      if (what === 'array') return 'library_template_button_inputs is not an array.'
      if (what === 'url') return 'The link input of the library template has no base_url.'
      if (what === 'phone_number') return 'The phone input of the library template has no phone_number.'
      return 'A button input of the library template has no type that WhatsApp knows.'
    },
    fix: 'Give one complete input for every button of the library template.',
  },
} as const satisfies Record<string, Words>
