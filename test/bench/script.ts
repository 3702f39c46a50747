/** What the people of the benchmark say and what the model makes of it: every second turn changes the draft. */
import type { Extraction } from '../../src/llm/extraction.ts'
import { extractionOf } from '../support/openai-behaviours.ts'

const bodyText = (turn: number): string =>
  `Your order {{1}} left our warehouse today as parcel number ${turn} of this week, and it will reach you by Friday.`
const footerText = (turn: number): string => `Luna Store, branch ${turn}`

/** The message of a turn, counted from 0. */
export function messageOf(turn: number): string {
  if (turn === 0) return 'I need a utility template in English (US), call it order_shipped'
  switch (turn % 4) {
    case 1:
      return `Make the message: ${bodyText(turn)}`
    case 2:
      return `Can I use emoji in a text header? Asking for the ${turn}th time, sorry.`
    case 3:
      return `The footer should say: ${footerText(turn)}`
    default:
      return `Thanks, that looks good so far. We have ${turn} of these to write.`
  }
}

/** What a model answers to that message. */
export function extractionFor(message: string): Extraction {
  const turn = Number(/\d+(?=\D*$)/.exec(message)?.[0] ?? 0)
  if (message.startsWith('I need'))
    return extractionOf({
      reply: 'A shipping update, got it.',
      edits: [
        { op: 'set_category', category: 'UTILITY' },
        { op: 'set_language', language: 'en_US' },
        { op: 'set_name', name: 'order_shipped' },
      ],
      facts: [{ key: 'purpose', value: 'order has left the warehouse' }],
    })
  if (message.startsWith('Make the message')) {
    const text = message.slice('Make the message: '.length)
    return extractionOf({
      reply: 'Sure.',
      edits: [
        { op: 'set_body', text },
        { op: 'set_examples', part: 'body', examples: [{ variable: '1', example: 'LS-20319' }] },
      ],
    })
  }
  if (message.startsWith('The footer'))
    return extractionOf({
      reply: 'Done.',
      edits: [{ op: 'set_footer', text: message.slice('The footer should say: '.length) }],
    })
  if (message.startsWith('Can I'))
    return extractionOf({
      reply: 'No, Meta allows no emoji in a text header; they are fine in the body.',
      intent: 'question',
    })
  return extractionOf({ reply: `Glad to hear it, on to the next of ${turn}.`, intent: 'chitchat' })
}
