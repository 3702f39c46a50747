/** What was said, the reply as it arrives, and what went wrong on the way. */
import { useEffect, useRef } from 'preact/hooks'
import { type ConversationState, isLeftOpen, type Message } from '../state/conversation-state.ts'

function Words({ by, content }: { by: Message['role']; content: string }) {
  return (
    <div class="message" data-role={by}>
      <span class="unseen">{by === 'user' ? 'You: ' : 'Assistant: '}</span>
      <p dir="auto">{content}</p>
    </div>
  )
}

function LeftOpen({ isDisabled, onSendAgain }: { isDisabled: boolean; onSendAgain(): void }) {
  return (
    <p class="hint left-open">
      Not answered: the server stopped in the middle.
      <button type="button" class="quiet" disabled={isDisabled} onClick={onSendAgain}>
        Send again
      </button>
    </p>
  )
}

interface FailureProps {
  state: ConversationState
  onResend(): void
  onDiscard(): void
}

interface MessageListProps extends FailureProps {
  onEarlier(): void
  onSay(message: string): void
}

function Failure({ state: { failure }, onResend, onDiscard }: FailureProps) {
  if (failure === null) return null
  const isRefused = failure.status === 401
  const canResend = failure.isPassing || isRefused
  const advice = isRefused
    ? 'Sign in at the top of the page, then send it again.'
    : failure.isPassing
      ? 'Nothing is lost: send it again, it will not count twice.'
      : 'Change it and send it again.'
  return (
    <div class="failure" role="alert">
      <p>
        <strong>Your message was not answered.</strong> {failure.message} {advice}
      </p>
      <div class="row">
        {canResend && (
          <button type="button" class="primary" onClick={onResend}>
            Send again
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          Edit message
        </button>
      </div>
    </div>
  )
}

function Arriving({ state }: { state: ConversationState }) {
  if (state.outgoing === null || state.failure !== null) return null
  if (state.reply !== '') {
    return (
      // Read out once it is whole; see the status below.
      <div class="message arriving" data-role="assistant" aria-hidden="true">
        <p dir="auto">{state.reply}</p>
      </div>
    )
  }
  return (
    <p class="waiting" role="status">
      {state.isReconnecting ? 'The connection was lost. Trying again…' : <span class="dots">Thinking</span>}
    </p>
  )
}

export function MessageList({ state, onSay, onEarlier, onResend, onDiscard }: MessageListProps) {
  const { messages, outgoing, reply, failure } = state
  const end = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)
  const spoken = useRef(last?.id)
  // Not when earlier messages come in above.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' })
  }, [last?.id, outgoing, reply, failure])

  const isNew = last?.role === 'assistant' && last.id !== spoken.current
  return (
    <div class="messages">
      {state.earlierBefore !== null && (
        <button type="button" onClick={onEarlier}>
          Earlier messages
        </button>
      )}
      <ol aria-label="Messages">
        {messages.map(({ id, role, content }, place) => (
          <li key={id}>
            <Words by={role} content={content} />
            {isLeftOpen(messages, place) && (
              <LeftOpen isDisabled={outgoing !== null} onSendAgain={() => onSay(content)} />
            )}
          </li>
        ))}
        {outgoing !== null && (
          <li key="outgoing">
            <Words by="user" content={outgoing.message} />
          </li>
        )}
      </ol>
      <Arriving state={state} />
      {outgoing === null && state.source?.degraded && (
        <p class="hint aside">
          The language model did not answer, so the built-in assistant did. You can go on as usual.
        </p>
      )}
      <Failure state={state} onResend={onResend} onDiscard={onDiscard} />
      <p class="unseen" role="status">
        {isNew ? last.content : ''}
      </p>
      <div ref={end} />
    </div>
  )
}
