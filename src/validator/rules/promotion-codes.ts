/** One-time codes outside AUTHENTICATION, which Meta rejects (rule reference 6.2 and 6.4). */
import type { Signal } from '../lexicon/signals.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { evidenceOf, isOpenCategory, quoteAll } from './promotion-evidence.ts'

/** Matches hints that name the code itself; others only mention logging in or secrecy. */
const namesCode = /code|kode|c[oó]digo|कोड|pin|पिन|clave|senha|sandi|token/i
const hintsNeeded = 2

const noWords: readonly Signal[] = []

/** The words about a one-time code; none if there are too few hints. */
function codeWords(subject: Subject): readonly Signal[] {
  if (!isOpenCategory(subject)) return noWords
  const { signals } = evidenceOf(subject)
  const certain = signals.of('otp')
  const hints = signals.of('otpHint')
  const isConvincing = hints.length >= hintsNeeded && hints.some(({ words }) => namesCode.test(words))
  return certain.length > 0 || isConvincing ? [...certain, ...hints] : noWords
}

/** True if the text may contain a code: a variable, or a number of four to eight digits. */
function carriesCode({ text }: Signal): boolean {
  return text.placeholders.length > 0 || /(?<!\d)\d{4,8}(?!\d)/.test(text.value)
}

export const codeRules = [
  defineRule({
    id: 'category-otp-elsewhere',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Codes for identity verification are sent only with AUTHENTICATION templates.',
    source: ['categ', 'auth'],
    evidence: 'M',
    check(subject) {
      const carrier = codeWords(subject).find(carriesCode)
      return carrier
        ? [{ path: ['category'], args: { category: subject.category ?? '', words: carrier.words } }]
        : nothing
    },
  }),
  defineRule({
    id: 'heur-otp-words',
    severity: 'warning',
    component: 'BODY',
    about: 'A marketing or utility template has no wording of one-time codes.',
    source: ['categ', 'utility'],
    evidence: 'M',
    check(subject) {
      const words = codeWords(subject)
      return words.length === 0 ? nothing : quoteAll(words)
    },
  }),
] as const
