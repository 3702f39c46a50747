import { limits } from '../../template/limits.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { countCodePoints } from '../text.ts'

const path = ['name'] as const
const pattern = /^[a-z0-9_]+$/

// The first has been refused in practice; the others are the rest of the samples that every new account gets.
const sampleNames: ReadonlyMap<string, 'error' | 'warning'> = new Map([
  ['hello_world', 'error'],
  ['sample_flight_confirmation', 'warning'],
  ['sample_happy_hour_announcement', 'warning'],
  ['sample_issue_resolution', 'warning'],
  ['sample_movie_ticket_confirmation', 'warning'],
  ['sample_purchase_feedback', 'warning'],
  ['sample_shipping_confirmation', 'warning'],
])

const opaque =
  /^(?:template|test|tmp|temp|tpl|msg|message|sample|example|demo|abc|xyz|asdf|foo|bar|untitled|new|name|[a-z0-9_])[0-9_]*$/

const nameOf = ({ template }: Subject): string | null =>
  typeof template.name === 'string' && template.name !== '' ? template.name : null

const transliterations: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  ø: 'o',
  Ø: 'o',
  œ: 'oe',
  Œ: 'oe',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/** The name in snake case; null if that would drop letters of other scripts, or if the result is too long or empty. */
function toSnakeCase(name: string): string | null {
  if (name.length > 4 * limits.nameLength) return null
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7F]/gu, (letter) => transliterations[letter] ?? letter)
  if (/[^\0-\x7F]/.test(plain) && /[\p{L}\p{N}]/u.test(plain.replace(/[\0-\x7F]/g, ''))) return null
  const snake = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_|_$/g, '')
  return snake !== '' && snake.length <= limits.nameLength ? snake : null
}

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
    about: 'The name contains only a-z, 0-9 and _.',
    source: ['manage', 'directsend', 'live-errors'],
    evidence: 'ML',
    check(subject) {
      const name = nameOf(subject)
      return name === null || pattern.test(name) ? nothing : [{ path, args: { name: name.slice(0, 80) } }]
    },
    fix(template, subject) {
      const name = nameOf(subject)
      if (name === null || pattern.test(name)) return template
      const snake = toSnakeCase(name)
      return snake === null || sampleNames.has(snake) ? template : { ...subject.template, name: snake }
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
      const limit = limits.nameLength
      if (name === null || name.length <= limit) return nothing
      const length = countCodePoints(name)
      if (length > limit) return [{ path, args: { length, limit } }]
      return [{ path, args: { length: name.length, limit, units: true }, severity: 'warning' }]
    },
  }),
  defineRule({
    id: 'name-sample-reserved',
    severity: 'error',
    component: 'TEMPLATE',
    about: "The name is not that of one of Meta's own sample templates.",
    source: ['live-errors'],
    evidence: 'L',
    check(subject) {
      const name = nameOf(subject)
      const severity = name === null ? undefined : sampleNames.get(name)
      return name === null || severity === undefined ? nothing : [{ path, args: { name }, severity }]
    },
  }),
  defineRule({
    id: 'name-test-body',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'A template called "test" has the body "Hello {{1}}", as WhatsApp Manager expects.',
    source: ['wam'],
    evidence: 'W',
    check: (subject) =>
      nameOf(subject) === 'test' && subject.body?.text?.value !== 'Hello {{1}}' ? [{ path }] : nothing,
  }),
  defineRule({
    id: 'name-descriptive',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'The name says what the template is for.',
    source: ['boom-skill'],
    evidence: 'B',
    check(subject) {
      const name = nameOf(subject)
      return name === null || name === 'test' || !opaque.test(name)
        ? nothing
        : [{ path, args: { name: name.slice(0, 80) } }]
    },
  }),
] as const
