/** Whether two JSON values are equal; the order of properties is ignored, and undefined ones count as absent. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, index) => sameJson(item, right[index]))
  }
  const entries = (value: object) => Object.entries(value).filter(([, item]) => item !== undefined)
  const ofRight = new Map(entries(right))
  const ofLeft = entries(left)
  return (
    ofLeft.length === ofRight.size &&
    ofLeft.every(([key, item]) => ofRight.has(key) && sameJson(item, ofRight.get(key)))
  )
}
