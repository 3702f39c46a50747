/** What users say in the benchmark: the conversations of the evaluations, and a few long ones. */
import { readCases } from '../conversations/play.ts'
import { catalogue, ordinary } from './script.ts'

/** The user's messages of one conversation, in order. */
export type Talk = readonly string[]

export const cases = ['dev.jsonl', 'own.jsonl', 'fresh.jsonl'].flatMap((file) =>
  readCases(new URL(`../conversations/${file}`, import.meta.url)),
)

/** Every category and ten languages; questions, mistakes, undo, long texts; between one message and twelve. */
export const realTalks: readonly Talk[] = cases.map(({ turns }) => turns.map(({ user }) => user))

/** Each conversation once. The long ones come first, so that none is left running alone at the end. */
export const mixedTalks: readonly Talk[] = [
  ...Array.from({ length: 4 }, (_, index) => (index === 0 ? catalogue(50) : ordinary(50))),
  ...realTalks,
]

export const turnsIn = (talks: readonly Talk[]): number => talks.reduce((sum, { length }) => sum + length, 0)
