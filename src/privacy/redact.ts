/** Removes personal data from text and JSON before it is logged or shown to support. The room's public interface. */
export { redactJson } from './redact-json.ts'
export { redactText } from './redact-text.ts'
