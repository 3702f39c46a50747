/** Questions about templates, answered from what Meta publishes; a question changes nothing. */

import { verbConcepts } from './concepts.ts'
import type { Topic } from './knowledge/topic.ts'
import { topics } from './knowledge/topics.ts'
import { isAuthentication, type Reading } from './reading.ts'
import { remarkOn } from './remarks.ts'
import { answerStatus, asksForStatus } from './status-question.ts'
import type { Clause } from './text/clauses.ts'
import { fold, has, hasAny, sourceOf } from './text/token.ts'

const hindiWords = /^(?:kya|kaise|kyu|kitn|kab|kaun|kahan|matlab|क्या|कैसे|क्यों|कितन|कब|कौन|कहा|मतलब)/

/** In tokens; whoever only asks, and puts no mark, is short. */
const mostAsked = 14

const occasions = /^(?:when|quand|quando|cuando)$/

/** "When someone's order is ready" says what a template is for; "when is it approved" asks. */
function isOccasion({ tokens, hasQuestionMark }: Clause, at: number): boolean {
  const next = tokens[at + 1]
  const isSubject =
    has(next, 'DETERMINER') || /^(?:some(?:one|body)(?:'s)?|people|customers|clients)$/.test(next?.key ?? '')
  return (
    !hasQuestionMark &&
    occasions.test(tokens[at]?.key ?? '') &&
    isSubject &&
    !tokens.some((token) => has(token, 'TEMPLATE'))
  )
}

/** "Can you add …?" is a request in the dress of a question; so is "what about a footer: …". */
export function isQuestion(clause: Clause): boolean {
  const start = clause.tokens.findIndex(
    (token) =>
      (token.kind !== 'punctuation' &&
        !has(token, 'FILLER', 'HELLO', 'AND', 'SORRY', 'THANKS', 'PRAISE', 'ACTUALLY', 'PLEASE')) ||
      has(token, 'POLITE', 'QUESTION'),
  )
  const first = clause.tokens[start]
  if (clause.value !== null || clause.tokens.some((token) => token.kind === 'quote' || token.kind === 'url'))
    return false
  if (clause.hasQuestionMark && asksForStatus(clause.tokens.map(({ key }) => key).join(' '))) return true
  const isWonder =
    /^(?:what|how) about$/.test(first?.key ?? '') &&
    !clause.tokens.some((token) => has(token, 'WITH', 'SAYS', 'CALLED', 'INSTEAD'))
  if (isWonder) return clause.hasQuestionMark
  // "Can you tell me how many buttons I can have?"
  const isInquiry = has(first, 'POLITE') && has(clause.tokens[start + 1], 'QUESTION') && clause.hasQuestionMark
  if (isInquiry) return true
  if (has(first, 'HOW_ARE_YOU', 'REPEAT', 'SHOW', 'POLITE', 'OWN', 'UNDO')) return false
  const isSetting = clause.tokens.some((token) => has(token, 'CALLED') || token.kind === 'snake')
  const isNaming = clause.tokens.some((token, at) => has(token, 'CALLED') && clause.tokens[at + 1]?.kind === 'snake')
  if (isNaming || (isSetting && !clause.hasQuestionMark)) return false
  if (clause.continuesQuestion && !clause.tokens.some((token) => hasAny(token, verbConcepts))) return true
  // "When customers log into their bookings, we text them a code" tells when.
  const isTold = !clause.hasQuestionMark && clause.tokens.length > mostAsked
  if (has(first, 'QUESTION')) return !isTold && !isOccasion(clause, start) && !isExpiry(clause, start + 1)
  const isInverted = /^(?:will|would|is|are|was|does|do|did)\b/.test(first?.key ?? '')
  const isGuess =
    !(isInverted && clause.hasQuestionMark) &&
    clause.tokens.some((token) => has(token, 'CATEGORY_VALUE')) &&
    !clause.tokens.some((token) => has(token, 'OR', 'QUESTION'))
  if (isGuess) return false
  // Hindi asks in the middle: "utility kya hota hai".
  const isInner =
    clause.tokens.length <= 6 &&
    clause.tokens.some((token) => has(token, 'QUESTION') && hindiWords.test(token.key)) &&
    !clause.tokens.some((token) => hasAny(token, verbConcepts) || has(token, 'NAME', 'CALLED'))
  if (isInner) return true
  return (
    clause.hasQuestionMark &&
    !has(first, 'ADD', 'REMOVE', 'CHANGE', 'USE', 'FINALIZE', 'WRITE', 'CREATE', 'NO', 'YES', 'REPLACE')
  )
}

/**
 * Whether a question with this answer is asked of us: "when someone orders, …" of a brief asks nothing, and beside what was done
 * nobody needs to hear that something is unknown.
 */
export function isAsked({ hasQuestionMark }: Clause, answer: readonly string[], { edits, speech }: Reading): boolean {
  if (edits.length === 0) return true
  const isProposed = edits.some(({ op }) => op === 'set_body' || op === 'set_authentication')
  return (hasQuestionMark || !isProposed) && !answer.includes(speech.replies.unknownQuestion)
}

/** "Que caduque en 10 minutos": in Spanish and Portuguese a wish begins like a question. */
const isExpiry = ({ tokens, hasQuestionMark }: Clause, at: number): boolean =>
  !hasQuestionMark && has(tokens[at], 'EXPIRY') && tokens.some(({ kind }) => kind === 'number')

const find = (question: string): Topic | undefined => topics.find(({ pattern }) => pattern.test(question))

/** "What did I call it?" asks about this template, not about templates. */
function ownAnswer(question: string, reading: Reading): string | null {
  const { name, category, language } = reading.draft()
  if (!/\b(?:did i|have i|did we|i call|i choose|i pick|my template|our template|my current)\b/.test(question))
    return null
  if (/\b(?:call|name)/.test(question)) return name ? `The name is ${name}.` : 'It has no name yet.'
  if (/\bcategor/.test(question)) return category ? `The category is ${category}.` : 'It has no category yet.'
  return /\blanguage/.test(question) ? (language ? `The language is ${language}.` : 'It has no language yet.') : null
}

/** A longer message speaks of too many things for "it" to mean one of them. */
const longestSubject = 80

/** "How long can it be?" asks about what was spoken of just before. */
function subjectBefore(clause: Clause, reading: Reading): string {
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1]
  const last = reading.request.recent.findLast(({ role }) => role === 'user')?.content ?? ''
  const subject = before ? sourceOf(reading.request.message, before.tokens) : last
  return subject.length > longestSubject ? '' : fold(subject)
}

export function answerQuestion(clause: Clause, reading: Reading): void {
  const question = fold(sourceOf(reading.request.message, clause.tokens))
  const code = reading.speech.spoken
  reading.signal('question')
  if (clause.continuesQuestion) return
  const own = ownAnswer(question, reading) ?? answerStatus(question, reading)
  const topic = find(question) ?? find(`${question} ${subjectBefore(clause, reading)}`)
  // Who asks about the words or the name of a code hears why they are as they are.
  const isOfCode = isAuthentication(reading) && !/\btemplate\b/.test(question)
  if (own === null && isOfCode && (topic === undefined || topic.id === 'template-name')) remarkOn(reading, 'fixedCode')
  else reading.say(own ?? (topic ? (topic.answers?.[code] ?? topic.answer) : reading.speech.replies.unknownQuestion))
}
