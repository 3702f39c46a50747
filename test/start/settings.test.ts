/** `.env` and the environment: what is read, what wins, what is refused, also by the real processes. */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../src/settings.ts'
import { readText } from '../house/source-files.ts'
import { builtServer } from '../support/database.ts'
import { startNode } from '../support/processes.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let files = 0
async function read(text: string, environment: Record<string, string> = {}) {
  const path = join(folder, `${++files}.env`)
  await writeFile(path, text)
  return readSettings(environment, path).variables
}

describe('the .env file', () => {
  it('is read in every common notation', async () => {
    const text = [
      '\uFEFF# a comment',
      '',
      'PLAIN=value of three words  # and a comment',
      '  SPACED = 5 ',
      'export EXPORTED=yes',
      'EMPTY=',
      'EMPTY_TOO= # nothing',
      'DOUBLE="a # is kept"',
      'SINGLE=\'so is "this"\'',
      'LINES="one',
      'two"',
      "APOSTROPHE=it's fine inside",
      'URL=postgres://a:b@host:5432/name?sslmode=require',
      'LAST=end',
    ]
    const expected = {
      PLAIN: 'value of three words',
      SPACED: '5',
      EXPORTED: 'yes',
      EMPTY: '',
      EMPTY_TOO: '',
      DOUBLE: 'a # is kept',
      SINGLE: 'so is "this"',
      LINES: 'one\ntwo',
      APOSTROPHE: "it's fine inside",
      URL: 'postgres://a:b@host:5432/name?sslmode=require',
      LAST: 'end',
    }
    expect(await read(text.join('\n'))).toEqual(expected)
    expect(await read(text.join('\r\n'))).toEqual(expected)
  })

  it('accepts the example unchanged', async () => {
    expect(Object.keys(await read(readText('.env.example')))).toContain('CONFIG_PATH')
  })

  it('gives way to the environment, even to an empty variable', async () => {
    const variables = await read('PORT=1\nHOST=a\nLOG_LEVEL=info', { PORT: '2', HOST: '' })
    expect(variables).toEqual({ PORT: '2', HOST: '', LOG_LEVEL: 'info' })
  })

  it('may be missing', () => {
    const environment = { PORT: '2' }
    expect(readSettings(environment, join(folder, 'none.env')).variables).toEqual(environment)
  })

  it.each([
    ['no equals sign', 'PORT=1\nHOST 127.0.0.1\n', 2],
    ['a colon', 'PORT: 1', 1],
    ['a quotation mark that is never closed', 'A=1\n\nB="x\nC=2\nD=3\n', 3],
    ['text after a closed quotation mark', 'A="x"y', 1],
    ['a # within a value, which would cut it short', 'JWT_SECRET=abc#def', 1],
    ['no name', '=5', 1],
    ['a name that begins with a digit', '1A=5', 1],
  ])('is refused for %s, with the line', async (_what, text, line) => {
    await expect(read(text)).rejects.toThrow(`line ${line} is not NAME=value`)
  })

  it('never shows a value when it is refused', async () => {
    await expect(read('JWT_SECRET="hunter2')).rejects.not.toThrow('hunter2')
  })

  it('is refused when it cannot be read', () => {
    expect(() => readSettings({}, folder)).toThrow(`${folder} cannot be read (EISDIR)`)
  })
})

describe('the processes', () => {
  it('read .env in the working directory: the server, backup and restore', async () => {
    const program = await builtServer()
    const home = join(folder, 'home')
    await mkdir(home)
    const [key, other] = ['a-key-of-the-file-itself', 'another-key-of-the-shell']
    await writeFile(
      join(home, '.env'),
      `HOST=127.0.0.1\nPORT=0\nDATA_DIR=./here\nADMIN_API_KEY=${key}\nLOG_LEVEL=loud\n`,
    )

    const server = startNode({ arguments: [program], cwd: home, env: { ADMIN_API_KEY: other, LOG_LEVEL: 'warn' } })
    const [, address = ''] = await server.says(/API page: +(http:\S+)\/docs/)
    await server.says(/^Settings: +\.env and the environment$/m)
    const statuses = [key, other].map(async (apiKey) => {
      return (await fetch(`${address}/api-keys`, { headers: { 'x-api-key': apiKey } })).status
    })
    expect(await Promise.all(statuses)).toEqual([401, 200])
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    expect((await stat(join(home, 'here'))).isDirectory()).toBe(true)

    // The file's LOG_LEVEL is not valid, which shows that the command line has read the file.
    const cli = join(dirname(program), 'cli.js')
    const run = (verb: string, env: Record<string, string>) => {
      const command = startNode({ arguments: [cli, verb, 'all.gz'], cwd: home, env })
      return command.ended.then((code) => ({ code, output: command.output() }))
    }
    expect(await run('backup', {})).toMatchObject({ code: 1, output: expect.stringContaining('LOG_LEVEL must be') })
    expect(await run('backup', { LOG_LEVEL: 'warn' })).toMatchObject({ code: 0 })
    const restored = await run('restore', { LOG_LEVEL: 'warn', DATA_DIR: './other' })
    expect(restored).toMatchObject({ code: 0 })
  })
})
