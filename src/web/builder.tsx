/** Chat on one side, preview on the other; on a phone, one at a time. */
import { useEffect, useState } from 'preact/hooks'
import { ChatPane } from './chat/chat-pane.tsx'
import { later } from './later.tsx'
import { AnswerHere } from './preview/answer-here.tsx'
import { Bubble } from './preview/bubble.tsx'
import { useDrop } from './preview/drop.ts'
import { PreviewPane } from './preview/preview-pane.tsx'
import { account } from './state/account.ts'
import type { ConversationState } from './state/conversation-state.ts'
import { current, syncAddress } from './state/current.ts'
import { useIsReadOnly } from './state/rights.ts'
import { useStore } from './state/store.ts'
import { StatusBar } from './status/status-bar.tsx'
import { countErrors } from './template/errors.ts'
import { say } from './words/index.ts'

const Publish = later(async () => (await import('./publishing/publish.tsx')).Publish)
const Sampled = later(async () => (await import('./publishing/sample-answer.tsx')).SampleAnswer)

/** Only a session of a workspace can have been shown to Meta. */
function SampleAnswer({ state }: { state: ConversationState }) {
  const { sessionId, draftHash, workspaceId, forecast } = state
  const isReadOnly = useIsReadOnly(state)
  const { signedIn } = useStore(account)
  if (signedIn === null || workspaceId === null || draftHash === null || forecast == null) return null
  return <Sampled {...{ sessionId, draftHash, workspaceId }} mayAsk={!isReadOnly} />
}

type Side = 'chat' | 'preview'

/** @param onSignIn opens the dialog of the account */
export function Builder({ onSignIn }: { onSignIn(): void }) {
  const { conversation, opened } = useStore(current)
  const state = useStore(conversation.store)
  const [side, setSide] = useState<Side>('chat')
  /** How many answers had come when the person last looked at the chat. */
  const [seen, setSeen] = useState(0)
  useEffect(syncAddress, [])
  // Where nothing is yet, the chat invites to begin.
  useEffect(() => {
    if (conversation.store.get().phase === 'ready' && !conversation.store.get().isStored) setSide('chat')
    setSeen(0)
  }, [conversation])
  const { isOver, ...drop } = useDrop(conversation, useIsReadOnly(state))

  const errors = countErrors(state.issues)
  const isStarted = state.messages.length > 0 || state.outgoing !== null
  const show = (value: Side): void => {
    setSide(value)
    setSeen(conversation.store.get().answers)
  }
  const choice = (value: Side, label: string) => (
    <button type="button" aria-pressed={side === value} onClick={() => show(value)}>
      {label}
    </button>
  )
  return (
    <main id="main" class="builder" data-side={side} data-over={isOver} tabIndex={-1} {...drop}>
      <h1 class="visually-hidden">{say.chat.heading}</h1>
      <fieldset class="sides" aria-label={say.chat.show}>
        {choice('chat', say.chat.chat)}
        {choice('preview', errors === 0 ? say.chat.preview : say.chat.previewToFix(errors))}
      </fieldset>
      {state.phase === 'ready' && (isStarted || state.draft.components.length > 0) && (
        <StatusBar conversation={conversation} state={state} onFinished={() => show('preview')} />
      )}
      <ChatPane
        key={`chat-${opened}`}
        conversation={conversation}
        state={state}
        isShown={side === 'chat'}
        bubble={(template) => (
          <Bubble sessionId={state.sessionId} template={template} onShowPreview={() => show('preview')} />
        )}
        onShowPreview={() => show('preview')}
      />
      <PreviewPane
        key={`preview-${opened}`}
        conversation={conversation}
        state={state}
        besideForecast={<SampleAnswer state={state} />}
        onSignIn={onSignIn}
        answer={
          side === 'preview' && <AnswerHere conversation={conversation} state={state} isNew={state.answers > seen} />
        }
      >
        <Publish state={state} />
      </PreviewPane>
    </main>
  )
}
