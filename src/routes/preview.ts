/** Sends a preview as text, or as an HTML page with its own styles that loads nothing and cannot run scripts. */
import type { FastifyReply } from 'fastify'

const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'"

export function sendPreview(reply: FastifyReply, format: 'text' | 'html', content: string): FastifyReply {
  if (format === 'text') return reply.type('text/plain; charset=utf-8').send(content)
  return reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(content)
}
