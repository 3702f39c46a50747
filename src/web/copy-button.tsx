/** Puts a text into the clipboard, and says so. */
import { useState } from 'preact/hooks'
import { CopyIcon } from './icons.tsx'

export function CopyButton({ text, label }: { text: string; label: string }) {
  const [answer, setAnswer] = useState('')
  const copy = (): void => {
    // Browsers offer the clipboard only in secure contexts.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setAnswer('Copied'),
      () => setAnswer('Select and copy the text below'),
    )
  }
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => setAnswer('')}>
        <CopyIcon />
        {label}
      </button>
      <span role="status" class="answer">
        {answer}
      </span>
    </>
  )
}
