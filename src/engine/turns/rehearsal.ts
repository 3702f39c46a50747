/** A conversation with nobody, before the first real one. */
import { setImmediate as nextRound } from 'node:timers/promises'
import type { EngineDeps } from '../deps.ts'
import { initialState } from '../state/state.ts'
import { transition } from '../transition.ts'
import { requestFor } from './ask-model.ts'

/** What is compiled for texts in Latin letters is compiled again for all others; each language has words of its own. */
const conversations: readonly (readonly string[])[] = [
  [
    'Write a message that tells our customers that the summer sale starts on Friday, with 20% off',
    'Add a button "Shop now" to https://example.com/sale and a footer',
    'Write a message that tells our customers: नमस्ते 🎉 the summer sale starts on Friday',
  ],
  ['मेरे ग्राहकों को बताओ कि उनका ऑर्डर भेज दिया गया है'],
  ['Schreib eine Nachricht auf Deutsch, dass wir am Montag geschlossen haben'],
  ['Quiero recordar a mis clientes su cita de mañana a las 10'],
  ['Quero avisar os clientes que o pedido deles saiu para entrega'],
  ['Saya mau mengingatkan pelanggan soal pembayaran yang jatuh tempo hari Jumat'],
  ['Je veux prévenir mes clients que leur commande est prête'],
  ['Customers ko batana hai ki unka order bhej diya gaya hai'],
]

/**
 * Takes an imagined conversation through all of a turn that computes. Regular expressions and word lists are compiled when
 * they are first used: the first turn of a process would hold the event loop for 200 ms.
 */
export async function rehearse(
  deps: Pick<EngineDeps, 'builtin' | 'policy' | 'validateDraft' | 'forecastOf'>,
): Promise<void> {
  const { builtin, validateDraft } = deps
  for (const messages of conversations) {
    let state = initialState()
    for (const message of messages) {
      const { extraction } = await builtin.extract(requestFor(deps, message, state))
      const input = {
        message,
        extraction,
        lead: extraction.reply,
        validateDraft,
        earlier: [],
        isOwnReading: true,
        witness: null,
        overBudget: false,
        shownHash: null,
      }
      // Names of languages are made when a model's reading is first looked through.
      transition(state, { ...input, isOwnReading: false })
      state = transition(state, input).state
      deps.forecastOf?.(state.draft, state.userLanguage)
      await nextRound()
    }
  }
}
