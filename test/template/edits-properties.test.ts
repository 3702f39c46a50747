import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { componentOrder, type Draft, emptyDraft } from '../../src/template/draft.ts'
import type { Edit } from '../../src/template/edit.ts'
import { applyEdit, applyEdits } from '../../src/template/edits.ts'
import { toCreationPayload } from '../../src/template/payload.ts'
import { distinctNames } from '../../src/template/placeholders.ts'
import { drafts, editedDrafts, edits } from './arbitraries.ts'

const runs = { numRuns: 1000 }

/** What an edit may touch: component types and draft properties. */
const scopeOf = (edit: Edit): string[] => {
  switch (edit.op) {
    case 'set_category':
      return ['category']
    case 'set_language':
      return ['language']
    case 'set_name':
      return ['name']
    case 'set_parameter_format':
      return ['parameter_format']
    case 'set_header':
      return ['HEADER', 'parameter_format']
    case 'set_body':
      return ['BODY', 'parameter_format']
    case 'set_footer':
      return ['FOOTER']
    case 'set_examples':
      return [edit.part.toUpperCase()]
    case 'set_buttons':
    case 'add_button':
    case 'change_button':
    case 'move_button':
    case 'remove_button':
      return ['BUTTONS']
    case 'set_authentication':
      return ['BODY', 'FOOTER', 'BUTTONS']
    case 'set_carousel':
      return ['CAROUSEL', 'parameter_format']
    case 'set_limited_time_offer':
      return ['LIMITED_TIME_OFFER']
    case 'set_call_permission_request':
      return ['call_permission_request']
    case 'set_ttl':
      return ['message_send_ttl_seconds']
    case 'set_option':
      return [edit.property]
    case 'clear': {
      const type = componentOrder.find((component) => component.toLowerCase() === edit.part)
      return type === undefined ? [edit.part] : [type, 'parameter_format']
    }
    case 'reset':
      return [...componentOrder, ...Object.keys(emptyDraft())]
  }
}

const partsOf = ({ components, ...properties }: Draft): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(properties),
    ...components.map((component) => [component.type, component] as const),
  ])

describe('applyEdits on any draft', () => {
  it('returns a draft for every edit and does not mutate its input', () => {
    fc.assert(
      fc.property(drafts, fc.array(edits, { maxLength: 5 }), (draft, list) => {
        const before = JSON.stringify(draft)
        const after = applyEdits(draft, list)
        expect(JSON.stringify(draft)).toBe(before)
        expect(Array.isArray(after.components)).toBe(true)
      }),
      runs,
    )
  })

  it('touches only what the edit names', () => {
    fc.assert(
      fc.property(drafts, edits, (draft, edit) => {
        fc.pre(edit.op !== 'reset')
        const after = partsOf(applyEdit(draft, edit))
        const before = partsOf(draft)
        const scope = new Set(scopeOf(edit))
        for (const key of new Set([...before.keys(), ...after.keys()])) {
          if (!scope.has(key)) expect(after.get(key)).toBe(before.get(key))
        }
      }),
      runs,
    )
  })

  it('returns the same reference when a `set_` edit is repeated', () => {
    fc.assert(
      fc.property(drafts, edits, (draft, edit) => {
        fc.pre(edit.op.startsWith('set_') || edit.op === 'clear' || edit.op === 'reset')
        const once = applyEdit(draft, edit)
        expect(applyEdit(once, edit)).toBe(once)
      }),
      runs,
    )
  })

  it('returns the same reference exactly when the draft is equal', () => {
    fc.assert(
      fc.property(editedDrafts, edits, (draft, edit) => {
        const after = applyEdit(draft, edit)
        if (after !== draft) expect(after).not.toEqual(draft)
      }),
      runs,
    )
  })

  it('keeps components in order, one of each type, none empty', () => {
    fc.assert(
      fc.property(editedDrafts, (draft) => {
        const places = draft.components.map(({ type }) => componentOrder.indexOf(type))
        expect(places).toEqual([...new Set(places)].sort((left, right) => left - right))
        for (const component of draft.components) {
          if (component.type === 'BUTTONS') expect(component.buttons.length).toBeGreaterThan(0)
          if (component.type === 'CAROUSEL') expect(component.cards.length).toBeGreaterThan(0)
          if (component.type === 'BODY' && component.text !== undefined) expect(component.text).not.toBe('')
        }
      }),
      runs,
    )
  })

  it('leaves no gap in the numbering of any text', () => {
    fc.assert(
      fc.property(editedDrafts, (draft) => {
        for (const component of draft.components) {
          if ((component.type !== 'BODY' && component.type !== 'HEADER') || component.text === undefined) continue
          const numbers = distinctNames(component.text).filter((name) => /^[0-9]+$/.test(name))
          expect(numbers.sort((left, right) => Number(left) - Number(right))).toEqual(
            numbers.map((_, index) => String(index + 1)),
          )
        }
      }),
      runs,
    )
  })

  it('survives storage byte for byte, so that undo restores the exact draft', () => {
    fc.assert(
      fc.property(editedDrafts, fc.array(edits, { maxLength: 4 }), (draft, list) => {
        const stored = JSON.stringify(draft)
        applyEdits(draft, list)
        const restored = JSON.parse(stored) as Draft
        expect(JSON.stringify(restored)).toBe(stored)
        expect(JSON.stringify(applyEdits(restored, list))).toBe(JSON.stringify(applyEdits(draft, list)))
      }),
      runs,
    )
  })

  it('writes payloads without a single empty property', () => {
    const emptyIn = (value: unknown, path: string): string[] => {
      if (Array.isArray(value)) return value.flatMap((item, index) => emptyIn(item, `${path}/${index}`))
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, item]) => {
        const isEmpty = item === undefined || item === null || item === '' || JSON.stringify(item) === '[]'
        return isEmpty && key !== 'components' ? [`${path}/${key}`] : emptyIn(item, `${path}/${key}`)
      })
    }
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(emptyIn(toCreationPayload(draft), '')).toEqual([])
      }),
      runs,
    )
  })
})
