/** One conversation: its state and the actions on it. */
import { createSession, editDraft, getSession, listRevisions, travel } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import { type PendingMessage, takeTurn } from '../api/turn.ts'
import type { DraftAnswer, Edit } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { differencesBetween } from '../template/difference.ts'
import { say } from '../words/index.ts'
import { userCredentials } from './account.ts'
import {
  afterEditing,
  type ConversationState,
  type Deed,
  draftPart,
  earlierBefore,
  emptyConversation,
  messagesOf,
  noteOf,
  proposalPart,
  storedPart,
} from './conversation-state.ts'
import { newId } from './new-id.ts'
import { createStore, type Store } from './store.ts'
import { pendingMessage } from './tab-memory.ts'
import { announceChange, onChangeElsewhere } from './tabs.ts'
import { homeOfNew, ownerOfNew } from './teams.ts'

export interface Conversation {
  store: Store<ConversationState>
  /** Loads the stored session, and resends a message that a reload interrupted. */
  load(): Promise<void>
  /** Loads the messages before the first one shown. */
  loadEarlier(): Promise<void>
  send(message: string): Promise<void>
  /**
   * Makes the template final. What the assistant has said before that it did not use is settled by that: it is not asked
   * about once more.
   */
  finish(): Promise<void>
  /** Sends the failed message again, with the same Idempotency-Key. */
  resend(): Promise<void>
  /** Gives up the failed message; returns its text. */
  discard(): string
  /** Resolves to whether the edits were saved; if not, `notice` says why. */
  edit(edits: Edit[]): Promise<boolean>
  /**
   * Another call that changes the draft of the session, which is stored first.
   * @param refused tells why it did not succeed, instead of `notice`
   */
  change(work: (sessionId: string) => Promise<DraftAnswer>, refused: (reason: unknown) => void): Promise<boolean>
  travel(direction: 'undo' | 'redo'): Promise<void>
  /** Stops listening to other tabs. */
  close(): void
}

/** Anything but an ApiError is a bug and is thrown again. */
const apiErrorOf = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error
  throw error
}

