/**
 * What a reply of the model claims although only the server can know it: that the template is final, or was sent, accepted
 * or approved. Nothing is cut out of the reply; the server says in the same answer how things are. Pure.
 */
import { folded } from '../state/options.ts'
import { placeOf } from '../state/word-lists.ts'
import { claimWords } from './claim-words.ts'

export type Claim = 'final' | 'sent'

const kinds: readonly Claim[] = ['final', 'sent']

/** A clause with its mark: what is asked is not claimed, and each clause has hedges of its own. */
const clauses = /[^.!?।？！。؟…,;:\n]+[.!?।？！。؟…]*/gu
const question = /[?？؟]/u

/** Where the first of the phrases stands; -1 if none does. */
function firstOf(words: string, phrases: readonly string[]): number {
  const places = phrases.map((phrase) => placeOf(words, phrase)).filter((place) => place >= 0)
  return places.length === 0 ? -1 : Math.min(...places)
}

/** True if a language has the claim, with no hedge before it in any language that has it: neighbours share words. */
function isClaimed(words: string, kind: Claim): boolean {
  const found = claimWords.flatMap(({ hedges, [kind]: phrases }) => {
    const place = firstOf(words, phrases)
    return place < 0 ? [] : [{ hedges, before: words.slice(0, place + 1) }]
  })
  return found.length > 0 && !found.some(({ hedges, before }) => firstOf(before, hedges) >= 0)
}

/** The claims of a reply, each once. */
export function claimsIn(reply: string): Claim[] {
  const all = [...reply.matchAll(clauses)].map(([clause]) => clause).filter((clause) => !question.test(clause))
  const spoken = all.map((clause) => ` ${folded(clause)} `)
  return kinds.filter((kind) => spoken.some((words) => isClaimed(words, kind)))
}
