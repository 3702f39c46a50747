/** Writes the README of the validator from the rule table. Run: npm run docs:rules */
import { writeFileSync } from 'node:fs'
import { readmeFile, renderReadme } from '../support/validator-readme.ts'

writeFileSync(readmeFile, renderReadme())
