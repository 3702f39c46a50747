import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/template/languages.ts'
import { catalogue } from '../../src/validator/index.ts'
import { clean, faulty, promoting, runHere } from './terminal.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'))
  await mkdir(join(folder, 'all', 'below'), { recursive: true })
  await mkdir(join(folder, 'empty'))
  await mkdir(join(folder, 'all', '.hidden'))
  const files: [string, string][] = [
    ['clean.json', JSON.stringify(clean)],
    ['all/b.jsonl', `${JSON.stringify(faulty)}\n${JSON.stringify(promoting)}\n`],
    ['all/below/a.json', JSON.stringify([clean])],
    ['all/.hidden/c.json', 'not read'],
    ['all/notes.txt', 'not read'],
    ['broken.json', '{"name"'],
    ['policy.json', JSON.stringify({ allowedLanguages: ['es'], weakRules: 'warning' })],
    ['bad-policy.json', JSON.stringify({ tone: 7, colour: 'red' })],
  ]
  for (const [name, text] of files) await writeFile(join(folder, name), text)
})

afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

describe('validate', () => {
  it('ends with 0 when nothing is wrong, warnings allowed', async () => {
    expect(await runHere(['validate', at('clean.json')])).toMatchObject({ code: 0, errors: '' })
    expect(await runHere(['validate', '-'], JSON.stringify(promoting))).toMatchObject({ code: 0 })
  })

  it('ends with 1 when there are errors, and reads folders recursively', async () => {
    const { code, out } = await runHere(['validate', at('all'), '--format', 'json'])
    const report = JSON.parse(out)
    expect(code).toBe(1)
    expect(report.results.map(({ file, line }: { file: string; line: number }) => [file, line])).toEqual([
      [at('all/b.jsonl'), 1],
      [at('all/b.jsonl'), 2],
      [at('all/below/a.json'), null],
    ])
  })

  it('ends with 2 when something cannot be read, and checks the rest', async () => {
    const { code, out, errors } = await runHere([
      'validate',
      at('broken.json'),
      at('nowhere'),
      at('empty'),
      at('clean.json'),
    ])
    expect(code).toBe(2)
    expect(out).toContain('1 template, 0 errors')
    expect(errors).toContain('broken.json: not JSON')
    expect(errors).toContain('nowhere: no such file or folder')
    expect(errors).toContain('empty: no .json or .jsonl file')
  })

  it('prints repaired templates to standard output and the report to standard error', async () => {
    const { code, out, errors } = await runHere(['validate', '-', '--fix'], JSON.stringify(faulty))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(clean)
    expect(errors).toContain('fixed    name-charset')
  })

  it('writes repaired templates back, and only files that changed', async () => {
    const lines = `${JSON.stringify(faulty)}\n${JSON.stringify(clean)}\n`
    await writeFile(at('fix.jsonl'), lines)
    await writeFile(at('keep.json'), '{ }')
    const { code, out } = await runHere(['validate', at('fix.jsonl'), '--fix', '--write'])
    expect(code).toBe(0)
    expect(out).toContain('1 fixed')
    expect(await readFile(at('fix.jsonl'), 'utf8')).toBe(`${JSON.stringify(clean)}\n${JSON.stringify(clean)}\n`)
    await runHere(['validate', at('keep.json'), '--fix', '--write'])
    expect(await readFile(at('keep.json'), 'utf8')).toBe('{ }')
  })

  it("also applies the organisation's policy", async () => {
    const { code, out } = await runHere(['validate', at('clean.json'), '--policy', at('policy.json')])
    expect(code).toBe(1)
    expect(out).toContain('policy-language-allowed')
  })

  it('names every fault of a policy and ends with 2', async () => {
    const { code, errors } = await runHere(['validate', at('clean.json'), '--policy', at('bad-policy.json')])
    expect(code).toBe(2)
    expect(errors).toMatch(/ {2}tone: .*\n {2}colour: there is no such setting/)
    expect(await runHere(['validate', at('clean.json'), '--policy', at('nowhere')])).toMatchObject({ code: 2 })
  })

  it.each([['null'], ['7'], ['[]'], ['[[[]]]'], ['{"__proto__":{"a":1},"components":{}}'], ['""']])(
    'answers to %s without failing',
    async (text) => {
      for (const more of [[], ['--format', 'json'], ['--format', 'sarif'], ['--fix']]) {
        const { code } = await runHere(['validate', '-', ...more], text)
        expect([0, 1]).toContain(code)
      }
    },
  )
})

describe('the lists', () => {
  it('print every rule', async () => {
    const { out } = await runHere(['rules'])
    for (const { id } of catalogue()) expect(out).toContain(id)
    expect(JSON.parse((await runHere(['rules', '--format', 'json'])).out).rules).toHaveLength(catalogue().length)
  })

  it('print every language', async () => {
    const { out } = await runHere(['languages'])
    expect(out.trim().split('\n')).toHaveLength(languages.length)
    const json = JSON.parse((await runHere(['languages', '--format', 'json'])).out)
    expect(json.languages[0]).toEqual({ code: languages[0]?.code, name: languages[0]?.name })
  })

  it('come with help and version', async () => {
    expect((await runHere([])).out).toContain('Usage')
    expect(await runHere(['--version'])).toEqual({ code: 0, out: '1.2.3\n', errors: '' })
    expect(await runHere(['nonsense'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('the program', () => {
  const start = (args: string[], input: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      const arguments_ = ['--import', 'tsx', 'src/cli.ts', ...args]
      const child = execFile(process.execPath, arguments_, (error, out) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out }),
      )
      child.stdin?.end(input)
    })

  it('reads standard input, prints without colours to a pipe and ends with its exit code', async () => {
    const { code, out } = await start(['validate', '-'], JSON.stringify(faulty))
    expect(code).toBe(1)
    expect(out).toContain('error    The name')
    expect(out).toContain('1 template, 1 error')
  })

  it('shows the version of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect(await start(['--version'], '')).toEqual({ code: 0, out: `${version}\n` })
  })
})
