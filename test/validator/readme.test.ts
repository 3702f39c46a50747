import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readmeFile, renderReadme } from '../support/validator-readme.ts'

it('the README lists the rules as they are; npm run docs:rules writes it', () => {
  expect(readFileSync(readmeFile, 'utf8')).toBe(renderReadme())
})
