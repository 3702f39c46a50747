/** Requests of this part of the console: what is read and read again, and what a person asks for. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { type Action, inTeamWords, useAction } from '../team/use-list.ts'
import { refusalWords } from './words.ts'

/** A refusal in the words of this part of the console. */
export function inWordsOf(error: unknown): string {
  const words = error instanceof ApiError ? refusalWords(error.code) : undefined
  return words ?? inTeamWords(error)
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

/** One request at a time, whose refusal is told in the words of this part of the console. */
export const useWish = (): Action => useAction(inWordsOf)
