/** What Meta told of a template, and what it said before. */
import { useState } from 'preact/hooks'
import type { TemplateHistory } from '../api/types.ts'
import { Differences } from '../differences.tsx'
import { PhonePreview } from '../preview/phone-preview.tsx'
import { differencesBetween } from '../template/difference.ts'
import { minuteOf } from '../time.ts'
import { eventSentence } from './events.ts'

export function Events({ events }: Pick<TemplateHistory, 'events'>) {
  return (
    <section class="panel" aria-labelledby="events-title">
      <h2 id="events-title">What happened</h2>
      {events.length === 0 ? (
        <p class="hint">Meta has not told anything yet.</p>
      ) : (
        <ol class="happened" aria-label="What happened, newest first">
          {events.map((event) => (
            <li key={`${event.at} ${event.field} ${event.event}`}>
              <time dateTime={event.at}>{minuteOf(event.at)}</time>
              <span>{eventSentence(event)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

type Version = TemplateHistory['versions'][number]

const causes: Readonly<Record<string, string>> = { submission: 'Submitted from here', import: 'As found at Meta' }

function Difference({ version, before }: { version: Version; before: Version }) {
  const differences = differencesBetween(before, version)
  if (differences.length === 0) return <p class="hint">The words are the same; samples or settings changed.</p>
  return <Differences differences={differences} />
}

function Entry({ version, before }: { version: Version; before: Version | undefined }) {
  const [isOpen, setOpen] = useState(false)
  const { number, cause, created_at, components } = version
  return (
    <li>
      <div class="row spread">
        <span>
          <strong>Version {number}</strong>{' '}
          <small>
            {causes[cause] ?? 'Changed'}, <time dateTime={created_at}>{minuteOf(created_at)}</time>
          </small>
        </span>
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Show'}
          <span class="visually-hidden"> version {number}</span>
        </button>
      </div>
      {before !== undefined && <Difference version={version} before={before} />}
      {isOpen && <PhonePreview template={{ components }} label={`Version ${number}`} />}
    </li>
  )
}

/** Newest first. */
export function Versions({ versions }: Pick<TemplateHistory, 'versions'>) {
  if (versions.length < 2) return null
  return (
    <section class="panel" aria-labelledby="versions-title">
      <h2 id="versions-title">What it said before</h2>
      <ol class="versions" aria-label="Versions, newest first">
        {versions.map((version, index) => (
          <Entry key={version.number} version={version} before={versions[index + 1]} />
        ))}
      </ol>
    </section>
  )
}
