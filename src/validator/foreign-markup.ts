/** Markup of other systems, which WhatsApp shows literally. Every pattern is bounded and starts at a fixed sign. */
import { findSplitMark } from './markup.ts'
import type { TextView } from './text.ts'

type ForeignMark = 'tag' | 'entity' | 'link' | 'doubled' | 'heading' | 'lines'

interface ForeignMarkup {
  kind: ForeignMark
  /** The markup as it is in the text. */
  found: string
}

const anySign = /[<&\][*_~#]/

const tags =
  'a|b|blockquote|body|br|button|center|code|del|div|em|font|h[1-6]|hr|html|i|img|ins|li|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul'
const tag = new RegExp(`</?(?:${tags})(?: [^<>\\n]{0,200})?/?>`, 'i')
const entity =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|euro|pound|yen|cent|deg|bull|middot|hellip|[mn]dash|[lr][sd]quo|[lr]aquo|[a-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash)|szlig|iexcl|iquest|#[0-9]{1,7}|#x[0-9a-f]{1,6});/i
// A Markdown link, or a BBCode closing tag.
const link = /\[[^\][\n]{1,200}\]\((?:https?:|www\.|mailto:|tel:|\/|\{\{)|\[\/(?:b|i|u|s|url|img|color|size|quote)\]/i
const doubled =
  /\*\*(?=[^\s*])[^*\n]{1,300}\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]{1,300}__(?![\p{L}\p{N}_])|~~(?=[^\s~])[^~\n]{1,300}~~/u
const heading = /^#{1,6} [^\s#]/m

const patterns: readonly (readonly [kind: ForeignMark, pattern: RegExp, isBodyOnly: boolean])[] = [
  ['tag', tag, false],
  ['entity', entity, false],
  ['link', link, false],
  // Other rules report any marks in header, footer and labels.
  ['doubled', doubled, true],
  ['heading', heading, true],
]

/** The first foreign markup of the first kind that matches, or null. */
export function findForeignMarkup({ value, part, placeholders }: TextView): ForeignMarkup | null {
  if (!anySign.test(value)) return null
  for (const [kind, pattern, isBodyOnly] of patterns) {
    const match = isBodyOnly && part !== 'body' ? null : pattern.exec(value)
    if (match !== null) return { kind, found: match[0] }
  }
  if (part !== 'body' || !value.includes('\n')) return null
  const mark = findSplitMark(value, placeholders)
  return mark === null ? null : { kind: 'lines', found: mark }
}
