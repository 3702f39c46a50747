/** Utility templates that Meta would bill as marketing (rule reference 6.2): the verdict on the template as a whole. */
import type { Signal } from '../lexicon/signals.ts'
import { defineRule, nothing } from '../rule.ts'
import { sampleValues } from '../samples.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, isUtility, wordsOf } from './promotion-evidence.ts'

/** Languages without spaces between words, where counting words is meaningless. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])
const fewWords = 3

function verdict(subject: Subject): { selling: readonly Signal[]; beside: readonly Signal[] } | null {
  if (!isUtility(subject)) return null
  const { selling, transactional, signals } = evidenceOf(subject)
  if (selling.length === 0) return null
  return { selling, beside: transactional.length > 0 ? transactional : signals.of('survey') }
}

const hasDigit = (value: string): boolean => /\p{N}/u.test(value.replace(/\{\{[^{}]*\}\}/g, ''))

/** True if a text or a sample has a digit, as in a date, an amount or a quantity. */
const hasFigure = (subject: Subject): boolean =>
  subject.texts.some(({ value }) => hasDigit(value)) ||
  sampleValues(subject).some(({ value }) => typeof value === 'string' && hasDigit(value))

/** A variable within the first words is only a greeting: any message may begin with "Hi {{1}}". */
const greetingWords = 3

const namesSomething = (subject: Subject): boolean =>
  evidenceOf(subject).signals.texts.some(({ text, tokens }) =>
    tokens.some(({ kind }, at) => kind === 'variable' && (text.part === 'header' || at >= greetingWords)),
  )

/** True if the body has almost no fixed words. */
function isUnclear(subject: Subject): boolean {
  const { signals, transactional } = evidenceOf(subject)
  const body = signals.texts.find(({ text }) => text === subject.body?.text)
  if (!body || transactional.length > 0 || unspaced.has(signals.language)) return false
  return body.tokens.filter(({ kind }) => kind === 'word').length <= fewWords
}

export const utilityRules = [
  defineRule({
    id: 'utility-promotional',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'A utility template does not promote or persuade; Meta approves and bills it as marketing.',
    source: ['categ', 'utility'],
    evidence: 'M',
    check(subject) {
      const promotion = verdict(subject)
      const first = promotion?.selling[0]
      if (!promotion || !first || promotion.beside.length > 0) return nothing
      return [{ path: first.text.path, range: first.range, args: { words: wordsOf(promotion.selling) } }]
    },
  }),
  defineRule({
    id: 'utility-mixed',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'A utility template does not mix a transaction or survey with a promotion; any mix is marketing.',
    source: ['categ', 'utility'],
    evidence: 'M',
    check(subject) {
      const promotion = verdict(subject)
      const first = promotion?.selling[0]
      if (!promotion || !first || promotion.beside.length === 0) return nothing
      const args = { words: wordsOf(promotion.selling), beside: wordsOf(promotion.beside) }
      return [{ path: first.text.path, range: first.range, args }]
    },
  }),
  defineRule({
    id: 'utility-not-specific',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'A utility template names a concrete order, account, booking, date or amount.',
    source: ['categ', 'utility'],
    evidence: 'MH',
    check(subject) {
      const text = subject.body?.text
      // WhatsApp itself says what a call permission request is for.
      if (!text || text.isBlank || !isUtility(subject) || subject.callPermission) return nothing
      const { signals, transactional, selling } = evidenceOf(subject)
      const isSkipped = !signals.isCovered || transactional.length > 0 || selling.length > 0
      return isSkipped || isUnclear(subject) || namesSomething(subject) || hasFigure(subject)
        ? nothing
        : [{ path: text.path }]
    },
  }),
  defineRule({
    id: 'utility-unclear',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'The fixed words of a utility template show what it is for.',
    source: ['categ'],
    evidence: 'M',
    check(subject) {
      const text = subject.body?.text
      if (!text || text.isBlank || !isUtility(subject)) return nothing
      return isUnclear(subject) ? [{ path: text.path }] : nothing
    },
  }),
] as const
