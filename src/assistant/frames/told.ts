/** What the customers are to be told besides: "also say that parking is free", "they should bring a towel". */
import type { EditWords } from '../../language/edit-words.ts'
import { capital, locales } from '../../language/index.ts'
import { fold, type Piece, piecesOf } from '../reading/pieces.ts'
import { withWords } from './anew.ts'
import type { Taken } from './match.ts'
import { type Effect, type Holes, type Scene, sentencesOf, textOf, wordsOf } from './scene.ts'
import { isMostlyTalk } from './talk.ts'
import { wordSet } from './word-lists.ts'

const fewestWords = 2
const mostPieces = 30

/** A hole for words that can stand as a sentence to the customers, and not about them. */
export function isTold(taken: Taken, { words, message }: Pick<Scene, 'words' | 'message'>): boolean {
  const { pieces } = taken
  const isWord = ({ kind }: Piece): boolean => kind === 'word' || kind === 'variable'
  const [first] = pieces
  const locale = Object.values(locales).find(({ code }) => code === words.code)
  const others = wordSet(locale?.words.thirdPerson ?? '')
  // Parts of the template are spoken of to us.
  const things = wordSet(words.words.sample, words.words.button, words.words.variable)
  return (
    first !== undefined &&
    isWord(first) &&
    pieces.filter(isWord).length >= fewestWords &&
    pieces.length <= mostPieces &&
    !pieces.some(({ kind }) => kind === 'newline' || kind === 'quote') &&
    !wordSet(words.vague).has(first.key) &&
    !pieces.some(({ key }) => others.has(key) || things.has(key)) &&
    !isMostlyTalk(wordsOf(taken, message), words.code)
  )
}

/** "That it is 25% and not 15%" is a correction. */
const denies = (words: string, { words: { words: classes } }: Scene): boolean =>
  /\d/.test(words) && piecesOf(words).some(({ key }) => wordSet(classes.no, classes.not).has(key))

/** The words go into a text of the same language only. */
const isOfText = ({ draft, words }: Scene): boolean =>
  draft.category !== 'AUTHENTICATION' &&
  textOf(draft, 'BODY') !== '' &&
  (draft.language ?? words.code).split('_')[0] === words.code.split('-')[0]

function added(scene: Scene, words: string): Effect | null {
  const isFigure = /\d/.test(words) && words.split(/\s+/).length <= 3
  if (words === '' || !isOfText(scene) || isFigure || denies(words, scene)) return null
  const text = textOf(scene.draft, 'BODY').trimEnd()
  const mark = scene.words.code === 'hi' ? '।' : '.'
  // "Can you say that pets are welcome?" asks us, not the customers.
  const told = words.replace(/[ \u00a0\u202f]?[?？]$/u, '')
  const sentence = capital(/[.!…।]$/u.test(told) ? told : told + mark)
  return { edits: [{ op: 'set_body', text: withWords(text, sentence) }] }
}

export const tell = (holes: Holes, scene: Scene): Effect | null =>
  added(scene, sentencesOf(holes.get('told'), scene.message))

/**
 * "der Parkplatz frei ist": the verb goes back behind the subject, which ends with the first noun. Null where the last word is no verb
 * that is known.
 */
export function verbSecond(words: string, { subjects = '', finalVerbs = '' }: EditWords): string | null {
  const told = words.split(/\s+/)
  const verb = told.at(-1) ?? ''
  const subject = told.findIndex((word) => /^\p{Lu}/u.test(word) || wordSet(subjects).has(fold(word)))
  const isSentence = subject !== -1 && wordSet(finalVerbs).has(fold(verb)) && told.length > fewestWords
  return isSentence ? [...told.slice(0, subject + 1), verb, ...told.slice(subject + 1, -1)].join(' ') : null
}

/** "… dass der Parkplatz frei ist" */
export function tellVerbLast(holes: Holes, scene: Scene): Effect | null {
  const sentence = verbSecond(wordsOf(holes.get('told'), scene.message), scene.words)
  return sentence === null ? null : added(scene, sentence)
}

/** "They should bring their card" is said to them. */
export function ask(holes: Holes, scene: Scene): Effect | null {
  const { request, theirs = [] } = scene.words
  const words = wordsOf(holes.get('asked'), scene.message)
  if (request === undefined || words === '') return null
  const own = words
    .split(' ')
    .map((word) => theirs.find(([of]) => of === word.toLowerCase())?.[1] ?? word)
    .join(' ')
  return added(
    scene,
    request.replace('#', () => own),
  )
}

export const isAsked = (taken: Taken, { words }: Pick<Scene, 'words'>): boolean =>
  words.request !== undefined &&
  !wordSet(words.vague).has(taken.pieces[0]?.key ?? '') &&
  taken.pieces.length <= mostPieces &&
  taken.pieces.filter(({ kind }) => kind === 'word').length >= fewestWords &&
  !taken.pieces.some(({ kind }) => kind === 'newline' || kind === 'quote')
