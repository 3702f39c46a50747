/** Wording that reviewers reject (rule reference 7.2); every finding quotes its words. */
import type { SignalGroup } from '../lexicon/lexicon.ts'
import { type Signal, signalsOf } from '../lexicon/signals.ts'
import { defineRule, type Finding, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, quoteAll } from './promotion-evidence.ts'

function quoteGroup(subject: Subject, group: SignalGroup): readonly Finding[] {
  if (subject.isLibrary) return nothing
  const signals = signalsOf(subject).of(group)
  return signals.length === 0 ? nothing : quoteAll(signals)
}

/** Words that a mark divides are two: "If this was you, you need do nothing". */
function spellingSlips(subject: Subject): readonly Finding[] {
  if (subject.isLibrary) return nothing
  const slips = signalsOf(subject)
    .of('misspelling')
    .filter(({ words }) => !/[,;:.!?…–—]/.test(words))
  return slips.length === 0 ? nothing : quoteAll(slips)
}

/** Identifiers in a sentence that asks for them; mentioning one, or its last four digits, is fine. */
function identifiersAskedFor(subject: Subject): readonly Signal[] {
  const signals = signalsOf(subject)
  const asks = signals.of('ask')
  return signals
    .of('identifier')
    .filter(({ text, sentence }) => asks.some((ask) => ask.text === text && ask.sentence === sentence))
}

const fewWords = 15

/** True if nothing in a short body says what the message is about. */
function isVague(subject: Subject): boolean {
  const { signals, transactional, selling } = evidenceOf(subject)
  if (!signals.isCovered || transactional.length > 0 || selling.length > 0) return false
  const body = signals.texts.find(({ text }) => text === subject.body?.text)
  return body !== undefined && body.tokens.filter(({ kind }) => kind === 'word').length <= fewWords
}

export const wordingReviewRules = [
  defineRule({
    id: 'review-sensitive-identifiers',
    severity: 'warning',
    component: 'BODY',
    about: 'The template does not ask for full card or account numbers, national ids or documents that show them.',
    source: ['review', 'policy'],
    evidence: 'M',
    check(subject) {
      const identifiers = identifiersAskedFor(subject)
      return identifiers.length === 0 ? nothing : quoteAll(identifiers)
    },
  }),
  defineRule({
    id: 'review-credentials',
    severity: 'warning',
    component: 'BODY',
    about: 'The template contains no sign-in data, such as a user id with a password.',
    source: ['live-errors'],
    evidence: 'L',
    check: (subject) => quoteGroup(subject, 'credentials'),
  }),
  defineRule({
    id: 'review-threatening',
    severity: 'warning',
    component: 'BODY',
    about: 'The template does not threaten, shame or abuse.',
    source: ['review', 'policy'],
    evidence: 'M',
    check: (subject) => quoteGroup(subject, 'threat'),
  }),
  defineRule({
    id: 'review-commerce-policy',
    severity: 'warning',
    component: 'BODY',
    about: 'The template offers no goods or services that the commerce policy bans.',
    source: ['review', 'policy'],
    evidence: 'M',
    check: (subject) => quoteGroup(subject, 'banned'),
  }),
  defineRule({
    id: 'review-regulated',
    severity: 'warning',
    component: 'BODY',
    about: "Regulated goods and services need Meta's permission, an age limit or a country where they are allowed.",
    source: ['review', 'policy'],
    evidence: 'MB',
    check: (subject) => quoteGroup(subject, 'regulated'),
  }),
  defineRule({
    id: 'review-impersonation',
    severity: 'warning',
    component: 'BODY',
    about: 'The template does not pose as WhatsApp, Meta or another business.',
    source: ['review', 'policy'],
    evidence: 'M',
    check: (subject) => quoteGroup(subject, 'impersonation'),
  }),
  defineRule({
    id: 'review-spam-scam',
    severity: 'warning',
    component: 'BODY',
    about: 'The template does not read like a scam: prizes, easy money, guaranteed returns.',
    source: ['review', 'policy'],
    evidence: 'MH',
    check: (subject) => quoteGroup(subject, 'scam'),
  }),
  defineRule({
    id: 'review-games-contests',
    severity: 'warning',
    component: 'BODY',
    about: 'Games, quizzes and contests with prizes were long refused and are marketing today.',
    source: ['review'],
    evidence: 'H',
    check: (subject) => quoteGroup(subject, 'contest'),
  }),
  defineRule({
    id: 'review-spelling',
    severity: 'warning',
    component: 'BODY',
    about: 'The template has no common spelling mistakes, doubled words or chat abbreviations.',
    source: ['doubletick', 'verloop', 'bik'],
    evidence: 'B',
    check: spellingSlips,
  }),
  defineRule({
    id: 'review-too-vague',
    severity: 'warning',
    component: 'BODY',
    about: 'The wording is not so general that it could fit any message.',
    source: ['review', 'doubletick', 'bik'],
    evidence: 'MB',
    check(subject) {
      const vague = subject.isLibrary ? [] : signalsOf(subject).of('vague')
      const inBody = vague.filter(({ text }) => text.part === 'body')
      return inBody.length === 0 || !isVague(subject) ? nothing : quoteAll(inBody)
    },
  }),
] as const
