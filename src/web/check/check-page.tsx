/** Checks a pasted creation payload: its issues, its preview, and the fixes for it. */
import { useEffect, useState } from 'preact/hooks'
import { validateTemplate } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import type { Issue, Validation } from '../api/types.ts'
import { AnnotatedPreview } from '../preview/annotated-preview.tsx'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { userCredentials } from '../state/account.ts'
import { shownDevice } from '../state/device.ts'
import { openAsSession } from '../state/open-template.ts'
import { useStore } from '../state/store.ts'
import { countErrors } from '../template/errors.ts'
import { sample } from './sample.ts'

/** Validate after a pause in typing, not on every key. */
const pauseMs = 300

type ParseResult = { template: unknown } | { fault: string } | null

function parseTemplate(text: string): ParseResult {
  if (text.trim() === '') return null
  try {
    return { template: JSON.parse(text) }
  } catch (error) {
    return { fault: `This is not JSON yet: ${error instanceof Error ? error.message : ''}` }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof ApiError ? sentencesFor(error) : 'This does not look like a template.'

/** Validates the pasted text, again after each pause in typing. */
function useValidation(text: string): { validation: Validation | null; problem: string | null } {
  const [validation, setValidation] = useState<Validation | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const parsed = parseTemplate(text)
    setProblem(null)
    if (parsed === null || 'fault' in parsed) return setValidation(null)
    const controller = new AbortController()
    const timer = setTimeout(() => {
      validateTemplate(parsed.template, false, userCredentials(), controller.signal).then(
        setValidation,
        (error: unknown) => {
          if (!controller.signal.aborted) setProblem(messageOf(error))
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text])
  return { validation, problem }
}

function summaryOf(issues: Issue[] | null): string {
  if (issues === null) return 'Checking'
  const errors = countErrors(issues)
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
      <AnnotatedPreview template={template} issues={issues ?? []} device={useStore(shownDevice).device} />
    </>
  )
}

export function CheckPage() {
  const [text, setText] = useState('')
  const [actionError, setActionError] = useState<string | null>(null)
  const { validation, problem } = useValidation(text)
  const parsed = parseTemplate(text)
  const template = parsed !== null && 'template' in parsed ? parsed.template : null

  const attempt = (work: Promise<void>): void => {
    setActionError(null)
    work.catch((error: unknown) => setActionError(messageOf(error)))
  }
  const fix = (): void =>
    attempt(
      validateTemplate(template, true, userCredentials()).then(({ fixed }) => {
        if (fixed !== undefined) setText(JSON.stringify(fixed, null, 2))
      }),
    )
  const fault = parsed !== null && 'fault' in parsed ? parsed.fault : (problem ?? actionError)
  return (
    <main id="main" class="check" tabIndex={-1}>
      <section class="paste">
        <h1>Check a template</h1>
        <p>Paste the JSON of any creation payload. It is checked as you type and never stored.</p>
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
            Continue in a chat
          </button>
        </div>
        <Problem words={fault} />
      </section>
      <section class="findings" aria-label="Findings">
        {template !== null && <Findings template={template} issues={validation?.issues ?? null} onFix={fix} />}
        {template === null && (
          <p class="hint">Issues and the preview will appear here as soon as there is a template.</p>
        )}
      </section>
    </main>
  )
}
