import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** Tests of processor time, to which whatever other files left behind in the same worker would be added. */
const measuring = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path}`)
  .filter((path) => readFileSync(`${root}${path}`, 'utf8').includes('/support/cpu-time.ts'))

/** Whole processes, files of databases, durations, and what happens once in a process: a worker for each such file. */
const apart = [
  'test/{cli,db,faults,repositories,start}/**/*.test.ts',
  'test/house/{build-before-start,expressions/expressions,image}.test.ts',
  'test/identity/equal-time.test.ts',
  'test/routes/{event-loop*,first-requests}.test.ts',
  'test/web/interruptions.browser.test.ts',
  ...measuring,
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
      // Loading the application for each of these files would take longer than its tests. Listed second, run second.
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...apart, ...alone],
          isolate: false,
        },
      },
    ],
  },
})
