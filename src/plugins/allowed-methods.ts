/** Which methods an address takes: tells 405 from 404. */
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

/** Must be called before the routes are registered. The answer is empty where nothing is. */
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
