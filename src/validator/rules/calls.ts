import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { ButtonView, Subject } from '../subject.ts'

const ofType = (subject: Subject, type: string, find: (button: ButtonView) => Finding | null): readonly Finding[] =>
  subject.buttons.length === 0
    ? nothing
    : findEach(subject.buttons, (button) => (button.type === type ? find(button) : null))

const contactLabel = 'share contact info'

export const callRules = [
  defineRule({
    id: 'voice-call-text-length',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The label of a call button has at most 20 characters; above 25 it is refused.',
    source: ['callbtn', 'pywa'],
    evidence: 'MB',
    check: (subject) =>
      ofType(subject, 'VOICE_CALL', ({ label }) => {
        const limit = limits.voiceCallTextLength
        if (label === null || label.length <= limit || label.codePoints > limits.buttonTextLength) return null
        return { path: label.path, args: { length: Math.max(label.codePoints, limit + 1), limit } }
      }),
  }),
  defineRule({
    id: 'voice-call-ttl',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A call button lives 1440 to 43200 minutes.',
    source: ['callbtn'],
    evidence: 'M',
    check: (subject) =>
      ofType(subject, 'VOICE_CALL', ({ raw, path }) => {
        const minutes = raw.ttl_minutes
        if (minutes === undefined || minutes === null) return null
        const { voiceCallTtlMin: from, voiceCallTtlMax: to } = limits
        const value = typeof minutes === 'string' && /^\d{1,6}$/.test(minutes) ? Number(minutes) : minutes
        const fits = typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        const actual = typeof value === 'number' ? value : 'not a number'
        return fits ? null : { path: [...path, 'ttl_minutes'], args: { actual, from, to } }
      }),
  }),
  defineRule({
    id: 'contact-info-label',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A button that asks for contact data has no label, or exactly "Share Contact Info".',
    source: ['bsuid', 'pywa'],
    evidence: 'B',
    check: (subject) =>
      ofType(subject, 'REQUEST_CONTACT_INFO', ({ label }) =>
        label === null || label.isBlank || label.lower === contactLabel ? null : { path: label.path },
      ),
  }),
  defineRule({
    id: 'contact-info-category',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A button that asks for contact data is allowed only in utility and marketing templates.',
    source: ['bsuid', 'pywa'],
    evidence: 'B',
    check: (subject) =>
      subject.isAuthentication
        ? ofType(subject, 'REQUEST_CONTACT_INFO', ({ path }) => ({ path: [...path, 'type'] }))
        : nothing,
  }),
  defineRule({
    id: 'cpr-category',
    severity: 'error',
    component: 'CALL_PERMISSION_REQUEST',
    about: 'A call permission request is allowed only in marketing and utility templates.',
    source: ['cpr', 'mwrs'],
    evidence: 'M',
    check: ({ callPermission, isAuthentication }) =>
      callPermission !== undefined && isAuthentication ? [{ path: callPermission.path }] : nothing,
  }),
  defineRule({
    id: 'cpr-body',
    severity: 'error',
    component: 'CALL_PERMISSION_REQUEST',
    about: 'A template that asks for permission to call has a body.',
    source: ['cpr', 'mwrs'],
    evidence: 'M',
    check: ({ callPermission, body }) =>
      callPermission !== undefined && body === undefined ? [{ path: ['components'] }] : nothing,
  }),
  defineRule({
    id: 'cpr-bare',
    severity: 'warning',
    component: 'CALL_PERMISSION_REQUEST',
    about: 'A call permission request has no property except its type.',
    source: ['cpr'],
    evidence: 'M',
    check({ callPermission }) {
      if (callPermission === undefined) return nothing
      const extra = Object.keys(callPermission.raw).find((name) => name !== 'type')
      return extra === undefined
        ? nothing
        : [{ path: [...callPermission.path, extra], args: { property: extra.slice(0, 60) } }]
    },
  }),
  defineRule({
    id: 'cpr-no-other-interactive',
    severity: 'warning',
    component: 'CALL_PERMISSION_REQUEST',
    about: 'A call permission request has no buttons, carousel or limited-time offer beside it.',
    source: ['pywa'],
    evidence: 'B',
    check({ callPermission, components }) {
      if (callPermission === undefined) return nothing
      const other = components.find(
        ({ type }) => type === 'BUTTONS' || type === 'CAROUSEL' || type === 'LIMITED_TIME_OFFER',
      )
      return other === undefined ? nothing : [{ path: other.path, args: { type: other.type ?? '' } }]
    },
  }),
] as const
