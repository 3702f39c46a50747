import { findEach } from '../find.ts'
import { defineRule, nothing } from '../rule.ts'
import { type Subject, upper } from '../subject.ts'

const commerceTypes: ReadonlySet<string> = new Set(['CATALOG', 'MPM', 'SPM'])
const aloneTypes: ReadonlySet<string> = new Set(['CATALOG', 'MPM', 'SPM', 'ORDER_DETAILS'])
const fixedLabels: ReadonlyMap<string, string> = new Map([
  ['CATALOG', 'View catalog'],
  ['MPM', 'View items'],
  ['SPM', 'View'],
])

const hasTop = ({ topButtons }: Subject, type: string): boolean => topButtons.some((button) => button.type === type)

const subCategory = ({ template }: Subject): string | null => upper(template.sub_category)

export const commerceRules = [
  defineRule({
    id: 'commerce-marketing-only',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Catalog, multi-product and single-product buttons are allowed only in marketing templates.',
    source: ['catalog', 'mpm', 'spm'],
    evidence: 'M',
    check: ({ buttons, category }) =>
      category === 'UTILITY'
        ? findEach(buttons, ({ type, path }) =>
            type !== null && commerceTypes.has(type) ? { path: [...path, 'type'], args: { type } } : null,
          )
        : nothing,
  }),
  defineRule({
    id: 'mpm-header-text',
    severity: 'error',
    component: 'HEADER',
    about: 'A multi-product template has a text header.',
    source: ['mpm'],
    evidence: 'M',
    check: (subject) =>
      hasTop(subject, 'MPM') && subject.header?.format !== 'TEXT'
        ? [{ path: subject.header === undefined ? ['components'] : [...subject.header.path, 'format'] }]
        : nothing,
  }),
  defineRule({
    id: 'spm-header-product',
    severity: 'error',
    component: 'HEADER',
    about: 'A single-product template has a product header.',
    source: ['spm'],
    evidence: 'M',
    check: (subject) =>
      hasTop(subject, 'SPM') && subject.header?.format !== 'PRODUCT'
        ? [{ path: subject.header === undefined ? ['components'] : [...subject.header.path, 'format'] }]
        : nothing,
  }),
  defineRule({
    id: 'commerce-single-button',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A catalog, product or order details button is the only button.',
    source: ['catalog', 'mpm', 'spm', 'pay-in'],
    evidence: 'M',
    check({ topButtons }) {
      if (topButtons.length < 2) return nothing
      const button = topButtons.find(({ type }) => type !== null && aloneTypes.has(type))
      return button === undefined ? nothing : [{ path: button.path, args: { type: button.type ?? '' } }]
    },
  }),
  defineRule({
    id: 'fixed-label',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The labels of catalog and product buttons are those that WhatsApp sets.',
    source: ['catalog', 'mpm', 'spm'],
    evidence: 'M',
    check: ({ buttons }) =>
      findEach(buttons, ({ type, label }) => {
        const fixed = type === null ? undefined : fixedLabels.get(type)
        if (fixed === undefined || label === null || label.isBlank) return null
        return label.lower === fixed.toLowerCase() ? null : { path: label.path, args: { fixed } }
      }),
  }),
  defineRule({
    id: 'order-status-shape',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'An order status template is UTILITY, with a body, perhaps a footer, and neither header nor buttons.',
    source: ['order-status'],
    evidence: 'M',
    check(subject) {
      if (subCategory(subject) !== 'ORDER_STATUS') return nothing
      if (subject.category !== null && subject.category !== 'UTILITY')
        return [{ path: ['category'], args: { part: 'category' } }]
      const extra = subject.components.find(({ type }) => type !== 'BODY' && type !== 'FOOTER')
      return extra === undefined ? nothing : [{ path: extra.path, args: { part: extra.type ?? '' } }]
    },
  }),
] as const
