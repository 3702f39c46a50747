/** What could be chosen for the user, from what is known of them. Pure. */
import type { Category } from '../../template/draft.ts'
import { nameFromText } from './naming.ts'
import type { ConversationState } from './state.ts'

/** The category that the purpose suggests, while none is chosen. */
export function guessedCategory({ draft, memory }: Pick<ConversationState, 'draft' | 'memory'>): Category | null {
  const guess = memory.category
  const known = guess === 'MARKETING' || guess === 'UTILITY' || guess === 'AUTHENTICATION'
  return draft.category === undefined && known ? guess : null
}

/** A name that could be given to the template, from its text or what is known of it. */
export function suggestedName({ draft, memory }: Pick<ConversationState, 'draft' | 'memory'>): string | null {
  const body = draft.components.find((component) => component.type === 'BODY')?.text
  const words = [body, memory.brand_name, memory.business_type].find((text) => text)
  return words ? nameFromText(words) : null
}
