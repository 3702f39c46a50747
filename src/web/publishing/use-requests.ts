/** Requests of this part of the console: what is read and read again, and what a person asks for. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import type { ProblemCode } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { refusalWords } from './words.ts'

/** A refusal in the words of this part of the console. */
export function inWordsOf(error: unknown): string {
  if (!(error instanceof ApiError)) return sentencesFor(error)
  return refusalWords(error.code) ?? sentencesFor(error)
}

interface Answer<Value> {
  /** null: not there yet. Stays while it is read again. */
  value: Value | null
  problem: ApiError | null
  reload(): void
}

/** @param read null: nothing to read yet @param asked what the answer depends on */
export function useAnswer<Value>(read: (() => Promise<Value>) | null, asked: readonly unknown[]): Answer<Value> {
  const [value, setValue] = useState<Value | null>(null)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const number = useRef(0)
  const reload = useCallback(() => {
    number.current += 1
    const own = number.current
    read?.().then(
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

interface Wish {
  isBusy: boolean
  /** Why the last one did not happen; '' while there is nothing to say. */
  problem: string
  code: ProblemCode | null
  /** Resolves to whether it happened. */
  run(work: () => Promise<unknown>): Promise<boolean>
}

/** One request at a time, whose refusal is told in words. */
export function useWish(): Wish {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<{ problem: string; code: ProblemCode | null }>({ problem: '', code: null })
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
        setRefusal({ problem: inWordsOf(error), code: error instanceof ApiError ? error.code : null })
        return false
      } finally {
        setBusy(false)
      }
    },
  }
}
