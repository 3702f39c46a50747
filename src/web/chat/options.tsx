/** Alternatives to choose from: one card each, with its text as WhatsApp would show it. They stay after a choice, so that another can be tried. */
import type { Option } from '../api/types.ts'
import { CheckIcon } from '../icons.tsx'

export function Options({ options, onPick }: { options: readonly Option[]; onPick(message: string): void }) {
  if (options.length === 0) return null
  const isOpen = !options.some(({ picked }) => picked)
  return (
    <section class="alternatives" aria-label={isOpen ? 'Choose one' : 'You can try another one'}>
      {!isOpen && <p class="hint">You can try another one; Undo leads back too.</p>}
      <ul class="options" aria-label="Options">
        {options.map(({ id, label, text, picked }) => (
          <li key={id} data-picked={picked}>
            <h3 dir="auto">{label}</h3>
            {text !== '' && (
              <p class="option-text" dir="auto">
                {text}
              </p>
            )}
            {picked ? (
              <p class="picked">
                <CheckIcon />
                In the preview
              </p>
            ) : (
              <button type="button" onClick={() => onPick(label)} aria-label={`Use ${label}`}>
                {isOpen ? 'Use this' : 'Try this'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
