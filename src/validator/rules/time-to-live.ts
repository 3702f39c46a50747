import { limits } from '../../template/limits.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'

const path = ['message_send_ttl_seconds'] as const

interface TtlRange {
  from: number
  to: number
  unlimited: boolean
}

const ranges: ReadonlyMap<string, TtlRange> = new Map([
  ['AUTHENTICATION', { from: limits.ttlAuthenticationMin, to: limits.ttlAuthenticationMax, unlimited: true }],
  ['UTILITY', { from: limits.ttlUtilityMin, to: limits.ttlUtilityMax, unlimited: true }],
  ['MARKETING', { from: limits.ttlMarketingMin, to: limits.ttlMarketingMax, unlimited: false }],
])

const ttlOf = ({ template: { message_send_ttl_seconds: ttl } }: Subject): unknown => ttl ?? undefined

/** The seconds as a number; NaN if it is not one. SDKs send numbers as strings, which the Graph API accepts. */
const toSeconds = (ttl: unknown): number =>
  typeof ttl === 'number' ? ttl : typeof ttl === 'string' && /^-?\d{1,9}$/.test(ttl) ? Number(ttl) : Number.NaN

function outOfRange(subject: Subject) {
  const ttl = ttlOf(subject)
  const range = ranges.get(subject.category ?? '')
  if (ttl === undefined || range === undefined) return nothing
  const value = toSeconds(ttl)
  if (Number.isInteger(value)) {
    if (value >= range.from && value <= range.to) return nothing
    if (value === limits.ttlUnlimited && range.unlimited) return nothing
  }
  const actual = typeof ttl === 'number' || typeof ttl === 'string' ? String(ttl).slice(0, 20) : 'not a number'
  const args = { actual, from: range.from, to: range.to, category: subject.category ?? '', unlimited: range.unlimited }
  return [{ path, args }]
}

export const timeToLiveRules = [
  defineRule({
    id: 'ttl-range',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The time to live is within the range of the category, or -1 where that is allowed.',
    source: ['ttl'],
    evidence: 'M',
    check: (subject) => (subject.isAuthentication ? nothing : outOfRange(subject)),
  }),
  defineRule({
    id: 'auth-ttl',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The time to live of an authentication template is 30 to 900 seconds, or -1.',
    source: ['auth', 'ttl'],
    evidence: 'M',
    check: (subject) => (subject.isAuthentication ? outOfRange(subject) : nothing),
  }),
  defineRule({
    id: 'ttl-marketing-cloud-api',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'On a marketing template only the Marketing Messages API honours the time to live.',
    source: ['ttl'],
    evidence: 'M',
    check: (subject) => (subject.category === 'MARKETING' && ttlOf(subject) !== undefined ? [{ path }] : nothing),
  }),
  defineRule({
    id: 'ttl-auth-vs-expiry',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'An authentication message does not live longer than its code.',
    source: ['ttl'],
    evidence: 'M',
    check(subject) {
      const ttl = ttlOf(subject)
      if (!subject.isAuthentication || ttl === undefined) return nothing
      const minutes = subject.footer?.raw.code_expiration_minutes
      if (typeof minutes !== 'number' || toSeconds(ttl) <= minutes * 60) return nothing
      return [{ path, args: { ttl: toSeconds(ttl), minutes } }]
    },
  }),
] as const
