/** What every language model promises the engine. Run on each implementation, as `describeModel(name, make)`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Extraction, extractionSchema } from '../../src/llm/extraction.ts'
import { type LanguageModel, ModelError } from '../../src/llm/model.ts'
import { emptyMemory, requestOf } from './requests.ts'

export interface ModelUnderTest {
  model: LanguageModel
  close(): Promise<void>
}

const bodyText = 'Your parcel has left our warehouse and will reach you on Friday.'

export function describeModel(name: string, make: () => Promise<ModelUnderTest>): void {
  describe(`${name} keeps the contract of a language model`, () => {
    let under: ModelUnderTest
    beforeAll(async () => {
      under = await make()
    })
    afterAll(() => under.close())

    const extract = async (message: string): Promise<Extraction> =>
      (await under.model.extract(requestOf({ message }))).extraction

    it('reports its name and health', () => {
      expect(under.model.name).not.toBe('')
      expect(['openai', 'builtin']).toContain(under.model.provider)
      expect(under.model.health()).toBe(under.model.provider === 'builtin' ? 'builtin' : 'ok')
    })

    it('answers with an extraction, its source and its calls', async () => {
      const answer = await under.model.extract(requestOf({ message: 'Hello' }))
      expect(extractionSchema.safeParse(answer.extraction).success).toBe(true)
      expect(answer.source).toEqual({ provider: under.model.provider, model: under.model.name, degraded: false })
      for (const call of answer.calls) {
        expect(call).toMatchObject({ provider: under.model.provider, outcome: 'ok' })
        expect(call.latencyMs).toBeGreaterThanOrEqual(0)
        expect(call.costUsd).toBeGreaterThanOrEqual(0)
        expect(call.startedAt).toBeInstanceOf(Date)
      }
    })

    it('returns the words of the user verbatim', async () => {
      const { edits } = await extract(`The message should say: "${bodyText}"`)
      expect(edits).toContainEqual({ op: 'set_body', text: bodyText })
    })

    it('does not mutate the request', async () => {
      const request = requestOf({
        message: `Footer: "Luna Books"`,
        draft: { name: 'parcel_sent', components: [{ type: 'BODY', text: bodyText }] },
        memory: { ...emptyMemory, brand_name: 'Luna Books' },
        recent: [{ role: 'user', content: 'Hello' }],
      })
      const before = structuredClone(request)
      await under.model.extract(request)
      expect(request).toEqual(before)
    })

    it.each([
      ['nothing but a space', ' '],
      ['emoji', '👍🏽👨‍👩‍👧'],
      ['another script', 'मुझे एक टेम्पलेट चाहिए'],
      ['right-to-left marks and NUL', '\u202Eabc\u0000\u200F'],
      ['half a character', 'x\uD83D'],
      ['very much', 'word '.repeat(800)],
      ['braces', '{{{{1}} {{2 }} {"reply":"x"}'],
    ])('accepts a message of %s', async (_what, message) => {
      expect(extractionSchema.safeParse(await extract(message)).success).toBe(true)
    })

    it('answers the same question asked many times at once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => extract('Footer: "Luna Books"')))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    })

    it('streams nothing but the reply', async () => {
      let shown = ''
      const onReply = (delta: string): void => {
        shown += delta
      }
      const { extraction } = await under.model.extract(requestOf({ message: 'Thanks a lot!' }), { onReply })
      expect(extraction.reply.startsWith(shown)).toBe(true)
    })

    it('rejects only with a ModelError when its caller has gone', async () => {
      const outcome: unknown = await under.model
        .extract(requestOf(), { signal: AbortSignal.abort() })
        .catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ModelError)
      else expect(outcome).toHaveProperty('extraction')
    })
  })
}
