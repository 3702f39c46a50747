/** The payload as a command line for Meta's endpoint. */
import type { Payload } from '../api/types.ts'

const version = 'v23.0'

/** For a POSIX shell: between single quotes everything but the quote itself is as it is. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** With `{WABA_ID}` and `{ACCESS_TOKEN}` to be filled in by the reader. */
export const curlOf = (payload: Payload): string =>
  [
    `curl -X POST 'https://graph.facebook.com/${version}/{WABA_ID}/message_templates'`,
    `  -H 'Authorization: Bearer {ACCESS_TOKEN}'`,
    `  -H 'Content-Type: application/json'`,
    `  -d ${quoted(JSON.stringify(payload))}`,
  ].join(' \\\n')
