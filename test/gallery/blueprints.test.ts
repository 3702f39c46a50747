/** The data of every blueprint: complete, consistent, and short enough where it is shown. */
import { describe, expect, it } from 'vitest'
import { type Blueprint, tones, tonesOf } from '../../src/gallery/blueprint.ts'
import { blueprints } from '../../src/gallery/blueprints/index.ts'
import { galleryLanguages } from '../../src/gallery/languages.ts'
import { slotsIn } from '../../src/gallery/wording.ts'
import { filesIn } from '../house/source-files.ts'

const maxTitleLength = 24
const maxLabelLength = 25
const maxFooterLength = 60
const minPurposes = 5

/** Raised as purposes are added, so that none gets lost. */
const minBlueprints = 81

/** Every text of a blueprint with its language and tone. */
function wordingsOf(blueprint: Blueprint): { language: string; tone: string; wording: string }[] {
  if (blueprint.category === 'AUTHENTICATION') return []
  return galleryLanguages.flatMap((language) => {
    const texts: Partial<Record<string, string>> = blueprint.texts[language]
    return tones.flatMap((tone) => (texts[tone] === undefined ? [] : [{ language, tone, wording: texts[tone] }]))
  })
}

const written = (blueprint: Blueprint) => (blueprint.category === 'AUTHENTICATION' ? null : blueprint)

describe('the gallery', () => {
  it('has every blueprint once, each in a file named after it', () => {
    expect(blueprints.length).toBeGreaterThanOrEqual(minBlueprints)
    const ids = blueprints.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const files = filesIn('src/gallery/blueprints', ['.ts']).map(({ path }) => path.split('/').at(-1))
    expect(ids.map((id) => `${id.replaceAll('_', '-')}.ts`).toSorted()).toEqual(
      files.filter((file) => file !== 'index.ts').toSorted(),
    )
  })

  it('gives every template a name of its own', () => {
    const names = blueprints.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]+$/)
  })
})

for (const blueprint of blueprints) {
  describe(blueprint.id, () => {
    it('has every tone of its category in every language', () => {
      const expected = blueprint.category === 'AUTHENTICATION' ? [] : tonesOf(blueprint)
      expect(wordingsOf(blueprint).map(({ language, tone }) => `${language} ${tone}`)).toEqual(
        galleryLanguages.flatMap((language) => expected.map((tone) => `${language} ${tone}`)),
      )
    })

    it('uses the same slots in every text; a playful one may leave some out', () => {
      const inButtons = written(blueprint)?.buttons?.flatMap((button) => ('slot' in button ? [button.slot] : [])) ?? []
      const inHeader = [...slotsIn(written(blueprint)?.header?.en ?? '').grouped]
      const elsewhere = new Set([...inButtons, ...inHeader])
      // Not every language has a place for what people call their appointment.
      const expected = Object.keys(blueprint.slots).filter((name) => !elsewhere.has(name) && name !== 'visit')
      for (const { language, tone, wording } of wordingsOf(blueprint)) {
        const { fixed, grouped } = slotsIn(wording)
        const names = [...new Set([...fixed, ...grouped])]
        const unknown = names.filter((name) => !(name in blueprint.slots))
        const lacking = tone === 'playful' ? [] : expected.filter((name) => !names.includes(name))
        expect({ language, tone, unknown, lacking }).toEqual({ language, tone, unknown: [], lacking: [] })
      }
    })

    it('has only slots outside groups that can always be filled', () => {
      for (const { language, tone, wording } of wordingsOf(blueprint)) {
        const unfillable = [...slotsIn(wording).fixed].filter((name) => {
          const slot = blueprint.slots[name]
          return slot?.per === 'message' && slot.required !== true
        })
        expect({ language, tone, unfillable }).toEqual({ language, tone, unfillable: [] })
      }
    })

    it('names a slot after its kind if it is the only one of that kind', () => {
      const entries = Object.entries(blueprint.slots)
      // The lowest price is another amount than the price.
      const misnamed = entries.filter(
        ([name, { kind }]) =>
          name !== kind && name !== 'lowest' && entries.filter(([, other]) => other.kind === kind).length === 1,
      )
      expect(misnamed.map(([name]) => name)).toEqual([])
      for (const [name, { per, required, usual }] of entries) {
        expect({ name, isSound: per === 'message' ? usual === undefined : required === undefined }).toEqual({
          name,
          isSound: true,
        })
      }
    })

    it('has short titles, labels and footers', () => {
      const { footer, buttons = [] } = written(blueprint) ?? {}
      const labels = buttons.flatMap((button) => ('label' in button ? Object.values(button.label) : []))
      expect(Object.values(blueprint.titles).filter((title) => [...title].length > maxTitleLength)).toEqual([])
      expect(labels.filter((label) => [...label].length > maxLabelLength)).toEqual([])
      expect(Object.values(footer ?? {}).filter((line) => [...line].length > maxFooterLength)).toEqual([])
    })

    it('can be found by several phrases in every language', () => {
      for (const language of galleryLanguages) {
        const phrases = blueprint.purposes[language].split('|')
        expect(phrases.length, language).toBeGreaterThanOrEqual(minPurposes)
        expect(new Set(phrases).size, language).toBe(phrases.length)
      }
      expect(blueprint.industries.length).toBeGreaterThan(0)
    })
  })
}
