/** Texts in a language other than the declared one, detected by function words; another rule checks scripts. */
import { findOtherLanguage, type OtherLanguage } from '../lexicon/function-words.ts'
import { type ReadText, signalsOf } from '../lexicon/signals.ts'
import type { Token } from '../lexicon/tokens.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** The least text needed for a verdict. */
const minOfTemplate = { letters: 40, words: 4 }
const minOfText = { letters: 24, words: 3 }

interface Mismatch extends OtherLanguage {
  read: ReadText
}

/** The first text in another language: checks all texts together, then each on its own (say, an untranslated footer). */
function findMismatch(subject: Subject): Mismatch | null {
  const { texts, language } = signalsOf(subject)
  const prose = texts.filter(({ text, tokens }) => text.part !== 'label' && tokens.length > 0)
  const [first] = prose
  if (!first || language === '') return null
  const all: Token[] = prose.length === 1 ? [...first.tokens] : prose.flatMap(({ tokens }) => tokens)
  const whole = findOtherLanguage(all, language, minOfTemplate)
  if (whole) return { ...whole, read: prose.find(({ text }) => text === subject.body?.text) ?? first }
  if (prose.length === 1) return null
  for (const read of prose) {
    const other = findOtherLanguage(read.tokens, language, minOfText)
    if (other) return { ...other, read }
  }
  return null
}

export const languageReviewRules = [
  defineRule({
    id: 'review-language-mismatch',
    severity: 'warning',
    component: 'BODY',
    about: 'Every text is written in the declared language and in no other.',
    source: ['review', 'doubletick', 'bik'],
    evidence: 'B',
    check(subject) {
      if (subject.isAuthentication || subject.isLibrary || typeof subject.template.language !== 'string') return nothing
      const mismatch = findMismatch(subject)
      if (!mismatch) return nothing
      const args = { language: subject.template.language.slice(0, 20), found: mismatch.language }
      return [{ path: mismatch.read.text.path, args }]
    },
  }),
] as const
