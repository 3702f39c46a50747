/** The revisions of the draft, newest first: what changed, what each looked like, and a way back to it. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { listRevisions } from '../api/client.ts'
import type { Draft, Revision } from '../api/types.ts'
import { Differences } from '../differences.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { userCredentials } from '../state/account.ts'
import { useFilesOf } from '../state/files.ts'
import { differencesBetween, narrowed } from '../template/difference.ts'
import { timeOf } from '../time.ts'
import { say } from '../words/index.ts'
import { PhonePreview } from './phone-preview.tsx'

interface HistoryProps {
  sessionId: string
  /** The number of the current revision. */
  revision: number
  isBusy: boolean
  onRestore(draft: Draft): void
}

/** A revision as it looked, with the files that are still there. */
function Look({ sessionId, draft, number }: { sessionId: string; draft: Draft; number: number }) {
  return <PhonePreview template={draft} label={say.history.revision(number)} files={useFilesOf(sessionId, draft)} />
}

/** Of the first draft, everything is new. */
const nothing: Draft = { components: [] }

/** What a revision changed; in the words of the server where the one before is not known, or where no words differ. */
function Title({ entry, before }: { entry: Revision; before: Draft | null }) {
  const differences = before === null || entry.draft === null ? [] : differencesBetween(before, entry.draft)
  if (differences.length > 0) return <Differences differences={differences.map(narrowed)} />
  return (
    <ul>
      {entry.changes.map((change) => (
        <li key={change} dir="auto">
          {change}
        </li>
      ))}
    </ul>
  )
}

type EntryProps = HistoryProps & { entry: Revision; before: Draft | null }

function Entry({ entry, before, sessionId, revision, isBusy, onRestore }: EntryProps) {
  const [isOpen, setOpen] = useState(false)
  const { draft } = entry
  return (
    <li>
      <div class="when">
        <strong>{entry.revision}</strong>
        <span>{say.history.causes[entry.cause]}</span>
        <time dateTime={entry.created_at}>{timeOf(entry.created_at)}</time>
      </div>
      <Title entry={entry} before={before} />
      {draft === null ? (
        <p class="hint">{say.history.tooOld}</p>
      ) : (
        <div class="row">
          <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? say.history.hide : say.history.show}
            <span class="visually-hidden"> {say.history.revision(entry.revision)}</span>
          </button>
          {entry.revision !== revision && (
            <button type="button" class="quiet" disabled={isBusy} onClick={() => onRestore(draft)}>
              {say.history.restore}
              <span class="visually-hidden"> ({say.history.revision(entry.revision)})</span>
            </button>
          )}
        </div>
      )}
      {isOpen && draft !== null && <Look sessionId={sessionId} draft={draft} number={entry.revision} />}
    </li>
  )
}

export function History({ sessionId, revision, ...actions }: HistoryProps) {
  const [revisions, setRevisions] = useState<Revision[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const load = useCallback(
    (loaded: Revision[]) =>
      listRevisions(sessionId, userCredentials(), { before: loaded.at(-1)?.revision }).then(
        (answer) => setRevisions([...loaded, ...answer.revisions]),
        (error: unknown) => setProblem(sentencesFor(error)),
      ),
    [sessionId],
  )
  useEffect(() => {
    load([])
  }, [load, revision])

  if (problem !== null)
    return (
      <p class="history">
        {say.history.notLoaded} {problem}
      </p>
    )
  if (revisions === null) return <div class="history skeleton" aria-busy="true" />
  return (
    <ScrollBox class="history" label={say.preview.history}>
      <ol aria-label={say.history.revisions}>
        {revisions.map((entry, index) => (
          <Entry
            key={entry.revision}
            entry={entry}
            before={entry.revision === 1 ? nothing : (revisions[index + 1]?.draft ?? null)}
            sessionId={sessionId}
            revision={revision}
            {...actions}
          />
        ))}
      </ol>
      {(revisions.at(-1)?.revision ?? 1) > 1 && (
        <button type="button" class="quiet" onClick={() => load(revisions)}>
          {say.history.older}
        </button>
      )}
    </ScrollBox>
  )
}
