/** Messages that frames explain: their effects as an extraction, with what is left over read by the recognisers. */
import { repurposedOf } from '../../assistant/brief/repurpose.ts'
import { restatedOf } from '../../assistant/brief/retell.ts'
import type { Brief } from '../../assistant/contract.ts'
import { type Heard, hearFrames, soundsLikeEdit } from '../../assistant/frames/hear.ts'
import { lineAskedAbout } from '../../assistant/frames/subject.ts'
import { isMostlyTalk, isTalk } from '../../assistant/frames/talk.ts'
import { withSentences } from '../../assistant/later/adding.ts'
import { toldAnywhere } from '../../assistant/later/anywhere.ts'
import { cancelledOf } from '../../assistant/later/cancelled.ts'
import { dictatedText } from '../../assistant/later/dictated.ts'
import { changeOf, type Later, laterOf } from '../../assistant/later/index.ts'
import { labelledOf } from '../../assistant/later/labelled.ts'
import { withoutPointed, withoutQuoted } from '../../assistant/later/quoted.ts'
import { sampledOf } from '../../assistant/later/sampled.ts'
import { remarkIn, taggedOf } from '../../assistant/later/tagged.ts'
import { toldByOrder } from '../../assistant/later/telling.ts'
import { wantedOf } from '../../assistant/later/wanted.ts'
import { unprotected } from '../../assistant/reading/protected.ts'
import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdits } from '../../template/edits.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { intentOf } from './intent.ts'
import { annotate } from './lexicon/index.ts'
import { hear } from './lexicon/speech.ts'
import { createReading, type Reading } from './reading.ts'
import { isGuarded } from './recognisers/talk.ts'
import { remarkOn } from './remarks.ts'
import { has } from './text/token.ts'
import { tokenise } from './text/tokenise.ts'

const fewestWords = 3

/** Reads words that no frame explains. */
type ReadsWords = (request: ExtractionRequest) => Extraction

function carryOut({ effects }: Heard, reading: Reading): void {
  for (const { edits = [], signs = [], facts = {}, remark, detail } of effects) {
    for (const edit of edits) reading.edit(edit)
    for (const sign of signs) reading.signal(sign)
    for (const [key, value] of Object.entries(facts)) reading.fact(key, value)
    if (remark !== undefined) remarkOn(reading, remark, detail)
  }
}

/** A text is not searched for wishes: only a template that stands can be told several, and not on several lines. */
const mayHoldWishes = ({ message, asked, draft }: ExtractionRequest): boolean =>
  (asked === null || asked === 'confirm' || asked === 'fix') &&
  findComponent(draft, 'BODY') !== undefined &&
  !message.includes('\n')

/** Whether words may be left over beside these wishes. */
function mayBeParted({ effects, leftOver }: Heard): boolean {
  // Samples are told in one breath, and read so.
  const ops = effects.flatMap(({ edits = [] }) => edits.map(({ op }) => op))
  const isFinishing = effects.some(({ signs = [] }) => signs.includes('finalize'))
  const isOfSamples = !isFinishing && ops.every((op) => op === 'set_examples')
  // "Merci, Annuler (quick replies)": what follows labels may be one of them.
  const isList = ops.some((op) => op === 'set_buttons' || op === 'add_button')
  return (
    !isOfSamples &&
    !(isList && !leftOver.every(soundsLikeEdit)) &&
    // A word or two behind a wish go on with it: "remove buttons 2 and 3".
    (isFinishing || leftOver.every((part) => part.trim().split(/\s+/).length >= fewestWords)) &&
    !leftOver.some((words) => /[:：](?!\d)/.test(words))
  )
}

/** So many words say something. */
const fewestOfStatement = 3

/** "Make 5 pm 6 pm and finalize": what was not understood has to be said before anything is final. */
export function heldBack(
  intent: Extraction['intent'],
  unused: readonly string[],
  edits: Extraction['edits'],
  userLanguage: string | null,
): Extraction['intent'] {
  const isOpen = (words: string): boolean =>
    soundsLikeEdit(words) || (words.split(/\s+/).length >= fewestOfStatement && !isMostlyTalk(words, userLanguage))
  if (intent !== 'finalize' || !unused.some(isOpen)) return intent
  return edits.length > 0 ? 'reject' : 'unclear'
}

/** "Forget the header, just a text header": what is set takes the place of what goes. */
const isSetBy = (edits: readonly Edit[], part: string): boolean => edits.some(({ op }) => op === `set_${part}`)

function withRest(own: Extraction, rest: Extraction, words: string, userLanguage: string | null): Extraction {
  // "That's it, finalize": courtesies are not missed.
  if (isUnheard(rest) && rest.intent !== 'chitchat' && isTalk(words, userLanguage)) return own
  if (rest.edits.length === 0 && rest.facts.length === 0 && rest.intent === 'unclear')
    return { ...own, intent: heldBack(own.intent, [words], own.edits, userLanguage), unused: [words] }
  return {
    ...own,
    reply: [own.reply, rest.reply].filter((reply) => reply !== '').join(' '),
    intent:
      (rest.intent === 'finalize' && own.intent !== 'reject') || own.intent === 'unclear' ? rest.intent : own.intent,
    edits: [...own.edits, ...rest.edits.filter((edit) => edit.op !== 'clear' || !isSetBy(own.edits, edit.part))],
    facts: [...own.facts, ...rest.facts],
    ...(rest.unused !== undefined && { unused: rest.unused }),
  }
}

