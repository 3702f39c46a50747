/** JSON values in the browser's storage. If storage is disabled or full, reads return null and writes do nothing. */

interface StoredValue<Value> {
  read(): Value | null
  write(value: Value): void
  clear(): void
}

const attempt = <Result>(work: () => Result): Result | null => {
  try {
    return work()
  } catch {
    return null
  }
}

/** `open` is called inside `attempt`, because merely accessing a disabled storage throws. */
function storedValue<Value>(open: () => Storage, key: string): StoredValue<Value> {
  return {
    read: () =>
      attempt(() => {
        const text = open().getItem(key)
        return text === null ? null : (JSON.parse(text) as Value)
      }),
    write: (value) => void attempt(() => open().setItem(key, JSON.stringify(value))),
    clear: () => void attempt(() => open().removeItem(key)),
  }
}

/** A value in localStorage: shared by all tabs and kept when the browser closes. */
export const browserValue = <Value>(key: string): StoredValue<Value> => storedValue(() => localStorage, key)

/** A value in sessionStorage: private to this tab, kept across reloads. */
export const tabValue = <Value>(key: string): StoredValue<Value> => storedValue(() => sessionStorage, key)
