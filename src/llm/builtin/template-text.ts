/** Messages that are a template's text from their first word to their last, whatever was asked. */
import { findLanguage } from '../../template/languages.ts'
import { type Concept, slotConcepts } from './concepts.ts'
import type { Clause } from './text/clauses.ts'
import { has, hasAny, type Token } from './text/token.ts'

const fewestWords = 5
/** Without a variable to tell it by, only several sentences are taken for a text. */
const fewestWordsWithoutVariable = 10

const instructions: ReadonlySet<Concept> = new Set<Concept>([
  ...(['ADD', 'REMOVE', 'CHANGE', 'REPLACE', 'RENAME', 'MOVE', 'USE', 'KEEP', 'RESTORE'] as const),
  ...(['CREATE', 'WRITE', 'MENTION', 'SHORTEN', 'LENGTHEN', 'TRANSLATE', 'YOURSELF'] as const),
  ...(['FINALIZE', 'UNDO', 'REDO', 'SKIP', 'SHOW', 'REPEAT', 'START_OVER', 'FORGET'] as const),
  ...(['CALLED', 'ACTUALLY', 'POLITE'] as const),
])

const isInstruction = (token: Token | undefined): boolean => hasAny(token, instructions)

/** "Add a button …" behind a text is an instruction; "Add it to your calendar" is not. */
const instructs = ({ tokens }: Clause): boolean =>
  isInstruction(tokens[0]) && tokens.some((token) => hasAny(token, slotConcepts))

const speaksOfItself = (token: Token): boolean =>
  token.kind === 'quote' || has(token, 'SAMPLE', 'VARIABLE', 'TEMPLATE', 'CATEGORY', 'CATEGORY_VALUE', 'LANGUAGE_VALUE')

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'word').length

/** A greeting, or a word that is none of an instruction. */
const opensText = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.concepts.length === 0 || has(token, 'HELLO', 'BYE', 'SORRY', 'THANKS', 'PRAISE', 'DETERMINER', 'FILLER'))

/** "Olga for {{1}}, 771 for {{2}}" */
function givesSamples(tokens: readonly Token[]): boolean {
  const variables = tokens.filter(({ kind }) => kind === 'variable')
  const isGiven = tokens.every((token, at) => token.kind !== 'variable' || has(tokens[at - 1], 'FOR'))
  return isGiven && wordsIn(tokens) <= 3 * variables.length
}

/** "Hi {{1}}, your order … Thank you!": whole sentences around variables, and not about them. */
export function isTextWithVariables(clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens)
  return (
    clauses.every((clause) => clause.slot === null) &&
    opensText(tokens[0]) &&
    tokens.some(({ kind }) => kind === 'variable') &&
    wordsIn(tokens) >= fewestWords &&
    !tokens.some(speaksOfItself) &&
    // "your car is due in {{month}}, button Book now": a wish for a part, in what is no text either.
    !(/^\p{Ll}/u.test(tokens[0]?.text ?? '') && tokens.some((token) => has(token, 'BUTTON', 'FOOTER', 'HEADER'))) &&
    !givesSamples(tokens) &&
    !clauses.some(instructs) &&
    // A question is one to us, unless somebody is greeted.
    (has(tokens[0], 'HELLO') || !clauses.some(({ hasQuestionMark }) => hasQuestionMark))
  )
}

const speaksToUs = /\b(?:i|i'm|i'd|i'll|me|my|you could|could you|can you)\b/i

/** "Need help? Our plumbers are ready. Call now!" when the text was asked for: several sentences, none of them to us. */
export function isTextInSentences(message: string, clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens)
  const sentences = message.match(/(?<=[^.!?])[.!?]+(?=\s|$)/g)?.length ?? 0
  return (
    sentences >= 2 &&
    wordsIn(tokens) >= fewestWordsWithoutVariable &&
    clauses.every((clause) => clause.slot === null) &&
    !speaksToUs.test(message) &&
    !tokens.some(
      (token) => speaksOfItself(token) || has(token, 'WRITE', 'YOURSELF', 'MENTION', 'BODY', 'HEADER', 'FOOTER'),
    ) &&
    !isInstruction(tokens[0])
  )
}

const fewestWordsToCustomers = 4

