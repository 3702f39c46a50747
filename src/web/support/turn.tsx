/** One turn of the timeline: what was said, what it changed, which rules fired, what the model did. */
import type { Issue, Revision } from '../api/types.ts'
import { AlertIcon } from '../icons.tsx'
import { ScrollBox } from '../scroll-box.tsx'
import { momentOf } from '../time.ts'
import { money } from './overview.tsx'
import { Raw } from './raw.tsx'
import type { Attempt } from './timeline.ts'
import type { JudgedTurn } from './trouble.ts'

const causes: Record<Revision['cause'], string> = {
  chat: 'by chat',
  api: 'by hand',
  undo: 'by undo',
  redo: 'by redo',
  restore: 'restored',
  start_over: 'started over',
}

/** What is wrong with a draft, in words; the id of the rule is for those who look it up. */
function Rules({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return <span class="hint">No rule is broken</span>
  return (
    <ul class="rules" aria-label="Broken rules">
      {issues.map(({ rule, path, severity, message }) => (
        <li key={`${rule} ${path}`} data-severity={severity}>
          <span class="visually-hidden">{severity === 'error' ? 'Error: ' : 'Warning: '}</span>
          {message} <code>{rule}</code>
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
      {revision.issues == null ? (
        <span class="hint">The draft of this revision is no longer stored</span>
      ) : (
        <Rules issues={revision.issues} />
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

interface TurnProps {
  turn: JudgedTurn
  /** Distinguishes the turn from the same one in the list. */
  title?: string
}

const titleOf = ({ number, question }: JudgedTurn): string =>
  question === null ? 'Before the first message' : `Turn ${number}`

export function Turn({ turn, title = titleOf(turn) }: TurnProps) {
  return (
    <div class="turn" data-troubled={turn.troubles.length > 0}>
      <header>
        <h2>{title}</h2>
        <time dateTime={turn.at}>{momentOf(turn.at)}</time>
      </header>
      {turn.troubles.length > 0 && (
        <ul class="troubles" aria-label="What went wrong">
          {turn.troubles.map((trouble) => (
            <li key={trouble}>
              <AlertIcon />
              {trouble}
            </li>
          ))}
        </ul>
      )}
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
    </div>
  )
}
