/** Writes the README of the gallery from its blueprints. Run: npm run docs:gallery */
import { writeFileSync } from 'node:fs'
import { readmeFile, renderReadme } from '../support/gallery-readme.ts'

writeFileSync(readmeFile, renderReadme())
