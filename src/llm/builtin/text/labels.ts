/** Labels and what stands behind them: "Body: …", "change the footer to: …", "Lang - English". */
import { buttonConcepts, type Concept, mediaConcepts, slotConcepts } from '../concepts.ts'
import { startsCommand } from './commands.ts'
import { isSentenceEnd } from './sentences.ts'
import { asksUs, startsInstruction, startsPart } from './tail.ts'
import { has, hasAny, isMark, type Token } from './token.ts'

export type Slot = 'BODY' | 'HEADER' | 'FOOTER' | 'NAME' | 'CATEGORY' | 'LANGUAGE' | 'BUTTON' | 'SAMPLE' | 'THIS'

const slotOrder: readonly [Slot, ReadonlySet<Concept>][] = [
  ['SAMPLE', new Set<Concept>(['SAMPLE'])],
  ['BUTTON', buttonConcepts],
  ['HEADER', new Set<Concept>(['HEADER', ...mediaConcepts])],
  ['FOOTER', new Set<Concept>(['FOOTER'])],
  ['NAME', new Set<Concept>(['NAME', 'CALLED', 'RENAME'])],
  ['CATEGORY', new Set<Concept>(['CATEGORY'])],
  ['LANGUAGE', new Set<Concept>(['LANGUAGE'])],
  ['BODY', new Set<Concept>(['BODY', 'SAYS'])],
  ['THIS', new Set<Concept>(['THIS', 'USE', 'TEMPLATE', 'CREATE', 'JUST', 'SHORTEN'])],
]

/** Texts that are asked to be made; what stands behind them is what they shall be about. */
const kindOfText = /^(?:ads?|advert|advertisement|note|announcement|invitation|invite|reminder|apology|greeting|post)$/

const nameGlue = new Set<Concept>(['IS', 'TO', 'CALLED', 'JUST', 'THIS'])

/** Reaching further back than this, a colon has nothing to do with the part. */
const longestLead = 12

/** One word that we do not know may stand before a colon. */
const mostUnexplained = 1

/** "Make the header plain text: …": the text is that of the header or footer named just before it. */
export function textOf(near: readonly Token[]): Slot {
  if (!/^(?:text|texto|teks|wording|words|टेक्स्ट)$/.test(near.at(-1)?.key ?? '')) return 'BODY'
  for (let at = near.length - 2; at >= 0; at -= 1) {
    const token = near[at]
    if (token?.kind !== 'word' || has(token, 'AND')) return 'BODY'
    if (has(token, 'HEADER')) return 'HEADER'
    if (has(token, 'FOOTER')) return 'FOOTER'
  }
  return 'BODY'
}

/** "Join our text club: …" names no part: what stands before a colon is explained, or the colon is just a colon. */
function isExplained(near: readonly Token[]): boolean {
  const unknown = near.filter(
    (token) => token.kind === 'word' && (token.concepts.length === 0 || has(token, 'BUSINESS')),
  ).length
  return unknown <= mostUnexplained || near.some((token) => has(token, 'SAMPLE'))
}

/** "Academia Corpo em Dia: …": a capital behind another word of a name makes the word for a part one of the name as well. */
const isOfName = (near: readonly Token[]): boolean =>
  near.some((token, at) => {
    const before = near[at - 1]
    const isCapital = /^\p{Lu}/u.test(token.text) && /^\p{Lu}/u.test(before?.text ?? '')
    return isCapital && has(token, 'BODY') && (before?.concepts.length === 0 || has(before, 'BUSINESS'))
  })

