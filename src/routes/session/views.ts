/** The engine's records in the shape of the contract. Pure. */
import type { Engine } from '../../engine/index.ts'

type ListedRevision = Awaited<ReturnType<Engine['listRevisions']>>['revisions'][number]

export const revisionView = ({ number, authors, createdAt, ...rest }: ListedRevision) => ({
  ...rest,
  authors: authors ?? {},
  revision: number,
  created_at: createdAt.toISOString(),
})
