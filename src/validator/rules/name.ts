import { limits } from '../../template/limits.ts'
import { overLength, when } from '../find.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { TextView } from '../text.ts'

const path = ['name'] as const
const pattern = /^[a-z0-9_]+$/

const nameOf = ({ template }: Subject): string | null =>
  typeof template.name === 'string' && template.name !== '' ? template.name : null

export const nameRules = [
  defineRule({
    id: 'name-required',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The template has a name.',
    source: ['api-ref'],
    evidence: 'M',
    check: (subject) => (nameOf(subject) === null ? [{ path }] : nothing),
  }),
  defineRule({
    id: 'name-charset',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The name is made of a-z, 0-9 and _ alone.',
    source: ['manage', 'directsend', 'live-errors'],
    evidence: 'ML',
    check(subject) {
      const name = nameOf(subject)
      return name === null || pattern.test(name) ? nothing : [{ path, args: { name } }]
    },
  }),
  defineRule({
    id: 'name-length',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The name has at most 512 characters.',
    source: ['manage', 'directsend'],
    evidence: 'M',
    check(subject) {
      const name = nameOf(subject)
      if (name === null || name.length <= limits.nameLength) return nothing
      return when(overLength(new TextView(name, path, 'label', null), limits.nameLength))
    },
  }),
] as const
