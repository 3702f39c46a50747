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
import { buttonInput } from '../template/edits-between.ts'
import { keptPrefix } from '../template/file-places.ts'
import { buttonsIn, withSamples } from '../template/parts.ts'
import { say } from '../words/index.ts'
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
  return (
    <>
      <p>
        {say.finish.checked(count)} {warnings.length === 0 ? say.finish.clean : say.finish.warnings(warnings.length)}
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

/** Where each button leads, which the message does not tell. */
function Addresses({ draft }: Pick<ConversationState, 'draft'>) {
  const leading = buttonsIn(draft).flatMap((button) => {
    const { text, url, phone_number } = buttonInput(button)
    const [sample = ''] = [button.example].flat()
    const target = url == null ? phone_number : withSamples(url, { 1: sample })
    return target == null ? [] : [{ text, target }]
  })
  if (leading.length === 0) return null
  return (
    <ul class="leading" aria-label={say.preview.leadsTo}>
      {leading.map(({ text, target }) => (
        <li key={text}>
          <strong dir="auto">{text}</strong> → <bdi>{target}</bdi>
        </li>
      ))}
    </ul>
  )
}

/** One like it, for instance in another language. */
function Again({ payload }: { payload: Payload }) {
  const { problem, duplicate } = useDuplicate(payload)
  return (
    <>
      <button type="button" onClick={duplicate}>
        <CopyIcon />
        {say.finish.duplicate}
      </button>
      <span role="status" class="answer">
        {problem}
      </span>
    </>
  )
}

const Download = ({ payload }: { payload: Payload }) => (
  <button type="button" onClick={() => download(payload)}>
    <DownloadIcon />
    {say.finish.download}
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
        {say.finish.title}
      </h2>
      {team !== null && <Approval key={sessionId} sessionId={sessionId} draftHash={draftHash} team={team} />}
      {signedIn !== null && children}
      {signedIn === null && (
        <>
          <p>{say.finish.next}</p>
          <div class="row">
            <button type="button" class="primary" onClick={onSignIn}>
              {say.finish.signIn}
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
    <section class="finish" aria-label={say.finish.about}>
      <Addresses draft={draft} />
      <CheckSummary issues={issues} />
      {signedIn !== null && <p>{team?.require_approval ? say.finish.afterApproval : say.finish.mayDownload}</p>}
      {!isReadOnly && <p>{say.finish.more}</p>}
      <div class="row">
        {signedIn !== null && <Download payload={payload} />}
        <Again payload={payload} />
      </div>
      <FilesApart sessionId={sessionId} draft={draft} isSignedIn={signedIn !== null} />
      <details>
        <summary>{say.finish.developers}</summary>
        <div class="row">
          <CopyButton text={text} label={say.finish.copy} />
          <CopyButton text={curlCommand(payload)} label={say.finish.copyCurl} />
        </div>
        {text.includes(keptPrefix) && (
          <p>
            <code>{keptPrefix}…</code> {say.finish.kept}
          </p>
        )}
        <ScrollBox label={say.finish.payload}>
          <pre>{text}</pre>
        </ScrollBox>
      </details>
    </section>
  )
}
