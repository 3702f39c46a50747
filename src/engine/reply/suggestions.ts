/** Short answers that the user could send next. Pure. */

import type { Asked, LanguageModel } from '../../llm/model.ts'
import { findComponent, isEmptyDraft } from '../../template/draft.ts'
import { optOutLineFor } from '../../template/opt-out.ts'
import { guessedCategory, suggestedName } from '../state/guesses.ts'
import { missingParts } from '../state/missing.ts'
import { isInUse } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import { languageName } from './change-sentences.ts'
import { canBeAdded } from './offers.ts'
import { type Phrases, phrasesFor, type Shortcut } from './phrases/index.ts'

/** In which other forms a model can tell the text. */
export type Retelling = Pick<LanguageModel, 'canTranslate' | 'canMakeWarmer'>

const shortcuts: Partial<Record<Asked, Shortcut[]>> = {
  category: ['MARKETING', 'UTILITY', 'AUTHENTICATION'],
  purpose: ['for-orders', 'for-appointments', 'for-sales'],
  body: ['write-for-me'],
  header: ['no', 'skip'],
  footer: ['no', 'skip'],
  buttons: ['website-button', 'quick-replies', 'no'],
  confirm: ['finalize', 'add-button', 'undo'],
  start_over: ['yes', 'no'],
  forget: ['yes', 'no'],
}

const languages = new Map([
  ['en', 'English (US)'],
  ['es', 'Español'],
  ['pt', 'Português (BR)'],
  ['hi', 'हिन्दी'],
  ['id', 'Bahasa Indonesia'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
])
const maxSuggestions = 4

/** Languages to offer, the one that the user writes in first. */
function languagesFor(userLanguage: string | null): string[] {
  const own = languages.get(userLanguage?.split('-')[0] ?? 'en')
  const others = [...languages.values()].filter((language) => language !== own)
  return [...(own === undefined ? [] : [own]), ...others].slice(0, maxSuggestions)
}

/** At most four suggestions, in the user's language, the likeliest first. */
export function suggestionsFor(state: ConversationState, model: Retelling = {}): string[] {
  const phrases = phrasesFor(state.userLanguage)
  const words = phrases.shortcuts
  const near = state.nearLanguages.map((code) => languageName(code, phrases))
  const offered = [...near, ...(canBeAdded(state.unused, state) ? [words['add-unused']] : [])]
  return [...offered, ...usual(state, words, model)].slice(0, maxSuggestions)
}

/** Beside a question of the model's: a yes to what it offers, and the way on. */
function beside({ offer, draft, memory }: ConversationState, words: Phrases['shortcuts']): string[] {
  const isComplete = !isEmptyDraft(draft) && missingParts(draft, memory).length === 0
  return [...(offer.length > 0 ? [words.yes, words.no] : []), ...(isComplete ? [words.finalize] : [])]
}

/**
 * What people do next with a final template: only what the model can do. Meta's own words for codes have no tone. Beginning anew is no
 * suggestion, for it sounds as if the finished template were lost.
 */
function afterwards(
  { draft, memory }: ConversationState,
  words: Phrases['shortcuts'],
  { canTranslate = () => true, canMakeWarmer = () => true }: Retelling,
): string[] {
  const isEnglish = draft.language?.startsWith('en') === true
  const language = canTranslate(draft, memory, isEnglish ? 'es' : 'en')
    ? [words[isEnglish ? 'in-spanish' : 'in-english']]
    : []
  const hasTone = draft.category !== 'AUTHENTICATION' && canMakeWarmer(draft, memory)
  return [...language, ...(hasTone ? [words.warmer] : [])]
}

function usual(state: ConversationState, words: Phrases['shortcuts'], model: Retelling): string[] {
  if (state.asksAboutOpen) return [words.finalize]
  const others = state.options.filter((option) => !isInUse(option, state.draft)).map(({ label }) => label)
  if (others.length === state.options.length && others.length > 0) return others
  // One is in use: the way on comes first, and the others can still be tried.
  return [...beyondOptions(state, words, model).slice(0, maxSuggestions - others.length), ...others]
}

function beyondOptions(state: ConversationState, words: Phrases['shortcuts'], model: Retelling): string[] {
  const { asked } = state
  if (asked === null) return state.confirmed ? afterwards(state, words, model) : beside(state, words)
  if (asked === 'language') return languagesFor(state.userLanguage)
  if (asked === 'name') {
    const name = suggestedName(state)
    return name === null ? [words['name-it']] : [name, words['name-it']]
  }
  if (asked === 'fix') return state.proposal.length === 0 ? [words.undo] : [words.yes, words.undo]
  if (asked === 'confirm' && optOutLineFor(state.draft) !== null)
    return [words.finalize, words['add-opt-out'], words['add-button'], words.undo]
  const guess = asked === 'category' ? guessedCategory(state) : null
  // Meta's preset parts are all that a code template can have, and the buttons of a carousel are on its cards.
  const hasOwn = state.draft.category === 'AUTHENTICATION' || findComponent(state.draft, 'CAROUSEL') !== undefined
  const takesButtons = !hasOwn && state.memory.wants_buttons !== false
  const possible = (shortcuts[asked] ?? []).filter((key) => key !== 'add-button' || takesButtons)
  const list = possible.map((key) => words[key])
  return guess === null ? list : [words[guess], ...list.filter((word) => word !== words[guess])]
}
