import { retryingDeadlocks } from '../db/errors.ts'

type Verb = (...given: unknown[]) => unknown

/** The same verbs, whose connection failures and timeouts come out as `DatabaseUnavailable`. */
export function guarded<Verbs extends object>(verbs: Verbs): Verbs {
  const guard = (verb: Verb): Verb => {
    return (...given) => retryingDeadlocks(async () => verb.apply(verbs, given))
  }
  return Object.fromEntries(Object.entries<Verb>(verbs as never).map(([name, verb]) => [name, guard(verb)])) as Verbs
}