/** Intents of words that nothing came of. */
const idle: ReadonlySet<Extraction['intent']> = new Set(['unclear', 'chitchat', 'reject', 'question'])

/** Nothing came of the words. */
export const isUnheard = ({ edits, facts, intent }: Extraction): boolean =>
  edits.length === 0 && idle.has(intent) && facts.every(({ key }) => key === 'user_language')

/** Questions whose answer may be no answer, but what comes to mind next. */
const isOpenToChange = ({ asked }: ExtractionRequest): boolean => asked === null || asked === 'confirm'

/** The message as what it corrects or adds; null when it is none, or says more. */
export function understandLater(request: ExtractionRequest, isBeside: boolean): Extraction | null {
  const later = isOpenToChange(request) ? laterOf(request, isBeside) : null
  return later === null || isAboutAddress(request) ? null : { reply: '', intent: 'edit', ...later }
}

/** "The customer number, too": labels and what differs for each customer, before they are taken for words to tell. */
export function understandWanted(request: ExtractionRequest): Extraction | null {
  const wanted = isOpenToChange(request) ? (labelledOf(request) ?? wantedOf(request)) : null
  return wanted === null ? null : { reply: '', intent: 'edit', ...wanted }
}

/**
 * "Thank them for their patience", "…, add that too": an order that adds a sentence, before its words are taken for anything else. "It should
 * say that it is on Monday" may correct what stands, or say what was open.
 */
export function understandOrder(request: ExtractionRequest, readWords: ReadsWords): Extraction | null {
  if (!isOpenToChange(request)) return null
  const anywhere = toldAnywhere(request)
  const known = anywhere?.isMore === false ? readWords({ ...request, message: anywhere.words }) : null
  if (known !== null && known.edits.length > 0 && known.unused === undefined) return known
  const told = anywhere?.sentences ?? toldByOrder(request)
  return told === null ? null : { reply: '', intent: 'edit', ...withSentences(request, told) }
}

/** Of a remark nothing is changed, unless it calls off what the text tells of. */
function changedBy(request: ExtractionRequest): Later | null {
  const remark = remarkIn(request)
  return remark === null ? changeOf(request) : remark === 'nothing' ? cancelledOf(request) : null
}

/** Values alone are looked for first, for frames take "at 5, not 4" apart. */
export function understandCorrection(request: ExtractionRequest): Extraction | null {
  const corrected = isOpenToChange(request) ? changedBy(request) : null
  if (corrected === null || isAboutAddress(request)) return null
  return { reply: '', intent: corrected.edits.length > 0 ? 'edit' : 'unclear', ...corrected }
}

/** "Mit du statt Sie" exchanges no words: it asks for another form of address. */
const isAboutAddress = (request: ExtractionRequest): boolean =>
  hearFrames({ ...request, facts: request.memory.facts, spokenOf: null })?.effects.some(
    ({ remark }) => remark === 'oneAddress',
  ) === true

const extractionOf = (reading: Reading): Extraction => ({
  reply: reading.replies.join(' '),
  intent: intentOf(reading),
  edits: [...reading.edits],
  facts: Array.from(reading.facts, ([key, value]) => ({ key, value })),
})

/** The header or footer that is wrong, or that was asked about. */
function spokenOf({ issues, draft, recent }: ExtractionRequest): 'header' | 'footer' | null {
  const wrong = issues.find(({ severity }) => severity === 'error')?.path.split('/')
  const type = wrong?.[0] === 'components' ? draft.components[Number(wrong[1])]?.type : undefined
  if (wrong !== undefined) return type === 'HEADER' ? 'header' : type === 'FOOTER' ? 'footer' : null
  return lineAskedAbout(recent.findLast(({ role }) => role === 'user')?.content ?? '')
}

