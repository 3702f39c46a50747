/** Sends a preview: text, or a page that styles itself, loads nothing and can run no script. */
import type { FastifyReply } from 'fastify'

const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"

export function sendPreview(reply: FastifyReply, format: 'text' | 'html', shown: string): FastifyReply {
  if (format === 'text') return reply.type('text/plain; charset=utf-8').send(shown)
  return reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(shown)
}
