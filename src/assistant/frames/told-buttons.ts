/**
 * Buttons that are told beside what the template is for: `…, with a button "Pay" https://…`. They are heard first, so that
 * no word of theirs is taken for anything else.
 */
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import { capital } from '../../language/index.ts'
import type { ButtonInput } from '../../template/edit.ts'
import { limits } from '../../template/limits.ts'
import { phoneNumber, withScheme } from '../reading/addresses.ts'
import { fold, isMark, type Piece, piecesOf } from '../reading/pieces.ts'
import { hasLabelledText } from '../reading/protected.ts'
import { blanked, type Phrases, phraseAt, phrasesOf } from '../reading/told-words.ts'

interface Words {
  /** Phrases that name buttons. */
  buttons: Phrases
  /** Words for answers, which name buttons only before several labels. */
  answers: Phrases
  /** Between them and the label. */
  leads: Phrases
  /** Before them. */
  before: ReadonlySet<string>
  joiners: ReadonlySet<string>
  /** Between a label and the address that it opens. */
  aims: ReadonlySet<string>
  closing: Phrases
  polite: Phrases
}

const wordsOf = ({ words, parts, closing, polite }: EditWords): Words => {
  const plain = new Set(words.button.split('|').map(fold))
  const isPlain = (phrase: readonly string[]): boolean =>
    plain.has(phrase.join(' ')) || phrase.some((word) => plain.has(word))
  return {
    buttons: phrasesOf(words.button, words.quick, words.link, words.call, parts.buttons).filter(isPlain),
    answers: phrasesOf(words.quick).filter((phrase) => !isPlain(phrase)),
    leads: phrasesOf(words.say, words.label, words.the, words.be),
    before: new Set(phrasesOf(words.the, words.say, words.add, words.and, '2|3').flat()),
    joiners: new Set(words.and.split('|').map(fold)),
    aims: new Set(phrasesOf(words.aim).flat()),
    closing: phrasesOf(closing),
    polite: phrasesOf(polite),
  }
}
const languages: readonly Words[] = editLocales.map(wordsOf)
const firstWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ buttons, answers }) => [...buttons, ...answers].flatMap(([word]) => word ?? [])),
)

const isCapital = (piece: Piece | undefined): boolean =>
  piece?.kind === 'emoji' || (piece?.kind === 'word' && /^(?:\p{Lu}.|\p{N})/u.test(piece.text))

const longestLabel = 5

/** Where an unquoted label ends: at a mark, at an "and" with a label or wish behind it, at what leads to an address. */
function labelEnd(pieces: readonly Piece[], from: number, words: Words): number {
  let to = from
  for (;;) {
    const piece = pieces[to]
    const isPart = piece?.kind === 'word' || piece?.kind === 'emoji' || isMark(piece, '!?¡¿')
    if (piece === undefined || !isPart) return to
    // "No gracias" and "Nanti saja" are labels; what comes behind more than a word says goodbye to us.
    const closing = to - from > 1 ? words.closing : words.polite
    if (to > from && (targetBehind(pieces, to, words) !== null || phraseAt(pieces, to, closing) > 0)) return to
    if (words.joiners.has(piece.key) && to > from) {
      // "Mais ou menos" is one label.
      const isOne = pieces[to + 1]?.kind === 'word' && !isCapital(pieces[to + 1]) && isMark(pieces[to + 2], ',.;')
      if (!isOne) return to
    }
    to += 1
  }
}

const isAddress = ({ kind }: Piece): boolean => kind === 'url' || kind === 'phone'

interface Target {
  piece: Piece
  end: number
}

/** The address or number that nothing but words of aiming leads to. */
function targetBehind(pieces: readonly Piece[], from: number, { aims }: Words): Target | null {
  let at = from
  while (isMark(pieces[at], ':,(→>=–-') || (pieces[at]?.kind === 'word' && aims.has(pieces[at]?.key ?? ''))) at += 1
  const piece = pieces[at]
  return piece !== undefined && isAddress(piece) ? { piece, end: at + 1 } : null
}

interface Item {
  text: string
  target: Target | null
  end: number
}

function itemAt(pieces: readonly Piece[], at: number, message: string, words: Words): Item | null {
  const quote = pieces[at]?.kind === 'quote'
  const end = quote ? at + 1 : labelEnd(pieces, at, words)
  if (end === at || (!quote && end - at > longestLabel)) return null
  const text = quote ? (pieces[at]?.text ?? '') : message.slice(pieces[at]?.from, pieces[end - 1]?.to)
  const target = targetBehind(pieces, end, words)
  return text.length > limits.buttonTextLength ? null : { text, target, end: target?.end ?? end }
}

/** Where the next label of a list begins; 0 if the list is at its end. */
function nextOf(pieces: readonly Piece[], from: number, isQuoted: boolean, { joiners }: Words): number {
  let at = from
  while (isMark(pieces[at], ',/|;)') || joiners.has(pieces[at]?.key ?? '')) at += 1
  const isNext = isQuoted ? pieces[at]?.kind === 'quote' : isCapital(pieces[at])
  return at > from && isNext ? at : 0
}

const toInput = ({ text, target }: Item): ButtonInput => {
  if (target === null) return { type: 'QUICK_REPLY', text }
  const { kind, text: address } = target.piece
  return kind === 'url'
    ? { type: 'URL', text, url: withScheme(address) }
    : { type: 'PHONE_NUMBER', text, phone_number: phoneNumber(address) }
}

