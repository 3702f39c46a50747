/** Create, list, read, edit, delete, and what goes with them. */
import { accountOf, type Call, missing, needScope, templateOf } from './call.ts'
import { asList, asObject, asText, type Json, upper } from './json.ts'
import { library } from './library.ts'
import { demand, invalid, Refusal } from './refusal.ts'
import { checkCategory, checkComponents, checkCreation, checkTtl, styleOf } from './rules/index.ts'
import { categoryOf } from './triggers.ts'
import { viewOf } from './view.ts'
import type { Account, Template } from './world.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const blockedMs = 30 * dayMs
const manage = 'whatsapp_business_management'

/** What the account says about a new name and language. */
function checkPlace({ world }: Call, account: Account, name: string, language: string, category: string): void {
  if (name === 'hello_world') throw invalid('This name is used by a sample template', 2388155)
  const all = world.templatesOf(account.id)
  if (all.some((template) => template.name === name && template.language === language)) {
    throw invalid('There is already content in this language for this template', 2388024)
  }
  const deletedAt = account.deletedNames.get(name)
  if (deletedAt !== undefined && world.now() - deletedAt < blockedMs) {
    throw invalid('Existing content is being deleted. Try again in 4 weeks', 2388023)
  }
  const sibling = all.find((template) => template.name === name)
  demand(sibling === undefined || sibling.category === category, `${name} has the category ${sibling?.category}`)
  if (all.length >= 6000) throw invalid('The limit of message templates is reached', 2388019)
}

function countCreation({ world }: Call, account: Account): void {
  const now = world.now()
  account.creations = account.creations.filter((at) => now - at < hourMs)
  if (account.creations.length >= 100) throw new Refusal(80008, 'There have been too many calls to this account')
  account.creations.push(now)
}

function add(call: Call, account: Account, payload: Json, category: string, components: Json[]): Template {
  const template: Template = {
    id: call.world.newId(),
    accountId: account.id,
    name: asText(payload.name),
    language: asText(payload.language),
    status: 'PENDING',
    category,
    components,
    parameterFormat: styleOf(payload.parameter_format),
    subCategory: asText(payload.sub_category) || null,
    quality: 'UNKNOWN',
    rejectedReason: 'NONE',
    previousCategory: null,
    correctCategory: null,
    ttlSeconds: typeof payload.message_send_ttl_seconds === 'number' ? payload.message_send_ttl_seconds : null,
    libraryName: asText(payload.library_template_name) || null,
    updatedAt: call.world.now(),
    edits: [],
  }
  call.world.templates.set(template.id, template)
  return template
}

export function create(call: Call, accountId: string): Json {
  needScope(call, manage)
  const account = accountOf(call, accountId)
  countCreation(call, account)
  const { body } = call
  checkCreation(body, call.isHandle)
  const asked = checkCategory(body.category)
  const ready = library.find(({ name }) => name === body.library_template_name)
  demand(body.library_template_name === undefined || ready !== undefined, 'The library has no such template')
  const components = ready?.components ?? asList(body.components).map(asObject)
  const category = categoryOf(asked, components)
  checkPlace(call, account, asText(body.name), asText(body.language), category)
  const template = add(call, account, body, category, components)
  if (ready === undefined) call.onPending(template)
  else template.status = 'APPROVED'
  return { id: template.id, status: template.status, category: template.category }
}

export function upsert(call: Call, accountId: string): Json {
  needScope(call, manage)
  const account = accountOf(call, accountId)
  const { languages, ...body } = call.body
  demand(checkCategory(body.category) === 'AUTHENTICATION', 'Only AUTHENTICATION can be upserted')
  const codes = asList(languages).map(asText)
  demand(codes.length > 0, 'languages is required')
  for (const language of codes) checkCreation({ ...body, language }, call.isHandle)
  const components = asList(body.components).map(asObject)
  const data = codes.map((language) => {
    const existing = call.world
      .templatesOf(account.id)
      .find((one) => one.name === body.name && one.language === language)
    if (existing !== undefined) existing.components = components
    const template = existing ?? add(call, account, { ...body, language }, 'AUTHENTICATION', components)
    if (existing === undefined) call.onPending(template)
    return { id: template.id, status: template.status, language }
  })
  return { data }
}

const matches = (wanted: string[], value: string): boolean => wanted.length === 0 || wanted.includes(value)

