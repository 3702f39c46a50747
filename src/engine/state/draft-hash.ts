/** Identifies a draft by what would be sent to Meta. Pure. */
import { contentHash } from '../../template/content-hash.ts'
import type { Draft } from '../../template/draft.ts'
import { toCreationPayload } from '../../template/payload.ts'

/** SHA-256 of the canonical creation payload, as lower-case hexadecimal. */
export const draftHash = (draft: Draft): string => contentHash(toCreationPayload(draft))
