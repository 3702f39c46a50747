/** Where the next message is written: Enter sends, Shift and Enter begins a new line. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { SendIcon } from '../icons.tsx'

interface ComposerProps {
  words: string
  onWords(words: string): void
  onSend(message: string): void
  isDisabled: boolean
  suggestions: string[]
}

const longest = 4000

/** Touch screens would answer the focus with a keyboard over half the page. */
const hasKeyboard = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches

export function Composer({ words, onWords, onSend, isDisabled, suggestions }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // Before the page is drawn: letters typed into nothing would be lost.
  useLayoutEffect(() => {
    if (!isDisabled && hasKeyboard() && document.activeElement === document.body) field.current?.focus()
  }, [isDisabled])

  const message = words.trim()
  const excess = [...message].length - longest
  const send = (): void => {
    if (message !== '' && excess <= 0 && !isDisabled) onSend(message)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  }
  const choose = (suggestion: string): void => {
    onSend(suggestion)
    if (hasKeyboard()) field.current?.focus()
  }
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {suggestions.length > 0 && (
        <ul class="chips" aria-label="Suggested answers">
          {suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" dir="auto" onClick={() => choose(suggestion)}>
                {suggestion}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="field">
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          aria-label="Your message"
          placeholder="Write a message"
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send" disabled={message === '' || excess > 0 || isDisabled} aria-label="Send">
          <SendIcon />
        </button>
      </div>
      {excess > 0 && (
        <p class="hint" role="alert">
          {excess} characters too long; a message may have {longest}.
        </p>
      )}
    </form>
  )
}
