/** Test sends. */
import type { Meta } from './contract.ts'
import { impossible, unreadable } from './fault.ts'
import type { Graph } from './graph.ts'
import { recordsOf, textOf } from './json.ts'

export const createMessages = (graph: Graph): Pick<Meta, 'send'> => ({
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
})
