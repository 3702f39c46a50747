import { defineConfig } from 'vitest/config'

/** The fast tests of the pure core: what needs a database proves nothing here that is worth its time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/{template,validator}/**/*.test.ts', 'test/engine/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['test/mutation/few-runs.ts'],
    exclude: ['test/engine/{turns,sessions}/**', 'test/engine/draft-size.test.ts'],
  },
})
