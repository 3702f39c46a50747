/** Samples given with the word that stands beside their variable: "the tag is A-17". */

import type { EditWords } from '../../language/edit-words.ts'
import { findPlaceholders, sampleOrder } from '../../template/placeholders.ts'
import { fold } from '../reading/pieces.ts'
import { itemsOf } from './lists.ts'
import { type Effect, type Holes, type Scene, textOf, wordsOf } from './scene.ts'
import { wordSet } from './word-lists.ts'

/** So many words before a variable say what it is. */
const nearWords = 3
/** They are looked for in so many UTF-16 units. */
const nearReach = 120

/** The variable that words speak of: by its name, its place, or a word just before it in the text. */
export function variableMeant(
  words: string,
  text: string,
  { first, last, ordinals, words: classes }: EditWords,
): string | null {
  const said = fold(words)
  const places = findPlaceholders(text)
  const names = [...new Set(places.map(({ name }) => name))]
  const bare = said.replace(/^\{\{(\w+)\}\}$/, '$1')
  if (bare !== said || names.some((name) => fold(name) === bare && !/^\d+$/.test(name))) {
    return names.find((name) => fold(name) === bare) ?? null
  }
  const plain = [...wordSet(classes.variable)].reduce((rest, word) => rest.replace(`${word} `, ''), said)
  if (wordSet(first).has(plain)) return names[0] ?? null
  if (wordSet(last).has(plain)) return names.at(-1) ?? null
  const place = ordinals.findIndex((list) => wordSet(list).has(plain))
  if (place !== -1) return names[place] ?? null
  const small = wordSet(classes.be, classes.in, classes.to, classes.with, classes.the, classes.and)
  const near = places.filter(({ start }) => {
    const before = fold(text.slice(Math.max(0, start - nearReach), start)).match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
    const head = said.split(' ').at(-1) ?? ''
    return head !== '' && !small.has(head) && before.slice(-nearWords).includes(head)
  })
  const meant = new Set(near.map(({ name }) => name))
  return meant.size === 1 ? ([...meant][0] ?? null) : greetedName(said, text, classes.name)
}

/** "The name" is that of whoever is greeted, in the first words of the text. */
function greetedName(said: string, text: string, nameWords: string): string | null {
  const [first] = findPlaceholders(text)
  const isFirst =
    first !== undefined &&
    !/[.!?\n]/.test(text.slice(0, first.start)) &&
    text.slice(0, first.start).split(' ').length <= 3
  return isFirst && wordSet(nameWords).has(said) ? first.name : null
}

function sampled(holes: Holes, { message, draft, words }: Scene): Effect | null {
  const example = wordsOf(holes.get('value'), message)
  const variable = variableMeant(wordsOf(holes.get('noun'), message), textOf(draft, 'BODY'), words)
  if (variable === null || example === '') return null
  return { edits: [{ op: 'set_examples', part: 'body', examples: [{ variable, example }] }] }
}

/** "The tag is A-17"; "the name is …" speaks of the template. */
export function giveSample(holes: Holes, scene: Scene): Effect | null {
  const noun = fold(wordsOf(holes.get('noun'), scene.message))
  return wordSet(scene.words.words.name).has(noun) ? null : sampled(holes, scene)
}

/** "Ann for the name": once the template has its own name, a name is a sample. */
export const nameSample = (holes: Holes, scene: Scene): Effect | null =>
  scene.draft.name === undefined ? giveSample(holes, scene) : sampled(holes, scene)

/** A value as people give one: a name, a number, a code; not a word of ours in small letters. */
const isValue = (item: string): boolean => /^[\p{Lu}\p{N}#$€£₹]/u.test(item) && item.length <= 60

/** Values for all variables in their order, and nothing else: "Ms Okafor and A-17". */
export function listSamples(holes: Holes, { message, draft, words }: Scene): Effect | null {
  const variables = sampleOrder(textOf(draft, 'BODY'))
  const items = itemsOf(holes.get('values')?.pieces ?? [], message, wordSet(words.words.and))
  if (variables.length < 2 || items.length !== variables.length || !items.every(isValue)) return null
  const examples = variables.map((variable, at) => ({ variable, example: items[at] ?? '' }))
  return { edits: [{ op: 'set_examples', part: 'body', examples }] }
}
