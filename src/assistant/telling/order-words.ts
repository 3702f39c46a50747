/** The words of orders, as phrases that are found in a message. */
import { fold, type LocaleCode, tokenise } from '../../language/index.ts'
import { type OrderingWords, orderingWords } from '../../language/locales/ordering.ts'
import type { Message } from '../reading/index.ts'

const lists = ['says', 'tells', 'adds', 'around', 'more', 'whom', 'it', 'ends'] as const
const leading = ['that', 'to', 'wishes'] as const
export type Kind = (typeof lists)[number] | (typeof leading)[number] | 'requests'

export interface Phrase {
  keys: readonly string[]
  kind: Kind
  beginning: string
}

const known = new Map<LocaleCode, ReadonlyMap<string, readonly Phrase[]>>()

const listed = (words: OrderingWords): (readonly [Kind, string, string])[] => [
  ...lists.flatMap((kind) => words[kind].split('|').map((phrase) => [kind, phrase, ''] as const)),
  ...leading.flatMap((kind) => words[kind].map(([phrase, beginning]) => [kind, phrase, beginning] as const)),
  ...(words.requests?.leads.split('|') ?? []).map((phrase) => ['requests', phrase, ''] as const),
]

/** The phrases of a language by their first word, longest first. */
function phrasesOf(code: LocaleCode): ReadonlyMap<string, readonly Phrase[]> {
  const made = known.get(code)
  if (made !== undefined) return made
  const phrases = new Map<string, Phrase[]>()
  for (const [kind, phrase, beginning] of listed(orderingWords[code])) {
    const keys = tokenise(phrase).map(({ key }) => key)
    const [first = ''] = keys
    if (first !== '') phrases.set(first, [...(phrases.get(first) ?? []), { keys, kind, beginning }])
  }
  for (const list of phrases.values()) list.sort((one, other) => other.keys.length - one.keys.length)
  known.set(code, phrases)
  return phrases
}

/** As it is written: no word of an order is a slip of the hand for another. */
export const keyAt = ({ tokens }: Message, at: number): string => fold(tokens[at]?.text ?? '')

/** The phrases that stand at a place. */
export const phrasesAt = (message: Message, at: number, to: number): Phrase[] =>
  (phrasesOf(message.locale.code).get(keyAt(message, at)) ?? []).filter(
    ({ keys }) => at + keys.length <= to && keys.every((key, offset) => keyAt(message, at + offset) === key),
  )

/** Whether phrases of a kind stand in an order, and lead to nothing. */
export const isWord = (kind: Kind): boolean => (lists as readonly Kind[]).includes(kind)
