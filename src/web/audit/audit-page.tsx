/** A report over templates from anywhere, without an account: pasted, chosen or dropped. */
import { useState } from 'preact/hooks'
import { auditTemplates, auditText } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import type { Audit } from '../api/types.ts'
import { sample } from '../check/sample.ts'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { saveFile } from '../save-file.ts'
import { userCredentials } from '../state/account.ts'
import { inWords } from '../template/names.ts'
import { templatesIn } from './templates-in.ts'

const messageOf = (error: unknown): string =>
  error instanceof ApiError ? sentencesFor(error) : 'The report could not be made.'

const files = [
  ['html', 'Save as a page', 'text/html', 'template-audit.html'],
  ['csv', 'Save as a table', 'text/csv', 'template-audit.csv'],
] as const

function Sums({ audit }: { audit: Audit }) {
  const { totals } = audit
  const sums: [string, number | string][] = [
    ['Templates', totals.templates],
    ['Would be refused by Meta', totals.refused],
    ['May become another category', totals.reclassified],
    ['High or critical risk', totals.at_risk],
    ['Mean quality of 100', totals.quality ?? '–'],
    ['Marketing without a way out', audit.opt_outs.without.length],
    ['Nearly the same', audit.near_duplicates.length],
  ]
  return (
    <dl class="sums">
      {sums.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Moves({ audit }: { audit: Audit }) {
  const { templates } = audit.reclassifications
  if (templates.length === 0) return <p>Each template is expected to keep its category.</p>
  return (
    <ul class="moves">
      {templates.slice(0, 20).map((one) => (
        <li key={one.id}>
          <strong>{one.name ?? `Number ${Number(one.id) + 1}`}</strong> {inWords(one.requested)} →{' '}
          {inWords(one.first_review === one.requested ? one.later_sweep : one.first_review)}
          {one.words !== null && one.words.trim() !== '' && (
            <>
              , because of <q dir="auto">{one.words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The most frequent first. */
function Faults({ audit: { faults } }: { audit: Audit }) {
  return (
    <ul class="moves told">
      {faults.slice(0, 20).map(({ rule, message, fix, count }) => (
        <li key={rule}>
          <strong dir="auto">{message}</strong>
          {count > 1 && <small>In {count} places</small>}
          <p dir="auto">{fix}</p>
        </li>
      ))}
    </ul>
  )
}

function Risks({ audit: { risks } }: { audit: Audit }) {
  if (risks.length === 0) return <p>None was found.</p>
  return (
    <ul class="moves">
      {risks.slice(0, 20).map((risk) => (
        <li key={`${risk.rule} ${risk.severity}`}>
          <strong>{inWords(risk.severity)}</strong> {inWords(risk.kind.replaceAll('-', ' '))}, {risk.count}×:{' '}
          {risk.advice}
        </li>
      ))}
    </ul>
  )
}

function Report({ audit, onSave }: { audit: Audit; onSave(format: (typeof files)[number]): void }) {
  return (
    <>
      <h2>Report</h2>
      <Sums audit={audit} />
      <div class="row">
        {files.map((file) => (
          <button type="button" key={file[0]} onClick={() => onSave(file)}>
            {file[1]}
          </button>
        ))}
      </div>
      {audit.faults.length > 0 && (
        <section>
          <h3>Would be refused by Meta</h3>
          <Faults audit={audit} />
        </section>
      )}
      <section>
        <h3>Likely to become another category</h3>
        <Moves audit={audit} />
      </section>
      <section>
        <h3>Risks</h3>
        <Risks audit={audit} />
      </section>
    </>
  )
}

export function AuditPage() {
  const [text, setText] = useState('')
  const [audited, setAudited] = useState<{ audit: Audit; templates: unknown[] } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem(null)
    setBusy(true)
    await work().catch((error: unknown) => setProblem(messageOf(error)))
    setBusy(false)
  }
  const report = (from: string): void => {
    const templates = templatesIn(from)
    // The report of before is none of this text.
    setAudited(null)
    if (templates === null) {
      setProblem('This is no JSON: paste one template, a list of them, or one a line.')
      return
    }
    void attempt(async () => setAudited({ templates, audit: await auditTemplates(templates, userCredentials()) }))
  }
  const take = async (chosen: FileList | null | undefined): Promise<void> => {
    const texts = await Promise.all(Array.from(chosen ?? [], (file) => file.text()))
    const templates = texts.flatMap((one) => templatesIn(one) ?? [])
    if (templates.length === 0) {
      setAudited(null)
      setProblem('There is no template in this file.')
      return
    }
    const all = JSON.stringify(templates, null, 2)
    setText(all)
    report(all)
  }
  const keep = ([format, , type, name]: (typeof files)[number]): void =>
    void attempt(async () => {
      const text = await auditText(audited?.templates ?? [], format, userCredentials())
      saveFile(new Blob([text], { type }), name)
    })

  return (
    <main id="main" class="check" tabIndex={-1}>
      <section
        class="paste"
        aria-label="Templates"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          void take(event.dataTransfer?.files)
        }}
      >
        <h1>See what Meta makes of your templates</h1>
        <p>Drop files here, or paste JSON: a list of creation payloads, or what Meta lists. Nothing is stored.</p>
        <textarea
          aria-label="Templates as JSON"
          spellcheck={false}
          dir="ltr"
          value={text}
          placeholder={'[{ "name": "…", "language": "en_US", "category": "UTILITY", "components": [] }]'}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button type="button" class="primary" disabled={isBusy || text.trim() === ''} onClick={() => report(text)}>
            Make the report
          </button>
          <button type="button" onClick={() => setText(`[${sample}]`)}>
            Try an example
          </button>
          <label class="file">
            <input
              type="file"
              multiple
              accept=".json,.jsonl,application/json"
              onChange={(event) => void take(event.currentTarget.files)}
            />
            <span class="button">Choose files</span>
          </label>
        </div>
        <Problem words={problem} />
      </section>
      <section class="findings" aria-label="Report" aria-busy={isBusy}>
        {audited === null ? (
          <p class="hint">Categories, risks, quality and money at risk will appear here.</p>
        ) : (
          <Report audit={audited.audit} onSave={keep} />
        )}
      </section>
    </main>
  )
}
