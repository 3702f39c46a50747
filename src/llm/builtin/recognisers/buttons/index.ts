/** Buttons: added, set, changed, kept, moved and removed. */
import type { Button } from '../../../../template/draft.ts'
import type { ButtonInput } from '../../../../template/edit.ts'
import { buttonConcepts } from '../../concepts.ts'
import { contextSlot } from '../../context.ts'
import { bodyText, buttons, isAuthentication, type Reading } from '../../reading.ts'
import type { Clause } from '../../text/clauses.ts'
import { fold, has, hasAny, sourceOf, type Token } from '../../text/token.ts'
import { changeButtons, toInput } from './change.ts'
import { isAddition, looksLikeCode } from './item.ts'
import { recogniseOrder } from './order.ts'
import { parseButtons } from './parse.ts'
import { sampleAddress } from './sample-address.ts'
import { targets } from './target.ts'

const isButton = (token: Token) => hasAny(token, buttonConcepts)
const has1 = (clause: Clause, ...concepts: Parameters<typeof has>[1][]) =>
  clause.tokens.some((token) => has(token, ...concepts))

function removeAll(reading: Reading): void {
  if (buttons(reading).length > 0) reading.edit({ op: 'clear', part: 'buttons' })
  reading.fact('wants_buttons', 'no')
  reading.signal('skip')
}

function removeSome(reading: Reading, indexes: readonly number[]): void {
  if (indexes.length === buttons(reading).length) reading.edit({ op: 'clear', part: 'buttons' })
  else
    for (const index of [...indexes].sort((left, right) => right - left)) reading.edit({ op: 'remove_button', index })
}

/** The verb stands before the buttons; behind them only where the language puts it last. */
function isRemoving(clause: Clause, reading: Reading, anchor: number): boolean {
  const verb = clause.tokens.findIndex((token) => has(token, 'REMOVE'))
  return verb !== -1 && (anchor === -1 || verb < anchor || (reading.speech.book.code === 'hi' && !has1(clause, 'ADD')))
}

/** Removal that is said behind the button: "the second can go", "call button hata do". */
const dropped =
  / (?:(?:can|must|should|has to|have to|may|could) (?:also )?go(?= $| please| now| too| away| then| as well)|(?:isn't|aren't|is not|are not|no longer) (?:needed|necessary|wanted)|hata ?(?:do|dena|de|dijiye)|nikal (?:do|dena|de)|nahi chahiye|हटा (?:दो|दें|देना)|हटाओ|हटाएं|नहीं चाहिए) |^ (?:and |also |please )*(?:kill|axe|chuck|bin|zap) (?:the|my|that|our) /

const wordsOf = (clause: Clause, reading: Reading) =>
  ` ${fold(sourceOf(reading.request.message, clause.tokens))
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()} `

const kinds: readonly [RegExp, Button['type'], RegExp][] = [
  [/^(?:phone(?: number)?|number|call|tele(?:phone|fono|fone|pon)|numero|nomor)$/, 'PHONE_NUMBER', /\+?\d[\d ()-]{6,}/],
  [/^(?:link|url|website|site|web address|enlace|sitio|tautan)$/, 'URL', /https?:|www\./],
  [/^(?:code|coupon|coupon code|codigo|cupon|cupom|kode|kupon)$/, 'COPY_CODE', /\b(?=[A-Z0-9]*\d)[A-Z][A-Z0-9]{3,}\b/],
]

/** "Remove the phone number": the call button, unless the text has a number of its own. */
function ofSpokenKind({ tokens }: Clause, reading: Reading): number[] {
  const isOther = tokens.some((token) => has(token, 'HEADER', 'FOOTER', 'BODY', 'SAMPLE', 'LINE'))
  const kind = kinds.find(
    ([words, , own]) => tokens.some(({ key }) => words.test(key)) && !own.test(bodyText(reading.draft())),
  )
  if (isOther || kind === undefined) return []
  return buttons(reading).flatMap(({ type }, index) => (type === kind[1] ? [index] : []))
}

