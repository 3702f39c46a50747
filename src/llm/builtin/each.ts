/** A message with several wishes is several messages: each is read for itself, in the template as the ones before have left it. */

import { isTalk } from '../../assistant/frames/talk.ts'
import { keysOf } from '../../assistant/frames/word-lists.ts'
import { after } from '../../assistant/later/adding.ts'
import { ordersToTell } from '../../assistant/later/anywhere.ts'
import { withoutNamedIn } from '../../assistant/later/quoted.ts'
import { blames, suffices } from '../../assistant/later/said.ts'
import { furtherRemoval, wishesIn } from '../../assistant/later/wishes.ts'
import { readMessage } from '../../assistant/reading/index.ts'
import { piecesOf } from '../../assistant/reading/pieces.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { findComponent } from '../../template/draft.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { isSaidToUs } from './left-out.ts'

type Reads = (request: ExtractionRequest) => Extraction

interface Heard {
  words: string
  extraction: Extraction
}

const isDone = ({ extraction }: Heard): boolean => extraction.edits.length > 0

/** A complaint or praise beside wishes is their reason; it is not missed where they are carried out. */
const isReason = (words: string, userLanguage: string | null): boolean =>
  isTalk(words, userLanguage) || [blames, suffices].some((says) => says(readMessage(words, userLanguage)))

const names = keysOf(...editLocales.map(({ words }) => words.name))

/** "Call it Shop" behind another wish names what that was about, and not the template. */
const isOfAnother = ({ words, extraction }: Heard): boolean =>
  extraction.edits.some(({ op }) => op === 'set_name') && !piecesOf(words).some(({ key }) => names.has(key))

/** The words became the text as they are: then the message was no row of wishes, but a text. */
const isText = ({ words, extraction }: Heard): boolean =>
  extraction.edits.some((edit) => edit.op === 'set_body' && words.startsWith(edit.text))

/** "Take out the date, and also the price": the order of the wish before is that of this one; null if it has its own. */
function alsoRemoved(request: ExtractionRequest, before: string, read: Reads): Extraction | null {
  const { message, draft, userLanguage } = request
  const order = furtherRemoval(message, before, userLanguage)
  if (order === null) return null
  const heard = read({ ...request, message: order })
  if (heard.edits.some(({ op }) => op === 'set_body')) return heard
  const text = withoutNamedIn(message, draft)
  return text === null ? null : { reply: '', intent: 'edit', edits: [{ op: 'set_body', text }], facts: [] }
}

/** Each wish by itself; what one of them left standing is where the next begins. */
function readEach(request: ExtractionRequest, wishes: readonly string[], read: Reads): Heard[] {
  const heard: Heard[] = []
  let now = request
  for (const [at, words] of wishes.entries()) {
    const said = { ...now, message: words, asked: at === 0 ? request.asked : null }
    const extraction = alsoRemoved(said, wishes[at - 1] ?? '', read) ?? read(said)
    heard.push({ words, extraction })
    const next = after(now, extraction)
    now = { ...now, draft: next.draft, memory: { ...now.memory, ...next.memory } }
  }
  return heard
}

/** The wishes as one answer: what was done, and to the letter what was not. */
function together(heard: readonly Heard[], request: ExtractionRequest): Extraction {
  const { userLanguage } = request
  const done = heard.flatMap((one) => (isDone(one) ? [one.extraction] : []))
  const left = heard.flatMap((one) => (isDone(one) || isReason(one.words, userLanguage) ? [] : [one.words]))
  const unused = [...left, ...done.flatMap((one) => one.unused ?? [])]
  const open = [...left, ...done.flatMap((one) => one.open ?? [])]
  const toUs = [...left.filter((words) => isSaidToUs(words, request)), ...done.flatMap((one) => one.toUs ?? [])]
  return {
    reply: heard
      .flatMap((one) => (isDone(one) || one.extraction.intent === 'chitchat' ? [one.extraction.reply] : []))
      .join(' ')
      .trim(),
    intent: 'edit',
    edits: heard.flatMap(({ extraction }) => extraction.edits),
    facts: heard.flatMap(({ extraction }) => extraction.facts),
    ...(unused.length > 0 && { unused, open }),
    ...(toUs.length > 0 && { toUs }),
  }
}

/** The message as several wishes, or as one where that leaves no words; null if it holds one. */
export function understandEach(request: ExtractionRequest, read: Reads): Extraction | null {
  const { asked, draft, userLanguage } = request
  const isOpen = asked === null || asked === 'confirm' || asked === 'fix'
  if (!isOpen || findComponent(draft, 'BODY') === undefined) return null
  const wishes = wishesIn(request)
  if (wishes.length < 2) return null
  const heard = readEach(request, wishes, read)
  const done = heard.filter(isDone)
  const isTold = done.some(({ words: message }) => ordersToTell({ ...request, message }))
  const isSure = done.length > 1 || isTold || heard.every((one) => isDone(one) || isReason(one.words, userLanguage))
  // "Finalize, but …": of what is final the whole message decides.
  const isWhole =
    done.some(isText) ||
    done.slice(1).some(isOfAnother) ||
    heard.some(({ extraction }) => extraction.intent === 'finalize')
  if (!isSure || done.length === 0 || isWhole) return null
  const each = together(heard, request)
  if (each.unused === undefined || isTold) return each
  // "Category marketing, name spring_sale": of two readings the one that leaves no words.
  const whole = read(request)
  return whole.unused === undefined && whole.edits.length >= each.edits.length ? whole : each
}
