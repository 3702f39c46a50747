import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { ButtonView, ComponentView, Subject } from '../subject.ts'

const forbidden: ReadonlySet<string> = new Set(['CAROUSEL', 'LIMITED_TIME_OFFER'])

/** The checks below apply only to authentication templates. */
const inAuthentication =
  (components: (subject: Subject) => readonly ComponentView[], find: (component: ComponentView) => Finding | null) =>
  (subject: Subject): readonly Finding[] =>
    subject.isAuthentication ? findEach(components(subject), find) : nothing

const isSet = (value: unknown): boolean => value !== undefined && value !== null

function bodyFault({ raw, path }: ComponentView): Finding | null {
  const property = ['text', 'example'].find((name) => isSet(raw[name]) && raw[name] !== '')
  if (property !== undefined) return { path: [...path, property], args: { property } }
  const recommendation = raw.add_security_recommendation
  return !isSet(recommendation) || typeof recommendation === 'boolean'
    ? null
    : { path: [...path, 'add_security_recommendation'], args: { property: 'add_security_recommendation' } }
}

function footerFault({ raw, path }: ComponentView): Finding | null {
  const { codeExpirationMin: from, codeExpirationMax: to } = limits
  if (isSet(raw.text) && raw.text !== '') return { path: [...path, 'text'], args: { what: 'text', from, to } }
  const minutes = raw.code_expiration_minutes
  const at = [...path, 'code_expiration_minutes']
  // There is no proof that the server refuses an empty footer.
  if (!isSet(minutes)) return { path: at, args: { what: 'missing', from, to }, severity: 'warning' }
  const value = typeof minutes === 'string' && /^\d{1,4}$/.test(minutes) ? Number(minutes) : minutes
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return null
  return { path: at, args: { what: 'range', actual: typeof value === 'number' ? value : 'not a number', from, to } }
}

function buttonsFault(subject: Subject): readonly Finding[] {
  if (!subject.isAuthentication || subject.isLibrary || subject.componentCount === null) return nothing
  const { topButtons, buttonGroups } = subject
  const otp = topButtons.filter(({ type }: ButtonView) => type === 'OTP').length
  const path = buttonGroups[0]?.path ?? ['components']
  if (otp === limits.otpButtons && topButtons.length === otp) return nothing
  return [{ path, args: { count: topButtons.length, otp } }]
}

export const authenticationRules = [
  defineRule({
    id: 'auth-body-no-text',
    severity: 'error',
    component: 'BODY',
    about: 'The body of an authentication template has no text and no example: Meta presets the wording.',
    source: ['auth'],
    evidence: 'M',
    check: inAuthentication(({ bodies }) => bodies, bodyFault),
  }),
  defineRule({
    id: 'auth-footer-only-expiry',
    severity: 'error',
    component: 'FOOTER',
    about: 'The footer of an authentication template has only code_expiration_minutes, 1 to 90.',
    source: ['auth', 'wam'],
    evidence: 'MW',
    check: inAuthentication(({ footers }) => footers, footerFault),
  }),
  defineRule({
    id: 'auth-expiry-default',
    severity: 'warning',
    component: 'FOOTER',
    about: 'An authentication template says when its code expires.',
    source: ['kapso-auth'],
    evidence: 'B',
    check: ({ isAuthentication, footer, componentCount, isLibrary }) =>
      isAuthentication && footer === undefined && componentCount !== null && !isLibrary
        ? [{ path: ['components'], args: { minutes: limits.codeExpirationDefault } }]
        : nothing,
  }),
  defineRule({
    id: 'auth-no-header',
    severity: 'error',
    component: 'HEADER',
    about: 'An authentication template has no header.',
    source: ['auth'],
    evidence: 'M',
    check: inAuthentication(
      ({ headers }) => headers,
      // Location headers have their own rule.
      ({ path, format }) => (format === 'LOCATION' ? null : { path }),
    ),
  }),
  defineRule({
    id: 'auth-one-otp-button',
    severity: 'error',
    component: 'BUTTONS',
    about: 'An authentication template has exactly one button, of type OTP.',
    source: ['auth'],
    evidence: 'M',
    check: buttonsFault,
  }),
  defineRule({
    id: 'auth-no-carousel-lto',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'An authentication template has no carousel and no limited-time offer.',
    source: ['auth', 'components'],
    evidence: 'M',
    check: inAuthentication(
      ({ components }) => components,
      ({ type, path }) => (type !== null && forbidden.has(type) ? { path, args: { type } } : null),
    ),
  }),
] as const
