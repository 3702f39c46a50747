/** The words of a message, clause by clause: which recogniser hears what, and what nobody heard. */
import { isHeldBack } from '../../assistant/frames/hear.ts'
import { protection, unprotected } from '../../assistant/reading/protected.ts'
import { asksToWrite } from '../../assistant/telling/segments.ts'
import type { Extraction, Remarks } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { answerBare } from './bare-answer.ts'
import { heldBack } from './framed.ts'
import { intentOf } from './intent.ts'
import { annotate } from './lexicon/index.ts'
import { hear } from './lexicon/speech.ts'
import { chooseName, propose, retell } from './propose.ts'
import { answerQuestion, isAsked, isQuestion } from './questions.ts'
import { bodyText, createReading, isAuthentication, type Reading } from './reading.ts'
import { recogniseAuthentication } from './recognisers/authentication.ts'
import { recogniseBody } from './recognisers/body.ts'
import { recogniseButtons } from './recognisers/buttons/index.ts'
import { recogniseCategory } from './recognisers/category.ts'
import { recogniseCategoryAnswer, recogniseCategoryHint } from './recognisers/category-meaning.ts'
import { recogniseDismissal, recogniseKept } from './recognisers/dismissal.ts'
import { recogniseFacts } from './recognisers/facts.ts'
import { recogniseFooter } from './recognisers/footer.ts'
import { recogniseHeader } from './recognisers/header.ts'
import { recogniseLanguage } from './recognisers/language.ts'
import { recogniseName } from './recognisers/name.ts'
import { recognisePayload } from './recognisers/payload.ts'
import type { Recogniser } from './recognisers/recogniser.ts'
import { recogniseSamples } from './recognisers/samples.ts'
import { isGuarded, recogniseTalk } from './recognisers/talk.ts'
import { recogniseUnsupported } from './recognisers/unsupported.ts'
import { recogniseLines } from './rewrite/lines.ts'
import { recogniseReplacement } from './rewrite/replace.ts'
import { recogniseShortening } from './rewrite/shorten.ts'
import { recogniseVariables } from './rewrite/variables.ts'
import { smallTalk } from './small-talk.ts'
import { textBesideSettings } from './template-text.ts'
import type { Clause } from './text/clauses.ts'
import { splitClauses } from './text/clauses.ts'
import { has, sourceOf, type Token } from './text/token.ts'
import { tokenise } from './text/tokenise.ts'
import { tellsCustomers } from './told-clauses.ts'

/** More wishes than these are no instructions but a text; each is looked at by every recogniser. */
const mostRead = 40

/** In this order: category decides whether words may be free; rewriting goes before parts are set anew. */
const recognisers: readonly Recogniser[] = [
  recogniseUnsupported,
  recogniseTalk,
  recogniseKept,
  recogniseCategory,
  recogniseLanguage,
  recogniseName,
  recogniseAuthentication,
  recogniseButtons,
  recogniseDismissal,
  recogniseShortening,
  recogniseVariables,
  recogniseLines,
  recogniseReplacement,
  recogniseHeader,
  recogniseFooter,
  recogniseBody,
]

/** Those of parts beside the text; "no logos on clothes" of a brief removes no button "No". */
const ofParts: ReadonlySet<Recogniser> = new Set([
  recogniseButtons,
  recogniseDismissal,
  recogniseHeader,
  recogniseFooter,
])

function readClause(clause: Clause, reading: Reading): void {
  if (isQuestion(clause)) {
    answerQuestion(clause, reading)
    return
  }
  const isTold = tellsCustomers(clause, reading.request)
  for (const recognise of recognisers) if (!(isTold && ofParts.has(recognise)) && recognise(clause, reading)) return
}

const settingOps: ReadonlySet<string> = new Set(['set_category', 'set_language', 'set_name'])

function startOver(reading: Reading): boolean {
  if (reading.signals.has('start_over')) return reading.signals.has('sure') || reading.request.asked === 'start_over'
  return reading.request.asked === 'start_over' && reading.signals.has('confirm')
}

/** A message of the longest kind says less; one made of a letter and a full stop, over and over, holds two thousand. */
const mostClauses = 150

/** "Move C three to the top" gives no sample. */
const isMove = ({ tokens }: Clause): boolean =>
  tokens.some((token) => has(token, 'MOVE')) && !tokens.some((token) => has(token, 'SAMPLE'))

function finish(reading: Reading, supposed: readonly string[]): Extraction {
  smallTalk(reading)
  const edits = startOver(reading) ? [{ op: 'reset' } as const, ...reading.edits] : [...reading.edits]
  return {
    reply: reading.replies.filter((reply) => !supposed.includes(reply)).join(' '),
    intent: intentOf(reading),
    edits,
    facts: Array.from(reading.facts, ([key, value]) => ({ key, value })),
  }
}

/** What is said to us: without the texts that the message brings. */
function wordsToUs(raw: readonly Token[], isProtected: (at: number) => boolean): readonly Token[] {
  const words = raw.filter(({ from }) => !isProtected(from))
  return words.length > 0 ? words : raw
}

