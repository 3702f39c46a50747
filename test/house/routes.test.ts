/** Every route declares who may call it, what it answers, and its errors. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildTestApp } from '../support/app.ts'
import { filesIn } from './source-files.ts'

interface DeclaredRoute {
  name: string
  readonly access: unknown
  schema: {
    hide?: boolean
    operationId?: string
    summary?: string
    description?: string
    tags?: string[]
    body?: z.ZodType
    params?: z.ZodType
    response?: Record<string, z.ZodType>
  }
}

let app: FastifyInstance
const all: DeclaredRoute[] = []
const described = () => all.filter(({ schema }) => schema.hide !== true)

/** `access` is read late, because plugins may still change a route after this hook. */
const collect = (route: RouteOptions): void => {
  for (const verb of [route.method].flat()) {
    if (verb === 'HEAD' || verb === 'OPTIONS') continue
    all.push({
      name: `${verb} ${route.url}`,
      get access() {
        return route.config?.access
      },
      schema: (route.schema ?? { hide: true }) as DeclaredRoute['schema'],
    })
  }
}

beforeAll(async () => {
  app = await buildTestApp({ onRoute: collect })
  await app.ready()
})
afterAll(() => app.close())

const failing = (routes: DeclaredRoute[], isRight: (route: DeclaredRoute) => boolean): string[] =>
  routes.filter((route) => !isRight(route)).map(({ name }) => name)

/** Who may call, whether or not a scope is declared with it. */
const levelOf = (access: unknown): string =>
  typeof access === 'object' && access !== null && 'level' in access ? String(access.level) : String(access)

const statusesOf = ({ schema }: DeclaredRoute): number[] => Object.keys(schema.response ?? {}).map(Number)

interface Inner {
  _zod: {
    def: { type: string; innerType?: z.ZodType; in?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> }
  }
}

/** A schema and all schemas within it, with the types of the schemas around each. */
function within(schema: z.ZodType, path: string[] = []): { type: string; path: string[] }[] {
  const { def } = (schema as unknown as Inner)._zod
  const below = [def.innerType, def.in, def.element, ...Object.values(def.shape ?? {})].filter(
    (part) => part !== undefined,
  )
  return [{ type: def.type, path }, ...below.flatMap((part) => within(part, [...path, def.type]))]
}

describe('routes', () => {
  it('are all collected', () => {
    expect(described().length).toBeGreaterThan(28)
  })

  it('declare who may call them, including files and pages', () => {
    const levels = ['public', 'session', 'user', 'support', 'admin']
    const own = all.filter(({ name }) => !name.endsWith(' *'))
    expect(failing(own, ({ access }) => levels.includes(levelOf(access)))).toEqual([])
  })

  it('declare which scope an API key of a workspace needs, or that such keys cannot use them', () => {
    const scopes = ['chat', 'read', 'publish', 'manage', null]
    const forCallers = described().filter(({ access }) => ['session', 'user'].includes(levelOf(access)))
    expect(forCallers.length).toBeGreaterThan(35)
    const hasScope = (access: unknown): boolean =>
      typeof access === 'object' &&
      access !== null &&
      'scope' in access &&
      scopes.includes(access.scope as string | null)
    expect(failing(forCallers, ({ access }) => hasScope(access))).toEqual([])
  })

  it('are public only if they need no caller', () => {
    const open = described().filter(({ access }) => levelOf(access) === 'public')
    expect(open.map(({ name }) => name).sort()).toEqual([
      'GET /health',
      'GET /health/live',
      'GET /metrics',
      'GET /webhooks/meta',
      'POST /users',
      'POST /users/login',
      'POST /webhooks/meta',
    ])
  })

  it('have a name, a summary, a description and one known tag', () => {
    const known = ((app.swagger() as { tags?: { name: string }[] }).tags ?? []).map(({ name }) => name)
    expect(failing(described(), ({ schema }) => /^\S.+[^.]$/.test(schema.summary ?? ''))).toEqual([])
    expect(failing(described(), ({ schema }) => /^\S.+\.$/.test(schema.description ?? ''))).toEqual([])
    expect(failing(described(), ({ schema }) => /^[a-z][A-Za-z]+$/.test(schema.operationId ?? ''))).toEqual([])
    const ids = described().map(({ schema }) => schema.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      failing(described(), ({ schema }) => schema.tags?.length === 1 && known.includes(schema.tags[0] ?? '')),
    ).toEqual([])
  })

  it('declare one success and the error answers', () => {
    expect(failing(described(), (route) => statusesOf(route).filter((status) => status < 300).length === 1)).toEqual([])
    expect(failing(described(), (route) => statusesOf(route).includes(500))).toEqual([])
    const limited = described().filter(({ name }) => !name.startsWith('GET /health'))
    expect(failing(limited, (route) => [429, 503].every((status) => statusesOf(route).includes(status)))).toEqual([])
  })

  it('declare 401 if they need a caller, 403 if they need a role', () => {
    const closed = described().filter(({ access }) => levelOf(access) !== 'public')
    expect(failing(closed, (route) => statusesOf(route).includes(401))).toEqual([])
    const forRoles = described().filter(({ access }) => ['user', 'support', 'admin'].includes(levelOf(access)))
    expect(failing(forRoles, (route) => statusesOf(route).includes(403))).toEqual([])
  })

  it('declare parameters, and the errors of a body that is invalid, too large or of another type', () => {
    const bodied = described().filter(({ schema }) => schema.body !== undefined)
    expect(bodied.length).toBeGreaterThan(7)
    expect(failing(bodied, (route) => [400, 413, 415].every((status) => statusesOf(route).includes(status)))).toEqual(
      [],
    )
    const withParams = described().filter(({ name }) => name.includes(':'))
    expect(failing(withParams, ({ schema }) => schema.params !== undefined)).toEqual([])
  })

  it('have an example of each body and each success, which their schemas accept', () => {
    const schemasOf = ({ schema }: DeclaredRoute): z.ZodType[] => [
      ...(schema.body === undefined ? [] : [schema.body]),
      ...Object.entries(schema.response ?? {}).flatMap(([status, answer]) =>
        Number(status) < 300 && Number(status) !== 204 ? [answer] : [],
      ),
    ]
    const examplesOf = (schema: z.ZodType): unknown[] => (schema.meta()?.examples ?? []) as unknown[]
    expect(failing(described(), (route) => schemasOf(route).every((schema) => examplesOf(schema).length > 0))).toEqual(
      [],
    )
    const refused = described().flatMap(({ name, ...route }) =>
      schemasOf({ name, ...route }).flatMap((schema) =>
        examplesOf(schema).flatMap((example) => {
          const { error } = schema.safeParse(example)
          return error === undefined ? [] : [`${name}: ${error.message}`]
        }),
      ),
    )
    expect(refused).toEqual([])
  })

  it('use no one-path transform in an answer', () => {
    const isTwoWay = (schema: z.ZodType): boolean =>
      within(schema).every(({ type }) => type !== 'transform' && type !== 'pipe')
    expect(failing(described(), ({ schema }) => Object.values(schema.response ?? {}).every(isTwoWay))).toEqual([])
    expect(isTwoWay(z.object({ a: z.string().transform(Number) }))).toBe(false)
  })

  it('use no default inside an optional in a body, because it would fill in what the caller left out', () => {
    const isPlain = (schema: z.ZodType): boolean =>
      within(schema).every(({ type, path }) => type !== 'default' || !path.includes('optional'))
    expect(failing(described(), ({ schema }) => schema.body === undefined || isPlain(schema.body))).toEqual([])
    expect(isPlain(z.object({ a: z.string().default('b').optional() }))).toBe(false)
  })

  it('have handlers of at most ten lines', () => {
    const handlers = filesIn('src/routes', ['.ts']).flatMap(({ path, text }) =>
      [...text.matchAll(/^ {4}(?:async )?\([^)]*\) => \{\n([\s\S]*?)^ {4}\},$/gm)].map((match) => ({
        path,
        lines: (match[1] ?? '').trimEnd().split('\n').length,
      })),
    )
    expect(handlers.length).toBeGreaterThan(8)
    expect(handlers.filter(({ lines }) => lines > 10)).toEqual([])
  })
})

