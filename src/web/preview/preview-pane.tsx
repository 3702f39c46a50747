/** The current template: its fields, its preview, its issues and, once it is final, the payload. */
import { useState } from 'preact/hooks'
import { validateTemplate } from '../api/client.ts'
import type { Edit, Issue } from '../api/types.ts'
import type { ConversationProps } from '../chat/chat-pane.tsx'
import { editorFor } from '../edit/editor-for.tsx'
import { PlusIcon } from '../icons.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { userCredentials } from '../state/account.ts'
import { asDraft, editsForIssue } from '../template/edits-between.ts'
import { buttonsIn, findPart, type Part } from '../template/parts.ts'
import { AnnotatedPreview, issuesByPart } from './annotated-preview.tsx'
import { Fields } from './fields.tsx'
import { Finish } from './finish.tsx'
import { Toolbar } from './toolbar.tsx'

const fieldParts: (Part | null)[] = ['category', 'language', 'name']

/** Parts that the bubble shows and the console can edit. */
function editableParts(draft: ConversationProps['state']['draft']): Part[] {
  const isPreset = draft.category === 'AUTHENTICATION'
  const header: Part[] = findPart(draft, 'HEADER') === undefined ? [] : ['header']
  const footer: Part[] = findPart(draft, 'FOOTER') === undefined ? [] : ['footer']
  const body: Part[] = findPart(draft, 'BODY') === undefined && !isPreset ? [] : ['body']
  const buttons = isPreset ? [] : buttonsIn(draft).map((_, index): Part => `button-${index}`)
  return [...header, ...body, ...footer, ...buttons]
}

function partsToAdd(draft: ConversationProps['state']['draft']): { part: Part; words: string }[] {
  if (draft.category === 'AUTHENTICATION') return [{ part: 'footer', words: 'Expiry line' }]
  const has = (type: 'HEADER' | 'BODY' | 'FOOTER') => findPart(draft, type) !== undefined
  const count = buttonsIn(draft).length
  return [
    ...(has('HEADER') ? [] : [{ part: 'header' as const, words: 'Header' }]),
    ...(has('BODY') ? [] : [{ part: 'body' as const, words: 'Text' }]),
    ...(has('FOOTER') ? [] : [{ part: 'footer' as const, words: 'Footer' }]),
    ...(count >= 10 ? [] : [{ part: `button-${count}` as const, words: 'Button' }]),
  ]
}

export function PreviewPane({ conversation, state }: ConversationProps) {
  const [editing, setEditing] = useState<Part | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { draft, issues, isEditing, outgoing } = state
  const isBusy = isEditing || outgoing !== null

  const save = async (edits: Edit[]): Promise<void> => {
    setProblem(null)
    if (edits.length === 0 || (await conversation.edit(edits))) setEditing(null)
  }
  const fix = async (issue: Issue): Promise<void> => {
    try {
      const { fixed } = await validateTemplate(draft, true, userCredentials())
      const edits = fixed === undefined ? [] : editsForIssue(draft, asDraft(fixed), issue)
      if (edits.length === 0) setProblem('This needs new text: edit the part, or describe in the chat what you want.')
      else await save(edits)
    } catch (error) {
      setProblem(`Not fixed. ${sentencesFor(error)}`)
    }
  }

  const issueGroups = issuesByPart(draft, issues)
  const isInFields = fieldParts.includes(editing)
  const editor =
    editing !== null && editorFor(editing, { draft, onSave: save, onCancel: () => setEditing(null), isBusy })
  return (
    <section class="preview" aria-label="Preview">
      <Toolbar conversation={conversation} state={state} />
      <ScrollBox class="scroll" label="Template">
        <Fields
          draft={draft}
          issues={issueGroups}
          assumptions={state.assumptions}
          editing={editing}
          onEdit={setEditing}
          onFix={fix}
        >
          {isInFields && editor}
        </Fields>
        {(problem ?? state.notice) !== null && (
          <p class="notice" role="status">
            {problem ?? state.notice}
          </p>
        )}
        <AnnotatedPreview
          template={draft}
          issues={issues}
          excluded={fieldParts}
          onFix={fix}
          onLeaveOut={() => save([{ op: 'clear', part: 'header' }])}
          editable={editableParts(draft)}
          onEdit={setEditing}
          editing={isInFields ? null : editing}
        >
          {editor}
        </AnnotatedPreview>
        {draft.components.length > 0 && <p class="hint">Select a part of the message to change it.</p>}
        <fieldset class="add" aria-label="Add a part">
          {partsToAdd(draft).map(({ part, words }) => (
            <button type="button" key={words} onClick={() => setEditing(part)} disabled={editing === part}>
              <PlusIcon />
              {words}
            </button>
          ))}
        </fieldset>
        <Finish state={state} />
      </ScrollBox>
    </section>
  )
}
