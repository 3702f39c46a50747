/** What becomes of proposed edits: carried out, with what follows from them, or refused with a reason. */
import { describe, expect, it } from 'vitest'
import { createDraftValidator } from '../../../src/engine/edits/issues.ts'
import { type JudgeInput, judgeEdits } from '../../../src/engine/edits/judge.ts'
import { resultOf } from '../../../src/engine/edits/steps.ts'
import { type Draft, emptyDraft, findComponent } from '../../../src/template/draft.ts'
import type { ButtonInput, Edit } from '../../../src/template/edit.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { noPolicy } from '../../../src/validator/policy.ts'

const judge = (draft: Draft, edits: Edit[], given: Partial<JudgeInput> = {}) =>
  resultOf(
    judgeEdits({
      draft,
      edits,
      authors: {},
      sources: [],
      validateDraft: createDraftValidator(() => noPolicy),
      mayReset: false,
      heard: null,
      ...given,
    }),
  )
const reasons = (draft: Draft, ...edits: Edit[]) => judge(draft, edits).refusals.map(({ reason }) => reason)

const body: Edit = { op: 'set_body', text: 'Your order has left our warehouse today.' }
const footer = (text: string): Edit => ({ op: 'set_footer', text })
const start: Draft = { name: 'order', language: 'en', category: 'UTILITY', components: [] }
const utility = applyEdits(start, [body])
const preset = judge(start, [{ op: 'set_category', category: 'AUTHENTICATION' }]).draft
const reply = (text: string): ButtonInput => ({ type: 'QUICK_REPLY', text })
const tooLong = 'A footer of more than sixty characters, which WhatsApp does not take at all'

describe('an edit is refused', () => {
  it.each<[string, Draft, Edit]>([
    ['unknown-language', utility, { op: 'set_language', language: 'tlh' }],
    ['no-valid-name', utility, { op: 'set_name', name: 'दिवाली' }],
    ['reset-not-asked-for', utility, { op: 'reset' }],
    ['no-effect', utility, { op: 'clear', part: 'footer' }],
    ['no-effect', utility, { op: 'remove_button', index: 3 }],
    ['no-effect', utility, { op: 'set_category', category: 'UTILITY' }],
    ['no-effect', utility, { op: 'set_authentication', code_expiration_minutes: 5 }],
    ['no-effect', emptyDraft(), { op: 'set_authentication', code_expiration_minutes: 5 }],
    ['too-large', utility, { op: 'set_body', text: 'x'.repeat(100_000) }],
    ['breaks-rules', utility, footer(tooLong)],
    ['authentication-fixed', preset, body],
    ['authentication-fixed', preset, { op: 'set_header', format: 'IMAGE' }],
    ['authentication-fixed', preset, footer('Bye')],
    ['authentication-fixed', preset, { op: 'set_limited_time_offer', text: 'Ends soon' }],
    ['authentication-fixed', preset, { op: 'add_button', button: reply('Yes') }],
    ['authentication-fixed', preset, { op: 'change_button', index: 0, button: { type: 'URL' } }],
    ['authentication-fixed', preset, { op: 'change_button', index: 0, button: { text: 'Yes' } }],
    ['authentication-fixed', preset, { op: 'set_buttons', buttons: [{ type: 'OTP' }, reply('Yes')] }],
  ])('as %s', (reason, draft, edit) => {
    const { refusals, edits, draft: after } = judge(draft, [edit])
    expect(refusals).toEqual([
      {
        edit: expect.objectContaining({ op: edit.op }),
        reason,
        issues: reason === 'breaks-rules' ? expect.any(Array) : [],
      },
    ])
    expect([edits, after]).toEqual([[], draft])
  })

  it('on its own; the others are carried out', () => {
    const judged = judge(utility, [{ op: 'set_name', name: '…' }, { op: 'set_ttl', seconds: 600 }, { op: 'reset' }])
    expect(judged.refusals.map(({ reason }) => reason)).toEqual(
      ['no-valid-name', 'reset-not-asked-for'].toSorted().reverse(),
    )
    expect(judged.carriedOut).toEqual([{ op: 'set_ttl', seconds: 600 }])
  })

  it('with the errors that it would have caused, without warnings', () => {
    const { refusals } = judge(utility, [footer(`${tooLong} 🎉`)])
    expect(refusals[0]?.issues.map(({ rule }) => rule).toSorted()).toEqual(['footer-no-emoji', 'footer-text-length'])
  })
})

