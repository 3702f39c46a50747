/** A change to the draft as it is stored, whether a message made it or a hand. Pure. */
import type { RevisionRecord } from '../repositories/types.ts'
import type { Change } from './edits/changes.ts'
import { changeSentences } from './reply/change-sentences.ts'
import { phrasesFor } from './reply/phrases/index.ts'

interface UnstoredRevision extends Omit<RevisionRecord, 'changes' | 'by' | 'createdAt'> {
  changes: readonly Change[]
}

/** Its changes are told in English, in which people who look after the service read them. */
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
