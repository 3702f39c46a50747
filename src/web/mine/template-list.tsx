/** A list of templates: loading, empty, or with a way to more. */
import { Problem } from '../problems/problem.tsx'
import { openSession } from '../state/current.ts'
import type { TeamFilter } from '../state/listed.ts'
import { say } from '../words/index.ts'
import { TemplateRow } from './template-row.tsx'
import type { MyTemplates } from './use-my-templates.ts'

export interface Search {
  words: string
  state: TeamFilter
}

const isSearching = ({ words, state }: Search): boolean => words.trim() !== '' || state !== 'all'

interface ListProps {
  templates: MyTemplates
  search: Search
  label: string
  mayChange?: boolean
  isTeam?: boolean
}

export function List({ templates, search, label, mayChange = true, isTeam = false }: ListProps) {
  const { items, problem } = templates
  return (
    <>
      <Problem words={problem} />
      {items === null && problem === null && <div class="skeleton" aria-busy="true" />}
      {items?.length === 0 && <p class="nothing">{isSearching(search) ? say.mine.nothingFits : say.mine.none}</p>}
      {items !== null && items.length > 0 && (
        <div class="listing" data-team={isTeam}>
          <div class="heads" aria-hidden="true">
            {[...say.mine.heads, ''].map((head) => (
              <span key={head}>{head}</span>
            ))}
          </div>
          <ul class="templates" aria-label={label}>
            {items.map((item) => (
              <TemplateRow
                key={item.session_id}
                item={item}
                mayChange={mayChange}
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
          {say.mine.showMore}
        </button>
      )}
    </>
  )
}
