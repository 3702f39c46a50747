/** What the browser keeps for us. Storage may be switched off or full: then it is as if nothing was kept. */

export interface Kept<Value> {
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

/** One JSON value; `open` is called late, because even naming a forbidden storage throws. */
function keptIn<Value>(open: () => Storage, key: string): Kept<Value> {
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

/** Outlives the browser's windows; shared by all tabs. */
export const keptHere = <Value>(key: string): Kept<Value> => keptIn(() => localStorage, key)

/** Lives as long as this tab, through reloads. */
export const keptInTab = <Value>(key: string): Kept<Value> => keptIn(() => sessionStorage, key)
