/** The organisation's own rules on top of Meta's, read from a JSON file; all its faults are reported at once. Pure. */
import { z } from 'zod'
import { findLanguage } from '../template/languages.ts'

const namePrefix = z.string().regex(/^[a-z0-9_]{1,64}$/, 'a name prefix has 1 to 64 characters of a-z, 0-9 and _')

const languageCode = z
  .string()
  .refine((code) => findLanguage(code) !== null, 'not a language code of WhatsApp; they look like en or en_US')

const linkHost = z
  .string()
  .max(253)
  .transform((host) => host.toLowerCase())
  .pipe(
    z.string().regex(/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/, 'a host looks like example.com: no scheme, path or *'),
  )

const forbiddenWord = z
  .string()
  .max(100, 'a forbidden word or phrase has at most 100 characters')
  .refine((word) => /[\p{L}\p{N}]/u.test(word), 'a forbidden word needs a letter or a digit')

const policySchema = z.strictObject({
  /** Languages that templates may use; null: all languages that Meta supports. */
  allowedLanguages: z.array(languageCode).min(1, 'an empty list would allow nothing').max(200).nullable().default(null),
  /** Names must not begin with these, because they belong to other teams or systems. */
  reservedNamePrefixes: z.array(namePrefix).max(500).default([]),
  /** Every name must begin with this; null: no requirement. */
  requiredNamePrefix: namePrefix.nullable().default(null),
  /** Hosts that no link may lead to, including their subdomains. */
  forbiddenLinkHosts: z.array(linkHost).max(1000).default([]),
  /** Whole words or phrases, matched ignoring case. */
  forbiddenWords: z.array(forbiddenWord).max(1000).default([]),
  /** The tone that the organisation wants for its texts; passed to the model that writes them. */
  tone: z.string().min(1).max(1000).nullable().default(null),
  /** The severity of those `error` rules for which the evidence that Meta enforces them is weak. */
  weakRules: z.enum(['error', 'warning']).default('error'),
})

/** A valid policy. */
export type Policy = Readonly<z.output<typeof policySchema>>

export interface PolicyFault {
  /** Slash-separated path in the file; '' for the whole file. */
  path: string
  message: string
}

export type ParsedPolicy = { policy: Policy } | { faults: PolicyFault[] }

/** The policy of an organisation without its own rules. */
export const noPolicy: Policy = Object.freeze(policySchema.parse({}))

/** Parses a policy from JSON of any shape; reports every fault, including unknown properties. Never throws. */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = policySchema.safeParse(json)
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf) }
  const faults = contradictionsOf(parsed.data)
  return faults.length > 0 ? { faults } : { policy: Object.freeze(parsed.data) }
}

/** The same for the content of a policy file. A byte order mark is accepted. */
export function loadPolicy(fileText: string): ParsedPolicy {
  try {
    return parsePolicy(JSON.parse(fileText.replace(/^\uFEFF/, '')))
  } catch (error) {
    return { faults: [{ path: '', message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }] }
  }
}

function faultsOf(issue: z.core.$ZodIssue): PolicyFault[] {
  const path = issue.path.map(String)
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...path, key].join('/'), message: 'there is no such setting' }))
    : [{ path: path.join('/'), message: issue.message }]
}

/** A required prefix that is also reserved would rule out every name. */
function contradictionsOf(policy: Policy): PolicyFault[] {
  const required = policy.requiredNamePrefix
  if (required === null) return []
  return policy.reservedNamePrefixes.flatMap((prefix, index) =>
    required.startsWith(prefix)
      ? [{ path: `reservedNamePrefixes/${index}`, message: `reserves the required name prefix ${required}` }]
      : [],
  )
}
