/** Reads server-sent events from a response, because EventSource cannot send a body or headers. */

interface ServerEvent {
  event: string
  data: string
}

function parseFrame(frame: string): ServerEvent | null {
  let event = 'message'
  const data: string[] = []
  for (const line of frame.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim()
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
  }
  return data.length === 0 ? null : { event, data: data.join('\n') }
}

/** Yields events as they arrive. Ends with the stream; throws if the connection breaks. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let buffer = ''
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      buffer = (buffer + decoder.decode(part.value, { stream: true })).replaceAll('\r\n', '\n')
      const frames = buffer.split('\n\n')
      buffer = frames.pop() ?? ''
      for (const frame of frames) {
        const event = parseFrame(frame)
        if (event !== null) yield event
      }
    }
  } finally {
    reader.releaseLock()
  }
}
