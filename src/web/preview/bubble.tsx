/** The template in the chat of a phone, where the preview is not on the screen. */
import type { Draft } from '../api/types.ts'
import { useIsNarrow } from '../narrow.ts'
import { useFilesOf } from '../state/files.ts'
import { say } from '../words/index.ts'
import { PhonePreview } from './phone-preview.tsx'

interface BubbleProps {
  sessionId: string
  template: Draft
  onShowPreview(): void
}

function Shown({ sessionId, template, onShowPreview }: BubbleProps) {
  return (
    <div class="bubble">
      <PhonePreview template={template} files={useFilesOf(sessionId, template)} />
      <button type="button" class="quiet" onClick={onShowPreview}>
        {say.chat.seeWhole}
      </button>
    </div>
  )
}

export const Bubble = (props: BubbleProps) => (useIsNarrow() ? <Shown {...props} /> : null)
