/** The current template. The message comes first; what is said about it stands below, and editors below that, so that it stays in sight. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { optOutLineFor } from '../../template/opt-out.ts'
import { validateTemplate } from '../api/client.ts'
import type { Draft, Edit, Issue } from '../api/types.ts'
import type { ConversationProps } from '../chat/chat-pane.tsx'
import { editorFor } from '../edit/editor-for.tsx'
import { PlusIcon } from '../icons.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { ScrollBox } from '../scroll-box.tsx'
import { userCredentials } from '../state/account.ts'
import { business, businessNow } from '../state/business.ts'
import { type Device, devices, showAs, shownDevice } from '../state/device.ts'
import { files, giveFile, useFilesOf } from '../state/files.ts'
import { useIsReadOnly, useTeamOf } from '../state/rights.ts'
import { useStore } from '../state/store.ts'
import { namesAddress } from '../template/around.ts'
import { asDraft, editsForIssue } from '../template/edits-between.ts'
import { filePlaces } from '../template/file-places.ts'
import { buttonsIn, findPart, type Part } from '../template/parts.ts'
import { say } from '../words/index.ts'
import { AnnotatedPreview, issuesByPart } from './annotated-preview.tsx'
import { Fields } from './fields.tsx'
import { FilePlaces } from './file-places.tsx'
import { AboutFinished, Finish } from './finish.tsx'
import { ForecastLine } from './forecast.tsx'
import type { WayOut } from './issues.tsx'
import { Sender } from './sender.tsx'
import { Toolbar } from './toolbar.tsx'

const fieldParts: (Part | null)[] = ['category', 'language', 'name']

/** Issues that the place for the file tells in other words. */
const aboutFiles: readonly string[] = ['header-media-handle', 'header-handle-is-url']

/** The warning that a marketing template has no way to stop it. */
const optOutRule = 'heur-optout-missing'

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
  const { header, body, footer, button, expiry } = say.preview.additions
  const has = (type: 'HEADER' | 'BODY' | 'FOOTER') => findPart(draft, type) !== undefined
  if (draft.category === 'AUTHENTICATION') return has('FOOTER') ? [] : [{ part: 'footer', words: expiry }]
  const count = buttonsIn(draft).length
  return [
    ...(has('HEADER') ? [] : [{ part: 'header' as const, words: header }]),
    ...(has('BODY') ? [] : [{ part: 'body' as const, words: body }]),
    ...(has('FOOTER') ? [] : [{ part: 'footer' as const, words: footer }]),
    ...(count >= 10 ? [] : [{ part: `button-${count}` as const, words: button }]),
  ]
}

const DeviceChoice = ({ device }: { device: Device }) => (
  <fieldset class="segments" aria-label={say.preview.phone}>
    {devices.map(([value, name]) => (
      <button type="button" key={value} aria-pressed={value === device} onClick={() => showAs(value)}>
        {name}
      </button>
    ))}
  </fieldset>
)

/** The last message and the answer to it. */
const lastSaid = (messages: ConversationProps['state']['messages']): string[] =>
  messages
    .filter(({ role }) => role !== 'note')
    .slice(-2)
    .map(({ content }) => content)

interface PreviewPaneProps extends ConversationProps {
  /** Shown above the preview: what the chat would say, while it is not on the screen. */
  answer: ComponentChildren
  /** What stands below our forecast. */
  besideForecast: ComponentChildren
  /** Opens the dialog of the account. */
  onSignIn(): void
  /** What comes after the finished template. */
  children: ComponentChildren
}

