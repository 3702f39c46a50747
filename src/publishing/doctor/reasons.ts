/** Meta's reasons for rejecting a template, and the rules that find what each may be about. Data. */
import type { RuleId } from '../../validator/index.ts'

export const rejectionReasons = [
  'INVALID_FORMAT',
  'INCORRECT_CATEGORY',
  'TAG_CONTENT_MISMATCH',
  'PROMOTIONAL',
  'ABUSIVE_CONTENT',
  'SCAM',
  'CATEGORY_NOT_AVAILABLE',
  'NONE',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

const oneTimeCodes: readonly RuleId[] = ['heur-otp-words', 'category-otp-elsewhere']
const promotion: readonly RuleId[] = [
  'heur-promo-lexicon',
  'utility-mixed',
  'utility-promotional',
  'heur-renewal',
  'heur-survey-generic',
  'heur-cart',
  'heur-greeting',
  'heur-emoji-hype',
  'heur-shop-button',
]
const hiddenLinks: readonly RuleId[] = [
  'url-shortener',
  'review-shortened-url',
  'review-whatsapp-link',
  'url-whatsapp-domain',
  'body-url-shortener',
  'body-whatsapp-link',
]
const deceit: readonly RuleId[] = ['review-spam-scam', 'review-impersonation', 'review-games-contests']
const data: readonly RuleId[] = ['review-sensitive-identifiers', 'review-credentials']
const goods: readonly RuleId[] = ['review-commerce-policy', 'review-regulated']
const vague: readonly RuleId[] = ['review-too-vague', 'utility-unclear', 'utility-not-specific']

export interface ReasonFacts {
  /** Rules whose words are quoted, the most telling first. `errors`: whatever is an error, whichever rule. */
  rules: readonly RuleId[]
  errors: boolean
  /** A person can ask Meta for another look. */
  canAppeal: boolean
}

const none: ReasonFacts = { rules: [], errors: false, canAppeal: false }
const otherCategory: ReasonFacts = {
  rules: [...oneTimeCodes, ...data, ...promotion, ...vague],
  errors: false,
  canAppeal: true,
}

export const factsOf: Readonly<Record<RejectionReason, ReasonFacts>> = {
  INVALID_FORMAT: {
    rules: [
      'review-variable-format',
      'review-unclear-variable',
      'body-trailing-variable-punctuation',
      'body-adjacent-variables',
      'body-variable-density',
      'review-blank-lines',
      ...hiddenLinks,
      'review-spelling',
      'review-language-mismatch',
    ],
    errors: true,
    canAppeal: false,
  },
  INCORRECT_CATEGORY: otherCategory,
  TAG_CONTENT_MISMATCH: otherCategory,
  PROMOTIONAL: { rules: [...promotion, ...deceit, ...goods], errors: false, canAppeal: true },
  ABUSIVE_CONTENT: {
    rules: ['review-threatening', ...data, ...goods, ...deceit],
    errors: false,
    canAppeal: true,
  },
  SCAM: { rules: [...deceit, ...hiddenLinks, ...data, ...vague], errors: false, canAppeal: true },
  CATEGORY_NOT_AVAILABLE: none,
  NONE: none,
}

/** Rules about what is said, not about its form: leaving the sentence out may help. */
const content: ReadonlySet<string> = new Set([
  ...oneTimeCodes,
  ...promotion,
  ...hiddenLinks,
  ...deceit,
  ...data,
  ...goods,
  ...vague,
  'review-threatening',
])
export const isContent = (rule: string): boolean => content.has(rule)

/** Rules of one-time codes: such words can only be sent in AUTHENTICATION, and no review helps. */
export const isOneTimeCode = (rule: string): boolean => (oneTimeCodes as readonly string[]).includes(rule)
export const isPromotion = (rule: string): boolean => (promotion as readonly string[]).includes(rule)

/** The reason by Meta's name; null for one that we do not know. */
export const toReason = (text: string | null): RejectionReason | null =>
  text === null ? 'NONE' : (rejectionReasons.find((reason) => reason === text.trim().toUpperCase()) ?? null)
