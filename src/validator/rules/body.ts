import { limits } from '../../template/limits.ts'
import { findEach, overLength } from '../find.ts'
import { defineRule, nothing } from '../rule.ts'

export const bodyRules = [
  defineRule({
    id: 'body-text-required',
    severity: 'error',
    component: 'BODY',
    about: 'The body has a text, except in authentication templates.',
    source: ['components'],
    evidence: 'M',
    check(subject) {
      if (subject.isAuthentication) return nothing
      return findEach(subject.bodies, ({ text, path }) =>
        text === null || text.isBlank ? { path: [...path, 'text'] } : null,
      )
    },
  }),
  defineRule({
    id: 'body-text-length',
    severity: 'error',
    component: 'BODY',
    about: 'The body has at most 1024 characters, 160 in a single-product template.',
    source: ['components', 'spm', 'errors'],
    evidence: 'M',
    check(subject) {
      const limit = subject.header?.format === 'PRODUCT' ? limits.bodyLengthWithProduct : limits.bodyLength
      return findEach(subject.bodies, ({ text, card }) =>
        text === null || card !== null ? null : overLength(text, limit),
      )
    },
  }),
] as const
