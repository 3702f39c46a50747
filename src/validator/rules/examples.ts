import { limits } from '../../template/limits.ts'
import { findEach } from '../find.ts'
import { dropNeedlessExamples, nestExamples } from '../repair-examples.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import { type NamedSamples, type PositionalSamples, readSamples, sampleValues } from '../samples.ts'
import type { ComponentView, Subject } from '../subject.ts'
import type { TextView } from '../text.ts'

type Style = 'POSITIONAL' | 'NAMED' | null

/** The style that all variables of a text share; null if there are none, or both styles. */
function styleOf({ placeholders }: TextView): Style {
  const first = placeholders[0]?.style ?? null
  return placeholders.every(({ style }) => style === first) ? first : null
}

/** Checks bodies and text headers; skips those with malformed variables, which must be fixed first. */
function withText(
  components: readonly ComponentView[],
  find: (text: TextView, component: ComponentView, style: Style) => Finding | null,
): readonly Finding[] {
  return findEach(components, (component) => {
    const { text, type, format } = component
    if (text === null || (type === 'HEADER' && format !== 'TEXT') || text.malformed.length > 0) return null
    return find(text, component, styleOf(text))
  })
}

const isAbsent = (positional: PositionalSamples | null, named: NamedSamples | null): boolean =>
  (positional === null || positional.values.length === 0) && (named === null || named.params?.length === 0)

/** Findings for texts with variables that have no samples at all. */
function missing(components: readonly ComponentView[]): readonly Finding[] {
  return withText(components, ({ names, placeholders }, component) => {
    if (placeholders.length === 0) return null
    const { positional, named } = readSamples(component)
    const args = { tokens: names.slice(0, 20).map((name) => `{{${name}}}`), count: names.length }
    return isAbsent(positional, named) ? { path: [...component.path, 'example'], args } : null
  })
}

const all = ({ headers, bodies, isAuthentication }: Subject): readonly ComponentView[] =>
  isAuthentication ? [] : [...headers, ...bodies]

function countFinding({ names, placeholders }: TextView, samples: PositionalSamples): Finding | null {
  const args = { count: samples.values.length, variables: names.length }
  if (placeholders.length === 0 || args.count === args.variables || args.count === 0) return null
  return { path: samples.path, args, isFixable: false }
}

/** An example on a text without variables; the server refuses it, even if it is empty. */
function needless({ placeholders }: TextView, { raw, path }: ComponentView): Finding | null {
  if (placeholders.length > 0 || raw.example === undefined || raw.example === null) return null
  return { path: [...path, 'example'], args: { variables: 0 } }
}

function mismatch({ names }: TextView, { params, path }: NamedSamples): Finding | null {
  if (params === null || params.some((param) => typeof param?.param_name !== 'string')) {
    return { path, args: { shape: 'wrong' } }
  }
  const paramNames = params.map((param) => String(param?.param_name))
  const absent = names.filter((name) => !paramNames.includes(name))
  const extra = paramNames.filter((name, index) => !names.includes(name) || paramNames.indexOf(name) !== index)
  if (absent.length === 0 && extra.length === 0) return null
  const args = { absent: absent.slice(0, 10), extra: extra.slice(0, 10).map((name) => name.slice(0, 40)) }
  return { path, args }
}

const isEmptyText = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''
const unpresentable = new RegExp(`[\\n\\r\\t]| {${limits.bodySpaces + 1},}`)
const placeholderWords: ReadonlySet<string> = new Set(
  'example sample test text value string placeholder xxx xxxx lorem foo bar todo tbd variable name_here'.split(' '),
)
const code = /^\d{4,8}$/
const codeWords =
  /\b(?:code|otp|passcode|pin|password|verification|c[oó]digo|contrase[nñ]a|senha|kode|sandi|passwort|bestätigungscode)\b|कोड|ओटीपी/iu

