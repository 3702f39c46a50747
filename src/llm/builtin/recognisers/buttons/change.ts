/** Changes to buttons that are already there: a new label, another address, another kind. */

import { phoneNumber, withScheme } from '../../../../assistant/reading/addresses.ts'
import type { Button } from '../../../../template/draft.ts'
import type { ButtonInput } from '../../../../template/edit.ts'
import { buttonConcepts } from '../../concepts.ts'
import { contextSlot } from '../../context.ts'
import { bodyText, buttons, type Reading } from '../../reading.ts'
import { replaceIn } from '../../rewrite/replace.ts'
import type { Clause } from '../../text/clauses.ts'
import { fold, has, hasAny, sourceOf, type Token } from '../../text/token.ts'
import { looksLikeCode } from './item.ts'
import { parseButtons } from './parse.ts'
import { byLabel, targets } from './target.ts'

/** A button as an edit gives it. */
export function toInput(button: Button): ButtonInput {
  const { type, text, url, phone_number, example, flow_id, flow_name, flow_action, navigate_screen, ttl_minutes } =
    button
  const sample = typeof example === 'string' ? example : example?.[0]
  return {
    type,
    text,
    url,
    phone_number,
    example: sample,
    flow_id,
    flow_name,
    flow_action,
    navigate_screen,
    ttl_minutes,
  }
}

const isVerb = (token: Token) =>
  has(
    token,
    'CHANGE',
    'REPLACE',
    'RENAME',
    'CREATE',
    'USE',
    'INSTEAD',
    'OPEN',
    'WANT',
    'SAYS',
    'IS',
    'SORRY',
    'NOT',
    'CALLED',
  )

/** Where the words about the new button begin: behind "with", "to", "into" or the colon. */
function splitAtChange(tokens: readonly Token[], from: number): [Token[], Token[]] {
  const at = tokens.findIndex((token, index) => index >= from && has(token, 'TO', 'WITH', 'SAYS', 'IS', 'CALLED'))
  return at === -1 ? [[...tokens], []] : [tokens.slice(0, at), tokens.slice(at + 1)]
}

function change(reading: Reading, index: number, given: ButtonInput | undefined): boolean {
  const current = buttons(reading)[index]
  if (!current || !given) return false
  const isNewKind = given.type !== current.type && (given.url || given.phone_number || given.type === 'COPY_CODE')
  const { type, ...rest } = given
  reading.edit({
    op: 'change_button',
    index,
    button: isNewKind || (given.type !== 'QUICK_REPLY' && given.type !== current.type) ? { type, ...rest } : rest,
  })
  return true
}

/** "Make it open https://…", "the number is +49…": another address on the button that has one. */
function changeAddress(clause: Clause, reading: Reading, tokens: readonly Token[]): boolean {
  const current = buttons(reading)
  if (
    tokens.some((token) => token.kind === 'quote' || has(token, 'SAMPLE')) ||
    has(tokens[0], 'ADD') ||
    tokens.some((token) => has(token, 'ADD'))
  )
    return false
  const url = tokens.find((token) => token.kind === 'url')
  const phone = tokens.find((token) => token.kind === 'phone')
  const wanted = url ? 'URL' : phone ? 'PHONE_NUMBER' : null
  const candidates = current.flatMap((button, index) => (button.type === wanted ? [index] : []))
  const meant = targets(reading.request.message, clause.tokens, current).filter((index) => candidates.includes(index))
  const index = meant[0] ?? candidates.at(-1)
  const isLabelled = tokens.some(
    (token) => token.kind === 'word' && token.concepts.length === 0 && !byLabel(token.text, current).length,
  )
  if (index === undefined || (isLabelled && meant.length === 0 && !tokens.some(isVerb))) return false
  if (url) reading.edit({ op: 'change_button', index, button: { url: withScheme(url.text) } })
  else if (phone) reading.edit({ op: 'change_button', index, button: { phone_number: phoneNumber(phone.text) } })
  return true
}

