/** A message, with what an answer has changed above it. */
import { Differences } from '../differences.tsx'
import type { Message } from '../state/conversation-state.ts'
import { type Difference, narrowed } from '../template/difference.ts'
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

interface MessageTextProps {
  by: Message['role']
  content: string
  changes?: readonly Difference[] | undefined
}

export function MessageText({ by, content, changes = [] }: MessageTextProps) {
  return (
    <div class="message" data-role={by}>
      {by !== 'note' && <span class="visually-hidden">{by === 'user' ? say.chat.you : say.chat.assistant}</span>}
      {changes.length > 0 && <Differences label={say.chat.changed} differences={changes.map(narrowed)} />}
      <Words content={content} />
    </div>
  )
}
