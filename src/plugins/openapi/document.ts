/** The parts of the API description that do not come from the schemas of routes. Pure. */
import { errorTable } from '../../errors.ts'
import type { AccessLevel, RouteAccess } from '../../identity/index.ts'

interface Answer {
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: Reference }>
}

interface Reference {
  $ref?: string
  description?: string
}

interface Operation {
  summary?: string
  responses?: Record<string, Answer>
  /** The schema of the events, or of the lines, that the operation may answer with; replaced by their description. */
  'x-events'?: string
  'x-lines'?: string
}

/** How events and lines are sent. */
const streams = [
  ['x-events', 'text/event-stream'],
  ['x-lines', 'application/x-ndjson'],
] as const

/** The parts of a document that are completed here. */
interface Document {
  paths?: Record<string, Record<string, Operation>>
  components?: { schemas?: Record<string, Reference>; headers?: Record<string, unknown> }
}

const credentials = [{ bearer: [] }, { apiKey: [] }]

/** The `security` of an operation; an empty object in it means that credentials are optional. */
export const securityOf = (access: AccessLevel | RouteAccess | undefined): Record<string, string[]>[] => {
  const level = typeof access === 'object' ? access.level : access
  if (level === 'public') return []
  return level === 'session' ? [{}, ...credentials] : credentials
}

const headers = {
  'x-request-id': {
    description: 'The id of the request: the one that was sent, if it is valid, or a new one',
    schema: { type: 'string' },
  },
  'Retry-After': { description: 'Seconds to wait before another try', schema: { type: 'integer', minimum: 1 } },
  'WWW-Authenticate': { description: 'The scheme to authenticate with', schema: { type: 'string' } },
}

/** The headers of an answer with this status. */
function headersOf(status: string): Record<string, { $ref: string }> {
  const names: (keyof typeof headers)[] = ['x-request-id']
  if (status === '429' || status === '503') names.push('Retry-After')
  if (status === '401') names.push('WWW-Authenticate')
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

const problemRef = '#/components/schemas/Problem'
const schemaPrefix = '#/components/schemas/'

/** What an error status may mean: the titles of its errors, each with its code. */
const meaningOf = (status: string): string =>
  errorTable
    .filter((error) => String(error.status) === status)
    .map(({ code, title }) => `${title} (\`${code}\`)`)
    .join('. ')

/** Completes the answers of every operation, and drops the schemas that no operation uses. */
export function completed<Given extends object>(document: Given): Given {
  const { paths = {}, components = {} }: Document = document
  const schemas = components.schemas ?? {}
  const descriptionOf = ({ $ref, description }: Reference = {}): string | undefined =>
    description ?? schemas[$ref?.slice(schemaPrefix.length) ?? '']?.description

  function completedAnswer(status: string, answer: Answer, operation: Operation): Answer {
    const { content } = answer
    const [first] = Object.values(content ?? {})
    const own: Answer = { ...answer, headers: headersOf(status) }
    if (first?.schema?.$ref === problemRef)
      return { ...own, description: meaningOf(status), content: { 'application/problem+json': first } }
    const isPlain = (answer.description ?? 'Default Response') === 'Default Response'
    const description = isPlain ? (descriptionOf(first?.schema) ?? operation.summary ?? '') : (answer.description ?? '')
    if (content === undefined) return { ...own, description }
    const streamed = streams.flatMap(([name, type]) =>
      operation[name] === undefined ? [] : [[type, { schema: { $ref: schemaPrefix + operation[name] } }]],
    )
    return { ...own, description, content: { ...content, ...Object.fromEntries(streamed) } }
  }

  function completedOperation(operation: Operation): Operation {
    const { 'x-events': _events, 'x-lines': _lines, ...shown } = operation
    const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) => [
      status,
      completedAnswer(status, answer, operation),
    ])
    return { ...shown, responses: Object.fromEntries(answers) }
  }

  const all = Object.entries(paths).map(([path, operations]) => [
    path,
    Object.fromEntries(Object.entries(operations).map(([method, one]) => [method, completedOperation(one)])),
  ])
  const described = Object.fromEntries(all)
  return {
    ...document,
    paths: described,
    components: { ...components, headers, schemas: usedOf(schemas, described) },
  }
}

/** The schemas that `paths` refer to, also through others. */
function usedOf(schemas: Record<string, unknown>, paths: unknown): Record<string, unknown> {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (used.has(name) || schemas[name] === undefined) continue
      used.add(name)
      visit(schemas[name])
    }
  }
  visit(paths)
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)))
}
