/** The largest and hardest input that the API accepts: drafts, messages and payloads at their limits. */
import type { Edit } from '../../src/template/edit.ts'

const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Texts of `length` characters that are expensive for the validator, redaction or the built-in assistant. */
export const hardTexts = (length: number): string[] =>
  [
    'word ',
    '12 ',
    '1234 ',
    '{{1}} ',
    '{{a}}',
    '{',
    '*_~`',
    'https://a.co/',
    'a@',
    '+91123443210',
    'FREE!!! ',
    '🎉',
    'ह',
    'a\n\n',
    'what is the max',
  ].map((unit) => filled(unit, length))

/** Edits that fill a draft to its limits; each inner list fits into one request. */
export function largestDrafts(): Record<string, Edit[][]> {
  const variables = (count: number): string =>
    Array.from({ length: count }, (_, index) => `{{v${index}}}`).join(' is, ')
  const buttons = (count: number, length: number): Edit => ({
    op: 'set_buttons',
    buttons: Array.from({ length: count }, (_, index) => ({
      type: index % 2 === 0 ? ('URL' as const) : ('QUICK_REPLY' as const),
      text: filled(`${index} {{1}} 1234 `, length),
      url: `https://example.com/${filled('{{1}}/', length / 3)}`,
    })),
  })
  const cards: Edit = {
    op: 'set_carousel',
    cards: Array.from({ length: 30 }, (_, index) => ({
      header_format: 'IMAGE' as const,
      body: filled(`${index} {{1}} {{2}} FREE *x* 12 `, 1100),
      buttons: Array.from({ length: 5 }, () => ({ type: 'URL' as const, text: 'a', url: 'https://a.co/{{1}}' })),
    })),
  }
  const texts = (unit: string): Edit[] => [
    { op: 'set_header', format: 'TEXT', text: filled(unit, 4000) },
    { op: 'set_body', text: filled(unit, 4000) },
    { op: 'set_footer', text: filled(unit, 4000) },
  ]
  return {
    buttons: [[buttons(50, 500)], texts('12 {{1}} *b* ')],
    variables: [[{ op: 'set_body', text: variables(190) }], [cards]],
    cards: [[cards], texts('{{a}} 1234 ')],
    plain: [texts('FREE 12 https://a.co/ '), [buttons(13, 3000)]],
  }
}

/** Creation payloads of nearly 64 KiB for `POST /templates/validate`, which accepts any JSON. */
export function largestTemplates(): Record<string, unknown> {
  const template = (...components: unknown[]) => ({ name: 'a', language: 'en_US', category: 'MARKETING', components })
  const sizeOf = (unit: string): number => Buffer.byteLength(JSON.stringify(unit)) - 2
  const body = (unit: string) => template({ type: 'BODY', text: unit.repeat(60_000 / sizeOf(unit)) })
  const units = [
    'word ',
    '{{1}}',
    '{{1}} ',
    '{{a',
    '{',
    '}',
    '*a*',
    '*',
    'https://a.co/ ',
    'a@b.co ',
    '12 ',
    '🎉',
    'ह ',
    '\n',
    ' ',
    '.',
    '!',
    'FREE ',
    'a-',
    'ſ',
    '{{x}}{{y}} ',
  ]
  const count = <Item>(length: number, item: (index: number) => Item): Item[] =>
    Array.from({ length }, (_, index) => item(index))
  let deep: unknown = 'x'
  for (let level = 0; level < 1900; level += 1) deep = [deep]
  const variables = count(3000, (index) => `{{v${index}}} and `).join('')
  return {
    ...Object.fromEntries(units.map((unit) => [`a body of ${JSON.stringify(unit)}`, body(unit)])),
    ...Object.fromEntries(
      units.map((unit) => [
        `texts of ${JSON.stringify(unit)}`,
        template(
          { type: 'HEADER', format: 'TEXT', text: filled(unit, (9000 * unit.length) / sizeOf(unit)) },
          { type: 'BODY', text: filled(unit, (9000 * unit.length) / sizeOf(unit)) },
          { type: 'FOOTER', text: filled(unit, (9000 * unit.length) / sizeOf(unit)) },
          {
            type: 'BUTTONS',
            buttons: count(20, () => ({
              type: 'URL',
              text: filled(unit, (100 * unit.length) / sizeOf(unit)),
              url: `https://a.co/${filled(unit, (100 * unit.length) / sizeOf(unit))}`,
            })),
          },
        ),
      ]),
    ),
    'many variables': template({ type: 'BODY', text: variables }),
    'many samples': template({
      type: 'BODY',
      text: 'Hello {{1}} there',
      example: { body_text: [count(12_000, () => 'a')] },
    }),
    'many components': template(...count(2000, (index) => ({ type: index % 2 === 0 ? 'BODY' : 'FOOTER', text: 'x' }))),
    'many buttons': template({
      type: 'BUTTONS',
      buttons: count(1500, () => ({ type: 'URL', text: 'a {{1}}', url: 'x' })),
    }),
    'many cards': template({
      type: 'CAROUSEL',
      cards: count(700, () => ({ components: [{ type: 'BODY', text: '{{2}} FREE {{9}}' }] })),
    }),
    'many cards of buttons': template({
      type: 'CAROUSEL',
      cards: count(30, () => ({
        components: [{ type: 'BUTTONS', buttons: count(60, () => ({ type: 'URL', text: 'a' })) }],
      })),
    }),
    'many groups of buttons': template(
      ...count(60, () => ({ type: 'BUTTONS', buttons: count(50, () => ({ text: 'a' })) })),
    ),
    'unknown properties': { ...template(), ...Object.fromEntries(count(4000, (index) => [`p${index}`, index])) },
    'deep nesting': template({ type: 'BODY', text: deep }),
    'a list': count(15_000, () => 1),
    'a text': filled('a', 60_000),
  }
}
