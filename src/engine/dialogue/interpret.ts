/** What short answers mean, given the question that was asked. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import type { Edit } from '../../template/edit.ts'
import { partSetBy } from '../state/alternatives.ts'
import { guessedCategory, suggestedName } from '../state/guesses.ts'
import type { ConversationState } from '../state/state.ts'

/**
 * Yes and no mean what was asked: a yes to what the model offered or to a repair carries it out, also beside other wishes ("yes,
 * and …"), a yes to "start over?" clears the draft, a yes to a guessed category sets it, "skip" for the name lets us choose one,
 * and whoever is asked for an optional part and does not give it does without.
 */
export function interpret(state: ConversationState, extraction: Extraction, isBorneOut = true): Extraction {
  if (isBorneOut && agreesToStartOver(state, extraction)) {
    const others = extraction.edits.filter(({ op }) => op !== 'reset')
    return { ...extraction, intent: 'start_over', edits: [{ op: 'reset' }, ...others] }
  }
  const { intent, edits } = extraction
  if (intent === 'confirm' && state.offer.length > 0)
    return { ...extraction, intent: 'edit', edits: withAgreed(state.offer, edits) }
  if (intent === 'confirm' && state.asked === 'fix' && state.proposal.length > 0)
    return { ...extraction, edits: withAgreed(state.proposal, edits) }
  const agreed = intent === 'confirm' && edits.length === 0
  const guess = guessedCategory(state)
  if (agreed && state.asked === 'category' && guess !== null) {
    return { ...extraction, intent: 'edit', edits: [{ op: 'set_category', category: guess }] }
  }
  if ((agreed || intent === 'skip') && edits.length === 0 && state.asked === 'name') {
    const name = suggestedName(state)
    return name === null ? extraction : { ...extraction, intent: 'edit', edits: [{ op: 'set_name', name }] }
  }
  // "What should the footer say?" – "never mind": they do without it. "Finalize" may have forgotten it, and is asked once more.
  const isAgain = intent === 'finalize' && state.askedTimes > 0
  const isPassing = intent === 'skip' || intent === 'reject' || intent === 'cancel' || isAgain
  const wish = isPassing && edits.length === 0 ? wishes[state.asked ?? ''] : undefined
  return wish === undefined
    ? extraction
    : {
        ...extraction,
        facts: [...extraction.facts, { key: wish, value: 'no' }],
        intent: intent === 'finalize' ? intent : 'skip',
      }
}

/** What a yes agrees to, but for the parts that it wants otherwise ("yes, but call it …"), then what else it wants. */
function withAgreed(agreed: readonly Edit[], edits: readonly Edit[]): Edit[] {
  const otherwise = new Set(edits.map(partSetBy))
  return [...agreed.filter((edit) => !otherwise.has(partSetBy(edit))), ...edits]
}

/** True when we asked "Shall I really clear everything?" and the answer is yes or the same request again. */
export function agreesToStartOver({ asked }: Pick<ConversationState, 'asked'>, { intent, edits }: Extraction): boolean {
  const isYes = intent === 'confirm' && edits.every(({ op }) => op === 'reset')
  return asked === 'start_over' && (isYes || intent === 'start_over')
}

const wishes: Readonly<Record<string, string>> = {
  header: 'wants_header',
  footer: 'wants_footer',
  buttons: 'wants_buttons',
}

const isCode = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i

/** Code of the language that the user wrote in; Hindi in Latin script is `hi-Latn`. null: not reported. */
export function userLanguageOf({ facts, language }: Extraction, message: string): string | null {
  const said = language ?? facts.find(({ key }) => key === 'user_language')?.value ?? null
  const code = said !== null && isCode.test(said) ? said : null
  return code === 'hi' && !/\p{Script=Devanagari}/u.test(message) ? 'hi-Latn' : code
}