function givesSamples(clause: Clause, reading: Reading): boolean {
  const before = reading.edits.length
  if (!isQuestion(clause) && !isMove(clause)) recogniseSamples(clause, reading)
  return reading.edits.length > before
}

/** How much a reading holds; what changes it was heard. */
const heardSoFar = ({ edits, facts, replies }: Reading): number => edits.length + facts.size + replies.length

/** "No, I meant …": a sign is heard in it, but it says more than that. */
const saysMore = ({ tokens }: Clause): boolean =>
  tokens.some(({ kind }) => kind === 'number') ||
  tokens.filter(({ kind, concepts }) => kind !== 'punctuation' && kind !== 'emoji' && concepts.length === 0).length >=
    mostUnsaid

const mostUnsaid = 3

interface Heard {
  clause: Clause
  /** It meant anything. */
  isHeard: boolean
  /** All of it is understood: it set a part of the template or a setting that it has a label for. */
  isCarriedOut: boolean
  /** The answer to it, where it is a question. */
  said: readonly string[]
}

function heardIn(clause: Clause, reading: Reading): Heard {
  const [before, edits, signs] = [heardSoFar(reading), reading.edits.length, reading.signals.size]
  const replies = reading.replies.length
  readClause(clause, reading)
  return {
    clause,
    said: isQuestion(clause) ? reading.replies.slice(replies) : [],
    isHeard: heardSoFar(reading) > before || (reading.signals.size > signs && !saysMore(clause)),
    isCarriedOut: reading.edits.slice(edits).some(({ op }) => clause.slot !== null || !settingOps.has(op)),
  }
}

/** Names the words that changed nothing, once there is a template to change; a first text shows by itself what it used. */
function withUnused(extraction: Extraction, unread: readonly Clause[], reading: Reading): Extraction {
  const { draft, message } = reading.request
  if (bodyText(draft) === '') return extraction
  const told = extraction.edits.map((edit) => JSON.stringify(Object.values(edit))).join(' ')
  const words = unread
    // Whoever speaks of samples and gives none leaves them to us.
    .filter(({ tokens }) => !tokens.some((token) => has(token, 'SAMPLE', 'VARIABLE')))
    .filter(({ tokens }) =>
      tokens.some(({ kind, concepts }) => kind === 'number' || (kind === 'word' && concepts.length === 0)),
    )
    .map(({ tokens, valueTokens }) => sourceOf(message, [...tokens, ...valueTokens]))
    .filter((text) => text !== '' && !told.includes(text))
  const intent = heldBack(extraction.intent, words, extraction.edits, reading.request.userLanguage)
  return words.length === 0 ? extraction : { ...extraction, intent, unused: words }
}

/** What the words of a message mean, clause by clause. */
export function understandWords(request: ExtractionRequest): Extraction {
  const raw = tokenise(request.message)
  const isProtected = protection(request.message)
  const speech = hear(wordsToUs(raw, isProtected), request)
  const annotated = annotate(request.message, raw, speech.lexicons, isProtected, request.asked === 'language')
  const heard = splitClauses(request.message, annotated).slice(0, mostClauses)
  // "Could you write a reminder for …?" asks nothing.
  const isWish = heard.every(isQuestion) && asksToWrite(request.message, request.userLanguage)
  const clauses = isWish ? heard.map((clause) => ({ ...clause, hasQuestionMark: false })) : heard
  const reading = createReading(request, speech, clauses)
  if (isGuarded(unprotected(request.message)))
    return { reply: speech.replies.guarded, intent: 'chitchat', edits: [], facts: [] }
  if (isHeldBack(request.message)) reading.signal('hold')
  const isPayload = recognisePayload(reading)
  const retold = isPayload ? null : retell(reading)
  let remarks: Remarks & Pick<Extraction, 'question'> = retold ?? {}
  let unread: readonly Clause[] = []
  let supposed: readonly Heard[] = []
  if (!isPayload && retold === null && !answerBare(clauses, reading)) {
    const isAdvised = recogniseCategoryAnswer(reading)
    const beside = isAuthentication(reading) ? null : textBesideSettings(request.message, clauses)
    if (beside !== null) reading.edit({ op: 'set_body', text: beside.text })
    const rest = clauses.filter((clause) => !beside?.clauses.includes(clause)).slice(0, mostRead)
    const heard = (isAdvised ? [] : rest).map((clause) => heardIn(clause, reading))
    const sampled = new Set(rest.filter((clause) => givesSamples(clause, reading)))
    const carriedOut = heard.filter(({ isCarriedOut }) => isCarriedOut).map(({ clause }) => clause)
    recogniseFacts(reading)
    remarks = propose(reading, carriedOut)
    recogniseCategoryHint(reading)
    supposed = heard.filter((one) => !isAsked(one.clause, one.said, reading))
    unread = heard
      .filter((one) => (!one.isHeard && !sampled.has(one.clause)) || (supposed.includes(one) && one.said.length > 0))
      .map(({ clause }) => clause)
  }
  chooseName(reading)
  const said = supposed.flatMap((one) => one.said)
  return { ...withUnused(finish(reading, said), unread, reading), ...remarks }
}
