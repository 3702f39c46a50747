import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database-broker.ts', 'test/web/announce.ts'],
    // Two cores: more workers only make PGlite and PostgreSQL wait for each other.
    maxWorkers: 2,
    // Far more than any needs: they end what hangs, and a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
