/** A conversation with the pure core: takes what a model understood, returns the result of the transition. */
import type { EarlierDraft } from '../../src/engine/dialogue/travel.ts'
import { createDraftValidator } from '../../src/engine/edits/issues.ts'
import { spokenWords } from '../../src/engine/reply/speech.ts'
import { suggestionsFor } from '../../src/engine/reply/suggestions.ts'
import { type CurrentDraft, currentDraft } from '../../src/engine/reply/view.ts'
import { type ConversationState, initialState, parseState } from '../../src/engine/state/state.ts'
import { type TransitionResult, transition } from '../../src/engine/transition.ts'
import type { Extraction } from '../../src/llm/extraction.ts'
import { noPolicy } from '../../src/validator/policy.ts'

/** What the store and the caller get of a turn. */
interface Said extends TransitionResult, Omit<CurrentDraft, 'final_creation_payload' | 'draft' | 'revision'> {
  final: CurrentDraft['final_creation_payload']
  suggestions: string[]
}

export interface Conversation {
  /** One turn. `understood` is what the model made of the message; the rest of an extraction is empty. */
  /** `witness`: what the built-in reader makes of the message; by default the same as the model. */
  say(message: string, understood?: Partial<Extraction>, shownHash?: string, witness?: Extraction | null): Said
  readonly state: ConversationState
}

/** A new conversation that keeps its revisions, so that undo, redo and restore work as in the engine. */
export function startConversation({ isOwnReading = false } = {}): Conversation {
  const validateDraft = createDraftValidator(() => noPolicy)
  let state = initialState()
  const revisions: EarlierDraft[] = []
  return {
    say(message, understood = {}, shownHash, witness) {
      const extraction: Extraction = { reply: '', intent: 'edit', edits: [], facts: [], ...understood }
      const earlier = [...revisions].reverse()
      const step = transition(state, {
        message,
        extraction,
        lead: spokenWords(extraction.reply),
        validateDraft,
        earlier,
        isOwnReading,
        witness: witness === undefined ? extraction : witness,
        overBudget: false,
        shownHash: shownHash ?? null,
      })
      state = step.state
      // Throws if the next turn could not read the state from storage.
      parseState({ id: 'conversation', state: JSON.parse(JSON.stringify(state)) })
      if (step.result.revision !== null) revisions.push(step.result.revision)
      const { final_creation_payload: final, ...view } = currentDraft(state, { validateDraft })
      return { ...view, ...step.result, final, suggestions: suggestionsFor(state) }
    },
    get state() {
      return state
    },
  }
}

/** A conversation in which only the final confirmation is missing. */
export function readyConversation(): Conversation {
  const conversation = startConversation()
  conversation.say('utility, English, name order_shipped. Your order has left our warehouse today.', {
    edits: [
      { op: 'set_category', category: 'UTILITY' },
      { op: 'set_language', language: 'en_US' },
    ],
  })
  conversation.say('call it order_shipped', { edits: [{ op: 'set_name', name: 'order_shipped' }] })
  conversation.say('Your order has left our warehouse today.', {
    edits: [{ op: 'set_body', text: 'Your order has left our warehouse today.' }],
  })
  return conversation
}