/** What frames make of the message; null when it is not for them. */
export function understandFrames(request: ExtractionRequest, readWords: ReadsWords): Extraction | null {
  const mayLeaveWords = mayHoldWishes(request)
  const heard = hearFrames({ ...request, facts: request.memory.facts, spokenOf: spokenOf(request) }, !mayLeaveWords)
  if (heard === null || (heard.leftOver.length > 0 && !(mayLeaveWords && mayBeParted(heard)))) return null
  const speech = hear(tokenise(request.message), request)
  const reading = createReading(request, speech, [])
  carryOut(heard, reading)
  const own = extractionOf(reading)
  if (heard.leftOver.length === 0) return own
  const words = heard.leftOver.join('. ')
  const said = { ...request, draft: reading.draft(), message: words, asked: null }
  // "Finalize, but somehow kinder": before a template is final nothing is told that was not surely meant.
  const corrected = understandCorrection(said) ?? (own.intent === 'finalize' ? null : understandTagged(said, readWords))
  // "Finalize, but the price is 20": the text that comes of it is shown first.
  if (corrected !== null)
    return withRest(
      { ...own, intent: own.intent === 'finalize' ? 'reject' : own.intent },
      corrected,
      words,
      said.userLanguage,
    )
  const heardBy = readWords(said)
  // What stands before a wish may be its reason: "we don't collect on Wednesday, remove that button".
  const isBehind = !request.message.startsWith(heard.leftOver[0] ?? '')
  const later = isUnheard(heardBy) && isBehind ? understandLater(said, true) : null
  if (later !== null)
    return withRest(
      { ...own, intent: own.intent === 'finalize' ? 'reject' : own.intent },
      later,
      words,
      said.userLanguage,
    )
  const rest = heardBy
  // "How long can it be?" asks about what was said before it.
  if (rest.intent === 'question') return null
  const both = withRest(own, rest, words, said.userLanguage)
  if (both.unused === undefined) return both
  // "Marketing, English, name spring_sale": of two readings the one that leaves no words.
  const whole = readWords(request)
  const isOfSettings = whole.edits.every(({ op }) => /^set_(?:category|language|name)$/.test(op))
  return isOfSettings && whole.unused === undefined && whole.edits.length >= both.edits.length ? null : both
}

/** "Keep the price" changes none. */
function asksToKeep(request: ExtractionRequest): boolean {
  const raw = tokenise(request.message)
  const { lexicons } = hear(raw, request)
  return annotate(request.message, raw, lexicons, () => false, false).some((token) => has(token, 'KEEP'))
}

/** "Add the coupon code MINT30 that guests can copy" asks for a button. */
const isOfParts = ({ edits }: Extraction): boolean => edits.some(({ op }) => op !== 'set_body')

/** The message as a whole text in the place of the one that stands, to the letter; null if it is none. */
export function understandDictated(request: ExtractionRequest): Extraction | null {
  const text = isOpenToChange(request) || request.asked === 'fix' ? dictatedText(request) : null
  return text === null ? null : { reply: '', intent: 'edit', edits: [{ op: 'set_body', text }], facts: [] }
}

/** The message as words of the text that are to go, quoted or named just before; null if it is none. */
export function understandQuoted(request: ExtractionRequest): Extraction | null {
  const before = request.recent.findLast(({ role }) => role === 'user')?.content ?? ''
  const text = isOpenToChange(request) ? (withoutQuoted(request) ?? withoutPointed(request, before)) : null
  return text === null ? null : { reply: '', intent: 'edit', edits: [{ op: 'set_body', text }], facts: [] }
}

/** The message as one sample for the variable that it fits; null if it is none. */
export function understandSample(request: ExtractionRequest): Extraction | null {
  const edit = isOpenToChange(request) ? sampledOf(request) : null
  if (edit === null) return null
  const { message } = request
  const own = { reply: '', facts: [] }
  return edit === 'unclear'
    ? { ...own, intent: 'unclear', edits: [], unused: [message], open: [message], toUs: [message] }
    : { ...own, intent: 'edit', edits: [edit] }
}

function editOf(brief: Brief | null): Extraction | null {
  if (brief === null) return null
  const { edits, facts, unused = [] } = brief
  return {
    reply: '',
    intent: 'edit',
    edits: [...edits],
    facts: [...facts],
    ...(unused.length > 0 && { unused: [...unused] }),
  }
}

/** The message as what the proposal should have been for; null if it names no other purpose. */
export const understandPurpose = (request: ExtractionRequest): Extraction | null =>
  isOpenToChange(request) ? editOf(repurposedOf(request)) : null

/** The message as facts of the proposal told anew; null if it is none. */
export const understandRestated = (request: ExtractionRequest): Extraction | null =>
  isOpenToChange(request) ? editOf(restatedOf(request)) : null

/** The message by what its words are there for; null if it asks for nothing of the text, or if some of that cannot be made. */
export function understandTagged(request: ExtractionRequest, readWords: ReadsWords): Extraction | null {
  if (!isOpenToChange(request) || spokenOf(request) !== null) return null
  const tagged = taggedOf(request)
  if (tagged === null || isGuarded(unprotected(request.message)) || asksToKeep(request) || isAboutAddress(request))
    return null
  if (tagged.later.edits.length === 0 || tagged.failed.length > 0) return null
  const own: Extraction = { reply: '', intent: 'edit', ...tagged.later }
  if (tagged.parts.length === 0) return isOfParts(readWords(request)) ? null : own
  const said = {
    ...request,
    draft: applyEdits(request.draft, own.edits),
    message: tagged.parts.join('. '),
    asked: null,
  }
  const rest = understandFrames(said, readWords) ?? readWords(said)
  return isUnheard(rest) ? null : withRest(own, rest, said.message, said.userLanguage)
}
