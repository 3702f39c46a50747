/** Access tokens: HS256 JSON Web Tokens, signed by the first secret and verified by any. */
import { randomBytes } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { appError } from '../errors.ts'

export interface TokenSubject {
  userId: string
  /** When the account was made. A later account of the same name does not inherit the tokens of the earlier. */
  accountMadeAt: Date
  /** Raised to revoke all tokens of the user that were issued before. */
  version: number
}

export interface TokenOptions {
  secrets: readonly string[]
  ttlSeconds: number
  issuer: string
  audience: string
  now: () => Date
}

export interface Tokens {
  readonly ttlSeconds: number
  issue(subject: TokenSubject): Promise<string>
  /** @throws AppError UNAUTHENTICATED whatever is wrong with it, without saying what */
  verify(token: string): Promise<TokenSubject>
}

const algorithm = 'HS256'
/** Seconds by which the clocks of our processes may differ. */
const clockTolerance = 5
const accountClaim = 'account_ms'
const versionClaim = 'token_version'

/** Tokens issued before there were versions have none: they are of the version that every account begins with. */
const versionIn = (claim: unknown): unknown => (claim === undefined ? 0 : claim)

const refused = (cause?: unknown) =>
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
        if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw refused(error)
      }
    }
    throw refused()
  }

  return {
    ttlSeconds,
    async issue({ userId, accountMadeAt, version }) {
      const issuedAt = Math.floor(now().getTime() / 1000)
      const [signing = randomBytes(32)] = keys
      return new SignJWT({ [accountClaim]: accountMadeAt.getTime(), [versionClaim]: version })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlSeconds)
        .sign(signing)
    },
    async verify(token) {
      const { sub, [accountClaim]: accountMs, [versionClaim]: claimed } = await payloadOf(token)
      const version = versionIn(claimed)
      if (typeof sub !== 'string' || typeof accountMs !== 'number' || typeof version !== 'number') throw refused()
      return { userId: sub, accountMadeAt: new Date(accountMs), version }
    },
  }
}
