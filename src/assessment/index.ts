/** What Meta will make of a template: category, risk, quality, topic. The public interface of the room: pure, total. */
import { validate } from '../validator/index.ts'
import { forecast } from './category/forecast.ts'
import { galleryEvidence } from './category/gallery.ts'
import { smallestChange } from './change/smallest.ts'
import { splitOf } from './change/split.ts'
import type { Assess, Assessment, CategoryForecast } from './contract.ts'
import { qualityOf } from './quality/quality.ts'
import { type Reading, read } from './reading.ts'
import { riskOf } from './risk/risk.ts'
import { nearest } from './topic/nearest.ts'
import { topicOf } from './topic/topic.ts'
import { rulesVersion } from './version.ts'
import { worstCasesOf } from './worst-case.ts'

export type { Category } from '../template/draft.ts'
export * from './contract.ts'
export * from './overrides.ts'
export * from './prices/index.ts'
export * from './report/index.ts'
export { rulesVersion } from './version.ts'

function forecastOf(reading: Reading): CategoryForecast {
  return forecast(reading, galleryEvidence(reading, nearest(reading.body, reading.language)))
}

/** Judges any value. The text alone decides, never the requested category. */
export const assess: Assess = (template, context = {}): Assessment => {
  const reading = read(template)
  const near = nearest(reading.body, reading.language)
  const category = forecast(reading, galleryEvidence(reading, near))
  const issues = validate(template)
  const isFull = context.depth !== 'forecast'
  return {
    rules_version: rulesVersion,
    category,
    risk: riskOf(reading, issues, context.business ?? ''),
    quality: qualityOf(reading, issues),
    topic: topicOf(reading, near),
    worst_case: isFull ? worstCasesOf(reading) : [],
    smallest_change: isFull ? smallestChange(reading, category, (changed) => forecastOf(read(changed))) : null,
    split: isFull ? splitOf(reading, category) : null,
  }
}
