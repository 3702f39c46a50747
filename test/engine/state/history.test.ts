import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  pushRevision,
  redoTarget,
  type Stacks,
  stepBack,
  stepForward,
  undoTarget,
  withPartRestored,
} from '../../../src/engine/state/history.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { emptyDraft } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: fc.constant('set_body' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ op: fc.constant('set_footer' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.record({ op: fc.constant('set_name' as const), name: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.constant<Edit>({ op: 'clear', part: 'footer' }),
  fc.constant<Edit>({ op: 'reset' }),
)
const steps = fc.array(fc.oneof(edits, fc.constant('undo' as const), fc.constant('redo' as const)), { maxLength: 40 })

/** An editor with stored revisions, next to a model of it: a list of drafts and a position in it. */
function createEditor() {
  let stacks: Stacks = { revision: 0, undo: [], redo: [] }
  let draft: Draft = emptyDraft()
  let line = [JSON.stringify(draft)]
  let place = 0
  const stored = new Map<number, string>([[0, JSON.stringify(draft)]])
  const keep = (next: Stacks, text: string): void => {
    stacks = next
    stored.set(stacks.revision, text)
    draft = JSON.parse(text)
  }
  const travel = (target: number | null, next: (from: Stacks) => Stacks, by: 1 | -1): void => {
    expect(target === null).toBe(line[place + by] === undefined)
    if (target === null) return
    keep(next(stacks), stored.get(target) ?? '')
    place += by
  }
  return {
    undo: () => travel(undoTarget(stacks), stepBack, -1),
    redo: () => travel(redoTarget(stacks), stepForward, 1),
    edit(edit: Edit) {
      const next = applyEdits(draft, [edit])
      if (next === draft) return
      keep(pushRevision(stacks), JSON.stringify(next))
      line = [...line.slice(0, place + 1), JSON.stringify(next)]
      place += 1
    },
    compare: () => expect(JSON.stringify(draft)).toBe(line[place]),
  }
}

describe('undo and redo', () => {
  it('lead to drafts that are equal byte for byte, in any sequence with edits', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const editor = createEditor()
        for (const step of sequence) {
          if (step === 'undo') editor.undo()
          else if (step === 'redo') editor.redo()
          else editor.edit(step)
          editor.compare()
        }
      }),
    )
  })

  it('rises by one with every step, so that no revision is ever overwritten', () => {
    const one = pushRevision({ revision: 0, undo: [], redo: [] })
    const back = stepBack(one)
    expect([one.revision, back.revision, stepForward(back).revision]).toEqual([1, 2, 3])
  })
})

describe('putting a part back', () => {
  const draft = (footer: string, body = 'Hi all'): Draft => ({
    name: 'order',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'News' },
      { type: 'BODY', text: body },
      ...(footer === '' ? [] : [{ type: 'FOOTER' as const, text: footer }]),
    ],
  })

  it('restores its last version and leaves the rest alone', () => {
    const earlier = [draft('newer', 'Other words'), draft('older')]
    expect(withPartRestored(draft(''), 'footer', earlier)).toEqual(draft('newer'))
  })

  it('skips drafts in which it was absent or the same as now', () => {
    expect(withPartRestored(draft('now'), 'footer', [draft(''), draft('now'), draft('older')])).toEqual(draft('older'))
  })

  it('puts it in its place among the others', () => {
    const without = { name: 'order', components: draft('now').components.slice(1) }
    expect(withPartRestored(without, 'header', [draft('now')])).toEqual(draft('now'))
  })

  it.each(['name', 'everything', ''])('does not support %j', (part) => {
    expect(withPartRestored(draft(''), part, [draft('older')])).toBeNull()
  })

  it.each(['header', 'body', 'footer', 'buttons'])('finds no %s if there never was another', (part) => {
    expect(withPartRestored(draft('now'), part, [draft('now')])).toBeNull()
  })
})

it('undo and redo reach a hundred steps', () => {
  let stacks: Stacks = { revision: 0, undo: [], redo: [] }
  for (let step = 0; step < 150; step += 1) stacks = pushRevision(stacks)
  expect([stacks.undo.length, stacks.undo.at(0), stacks.undo.at(-1)]).toEqual([100, 50, 149])
  for (let step = 0; step < 100; step += 1) stacks = stepBack(stacks)
  expect([stacks.undo, stacks.redo.length]).toEqual([[], 100])
  for (let step = 0; step < 100; step += 1) stacks = stepForward(stacks)
  expect([stacks.undo.length, stacks.redo]).toEqual([100, []])
})