/** The named part nearest to the colon: "replace the button text with this header:"; null when none is named. */
function nearestPart(near: readonly Token[], next: Token | undefined): Slot | null {
  for (let at = near.length - 1; at >= 0; at -= 1) {
    const found = slotOrder.slice(1, -2).find(([, wanted]) => hasAny(near[at], wanted))
    // "Name spring_sale, tekst: …", "name winter: body …": the name is there already, so the colon is about something else.
    const isFollowed = at < near.length - 1 && !hasAny(near.at(-1), nameGlue) && hasAny(next, slotConcepts)
    const isNamed = found?.[0] === 'NAME' && (isFollowed || near.slice(at + 1).some((token) => token.kind === 'snake'))
    if (isNamed) return 'THIS'
    const isVerbForm = found?.[0] === 'NAME' && !has(near[at], 'NAME') && at < near.length - 1
    if (found && !isVerbForm) return found[0]
  }
  return null
}

/** "Message for tenants: water will be off": what stands behind it is what to write about, unless it begins like a text. */
function isForSomebody(near: readonly Token[], next: Token | undefined): boolean {
  const noun = near.findIndex((token) => has(token, 'BODY'))
  const isSmall = next?.kind === 'word' && /^\p{Ll}/u.test(next.text)
  const isApart = near.some((token) => hasAny(token, otherLabels))
  return noun !== -1 && noun < near.length - 1 && isSmall && !isApart && has(near[noun + 1], 'FOR')
}

const otherLabels = new Set<Concept>(['SAMPLE', 'HEADER', 'FOOTER', 'NAME', 'CATEGORY', 'LANGUAGE', ...buttonConcepts])

/** The part that the words before a colon are about; null: the colon is just a colon. */
export function colonSlot(lead: readonly Token[], next: Token | undefined): Slot | null {
  const near = lead.slice(-longestLead)
  // "Write a message for my shop: 25% off" tells what to write about; only quoted words are the text itself.
  const isOrder =
    near.some((token) => has(token, 'WRITE')) ||
    (near.some((token) => has(token, 'CREATE')) && near.some(({ key }) => kindOfText.test(key)))
  const isTask = isOrder && !near.some((token) => has(token, 'SAYS', 'THIS'))
  if ((isTask || isForSomebody(near, next)) && next?.kind !== 'quote') return null
  if (next?.kind !== 'quote' && (!isExplained(near) || isOfName(near))) return null
  if (near.length > 0 && near.every((token) => has(token, 'THANKS', 'HELLO', 'SORRY', 'ACTUALLY', 'FILLER')))
    return null
  for (const [slot, wanted] of slotOrder.slice(0, 1)) if (near.some((token) => hasAny(token, wanted))) return slot
  if (has(near.at(-1), 'BODY') && !hasAny(near.at(-1), buttonConcepts)) return textOf(near)
  const named = nearestPart(near, next)
  if (named !== null) return named
  if (near.some((token) => hasAny(token, new Set<Concept>(['BODY', 'SAYS'])))) return 'BODY'
  const isThis = near.some(
    (token) => has(token, 'THIS', 'USE', 'TEMPLATE', 'CREATE', 'JUST', 'SHORTEN') || token.kind === 'snake',
  )
  return isThis ? 'THIS' : null
}

const dashedParts = new Set<Concept>(slotOrder.slice(0, -1).flatMap(([, wanted]) => [...wanted]))

/** Whether a token ends a label: a colon always, "=" and a dash only right behind a short one. */
export function isColon(tokens: readonly Token[], at: number, lead: readonly Token[]): boolean {
  const token = tokens[at]
  if (isMark(token, ':：')) return lead.length > 0
  const isShort =
    lead.length > 0 && lead.length <= 3 && lead.every((part) => part.kind === 'word' || part.kind === 'punctuation')
  if (!isShort || !hasAny(lead.at(-1), dashedParts)) return false
  return isMark(token, '=') || (isMark(token, '-–—') && (tokens[at + 1]?.from ?? 0) > (token?.to ?? 0))
}

interface Value {
  text: string
  tokens: Token[]
  /** Index of the first token behind it. */
  next: number
}

const isWordLike = (token: Token | undefined) =>
  token !== undefined &&
  token.kind !== 'newline' &&
  token.kind !== 'punctuation' &&
  token.concepts.length === 0 &&
  token.kind !== 'quote'

