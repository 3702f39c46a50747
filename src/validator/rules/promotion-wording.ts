/** Words that make Meta doubt the category (rule reference 6.4); every finding quotes its words. */
import type { SignalGroup } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/signals.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, isUtility, quoteAll } from './promotion-evidence.ts'
import { findHype } from './promotion-hype.ts'

const inTexts = (signals: readonly Signal[]): readonly Signal[] =>
  signals.filter(({ text }) => text.part !== 'label' && text.part !== 'url')

/** Quotes every word of a group in a utility template. */
function quoteGroup(subject: Subject, group: SignalGroup): readonly Finding[] {
  if (!isUtility(subject)) return nothing
  const signals = evidenceOf(subject).signals.of(group)
  return signals.length === 0 ? nothing : quoteAll(inTexts(signals))
}

/** "Reply STOP" in the body is an opt-out; the word alone may mean a bus stop. */
const reply = /reply|respon|respuesta|text|send|envi|escri|balas|ketik|antwort|schreib|भेज|लिख|bhej|likh/i

function hasOptOut(subject: Subject): boolean {
  const optOuts = evidenceOf(subject).signals.of('optOut')
  return optOuts.some(({ text, size }) => text.part !== 'body' || size > 1 || reply.test(text.value))
}

export const wordingRules = [
  defineRule({
    id: 'heur-promo-lexicon',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template has no promotional words, percentages or prices off.',
    source: ['categ', 'utility'],
    evidence: 'H',
    check(subject) {
      if (!isUtility(subject)) return nothing
      const { selling } = evidenceOf(subject)
      return selling.length === 0 ? nothing : quoteAll(selling)
    },
  }),
  defineRule({
    id: 'heur-renewal',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template does not push to renew or upgrade.',
    source: ['categ', 'utility'],
    evidence: 'H',
    check: (subject) => quoteGroup(subject, 'renewal'),
  }),
  defineRule({
    id: 'heur-survey-generic',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template asks for feedback only on a named order, visit or conversation.',
    source: ['categ', 'utility'],
    evidence: 'MH',
    check: (subject) =>
      isUtility(subject) && evidenceOf(subject).transactional.length === 0 ? quoteGroup(subject, 'survey') : nothing,
  }),
  defineRule({
    id: 'heur-cart',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template does not remind people of a cart, a wish list or products they viewed.',
    source: ['categ', 'utility'],
    evidence: 'M',
    check: (subject) => quoteGroup(subject, 'cart'),
  }),
  defineRule({
    id: 'heur-greeting',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template is not a greeting, birthday wish or thank-you.',
    source: ['categ', 'utility'],
    evidence: 'M',
    check: (subject) => quoteGroup(subject, 'greeting'),
  }),
  defineRule({
    id: 'heur-emoji-hype',
    severity: 'warning',
    component: 'BODY',
    about: 'A utility template does without runs of exclamation marks, shouting capitals and hype.',
    source: ['categ', 'utility'],
    evidence: 'H',
    check: (subject) => (isUtility(subject) ? findHype(evidenceOf(subject).signals) : nothing),
  }),
  defineRule({
    id: 'heur-shop-button',
    severity: 'warning',
    component: 'BUTTONS',
    about: 'A utility template has no promotional button, such as "Shop now".',
    source: ['categ', 'utility'],
    evidence: 'H',
    check(subject) {
      if (!isUtility(subject)) return nothing
      const { shopLabels } = evidenceOf(subject)
      return shopLabels.length === 0 ? nothing : quoteAll(shopLabels)
    },
  }),
  defineRule({
    id: 'heur-optout-missing',
    severity: 'warning',
    component: 'FOOTER',
    about: 'A marketing template shows how to stop such messages, in the footer or as a quick reply.',
    source: ['categ', 'utility'],
    evidence: 'MH',
    check(subject) {
      if (subject.category !== 'MARKETING' || subject.isLibrary || !subject.body?.text) return nothing
      return !evidenceOf(subject).signals.isCovered || hasOptOut(subject) ? nothing : [{ path: ['components'] }]
    },
  }),
] as const
