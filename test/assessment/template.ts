/** A payload with a body, as the tests of this room need it. */

interface Parts {
  language?: string
  category?: string
  samples?: string[]
  header?: string
  footer?: string
  buttons?: string[]
}

/** Samples are made up where none are given. */
export function template(text: string, parts: Parts = {}): Record<string, unknown> {
  const count = new Set(text.match(/\{\{\d+\}\}/g)).size
  const samples = parts.samples ?? Array.from({ length: count }, (_, at) => `A-${at + 1}7`)
  const { language = 'en', category = 'UTILITY', header, footer, buttons } = parts
  return {
    name: 'a_test',
    language,
    category,
    components: [
      ...(header === undefined ? [] : [{ type: 'HEADER', format: 'TEXT', text: header }]),
      { type: 'BODY', text, ...(count > 0 && { example: { body_text: [samples] } }) },
      ...(footer === undefined ? [] : [{ type: 'FOOTER', text: footer }]),
      ...(buttons === undefined
        ? []
        : [
            {
              type: 'BUTTONS',
              buttons: buttons.map((label) => ({ type: 'URL', text: label, url: 'https://www.example.com/order' })),
            },
          ]),
    ],
  }
}
