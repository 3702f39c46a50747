/** Reads every text of a template once: tokens, and the words of all lists in one pass. */

import { languageOfText } from '../validator/index.ts'
import { likeliestLanguage } from '../validator/lexicon/function-words.ts'
import { baseLanguage } from '../validator/lexicon/index.ts'
import { findHits, type Hit, type Matcher } from '../validator/lexicon/matcher.ts'
import { negationReach, standing } from '../validator/lexicon/standing.ts'
import { type Token, tokenise } from '../validator/lexicon/tokens.ts'
import { sampleValues } from '../validator/samples.ts'
import { type Subject, toSubject } from '../validator/subject.ts'
import type { Quoted } from './contract.ts'
import { splitHan } from './words/han.ts'
import { isKnown, isThin, wordsOf } from './words/index.ts'
import type { WordGroup } from './words/lexicon.ts'

type Part = 'header' | 'body' | 'footer' | 'label' | 'url' | 'sample'

/** A phrase of a list in a text. */
export interface Mention extends Quoted {
  group: WordGroup
  text: ReadText
  /** Positions of the first and the last token. */
  first: number
  last: number
  sentence: number
}

export interface ReadText {
  value: string
  path: string
  part: Part
  tokens: readonly Token[]
  mentions: readonly Mention[]
}

export interface Reading {
  subject: Subject
  /** Base code of the language that the body is written in, or else is declared. */
  language: string
  /** False where we have no words, so that their absence proves nothing. */
  isCovered: boolean
  /** Our words of the language are few. */
  isThin: boolean
  texts: readonly ReadText[]
  body: ReadText | undefined
  of(group: WordGroup): readonly Mention[]
}

/** UTF-16 units read of a text; longer ones are refused anyway. */
const mostRead = 2048
/** Of all texts together; real templates have half of it. */
const mostReadInAll = 8192
/** Groups to which negations and neutral phrases do not apply. */
const unconditional: ReadonlySet<WordGroup> = new Set([
  'transactional',
  'optOut',
  'ask',
  'own',
  'event',
  'reference',
  'when',
  'critical',
  'asked',
  'serve',
  'apology',
  'notice',
  'refund',
  'salute',
  'thanks',
  'codeWord',
  'signIn',
  'enter',
  'secret',
  'negation',
  'negationAfter',
])
/** What a sample can tell: it stands for many values, so only what no transaction would hold. */
const toldBySamples: ReadonlySet<WordGroup> = new Set(['promo', 'renewal', 'cart', 'contest', 'next'])
const mostSamples = 20
const none: readonly Mention[] = []

/** As the contract writes paths: `components[1].text`. */
export const pathOf = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
    '',
  )

/** Reads any value. */
export function read(template: unknown): Reading {
  const subject = toSubject(template)
  const bodyView = subject.body?.text ?? subject.bodies.find(({ text }) => text !== null)?.text ?? null
  const bodyTokens = bodyView === null ? [] : splitHan(tokenise(bodyView.value.slice(0, mostRead)))
  const language = languageOf(subject, bodyView?.value ?? '', bodyTokens)
  const matcher = wordsOf(language)
  const groups = new Map<WordGroup, Mention[]>()
  let rest = mostReadInAll
  const readOne = (value: string, path: string, part: Part, known?: readonly Token[]): ReadText => {
    const shown = value.slice(0, Math.min(mostRead, rest))
    rest -= shown.length
    const text = readText(shown, path, part, matcher, known)
    for (const mention of text.mentions) {
      const others = groups.get(mention.group)
      if (others === undefined) groups.set(mention.group, [mention])
      else others.push(mention)
    }
    return text
  }
  const texts = subject.texts.map((view) =>
    readOne(view.value, pathOf(view.path), view.part, view === bodyView && rest > mostRead ? bodyTokens : undefined),
  )
  const body = bodyView === null ? undefined : texts[subject.texts.indexOf(bodyView)]
  for (const { value, path } of samplesOf(subject)) texts.push(readOne(value, pathOf(path), 'sample'))
  return {
    subject,
    language,
    isCovered: isKnown(language),
    isThin: isThin(language),
    texts,
    body,
    of: (group) => groups.get(group) ?? none,
  }
}

function readText(
  value: string,
  path: string,
  part: Part,
  matcher: Matcher<WordGroup>,
  known?: readonly Token[],
): ReadText {
  const tokens = known ?? splitHan(tokenise(value))
  const mentions: Mention[] = []
  const text: ReadText = { value, path, part, tokens, mentions }
  for (const { group, start, end, first, last, sentence } of counting(findHits(tokens, matcher))) {
    if (part === 'sample' && !toldBySamples.has(group)) continue
    mentions.push({ group, text, words: value.slice(start, end), path, range: [start, end], first, last, sentence })
  }
  return text
}

/** Samples of several words: a variable with one of them stands for a whole sentence. */
const samplesOf = (subject: Subject): { value: string; path: readonly (string | number)[] }[] =>
  sampleValues(subject)
    .slice(0, mostSamples)
    .flatMap(({ value, path }) => (typeof value === 'string' && /\S\s\S|%/.test(value) ? [{ value, path }] : []))

function languageOf(subject: Subject, body: string, tokens: readonly Token[]): string {
  const declared = typeof subject.template.language === 'string' ? baseLanguage(subject.template.language) : ''
  const isForeign = tokens.some(({ kind, word }) => kind === 'word' && word > '{')
  // A Latin text of which no function words are known would be taken for another language.
  const found = isForeign ? languageOfText(body) : isThin(declared) ? null : likeliestLanguage(tokens)
  const base = found === 'hinglish' ? 'hi' : found === null ? '' : baseLanguage(found)
  return base !== '' && isKnown(base) ? base : declared || base || 'en'
}

/** Drops hits that a negation before or after them or a neutral phrase takes back, and of each group all but the first that overlap. */
function counting(hits: readonly Hit<WordGroup>[]): Hit<WordGroup>[] {
  const later = hits.filter(({ group }) => group === 'negationAfter')
  const ends = new Map<WordGroup, number>()
  return standing(hits, unconditional).filter((hit) => {
    const { group, first, last } = hit
    if (!unconditional.has(group) && later.some((negation) => isNegatedBy(hit, negation))) return false
    if (first <= (ends.get(group) ?? -1)) return false
    ends.set(group, last)
    return true
  })
}

/** True if a negation at the end of the sentence is about the hit. */
const isNegatedBy = (hit: Hit<WordGroup>, { sentence, first }: Hit<WordGroup>): boolean =>
  hit.sentence === sentence && hit.first < first && first - hit.last <= negationReach
