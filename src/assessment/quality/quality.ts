/** How good a template is, in parts, each with what would raise it. */
import type { Issue } from '../../validator/index.ts'
import { type QualityPart, type QualityScore, qualityParts } from '../contract.ts'
import type { Reading } from '../reading.ts'
import { type Measures, measure } from './measures.ts'

interface Part {
  score: number
  raise: string | null
}

/** What each part counts for. */
const shares: Readonly<Record<QualityPart, number>> = {
  clarity: 3,
  personal: 1,
  brevity: 2,
  call_to_action: 1,
  variables: 2,
  readability: 2,
  tone: 2,
  rules: 3,
}

/** A single bad part spoils more than its share. */
const worstShare = 0.25

const full: Part = { score: 100, raise: null }
const part = (score: number, raise: string): Part => {
  const rounded = Math.max(0, Math.min(100, Math.round(score)))
  return rounded >= 100 ? full : { score: rounded, raise }
}
const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export function qualityOf(reading: Reading, issues: readonly Issue[]): QualityScore {
  const parts = partsOf(reading, measure(reading), issues)
  const weight = qualityParts.reduce((sum, name) => sum + shares[name], 0)
  const sum = qualityParts.reduce((total, name) => total + parts[name].score * shares[name], 0)
  const worst = Math.min(...qualityParts.map((name) => parts[name].score))
  return { score: Math.round((1 - worstShare) * (sum / weight) + worstShare * worst), parts }
}

function partsOf(reading: Reading, measures: Measures, issues: readonly Issue[]): Record<QualityPart, Part> {
  if (reading.subject.isLibrary || measures.isPreset) return { ...allFull, rules: rulesOf(issues) }
  return {
    clarity: clarityOf(reading, measures),
    personal: personalOf(measures),
    brevity: brevityOf(measures),
    call_to_action: actionOf(reading, measures),
    variables: variablesOf(measures),
    readability: readabilityOf(measures),
    tone: toneOf(reading, measures),
    rules: rulesOf(issues),
  }
}

const allFull: Readonly<Record<QualityPart, Part>> = {
  clarity: full,
  personal: full,
  brevity: full,
  call_to_action: full,
  variables: full,
  readability: full,
  tone: full,
  rules: full,
}

function clarityOf(reading: Reading, { words }: Measures): Part {
  if (words === 0) return part(0, 'Write what the message is about: there is no text yet.')
  const vague = reading.of('vague')
  if (words < 6) return part(30, 'Say in one full sentence what has happened and what people should do.')
  if (vague.length > 0) return part(100 - 25 * vague.length, `Say what it is instead of “${vague[0]?.words ?? ''}”.`)
  return full
}

function personalOf({ variables, greets, hasName }: Measures): Part {
  if (variables === 0)
    return part(40, 'Add a variable that is different for each recipient, such as the name or the order number.')
  return greets || hasName ? full : part(80, 'Begin with a greeting and the recipient’s name.')
}

const comfortable = 60
const tooMany = 160

function brevityOf({ words, length }: Measures): Part {
  if (length > 1024) return part(0, 'Shorten the text to 1,024 characters: longer ones are refused.')
  if (words <= comfortable) return full
  const over = (words - comfortable) / (tooMany - comfortable)
  return part(100 - 70 * over, `Cut the text from ${words} to about ${comfortable} words: people read the first lines.`)
}

function actionOf(reading: Reading, { buttons, asks }: Measures): Part {
  if (buttons > 3) return part(60, `Keep the buttons that people need: ${buttons} are a lot to choose from.`)
  if (buttons > 0 || asks) return full
  const isNotice = reading.of('event').length > 0 || reading.of('critical').length > 0
  return part(isNotice ? 80 : 50, 'Say what people can do next, best with a button.')
}

function variablesOf({ variables, words, isAtEdge, areAdjacent }: Measures): Part {
  if (variables === 0) return full
  if (isAtEdge)
    return part(
      40,
      'Put words before the first and after the last variable: Meta refuses a text that begins or ends with one.',
    )
  if (areAdjacent) return part(50, 'Put words between variables that stand side by side, so that each has a meaning.')
  const each = words / variables
  return each >= 4
    ? full
    : part(
        100 - 20 * (4 - each),
        `Add fixed words: ${times(variables, 'variable', 'variables')} for ${times(words, 'word', 'words')} is too many.`,
      )
}

const longSentence = 22

function readabilityOf({ longest, lines, words }: Measures): Part {
  if (longest > longSentence)
    return part(100 - 3 * (longest - longSentence), `Divide the longest sentence: it has ${longest} words.`)
  return words > 45 && lines === 1 ? part(75, 'Break the text into short paragraphs.') : full
}

function toneOf(reading: Reading, { exclamations, shouted, emoji }: Measures): Part {
  const threat = reading.of('threat')[0]
  if (threat !== undefined) return part(10, `Take out “${threat.words}”: it threatens.`)
  if (shouted) return part(60, 'Write words in small letters: capitals read like shouting.')
  if (exclamations > 2)
    return part(100 - 12 * exclamations, `Use one exclamation mark at most: there are ${exclamations}.`)
  return emoji > 3 ? part(100 - 8 * (emoji - 3), `Use fewer emoji: there are ${emoji}.`) : full
}

function rulesOf(issues: readonly Issue[]): Part {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  if (errors > 0)
    return part(30 - 10 * (errors - 1), `Repair ${times(errors, 'fault', 'faults')}: Meta would refuse the template.`)
  return part(100 - 12 * warnings, `Look at ${times(warnings, 'warning', 'warnings')} of the check.`)
}
