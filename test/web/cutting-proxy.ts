/** A proxy between browser and server that cuts connections where a test needs it. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  url: string
  /** Cuts the next answer that contains `words`, right after them. */
  cutAfter(words: string): void
  /** Number of connections cut so far. */
  cuts(): number
  close(): Promise<void>
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const port = Number(new URL(target).port)
  const sockets = new Set<Socket>()
  let words: string | null = null
  let cuts = 0
  const server = createServer((client) => {
    const upstream = connect(port, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.pipe(upstream)
    upstream.on('data', (bytes: Buffer) => {
      const at = words === null ? -1 : bytes.indexOf(words)
      if (words === null || at === -1) return client.write(bytes)
      client.write(bytes.subarray(0, at + words.length), () => client.resetAndDestroy())
      upstream.destroy()
      words = null
      cuts += 1
      return true
    })
    upstream.on('end', () => client.end())
    client.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter(next) {
      words = next
    },
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
