/** A value that components can watch. */
import { useLayoutEffect, useReducer } from 'preact/hooks'

export interface Store<State> {
  get(): State
  set(change: Partial<State>): void
  /** Returns a function that stops watching. */
  watch(listener: (state: State) => void): () => void
}

/** `set` merges the change into the state, then calls every listener. */
export function createStore<State extends object>(initial: State): Store<State> {
  const listeners = new Set<(state: State) => void>()
  let state = initial
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener(state)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The state of a store; re-renders the component when it changes. Reads the store while rendering, so that a component that
 * gets another store never shows the state of the previous one.
 */
export function useStore<State extends object>(store: Store<State>): State {
  const [, rerender] = useReducer<number, void>((count) => count + 1, 0)
  const rendered = store.get()
  useLayoutEffect(() => {
    if (store.get() !== rendered) rerender()
    return store.watch(() => rerender())
  }, [store])
  return rendered
}
