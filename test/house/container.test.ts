/** What reading the Dockerfile and compose.yaml can show; `image.test.ts` runs what they describe. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { environmentSchema, loadConfig } from '../../src/config.ts'
import { copiesOf, stagesOf, valuesOf } from '../support/dockerfile.ts'
import { readText } from './source-files.ts'

interface Service {
  profiles?: string[]
  command?: string[]
  depends_on?: Record<string, unknown>
  image?: string
  build?: string
  environment: Record<string, string>
  volumes: (string | Record<string, unknown>)[]
  cap_drop?: string[]
  cap_add?: string[]
  security_opt?: string[]
  read_only?: boolean
  mem_limit?: string
  pids_limit?: number
  privileged?: boolean
}

const pinned = /^[a-z0-9./-]+:\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$/
const stages = stagesOf(readText('Dockerfile'))
const last = stages.at(-1)
const { services } = parse(readText('compose.yaml')) as { services: Record<string, Service> }

/** Replaces variables as compose does, the inner ones of nested ones first. @throws Error with the file's message if a required one is missing */
function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  const inner = /\$\{([A-Z_0-9]+)(?:(:[-?+])([^{}]*))?\}/g
  const replaced = text.replaceAll(inner, (_all, name: string, how?: string, rest = '') => {
    const value = variables[name] ?? ''
    if (how === ':+') return value === '' ? '' : rest
    if (value === '' && how === ':?') throw new Error(`${name}: ${rest}`)
    return value === '' && how === ':-' ? rest : value
  })
  return replaced === text ? text : interpolate(replaced, variables)
}

const environmentWith = (service: Service | undefined, variables: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(service?.environment ?? {}).map(([name, value]) => [name, interpolate(value, variables)]),
  )

describe('the Dockerfile', () => {
  it('builds on one image, pinned by version and digest, whose Node we support', () => {
    const outside = stages.filter(({ from }) => !stages.some(({ name }) => name === from))
    expect(outside.map(({ from }) => from)).toEqual([expect.stringMatching(pinned)])
    const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } }
    const [supported, shipped] = [engines.node, outside[0]?.from].map((text) => /(\d+)\.\d+/.exec(text ?? '')?.[1])
    expect(Number(shipped)).toBeGreaterThanOrEqual(Number(supported))
    // Even major versions are the LTS releases.
    expect(Number(shipped) % 2).toBe(0)
  })

  it('does not run as root, and installs nothing where it runs', () => {
    expect(last && valuesOf(last, 'USER').at(-1)).toMatch(/^(?!root\b|0\b)\S+$/)
    expect(last && valuesOf(last, 'RUN').join('\n')).not.toMatch(/npm|apt|apk/)
  })

  it('copies only what .dockerignore allows, and no secret', () => {
    const allowed = readText('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    const copied = stages.flatMap(copiesOf).flatMap(({ from, sources }) => (from === undefined ? sources : []))
    expect(copied.length).toBeGreaterThan(3)
    expect(copied.filter((path) => !allowed.includes(path.replace(/^\.\//, '')))).toEqual([])
    expect(readText('.dockerignore').split('\n')[0]).toBe('*')
    expect(allowed.filter((path) => path.startsWith('.env'))).toEqual([])
  })
})

describe('compose.yaml', () => {
  const required = { POSTGRES_PASSWORD: 'secret1', JWT_SECRET: 'j'.repeat(32), ADMIN_API_KEY: 'k'.repeat(16) }
  const { app } = services

  it('passes every variable of the configuration, and no other', () => {
    expect(Object.keys(app?.environment ?? {})).toEqual(Object.keys(environmentSchema.shape))
  })

  it('passes each unchanged, except those that the container sets', () => {
    const overridden = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'CONFIG_PATH', 'PRICES_META_PATH']
    const values = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, `value of ${name}`]))
    const environment = environmentWith(app, { ...required, ...values })
    const changed = Object.keys(values).filter((name) => environment[name] !== values[name])
    expect(changed.sort()).toEqual(overridden.sort())
  })

  it('leaves the defaults to the service: unset variables are empty', () => {
    const config = loadConfig(environmentWith(app, required))
    const alone = loadConfig({ DATA_DIR: '/data', ...required, DATABASE_URL: config.database.url })
    expect(config).toEqual(alone)
  })

  it.each(Object.keys(required))('does not start without %s', (name) => {
    const variables = { ...required, [name]: '' }
    expect(() => Object.values(services).map((service) => environmentWith(service, variables))).toThrow(`${name}: set`)
  })

  it('contains no secret', () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY|TOKEN$/.test(name)),
    )
    expect(secrets.length).toBeGreaterThan(3)
    // Ollama asks for no key, so the one it gets is none.
    const others = secrets.filter(([, value]) => !/^\$\{OPENAI_API_KEY:-\$\{COMPOSE_PROFILES:\+local\}\}$/.test(value))
    expect(others.filter(([, value]) => !/^\$\{[A-Z_]+:[-?][^}]*\}$/.test(value) || /:-[^}]/.test(value))).toEqual([])
  })

  it('brings a model of its own with one profile, and only then', () => {
    const local = Object.entries(services).filter(([, { profiles }]) => profiles?.includes('local-model'))
    expect(local.map(([name]) => name)).toEqual(['ollama', 'local-model'])
    const { llm } = loadConfig(environmentWith(app, { ...required, COMPOSE_PROFILES: 'local-model' }))
    expect(llm).toMatchObject({ apiKey: 'local', baseUrl: 'http://ollama:11434/v1' })
    expect(llm.turnBudgetMs).toBeGreaterThan(llm.timeoutMs)
    expect(interpolate(services['local-model']?.command?.join(' ') ?? '', {})).toBe(`pull ${llm.model}`)
    const room = Number(services.ollama?.environment.OLLAMA_CONTEXT_LENGTH)
    expect(room).toBeGreaterThan(2 * llm.maxOutputTokens)
    expect(app?.depends_on?.['local-model']).toEqual({ condition: 'service_completed_successfully', required: false })
    expect(loadConfig(environmentWith(app, required)).llm.apiKey).toBeNull()
  })

  it('lets settings win over those of the profile', () => {
    const chosen = { OPENAI_MODEL: 'llama3.2', OPENAI_BASE_URL: 'http://other:1/v1', COMPOSE_PROFILES: 'local-model' }
    expect(loadConfig(environmentWith(app, { ...required, ...chosen })).llm).toMatchObject({
      model: 'llama3.2',
      baseUrl: 'http://other:1/v1',
    })
  })

  it.each(['CONFIG_PATH', 'PRICES_META_PATH'])(
    'mounts the file in %s, if there is one, at the path that it passes',
    (name) => {
      const target = environmentWith(app, { ...required, [name]: './file.json' })[name]
      expect(app?.volumes).toContainEqual(expect.objectContaining({ type: 'bind', target, read_only: true }))
      expect(environmentWith(app, required)[name]).toBe('')
    },
  )

  it.each(Object.entries(services))('gives %s no more than it needs', (_name, service) => {
    expect(service.build ?? service.image).toMatch(service.build === undefined ? pinned : /^\.$/)
    expect(service).toMatchObject({ cap_drop: ['ALL'], read_only: true })
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect(service.mem_limit).toMatch(/^\d+[mg]$/)
    expect(service.pids_limit).toBeGreaterThan(0)
    expect(service.privileged).toBeUndefined()
    const dangerous = ['SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE', 'SYS_MODULE', 'NET_RAW', 'ALL']
    expect((service.cap_add ?? []).filter((capability) => dangerous.includes(capability))).toEqual([])
  })
})