export const exampleRules = [
  defineRule({
    id: 'header-text-example',
    severity: 'error',
    component: 'HEADER',
    about: 'A header with a variable has a sample for it.',
    source: ['components'],
    evidence: 'M',
    check: (subject) => (subject.isAuthentication ? nothing : missing(subject.headers)),
  }),
  defineRule({
    id: 'body-example-required',
    severity: 'error',
    component: 'BODY',
    about: 'A body with variables has samples for them.',
    source: ['components', 'live-errors'],
    evidence: 'ML',
    check: (subject) => (subject.isAuthentication ? nothing : missing(subject.bodies)),
  }),
  defineRule({
    id: 'example-style',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Samples are named with NAMED and positional with POSITIONAL.',
    source: ['components', 'api-ref'],
    evidence: 'M',
    check: (subject) =>
      withText(all(subject), (_text, component, style) => {
        if (style !== subject.parameterFormat) return null
        const { positional, named } = readSamples(component)
        const wrong = style === 'NAMED' ? positional : named
        const right = style === 'NAMED' ? named : positional
        return wrong === null || right !== null || isAbsent(positional, named)
          ? null
          : { path: wrong.path, args: { format: style } }
      }),
  }),
  defineRule({
    id: 'example-count',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'There is exactly one sample for every distinct variable, and no example without one.',
    source: ['components', 'lto', 'live-errors'],
    evidence: 'ML',
    check: (subject) =>
      withText(all(subject), (text, component, style) => {
        if (style === 'NAMED') return null
        const { positional } = readSamples(component)
        return needless(text, component) ?? (positional === null ? null : countFinding(text, positional))
      }),
    fix: dropNeedlessExamples,
  }),
  defineRule({
    id: 'example-named-match',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The names of named samples are those of the variables, each once and without braces.',
    source: ['components'],
    evidence: 'M',
    check: (subject) =>
      withText(all(subject), (text, component, style) => {
        if (style === 'POSITIONAL' || text.placeholders.length === 0) return null
        const { positional, named } = readSamples(component)
        return named === null || isAbsent(positional, named) ? null : mismatch(text, named)
      }),
  }),
  defineRule({
    id: 'example-body-nested',
    severity: 'warning',
    component: 'BODY',
    about: 'body_text is an array that holds one array of strings; header_text is an array of strings.',
    source: ['api-ref', 'components'],
    evidence: 'M',
    check: (subject) =>
      withText(all(subject), ({ names }, component) => {
        const { positional } = readSamples(component)
        if (positional === null || positional.values.length === 0) return null
        const { shape, path } = positional
        if (component.type === 'HEADER') return shape === 'flat' ? null : { path, args: { shape, header: true } }
        if (shape === 'nested') return null
        // Meta's carousel pages show the short form, so that has its own rule.
        if (subject.carousel !== undefined && names.length === 1 && shape !== 'rows') return null
        const severity = names.length > 1 && shape !== 'rows' ? 'error' : 'warning'
        return { path, args: { shape, header: false }, severity }
      }),
    fix: nestExamples,
  }),
  defineRule({
    id: 'carousel-single-variable-example',
    severity: 'warning',
    component: 'CAROUSEL',
    about: 'In a carousel too, the sample of a single variable is written [["x"]].',
    source: ['media-carousel', 'product-carousel'],
    evidence: 'M',
    check: (subject) =>
      subject.carousel === undefined
        ? nothing
        : withText(subject.bodies, ({ names }, component) => {
            const positional = names.length === 1 ? readSamples(component).positional : null
            return positional === null || positional.shape === 'nested' || positional.shape === 'rows'
              ? null
              : { path: positional.path }
          }),
    fix: nestExamples,
  }),
  defineRule({
    id: 'example-non-empty',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'Every sample is a string that is not blank.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) =>
      findEach(sampleValues(subject), ({ value, path, component: { text } }) =>
        isEmptyText(value) && text !== null && text.placeholders.length > 0 ? { path } : null,
      ),
  }),
  defineRule({
    id: 'example-no-newline',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Samples have no line break, no tab and at most four spaces in a row.',
    source: ['errors', 'frappe-81'],
    evidence: 'LB',
    check: (subject) =>
      findEach(sampleValues(subject), ({ value, path }) =>
        typeof value === 'string' && unpresentable.test(value) ? { path } : null,
      ),
  }),
  defineRule({
    id: 'example-realistic',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Samples are plausible values, not the placeholder again.',
    source: ['review', 'components'],
    evidence: 'MH',
    check: (subject) =>
      findEach(sampleValues(subject), ({ value, path, name }) => {
        if (typeof value !== 'string' || value.length > 200) return null
        const plain = value.trim().toLowerCase()
        const repeated = plain === name && Number.isNaN(Number(name))
        return repeated || value.includes('{{') || placeholderWords.has(plain)
          ? { path, args: { sample: value.slice(0, 60) } }
          : null
      }),
  }),
  defineRule({
    id: 'example-otp-like',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'No sample outside authentication looks like a one-time code.',
    source: ['categ'],
    evidence: 'MH',
    check: (subject) =>
      subject.isAuthentication
        ? nothing
        : findEach(sampleValues(subject), ({ value, path, component }) =>
            typeof value === 'string' &&
            code.test(value) &&
            component.text !== null &&
            codeWords.test(component.text.value)
              ? { path, args: { sample: value } }
              : null,
          ),
  }),
] as const
