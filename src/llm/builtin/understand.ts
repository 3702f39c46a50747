/** The synchronous heart: one message in its context, understood. */
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { answerBare } from './bare-answer.ts'
import { recogniseAmendment, recogniseNews } from './compose/amend.ts'
import { chooseName, composeBody } from './first-text.ts'
import { intentOf } from './intent.ts'
import { annotate } from './lexicon/index.ts'
import { hear } from './lexicon/speech.ts'
import { answerQuestion, isQuestion } from './questions.ts'
import { createReading, isAuthentication, type Reading } from './reading.ts'
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
import { recogniseSlip } from './rewrite/correct.ts'
import { recogniseLines } from './rewrite/lines.ts'
import { recogniseReplacement } from './rewrite/replace.ts'
import { recogniseShortening } from './rewrite/shorten.ts'
import { recogniseVariables } from './rewrite/variables.ts'
import { textBesideSettings } from './template-text.ts'
import type { Clause } from './text/clauses.ts'
import { splitClauses } from './text/clauses.ts'
import { has } from './text/token.ts'
import { tokenise } from './text/tokenise.ts'

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
  recogniseAmendment,
  recogniseLines,
  recogniseReplacement,
  recogniseHeader,
  recogniseFooter,
  recogniseBody,
]

function readClause(clause: Clause, reading: Reading): void {
  if (isQuestion(clause)) {
    answerQuestion(clause, reading)
    return
  }
  for (const recognise of recognisers) if (recognise(clause, reading)) return
}

function startOver(reading: Reading): boolean {
  if (reading.signals.has('start_over')) return reading.signals.has('sure') || reading.request.asked === 'start_over'
  return reading.request.asked === 'start_over' && reading.signals.has('confirm')
}

/** A message of the longest kind says less; one made of a letter and a full stop, over and over, holds two thousand. */
const mostClauses = 150

/** "Move C three to the top" gives no sample. */
const isMove = ({ tokens }: Clause): boolean =>
  tokens.some((token) => has(token, 'MOVE')) && !tokens.some((token) => has(token, 'SAMPLE'))

/** Thanks that went into the template are not for us: "add a footer Thanks for coming". */
function givesThanks({ clauses, edits }: Reading): boolean {
  const said = clauses.flatMap(({ tokens }) => tokens).filter((token) => has(token, 'THANKS'))
  return said.every(({ text }) => edits.some((edit) => 'text' in edit && edit.text?.includes(text)))
}

function smallTalk(reading: Reading): void {
  const { replies } = reading.speech.book
  if (reading.replies.length > 0) return
  // A first message that sets many things and ends in "thanks" is a pasted mail.
  const isMail = reading.edits.length > 2 && reading.clauses.some((clause) => clause.slot !== null)
  const isSubject = /\bthank.?you (?:note|message|letter|card|text|template)\b/i.test(reading.request.message)
  if (reading.signals.has('thanks') && !isMail && !isSubject && !givesThanks(reading)) reading.say(replies.thanks)
  else if (reading.edits.length > 0 || reading.signals.has('finalize')) return
  else if (reading.signals.has('hello')) reading.say(replies.hello)
  else if (reading.signals.has('praise') && reading.request.asked !== 'confirm') reading.say(replies.praise)
}

function finish(reading: Reading): Extraction {
  smallTalk(reading)
  const edits = startOver(reading) ? [{ op: 'reset' } as const, ...reading.edits] : [...reading.edits]
  return {
    reply: reading.replies.join(' '),
    intent: intentOf(reading),
    edits,
    facts: Array.from(reading.facts, ([key, value]) => ({ key, value })),
  }
}

/** What a message means for a draft. Deterministic and pure: the same request gives the same extraction. */
export function understand(request: ExtractionRequest): Extraction {
  const raw = tokenise(request.message)
  const speech = hear(raw, request.userLanguage)
  const clauses = splitClauses(request.message, annotate(request.message, raw, speech.lexicons)).slice(0, mostClauses)
  const reading = createReading(request, speech, clauses)
  if (isGuarded(request.message))
    return { reply: speech.book.replies.guarded, intent: 'chitchat', edits: [], facts: [] }
  if (speech.isCertain && speech.book.code !== (request.userLanguage ?? 'en'))
    reading.fact('user_language', speech.book.code)
  if (!recognisePayload(reading) && !recogniseSlip(reading) && !answerBare(clauses, reading)) {
    const isAdvised = recogniseCategoryAnswer(reading)
    const beside = isAuthentication(reading) ? null : textBesideSettings(request.message, clauses)
    if (beside !== null) reading.edit({ op: 'set_body', text: beside.text })
    const rest = clauses.filter((clause) => !beside?.clauses.includes(clause)).slice(0, mostRead)
    for (const clause of isAdvised ? [] : rest) {
      const before = reading.edits.length
      readClause(clause, reading)
      if (reading.edits.length === before) recogniseNews(clause, reading)
    }
    for (const clause of rest) if (!isQuestion(clause) && !isMove(clause)) recogniseSamples(clause, reading)
    recogniseFacts(reading)
    composeBody(reading)
    recogniseCategoryHint(reading)
  }
  chooseName(reading)
  return finish(reading)
}
