import { describe, expect, it } from 'vitest'
import { parseArguments, UsageError } from '../../src/cli/arguments.ts'

describe('the arguments', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']], [['validate', '--help']], [['rules', '-h']]])(
    '%j ask for help',
    (args) => {
      expect(parseArguments(args)).toEqual({ verb: 'help' })
    },
  )

  it.each([[['--version']], [['-V']], [['validate', '--version']]])('%j ask for the version', (args) => {
    expect(parseArguments(args)).toEqual({ verb: 'version' })
  })

  it('of validate have quiet defaults', () => {
    expect(parseArguments(['validate', 'a.json', '-'])).toEqual({
      verb: 'validate',
      inputs: ['a.json', '-'],
      format: 'text',
      fix: false,
      write: false,
      quiet: false,
      policyFile: null,
    })
  })

  it('of validate are read in any order', () => {
    const args = ['validate', '--fix', 'a.json', '--policy=p.json', '--write', '-q', '--format', 'sarif']
    expect(parseArguments(args)).toMatchObject({
      fix: true,
      write: true,
      quiet: true,
      format: 'sarif',
      policyFile: 'p.json',
    })
  })

  it.each([
    [['frobnicate'], 'no command "frobnicate"'],
    [['validate'], 'Name a file'],
    [['validate', 'a', '--format', 'xml'], 'one of text, json, sarif'],
    [['validate', 'a', '--nope'], '--nope'],
    [['validate', 'a', '--policy'], '--policy'],
    [['validate', 'a', '--write'], '--fix'],
    [['validate', '-', '--fix', '--write'], 'Standard input'],
    [['validate', 'a', '--fix', '--format', 'sarif'], '--write'],
    [['rules', '--format', 'sarif'], 'one of text, json'],
    [['languages', 'extra'], 'extra'],
  ])('%j are refused with a reason', (args, reason) => {
    expect(() => parseArguments(args)).toThrow(UsageError)
    expect(() => parseArguments(args)).toThrow(reason)
  })
})
