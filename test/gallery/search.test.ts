import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blueprints,
  findBlueprint,
  type GalleryLanguage,
  galleryLanguages,
  phrasesOf,
  search,
} from '../../src/gallery/index.ts'
import { accountQueries, accountReversals, cryForHelp } from './account-queries.ts'
import { hindiQueries } from './hindi-queries.ts'
import { noticeQueries } from './notice-queries.ts'
import { pointless, queries, reversals } from './queries.ts'
import { serviceQueries, serviceReversals } from './service-queries.ts'
import { shopOwnerQueries, shopOwnerTalk } from './shop-owner-queries.ts'

const allQueries = { ...accountQueries, ...noticeQueries, ...serviceQueries, ...queries }

const rowsIn = (language: GalleryLanguage) =>
  Object.entries(allQueries).flatMap(([id, byLanguage]) => byLanguage[language].map((query) => ({ id, query })))

describe('search', () => {
  it.each(galleryLanguages)('finds the purpose that is meant: %s', (language) => {
    const rows = rowsIn(language)
    expect(rows.length).toBeGreaterThanOrEqual(10)
    const found = rows.map(({ id, query }) => ({ id, query, ...search(query) }))
    const wrong = found.filter(({ id, hits }) => hits[0]?.id !== id)
    expect(wrong.map(({ id, query, hits }) => `${query}: ${hits[0]?.id}, not ${id}`)).toEqual([])
    const unsure = found.filter(({ confident }) => !confident)
    expect(unsure.length / rows.length, unsure.map(({ query }) => query).join('\n')).toBeLessThan(0.2)
  })

  it.each(shopOwnerQueries)('finds %s however its owner types', (id, rows) => {
    expect(rows.filter((query) => search(query).hits[0]?.id !== id)).toEqual([])
  })

  it('finds nearly all that is meant in everyday Hindi', () => {
    const wrong = hindiQueries.filter(({ id, query }) => search(query).hits[0]?.id !== id)
    expect(wrong.length / hindiQueries.length, wrong.map(({ query }) => query).join('\n')).toBeLessThan(0.07)
  })

  it.each([...pointless, ...cryForHelp, ...shopOwnerTalk])('is not sure about "%s"', (query) => {
    expect(search(query).confident).toBe(false)
  })

  it.each([...reversals, ...accountReversals, ...serviceReversals])('"%s" is not %s', (query, not) => {
    expect(search(query).hits.map(({ id }) => id)).not.toContain(not)
  })

  it('finds every purpose by its own title and phrases', () => {
    for (const blueprint of blueprints) {
      for (const language of galleryLanguages) {
        for (const words of phrasesOf(blueprint, language)) {
          const ids = search(words, { language }).hits.map(({ id }) => id)
          expect(ids.slice(0, 3), `${language} ${words}`).toContain(blueprint.id)
        }
      }
    }
  })

  it('forgives slips and missing accents', () => {
    expect(search('apointment remindr').hits[0]?.id).toBe('appointment_reminder')
    expect(search('codigo de verificacion').hits[0]?.id).toBe('verification_code')
  })

  it('keeps to category, industry and limit', () => {
    const query = 'code for a discount on the order of the appointment'
    const inCategory = search(query, { category: 'UTILITY' }).hits.map(({ id }) => findBlueprint(id)?.category)
    expect(new Set(inCategory)).toEqual(new Set(['UTILITY']))
    const inIndustry = search(query, { industry: 'logistics' }).hits.map(({ id }) => findBlueprint(id)?.industries)
    expect(inIndustry.length).toBeGreaterThan(0)
    expect(inIndustry.every((industries) => industries?.includes('logistics'))).toBe(true)
    expect(search(query, { limit: 1 }).hits).toHaveLength(1)
    expect(search(query).hits.length).toBeGreaterThan(1)
  })

  it('answers any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        expect(search(query).hits.every(({ score }) => Number.isFinite(score))).toBe(true)
      }),
    )
  })
})
