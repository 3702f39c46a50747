/** Starts a compiler and a Python: that the generated code compiles and does what it should is the promise. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SendContract, sendContract } from '../../../src/publishing/index.ts'
import { kinds } from './kinds.ts'
import { acceptedTemplates } from './templates.ts'

const run = promisify(execFile)

/** Names that are hard for a program. */
const awkward = ['class', 'from', '__proto__', 'constructor', 'to', '1st', 'naïve'].map((variable) => ({
  name: variable,
  language: 'en',
  category: 'UTILITY',
  parameter_format: 'NAMED',
  components: [{ type: 'BODY', text: `Say "hello" \\ */ to {{${variable}}} for me, """ please.` }],
}))

const templates: readonly unknown[] = [
  ...acceptedTemplates.map(({ payload }) => payload),
  ...kinds.map(([, template]) => template),
  ...awkward,
]
const contracts = templates.map((template) => sendContract(template))

const functionsIn = (code: string): string[] =>
  [...code.matchAll(/export (?:async )?function (\w+)/g)].map(([, name = '']) => name)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contracts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('generated code', () => {
  it('in TypeScript compiles under strict rules, and builds the same body', { timeout: 60_000 }, async () => {
    mkdirSync(join(folder, 'ts'))
    for (const [index, { typescript }] of contracts.entries()) {
      writeFileSync(join(folder, 'ts', `m${index}.ts`), typescript)
    }
    writeFileSync(join(folder, 'ts', 'package.json'), '{"type":"module"}')
    const options = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      lib: ['es2022', 'dom'],
      types: [],
      outDir: 'out',
    }
    const strict = { noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noUnusedLocals: true }
    writeFileSync(join(folder, 'ts', 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...options, ...strict } }))
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', join(folder, 'ts')])
    for (const [index, { typescript, example, body }] of contracts.entries()) {
      const module: Record<string, (to: unknown, parameters: unknown) => unknown> = await import(
        pathToFileURL(join(folder, 'ts', 'out', `m${index}.js`)).href
      )
      const [builder = ''] = functionsIn(typescript)
      expect(JSON.parse(JSON.stringify(module[builder]?.(body.to, example)))).toEqual(body)
    }
  })

  const python = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 11))'], { encoding: 'utf8' })
  const hasPython = python.stdout?.trim() === 'True'

  it.runIf(hasPython)('in Python parses, and builds the same body', { timeout: 60_000 }, async () => {
    const toRun = contracts.map(({ python: code, example, body }: SendContract) => ({ code, example, to: body.to }))
    writeFileSync(join(folder, 'all.json'), JSON.stringify(toRun))
    const script = `
import json, sys
bodies = []
for one in json.load(open(sys.argv[1])):
    names = {}
    exec(compile(one["code"], "contract", "exec"), names)
    build = next(value for name, value in names.items() if name.endswith("_message"))
    bodies.append(build(one["to"], one["example"]))
print(json.dumps(bodies))`
    const { stdout } = await run('python3', ['-c', script, join(folder, 'all.json')], { maxBuffer: 50_000_000 })
    expect(JSON.parse(stdout)).toEqual(contracts.map(({ body }) => body))
  })

  it('in cURL keeps quotes of the text within its own', () => {
    const { curl, body } = sendContract({ name: "it's", components: [] })
    const echoed = spawnSync('sh', ['-c', curl.replace('curl', 'printf "%s\\n"')], { encoding: 'utf8' })
    expect(echoed.stdout.trim().split('\n').at(-1)).toBe(JSON.stringify(body))
  })
})
