/**
 * Remembers the answer for the last key alone. Rules judge one template after another, so one slot is enough, and a weak
 * map over short-lived subjects was measured to cost more than all the reading it saves.
 */
export function rememberLast<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}
