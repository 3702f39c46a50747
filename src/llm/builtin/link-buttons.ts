/** Buttons that lead somewhere: what varies in their address, what they are called, and that they stay what they are. */
import { rememberedIn } from '../../assistant/brief/remember.ts'
import { varyingEnd } from '../../assistant/frames/varying-end.ts'
import { keysOf, wordSet } from '../../assistant/frames/word-lists.ts'
import { withScheme } from '../../assistant/reading/addresses.ts'
import { isFunctional } from '../../assistant/reading/functional.ts'
import { linkPhrases } from '../../assistant/reading/link-phrases.ts'
import { readMessage, spanAt } from '../../assistant/reading/message.ts'
import { isMark, type Piece, piecesOf } from '../../assistant/reading/pieces.ts'
import { phraseAt, phraseBefore, phrasesOf } from '../../assistant/reading/told-words.ts'
import { findBlueprint } from '../../gallery/index.ts'
import { editLocales } from '../../language/edit-locales.ts'
import type { LocaleCode } from '../../language/locale.ts'
import { buttonsOf } from '../../template/draft.ts'
import type { ButtonInput, Edit } from '../../template/edit.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

type Change = Extract<Edit, { op: 'change_button' }>['button']

const ofButtons: ReadonlySet<Edit['op']> = new Set<Edit['op']>(['set_buttons', 'add_button', 'change_button'])

/** The edit with each of its buttons as `change` makes it. */
function withEach(edit: Edit, change: (button: Change) => Change): Edit {
  if (edit.op === 'set_buttons')
    return { ...edit, buttons: edit.buttons.map((button) => ({ ...change(button), type: button.type })) }
  if (edit.op === 'add_button') return { ...edit, button: { ...change(edit.button), type: edit.button.type } }
  return edit.op === 'change_button' ? { ...edit, button: change(edit.button) } : edit
}

/** "Track it https://… but the end is each customer's own": the message without that, and the address with a variable. */
export function withVaryingEnd(
  request: ExtractionRequest,
  understand: (request: ExtractionRequest) => Extraction,
): Extraction {
  const told = varyingEnd(request.message, request.userLanguage)
  if (told === null) return understand(request)
  const heard = understand({ ...request, message: told.rest })
  const { given, url, example } = told
  let isPlaced = false
  const edits = heard.edits.map((edit) =>
    withEach(edit, (button) => {
      if (button.url === undefined || button.url === null || withScheme(button.url) !== given) return button
      isPlaced = true
      return { ...button, url, ...(example === null ? {} : { example }) }
    }),
  )
  return isPlaced ? { ...heard, edits } : understand(request)
}

/** What was given to the letter: quoted, or behind a colon. */
const isWritten = (text: string, message: string): boolean =>
  piecesOf(message).some(
    ({ kind, text: words, from }, at, all) =>
      (kind === 'quote' && words === text) || (isMark(all[at - 1], ':：') && message.startsWith(text, from)),
  )

/** What leads to a place, and articles. */
const leading = keysOf(...editLocales.flatMap(({ words }) => [words.to, words.the]))

/**
 * A label of words that the message runs on with, as it can stand on a button: "soll stehen: Los" ends in it, and of
 * "to our shop page https://…" the gallery has a better one.
 */