describe('the API description', () => {
  it('gives a linter nothing to say', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(app.swagger())
    const problems = await lintFromString({ source, config, absoluteRef: '/openapi.json' })
    expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([])
  })

  it('describes every answer and the headers that clients act on', async () => {
    type Described = { description: string; headers: Record<string, unknown>; content?: Record<string, unknown> }
    const { paths } = (await app.inject('/docs/json')).json<{
      paths: Record<string, Record<string, { responses: Record<string, Described> }>>
    }>()
    const answers = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        Object.entries(responses).map(([status, answer]) => ({
          name: `${method} ${path} ${status}`,
          status,
          ...answer,
        })),
      ),
    )
    const without = (isRight: (answer: (typeof answers)[number]) => boolean): string[] =>
      answers.filter((answer) => !isRight(answer)).map(({ name }) => name)
    expect(without(({ description }) => description !== '' && description !== 'Default Response')).toEqual([])
    expect(without(({ headers }) => 'x-request-id' in headers)).toEqual([])
    expect(without(({ status, headers }) => !['429', '503'].includes(status) || 'Retry-After' in headers)).toEqual([])
  })

  it('is OpenAPI 3.1 with every route, and refers only to existing schemas', async () => {
    const answer = await app.inject('/docs/json')
    expect(answer.statusCode).toBe(200)
    const document = answer.json<{ openapi: string; paths: Record<string, object>; components: { schemas: object } }>()
    expect(document.openapi).toMatch(/^3\.1/)
    const inDocument = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    expect(inDocument.sort()).toEqual(
      described()
        .map(({ name }) => name)
        .sort(),
    )
    const names = [...answer.body.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? '')
    expect(names.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([])
  })

  it('says who may call, and that errors are problem documents', async () => {
    type Operation = { security: object[]; responses: Record<string, { content?: Record<string, unknown> }> }
    const { paths } = (await app.inject('/docs/json')).json<{ paths: Record<string, Record<string, Operation>> }>()
    expect(paths['/health/live']?.get?.security).toEqual([])
    expect(paths['/chat']?.post?.security).toContainEqual({})
    expect(paths['/api-keys']?.get?.security).toEqual([{ bearer: [] }, { apiKey: [] }])
    expect(Object.keys(paths['/chat']?.post?.responses['200']?.content ?? {})).toEqual([
      'application/json',
      'text/event-stream',
    ])
    expect(paths['/chat']?.post?.responses['200']?.content?.['text/event-stream']).toEqual({
      schema: { $ref: '#/components/schemas/TurnEvent' },
    })
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    const errors = operations.flatMap(({ responses }) =>
      Object.entries(responses).filter(([status]) => status === '500'),
    )
    const media = errors.flatMap(([, answer]) => Object.keys(answer.content ?? {}))
    expect(new Set(media)).toEqual(new Set(['application/problem+json']))
  })
})
