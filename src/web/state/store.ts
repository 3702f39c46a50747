/** A value that components can watch. */
import { useLayoutEffect, useReducer } from 'preact/hooks'

export interface Store<State> {
  get(): State
  set(change: Partial<State>): void
  /** Returns what ends the watching. */
  watch(listener: (state: State) => void): () => void
}

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
 * The state of a store; the component is drawn again when it changes. Read while drawing, so that a component given
 * another store never shows what was in the one before.
 */
export function useStore<State extends object>(store: Store<State>): State {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0)
  const drawn = store.get()
  useLayoutEffect(() => {
    if (store.get() !== drawn) redraw()
    return store.watch(() => redraw())
  }, [store])
  return drawn
}
