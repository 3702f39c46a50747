/** Marks of other systems in a text: WhatsApp shows them as they stand. Every pattern is bounded and starts at a fixed sign. */
import { findSplitMark } from './markup.ts'
import type { TextView } from './text.ts'

export type ForeignMark = 'tag' | 'entity' | 'link' | 'doubled' | 'heading' | 'lines'

export interface ForeignMarkup {
  kind: ForeignMark
  /** The marks themselves, as they stand in the text. */
  found: string
}

const anySign = /[<&\][*_~#]/

const tags =
  'a|b|blockquote|body|br|button|center|code|del|div|em|font|h[1-6]|hr|html|i|img|ins|li|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul'
const tag = new RegExp(`</?(?:${tags})(?: [^<>\\n]{0,200})?/?>`, 'i')
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|euro|pound|yen|cent|deg|bull|middot|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|szlig|iexcl|iquest|#[0-9]{1,7}|#x[0-9a-f]{1,6});/i
// A link as Markdown writes it, or a closing tag as forums do.
const link = /\[[^\][\n]{1,200}\]\((?:https?:|www\.|mailto:|tel:|\/|\{\{)|\[\/(?:b|i|u|s|url|img|color|size|quote)\]/i
const doubled =
  /\*\*(?=[^\s*])[^*\n]{1,300}\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{1,300}__(?![\p{L}\p{N}_])|~~(?=[^\s~])[^~\n]{1,300}~~/u
const heading = /^#{1,6} [^\s#]/m

const patterns: readonly (readonly [kind: ForeignMark, pattern: RegExp, isOfBody: boolean])[] = [
  ['tag', tag, false],
  ['entity', entity, false],
  ['link', link, false],
  // Header, footer and labels take no marks at all, which is other rules' business.
  ['doubled', doubled, true],
  ['heading', heading, true],
]

/** The first foreign mark of the kind that is looked for first; null when there is none. */
export function findForeignMarkup({ value, part, placeholders }: TextView): ForeignMarkup | null {
  if (!anySign.test(value)) return null
  for (const [kind, pattern, isOfBody] of patterns) {
    const found = isOfBody && part !== 'body' ? null : pattern.exec(value)
    if (found !== null) return { kind, found: found[0] }
  }
  if (part !== 'body' || !value.includes('\n')) return null
  const mark = findSplitMark(value, placeholders)
  return mark === null ? null : { kind: 'lines', found: mark }
}
