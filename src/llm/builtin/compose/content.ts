/** What a message tells us to write about: its segments without orders, settings and who the user is. English instructions. */
import { isQuestion } from '../questions.ts'
import { findValues, valueKinds } from '../rewrite/values.ts'
import type { Clause } from '../text/clauses.ts'
import { has, isMark, sourceOf, type Token } from '../text/token.ts'
import { type Mode, stripLeads } from './leads.ts'
import { purposeOf } from './purposes.ts'

export interface Statement {
  text: string
  mode: Mode
  /** Said behind "tell them", "write about", a colon; otherwise only stated. */
  isTold: boolean
  /** A colon stood behind it: "New Year offer: …". */
  isHeadline: boolean
}

const telling = valueKinds.filter((kind) => kind !== 'number')

/** Whether words hold a price, a date, "free" or a reason. */
export const hasValue = (text: string): boolean =>
  telling.some((kind) => findValues(text, kind).length > 0) ||
  /\b(?:free|half price|two for one|tomorrow|today|tonight|because|due to|\d+ (?:days?|hours?|weeks?|months?|years?|minutes?|points))\b/i.test(
    text,
  )

const verbs =
  /\b(?:is|are|was|were|will|has|have|had|can|cannot|can't|must|should|does|do|don't|doesn't|opens?|closes?|starts?|begins?|ends?|arrives?|comes?|shows?|hosts?|holds?|presents?|celebrates?|returns?|introduces?|includes?|reopens?|ships?|gets?|costs?|needs?|expires?|moves?|moved|launch(?:es|ed)?|isn't|aren't|won't|gives?|takes?|receives?|pays?|bring|serves?|sells?|delivers?|keeps?|made|changed?|added|extended|we're|you're|it's|there's)\b/i

/** Whether words have a subject and a verb of their own. */
export const isSentence = (text: string): boolean =>
  verbs.test(text) || /\b(?:you|they|we|it|customers|guests) may\b/i.test(text)

const settingWords = [
  'CATEGORY_VALUE',
  'LANGUAGE_VALUE',
  'CATEGORY',
  'LANGUAGE',
  'REGION',
  'IN',
  'FOR',
  'DETERMINER',
  'FILLER',
  'PLEASE',
  'TEMPLATE',
  'IS',
  'IT',
  'AND',
  'NAME',
  'CALLED',
  'RENAME',
  'OF',
  'YES',
  'PRAISE',
  'THANKS',
  'FINALIZE',
  'CREATE',
  'WANT',
  'OR',
] as const
type SettingConcept = Exclude<(typeof settingWords)[number], 'OF'>
const settings = settingWords.filter((concept): concept is SettingConcept => concept !== 'OF')

/** "Marketing, English", "call it may_sale", "the samples are up to you": about the template, not in it. */
function isSetting(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'punctuation')
  if (tokens.some((token) => token.kind === 'quote' || token.kind === 'snake' || token.kind === 'url')) return true
  if (tokens.some((token) => has(token, 'SAMPLE', 'HEADER', 'FOOTER', 'BUTTON', 'QUICK_REPLY', 'EMOJI', 'SHORTEN')))
    return true
  if (
    tokens.some((token) => has(token, 'NAME') && !has(token, 'CUSTOMER_NAME')) &&
    tokens.some((token) => has(token, 'YOURSELF', 'CHOOSE', 'WRITE'))
  )
    return true
  if (/^(?:call|name|title) (?:it|this|that|the template)\b/.test(words.map(({ key }) => key).join(' '))) return true
  const isNamed = tokens.some((token) =>
    has(token, 'CATEGORY_VALUE', 'LANGUAGE_VALUE', 'FINALIZE', 'YES', 'THANKS', 'PRAISE'),
  )
  return isNamed && words.every((token) => has(token, ...settings))
}

