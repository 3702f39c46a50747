/** JSON as it came, folded away. */
import { useState } from 'preact/hooks'
import { ScrollBox } from '../scroll-box.tsx'

/** Raw JSON is drawn when asked for: a long session has megabytes of it. */
export function Raw({ value, words }: { value: unknown; words: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && (
        <ScrollBox label={words}>
          <pre>{JSON.stringify(value, null, 2)}</pre>
        </ScrollBox>
      )}
    </details>
  )
}
