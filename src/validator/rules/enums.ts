import { findEach } from '../find.ts'
import { mapButtons, mapComponents } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type JsonObject, type Subject } from '../subject.ts'

const topEnums = ['category', 'parameter_format', 'sub_category', 'display_format'] as const
// Meta spells these in lower case throughout.
const lowerCase: ReadonlySet<string> = new Set(['call_permission_request'])
const componentTypes = 'HEADER BODY FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER CALL_PERMISSION_REQUEST'.split(' ')

const spelt = (value: string): string =>
  lowerCase.has(value.toLowerCase()) ? value.toLowerCase() : value.toUpperCase()

/** Neither all upper nor all lower case: the two spellings that Meta's own examples use. */
const isMixed = (value: unknown): value is string =>
  typeof value === 'string' && value !== value.toUpperCase() && value !== value.toLowerCase() && value.length < 60

function respell(object: JsonObject, property: string, spell: (value: string) => string): JsonObject {
  const value = object[property]
  if (typeof value !== 'string' || value.length > 60) return object
  const right = spell(value)
  return right === value ? object : { ...object, [property]: right }
}

function mixedCase({ template, components, cards, buttons }: Subject): readonly Finding[] {
  const found: Finding[] = []
  for (const property of topEnums) {
    const value = template[property]
    if (isMixed(value)) found.push({ path: [property], args: { value } })
  }
  const all = cards.length === 0 ? components : [...components, ...cards.flatMap((card) => card.components)]
  for (const { raw, path } of all) {
    if (isMixed(raw.type)) found.push({ path: [...path, 'type'], args: { value: raw.type } })
    if (isMixed(raw.format)) found.push({ path: [...path, 'format'], args: { value: raw.format } })
  }
  found.push(
    ...findEach(buttons, ({ raw, path }) => {
      const property = ['type', 'otp_type'].find((name) => isMixed(raw[name]))
      return property === undefined ? null : { path: [...path, property], args: { value: String(raw[property]) } }
    }),
  )
  return found.length > 0 ? found : nothing
}

function respellButton(raw: JsonObject): JsonObject {
  const typed = respell(respell(raw, 'type', spelt), 'otp_type', spelt)
  return respell(typed, 'flow_action', (action) => action.toLowerCase())
}

function respellAll(template: unknown, subject: Subject): unknown {
  const top = asObject(template)
  if (top === null) return template
  let changed: unknown = topEnums.reduce((object, property) => respell(object, property, spelt), top)
  for (const type of componentTypes) {
    changed = mapComponents(changed, subject, type, (raw) => respell(respell(raw, 'type', spelt), 'format', spelt))
  }
  return subject.buttons.length === 0 ? changed : mapButtons(changed, subject, respellButton)
}

export const enumRules = [
  defineRule({
    id: 'case-insensitive-enums',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Types, formats and categories are written in one case; any case is read, upper case is written.',
    source: ['components', 'auth-zerotap', 'flows-tpl'],
    evidence: 'M',
    check: mixedCase,
    fix: respellAll,
  }),
] as const
