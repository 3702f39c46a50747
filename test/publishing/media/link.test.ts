import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http'
import type { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLinkReader, type LinkParts } from '../../../src/publishing/media/link.ts'

const routes: Record<string, RequestListener> = {
  '/a%20b.png': (_, answer) => answer.end('picture'),
  '/large': (_, answer) => answer.end('x'.repeat(1001)),
  '/endless': (_, answer) => {
    answer.write('x'.repeat(600))
    answer.write('x'.repeat(600))
  },
  '/silent': () => {},
  '/halting': (_, answer) => void answer.write('x'),
  '/broken': (_, answer) => void answer.destroy(),
  '/gone': (_, answer) => answer.writeHead(404).end(),
  '/nowhere': (_, answer) => answer.writeHead(302).end(),
  '/round': (_, answer) => answer.writeHead(302, { location: '/round' }).end(),
}
const redirect =
  (location: string): RequestListener =>
  (_, answer) =>
    answer.writeHead(302, { location }).end()
routes['/on'] = redirect('/a%20b.png')
routes['/to-private'] = redirect('https://private.test/a%20b.png')
routes['/to-literal'] = redirect('https://127.0.0.2/a%20b.png')
routes['/to-http'] = redirect('http://public.test/a%20b.png')
routes['/to-file'] = redirect('file:///etc/passwd')

/** In these tests the server's own address stands for the internet, and 127.0.0.2 for a machine of ours. */
const here = '127.0.0.1'
const names: Record<string, string[]> = {
  'public.test': [here],
  'private.test': ['127.0.0.2'],
  'both.test': [here, '127.0.0.2'],
  'none.test': [],
}

describe('a link', () => {
  let server: Server
  let asked: string[]
  let connections = 0
  beforeAll(async () => {
    server = createServer((request, answer) => routes[request.url ?? '']?.(request, answer))
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((resolve) => server.listen(0, here, resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  /** Speaks plain HTTP to the server's port, but to the address that the reader's own `lookup` gives. */
  const request = ((url: URL, options: object, onAnswer: never) => {
    const { port } = server.address() as AddressInfo
    return httpRequest({ ...options, host: url.hostname, port, path: url.pathname }, onAnswer)
  }) as unknown as typeof httpsRequest

  const read = (link: string, parts: Partial<LinkParts> = {}) => {
    asked = []
    const reader = createLinkReader({
      request,
      resolve: async (host) => {
        asked.push(host)
        return (names[host] ?? []).map((address) => ({ address, family: 4 }))
      },
      isAllowed: (address) => address === here,
      timeoutMs: 2000,
      ...parts,
    })
    return reader(link, 1000)
  }

  it('to a public address is read, with the name from its end', async () => {
    expect(await read('https://public.test/a%20b.png')).toEqual({ name: 'a b.png', bytes: Buffer.from('picture') })
    expect(await read('https://public.test/on')).toMatchObject({ name: 'a b.png' })
  })

  it.each([
    ['a private address', 'https://private.test/a%20b.png'],
    ['a name with a private address among others', 'https://both.test/a%20b.png'],
    ['a name without addresses', 'https://none.test/a%20b.png'],
    ['an address that is written out', 'https://127.0.0.2/a%20b.png'],
    ['one written as a number', 'https://2130706434/a%20b.png'],
    ['a mapped one', 'https://[::ffff:127.0.0.2]/a%20b.png'],
    ['NAT64', 'https://[64:ff9b::7f00:2]/a%20b.png'],
    ['no https', 'http://public.test/a%20b.png'],
    ['a file', 'file:///etc/passwd'],
    ['a user', 'https://me:pass@public.test/a%20b.png'],
    ['a port', 'https://public.test:8443/a%20b.png'],
    ['nothing', 'not an address'],
    ['a redirect to a private name', 'https://public.test/to-private'],
    ['a redirect to a private address', 'https://public.test/to-literal'],
    ['a redirect to http', 'https://public.test/to-http'],
    ['a redirect to a file', 'https://public.test/to-file'],
    ['a redirect to nowhere', 'https://public.test/nowhere'],
    ['redirects without end', 'https://public.test/round'],
    ['a page that is gone', 'https://public.test/gone'],
    ['a server that hangs up', 'https://public.test/broken'],
  ])('to %s is refused', async (_what, link) => {
    await expect(read(link)).rejects.toMatchObject({ code: 'LINK_REFUSED' })
  })

  it.each(['large', 'endless'])('to a file that is too large is given up: %s', async (path) => {
    await expect(read(`https://public.test/${path}`)).rejects.toMatchObject({ code: 'MEDIA_TOO_LARGE' })
  })

  it.each(['silent', 'halting'])('to a server that takes too long is given up: %s', async (path) => {
    await expect(read(`https://public.test/${path}`, { timeoutMs: 50 })).rejects.toMatchObject({ code: 'LINK_REFUSED' })
  })

  it('goes to the address that was judged, though the name answers otherwise the next time', async () => {
    let answers = 0
    const resolve = async () => {
      answers += 1
      return [{ address: answers === 1 ? here : '127.0.0.2', family: 4 }]
    }
    expect(await read('https://changing.test/a%20b.png', { resolve })).toMatchObject({ name: 'a b.png' })
    expect(answers).toBe(1)
    answers = 0
    // The second connection, after a redirect, is judged by the second answer.
    await expect(read('https://changing.test/on', { resolve })).rejects.toMatchObject({ code: 'LINK_REFUSED' })
  })

  it('that is refused opens no connection', async () => {
    const before = connections
    await expect(read('https://both.test/a%20b.png')).rejects.toThrow()
    await expect(read('https://127.0.0.2/a%20b.png')).rejects.toThrow()
    expect(connections).toBe(before)
    expect(asked).toEqual([])
  })

  it('is judged by real addresses unless a test says otherwise', async () => {
    const reader = createLinkReader()
    for (const host of ['127.0.0.1', '[::1]', 'localhost', '169.254.169.254', '[::ffff:10.0.0.1]']) {
      await expect(reader(`https://${host}/a.png`, 1000), host).rejects.toMatchObject({ code: 'LINK_REFUSED' })
    }
  })
})
