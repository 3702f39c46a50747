/** Raw JSON in a collapsed section. */
import { useState } from 'preact/hooks'
import { ScrollBox } from '../scroll-box.tsx'

/** Renders the JSON only when it is opened: a long session has megabytes of it. */
export function Raw({ value, label }: { value: unknown; label: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <ScrollBox label={label}>
          <pre>{JSON.stringify(value, null, 2)}</pre>
        </ScrollBox>
      )}
    </details>
  )
}
