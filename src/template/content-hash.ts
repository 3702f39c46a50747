/** Identifies a template by its content. Pure. */
import { createHash } from 'node:crypto'

/** JSON with sorted keys, so that equal contents have equal texts. */
const canonical = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** SHA-256 of the canonical JSON of any value that JSON can hold, as lower-case hexadecimal. */
export const contentHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, canonical) ?? 'null')
    .digest('hex')
