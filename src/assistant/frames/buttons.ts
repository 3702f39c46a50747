/** Which button words mean, and what frames do to buttons. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { EditWords } from '../../language/edit-words.ts'
import type { Button, ButtonType, Draft } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import { withScheme } from '../reading/addresses.ts'
import { fold, piecesOf } from '../reading/pieces.ts'
import { itemsOf } from './lists.ts'
import { buttonsOf, type Effect, type Holes, type Scene, wordsOf } from './scene.ts'
import { placesOf } from './standing.ts'
import { keysOf, wordSet } from './word-lists.ts'

/** What is left of words once one of the phrases is taken off their end or start; null when none stands there. */
export function without(words: string, phrases: readonly string[]): string | null {
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    if (words === phrase) return ''
    if (words.endsWith(` ${phrase}`)) return words.slice(0, -phrase.length - 1)
    if (words.startsWith(`${phrase} `)) return words.slice(phrase.length + 1)
  }
  return null
}

const only = (indexes: readonly number[]): number | null => (indexes.length === 1 ? (indexes[0] ?? null) : null)

const ofType = (buttons: readonly Button[], type: ButtonType): number | null =>
  only(buttons.flatMap((button, index) => (button.type === type ? [index] : [])))

export function placeOf(rest: string, count: number, { first, last, ordinals }: EditWords): number | null {
  if (wordSet(last).has(rest)) return count - 1
  const place = wordSet(first).has(rest) ? 0 : ordinals.findIndex((list) => wordSet(list).has(rest))
  return place >= 0 && place < count ? place : null
}

