/** Why Meta rejected a template, the words that carry it, and small changes that may help. */
import { editDraft, getSession } from '../api/client.ts'
import { getDiagnosis, openTemplate } from '../api/publishing.ts'
import type { Diagnosis, Edit, TemplateHistory } from '../api/types.ts'
import { CopyButton } from '../copy-button.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { openSession } from '../state/current.ts'
import { useAnswer } from '../team/use-list.ts'
import { dayOf } from '../time.ts'
import { useWish } from './use-requests.ts'
import { plainly } from './words.ts'

interface DoctorProps {
  workspaceId: string
  template: TemplateHistory
  mayWrite: boolean
}

/** The template as a draft in a new conversation, with these changes. */
async function openChanged(workspaceId: string, templateId: string, edits: Edit[]): Promise<void> {
  const { session_id } = await openTemplate(workspaceId, templateId, userCredentials())
  const { revision } = await getSession(session_id, userCredentials())
  await editDraft(session_id, { edits, revision }, userCredentials())
  openSession(session_id)
}

function Appeal({ appeal }: { appeal: NonNullable<Diagnosis['appeal']> }) {
  const { letter, where, url, until } = appeal
  return (
    <details>
      <summary>Ask Meta to look at it again</summary>
      <div class="stack">
        <p>
          {where}
          {until !== null && ` It is possible until ${dayOf(until)}.`}
        </p>
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            Open Meta’s page
          </a>
        </p>
        <pre dir="auto">{letter}</pre>
        <div class="row">
          <CopyButton text={letter} label="Copy the letter" />
        </div>
      </div>
    </details>
  )
}

export function Doctor({ workspaceId, template, mayWrite }: DoctorProps) {
  const { template_id, updated_at } = template
  const { value: diagnosis } = useAnswer(
    () => getDiagnosis(workspaceId, template_id, userCredentials()),
    [template_id, updated_at],
  )
  const { isBusy, problem, run } = useWish()
  if (diagnosis === null) return null
  const { cause, meta_says, words, edits, appeal } = diagnosis
  return (
    <section class="panel" aria-labelledby="doctor-title">
      <h2 id="doctor-title">What may help</h2>
      <p>{plainly(cause)}</p>
      {meta_says.length > 0 && (
        <p>
          Meta says:{' '}
          {meta_says.map((sentence) => (
            <q key={sentence} dir="auto">
              {sentence}
            </q>
          ))}
        </p>
      )}
      {words.length > 0 && (
        <ul class="plain" aria-label="The words that matter">
          {words.map(({ words: found, why, path, range }) => (
            <li key={`${path} ${range.join()} ${why}`}>
              <mark dir="auto">{found}</mark> {plainly(why)}
            </li>
          ))}
        </ul>
      )}
      {edits.map(({ title, preview, edits: changes }) => (
        <div key={`${title} ${preview}`} class="proposal">
          <h3>{plainly(title)}</h3>
          <p dir="auto">{preview}</p>
          {mayWrite && (
            <button
              type="button"
              disabled={isBusy}
              onClick={() => run(() => openChanged(workspaceId, template_id, changes))}
            >
              Change it so<span class="visually-hidden">: {title}</span>
            </button>
          )}
        </div>
      ))}
      <Problem words={problem} />
      {appeal !== null && <Appeal appeal={appeal} />}
    </section>
  )
}
