import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { retellingOf } from '../../src/assistant/brief/retell.ts'
import type { Memory } from '../../src/llm/model.ts'
import { type Draft, emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { emptyMemory, requestOf } from '../llm/requests.ts'

interface Standing {
  draft: Draft
  memory: Memory
}

function first(message: string): Standing {
  const brief = briefOf(requestOf({ message }))
  const facts = Object.fromEntries((brief?.facts ?? []).map(({ key, value }) => [key, value]))
  return { draft: applyEdits(emptyDraft(), brief?.edits ?? []), memory: { ...emptyMemory, facts } }
}

function next(standing: Standing, message: string): Standing {
  const retelling = retellingOf(requestOf({ message, ...standing }))
  const facts = Object.fromEntries((retelling?.facts ?? []).map(({ key, value }) => [key, value]))
  return {
    draft: applyEdits(standing.draft, retelling?.edits ?? []),
    memory: { ...standing.memory, facts: { ...standing.memory.facts, ...facts } },
  }
}

const bodyOf = ({ draft }: Standing): string => findComponent(draft, 'BODY')?.text ?? ''
const sale = first('20% off all candles at Glow & Co until Sunday, code GLOW20')

describe('a text of the gallery', () => {
  it.each(['warmer please', 'make it more playful', 'another one'])('is told in another tone: "%s"', (message) => {
    const told = next(sale, message)
    expect(bodyOf(told)).not.toBe(bodyOf(sale))
    for (const fact of ['20%', 'all candles', 'Glow & Co', 'Sunday', 'GLOW20']) expect(bodyOf(told)).toContain(fact)
  })

  it('is told in the same words again when its first tone is wished', () => {
    expect(bodyOf(next(next(sale, 'friendlier'), 'more formal'))).toBe(bodyOf(sale))
  })

  it('is told in another language, with its footer', () => {
    const told = next(first('20% off at Glow & Co until Sunday, code GLOW20'), 'translate it to German')
    expect(told.draft.language).toBe('de')
    expect(bodyOf(told)).toContain('GLOW20')
    expect(findComponent(told.draft, 'FOOTER')?.text).toContain('Antworten Sie mit STOP')
  })

  it.each([
    ['translate it to Spanish', 'Tell our guests that the coffee machine in the lobby is broken.', 'coffee machine'],
    ['tradúcelo al inglés', 'Avisa a mis clientas de que la máquina de café está rota.', 'máquina de café'],
    ['auf Englisch bitte', 'Sag den Kunden, dass die Kaffeemaschine kaputt ist.', 'Kaffeemaschine'],
    ['traduis-le en anglais', 'Dis à mes clients que la robe est prête.', 'robe'],
    ['translate it to German', '20% off all candles at Glow & Co until Sunday, code GLOW20', 'all candles'],
    ['translate it to Italian', '20% off at Glow & Co until Sunday', ''],
  ])('is left as it is where a fact cannot be told there: "%s"', (message, brief, left) => {
    const standing = first(brief)
    const retelling = retellingOf(requestOf({ message, ...standing }))
    if (message.endsWith('Italian')) return expect(next(standing, message)).toMatchObject({ draft: standing.draft })
    expect(retelling?.edits).toEqual([])
    expect(retelling?.reply).toContain(left)
    expect(retelling?.question).not.toBe(undefined)
  })

  it('takes one more fact', () => {
    const told = next(first('20% off all candles at Glow & Co'), 'until 5 May, code GLOW20')
    expect(bodyOf(told)).toContain('5 May')
    expect(bodyOf(told)).toContain('GLOW20')
  })

  it('is left alone by what says more than that', () => {
    expect(retellingOf(requestOf({ message: 'make the footer shorter', ...sale }))).toBeNull()
    expect(retellingOf(requestOf({ message: 'finalize', ...sale }))).toBeNull()
    expect(retellingOf(requestOf({ message: 'add a warm welcome video', ...sale }))).toBeNull()
  })
})

describe('a text of the person', () => {
  const draft: Draft = { components: [{ type: 'BODY', text: 'My very own words.' }] }

  it('is not told again, and the reply says why', () => {
    const retelling = retellingOf(requestOf({ message: 'make it warmer', draft }))
    expect(retelling?.edits).toEqual([])
    expect(retelling?.reply).toContain('your own words')
  })
})
