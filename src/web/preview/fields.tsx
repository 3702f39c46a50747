/** Category, name and language: what Meta files the template under. Each opens its own editor. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Draft, Issue } from '../api/types.ts'
import { nameOfPart, type Part } from '../template/parts.ts'
import { IssueList } from './issues.tsx'

interface FieldsProps {
  draft: Draft
  issues: Map<Part | null, Issue[]>
  editing: Part | null
  onEdit(part: Part): void
  onFix(issue: Issue): void
  children?: ComponentChildren
}

const fields = ['name', 'category', 'language'] as const

const sentenceCase = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase()

export function Fields({ draft, issues, editing, onEdit, onFix, children }: FieldsProps) {
  const wordsOf = (field: (typeof fields)[number]): string | undefined =>
    field === 'category' && draft.category !== undefined ? sentenceCase(draft.category) : draft[field]
  const list = useRef<HTMLUListElement>(null)
  const edited = useRef<Part | null>(null)
  useEffect(() => {
    // Whoever closes the editor by keyboard goes on where it was opened.
    const closed = editing === null ? fields.indexOf(edited.current as (typeof fields)[number]) : -1
    if (closed !== -1) list.current?.querySelectorAll('button')[closed]?.focus()
    edited.current = editing
  }, [editing])
  return (
    <div class="fields">
      <ul ref={list}>
        {fields.map((field) => (
          <li key={field}>
            <button type="button" aria-expanded={editing === field} onClick={() => onEdit(field)}>
              <span class="label">{nameOfPart(field)}</span>
              <span class="value" data-empty={wordsOf(field) === undefined}>
                {wordsOf(field) ?? 'Not set'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
      {fields.map((field) => (
        <IssueList key={field} issues={issues.get(field) ?? []} label={`About the ${field}`} onFix={onFix} />
      ))}
    </div>
  )
}