/** The buttons behind a word for them, and where they end. */
function listAt(pieces: readonly Piece[], from: number, message: string, words: Words) {
  // "A button to https://…" has no label of its own.
  if (targetBehind(pieces, from, words) !== null) return null
  let at = from
  // "Un bouton vers notre boutique https://…"
  let isLed = words.aims.has(pieces[from]?.key ?? '')
  for (;;) {
    const length = isMark(pieces[at], ':–-') ? 1 : phraseAt(pieces, at, words.leads)
    if (length === 0) break
    at += length
    isLed = true
  }
  const isQuoted = pieces[at]?.kind === 'quote'
  const first = itemAt(pieces, at, message, words)
  if (first === null || !(isQuoted || isCapital(pieces[at]) || (isLed && first.target !== null))) return null
  const items = [first]
  for (let last = first; ; ) {
    const next = nextOf(pieces, last.end, isQuoted, words)
    const item = next === 0 ? null : itemAt(pieces, next, message, words)
    if (item === null) return { items, end: last.end }
    items.push(item)
    last = item
  }
}

interface Labelled {
  from: number
  items: Item[]
  end: number
}

/** "A shop now button to https://…": the label stands before the word for a button, and the address behind it. */
function labelledBefore(
  pieces: readonly Piece[],
  at: number,
  length: number,
  message: string,
  words: Words,
): Labelled | null {
  const target = targetBehind(pieces, at + length, words)
  const isSmall = (place: number): boolean => words.before.has(pieces[place]?.key ?? '')
  let from = at
  // "A track my order button": small words may stand in it.
  for (let place = at - 1; at - place < longestLabel && pieces[place]?.kind === 'word'; place -= 1)
    if (!isSmall(place) && (isSmall(place - 1) || pieces[place - 1]?.kind !== 'word')) from = place
  if (target === null || from === at || isSmall(at - 1)) return null
  const text = capital(message.slice(pieces[from]?.from, pieces[at - 1]?.to))
  return text.length > limits.buttonTextLength
    ? null
    : { from, items: [{ text, target, end: target.end }], end: target.end }
}

export interface ToldButtons {
  buttons: ButtonInput[]
  /** The message with the words about buttons blanked out, every position kept. */
  rest: string
}

/** Of what is left less would be no brief. */
const fewestWords = 2
/** A quote as long as this is a text. */
const shortestText = 4

const isText = ({ kind, text }: Piece): boolean => kind === 'quote' && text.split(/\s+/).length >= shortestText

/** Quick replies stand together. */
function ordered(buttons: readonly ButtonInput[]): ButtonInput[] {
  const quick = buttons.filter(({ type }) => type === 'QUICK_REPLY')
  const others = buttons.filter(({ type }) => type !== 'QUICK_REPLY')
  return buttons[0]?.type === 'QUICK_REPLY' ? [...quick, ...others] : [...others, ...quick]
}

/** The only address of the message is where its only button leads, wherever it stands. */
function aimed(buttons: readonly ButtonInput[], addresses: readonly Piece[]): readonly ButtonInput[] {
  const [[only, ...others], [address, ...further]] = [buttons, addresses]
  const isOnly = only?.type === 'QUICK_REPLY' && only.text !== undefined && others.length === 0
  return isOnly && address !== undefined && further.length === 0
    ? [toInput({ text: only.text ?? '', target: { piece: address, end: 0 }, end: 0 })]
    : buttons
}

/** Where the words begin that lead to a button: "and add a". */
function beginning(pieces: readonly Piece[], from: number): number {
  let start = from
  const isSmall = (piece: Piece | undefined): boolean =>
    piece?.kind === 'word' && languages.some(({ before }) => before.has(piece.key))
  while (isSmall(pieces[start - 1])) start -= 1
  return isMark(pieces[start - 1], ',') ? start - 1 : start
}

/** The buttons that a brief tells; null if it tells none, or is no brief beside them. */
export function toldButtons(message: string): ToldButtons | null {
  const pieces = piecesOf(message)
  if (hasLabelledText(message) || pieces.some(({ kind, text }) => kind === 'variable' || text.includes('{{')))
    return null
  const buttons: ButtonInput[] = []
  let rest = message
  const left = new Set(pieces)
  for (let at = 0; at < pieces.length; at += 1) {
    if (!firstWords.has(pieces[at]?.key ?? '')) continue
    const found = languages
      .flatMap((words) => [
        { words, length: phraseAt(pieces, at, words.buttons), fewest: 1 },
        { words, length: phraseAt(pieces, at, words.answers), fewest: 2 },
      ])
      .reduce((best, next) => (next.length > best.length ? next : best))
    const { words, length } = found
    const isNamed = length > 0 && found.fewest === 1
    const labelled = isNamed ? languages.map((own) => labelledBefore(pieces, at, length, message, own)) : []
    const ahead = labelled.find((one) => one !== null) ?? null
    const list = length === 0 ? null : (ahead ?? listAt(pieces, at + length, message, words))
    if (list === null || list.items.length < found.fewest) continue
    const own = pieces.slice(beginning(pieces, ahead?.from ?? at), list.end)
    for (const piece of own) left.delete(piece)
    rest = blanked(rest, own)
    buttons.push(...list.items.map(toInput))
    at = list.end - 1
  }
  const others = [...left]
  const told = others.filter(({ kind }) => kind === 'word')
  if (buttons.length === 0 || told.length < fewestWords || others.some(isText)) return null
  return { buttons: ordered(aimed(buttons, others.filter(isAddress))), rest }
}