function endOfShort(tokens: readonly Token[], from: number): number {
  let at = from
  if (tokens[at]?.kind === 'snake') return at + 1
  while (at < tokens.length) {
    const token = tokens[at]
    if (token?.kind === 'newline' || isMark(token, ',،;|') || isSentenceEnd(tokens, at)) break
    if (at > from && has(token, 'AND', 'WITH') && startsCommand(tokens, at + 1, false)) break
    // "Category: marketing language: English": labels with nothing between them.
    if (at > from && hasAny(token, slotConcepts) && isMark(tokens[at + 1], ':：')) break
    at += 1
  }
  return at
}

/** Lists go on over lines that begin with a bullet or a number. */
const isListLine = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from ||
  isMark(tokens[at + 1], '-–—*•·') ||
  /^\d$/.test(tokens[at + 1]?.text ?? '') ||
  // What begins on a line of its own goes on line by line, until one is empty.
  (tokens[from - 1]?.kind === 'newline' && tokens[at + 1] !== undefined && tokens[at + 1]?.kind !== 'newline')

/** A full stop behind these belongs to the name. */
const companyEnd = /^(?:co|ltd|inc|corp|st|ave|bros|jr|sr|no|pvt|llc|cia|tbk)$/

/** What is known of the message around a value. */
export interface Around {
  /** The words of the label. */
  lead: readonly Token[]
  /** Parts that have been given before. What is labelled like one of them a second time is part of the text. */
  seen: ReadonlySet<Slot>
  /** Labels begin lines here, so a text ends with its line, whatever it says. */
  inLines: boolean
}

const alone: Around = { lead: [], seen: new Set(), inLines: false }

/** "Name: HotelGuest" inside a text, where the name has been given already. */
function repeatsLabel(tokens: readonly Token[], from: number, seen: ReadonlySet<Slot>): boolean {
  const colon = tokens.slice(from, from + 6).findIndex((token) => isMark(token, ':：='))
  const slot = colon < 1 ? null : colonSlot(tokens.slice(from, from + colon), tokens[from + colon + 1])
  return slot !== null && slot !== 'BUTTON' && slot !== 'SAMPLE' && seen.has(slot)
}

/** Whether an unquoted value ends before this token; sentences of a text may go on, those of a title may not. */
function endsValue(
  tokens: readonly Token[],
  at: number,
  from: number,
  kind: 'text' | 'list' | 'line',
  { seen, inLines }: Around,
): boolean {
  const token = tokens[at]
  if (kind === 'text' && repeatsLabel(tokens, at + 1, seen)) return false
  if (kind === 'text' && inLines && token?.kind !== 'newline') return false
  if (token?.kind === 'newline') {
    const goesOn = kind === 'text' || (kind === 'list' && isListLine(tokens, at, from))
    const isButton =
      kind === 'list' &&
      tokens.slice(at + 1, at + 4).some((next) => hasAny(next, buttonConcepts)) &&
      isMark(tokens[at + 1], '-–—*•·')
    return !goesOn || (!isButton && startsInstruction(tokens, at + 1, true))
  }
  if (isSentenceEnd(tokens, at))
    return startsInstruction(tokens, at + 1, false) || (kind !== 'text' && asksUs(tokens, at + 1))
  if (kind === 'text') return (isMark(token, ',') || has(token, 'AND')) && startsPart(tokens, at + 1)
  if (isMark(token, ',;')) return startsCommand(tokens, at + 1, true)
  if (kind === 'line' && has(token, 'AND')) return startsPart(tokens, at + 1)
  return kind === 'list' && has(token, 'AND') && startsInstruction(tokens, at + 1, false)
}

