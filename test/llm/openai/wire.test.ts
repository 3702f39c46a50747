import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APIConnectionError, APIUserAbortError } from 'openai/core/error'
import { afterEach, describe, expect, it } from 'vitest'
import { createWire, type Wire } from '../../../src/llm/openai/wire.ts'
import { optionsFor } from '../options.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const openWire = (baseUrl: string): Wire => createWire({ ...optionsFor({ baseUrl }), baseUrl, deployment: '' })

async function serve(listener: RequestListener): Promise<Wire> {
  const listening = createServer(listener)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return openWire(`http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1/`)
}

const body = Buffer.from('{"word":"नमस्ते"}')
const going = {
  get signal() {
    return new AbortController().signal
  },
  requestId: null,
}

async function textsOf(wire: Wire): Promise<string[]> {
  const texts: string[] = []
  for await (const text of wire.stream(body, going)) texts.push(text)
  return texts
}

describe('the transport to the model', () => {
  it('sends a body with the key, and reads the answer', async () => {
    const wire = await serve(async (request, response) => {
      let text = ''
      for await (const piece of request.setEncoding('utf8')) text += piece
      const { authorization, 'content-length': length, 'x-client-request-id': id } = request.headers
      response.end(JSON.stringify({ text, url: request.url, method: request.method, authorization, length, id }))
    })
    const text = '{"word":"नमस्ते"}'
    expect(JSON.parse(await wire.ask(body, { ...going, requestId: 'turn-1' }))).toEqual({
      text,
      id: 'turn-1',
      url: '/v1/chat/completions',
      method: 'POST',
      authorization: 'Bearer sk-secret',
      length: String(Buffer.byteLength(text)),
    })
  })

  it('passes on a stream while it is being sent', async () => {
    const wire = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: {"id":"first"}\n\n')
    })
    for await (const chunk of wire.stream(body, going)) {
      expect(chunk).toBe('{"id":"first"}')
      return
    }
    expect.unreachable()
  })

  it('passes on nothing that is no chunk', async () => {
    const wire = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(': comment\n\ndata: ping\n\ndata: {"id":"first"}\n\ndata: [DONE]\n\n')
    })
    expect(await textsOf(wire)).toEqual(['{"id":"first"}'])
  })

  it.each(['application/json', 'text/event-stream', 'text/html'])(
    'gives the whole response if it is not a stream, whatever it is called: %s',
    async (contentType) => {
      const wire = await serve((_, response) => {
        response.writeHead(200, { 'content-type': contentType }).write('\n')
        setTimeout(() => response.end('{"choices":[]}'), 20)
      })
      expect((await textsOf(wire)).map((text) => text.trim())).toEqual(['{"choices":[]}'])
    },
  )

  it('rejects with status, code and headers of an error, also if a stream was requested', async () => {
    const wire = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '7' }).end('{"error":{"message":"Slow down","code":"slow"}}')
    })
    for (const answer of [wire.ask(body, going), textsOf(wire)]) {
      const error = await answer.catch((caught: unknown) => caught)
      expect(error).toMatchObject({ status: 429, code: 'slow', headers: expect.anything() })
      expect((error as { headers: Headers }).headers.get('retry-after')).toBe('7')
    }
  })

  it('sends nothing twice, whether a new or a reused connection breaks', async () => {
    let asked = 0
    const wire = await serve((request, response) => {
      asked += 1
      if (asked === 1) return response.end('{}')
      request.resume().on('end', () => request.socket.resetAndDestroy())
      return
    })
    expect(await wire.ask(body, going)).toBe('{}')
    await expect(wire.ask(body, going)).rejects.toBeInstanceOf(APIConnectionError)
    await expect(wire.ask(body, going)).rejects.toBeInstanceOf(APIConnectionError)
    expect(asked).toBe(3)
  })

  it('rejects, and does nothing else, when a reused connection breaks in the middle of a response', async () => {
    let asked = 0
    const wire = await serve((request, response) => {
      asked += 1
      if (asked === 1) return response.end('{}')
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setTimeout(() => request.socket.resetAndDestroy(), 20)
      return
    })
    expect(await wire.ask(body, going)).toBe('{}')
    await expect(wire.ask(body, going)).rejects.toBeInstanceOf(Error)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(asked).toBe(2)
  })

  it('stops reading a response that is far too long', async () => {
    const wire = await serve((_, response) => {
      const stuffing = Buffer.alloc(1024 * 1024, 32)
      const stuff = (): void => void (response.destroyed || response.write(stuffing, () => setImmediate(stuff)))
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      stuff()
    })
    await expect(wire.ask(body, going)).rejects.toThrow('too long')
    await expect(textsOf(wire)).rejects.toThrow('too long')
  })

  it('rejects if its caller goes before the response', async () => {
    const wire = await serve(() => undefined)
    const gone = new AbortController()
    const answer = wire.ask(body, { ...going, signal: gone.signal })
    setTimeout(() => gone.abort(), 50)
    await expect(answer).rejects.toBeInstanceOf(APIUserAbortError)
  })

  it('rejects if the caller goes or the connection breaks in the middle of the response', async () => {
    const gone = new AbortController()
    let asked = 0
    const wire = await serve((request, response) => {
      asked += 1
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setTimeout(() => (asked === 1 ? gone.abort() : request.socket.destroy()), 50)
    })
    await expect(wire.ask(body, { ...going, signal: gone.signal })).rejects.toBeInstanceOf(Error)
    await expect(wire.ask(body, going)).rejects.toBeInstanceOf(Error)
  })

  it('rejects if nothing listens at the address', async () => {
    const wire = openWire('http://127.0.0.1:1/v1')
    await expect(wire.ask(body, going)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })

  it('connects to an IPv6 address', async () => {
    const wire = openWire('http://[::1]:1/v1')
    await expect(wire.ask(body, going)).rejects.not.toMatchObject({ cause: { code: 'ENOTFOUND' } })
  })
})
