/** Judges a template: the parts of the room put together. Pure, total. */
import { type Issue, validate } from '../validator/index.ts'
import { forecast } from './category/forecast.ts'
import { galleryEvidence } from './category/gallery.ts'
import { smallestChange } from './change/smallest.ts'
import { splitOf } from './change/split.ts'
import type { Assess, Assessment, AssessmentContext, CategoryForecast } from './contract.ts'
import { qualityOf } from './quality/quality.ts'
import { type Reading, read } from './reading.ts'
import { riskOf } from './risk/risk.ts'
import { type Near, nearest } from './topic/nearest.ts'
import { topicOf } from './topic/topic.ts'
import { rulesVersion } from './version.ts'
import { worstCasesOf } from './worst-case.ts'

function readCategory(template: unknown): { reading: Reading; near: Near[]; category: CategoryForecast } {
  const reading = read(template)
  const near = nearest(reading.body, reading.language)
  return { reading, near, category: forecast(reading, galleryEvidence(reading, near)) }
}

/** The category alone, for which no rule is checked. The text decides, never the requested category. Never throws. */
export const forecastCategory = (template: unknown): CategoryForecast => readCategory(template).category

/** An assessment, and the validator's findings that it was made with. */
export function assessWithIssues(
  template: unknown,
  { business, depth }: AssessmentContext = {},
): { assessment: Assessment; issues: Issue[] } {
  const { reading, near, category } = readCategory(template)
  const issues = validate(template)
  const isFull = depth !== 'forecast'
  const assessment = {
    rules_version: rulesVersion,
    category,
    risk: riskOf(reading, issues, business ?? ''),
    quality: qualityOf(reading, issues),
    topic: topicOf(reading, near),
    worst_case: isFull ? worstCasesOf(reading) : [],
    smallest_change: isFull ? smallestChange(reading, category, forecastCategory) : null,
    split: isFull ? splitOf(reading, category) : null,
  }
  return { assessment, issues }
}

/** Judges any value. */
export const assess: Assess = (template, context) => assessWithIssues(template, context).assessment
