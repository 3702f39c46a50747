/** Proposes category, language and name for a text that has none, so that nobody is asked for them. Pure. */
import type { Memory } from '../../llm/model.ts'
import { type Category, categories, type Draft, findComponent } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { findLanguage, normaliseLanguageCode } from '../../template/languages.ts'
import { languageOfText } from '../../validator/index.ts'
import { suggestedName } from '../state/guesses.ts'
import type { ValidateDraft } from './issues.ts'

/** Why a setting was chosen; `reply/phrases/` has the words. */
export type Reason = 'purpose' | 'text' | 'writer' | 'usual'

export interface Completion {
  part: 'category' | 'language' | 'name'
  edit: Edit
  reason: Reason
}

interface CompletionInput {
  draft: Draft
  memory: Memory
  /** The language in which the person writes to us; null if unknown. */
  userLanguage: string | null
  validateDraft: ValidateDraft
  /** Settings that are not to be proposed, because the person has just removed them. */
  except: ReadonlySet<string>
}

const hasText = (draft: Draft): boolean => (findComponent(draft, 'BODY')?.text ?? '') !== ''

/** The missing settings of a draft that has a text or Meta's preset one; none for a draft without either. */
export function completionsOf(input: CompletionInput): Completion[] {
  if (!hasText(input.draft) && input.draft.category !== 'AUTHENTICATION') return []
  const steps = [languageFor, categoryFor, nameFor]
  return steps.reduce<{ draft: Draft; found: Completion[] }>(
    ({ draft, found }, step) => {
      const next = step({ ...input, draft })
      if (next === null || input.except.has(next.part)) return { draft, found }
      return { draft: applyEdit(draft, next.edit), found: [...found, next] }
    },
    { draft: input.draft, found: [] },
  ).found
}

function languageFor({ draft, memory, userLanguage }: CompletionInput): Completion | null {
  if (draft.language !== undefined) return null
  const as = (language: string, reason: Reason): Completion => ({
    part: 'language',
    edit: { op: 'set_language', language },
    reason,
  })
  const wished = memory.language_pref === null ? null : normaliseLanguageCode(memory.language_pref)
  if (wished !== null && findLanguage(wished) !== null) return as(wished, 'purpose')
  const own = templateLanguage(userLanguage ?? 'en')
  const found = languageOfText(findComponent(draft, 'BODY')?.text ?? '')
  if (found !== null && templateLanguage(found) !== own) return as(templateLanguage(found), 'text')
  return as(own, userLanguage === null ? 'usual' : 'writer')
}

/** Codes that Meta has only with a region, or that people write without one; what else differs is spelt like Meta's. */
const templateCodes: Readonly<Record<string, string>> = { en: 'en_US', pt: 'pt_BR' }

/** The template language for a language that someone writes in. */
function templateLanguage(code: string): string {
  if (findLanguage(code) !== null && templateCodes[code] === undefined) return code
  const base = code.split(/[-_]/, 1)[0] ?? code
  const known = templateCodes[base] ?? base
  return findLanguage(known) === null ? 'en_US' : known
}

function categoryFor({ draft, memory, validateDraft }: CompletionInput): Completion | null {
  if (draft.category !== undefined) return null
  const hint = categories.find((category) => category === memory.category)
  const category = hint ?? categoryOfText(draft, validateDraft)
  return { part: 'category', edit: { op: 'set_category', category }, reason: hint === undefined ? 'text' : 'purpose' }
}

/** UTILITY, unless the validator sees in the text what Meta would bill as marketing. */
const categoryOfText = (draft: Draft, validateDraft: ValidateDraft): Category =>
  validateDraft({ ...draft, category: 'UTILITY' }).some(({ rule }) => sellingRules.has(rule)) ? 'MARKETING' : 'UTILITY'

const sellingRules: ReadonlySet<string> = new Set([
  'utility-promotional',
  'utility-mixed',
  'utility-not-specific',
  'utility-unclear',
  'heur-cart',
])

function nameFor({ draft, memory }: CompletionInput): Completion | null {
  if (draft.name !== undefined) return null
  const isPreset = draft.category === 'AUTHENTICATION'
  const own = isPreset ? null : suggestedName({ draft, memory })
  const name = own ?? (isPreset ? 'verification_code' : `${(draft.category ?? 'utility').toLowerCase()}_message`)
  return { part: 'name', edit: { op: 'set_name', name }, reason: own === null ? 'usual' : 'text' }
}
