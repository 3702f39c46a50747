/** My templates: those of the account, or those that this browser has begun. */
import { useState } from 'preact/hooks'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { PlusIcon } from '../icons.tsx'
import { type Account, account } from '../state/account.ts'
import { begun } from '../state/begun.ts'
import { openSession } from '../state/current.ts'
import type { StateFilter } from '../state/listed.ts'
import { useStore } from '../state/store.ts'
import { TemplateRow } from './template-row.tsx'
import { type MyTemplates, useAccountTemplates, useBegun } from './use-my-templates.ts'

interface Search {
  words: string
  state: StateFilter
}

const states: readonly (readonly [StateFilter, string])[] = [
  ['all', 'All'],
  ['draft', 'Drafts'],
  ['final', 'Final'],
]

const isSearching = ({ words, state }: Search): boolean => words.trim() !== '' || state !== 'all'

function List({ templates, search, label }: { templates: MyTemplates; search: Search; label: string }) {
  const { items, problem } = templates
  return (
    <>
      {problem !== null && (
        <p class="failure" role="alert">
          {problem}
        </p>
      )}
      {items === null && problem === null && <div class="skeleton" aria-busy="true" />}
      {items?.length === 0 && (
        <p class="nothing">
          {isSearching(search)
            ? 'Nothing fits. Try other words, or all states.'
            : 'No templates yet. Start one, and you find it here again.'}
        </p>
      )}
      {items !== null && items.length > 0 && (
        <div class="listing">
          <div class="heads" aria-hidden="true">
            {['Template', 'Category', 'Language', 'State', 'Last change', ''].map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <ul class="templates" aria-label={label}>
            {items.map((item) => (
              <TemplateRow
                key={item.session_id}
                item={item}
                onOpen={() => openSession(item.session_id)}
                onRename={(name) => templates.rename(item, name)}
                onDelete={() => templates.remove(item)}
              />
            ))}
          </ul>
        </div>
      )}
      {templates.hasMore && (
        <button type="button" onClick={templates.showMore}>
          Show more
        </button>
      )}
    </>
  )
}

function OfBrowser({ search }: { search: Search }) {
  return <List templates={useBegun(search.words, search.state)} search={search} label="Templates of this browser" />
}

function OfAccount({ user, search }: { user: Account; search: Search }) {
  const templates = useAccountTemplates(user, search.words, search.state)
  const hasBegun = useStore(begun).items.length > 0
  return (
    <>
      <List templates={templates} search={search} label="Templates of your account" />
      {hasBegun && (
        <section class="begun" aria-labelledby="begun-title">
          <h2 id="begun-title">Begun in this browser without an account</h2>
          <OfBrowser search={search} />
        </section>
      )}
    </>
  )
}

export function MinePage({ onSignIn }: { onSignIn(): void }) {
  const { signedIn } = useStore(account)
  const [search, setSearch] = useState<Search>({ words: '', state: 'all' })
  return (
    <main id="main" class="mine" tabIndex={-1}>
      <div class="row spread">
        <h1>My templates</h1>
        <button type="button" class="primary" onClick={() => openSession(null)}>
          <PlusIcon />
          New template
        </button>
      </div>
      {signedIn === null && (
        <p class="hint">
          Only this browser knows of these. To find them everywhere and keep them to yourself,{' '}
          <button type="button" class="link" onClick={onSignIn}>
            sign in
          </button>
          .
        </p>
      )}
      <search class="searching">
        <TextField label="Search" value={search.words} onChange={(words) => setSearch({ ...search, words })} />
        <Choice
          label="State"
          value={search.state}
          options={states}
          onChange={(state) => setSearch({ ...search, state })}
        />
      </search>
      {signedIn === null ? <OfBrowser search={search} /> : <OfAccount user={signedIn} search={search} />}
    </main>
  )
}
