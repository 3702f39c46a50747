import { defineConfig } from 'vitest/config'

/** Whole processes, files of databases, durations, and what happens while modules load: a worker for each such file. */
const apart = [
  'test/{cli,db,faults,repositories,start}/**/*.test.ts',
  'test/house/{build-before-start,expressions/expressions,image}.test.ts',
  'test/identity/equal-time.test.ts',
  'test/routes/event-loop.test.ts',
  'test/web/interruptions.browser.test.ts',
]

const common = {
  root: new URL('..', import.meta.url).pathname,
  // Far more than any needs: they end what hangs, and a busy machine is no failure.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    root: common.root,
    globalSetup: ['test/support/database-broker.ts', 'test/web/announce.ts'],
    // Three for two cores: what is long mostly waits, for a lease, a timeout, a process that starts.
    maxWorkers: 3,
    projects: [
      { test: { ...common, name: 'apart', include: apart } },
      // Loading the application for each of these files would take longer than its tests. Listed second, run second.
      { test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false } },
    ],
  },
})
