/** The values of a test as fields that a person can fill in, and back. Pure. */

export interface TestField {
  /** The parameter, and within one that has parts, the part. */
  key: string
  label: string
  value: string
}

type Values = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** A parameter whose parts can be written in fields of their own: a place, a picture's link. */
const hasParts = (value: unknown): value is Record<string, string | number> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isPlain)

const inWords = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')

/** @param schema of the parameters, whose descriptions say where each appears */
export function fieldsOf(schema: Values, example: Values): TestField[] {
  const properties = (schema.properties ?? {}) as Record<string, { description?: string }>
  return Object.entries(example).flatMap(([name, value]) => {
    const label = properties[name]?.description ?? inWords(name)
    if (isPlain(value)) return [{ key: name, label, value: String(value) }]
    if (!hasParts(value)) return []
    return Object.entries(value).map(([part, inner]) => ({
      key: `${name}/${part}`,
      label: `${label}: ${part.replaceAll('_', ' ')}`,
      value: String(inner),
    }))
  })
}

/** As the example has it, a number where that has one. */
const like = (example: string | number, text: string): string | number => {
  const isNumber = typeof example === 'number' && text.trim() !== '' && Number.isFinite(Number(text))
  return isNumber ? Number(text) : text
}

/** The example with what was written in the fields; parameters without fields stay as they are. */
export function parametersOf(example: Values, written: Readonly<Record<string, string>>): Record<string, unknown> {
  const filled = (key: string, value: string | number) => like(value, written[key] ?? String(value))
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      if (isPlain(value)) return [name, filled(name, value)]
      if (!hasParts(value)) return [name, value]
      return [
        name,
        Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, filled(`${name}/${part}`, inner)])),
      ]
    }),
  )
}
