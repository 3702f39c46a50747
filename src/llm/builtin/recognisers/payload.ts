/** A creation payload that was pasted into the chat: its parts, as edits. What is wrong with them the rules say. */
import { z } from 'zod'
import { editSchema } from '../../../template/edit.ts'
import { positionalNames } from '../../../template/placeholders.ts'
import { samplesInOrder } from '../../../template/samples.ts'
import type { Reading } from '../reading.ts'

const words = z.string().optional().catch(undefined)
const samples = z.array(z.string()).catch([])
/** An example of a button is one text or a list of one. */
const button = z.looseObject({
  example: z.preprocess((given) => (Array.isArray(given) ? given[0] : given), z.unknown()),
})
const component = z.object({
  type: z.string().toUpperCase(),
  format: z.string().toUpperCase().optional().catch(undefined),
  text: words,
  example: z
    .object({ header_handle: samples, body_text: z.array(samples).catch([]) })
    .catch({ header_handle: [], body_text: [] }),
  buttons: z.array(button).catch([]),
})
type Component = z.infer<typeof component>

const payload = z.object({
  category: z.string().toUpperCase().optional().catch(undefined),
  language: words,
  name: words,
  components: z.array(component).min(1),
})

/** What is in the message from its first to its last brace; null when that is no template. */
function payloadIn(message: string): z.infer<typeof payload> | null {
  if (!message.includes('"components"')) return null
  try {
    const given: unknown = JSON.parse(message.slice(message.indexOf('{'), message.lastIndexOf('}') + 1))
    return payload.safeParse(given).data ?? null
  } catch {
    return null
  }
}

/** Edits as far as they can be told; null for a kind of component that cannot be built by talking. */
function editsFor({ type, format, text, example, buttons }: Component): unknown[] | null {
  switch (type) {
    case 'HEADER':
      return [{ op: 'set_header', format, text, handle: example.header_handle[0] }]
    case 'BODY': {
      // Setting the text closes gaps in its numbers, so the samples come in their order.
      const values = samplesInOrder(positionalNames(text ?? ''), example.body_text[0] ?? [])
      const examples = values.map((value, at) => ({ variable: String(at + 1), example: value }))
      return [
        { op: 'set_body', text },
        ...(examples.length === 0 ? [] : [{ op: 'set_examples', part: 'body', examples }]),
      ]
    }
    case 'FOOTER':
      return [{ op: 'set_footer', text }]
    case 'BUTTONS':
      return [{ op: 'set_buttons', buttons }]
    default:
      return null
  }
}

/** True when the message was a payload. */
export function recognisePayload(reading: Reading): boolean {
  const given = payloadIn(reading.request.message)
  if (given === null) return false
  const { category, language, name, components } = given
  const parts = components.map(editsFor)
  if (parts.includes(null)) reading.say(reading.speech.replies.unsupported)
  const edits = [
    { op: 'set_category', category },
    { op: 'set_language', language },
    { op: 'set_name', name },
    ...parts.flatMap((part) => part ?? []),
  ]
  for (const edit of edits) {
    const { data } = editSchema.safeParse(edit)
    if (data) reading.edit(data)
  }
  return true
}
