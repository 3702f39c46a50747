import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../src/llm/openai/answer.ts'
import { cpuMilliseconds } from '../../support/cpu-time.ts'
import { extractionOf } from '../../support/openai-behaviours.ts'

const extraction = extractionOf({ edits: [{ op: 'set_header', format: 'TEXT', text: 'Hi' }] })
const json = JSON.stringify(extraction)
const read = (content: string) => readAnswer(content).extraction

describe('an answer', () => {
  it('may have nulls, which count as left out', () => {
    const edits = [{ op: 'change_button', index: 0, button: { type: null, text: 'Call', url: null } }]
    expect(readAnswer(JSON.stringify({ ...extraction, edits }))).toEqual({
      extraction: { ...extraction, edits: [{ op: 'change_button', index: 0, button: { text: 'Call' } }] },
      faults: [],
      lostAllEdits: false,
      violatesSchema: false,
    })
  })

  it.each([
    ['a code fence', `\`\`\`json\n${json}\n\`\`\``],
    ['a code fence, with a note after it', `\`\`\`json\n${json}\n\`\`\`\nNote: {{1}} is the {name} of the guest.`],
    ['a note before it', `Here is the object {as asked}:\n${json}`],
    ['thoughts before it', `<think>Let me see.</think>\n${json}`],
    ['thoughts with braces', `<think>Perhaps {"intent":"undo"}? No: "Hi {{1}}</think>${json}`],
    ['thoughts with an earlier draft', `<think>{"reply":"No.","intent":"undo","edits":[],"facts":[]}</think>${json}`],
    ['thoughts that never end', `<think>First {{1}}, then {"intent":"undo"}. So: ${json}`],
    ['thoughts that hold the whole answer', `<think>I shall say ${json}</think>`],
    ['quotation marks', JSON.stringify(json)],
    ['another object', `{"answer":${json}}`],
    ['a list', `[${json}]`],
  ])('is found within %s', (_what, content) => {
    expect(read(content)).toEqual(extraction)
  })

  it.each([
    [
      'commas at the end',
      '{"reply":"Noted.","intent":"edit","edits":[{"op":"set_header","format":"TEXT","text":"Hi",},],"facts":[],}',
    ],
    [
      'names and fixed words in another case',
      '{"Reply":"Noted.","Intent":"EDIT","Edits":[{"Op":"setHeader","format":"text","text":"Hi"}],"Facts":[]}',
    ],
    [
      'one edit in place of a list',
      '{"reply":"Noted.","intent":"edit","edits":{"op":"set-header","format":"Text","text":"Hi"},"facts":{}}',
    ],
    [
      'an edit that nobody knows',
      '{"reply":"Noted.","intent":"edit","edits":[{"op":"paint_it_black"},{"op":"set_header","format":"TEXT","text":"Hi"}],"facts":[]}',
    ],
    [
      'an intent that nobody knows',
      '{"reply":"Noted.","intent":"dance","edits":[{"op":"set_header","format":"TEXT","text":"Hi"}],"facts":[]}',
    ],
    ['no intent', '{"reply":"Noted.","edits":[{"op":"set_header","format":"TEXT","text":"Hi"}]}'],
    [
      'properties that nobody asked for',
      '{"thought":{"a":1},"reply":"Noted.","intent":"edit","edits":[{"op":"set_header","format":"TEXT","text":"Hi","why":"so"}],"facts":[]}',
    ],
  ])('is understood with %s', (_what, content) => {
    expect(read(content)).toEqual(extraction)
  })

  it('may have line breaks in its strings', () => {
    expect(read('{"reply":"One\nTwo","intent":"edit"}')?.reply).toBe('One\nTwo')
  })

  it.each([
    ['an object', { purpose: 'sale', wants_footer: true }],
    ['a list of objects', [{ purpose: 'sale' }, { wants_footer: 'yes' }]],
    [
      'keys and values',
      [
        { Key: 'purpose', value: 'sale' },
        { key: 'wants_footer', value: true },
      ],
    ],
  ])('may give its facts as %s', (_what, facts) => {
    expect(read(JSON.stringify({ ...extraction, facts }))?.facts).toEqual([
      { key: 'purpose', value: 'sale' },
      { key: 'wants_footer', value: 'yes' },
    ])
  })

  it('has positions and minutes as numbers, even where they are written as text', () => {
    const edits = [
      { op: 'remove_button', index: '1' },
      { op: 'set_ttl', seconds: '600' },
    ]
    expect(read(JSON.stringify({ ...extraction, edits }))?.edits).toEqual([
      { op: 'remove_button', index: 1 },
      { op: 'set_ttl', seconds: 600 },
    ])
  })

  it('loses characters that cannot be stored', () => {
    const content = String.raw`{"reply":"a\u0000b\ud83d","intent":"edit","edits":[{"op":"set_body","text":"\udc00"}],"facts":[]}`
    expect(read(content)).toEqual(
      extractionOf({ reply: 'a\uFFFDb\uFFFD', edits: [{ op: 'set_body', text: '\uFFFD' }] }),
    )
  })

  it('may leave out its lists and its reply, or all but its reply', () => {
    expect(read('{"intent":"undo"}')).toEqual(extractionOf({ reply: '', intent: 'undo' }))
    expect(read('{"reply":"Hi"}')).toEqual(extractionOf({ reply: 'Hi', intent: 'unclear' }))
  })

  const edits = extraction.edits
  const options = [
    { label: 'Warm', edits },
    { label: 'Short', edits },
  ]
  it.each([
    ['edits', { edits }],
    ['options', { options }],
    ['edits, options, an offer and a question', { edits, options, offer: edits, question: 'Shall I?' }],
    ['a reply and options', { reply: 'Two of them.', options }],
    ['a reply and an offer', { reply: 'A footer?', offer: edits }],
  ])('may be nothing but %s', (_what, given) => {
    expect(read(JSON.stringify(given))).toEqual(extractionOf({ reply: '', ...given }))
  })

  it('has its options and offer understood like its edits, also those of rare templates', () => {
    const loose = {
      Reply: 'Two.',
      Intent: 'Edit',
      Options: [
        { Label: 'Warm', Edits: { Op: 'setHeader', format: 'text', text: 'Hi' } },
        { label: 'No', edits: 'x' },
      ],
      Offer: [{ op: 'setTtl', seconds: '600' }, { op: 'paint' }],
    }
    expect(read(JSON.stringify(loose))).toEqual(
      extractionOf({
        reply: 'Two.',
        options: [{ label: 'Warm', edits }, { label: 'No' }],
        offer: [{ op: 'set_ttl', seconds: 600 }],
      }),
    )
  })

  it.each([
    ['no JSON', 'Sure! Here is your template. Enjoy!'],
    ['half of it', json.slice(0, -30)],
    [
      'half of it, with whole edits inside',
      `{"reply":"x","intent":"edit","edits":[{"edits":[],"op":"set_body","text":"y"},{"o`,
    ],
    [
      'half of it, with a whole option inside',
      `{"options":[{"label":"Warm","edits":[{"op":"set_body","text":"y"}]},{"label":"Sh`,
    ],
    ['a list', '[]'],
    ['an object of another kind', '{"status":"ok"}'],
    ['nothing in it', '{"intent":"dance"}'],
  ])('that is %s is not read', (_what, content) => {
    expect(readAnswer(content)).toMatchObject({ extraction: null, violatesSchema: true })
    expect(readAnswer(content).faults.length).toBeGreaterThan(0)
  })

  it.each([
    ['an unknown edit', [{ op: 'delete_everything' }], true],
    ['a position below zero, which no schema forbids', [{ op: 'remove_button', index: -1 }], false],
    ['a text that is none', [{ op: 'set_body', text: ['a'] }], true],
  ])('of %s alone is better asked for again', (_what, edits, violatesSchema) => {
    const reading = readAnswer(JSON.stringify({ ...extraction, edits }))
    expect(reading).toMatchObject({ lostAllEdits: true, violatesSchema, extraction: { edits: [] } })
    const options = [{ label: 'Warm', edits }]
    for (const proposed of [{ options }, { offer: edits }])
      expect(readAnswer(JSON.stringify({ ...extraction, edits: [], ...proposed })).lostAllEdits).toBe(true)
  })

  it('may be as deep as it likes', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(read(`{"reply":"Noted.","intent":"edit","edits":${deep},"facts":{"constructor":{"a":1}}}`)?.reply).toBe(
      'Noted.',
    )
  })

  it('of any kind is read or not, and never throws', () => {
    const parts = fc.constantFrom(json, '{', '}', '"', '<think>', '</think>', '{{1}}', ',', '[', ']', '```', 'Sure. ')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(parts, { maxLength: 12 }).map((pieces) => pieces.join('')),
          fc.jsonValue().map((value) => JSON.stringify({ ...extraction, edits: value })),
          fc.jsonValue().map((value) => JSON.stringify({ ...extraction, facts: value, intent: value })),
        ),
        (content) => {
          const reading = readAnswer(content)
          expect(reading.extraction !== null || reading.faults.length > 0).toBe(true)
        },
      ),
    )
  })

  it.each(['{"a":[', '{', '{"reply":"', '<think>{</think>', '{"a":1,}'])(
    'is looked for within bounds, however long a text of %s is',
    (piece) => {
      for (const length of [190_000, 4_000_000]) {
        const text = piece.repeat(length / piece.length)
        expect(cpuMilliseconds(() => expect(read(text)).toBeNull())).toBeLessThan(50)
      }
    },
  )
})
