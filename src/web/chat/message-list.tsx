/** The messages, the reply as it arrives, and errors. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { ProblemNote } from '../problems/problem-note.tsx'
import { meanwhile } from '../problems/tell.ts'
import { type ConversationState, isUnanswered, type Message, questionNow } from '../state/conversation-state.ts'
import { say } from '../words/index.ts'
import { MessageText, Words } from './message-text.tsx'

function Unanswered({ isDisabled, onSendAgain }: { isDisabled: boolean; onSendAgain(): void }) {
  return (
    <p class="hint unanswered">
      {say.chat.unanswered}
      <button type="button" class="quiet" disabled={isDisabled} onClick={onSendAgain}>
        {say.chat.sendAgain}
      </button>
    </p>
  )
}

interface FailureProps {
  state: ConversationState
  onResend(): void
  onDiscard(): void
}

/** The template itself, where the preview is not on the screen. */
export type ShowTemplate = (template: NonNullable<Message['template']>) => ComponentChildren

interface MessageListProps extends FailureProps {
  /** Whether it is on the screen: on a phone, the preview may be there instead. */
  isShown: boolean
  /** What stands below the last message. */
  children: ComponentChildren
  bubble: ShowTemplate
  onEarlier(): void
  onSend(message: string): void
}

function Failure({ state: { failure }, onResend, onDiscard }: FailureProps) {
  if (failure === null) return null
  return (
    <ProblemNote problem={failure} title={say.chat.notAnswered} again={say.chat.sendAgain} onAgain={onResend}>
      <button type="button" onClick={onDiscard}>
        {say.chat.edit}
      </button>
    </ProblemNote>
  )
}

export const Waiting = ({ retrying }: Pick<ConversationState, 'retrying'>) => (
  <p class="waiting" role="status">
    {retrying === null ? <span class="dots">{say.chat.thinking}</span> : meanwhile(retrying)}
  </p>
)

function PartialReply({ state }: { state: ConversationState }) {
  if (state.outgoing === null || state.failure !== null) return null
  if (state.reply !== '') {
    return (
      // Screen readers get the complete reply from the status below.
      <div class="message arriving" data-role="assistant" aria-hidden="true">
        <Words content={state.reply} />
      </div>
    )
  }
  return <Waiting retrying={state.retrying} />
}

/**
 * An answer that is longer than its room is read from its beginning, unless it brings the template, which stands in the preview
 * too: then what is said and asked about it, at its end, is not to be missed.
 */
function sideOf(answer: Element, box: Element, messages: readonly Message[]): ScrollLogicalPosition {
  const [before, now] = [
    messages.findLast(({ template }, index) => index < messages.length - 1 && template),
    messages.at(-1),
  ]
  const isNew = JSON.stringify(before?.template) !== JSON.stringify(now?.template)
  const isLong = answer.clientHeight > box.clientHeight - 32
  return isLong && (isNew || answer.querySelector('details') !== null) ? 'end' : 'start'
}

export function MessageList(props: MessageListProps) {
  const { state, isShown, bubble, onSend, onEarlier, onResend, onDiscard, children } = props
  const { messages, outgoing, reply, failure } = state
  const end = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const arriving = useRef<HTMLDivElement>(null)
  const last = messages.at(-1)
  const initialLastId = useRef(last?.id)
  // Depends on the last message, so that loading earlier messages does not scroll to the end.
  useEffect(() => {
    const box = list.current?.closest('.scroll')
    if (box == null) return
    const place = (): void => {
      const newest = list.current?.lastElementChild?.firstElementChild
      if (outgoing === null && last?.role === 'assistant' && newest != null)
        newest.scrollIntoView({ block: sideOf(newest, box, messages) })
      else if (reply === '') end.current?.scrollIntoView({ block: 'end' })
      else arriving.current?.scrollIntoView({ block: 'start' })
    }
    place()
    // What comes below, such as answers to choose from, takes room away: the same words stay in sight until the person scrolls.
    let placedAt = box.scrollTop
    const observer = new ResizeObserver(() => {
      if (Math.abs(box.scrollTop - placedAt) > 1) return
      place()
      placedAt = box.scrollTop
    })
    observer.observe(box)
    if (list.current !== null) observer.observe(list.current)
    return () => observer.disconnect()
  }, [last?.id, outgoing, reply, failure, isShown])

  const isNew = last !== undefined && last.role !== 'user' && last.id !== initialLastId.current
  const question = questionNow(state)
  return (
    <div class="messages">
      {state.earlierBefore !== null && (
        <button type="button" onClick={onEarlier}>
          {say.chat.earlier}
        </button>
      )}
      <ol aria-label={say.chat.messages} ref={list}>
        {messages.map(({ id, role, content, changes, template }, index) => (
          <li key={id}>
            <MessageText by={role} content={content} changes={changes} template={template}>
              {id === last?.id && template !== undefined && bubble(template)}
            </MessageText>
            {isUnanswered(messages, index) && (
              <Unanswered isDisabled={outgoing !== null} onSendAgain={() => onSend(content)} />
            )}
          </li>
        ))}
        {outgoing !== null && (
          <li key="outgoing">
            <MessageText by="user" content={outgoing.message} />
          </li>
        )}
      </ol>
      <div ref={arriving} class="reply">
        <PartialReply state={state} />
      </div>
      {outgoing === null && state.source?.degraded && <p class="hint aside">{say.chat.degraded}</p>}
      <Failure state={state} onResend={onResend} onDiscard={onDiscard} />
      {question !== null && (
        <div class="message now" data-role="note">
          <Words content={question} />
        </div>
      )}
      <p class="visually-hidden" role="status">
        {isNew ? [last.content, question].filter(Boolean).join(' ') : ''}
      </p>
      {children}
      <div ref={end} />
    </div>
  )
}
