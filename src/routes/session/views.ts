/** Maps the engine's records to the API's answers. Pure. */
import type { Engine } from '../../engine/index.ts'

type ListedRevision = Awaited<ReturnType<Engine['listRevisions']>>['revisions'][number]

/** One entry of `revisions`. Revisions from before authors were recorded get an empty `authors`. */
export const revisionView = ({ number, authors, createdAt, ...rest }: ListedRevision) => ({
  ...rest,
  authors: authors ?? {},
  revision: number,
  created_at: createdAt.toISOString(),
})
