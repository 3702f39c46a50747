import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/web/words/de/index.ts'
import { en } from '../../src/web/words/en/index.ts'
import { es } from '../../src/web/words/es/index.ts'
import { fr } from '../../src/web/words/fr/index.ts'
import { hi } from '../../src/web/words/hi/index.ts'
import { id } from '../../src/web/words/id/index.ts'
import { pt } from '../../src/web/words/pt/index.ts'
import { builtConsole } from '../support/database.ts'
import { leavesOf } from './catalogue.ts'

/** Something that stands for an argument, whatever kind it is: a number, a text, or the words for a file. */
const mark = (number: number): unknown => {
  const sign = `§${number}`
  return Object.assign(new String(sign), { a: sign, the: sign, your: sign, rule: sign })
}

/** What a text has places for: those of `{wait}`, and the arguments that are in the sentence. A number that is counted is `NaN` here. */
function placesIn(leaf: unknown): string[] {
  if (typeof leaf !== 'function') return [...String(leaf).matchAll(/\{\w+\}/g)].map(([place]) => place)
  const marks = Array.from({ length: Math.max(leaf.length, 1) }, (_, index) => mark(index + 1))
  return [
    ...new Set([...String(leaf(...marks)).matchAll(/§\d|NaN/g)].map(([place]) => place.replace('NaN', '§1'))),
  ].sort()
}

describe.each(Object.entries({ es, pt, fr, de, id, hi }))('the catalogue %s', (_, catalogue) => {
  it('has the texts of the English one, with the same places', () => {
    const [english, own] = [leavesOf(en), leavesOf(catalogue)]
    expect([...own.keys()]).toEqual([...english.keys()])
    const places = (leaves: Map<string, unknown>) =>
      Object.fromEntries([...leaves].map(([key, leaf]) => [key, placesIn(leaf)]))
    expect(places(own)).toEqual(places(english))
  })

  it('calls no two parts the same', () => {
    const names = Object.values(catalogue.parts)
    expect(new Set(names).size).toBe(names.length)
  })

  it('leaves no sentence in English', () => {
    const english = leavesOf(en)
    const same = [...leavesOf(catalogue)].filter(
      ([key, leaf]) => typeof leaf === 'string' && leaf.length > 20 && leaf === english.get(key),
    )
    expect(same).toEqual([])
  })
})

describe('the first load', () => {
  it('is small, and has one language', async () => {
    const folder = await builtConsole()
    const page = await readFile(join(folder, 'index.html'), 'utf8')
    const names = [...page.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name = '']) => name)
    const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
    expect(names.length).toBeGreaterThan(1)
    expect(contents.reduce((sum, content) => sum + gzipSync(content).length, 0)).toBeLessThan(100_000)
    const first = contents.join('')
    expect(first).toContain(en.status.ready)
    for (const { status } of [es, pt, fr, de, id, hi]) expect(first).not.toContain(status.ready)
    const all = await readdir(join(folder, 'assets'))
    expect(all.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(names.length + 6)
  })
})
