import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPost, type ServerOptions } from '../../../src/llm/openai/client.ts'
import { readText } from '../../../src/llm/openai/response.ts'
import { optionsFor } from '../options.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections()
})

async function listen(server: Server): Promise<string> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that answers what it was sent. */
const mirror = (): Promise<string> =>
  listen(
    createServer((request, response) => response.end(JSON.stringify({ url: request.url, headers: request.headers }))),
  )

async function post(
  given: Partial<ServerOptions> & { baseUrl: string },
): Promise<{ url: string; headers: Record<string, string> }> {
  const send = createPost({ ...optionsFor(given), deployment: 'small', ...given })
  const { body } = await send(Buffer.from('{}'), new AbortController().signal, 'turn-1')
  return JSON.parse(await readText(body))
}

describe('the client', () => {
  it('names us, and says nothing of the machine it runs on', async () => {
    const { headers } = await post({ baseUrl: `${await mirror()}/v1` })
    expect(headers['user-agent']).toBe('whatsapp-template-builder')
    expect(Object.keys(headers).filter((name) => name.startsWith('x-stainless'))).toEqual([])
    expect(headers).not.toHaveProperty('openai-organization')
  })

  it.each(['', '/', '/openai', '/openai/'])('asks Azure for the deployment, with its own header: %s', async (path) => {
    const sent = await post({ apiType: 'azure', baseUrl: `${await mirror()}${path}` })
    expect(sent.url).toBe('/openai/deployments/small/chat/completions?api-version=2024-10-21')
    expect(sent.headers).toMatchObject({ 'api-key': 'sk-secret' })
    expect(sent.headers).not.toHaveProperty('authorization')
  })

  it('goes through the proxy, except to the hosts that are reached without one', async () => {
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', ({ url = '' }, socket) => {
      asked.push(url)
      const [host, port] = url.split(':')
      const target = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(socket).pipe(target)
      })
      socket.on('close', () => target.destroy())
      target.on('error', () => undefined)
    })
    const http = await listen(proxy)
    const baseUrl = await mirror()
    expect((await post({ baseUrl, proxy: { http, https: null, except: null } })).url).toBe('/chat/completions')
    expect(asked).toEqual([baseUrl.replace('http://', '')])
    await post({ baseUrl, proxy: { http, https: null, except: 'example.com,127.0.0.1' } })
    expect(asked).toHaveLength(1)
  })

  it('reads no proxy and no address from the environment by itself', async () => {
    const before = { ...process.env }
    Object.assign(process.env, {
      HTTP_PROXY: 'http://127.0.0.1:1',
      OPENAI_BASE_URL: 'http://127.0.0.1:1',
      OPENAI_ORG_ID: 'o',
    })
    try {
      expect((await post({ baseUrl: await mirror() })).headers).not.toHaveProperty('openai-organization')
    } finally {
      process.env = before
    }
  })
})
