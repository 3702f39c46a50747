/** Answers to choose from. */
import type { ComponentChildren } from 'preact'

interface ChipsProps {
  label: string
  answers: readonly string[]
  onChoose(answer: string): void
  /** Further chips, which do something other than answer. */
  children?: ComponentChildren
}

export const Chips = ({ label, answers, onChoose, children }: ChipsProps) => (
  <ul class="chips" aria-label={label}>
    {answers.map((answer) => (
      <li key={answer}>
        <button type="button" dir="auto" onClick={() => onChoose(answer)}>
          {answer}
        </button>
      </li>
    ))}
    {children}
  </ul>
)
