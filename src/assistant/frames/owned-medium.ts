/**
 * A picture or the like that whoever writes has for the template, or misses in it: "I have a picture to go with it", "you
 * forgot my photo". It is asked for in no other words.
 */
import { isMark, type Piece } from '../reading/pieces.ts'
import { phraseAt, phraseBefore } from '../reading/told-words.ts'
import { nounAt, several } from './media.ts'
import { clauseStart, isStop, over, parts, pastOf, type Wish, type Words } from './medium-words.ts'

const leads = ['mine', 'ours', 'missed'] as const

/** What leads to the noun: who has it, or misses it. */
function before(pieces: readonly Piece[], at: number, words: Words) {
  let from = at
  const leadHere = () => leads.find((lead) => phraseBefore(pieces, from, words[lead]) > 0)
  let [lead, small] = [leadHere(), phraseBefore(pieces, from, words.small)]
  while (lead === undefined && small > 0) {
    from -= small
    ;[lead, small] = [leadHere(), phraseBefore(pieces, from, words.small)]
  }
  const led = lead === undefined ? from : from - phraseBefore(pieces, from, words[lead])
  const start = clauseStart(pieces, led - phraseBefore(pieces, led, words.doers), words)
  return { start: start ?? led, isStart: start !== null, lead }
}

/** What stands behind it: that it goes with the message, that it is not there. */
function behind(pieces: readonly Piece[], at: number, words: Words) {
  const named = pastOf(pieces, over(pieces, at, words.kinds, 1), words)
  const placed = over(pieces, named, words.places, 1)
  const along = over(pieces, placed, words.along, 1)
  const missing = over(pieces, along, words.missing, 1)
  const isMine = phraseBefore(pieces, along, words.mine) > 0
  return { to: missing, isAlong: along > named, isMissing: missing > along, isMine }
}

/** "… which I want on top": up to the end of the clause it is about the picture, unless a figure is told there. */
function pastWhich(pieces: readonly Piece[], at: number, words: Words): number {
  if (phraseAt(pieces, at, words.which) === 0) return at
  let to = at
  while (!parts(pieces[to], words)) to += 1
  return pieces.slice(at, to).some(({ text }) => /\d/.test(text)) ? at : to
}

/** "And my picture?": nothing else is in the sentence. */
function isBare(pieces: readonly Piece[], start: number, to: number, { joiners }: Words): boolean {
  let from = start
  while (joiners.has(pieces[from - 1]?.key ?? '') || isMark(pieces[from - 1], '¿')) from -= 1
  return isStop(pieces[from - 1]) && isMark(pieces[to], '?')
}

/** The picture whose noun stands at a place, if who writes has it; `isLater`: or misses it in a template that stands. */
export function ownedAt(pieces: readonly Piece[], at: number, words: Words, isLater: boolean): Wish | null {
  const noun = nounAt(pieces, at, words.nouns) ?? nounAt(pieces, at, several)
  if (noun === null || noun.format === 'LOCATION') return null
  const head = before(pieces, at, words)
  const tail = behind(pieces, at + noun.length, words)
  const past = head.lead === 'mine' ? pastWhich(pieces, tail.to, words) : tail.to
  const isEnd = parts(pieces[past], words) || isMark(pieces[past], ':')
  const isOnward = phraseAt(pieces, past, words.onward) > 0
  const isMine = head.lead === 'mine' && (head.isStart ? isEnd || tail.isAlong || isOnward : isEnd && tail.isAlong)
  const isOurs = head.isStart && (head.lead === 'ours' || tail.isMine) && isEnd && tail.isAlong
  const isMissed =
    isLater &&
    head.isStart &&
    isEnd &&
    (head.lead === 'missed' || tail.isMissing || isBare(pieces, head.start, past, words))
  return isMine || isOurs || isMissed ? { format: noun.format, from: head.start, to: past } : null
}
