/** The fewest words whose removal or replacement moves the forecast to UTILITY. */
import { closeGaps, findPlaceholders } from '../../template/placeholders.ts'
import type { JsonObject } from '../../validator/subject.ts'
import type { CategoryForecast, Reason, SmallestChange } from '../contract.ts'
import { pathOf, type Reading, type ReadText } from '../reading.ts'
import { plainLabelOf } from './labels.ts'
import { type Cut, cutText, withBody, withButtons, withoutComponents, wordsIn } from './rewrite.ts'
import { type Unit, unitsOf } from './units.ts'

/** The forecast of a changed template. */
type Judge = (template: unknown) => CategoryForecast

/** The most templates that are judged in the search. */
const mostTrials = 24
/** A proposal that moves the forecast only just is none. */
const surelyUtility = 0.65
/** Fewer words are no message. */
const fewestWords = 4

/** A label, header or footer that is replaced as a whole; without a replacement, its part goes. */
interface Replaced {
  text: ReadText
  replacement: string
}

interface Step {
  cuts: Unit[]
  wholes: readonly Replaced[]
}

interface Trial extends Step {
  cost: number
  forecast: CategoryForecast
  body: string
}

const pulls = ({ weight, rule }: Reason): boolean => weight > 0.2 || rule.startsWith('code-')

/** Null if nothing has to change, or nothing that can be cut changes it. */
export function smallestChange(reading: Reading, forecast: CategoryForecast, judge: Judge): SmallestChange | null {
  if (forecast.first_review === 'UTILITY' && forecast.later_sweep === 'UTILITY') return null
  if (reading.body === undefined || reading.subject.isAuthentication) return null
  if (!forecast.reasons.some(({ weight }) => weight < -0.6)) return null
  const trials = search(reading, reading.body, forecast, judge)
  const best = trials.sort((one, other) => one.cost - other.cost)[0]
  return best === undefined ? null : told(reading.body, best)
}

function search(reading: Reading, body: ReadText, { reasons }: CategoryForecast, judge: Judge): Trial[] {
  const pulling = reasons.filter(pulls)
  const places = pulling.filter(({ path, rule }) => path === body.path && rule !== 'gallery').map(({ range }) => range)
  const wholes = wholesOf(reading, pulling)
  const units = unitsOf(body, reading.language, places).sort((one, other) => one.cost - other.cost)
  const touching = units.filter((unit) => places.some(([start, end]) => unit.start < end && unit.end > start))
  const steps: Step[] = [
    ...(wholes.length > 0 ? [{ cuts: [], wholes }] : []),
    ...touching.map((unit) => ({ cuts: [unit], wholes: [] })),
    ...(wholes.length > 0 ? touching.map((unit) => ({ cuts: [unit], wholes })) : []),
    ...unions(touching, wholes),
  ]
  const found: Trial[] = []
  for (const step of steps.slice(0, mostTrials)) {
    const trial = tried(reading, body, step, judge)
    if (trial !== null) found.push(trial)
  }
  const lasting = found.filter(({ forecast }) => forecast.later_sweep === 'UTILITY')
  return lasting.length > 0 ? lasting : found
}

/** Two buttons may not have the same label, so only the first that sells gets the plain one. */
function wholesOf(reading: Reading, pulling: readonly Reason[]): Replaced[] {
  const selling = reading.texts.filter(
    ({ part, path }) =>
      (part === 'label' || part === 'header' || part === 'footer') &&
      pulling.some((reason) => reason.path === path && reason.rule !== 'optOut'),
  )
  const first = selling.find(({ part }) => part === 'label')
  return selling.map((text) => ({ text, replacement: text === first ? plainLabelOf(reading.language) : '' }))
}

/** More and more of the pieces that pull, the shortest first. */
function unions(units: readonly Unit[], wholes: readonly Replaced[]): Step[] {
  const steps: Step[] = []
  const sentences = units.filter(({ replacement }) => replacement === '')
  let cuts: Unit[] = []
  for (const unit of sentences) {
    if (cuts.some((other) => other.start < unit.end && unit.start < other.end))
      cuts = cuts.filter((other) => !(other.start >= unit.start && other.end <= unit.end))
    if (cuts.some((other) => other.start < unit.end && unit.start < other.end)) continue
    cuts = [...cuts, unit]
    if (cuts.length > 1) steps.push({ cuts, wholes })
  }
  return steps
}

/** A cut to the end takes the white space before it along. */
function whole(text: string, { start, end, replacement }: Cut): Cut {
  let from = start
  if (end === text.length) while (from > 0 && text.charAt(from - 1).trim() === '') from -= 1
  return { start: from, end, replacement }
}

function tried(reading: Reading, body: ReadText, step: Step, judge: Judge): Trial | null {
  const { subject } = reading
  const text = cutText(
    body.value,
    step.cuts.map((cut) => whole(body.value, cut)),
  )
  if (wordsIn(text) < fewestWords) return null
  const rewritten = step.cuts.length === 0 ? subject.template : withBody(subject.template, subject, text)
  if (rewritten === null) return null
  const template = withReplaced(rewritten, reading, step.wholes)
  const forecast = judge(template)
  if (forecast.first_review !== 'UTILITY' || forecast.confidence < surelyUtility) return null
  const cost = step.cuts.reduce((sum, { cost }) => sum + cost, 0) + step.wholes.length
  return { ...step, cost, forecast, body: closeGaps(text).text }
}

function withReplaced(template: JsonObject, { subject }: Reading, wholes: readonly Replaced[]): JsonObject {
  const replacements = new Map(wholes.map(({ text, replacement }) => [text.path, replacement]))
  const labelled = new Map(subject.buttons.map(({ raw, label }) => [raw, label === null ? '' : pathOf(label.path)]))
  const changed = withButtons(template, (button) => {
    const replacement = replacements.get(labelled.get(button) ?? '')
    if (replacement === undefined) return button
    return replacement === '' ? null : { ...button, text: replacement }
  })
  const gone = [subject.header, subject.footer].filter(
    (part) => part?.text != null && replacements.has(pathOf(part.text.path)),
  )
  return withoutComponents(changed, new Set(gone.map((part) => part?.raw)))
}

function told(body: ReadText, { cuts, wholes, forecast, body: text }: Trial): SmallestChange {
  const edges = cuts.map((cut) => whole(body.value, cut))
  const edits = [...edges, ...renumbered(body.value, edges)].sort((one, other) => one.start - other.start)
  return {
    changes: [
      ...edits.map(({ start, end, replacement }) => ({
        words: body.value.slice(start, end),
        path: body.path,
        range: [start, end] as const,
        replacement,
      })),
      ...wholes.map(({ text: { value, path }, replacement }) => ({
        words: value,
        path,
        range: [0, value.length] as const,
        replacement,
      })),
    ],
    text,
    category: forecast.first_review,
    confidence: forecast.confidence,
  }
}

/** Variables that get another number because one before them is gone. */
function renumbered(text: string, cuts: readonly Cut[]): Cut[] {
  const { moved } = closeGaps(cutText(text, cuts))
  return findPlaceholders(text).flatMap(({ name, start, end }) => {
    const next = moved.get(name)
    const isCut = cuts.some((cut) => start >= cut.start && end <= cut.end)
    return next === undefined || isCut ? [] : [{ start, end, replacement: `{{${next}}}` }]
  })
}
