import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { type Reach, reachOf } from '../hosts.ts'
import { isShortener, isWhatsapp } from '../links.ts'
import { mapButtons } from '../repair.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { type ButtonView, type Subject, upper } from '../subject.ts'
import { countCodePoints, type TextView } from '../text.ts'
import { findRedirect } from '../url.ts'

/** Checks link buttons that have a URL. */
function withUrl(subject: Subject, find: (url: TextView, button: ButtonView) => Finding | null): readonly Finding[] {
  if (subject.buttons.length === 0) return nothing
  return findEach(subject.buttons, (button) =>
    button.url === null || button.url.isBlank ? null : find(button.url, button),
  )
}

// Paths that Meta's own client allows.
const exempt = [
  ['whatsapp.com', '/otp'],
  ['www.whatsapp.com', '/otp'],
  ['wa.me', '/in/bill/reminder'],
  ['wa.me', '/pay'],
] as const

const isExempt = (host: string, path: string): boolean =>
  exempt.some(([domain, start]) => host === domain && path.startsWith(start))

/** A scheme, a host, and the character that ends the host. */
const fixedHost = /^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i

const samplesOf = ({ raw }: Pick<ButtonView, 'raw'>): readonly unknown[] =>
  Array.isArray(raw.example) ? raw.example : raw.example === undefined || raw.example === null ? [] : [raw.example]

const isSample = (sample: unknown): boolean => typeof sample === 'string' && sample.trim() !== ''

const hasVariableHost = ({ value, placeholders: [first] }: TextView): boolean =>
  first !== undefined && !fixedHost.test(value.slice(0, first.start))

/** Findings for links to hosts of that reach; another rule reports variables in the host. */
const ofReach = (subject: Subject, reach: Reach): readonly Finding[] =>
  withUrl(subject, (url) => {
    const host = url.address?.host
    if (host === undefined || reachOf(host) !== reach || hasVariableHost(url)) return null
    return { path: url.path, args: { host: host.slice(0, 80) } }
  })

