import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswer } from '../../../src/llm/openai/answer.ts'
import { extractionOf } from '../../support/openai-behaviours.ts'

describe('an answer', () => {
  const extraction = extractionOf({ edits: [{ op: 'set_header', format: 'TEXT', text: 'Hi' }] })

  it('may have nulls, which count as left out', () => {
    const edits = [{ op: 'change_button', index: 0, button: { type: null, text: 'Call', url: null } }]
    expect(parseAnswer(JSON.stringify({ ...extraction, edits }))).toEqual({
      extraction: { ...extraction, edits: [{ op: 'change_button', index: 0, button: { text: 'Call' } }] },
    })
  })

  it.each([
    ['a code fence', `\`\`\`json\n${JSON.stringify(extraction)}\n\`\`\``],
    ['thoughts before it', `<think>Let me see.</think>\n${JSON.stringify(extraction)}`],
  ])('is found within %s', (_what, content) => {
    expect(parseAnswer(content)).toEqual({ extraction })
  })

  it('loses characters that cannot be stored', () => {
    const content = String.raw`{"reply":"a\u0000b\ud83d","intent":"edit","edits":[{"op":"set_body","text":"\udc00"}],"facts":[]}`
    expect(parseAnswer(content)).toEqual({
      extraction: extractionOf({ reply: 'a\uFFFDb\uFFFD', edits: [{ op: 'set_body', text: '\uFFFD' }] }),
    })
  })

  it('may leave out its lists and its reply, but not its intent', () => {
    expect(parseAnswer('{"intent":"undo"}')).toEqual({ extraction: extractionOf({ reply: '', intent: 'undo' }) })
    expect(parseAnswer('{"reply":"Hi"}')).toMatchObject({ faults: [expect.stringContaining('intent')] })
  })

  it.each([
    ['an unknown edit', { edits: [{ op: 'delete_everything' }] }, true],
    ['a position below zero, which no schema forbids', { edits: [{ op: 'remove_button', index: -1 }] }, false],
    ['a text that is none', { edits: [{ op: 'set_body', text: 5 }] }, true],
  ])('with %s is rejected as a whole', (_what, wrong, violatesSchema) => {
    expect(parseAnswer(JSON.stringify({ ...extraction, ...wrong }))).toMatchObject({ violatesSchema })
  })

  it('of any kind is parsed or rejected, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...extraction, edits: value })),
        ),
        (content) => {
          const parsed = parseAnswer(content)
          expect('extraction' in parsed || parsed.faults.length > 0).toBe(true)
        },
      ),
    )
  })
})
