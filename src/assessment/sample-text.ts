/** The text of a template as one message, with its sample values: what can be shown to Meta as a sample. Pure, never throws. */
import { filledText, plainText } from '../template/preview/filled.ts'
import { arrayAt, asObject, enumAt, type JsonObject, textAt } from '../template/preview/read.ts'

const filled = (part: JsonObject, kind: 'header' | 'body'): string => plainText(filledText(part, kind)).trim()

function textsOf(part: JsonObject): string[] {
  switch (enumAt(part, 'type')) {
    case 'HEADER':
      return [filled(part, 'header')]
    case 'BODY':
      return [filled(part, 'body')]
    case 'FOOTER':
      return [textAt(part, 'text').trim()]
    case 'CAROUSEL':
      return arrayAt(part, 'cards').flatMap((card) =>
        arrayAt(asObject(card), 'components').flatMap((inner) => textsOf(asObject(inner))),
      )
    default:
      return []
  }
}

/** null: there is no text, as in AUTHENTICATION templates, whose words are Meta's own. Buttons and media are no part of it. */
export function sampleText(template: unknown): string | null {
  const parts = arrayAt(asObject(template), 'components').flatMap((part) => textsOf(asObject(part)))
  return parts.filter((text) => text !== '').join('\n\n') || null
}
