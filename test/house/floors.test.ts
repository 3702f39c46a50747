/** The engine has floors, and none imports from a higher one: enforces the table in src/README.md. */
import { describe, expect, it } from 'vitest'
import { filesIn, importsOf, neighboursOf, readText } from './source-files.ts'

/** From the bottom up. Entries on the same floor must not import each other. */
const floors = [
  ['views.ts'],
  ['contract.ts'],
  ['deps.ts'],
  ['state'],
  ['edits'],
  ['dialogue'],
  ['reply'],
  ['transition.ts', 'revision.ts', 'access.ts', 'rules.ts'],
  ['turns', 'sessions'],
  ['engine.ts'],
  ['index.ts'],
]
const pure = ['state', 'edits', 'dialogue', 'reply', 'transition.ts']
/** Rooms and libraries that the pure floors may import; all of them are pure, too. */
const pureImports = ['template', 'validator', 'assessment/index.ts', 'llm/model.ts', 'llm/extraction.ts', 'errors.ts']
const pureLibraries = ['zod', 'lru-cache']

const room = 'src/engine/'
const placeOf = (path: string): string => path.slice(room.length).split('/')[0] ?? path
const heightOf = (path: string): number => floors.findIndex((floor) => floor.includes(placeOf(path)))

const files = filesIn('src/engine', ['.ts'])
const pureFiles = files.filter(({ path }) => pure.includes(placeOf(path)))

describe('the floors of the engine', () => {
  it('contain every file', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(files.filter(({ path }) => heightOf(path) === -1).map(({ path }) => path)).toEqual([])
  })

  it('import from those below, never from above or beside', () => {
    const wrong = files.flatMap((file) =>
      neighboursOf(file)
        .filter((target) => target.startsWith(room) && placeOf(target) !== placeOf(file.path))
        .filter((target) => heightOf(target) >= heightOf(file.path))
        .map((target) => `${file.path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('are pure where the table says so: no storage, no clock, no randomness, no waiting', () => {
    expect(pureFiles.length).toBeGreaterThan(25)
    const foreign = pureFiles.flatMap((file) => [
      ...neighboursOf(file).filter(
        (target) =>
          target === `${room}deps.ts` ||
          !(target.startsWith(room) || pureImports.some((place) => `${target}/`.startsWith(`src/${place}/`))),
      ),
      ...importsOf(file.text).filter((target) => !target.startsWith('.') && !pureLibraries.includes(target)),
    ])
    expect(foreign).toEqual([])
    const impure = /\b(?:await|async|Promise|Date|performance|setTimeout|Math\.random|crypto|process|console)\b/
    const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '')
    expect(pureFiles.filter(({ text }) => impure.test(code(text))).map(({ path }) => path)).toEqual([])
  })

  it('are listed in src/README.md in this order', () => {
    const rows = [...readText('src/README.md').matchAll(/^\| `engine\/(\S+?)\/?`/gm)].map((match) => match[1])
    expect(rows).toEqual(floors.flat())
  })
})
