/** (k) How soon the first word of a model's reply is seen, when it streams as models do. */
import type { Behaviour } from '../../support/openai-behaviours.ts'
import { startOpenAiServer } from '../../support/openai-server.ts'
import { type Figure, percentile } from '../figures.ts'
import type { World } from '../world.ts'

/** The model thinks for so long, and then says so many tokens in a second; the scripted server's pieces are as long as two. */
const model = { thinksMs: 600, tokensPerSecond: 60, pieceTokens: 2 }
const allowedMs = 700
const asked = 20

const content = JSON.stringify({
  reply: 'Here is your reminder. It greets the customer by name, gives day and time, and asks for a short answer.',
  intent: 'chitchat',
  edits: [],
})

const speech: Behaviour = {
  kind: 'delay',
  ms: model.thinksMs,
  next: { kind: 'content', content, everyMs: (1000 * model.pieceTokens) / model.tokensPerSecond },
}

/** Milliseconds from the request to the first piece of a streamed answer that `isWord` finds in what has arrived. */
async function untilFirst(isWord: RegExp, url: string, body: unknown): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  })
  let text = ''
  let seenAt: number | null = null
  for await (const chunk of (response.body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (isWord.test(text)) seenAt ??= performance.now() - startedAt
  }
  if (seenAt === null || text.includes('"degraded":true'))
    throw new Error(`No word of a reply was seen:\n${text.slice(0, 500)}`)
  return seenAt
}

const message = 'Write a reminder of an appointment that sounds like us, warm and short'
const ofProduct = (url: string): Promise<number> =>
  untilFirst(/event: reply\ndata: \{"delta":"\S/, `${url}/chat`, { message })
/** The same without us: what the model and the machine take by themselves. */
const ofModel = (baseUrl: string): Promise<number> =>
  untilFirst(/"content":"[^"]*:\\"\S/, `${baseUrl}/chat/completions`, { model: 'alone', stream: true, messages: [] })

export async function firstWord(world: World): Promise<Figure[]> {
  const { baseUrl, close } = await startOpenAiServer({ record: false, always: speech })
  const server = await world.server(await world.createDatabase(), baseUrl)
  const times: number[] = []
  const alone: number[] = []
  for (let turn = 0; turn < asked; turn += 1) {
    times.push(await ofProduct(server.url))
    alone.push(await ofModel(baseUrl))
  }
  await server.kill()
  await close()
  const [first = 0, ...later] = times
  const p50 = percentile(later, 0.5)
  const ofModelAlone = percentile(alone, 0.5)
  return [
    {
      what: `(k) first visible word; the model thinks ${model.thinksMs} ms, then says ${model.tokensPerSecond} tokens/s`,
      measured: `p50 ${p50.toFixed(0)} ms, longest ${Math.max(...later).toFixed(0)} ms, the very first ${first.toFixed(0)} ms; the model alone p50 ${ofModelAlone.toFixed(0)} ms`,
      target: `<= ${allowedMs} ms`,
      isMet: p50 <= allowedMs,
    },
  ]
}
