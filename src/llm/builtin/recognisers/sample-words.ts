/** The words of an order around a sample value, which are no part of it. */
import type { Concept } from '../concepts.ts'
import { has, hasAny, isMark, type Token } from '../text/token.ts'

/** "Take Ann as the example": verbs that hand a value over and elsewhere mean something else. */
const handing =
  /^(?:i|we|you|suggest|propose|sugiero|propongo|sugiro|take|taking|put|try|pick|have|say|let's say|lets say|enter|insert|fill|toma|tome|tomar|pon|ponga|pongan|ponle|poner|coloque|coloca|ponha|pegue|pega|bote|utilice|utiliza|emplea|ambil|ambillah|isi|isikan|isilah|taruh|masukkan|jadikan)$/

const modal =
  /^(?:could|would|should|might|may|can|will|shall|stands for|podria|puede|poderia|pode|podem|pueden|podrian|ser|sera|seria|bisa|ho sakta hai)$/

/** "It could be Ann": a verb between a variable and its value. */
export const isModal = (token: Token | undefined): boolean =>
  modal.test(token?.key ?? '') && !/^\p{Lu}/u.test(token?.text ?? '')

export const handsOver = (token: Token | undefined): boolean =>
  has(token, 'USE', 'ADD', 'WITH') || handing.test(token?.key ?? '')

const lead = new Set<Concept>([
  'IS',
  'FILLER',
  'TO',
  'JUST',
  'WITH',
  'FOR',
  'VARIABLE',
  'THIS',
  'SAYS',
  'VALUE',
  'DETERMINER',
  'NAME',
  'IN',
  'HEADER',
  'BODY',
  'PLEASE',
  'COUNT',
  'CUSTOMER_NAME',
  'OPEN',
  'URL_BUTTON',
  'BUTTON',
  'INSTEAD',
])

/** Where the value begins: behind "for the", "are", "please take". */
export function startOfSample(tokens: readonly Token[], at: number): number {
  let from = at
  while (
    tokens[from] !== undefined &&
    tokens[from]?.kind !== 'quote' &&
    (hasAny(tokens[from], lead) ||
      handsOver(tokens[from]) ||
      isModal(tokens[from]) ||
      isMark(tokens[from], ':,=-–—>') ||
      tokens[from]?.kind === 'variable')
  )
    from += 1
  return from
}

const tail = new Set<Concept>([
  'FILLER',
  'PLEASE',
  'FINALIZE',
  'USE',
  'AND',
  'THANKS',
  'CREATE',
  'CHANGE',
  'INSTEAD',
  'ADD',
  'WRITE',
  'PRAISE',
  'YES',
  'IS',
])

/** Where the value ends: before "rakho", "please", "and finalize". */
export function endOfSample(tokens: readonly Token[], from: number, end: number): number {
  let to = end
  const isTail = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'newline' ||
      isMark(token, ',;.!') ||
      (token.kind === 'word' && hasAny(token, tail) && !/^\p{Lu}\p{Ll}/u.test(token.text)))
  while (to > from && isTail(tokens[to - 1])) to -= 1
  return to
}
