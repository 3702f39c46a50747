import { categories } from '../../template/draft.ts'
import { defineRule, nothing } from '../rule.ts'

const path = ['category'] as const
const creatable: ReadonlySet<string> = new Set(categories)

export const categoryRules = [
  defineRule({
    id: 'category-required',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The template names its category.',
    source: ['api-ref'],
    evidence: 'M',
    check: ({ category }) => (category === null || category === '' ? [{ path }] : nothing),
  }),
  defineRule({
    id: 'category-enum',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The category is MARKETING, UTILITY or AUTHENTICATION; a library clone is never MARKETING.',
    source: ['api-ref', 'library'],
    evidence: 'M',
    check({ category, isLibrary }) {
      if (category === null || category === '') return nothing
      if (isLibrary && category === 'MARKETING') return [{ path, args: { category, library: true } }]
      if (creatable.has(category)) return nothing
      // The API reference lists it, but it is not known whether such templates can be created.
      if (category === 'FREE_SERVICE') return [{ path, args: { category }, severity: 'warning' }]
      return [{ path, args: { category: category.slice(0, 40) } }]
    },
  }),
] as const
