import { withDeadlockRetries } from '../db/errors.ts'

type Verb = (...args: unknown[]) => unknown

/** The same verbs, which retry after deadlocks, and reject with `DatabaseUnavailable` on connection failures and timeouts. */
export function guarded<Verbs extends object>(verbs: Verbs): Verbs {
  const guard = (verb: Verb): Verb => {
    return (...args) => withDeadlockRetries(async () => verb.apply(verbs, args))
  }
  return Object.fromEntries(Object.entries<Verb>(verbs as never).map(([name, verb]) => [name, guard(verb)])) as Verbs
}
