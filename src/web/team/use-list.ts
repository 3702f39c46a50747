/** Requests of the console's pages: a list that is loaded page by page, an answer that is read again, and what a person asks for. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import type { ProblemCode } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'

interface Page<Item> {
  items: Item[]
  hasMore: boolean
}

export interface List<Item> {
  /** null: not loaded yet. */
  items: Item[] | null
  hasMore: boolean
  /** Why it could not be loaded. */
  problem: ApiError | null
  showMore(): void
  /** From the beginning. */
  reload(): void
}

/** What a refusal means in a team. */
export function inTeamWords(error: unknown): string {
  const isForbidden = error instanceof ApiError && error.code === 'FORBIDDEN'
  return isForbidden ? 'Your role in this team does not allow this. Ask one of its owners.' : sentencesFor(error)
}

/** @param read the page after those that are known @param asked what the list depends on */
export function useList<Item>(read: (known: Item[]) => Promise<Page<Item>>, asked: readonly unknown[]): List<Item> {
  const [items, setItems] = useState<Item[] | null>(null)
  const [hasMore, setMore] = useState(false)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const load = async (known: Item[], isWanted: () => boolean): Promise<void> => {
    try {
      const page = await read(known)
      if (!isWanted()) return
      setProblem(null)
      setItems([...known, ...page.items])
      setMore(page.hasMore)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isWanted()) setProblem(error)
    }
  }
  useEffect(() => {
    let isLatest = true
    load([], () => isLatest)
    return () => {
      isLatest = false
    }
  }, [...asked, attempt])
  return {
    items,
    hasMore,
    problem,
    showMore: () => load(items ?? [], () => true),
    reload: () => setAttempt((count) => count + 1),
  }
}

interface Answer<Value> {
  /** null: not there yet. Stays while it is read again. */
  value: Value | null
  problem: ApiError | null
  reload(): void
}

/** @param asked what the answer depends on */
export function useAnswer<Value>(read: () => Promise<Value>, asked: readonly unknown[]): Answer<Value> {
  const [value, setValue] = useState<Value | null>(null)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const number = useRef(0)
  const reload = useCallback(() => {
    number.current += 1
    const own = number.current
    read().then(
      (answer) => {
        if (own !== number.current) return
        setValue(answer)
        setProblem(null)
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error
        if (own === number.current) setProblem(error)
      },
    )
  }, asked)
  useEffect(() => {
    reload()
    return () => {
      number.current += 1
    }
  }, [reload])
  return { value, problem, reload }
}

export interface Action {
  isBusy: boolean
  /** Why the last one did not happen; '' while there is nothing to say. */
  problem: string
  code: ProblemCode | null
  /** Resolves to whether it happened. */
  run(work: () => Promise<unknown>): Promise<boolean>
}

/** One request at a time, whose refusal is told in words. */
export function useAction(inWords: (error: unknown) => string = inTeamWords): Action {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Pick<Action, 'problem' | 'code'>>({ problem: '', code: null })
  return {
    isBusy,
    ...refusal,
    async run(work) {
      setBusy(true)
      setRefusal({ problem: '', code: null })
      try {
        await work()
        return true
      } catch (error) {
        setRefusal({ problem: inWords(error), code: error instanceof ApiError ? error.code : null })
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
