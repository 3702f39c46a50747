/** What a template said before and what it says now, part by part. */
import type { Difference } from './template/difference.ts'
import { say } from './words/index.ts'

interface DifferencesProps {
  differences: readonly Difference[]
  label?: string
}

export function Differences({ differences, label }: DifferencesProps) {
  return (
    <dl class="differences" aria-label={label}>
      {differences.map(({ part, before, after }) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>
            {before !== '' && (
              <del>
                <span class="visually-hidden">{say.chat.before}</span>
                <bdi>{before}</bdi>
              </del>
            )}
            {after !== '' && (
              <ins>
                <span class="visually-hidden">{say.chat.now}</span>
                <bdi>{after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
