import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmeFile, renderReadme } from '../support/gallery-readme.ts'

it('the README lists the current gallery; npm run docs:gallery writes it', () => {
  expect(readFileSync(readmeFile, 'utf8')).toBe(renderReadme())
})
