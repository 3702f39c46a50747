import { otpTypes } from '../../template/draft.ts'
import { limits } from '../../template/limits.ts'
import { countEmoji } from '../emoji.ts'
import { findEach } from '../find.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { asObject, type ButtonView, type JsonObject, type Subject, upper } from '../subject.ts'
import { countCodePoints } from '../text.ts'

const types: ReadonlySet<string> = new Set(otpTypes)
const appTypes: ReadonlySet<string> = new Set(['ONE_TAP', 'ZERO_TAP'])
const packageSegment = /^[A-Za-z][A-Za-z0-9_]*$/
const signatureHash = /^[A-Za-z0-9+/=]+$/
/** Labels that an OTP button may have, though WhatsApp sets them. */
const labelProperties = ['text', 'autofill_text'] as const

const otpButtons = (subject: Subject, find: (button: ButtonView) => Finding | null): readonly Finding[] =>
  subject.isAuthentication
    ? findEach(subject.buttons, (button) => (button.type === 'OTP' ? find(button) : null))
    : nothing

const otpType = ({ raw }: ButtonView): string | null => upper(raw.otp_type)

const needsApps = (button: ButtonView): boolean => appTypes.has(otpType(button) ?? '')

/** Reads at most 20 apps; the rule on their number reports more. */
const appsOf = ({ raw }: ButtonView): readonly unknown[] =>
  Array.isArray(raw.supported_apps) ? raw.supported_apps.slice(0, 20) : []

function apps(subject: Subject, find: (app: JsonObject | null, path: Finding['path']) => Finding | null) {
  const findings: Finding[] = []
  for (const button of subject.isAuthentication ? subject.buttons : []) {
    if (button.type !== 'OTP') continue
    for (const [index, app] of appsOf(button).entries()) {
      const finding = find(asObject(app), [...button.path, 'supported_apps', index])
      if (finding !== null) findings.push(finding)
    }
  }
  return findings.length > 0 ? findings : nothing
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

function appsFault(button: ButtonView): Finding | null {
  const path = [...button.path, 'supported_apps']
  const { supportedAppsMin: from, supportedAppsMax: to } = limits
  // The flat form of older API versions has its own rule.
  const isFlat = !isBlank(button.raw.package_name)
  if (!needsApps(button) || (isFlat && button.raw.supported_apps === undefined)) return null
  const supportedApps = button.raw.supported_apps
  const count = Array.isArray(supportedApps) ? supportedApps.length : 0
  if (count < from || count > to) return { path, args: { count, from, to, duplicate: false } }
  const list = appsOf(button).map(
    (app) => `${String(asObject(app)?.package_name)} ${String(asObject(app)?.signature_hash)}`,
  )
  // WhatsApp Manager requires distinct pairs; Meta's documentation does not mention it.
  return new Set(list).size < list.length
    ? { path, args: { count, from, to, duplicate: true }, severity: 'warning' }
    : null
}

function forbiddenContent(button: ButtonView): Finding | null {
  for (const property of labelProperties) {
    const value = button.raw[property]
    if (typeof value !== 'string') continue
    if (/https?:\/\/|www\./i.test(value) || countEmoji(value).certain > 0) return { path: [...button.path, property] }
  }
  return null
}

function labelFaults({ type, raw, path }: ButtonView): Finding[] {
  if (type !== 'OTP') return []
  const limit = limits.otpTextLength
  return labelProperties.flatMap((property): Finding[] => {
    const label = raw[property]
    if (typeof label !== 'string' || label.length <= limit) return []
    const length = countCodePoints(label)
    const at = [...path, property]
    if (length > limit) return [{ path: at, args: { length, limit } }]
    return [{ path: at, args: { length: label.length, limit, units: true }, severity: 'warning' }]
  })
}

function isPackageName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > limits.packageNameLength) return false
  const segments = name.split('.')
  return segments.length >= limits.packageNameSegments && segments.every((segment) => packageSegment.test(segment))
}