/** "Remove Later", "no buttons", "drop the second one". */
function recogniseRemoval(clause: Clause, reading: Reading): boolean {
  const refused =
    clause.slot === 'BUTTON' &&
    clause.valueTokens.length <= 3 &&
    has(clause.valueTokens[0], 'NEGATIVE', 'NO', 'SKIP') &&
    // "Button 2: No" is a label.
    !clause.tokens.some((token) => token.kind === 'number' || has(token, 'ORDINAL', 'COUNT'))
  const anchor = clause.tokens.findIndex(isButton)
  // "No" behind the word for buttons is a label: "quick replies Yes and No".
  const refusal = clause.tokens.findIndex((token) => has(token, 'NO'))
  const verb =
    isRemoving(clause, reading, anchor) ||
    dropped.test(wordsOf(clause, reading)) ||
    (refusal !== -1 &&
      !has(clause.tokens[refusal - 1], 'AND', 'OR') &&
      clause.tokens[refusal + 1]?.key !== 'as' &&
      (anchor === -1 || refusal < anchor || reading.speech.book.code === 'hi')) ||
    (clause.inherited !== null &&
      clause.inherited !== 'ADD' &&
      clause.tokens.length <= 3 &&
      !has1(clause, 'ADD', 'CREATE', 'USE', 'WANT', 'CHANGE'))
  if (!refused && !(verb && clause.value === null)) return false
  const current = buttons(reading)
  const named = clause.tokens.some(isButton)
  const spoken = targets(reading.request.message, clause.tokens, current)
  const pointed = spoken.length > 0 || named ? spoken : ofSpokenKind(clause, reading)
  // "The quick reply" and "the quick replies" mean all of that kind, where others stand beside them.
  const isKind = clause.tokens.some((token) => has(token, 'QUICK_REPLY'))
  const meant =
    pointed.length === 0 && isKind
      ? current.flatMap(({ type }, index) => (type === 'QUICK_REPLY' ? [index] : []))
      : pointed
  // "Remove the Cancel button", "remove the call button": where there is none, no other is meant.
  const isMissing =
    current.length === 0 &&
    (named || clause.tokens.some(isUnknownLabel)) &&
    has1(clause, 'REMOVE') &&
    !has1(clause, 'HEADER', 'FOOTER') &&
    reading.clauses.length === 1
  const isOther = !refused && meant.length === 0 && current.length > 0 && namesOther(clause, named)
  const isVariable = clause.tokens.some(({ kind }) => kind === 'variable')
  if ((isOther || isMissing) && !isVariable) reading.say(reading.speech.replies.noSuchButton)
  if (isOther) return true
  if (meant.length > 0 && !refused) removeSome(reading, meant)
  else if (named || refused) removeAll(reading)
  else return false
  return true
}

/** A kind, a place or a label of a button, of whichever there is none. */
const namesOther = ({ tokens }: Clause, isButtonNamed: boolean): boolean =>
  tokens.some((token) => has(token, 'URL_BUTTON', 'CALL_BUTTON', 'COPY_CODE', 'ORDINAL')) ||
  ((isButtonNamed || !tokens.some(isPlainWord)) && tokens.some(isUnknownLabel))

/** "The Winter sale bit": not all of it is the words on a button. */
const isPlainWord = ({ kind, text, concepts }: Token): boolean =>
  kind === 'word' && concepts.length === 0 && /^\p{Ll}/u.test(text)

/** A capital inside an order: the words on a button. */
const isUnknownLabel = (token: Token): boolean =>
  token.kind === 'quote' ||
  (token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    token.from > 0 &&
    !isButton(token) &&
    !has(token, 'REMOVE', 'DETERMINER'))

/** So many words can name buttons by their places alone; "only for children, and Sunday is the last day" says more. */
const mostOfPlaces = 6

/** "Only A and B", "keep the first two". */
function recogniseKeeping(clause: Clause, reading: Reading): boolean {
  if (!has1(clause, 'ONLY') && !(has1(clause, 'KEEP', 'JUST') && clause.tokens.some(isButton))) return false
  const current = buttons(reading)
  const said = wordsOf(clause, reading)
  const isOfPlaces = !clause.tokens.some(isButton) && !current.some(({ text }) => text && said.includes(fold(text)))
  if (isOfPlaces && clause.tokens.length > mostOfPlaces) return false
  const kept = targets(reading.request.message, clause.tokens, current)
  if (kept.length === 0 || kept.length === current.length) return false
  reading.edit({ op: 'set_buttons', buttons: kept.map((index) => toInput(current[index] as Button)) })
  return true
}

