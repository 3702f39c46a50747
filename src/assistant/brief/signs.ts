/** What speaks for each purpose besides the words of a message: the gallery's search, and how well its places take the facts. Pure. */
import { search } from '../../gallery/index.ts'
import { classes, named, signs } from '../purposes/index.ts'
import { galleryLanguages, type Reading } from '../reading/index.ts'
import { evidenceFor } from './evidence.ts'

/** Rows of numbers, one for each class; `query` are the words that may tell the purpose. */
export function signsOf(reading: Reading, query: string): Float32Array {
  const language = galleryLanguages[reading.message.locale.code]
  const { hits, confident } = search(query, { language, limit: named.length })
  const rows = new Float32Array(classes.length * signs)
  const hit = new Map(hits.map((one, rank) => [one.id, { ...one, rank }]))
  const top = hits[0]?.score ?? 0
  named.forEach((blueprint, purpose) => {
    const said = hit.get(blueprint.id)
    const { strong, fit } = evidenceFor(blueprint, reading)
    rows.set(
      [
        Math.min(said?.score ?? 0, 12) / 4,
        said?.isWhole === true ? 1 : 0,
        said?.rank === 0 ? 1 : 0,
        said?.rank === 0 && confident ? 1 : 0,
        (strong + fit) / 4,
        said === undefined || top === 0 ? 0 : said.score / top,
      ],
      purpose * signs,
    )
  })
  return rows
}
