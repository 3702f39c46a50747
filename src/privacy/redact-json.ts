/** Redaction of every string in a JSON value. Pure, apart from a cache of property names. */
import { LRUCache } from 'lru-cache'
import { redactNamed, redactText } from './redact-text.ts'

/** None of our data nests this deep; anything deeper is hidden as a whole, to keep the stack from overflowing. */
const maxDepth = 100
const secret = '[SECRET]'

const secretEnding =
  /(?:password|passwd|passphrase|secret|apikey|privatekey|accesskey|signingkey|authorization|(?:access|refresh|id|auth|bearer|session)token)$/
const secretKeys = new Set(['pwd', 'token', 'jwt', 'cookie', 'setcookie', 'credentials'])

/** Treats `Client-Secret`, `client_secret` and `clientSecret` alike. Counts such as `input_tokens` are not secrets. */
function isSecretKey(key: string): boolean {
  const name = key.toLowerCase().replace(/[^a-z]/g, '')
  return secretKeys.has(name) || secretEnding.test(name)
}

interface ClassifiedKey {
  /** The redacted key. */
  name: string
  isSecret: boolean
}

/** A cache, since every record has the same few keys. */
const classifiedKeys = new LRUCache<string, ClassifiedKey>({ max: 500 })

function classifyKey(key: string): ClassifiedKey {
  const cached = classifiedKeys.get(key)
  if (cached !== undefined) return cached
  const classified = { name: redactText(key), isSecret: isSecretKey(key) }
  if (key.length <= 100) classifiedKeys.set(key, classified)
  return classified
}

/** null, true, false and '' reveal nothing: it is no secret whether a password is set. */
const revealsNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || typeof value === 'boolean'

/** A number is added to a name that is taken, so that keys which redact to the same name are all kept. */
function freeName(name: string, taken: object): string {
  if (!Object.hasOwn(taken, name)) return name
  let number = 2
  while (Object.hasOwn(taken, `${name} (${number})`)) number += 1
  return `${name} (${number})`
}

function redactObject(value: object, depth: number): object {
  const redacted: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const { name, isSecret } = classifyKey(key)
    const property = freeName(name, redacted)
    const redactedValue = isSecret && !revealsNothing(inner) ? secret : redactAt(inner, property, depth)
    // Assigning to it would set the prototype; defining it makes it an ordinary property.
    if (property === '__proto__') Object.defineProperty(redacted, property, { value: redactedValue, enumerable: true })
    else redacted[property] = redactedValue
  }
  return redacted
}

function redactAt(value: unknown, name: string, depth: number): unknown {
  if (typeof value === 'string') return name === '' ? redactText(value) : redactNamed(value, name)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxDepth) return secret
  if (Array.isArray(value)) return value.map((inner) => redactAt(inner, name, depth + 1))
  return value instanceof Date ? value : redactObject(value, depth + 1)
}

/**
 * A copy of a JSON value with every string and key redacted as by `redactText`; values of keys that sound secret become
 * `[SECRET]`. Never throws.
 */
export const redactJson = (value: unknown): unknown => redactAt(value, '', 0)