const introduction =
  /^(?:(?:i|we)(?:'m|'re| am| are| run| own| have| manage| operate| started| sell| work (?:for|at)| do)|(?:my|our|the) [\w'-]+(?: [\w'-]+)? (?:is|are)(?: (?:called|named))?|(?:it is|it's|its|name is|shop is|this is)(?: called| named)?|(?:it|this) (?:is|was) |called|named)\b/i

/** "I run a bakery", "our practice is Knee & Hip": who the user is; "we are closed on Monday" is not. */
function introduces(text: string, brand: string | null): boolean {
  if (!introduction.test(text)) return false
  const rest = brand ? text.replace(brand, '').trim() : text
  if (hasValue(rest)) return false
  if (/\b(?:called|named)\b/i.test(text)) return true
  if (brand && rest.split(/\s+/).length <= 5) return true
  return /^(?:i|we)(?:'m|'re| am| are| run| own| have| manage| operate| started| sell| work (?:for|at)| do) (?:an?|the|my|our|some|small|hand)/i.test(
    text,
  )
}

const empty =
  /^(?:(?:it|there|hi|that|this|one|them|these|those|me|us|you|so|the (?:whole thing|wording|body)|text|message|something|up|for me|as well|too|please|pls|thanks|thank you|now|nicely|short|nice|good|warm|friendly|sounding|with|by|from|at|of|in|to|our|my|the|put|and|be|is|we|i)(?:\s+|$))+$/i

const personal = /^(?:i|i'm|i've|my)\b(?!.*\b(?:offer|sale|discount|off)\b)/i
const asides =
  /\b(?:your|some|any) help\b|^help\b|\b(?:turn|make|put|get) (?:this|that|it|these|all that) into\b|^(?:whose|who)\b|^(?:people|customers|clients|those|members|guests|patients)\b.{0,12}\b(?:who|that|we)\b(?!.*(?:\d|free))|^(?:that's|thats|that is|this is|it's|its|it is) (?:the|an?|my|our|all|it|about|for|just|more|not)\b.{0,40}$|\bput (?:that|this|it|those|them) (?:in|on)\b|^(?:no|not) (?:an? )?(?:ad|advert|advertising|promotion|marketing)\b|^(?:whatever|anything|any|up to you|you (?:choose|decide|pick|can choose)|your choice|i don'?t (?:know|care|mind)|no idea|not sure|if you (?:say|think|want|can))\b|^(?:looks?|sounds?) (?:good|great|nice|lovely|fine)/i

const joins =
  /^(?:i|we|want|need|would|also|please|can|could|say|mention|tell|write|it|they|its|my|our|that|maybe|include|remind|ask|let|you)$/

/** Commas, colons and "and" in front of a new thought part segments. */
function segments(clause: Clause): Token[][] {
  const parts: Token[][] = [[]]
  for (const [at, token] of clause.tokens.entries()) {
    const next = clause.tokens[at + 1]
    const startsAnew = joins.test(next?.key.split(' ')[0] ?? '') || has(next, 'OWN', 'POLITE', 'MENTION', 'WRITE')
    const isJoint = isMark(token, ',;:') || isMark(token, '–—') || (token.text === '-' && token.from > 0)
    if (isJoint || (/^(?:and|so|but)(?: |$)/.test(token.key) && startsAnew && has(token, 'AND', 'FILLER')))
      parts.push([])
    else if (/^(?:so|but)$/.test(token.key) && startsAnew) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

const trailing =
  /(?:(?<![\s,])[\s,]+(?:please|pls|plz|thanks|thank you|ok|okay|right|too|as well|also|in it|in the (?:text|message)|can you write (?:it|that)|for me|write it|somehow|if possible)){1,9}$/

/** "Our climbing hall Chalk & Rope": the business, however it is described. */
const isOnlyUs = (text: string, brand: string | null): boolean =>
  brand !== null &&
  text.includes(brand) &&
  /^(?:(?:at|from|of|for|in|by) )?(?:my|our|the) (?:[\w'-]+ ){0,2}[\w'-]+,?$/i.test(text.replace(brand, '').trim()) &&
  !/\b(?:at|by|with|from|in)$/i.test(text.replace(brand, '').trim())

const order =
  /^(?:keep it|take (?:the|it|that)|send (?:me|it|the)|show (?:me|it)|make it|have it|give it|fix|swap|switch|move to|delete|remove|replace|change|undo|copy)\b|\b(?:tap|click|press)\b|^(?:sorry|actually|no|nope|wait|oops|i mean)\b/i

/** What is stated without a word that asks to write it must tell something: a value, or a sentence about the business. */
function isNews(text: string, tokens: readonly Token[]): boolean {
  if (order.test(text) || tokens.some((token) => has(token, 'CATEGORY_VALUE', 'VARIABLE', 'LANGUAGE_VALUE')))
    return false
  if (hasValue(text)) return true
  return isSentence(text) && !personal.test(text) && text.split(/\s+/).length > 2
}

function statementOf(
  message: string,
  tokens: readonly Token[],
  brand: string | null,
  behind: Token | undefined,
  isBehindTold: boolean,
): Statement | null {
  if (isSetting(tokens)) return null
  const source = sourceOf(message, tokens).replace(/(?<![.!?])[.!?]+$/, '')
  if (tokens.some((token) => has(token, 'CUSTOMER_NAME')) && !hasValue(source)) return null
  if (asides.test(source.trim())) return null
  const { text: found, isTold, mode } = stripLeads(source)
  const text = found.replace(trailing, '').trim()
  const rest = brand ? text.replace(brand, '').trim() : text
  if (
    rest.replace(/[^\p{L}\p{N}]/gu, '') === '' ||
    empty.test(rest) ||
    (!isTold && (asides.test(text) || introduces(text, brand)))
  )
    return null
  if (isOnlyUs(text, brand) || (!isTold && !(isBehindTold && !order.test(text)) && !isNews(text, tokens))) return null
  return { text, isTold, mode, isHeadline: isMark(behind, ':') }
}

/** A segment that goes on with the statement before it: its words with what joins them; null when it stands alone. */
function continued(before: Statement, fresh: Statement, between: string): string | null {
  if (before.isHeadline && !isSentence(before.text)) return `${before.text}: ${fresh.text}`
  const isApposition = /^\s*,\s*$/.test(between) && !fresh.isTold && !isSentence(fresh.text) && !startsOffer(fresh.text)
  return isApposition ? `${before.text}, ${fresh.text}` : null
}

/** More between two full stops is a list of data and no wish. */
const mostSegments = 60

function statementsOf(message: string, clause: Clause, brand: string | null): Statement[] {
  const statements: Statement[] = []
  let isTold = false
  let end = 0
  let next = 0
  for (const tokens of segments(clause).slice(0, mostSegments)) {
    const last = tokens.at(-1)
    if (last !== undefined) next = clause.tokens.indexOf(last, next) + 1
    const behind = clause.tokens[next]
    const statement = statementOf(message, tokens, brand, behind, isTold || statements.length > 0)
    isTold ||= stripLeads(sourceOf(message, tokens)).isTold
    if (statement === null) continue
    const before = statements.at(-1)
    const joined = before ? continued(before, statement, message.slice(end, tokens[0]?.from ?? 0)) : null
    if (before && joined !== null)
      statements.splice(-1, 1, { ...before, text: joined, isHeadline: before.isHeadline && statement.isHeadline })
    else statements.push({ ...statement, isTold: statement.isTold || isTold })
    end = last?.to ?? end
  }
  return statements
}

const asksToWrite =
  /\b(?:write|draft|make|create|do me|do us|come up|compose|tell (?:them|my|our|people)|prepare|announce)\b/i

/** The statements of one message. `brand` is left out where it stands alone. */
export function contentOf(message: string, clauses: readonly Clause[], brand: string | null): Statement[] {
  const statements = clauses
    .filter(
      (clause) => clause.value === null && (!isQuestion(clause) || asksToWrite.test(sourceOf(message, clause.tokens))),
    )
    .flatMap((clause) => statementsOf(message, clause, brand))
  return statements.filter(({ text }) => statements.length === 1 || !isPlace(text))
}

/** "My honey stall" beside what it offers is who speaks; "our spring menu" and "our yearly sale" are news. */
const isPlace = (text: string): boolean =>
  /^(?:my|our) (?!new|next|latest|first|big|spring|summer|autumn|winter|annual|yearly|weekly)[\w'-]+(?: [\w'-]+)?$/i.test(
    text,
  ) &&
  purposeOf(text) === null &&
  !/(?:menu|hours|class|course|workshop|tasting|night|evening|party|team|fair|tour|show)$/i.test(text)

const startsOffer = (text: string): boolean =>
  /^(?:\d|[$€£₹]|free\b|get\b|order\b|book\b|come\b|call\b|visit\b|reply\b|use\b|bring\b|code\b|until\b|till\b|valid\b|only\b)/i.test(
    text,
  )
