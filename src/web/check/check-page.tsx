/** Paste any creation payload: what is wrong with it, how it looks, and what would put it right. */
import { useEffect, useState } from 'preact/hooks'
import { validateTemplate } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import type { Issue, Validation } from '../api/types.ts'
import { AnnotatedPreview } from '../preview/annotated-preview.tsx'
import { userCredentials } from '../state/account.ts'
import { openAsSession } from '../state/open-template.ts'
import { sample } from './sample.ts'

/** Typing is not a question; a pause in it is. */
const pauseMs = 300

type Read = { template: unknown } | { fault: string } | null

function readTemplate(text: string): Read {
  if (text.trim() === '') return null
  try {
    return { template: JSON.parse(text) }
  } catch (error) {
    return { fault: `This is not JSON yet: ${error instanceof Error ? error.message : ''}` }
  }
}

const sentenceOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : 'This does not look like a template.'

/** The issues of what is pasted; asked for anew after each pause in the typing. */
function useValidation(text: string): { validation: Validation | null; problem: string | null } {
  const [validation, setValidation] = useState<Validation | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const read = readTemplate(text)
    setProblem(null)
    if (read === null || 'fault' in read) return setValidation(null)
    const stop = new AbortController()
    const timer = setTimeout(() => {
      validateTemplate(read.template, false, userCredentials(), stop.signal).then(setValidation, (error: unknown) => {
        if (!stop.signal.aborted) setProblem(sentenceOf(error))
      })
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text])
  return { validation, problem }
}

function summaryOf(issues: Issue[] | null): string {
  if (issues === null) return 'Checking'
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const warnings = issues.length - errors
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
  if (issues.length === 0) return 'No errors and no warnings.'
  return errors === 0
    ? `No errors, ${count(warnings, 'warning')}.`
    : `${count(errors, 'error')}, ${count(warnings, 'warning')}.`
}

function Findings({ template, issues, onFix }: { template: unknown; issues: Issue[] | null; onFix(): void }) {
  return (
    <>
      <div class="row spread">
        <h2 aria-live="polite">{summaryOf(issues)}</h2>
        {issues?.some(({ fixable }) => fixable) && (
          <button type="button" class="primary" onClick={onFix}>
            Fix what can be fixed
          </button>
        )}
      </div>
      <AnnotatedPreview template={template} issues={issues ?? []} />
    </>
  )
}

export function CheckPage() {
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<string | null>(null)
  const { validation, problem } = useValidation(text)
  const read = readTemplate(text)
  const template = read !== null && 'template' in read ? read.template : null

  const attempt = (work: Promise<void>): void => {
    setFailed(null)
    work.catch((error: unknown) => setFailed(sentenceOf(error)))
  }
  const fix = (): void =>
    attempt(
      validateTemplate(template, true, userCredentials()).then(({ fixed }) => {
        if (fixed !== undefined) setText(JSON.stringify(fixed, null, 2))
      }),
    )
  const fault = read !== null && 'fault' in read ? read.fault : (problem ?? failed)
  return (
    <main id="main" class="check" tabIndex={-1}>
      <section class="paste">
        <h1>Check a template</h1>
        <p>Paste the JSON of any creation payload. It is checked as you type and stored nowhere.</p>
        <textarea
          aria-label="Template as JSON"
          spellcheck={false}
          dir="ltr"
          value={text}
          placeholder={'{ "name": "…", "language": "en_US", "category": "UTILITY", "components": [] }'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button type="button" onClick={() => setText(sample)}>
            Try an example
          </button>
          <button type="button" disabled={template === null} onClick={() => attempt(openAsSession(template))}>
            Go on in a chat
          </button>
        </div>
        {fault !== null && (
          <p class="failure" role="alert">
            {fault}
          </p>
        )}
      </section>
      <section class="findings" aria-label="Findings">
        {template !== null && <Findings template={template} issues={validation?.issues ?? null} onFix={fix} />}
        {template === null && <p class="hint">Issues and the preview stand here as soon as there is a template.</p>}
      </section>
    </main>
  )
}