/** Where an unquoted list or text ends: at the next label or instruction, single-line parts also at the end of the line. */
function endOfLong(tokens: readonly Token[], from: number, slot: Slot, around: Around): number {
  const kind = slot === 'BODY' || slot === 'THIS' ? 'text' : slot === 'BUTTON' || slot === 'SAMPLE' ? 'list' : 'line'
  let at = from
  while (at < tokens.length && !endsValue(tokens, at, from, kind, around)) at += 1
  const isStop = isSentenceEnd(tokens, at) && !isMark(tokens[at], ';')
  return isStop && (kind === 'text' || isMark(tokens[at], '!?') || companyEnd.test(tokens[at - 1]?.key ?? ''))
    ? at + 1
    : at
}

/** "replace A with B", `add "C" at the end`, in small letters as an order is written. */
function startsChange(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (verb === undefined || verb.text !== verb.text.toLowerCase()) return false
  const rest = tokens.slice(at + 1, at + 30)
  if (has(verb, 'REPLACE', 'CHANGE')) return rest.some((token) => has(token, 'WITH', 'TO'))
  return has(verb, 'ADD', 'REMOVE') && rest.some(({ kind }) => kind === 'quote')
}

/** The value behind a label whose colon stands at `from - 1`. */
export function endOfValue(
  message: string,
  tokens: readonly Token[],
  from: number,
  slot: Slot,
  around: Around = alone,
): Value {
  let start = from
  while (tokens[start]?.kind === 'newline') start += 1
  // The end of a bold label ("**Body:** …") is no part of the value.
  while (isMark(tokens[start], '*') && isMark(tokens[start + 1], '*')) start += 2
  const first = tokens[start]
  const empty = { text: '', tokens: [], next: from }
  if (first === undefined || (start > from && startsInstruction(tokens, start, true))) return empty
  const isList = slot === 'BUTTON' || slot === 'SAMPLE'
  // `"Big" menu today` goes on; a whole sentence in quotes does not, whatever language the next words are in.
  const quoteStands = first.kind === 'quote' && (!isWordLike(tokens[start + 1]) || /[.!?…।]$/.test(first.text))
  if (quoteStands && !isList) return { text: first.text, tokens: [first], next: start + 1 }
  if (slot === 'CATEGORY' || slot === 'LANGUAGE' || slot === 'NAME') {
    const end = endOfShort(tokens, start)
    return toValue(message, tokens.slice(start, end), end)
  }
  const isSettings = tokens.slice(start, start + 3).some((token) => has(token, 'CATEGORY_VALUE', 'LANGUAGE_VALUE'))
  const isNamed = has(first, 'BODY', 'NAME') && tokens[start + 1]?.kind === 'quote'
  // "Change the body: replace A with B" says what to do to it.
  const isOrder = has(
    around.lead.findLast((token) => token.concepts.length > 0 && !has(token, 'BODY', 'DETERMINER')),
    'CHANGE',
  )
  if (slot === 'BODY' && isOrder && startsChange(tokens, start)) return empty
  if (slot === 'THIS' && (isSettings || isNamed || startsInstruction(tokens, start, true))) return empty
  const end = endOfLong(tokens, start, slot, around)
  const value = toValue(message, tokens.slice(start, end), end)
  return slot === 'BODY' && has(tokens[0], 'HELLO') ? { ...value, text: withoutSignature(value.text) } : value
}

const signature =
  /\n[^\S\n]*(?:thanks|thank you|thx|many thanks|cheers|(?:best |kind |warm |many )?regards|best(?: wishes)?|sincerely|saludos|gracias|obrigad[oa]|abraços?|terima kasih|salam)[ ,!.]{0,9}(?:\n[^\n]{1,40}){0,3}\s*$/i

/** A message that begins like a letter ends like one: its signature is not part of the text that it brings. */
const withoutSignature = (text: string): string => text.replace(signature, '').trim()

function toValue(message: string, part: readonly Token[], next: number): Value {
  const first = part[0]
  const last = part.at(-1)
  return { text: first && last ? message.slice(first.from, last.to).trim() : '', tokens: [...part], next }
}