/** `Change "A" to "B"`: the first quote is a label that exists. */
function changeByQuotes(tokens: readonly Token[], reading: Reading): boolean {
  const quotes = tokens.filter((token) => token.kind === 'quote')
  const index = buttons(reading).findIndex((button) => fold(button.text ?? '') === fold(quotes[0]?.text ?? ''))
  const label = quotes[1]?.text
  if (
    index === -1 ||
    label === undefined ||
    tokens.some((token) => token.kind === 'url' || token.kind === 'phone' || has(token, 'COPY_CODE')) ||
    !tokens.some((token) => has(token, 'CHANGE', 'REPLACE', 'RENAME', 'USE', 'TO', 'INSTEAD'))
  )
    return false
  const isSwapped = tokens.some((token) => has(token, 'USE')) && tokens.some((token) => has(token, 'INSTEAD', 'NOT'))
  if (isSwapped) return false
  reading.edit({ op: 'change_button', index, button: { text: label } })
  return true
}

/** New labels for all buttons, said without naming them: `take "A" and "B"`. */
function relabelAll(clause: Clause, reading: Reading, tokens: readonly Token[]): boolean {
  const quotes = tokens.filter((token) => token.kind === 'quote')
  const current = buttons(reading)
  const isAbout =
    clause.slot === null && !tokens.some((token) => hasAny(token, buttonConcepts)) && contextSlot(reading) === 'BUTTON'
  if (quotes.length === 0 || !isAbout || tokens.some((token) => has(token, 'ADD') || /^another/.test(token.key)))
    return false
  if (quotes.length === current.length) {
    for (const [index, quote] of quotes.entries())
      if (current[index]?.text !== quote.text)
        reading.edit({ op: 'change_button', index, button: { text: quote.text } })
    return true
  }
  const faulty = faultyButton(reading)
  if (quotes.length !== 1 || faulty === undefined) return false
  reading.edit({ op: 'change_button', index: faulty, button: { text: quotes[0]?.text ?? '' } })
  return true
}

/** Gives the button with an open fault another label; false when there is none. */
export function relabelFaulty(reading: Reading, text: string): boolean {
  const index = faultyButton(reading)
  if (index !== undefined) reading.edit({ op: 'change_button', index, button: { text } })
  return index !== undefined
}

/** The button with an open fault. */
function faultyButton(reading: Reading): number | undefined {
  const found = reading.request.issues.map(({ path }) => /components\/\d+\/buttons\/(\d+)/.exec(path)?.[1])
  const index = found.find((one) => one !== undefined)
  return index === undefined ? undefined : Number(index)
}

/** "The button" means the only one there is, or the one that is wrong. */
function theButton(clause: Clause, reading: Reading): number | undefined {
  const named = clause.tokens.find((token) => has(token, 'BUTTON'))
  const isNew = clause.tokens.some(
    (token) =>
      has(token, 'WANT', 'ADD', 'WITH') ||
      (has(token, 'DETERMINER') && /^(?:a|an|another|un|una|otro|um|uma|outro|ek|एक|sebuah)$/.test(token.key)),
  )
  if (named === undefined || isNew || /s$|es$/.test(named.key)) return undefined
  return buttons(reading).length === 1 ? 0 : faultyButton(reading)
}

const exchanged =
  /^(?:and |please )?(?:instead of|rather than|en vez de|em vez de|no lugar de) (.{1,60}?),? (?:write|put|use|say|have|take|it should (?:say|be|read)|pon|escribe|usa|coloca|escreva|use) (.{1,60})$/iu
