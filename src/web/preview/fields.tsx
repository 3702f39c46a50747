/** Category, name and language of the template. Each opens its own editor. */
import { Fragment } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Assumption, Draft, Issue } from '../api/types.ts'
import { nameOfCategory, nameOfLanguage } from '../template/names.ts'
import { nameOfPart, type Part } from '../template/parts.ts'
import { say } from '../words/index.ts'
import { IssueList } from './issues.tsx'

interface FieldsProps {
  draft: Draft
  issues: Map<Part | null, Issue[]>
  assumptions: readonly Assumption[]
  editing: Part | null
  onEdit(part: Part): void
  onFix(issue: Issue): void
}

const fields = ['name', 'category', 'language'] as const

/** A name may be broken after its underscores, and words nowhere. */
const inPieces = (text: string) =>
  text.split(/(?<=_)/).map((piece, index) => (
    <Fragment key={`${index} ${piece}`}>
      {piece}
      <wbr />
    </Fragment>
  ))

export function Fields({ draft, issues, assumptions, editing, onEdit, onFix }: FieldsProps) {
  const textOf = (field: (typeof fields)[number]): string | undefined => {
    const value = draft[field]
    if (value === undefined || field === 'name') return value
    return field === 'category' ? nameOfCategory(value) : `${nameOfLanguage(value)} · ${value}`
  }
  const whyOf = (field: (typeof fields)[number]): string | undefined =>
    assumptions.find(({ part }) => part === field)?.why
  const list = useRef<HTMLUListElement>(null)
  const lastEdited = useRef<Part | null>(null)
  useEffect(() => {
    // Returns the focus to where the editor was opened from.
    const closedIndex = editing === null ? fields.indexOf(lastEdited.current as (typeof fields)[number]) : -1
    if (closedIndex !== -1) list.current?.querySelectorAll('button')[closedIndex]?.focus()
    lastEdited.current = editing
  }, [editing])
  return (
    <div class="fields">
      <ul ref={list}>
        {fields.map((field) => (
          <li key={field}>
            <button type="button" aria-expanded={editing === field} onClick={() => onEdit(field)}>
              <span class="label">{nameOfPart(field)}</span>
              <span class="value" data-empty={textOf(field) === undefined}>
                {inPieces(textOf(field) ?? say.preview.notSet)}
              </span>
              {whyOf(field) !== undefined && (
                <span class="assumed" title={whyOf(field)}>
                  {say.preview.assumed}
                  <span class="visually-hidden">: {whyOf(field)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {fields.map((field) => (
        <IssueList
          key={field}
          issues={issues.get(field) ?? []}
          label={say.preview.about(nameOfPart(field))}
          onFix={onFix}
        />
      ))}
    </div>
  )
}
