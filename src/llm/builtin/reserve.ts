/** A yes with a reserve finishes nothing: "yes but why Friday?", "fertig, aber schöner". */
import { spokenIn } from '../../assistant/frames/talk.ts'
import { wordSet } from '../../assistant/frames/word-lists.ts'
import { piecesOf } from '../../assistant/reading/pieces.ts'
import { unprotected } from '../../assistant/reading/protected.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'

/** The extraction, held back where a question or a "but" that nothing came of stands beside the yes. */
export function withReserve(extraction: Extraction, { message, userLanguage }: ExtractionRequest): Extraction {
  const { intent, edits } = extraction
  if (edits.length > 0 || (intent !== 'confirm' && intent !== 'finalize')) return extraction
  const words = unprotected(message)
  if (intent === 'confirm' && /[?？؟]\s*$/.test(words)) return { ...extraction, intent: 'question' }
  const locales = spokenIn(userLanguage)
  const hasBut = piecesOf(words).some(({ key }) => locales.some((locale) => wordSet(locale.words.but).has(key)))
  return hasBut ? { ...extraction, intent: 'reject', unused: [...(extraction.unused ?? [message])] } : extraction
}
