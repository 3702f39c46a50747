/** The preview with each issue beside the part it speaks of, and an editor in place of the part that is edited. */
import type { ComponentChildren } from 'preact'
import type { Issue } from '../api/types.ts'
import { nameOfPart, type Part, partOfIssue } from '../template/parts.ts'
import { IssueList } from './issues.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { shownParts } from './preview-parts.ts'

/** Issues by the part they speak of. */
export function issuesByPart(template: unknown, issues: readonly Issue[]): Map<Part | null, Issue[]> {
  const groups = new Map<Part | null, Issue[]>()
  for (const issue of issues) {
    const part = partOfIssue(template, issue)
    groups.set(part, [...(groups.get(part) ?? []), issue])
  }
  return groups
}

interface AnnotatedPreviewProps {
  template: unknown
  issues: readonly Issue[]
  /** Parts whose issues stand elsewhere already. */
  apart?: readonly (Part | null)[]
  onFix?: (issue: Issue) => void
  editable?: Part[]
  onEdit?(part: Part): void
  editing?: Part | null
  /** The editor. */
  children?: ComponentChildren
}

export function AnnotatedPreview(props: AnnotatedPreviewProps) {
  const { template, issues, apart = [], onFix, editable = [], onEdit, editing = null, children } = props
  const groups = issuesByPart(template, issues)
  const parts = [...groups.keys()].filter((part): part is Part => part !== null)
  const noted = shownParts(template, parts)
  // What the bubble has no place for is not lost: it stands above.
  const above = issues.filter((issue) => {
    const part = partOfIssue(template, issue)
    return !apart.includes(part) && (part === null || !noted.includes(part))
  })
  return (
    <>
      <IssueList issues={above} label="About the whole template" onFix={onFix} />
      <PhonePreview template={template} editable={editable} onEdit={onEdit} editing={editing} noted={noted}>
        {noted.map((part) => (
          <IssueList
            key={part}
            slot={`note-${part}`}
            issues={groups.get(part) ?? []}
            label={`About ${nameOfPart(part).toLowerCase()}`}
            onFix={onFix}
          />
        ))}
        {editing !== null && (
          <div slot="editor" key="editor">
            {children}
          </div>
        )}
      </PhonePreview>
    </>
  )
}
