/** A message, with what an answer has changed above it, and without what the preview shows. */
import type { ComponentChildren } from 'preact'
import { Differences } from '../differences.tsx'
import type { Message } from '../state/conversation-state.ts'
import { withoutConfirmation } from '../template/assistant-words.ts'
import { type Difference, narrowed } from '../template/difference.ts'
import { listIn } from '../template/summary-list.ts'
import { say } from '../words/index.ts'
import { piecesOf } from './isolated.ts'

/** The words of a message, with each text of a template in its own direction. */
export const Words = ({ content }: { content: string }) => (
  <p dir="auto">
    {piecesOf(content).map(({ text, isOwn }, index) =>
      isOwn ? (
        // The pieces of a text never change places.
        <bdi key={`${index} ${text}`}>{text}</bdi>
      ) : (
        text
      ),
    )}
  </p>
)

interface AnswerProps {
  content: string
  /** As it is after the answer. */
  template: Message['template']
  /** What stands in the place of the list of its parts. */
  children?: ComponentChildren
}

/** An answer. Where it repeats the template as a list, that is folded. */
export function Answer({ content: said, template, children }: AnswerProps) {
  const content = withoutConfirmation(said)
  const list = template === undefined ? null : listIn(content, template)
  if (list === null) return <Words content={content} />
  const [before, after] = [content.slice(0, list[0]).trim(), content.slice(list[1]).trim()]
  return (
    <>
      {before !== '' && <Words content={before} />}
      {children}
      <details>
        <summary>{say.chat.asList}</summary>
        <Words content={content.slice(...list)} />
      </details>
      {after !== '' && <Words content={after} />}
    </>
  )
}

interface MessageTextProps {
  by: Message['role']
  content: string
  changes?: readonly Difference[] | undefined
  template?: Message['template']
  /** What stands in the place of the list of the parts of the template. */
  children?: ComponentChildren
}

export function MessageText({ by, content, changes = [], template, children }: MessageTextProps) {
  return (
    <div class="message" data-role={by}>
      {by !== 'note' && <span class="visually-hidden">{by === 'user' ? say.chat.you : say.chat.assistant}</span>}
      {changes.length > 0 && <Differences label={say.chat.changed} differences={changes.map(narrowed)} />}
      {by === 'assistant' ? (
        <Answer content={content} template={template}>
          {children}
        </Answer>
      ) : (
        <Words content={content} />
      )}
    </div>
  )
}
