/** The pages of the gallery that fit the filters; asks again after a pause in typing. */
import { useEffect, useState } from 'preact/hooks'
import { listGallery } from '../api/client.ts'
import type { Gallery, GalleryEntry } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { userCredentials } from '../state/account.ts'

export interface Filters {
  q: string
  category: string
  industry: string
  language: string
  tone: string
}

interface Shown {
  page: Gallery
  entries: GalleryEntry[]
}

const pauseMs = 250
const pageSize = 24

/** Filters without a value are not set. */
const parametersOf = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value.trim() !== ''))

export function useGallery(filters: Filters): { shown: Shown | null; problem: string | null; showMore(): void } {
  const [shown, setShown] = useState<Shown | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const key = JSON.stringify(filters)

  const load = async (entries: GalleryEntry[], signal?: AbortSignal): Promise<void> => {
    const parameters = { ...parametersOf(filters), limit: pageSize, offset: entries.length }
    try {
      const page = await listGallery(parameters, userCredentials(), signal)
      setProblem(null)
      setShown({ page, entries: [...entries, ...page.entries] })
    } catch (error) {
      if (signal?.aborted !== true) setProblem(sentencesFor(error))
    }
  }

  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => load([], controller.signal), shown === null ? 0 : pauseMs)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [key])
  return { shown, problem, showMore: () => void load(shown?.entries ?? []) }
}
