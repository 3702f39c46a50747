/** Texts, and messages about them with a label at each run of words: `{u no it's} {f Tuesday}`; see README.md. */
import { readdirSync, readFileSync } from 'node:fs'
import { isGalleryWord } from '../../src/assistant/brief/vocabulary.ts'
import { featuresBeside } from '../../src/assistant/changes/features.ts'
import { type Use, uses } from '../../src/assistant/changes/model.ts'
import { type Reading, readBrief } from '../../src/assistant/reading/index.ts'
import type { Weights } from '../../src/assistant/tagger.ts'
import { comparedIn } from '../roles/learn.ts'
import { labelsIn } from '../roles/spans.ts'

const useOf: Readonly<Record<string, Use>> = {
  ...{ u: 'us', a: 'added', f: 'fresh', s: 'stale', w: 'which', n: 'name', v: 'varying', p: 'part' },
}

export interface Labelled {
  reading: Reading
  text: Reading
  /** The use of each token, as a number. */
  uses: readonly number[]
}

/** One labelled message about a text. Throws for words outside of a label. */
export function labelledAbout(text: Reading, line: string): Labelled {
  const { text: words, labelAt } = labelsIn(line, useOf)
  const reading = readBrief(words, text.message.locale.code, isGalleryWord)
  return { reading, text, uses: reading.message.tokens.map(({ from }) => uses.indexOf(labelAt(from) ?? 'us')) }
}

/** The labelled messages of a file of `messages/`. */
export function readLabelled(name: string): Labelled[] {
  let text = readBrief('', null, isGalleryWord)
  return readFileSync(new URL(`messages/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Labelled[] => {
      if (line.startsWith('= ')) text = readBrief(line.slice(2).replaceAll('⏎', '\n'), null, isGalleryWord)
      return line.startsWith('{') ? [labelledAbout(text, line)] : []
    })
}

export const files: readonly string[] = readdirSync(new URL('messages/', import.meta.url))

export interface Figures {
  words: number
  right: number
  /** Messages, and those of which all words are right. */
  count: number
  whole: number
}

/** How well weights find the uses of words. */
export function measure(weights: Weights, messages: readonly Labelled[]): Figures {
  const rows = messages.map(({ reading, text, uses: labels }) =>
    comparedIn(weights, uses.length, {
      named: featuresBeside(reading, text),
      tokens: reading.message.tokens,
      labels,
    }).map(({ found, meant }) => found === meant),
  )
  const words = rows.flat()
  return {
    words: words.length,
    right: words.filter(Boolean).length,
    count: rows.length,
    whole: rows.filter((row) => row.every(Boolean)).length,
  }
}
