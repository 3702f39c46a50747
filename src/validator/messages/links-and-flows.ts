import type { Words } from '../words.ts'

export const linkAndFlowMessages = {
  'url-required': { message: 'The link button has no address.', fix: 'Give the full address, with https://.' },
  'url-length': {
    message: 'The address has {length} {length|character|characters}; WhatsApp allows {limit}.',
    fix: 'Use a shorter address of your own site.',
  },
  'url-valid': {
    message: '"{url}" is not a complete web address.',
    fix: 'Write the full address, for example https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'The link leads to the machine it is opened on ({host}); WhatsApp turns the template down.',
    fix: 'Write the public address of your site.',
  },
  'url-private-host': {
    message: 'Nobody outside your own network can open the host {host}.',
    fix: 'Write the public address of your site.',
  },
  'url-https': { message: 'The address starts with http:// rather than https://.', fix: 'Use https://.' },
  'url-one-variable': {
    message: 'The address has {count} {count|variable|variables}; WhatsApp allows {limit}.',
    fix: 'Keep one variable, at the end.',
  },
  'url-variable-at-end': {
    message: 'Something follows the variable {token} of the address; it must be the last thing.',
    fix: 'Move the variable to the end of the address.',
  },
  'url-variable-name': {
    message: 'The variable of the address is {token}; WhatsApp wants {{1}}.',
    fix: 'Write {{1}} at the end of the address.',
  },
  'url-variable-in-host': {
    message: 'The variable {token} stands in the host of the address and hides where the link leads.',
    fix: 'Fix scheme and host, and put the variable at the end of the path or query.',
  },
  'url-example-required': {
    message: ({ count }) =>
      count === 0
        ? 'The address has a variable and no sample for it.'
        : 'The address has one variable and {count} samples; WhatsApp wants exactly 1.',
    fix: 'Give one sample in an array: the value or the full address.',
  },
  'url-example-shape': {
    message: ({ shape }) =>
      shape === 'string'
        ? 'The sample of the address is a string; Meta shows an array with one string.'
        : 'The sample of the address has {length} {length|character|characters}; {limit} are allowed.',
    fix: 'Give one sample in an array.',
  },
  'url-example-without-variable': {
    message: 'The address has no variable, so its sample is not needed.',
    fix: 'Leave example out.',
  },
  'url-whatsapp-domain': {
    message: 'The link leads into WhatsApp itself ({host}); WhatsApp refuses that.',
    fix: 'Link to your own site, or use a quick reply.',
  },
  'url-shortener': {
    message: 'The link uses a shortener ({host}); reviewers reject links that hide where they lead.',
    fix: 'Use the full address of your own site.',
  },
  'url-redirect-pattern': {
    message: 'The query parameter "{parameter}" makes the address look like an open redirect.',
    fix: 'Link to the destination itself.',
  },
  'flow-one-source': {
    message: 'The flow button names {count} of flow_id, flow_name and flow_json; WhatsApp wants exactly 1.',
    fix: 'Give exactly one of the three.',
  },
  'flow-action-enum': {
    message: 'flow_action is neither navigate nor data_exchange.',
    fix: 'Write navigate or data_exchange, or leave it out.',
  },
  'flow-navigate-screen': {
    message: 'The flow button navigates and names no screen.',
    fix: 'Give the first screen in navigate_screen.',
  },
  'flow-icon-enum': {
    message: 'The icon of the flow button is none that WhatsApp knows.',
    fix: 'Use DOCUMENT, PROMOTION or REVIEW, or leave icon out.',
  },
  'flow-json-string': {
    message: 'flow_json is not a JSON document encoded as a string.',
    fix: 'Encode the flow as a JSON string.',
  },
  'flow-count': { message: 'There are {count} flow buttons; {limit} is usual.', fix: 'Keep one of them.' },
  'voice-call-text-length': {
    message:
      'The label of the call button has {length} {length|character|characters}; {limit} are sure to be accepted.',
    fix: 'Shorten the label.',
  },
  'voice-call-ttl': {
    message: 'ttl_minutes is {actual}; WhatsApp allows {from} to {to} minutes.',
    fix: 'Choose a number of minutes in that range, or leave it out.',
  },
  'contact-info-label': {
    message: 'The label of this button is fixed: "Share Contact Info".',
    fix: 'Leave text out.',
  },
  'contact-info-category': {
    message: 'A button that asks for contact data is not allowed in an authentication template.',
    fix: 'Remove the button.',
  },
  'cpr-category': {
    message: 'A call permission request is not allowed in an authentication template.',
    fix: 'Use UTILITY or MARKETING.',
  },
  'cpr-body': {
    message: 'A template that asks for permission to call needs a body.',
    fix: 'Add a BODY component that says why you want to call.',
  },
  'cpr-bare': {
    message: 'A call permission request carries only its type; "{property}" is not used.',
    fix: 'Leave it out.',
  },
  'cpr-no-other-interactive': {
    message: 'A call permission request does not go together with {type}.',
    fix: 'Remove one of the two.',
  },
} as const satisfies Record<string, Words>
