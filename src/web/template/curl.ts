/** The payload as a cURL command for Meta's endpoint. */
import type { Payload } from '../api/types.ts'

const version = 'v23.0'

/** Quotes for a POSIX shell, where everything but a single quote is literal between single quotes. */
const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** A command of several lines; the user fills in `{WABA_ID}` and `{ACCESS_TOKEN}`. */
export const curlCommand = (payload: Payload): string =>
  [
    `curl -X POST 'https://graph.facebook.com/${version}/{WABA_ID}/message_templates'`,
    `  -H 'Authorization: Bearer {ACCESS_TOKEN}'`,
    `  -H 'Content-Type: application/json'`,
    `  -d ${shellQuote(JSON.stringify(payload))}`,
  ].join(' \\\n')
