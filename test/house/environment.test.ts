/** `.env.example` and the configuration have the same variables, in the same order, with the same defaults. */
import { describe, expect, it } from 'vitest'
import { environmentSchema, loadConfig } from '../../src/config.ts'
import { readText } from './source-files.ts'

const lines = readText('.env.example').split('\n')
const entries = lines.flatMap((line, index) => {
  const [, name, value] = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? []
  return name === undefined ? [] : [{ name, value: value ?? '', comment: lines[index - 1] ?? '' }]
})

describe('.env.example', () => {
  it('names every variable, in the order of the configuration', () => {
    expect(entries.map(({ name }) => name)).toEqual(Object.keys(environmentSchema.shape))
  })

  it('has one comment above each', () => {
    expect(entries.filter(({ comment }) => !/^# \S/.test(comment)).map(({ name }) => name)).toEqual([])
  })

  it('shows the defaults: loading it equals loading nothing', () => {
    const example = Object.fromEntries(entries.map(({ name, value }) => [name, value]))
    expect(loadConfig(example)).toEqual(loadConfig({}))
  })

  it('is covered by the README, variable by variable', () => {
    const readme = readText('README.md')
    expect(entries.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})
