/** The languages in which a template can be. */
import { useEffect, useState } from 'preact/hooks'
import { listLanguages } from '../api/client.ts'
import type { Languages } from '../api/types.ts'
import { userCredentials } from './account.ts'

/** All that Meta has; empty until they are known. */
export function useLanguages(): Languages['languages'] {
  const [languages, setLanguages] = useState<Languages['languages']>([])
  useEffect(() => {
    listLanguages(userCredentials()).then(
      (answer) => setLanguages(answer.languages),
      () => undefined,
    )
  }, [])
  return languages
}
