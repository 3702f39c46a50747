/** Serves the console at `/`: a small browser app that uses the public API. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { appError } from '../errors.ts'

interface ConsoleOptions {
  /** Folder of the built console; by default, where `npm run build` puts it. */
  folder?: string | undefined
}

/** Resolves to the same folder from `src/plugins` and from `dist/plugins`. */
const builtConsole = fileURLToPath(new URL('../../dist/web', import.meta.url))

/**
 * Nothing inline, nothing from other origins; the preview uses a constructed style sheet, and shows pictures and videos that
 * the person has dropped there (`blob:`).
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  'media-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** URLs of the app. They all get the same page; the browser decides what to show. */
const pages = [
  '/',
  '/my-templates',
  '/gallery',
  '/check',
  '/audit',
  '/team',
  '/team/:section',
  '/join',
  '/whatsapp',
  '/whatsapp/:template_id',
  '/support',
  '/support/:session_id',
]

const open = { access: 'public', rateLimit: false } as const
const schema = { hide: true }

export const webConsole = fastifyPlugin<ConsoleOptions>(
  async (app: FastifyInstance, { folder = builtConsole }) => {
    // Without routes of its own: a wildcard would answer every URL that the API does not know.
    await app.register(staticFiles, { root: folder, serve: false, preCompressed: true, cacheControl: false })
    const isBuilt = existsSync(join(folder, 'index.html'))

    const sendPage = async (_request: FastifyRequest, reply: FastifyReply) => {
      if (!isBuilt) throw appError('ROUTE_NOT_FOUND', { detail: 'The console is not built: run `npm run build`.' })
      reply.header('content-security-policy', contentPolicy).header('cache-control', 'no-cache')
      return reply.sendFile('index.html')
    }
    for (const page of pages) app.get(page, { config: open, schema }, sendPage)

    // File names contain a hash of the content, so browsers may cache them forever.
    app.get<{ Params: { name: string } }>(
      '/assets/:name(^[\\w-]+\\.[a-z]+$)',
      { config: open, schema },
      async (request, reply) => {
        reply.header('cache-control', 'public, max-age=31536000, immutable')
        return reply.sendFile(`assets/${request.params.name}`)
      },
    )
  },
  { name: 'console', dependencies: ['problem', 'security'] },
)
