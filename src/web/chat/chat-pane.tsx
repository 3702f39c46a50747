/** The conversation and the field for the next message. */
import { useState } from 'preact/hooks'
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
  const isGone = state.failure?.status === 404
  return (
    <div class="empty">
      <h2>{isGone ? 'This conversation is not available' : 'The conversation could not be loaded'}</h2>
      <p>
        {isGone
          ? 'It was deleted, or it belongs to an account. Sign in to that account, or start a new template.'
          : state.failure?.message}
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => openSession(null)}>
          Start a new template
        </button>
        <button type="button" onClick={() => conversation.load()}>
          Try again
        </button>
      </div>
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
