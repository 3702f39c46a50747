import { retryingDeadlocks } from '../db/errors.ts'

/** The same verbs, whose connection failures and timeouts come out as `DatabaseUnavailable`. */
export function guarded<Verbs extends object>(verbs: Verbs): Verbs {
  return new Proxy(verbs, {
    get(target, name, receiver) {
      const verb: unknown = Reflect.get(target, name, receiver)
      if (typeof verb !== 'function') return verb
      return (...given: unknown[]) => retryingDeadlocks(async () => Reflect.apply(verb, target, given))
    },
  })
}