/** The button that words point at: by its label, its place, its kind, or because it is the only one. */
function buttonMeant(words: string, draft: Draft, locale: EditWords): number | null {
  const buttons = buttonsOf(draft)
  const said = fold(words)
  const label = buttons.findIndex(({ text = '' }) => text !== '' && fold(text) === said)
  if (label !== -1) return label
  const rest = without(said, [...wordSet(locale.words.button, locale.one)])
  if (rest === null) return null
  if (rest === '') return wordSet(locale.one).has(said) ? null : only(buttons.map((_, index) => index))
  const named = buttons.findIndex(({ text = '' }) => fold(text) === rest.replace(/^["'“]|["'”]$/g, ''))
  if (named !== -1) return named
  const isOne = (list: string): boolean => wordSet(list).has(said) || wordSet(list).has(rest)
  if (isOne(locale.words.link)) return ofType(buttons, 'URL')
  if (isOne(locale.words.call)) return ofType(buttons, 'PHONE_NUMBER')
  return placeOf(rest, buttons.length, locale)
}

/** The number as Meta wants it; a local one gets the country code of `region` where that makes it a real number. */
export function phoneIn(text: string, region: string | null): string {
  const parsed = parsePhoneNumberFromString(text, (region ?? undefined) as CountryCode | undefined)
  if (parsed?.isValid() || (parsed?.isPossible() && text.trim().startsWith('+'))) return parsed.number
  return text.trim().startsWith('+') ? `+${text.replace(/\D/g, '')}` : text.replace(/\D/g, '')
}

export const regionOf = (draft: Draft): string | null => /_([A-Z]{2})$/.exec(draft.language ?? '')?.[1] ?? null

/** The button of a kind whose place to lead to is still open, or the only one of that kind. */
function buttonFor(draft: Draft, type: 'URL' | 'PHONE_NUMBER'): number | null {
  const buttons = buttonsOf(draft)
  const open = buttons.findIndex((button) => button.type === type && !(button.url ?? button.phone_number))
  return open !== -1 ? open : ofType(buttons, type)
}

/** Remembers a call button that was wished for without its number: the label, or "yes". */
const openCall = 'open_call'

/** The number of a call button that was wished for before. */
function addCall(number: string, { draft, facts }: Scene): Effect | null {
  const label = facts[openCall] ?? 'no'
  if (label === 'no') return null
  const button: ButtonInput = {
    type: 'PHONE_NUMBER',
    phone_number: phoneIn(number, regionOf(draft)),
    ...(label !== 'yes' && { text: label }),
  }
  return { edits: addTo(draft, [button]), facts: { [openCall]: 'no' } }
}

export function pointButton(holes: Holes, scene: Scene): Effect | null {
  const { message, draft, words } = scene
  const [target] = holes.get('target')?.pieces ?? []
  if (target === undefined) return null
  const named = holes.get('button')
  const isPhone = target.kind === 'phone'
  const type = isPhone ? 'PHONE_NUMBER' : 'URL'
  const index = named === undefined ? buttonFor(draft, type) : buttonMeant(wordsOf(named, message), draft, words)
  if (index === null) return named === undefined && isPhone ? addCall(target.text, scene) : null
  const button = isPhone ? { phone_number: phoneIn(target.text, regionOf(draft)) } : { url: withScheme(target.text) }
  const isOther = buttonsOf(draft)[index]?.type !== type
  return { edits: [{ op: 'change_button', index, button: isOther ? { type, ...button } : button }] }
}

const askWhich: Effect = { signs: ['reject'], remark: 'whichButton' }

/** A label alone is changed; where the button leads and what kind it is stays. */
export function relabelButton(holes: Holes, scene: Scene): Effect | null {
  const { message, draft, words } = scene
  const named = holes.get('button')
  if (named !== undefined && isOneOfMany(wordsOf(named, message), scene)) return askWhich
  const index =
    named === undefined ? only(buttonsOf(draft).map((_, at) => at)) : buttonMeant(wordsOf(named, message), draft, words)
  const text = wordsOf(holes.get('label') ?? holes.get('said'), message)
  // "Cambia el nombre a …" speaks of the template.
  if (named === undefined && piecesOf(message).some(({ key }) => keysOf(words.words.name).has(key))) return null
  return index === null || text === '' ? null : { edits: [{ op: 'change_button', index, button: { text } }] }
}

/** "We are closed on Monday, remove that button": the only one whose label was named. */
function namedBefore(words: string, { message, draft, words: locale }: Scene): number | null {
  const isPlain = without(fold(words), [...wordSet(locale.words.button, locale.one)]) === ''
  const named = buttonsOf(draft).flatMap(({ text = '' }, at) => (placesOf(message, text, true).length > 0 ? [at] : []))
  return isPlain ? only(named) : null
}

/** The button that words point at, by themselves or with what the message says before. */
export const buttonNamed = (words: string, scene: Scene): number | null =>
  buttonMeant(words, scene.draft, scene.words) ?? namedBefore(words, scene)

/** "The button", where there are several: asked back, and not guessed. */
export const isOneOfMany = (words: string, { draft, words: { words: classes } }: Scene): boolean =>
  buttonsOf(draft).length > 1 && fold(words) === fold(classes.button.split('|')[0] ?? '')

export function removeButton(holes: Holes, scene: Scene): Effect | null {
  const { message, draft } = scene
  const said = wordsOf(holes.get('button'), message)
  const index = buttonNamed(said, scene)
  if (index === null) return askWhich
  const isLast = buttonsOf(draft).length === 1
  return isLast
    ? { edits: [{ op: 'clear', part: 'buttons' }], facts: { wants_buttons: 'no' } }
    : { edits: [{ op: 'remove_button', index }] }
}

/** Two buttons change places. */
export function swapButtons(_: Holes, { draft }: Scene): Effect | null {
  return buttonsOf(draft).length === 2 ? { edits: [{ op: 'move_button', from: 0, to: 1 }] } : null
}

/** Quick replies stand together, whatever came in between. */
export function addTo(draft: Draft, added: readonly ButtonInput[]): Edit[] {
  const buttons = buttonsOf(draft)
  if (buttons.length === 0) return [{ op: 'set_buttons', buttons: [...added] }]
  const last = buttons.findLastIndex(({ type }) => type === 'QUICK_REPLY')
  return added.map((button, order) => ({
    op: 'add_button',
    button,
    index: last !== -1 && last < buttons.length - 1 ? last + 1 + order : null,
  }))
}

const longestLabel = 60

export function addReplies(holes: Holes, { message, draft, words }: Scene): Effect | null {
  const isNew = holes.has('newlist')
  const taken = holes.get('newlist') ?? holes.get('toldlist') ?? holes.get('quotedlist') ?? holes.get('list')
  const labels = itemsOf(taken?.pieces ?? [], message, wordSet(words.words.and))
  // "Add buttons, finalize": no label, but the next wish.
  const kinds = wordSet(words.words.quick, words.words.button, words.words.finalize)
  if (labels.length === 0 || labels.some((label) => label.length > longestLabel || kinds.has(fold(label)))) return null
  const added = labels.map((text): ButtonInput => ({ type: 'QUICK_REPLY', text }))
  // One label for the only button is another label, not another kind.
  if (isNew && added.length === 1 && buttonsOf(draft).length === 1) return null
  if (isNew) return { edits: [{ op: 'set_buttons', buttons: added }] }
  const known = new Set(buttonsOf(draft).map(({ text = '' }) => fold(text)))
  return {
    edits: addTo(
      draft,
      added.filter(({ text }) => !known.has(fold(text ?? ''))),
    ),
  }
}

/** A button of no kind: which ones, is asked. */
export const addAny = (): Effect => ({ signs: ['edit'], facts: { wants_buttons: 'yes' } })

/** A button that is wished for without saying where it leads: it stands, and what it lacks is asked for. */
export const addOpen =
  (type: 'URL' | 'PHONE_NUMBER') =>
  (holes: Holes, { message, draft }: Scene): Effect | null => {
    const label = wordsOf(holes.get('label'), message)
    if (type === 'PHONE_NUMBER')
      return { signs: ['edit'], facts: { wants_buttons: 'yes', [openCall]: label || 'yes' }, remark: 'needsNumber' }
    const button: ButtonInput = label === '' ? { type } : { type, text: label }
    return { edits: addTo(draft, [button]), remark: type === 'URL' ? 'needsAddress' : 'needsNumber' }
  }
