import { describe, expect, it } from 'vitest'
import { readSource, replaceTemplates } from '../../src/cli/source.ts'

const templatesOf = (name: string, text: string) => readSource(name, text).source.items.map(({ template }) => template)

describe('a source', () => {
  it.each([
    ['one.json', '{"name":"a"}', [{ name: 'a' }]],
    ['list.json', '[{"name":"a"}, 7, null]', [{ name: 'a' }, 7, null]],
    ['empty.json', '[]', []],
    ['wrapped.json', '{"payload":{"name":"a"},"note":"x"}', [{ name: 'a' }]],
    ['plain.json', '{"payload":1,"components":[]}', [{ payload: 1, components: [] }]],
    ['lines.jsonl', '{"name":"a"}\r\n\n{"payload":{"name":"b"}}\n', [{ name: 'a' }, { name: 'b' }]],
    ['bom.json', '\uFEFF{"name":"a"}', [{ name: 'a' }]],
    ['stdin', '{"name":"a"}\n{"name":"b"}\n', [{ name: 'a' }, { name: 'b' }]],
    ['stdin', '{\n"name":"a"\n}', [{ name: 'a' }]],
  ])('%s is read as %s', (name, text, expected) => {
    expect(templatesOf(name, text)).toEqual(expected)
    expect(readSource(name, text).faults).toEqual([])
  })

  it('names the file and the line that are not JSON', () => {
    expect(readSource('a.json', '{"name":').faults).toMatchObject([{ file: 'a.json', line: null }])
    const { source, faults } = readSource('a.jsonl', '{"name":"a"}\nnonsense\n{"name":"b"}')
    expect(faults).toMatchObject([{ file: 'a.jsonl', line: 2 }])
    expect(source.items.map(({ line }) => line)).toEqual([1, 3])
  })

  it.each([
    ['a.json', '{\n    "name": "a"\n}\n', '{\n    "name": "z"\n}\n'],
    ['a.json', '{"name":"a"}', '{\n  "name": "z"\n}'],
    ['a.json', '{\n"name": "a"\n}', '{"name":"z"}'],
    ['a.json', '[\n\t{"payload": {"name": "a"}}\n]', '[\n\t{\n\t\t"payload": {\n\t\t\t"name": "z"\n\t\t}\n\t}\n]'],
    ['a.jsonl', '{"name":"a"}\r\n{"name":"keep"}\r\n', '{"name":"z"}\r\n{"name":"keep"}\r\n'],
  ])('%s keeps its layout when a template is replaced: %j', (name, text, expected) => {
    const { source } = readSource(name, text)
    const [, ...others] = source.items.map(({ template }) => template)
    expect(replaceTemplates(source, [{ name: 'z' }, ...others])).toBe(expected)
  })

  it('stays exactly as it is when nothing is replaced', () => {
    const text = '{ "name" :"a" }'
    const { source } = readSource('a.json', text)
    expect(
      replaceTemplates(
        source,
        source.items.map(({ template }) => template),
      ),
    ).toBe(text)
  })
})
