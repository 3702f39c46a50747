/** Puts a text into the clipboard, and says so in its own place, so that nothing beside it moves. */
import { useState } from 'preact/hooks'
import { CheckIcon, CopyIcon } from './icons.tsx'
import { say } from './words/index.ts'

export function CopyButton({ text, label }: { text: string; label: string }) {
  const done = say.finish.copied
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const copy = (): void => {
    // Browsers offer the clipboard only in secure contexts.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <>
      <button type="button" aria-label={label} onClick={copy} onBlur={() => setCopied(null)}>
        {isCopied ? <CheckIcon /> : <CopyIcon />}
        {/* As wide as the wider of the two. */}
        <span class="either" data-one={label} data-other={done} aria-hidden="true">
          {isCopied ? done : label}
        </span>
      </button>
      <span role="status" class={isCopied === false ? 'answer' : 'visually-hidden'}>
        {isCopied === false && say.finish.notCopied}
        {isCopied && say.finish.isCopied}
      </span>
    </>
  )
}
