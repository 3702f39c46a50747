/** What of the words that were not used a person would miss in the template as it is by now, and what of that is said to us alone. */

import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { isVerb } from '../../assistant/frames/explain.ts'
import { isTalk } from '../../assistant/frames/talk.ts'
import { blames } from '../../assistant/later/said.ts'
import { remarkIn } from '../../assistant/later/tagged.ts'
import { isFunctional } from '../../assistant/reading/functional.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import { fold, piecesOf } from '../../assistant/reading/pieces.ts'
import { buttonsOf, type Draft, findComponent } from '../../template/draft.ts'
import { applyEdits } from '../../template/edits.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

/** Every word that customers see. */
function wordsOf(draft: Draft): ReadonlySet<string> {
  const texts = (['HEADER', 'BODY', 'FOOTER'] as const).map((type) => findComponent(draft, type)?.text ?? '')
  const labels = buttonsOf(draft).map(({ text = '' }) => text)
  return new Set([...texts, ...labels].flatMap((text) => piecesOf(text).map(({ key }) => key)))
}

/** "Confirm and Change time", where buttons are called so. */
function isShown(words: string, shown: ReadonlySet<string>, userLanguage: string | null): boolean {
  const { message } = readBrief(words, userLanguage, isGalleryWord)
  const telling = message.tokens.filter((_, at) => !isFunctional(message, at))
  return telling.length > 0 && telling.every(({ key }) => shown.has(fold(key)))
}

/** The text of a code is fixed: only figures and words to the letter are missed in it. */
const isOfCode = (words: string): boolean => /\d|["“”«»„]/.test(words)

/** An order has its verb here. */
const verbReach = 2

/** In UTF-16 units; nobody says so much to us, and reading it costs. */
const longestSaid = 500

/** A wish, a complaint, or who writes: nothing that customers could be told. */
export function isSaidToUs(words: string, request: ExtractionRequest): boolean {
  if (words.length > longestSaid) return false
  const { roles, message } = readBrief(words, request.userLanguage, isGalleryWord, true)
  const isOrder = piecesOf(words).slice(0, verbReach).some(isVerb)
  const isTold = roles === null || roles.some((role) => role === 'told' || role === 'name')
  return isOrder || !isTold || blames(message) || remarkIn({ ...request, message: words }) !== null
}

/** The extraction with those of its unused words that a person would miss. */
export function withLeftOut(extraction: Extraction, request: ExtractionRequest): Extraction {
  const { unused, open, edits } = extraction
  if (unused === undefined) return extraction
  const draft = applyEdits(request.draft, edits)
  const shown = wordsOf(draft)
  const isNewCode = edits.some(({ op }) => op === 'set_authentication')
  // Where nothing came of a message all that was said may matter.
  const isNoise = (words: string): boolean =>
    edits.length > 0 &&
    words.length <= longestSaid &&
    (isTalk(words, request.userLanguage) || isShown(words, shown, request.userLanguage))
  const isMissed = (words: string): boolean => (isNewCode ? isOfCode(words) : !isNoise(words))
  const left = unused.filter(isMissed)
  const toUs = left.filter((words) => isSaidToUs(words, { ...request, draft }))
  return {
    ...extraction,
    unused: left,
    ...(open !== undefined && { open: open.filter(isMissed) }),
    ...(toUs.length > 0 && { toUs }),
  }
}
