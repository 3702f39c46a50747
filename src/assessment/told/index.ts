/**
 * Tells the reasons, the advice and what would raise the quality in a person's language. Assessments are kept in English, once
 * for everybody; the words of other languages are laid over them when somebody reads them. Pure; English where we have no words.
 */
import type { Assessment, PriceWords } from '../contract.ts'
import type { Learned } from '../experience.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { english } from './english.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hindi } from './hi.ts'
import { indonesian } from './id.ts'
import { portuguese } from './pt.ts'
import { filled } from './raise.ts'
import type { AdviceKey, ReasonRule, Telling } from './words.ts'

/** The words of each language but English. */
export const tellings: Readonly<Record<string, Telling>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fr: french,
  hi: hindi,
  id: indonesian,
  pt: portuguese,
}

/** What is advised where a rule fires: several rules about one thing advise the same. */
export const adviceKeys: Readonly<Record<string, AdviceKey>> = {
  'review-sensitive-identifiers': 'identifiers',
  'review-credentials': 'credentials',
  'review-threatening': 'threat',
  'review-commerce-policy': 'banned',
  'review-regulated': 'regulated',
  'review-impersonation': 'impersonation',
  'review-spam-scam': 'scam',
  'review-games-contests': 'contest',
  'url-shortener': 'short-link',
  'body-url-shortener': 'short-link',
  'review-shortened-url': 'short-link',
  'url-whatsapp-domain': 'whatsapp-domain',
  'body-whatsapp-link': 'whatsapp-link',
  'review-whatsapp-link': 'whatsapp-link',
  'url-https': 'https',
  'url-private-host': 'reachable',
  'url-public-host': 'reachable',
  'url-redirect-pattern': 'redirect',
  'url-variable-in-host': 'variable-host',
  'category-otp-elsewhere': 'code-elsewhere',
  'heur-emoji-hype': 'hype',
  'fixed-card-number': 'card-number',
  'fixed-iban': 'iban',
  'fixed-name': 'name',
  'fixed-email': 'email',
  'fixed-phone': 'phone',
}

/** Hindi in Latin script is a language of its own, of which we have no words. */
function tellingOf(language: string | null): { code: string; telling: Telling } | null {
  const parts = (language ?? '').toLowerCase().split(/[-_]/)
  const code = parts[0] ?? ''
  const telling = Object.hasOwn(tellings, code) && !parts.includes('latn') ? tellings[code] : undefined
  return telling === undefined ? null : { code, telling }
}

/** Why a reason pulls, in the language. @param why the English words, which stand where there are no others */
export const toldWhy = (rule: string, why: string, language: string | null): string =>
  tellingOf(language)?.telling.reasons[rule as ReasonRule] ?? why

/** What verdicts in the workspace teach of a text, as a sentence or two. */
export function toldLearned({ count, wrong, is_thin }: Learned, language: string | null): string {
  const words = tellingOf(language)?.telling.learned ?? english.learned
  return [filled(words.wrong, { count, wrong }), ...(is_thin ? [words.thin] : [])].join(' ')
}

/** The code of the language in which something is told that was asked for in this one. */
export const toldLanguage = (language: string | null): string => tellingOf(language)?.code ?? 'en'

/** What to do about a risk, in the language. @param advice the English words, which stand where there are no others */
export function toldAdvice(rule: string, advice: string, language: string | null): string {
  const key = adviceKeys[rule]
  return (key === undefined ? undefined : tellingOf(language)?.telling.advice[key]) ?? advice
}

/** Why prices are not known, in the language. */
export const priceWordsIn = (language: string | null): PriceWords => (tellingOf(language)?.telling ?? english).prices

type Told = Pick<Assessment, 'category' | 'risk' | 'quality' | 'worst_case'>

/** The assessment with its words in the language; `told_in` is the code of the language that they are in. */
export function toldIn<A extends Told>(assessment: A, language: string | null): A & { told_in: string } {
  const found = tellingOf(language)
  if (found === null) return { ...assessment, told_in: 'en' }
  const { code, telling } = found
  const { category, risk, quality, worst_case } = assessment
  const parts = Object.entries(quality.parts).map(([name, part]) => [
    name,
    part.say === null ? part : { ...part, raise: filled(telling.raise[part.say.key], part.say.values) },
  ])
  return {
    ...assessment,
    category: {
      ...category,
      reasons: category.reasons.map((reason) => ({
        ...reason,
        why: telling.reasons[reason.rule as ReasonRule] ?? reason.why,
      })),
    },
    risk: {
      ...risk,
      findings: risk.findings.map((finding) => ({
        ...finding,
        advice: toldAdvice(finding.rule, finding.advice, code),
      })),
    },
    quality: { ...quality, parts: Object.fromEntries(parts) },
    worst_case: worst_case.map((one) => ({
      ...one,
      problems: one.says.map(({ key, values }) => filled(telling.worst[key], values)),
    })),
    told_in: code,
  }
}
