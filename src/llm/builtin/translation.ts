/** Free words are not translated here: no text gets words of another language, and who wishes for that is told what can be done. */
import {
  awaitedIn,
  awaiting,
  isSameLanguage,
  isWrittenIn,
  rewordedIn,
  translationOf,
  wantsRest,
  wantsText,
} from '../../assistant/brief/translation.ts'
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import type { Brief } from '../../assistant/contract.ts'
import { partsOf } from '../../assistant/frames/hear.ts'
import { isTalk } from '../../assistant/frames/talk.ts'
import { withSentences } from '../../assistant/later/adding.ts'
import { toldBesides } from '../../assistant/later/telling.ts'
import { readBrief } from '../../assistant/reading/index.ts'
import { withVariables } from '../../assistant/reading/placeholders.ts'
import { unprotected } from '../../assistant/reading/protected.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { fold, type Locale } from '../../language/index.ts'
import type { Draft } from '../../template/draft.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest, Memory } from '../model.ts'
import { isUnheard } from './framed.ts'
import { bodyText } from './reading.ts'

/** In UTF-16 units; longer messages are texts. */
const longestWish = 300
const fewestWords = 4

/** The person's own words, in the language that they were asked for. */
export function understandAwaited(
  request: ExtractionRequest,
  understand: (request: ExtractionRequest) => Extraction,
): Extraction | null {
  const awaited = awaitedIn(request.memory)
  const { message, userLanguage } = request
  if (awaited === null || isSameLanguage(userLanguage ?? 'en', awaited.code)) return null
  if (message.trim().split(/\s+/).length < fewestWords || !isWrittenIn(message, awaited.code)) return null
  const facts = [awaiting(null)]
  const own = { reply: '', intent: 'edit', facts } as const
  // With a label or in quotes it says itself what it is.
  const heard = unprotected(message) === message ? null : understand(request)
  const given = heard?.edits.find((edit) => edit.op === 'set_body')
  const text = withVariables(given?.op === 'set_body' ? given.text : message.trim())
  if (awaited.isRest && bodyText(request.draft) !== '') {
    const later = withSentences(request, [text])
    return { ...own, ...later, facts: [...later.facts, ...facts] }
  }
  return { ...own, edits: rewordedIn(request, awaited.code, text) }
}

interface Wish {
  code: string
  locale: Locale
  /** What else the message says. */
  beside: string[]
}

const labels = new Set(editLocales.flatMap(({ words }) => words.language.split('|').map(fold)))

/** The language that is wished for last. */
function wishIn(request: ExtractionRequest): Wish | null {
  const { message, userLanguage } = request
  const parts = [...new Set([...partsOf(request), message])].map((words) => ({
    words,
    reading: readBrief(words, userLanguage, isGalleryWord),
  }))
  const said = parts.filter(({ words }) => words !== message || parts.length === 1)
  const wish = said.findLast(({ reading }) => reading.language !== null) ?? parts.at(-1)
  if (wish === undefined || wish.reading.language === null) return null
  return {
    code: wish.reading.language.code,
    locale: parts.at(-1)?.reading.message.locale ?? wish.reading.message.locale,
    beside: said
      .filter(({ reading, words }) => reading.language === null && !isTalk(words, userLanguage))
      .map(({ words }) => words),
  }
}

const answerWith = (
  { reply, edits, facts, question, assumed }: Brief,
  others: Extraction['edits'],
  unused: readonly string[],
): Extraction => ({
  reply,
  intent: 'edit',
  edits: [...edits, ...others],
  facts,
  ...(question === undefined ? {} : { question }),
  ...(assumed === undefined ? {} : { assumed }),
  ...(unused.length === 0 ? {} : { unused: [...unused], open: [...unused] }),
})

