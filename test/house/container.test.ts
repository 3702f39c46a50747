/** What can be said of the container without building it. */
import { describe, expect, it } from 'vitest'
import { readText } from './source-files.ts'

const dockerfile = readText('Dockerfile')
const stages = dockerfile.split(/^FROM /m).slice(1)
const last = stages.at(-1) ?? ''
const { engines, scripts } = JSON.parse(readText('package.json')) as {
  engines: { node: string }
  scripts: Record<string, string>
}

describe('the Dockerfile', () => {
  it('builds in stages on one current Node', () => {
    expect(stages.length).toBe(3)
    expect(new Set(stages.map((stage) => stage.split(/\s/)[0]))).toEqual(new Set(['node:24-slim']))
    expect(engines.node).toBe('>=20.19')
  })

  it('runs what npm start runs, not as root', () => {
    expect(last).toMatch(/^USER node$/m)
    const command = [
      'node',
      '--max-old-space-size=512',
      '--max-semi-space-size=8',
      '--no-parallel-scavenge',
      'dist/server.js',
    ]
    expect(last).toContain(`CMD ["${command.join('", "')}"]`)
    expect(scripts.start).toBe(command.join(' '))
  })

  it('ships the build, the migrations and production modules alone', () => {
    expect(last).toMatch(/^COPY --from=build \/app\/dist /m)
    expect(last).toMatch(/^COPY drizzle /m)
    expect(last).toMatch(/^COPY package\.json /m)
    expect(dockerfile).toContain('npm ci --omit=dev')
    expect(last).not.toMatch(/npm (ci|install)|COPY src|COPY \. /)
  })

  it('asks its own health', () => {
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*fetch\(.*\/health/m)
  })

  it('copies only what .dockerignore lets in', () => {
    const allowed = readText('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    )
    expect(copied.length).toBeGreaterThan(3)
    expect(copied.filter((path) => !allowed.includes(path.replace(/^\.\//, '')))).toEqual([])
  })
})

describe('compose.yaml', () => {
  const compose = readText('compose.yaml')

  it('starts the service once the database is healthy', () => {
    expect(compose).toContain('condition: service_healthy')
    expect(compose).toContain('pg_isready')
    expect(compose).toMatch(/DATABASE_URL: postgres:\/\//)
  })

  it('holds no secret of its own for tokens and keys', () => {
    expect(compose).toMatch(/JWT_SECRET: \$\{JWT_SECRET:\?/)
    expect(compose).toMatch(/ADMIN_API_KEY: \$\{ADMIN_API_KEY:\?/)
  })
})
