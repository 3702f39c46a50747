import { describe, expect, it } from 'vitest'
import { changeBetween, insert, insertVariable, type Mark, nextVariable, toggleMark } from '../../src/web/edit/marks.ts'
import { faultOfFile } from '../../src/web/template/file-limits.ts'
import { withBody, withButton, withFooter, withHeader } from '../../src/web/template/with-part.ts'

/** A text with its selection between two bars, or the caret at one. */
function marked(words: string) {
  const start = words.indexOf('|')
  const end = words.lastIndexOf('|')
  return { text: words.replaceAll('|', ''), start, end: end === start ? end : end - 1 }
}
const shown = ({ text, start, end }: ReturnType<typeof marked>): string =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`

describe('a mark', () => {
  it.each<[string, Mark, string]>([
    ['Hello |you|', 'bold', 'Hello |*you*|'],
    ['Hello |*you*|', 'bold', 'Hello |you|'],
    ['Hello *|you|*', 'bold', 'Hello |you|'],
    ['Hello| you |now', 'italic', 'Hello |_you_| now'],
    ['|one\n\ntwo|', 'strike', '|~one~\n\n~two~|'],
    ['|one\ntwo|', 'code', '|```one\ntwo```|'],
    ['a | b', 'bold', 'a *|* b'],
    ['a *|* b', 'bold', 'a | b'],
    ['|👋 hi|', 'bold', '|*👋 hi*|'],
  ])('%j %s becomes %j', (before, mark, after) => {
    expect(shown(toggleMark(marked(before), mark))).toBe(after)
  })
})

describe('what is inserted', () => {
  it('takes the place of the selection, and the caret stands after it', () => {
    expect(shown(insert(marked('Hello |you|!'), '🎉'))).toBe('Hello 🎉|!')
    expect(shown(insertVariable(marked('Hello {{1}}, order |')))).toBe('Hello {{1}}, order {{2}}|')
  })

  it.each([
    ['', '1'],
    ['{{1}} {{3}}', '4'],
    ['{{name}}', 'value'],
    ['{{name}} {{value}}', 'value_2'],
  ])('after %j is variable %s', (text, next) => {
    expect(nextVariable(text)).toBe(next)
  })

  it.each([
    ['abc', 'abc'],
    ['abc', 'ab*c*'],
    ['aaa', 'aa'],
    ['', 'x'],
    ['same start', 'same end'],
  ])('is typed as the smallest change: %j to %j', (before, after) => {
    const { from, to, words } = changeBetween(before, after)
    expect(before.slice(0, from) + words + before.slice(to)).toBe(after)
  })
})

describe('a template with one part changed', () => {
  const draft = { components: [{ type: 'FOOTER' as const, text: 'Bye' }] }
  const types = ({ components }: { components: { type: string }[] }) => components.map(({ type }) => type)

  it('has it where it belongs, with its samples in the form of the template', () => {
    const body = withBody(draft, 'Hi {{2}} {{1}}', { 1: 'one', 2: 'two' })
    expect(types(withHeader(body, 'TEXT', 'News', {}))).toEqual(['HEADER', 'BODY', 'FOOTER'])
    expect(body.components[0]).toMatchObject({ example: { body_text: [['one', 'two']] } })
    expect(withBody(draft, 'Hi {{name}}', { name: 'Ana' }).components[0]).toMatchObject({
      example: { body_text_named_params: [{ param_name: 'name', example: 'Ana' }] },
    })
  })

  it('loses a part that has no words any more', () => {
    expect(types(withFooter(draft, ''))).toEqual([])
    expect(types(withHeader(draft, 'IMAGE', '', {}))).toEqual(['HEADER', 'FOOTER'])
  })

  it('gets a button at the end, or in the place of another', () => {
    const one = withButton(draft, 0, { type: 'QUICK_REPLY', text: 'Yes' })
    const both = withButton(one, 1, { type: 'QUICK_REPLY', text: 'No' })
    expect(withButton(both, 0, { type: 'QUICK_REPLY', text: 'Sure' }).components.at(-1)).toMatchObject({
      buttons: [{ text: 'Sure' }, { text: 'No' }],
    })
  })
})

describe('a file for the header', () => {
  const size = 4 * 1024 * 1024
  it.each([
    ['IMAGE', 'image/png', size, null],
    ['IMAGE', 'image/gif', size, 'does not take this file'],
    ['IMAGE', 'image/jpeg', 2 * size, 'too large'],
    ['VIDEO', 'video/mp4', 2 * size, null],
    ['DOCUMENT', 'application/pdf', 2 * size, null],
    ['DOCUMENT', 'text/plain', size, 'does not take this file'],
  ] as const)('for %s of type %s with %d bytes: %s', (kind, type, bytes, fault) => {
    const found = faultOfFile(kind, { type, size: bytes })
    if (fault === null) expect(found).toBeNull()
    else expect(found).toContain(fault)
  })
})
