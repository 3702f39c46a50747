/** Redaction of every string in a JSON value. Pure, but for remembering the last names. */
import { LRUCache } from 'lru-cache'
import { redactNamed, redactText } from './redact-text.ts'

/** Nothing of ours nests so deep; what does is hidden whole rather than followed until the stack ends. */
const maxDepth = 100
const secret = '[SECRET]'

const secretEnding =
  /(?:password|passwd|passphrase|secret|apikey|privatekey|accesskey|signingkey|authorization|(?:access|refresh|id|auth|bearer|session)token)$/
const secretKeys = new Set(['pwd', 'token', 'jwt', 'cookie', 'setcookie', 'credentials'])

/** `Client-Secret`, `client_secret` and `clientSecret` are one name. Counts such as `input_tokens` are none. */
function isSecretKey(key: string): boolean {
  const name = key.toLowerCase().replace(/[^a-z]/g, '')
  return secretKeys.has(name) || secretEnding.test(name)
}

interface JudgedKey {
  /** Redacted. */
  name: string
  isSecret: boolean
}

/** The same few names come up in every record. */
const judgedKeys = new LRUCache<string, JudgedKey>({ max: 500 })

function judgeKey(key: string): JudgedKey {
  const known = judgedKeys.get(key)
  if (known !== undefined) return known
  const judged = { name: redactText(key), isSecret: isSecretKey(key) }
  if (key.length <= 100) judgedKeys.set(key, judged)
  return judged
}

/** null, true, false and '' tell nothing: whether there is a password is no secret. */
const tellsNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || typeof value === 'boolean'

/** Two keys that redact to the same name stay two. */
function freeName(name: string, taken: object): string {
  if (!Object.hasOwn(taken, name)) return name
  let number = 2
  while (Object.hasOwn(taken, `${name} (${number})`)) number += 1
  return `${name} (${number})`
}

function redactObject(value: object, depth: number): object {
  const redacted: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const { name, isSecret } = judgeKey(key)
    const free = freeName(name, redacted)
    const given = isSecret && !tellsNothing(inner) ? secret : redactAt(inner, free, depth)
    // Setting it would set the prototype; defining it keeps it a key.
    if (free === '__proto__') Object.defineProperty(redacted, free, { value: given, enumerable: true })
    else redacted[free] = given
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

/** The same for every string and key inside a JSON value; values under secret-looking keys become `[SECRET]`. */
export const redactJson = (value: unknown): unknown => redactAt(value, '', 0)
