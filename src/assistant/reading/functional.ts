/** Which words say nothing by themselves. */
import { isCommonIn } from '../../gallery/index.ts'
import type { MarkName } from '../../language/index.ts'
import { galleryLanguages } from './galleries.ts'
import type { Message } from './message.ts'

/** Lists whose words say nothing that a text could repeat. */
const functional: readonly MarkName[] = [
  ...(['filler', 'wish', 'and', 'determiners', 'include', 'on', 'to', 'with', 'dictation', 'brandLeads'] as const),
  ...([
    'named',
    'namedAfter',
    'trades',
    'brandTails',
    'productLeads',
    'productTails',
    'languageLeads',
    'nameGlue',
    'dateGlue',
  ] as const),
  ...([
    'from',
    'fromAfter',
    'until',
    'untilAfter',
    'because',
    'becauseAfter',
    'reductions',
    'per',
    'code',
    'addressLeads',
    'anew',
  ] as const),
]

/** "lattes" is no slip of "latest": of words that are only like others those of talk alone say nothing. */
const talk: readonly MarkName[] = ['filler', 'wish', 'and', 'determiners', 'include', 'on', 'to', 'with']

/** True for words that tie others together, and for talk about messages. */
export const isFunctional = ({ tokens, marks, locale }: Message, at: number): boolean =>
  tokens[at]?.kind === 'mark' ||
  marks.covers(at, ...(tokens[at]?.isGuess ? talk : functional)) ||
  isCommonIn(galleryLanguages[locale.code], tokens[at]?.key ?? '') ||
  (tokens[at]?.text.length === 1 && tokens[at]?.kind === 'word')
