/** The texts of a catalogue, by their path. */

/** Strings and functions; those of a list are numbered. */
export function leavesOf(catalogue: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null ? [...leavesOf(value, `${path}${key}.`)] : [[`${path}${key}`, value]],
    ),
  )
}
