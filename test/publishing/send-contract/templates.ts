/** Templates that Meta accepts, with and without those of the public collection, where it is beside the repository. */
import { existsSync, readFileSync } from 'node:fs'

const files = [
  new URL('../../fixtures/templates/valid.jsonl', import.meta.url),
  new URL('../../../../shared/templates/public-valid.jsonl', import.meta.url),
]

export interface Case {
  id: string
  payload: Record<string, unknown>
}

/** Those that say what they consist of; templates from Meta's library only name a text. */
export const acceptedTemplates: readonly Case[] = files
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line): Case => JSON.parse(line))
  .filter(({ payload }) => Array.isArray(payload.components))
  .map(({ id, payload }, index) => ({ id: `${index} ${id}`, payload }))
