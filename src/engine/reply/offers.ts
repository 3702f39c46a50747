/** Short answers to what the last reply put on the table. They mean one thing only, so no model is asked. Pure. */
import type { Extraction } from '../../llm/extraction.ts'
import { findComponent } from '../../template/draft.ts'
import { optOutLineFor } from '../../template/opt-out.ts'
import { languageOfText } from '../../validator/index.ts'
import { folded, type Option, pickedOption } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import { languageName } from './change-sentences.ts'
import { commandOf } from './command.ts'
import { allPhrases, phrasesFor, type Shortcut } from './phrases/index.ts'

interface Answer {
  kind: 'option' | 'unused' | 'opt-out' | 'language'
  extraction: Extraction
}

const edits = (list: Extraction['edits']): Extraction => ({ reply: '', intent: 'edit', edits: list, facts: [] })

/** What the message means as an answer to what was offered: options, languages, unused words, the opt-out line; null when it is none. */
export function answerToOffer(state: ConversationState, message: string): Answer | null {
  // A label that is a command would keep the person from giving it.
  const named = state.options.length === 0 || commandOf(message) === null ? state.options : []
  const option = pickedOption(named, message, takesNumbers(state) ? ordinals : null) ?? firstOf(state, message)
  if (option !== null) return { kind: 'option', extraction: edits(option.edits) }
  const said = message.trim().toLowerCase()
  const language = state.nearLanguages.find((code) =>
    [code, languageName(code, phrasesFor(state.userLanguage))].some((name) => name.toLowerCase() === said),
  )
  if (language !== undefined) return { kind: 'language', extraction: edits([{ op: 'set_language', language }]) }
  const line = optOutLineFor(state.draft)
  if (line !== null && optOutWords.has(said))
    return { kind: 'opt-out', extraction: edits([{ op: 'set_footer', text: line }]) }
  // Asked whether to add them or to leave them out, a yes adds them: what comes of it is seen before it is final.
  const isYes = state.asksAboutOpen && anyWords.has(folded(message))
  if (!(isYes || addWords.has(said)) || !canBeAdded(state.unused, state)) return null
  const body = findComponent(state.draft, 'BODY')?.text ?? ''
  const text = [body, ...state.unused.map(asSentence)].filter((words) => words !== '').join(' ')
  return { kind: 'unused', extraction: edits([{ op: 'set_body', text }]) }
}

/** A number may be the answer to what the model has asked since it put the options on the table. */
const takesNumbers = ({ asked, confirmed, asksWhich }: ConversationState): boolean =>
  asksWhich || asked !== null || confirmed

/** While there is no text, a choice that is left to us, or a plain yes, takes the nearest. */
function firstOf({ options, asked, offer, draft }: ConversationState, message: string): Option | null {
  // Where the model put them on the table, it also asks which.
  const isAskedWhich = asked === 'purpose' || (asked === null && offer.length === 0)
  if (!isAskedWhich || findComponent(draft, 'BODY') !== undefined) return null
  return anyWords.has(folded(message)) ? (options[0] ?? null) : null
}

const ordinals = [0, 1, 2, 3].map(
  (place) => new Set(allPhrases.flatMap((phrases) => (phrases.ordinals[place] ?? []).map(folded))),
)
const inAnyLanguage = (shortcut: Shortcut): ReadonlySet<string> =>
  new Set(allPhrases.map(({ shortcuts }) => shortcuts[shortcut].toLowerCase()))
const addWords = inAnyLanguage('add-unused')
const optOutWords = inAnyLanguage('add-opt-out')
const anyWords = new Set(allPhrases.flatMap(({ anyOption }) => anyOption.map(folded)))

/** Three words may be a sentence; fewer are only named. */
const fewestWords = 3

/** Whether all of the words that were not used could stand in the text as sentences: in its language alone; that of a code is fixed. */
export const canBeAdded = (
  unused: readonly string[],
  { toUs, draft: { category, language }, userLanguage }: Pick<ConversationState, 'toUs' | 'draft' | 'userLanguage'>,
): boolean =>
  category !== 'AUTHENTICATION' &&
  unused.length > 0 &&
  unused.every(
    (words) =>
      words.split(/\s+/).length >= fewestWords &&
      !toUs.includes(words) &&
      (language === undefined || baseOf(languageOfText(words) ?? userLanguage ?? 'en') === baseOf(language)),
  )

const baseOf = (code: string): string | undefined => code.split(/[-_]/)[0]

const asSentence = (words: string): string => {
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!?।…]$/u.test(capital) ? capital : `${capital}.`
}
