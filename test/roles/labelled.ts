/** Messages with a label at each run of words: `{i Tell} {w my members} {i that} {t we close at 4.} {n Studio 9}`; see README.md. */
import { readFileSync } from 'node:fs'
import { type Message, readMessage } from '../../src/assistant/reading/message.ts'
import { type Role, roles } from '../../src/assistant/roles/model.ts'

const roleOf: Readonly<Record<string, Role>> = {
  ...{ t: 'told', n: 'name', v: 'varying', o: 'occasion', w: 'whom', p: 'part', i: 'us' },
}

export interface Labelled {
  message: Message
  /** The role of each token, as a number. */
  roles: readonly number[]
}

/** One labelled message; `⏎` stands for a line break. Throws for words outside of a label. */
export function labelledIn(line: string): Labelled {
  let text = ''
  const spans: { to: number; role: Role }[] = []
  for (const { 1: label = '', 2: words = '', 3: between = '' } of line.matchAll(/\{(\w) ([^{}]*)\}|([^{}]+)/g)) {
    const role = roleOf[label]
    if (role === undefined && /[^\s⏎]/.test(between + label))
      throw new Error(`"${between}${label}" has no label: ${line}`)
    text += (words + between).replaceAll('⏎', '\n')
    if (role !== undefined) spans.push({ to: text.length, role })
  }
  const message = readMessage(text, null)
  const labels = message.tokens.map(({ from }) => spans.find(({ to }) => from < to)?.role ?? 'us')
  return { message, roles: labels.map((role) => roles.indexOf(role)) }
}

/** The labelled messages of a file of `messages/`. */
export const readLabelled = (name: string): Labelled[] =>
  readFileSync(new URL(`messages/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(labelledIn)
