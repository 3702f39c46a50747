/** Rows of the registry. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableTextOrNull } from '../../db/columns.ts'
import { moment, momentOf } from '../row.ts'
import type { TemplateEventRecord, TemplateFacts, TemplateRecord, TemplateVersionRecord } from '../types.ts'
import { jsonOf } from './tell.ts'

const components = z.array(z.record(z.string(), z.unknown()))
const text = z.string().nullable()

export const templateRow = z
  .object({
    id: z.string(),
    workspace_id: z.string(),
    connection_id: z.string(),
    name: z.string(),
    language: z.string(),
    meta_id: text,
    status: z.string(),
    quality: text,
    category: text,
    asked_category: text,
    coming_category: text,
    coming_at: moment.nullable(),
    rejected_reason: text,
    explanation: z.unknown(),
    parameter_format: text,
    components,
    components_hash: z.string(),
    session_id: text,
    status_at: moment,
    quality_at: moment,
    category_at: moment,
    approved_at: moment.nullable(),
    deleted_at: moment.nullable(),
    created_at: moment,
    updated_at: moment,
  })
  .transform(
    (row): TemplateRecord => ({
      id: row.id,
      workspaceId: row.workspace_id,
      connectionId: row.connection_id,
      name: row.name,
      language: row.language,
      metaId: row.meta_id,
      status: row.status,
      quality: row.quality,
      category: row.category,
      askedCategory: row.asked_category,
      comingCategory: row.coming_category,
      comingAt: row.coming_at,
      rejectedReason: row.rejected_reason,
      explanation: row.explanation ?? null,
      parameterFormat: row.parameter_format,
      components: row.components,
      componentsHash: row.components_hash,
      sessionId: row.session_id,
      statusAt: row.status_at,
      qualityAt: row.quality_at,
      categoryAt: row.category_at,
      approvedAt: row.approved_at,
      deletedAt: row.deleted_at,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }),
  )

export const versionRow = z
  .object({ number: z.number(), category: text, components, cause: z.string(), created_at: moment })
  .transform(({ created_at: createdAt, ...row }): TemplateVersionRecord => ({ ...row, createdAt }))

export const eventRow: z.ZodType<TemplateEventRecord> = z.object({
  field: z.string(),
  event: z.string(),
  at: moment,
  value: z.unknown(),
})

export const keyRow = z.object({ name: z.string(), language: z.string(), metaId: text })
export const countRow = z.object({ count: z.number() })
export const workspaceRow = z.object({ workspace_id: z.string() })

/** Assignments of all facts. The session is written by the statement that knows that it is there, and by none if it is gone. */
export const factsOf = (facts: TemplateFacts): SQL => {
  const texts = {
    meta_id: facts.metaId,
    status: facts.status,
    quality: facts.quality,
    category: facts.category,
    asked_category: facts.askedCategory,
    coming_category: facts.comingCategory,
    rejected_reason: facts.rejectedReason,
    parameter_format: facts.parameterFormat,
    components_hash: facts.componentsHash,
  }
  const moments = {
    coming_at: facts.comingAt,
    status_at: facts.statusAt,
    quality_at: facts.qualityAt,
    category_at: facts.categoryAt,
    approved_at: facts.approvedAt,
    deleted_at: facts.deletedAt,
  }
  return sql.join(
    [
      ...Object.entries(texts).map(
        ([name, value]) => sql`${sql.identifier(name)} = ${storableTextOrNull(value)}::text`,
      ),
      ...Object.entries(moments).map(([name, value]) => sql`${sql.identifier(name)} = ${momentOf(value)}`),
      sql`explanation = ${jsonOf(facts.explanation)}`,
      sql`components = ${jsonOf(facts.components)}`,
      sql`session_id = (select id from sessions where id = ${facts.sessionId}::uuid)`,
    ],
    sql`, `,
  )
}
