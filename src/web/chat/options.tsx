/** Alternatives to choose from: one card each, with its text as WhatsApp would show it. They stay after a choice, so that another can be tried. */
import type { Option } from '../api/types.ts'
import { CheckIcon } from '../icons.tsx'
import { say } from '../words/index.ts'

export function Options({ options, onPick }: { options: readonly Option[]; onPick(message: string): void }) {
  if (options.length === 0) return null
  const isOpen = !options.some(({ picked }) => picked)
  return (
    <section class="alternatives" aria-label={isOpen ? say.chat.chooseOne : say.chat.tryAnother}>
      {!isOpen && <p class="hint">{say.chat.tryAnotherHint}</p>}
      <ul class="options" aria-label={say.chat.options}>
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
                {say.chat.picked}
              </p>
            ) : (
              <button type="button" onClick={() => onPick(label)} aria-label={say.chat.useOption(label)}>
                {isOpen ? say.chat.use : say.chat.try}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
