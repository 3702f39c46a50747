/** Keys and tokens, recognised by the prefixes that their issuers use. */
import type { Recogniser, Span } from '../span.ts'

/** Patterns start at a word boundary, so that no text is read twice. Group 1, if there is one, is not redacted. */
const patterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s\\]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  // A JSON Web Token: its header begins with {" in base64url.
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g,
  /(?<![A-Za-z0-9])wtb_(?:user|support|admin|live)_[\w-]{20,}/g,
  // OpenAI, Anthropic, Stripe.
  /(?<![A-Za-z0-9])(?:sk|rk)[-_][\w-]{16,}/g,
  // Meta, Google, AWS, GitHub, GitLab, Slack, Hugging Face.
  /(?<![A-Za-z0-9])EAA[A-Za-z0-9]{50,}/g,
  /(?<![A-Za-z0-9])AIza[\w-]{35}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|hf_[A-Za-z0-9]{30,})/g,
  /(?<![A-Za-z])(bearer[ \t]{1,4})(?=[a-z._~+/-]{0,200}\d)[\w.~+/=-]{16,}/gi,
  /(?<![A-Za-z])(basic[ \t]{1,4})[A-Za-z0-9+/]{10,}={1,2}/gi,
]

/** A quick check that is false for most texts; true does not mean that there is a secret. */
export const mayHoldSecrets = (shadow: string): boolean => anyPrefix.test(shadow)

const anyPrefix = /eyJ|wtb_|[sr]k[-_]|EAA|AIza|AKIA|ASIA|gh[pousr]_|github_|glpat|xox|hf_|bearer|basic|PRIVATE KEY/i

/** Finds keys and tokens. */
export const findSecrets: Recogniser = (shadow) => {
  if (!mayHoldSecrets(shadow)) return []
  const matches = patterns.flatMap((pattern) =>
    Array.from(
      shadow.matchAll(pattern),
      (match): Span => ({
        start: match.index + (match[1]?.length ?? 0),
        end: match.index + match[0].length,
        label: 'SECRET',
      }),
    ),
  )
  matches.sort((one, other) => one.start - other.start || other.end - one.end)
  let lastEnd = -1
  return matches.filter(({ start, end }) => {
    const isSeparate = start >= lastEnd
    if (isSeparate) lastEnd = end
    return isSeparate
  })
}
