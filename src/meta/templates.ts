/** Templates at Meta: create, edit, delete, read, list, and what Meta thinks of a text. */
import { categories } from '../template/draft.ts'
import type { CallOptions, Created, Meta, MetaCredentials, MetaTemplate } from './contract.ts'
import { MetaError } from './errors.ts'
import { refusalOf, unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { dateOf, type Json, recordOf, recordsOf, textOf } from './json.ts'
import { nextPage } from './paging.ts'

const fields = [
  'id',
  'name',
  'status',
  'category',
  'sub_category',
  'language',
  'components',
  'parameter_format',
  'quality_score',
  'rejected_reason',
  'previous_category',
  'correct_category',
  'last_updated_time',
].join(',')

/** Null for what has no id. */
function readTemplate(value: Json): MetaTemplate | null {
  const id = textOf(value.id)
  if (id === null) return null
  const reason = textOf(value.rejected_reason)
  return {
    id,
    name: textOf(value.name) ?? '',
    language: textOf(value.language) ?? '',
    status: (textOf(value.status) ?? 'UNKNOWN').toUpperCase(),
    category: textOf(value.category) ?? 'UNKNOWN',
    subCategory: textOf(value.sub_category),
    parameterFormat: textOf(value.parameter_format),
    components: recordsOf(value.components),
    quality: textOf(recordOf(value.quality_score).score) ?? textOf(value.quality_score),
    rejectedReason: reason === 'NONE' ? null : reason,
    previousCategory: textOf(value.previous_category),
    correctCategory: textOf(value.correct_category),
    updatedAt: dateOf(value.last_updated_time),
  }
}

/** What Meta says where an object does not exist, or is not shown. */
const isMissing = (error: unknown): boolean =>
  error instanceof MetaError &&
  (error.fault.code === 803 || (error.fault.code === 100 && error.fault.subcode === 33) || error.fault.code === 33)

/** An account has 6000 templates at most. */
const maxPages = 60

/** `{ success: true }`, or the object itself, as some answers of edits are. */
function expectSuccess(answer: Json, effect: 'template' | 'write' | 'none'): void {
  if (answer.success === true || answer.success === 'true') return
  if (answer.success === false) throw refusalOf({ status: 400, error: { code: 100 }, regainMs: null }, effect, String)
  if (textOf(answer.id) === null) throw unreadable(effect)
}

type Part = Pick<
  Meta,
  'create' | 'edit' | 'remove' | 'read' | 'lookUp' | 'list' | 'upsert' | 'sampleCategory' | 'compare' | 'subscribe'
>

export function createTemplates(graph: Graph): Part {
  async function page(
    credentials: MetaCredentials,
    query: { name?: string; after?: string; limit: number },
    options?: CallOptions,
  ): Promise<{ templates: MetaTemplate[]; after: string | null }> {
    const answer = await graph(credentials, {
      method: 'GET',
      path: [credentials.wabaId, 'message_templates'],
      query: { fields, name: query.name, after: query.after, limit: String(query.limit) },
      effect: 'none',
      signal: options?.signal,
    })
    if (!Array.isArray(answer.data)) throw unreadable('none')
    const templates = recordsOf(answer.data).flatMap((item) => readTemplate(item) ?? [])
    return { templates, after: nextPage(answer, query.after) }
  }

  return {
    list: (credentials, { after, limit }, options) => page(credentials, { ...(after && { after }), limit }, options),

    async create(credentials, payload, options): Promise<Created> {
      const path = [credentials.wabaId, 'message_templates']
      const call = { method: 'POST', path, body: payload, effect: 'template', signal: options?.signal } as const
      const answer = await graph(credentials, call)
      const [id, status] = [textOf(answer.id), textOf(answer.status)]
      if (id === null) throw unreadable('template')
      return {
        id,
        status: (status ?? 'PENDING').toUpperCase(),
        category: textOf(answer.category) ?? textOf(payload.category)?.toUpperCase() ?? 'UNKNOWN',
      }
    },

    async edit(credentials, templateId, change, options) {
      const call = { method: 'POST', path: [templateId], body: { ...change }, signal: options?.signal } as const
      expectSuccess(await graph(credentials, { ...call, effect: 'template' }), 'template')
    },

    async remove(credentials, { name, templateId }, options) {
      const path = [credentials.wabaId, 'message_templates']
      const query = { name, hsm_id: templateId ?? undefined }
      const answer = await graph(credentials, {
        method: 'DELETE',
        path,
        query,
        effect: 'write',
        signal: options?.signal,
      })
      expectSuccess(answer, 'write')
    },

    async read(credentials, templateId, options) {
      try {
        const call = { method: 'GET', path: [templateId], query: { fields }, signal: options?.signal } as const
        const template = readTemplate(await graph(credentials, { ...call, effect: 'none' }))
        if (template === null) throw unreadable('none')
        return template
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },

    async lookUp(credentials, name, language, options) {
      let after: string | null = null
      for (let count = 0; count < maxPages; count += 1) {
        const found = await page(credentials, { name, ...(after && { after }), limit: 100 }, options)
        const match = found.templates.find((template) => template.name === name && template.language === language)
        if (match !== undefined) return match
        after = found.after
        if (after === null) break
      }
      return null
    },

    async upsert(credentials, payload, options) {
      const path = [credentials.wabaId, 'upsert_message_templates']
      const call = { method: 'POST', path, body: payload, effect: 'template', signal: options?.signal } as const
      const { data } = await graph(credentials, call)
      if (!Array.isArray(data)) throw unreadable('template')
      return recordsOf(data).map((item) => {
        const [id, language] = [textOf(item.id), textOf(item.language)]
        if (id === null || language === null) throw unreadable('template')
        return { id, language, status: (textOf(item.status) ?? 'PENDING').toUpperCase() }
      })
    },

    async sampleCategory(credentials, text, options) {
      const path = [credentials.wabaId, 'message_samples']
      const body = { type: 'text', text: { body: text } }
      const answer = await graph(credentials, { method: 'POST', path, body, effect: 'none', signal: options?.signal })
      const verdict = textOf(answer.category)?.toUpperCase()
      return categories.find((category) => category === verdict) ?? null
    },

    async compare(credentials, templateId, others, { start, end }, options) {
      const seconds = (moment: Date): string => String(Math.floor(moment.getTime() / 1000))
      const query = { template_ids: JSON.stringify(others), start: seconds(start), end: seconds(end) }
      const path = [templateId, 'compare']
      const { data } = await graph(credentials, { method: 'GET', path, query, effect: 'none', signal: options?.signal })
      if (!Array.isArray(data)) throw unreadable('none')
      return recordsOf(data)
    },

    async subscribe(credentials, options) {
      const path = [credentials.wabaId, 'subscribed_apps']
      expectSuccess(await graph(credentials, { method: 'POST', path, effect: 'none', signal: options?.signal }), 'none')
    },
  }
}
