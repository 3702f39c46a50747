/** What is said beside the template: yes and no, thanks, undo, finish, start over. */
import { findComponent } from '../../../template/draft.ts'
import type { Concept } from '../concepts.ts'
import type { Reading, Signal } from '../reading.ts'
import type { Clause } from '../text/clauses.ts'
import { fold, has, hasAny, sourceOf, type Token } from '../text/token.ts'

const signals: readonly [Concept, Signal][] = [
  ['FORGET', 'forget'],
  ['START_OVER', 'start_over'],
  ['REDO', 'redo'],
  ['UNDO', 'undo'],
  ['CANCEL', 'cancel'],
  ['REPEAT', 'repeat'],
  ['SHOW', 'show'],
  ['SKIP', 'skip'],
  ['YES', 'confirm'],
  ['NEGATIVE', 'reject'],
  ['PRAISE', 'praise'],
  ['THANKS', 'thanks'],
  ['HELLO', 'hello'],
  ['SURE', 'sure'],
]

/** These mean what they say only when little else is said: "cancel" does, "cancel booking" is a label. */
const fragile: ReadonlySet<Signal> = new Set<Signal>([
  'cancel',
  'repeat',
  'show',
  'skip',
  'confirm',
  'reject',
  'hello',
  'undo',
  'redo',
  'forget',
  'praise',
  'sure',
])
const mostUnknownWords = 2

const parts: readonly [Concept, string][] = [
  ['HEADER', 'header'],
  ['FOOTER', 'footer'],
  ['BODY', 'body'],
  ['BUTTON', 'buttons'],
  ['QUICK_REPLY', 'buttons'],
  ['IMAGE', 'header'],
]

const unknownWords = (tokens: readonly Token[]) =>
  tokens.filter((token) => (token.kind === 'word' || token.kind === 'number') && token.concepts.length === 0).length

const missed =
  /\b(?:again|after all|like before|as before|as it was|you (?:removed|deleted|took)|i (?:removed|deleted|had)|we (?:had|removed)|the (?:old|previous|earlier) |better with|liked? (?:it with )?the|miss(?:ing)? the|where (?:did|is) the)\b/
const componentOf: Readonly<Record<string, 'HEADER' | 'FOOTER' | 'BODY' | 'BUTTONS'>> = {
  header: 'HEADER',
  footer: 'FOOTER',
  body: 'BODY',
  buttons: 'BUTTONS',
}

/** A part that is not there and is spoken of as one that was: "I want the footer again". */
function isMissed(part: string | undefined, words: string, reading: Reading): boolean {
  const type = part === undefined ? undefined : componentOf[part]
  return type !== undefined && findComponent(reading.draft(), type) === undefined && missed.test(words)
}

/** "Put back the footer": the part is named behind the verb. */
function recogniseRestore(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const isBack =
    tokens.some((token) => has(token, 'BACK')) &&
    tokens.some(
      (token) =>
        has(token, 'ADD', 'WANT', 'CREATE', 'POLITE', 'CHANGE', 'USE') ||
        /^(?:bring|get|give|have|coloca|coloque|pon)$/.test(token.key),
    )
  const part = parts.find(([concept]) => tokens.some((token) => has(token, concept)))?.[1]
  const verb =
    isBack ||
    isMissed(part, fold(sourceOf(reading.request.message, tokens)), reading) ||
    tokens.some((token) => has(token, 'RESTORE')) ||
    (tokens.some((token) => has(token, 'UNDO')) && tokens.some((token) => has(token, 'REMOVE')))
  if (!verb || part === undefined || clause.value !== null || tokens.some((token) => token.kind === 'quote'))
    return false
  reading.signal('restore')
  reading.fact('restore_part', part)
  return true
}

