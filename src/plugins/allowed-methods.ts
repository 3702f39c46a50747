/** Which methods a URL supports, to tell 405 from 404. */
import type { FastifyInstance } from 'fastify'

interface KnownRoute {
  segments: string[]
  methods: string[]
}

const segmentsOf = (path: string): string[] => path.split('/').filter((segment) => segment !== '')

const fits = (route: KnownRoute, segments: readonly string[]): boolean => {
  const wildcard = route.segments.at(-1) === '*'
  if (wildcard ? segments.length < route.segments.length - 1 : segments.length !== route.segments.length) return false
  return route.segments.every((part, index) => part === '*' || part.startsWith(':') || part === segments[index])
}

/**
 * Returns the methods of a URL, sorted; an empty list if no route matches. Call it before routes are registered: it only
 * learns of later ones.
 */
export function allowedMethods(app: FastifyInstance): (url: string) => string[] {
  const known: KnownRoute[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('*') && url !== '/*') known.push({ segments: segmentsOf(url), methods: [method].flat() })
  })
  return (url) => {
    const segments = segmentsOf(url.split('?', 1)[0] ?? '')
    const methods = known.filter((route) => fits(route, segments)).flatMap((route) => route.methods)
    return [...new Set(methods)].sort()
  }
}
