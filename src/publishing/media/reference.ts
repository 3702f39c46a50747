/** How a draft names a file that we keep, until the submission puts Meta's handle in its place. */

const prefix = 'media:sha256:'

/** For `example.header_handle`. Another file is another reference, so that it is another draft to approve. */
export const mediaReference = (digest: string): string => `${prefix}${digest}`

/** The digest in a handle; null if the handle is Meta's or anybody else's. */
export function digestIn(handle: string): string | null {
  const digest = handle.startsWith(prefix) ? handle.slice(prefix.length) : ''
  return /^[0-9a-f]{64}$/.test(digest) ? digest : null
}
