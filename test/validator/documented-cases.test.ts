import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validate } from '../../src/validator/index.ts'
import { rulesForReason } from '../support/refusal-reasons.ts'

interface Case {
  id: string
  note: string
  reason?: string
  payload: unknown
}

const read = (file: string): Case[] =>
  readFileSync(new URL(`../fixtures/templates/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const errorsOf = (payload: unknown) =>
  validate(payload)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)

describe('payloads just inside a documented limit', () => {
  it.each(read('valid.jsonl').map((line) => [line.id, line] as const))('%s has no error', (_id, { payload }) => {
    expect(errorsOf(payload)).toEqual([])
  })
})

describe('payloads just past a documented limit', () => {
  it.each(read('invalid.jsonl').map((line) => [line.id, line] as const))(
    '%s is refused for the reason it names, and for no other',
    (_id, { payload, reason = '' }) => {
      expect(new Set(errorsOf(payload))).toEqual(new Set(rulesForReason(reason)))
    },
  )
})