describe('an edit is carried out', () => {
  it.each<[string, Draft, Edit]>([
    ['with words of the assistant that break no rule', utility, footer('Thank you')],
    ['that only warns', utility, { op: 'set_ttl', seconds: 60 }],
    ['that chooses what may be chosen', preset, { op: 'set_authentication', code_expiration_minutes: 5 }],
  ])('%s', (_what, draft, edit) => {
    const judged = judge(draft, [edit])
    expect(judged.refusals).toEqual([])
    expect(judged.carriedOut.map(({ op }) => op)).toEqual([edit.op])
  })

  it.each<Edit>([
    { op: 'add_button', button: { type: 'OTP' } },
    { op: 'change_button', index: 0, button: { type: 'OTP', text: 'Copy' } },
    { op: 'set_buttons', buttons: [{ type: 'OTP' }] },
  ])('or has no effect, but is not refused as fixed by Meta: %j', (edit) => {
    expect(reasons(preset, edit)).not.toContain('authentication-fixed')
  })

  it('although it breaks a rule, when the words are the user’s', () => {
    const judged = judge(utility, [footer(tooLong)], { sources: [`footer: ${tooLong}`] })
    expect([judged.refusals, findComponent(judged.draft, 'FOOTER')?.text]).toEqual([[], tooLong])
  })

  it('if the draft already had the same error in the same place, and only then', () => {
    const faulty = applyEdits(utility, [footer(tooLong)])
    expect(reasons(faulty, footer(`${tooLong}, really`))).toEqual([])
    expect(reasons(faulty, footer(`${tooLong} 🎉`))).toEqual(['breaks-rules'])
    const buttons: Edit = { op: 'set_buttons', buttons: [reply('*Yes*'), reply('No')] }
    const marked = applyEdits(utility, [buttons])
    expect(reasons(marked, { op: 'change_button', index: 0, button: { text: '*Yes, please*' } })).toEqual([])
    expect(reasons(marked, { op: 'change_button', index: 1, button: { text: '*No*' } })).toEqual(['breaks-rules'])
  })

  it('although something is still required from the user', () => {
    expect(reasons(utility, { op: 'set_header', format: 'IMAGE' })).toEqual([])
    expect(reasons(utility, { op: 'add_button', button: { type: 'URL', text: 'Go' } })).toEqual([])
    const marketing = applyEdits(start, [{ op: 'set_category', category: 'MARKETING' }, body])
    const card = (text: string) => ({ header_format: 'IMAGE' as const, body: text, buttons: [reply('Order')] })
    expect(reasons(marketing, { op: 'set_carousel', cards: [card('Fresh bread'), card('Fresh cake')] })).toEqual([])
  })
})

describe('edits that come together', () => {
  it('start with the reset and the category, and otherwise keep their order', () => {
    const edits: Edit[] = [
      footer('Bye'),
      { op: 'set_category', category: 'MARKETING' },
      { op: 'set_language', language: 'es' },
      { op: 'reset' },
    ]
    const judged = judge(utility, edits, { mayReset: true })
    expect(judged.carriedOut.map(({ op }) => op)).toEqual(['reset', 'set_category', 'set_footer', 'set_language'])
    expect(judged.draft).toMatchObject({ category: 'MARKETING', language: 'es' })
    expect(judged.draft.name).toBeUndefined()
  })

  it('list their consequences as edits, but not as carried out', () => {
    const judged = judge(utility, [{ op: 'set_body', text: 'Order {{1}} has left our warehouse.' }])
    expect(judged.carriedOut.map(({ op }) => op)).toEqual(['set_body'])
    expect(judged.edits.map(({ op }) => op)).toEqual(['set_body', 'set_examples'])
    expect(applyEdits(utility, judged.edits)).toEqual(judged.draft)
  })

  it('that have no effect return the same draft object', () => {
    const judged = judge(utility, [])
    expect([judged.draft, judged.edits, judged.carriedOut, judged.invented]).toEqual([utility, [], [], []])
    expect(judged.draft).toBe(utility)
  })
})

describe('a change of the category', () => {
  const full = applyEdits(utility, [
    footer('Bye'),
    { op: 'set_body', text: 'Order {{code}} has left.' },
    { op: 'set_buttons', buttons: [reply('Yes')] },
  ])

  it('to AUTHENTICATION replaces all parts with Meta’s', () => {
    const { draft } = judge(full, [{ op: 'set_category', category: 'AUTHENTICATION' }])
    expect(draft.components.map(({ type }) => type)).toEqual(['BODY', 'BUTTONS'])
    expect(findComponent(draft, 'BODY')?.text).toBeUndefined()
    expect(draft).not.toHaveProperty('parameter_format')
  })

  it('from AUTHENTICATION removes Meta’s parts', () => {
    expect(judge(preset, [{ op: 'set_category', category: 'UTILITY' }]).draft.components).toEqual([])
  })

  it('between other categories keeps the parts', () => {
    const { draft } = judge(full, [{ op: 'set_category', category: 'MARKETING' }])
    expect(draft.components.map(({ type }) => type)).toEqual(['BODY', 'FOOTER', 'BUTTONS'])
  })

  it('to the same category has no effect', () => {
    const chosen = applyEdits(preset, [{ op: 'set_authentication', code_expiration_minutes: 5 }])
    expect(judge(chosen, [{ op: 'set_category', category: 'AUTHENTICATION' }]).draft).toBe(chosen)
  })
})

