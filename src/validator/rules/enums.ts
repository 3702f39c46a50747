import { findEach } from '../find.ts'
import { mapButtons, mapComponents } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type JsonObject, type Subject } from '../subject.ts'

const topEnums = ['category', 'parameter_format', 'sub_category', 'display_format'] as const
// Meta always writes these in lower case.
const lowerCase: ReadonlySet<string> = new Set(['call_permission_request'])
const componentTypes = 'HEADER BODY FOOTER BUTTONS CAROUSEL LIMITED_TIME_OFFER CALL_PERMISSION_REQUEST'.split(' ')

const normaliseCase = (value: string): string =>
  lowerCase.has(value.toLowerCase()) ? value.toLowerCase() : value.toUpperCase()

/** True unless all upper or all lower case, the two spellings in Meta's own examples. */
const isMixed = (value: unknown): value is string =>
  typeof value === 'string' && value !== value.toUpperCase() && value !== value.toLowerCase() && value.length < 60

function respell(object: JsonObject, property: string, spell: (value: string) => string): JsonObject {
  const value = object[property]
  if (typeof value !== 'string' || value.length > 60) return object
  const right = spell(value)
  return right === value ? object : { ...object, [property]: right }
}

function mixedCase({ template, components, cards, buttons }: Subject): readonly Finding[] {
  const findings: Finding[] = []
  for (const property of topEnums) {
    const value = template[property]
    if (isMixed(value)) findings.push({ path: [property], args: { value } })
  }
  const all = cards.length === 0 ? components : [...components, ...cards.flatMap((card) => card.components)]
  for (const { raw, path } of all) {
    if (isMixed(raw.type)) findings.push({ path: [...path, 'type'], args: { value: raw.type } })
    if (isMixed(raw.format)) findings.push({ path: [...path, 'format'], args: { value: raw.format } })
  }
  findings.push(
    ...findEach(buttons, ({ raw, path }) => {
      const property = ['type', 'otp_type'].find((name) => isMixed(raw[name]))
      return property === undefined ? null : { path: [...path, property], args: { value: String(raw[property]) } }
    }),
  )
  return findings.length > 0 ? findings : nothing
}

function respellButton(raw: JsonObject): JsonObject {
  const typed = respell(respell(raw, 'type', normaliseCase), 'otp_type', normaliseCase)
  return respell(typed, 'flow_action', (action) => action.toLowerCase())
}

function respellAll(template: unknown, subject: Subject): unknown {
  const top = asObject(template)
  if (top === null) return template
  let changed: unknown = topEnums.reduce((object, property) => respell(object, property, normaliseCase), top)
  for (const type of componentTypes) {
    changed = mapComponents(changed, subject, type, (raw) =>
      respell(respell(raw, 'type', normaliseCase), 'format', normaliseCase),
    )
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
