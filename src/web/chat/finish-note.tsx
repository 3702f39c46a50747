/** The chat speaks of finalizing, a button of finishing: that both are one thing, in words of the console. */

import { finishingAnswers } from '../template/assistant-words.ts'

/** @param suggestions what the assistant offers to answer with */
export function FinishNote({ suggestions }: { suggestions: readonly string[] }) {
  const answer = suggestions.find((words) => finishingAnswers.has(words))
  if (answer === undefined) return null
  return (
    <p class="hint aside">
      The button <strong>Finish</strong> at the top does the same as “<bdi>{answer}</bdi>” here.
    </p>
  )
}
