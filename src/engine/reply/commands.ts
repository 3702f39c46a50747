/** Whole messages that the server carries out by itself, so that they cost no call of a model. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { ConversationState } from '../state/state.ts'
import { commandOf } from './command.ts'
import { answerToOffer } from './offers.ts'

/** Yes to one thing: what the server asked last, or what the model offered. */
const isAskedForYes = ({ asked, offer }: ConversationState): boolean =>
  offer.length > 0 || asked === 'confirm' || asked === 'fix' || asked === 'start_over' || asked === 'forget'

/**
 * What a message means that needs no reading: a command, a chip, or a pick among what is on the table (which the transition
 * carries out); null if a model has to read it.
 */
export function withoutModel(state: ConversationState, message: string): Extraction | null {
  const nothing: Extraction = { reply: '', intent: 'edit', edits: [], facts: [] }
  if (answerToOffer(state, message) !== null) return nothing
  const command = commandOf(message)
  if (command === null || (command === 'confirm' && !isAskedForYes(state))) return null
  return { ...nothing, intent: command }
}