/** A list parameter, as JSON or separated by commas. */
function listed({ query }: Call, name: string): string[] {
  const text = query.get(name) ?? ''
  return text
    .replaceAll(/[[\]"\s]/g, '')
    .split(',')
    .filter((item) => item !== '')
}

export function list(call: Call, accountId: string, selfUrl: string): Json {
  needScope(call, manage)
  const account = accountOf(call, accountId)
  const { query } = call
  const found = call.world
    .templatesOf(account.id)
    .filter(({ name }) => name.includes(query.get('name') ?? ''))
    .filter(({ components }) => JSON.stringify(components).includes(query.get('content') ?? ''))
    .filter(({ language }) => matches(listed(call, 'language'), language))
    .filter(({ category }) => matches(listed(call, 'category'), category))
    .filter(({ status }) => matches(listed(call, 'status'), status))
    .filter(({ quality }) => matches(listed(call, 'quality_score'), quality))
  const limit = Math.max(1, Math.min(1000, Number(query.get('limit')) || 25))
  const after = Buffer.from(query.get('after') ?? '', 'base64url').toString()
  const start = after === '' ? 0 : found.findIndex(({ id }) => id === after) + 1
  const page = found.slice(start, start + limit)
  const cursor = (template: Template | undefined): string => Buffer.from(template?.id ?? after).toString('base64url')
  const hasMore = start + limit < found.length
  const cursors = { before: cursor(page[0]), after: cursor(page.at(-1)) }
  // As at Meta, the address of the next page has the token in it. Nobody should follow it.
  const next = `${selfUrl}?after=${cursors.after}&access_token=${call.token?.value}`
  return {
    data: page.map((template) => viewOf(template, query.get('fields'))),
    ...(page.length > 0 && { paging: { cursors, ...(hasMore && { next }) } }),
  }
}

export const read = (call: Call, id: string): Json => viewOf(templateOf(call, id), call.query.get('fields'))

function checkEditBudget({ world }: Call, template: Template): void {
  if (template.status !== 'APPROVED') return
  const now = world.now()
  template.edits = template.edits.filter((at) => now - at < blockedMs)
  const isUsed = template.edits.length >= 10 || template.edits.some((at) => now - at < dayMs)
  demand(!isUsed, 'An approved template can be edited once in 24 hours and 10 times in 30 days')
  template.edits.push(now)
}

export function edit(call: Call, id: string): Json {
  needScope(call, manage)
  const template = templateOf(call, id)
  const { category: asked, components, message_send_ttl_seconds: ttl } = call.body
  const isEditable = ['APPROVED', 'REJECTED', 'PAUSED'].includes(template.status)
  if (!isEditable) throw invalid('Message template cannot be edited in this status', 2388039)
  const category = asked === undefined ? template.category : checkCategory(asked)
  demand(
    template.status !== 'APPROVED' || category === template.category,
    'The category of an approved template is fixed',
  )
  const style = template.parameterFormat
  if (components !== undefined) checkComponents(components, { category, style, isHandle: call.isHandle })
  checkTtl(ttl, category)
  checkEditBudget(call, template)
  template.components = components === undefined ? template.components : asList(components).map(asObject)
  template.category = categoryOf(category, template.components)
  if (typeof ttl === 'number') template.ttlSeconds = ttl
  template.status = 'PENDING'
  template.rejectedReason = 'NONE'
  template.updatedAt = call.world.now()
  call.onPending(template)
  return { success: true }
}

/** An approved name is blocked for 30 days. */
function drop({ world }: Call, account: Account, template: Template): void {
  if (template.status === 'APPROVED') account.deletedNames.set(template.name, world.now())
  world.templates.delete(template.id)
}

export function remove(call: Call, accountId: string): Json {
  needScope(call, manage)
  const account = accountOf(call, accountId)
  const [name, id, ids] = [call.query.get('name'), call.query.get('hsm_id'), listed(call, 'hsm_ids')]
  const all = call.world.templatesOf(account.id)
  if (ids.length > 0) demand(name === null && id === null && ids.length <= 100, 'hsm_ids stands alone')
  else demand(name !== null, 'name is required')
  const wanted =
    ids.length > 0 ? ids : all.filter((one) => one.name === name && (id ?? one.id) === one.id).map((one) => one.id)
  if (wanted.length === 0) throw missing(id ?? name ?? '')
  const found = wanted.map((one) => all.find((template) => template.id === one))
  if (found.includes(undefined)) throw missing('hsm_ids')
  const templates = found.filter((template) => template !== undefined)
  demand(
    templates.every(({ status }) => status !== 'DISABLED'),
    'A disabled template cannot be deleted',
  )
  for (const template of templates) drop(call, account, template)
  return { success: true }
}

export function compare(call: Call, id: string): Json {
  const ids = [templateOf(call, id).id, ...listed(call, 'template_ids').map((other) => templateOf(call, other).id)]
  return {
    data: [
      { metric: 'BLOCK_RATE', type: 'RELATIVE', order_by_relative_metric: ids },
      { metric: 'MESSAGE_SENDS', type: 'NUMBER_VALUES', number_values: ids.map((key) => ({ key, value: 1000 })) },
    ],
  }
}

/** Meta's verdict on a filled text, for accounts that get one. */
export function sample(call: Call, accountId: string): Json {
  const account = accountOf(call, accountId)
  if (!account.hasOracle) throw new Refusal(200002, 'Direct Send is not enabled', { subcode: 2388109 })
  const text = asText(asObject(call.body.text).body)
  demand(upper(call.body.type) === 'TEXT' && text !== '', 'text is required')
  return { success: true, category: categoryOf('UTILITY', [{ type: 'BODY', text }]) }
}
