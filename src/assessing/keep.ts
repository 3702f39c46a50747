/** Assessments that are made once for a content and kept in a workspace. */
import { type Assessment, type AssessmentContext, assess, rulesVersion } from '../assessment/index.ts'
import type { Actor, AssessmentRecord, Repositories } from '../repositories/types.ts'
import { inSlices } from '../slices.ts'
import { contentHash } from '../template/content-hash.ts'

/** Something to assess, with its key. */
export interface Content {
  hash: string
  template: unknown
}

/** What has been made of a content. */
export interface Made {
  assessment: Assessment
  at: Date
}

/** What is quick to make and answers what is asked of many texts at once. */
export const quickly: Required<AssessmentContext> = { business: null, depth: 'forecast' }

export const contentOf = (template: unknown): Content => ({ hash: contentHash(template), template })

/** The record of an assessment that was just made. */
export function make({ hash, template }: Content, context: Required<AssessmentContext>, at: Date): AssessmentRecord {
  const { business, depth } = context
  return {
    contentHash: hash,
    rulesVersion,
    depth,
    business,
    template,
    assessment: assess(template, context),
    assessedAt: at,
  }
}

/** What this release stored, which another process of it may have done. */
export const madeOf = ({ assessment, assessedAt }: AssessmentRecord): Made => ({
  assessment: assessment as Assessment,
  at: assessedAt,
})

const isCurrent = (record: AssessmentRecord, { business, depth }: Required<AssessmentContext>): boolean =>
  record.rulesVersion === rulesVersion &&
  record.business === business &&
  (record.depth === 'full' || depth === 'forecast')

/** So that no statement is too large. */
const perStatement = 500

export interface KeepDeps {
  assessments: Pick<Repositories['assessments'], 'findAll' | 'store'>
  now: () => Date
}

const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

/**
 * The assessment of each content by its hash: kept ones are read, missing ones made and kept. null: not a workspace of the
 * caller. One round trip for each five hundred, and one more where something was missing.
 */
export async function keptAssessments(
  { assessments, now }: KeepDeps,
  caller: Actor,
  workspaceId: string,
  contents: readonly Content[],
  context: Required<AssessmentContext>,
): Promise<Map<string, Made> | null> {
  const made = new Map<string, Made>()
  const unique = [...new Map(contents.map((content) => [content.hash, content])).values()]
  for (const chunk of chunksOf(unique, perStatement)) {
    const found = await assessments.findAll(
      workspaceId,
      caller,
      chunk.map(({ hash }) => hash),
    )
    if (found === null) return null
    for (const record of found) if (isCurrent(record, context)) made.set(record.contentHash, madeOf(record))
    const missing = chunk.filter(({ hash }) => !made.has(hash))
    const records = await inSlices(missing, (content) => make(content, context, now()))
    if ((await assessments.store(workspaceId, caller, records)) !== 'stored') return null
    for (const record of records) made.set(record.contentHash, madeOf(record))
  }
  return made
}