function labelFor(text: string, { message, userLanguage }: ExtractionRequest, usual: string | undefined) {
  if (isWritten(text, message) || !/^\p{Ll}/u.test(text)) return text
  const colon = text.indexOf(': ')
  if (colon !== -1) return text.slice(colon + 1).trim()
  const read = readMessage(message, userLanguage)
  const { from } = spanAt(read.tokens, message.indexOf(text), message.length)
  const isLeading = isFunctional(read, from) || leading.has(read.tokens[from]?.key ?? '')
  return isLeading ? usual : text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the gallery calls a button for a page, for what the template is for; undefined if it has none. */
export function usualLabel({ memory }: ExtractionRequest, facts: Extraction['facts']): string | undefined {
  const now = Object.fromEntries(facts.map(({ key, value }) => [key, value]))
  const said = rememberedIn({ ...memory, facts: { ...memory.facts, ...now } })
  const blueprint = said === null ? null : findBlueprint(said.purpose)
  const buttons = blueprint !== null && 'buttons' in blueprint ? (blueprint.buttons ?? []) : []
  const [label] = buttons.flatMap((button) => (button.type === 'URL' ? [button.label] : []))
  return said === null ? undefined : label?.[said.language]
}

/** The extraction with labels for its new buttons that can stand on them. */
export function withLabels(extraction: Extraction, request: ExtractionRequest): Extraction {
  if (!extraction.edits.some(({ op }) => ofButtons.has(op))) return extraction
  const usual = usualLabel(request, extraction.facts)
  const standing = new Set(buttonsOf(request.draft).map(({ text }) => text))
  const edits = extraction.edits.map((edit) =>
    withEach(edit, (button) => {
      const { type, text, ...rest } = button
      const leads = type === 'URL' || type === 'PHONE_NUMBER' || (type === undefined && text?.includes(': '))
      if (!leads || typeof text !== 'string' || standing.has(text)) return button
      const label = labelFor(text, request, type === 'URL' ? usual : undefined)
      return { ...rest, ...(type !== undefined && { type }), ...(label !== undefined && { text: label }) }
    }),
  )
  return { ...extraction, edits }
}

const isPlainReply = ({ type, text }: ButtonInput): boolean => type === 'QUICK_REPLY' && typeof text === 'string'

const wordsOfKinds = editLocales.map(({ words, code }) => ({
  buttons: phrasesOf(words.button),
  // Words for quick replies that are no plain words for buttons.
  quick: phrasesOf(words.quick).filter((phrase) => !wordSet(words.button).has(phrase.join(' ')) || phrase.length > 1),
  adds: phrasesOf(words.add, words.another, words.want),
  another: linkPhrases[code as LocaleCode].another,
  known: linkPhrases[code as LocaleCode].known,
}))

/** Whether the message names the kind that its buttons shall be. */
const namesKind = (pieces: readonly Piece[]): boolean =>
  wordsOfKinds.some(({ quick }) => pieces.some((_, at) => phraseAt(pieces, at, quick) > 0))

/** "The button", "button: …", and not "a button" or "add a button". */
function isKnownButton(pieces: readonly Piece[]): boolean {
  const found = wordsOfKinds.flatMap(({ buttons, adds, another, known }) => {
    const at = pieces.findIndex((_, place) => phraseAt(pieces, place, buttons) > 0)
    const next = pieces[at + 1]
    const isAnother =
      phraseBefore(pieces, at, another) > 0 || (next?.text === next?.key && phraseAt(pieces, at + 1, another) > 0)
    const isKnown = phraseBefore(pieces, at, known) > 0 || phraseAt(pieces, at, known) > 0
    return at === -1
      ? []
      : [{ isAnother, isKnown, isAdded: pieces.some((_, place) => phraseAt(pieces, place, adds) > 0) }]
  })
  return (
    found.length > 0 &&
    !found.some(({ isAnother }) => isAnother) &&
    (found.some(({ isKnown }) => isKnown) || !found.some(({ isAdded }) => isAdded))
  )
}

/** The extraction with the kinds and addresses of the buttons that stand, where only their words were given anew. */
export function withKinds(extraction: Extraction, { draft, message }: ExtractionRequest): Extraction {
  const standing = buttonsOf(draft)
  if (!standing.some(({ type }) => type !== 'QUICK_REPLY')) return extraction
  const pieces = piecesOf(message)
  if (namesKind(pieces)) return extraction
  const relabel = (texts: readonly string[]): Edit[] =>
    texts.flatMap((text, index): Edit[] =>
      standing[index]?.text === text ? [] : [{ op: 'change_button', index, button: { text } }],
    )
  const isOne = standing.length === 1 && extraction.edits.filter(({ op }) => op === 'add_button').length === 1
  const edits = extraction.edits.flatMap((edit): Edit[] => {
    if (edit.op === 'set_buttons' && edit.buttons.length === standing.length && edit.buttons.every(isPlainReply))
      return relabel(edit.buttons.map(({ text }) => text ?? ''))
    const isRenamed = edit.op === 'add_button' && isOne && isPlainReply(edit.button) && isKnownButton(pieces)
    return isRenamed ? relabel([edit.button.text ?? '']) : [edit]
  })
  return { ...extraction, edits }
}
