/** Words that were not used and may be meant for the template: asked about once before it becomes final. Pure. */
import type { Extraction, Intent } from '../../llm/extraction.ts'
import { findComponent } from '../../template/draft.ts'
import { folded } from '../state/options.ts'
import type { ConversationState } from '../state/state.ts'
import type { Outcome } from './outcome.ts'

/** What the question is about: the words of before, or those that it was just asked about. */
export const openWords = ({ open, unused }: ConversationState): string[] => (open.length > 0 ? open : unused)

/** Whether there are such words. A bare yes to "add it, or without it?" is no answer where they make no sentence; see `reply/offers.ts`. */
export const hasOpenWords = (
  { open, asksAboutOpen, confirmed }: ConversationState,
  intent: Intent,
  changed: boolean,
): boolean =>
  (!confirmed || intent === 'finalize') && !changed && (open.length > 0 || (asksAboutOpen && intent === 'confirm'))

/** Once asked about they are settled, and so are those that the text tells by now, if in other words. */
export function openAfter(open: readonly string[], { open: said = [] }: Extraction, outcome: Outcome): string[] {
  if (outcome.asksAboutOpen || outcome.isFinal) return []
  const text = wordsIn(findComponent(outcome.draft, 'BODY')?.text ?? '')
  const isTold = (words: string): boolean => {
    const all = wordsIn(words)
    return all.filter((word) => text.includes(word)).length * 2 >= all.length
  }
  const left = outcome.changes.some(({ part }) => part === 'body') ? open.filter((words) => !isTold(words)) : open
  return [...new Set([...left, ...said.filter((words) => outcome.unused.includes(words))])].slice(-mostOpen)
}

const wordsIn = (text: string): string[] => folded(text).split(' ')

/** The state stays small. */
const mostOpen = 4
