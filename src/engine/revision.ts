/** A change to the draft as it is stored, whether it came from a message or from an edit by hand. Pure. */
import type { RevisionRecord } from '../repositories/types.ts'
import type { Change } from './edits/changes.ts'
import { changeSentences } from './reply/change-sentences.ts'
import { phrasesFor } from './reply/phrases/index.ts'

interface UnstoredRevision extends Omit<RevisionRecord, 'changes' | 'by' | 'createdAt'> {
  changes: readonly Change[]
}

/** The record to store. Its changes are described in English, the language of the people who operate the service. `by`: `Caller.actor`. */
export const revisionOf = (
  { changes, ...revision }: UnstoredRevision,
  by: string | null,
  createdAt: Date,
): RevisionRecord => ({
  ...revision,
  changes: changeSentences({ changes, renamedFrom: null }, revision.authors, phrasesFor(null)),
  by,
  createdAt,
})
