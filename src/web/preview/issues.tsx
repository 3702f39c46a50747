/** A list of issues in plain words, each with advice. */
import type { Issue } from '../api/types.ts'
import { AlertIcon } from '../icons.tsx'
import { say } from '../words/index.ts'

/** A button and what it does. */
export interface WayOut {
  label: string
  onTake(): void
}

interface IssueListProps {
  issues: Issue[]
  /** Repairs one issue. */
  onFix?: ((issue: Issue) => void) | undefined
  /** Another way out than a repair, for issues that have one. */
  wayOut?: ((issue: Issue) => WayOut | null) | undefined
  label: string
}

const Way = ({ way }: { way: WayOut | null }) =>
  way === null ? null : (
    <button type="button" onClick={way.onTake}>
      {way.label}
    </button>
  )

export function IssueList({ issues, onFix, wayOut, label }: IssueListProps) {
  if (issues.length === 0) return null
  return (
    <ul class="issues" aria-label={label}>
      {issues.map((issue) => (
        <li key={`${issue.rule} ${issue.path}`} data-severity={issue.severity}>
          <AlertIcon />
          <div>
            <p>
              <span class="visually-hidden">
                {issue.severity === 'error' ? say.preview.error : say.preview.warning}
              </span>
              {issue.message}
            </p>
            {issue.fix !== null && <p class="advice">{issue.fix}</p>}
          </div>
          {issue.fixable && onFix !== undefined && (
            <button type="button" onClick={() => onFix(issue)}>
              {say.preview.fix}
              <span class="visually-hidden">: {issue.message}</span>
            </button>
          )}
          <Way way={wayOut?.(issue) ?? null} />
        </li>
      ))}
    </ul>
  )
}
