/** Server-sent events read from a response, since EventSource can send neither a body nor headers. */

export interface ServerEvent {
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

/** Events as they arrive; ends when the stream does, throws when the connection breaks. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let open = ''
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      open = (open + decoder.decode(part.value, { stream: true })).replaceAll('\r\n', '\n')
      const frames = open.split('\n\n')
      open = frames.pop() ?? ''
      for (const frame of frames) {
        const event = parseFrame(frame)
        if (event !== null) yield event
      }
    }
  } finally {
    reader.releaseLock()
  }
}
