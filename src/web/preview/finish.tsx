/** The finished template. Above the message what comes next; below it what was checked, its files, and the payload for developers. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { countRules } from '../api/client.ts'
import type { Issue, Payload } from '../api/types.ts'
import { CopyButton } from '../copy-button.tsx'
import { CheckIcon, CopyIcon, DownloadIcon } from '../icons.tsx'
import { later } from '../later.tsx'
import { jsonFile, saveFile } from '../save-file.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { useDuplicate } from '../session/use-duplicate.ts'
import { account, userCredentials } from '../state/account.ts'
import type { ConversationState } from '../state/conversation-state.ts'
import { useIsReadOnly, useTeamOf } from '../state/rights.ts'
import { useStore } from '../state/store.ts'
import { curlCommand } from '../template/curl.ts'
import { keptPrefix } from '../template/file-places.ts'
import { FilesApart } from './files-apart.tsx'

/** Number of rules, requested once; null until known. */
function useRuleCount(): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    countRules(userCredentials()).then(setCount, () => undefined)
  }, [])
  return count
}

const download = (payload: Payload): void => saveFile(jsonFile(payload), `${String(payload.name ?? 'template')}.json`)

function CheckSummary({ issues }: { issues: Issue[] }) {
  const count = useRuleCount()
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  const scope = count === null ? 'Checked against Meta’s rules.' : `Checked against ${count} rules.`
  const remaining = warnings.length === 1 ? '1 warning remains; Meta' : `${warnings.length} warnings remain; Meta`
  return (
    <>
      <p>
        {scope} No errors.{' '}
        {warnings.length === 0
          ? 'No warnings. Meta reviews its wording once more.'
          : `${remaining} may still accept the template:`}
      </p>
      {warnings.length > 0 && (
        <ul class="plain">
          {warnings.map(({ rule, path, message }) => (
            <li key={`${rule} ${path}`}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** One like it, for instance in another language. */
function Again({ payload }: { payload: Payload }) {
  const { problem, duplicate } = useDuplicate(payload)
  return (
    <>
      <button type="button" onClick={duplicate}>
        <CopyIcon />
        Duplicate
      </button>
      <span role="status" class="answer">
        {problem}
      </span>
    </>
  )
}

const handedOver = 'the file for whoever has the WhatsApp Business account'

const Download = ({ payload }: { payload: Payload }) => (
  <button type="button" onClick={() => download(payload)}>
    <DownloadIcon />
    Download
  </button>
)

const Approval = later(async () => (await import('../approval/approval.tsx')).Approval)

interface FinishProps {
  state: ConversationState
  onSignIn(): void
  /** The way on for who is signed in. */
  children: ComponentChildren
}

/** In a few lines, so that the message itself stays in sight. */
export function Finish({ state, onSignIn, children }: FinishProps) {
  const { payload, sessionId, draftHash } = state
  const team = useTeamOf(state)
  const { signedIn } = useStore(account)
  const section = useRef<HTMLElement>(null)
  const isFinal = payload !== null
  useEffect(() => {
    if (isFinal) section.current?.scrollIntoView({ block: 'start' })
  }, [isFinal])
  if (payload === null) return null
  return (
    <section ref={section} class="finish" aria-labelledby="finish-title">
      <h2 id="finish-title">
        <CheckIcon />
        Your template is finished
      </h2>
      {team !== null && <Approval key={sessionId} sessionId={sessionId} draftHash={draftHash} team={team} />}
      {signedIn !== null && children}
      {signedIn === null && (
        <>
          <p>Next: sign in and submit it to WhatsApp from here. Or download {handedOver}.</p>
          <div class="row">
            <button type="button" class="primary" onClick={onSignIn}>
              Sign in to submit it
            </button>
            <Download payload={payload} />
          </div>
        </>
      )}
    </section>
  )
}

export function AboutFinished({ state }: { state: ConversationState }) {
  const { payload, issues, sessionId, draft } = state
  const isReadOnly = useIsReadOnly(state)
  const team = useTeamOf(state)
  const { signedIn } = useStore(account)
  if (payload === null) return null
  const text = JSON.stringify(payload, null, 2)
  return (
    <section class="finish" aria-label="About the finished template">
      <CheckSummary issues={issues} />
      {signedIn !== null && (
        <p>
          {team?.require_approval ? 'Once it is approved, you can also' : 'You can also'} download {handedOver}.
        </p>
      )}
      {!isReadOnly && <p>For another language or tone, say so in the chat.</p>}
      <div class="row">
        {signedIn !== null && <Download payload={payload} />}
        <Again payload={payload} />
      </div>
      <FilesApart sessionId={sessionId} draft={draft} isSignedIn={signedIn !== null} />
      <details>
        <summary>For developers: the payload as JSON</summary>
        <div class="row">
          <CopyButton text={text} label="Copy" />
          <CopyButton text={curlCommand(payload)} label="Copy as cURL" />
        </div>
        {text.includes(keptPrefix) && (
          <p>
            <code>{keptPrefix}…</code> stands for a file: upload it to Meta, and put the handle that Meta gives there.
          </p>
        )}
        <ScrollBox label="Payload as JSON">
          <pre>{text}</pre>
        </ScrollBox>
      </details>
    </section>
  )
}
