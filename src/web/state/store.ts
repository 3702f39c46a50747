/** A value that components can watch. */
import { useEffect, useState } from 'preact/hooks'

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

/** The state of a store; the component is drawn again when it changes. */
export function useStore<State extends object>(store: Store<State>): State {
  const [state, setState] = useState(store.get)
  useEffect(() => {
    setState(store.get())
    return store.watch(setState)
  }, [store])
  return state
}
