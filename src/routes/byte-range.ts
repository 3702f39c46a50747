/** The header `Range` of a request (RFC 9110): one stretch of bytes. */
import type { FastifyReply } from 'fastify'
import { appError } from '../errors.ts'

/** `to` is the first byte that is not sent. */
export interface Stretch {
  from: number
  to: number
}

/** `beyond`: the file has none of these bytes. null: all of it, as for a header that is none, or asks for several stretches. */
export function stretchIn(header: string | undefined, size: number): Stretch | 'beyond' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  // Without a beginning, the end is a number of bytes.
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  if (first !== '' && last !== '' && Number(last) < from) return null
  return from < to ? { from, to } : 'beyond'
}

/** The bytes to send, with the headers and the status that say which these are. @throws AppError RANGE_NOT_SATISFIABLE */
export function stretchToSend(reply: FastifyReply, header: string | undefined, size: number): Stretch {
  const asked = stretchIn(header, size)
  if (asked === 'beyond') {
    reply.header('content-range', `bytes */${size}`)
    throw appError('RANGE_NOT_SATISFIABLE', { detail: `The file has ${size} bytes.` })
  }
  if (asked !== null) reply.code(206).header('content-range', `bytes ${asked.from}-${asked.to - 1}/${size}`)
  const stretch = asked ?? { from: 0, to: size }
  reply.header('accept-ranges', 'bytes').header('content-length', stretch.to - stretch.from)
  return stretch
}