/** Null starts a new session; `onStored` is called with its id once it is sent to the server. */
export function createConversation(sessionId: string | null, onStored: (sessionId: string) => void): Conversation {
  const store = createStore<ConversationState>({
    ...emptyConversation(sessionId ?? newId()),
    phase: sessionId === null ? 'ready' : 'loading',
  })
  let isStale = false

  const show = (answer: DraftAnswer): void =>
    store.set({
      ...draftPart(answer),
      suggestions: answer.suggestions,
      isStored: true,
    })

  async function refresh(): Promise<void> {
    const { sessionId: id, outgoing, isEditing } = store.get()
    isStale = outgoing !== null || isEditing
    if (isStale) return
    const session = await getSession(id, userCredentials())
    if (store.get().outgoing !== null || store.get().isEditing) return
    const { revisions } = await listRevisions(id, userCredentials(), { limit: 2 })
    store.set(storedPart(session, revisions, store.get().messages))
  }

  /** The name that was told is not in the answer of a turn. Without it, the preview says "Your business". */
  function learnBusiness(id: string): void {
    if (store.get().business !== null) return
    getSession(id, userCredentials()).then(
      ({ memory }) => store.set({ business: memory.brand_name }),
      () => undefined,
    )
  }

  const catchUp = (): void => {
    if (isStale) refresh().catch(() => undefined)
  }

  async function deliver(outgoing: PendingMessage): Promise<void> {
    pendingMessage.write(outgoing)
    const { words, suggestions } = store.get()
    const isOffered = outgoing.message === words.finalize || suggestions.includes(outgoing.message)
    store.set({ outgoing, reply: '', failure: null, retrying: null, notice: null, suggestions: [] })
    if (!store.get().isStored) store.set({ workspaceId: outgoing.workspaceId })
    onStored(outgoing.sessionId)
    const { revision: revisionBefore, draft: draftBefore } = store.get()
    try {
      const answer = await takeTurn(outgoing, userCredentials(), {
        onReply: (delta) => store.set({ reply: store.get().reply + delta, retrying: null }),
        // Only a draft that is still final keeps its payload.
        onDraft: (event) =>
          store.set({ ...proposalPart(event), payload: event.missing === null ? store.get().payload : null }),
        onRetry: (reason) => store.set({ reply: '', retrying: reason }),
      })
      pendingMessage.clear()
      show(answer)
      const isChanged = answer.revision !== revisionBefore
      store.set({
        messages: [
          ...store.get().messages,
          { id: `${outgoing.key}-question`, role: 'user', content: outgoing.message },
          {
            id: `${outgoing.key}-answer`,
            role: 'assistant',
            content: answer.reply,
            template: answer.draft,
            ...(draftBefore.components.length > 0 && { changes: differencesBetween(draftBefore, answer.draft) }),
          },
        ],
        answers: store.get().answers + 1,
        outgoing: null,
        reply: '',
        retrying: null,
        source: answer.source,
        unused: answer.unused,
        canUndo: answer.revision > 0,
        canRedo: isChanged ? false : store.get().canRedo,
      })
      announceChange(outgoing.sessionId)
      // An answer of ours tells nothing new, and what is read again below tells it too.
      if (!isOffered && !isStale && answer.draft.components.length > 0) learnBusiness(answer.session_id)
    } catch (error) {
      store.set({ failure: apiErrorOf(error), reply: '', retrying: null })
    }
    catchUp()
  }

  async function ensureStored(): Promise<string> {
    if (store.get().isStored) return store.get().sessionId
    const owner = ownerOfNew()
    const { session_id } = await createSession(owner, userCredentials())
    store.set({ sessionId: session_id, isStored: true, workspaceId: owner.workspaceId })
    onStored(session_id)
    return session_id
  }

  async function changeDraft(
    work: (id: string) => Promise<DraftAnswer>,
    cause: Deed,
    refused: ((reason: unknown) => void) | null = null,
  ): Promise<boolean> {
    store.set({ isEditing: true, notice: null })
    const { draft: before, revision: revisionBefore } = store.get()
    try {
      const id = await ensureStored()
      const answer = await work(id)
      show(answer)
      const { messages, words, revision } = store.get()
      // Where nothing has been said, there is nothing to follow.
      const isFollowed = messages.length > 0 && revision !== revisionBefore
      const note = isFollowed ? [noteOf(cause, revision, words, differencesBetween(before, answer.draft))] : []
      store.set({
        messages: [...messages, ...note],
        suggestions: afterEditing(answer),
        isEditing: false,
        canUndo: revision > 0,
        canRedo: cause === 'undo' || (cause === 'redo' && store.get().canRedo),
      })
      announceChange(id)
      return true
    } catch (error) {
      store.set({ isEditing: false })
      if (refused !== null) {
        refused(error)
        return false
      }
      const reason = apiErrorOf(error)
      if (reason.code === 'REVISION_CONFLICT') {
        await refresh().catch(() => undefined)
        store.set({ notice: sentencesFor(reason) })
      } else if (reason.code === 'NOTHING_TO_UNDO') store.set({ canUndo: false, notice: say.preview.earliest })
      else if (reason.code === 'NOTHING_TO_REDO') store.set({ canRedo: false, notice: say.preview.latest })
      else store.set({ notice: `${say.preview.notSaved} ${sentencesFor(reason)}` })
      return false
    } finally {
      catchUp()
    }
  }

  const stopListening = onChangeElsewhere((changedId) => {
    const { sessionId: id, phase } = store.get()
    if (phase === 'ready' && (changedId === null || changedId === id) && store.get().isStored) {
      refresh().catch(() => undefined)
    }
  })

  return {
    store,
    async load() {
      const id = store.get().sessionId
      const interrupted = pendingMessage.read()
      try {
        await refresh()
      } catch (error) {
        const reason = apiErrorOf(error)
        const isNew = reason.status === 404 && interrupted?.sessionId === id
        if (!isNew) return store.set({ phase: 'unavailable', failure: reason })
        store.set({ phase: 'ready' })
      }
      if (interrupted?.sessionId !== id) return
      const { messages } = store.get()
      const isLast = messages.at(-1)?.role === 'user' && messages.at(-1)?.content === interrupted.message
      if (isLast) store.set({ messages: messages.slice(0, -1) })
      // Read again after the answer: another tab may have gone on meanwhile.
      isStale = true
      await deliver(interrupted)
    },
    async loadEarlier() {
      const { sessionId: id, earlierBefore: before } = store.get()
      if (before === null) return
      try {
        const session = await getSession(id, userCredentials(), before)
        // Requested twice, or reloaded in the meantime: the page no longer fits.
        if (store.get().earlierBefore !== before) return
        const messages = [...messagesOf(session), ...store.get().messages]
        store.set({ messages, earlierBefore: earlierBefore(session) })
      } catch (error) {
        store.set({ notice: `${say.preview.earlierNotLoaded} ${sentencesFor(apiErrorOf(error))}` })
      }
    },
    send(message) {
      const { sessionId: id, draftHash, isStored } = store.get()
      const workspaceId = isStored ? null : homeOfNew()
      return deliver({ sessionId: id, key: newId(), message, draftHash, workspaceId })
    },
    async finish() {
      const { messages, words } = store.get()
      const isTold = (part: string) =>
        messages.some(({ role, content }) => role === 'assistant' && content.includes(part))
      await this.send(words.finalize)
      const { payload, outgoing, unused } = store.get()
      if (payload === null && outgoing === null && unused.length > 0 && unused.every(isTold))
        await this.send(words.finalize)
    },
    async resend() {
      const { outgoing, sessionId: id } = store.get()
      if (outgoing !== null) await deliver({ sessionId: id, ...outgoing })
    },
    discard() {
      const text = store.get().outgoing?.message ?? ''
      pendingMessage.clear()
      store.set({ outgoing: null, failure: null })
      catchUp()
      return text
    },
    edit: (edits) => {
      const { revision } = store.get()
      return changeDraft((id) => editDraft(id, { edits, revision }, userCredentials()), 'api')
    },
    change: (work, refused) => changeDraft(work, 'file', refused),
    async travel(direction) {
      await changeDraft((id) => travel(id, direction, userCredentials()), direction)
    },
    close: stopListening,
  }
}