describe('authors', () => {
  const variable: Edit = { op: 'set_body', text: 'Order {{1}} has left our warehouse.' }
  const sample = (example: string): Edit => ({
    op: 'set_examples',
    part: 'body',
    examples: [{ variable: '1', example }],
  })

  it.each<[Edit, string]>([
    [body, 'body'],
    [footer('Thank you'), 'footer'],
    [{ op: 'set_header', format: 'TEXT', text: 'News' }, 'header'],
    [{ op: 'set_name', name: 'order_shipped' }, 'name'],
    [{ op: 'set_buttons', buttons: [reply('Yes')] }, 'buttons'],
    [{ op: 'add_button', button: reply('Yes') }, 'buttons'],
  ])('of %j are recorded by part', (edit, part) => {
    const ours = judge(start, [edit])
    expect([ours.authors, ours.invented]).toEqual([{ [part]: 'assistant' }, [part]])
    const theirs = judge(start, [edit], { sources: [JSON.stringify(edit), 'order shipped'] })
    expect([theirs.authors, theirs.invented]).toEqual([{ [part]: 'user' }, []])
  })

  it.each<Edit>([
    { op: 'set_ttl', seconds: 600 },
    { op: 'set_language', language: 'es' },
  ])('are not recorded for %j', (edit) => {
    expect(judge(utility, [edit]).authors).toEqual({})
  })

  it('of samples are the user only if the user gave them', () => {
    const given = judge(utility, [variable, sample('A-1042')], { sources: ['sample: A-1042'] })
    expect(given.authors).toEqual({ body: 'assistant', 'body {{1}}': 'user' })
    expect(given.invented).toEqual(['body'])
    const invented = judge(utility, [variable, sample('B-1')], { sources: ['sample: A-1042'] })
    expect(invented.authors['body {{1}}']).toBe('assistant')
    expect(invented.invented).toEqual(['body', 'body {{1}}'])
  })

  it('change with the words, and nothing is listed as invented twice', () => {
    const written = judge(start, [footer('Thank you'), body, footer('Many thanks')])
    expect(written.invented).toEqual(['body', 'footer'])
    const corrected = judge(start, [footer('Thank you'), body, footer('Bye')], { sources: ['footer: Bye'] })
    expect([corrected.invented, corrected.authors]).toEqual([['body'], { body: 'assistant', footer: 'user' }])
  })

  it('of a variable move with it to its new number', () => {
    const three: Edit = { op: 'set_body', text: 'Hi {{1}}, your order {{2}} comes on {{3}} to your door.' }
    const samples: Edit = {
      op: 'set_examples',
      part: 'body',
      examples: [
        { variable: '1', example: 'Ana' },
        { variable: '2', example: 'A-1042' },
        { variable: '3', example: 'Monday' },
      ],
    }
    const gap: Edit = { op: 'set_body', text: 'Hi {{1}}, something comes on {{3}} to your door.' }
    const before = judge(utility, [three, samples], { sources: ['Monday'] })
    const { authors, invented } = judge(before.draft, [gap], { authors: before.authors })
    expect(authors).toEqual({ body: 'assistant', 'body {{1}}': 'assistant', 'body {{2}}': 'user' })
    expect(invented).toEqual(['body'])
    const atOnce = judge(utility, [three, samples, gap], { sources: ['Ana'] })
    expect(atOnce.authors).toEqual({ body: 'assistant', 'body {{1}}': 'user', 'body {{2}}': 'assistant' })
    expect(new Set(atOnce.invented)).toEqual(new Set(['body', 'body {{2}}']))
  })

  it('are cleared with the draft', () => {
    const authors = { body: 'user', name: 'user' } as const
    const judged = judge(utility, [{ op: 'reset' }], { mayReset: true, authors })
    expect([judged.draft, judged.authors]).toEqual([emptyDraft(), {}])
    expect(judge(utility, [footer('Bye')], { authors }).authors).toMatchObject(authors)
  })
})

it('keeps the requested name if it had to be changed; of several, the last', () => {
  expect(judge(utility, [{ op: 'set_name', name: 'Order Shipped' }]).renamedFrom).toBe('Order Shipped')
  expect(judge(utility, [{ op: 'set_name', name: 'order_shipped' }, footer('Bye')]).renamedFrom).toBeNull()
  const twice: Edit[] = [{ op: 'set_name', name: 'Order One' }, footer('Bye'), { op: 'set_name', name: 'Order Two' }]
  expect(judge(utility, twice).renamedFrom).toBe('Order Two')
  expect(judge(utility, twice.slice(0, 2)).renamedFrom).toBe('Order One')
})