/** Speaks to a customer. */
const addressed =
  /(?<![\p{L}\p{M}])(?:you|your|yours|you're|you'll|tu|tus|te|ti|usted|su|sus|você|voce|seu|sua|seus|suas|anda|kamu|aap|aapka|aapki|aapke|आप|आपका|आपकी|आपके|आपको)(?![\p{L}\p{M}])/iu
const aboutTheTask =
  /\b(?:customers?|clients?|clientes|pelanggan|grahak|own words|wording|imagination|choice|suggestion|you (?:think|like|choose|decide|pick))\b|ग्राहक/i

/** "Please confirm your appointment tomorrow at 9.": whole sentences to a customer, whatever their first word would ask of us. */
export function isTextForCustomers(text: string, clauses: readonly Clause[]): boolean {
  const tokens = clauses.flatMap((clause) => clause.tokens)
  const words = text.trim()
  const isWhole = /^[¡¿"“]?[\p{Lu}\p{Lo}]/u.test(words) && /(?:[.!।…)]|[.!] ?\p{Extended_Pictographic}+)$/u.test(words)
  return (
    isWhole &&
    wordsIn(tokens) >= fewestWordsToCustomers &&
    addressed.test(words) &&
    !speaksToUs.test(words) &&
    !aboutTheTask.test(words) &&
    clauses.every((clause) => clause.slot === null) &&
    !tokens.some((token) => speaksOfItself(token) || has(token, 'WRITE', 'YOURSELF', 'SHORTEN', 'TRANSLATE')) &&
    !clauses.some(instructs)
  )
}

/** `en_GB` as Meta writes it: nobody's name for a template. */
export const isLanguageCode = (message: string): boolean =>
  /^[a-z]{2,3}_[A-Z]{2}$/.test(message.trim()) && findLanguage(message.trim()) !== null

const settingSlots: ReadonlySet<Clause['slot']> = new Set<Clause['slot']>(['CATEGORY', 'LANGUAGE', 'NAME'])
const settingWords: ReadonlySet<Concept> = new Set<Concept>([
  ...(['CATEGORY', 'CATEGORY_VALUE', 'LANGUAGE', 'LANGUAGE_VALUE', 'REGION', 'NAME', 'CALLED', 'TEMPLATE'] as const),
  ...(['DETERMINER', 'FOR', 'IN', 'IS', 'AND', 'WANT', 'CREATE', 'FILLER', 'PLEASE', 'HELLO'] as const),
])

/** "Utility, en_US, ship_eta": nothing but what is set. */
const setsOnly = ({ slot, tokens }: Clause): boolean =>
  settingSlots.has(slot) ||
  (slot === null &&
    tokens.some((token) => token.kind === 'snake' || has(token, 'CATEGORY_VALUE', 'LANGUAGE_VALUE', 'CALLED')) &&
    tokens.every((token) => token.kind === 'snake' || token.kind === 'punctuation' || hasAny(token, settingWords)))

const textOfClauses = (message: string, clauses: readonly Clause[], end: number | undefined): string =>
  message
    .slice(clauses[0]?.tokens[0]?.from, end)
    .replace(/(?<![\s|,;–—-])[\s|,;–—-]+$/, '')
    .trim()

/**
 * "Utility, en_US, ship_eta. Hi {{1}}, your order …": the clauses of a text that stands behind or before settings without any
 * word that says so. Null when there is none.
 */
export function textBesideSettings(
  message: string,
  clauses: readonly Clause[],
): { text: string; clauses: Clause[] } | null {
  const start = clauses.findIndex((clause) => !setsOnly(clause))
  const isEnd = (clause: Clause, at: number) =>
    at > start && (clause.slot !== null || instructs(clause) || clause.tokens.some((token) => has(token, 'SAMPLE')))
  const found = clauses.findIndex(isEnd)
  const end = found === -1 ? clauses.length : found
  const isBeside = start > 0 || (start === 0 && clauses.slice(end).some(setsOnly))
  if (!isBeside) return null
  const part = clauses.slice(start, end)
  const text = textOfClauses(message, part, clauses[end]?.tokens[0]?.from)
  return isTextWithVariables(part) || isTextForCustomers(text, part) ? { text, clauses: part } : null
}
