/** Where a template stands, in one word with a colour. */
import { statusWords } from './words.ts'

export function StatusBadge({ status }: { status: string }) {
  const { name, tone } = statusWords(status)
  return (
    <span class="badge" data-tone={tone}>
      {name}
    </span>
  )
}
