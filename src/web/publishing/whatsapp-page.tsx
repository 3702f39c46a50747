/** Accounts at Meta and the templates in them. */
import { useState } from 'preact/hooks'
import { listConnections } from '../api/publishing.ts'
import type { Workspace } from '../api/types.ts'
import { ProblemNote } from '../problems/problem-note.tsx'
import { userCredentials } from '../state/account.ts'
import '../styles/team.css'
import '../styles/publishing.css'
import { Switcher } from '../team/switcher.tsx'
import { useAnswer } from '../team/use-list.ts'
import { mayWrite } from '../team/words.ts'
import { AccountRow } from './account-row.tsx'
import { ConnectForm } from './connect-form.tsx'
import { useNews } from './news.ts'
import { Phones } from './phones.tsx'
import { Registry } from './registry.tsx'
import { TemplatePage } from './template-page.tsx'
import { useWorkspace } from './use-workspace.ts'

function Accounts({ workspace }: { workspace: Workspace }) {
  const { workspace_id: id, role } = workspace
  const [isAdding, setAdding] = useState(false)
  const { value: accounts, problem, reload } = useAnswer(() => listConnections(id, userCredentials()), [id])
  const [news, setNews] = useState(0)
  useNews(id, () => {
    setNews((count) => count + 1)
    reload()
  })
  const isOwner = role === 'owner'
  if (problem !== null && accounts === null) return <ProblemNote problem={problem} onAgain={reload} />
  if (accounts === null) return <div class="skeleton" aria-busy="true" />
  const isFirst = accounts.length === 0
  return (
    <>
      <section class="panel" aria-labelledby="accounts-title">
        <div class="row spread">
          <h2 id="accounts-title">{isFirst ? 'Connect your account' : 'Connected accounts'}</h2>
          {isOwner && !isFirst && (
            <button type="button" class="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
              {isAdding ? 'Not now' : 'Connect another'}
            </button>
          )}
        </div>
        {isFirst && !isOwner && <p>No account is connected yet. An owner of {workspace.name} can connect one.</p>}
        {!isFirst && (
          <ul class="rows" aria-label="Connected accounts">
            {accounts.map((connection) => (
              <AccountRow key={connection.connection_id} connection={connection} isOwner={isOwner} onChanged={reload} />
            ))}
          </ul>
        )}
        {isOwner && (isFirst || isAdding) && (
          <ConnectForm
            workspaceId={id}
            onConnected={() => {
              setAdding(false)
              reload()
            }}
          />
        )}
      </section>
      {!isFirst && <Registry workspaceId={id} accounts={accounts} news={news} />}
      {!isFirst && <Phones workspaceId={id} accounts={accounts} mayWrite={mayWrite(role)} news={news} />}
    </>
  )
}

export function WhatsAppPage({ path, onSignIn }: { path: string; onSignIn(): void }) {
  const { workspace, isSignedIn, problem, reload } = useWorkspace()
  const [, , templateId = ''] = path.split('/')
  if (workspace !== null && templateId !== '')
    return (
      <main id="main" class="page team at-meta" tabIndex={-1}>
        <TemplatePage key={templateId} workspace={workspace} templateId={decodeURIComponent(templateId)} />
      </main>
    )
  return (
    <main id="main" class="page team at-meta" tabIndex={-1}>
      <div class="row spread">
        <h1>WhatsApp</h1>
        <Switcher label="Work in" />
      </div>
      <p>Finished templates are submitted here, and what becomes of them is shown as it happens.</p>
      {!isSignedIn && (
        <>
          <p class="hint">
            An account of yours at Meta is connected to your account here, so that only you can use it.
          </p>
          <div class="row">
            <button type="button" class="primary" onClick={onSignIn}>
              Sign in
            </button>
          </div>
        </>
      )}
      {isSignedIn && problem !== null && <ProblemNote problem={problem} onAgain={reload} />}
      {isSignedIn && workspace === null && problem === null && <div class="skeleton" aria-busy="true" />}
      {workspace !== null && <Accounts key={workspace.workspace_id} workspace={workspace} />}
    </main>
  )
}
