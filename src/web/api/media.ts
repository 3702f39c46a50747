/** The API calls about sample files. Each rejects with ApiError. */
import { type Credentials, credentialHeaders, refusalIn, requestJson, send, unreachable } from './request.ts'
import type { MediaAnswer, MediaFile } from './types.ts'

const at = (sessionId: string): string => `/session/${encodeURIComponent(sessionId)}/media`

export interface Sending {
  /** From 0 to 1. */
  onProgress(share: number): void
  signal: AbortSignal
}

/**
 * Stores the file and lets the header of the draft show it. Not with `fetch`, which does not say how far it is.
 * @throws ApiError MEDIA_UNSUITABLE, MEDIA_TOO_LARGE, MEDIA_FULL; the abort reason if the signal is aborted
 */
export function addFile(
  sessionId: string,
  file: File,
  credentials: Credentials,
  { onProgress, signal }: Sending,
): Promise<MediaAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const settle = async (): Promise<void> => {
      const headers = new Headers()
      for (const name of ['retry-after', 'x-request-id']) {
        const value = request.getResponseHeader(name)
        if (value !== null) headers.set(name, value)
      }
      const response = new Response(request.responseText, { status: request.status, headers })
      if (response.ok) resolve(await response.json())
      else reject(await refusalIn(response, credentials))
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => void settle().catch(() => reject(unreachable()))
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', at(sessionId))
    for (const [name, value] of Object.entries(credentialHeaders(credentials))) request.setRequestHeader(name, value)
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

/** The same with a link, which the server fetches; null: the link in the draft. @throws ApiError as above, LINK_REFUSED */
export const addLink = (
  sessionId: string,
  url: string | null,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<MediaAnswer> => requestJson(at(sessionId), { method: 'POST', body: { url }, credentials, signal })

/** Newest first. */
export const listMedia = async (sessionId: string, credentials: Credentials): Promise<MediaFile[]> =>
  (await requestJson<{ media: MediaFile[] }>(at(sessionId), { credentials, isBackground: true })).media

/** @throws ApiError MEDIA_NOT_FOUND */
export const readMedia = async (sessionId: string, digest: string, credentials: Credentials): Promise<Blob> =>
  (await send(`${at(sessionId)}/content?digest=${digest}`, { credentials, isBackground: true })).blob()
