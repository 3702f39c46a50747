/** The synchronous heart: one message in its context, understood. */
import { answerTo } from '../../assistant/later/questions.ts'
import { suffices } from '../../assistant/later/said.ts'
import { leadsToMore } from '../../assistant/later/telling.ts'
import { readMessage } from '../../assistant/reading/index.ts'
import { emptyDraft } from '../../template/draft.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { understandBeside, understandMissed } from './beside.ts'
import { understandEach } from './each.ts'
import { understandFirst } from './first.ts'
import {
  isUnheard,
  understandCorrection,
  understandDictated,
  understandFrames,
  understandLater,
  understandOrder,
  understandPurpose,
  understandQuoted,
  understandRestated,
  understandSample,
  understandTagged,
  understandWanted,
} from './framed.ts'
import { canBeLabels } from './label-answer.ts'
import { withLeftOut } from './left-out.ts'
import { withLanguage } from './lexicon/speech.ts'
import { withKinds, withLabels, withVaryingEnd } from './link-buttons.ts'
import { understandLinkWish } from './link-wish.ts'
import { withOpenWords } from './open-words.ts'
import { withOwnButtons } from './own-buttons.ts'
import { understandPlace } from './place.ts'
import { withReserve } from './reserve.ts'
import { withTargets } from './targets.ts'
import { understandAwaited, withOneLanguage } from './translation.ts'
import { understandWords } from './words.ts'

/** Asked whether to start over, they begin the next template: that is a yes, and the template is read as the first one. */
function understandNext(request: ExtractionRequest): Extraction | null {
  if (request.asked !== 'start_over') return null
  const next = understand({ ...request, draft: emptyDraft(), asked: null })
  const ops = new Set(next.edits.map(({ op }) => op))
  const isNew = ops.has('set_body') && (ops.has('set_category') || ops.has('set_name'))
  return isNew ? { ...next, intent: 'start_over', edits: [{ op: 'reset' }, ...next.edits] } : null
}

/** Asked for the words on a button, people may say what came to mind next: that is heard as if nothing had been asked. */
function withOpenQuestion(request: ExtractionRequest): ExtractionRequest {
  const { asked, message, userLanguage } = request
  const isOfLabels =
    asked === 'buttons' || (asked === 'fix' && request.issues.some(({ path }) => path.includes('/buttons/')))
  return isOfLabels && !canBeLabels(message, userLanguage) ? { ...request, asked: null } : request
}

/** What a message means for a draft. Deterministic and pure: the same request gives the same extraction. */
export const understand = (request: ExtractionRequest): Extraction =>
  understandDictated(request) ??
  understandFirst(request, understand) ??
  understandPlace(request, understandOne) ??
  understandEach(request, understandOne) ??
  understandOne(request)

function understandOne(request: ExtractionRequest): Extraction {
  const heard = withVaryingEnd(request, (said) => understandOpen(withOpenQuestion(said)))
  const own = withTargets(withOwnButtons(heard, request), request.message)
  return withLeftOut(withReserve(withLabels(withKinds(own, request), request), request), request)
}

const understandOpen = (request: ExtractionRequest): Extraction =>
  withOpenWords(
    withOneLanguage(
      understandAwaited(request, understandInTurn) ?? withLanguage(understandInTurn(request), request),
      request,
    ),
    request,
  )

const understandInTurn = (request: ExtractionRequest): Extraction =>
  understandNext(request) ??
  understandContent(request) ??
  understandMissed(request, understandOpen) ??
  understandQuestion(request) ??
  understandLinkWish(request, understandOpen) ??
  understandPurpose(request) ??
  understandQuoted(request) ??
  understandSample(request) ??
  understandWanted(request) ??
  understandOrder(request, understandOpen) ??
  understandCorrection(request) ??
  understandFrames(request, understandWords) ??
  understandBeside(request, understandWords) ??
  understandRestated(request) ??
  understandTagged(request, understandWords) ??
  (leadsToMore(request) ? understandLater(request, false) : null) ??
  understandRest(request)

/** Whoever says that a part will do wishes for nothing. */
function understandContent({ message, draft, userLanguage }: ExtractionRequest): Extraction | null {
  const isContent =
    message.length <= longestContent && draft.components.length > 0 && suffices(readMessage(message, userLanguage))
  return isContent ? { reply: '', intent: 'chitchat', edits: [], facts: [] } : null
}

/** In UTF-16 units. */
const longestContent = 80

/** A question about templates, in another language than English. */
function understandQuestion({ message, userLanguage, asked }: ExtractionRequest): Extraction | null {
  const isOpen = asked === null || asked === 'confirm' || asked === 'purpose'
  const reply = isOpen ? answerTo(message, userLanguage) : null
  return reply === null ? null : { reply, intent: 'question', edits: [], facts: [] }
}

/** What nothing else explains may be told to the customers. */
function understandRest(request: ExtractionRequest): Extraction {
  const heard = understandWords(request)
  const isAnswered = heard.reply !== '' && heard.intent !== 'question'
  return (isUnheard(heard) && !isAnswered ? understandLater(request, false) : null) ?? heard
}
