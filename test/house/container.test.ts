/** What can be said of Dockerfile and compose.yaml by reading them; `image.test.ts` runs what they describe. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { environmentSchema, loadConfig } from '../../src/config.ts'
import { copiesOf, stagesOf, valuesOf } from '../support/dockerfile.ts'
import { readText } from './source-files.ts'

interface Service {
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

/** As compose replaces variables. @throws Error for one that is missing, with the file's own words */
function interpolate(text: string, given: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{([A-Z_0-9]+)(?:(:[-?+])([^}]*))?\}/g, (_all, name: string, how?: string, rest = '') => {
    const value = given[name] ?? ''
    if (how === ':+') return value === '' ? '' : rest
    if (value === '' && how === ':?') throw new Error(`${name}: ${rest}`)
    return value === '' && how === ':-' ? rest : value
  })
}

const environmentWith = (service: Service | undefined, given: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(service?.environment ?? {}).map(([name, value]) => [name, interpolate(value, given)]),
  )

describe('the Dockerfile', () => {
  it('builds on one image, pinned by version and digest, whose Node we support', () => {
    const outside = stages.filter(({ from }) => !stages.some(({ name }) => name === from))
    expect(outside.map(({ from }) => from)).toEqual([expect.stringMatching(pinned)])
    const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } }
    const [supported, shipped] = [engines.node, outside[0]?.from].map((text) => /(\d+)\.\d+/.exec(text ?? '')?.[1])
    expect(Number(shipped)).toBeGreaterThanOrEqual(Number(supported))
    // Even numbers are the releases with long-term support.
    expect(Number(shipped) % 2).toBe(0)
  })

  it('does not run as root, and installs nothing where it runs', () => {
    expect(last && valuesOf(last, 'USER').at(-1)).toMatch(/^(?!root\b|0\b)\S+$/)
    expect(last && valuesOf(last, 'RUN').join('\n')).not.toMatch(/npm|apt|apk/)
  })

  it('copies only what .dockerignore lets in, and no secret', () => {
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
  const needed = { POSTGRES_PASSWORD: 'secret1', JWT_SECRET: 'j'.repeat(32), ADMIN_API_KEY: 'k'.repeat(16) }
  const { app } = services

  it('passes every variable on, and no other', () => {
    expect(Object.keys(app?.environment ?? {})).toEqual(Object.keys(environmentSchema.shape))
  })

  it('gives each its own value, but for those that the container decides', () => {
    const decided = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'CONFIG_PATH']
    const given = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, `value of ${name}`]))
    const passed = environmentWith(app, { ...needed, ...given })
    const changed = Object.keys(given).filter((name) => passed[name] !== given[name])
    expect(changed.sort()).toEqual(decided.sort())
  })

  it('leaves defaults to the service: what is not set is empty', () => {
    const config = loadConfig(environmentWith(app, needed))
    const alone = loadConfig({ DATA_DIR: '/data', ...needed, DATABASE_URL: config.database.url })
    expect(config).toEqual(alone)
  })

  it.each(Object.keys(needed))('does not start without %s', (name) => {
    const given = { ...needed, [name]: '' }
    expect(() => Object.values(services).map((service) => environmentWith(service, given))).toThrow(`${name}: set`)
  })

  it('has no secret of its own', () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY|TOKEN$/.test(name)),
    )
    expect(secrets.length).toBeGreaterThan(3)
    expect(secrets.filter(([, value]) => !/^\$\{[A-Z_]+:[-?][^}]*\}$/.test(value) || /:-[^}]/.test(value))).toEqual([])
  })

  it('mounts a policy file where the variable says, when there is one', () => {
    const target = environmentWith(app, { ...needed, CONFIG_PATH: './policy.json' }).CONFIG_PATH
    expect(app?.volumes).toContainEqual(expect.objectContaining({ type: 'bind', target, read_only: true }))
    expect(environmentWith(app, needed).CONFIG_PATH).toBe('')
  })

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
