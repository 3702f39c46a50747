/** What is said where no purpose is likely enough: the nearest ones as alternatives. */
import { findBlueprint, proposal, search } from '../../gallery/index.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { galleryLanguages, type Reading } from '../reading/index.ts'
import { assign } from './assign.ts'
import { aboutBusiness } from './business.ts'
import { editsOf } from './edits.ts'
import { languageOf, toneOf } from './proposed.ts'
import { type Purpose, queryOf } from './purpose.ts'

/** From so much on, of 1, a purpose is meant whatever else is told, or is near at all. */
export const likely = { surely: 0.6, near: 0.2 }

/** A shorter message that is about no purpose for sure is talk. */
const fewestWords = 5

const asksForTemplate = ({ message }: Reading): boolean => message.marks.all('wish').length > 1

/** A score of the search that a word of the request does not reach. */
const fewestSaid = 1.5

/** The nearest purposes as alternatives, `isAlone` if the message sets nothing else; null if nothing was asked for, or none is near. */
export function unsure(
  request: BriefRequest,
  reading: Reading,
  { nearest, share, isBrief: isTold }: Purpose,
  isAlone: boolean,
): Brief | null {
  // Whoever asks for a template names its subject at least: "a template for payments".
  const language = galleryLanguages[reading.message.locale.code]
  const named =
    isTold || !isAlone || !asksForTemplate(reading)
      ? []
      : search(queryOf(reading, []), { language, limit: nearest.length }).hits.filter(
          ({ score }) => score >= fewestSaid,
        )
  const near = isTold ? nearest : named.flatMap(({ id }) => findBlueprint(id) ?? [])
  const isBrief =
    (asksForTemplate(reading) && near.length > 0) ||
    (share >= likely.near && reading.message.tokens.length >= fewestWords)
  if (!isBrief || near.length === 0) return null
  const { gallery, code } = languageOf(request, reading)
  const options = near.map((blueprint) => {
    const { facts } = assign(blueprint, reading.values)
    const made = proposal(blueprint, {
      language: gallery,
      languageCode: code,
      facts,
      tone: toneOf(request, reading, undefined),
    })
    return {
      label: blueprint.titles[galleryLanguages[reading.message.locale.code]],
      text: made.text,
      edits: editsOf(made),
    }
  })
  return { reply: reading.message.locale.brief.unsure, edits: [], facts: aboutBusiness(reading), options }
}
