import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, emptyDraft, findComponent } from '../../src/template/draft.ts'
import type { Edit } from '../../src/template/edit.ts'
import { applyEdit, applyEdits } from '../../src/template/edits.ts'
import { variablesIn } from '../../src/template/examples.ts'
import { withFollowingSamples } from '../../src/template/renumbering.ts'
import { samplesOfBody } from '../../src/template/samples.ts'
import { fix } from '../../src/validator/index.ts'
import { edits } from './arbitraries.ts'

const runs = { numRuns: 500 }

interface Numbered {
  text: string
  /** Samples by number, each equal to the words before its variable: `about 3` before {{3}}. */
  samples: Map<string, string>
}

const numberedBy = (numbers: readonly number[]): Numbered => ({
  text: `Hello ${numbers.map((number) => `about ${number} {{${number}}}`).join(' and ')} with best wishes`,
  samples: new Map(numbers.map((number) => [String(number), `about ${number}`])),
})

const shuffled = (numbers: number[]) => fc.shuffledSubarray(numbers, { minLength: numbers.length })
const complete = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => shuffled(Array.from({ length: count }, (_, index) => index + 1)))
  .map(numberedBy)
const gapped = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
  .filter((numbers) => Math.max(...numbers) > numbers.length)
  .map(numberedBy)

const byNumber = ({ samples }: Numbered): string[] =>
  [...samples].sort(([left], [right]) => Number(left) - Number(right)).map(([, sample]) => sample)

const payloadOf = (numbered: Numbered) => ({
  name: 'order_note',
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: numbered.text, example: { body_text: [byNumber(numbered)] } }],
})

const draftOf = (numbered: Numbered): Draft =>
  applyEdits(
    emptyDraft(),
    withFollowingSamples([
      { op: 'set_body', text: numbered.text },
      {
        op: 'set_examples',
        part: 'body',
        examples: [...numbered.samples].map(([variable, example]) => ({ variable, example })),
      },
    ]),
  )

/** Each variable's sample with the words before it: the pairs that must stay together. */
function pairsOf({ components }: Pick<Draft, 'components'>): string[] {
  const body = findComponent({ components }, 'BODY')
  return variablesIn(body?.text ?? '', samplesOfBody(body)).map(
    ({ before, example }) => `${before.match(/about \d+ $/)?.[0].trim()} = ${example}`,
  )
}

const expectedPairs = ({ samples }: Numbered): string[] =>
  [...samples.values()].map((sample) => `${sample} = ${sample}`).sort()

const touchesBody = (edit: Edit): boolean =>
  edit.op === 'set_body' ||
  edit.op === 'reset' ||
  edit.op === 'set_authentication' ||
  (edit.op === 'set_examples' && edit.part === 'body') ||
  (edit.op === 'clear' && edit.part === 'body')

describe('a complete set of numbers, in any order', () => {
  it('stays the same after the fixes of all rules', () => {
    fc.assert(
      fc.property(complete, (numbered) => {
        const template = payloadOf(numbered)
        expect(fix(template).template).toBe(template)
      }),
      runs,
    )
  })

  it('stays the same after edits elsewhere, and after its own text is set again', () => {
    fc.assert(
      fc.property(complete, fc.array(edits, { maxLength: 6 }), (numbered, list) => {
        const draft = draftOf(numbered)
        const body = findComponent(draft, 'BODY')
        expect(body).toMatchObject({ text: numbered.text, example: { body_text: [byNumber(numbered)] } })
        const elsewhere = list.filter((edit) => !touchesBody(edit))
        expect(findComponent(applyEdits(draft, elsewhere), 'BODY')).toEqual(body)
        expect(applyEdit(draft, { op: 'set_body', text: numbered.text })).toBe(draft)
      }),
      runs,
    )
  })

  it('keeps its samples when words around the variables change', () => {
    fc.assert(
      fc.property(complete, (numbered) => {
        const draft = applyEdit(draftOf(numbered), { op: 'set_body', text: numbered.text.replace('Hello', 'Good day') })
        expect(pairsOf(draft).sort()).toEqual(expectedPairs(numbered))
      }),
      runs,
    )
  })
})

describe('a gap in the numbers', () => {
  it('is closed by the fix, each sample with the words around it', () => {
    fc.assert(
      fc.property(gapped, (numbered) => {
        const fixed = fix(payloadOf(numbered)).template as Draft
        expect(pairsOf(fixed).sort()).toEqual(expectedPairs(numbered))
        expect(fix(fixed)).toMatchObject({ applied: [], renumbered: [] })
      }),
      runs,
    )
  })

  it('is closed when the text is set, each sample with the words around it', () => {
    fc.assert(
      fc.property(gapped, (numbered) => {
        expect(pairsOf(draftOf(numbered)).sort()).toEqual(expectedPairs(numbered))
      }),
      runs,
    )
  })

  it('is closed when sentences are removed, each sample with the words around it', () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 12 }), (numbered, removed) => {
        const text = numbered.text.replace(`about ${removed} {{${removed}}}`, 'nothing')
        const remaining = expectedPairs(numbered).filter((pair) => pair !== `about ${removed} = about ${removed}`)
        expect(pairsOf(applyEdit(draftOf(numbered), { op: 'set_body', text })).sort()).toEqual(remaining)
      }),
      runs,
    )
  })

  it('leaves samples alone that refer to the current numbers of the draft', () => {
    const list = withFollowingSamples([
      { op: 'set_body', text: 'Hi {{1}}, your order {{3}} is ready.' },
      { op: 'set_examples', part: 'body', examples: [{ variable: '2', example: 'A-1042' }] },
    ])
    expect(findComponent(applyEdits(emptyDraft(), list), 'BODY')?.example).toEqual({ body_text: [['', 'A-1042']] })
  })
})
