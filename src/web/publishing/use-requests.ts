/** What a person asks for in this part of the console, and its refusals. */
import { ApiError } from '../api/request.ts'
import { type Action, inTeamWords, useAction } from '../team/use-list.ts'
import { refusalWords } from './words.ts'

/** A refusal in the words of this part of the console. */
export function inWordsOf(error: unknown): string {
  const words = error instanceof ApiError ? refusalWords(error.code) : undefined
  return words ?? inTeamWords(error)
}

/** One request at a time, whose refusal is told in the words of this part of the console. */
export const useWish = (): Action => useAction(inWordsOf)