const made =
  /^(?:and |please )?(?:make|let|have|label|call|name|relabel|title) (?:the )?(.{1,40}?)(?: one| button| quick reply| say| read){0,4} (?:say |read |to |as |be |into )?["“'‘]?(\p{Lu}.{0,60}?)["”'’]?$/u

/** "Instead of A write B", "make the second one B": the new label stands last. */
function changeBySentence(clause: Clause, reading: Reading): boolean {
  const current = buttons(reading)
  const { message } = reading.request
  if (clause.value !== null || clause.tokens.length > 24) return false
  const words = sourceOf(message, clause.tokens)
  const label = exchanged.exec(words)
  const old = fold(label?.[1] ?? '').replace(/["“”'‘’]/g, '')
  const exact = current.findIndex((button) => fold(button.text ?? '').replace(/["“”'‘’]/g, '') === old)
  if (label && exact !== -1) {
    reading.edit({ op: 'change_button', index: exact, button: { text: (label[2] ?? '').replace(/^["“]|["”]$/g, '') } })
    return true
  }
  const place = made.exec(words)
  const isPlace = place !== null && /^(?:first|second|third|fourth|last|1st|2nd|3rd)$/i.test(place[1] ?? '')
  const isAbout = clause.tokens.some((token) => hasAny(token, buttonConcepts)) || contextSlot(reading) === 'BUTTON'
  const index =
    isPlace && isAbout
      ? targets(
          message,
          clause.tokens.filter((token) => has(token, 'ORDINAL')),
          current,
        )[0]
      : undefined
  if (index === undefined || clause.tokens.some((token) => has(token, 'LINE', 'VARIABLE', 'SAMPLE'))) return false
  const quote = clause.tokens.find(({ kind }) => kind === 'quote')
  const url = clause.tokens.find(({ kind }) => kind === 'url')
  const text = quote?.text ?? place?.[2] ?? ''
  reading.edit({
    op: 'change_button',
    index,
    button: url === undefined ? { text } : { type: 'URL', text, url: withScheme(url.text) },
  })
  return true
}

/** "The code should be SPICE20", "change the coupon to SPICE20": on the button, and in the text that names it. */
function changeCode(clause: Clause, reading: Reading): boolean {
  const { tokens } = clause
  const index = buttons(reading).findIndex(({ type }) => type === 'COPY_CODE')
  const isAbout = tokens.some(({ key }) =>
    /^(?:code|codes|coupon|coupon code|discount code|promo code|codigo|cupon|kode|kupon|cupom|कोड)$/.test(key),
  )
  const code = [...tokens, ...clause.valueTokens].findLast(
    (token) => looksLikeCode(token) && /\d/.test(token.text),
  )?.text
  const isOther = tokens.some((token) => has(token, 'ADD', 'REMOVE', 'NO', 'SAMPLE', 'HEADER', 'FOOTER'))
  if (index === -1 || !isAbout || code === undefined || isOther) return false
  const known = buttons(reading)[index]?.example
  const old = typeof known === 'string' ? known : known?.[0]
  reading.edit({ op: 'change_button', index, button: { example: code } })
  const body = replaceIn(bodyText(reading.draft()), old ?? '', code)
  if (body !== null) reading.edit({ op: 'set_body', text: body })
  return true
}

export function changeButtons(clause: Clause, reading: Reading): boolean {
  const current = buttons(reading)
  if (current.length === 0) return false
  const tokens = [...clause.tokens, ...clause.valueTokens]
  if (changeCode(clause, reading)) return true
  if (changeByQuotes(tokens, reading) || changeBySentence(clause, reading) || relabelAll(clause, reading, tokens))
    return true
  const { message } = reading.request
  const named = tokens.some((token) => hasAny(token, buttonConcepts))
  const isAdding = clause.tokens.some((token) => has(token, 'ADD'))
  const anchor = clause.tokens.findIndex((token) => hasAny(token, buttonConcepts) || has(token, 'ORDINAL'))
  const verb = clause.tokens.findIndex((token) => has(token, 'CHANGE', 'REPLACE', 'RENAME'))
  const [about, rest] = splitAtChange(clause.tokens, verb !== -1 && verb < anchor ? verb : Math.max(anchor, 0))
  const meant = targets(message, about, current)
  const index = meant[0] ?? theButton(clause, reading)
  // "The button is enogh": how it is, in small letters, is no label.
  const isRemark = has(clause.tokens[about.length], 'IS') && rest.length === 1 && /^\p{Ll}/u.test(rest[0]?.text ?? '')
  if (isRemark && index !== undefined && named) return true
  const given = [...rest, ...clause.valueTokens]
  const hasVerb = clause.tokens.some(isVerb) || clause.tokens.some((token) => has(token, 'ORDINAL'))
  if (index !== undefined && !isAdding && hasVerb && given.length > 0 && (named || about.length <= 6)) {
    const plain = { message, defaultType: 'QUICK_REPLY', isPlural: false } as const
    if (change(reading, index, parseButtons(given, plain)[0])) return true
  }
  return changeAddress(clause, reading, tokens)
}
