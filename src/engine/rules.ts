/** The rules for the sessions of a workspace: the installation's, and on top of them those of the workspace. */
import { LRUCache } from 'lru-cache'
import type { Access, Workspaces } from '../repositories/types.ts'
import type { Policy } from '../validator/policy.ts'
import { stricterPolicy } from '../validator/workspace-policy.ts'
import type { Rules, RulesOf } from './deps.ts'
import { createDraftValidator } from './edits/issues.ts'

/** How long a process may judge by a policy that was changed; within it, no turn costs a round trip. */
const cacheMs = 5_000
const maxCached = 1_000
/** Workspaces with a policy of their own whose validators are kept, each with recent results. */
const maxValidators = 100

interface Read {
  version: number
  rules: Rules
}

/** Follows the installation's policy, which may be read again at any time. */
function rulesOn(base: Rules, own: unknown): Rules {
  let last: { from: Policy; policy: Policy } | undefined
  const policy = (): Policy => {
    const from = base.policy()
    if (last?.from !== from) last = { from, policy: stricterPolicy(from, own) }
    return last.policy
  }
  return { policy, validateDraft: createDraftValidator(policy) }
}

/** @param base the installation's rules, for sessions without a workspace, and for workspaces without rules of their own */
export function createRules(base: Rules, workspaces: Pick<Workspaces, 'policyOf'>, now: () => Date): RulesOf {
  const validators = new LRUCache<string, Read>({ max: maxValidators })
  const reads = new LRUCache<string, Rules, Access>({
    max: maxCached,
    ttl: cacheMs,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    fetchMethod: async (id, _stale, { context: access }) => {
      const found = await workspaces.policyOf(id, access)
      if (found === null || found.policy === null) return base
      const known = validators.get(id)
      if (known?.version === found.version) return known.rules
      const rules = rulesOn(base, found.policy)
      validators.set(id, { version: found.version, rules })
      return rules
    },
  })
  return async (workspaceId, access) =>
    workspaceId === null ? base : reads.forceFetch(workspaceId, { context: access })
}