export const oneTimePasswordRules = [
  defineRule({
    id: 'auth-otp-type',
    severity: 'error',
    component: 'BUTTONS',
    about: 'An OTP button has the type COPY_CODE, ONE_TAP or ZERO_TAP.',
    source: ['auth', 'auth-zerotap', 'pywa'],
    evidence: 'M',
    check: (subject) =>
      otpButtons(subject, (button) => {
        const type = otpType(button)
        if (type !== null && types.has(type)) return null
        const path = [...button.path, 'otp_type']
        // One SDK lists it, and there is no proof that the server refuses it.
        if (type === 'NO_BUTTONS') return { path, args: { type }, severity: 'warning' }
        return { path, args: { type: type?.slice(0, 40) ?? '' } }
      }),
  }),
  defineRule({
    id: 'auth-otp-label',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'An OTP button has no labels of its own: custom ones have been refused since August 2025.',
    source: ['auth', 'glific', 'wam'],
    evidence: 'MLW',
    check: (subject) =>
      otpButtons(subject, ({ raw, path }) => {
        const property = labelProperties.find((name) => !isBlank(raw[name]))
        return property === undefined ? null : { path: [...path, property] }
      }),
  }),
  defineRule({
    id: 'auth-otp-label-length',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The labels of an OTP button, where they are given, have at most 25 characters.',
    source: ['auth'],
    evidence: 'M',
    check: (subject) => (subject.isAuthentication ? subject.buttons.flatMap(labelFaults) : nothing),
  }),
  defineRule({
    id: 'auth-supported-apps',
    severity: 'error',
    component: 'BUTTONS',
    about: 'ONE_TAP and ZERO_TAP have 1 to 5 supported apps, each once.',
    source: ['auth', 'auth-zerotap', 'wam'],
    evidence: 'MW',
    check: (subject) => otpButtons(subject, appsFault),
  }),
  defineRule({
    id: 'auth-package-name',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A package name has two or more segments that start with a letter, and at most 224 characters.',
    source: ['auth', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      apps(subject, (app, path) => {
        const name = app?.package_name
        if (isPackageName(name)) return null
        return { path: [...path, 'package_name'], args: { name: typeof name === 'string' ? name.slice(0, 80) : '' } }
      }),
  }),
  defineRule({
    id: 'auth-signature-hash',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A signature hash has exactly 11 characters of A-Z, a-z, 0-9, +, / and =.',
    source: ['auth', 'wam'],
    evidence: 'MW',
    check: (subject) =>
      apps(subject, (app, path) => {
        const hash = app?.signature_hash
        const length = typeof hash === 'string' ? hash.length : 0
        const limit = limits.signatureHashLength
        if (length === limit && signatureHash.test(String(hash))) return null
        return { path: [...path, 'signature_hash'], args: { length, limit } }
      }),
  }),
  defineRule({
    id: 'auth-inline-app-deprecated',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Package name and signature hash are in supported_apps, not on the button itself.',
    source: ['auth'],
    evidence: 'M',
    check: (subject) =>
      otpButtons(subject, ({ raw, path }) => {
        const property = ['package_name', 'signature_hash'].find((name) => !isBlank(raw[name]))
        return property === undefined ? null : { path: [...path, property] }
      }),
  }),
  defineRule({
    id: 'auth-zero-tap-terms',
    severity: 'error',
    component: 'BUTTONS',
    about: 'ZERO_TAP needs the terms accepted: zero_tap_terms_accepted is true.',
    source: ['auth-zerotap'],
    evidence: 'M',
    check: (subject) =>
      otpButtons(subject, (button) =>
        otpType(button) === 'ZERO_TAP' && button.raw.zero_tap_terms_accepted !== true
          ? { path: [...button.path, 'zero_tap_terms_accepted'] }
          : null,
      ),
  }),
  defineRule({
    id: 'auth-no-url-media-emoji',
    severity: 'error',
    component: 'BUTTONS',
    about: 'Authentication templates have no links and no emoji anywhere.',
    source: ['auth', 'categ'],
    evidence: 'M',
    check: (subject) => otpButtons(subject, forbiddenContent),
  }),
  defineRule({
    id: 'auth-zero-tap-android',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'One-tap and zero-tap work on Android only; other devices show the code to copy.',
    source: ['auth-zerotap'],
    evidence: 'M',
    check: (subject) =>
      otpButtons(subject, (button) => (needsApps(button) ? { path: [...button.path, 'otp_type'] } : null)),
  }),
] as const
