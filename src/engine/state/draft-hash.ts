/** Identifies a draft by what would be sent to Meta. Pure. */
import { createHash } from 'node:crypto'
import type { Draft } from '../../template/draft.ts'
import { toCreationPayload } from '../../template/payload.ts'

/** JSON with sorted keys, so that equal payloads have equal texts. */
const canonical = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** SHA-256 of the canonical creation payload, as lower-case hexadecimal. */
export const draftHash = (draft: Draft): string =>
  createHash('sha256')
    .update(JSON.stringify(toCreationPayload(draft), canonical))
    .digest('hex')
