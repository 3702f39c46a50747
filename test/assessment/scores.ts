/** How right and how well calibrated forecasts are. */
import { assess } from '../../src/assessment/index.ts'
import type { Category } from '../../src/template/draft.ts'
import type { Label } from './labels.ts'

export interface Judged extends Label {
  forecast: Category
  confidence: number
  marketing: number
  /** Squared error over the three categories, halved: 0 is perfect, 1 is sure and wrong. */
  brier: number
}

export function judge(label: Label): Judged {
  const { first_review, confidence, probabilities } = assess(label.payload, { depth: 'forecast' }).category
  const entries = Object.entries(probabilities)
  const squares = entries.reduce((sum, [category, p]) => sum + (p - Number(category === label.category)) ** 2, 0)
  return { ...label, forecast: first_review, confidence, marketing: probabilities.MARKETING, brier: squares / 2 }
}

export interface Score {
  count: number
  accuracy: number
  brier: number
}

export const scoreOf = (judged: readonly Judged[]): Score => ({
  count: judged.length,
  accuracy: judged.filter(({ forecast, category }) => forecast === category).length / judged.length,
  brier: judged.reduce((sum, { brier }) => sum + brier, 0) / judged.length,
})

/** By tenths of the confidence: how many, how sure on average, how often right. */
export function reliability(judged: readonly Judged[]): { from: number; count: number; sure: number; right: number }[] {
  const bins = [0.5, 0.6, 0.7, 0.8, 0.9]
  return bins.flatMap((from) => {
    const inside = judged.filter(
      ({ confidence }) => (from === 0.5 || confidence >= from) && (from === 0.9 || confidence < from + 0.1),
    )
    if (inside.length === 0) return []
    const sure = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
    return [{ from, count: inside.length, sure, right: scoreOf(inside).accuracy }]
  })
}
