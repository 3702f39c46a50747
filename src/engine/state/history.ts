/** Undo, redo and "put back", as stacks of revision numbers. Pure; the drafts themselves are stored revisions. */
import { type ComponentType, componentOrder, type Draft, findComponent } from '../../template/draft.ts'
import type { ConversationState } from './state.ts'

/** How far back undo reaches, and with it redo. Older revisions stay readable in the list of revisions. */
const depth = 100

/** The newest revision and those that undo and redo lead to. */
export type Stacks = Pick<ConversationState, 'revision' | 'undo' | 'redo'>

/** The stacks after a new draft became revision `revision + 1`. */
export const pushRevision = ({ revision, undo }: Stacks): Stacks => ({
  revision: revision + 1,
  undo: [...undo, revision].slice(-depth),
  redo: [],
})

/** The revision that undo leads to, or null. */
export const undoTarget = (stacks: Stacks): number | null => stacks.undo.at(-1) ?? null
/** The revision that redo leads to, or null. */
export const redoTarget = (stacks: Stacks): number | null => stacks.redo.at(-1) ?? null

/** The stacks after the draft of `undoTarget` became the newest revision. */
export const stepBack = ({ revision, undo, redo }: Stacks): Stacks => ({
  revision: revision + 1,
  undo: undo.slice(0, -1),
  redo: [...redo, revision],
})

/** The stacks after the draft of `redoTarget` became the newest revision. */
export const stepForward = ({ revision, undo, redo }: Stacks): Stacks => ({
  revision: revision + 1,
  undo: [...undo, revision],
  redo: redo.slice(0, -1),
})

const partTypes: Record<string, ComponentType> = {
  header: 'HEADER',
  body: 'BODY',
  footer: 'FOOTER',
  buttons: 'BUTTONS',
}

/**
 * The draft with `part` taken from the newest of `earlier` (newest first) that has it in another form than now; null when
 * there is no such draft.
 */
export function withPartRestored(draft: Draft, part: string, earlier: readonly Draft[]): Draft | null {
  const type = partTypes[part]
  if (type === undefined) return null
  const now = JSON.stringify(findComponent(draft, type))
  for (const past of earlier) {
    const component = findComponent(past, type)
    if (component === undefined || JSON.stringify(component) === now) continue
    const others = draft.components.filter((existing) => existing.type !== type)
    const components = [...others, component].sort(
      (one, other) => componentOrder.indexOf(one.type) - componentOrder.indexOf(other.type),
    )
    return { ...draft, components }
  }
  return null
}
