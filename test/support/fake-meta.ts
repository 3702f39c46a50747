/** Meta in memory: accounts, their templates and tokens, and calls that fail when a test says so. */
import { createHmac } from 'node:crypto'
import type { CallBudget, Meta, MetaCredentials, MetaTemplate } from '../../src/meta/index.ts'
import { MetaError, type MetaFault } from '../../src/meta/index.ts'

type FaultClass = MetaFault['class']
export type Call =
  | 'create'
  | 'edit'
  | 'read'
  | 'lookUp'
  | 'list'
  | 'upload'
  | 'inspectToken'
  | 'account'
  | 'send'
  | 'displayNumber'
  | 'refreshToken'
  | 'sampleCategory'

/** When a call fails: before it did anything, or after, so that nobody hears of what it did. */
export interface Failure {
  class: FaultClass
  when?: 'before' | 'after'
  subcode?: number
  retryAfterMs?: number
}

export const faultOf = ({ class: kind, subcode = undefined, retryAfterMs = undefined }: Failure): MetaError =>
  new MetaError({
    class: kind,
    code: kind === 'unknown-outcome' ? null : 100,
    subcode: subcode ?? null,
    meaning: `It was ${kind}.`,
    advice: 'Do something.',
    userMessage: null,
    traceId: null,
    retryAfterMs: retryAfterMs ?? null,
  })

export interface FakeMeta extends Meta {
  templates: MetaTemplate[]
  calls: { call: Call; token: string; argument: unknown }[]
  /** Says whether this call fails; the first argument is its name. */
  fail: (call: Call) => Failure | null
  token: { isValid: boolean; scopes: string[]; expiresAt: Date | null; appId: string | null }
  /** What a token is renewed to. */
  renewal: { token: string; expiresAt: Date | null } | null
  /** What Meta says of any sample. */
  verdict: 'MARKETING' | 'UTILITY' | 'AUTHENTICATION' | null
  /** What Meta says of the calls that are left. */
  budget: CallBudget | null
  /** Ends the token: every call says that the connection is broken. */
  isDown: boolean
  /** Messages that were sent, whether or not anybody heard of it. */
  sent: Record<string, unknown>[]
  set(id: string, change: Partial<MetaTemplate>): void
  drop(id: string): void
}

export function createFakeMeta(): FakeMeta {
  let count = 0
  const { templates, calls }: Pick<FakeMeta, 'templates' | 'calls'> = { templates: [], calls: [] }
  const unused = () => Promise.reject(new Error('This call is not expected'))

  async function run<Answer>(
    call: Call,
    { token }: MetaCredentials,
    argument: unknown,
    work: () => Answer,
  ): Promise<Answer> {
    calls.push({ call, token, argument: structuredClone(argument) })
    if (fake.isDown) throw faultOf({ class: 'connection-broken' })
    const failure = fake.fail(call)
    if (failure !== null && failure.when !== 'after') throw faultOf(failure)
    const answer = work()
    if (failure !== null) throw faultOf(failure)
    return answer
  }

  const named = (name: unknown, language: unknown) =>
    templates.find((template) => template.name === name && template.language === language)

  const fake: FakeMeta = {
    templates,
    calls,
    fail: () => null,
    isDown: false,
    renewal: null,
    verdict: 'UTILITY',
    budget: null,
    sent: [],
    token: { isValid: true, scopes: ['whatsapp_business_management'], expiresAt: null, appId: '77' },
    set(id, change) {
      const at = templates.findIndex((template) => template.id === id)
      const known = templates[at]
      if (known) templates[at] = { ...known, ...change }
    },
    drop(id) {
      const at = templates.findIndex((template) => template.id === id)
      if (at >= 0) templates.splice(at, 1)
    },

    create: (credentials, payload) =>
      run('create', credentials, payload, () => {
        if (named(payload.name, payload.language)) throw faultOf({ class: 'template-refused', subcode: 2388024 })
        count += 1
        const template: MetaTemplate = {
          id: String(9_000_000 + count),
          name: String(payload.name),
          language: String(payload.language),
          status: 'PENDING',
          category: String(payload.category),
          subCategory: null,
          parameterFormat: 'POSITIONAL',
          components: structuredClone(payload.components) as MetaTemplate['components'],
          quality: 'UNKNOWN',
          rejectedReason: null,
          previousCategory: null,
          correctCategory: null,
          updatedAt: null,
        }
        templates.push(template)
        return { id: template.id, status: 'PENDING', category: template.category }
      }),
    edit: (credentials, id, change) =>
      run('edit', credentials, { id, ...change }, () => {
        const { components, category } = structuredClone(change)
        fake.set(id, {
          status: 'PENDING',
          rejectedReason: null,
          ...(components !== undefined && { components: components as MetaTemplate['components'] }),
          ...(category !== undefined && { category }),
        })
      }),
    remove: unused,
    read: (credentials, id) =>
      run('read', credentials, id, () => structuredClone(templates.find((template) => template.id === id) ?? null)),
    lookUp: (credentials, name, language) =>
      run('lookUp', credentials, { name, language }, () => structuredClone(named(name, language) ?? null)),
    list: (credentials, { after, limit }) =>
      run('list', credentials, after, () => {
        const from = Number(after ?? 0)
        const page = structuredClone(templates.slice(from, from + limit))
        return { templates: page, after: from + limit < templates.length ? String(from + limit) : null }
      }),
    upload: (credentials, file) => run('upload', credentials, file.name, () => `4::handle of ${file.name}`),
    subscribe: async () => undefined,
    inspectToken: (credentials) => run('inspectToken', credentials, null, () => fake.token),
    account: (credentials) => run('account', credentials, null, () => ({ id: credentials.wabaId, name: 'An account' })),
    upsert: unused,
    searchLibrary: unused,
    sampleCategory: (credentials, text) => run('sampleCategory', credentials, text, () => fake.verdict),
    compare: unused,
    refreshToken: (credentials) => run('refreshToken', credentials, null, () => fake.renewal),
    send: (credentials, message) =>
      run('send', credentials, message, () => {
        fake.sent.push(message)
        return { messageId: `wamid.${fake.sent.length}` }
      }),
    displayNumber: (credentials) => run('displayNumber', credentials, null, () => '+1 555-010-0100'),
    budgetOf: () => fake.budget,
  }
  return fake
}

/** A webhook of Meta's about one template, as bytes, with its signature. */
export function webhookOf(
  wabaId: string,
  secret: string,
  changes: { field: string; value: Record<string, unknown> }[],
  seconds: number,
): { payload: Buffer; headers: Record<string, string> } {
  const body = { object: 'whatsapp_business_account', entry: [{ id: wabaId, time: seconds, changes }] }
  return signed(Buffer.from(JSON.stringify(body)), secret)
}

export const signed = (payload: Buffer, secret: string): { payload: Buffer; headers: Record<string, string> } => ({
  payload,
  headers: {
    'content-type': 'application/json',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(payload).digest('hex')}`,
  },
})

/** News about the status of a template. */
export const statusChange = (template: Pick<MetaTemplate, 'id' | 'name' | 'language'>, event: string, more = {}) => ({
  field: 'message_template_status_update',
  value: {
    event,
    message_template_id: Number(template.id),
    message_template_name: template.name,
    message_template_language: template.language.replace('_', '-'),
    reason: event === 'REJECTED' ? 'INVALID_FORMAT' : 'NONE',
    ...more,
  },
})
