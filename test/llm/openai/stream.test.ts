import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReplyDecoder } from '../../../src/llm/openai/stream.ts'

/** Decodes a JSON text that arrives in the given pieces. */
const decodeAll = (pieces: readonly string[]): string => {
  const decode = createReplyDecoder()
  return pieces.map(decode).join('')
}

/** The text in pieces; `cuts` say where, as parts of its length. */
function cut(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((part) => Math.floor(part * text.length)))].sort((one, other) => one - other)
  return [0, ...places].map((from, index) => text.slice(from, places[index]))
}

const escapeAll = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 30 })
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('the reply of a streamed answer', () => {
  it('comes out whole, however the answer is cut and escaped', () => {
    fc.assert(
      fc.property(anyText, cuts, fc.boolean(), (reply, places, escaped) => {
        const json = JSON.stringify({ reply, intent: 'edit', edits: [] })
        expect(decodeAll(cut(escaped ? escapeAll(json) : json, places))).toBe(reply)
      }),
    )
  })

  it('never gets ahead of the text and never contains half of a character', () => {
    fc.assert(
      fc.property(anyText, cuts, (reply, places) => {
        const decode = createReplyDecoder()
        let shown = ''
        for (const piece of cut(escapeAll(JSON.stringify({ reply })), places)) {
          const delta = decode(piece)
          expect(delta).not.toMatch(/\p{Surrogate}/u)
          shown += delta
          expect(reply.startsWith(shown)).toBe(true)
        }
      }),
    )
  })

  it('never throws, whatever the pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), (pieces) => {
        expect(typeof decodeAll(pieces)).toBe('string')
        expect(typeof decodeAll(['{"reply":"', ...pieces])).toBe('string')
      }),
    )
  })

  it.each([
    ['every escape', String.raw`{"reply":"a\n\t\"\\\/\u00e9"}`, 'a\n\t"\\/é'],
    ['spaces in the JSON', '  { "reply" :  "Hi" , "edits":[]}', 'Hi'],
    ['a code fence', '```json\n{"reply":"Hi"}\n```', 'Hi'],
    ['a lone half of a pair', String.raw`{"reply":"a\ud83dz"}`, 'a\ufffdz'],
    ['an escape that is none', String.raw`{"reply":"a\uzzzzb"}`, 'a\ufffdb'],
    ['another first property', '{"intent":"edit","reply":"Hi"}', ''],
    ['no JSON', 'Sure! Here is "reply": "x"', ''],
    ['a reply that is no text', '{"reply":null,"x":"y"}', ''],
  ])('handles %s', (_what, json, expected) => {
    expect(decodeAll([...json])).toBe(expected)
  })
})
