import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttpFetch } from '../../../src/llm/openai/http-fetch.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  const listening = createServer(listener)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1/chat`
}

const post = { method: 'POST', headers: { 'content-type': 'application/json', 'x-one': '1' }, body: '{"word":"नमस्ते"}' }

describe('the way to the model', () => {
  it('sends method, headers and body, and gives back status, headers and body', async () => {
    const url = await serve(async (request, response) => {
      let text = ''
      for await (const piece of request) text += piece
      response.writeHead(429, { 'retry-after': '7', 'set-cookie': ['a=1', 'b=2'], 'content-type': 'application/json' })
      response.end(JSON.stringify({ text, method: request.method, one: request.headers['x-one'] }))
    })
    const answer = await createHttpFetch()(url, post)
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(await answer.json()).toEqual({ text: post.body, method: 'POST', one: '1' })
  })

  it('hands on a stream while it is being sent', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: first\n\n')
    })
    const { body } = await createHttpFetch()(url, post)
    const first = await body?.getReader().read()
    expect(Buffer.from(first?.value ?? []).toString()).toBe('data: first\n\n')
  })

  it('asks once more when a kept connection turns out to be closed', async () => {
    const seen: number[] = []
    const url = await serve((request, response) => {
      const port = request.socket.remotePort ?? 0
      if (seen.includes(port)) return request.socket.resetAndDestroy()
      seen.push(port)
      response.end('{}')
    })
    const fetch = createHttpFetch()
    expect((await fetch(url, post)).status).toBe(200)
    expect((await fetch(url, post)).status).toBe(200)
    expect(seen).toHaveLength(2)
  })

  it('does not ask again when a new connection breaks', async () => {
    let asked = 0
    const url = await serve((request) => {
      asked += 1
      request.socket.resetAndDestroy()
    })
    await expect(createHttpFetch()(url, post)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(asked).toBe(1)
  })

  it('rejects with an AbortError when its caller has gone, before the answer and in its middle', async () => {
    const url = await serve((request, response) => {
      if (request.headers['x-one'] === '1') response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    })
    for (const headers of [post.headers, { 'x-one': '0' }]) {
      const gone = new AbortController()
      const answer = createHttpFetch()(url, { ...post, headers, signal: gone.signal })
      setTimeout(() => gone.abort(), 50)
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    }
  })

  it('rejects where nobody listens', async () => {
    await expect(createHttpFetch()('http://127.0.0.1:1/v1', post)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
