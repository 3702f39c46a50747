/** Values that we could choose for the user, from what we know. Pure. */
import type { Category } from '../../template/draft.ts'
import { nameFromText } from './naming.ts'
import type { ConversationState } from './state.ts'

/** The category that the conversation suggests; null when there is no suggestion or a category is already set. */
export function guessedCategory({ draft, memory }: Pick<ConversationState, 'draft' | 'memory'>): Category | null {
  const guess = memory.category
  const known = guess === 'MARKETING' || guess === 'UTILITY' || guess === 'AUTHENTICATION'
  return draft.category === undefined && known ? guess : null
}

/** A valid template name made from the body, else the brand, else the type of business; null when there is none of these. */
export function suggestedName({ draft, memory }: Pick<ConversationState, 'draft' | 'memory'>): string | null {
  const body = draft.components.find((component) => component.type === 'BODY')?.text
  const words = [body, memory.brand_name, memory.business_type].find((text) => text)
  return words ? nameFromText(words) : null
}
