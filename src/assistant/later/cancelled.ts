/** "No wait, it's cancelled": what the text told of will not be, so the text says that, and nothing of before. */
import { type Blueprint, findBlueprint } from '../../gallery/index.ts'
import { assign } from '../brief/assign.ts'
import { editsOf } from '../brief/edits.ts'
import { factsToRemember } from '../brief/remember.ts'
import { bodyOf, made, standingIn } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { type Message, placesIn, readBrief, readMessage, type Span } from '../reading/index.ts'
import { namesIn } from '../reading/stems.ts'
import { isSmall, saidAt } from './said.ts'

/** In UTF-16 units; whoever calls something off says little. */
const longest = 120

/** The purpose that says so: that of its family, or that for events, where the text has a day. */
function purposeFor({ id }: Blueprint, hasDay: boolean): Blueprint | null {
  const [family = ''] = id.split('_')
  const own = findBlueprint(`${family}_cancelled`) ?? (hasDay ? findBlueprint('event_cancelled') : null)
  return id.endsWith('_cancelled') ? null : own
}

/** Where words say that something is called off; null if they do not. */
const calledOffIn = (message: Message): Span | null =>
  placesIn({ from: 0, to: message.tokens.length })
    .map((at) => saidAt(message, at, 'cancelled'))
    .find((span) => span !== null) ?? null

/** Whether words call something off, however little they say besides. */
export const callsOff = (words: string, userLanguage: string | null): boolean =>
  calledOffIn(readMessage(words, userLanguage)) !== null

/** The text that says so; null if the message says something else, or if the text is the person's own. */
export function cancelledOf(request: BriefRequest): Brief | null {
  const { draft, memory, message: words, userLanguage } = request
  const standing = words.length > longest || /[?¿\n{]/.test(words) ? null : standingIn(request)
  if (standing === null) return null
  const reading = readBrief(words, userLanguage ?? draft.language ?? null, isGalleryWord)
  const { message, values } = reading
  const all = placesIn({ from: 0, to: message.tokens.length })
  const said = calledOffIn(message)
  if (said === null || message.marks.all('own', 'conditions', 'orders', 'about').length > 0) return null
  const isNamed = namesIn(bodyOf(draft))
  const isReason = (at: number): boolean =>
    values.some(({ kind, whole }) => kind === 'reason' && whole.from <= at && at < whole.to)
  const isKnown = (at: number): boolean =>
    (said.from <= at && at < said.to) ||
    isSmall(message, at) ||
    isReason(at) ||
    message.marks.covers(at, 'eventNouns', 'courseNouns', 'visits', 'days', 'weekdays', 'is') ||
    isNamed(message.tokens[at]?.key ?? '')
  if (!all.every(isKnown)) return null
  const { said: before } = standing
  const told = readBrief(bodyOf(draft), draft.language ?? null, isGalleryWord).values.filter(
    ({ kind }) => kind !== 'business' && kind !== 'amount' && kind !== 'link',
  )
  const hasDay = told.some(({ kind }) => kind === 'date')
  const blueprint = purposeFor(standing.blueprint, hasDay)
  if (blueprint === null) return null
  const reasons = values.filter(({ kind }) => kind === 'reason')
  const { business } = before.facts
  const { facts } = assign(blueprint, [...reasons, ...told])
  const after = {
    ...before,
    purpose: blueprint.id,
    facts: business === undefined ? facts : { ...facts, business },
    varying: before.varying?.filter((slot) => slot in blueprint.slots && slot !== 'reason'),
    lines: [],
  }
  const proposal = made(blueprint, after, draft.language)
  const isProposed = draft.name === standing.before.draft.name
  const edits = editsOf(proposal).filter(
    ({ op }) => op !== 'set_language' && (isProposed || (op !== 'set_name' && op !== 'set_category')),
  )
  return { reply: '', edits, facts: factsToRemember(memory, after) }
}