export const urlRules = [
  defineRule({
    id: 'url-required',
    severity: 'error',
    component: 'BUTTONS',
    about: 'A link button has an address.',
    source: ['components'],
    evidence: 'M',
    check: ({ buttons }) =>
      findEach(buttons, ({ type, url, path }) =>
        type === 'URL' && (url === null || url.isBlank) ? { path: [...path, 'url'] } : null,
      ),
  }),
  defineRule({
    id: 'url-length',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The address of a link has at most 2000 characters.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, (url) => {
        const limit = limits.urlLength
        if (url.length <= limit) return null
        if (url.codePoints > limit) return { path: url.path, args: { length: url.codePoints, limit } }
        return { path: url.path, args: { length: url.length, limit, units: true }, severity: 'warning' }
      }),
  }),
  defineRule({
    id: 'url-valid',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The address is complete and starts with http:// or https://.',
    source: ['live-errors', 'wam'],
    evidence: 'LW',
    check: (subject) =>
      withUrl(subject, (url) =>
        url.address === null ? { path: url.path, args: { url: url.value.slice(0, 80) } } : null,
      ),
  }),
  defineRule({
    id: 'url-public-host',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The address does not lead to the machine it is opened on: no localhost, no loopback address.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) => ofReach(subject, 'loopback'),
  }),
  defineRule({
    id: 'url-private-host',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The address can be opened from outside: no private or link-local address, no .local, a host with a dot.',
    source: ['review'],
    evidence: 'H',
    check: (subject) => ofReach(subject, 'private'),
  }),
  defineRule({
    id: 'url-https',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The address starts with https://.',
    source: ['wam'],
    evidence: 'H',
    check: (subject) => withUrl(subject, (url) => (url.address?.protocol === 'http:' ? { path: url.path } : null)),
  }),
  defineRule({
    id: 'url-one-variable',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The address has at most one variable.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, ({ hasBrace, placeholders, path }) =>
        hasBrace && placeholders.length > limits.urlVariables
          ? { path, args: { count: placeholders.length, limit: limits.urlVariables } }
          : null,
      ),
  }),
  defineRule({
    id: 'url-variable-at-end',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The variable is the last thing in the address.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, ({ hasBrace, placeholders, value, path }) => {
        const first = hasBrace && placeholders.length === 1 ? placeholders[0] : undefined
        return first === undefined || value.slice(first.end).trim() === ''
          ? null
          : { path, args: { token: first.token.slice(0, 60) }, range: [first.start, first.end] }
      }),
  }),
  defineRule({
    id: 'url-variable-name',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The variable of an address is {{1}}; a name is allowed with NAMED.',
    source: ['components', 'api-ref'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, ({ hasBrace, placeholders, path }) => {
        const first = hasBrace && placeholders.length === 1 ? placeholders[0] : undefined
        if (first === undefined || first.name === '1') return null
        if (first.style === 'NAMED' && subject.parameterFormat === 'NAMED') return null
        // Another rule reports zero and leading zeros.
        if (first.style === 'POSITIONAL' && !/^[1-9]/.test(first.name)) return null
        return { path, args: { token: first.token.slice(0, 60) }, range: [first.start, first.end] }
      }),
  }),
  defineRule({
    id: 'url-variable-in-host',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'Scheme and host of an address are fixed.',
    source: ['components'],
    evidence: 'H',
    check: (subject) =>
      withUrl(subject, ({ hasBrace, placeholders, value, path }) => {
        const first = hasBrace ? placeholders[0] : undefined
        if (first === undefined || fixedHost.test(value.slice(0, first.start))) return null
        return { path, args: { token: first.token.slice(0, 60) }, range: [first.start, first.end] }
      }),
  }),
  defineRule({
    id: 'url-example-required',
    severity: 'error',
    component: 'BUTTONS',
    about: 'An address with a variable has exactly one sample for it, in an array.',
    source: ['components', 'live-errors'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, (url, button) => {
        if (!url.hasBrace || url.placeholders.length === 0) return null
        const samples = samplesOf(button)
        const path = [...button.path, 'example']
        if (samples.length === 0 || !isSample(samples[0])) return { path, args: { count: 0 } }
        return samples.length > 1 && url.placeholders.length === 1 ? { path, args: { count: samples.length } } : null
      }),
  }),
  defineRule({
    id: 'url-example-shape',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The sample of an address is in an array and has at most 2000 characters.',
    source: ['components', 'lto'],
    evidence: 'M',
    check: (subject) =>
      withUrl(subject, (url, { raw, path }) => {
        if (!url.hasBrace || url.placeholders.length === 0 || !isSample(samplesOf({ raw })[0])) return null
        const at = [...path, 'example']
        if (!Array.isArray(raw.example)) return { path: at, args: { shape: 'string' } }
        const sample: unknown = raw.example[0]
        const length = typeof sample === 'string' ? countCodePoints(sample) : 0
        const limit = limits.urlExampleLength
        return length > limit ? { path: [...at, 0], args: { shape: 'long', length, limit } } : null
      }),
    fix: (template, subject) =>
      mapButtons(template, subject, (raw) =>
        upper(raw.type) === 'URL' && typeof raw.example === 'string' && raw.example.trim() !== ''
          ? { ...raw, example: [raw.example] }
          : raw,
      ),
  }),
  defineRule({
    id: 'url-example-without-variable',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'An address without a variable has no sample.',
    source: ['twilio-cta'],
    evidence: 'B',
    check: (subject) =>
      withUrl(subject, (url, button) =>
        samplesOf(button).length > 0 && url.placeholders.length === 0 && url.malformed.length === 0
          ? { path: [...button.path, 'example'] }
          : null,
      ),
  }),
  defineRule({
    id: 'url-whatsapp-domain',
    severity: 'error',
    component: 'BUTTONS',
    about: 'The address does not lead to WhatsApp itself.',
    source: ['wam', 'boom-skill'],
    evidence: 'WB',
    weak: true,
    check: (subject) =>
      withUrl(subject, (url) => {
        const parts = url.address
        return parts === null || !isWhatsapp(parts.host) || isExempt(parts.host, parts.path)
          ? null
          : { path: url.path, args: { host: parts.host } }
      }),
  }),
  defineRule({
    id: 'url-shortener',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The address is not that of a link shortener.',
    source: ['wam', 'boom-skill'],
    evidence: 'WB',
    check: (subject) =>
      withUrl(subject, (url) => {
        const host = url.address?.host
        return host !== undefined && isShortener(host) ? { path: url.path, args: { host } } : null
      }),
  }),
  defineRule({
    id: 'url-redirect-pattern',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'The address does not look like an open redirect.',
    source: ['wam'],
    evidence: 'W',
    check: (subject) =>
      withUrl(subject, (url) => {
        const parameter = url.value.includes('?') ? findRedirect(url.value) : null
        return parameter === null ? null : { path: url.path, args: { parameter } }
      }),
  }),
] as const
