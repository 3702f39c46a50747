/** Messages with a label at each run of words: `{i Tell} {w my members} {i that} {t we close at 4.} {n Studio 9}`; see README.md. */
import { readFileSync } from 'node:fs'
import { type Message, readMessage } from '../../src/assistant/reading/message.ts'
import { type Role, roles } from '../../src/assistant/roles/model.ts'
import { labelsIn } from './spans.ts'

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
  const { text, labelAt } = labelsIn(line, roleOf)
  const message = readMessage(text, null)
  return { message, roles: message.tokens.map(({ from }) => roles.indexOf(labelAt(from) ?? 'us')) }
}

/** The labelled messages of a file of `messages/`. */
export const readLabelled = (name: string): Labelled[] =>
  readFileSync(new URL(`messages/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(labelledIn)
