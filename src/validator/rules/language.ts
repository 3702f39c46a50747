import { findLanguage, legacyLanguageCodes, normaliseLanguageCode } from '../../template/languages.ts'
import { nearLanguages } from '../../template/near-languages.ts'
import { defineRule, nothing } from '../rule.ts'
import { expectedScript, mainScript } from '../script.ts'
import type { Subject } from '../subject.ts'

const path = ['language'] as const

const languageOf = ({ template }: Subject): string | null =>
  typeof template.language === 'string' && template.language !== '' ? template.language : null

const isKnown = (code: string): boolean => findLanguage(code) !== null || legacyLanguageCodes.includes(code)

/** The supported code that a misspelled one means; null for correct and unknown codes. */
function correctSpelling(code: string | null): string | null {
  if (code === null || code.length > 20 || isKnown(code)) return null
  const normalised = normaliseLanguageCode(code)
  return isKnown(normalised) ? normalised : null
}

export const languageRules = [
  defineRule({
    id: 'language-required',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The template names its language.',
    source: ['api-ref'],
    evidence: 'M',
    check: (subject) => (languageOf(subject) === null ? [{ path }] : nothing),
  }),
  defineRule({
    id: 'language-supported',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The language is one of the codes that Meta supports.',
    source: ['langs', 'ycloud-langs', 'wati-langs'],
    evidence: 'M',
    check(subject) {
      const code = languageOf(subject)
      if (code === null || isKnown(code) || correctSpelling(code) !== null) return nothing
      return [{ path, args: { language: code.slice(0, 40), near: nearLanguages(code) } }]
    },
  }),
  defineRule({
    id: 'language-exact-spelling',
    severity: 'error',
    component: 'TEMPLATE',
    about: 'The language code is spelt the way Meta spells it: en_US, never en-US.',
    source: ['langs', 'manage'],
    evidence: 'B',
    weak: true,
    check(subject) {
      const language = languageOf(subject)
      const meant = correctSpelling(language)
      return language === null || meant === null ? nothing : [{ path, args: { language, meant } }]
    },
    fix(template, subject) {
      const meant = correctSpelling(languageOf(subject))
      return meant === null ? template : { ...subject.template, language: meant }
    },
  }),
  defineRule({
    id: 'language-costa-rica',
    severity: 'warning',
    component: 'TEMPLATE',
    about: 'Spanish of Costa Rica is es_CR.',
    source: ['ycloud-langs', 'wati-langs', 'pywa'],
    evidence: 'B',
    check: (subject) => (subject.template.language === 'es_CRI' ? [{ path }] : nothing),
  }),
  defineRule({
    id: 'language-legacy-code',
    severity: 'warning',
    component: 'TEMPLATE',
    about: "The language code is on Meta's page, not only in SDKs.",
    source: ['pywa'],
    evidence: 'B',
    check({ template: { language } }) {
      return language === 'ar_SA' || language === 'es_VE' ? [{ path, args: { language } }] : nothing
    },
  }),
  defineRule({
    id: 'language-content-match',
    severity: 'warning',
    component: 'BODY',
    about: 'The text is written in the script of the declared language.',
    source: ['langs', 'review'],
    evidence: 'MB',
    check(subject) {
      const language = languageOf(subject)
      const text = subject.body?.text
      if (language === null || text === null || text === undefined) return nothing
      const expected = expectedScript(language)
      const script = mainScript(text.value)
      if (script === null || expected.includes(script)) return nothing
      return [{ path: text.path, args: { language, script } }]
    },
  }),
] as const
