import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, parseMarks } from '../../src/template/preview/marks.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

const tags = { bold: 'b', italic: 'i', strike: 's' }

const show = (run: Inline): string =>
  run.kind === 'text'
    ? run.text
    : run.kind === 'mark'
      ? `<${tags[run.mark]}>${run.children.map(show).join('')}</${tags[run.mark]}>`
      : `<${run.kind}>${run.text}</${run.kind}>`

const showBlock = ({ kind, lines, start }: Block): string =>
  `${kind}${start ?? ''}[${lines.map((line) => line.map(show).join('')).join('|')}]`

const read = (text: string): string => parseMarks(text).map(showBlock).join(' ')

describe('parseMarks', () => {
  it.each([
    ['*bold* _italic_ ~gone~', 'lines[<b>bold</b> <i>italic</i> <s>gone</s>]'],
    ['*_~all~_*', 'lines[<b><i><s>all</s></i></b>]'],
    ['`code *x*` and ```mono _y_```', 'lines[<code>code *x*</code> and <mono>mono _y_</mono>]'],
    ['```two\nlines``` end', 'lines[<mono>two\nlines</mono> end]'],
    ['(*bold*)!', 'lines[(<b>bold</b>)!]'],
    ['*{{1}}* is yours', 'lines[<b>{{1}}</b> is yours]'],
    ['_{{first_name}}_', 'lines[<i>{{first_name}}</i>]'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['2 * 3 * 4'],
    ['snake_case_name'],
    ['a*b*c'],
    ['*open'],
    ['* '],
    ['**'],
    ['``'],
    ['```'],
    ['* not closed_'],
    ['*over\nlines*'],
  ])('leaves %j as typed', (text) => {
    const typed = parseMarks(text).flatMap(({ lines }) => lines.map((line) => line.map(show).join('')))
    expect(typed.join('\n')).toBe(text.replace(/^\* (?=\S)/, ''))
  })

  it('lets an outer mark close over an inner one that does not', () => {
    expect(read('*bold _x* y')).toBe('lines[<b>bold _x</b> y]')
    expect(read('*a *b*')).toBe('lines[*a <b>b</b>]')
  })

  it('makes blocks of lists, numbers and quotes', () => {
    expect(read('Buy:\n* a\n- *b*\n3. c\n4. d\n> q\n>no')).toBe(
      'lines[Buy:] bullets[a|<b>b</b>] numbers3[c|d] quote[q] lines[>no]',
    )
  })

  it('keeps empty lines', () => {
    expect(read('a\n\nb')).toBe('lines[a||b]')
  })

  it('loses no character of any text', () => {
    const text = fc.array(fc.constantFrom('*', '_', '~', '`', '```', ' ', '\n', 'a', '1. ', '> ', '- '), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const typed = parts.join('')
        const letters = parseMarks(typed).flatMap(({ lines }) => lines.map((line) => line.map(show).join('')))
        const count = (value: string) => value.replace(/<[^>]*>/g, '').split('a').length
        expect(count(letters.join(''))).toBe(count(typed))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['*', '*a ', '_*~', '*a _b ~c ', '`', '`a', '```', '* ', '> \n', '*a* '])(
    'takes time in step with the length of repeated %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(60_000 / piece.length))
      expect(cpuMilliseconds(() => parseMarks(text), 3, 400)).toBeLessThan(400)
    },
  )
})
