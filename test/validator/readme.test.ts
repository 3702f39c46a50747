import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmeFile, renderReadme } from '../support/validator-readme.ts'

it('the README lists the current rules; npm run docs:rules writes it', () => {
  expect(readFileSync(readmeFile, 'utf8')).toBe(renderReadme())
})
