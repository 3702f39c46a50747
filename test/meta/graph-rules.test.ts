/** The rules of our own Graph API know the verdicts of Meta: they were written apart from the validator's. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../support/graph/refusal.ts'
import { checkCreation } from '../support/graph/rules/index.ts'

interface Case {
  id: string
  reason?: string
  payload: Record<string, unknown>
}

const read = (file: string): Case[] =>
  readFileSync(new URL(`../fixtures/templates/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const isHandle = (handle: string): boolean => !/^https?:/.test(handle)

function refusalOf(payload: Record<string, unknown>): string | null {
  try {
    checkCreation(payload, isHandle)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.more.text ?? error.message
    throw error
  }
}

describe('the rules of the Graph API for tests', () => {
  it.each(read('valid.jsonl').map((line) => [line.id, line] as const))('accept %s', (_id, { payload }) => {
    expect(refusalOf(payload)).toBeNull()
  })

  it.each(read('invalid.jsonl').map((line) => [line.id, line] as const))('refuse %s', (_id, { payload }) => {
    expect(refusalOf(payload)).not.toBeNull()
  })
})
