/** Resumable upload of a sample for a header: a session, bytes from an offset, and again from where Meta says it broke off. */
import type { CallOptions, Meta, MetaCredentials, Upload } from './contract.ts'
import { MetaError } from './errors.ts'
import { impossible, unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { numberOf, textOf } from './json.ts'

/** For one transfer of up to 16 MB. */
const transferMs = 120_000

/** How often a transfer is taken up again. */
const maxResumptions = 3

/** A session as Meta names it, which is a path with a query of its own; null for what would lead elsewhere. */
function sessionOf(value: unknown): string | null {
  const id = textOf(value)
  return id !== null && /^upload:[\w:=%.~+-]+(?:\?[\w=&%.~+-]*)?$/.test(id) ? id : null
}

export function createUploads(graph: Graph): Pick<Meta, 'upload'> {
  async function begin(credentials: MetaCredentials, file: Upload, options?: CallOptions): Promise<string> {
    if (credentials.appId === null) throw impossible('app id')
    const query = { file_name: file.name, file_length: String(file.bytes.length), file_type: file.type }
    const answer = await graph(credentials, {
      method: 'POST',
      path: [credentials.appId, 'uploads'],
      query,
      scheme: 'OAuth',
      effect: 'none',
      signal: options?.signal,
    })
    const session = sessionOf(answer.id)
    if (session === null) throw unreadable('none')
    return session
  }

  /** @returns the handle */
  async function transfer(
    credentials: MetaCredentials,
    session: string,
    { bytes }: Upload,
    offset: number,
    options?: CallOptions,
  ): Promise<string> {
    const answer = await graph(credentials, {
      method: 'POST',
      path: { given: session },
      headers: { file_offset: String(offset) },
      body: bytes.subarray(offset),
      scheme: 'OAuth',
      effect: 'none',
      timeoutMs: transferMs,
      signal: options?.signal,
    })
    if (typeof answer.h !== 'string' || answer.h === '') throw unreadable('none')
    return answer.h
  }

  async function offsetOf(credentials: MetaCredentials, session: string, options?: CallOptions): Promise<number> {
    const call = { method: 'GET', path: { given: session }, scheme: 'OAuth', effect: 'none' } as const
    const answer = await graph(credentials, { ...call, signal: options?.signal })
    const offset = numberOf(answer.file_offset)
    if (offset === null || !Number.isInteger(offset) || offset < 0) throw unreadable('none')
    return offset
  }

  return {
    async upload(credentials, file, options) {
      const session = await begin(credentials, file, options)
      let offset = 0
      for (let resumption = 0; ; resumption += 1) {
        try {
          return await transfer(credentials, session, file, offset, options)
        } catch (error) {
          const isBreak = error instanceof MetaError && error.fault.class === 'meta-fault'
          if (!isBreak || resumption === maxResumptions) throw error
          offset = Math.min(await offsetOf(credentials, session, options), file.bytes.length)
        }
      }
    },
  }
}
