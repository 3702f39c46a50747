/** Texts in another language than the declared one, told by their small words; scripts are judged elsewhere. */
import { findStranger, type Stranger } from '../lexicon/function-words.ts'
import { type ReadText, signalsOf } from '../lexicon/signals.ts'
import type { Token } from '../lexicon/tokens.ts'
import { defineRule, nothing } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** Below these a text proves nothing. */
const ofTemplate = { letters: 40, words: 4 }
const ofOneText = { letters: 24, words: 3 }

interface Mismatch extends Stranger {
  read: ReadText
}

/** The first text in a strange language: all texts together first, then each alone (a footer left untranslated). */
function findMismatch(subject: Subject): Mismatch | null {
  const { texts, language } = signalsOf(subject)
  const spoken = texts.filter(({ text, tokens }) => text.part !== 'label' && tokens.length > 0)
  const [first] = spoken
  if (!first || language === '') return null
  const all: Token[] = spoken.length === 1 ? [...first.tokens] : spoken.flatMap(({ tokens }) => tokens)
  const whole = findStranger(all, language, ofTemplate)
  if (whole) return { ...whole, read: spoken.find(({ text }) => text === subject.body?.text) ?? first }
  if (spoken.length === 1) return null
  for (const read of spoken) {
    const stranger = findStranger(read.tokens, language, ofOneText)
    if (stranger) return { ...stranger, read }
  }
  return null
}

export const languageReviewRules = [
  defineRule({
    id: 'review-language-mismatch',
    severity: 'warning',
    component: 'BODY',
    about: 'Every text is written in the declared language, and in one language alone.',
    source: ['review', 'doubletick', 'bik'],
    evidence: 'B',
    check(subject) {
      if (subject.isAuthentication || subject.isLibrary || typeof subject.template.language !== 'string') return nothing
      const found = findMismatch(subject)
      if (!found) return nothing
      const args = { language: subject.template.language.slice(0, 20), found: found.language }
      return [{ path: found.read.text.path, args }]
    },
  }),
] as const
