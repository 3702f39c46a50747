/** Words of a wish that say nothing by themselves: "actually", "make it", "instead". */
import { editLocales } from '../../language/edit-locales.ts'
import { fold } from '../../language/index.ts'
import type { Message } from '../reading/index.ts'
import { wordsIn } from '../reading/pieces.ts'

/** "6:30 nahi 7:00": not is not, whatever the other words are in. */
const denying = editLocales.flatMap(({ words: { not } }) => not.split('|').filter((one) => !one.includes(' ')))

const glue: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  editLocales.map(({ code, words, opening, answers, closing, polite, aside }) => {
    const { make, change, use, put, be, ought, to, the, not, no, say, instead, yes, want } = words
    const lists = [...denying, opening, answers, closing, polite, make, change, use, put, be, ought, to, the, not, no]
    return [
      code,
      new Set([...lists, aside, say, instead, yes, want].flatMap((list) => list.split('|').flatMap(wordsIn))),
    ]
  }),
)

/** Whether a word goes with a wish, whatever it is about. */
export function isGlue({ tokens, locale }: Pick<Message, 'tokens' | 'locale'>, at: number): boolean {
  const own = glue.get(locale.code)
  const token = tokens[at]
  return token !== undefined && own !== undefined && (own.has(token.key) || own.has(fold(token.text)))
}

const asides: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  editLocales.map(({ code, aside }) => [code, new Set(aside.split('|').flatMap(wordsIn))]),
)

/** Whether a word says that something is another by now: "wrong", "I meant". */
export const isAside = ({ tokens, locale }: Pick<Message, 'tokens' | 'locale'>, at: number): boolean =>
  asides.get(locale.code)?.has(fold(tokens[at]?.text ?? '')) === true

const ordering: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  editLocales.map(({ code, words: { make, change, put, want, use } }) => [
    code,
    new Set([make, change, put, want, use].flatMap((list) => list.split('|').map(fold))),
  ]),
)

/** Whether a word asks for something to be done. */
export const isOrdered = ({ tokens, locale }: Pick<Message, 'tokens' | 'locale'>): boolean =>
  tokens.some(({ key }) => ordering.get(locale.code)?.has(key))
