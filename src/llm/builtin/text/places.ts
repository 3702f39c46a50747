/** "At the bottom "…"" and "on top: …" name the footer and the header by their place. */
import type { Concept } from '../concepts.ts'
import { has, hasAny, isMark, type Token } from './token.ts'

const bottom =
  /^(?:at the (?:very )?bottom|the bottom|bottom|underneath|below|in the end|at the end|abajo|al final|al pie|embaixo|no final|no fim|no rodape|di bawah|paling bawah|di bagian bawah|neeche|niche|नीचे|सबसे नीचे)$/
const top =
  /^(?:at the (?:very )?top|on top|the top|top|above|arriba|em cima|no topo|acima|di atas|paling atas|di bagian atas|upar|sabse upar|ऊपर|सबसे ऊपर)$/
/** Words that may stand between the place and its words. */
const between = new Set<Concept>([
  'SAYS',
  'IS',
  'IT',
  'FILLER',
  'ADD',
  'WRITE',
  'USE',
  'WANT',
  'PLEASE',
  'JUST',
  'SHOW',
])
const otherwise = new Set<Concept>([
  'LINE',
  'BUTTON',
  'QUICK_REPLY',
  'URL_BUTTON',
  'CALL_BUTTON',
  'EMOJI',
  'SAMPLE',
  'BODY',
])
const farthest = 4
const lead = 8

/** Whether the words before the place are about something else: "add a line at the bottom: …". */
function isTaken(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - lead; before -= 1) {
    const token = tokens[before]
    if (token?.kind === 'newline' || (token?.kind === 'quote' && before < at - 1) || isMark(token, '.!?,;'))
      return false
    if (hasAny(token, otherwise)) return true
  }
  return false
}

/** `put "…" at the bottom`: the place closes the sentence behind the words. */
function followsWords(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  const isLast = after === undefined || after.kind === 'newline' || isMark(after, '.!,;') || has(after, 'PLEASE', 'AND')
  return (
    tokens[at - 1]?.kind === 'quote' &&
    isLast &&
    /^(?:at the (?:very )?(?:bottom|top)|on top|abajo|embaixo|di bawah|neeche|नीचे)$/.test(tokens[at]?.key ?? '')
  )
}

function leadsToWords(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + farthest; next += 1) {
    const token = tokens[next]
    if (token?.kind === 'quote') return true
    if (isMark(token, ':')) return tokens[next + 1] !== undefined && next === at + 1
    if (!hasAny(token, between) || hasAny(token, otherwise)) return false
  }
  return false
}

/** Gives places that introduce words the meaning of the part that stands there. */
export const namePlaces = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const part = bottom.test(token.key) ? 'FOOTER' : top.test(token.key) ? 'HEADER' : null
    const isNamed = part === null || has(token, 'FOOTER', 'HEADER', 'NAME')
    const isTold = leadsToWords(tokens, at) || followsWords(tokens, at)
    if (isNamed || !isTold || isTaken(tokens, at)) return token
    return { ...token, concepts: [part] }
  })
