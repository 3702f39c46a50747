/** Templates of the registry as callers see them. Pure. */
import type { TemplateEventRecord, TemplateRecord, TemplateVersionRecord } from '../../repositories/types.ts'
import type { TemplateHistoryView, TemplateView } from '../contract.ts'

export const templateView = (template: TemplateRecord): TemplateView => ({
  template_id: template.id,
  workspace_id: template.workspaceId,
  connection_id: template.connectionId,
  name: template.name,
  language: template.language,
  meta_id: template.metaId,
  status: template.status,
  quality: template.quality,
  category: template.category,
  asked_category: template.askedCategory,
  coming_category: template.comingCategory,
  coming_at: template.comingAt?.toISOString() ?? null,
  rejected_reason: template.rejectedReason,
  explanation: template.explanation,
  parameter_format: template.parameterFormat,
  components: template.components,
  session_id: template.sessionId,
  approved_at: template.approvedAt?.toISOString() ?? null,
  deleted_at: template.deletedAt?.toISOString() ?? null,
  created_at: template.createdAt.toISOString(),
  updated_at: template.updatedAt.toISOString(),
})

export const historyView = (
  template: TemplateRecord,
  family: readonly TemplateRecord[],
  history: { versions: TemplateVersionRecord[]; events: TemplateEventRecord[] },
): TemplateHistoryView => ({
  ...templateView(template),
  family: family
    .filter(({ language }) => language !== template.language)
    .map(({ id, language, status }) => ({ template_id: id, language, status })),
  versions: history.versions.map(({ createdAt, ...version }) => ({ ...version, created_at: createdAt.toISOString() })),
  events: history.events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
})
