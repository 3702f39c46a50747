/** A part that is given up in plain talk: "leave the picture off after all", "take it out", "the footer can go". */
import { findComponent } from '../../../template/draft.ts'
import { mediaConcepts } from '../concepts.ts'
import { buttons, type Reading } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, hasAny, sourceOf } from '../text/token.ts'
import { targets } from './buttons/target.ts'

type Part = 'header' | 'footer' | 'buttons'

const givingUp = [
  /(?:^| )(?:take|leave|cut|strip|rip|throw|chuck|kick) (?:\S+ ){0,6}?(?:out|off|away)(?: |$)/,
  /(?:^| )(?:remove|drop|delete|skip|lose|scrap|ditch|kill|axe|omit|forget|erase|get rid of|do away with|do without|leave out|cut out|take out|take off|leave off|without|no more)(?: |$)/,
  /(?:^| )(?:(?:do|does|did|is|are|was)(?:n't| not|nt)|no longer|never) (?:\S+ )?(?:need|want|like|needed|necessary|wanted)(?: |$)/,
  /(?:^| )(?:can|could|should|must|may|has to|have to) (?:go(?= $| please| now| too| away| then| as well)|be (?:removed|dropped|deleted|left out))(?: |$)/,
  /(?:^| )(?:on second thoughts?|after all|changed my mind|actually) (?:\S+ ){0,3}?(?:no|without|not) /,
  /(?:^| )no (?:\S+ ){0,3}?(?:after all|then|please)(?: |$)/,
  /(?:^| )(?:quita\S*|saca\S*|elimin\S+|borra\S*|olvida\S*|sin|ya no|no (?:necesit\S+|quier\S+|hace falta)|fuera)(?: |$)/,
  /(?:^| )(?:tira\S*|tire|remov\S+|apag\S+|retir\S+|esquec\S+|sem|nao (?:precis\S+|quer\S+)|deixa sem)(?: |$)/,
  /(?:^| )(?:hapus\S*|buang\S*|hilangkan|tanpa|nggak usah|tidak usah|tidak perlu|gak usah|gak jadi|tidak jadi|batal)(?: |$)/,
  /(?:^| )(?:hata ?\S*|nikal ?\S*|mat (?:rakho|lagao|daalo)|nahi(?:n)? chahiye|hatao|हटा\S*|निकाल\S*|नहीं चाहिए|मत)(?: |$)/,
]
const pronoun =
  /(?:^| )(?:take|leave|cut|throw|kick|drop|remove|delete|lose|scrap|ditch|skip|erase|forget|get rid of) (?:it|that|that one|this one)(?: (?:out|off|away|again))?(?: |$)|(?:^| )(?:quitalo|quitala|sacalo|sacala|eliminalo|borralo|tira isso|tire isso|remova isso|hapus saja|use hata do|ise hata do|usko hata do|isko hata do|इसे हटा\S*|उसे हटा\S*)(?: |$)/

const plain = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()} `

/** The part that a clause names outright. */
function namedPart(clause: Clause): Part | null {
  for (const token of clause.tokens) {
    if (has(token, 'HEADER') || hasAny(token, mediaConcepts)) return 'header'
    if (has(token, 'FOOTER')) return 'footer'
    if (has(token, 'BUTTON', 'QUICK_REPLY')) return 'buttons'
  }
  return null
}

const subjects: readonly [RegExp, Part][] = [
  [/\b(?:header|headline|heading|picture|photo|image|video|document|pdf|encabezado|cabecalho|judul)\b/g, 'header'],
  [/\b(?:footer|pie de pagina|rodape|catatan kaki)\b/g, 'footer'],
]

/** What "it" is: the part named before in the message, else the one that the last message was about. */
function meantByIt(clause: Clause, reading: Reading): Part | null {
  const before = reading.clauses.slice(0, reading.clauses.indexOf(clause)).map(namedPart)
  const named = before.findLast((part) => part !== null)
  if (named) return named
  const last = fold(reading.request.recent.findLast(({ role }) => role === 'user')?.content ?? '')
  const found = subjects.flatMap(([pattern, part]) =>
    Array.from(last.matchAll(pattern), ({ index }) => ({ part, index })),
  )
  return found.sort((left, right) => right.index - left.index)[0]?.part ?? null
}

const stands = (part: Part, reading: Reading): boolean =>
  findComponent(reading.draft(), part === 'header' ? 'HEADER' : part === 'footer' ? 'FOOTER' : 'BUTTONS') !== undefined

/** False when the clause gives up no part that stands. */
export function recogniseDismissal(clause: Clause, reading: Reading): boolean {
  const isLong = clause.value !== null || clause.tokens.length > 16
  const isWording = clause.tokens.some(
    (token) =>
      token.kind === 'quote' ||
      token.kind === 'url' ||
      has(token, 'BODY', 'LINE', 'EMOJI', 'SAMPLE', 'WRITE', 'REPLACE', 'CHANGE'),
  )
  if (isLong || isWording) return false
  const words = plain(sourceOf(reading.request.message, clause.tokens))
  const isIt = pronoun.test(words)
  if (!isIt && !givingUp.some((pattern) => pattern.test(words))) return false
  const part = namedPart(clause) ?? (isIt ? meantByIt(clause, reading) : null)
  if (part === null || !stands(part, reading)) return false
  if (part === 'buttons' && targets(reading.request.message, clause.tokens, buttons(reading)).length > 0) return false
  reading.edit({ op: 'clear', part })
  reading.fact(`wants_${part}`, 'no')
  reading.signal('skip')
  return true
}

const keeping =
  /(?:^| )(?:don't|do not|dont|never|please not) (?:remove|drop|delete|take out|touch|lose|skip|clear|cut|scrap) |^ (?:please |and |but |no )*(?:keep|leave) (?:the|my|that|our) \S+(?: (?:as it is|as is|alone|in|there|please|though|then))* $/

/** "Don't drop the footer", "no, keep the header": nothing is to be done to a part that stands. */
export function recogniseKept(clause: Clause, reading: Reading): boolean {
  const part = namedPart(clause)
  if (part === null || !stands(part, reading) || clause.value !== null || clause.tokens.length > 12) return false
  if (clause.tokens.some((token) => token.kind === 'quote')) return false
  return keeping.test(plain(sourceOf(reading.request.message, clause.tokens)))
}
