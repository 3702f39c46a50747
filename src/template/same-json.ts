/** Whether two JSON values are equal; the order of properties is ignored, and undefined ones count as absent. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, index) => sameJson(item, right[index]))
  }
  const entries = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined)
  const rightEntries = new Map(entries(right))
  const leftEntries = entries(left)
  return (
    leftEntries.length === rightEntries.size &&
    leftEntries.every(([key, item]) => rightEntries.has(key) && sameJson(item, rightEntries.get(key)))
  )
}
