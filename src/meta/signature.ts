/** Whether a webhook comes from Meta: `X-Hub-Signature-256` holds an HMAC of the raw body under the app secret. Pure. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * @param body the bytes as they arrived: JSON that was parsed and written again has another signature
 * @param header of `X-Hub-Signature-256`, `sha256=` and 64 hexadecimal digits; anything else is no signature
 * @param secrets any of them may have signed, as during a rotation; the time taken does not tell which one did
 */
export function isSigned(body: Uint8Array, header: string | undefined, secrets: readonly string[]): boolean {
  const [, digits] = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '') ?? []
  if (digits === undefined) return false
  const claimed = Buffer.from(digits, 'hex')
  return secrets
    .map((secret) => timingSafeEqual(createHmac('sha256', secret).update(body).digest(), claimed))
    .includes(true)
}

/** Whether two texts are equal, in a time that does not depend on where they differ; for the verify token of the handshake. */
export function isSameSecret(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'comparison').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}
