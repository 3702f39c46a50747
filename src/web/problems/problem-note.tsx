/** A refused request: what happened, what to do, and a button for another try when there is one. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from '../api/types.ts'
import { say } from '../words/index.ts'
import { tell } from './tell.ts'

/** The seconds that are left, counted down. */
function useCountdown(problem: Refusal, seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    setLeft(seconds)
    const endsAt = Date.now() + seconds * 1000
    const timer = setInterval(() => {
      const remaining = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000))
      setLeft(remaining)
      if (remaining === 0) clearInterval(timer)
    }, 1000)
    return () => clearInterval(timer)
  }, [problem, seconds])
  return left
}

interface ProblemNoteProps {
  problem: Refusal
  /** What did not succeed, unless a heading says so. */
  title?: string
  onAgain(): void
  /** What the button is called. */
  again?: string
  /** Further ways out. */
  children?: ComponentChildren
}

export function ProblemNote({ problem, title = '', onAgain, again = say.problems.again, children }: ProblemNoteProps) {
  const { what, now, way, waitSeconds } = tell(problem)
  const left = useCountdown(problem, waitSeconds)
  return (
    <div class="failure" role="alert">
      <p>
        {title !== '' && <strong>{title} </strong>}
        {what} {now}
      </p>
      <div class="row">
        {(way === 'again' || way === 'sign-in') && (
          <button type="button" class="primary" disabled={left > 0} onClick={onAgain}>
            {again}
            {left > 0 && <span aria-hidden="true">{say.problems.in(left)}</span>}
          </button>
        )}
        {children}
      </div>
      {problem.requestId !== null && way !== 'change' && (
        <small>
          {say.problems.request} <code>{problem.requestId}</code>
        </small>
      )}
    </div>
  )
}
