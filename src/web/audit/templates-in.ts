/** Templates in pasted or dropped text: one, a list, the answer of Meta's list, or one a line. Pure. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Exports wrap templates in objects of their own. */
const unwrapped = (value: unknown): unknown =>
  isObject(value) && 'payload' in value && !('components' in value) ? value.payload : value

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.map(unwrapped)
  if (isObject(value) && Array.isArray(value.data)) return value.data.map(unwrapped)
  return [unwrapped(value)]
}

/** null: there is no JSON in it. */
export function templatesIn(text: string): unknown[] | null {
  try {
    return listIn(JSON.parse(text))
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    try {
      return lines.length < 2 ? null : lines.flatMap((line) => listIn(JSON.parse(line)))
    } catch {
      return null
    }
  }
}
