/** The field for the next message: Enter sends, Shift+Enter starts a new line. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { SendIcon } from '../icons.tsx'
import { say } from '../words/index.ts'
import { Chips } from './chips.tsx'

interface ComposerProps {
  text: string
  onText(text: string): void
  onSend(message: string): void
  isDisabled: boolean
  suggestions: string[]
  /** Further chips, which do something other than send a message. */
  children?: ComponentChildren
}

/** Code points; the limit of `POST /chat`. */
const maxLength = 4000

/** On a touch screen, focusing the field would open a keyboard over half the page. */
const hasKeyboard = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches

export function Composer({ text, onText, onSend, isDisabled, suggestions, children }: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  // In a layout effect, so that no key typed before the first paint is lost.
  useLayoutEffect(() => {
    if (!isDisabled && hasKeyboard() && document.activeElement === document.body) field.current?.focus()
  }, [isDisabled])

  const message = text.trim()
  const excess = [...message].length - maxLength
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
      <Chips label={say.chat.suggested} answers={suggestions} onChoose={choose}>
        {children}
      </Chips>
      <div class="field">
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          aria-label={say.chat.message}
          placeholder={say.chat.placeholder}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          disabled={message === '' || excess > 0 || isDisabled}
          aria-label={say.chat.send}
        >
          <SendIcon />
        </button>
      </div>
      {excess > 0 && (
        <p class="hint" role="alert">
          {say.chat.tooLong(excess, maxLength)}
        </p>
      )}
    </form>
  )
}
