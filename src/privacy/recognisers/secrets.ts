/** Keys and tokens, by the marks that their issuers give them. */
import type { Recogniser, Span } from '../span.ts'

/** Every pattern begins where no word goes on, so that each stretch of text is read once. Group 1, if any, is kept. */
const patterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s\\]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
  // A JSON Web Token: its header begins with {" in base64url.
  /(?<![\w-])eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/g,
  /(?<![A-Za-z0-9])wtb_(?:user|support|admin)_[\w-]{20,}/g,
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

/** False for most texts, which then need no further look. */
export const mayHoldSecrets = (shadow: string): boolean => marks.test(shadow)

const marks = /eyJ|wtb_|[sr]k[-_]|EAA|AIza|AKIA|ASIA|gh[pousr]_|github_|glpat|xox|hf_|bearer|basic|PRIVATE KEY/i

export const findSecrets: Recogniser = (shadow) => {
  if (!mayHoldSecrets(shadow)) return []
  const found = patterns.flatMap((pattern) =>
    Array.from(
      shadow.matchAll(pattern),
      (match): Span => ({
        start: match.index + (match[1]?.length ?? 0),
        end: match.index + match[0].length,
        label: 'SECRET',
      }),
    ),
  )
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  let reached = -1
  return found.filter(({ start, end }) => {
    const isFree = start >= reached
    if (isFree) reached = end
    return isFree
  })
}