export function PreviewPane({ conversation, state, answer, besideForecast, onSignIn, children }: PreviewPaneProps) {
  const [editing, setEditing] = useState<Part | null>(null)
  const [tried, setTried] = useState<Draft | null>(null)
  /** What the editor showed when it was opened. */
  const untouched = useRef<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { draft, issues, isEditing, outgoing } = state
  const isReadOnly = useIsReadOnly(state)
  const team = useTeamOf(state)
  const isBusy = isEditing || outgoing !== null || isReadOnly
  const shown = tried ?? draft
  const filesShown = useFilesOf(state.sessionId, shown)
  const isUploading = useStore(files).upload !== null

  const close = (): void => {
    setEditing(null)
    setTried(null)
    untouched.current = null
  }
  // A file that is given while the header is being edited makes the header.
  useEffect(() => {
    if (isUploading && editing === 'header') close()
  }, [isUploading])
  const tryOut = (next: Draft): void => {
    untouched.current ??= JSON.stringify(next)
    setTried(next)
  }
  const open = (part: Part): void => {
    if (isReadOnly) {
      setProblem(say.chat.mayRead)
      return
    }
    const isChanged = tried !== null && JSON.stringify(tried) !== untouched.current
    setProblem(isChanged && part !== editing ? say.preview.saveFirst : null)
    if (!isChanged) {
      close()
      setEditing(part)
    }
  }
  const ask = (message: string): void => {
    close()
    setProblem(say.preview.asked)
    conversation.send(message)
  }
  const save = async (edits: Edit[]): Promise<void> => {
    setProblem(null)
    if (edits.length === 0 || (await conversation.edit(edits))) close()
  }
  const fix = async (issue: Issue): Promise<void> => {
    try {
      const { fixed } = await validateTemplate(draft, true, userCredentials())
      const edits = fixed === undefined ? [] : editsForIssue(draft, asDraft(fixed), issue)
      if (edits.length === 0) setProblem(say.preview.needsText)
      else await save(edits)
    } catch (error) {
      setProblem(`${say.preview.notFixed} ${sentencesFor(error)}`)
    }
  }

  const { device } = useStore(shownDevice)
  const shownBusiness = businessNow(useStore(business), state.business, team?.name ?? null)
  const optOut = optOutLineFor(draft)
  const wayOut = ({ rule }: Issue): WayOut | null =>
    rule === optOutRule && optOut !== null && !isBusy
      ? { label: say.preview.addLine, onTake: () => save([{ op: 'set_footer', text: optOut }]) }
      : null
  const issueGroups = issuesByPart(draft, issues)
  const editor =
    editing !== null &&
    editorFor(editing, {
      draft,
      onSave: save,
      onCancel: close,
      onTry: tryOut,
      onAsk: ask,
      onFile: (file) => giveFile(conversation, 'header', file),
      isAboutWebsite: namesAddress(lastSaid(state.messages), draft),
      isBusy,
    })
  const additions = isReadOnly ? [] : partsToAdd(draft)
  return (
    <section class="preview" aria-label={say.preview.title}>
      {answer}
      <Toolbar conversation={conversation} state={state} />
      <ScrollBox class="scroll" label={say.preview.template}>
        <Finish state={state} onSignIn={onSignIn}>
          {children}
        </Finish>
        {(problem ?? state.notice) !== null && (
          <p class="notice" role="status">
            {problem ?? state.notice}
          </p>
        )}
        <FilePlaces
          conversation={conversation}
          sessionId={state.sessionId}
          draft={isReadOnly ? { components: [] } : editing === 'header' ? draft : shown}
          shown={filesShown}
          isBusy={isBusy}
          onLeaveOut={() => {
            close()
            save(findPart(draft, 'HEADER') === undefined ? [] : [{ op: 'clear', part: 'header' }])
          }}
        />
        {draft.components.length > 0 && !isReadOnly && state.payload === null && (
          <p class="hint">{say.preview.select}</p>
        )}
        <AnnotatedPreview
          template={draft}
          shown={shown}
          issues={filePlaces(draft).length === 0 ? issues : issues.filter(({ rule }) => !aboutFiles.includes(rule))}
          excluded={fieldParts}
          onFix={fix}
          wayOut={wayOut}
          editable={isReadOnly ? [] : editableParts(draft)}
          onEdit={open}
          editing={fieldParts.includes(editing) ? null : editing}
          device={device}
          business={shownBusiness}
          sender={<Sender name={shownBusiness} told={state.business} />}
          files={filesShown}
        />
        {additions.length > 0 && (
          <fieldset class="add" aria-label={say.preview.add}>
            {additions.map(({ part, words }) => (
              <button type="button" key={words} onClick={() => open(part)} disabled={editing === part}>
                <PlusIcon />
                {words}
              </button>
            ))}
          </fieldset>
        )}
        <div class="about">
          <AboutFinished state={state} />
          <Fields
            draft={draft}
            issues={issueGroups}
            assumptions={state.assumptions}
            editing={editing}
            onEdit={open}
            onFix={fix}
          />
          {state.forecast != null && (
            <ForecastLine forecast={state.forecast} draft={draft} onEdit={isReadOnly ? null : () => open('category')} />
          )}
          {besideForecast}
          <DeviceChoice device={device} />
        </div>
      </ScrollBox>
      {editor && <div class="dock">{editor}</div>}
    </section>
  )
}
