/** One sample, of which nobody says what for: "and the example is 1,500 rupees" is for the variable that such a value can stand for. */

import { findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { findPlaceholders, sampleOrder } from '../../template/placeholders.ts'
import { samplesOfBody } from '../../template/samples.ts'
import { bodyOf } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { keysOf } from '../frames/word-lists.ts'
import { placesIn, readBrief, type Value } from '../reading/index.ts'
import { factsIn } from './facts.ts'
import { kindsNamed } from './removal.ts'
import { isSmall, localesOf } from './said.ts'

/** In UTF-16 units; whoever gives one sample says little. */
const longest = 100
/** So many words before a variable say what it is. */
const nearWords = 5

/** The value of a message that is nothing but a sample; null if it is more, or if it says what for. */
function sampleIn({ message: words, draft, userLanguage }: BriefRequest): Value | null {
  const reading = readBrief(words, userLanguage ?? draft.language ?? null, isGalleryWord)
  const { message } = reading
  const [value, ...others] = factsIn(reading)
  const known = localesOf(message).map(({ words: { sample, be, the, and, use } }) => keysOf(sample, be, the, and, use))
  const isSample = message.tokens.some(({ key }) => localesOf(message).some((one) => keysOf(one.words.sample).has(key)))
  if (value === undefined || others.length > 0 || !isSample) return null
  const isOnly = message.tokens.every(
    ({ kind, key, text }, at) =>
      (value.from <= at && at < value.to) ||
      (kind === 'mark' ? !/[{?¿\n"“„«]/.test(text) : isSmall(message, at) || known.some((keys) => keys.has(key))),
  )
  return isOnly ? value : null
}

/** The variables that a value of this kind can stand for: by the words before them, or else by the samples they have. */
function variablesFor({ kind }: Value, { draft }: BriefRequest): string[] {
  const body = bodyOf(draft)
  const language = draft.language ?? null
  const byWords = findPlaceholders(body).flatMap(({ name, start }) => {
    const before =
      body
        .slice(0, start)
        .split(/[.!?…।\n]|\}\}/)
        .at(-1) ?? ''
    const { message } = readBrief(before, language, isGalleryWord)
    const near = placesIn({ from: Math.max(0, message.tokens.length - nearWords), to: message.tokens.length })
    return near.some((at) => kindsNamed(message, at).includes(kind)) ? [name] : []
  })
  if (byWords.length > 0) return byWords
  return [...samplesOfBody(findComponent(draft, 'BODY'))].flatMap(([name, sample]) =>
    factsIn(readBrief(sample, language, isGalleryWord)).some((one) => one.kind === kind) ? [name] : [],
  )
}

/** The edit that gives the sample; null if the message is none, 'unclear' if nobody can tell what it is for. */
export function sampledOf(request: BriefRequest): Edit | 'unclear' | null {
  if (request.message.length > longest || sampleOrder(bodyOf(request.draft)).length < 2) return null
  const value = sampleIn(request)
  if (value === null) return null
  const [variable, ...others] = new Set(variablesFor(value, request))
  return variable === undefined || others.length > 0
    ? 'unclear'
    : { op: 'set_examples', part: 'body', examples: [{ variable, example: value.text }] }
}
