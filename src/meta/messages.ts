/** Test sends, and the number that they come from. */
import type { Meta } from './contract.ts'
import { impossible, unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { recordsOf, textOf } from './json.ts'

export const createMessages = (graph: Graph): Pick<Meta, 'send' | 'displayNumber'> => ({
  async send(credentials, message, options) {
    if (credentials.phoneNumberId === null) throw impossible('phone number id')
    const answer = await graph(credentials, {
      method: 'POST',
      path: [credentials.phoneNumberId, 'messages'],
      body: message,
      effect: 'write',
      signal: options?.signal,
    })
    const messageId = textOf(recordsOf(answer.messages)[0]?.id)
    if (messageId === null) throw unreadable('write')
    return { messageId }
  },

  async displayNumber(credentials, options) {
    if (credentials.phoneNumberId === null) throw impossible('phone number id')
    const answer = await graph(credentials, {
      method: 'GET',
      path: [credentials.phoneNumberId],
      query: { fields: 'display_phone_number' },
      effect: 'none',
      signal: options?.signal,
    })
    const number = textOf(answer.display_phone_number)
    if (number === null) throw unreadable('none')
    return number
  },
})
