/** Alternatives to choose from: one card each, with its text as WhatsApp would show it. They stay after a choice, so that another can be tried. */
import { CheckIcon } from '../icons.tsx'
import type { ConversationState } from '../state/conversation-state.ts'

/** The words that a yes takes over, where the reply does not have them. */
export function Offered({ offered, messages }: Pick<ConversationState, 'offered' | 'messages'>) {
  if (offered === null || messages.at(-1)?.content.includes(offered)) return null
  return (
    <section class="alternatives" aria-label="What a yes takes over">
      <p class="hint">With a yes, this is taken over:</p>
      <p class="offered option-text" dir="auto">
        {offered}
      </p>
    </section>
  )
}

interface OptionsProps extends Pick<ConversationState, 'options' | 'pickedFrom'> {
  onPick(message: string): void
}

export function Options({ options, pickedFrom, onPick }: OptionsProps) {
  const isOpen = options.length > 0
  const cards = isOpen ? options.map((option) => ({ ...option, in_use: false })) : pickedFrom
  if (cards.length === 0) return null
  return (
    <section class="alternatives" aria-label={isOpen ? 'Choose one' : 'You can try another one'}>
      {!isOpen && <p class="hint">You can try another one; Undo leads back too.</p>}
      <ul class="options" aria-label="Options">
        {cards.map(({ id, label, text, in_use: isInUse }) => (
          <li key={id} data-in-use={isInUse}>
            <h3 dir="auto">{label}</h3>
            {text !== '' && (
              <p class="option-text" dir="auto">
                {text}
              </p>
            )}
            {isInUse ? (
              <p class="in-use">
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
