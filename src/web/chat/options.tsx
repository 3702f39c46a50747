/** Alternatives to choose from: one card each, with its text as WhatsApp would show it. */
import type { Option } from '../api/types.ts'

export function Options({ options, onPick }: { options: readonly Option[]; onPick(message: string): void }) {
  if (options.length === 0) return null
  return (
    <ul class="options" aria-label="Options">
      {options.map(({ id, label, text }) => (
        <li key={id}>
          <h3 dir="auto">{label}</h3>
          <p class="option-text" dir="auto">
            {text}
          </p>
          <button type="button" onClick={() => onPick(label)} aria-label={`Use ${label}`}>
            Use this
          </button>
        </li>
      ))}
    </ul>
  )
}