/** A text that only gets another label of language stays in its own. */
function relabelled(extraction: Extraction, request: ExtractionRequest): Extraction | null {
  const { draft } = request
  const set = extraction.edits.findLast((edit) => edit.op === 'set_language')
  const isOther = set?.op === 'set_language' && draft.language && !isSameLanguage(set.language, draft.language)
  if (!isOther || extraction.edits.some(({ op }) => op === 'set_body' || op === 'reset')) return null
  const { message } = readBrief(request.message, request.userLanguage, isGalleryWord)
  // "Language: German" says what the text is in.
  const isLabelled = message.tokens.some(({ key }) => labels.has(key))
  if (isLabelled || !isWrittenIn(bodyText(request.draft), draft.language ?? '')) return null
  const brief = translationOf(request, set.language, message.locale)
  if (brief === null) return null
  const others = extraction.edits.filter(({ op }) => op !== 'set_language')
  const answer = answerWith(brief, others, extraction.unused ?? [])
  return { ...answer, facts: [...answer.facts, ...extraction.facts] }
}

const isIdle = (extraction: Extraction): boolean =>
  extraction.reply === '' &&
  extraction.edits.length === 0 &&
  extraction.intent !== 'question' &&
  (isUnheard(extraction) || (extraction.intent === 'edit' && extraction.facts.length === 0))

/** "Half of it is still English. Translate all of it": nothing else was understood, and another language is wished for. */
function wished(extraction: Extraction, request: ExtractionRequest): Extraction | null {
  if (!isIdle(extraction)) return null
  const wish = wishIn(request)
  const brief = wish === null ? null : translationOf(request, wish.code, wish.locale)
  return wish === null || brief === null ? null : answerWith(brief, [], wish.beside)
}

/** What would be told besides, were it in the language of the text. */
function toldElsewhere(extraction: Extraction, request: ExtractionRequest): Extraction | null {
  const { draft, message, userLanguage } = request
  if (!isIdle(extraction) || draft.language === undefined) return null
  const { locale } = readBrief(message, userLanguage, isGalleryWord).message
  if (isSameLanguage(locale.code, draft.language)) return null
  const told = toldBesides({ ...request, draft: { ...draft, language: locale.code } }, false)
  if (told === null || told.some((words) => isWrittenIn(words, draft.language ?? ''))) return null
  return {
    ...extraction,
    reply: wantsRest(locale, draft.language),
    facts: [...extraction.facts, awaiting(draft.language, true)],
    unused: [message],
    open: [message],
  }
}

/** "Then translate it", where the text itself was asked for. */
function askedAgain(extraction: Extraction, request: ExtractionRequest): Extraction | null {
  const awaited = awaitedIn(request.memory)
  const wish = awaited === null || !isIdle(extraction) ? null : wishIn(request)
  return wish === null ? null : { ...extraction, intent: 'edit', ...wantsText(wish.locale, wish.code) }
}

/** "It is half in Spanish. Make it English": what was made of the first language is not what was wished for. */
function withLastWish(extraction: Extraction, request: ExtractionRequest): Extraction {
  const refused = awaitedIn({ facts: Object.fromEntries(extraction.facts.map(({ key, value }) => [key, value])) })
  const wish = refused === null || refused.isRest ? null : wishIn(request)
  if (refused === null || wish === null || isSameLanguage(wish.code, refused.code)) return extraction
  return { reply: '', intent: 'unclear', edits: [], facts: [] }
}

/** The extraction, if it leaves the text in one language; else what can be done. */
export function withOneLanguage(heard: Extraction, request: ExtractionRequest): Extraction {
  const extraction = withLastWish(heard, request)
  if (bodyText(request.draft) === '') return askedAgain(extraction, request) ?? extraction
  if (request.message.length > longestWish || request.draft.category === 'AUTHENTICATION') return extraction
  return (
    relabelled(extraction, request) ?? wished(extraction, request) ?? toldElsewhere(extraction, request) ?? extraction
  )
}

/** Whether the text that stands can be told in another language. */
export function canTranslate(draft: Draft, memory: Memory, languageCode: string): boolean {
  if (draft.category === 'AUTHENTICATION') return true
  const request = {
    message: '',
    draft,
    memory,
    userLanguage: null,
    tone: null,
  }
  const { locale } = readBrief('', null, isGalleryWord).message
  return translationOf(request, languageCode, locale)?.edits.length !== 0
}
