/** Words that take the place of others beside the same word: "the teacher is Juliana", "rather from the south gate". */
import { type Token, tokenise } from '../../language/index.ts'
import { isAside } from '../brief/glue.ts'
import type { Message, Reading, Span } from '../reading/index.ts'
import type { Resembling } from './resembling.ts'
import { isSmall } from './said.ts'

const shortest = 4
const longestName = 3

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** The words of the text beside one of its words, on one side: a name, or one word. */
function beside(text: readonly Token[], anchor: number, side: 1 | -1, isName: boolean): Token[] {
  const found: Token[] = []
  for (let at = anchor + side; found.length < (isName ? longestName : 1); at += side) {
    const token = text[at]
    if (token?.kind !== 'word' || isCapital(token) !== isName) break
    found.push(token)
  }
  return side === 1 ? found : found.reverse()
}

/** The last run of words of the message that the text has not; null if there is none. */
function freshIn(message: Message, stands: (key: string) => boolean): Span | null {
  const fresh = message.tokens.flatMap(({ kind, key }, at) =>
    kind === 'word' && !stands(key) && !isSmall(message, at) ? [at] : [],
  )
  const to = fresh.at(-1)
  if (to === undefined) return null
  let from = to
  while (fresh.includes(from - 1)) from -= 1
  return { from, to: to + 1 }
}

/** What stands beside the word of the text that the message says the new words of; at most one. */
export function anchoredIn({ message }: Reading, body: string): Resembling[] {
  const text = tokenise(body)
  const fresh = freshIn(message, (key) => text.some((token) => token.key === key))
  if (fresh === null || /[?¿\n{"“«„\d]/.test(message.text)) return []
  const { tokens, marks } = message
  const [first, last] = [tokens[fresh.from], tokens[fresh.to - 1]]
  const isName = tokens.slice(fresh.from, fresh.to).every(isCapital)
  if (first === undefined || last === undefined || fresh.to - fresh.from > (isName ? longestName : 1)) return []
  // "The teacher is Juliana"
  const is = marks.all('is').find(({ to }) => to <= fresh.from)
  const isChange = tokens.some((_, at) => isAside(message, at) || marks.covers(at, 'negations'))
  const isAnchor = (at: number): boolean =>
    (tokens[at]?.key.length ?? 0) >= shortest &&
    !isSmall(message, at) &&
    text.some(({ key }) => key === tokens[at]?.key)
  const anchor = is === undefined ? fresh.from - 1 : is.from - 1
  const isSaid = isAnchor(anchor) && (is === undefined ? isChange : isName)
  const places = isSaid ? text.flatMap(({ key }, at) => (key === tokens[anchor]?.key ? [at] : [])) : []
  const [place] = places
  if (place === undefined || places.length > 1) return []
  const old = beside(text, place, 1, isName)
  const [from, to] = [old[0]?.from, old.at(-1)?.to]
  return from === undefined || to === undefined
    ? []
    : [{ old: body.slice(from, to), fresh: message.text.slice(first.from, last.to), at: first.from, to: last.to }]
}
