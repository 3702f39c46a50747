/** How people speak of links, as phrases of each language. */
import { localeCodes } from '../../language/index.ts'
import type { LocaleCode } from '../../language/locale.ts'
import { type LinkWords, linkWords } from '../../language/locales/links.ts'
import { type Phrases, phrasesOf } from './told-words.ts'

export type LinkPhrases = Readonly<Record<Exclude<keyof LinkWords, 'endings'>, Phrases>>

const phrasesIn = ({ endings: _, ...lists }: LinkWords): LinkPhrases =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, phrasesOf(list)])) as LinkPhrases

export const linkPhrases = Object.fromEntries(
  localeCodes.map((code) => [code, phrasesIn(linkWords[code])]),
) as Readonly<Record<LocaleCode, LinkPhrases>>
