/** Calls the webhooks of workspaces: over TLS, to public addresses alone, without following redirects. */
import { request } from 'node:https'
import type { Post } from '../deps.ts'
import { ClosedAddress, isPublic, judgedLookup, literalIn, publicInternet } from './address.ts'

const timeoutMs = 10_000

/** Rejects when there is no answer in time. The body of the answer is not read. */
export const postOutside: Post = (address, body, headers, signal) =>
  new Promise((resolve, reject) => {
    const url = new URL(address)
    const literal = literalIn(url)
    if (literal !== null && !isPublic(literal)) return reject(new ClosedAddress('The address is not public'))
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
        lookup: judgedLookup(publicInternet),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        agent: false,
      },
      (response) => {
        response.destroy()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
