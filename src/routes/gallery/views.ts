/** Blueprints as callers of the API see them. Pure. */
import type { z } from 'zod'
import { appError } from '../../errors.ts'
import {
  type Blueprint,
  blueprints,
  findBlueprint,
  galleryLanguageOf,
  galleryLanguages,
  industries,
  isListed,
  proposal,
  search,
  type Tone,
  tonesOf,
} from '../../gallery/index.ts'
import { replacePlaceholders } from '../../template/placeholders.ts'
import type { BlueprintChoice, blueprintAnswer, galleryAnswer, galleryQuery } from './schemas.ts'

interface Wording {
  language: string
  tone: Tone
}

/** A code of the gallery alone, such as `hi_Latn`, is no language of a template. */
const optionsFor = ({ language, tone }: Wording) => {
  const galleryLanguage = galleryLanguageOf(language) ?? 'en'
  return { language: galleryLanguage, tone, ...(language !== galleryLanguage && { languageCode: language }) }
}

const entryOf = (blueprint: Blueprint, { language }: Pick<Wording, 'language'>) => ({
  id: blueprint.id,
  title: blueprint.titles[galleryLanguageOf(language) ?? 'en'],
  category: blueprint.category,
  industries: blueprint.industries,
  languages: galleryLanguages,
  tones: tonesOf(blueprint),
})

/** One page of the gallery: what a query finds, best first, or everything. */
export function listView(query: z.output<typeof galleryQuery>): z.input<typeof galleryAnswer> {
  const { q, category, industry, limit, offset } = query
  const found = q?.trim() ? search(q, { category, industry, limit: blueprints.length }) : null
  const matching =
    found === null
      ? blueprints.filter((blueprint) => isListed(blueprint, query))
      : found.hits.flatMap(({ id }) => findBlueprint(id) ?? [])
  const entries = matching.slice(offset, offset + limit).map((blueprint) => ({
    ...entryOf(blueprint, query),
    ...previewOf(blueprint, query),
  }))
  const has_more = offset + entries.length < matching.length
  const confident = found?.confident ?? null
  return {
    total: matching.length,
    limit,
    offset,
    has_more,
    confident,
    languages: galleryLanguages,
    industries,
    entries,
  }
}

function previewOf(blueprint: Blueprint, wording: Wording) {
  const { text, variables, draft } = proposal(blueprint, optionsFor(wording))
  return { template: draft, text: replacePlaceholders(text, ({ name }) => variables[Number(name) - 1]?.sample ?? '') }
}

/** A blueprint in one language and tone. @throws AppError BLUEPRINT_NOT_FOUND */
export function blueprintView(id: string, wording: Wording): z.input<typeof blueprintAnswer> {
  const blueprint = getBlueprint(id)
  const { draft, tone, variables, missing } = proposal(blueprint, optionsFor(wording))
  const slots = Object.entries(blueprint.slots).map(([name, { kind, per, required = false }]) => ({
    name,
    kind,
    per,
    required,
  }))
  return {
    ...entryOf(blueprint, wording),
    language: wording.language,
    tone,
    template: draft,
    slots,
    variables,
    missing,
  }
}

/** The draft that a new session starts with, and a name for the session. @throws AppError BLUEPRINT_NOT_FOUND */
export function startOf(choice: BlueprintChoice) {
  const { id, language, tone } = typeof choice === 'string' ? { id: choice, language: null, tone: null } : choice
  const blueprint = getBlueprint(id)
  const options = optionsFor({ language: language ?? 'en', tone: tone ?? 'plain' })
  return { name: blueprint.titles[options.language], draft: proposal(blueprint, options).draft }
}

function getBlueprint(id: string): Blueprint {
  const blueprint = findBlueprint(id)
  if (blueprint === null) throw appError('BLUEPRINT_NOT_FOUND')
  return blueprint
}
