/** The preview with each issue next to its part, and the part that is being edited marked. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Issue } from '../api/types.ts'
import type { Device } from '../state/device.ts'
import type { ShownFile } from '../state/files.ts'
import type { PlaceOfFile } from '../template/file-places.ts'
import { nameOfPart, type Part, partOfIssue } from '../template/parts.ts'
import { say } from '../words/index.ts'
import { IssueList, type WayOut } from './issues.tsx'
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
  /** The template with what is being written in the editor; the issues are those of `template`. */
  shown?: unknown
  issues: readonly Issue[]
  /** Parts whose issues are shown elsewhere. */
  excluded?: readonly (Part | null)[]
  onFix?: (issue: Issue) => void
  wayOut?: (issue: Issue) => WayOut | null
  editable?: Part[]
  onEdit?(part: Part): void
  editing?: Part | null
  /** Shows the phone around it. */
  device?: Device | null
  /** What the phone calls the sender; null: not known. */
  business?: string | null
  /** Stands in the place of that name. */
  sender?: ComponentChildren
  /** The files that it shows. */
  files?: ReadonlyMap<PlaceOfFile, ShownFile>
}

export function AnnotatedPreview(props: AnnotatedPreviewProps) {
  const {
    template,
    shown = template,
    issues,
    excluded = [],
    onFix,
    wayOut,
    editable = [],
    onEdit,
    editing = null,
    device = null,
    business = null,
    sender,
    files,
  } = props
  const groups = issuesByPart(template, issues)
  const parts = [...groups.keys()].filter((part): part is Part => part !== null)
  // It renders the template, and this component is drawn again with each word of a reply.
  const annotated = useMemo(() => shownParts(shown, parts), [shown, parts.join()])
  // Issues of parts that the bubble does not show are listed above it.
  const unplaced = issues.filter((issue) => {
    const part = partOfIssue(template, issue)
    return !excluded.includes(part) && (part === null || !annotated.includes(part))
  })
  return (
    <>
      <IssueList issues={unplaced} label={say.preview.aboutAll} onFix={onFix} wayOut={wayOut} />
      <PhonePreview
        template={shown}
        editable={editable}
        onEdit={onEdit}
        editing={editing}
        device={device}
        business={business}
        {...(files !== undefined && { files })}
        annotated={annotated}
      >
        {sender}
        {annotated.map((part) => (
          <div key={part} slot={`note-${part}`} dir="ltr">
            <IssueList
              issues={groups.get(part) ?? []}
              label={say.preview.about(nameOfPart(part))}
              onFix={onFix}
              wayOut={wayOut}
            />
          </div>
        ))}
      </PhonePreview>
    </>
  )
}
