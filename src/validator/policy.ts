/** The organisation's own rules on top of Meta's: a JSON file whose faults are all named at once. Pure. */
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

export const policySchema = z.strictObject({
  /** Languages a template may be written in; null: every language Meta knows. */
  allowedLanguages: z.array(languageCode).min(1, 'an empty list would allow nothing').max(200).nullable().default(null),
  /** Names must not begin with these: other teams or systems own them. */
  reservedNamePrefixes: z.array(namePrefix).max(500).default([]),
  /** Every name begins with this. */
  requiredNamePrefix: namePrefix.nullable().default(null),
  /** Hosts, with their subdomains, that no link may lead to. */
  forbiddenLinkHosts: z.array(linkHost).max(1000).default([]),
  /** Whole words or phrases, matched without regard to case. */
  forbiddenWords: z.array(forbiddenWord).max(1000).default([]),
  /** How the house wants its texts to sound; handed to the model that writes them. */
  tone: z.string().min(1).max(1000).nullable().default(null),
  /** The severity of the `error` rules whose enforcement by Meta is weakly proven. */
  weakRules: z.enum(['error', 'warning']).default('error'),
})

export type Policy = Readonly<z.output<typeof policySchema>>

export interface PolicyFault {
  /** Slash-separated place in the file; empty for the file as a whole. */
  path: string
  message: string
}

export type ParsedPolicy = { policy: Policy } | { faults: PolicyFault[] }

/** The policy of an organisation that has none: Meta's rules alone. */
export const noPolicy: Policy = Object.freeze(policySchema.parse({}))

/** Reads a policy from JSON of any shape; names every fault, unknown properties among them. Never throws. */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = policySchema.safeParse(json)
  if (!parsed.success) return { faults: parsed.error.issues.flatMap(faultsOf) }
  const faults = contradictionsOf(parsed.data)
  return faults.length > 0 ? { faults } : { policy: Object.freeze(parsed.data) }
}

/** The same for the text of a policy file. A byte order mark is accepted. */
export function loadPolicy(fileText: string): ParsedPolicy {
  try {
    return parsePolicy(JSON.parse(fileText.replace(/^\uFEFF/, '')))
  } catch (error) {
    return { faults: [{ path: '', message: `not JSON: ${error instanceof Error ? error.message : String(error)}` }] }
  }
}

function faultsOf(issue: z.core.$ZodIssue): PolicyFault[] {
  const path = issue.path.map(String)
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...path, key].join('/'), message: 'there is no such setting' }))
    : [{ path: path.join('/'), message: issue.message }]
}

/** A required prefix that is reserved as well would refuse every name. */
function contradictionsOf(policy: Policy): PolicyFault[] {
  const required = policy.requiredNamePrefix
  if (required === null) return []
  return policy.reservedNamePrefixes.flatMap((prefix, index) =>
    required.startsWith(prefix)
      ? [{ path: `reservedNamePrefixes/${index}`, message: `reserves the required name prefix ${required}` }]
      : [],
  )
}