const finishing = new Set<Concept>([
  'FINALIZE',
  'PLEASE',
  'FILLER',
  'IT',
  'THIS',
  'TEMPLATE',
  'AND',
  'THANKS',
  'PRAISE',
  'YES',
  'DETERMINER',
  'WANT',
  'JUST',
  'CREATE',
  'TO',
  'NEGATIVE',
  'NO',
  'SORRY',
  'HELLO',
  'OWN',
  'IS',
  'WITH',
])

/** "Finalize it", "that's all"; not "don't finalize yet" and not "the final price". */
function recogniseFinish(clause: Clause, reading: Reading): void {
  const { tokens } = clause
  const at = tokens.findIndex((token) => has(token, 'FINALIZE'))
  if (at === -1 || clause.value !== null) return
  const isNegated =
    tokens.slice(0, at).some((token) => has(token, 'NO', 'NOT') || /^(?:don't|not|dont|mat|jangan)$/.test(token.key)) ||
    has(tokens[at + 1], 'NEGATIVE') ||
    /^(?:mat|yet)$/.test(tokens[at + 1]?.key ?? '')
  const others = tokens.filter(
    (token) => token.kind !== 'punctuation' && token.kind !== 'emoji' && !hasAny(token, finishing),
  ).length
  const limit = (tokens[at]?.key.length ?? 0) > 7 ? mostUnknownWords : 1
  if (isNegated && others <= limit) reading.signal('hold')
  else if (!isNegated && others <= limit) reading.signal('finalize')
}

const isPraisedBeside = (clause: Clause, { clauses }: Reading): boolean =>
  clauses.some((other) => other !== clause && other.tokens.some((token) => has(token, 'PRAISE')))

export function recogniseTalk(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  if (recogniseRestore(clause, reading)) return true
  recogniseFinish(clause, reading)
  const isLong =
    unknownWords(tokens) > mostUnknownWords ||
    clause.value !== null ||
    tokens.some((token) => token.kind === 'quote' || token.kind === 'url')
  for (const [concept, signal] of signals) {
    if (isLong && fragile.has(signal)) continue
    // "Ah ok makes sense. Nice text": praise is no wish for the final template.
    if (signal === 'confirm' && unknownWords(tokens) > 1 && isPraisedBeside(clause, reading)) continue
    if (tokens.some((token) => has(token, concept))) reading.signal(signal)
  }
  if (tokens.some((token) => has(token, 'HOW_ARE_YOU')) && !isLong) {
    reading.signal('chitchat')
    reading.say(reading.speech.replies.howAreYou)
  }
  if (
    (tokens.some((token) => has(token, 'KUDOS')) && !isLong) ||
    praisesUs(fold(sourceOf(reading.request.message, tokens)))
  ) {
    reading.signal('kudos')
    if (reading.edits.length === 0) reading.say(reading.speech.replies.praise)
  }
  if (tokens.some((token) => has(token, 'BYE')) && !isLong) {
    reading.signal('chitchat')
    reading.say(reading.speech.replies.bye)
  }
  return false
}

const kudos =
  /\b(?:you(?:'?re| are| work| did| do| have been|'ve been)?|u r|ur|this (?:bot|assistant|tool|thing)) (?:\w+ ){0,3}?(?:fast|quick|great|good|amazing|smart|clever|helpful|awesome|best|star|genius|brilliant|legend|well|kind|sweet|lovely|nice|funny|cool|useful|a gem|wonderful|impressive)\b/

/** Praise of the assistant, which approves of nothing in the template. */
const praisesUs = (words: string): boolean => words.length <= 80 && kudos.test(words)

const guarded =
  /\b(?:system prompt|your (?:hidden |secret |internal )?(?:instructions|prompt|rules)|ignore (?:all |any |the |your )*(?:previous|prior|above|earlier)|admin mode|developer mode|system override|jailbreak|skip (?:the )?(?:validation|checks)|disregard (?:all|your|the)|api key|pretend (?:to be|you are)|you are now|bypass (?:the )?(?:validation|checks|rules))\b/i

/** Attempts to get at the instructions behind the assistant or past its checks. */
export const isGuarded = (message: string): boolean => guarded.test(message)
