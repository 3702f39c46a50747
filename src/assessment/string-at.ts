/** The string at a path of any JSON value; null if there is none. */
export function stringAt(value: unknown, path: readonly (string | number)[]): string | null {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = (at as Record<string | number, unknown>)[key]
  }
  return typeof at === 'string' ? at : null
}
