/** Sends pages that load nothing and cannot run scripts. */
import type { FastifyReply } from 'fastify'

const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"

/** An HTML page with its own styles. */
export const sendPage = (reply: FastifyReply, content: string): FastifyReply =>
  reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(content)

/** A preview, as text or as a page. */
export function sendPreview(reply: FastifyReply, format: 'text' | 'html', content: string): FastifyReply {
  return format === 'text' ? reply.type('text/plain; charset=utf-8').send(content) : sendPage(reply, content)
}
