/** Good copy beside the request: the texts of the gallery that are nearest to what the person says. Pure. */
import {
  type Blueprint,
  findBlueprint,
  type GalleryLanguage,
  galleryLanguageOf,
  proposal,
  search,
} from '../../gallery/index.ts'
import { findComponent } from '../../template/draft.ts'
import { languageOfText } from '../../validator/index.ts'
import type { ExtractionRequest } from '../model.ts'
import { clamp } from './bounded-text.ts'

/** A text of the gallery, as an example of tone and form. */
export interface GalleryExample {
  purpose: string
  category: string
  text: string
}

const most = 2
/** Lengths in UTF-16 units. Whoever says more has given the text. */
const sizes = { query: 400, text: 600 } as const

/**
 * The language to show the texts in: that of the template, else that of the person, else the one that the gallery knows the
 * message's words from; null if the gallery lacks it.
 */
function languageFor({ draft, userLanguage, message }: ExtractionRequest, known: GalleryLanguage | null) {
  const code = draft.language ?? userLanguage?.replace('-', '_') ?? languageOfText(message)?.replace('-', '_')
  return code === undefined ? (known ?? 'en') : galleryLanguageOf(code)
}

/** The nearest texts while there is none yet: the model has to write one then. Empty if nothing is near. */
export function examplesFor(request: ExtractionRequest): GalleryExample[] {
  const { draft, message, options = [] } = request
  if (findComponent(draft, 'BODY') !== undefined || options.length > 0 || message.length > sizes.query) return []
  const found = search(message, { limit: most })
  const language = languageFor(request, found.language)
  const near = found.hits.map(({ id }) => findBlueprint(id)).filter((blueprint) => blueprint !== null)
  // Meta writes the texts of codes, and those of other purposes would mislead.
  if (language === null || near[0]?.category === 'AUTHENTICATION') return []
  return near.flatMap((blueprint) => {
    if (blueprint.category === 'AUTHENTICATION') return []
    return [{ purpose: blueprint.titles[language], category: blueprint.category, text: textOf(blueprint, language) }]
  })
}

const texts = new Map<string, string>()

/** The text as it is without anybody's facts; written once. */
function textOf(blueprint: Blueprint, language: GalleryLanguage): string {
  const key = `${blueprint.id} ${language}`
  const text = texts.get(key) ?? clamp(proposal(blueprint, { language }).text, sizes.text)
  texts.set(key, text)
  return text
}
