/** Every template of the connected accounts, whether it was written here or not. */
import { useEffect, useState } from 'preact/hooks'
import { listTemplates } from '../api/publishing.ts'
import type { Connection, RegisteredTemplate } from '../api/types.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import { followLink } from '../router.ts'
import { userCredentials } from '../state/account.ts'
import { useLanguages } from '../state/languages.ts'
import { useAnswer } from '../team/use-list.ts'
import { inWords, nameOfLanguage } from '../template/names.ts'
import { dayOf } from '../time.ts'
import { StatusBadge } from './badge.tsx'
import { commonStatuses, qualityWords, statusWords } from './words.ts'

const pageSize = 50
const typingMs = 250
const noFilter = { q: '', status: '', category: '', language: '', connection_id: '' }
type Filter = typeof noFilter

type Options = readonly (readonly [string, string])[]
const statuses: Options = [['', 'All'], ...commonStatuses.map((status) => [status, statusWords(status).name] as const)]
const categories: Options = [
  ['', 'All'],
  ...['UTILITY', 'MARKETING', 'AUTHENTICATION'].map((category) => [category, inWords(category)] as const),
]

/** The value once nobody has typed for a moment. */
function useSettled(filter: Filter): Filter {
  const [settled, setSettled] = useState(filter)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(filter), filter.q === settled.q ? 0 : typingMs)
    return () => clearTimeout(timer)
  }, [filter])
  return settled
}

function Row({ template, account }: { template: RegisteredTemplate; account: string | null }) {
  const { template_id, name, status, category, coming_category: coming, language, quality, updated_at } = template
  const rated = qualityWords(quality)
  return (
    <li>
      <a class="open" href={`/whatsapp/${template_id}`} onClick={followLink}>
        <strong dir="auto">{name}</strong>
        {account !== null && <small dir="auto">{account}</small>}
      </a>
      <StatusBadge status={status} />
      <span class="cell">
        {category === null ? '' : inWords(category)}
        {coming !== null && <small class="coming"> soon {inWords(coming).toLowerCase()}</small>}
      </span>
      <span class="cell">{nameOfLanguage(language)}</span>
      <span class="cell">{rated === null ? '' : `${rated} quality`}</span>
      <span class="cell">
        <time dateTime={updated_at}>{dayOf(updated_at)}</time>
      </span>
    </li>
  )
}

interface RegistryProps {
  workspaceId: string
  accounts: Connection[]
  /** Is another one after each news of the workspace, when the list is read again. */
  news: number
}

export function Registry({ workspaceId, accounts, news }: RegistryProps) {
  const [filter, setFilter] = useState(noFilter)
  const [offset, setOffset] = useState(0)
  const asked = useSettled(filter)
  const languages: Options = [['', 'All'], ...useLanguages().map(({ code, name }) => [code, name] as const)]
  const { value, problem, reload } = useAnswer(() => {
    const set = Object.entries(asked).filter(([, wanted]) => wanted.trim() !== '')
    return listTemplates(workspaceId, { ...Object.fromEntries(set), offset }, userCredentials())
  }, [workspaceId, asked, offset, news])
  const choose = (name: keyof Filter) => ({
    value: filter[name],
    onChange: (wanted: string) => {
      setOffset(0)
      setFilter({ ...filter, [name]: wanted })
    },
  })
  const isFiltered = Object.values(filter).some((wanted) => wanted.trim() !== '')
  const several: Options = [['', 'All'], ...accounts.map(({ connection_id, name }) => [connection_id, name] as const)]
  const last = value === null ? 0 : offset + value.templates.length
  return (
    <section class="in-account" aria-labelledby="registry-title">
      <h2 id="registry-title">Templates in WhatsApp</h2>
      <search class="narrowing">
        <TextField label="Search" {...choose('q')} />
        <Choice label="Status" options={statuses} {...choose('status')} />
        <Choice label="Category" options={categories} {...choose('category')} />
        <Choice label="Language" options={languages} {...choose('language')} />
        {accounts.length > 1 && <Choice label="Account" options={several} {...choose('connection_id')} />}
      </search>
      {problem !== null && <ProblemNote problem={problem} onAgain={reload} />}
      {value === null && problem === null && <div class="skeleton" aria-busy="true" />}
      {value !== null && value.total === 0 && (
        <p class="nothing">
          {isFiltered
            ? 'Nothing fits. Try other words, or fewer filters.'
            : 'No templates yet. What you submit, and what is in the account already, is listed here.'}
        </p>
      )}
      {value !== null && value.templates.length > 0 && (
        <div class="listing registry">
          <div class="heads" aria-hidden="true">
            {['Template', 'Status', 'Category', 'Language', 'Quality', 'Last change'].map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <ul class="templates" aria-label="Templates in WhatsApp">
            {value.templates.map((template) => {
              const own = accounts.find(({ connection_id }) => connection_id === template.connection_id)
              const account = accounts.length > 1 ? (own?.name ?? null) : null
              return <Row key={template.template_id} template={template} account={account} />
            })}
          </ul>
        </div>
      )}
      {value !== null && (offset > 0 || value.has_more) && (
        <nav class="row" aria-label="Pages of the list">
          <button type="button" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - pageSize))}>
            Earlier ones
          </button>
          <span class="hint" role="status">
            {offset + 1} to {last} of {value.total}
          </span>
          <button type="button" disabled={!value.has_more} onClick={() => setOffset(offset + pageSize)}>
            Further ones
          </button>
        </nav>
      )}
    </section>
  )
}
