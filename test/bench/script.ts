/**
 * Generated conversations of any length: what the user says and what the model answers. Every second turn changes the draft,
 * which is a small one or, in a catalogue, a carousel of ten cards.
 */
import type { Extraction } from '../../src/llm/extraction.ts'
import { extractionOf } from '../support/openai-behaviours.ts'

const bodyText = (turn: number): string =>
  `Your order {{1}} left our warehouse today as parcel number ${turn} of this week, and it will reach you by Friday.`
const footerText = (turn: number): string => `Luna Store, branch ${turn}`

function messageOf(turn: number): string {
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

function catalogueMessageOf(turn: number): string {
  if (turn === 0) return 'I need a catalogue: marketing, English (US), call it spring_plants'
  return turn % 2 === 1 ? `Show the ten plants of week ${turn}` : `Thanks, that looks good so far. ${turn} done.`
}

const range = (turns: number): number[] => Array.from({ length: turns }, (_, turn) => turn)

/** The user's messages about a small draft. */
export const ordinary = (turns: number): string[] => range(turns).map(messageOf)
/** The user's messages about a draft of about 5 KB. */
export const catalogue = (turns: number): string[] => range(turns).map(catalogueMessageOf)

const cardsOf = (week: number) =>
  range(10).map((place) => ({
    header_format: 'IMAGE' as const,
    handle: '4::aW1hZ2UvanBlZw==:sample',
    body: `Plant ${place} of week ${week}, a blue aloe in a pot of clay for a sunny window, watered twice a month.`,
    buttons: [{ type: 'URL' as const, text: 'Shop', url: `https://www.luckyshrub.com/plants/${week}/${place}` }],
  }))

/** The model's answer to one of these messages. */
export function extractionFor(message: string): Extraction {
  const turn = Number(/\d+(?=\D*$)/.exec(message)?.[0] ?? 0)
  if (message.startsWith('I need a catalogue'))
    return extractionOf({
      reply: 'A row of cards, got it.',
      edits: [
        { op: 'set_category', category: 'MARKETING' },
        { op: 'set_language', language: 'en_US' },
        { op: 'set_name', name: 'spring_plants' },
        { op: 'set_body', text: 'Here are the plants we picked for you this week.' },
      ],
    })
  if (message.startsWith('Show'))
    return extractionOf({ reply: 'Here they are.', edits: [{ op: 'set_carousel', cards: cardsOf(turn) }] })
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
