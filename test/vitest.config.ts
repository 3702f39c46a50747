import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

const paths = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path}`)

/**
 * Tests of processor time, to which whatever other files left behind in the same worker would be added: those of whole
 * applications for themselves, those of pure functions, which leave nothing, with each other.
 */
const measuring = paths.filter((path) => readFileSync(`${root}${path}`, 'utf8').includes('/support/cpu-time.ts'))
const measuringApps = measuring.filter((path) => path.startsWith('test/routes/'))
const measuringFunctions = measuring.filter((path) => !measuringApps.includes(path))

/** Whole processes, files of databases, durations, and what happens once in a process: a worker for each such file. */
const apart = [
  'test/faults/**/*.test.ts',
  'test/cli/{backup,run,verify-activity}.test.ts',
  'test/db/{backup,client,crash,data-dir-lock,large-upgrade,previous-release,upgrades}.test.ts',
  'test/house/{build-before-start,expressions/expressions,image}.test.ts',
  'test/identity/equal-time.test.ts',
  // They compare the database's clock with the time at which they were loaded.
  'test/repositories/**/*.test.ts',
  'test/routes/{event-loop*,first-requests}.test.ts',
  'test/start/{bad-start,server,settings,worker}.test.ts',
  'test/web/interruptions.browser.test.ts',
  ...measuringApps,
]

/** What measures how long people wait, which whatever runs beside it would make longer. */
const alone = ['test/faults/hostile.test.ts']

const common = {
  root,
  // Far more than any needs: they end what hangs, and a busy machine is no failure.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    root,
    globalSetup: ['test/support/database-broker.ts', 'test/web/announce.ts'],
    // Each project would compile the source anew.
    experimental: { fsModuleCache: true },
    // Three for two cores: what is long mostly waits, for a lease, a timeout, a process that starts.
    maxWorkers: 3,
    projects: [
      { test: { ...common, name: 'alone', include: alone, sequence: { groupOrder: 1 } } },
      { test: { ...common, name: 'apart', include: apart, exclude: alone } },
      { test: { ...common, name: 'measured', include: measuringFunctions, isolate: false } },
      // Loading the application for each of these files would take longer than its tests. Listed second, run second.
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...apart, ...measuringFunctions, ...alone],
          isolate: false,
        },
      },
    ],
  },
})