/** "One more", "another", "a third": it joins those that stand. */
const joining =
  /(?:^| )(?:another|one more|more|additional|extra|further|also|too|plus|as well|mas|otro|otra|tambien|ademas|mais|outro|outra|tambem|alem|lagi|juga|tambahan|aur|bhi|और|भी|noch)(?: |$)/

/** "Ek aur button": the words for "one and" stand in a clause of their own. */
function isOneMore(clause: Clause, reading: Reading): boolean {
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1]
  return before?.tokens.length === 1 && /^(?:ek|एक)$/.test(before.tokens[0]?.key ?? '')
}

function isJoining(clause: Clause, reading: Reading): boolean {
  if (has1(clause, 'ADD', 'ORDINAL') || isOneMore(clause, reading)) return true
  return joining.test(wordsOf(clause, reading)) && !has1(clause, 'CHANGE', 'REPLACE', 'INSTEAD', 'ONLY')
}

/** Quick replies stand together, whatever came in between (rule `quick-reply-contiguous`). */
function place(reading: Reading, button: ButtonInput): number | null {
  const current = buttons(reading)
  if (button.type !== 'QUICK_REPLY') return null
  const last = current.findLastIndex((other) => other.type === 'QUICK_REPLY')
  return last !== -1 && last < current.length - 1 ? last + 1 : null
}

function addAll(reading: Reading, given: readonly ButtonInput[], isSet: boolean): void {
  if (isSet || buttons(reading).length === 0) {
    const quick = given.filter((button) => button.type === 'QUICK_REPLY')
    const others = given.filter((button) => button.type !== 'QUICK_REPLY')
    const ordered = given[0]?.type === 'QUICK_REPLY' ? [...quick, ...others] : [...others, ...quick]
    reading.edit({ op: 'set_buttons', buttons: ordered })
    return
  }
  for (const button of given) {
    const known = buttons(reading).some(
      (other) => other.type === button.type && other.text === button.text && other.url === (button.url ?? undefined),
    )
    if (!known || button.type === 'COPY_CODE') reading.edit({ op: 'add_button', button, index: place(reading, button) })
  }
}

function readList(clause: Clause, reading: Reading): ButtonInput[] {
  const { tokens, valueTokens } = clause
  const anchor = tokens.findIndex(isButton)
  const lead = tokens.slice(anchor === -1 ? 0 : anchor)
  const named = tokens.filter(isButton)
  const isPlural =
    named.some((token) => /[^s]s(?: |$)/.test(token.key)) ||
    tokens.some((token) => (has(token, 'COUNT') && token.value !== '1') || has(token, 'OR'))
  const defaultType = named.some((token) => has(token, 'URL_BUTTON'))
    ? 'URL'
    : named.some((token) => has(token, 'CALL_BUTTON'))
      ? 'PHONE_NUMBER'
      : 'QUICK_REPLY'
  const options = { message: reading.request.message, defaultType, isPlural } as const
  const isSpecified = [...tokens, ...valueTokens].some(
    (token) => token.kind === 'quote' || token.kind === 'url' || token.kind === 'phone',
  )
  if (clause.value !== null)
    return parseButtons([...named.filter((token) => !has(token, 'BUTTON')), ...valueTokens], options)
  const isBefore =
    anchor > 0 &&
    !tokens.some(
      (token) =>
        has(token, 'BODY', 'HEADER', 'FOOTER') ||
        (has(token, 'SAYS') && !tokens.slice(0, anchor).some(({ kind }) => kind === 'phone')),
    ) &&
    tokens.slice(0, anchor).some((token) => token.kind === 'quote' || token.kind === 'url' || token.kind === 'phone')
  const verb = has(tokens[0], 'ADD', 'CREATE', 'WANT') && !hasAny(tokens[1], buttonConcepts) && isBefore ? 1 : 0
  const body = isSpecified && (isBefore || anchor === -1) ? tokens.slice(verb) : lead
  return parseButtons(
    body.filter((token) => isSpecified || !has(token, 'FILLER', 'PLEASE', 'FINALIZE')),
    options,
  )
}

const couponCode = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,15}\b/

