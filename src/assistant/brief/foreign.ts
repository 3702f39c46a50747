/** A message in a language that we do not speak becomes a template of its own sentences. */
import { generalNews, generalNotice } from '../../gallery/index.ts'
import { locales } from '../../language/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { foreignText } from '../telling/foreign.ts'

/** The proposal for a message in the language `code`; null if it tells the customers nothing. */
export function foreignBrief({ message, draft }: BriefRequest, code: string): Brief | null {
  const told = foreignText(message, code)
  if (told === null || draft.category === 'AUTHENTICATION') return null
  const { name, category, titles } = told.isPromotion ? generalNews : generalNotice
  const { proposed, why } = locales.en.brief
  return {
    reply: proposed.replace('#', () => titles.en),
    edits: [
      { op: 'set_category', category },
      { op: 'set_language', language: code },
      { op: 'set_name', name },
      { op: 'set_body', text: told.text },
    ],
    facts: [{ key: 'brief.language', value: code }],
    assumed: (['category', 'language', 'name', 'body'] as const).map((part) => ({ part, why: why[part] })),
  }
}
