/**
 * A button told whole, in whatever order: "a call button, label Call us, number 98765 43210, India". Its words are those of
 * buttons, an address or number, a label, and a country.
 */
import type { EditWords } from '../../language/edit-words.ts'
import { regionNamed } from '../../language/places.ts'
import type { ButtonInput } from '../../template/edit.ts'
import { withScheme } from '../reading/addresses.ts'
import { fold, isMark, type Piece, piecesOf } from '../reading/pieces.ts'
import { addTo, phoneIn, regionOf } from './buttons.ts'
import { buttonsOf, type Effect, type Scene } from './scene.ts'
import { keysOf, wordSet } from './word-lists.ts'

const longestLabel = 6

/** In pieces. */
interface Label {
  from: number
  to: number
}

/** Where the label stands: quoted, behind "label" or a colon, or the first words with a capital. */
function labelIn(
  pieces: readonly Piece[],
  { words: { words } }: Scene,
  isGlue: (piece: Piece) => boolean,
): Label | null {
  const quote = pieces.findIndex(({ kind }) => kind === 'quote')
  if (quote !== -1) return { from: quote, to: quote + 1 }
  const joining = keysOf(words.with, words.button)
  const markers = new Set(
    `${words.label}|${words.say}`
      .split('|')
      .map(fold)
      .filter((one) => !joining.has(one)),
  )
  const small = keysOf(words.with, words.to, words.in, words.and, words.the, words.address)
  const isOpen = (piece: Piece | undefined): boolean => piece?.kind === 'word' || piece?.kind === 'emoji'
  const marker = pieces.findIndex(({ key }, at) => markers.has(key) && isOpen(pieces[at + 1]) && at > 0)
  const colon = pieces.findIndex(
    (piece, at) => isMark(piece, ':') && isOpen(pieces[at + 1]) && /^\p{Lu}/u.test(pieces[at + 1]?.text ?? ''),
  )
  const isCapital = (piece: Piece | undefined): boolean => isOpen(piece) && /^\p{Lu}/u.test(piece?.text ?? '')
  const kind = pieces.findIndex(({ key }) => keysOf(words.button).has(key))
  const target = pieces.findIndex((piece) => piece.kind === 'url' || piece.kind === 'phone')
  const free = pieces.findIndex((piece, at) => at > 0 && at < target && isCapital(piece) && !isGlue(piece))
  // "Button Anrufen": a word of ours, but with a capital right behind the word for buttons.
  const capital = free === -1 && kind !== -1 && isCapital(pieces[kind + 1]) ? kind + 1 : free
  const from = marker !== -1 ? marker + 1 : colon !== -1 ? colon + 1 : capital
  if (from === -1) return null
  let to = from
  const isEnd = ({ key, text }: Piece): boolean => from !== colon + 1 && small.has(key) && text === key
  while (isOpen(pieces[to]) && !(to > from && isEnd(pieces[to] as Piece))) to += 1
  // A label does not begin with a word of ours.
  const isSmall = pieces[from]?.text === pieces[from]?.key && isGlue(pieces[from] as Piece)
  return to > from && to - from <= longestLabel && !isSmall ? { from, to } : null
}

/** "Suivre la commande https://…": with the article and the noun that stand before what leads to the address. */
function withNoun(
  target: number,
  { from, to }: Label,
  pieces: readonly Piece[],
  { the, aim }: EditWords['words'],
): Label | null {
  let end = target
  while (end > to + 2 && (pieces[end - 1]?.kind === 'mark' || keysOf(aim).has(pieces[end - 1]?.key ?? ''))) end -= 1
  const isNoun = end === to + 2 && keysOf(the).has(pieces[to]?.key ?? '') && pieces[to + 1]?.kind === 'word'
  return isNoun && end - from <= longestLabel ? { from, to: end } : null
}

export interface ButtonWish extends Effect {
  /** In pieces. */
  labelLength: number
}

/** The button that these pieces tell, if they tell nothing else. */
export function buttonWish(pieces: readonly Piece[], scene: Scene): ButtonWish | null {
  const { message, draft, words: locale } = scene
  const { words } = locale
  const isTarget = ({ kind }: Piece): boolean => kind === 'url' || kind === 'phone'
  const target = pieces.find(isTarget)
  // Several are a list.
  const isOne = target !== undefined && piecesOf(message).filter(isTarget).length === 1
  if (!isOne || draft.category === 'AUTHENTICATION') return null
  const addresses = keysOf(words.address)
  const kinds = wordSet(words.button, words.link, words.call)
  if (!pieces.some(({ kind, key }) => kind === 'word' && kinds.has(key) && !addresses.has(key))) return null
  const glue = keysOf(
    ...[
      words.add,
      words.want,
      words.another,
      words.the,
      words.say,
      words.to,
      words.with,
      words.in,
      words.and,
      words.label,
    ],
    ...[words.be, words.put, words.point, words.button, words.link, words.call, words.address, words.use, words.make],
    ...[locale.opening, locale.closing, locale.polite, locale.particles ?? ''],
  )
  const isGlue = ({ kind, key }: Piece): boolean => kind === 'mark' || (kind === 'word' && glue.has(key))
  const first = labelIn(pieces, scene, isGlue)
  if (first === null) return null
  const regionBeside = ({ from, to }: Label): string | null | undefined => {
    const rest = pieces.filter((piece, at) => (at < from || at >= to) && piece !== target && !isGlue(piece))
    return rest.length === 0 ? null : (regionNamed(rest.map(({ text }) => text).join(' ')) ?? undefined)
  }
  const whole = withNoun(pieces.indexOf(target), first, pieces, words)
  const label = regionBeside(first) === undefined ? whole : first
  const region = label === null ? undefined : regionBeside(label)
  if (label === null || region === undefined) return null
  const [start, end] = [pieces[label.from], pieces[label.to - 1]]
  const text = start?.kind === 'quote' ? start.text : message.slice(start?.from, end?.to)
  const button: ButtonInput =
    target.kind === 'phone'
      ? { type: 'PHONE_NUMBER', text, phone_number: phoneIn(target.text, region ?? regionOf(draft)) }
      : { type: 'URL', text, url: withScheme(target.text) }
  const known = buttonsOf(draft).findIndex((one) => fold(one.text ?? '') === fold(text))
  const labelLength = label.to - label.from
  return { labelLength, edits: known === -1 ? addTo(draft, [button]) : [{ op: 'change_button', index: known, button }] }
}
