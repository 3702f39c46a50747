import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../src/engine/reply/phrases/index.ts'
import { summaryOf } from '../../src/engine/reply/summary.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { listIn } from '../../src/web/template/summary-list.ts'

const text = 'Hello {{1}},\n\n• your order: is here\n• it left\n\nThank you.'
const draft = applyEdits({ components: [] }, [
  { op: 'set_category', category: 'UTILITY' },
  { op: 'set_language', language: 'en' },
  { op: 'set_name', name: 'order_shipped' },
  { op: 'set_body', text },
  { op: 'set_footer', text: 'Mill Street Bakes' },
])
const asked = 'Shall I finalize it? • no'
const folded = (reply: string, of = draft): string | null => {
  const list = listIn(reply, of)
  return list === null ? null : reply.slice(0, list[0]) + reply.slice(list[1])
}

describe('an answer that repeats the template as a list', () => {
  it.each(allPhrases.map((phrases) => [phrases.language, phrases] as const))('is folded in %s', (_, phrases) => {
    const summary = summaryOf(draft, {}, phrases)
    expect(folded(`Done.\n\n${summary}\n\n${asked}`)).toBe(`Done.\n\n\n\n${asked}`)
    expect(folded(summary)).toBe('')
    const invented = summaryOf(draft, { body: 'assistant' }, phrases)
    const check = phrases.summary.invented(phrases.parts.body)
    expect(folded(`${invented}\n\n${asked}`)).toBe(`\n${check}\n\n${asked}`)
  })

  it('is folded without a text of its own, as login codes are', () => {
    const code = applyEdits({ components: [] }, [
      { op: 'set_category', category: 'AUTHENTICATION' },
      { op: 'set_name', name: 'login_code' },
    ])
    for (const phrases of allPhrases) expect(folded(summaryOf(code, {}, phrases), code), phrases.language).toBe('')
  })

  it.each([
    ['what is only proposed', 'My proposal:\n• Footer: Reply STOP\n\nShall I?'],
    ['another text', `Here:\n• Name: order_shipped\n• Text: Hello\n\n${asked}`],
    ['another name', `Here:\n• Name: order\n• Text: ${text}\n\n${asked}`],
    ['no list', `Name: order_shipped ${text}`],
  ])('is never folded where it is %s', (_, reply) => {
    expect(folded(reply)).toBe(null)
  })

  it('leaves what is proposed beside it', () => {
    const offered = 'My proposal:\n• Footer: Reply STOP'
    const [phrases] = allPhrases
    if (phrases === undefined) throw new Error('no phrases')
    expect(folded(`${summaryOf(draft, {}, phrases)}\n\n${offered}`)).toBe(`\n\n${offered}`)
  })
})
