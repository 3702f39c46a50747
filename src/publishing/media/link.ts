/**
 * Fetches a file from a link that anybody may have written: https only, from public addresses only, and not for long. The
 * name is resolved once for each connection, and the connection goes to the very addresses that were judged.
 */
import type { IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { appError } from '../../errors.ts'
import { toUrl } from '../../template/to-url.ts'
import { ClosedAddress, type Judge, judgedLookup, literalIn, publicInternet } from '../stream/address.ts'

export interface LinkParts extends Judge {
  request: typeof httpsRequest
  /** For the whole fetch, redirects included, in milliseconds. */
  timeoutMs: number
  mostRedirects: number
}

const standardParts: LinkParts = {
  ...publicInternet,
  request: httpsRequest,
  timeoutMs: 20_000,
  mostRedirects: 3,
}

/** `name` is the last part of the address. */
export type ReadLink = (link: string, mostBytes: number) => Promise<{ name: string; bytes: Buffer }>

const refused = (detail: string) => appError('LINK_REFUSED', { detail })

/** @throws AppError LINK_REFUSED */
function checked(link: string, base?: URL): URL {
  const url = base === undefined ? toUrl(link) : relative(link, base)
  if (url === null) throw refused('It is no address.')
  if (url.protocol !== 'https:') throw refused('It has to begin with https.')
  if (url.username !== '' || url.password !== '') throw refused('It must not contain a user or a password.')
  if (url.port !== '') throw refused('It must not name a port.')
  return url
}

function relative(link: string, base: URL): URL | null {
  try {
    return new URL(link, base)
  } catch {
    return null
  }
}

function open(url: URL, parts: LinkParts, signal: AbortSignal): Promise<IncomingMessage> {
  const literal = literalIn(url)
  if (literal !== null && !parts.isAllowed(literal)) throw new ClosedAddress('The address is not public')
  const headers = { accept: 'image/*, video/mp4, application/pdf', 'accept-encoding': 'identity' }
  return new Promise((resolve, reject) => {
    const sent = parts.request(url, { agent: false, lookup: judgedLookup(parts), signal, headers }, resolve)
    sent.on('error', reject)
    sent.end()
  })
}

async function collect(answer: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const tooLarge = () => appError('MEDIA_TOO_LARGE', { detail: `It has more than ${mostBytes} bytes.` })
  if (Number(answer.headers['content-length'] ?? 0) > mostBytes) throw tooLarge()
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > mostBytes) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const nameIn = (url: URL): string => {
  const last = url.pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** @param given replaces parts, for tests; the reader rejects with AppError LINK_REFUSED or MEDIA_TOO_LARGE only */
export function createLinkReader(given: Partial<LinkParts> = {}): ReadLink {
  const parts = { ...standardParts, ...given }
  const follow = async (link: string, mostBytes: number, signal: AbortSignal) => {
    let url = checked(link)
    for (let redirects = 0; redirects <= parts.mostRedirects; redirects += 1) {
      const answer = await open(url, parts, signal)
      try {
        const { statusCode: status = 0, headers } = answer
        if (status === 200) return { name: nameIn(url), bytes: await collect(answer, mostBytes) }
        if (!isRedirect(status) || headers.location === undefined) throw refused(`It answers with status ${status}.`)
        url = checked(headers.location, url)
      } finally {
        answer.destroy()
      }
    }
    throw refused('It leads on and on.')
  }
  return async (link, mostBytes) => {
    const signal = AbortSignal.timeout(parts.timeoutMs)
    try {
      return await follow(link, mostBytes, signal)
    } catch (error) {
      if (error instanceof Error && error.name === 'AppError') throw error
      if (error instanceof ClosedAddress) throw refused('It leads to an address that is not public.')
      throw refused(signal.aborted ? 'It takes too long to answer.' : 'There is no answer.')
    }
  }
}
