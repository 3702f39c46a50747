/**
 * A message about the text that stands, carried out by what its words are there for: what takes the place of something, what goes, what is
 * told besides, who writes. What is said to us alone changes nothing.
 */

import { isOrder, isToUs } from '../../language/edit-lists.ts'
import { capital, fold, tokenise } from '../../language/index.ts'
import { factsToRemember } from '../brief/remember.ts'
import { bodyOf, editsBetween, made, standingIn } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import { usesOf } from '../changes/index.ts'
import type { BriefRequest } from '../contract.ts'
import { placesOf } from '../frames/standing.ts'
import { keysOf } from '../frames/word-lists.ts'
import { type Message, placesIn, type Reading, readBrief, readMessage, sourceOf } from '../reading/index.ts'
import { wordsOf } from '../telling/direct.ts'
import { after, type Later, nothing, withSentences } from './adding.ts'
import { toldAnywhere } from './anywhere.ts'
import { type Change, changesIn, completed, type Run, runsIn, withOld } from './changes.ts'
import { exchanged } from './correct.ts'
import { withoutPart } from './removal.ts'
import { replacementFor } from './replaced.ts'
import { blames, contradicts, isSmall, localesOf, namesLine } from './said.ts'
import { toldBesides } from './telling.ts'

/** In UTF-16 units; longer messages are texts. */
const longest = 300
/** A longer text is no template's. */
const longestText = 1500

/** The words as a sentence for the customers; null if they tell nothing new. */
function sentenceFor({ message }: Reading, run: Run, body: string): string | null {
  const isTelling = placesIn(run).some((at) => !isSmall(message, at) && message.tokens[at]?.kind !== 'mark')
  if (!isTelling || blames(readMessage(sourceOf(message, run), message.locale.code))) return null
  const words = capital(wordsOf(message, run, new Set(), message.marks.all('audience').length > 0))
  const sentence = /[.!?…।]$/.test(words) ? words : words + message.locale.telling.stop
  return fold(body).includes(fold(sentence).replace(/[.!?…।]$/, '')) ? null : sentence
}

/** The business by another name. */
function renamed(request: BriefRequest, name: string): Later | null {
  const standing = standingIn(request)
  const kept = { key: 'brand_name', value: name }
  if (standing !== null && 'business' in standing.blueprint.slots) {
    const said = { ...standing.said, facts: { ...standing.said.facts, business: name } }
    const next = made(standing.blueprint, said, request.draft.language)
    if (next.text.includes(name))
      return {
        edits: editsBetween(standing, next, request.draft),
        facts: [...factsToRemember(request.memory, said), kept],
      }
  }
  const body = bodyOf(request.draft)
  const own =
    request.memory.brand_name ??
    readBrief(body, request.draft.language ?? null, isGalleryWord).values.find(({ kind }) => kind === 'business')?.text
  if (own === undefined || placesOf(body, own, false).length === 0) return null
  const later = exchanged(request, [{ old: own, fresh: name }])
  return later === null ? null : { ...later, facts: [...later.facts, kept] }
}

function carryOut(change: Change, request: BriefRequest, reading: Reading): Later | null {
  const body = bodyOf(request.draft)
  const text = readBrief(body, request.draft.language ?? null, isGalleryWord)
  if (change.kind === 'fresh') {
    const exchange = replacementFor(change, reading, text)
    return exchange === null ? null : exchanged(request, [exchange])
  }
  if (change.kind === 'name') return renamed(request, sourceOf(reading.message, change.run))
  if (change.kind === 'added') {
    const sentence = sentenceFor(reading, change.run, body)
    return sentence === null ? null : withSentences(request, [sentence])
  }
  const left = withoutPart(reading, change.run, text)
  return left === null ? null : { ...nothing, edits: [{ op: 'set_body', text: left }] }
}

/** "Es gibt Tee" is cut at "gibt": words before it that are not said to us are told as well. */
function isCut(told: readonly string[], changes: readonly Change[], message: Message): boolean {
  const [sentence = '', ...others] = told.map((text) => fold(text).replace(/[.!?…।]$/, ''))
  const [change] = changes
  if (change === undefined || others.length + changes.length > 1) return false
  const words = fold(sourceOf(message, change.run))
  const isEnd = words.endsWith(sentence) && words !== sentence
  return isEnd && !tokenise(words.slice(0, -sentence.length)).some(({ key }) => isToUs(key))
}

