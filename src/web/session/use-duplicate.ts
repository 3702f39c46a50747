import { useState } from 'preact/hooks'
import type { Payload } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { openAsSession } from '../state/open-template.ts'
import { say } from '../words/index.ts'

/** Begins another template with this one as its draft, or says why it did not; '' while there is nothing to say. */
export function useDuplicate(payload: Payload): { problem: string; duplicate: () => void } {
  const [problem, setProblem] = useState('')
  const duplicate = (): void => {
    openAsSession(payload).catch((error: unknown) => setProblem(`${say.finish.notDuplicated} ${sentencesFor(error)}`))
  }
  return { problem, duplicate }
}
