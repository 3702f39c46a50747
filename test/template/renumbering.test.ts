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
  /** Samples by number, as they are written into the text's own words: `about 3` belongs to {{3}}. */
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

const payloadOf = (given: Numbered) => ({
  name: 'order_note',
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: given.text, example: { body_text: [byNumber(given)] } }],
})

const draftOf = (given: Numbered): Draft =>
  applyEdits(
    emptyDraft(),
    withFollowingSamples([
      { op: 'set_body', text: given.text },
      {
        op: 'set_examples',
        part: 'body',
        examples: [...given.samples].map(([variable, example]) => ({ variable, example })),
      },
    ]),
  )

/** Each variable's sample with the words before it: what must never come apart. */
function pairsOf({ components }: Pick<Draft, 'components'>): string[] {
  const body = findComponent({ components }, 'BODY')
  return variablesIn(body?.text ?? '', samplesOfBody(body)).map(
    ({ before, example }) => `${before.match(/about \d+ $/)?.[0].trim()} = ${example}`,
  )
}

const asTold = ({ samples }: Numbered): string[] =>
  [...samples.values()].map((sample) => `${sample} = ${sample}`).sort()

const touchesBody = (edit: Edit): boolean =>
  edit.op === 'set_body' ||
  edit.op === 'reset' ||
  edit.op === 'set_authentication' ||
  (edit.op === 'set_examples' && edit.part === 'body') ||
  (edit.op === 'clear' && edit.part === 'body')

describe('a complete set of numbers, in any order', () => {
  it('is what it was after the fixes of all rules', () => {
    fc.assert(
      fc.property(complete, (given) => {
        const template = payloadOf(given)
        expect(fix(template).template).toBe(template)
      }),
      runs,
    )
  })

  it('is what it was after edits elsewhere, and after its own text is set again', () => {
    fc.assert(
      fc.property(complete, fc.array(edits, { maxLength: 6 }), (given, list) => {
        const draft = draftOf(given)
        const body = findComponent(draft, 'BODY')
        expect(body).toMatchObject({ text: given.text, example: { body_text: [byNumber(given)] } })
        const elsewhere = list.filter((edit) => !touchesBody(edit))
        expect(findComponent(applyEdits(draft, elsewhere), 'BODY')).toEqual(body)
        expect(applyEdit(draft, { op: 'set_body', text: given.text })).toBe(draft)
      }),
      runs,
    )
  })

  it('keeps its samples when words around the variables change', () => {
    fc.assert(
      fc.property(complete, (given) => {
        const draft = applyEdit(draftOf(given), { op: 'set_body', text: given.text.replace('Hello', 'Good day') })
        expect(pairsOf(draft).sort()).toEqual(asTold(given))
      }),
      runs,
    )
  })
})

describe('a gap in the numbers', () => {
  it('is closed by the fix, each sample with the words around it', () => {
    fc.assert(
      fc.property(gapped, (given) => {
        const fixed = fix(payloadOf(given)).template as Draft
        expect(pairsOf(fixed).sort()).toEqual(asTold(given))
        expect(fix(fixed)).toMatchObject({ applied: [], renumbered: [] })
      }),
      runs,
    )
  })

  it('is closed when the text is set, each sample with the words around it', () => {
    fc.assert(
      fc.property(gapped, (given) => {
        expect(pairsOf(draftOf(given)).sort()).toEqual(asTold(given))
      }),
      runs,
    )
  })

  it('is closed when sentences go, each sample with the words around it', () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 12 }), (given, gone) => {
        const text = given.text.replace(`about ${gone} {{${gone}}}`, 'nothing')
        const left = asTold(given).filter((pair) => pair !== `about ${gone} = about ${gone}`)
        expect(pairsOf(applyEdit(draftOf(given), { op: 'set_body', text })).sort()).toEqual(left)
      }),
      runs,
    )
  })

  it('leaves samples alone that speak of the numbers the draft has now', () => {
    const list = withFollowingSamples([
      { op: 'set_body', text: 'Hi {{1}}, your order {{3}} is ready.' },
      { op: 'set_examples', part: 'body', examples: [{ variable: '2', example: 'A-1042' }] },
    ])
    expect(findComponent(applyEdits(emptyDraft(), list), 'BODY')?.example).toEqual({ body_text: [['', 'A-1042']] })
  })
})