/** What the message asks for, as far as it can be carried out; null if it asks for nothing that is done here. */
export interface Tagged {
  later: Later
  /** Words that ask for a change that could not be made. */
  failed: readonly string[]
  /** Words about other parts. */
  parts: readonly string[]
}

/** Before a colon more words than these are no label. */
const longestLabel = 3

/** The words are of the text's language, and neither about all of it, nor about what is counted, nor a part with its label. */
function isAbout(message: Message, text: Message): boolean {
  const { tokens, locale } = message
  const named = localesOf(message).map(({ words, ordinals }) => keysOf(words.body, ...ordinals))
  const isLabelled = tokens.slice(0, longestLabel + 1).some(({ text: mark }) => mark === ':')
  return (
    locale.code === text.locale.code && !isLabelled && !tokens.some(({ key }) => named.some((keys) => keys.has(key)))
  )
}

/** Samples and variables are given in ways of their own. */
const namesSamples = (message: Message): boolean =>
  localesOf(message).some(({ words }) =>
    message.tokens.some(({ key }) => keysOf(words.sample, words.variable).has(key)),
  )

const isQuestion = (words: string): boolean => /[?？؟]\s*$/.test(words)

/** "Could you take out …?" orders, whatever it asks. */
const isOrdered = ({ tokens }: Message): boolean => tokens.some(({ key }) => isOrder(key))

/**
 * What a message is about that changes nothing of the text, for all that its words are there for: other parts ("the tone is off"), or nothing
 * at all ("at 8 I have to go"); null if it may change something.
 */
export function remarkIn({ message, userLanguage, draft }: BriefRequest): 'parts' | 'nothing' | null {
  const body = bodyOf(draft)
  if (body === '' || body.length > longestText || message.length > longest) return null
  const reading = readBrief(message, userLanguage ?? draft.language ?? null, isGalleryWord)
  const uses = usesOf(reading, readBrief(body, draft.language ?? null, isGalleryWord))
  const own = new Set(reading.message.tokens.flatMap(({ kind }, at) => (kind === 'mark' ? [] : [uses[at] ?? 'us'])))
  const isRemark = [...own].every((use) => use === 'us' || use === 'part')
  return isRemark ? (own.has('part') ? 'parts' : 'nothing') : null
}

/** The sentences of words that are all told; null if they are less than was said. */
function toldAlone(request: BriefRequest, changes: readonly Change[], message: Message): string[] | null {
  const told = toldBesides(request, false)
  return toldAnywhere(request, true)?.sentences ?? (told === null || isCut(told, changes, message) ? null : told)
}

export function taggedOf(request: BriefRequest): Tagged | null {
  const { draft, message: words } = request
  const body = bodyOf(draft)
  const isLong = words.length > longest || body.length > longestText
  if (body === '' || draft.category === 'AUTHENTICATION' || isLong || /[\n{"“”«»„]/.test(words)) return null
  const reading = readBrief(words, request.userLanguage ?? draft.language ?? null, isGalleryWord)
  const text = readBrief(body, draft.language ?? null, isGalleryWord)
  const runs = withOld(reading.message, completed(reading, runsIn(reading.message, usesOf(reading, text))), body)
  const uses = new Set(runs.map(({ use }) => use))
  const changes = changesIn(reading.message, runs)
  if (!uses.has('part') && namesLine(reading.message)) return null
  if (!isAbout(reading.message, text.message)) return null
  if (namesSamples(reading.message) || (isQuestion(words) && !isOrdered(reading.message))) return null
  if (changes.length === 0 || runs.some(({ use }) => use === 'varying')) return null
  if (changes.every(({ kind }) => kind === 'added') && contradicts(reading.message)) return null
  // What is told alone is read by its own words first, which say who is spoken to.
  const isTold = changes.every(({ kind }) => kind === 'added') && !uses.has('part')
  const told = isTold ? toldAlone(request, changes, reading.message) : null
  if (told !== null) return { later: withSentences(request, told), failed: [], parts: [] }
  let later: Later = nothing
  const failed: string[] = []
  for (const change of changes) {
    const now = after(request, later)
    const next = carryOut(change, now, reading)
    if (next === null) failed.push(sourceOf(reading.message, change.run))
    else later = { edits: [...later.edits, ...next.edits], facts: [...later.facts, ...next.facts] }
  }
  return { later, failed, parts: runs.filter(({ use }) => use === 'part').map((run) => sourceOf(reading.message, run)) }
}
