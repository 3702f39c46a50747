import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LimitName, limits, ruleOfLimit } from '../../src/template/limits.ts'
import { rules } from '../../src/validator/table.ts'

const folder = new URL('../../src/validator/rules/', import.meta.url)

interface Source {
  file: string
  /** Ids of the rules that the file defines. */
  rules: ReadonlySet<string>
  /** Limits that the file reads, as `limits.urlLength` or by destructuring `limits`. */
  reads: ReadonlySet<string>
  /** Every number in its code, including those in regular expressions (`{11}`). */
  numbers: ReadonlySet<number>
}

const matches = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), (match) => match[1] ?? '')

function readSource(file: string): Source {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/ .*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ')
  const destructured = matches(code, /const \{([^}]*)\} = limits\b/g).flatMap((list) =>
    matches(list, /(?:^|,)\s*(\w+)/g),
  )
  // The length at which a quotation is cut is not a limit of the platform.
  const counted = code.replace(/\.(?:slice|split)\([^()]*\)/g, ' ')
  return {
    file,
    rules: new Set(matches(text, /^ {4}id: '([a-z0-9-]+)'/gm)),
    reads: new Set([...matches(code, /\blimits\.(\w+)/g), ...destructured]),
    numbers: new Set(
      matches(counted, /(?<![\w$.])(\d[\d_]*)(?![\w.])/g).map((digits) => Number(digits.replaceAll('_', ''))),
    ),
  }
}

const sources = readdirSync(folder).map(readSource)
const names = Object.keys(limits) as LimitName[]

describe('limits of the platform', () => {
  it('belong to existing rules', () => {
    const known = new Set<string>(rules.map(({ id }) => id))
    expect(names.filter((name) => !known.has(ruleOfLimit(name)))).toEqual([])
  })

  it.each(names)('%s is read in the file of its rule', (name) => {
    const source = sources.find((one) => one.rules.has(ruleOfLimit(name)))
    expect(source?.reads).toContain(name)
  })

  it.each(sources.map((source) => [source.file, source] as const))(
    '%s has no copy of a limit of its rules',
    (_file, source) => {
      const own = names.filter((name) => source.rules.has(ruleOfLimit(name))).map((name): number => limits[name])
      // Numbers up to three count all kinds of things. A limit plus one also counts as a copy.
      const telling = own.filter((value) => value > 3).flatMap((value) => [value, value + 1])
      expect(telling.filter((value) => source.numbers.has(value))).toEqual([])
    },
  )
})
