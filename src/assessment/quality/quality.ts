/** How good a template is, in parts, each with what would raise it. */
import type { Issue } from '../../validator/index.ts'
import { type QualityPart, type QualityScore, qualityParts, type RaiseKey, type Say } from '../contract.ts'
import type { Reading } from '../reading.ts'
import { englishRaise, filled } from '../told/raise.ts'
import { type Measures, measure } from './measures.ts'

type Part = QualityScore['parts'][QualityPart]

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

const full: Part = { score: 100, raise: null, say: null }

function part(score: number, key: RaiseKey, values: Say['values'] = {}): Part {
  const rounded = Math.max(0, Math.min(100, Math.round(score)))
  if (rounded >= 100) return full
  return { score: rounded, raise: filled(englishRaise[key], values), say: { key, values } }
}

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
  if (words === 0) return part(0, 'no-text')
  const vague = reading.of('vague')
  if (words < 6) return part(30, 'full-sentence')
  if (vague.length > 0) return part(100 - 25 * vague.length, 'vague', { words: vague[0]?.words ?? '' })
  return full
}

function personalOf({ variables, greets, hasName }: Measures): Part {
  if (variables === 0) return part(40, 'no-variable')
  return greets || hasName ? full : part(80, 'greet')
}

const comfortable = 60
const tooMany = 160

function brevityOf({ words, length }: Measures): Part {
  if (length > 1024) return part(0, 'over-limit')
  if (words <= comfortable) return full
  const over = (words - comfortable) / (tooMany - comfortable)
  return part(100 - 70 * over, 'shorten', { words, comfortable })
}

function actionOf(reading: Reading, { buttons, asks }: Measures): Part {
  if (buttons > 3) return part(60, 'many-buttons', { buttons })
  if (buttons > 0 || asks) return full
  const isNotice = reading.of('event').length > 0 || reading.of('critical').length > 0
  return part(isNotice ? 80 : 50, 'next-step')
}

function variablesOf({ variables, words, isAtEdge, areAdjacent }: Measures): Part {
  if (variables === 0) return full
  if (isAtEdge) return part(40, 'edge')
  if (areAdjacent) return part(50, 'adjacent')
  const each = words / variables
  return each >= 4 ? full : part(100 - 20 * (4 - each), 'few-words', { variables, words })
}

const longSentence = 22

function readabilityOf({ longest, lines, words }: Measures): Part {
  if (longest > longSentence) return part(100 - 3 * (longest - longSentence), 'long-sentence', { words: longest })
  return words > 45 && lines === 1 ? part(75, 'paragraphs') : full
}

function toneOf(reading: Reading, { exclamations, shouted, emoji }: Measures): Part {
  const threat = reading.of('threat')[0]
  if (threat !== undefined) return part(10, 'threatens', { words: threat.words })
  if (shouted) return part(60, 'capitals')
  if (exclamations > 2) return part(100 - 12 * exclamations, 'exclamations', { count: exclamations })
  return emoji > 3 ? part(100 - 8 * (emoji - 3), 'emoji', { count: emoji }) : full
}

function rulesOf(issues: readonly Issue[]): Part {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  if (errors > 0) return part(30 - 10 * (errors - 1), 'faults', { count: errors })
  return part(100 - 12 * warnings, 'warnings', { count: warnings })
}
