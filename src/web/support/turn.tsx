/** One turn of the timeline: what was said, what it changed, which rules fired, what the model did. */
import { useEffect, useState } from 'preact/hooks'
import { validateTemplate } from '../api/client.ts'
import type { Issue, Revision } from '../api/types.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { keyCredentials } from '../state/support-key.ts'
import { timeOf } from '../time.ts'
import { money } from './overview.tsx'
import { Raw } from './raw.tsx'
import type { Attempt, TimelineTurn } from './timeline.ts'

const causes: Record<Revision['cause'], string> = {
  chat: 'by chat',
  api: 'by hand',
  undo: 'by undo',
  redo: 'by redo',
  restore: 'restored',
  start_over: 'started over',
}

/** The rules that an earlier draft breaks. */
function Rules({ draft }: { draft: NonNullable<Revision['draft']> }) {
  const [issues, setIssues] = useState<Issue[] | null>(null)
  useEffect(() => {
    validateTemplate(draft, false, keyCredentials()).then(
      (answer) => setIssues(answer.issues),
      () => undefined,
    )
  }, [draft])
  if (issues === null) return <span class="hint">Checking the rules</span>
  if (issues.length === 0) return <span class="hint">No rule fired</span>
  return (
    <ul class="rules" aria-label="Rules that fired">
      {issues.map(({ rule, path, severity, message }) => (
        <li key={`${rule} ${path}`} data-severity={severity} title={message}>
          {rule}
        </li>
      ))}
    </ul>
  )
}

function RevisionEntry({ revision }: { revision: Revision }) {
  return (
    <li>
      <strong>
        Revision {revision.revision} {causes[revision.cause]}
      </strong>
      <ul class="changes">
        {revision.changes.map((change) => (
          <li key={change} dir="auto">
            {change}
          </li>
        ))}
      </ul>
      {revision.draft === null ? (
        <span class="hint">The draft of this revision is no longer stored</span>
      ) : (
        <Rules draft={revision.draft} />
      )}
    </li>
  )
}

function AttemptRow({ attempt }: { attempt: Attempt }) {
  return (
    <tr data-ok={attempt.isOk}>
      <td>{attempt.model}</td>
      <td>{attempt.attempt}</td>
      <td>{attempt.isOk ? 'answered' : 'failed'}</td>
      <td>{Math.round(attempt.latencyMs)} ms</td>
      <td>{attempt.inputTokens}</td>
      <td>{attempt.outputTokens}</td>
      <td>{money(attempt.costUsd)}</td>
    </tr>
  )
}

function Attempts({ attempts }: { attempts: Attempt[] }) {
  if (attempts.length === 0) return <p class="hint">No model was called.</p>
  return (
    <>
      <ScrollBox label="Model calls">
        <table>
          <thead>
            <tr>
              {['Model', 'Attempt', 'Outcome', 'Latency', 'Tokens in', 'Tokens out', 'Cost'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <AttemptRow key={`${attempt.at} ${attempt.attempt}`} attempt={attempt} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Raw value={attempts.flatMap(({ logs }) => logs)} label="Raw JSON of the calls" />
    </>
  )
}

export function Turn({ turn }: { turn: TimelineTurn }) {
  return (
    <li class="turn">
      <header>
        <h2>{turn.question === null ? 'Before the first message' : `Turn ${turn.number}`}</h2>
        <time dateTime={turn.at}>{timeOf(turn.at)}</time>
      </header>
      <div class="columns">
        <div class="words">
          {turn.question !== null && (
            <p class="said" dir="auto" data-role="user">
              {turn.question}
            </p>
          )}
          {turn.answers.map((answer) => (
            <p class="said" dir="auto" data-role="assistant" key={answer}>
              {answer}
            </p>
          ))}
        </div>
        <div class="effects">
          <ul class="revisions">
            {turn.revisions.map((revision) => (
              <RevisionEntry key={revision.revision} revision={revision} />
            ))}
          </ul>
          {turn.question !== null && <Attempts attempts={turn.attempts} />}
        </div>
      </div>
    </li>
  )
}
