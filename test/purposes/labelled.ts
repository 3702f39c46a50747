/** Messages with what they are for: an id of the gallery, or what fits none; see README.md. */
import { readFileSync } from 'node:fs'
import { queryOf } from '../../src/assistant/brief/purpose.ts'
import { signsOf } from '../../src/assistant/brief/signs.ts'
import { isGalleryWord } from '../../src/assistant/brief/vocabulary.ts'
import { uses } from '../../src/assistant/changes/model.ts'
import { hashOf } from '../../src/assistant/hash.ts'
import { classes, named } from '../../src/assistant/purposes/classes.ts'
import { featuresOf } from '../../src/assistant/purposes/features.ts'
import { galleryLanguages, type Reading, readBrief } from '../../src/assistant/reading/index.ts'
import { phrasesOf } from '../../src/gallery/index.ts'
import { files, readLabelled } from '../changes/labelled.ts'
import type { Labelled } from './learn.ts'

const example = (reading: Reading, purpose: number, weight: number): Labelled => ({
  features: Int32Array.from(featuresOf(reading), hashOf),
  evidence: signsOf(reading, queryOf(reading, [])),
  purpose,
  weight,
})

/** The number of a class. Throws for a word that is none. */
export function classOf(name: string): number {
  const found = classes.indexOf(name)
  if (found === -1) throw new Error(`There is no purpose ${name}`)
  return found
}

/** The messages of a file of `briefs/`; `⏎` stands for a line break. */
export const readBriefs = (file: string, weight = 1): Labelled[] =>
  readFileSync(new URL(`briefs/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Labelled[] => {
      const [purpose = '', text] = line.split('\t')
      if (text === undefined) return []
      return [example(readBrief(text.replaceAll('⏎', '\n'), null, isGalleryWord, true), classOf(purpose), weight)]
    })

/** What the gallery's search knows the purposes by; that tells less than messages do. */
export const phrases = (weight: number): Labelled[] =>
  named.flatMap((blueprint) =>
    Object.entries(galleryLanguages).flatMap(([locale, language]) =>
      phrasesOf(blueprint, language).map((phrase) => ({
        ...example(readBrief(phrase, locale, isGalleryWord), classOf(blueprint.id), weight),
        // The search finds its own phrases, which says nothing of it.
        evidence: new Float32Array(0),
      })),
    ),
  )

/** What is said about a text that stands and changes none of it says what no template is for. */
export const remarks = (weight: number): Labelled[] =>
  files
    .filter((file) => file !== 'kept.txt')
    .flatMap(readLabelled)
    .filter((message) => message.uses.every((use) => use === uses.indexOf('us') || use === uses.indexOf('part')))
    .map(({ reading: { message } }) =>
      example(readBrief(message.text, null, isGalleryWord, true), classOf('none'), weight),
    )
