/** A message as a cURL command. */

/** Quotes for a POSIX shell, where everything but a single quote is literal between single quotes. */
const shellQuote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The caller sets PHONE_NUMBER_ID and ACCESS_TOKEN in the shell. @param graphUrl with the version */
export const curlOf = (body: unknown, graphUrl: string): string =>
  [
    `curl -X POST "${graphUrl}/$PHONE_NUMBER_ID/messages"`,
    '  -H "Authorization: Bearer $ACCESS_TOKEN"',
    `  -H 'Content-Type: application/json'`,
    `  -d ${shellQuote(JSON.stringify(body))}`,
  ].join(' \\\n')
