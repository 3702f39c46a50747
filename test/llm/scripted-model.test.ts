import { describe, expect, it } from 'vitest'
import { ModelError } from '../../src/llm/model.ts'
import { createScriptedModel } from '../support/scripted-model.ts'
import { requestOf } from './requests.ts'

describe('the scripted model', () => {
  it('gives its answers in order and remembers what it was asked', async () => {
    const model = createScriptedModel({
      answers: [{ reply: 'One.' }, ({ message }) => ({ reply: `You said ${message}` })],
    })
    const first = await model.extract(requestOf({ message: 'a' }))
    const second = await model.extract(requestOf({ message: 'b' }))
    expect([first, second].map(({ extraction }) => extraction.reply)).toEqual(['One.', 'You said b'])
    expect(model.requests.map(({ message }) => message)).toEqual(['a', 'b'])
    expect(() => model.assertComplete()).not.toThrow()
  })

  it('fails as scripted', async () => {
    const model = createScriptedModel({ answers: [new ModelError('timeout', 'Too slow')] })
    await expect(model.extract(requestOf())).rejects.toMatchObject({ kind: 'timeout' })
  })

  it('fails on an unexpected call', async () => {
    const model = createScriptedModel()
    await expect(model.extract(requestOf({ message: 'Surprise' }))).rejects.toThrow('Surprise')
    expect(() => model.assertComplete()).toThrow('Surprise')
  })

  it('reports a call that never came', () => {
    expect(() => createScriptedModel({ answers: [{}] }).assertComplete()).toThrow('not used')
  })

  it('shows its reply in pieces', async () => {
    const pieces: string[] = []
    const model = createScriptedModel({ answers: [{ reply: ' Well,  fine.\n' }] })
    await model.extract(requestOf(), { onReply: (delta) => pieces.push(delta) })
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(' Well,  fine.\n')
  })
})
