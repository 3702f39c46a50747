/**
 * What came of a message that was sent while the chat is not on the screen: on a phone, the preview stands in its place. With
 * the answers to choose from, so that no question is asked where nobody sees it.
 */

import type { ConversationProps } from '../chat/chat-pane.tsx'
import { Chips } from '../chat/chips.tsx'
import { Waiting } from '../chat/message-list.tsx'
import { Answer } from '../chat/message-text.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import { answersTo } from '../status/readiness.ts'
import { say } from '../words/index.ts'

/** @param isNew whether an answer has come that the person has not seen */
export function AnswerHere({ conversation, state, isNew }: ConversationProps & { isNew: boolean }) {
  const { outgoing, failure, retrying, payload, messages } = state
  const suggestions = answersTo(state)
  if (failure !== null && outgoing !== null)
    return (
      <div class="here">
        <ProblemNote
          problem={failure}
          title={say.chat.noAnswerYet}
          again={say.problems.again}
          onAgain={() => conversation.resend()}
        >
          <button type="button" onClick={() => conversation.discard()}>
            {say.chat.leave}
          </button>
        </ProblemNote>
      </div>
    )
  if (outgoing !== null)
    return (
      <div class="here">
        <Waiting retrying={retrying} />
      </div>
    )
  const answer = messages.at(-1)
  // What is finished says so itself.
  if (!isNew || payload !== null || answer?.role !== 'assistant') return null
  return (
    <div class="here">
      <ScrollBox label={say.chat.answer} class="told">
        <div role="status">
          <Answer content={answer.content} template={answer.template} />
        </div>
      </ScrollBox>
      {suggestions.length > 0 && <Chips label={say.chat.answers} answers={suggestions} onChoose={conversation.send} />}
    </div>
  )
}
