/** The policy of a workspace on top of the installation's: it may only be stricter. Pure. */
import { type ParsedPolicy, type Policy, type PolicyFault, parsePolicy } from './policy.ts'

/** The faults of a workspace's policy: those of any policy, and where it would allow what the installation does not. */
export function parseWorkspacePolicy(json: unknown, base: Policy): ParsedPolicy {
  const parsed = parsePolicy(json)
  if ('faults' in parsed) return parsed
  const faults = looserThan(base, parsed.policy)
  return faults.length > 0 ? { faults } : parsed
}

function looserThan(base: Policy, own: Policy): PolicyFault[] {
  const { allowedLanguages: allowed, requiredNamePrefix: required } = base
  const languages = (own.allowedLanguages ?? []).flatMap((code, index) =>
    allowed === null || allowed.includes(code)
      ? []
      : [{ path: `allowedLanguages/${index}`, message: 'the installation does not allow this language' }],
  )
  const prefix = own.requiredNamePrefix
  const isOther = prefix !== null && required !== null && !prefix.startsWith(required)
  const isReserved = prefix !== null && base.reservedNamePrefixes.some((reserved) => prefix.startsWith(reserved))
  return [
    ...languages,
    ...(isOther ? [{ path: 'requiredNamePrefix', message: `must begin with the installation's ${required}` }] : []),
    ...(isReserved
      ? [{ path: 'requiredNamePrefix', message: 'begins with a prefix that the installation reserves' }]
      : []),
    ...(own.weakRules === 'warning' && base.weakRules === 'error'
      ? [{ path: 'weakRules', message: 'the installation has error' }]
      : []),
  ]
}

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])]

function commonLanguages(base: Policy['allowedLanguages'], own: Policy['allowedLanguages']) {
  if (base === null || own === null) return own ?? base
  return own.filter((code) => base.includes(code))
}

/** The one that is longer if it contains the other, else the installation's: that may have changed meanwhile. */
const commonPrefix = (base: string | null, own: string | null): string | null =>
  own?.startsWith(base ?? '') ? own : base

/**
 * What holds in the workspace: everything that either of the two forbids.
 * @param json the workspace's policy as it is stored; one that cannot be read counts as none
 */
export function stricterPolicy(base: Policy, json: unknown): Policy {
  const parsed = parsePolicy(json)
  if (json === null || 'faults' in parsed) return base
  const own = parsed.policy
  return Object.freeze({
    allowedLanguages: commonLanguages(base.allowedLanguages, own.allowedLanguages),
    reservedNamePrefixes: union(base.reservedNamePrefixes, own.reservedNamePrefixes),
    requiredNamePrefix: commonPrefix(base.requiredNamePrefix, own.requiredNamePrefix),
    forbiddenLinkHosts: union(base.forbiddenLinkHosts, own.forbiddenLinkHosts),
    forbiddenWords: union(base.forbiddenWords, own.forbiddenWords),
    tone: own.tone ?? base.tone,
    // What is left out is not a wish for the default.
    weakRules: typeof json === 'object' && 'weakRules' in json ? own.weakRules : base.weakRules,
  })
}
