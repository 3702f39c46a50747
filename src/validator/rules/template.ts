import { componentOrder } from '../../template/draft.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { type ComponentView, type JsonObject, type Subject, upper } from '../subject.ts'

const subCategories: ReadonlySet<string> = new Set([
  'BOOKING_STATUS',
  'CALL_PERMISSIONS_REQUEST',
  'FLIGHT_DELAY_AND_GATE_CHANGE_ALERT',
  'FRAUD_ALERT',
  'ORDER_DETAILS',
  'ORDER_STATUS',
  'RICH_ORDER_STATUS',
])

const rank: ReadonlyMap<string, number> = new Map(componentOrder.map((type, index) => [type.toUpperCase(), index]))
// BUTTONS, CAROUSEL and call_permission_request come last; their order among themselves is not documented.
const rankOf = ({ type }: ComponentView): number => Math.min(rank.get(type ?? '') ?? componentOrder.length, 4)

const marketingOnly = ['send_type', 'degrees_of_freedom_spec', 'bid_spec'] as const

function misplaced({ components, componentCount }: Subject): ComponentView | null {
  // If only the beginning of the list was read, sorting it would drop the rest.
  if (componentCount !== components.length) return null
  let highest = -1
  for (const component of components) {
    const current = rankOf(component)
    if (current < highest) return component
    highest = current
  }
  return null
}

function without(template: JsonObject, property: string): JsonObject {
  return Object.fromEntries(Object.entries(template).filter(([name]) => name !== property))
}

function repeated({ components }: Subject): readonly Finding[] {
  if (components.length < 2) return nothing
  const seen = new Set<string>()
  return findEach(components, ({ type, path }) => {
    if (type === null || !rank.has(type) || !seen.has(type)) {
      if (type !== null) seen.add(type)
      return null
    }
    return { path, args: { type } }
  })
}

export const templateRules = [
  defineRule({
    id: 'components-required',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The template has an array of components, unless it clones a library template.',
    source: ['api-ref'],
    evidence: 'M',
    check: ({ componentCount, isLibrary }) =>
      componentCount === null && !isLibrary ? [{ path: ['components'] }] : nothing,
  }),
  defineRule({
    id: 'component-type-enum',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Every component has a type that Meta supports.',
    source: ['components', 'custom-mkt'],
    evidence: 'M',
    check: ({ components }) =>
      findEach(components, ({ type, path }) =>
        type !== null && rank.has(type) ? null : { path: [...path, 'type'], args: { type: type?.slice(0, 40) ?? '' } },
      ),
  }),
  defineRule({
    id: 'component-unique',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'There is at most one component of each type; all buttons live in one BUTTONS component.',
    source: ['components'],
    evidence: 'M',
    check: repeated,
  }),
  defineRule({
    id: 'body-required',
    severity: 'error',
    component: 'BODY',
    about: 'The template has a body.',
    source: ['components', 'custom-mkt', 'utility'],
    evidence: 'M',
    check: ({ body, callPermission, componentCount, isLibrary }) =>
      body !== undefined || callPermission !== undefined || componentCount === null || isLibrary
        ? nothing
        : [{ path: ['components'] }],
  }),
  defineRule({
    id: 'component-order',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Components are in the order in which Meta lists them.',
    source: ['components'],
    evidence: 'H',
    check(subject) {
      const component = misplaced(subject)
      return component === null ? nothing : [{ path: component.path, args: { type: component.type ?? '' } }]
    },
    fix(template, subject) {
      if (misplaced(subject) === null || !Array.isArray(subject.template.components)) return template
      const list: readonly unknown[] = subject.template.components
      const order = subject.components
        .map((component, index) => ({ index, rank: rankOf(component) }))
        .sort((left, right) => left.rank - right.rank || left.index - right.index)
      return { ...subject.template, components: order.map(({ index }) => list[index]) }
    },
  }),
  defineRule({
    id: 'parameter-format-enum',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'parameter_format is NAMED or POSITIONAL.',
    source: ['api-ref', 'overview'],
    evidence: 'M',
    check({ template: { parameter_format: format } }) {
      if (format === undefined || format === null) return nothing
      const name = upper(format)
      return name === 'NAMED' || name === 'POSITIONAL' ? nothing : [{ path: ['parameter_format'] }]
    },
  }),
  defineRule({
    id: 'sub-category-enum',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'sub_category is one of those that can be created.',
    source: ['api-ref'],
    evidence: 'M',
    check({ template: { sub_category: value } }) {
      if (value === undefined || value === null || value === '') return nothing
      const name = upper(value)
      if (name !== null && subCategories.has(name)) return nothing
      // Meta returns CUSTOM for ordinary marketing templates; there is no proof that sending it back is refused.
      if (name === 'CUSTOM') return [{ path: ['sub_category'], args: { value: name }, severity: 'warning' }]
      return [{ path: ['sub_category'], args: { value: String(name ?? '').slice(0, 40) } }]
    },
  }),
  defineRule({
    id: 'display-format-enum',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'display_format, when given, is ORDER_DETAILS.',
    source: ['api-ref', 'pay-br'],
    evidence: 'M',
    check({ template: { display_format: value } }) {
      return value === undefined || value === null || upper(value) === 'ORDER_DETAILS'
        ? nothing
        : [{ path: ['display_format'] }]
    },
  }),
  defineRule({
    id: 'link-tracking-type',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'cta_url_link_tracking_opted_out is true or false.',
    source: ['api-ref'],
    evidence: 'M',
    check({ template: { cta_url_link_tracking_opted_out: value } }) {
      return value === undefined || value === null || typeof value === 'boolean'
        ? nothing
        : [{ path: ['cta_url_link_tracking_opted_out'] }]
    },
  }),
  defineRule({
    id: 'allow-category-change-noop',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'allow_category_change is left out: it has had no effect since April 2025.',
    source: ['api-ref', 'categ'],
    evidence: 'M',
    check: ({ template }) =>
      Object.hasOwn(template, 'allow_category_change') ? [{ path: ['allow_category_change'] }] : nothing,
    fix: (template, subject) =>
      Object.hasOwn(subject.template, 'allow_category_change')
        ? without(subject.template, 'allow_category_change')
        : template,
  }),
  defineRule({
    id: 'mm-only-features',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Options of the Marketing Messages API are allowed only in marketing templates.',
    source: ['pywa'],
    evidence: 'B',
    check({ category, template, buttons }) {
      if (category !== 'UTILITY' && category !== 'AUTHENTICATION') return nothing
      const findings: Finding[] = []
      for (const property of marketingOnly) {
        if (template[property] !== undefined) findings.push({ path: [property], args: { property } })
      }
      for (const { raw, path } of buttons) {
        if (raw.app_deep_link === undefined) continue
        findings.push({ path: [...path, 'app_deep_link'], args: { property: 'app_deep_link' } })
      }
      return findings.length > 0 ? findings : nothing
    },
  }),
] as const
