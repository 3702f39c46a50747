/** Opens a template as the draft of a new session. */
import { createSession, editDraft } from '../api/client.ts'
import type { BlueprintChoice } from '../api/types.ts'
import { asDraft, editsBetween } from '../template/edits-between.ts'
import { userCredentials } from './account.ts'
import { openSession } from './current.ts'
import { ownerOfNew } from './teams.ts'

/** Opens a pasted template. @throws ApiError */
export async function openAsSession(template: unknown): Promise<void> {
  const { session_id } = await createSession(ownerOfNew(), userCredentials())
  const edits = editsBetween({ components: [] }, asDraft(template))
  if (edits.length > 0) await editDraft(session_id, { edits, revision: 0 }, userCredentials())
  openSession(session_id)
}

/** Opens a text of the gallery. @throws ApiError */
export async function openBlueprint(choice: BlueprintChoice): Promise<void> {
  const { session_id } = await createSession(ownerOfNew(), userCredentials(), choice)
  openSession(session_id)
}
