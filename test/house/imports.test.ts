/** Who may import whom: enforces the table in src/README.md. */
import { describe, expect, it } from 'vitest'
import { filesIn, importsOf, neighboursOf, readText } from './source-files.ts'

/** Paths are relative to `src`; a name without `.ts` is a whole room. */
const mayImport: Record<string, readonly string[]> = {
  template: [],
  privacy: [],
  activity: [],
  validator: ['template'],
  gallery: ['template'],
  language: [],
  assistant: ['template', 'language', 'gallery', 'validator/index.ts', 'llm/model.ts', 'llm/extraction.ts'],
  llm: ['template', 'validator/index.ts', 'language', 'gallery', 'assistant', 'slices.ts'],
  db: ['errors.ts'],
  repositories: ['template', 'activity/index.ts', 'db', 'errors.ts'],
  identity: ['repositories/types.ts', 'errors.ts', 'privacy'],
  jobs: ['repositories/types.ts', 'errors.ts', 'privacy'],
  secrets: ['repositories/types.ts', 'errors.ts'],
  meta: ['template', 'errors.ts'],
  assessment: ['template', 'language', 'validator', 'gallery'],
  assessing: [
    'template',
    'assessment/index.ts',
    'jobs/index.ts',
    'llm/model.ts',
    'llm/opinion.ts',
    'repositories/types.ts',
    'errors.ts',
    'slices.ts',
  ],
  publishing: [
    'template',
    'validator',
    'gallery/index.ts',
    'assessment/index.ts',
    'engine/contract.ts',
    'engine/index.ts',
    'meta/index.ts',
    'jobs/index.ts',
    'secrets/index.ts',
    'repositories/types.ts',
    'errors.ts',
    'privacy',
  ],
  engine: [
    'template',
    'validator',
    'assessment/index.ts',
    'llm/model.ts',
    'llm/extraction.ts',
    'repositories/types.ts',
    'errors.ts',
    'privacy',
    'slices.ts',
  ],
  plugins: [
    'assessing/index.ts',
    'errors.ts',
    'config.ts',
    'identity/index.ts',
    'assessment/index.ts',
    'engine/index.ts',
    'jobs/index.ts',
    'publishing/index.ts',
    'secrets/index.ts',
    'validator/policy.ts',
    'validator/workspace-policy.ts',
    'privacy',
  ],
  routes: [
    'assessing/index.ts',
    'activity/index.ts',
    'assessment/index.ts',
    'engine/index.ts',
    'gallery/index.ts',
    'identity/index.ts',
    'jobs/index.ts',
    'publishing/index.ts',
    'validator/index.ts',
    'validator/policy.ts',
    'template',
    'errors.ts',
  ],
  start: [
    'assessing/index.ts',
    'assessment/index.ts',
    'meta/index.ts',
    'publishing/index.ts',
    'config.ts',
    'settings.ts',
    'db/client.ts',
    'errors.ts',
    'privacy',
    'repositories/types.ts',
    'jobs/index.ts',
    'secrets/index.ts',
  ],
  'errors.ts': [],
  'slices.ts': [],
  'config.ts': [],
  'settings.ts': ['config.ts'],
  'app.ts': [
    'assessing/index.ts',
    'assessment/index.ts',
    'meta/index.ts',
    'publishing/index.ts',
    'config.ts',
    'db/client.ts',
    'engine/index.ts',
    'identity/index.ts',
    'llm/index.ts',
    'llm/model.ts',
    'llm/builtin/index.ts',
    'plugins',
    'repositories/index.ts',
    'repositories/types.ts',
    'routes',
    'start',
  ],
  'server.ts': ['app.ts', 'config.ts', 'start'],
  'worker.ts': ['db/client.ts', 'repositories/index.ts', 'start'],
  cli: [
    'activity/index.ts',
    'assessment/index.ts',
    'repositories/activity.ts',
    'template',
    'validator',
    'config.ts',
    'db/backup.ts',
    'db/client.ts',
    'errors.ts',
  ],
  'cli.ts': ['cli', 'settings.ts'],
}

/** Libraries that belong to the job of one room; any other library may be used anywhere. */
const ownedLibraries: Record<string, readonly string[]> = {
  openai: ['llm/openai'],
  undici: ['llm/openai', 'meta'],
  bcrypt: ['identity'],
  jose: ['identity'],
  pg: ['db', 'start'],
  '@electric-sql/pglite': ['db'],
  'drizzle-orm': ['db', 'repositories'],
  fastify: ['plugins', 'routes', 'start', 'app.ts', 'server.ts'],
  'prom-client': ['plugins'],
}

const files = filesIn('src', ['.ts'])
  .filter(({ path }) => !path.startsWith('src/web/'))
  .map(({ path, text }) => ({ path: path.slice('src/'.length), text }))

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)
const roomOf = (path: string): string => path.split('/')[0] ?? path

describe('imports', () => {
  it('are read from every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(200)
  })

  it('stay within the table', () => {
    const foreign = files.flatMap(({ path, text }) =>
      neighboursOf({ path, text })
        .filter((target) => roomOf(target) !== roomOf(path))
        .filter((target) => !(mayImport[roomOf(path)] ?? []).some((place) => isWithin(target, place)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(foreign).toEqual([])
  })

  it('use an owned library only in its rooms', () => {
    const strays = files.flatMap(({ path, text }) =>
      importsOf(text).flatMap((target) => {
        const library = Object.keys(ownedLibraries).find((name) => isWithin(target, name))
        const rooms = library === undefined ? undefined : ownedLibraries[library]
        return rooms === undefined || rooms.some((room) => isWithin(path, room)) ? [] : [`${path} imports ${target}`]
      }),
    )
    expect(strays).toEqual([])
  })

  it('of the client for models happen only where a model is configured', () => {
    const early = files
      .filter(({ path }) => !isWithin(path, 'llm/openai'))
      .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
      .filter(({ line }) => /^(?:import|export) (?!type\b).*'[^']*openai\//.test(line))
    expect(early).toEqual([])
  })

  it('of the console are limited to schemas of the API, the pure preview and the opt-out lines', () => {
    const allowed = ['src/template/preview', 'src/template/opt-out.ts', 'src/web']
    const foreign = filesIn('src/web', ['.ts', '.tsx']).flatMap(({ path, text }) =>
      neighboursOf({ path, text })
        .filter((target) => !allowed.some((place) => isWithin(target, place)))
        .filter((target) => !/^src\/routes\/(?:[a-z-]+\/)?(?:[a-z]+-)?schemas\.ts$/.test(target))
        .map((target) => `${path} imports ${target}`),
    )
    expect(foreign).toEqual([])
  })

  it('end in .ts, so that source and build agree', () => {
    const bare = files.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('.') && !/\.(ts|json)$/.test(target))
        .map((to) => `${path}: ${to}`),
    )
    expect(bare).toEqual([])
  })

  it('have a row for every room in src/README.md', () => {
    const map = readText('src/README.md')
    const unnamed = Object.keys(mayImport).filter((room) => !map.includes(`\`${room.replace('.ts', '')}`))
    expect(unnamed).toEqual([])
  })

  it('leave reading the environment to the entry points', () => {
    const readers = files.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path)
    expect(readers.sort()).toEqual(['cli.ts', 'server.ts', 'worker.ts'])
  })
})
