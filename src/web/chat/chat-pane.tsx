/** The conversation and the field for the next message. */
import { useState } from 'preact/hooks'
import { ProblemNote } from '../problems/problem-note.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import type { Conversation } from '../state/conversation.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import { openSession } from '../state/current.ts'
import { Composer } from './composer.tsx'
import { MessageList } from './message-list.tsx'
import { Options } from './options.tsx'
import { Welcome } from './welcome.tsx'

export interface ConversationProps {
  conversation: Conversation
  state: ConversationState
}

function Unavailable({ state, conversation }: ConversationProps) {
  const { failure } = state
  if (failure === null) return null
  return (
    <div class="empty">
      <h2>{failure.status === 404 ? 'This conversation is not available' : 'The conversation could not be opened'}</h2>
      <ProblemNote problem={failure} onAgain={() => conversation.load()}>
        <button type="button" onClick={() => openSession(null)}>
          Start a new template
        </button>
      </ProblemNote>
    </div>
  )
}

function Skeleton() {
  return (
    <div class="messages" aria-busy="true">
      <p class="visually-hidden" role="status">
        Loading the conversation
      </p>
      <div class="skeleton short end" />
      <div class="skeleton" />
      <div class="skeleton short end" />
      <div class="skeleton" />
    </div>
  )
}

export function ChatPane({ conversation, state }: ConversationProps) {
  const [text, setText] = useState('')
  const isEmpty = state.messages.length === 0 && state.outgoing === null
  const send = (message: string): void => {
    setText('')
    conversation.send(message)
  }
  return (
    <section class="chat" aria-label="Chat">
      <ScrollBox class="scroll" label="Conversation">
        {state.phase === 'loading' && <Skeleton />}
        {state.phase === 'unavailable' && <Unavailable conversation={conversation} state={state} />}
        {state.phase === 'ready' && isEmpty && <Welcome onChoose={send} />}
        {state.phase === 'ready' && !isEmpty && (
          <MessageList
            state={state}
            onSend={conversation.send}
            onEarlier={conversation.loadEarlier}
            onResend={conversation.resend}
            onDiscard={() => setText(conversation.discard())}
          />
        )}
        {state.outgoing === null && <Options options={state.options} onPick={send} />}
      </ScrollBox>
      <Composer
        text={text}
        onText={setText}
        onSend={send}
        isDisabled={state.outgoing !== null || state.phase !== 'ready'}
        // Options have cards of their own.
        suggestions={state.outgoing === null && state.options.length === 0 ? state.suggestions : []}
      />
    </section>
  )
}
