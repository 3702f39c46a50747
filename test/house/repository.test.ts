/** Facts that the repository states in several places agree: versions, supported Node, CI, dependency updates. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { stagesOf } from '../support/dockerfile.ts'
import { exists, filesIn, readText } from './source-files.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  permissions: unknown
  concurrency: unknown
  jobs: Record<
    string,
    { permissions?: unknown; 'timeout-minutes'?: number; strategy: { matrix: { node: string[] } }; steps: Step[] }
  >
}

interface Update {
  'package-ecosystem': string
  schedule: { interval: string }
  cooldown: { 'default-days': number }
  groups: Record<string, unknown>
  ignore?: { 'dependency-name': string }[]
}

interface Package {
  version: string
  private: boolean
  engines: { node: string }
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}

const { version, engines, overrides, ...described } = JSON.parse(readText('package.json')) as Package
const workflows = filesIn('.github/workflows', ['.yml', '.yaml'])
const ci = parse(readText('.github/workflows/ci.yml')) as Workflow
const nodes = Object.values(ci.jobs).flatMap(({ strategy }) => strategy.matrix.node)

describe('the workflow', () => {
  it('runs .ci/run, which exists', () => {
    const runs = Object.values(ci.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    expect(runs).toEqual(['bash .ci/run'])
    expect(exists('.ci/run')).toBe(true)
  })

  it('runs on the oldest Node that package.json supports, and on that of the image', () => {
    const shipped = stagesOf(readText('Dockerfile'))[0]?.from.match(/^node:(\d+)/)?.[1]
    expect(`>=${nodes[0]}`).toBe(engines.node)
    expect(nodes).toContain(shipped)
    expect(nodes).toEqual(nodes.map(String))
  })

  it('runs on the versions that the documents list', () => {
    const [newest] = nodes.slice(-1)
    const list = `Node ${nodes.slice(0, -1).join(', ')} and ${newest}`
    for (const path of ['README.md', 'CONTRIBUTING.md']) expect(readText(path), path).toContain(list)
  })

  it('has only read permission and a time limit', () => {
    expect(ci.permissions).toEqual({ contents: 'read' })
    expect(ci.concurrency).toBeDefined()
    for (const job of Object.values(ci.jobs)) {
      expect(job.permissions).toBeUndefined()
      expect(job['timeout-minutes']).toBeLessThanOrEqual(90)
    }
  })

  it('caches npm packages and does not persist credentials', () => {
    const stepsWith = Object.values(ci.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with ?? []))
    expect(stepsWith).toContainEqual({ 'persist-credentials': false })
    expect(stepsWith).toContainEqual(expect.objectContaining({ cache: 'npm' }))
  })

  it.each(workflows)('$path pins every action to a commit, with its version in a comment', ({ text }) => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'))
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })
})

describe('dependency updates', () => {
  const { updates } = parse(readText('.github/dependabot.yml')) as { updates: Update[] }

  it('cover packages, actions and images', () => {
    const covered = updates.map((update) => update['package-ecosystem'])
    expect(covered).toEqual(['npm', 'github-actions', 'docker', 'docker-compose'])
  })

  it.each(updates)('$package-ecosystem comes weekly, in groups, a week after its release', (update) => {
    expect(update.schedule.interval).toBe('weekly')
    expect(update.cooldown['default-days']).toBeGreaterThanOrEqual(7)
    expect(Object.keys(update.groups)).toHaveLength(1)
  })

  it('ignore only packages that we use', () => {
    const have = Object.keys({ ...described.dependencies, ...described.devDependencies })
    const ignored = updates.find((update) => update['package-ecosystem'] === 'npm')?.ignore ?? []
    expect(have).toEqual(expect.arrayContaining(ignored.map((entry) => entry['dependency-name'])))
  })

  it('are overridden only where Decisions say why', () => {
    const decisions = readText('src/README.md').split('## Decisions')[1] ?? ''
    expect(Object.keys(overrides).filter((name) => !decisions.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the version', () => {
  const [newest, ...older] = [...readText('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)]

  it('is that of the newest entry in the changelog, and of the lockfile', () => {
    const lock = JSON.parse(readText('package-lock.json')) as { version: string; packages: { '': Package } }
    expect(newest?.[1]).toBe(version)
    expect([lock.version, lock.packages[''].version]).toEqual([version, version])
  })

  it('has a date, and every heading of the changelog is a version or a known kind of change', () => {
    const dates = [newest, ...older].map((entry) => entry?.[2] ?? '')
    expect(dates).toEqual(dates.toSorted().reverse())
    const headings = [...readText('CHANGELOG.md').matchAll(/^##+ .*$/gm)].map(([line]) => line)
    const known =
      /^(?:## \[Unreleased\]|## \[\d+\.\d+\.\d+\] - [\d-]+|### (?:Added|Changed|Deprecated|Removed|Fixed|Security))$/
    expect(headings.filter((line) => !known.test(line))).toEqual([])
  })

  it('is not published as a package', () => {
    expect(described.private).toBe(true)
  })
})
