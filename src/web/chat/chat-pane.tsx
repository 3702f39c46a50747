/** The conversation and the field for the next message. */
import { useState } from 'preact/hooks'
import { ProblemNote } from '../problems/problem-note.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import type { Conversation } from '../state/conversation.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import { openSession } from '../state/current.ts'
import { useIsReadOnly, useTeamOf } from '../state/rights.ts'
import { typedMessage } from '../state/tab-memory.ts'
import { answersTo } from '../status/readiness.ts'
import { say } from '../words/index.ts'
import { AttachChip } from './attach-chip.tsx'
import { Composer } from './composer.tsx'
import { MessageList, type ShowTemplate } from './message-list.tsx'
import { Options } from './options.tsx'
import { Opened, Welcome } from './welcome.tsx'

export interface ConversationProps {
  conversation: Conversation
  state: ConversationState
}

function Unavailable({ state, conversation }: ConversationProps) {
  const { failure } = state
  if (failure === null) return null
  return (
    <div class="empty">
      <h2>{failure.status === 404 ? say.chat.gone : say.chat.notOpened}</h2>
      <ProblemNote problem={failure} onAgain={() => conversation.load()}>
        <button type="button" onClick={() => openSession(null)}>
          {say.chat.startNew}
        </button>
      </ProblemNote>
    </div>
  )
}

function Skeleton() {
  return (
    <div class="messages" aria-busy="true">
      <p class="visually-hidden" role="status">
        {say.chat.loading}
      </p>
      <div class="skeleton short end" />
      <div class="skeleton" />
      <div class="skeleton short end" />
      <div class="skeleton" />
    </div>
  )
}

/** In place of the field for messages, for those who may not send any. */
function ReadOnly({ state }: { state: ConversationState }) {
  const team = useTeamOf(state)
  return (
    <p class="read-only">
      {state.isStored ? say.chat.mayRead : say.chat.mayNotBegin} <strong dir="auto">{team?.name}</strong>
    </p>
  )
}

/** What is being written stays across a reload. Once the server knows the session, it belongs to that one. */
function useTyped({ sessionId, isStored, phase }: ConversationState): [string, (text: string) => void] {
  const id = isStored || phase !== 'ready' ? sessionId : null
  const [text, setText] = useState(() => typedMessage(id).read() ?? '')
  const write = (words: string): void => {
    setText(words)
    typedMessage(null).clear()
    if (words === '') typedMessage(id).clear()
    else typedMessage(id).write(words)
  }
  return [text, write]
}

interface ChatPaneProps extends ConversationProps {
  isShown: boolean
  bubble: ShowTemplate
  /** On a phone, where the preview stands in the place of the chat. */
  onShowPreview(): void
}

export function ChatPane({ conversation, state, isShown, bubble, onShowPreview }: ChatPaneProps) {
  const [text, setText] = useTyped(state)
  const isReadOnly = useIsReadOnly(state)
  const team = useTeamOf(state)
  const isEmpty = state.messages.length === 0 && state.outgoing === null
  const hasDraft = state.draft.components.length > 0
  const cards = state.payload === null ? state.options : []
  // What stands on a card needs no suggestion.
  const isOpen = cards.length > 0 && !cards.some(({ picked }) => picked)
  const suggestions = isOpen ? [] : answersTo(state).filter((words) => !cards.some(({ label }) => label === words))
  const send = (message: string): void => {
    setText('')
    conversation.send(message)
  }
  return (
    <section class="chat" aria-label={say.chat.chat}>
      <ScrollBox class="scroll" label={say.chat.conversation}>
        {state.phase === 'loading' && <Skeleton />}
        {state.phase === 'unavailable' && <Unavailable conversation={conversation} state={state} />}
        {state.phase === 'ready' &&
          isEmpty &&
          (hasDraft ? <Opened /> : !isReadOnly && <Welcome onChoose={send} team={team?.name ?? null} />)}
        {state.phase === 'ready' && !isEmpty && (
          <MessageList
            state={state}
            isShown={isShown}
            bubble={bubble}
            onSend={conversation.send}
            onEarlier={conversation.loadEarlier}
            onResend={conversation.resend}
            onDiscard={() => setText(conversation.discard())}
          >
            {state.outgoing === null && !isReadOnly && <Options options={cards} onPick={send} />}
          </MessageList>
        )}
      </ScrollBox>
      {isReadOnly && state.phase !== 'unavailable' ? (
        <ReadOnly state={state} />
      ) : (
        <Composer
          text={text}
          onText={setText}
          onSend={send}
          isDisabled={state.outgoing !== null || state.phase !== 'ready'}
          suggestions={state.outgoing === null ? suggestions : []}
        >
          <AttachChip key={state.sessionId} conversation={conversation} state={state} />
          {state.payload !== null && state.outgoing === null && (
            <li class="onward">
              <button type="button" onClick={onShowPreview}>
                {say.chat.seeFinished}
              </button>
            </li>
          )}
        </Composer>
      )}
    </section>
  )
}
