/** Forms for what the support view needs first: an API key, and what to look for. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Problem } from '../problems/problem.tsx'

interface AskProps {
  label: string
  action: string
  isSecret?: boolean
  hint: string
  /** What is in the field at first. */
  initial?: string
  /** What was wrong with that. */
  fault?: string | null
  onAnswer(answer: string): void
  children?: ComponentChildren
}

export function Ask({
  label,
  action,
  isSecret = false,
  hint,
  initial = '',
  fault = null,
  onAnswer,
  children,
}: AskProps) {
  const [answer, setAnswer] = useState(initial)
  const input = useRef<HTMLInputElement>(null)
  // In a layout effect, so that nothing that is typed meanwhile is lost.
  useLayoutEffect(() => setAnswer(initial), [initial])
  useEffect(() => {
    if (fault !== null) input.current?.focus()
  }, [fault])
  const submit = (event: Event): void => {
    event.preventDefault()
    if (answer.trim() !== '') onAnswer(answer.trim())
  }
  const field = {
    id: 'ask',
    ref: input,
    required: true,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': fault !== null,
    'aria-describedby': 'ask-hint',
    value: answer,
    onInput: (event: { currentTarget: HTMLInputElement }) => setAnswer(event.currentTarget.value),
  } as const
  return (
    <form class="ask" onSubmit={submit}>
      <div class="input">
        <label for="ask">{label}</label>
        <div class="row nowrap">
          {isSecret ? <input type="password" {...field} /> : <input type="text" {...field} />}
          <button type="submit" class="primary">
            {action}
          </button>
        </div>
        <small id="ask-hint">{hint}</small>
      </div>
      {children}
      <Problem words={fault} />
    </form>
  )
}
