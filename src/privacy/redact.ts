/** Personal data out of text and JSON, before it is logged or shown to support: the room's face. Pure. */
export { redactJson } from './redact-json.ts'
export { redactText } from './redact-text.ts'