/** The code of a coupon that the text or the message mentions. */
function withCode(button: ButtonInput, reading: Reading): ButtonInput {
  if (button.type !== 'COPY_CODE' || button.example) return button
  const code = couponCode.exec(bodyText(reading.draft())) ?? couponCode.exec(reading.request.message)
  return code ? { ...button, example: code[0] } : button
}

/** Buttons were given earlier in the same message, so that further ones join them. */
const hasGivenButtons = (reading: Reading): boolean =>
  reading.edits.some(({ op }) => op === 'set_buttons' || op === 'add_button')

/** "Add another one: …" after buttons were spoken of: only an order stands before it, unlike in "and Sunday is the last day". */
function isAnother(clause: Clause, reading: Reading): boolean {
  const names = (token: Token): boolean =>
    /^(?:another|one|another one|more|otro|otra|outro|outra|aur|और|satu lagi)$/.test(token.key) || has(token, 'ORDINAL')
  const [first] = clause.tokens.filter(
    (token) =>
      names(token) ||
      !has(token, 'ADD', 'AND', 'DETERMINER', 'WANT', 'PLEASE', 'FILLER', 'WITH', 'CREATE', 'POLITE', 'NO'),
  )
  const speaksOf = first !== undefined && names(first)
  const isOther = clause.slot !== null || has1(clause, 'HEADER', 'FOOTER', 'BODY', 'LINE', 'SAMPLE', 'EMOJI')
  return (
    !isOther &&
    speaksOf &&
    (clause.inherited === 'ADD' ||
      has1(clause, 'ADD', 'AND') ||
      clause.tokens.some((token) => token.text === ':' || token.kind === 'phone' || token.kind === 'url')) &&
    buttons(reading).length > 0 &&
    ((contextSlot(reading) ?? 'BUTTON') === 'BUTTON' || hasGivenButtons(reading))
  )
}

const copying = / (?:copy|copied|copies|copying|copiar|copien|copie|copiem|disalin|salin|menyalin) /

/** "Coupon code TEA20 that they can copy": a copy-code button without the word for one. */
function recogniseCoupon(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const code = tokens.find((token) => looksLikeCode(token) && /\d/.test(token.text))?.text
  const isOther =
    clause.value !== null ||
    tokens.length > 18 ||
    has1(clause, 'HEADER', 'FOOTER', 'REMOVE', 'SAMPLE') ||
    tokens.some((token) => has(token, 'BODY') && token.key !== 'copy')
  if (code === undefined || isOther || !copying.test(wordsOf(clause, reading))) return false
  addAll(reading, [{ type: 'COPY_CODE', example: code }], false)
  return true
}

export function recogniseButtons(clause: Clause, reading: Reading): boolean {
  if (isAuthentication(reading)) return false
  if (recogniseRemoval(clause, reading) || recogniseKeeping(clause, reading) || recogniseOrder(clause, reading))
    return true
  if (changeButtons(clause, reading)) return true
  if (recogniseCoupon(clause, reading) || sampleAddress(clause, reading)) return true
  const named = clause.tokens.some(isButton) || clause.slot === 'BUTTON'
  const isAnswer =
    !named &&
    !has1(clause, 'SAMPLE', 'LINE') &&
    clause.slot === null &&
    contextSlot(reading) === 'BUTTON' &&
    clause.tokens.some((token) => token.kind === 'url' || token.kind === 'phone')
  if (!named && !isAnswer && !isAnother(clause, reading)) return false
  const given = readList(clause, reading).map((button) => withCode(button, reading))
  const isReplacement =
    !hasGivenButtons(reading) &&
    !isJoining(clause, reading) &&
    (clause.slot === 'BUTTON' || has1(clause, 'CHANGE', 'REPLACE', 'USE', 'INSTEAD', 'ONLY'))
  const isChosenKind = reading.request.asked === 'buttons' && has1(clause, 'URL_BUTTON', 'CALL_BUTTON')
  if (given.length > 0) addAll(reading, given, isReplacement)
  else if (isChosenKind || (clause.tokens.some(isAddition) && has1(clause, 'BUTTON', 'QUICK_REPLY'))) {
    reading.fact('wants_buttons', 'yes')
    if (isChosenKind) reading.say(reading.speech.replies.buttonNeeds)
  }
  return given.length > 0 && !has1(clause, 'BODY', 'HEADER', 'FOOTER')
}
