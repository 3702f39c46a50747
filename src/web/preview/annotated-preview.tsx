/** The preview with each issue next to its part, and the editor in place of the part being edited. */
import type { ComponentChildren } from 'preact'
import type { Issue } from '../api/types.ts'
import { nameOfPart, type Part, partOfIssue } from '../template/parts.ts'
import { IssueList } from './issues.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { shownParts } from './preview-parts.ts'

/** Groups issues by the part they are about; null is the template as a whole. */
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
  /** Parts whose issues are shown elsewhere. */
  excluded?: readonly (Part | null)[]
  onFix?: (issue: Issue) => void
  onLeaveOut?: (issue: Issue) => void
  editable?: Part[]
  onEdit?(part: Part): void
  editing?: Part | null
  /** The editor of the part being edited. */
  children?: ComponentChildren
}

export function AnnotatedPreview(props: AnnotatedPreviewProps) {
  const { template, issues, excluded = [], onFix, onLeaveOut, editable = [], onEdit, editing = null, children } = props
  const groups = issuesByPart(template, issues)
  const parts = [...groups.keys()].filter((part): part is Part => part !== null)
  const annotated = shownParts(template, parts)
  // Issues of parts that the bubble does not show are listed unplaced it.
  const unplaced = issues.filter((issue) => {
    const part = partOfIssue(template, issue)
    return !excluded.includes(part) && (part === null || !annotated.includes(part))
  })
  return (
    <>
      <IssueList issues={unplaced} label="About the whole template" onFix={onFix} />
      <PhonePreview template={template} editable={editable} onEdit={onEdit} editing={editing} annotated={annotated}>
        {annotated.map((part) => (
          <IssueList
            key={part}
            slot={`note-${part}`}
            issues={groups.get(part) ?? []}
            label={`About ${nameOfPart(part).toLowerCase()}`}
            onFix={onFix}
            onLeaveOut={onLeaveOut}
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
