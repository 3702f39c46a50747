/** The README is correct: its commands exist, its conversation works, its tables are complete. */
import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { help } from '../../src/cli/help.ts'
import { errorTable } from '../../src/errors.ts'
import { loadPolicy } from '../../src/validator/policy.ts'
import { runHere } from '../cli/terminal.ts'
import { buildTestApp } from '../support/app.ts'
import { exists, readText } from './source-files.ts'

const readme = readText('README.md')
const documents = ['README.md', 'src/README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'].map((path) => ({
  path,
  text: readText(path),
}))
const { version, ...described } = JSON.parse(readText('package.json')) as {
  version: string
  scripts: Record<string, string>
}
const scripts = Object.keys(described.scripts)

const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
const conversation = blocks.find((block) => block.includes('curl')) ?? ''

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

interface Call {
  url: string
  payload: string | null
}

/** The curl lines, as the shell would read them. */
function callsOf(block: string): Call[] {
  const session = /^SESSION=(\S+)$/m.exec(block)?.[1] ?? ''
  return block
    .split('\n')
    .filter((line) => line.startsWith('curl '))
    .map((line) => line.replaceAll("'$SESSION'", session).replaceAll('$SESSION', session))
    .map((line) => ({
      url: /http:\/\/127\.0\.0\.1:8000(\S+)/.exec(line)?.[1] ?? '',
      payload: / -d '(.*)'$/.exec(line)?.[1] ?? null,
    }))
}

const play = ({ url, payload }: Call) =>
  payload === null
    ? app.inject({ method: 'GET', url })
    : app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } })

describe('the README', () => {
  it('names only scripts that package.json has', () => {
    const named = documents.flatMap(({ text }) =>
      [...text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map((match) => match[1]),
    )
    const unknown = named.filter((verb) => verb !== undefined && !['ci', 'run', 'version', ...scripts].includes(verb))
    expect(named).toContain('test')
    expect(unknown).toEqual([])
  })

  it('begins with the two commands, to run and to test', () => {
    expect(blocks.slice(0, 2).map((block) => block.trim())).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })

  it('shows only existing commands and options of the command line', () => {
    const commands = [...readme.matchAll(/^node dist\/(\w+)\.js ([\w-]+)(.*)$/gm)]
    expect(commands.length).toBeGreaterThan(2)
    for (const [, program = '', verb = '', rest = ''] of commands) {
      expect(exists(`src/${program}.ts`)).toBe(true)
      expect(help).toContain(` ${verb} `)
      for (const option of rest.match(/--[a-z]+/g) ?? []) expect(help).toContain(option)
    }
  })

  it('checks templates that are there', async () => {
    const [whole, faulty] = [...readme.matchAll(/^node dist\/cli\.js (validate .*)$/gm)].map(([, words = '']) => words)
    const ran = [await runHere(whole?.split(' ') ?? []), await runHere(faulty?.split(' ') ?? [])]
    expect(ran).toMatchObject([
      { code: 0, out: expect.stringContaining('2 templates, 0 errors, 0 warnings') },
      { code: 1, out: expect.stringContaining('"order_update"') },
    ])
  })

  it('shows a tour that arrives', async () => {
    const program = /^node (examples\/\S+)$/m.exec(readme)?.[1] ?? ''
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, `http://127.0.0.1:${port}`])
    expect(stderr).toBe('')
    expect(stdout).toContain('"name": "appointment_reminder"')
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('The session is deleted.')
  })

  it('shows a policy file that is valid', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(loadPolicy(example)).toHaveProperty('policy')
  })

  it('holds a conversation that ends with a payload', async () => {
    const calls = callsOf(conversation)
    const answers = []
    for (const call of calls) answers.push(await play(call))
    expect(calls.length).toBeGreaterThan(3)
    expect(answers[0]?.json()).toMatchObject({ action: 'DRAFT', missing: [], draft: { category: 'MARKETING' } })
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(calls.map(() => 200))
    const [chat, session] = answers.slice(-2).map((answer) => answer.json<Record<string, unknown>>())
    expect(chat).toMatchObject({ action: 'FINAL', missing: null, issues: expect.anything() })
    expect(chat?.final_creation_payload).toMatchObject({
      name: 'diwali_offer',
      language: 'en',
      category: 'MARKETING',
      components: [
        { type: 'BODY', text: expect.stringMatching(/Mill Street Bakes.*20% off all sweets.*Sunday.*DIWALI20/s) },
        { type: 'FOOTER' },
      ],
    })
    expect(session?.final_creation_payload).toEqual(chat?.final_creation_payload)
  })

  it('is right about where the version is shown', async () => {
    const [health, description] = await Promise.all(['/health', '/docs/json'].map((url) => app.inject({ url })))
    expect(health?.json()).toMatchObject({ version })
    expect(description?.json()).toMatchObject({ info: { version } })
  })

  it('lists every error with its status', () => {
    const rows = errorTable.filter(({ code, status }) => !readme.includes(`| \`${code}\` | ${status} |`))
    expect(rows.map(({ code }) => code)).toEqual([])
  })

  it('lists every route', async () => {
    const { paths } = app.swagger() as { paths: Record<string, Record<string, unknown>> }
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(routes.length).toBeGreaterThan(25)
    expect(routes.filter((route) => !readme.includes(`\`${route}\``))).toEqual([])
  })

  it('and the other documents link only to existing files and headings', () => {
    const headingsOf = (text: string) =>
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words.toLowerCase().replaceAll(' ', '-'))
    const links = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([link, file = '', heading]) => ({
        link: `${path}: ${link}`,
        file: file === '' ? path : join(dirname(path), file),
        heading,
      })),
    )
    const dead = links.filter(
      ({ file, heading }) => !exists(file) || (heading !== undefined && !headingsOf(readText(file)).includes(heading)),
    )
    expect(links.length).toBeGreaterThan(8)
    expect(dead.map(({ link }) => link)).toEqual([])
  })
})
