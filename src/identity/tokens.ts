/** Access tokens: HS256 JSON Web Tokens, signed with the first secret and verified with any of them. */
import { randomBytes } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { appError } from '../errors.ts'

export interface TokenSubject {
  userId: string
  /** Keeps the tokens of a deleted account from working for a later account with the same id. */
  accountCreatedAt: Date
  /** Incremented to revoke all tokens of the user that were issued before. */
  version: number
}

interface TokenOptions {
  /** Empty: a random secret that no other process knows. */
  secrets: readonly string[]
  ttlSeconds: number
  issuer: string
  audience: string
  now: () => Date
}

export interface Tokens {
  readonly ttlSeconds: number
  issue(subject: TokenSubject): Promise<string>
  /** @throws AppError UNAUTHENTICATED, in the same words whatever is wrong */
  verify(token: string): Promise<TokenSubject>
}

const algorithm = 'HS256'
/** The most by which the clocks of our processes may differ, in seconds. */
const clockTolerance = 5
const accountClaim = 'account_ms'
const versionClaim = 'token_version'

/** Tokens issued before versions were introduced carry none; they have the version that every account starts with. */
const versionIn = (claim: unknown): unknown => (claim === undefined ? 0 : claim)

const invalidToken = (cause?: unknown) =>
  appError('UNAUTHENTICATED', { detail: 'The access token is not valid or has expired.', cause })

/** Rotation: put the new secret first and keep the old one until the last token signed with it has expired. */
export function createTokens({ secrets, ttlSeconds, issuer, audience, now }: TokenOptions): Tokens {
  const keys = secrets.length > 0 ? secrets.map((secret) => new TextEncoder().encode(secret)) : [randomBytes(32)]

  async function payloadOf(token: string) {
    for (const key of keys) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [algorithm],
          issuer,
          audience,
          clockTolerance,
          currentDate: now(),
          maxTokenAge: ttlSeconds,
          requiredClaims: ['sub', 'exp', 'iat', accountClaim],
        })
        return payload
      } catch (error) {
        if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw invalidToken(error)
      }
    }
    throw invalidToken()
  }

  return {
    ttlSeconds,
    async issue({ userId, accountCreatedAt, version }) {
      const issuedAt = Math.floor(now().getTime() / 1000)
      const [signingKey = randomBytes(32)] = keys
      return new SignJWT({ [accountClaim]: accountCreatedAt.getTime(), [versionClaim]: version })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlSeconds)
        .sign(signingKey)
    },
    async verify(token) {
      const { sub, [accountClaim]: accountMs, [versionClaim]: versionValue } = await payloadOf(token)
      const version = versionIn(versionValue)
      if (typeof sub !== 'string' || typeof accountMs !== 'number' || typeof version !== 'number') throw invalidToken()
      return { userId: sub, accountCreatedAt: new Date(accountMs), version }
    },
  }
}
