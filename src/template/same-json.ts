/** Whether two JSON values are equal; the order of properties is ignored, and undefined ones count as absent. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, index) => sameJson(item, right[index]))
  }
  const [leftObject, rightObject] = [left as JsonObject, right as JsonObject]
  const keys = definedKeys(leftObject)
  return (
    keys.length === definedKeys(rightObject).length &&
    keys.every((key) => Object.hasOwn(rightObject, key) && sameJson(leftObject[key], rightObject[key]))
  )
}

type JsonObject = Readonly<Record<string, unknown>>

const definedKeys = (value: JsonObject): string[] => Object.keys(value).filter((key) => value[key] !== undefined)
