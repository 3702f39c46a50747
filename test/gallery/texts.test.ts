/** Every text of the gallery, with its optional parts in and out. To test one purpose: `-t order_shipped`. */
import { describe, expect, it } from 'vitest'
import { blueprints } from '../../src/gallery/blueprints/index.ts'
import { type GalleryLanguage, galleryLanguages } from '../../src/gallery/languages.ts'
import { findComponent } from '../../src/template/draft.ts'
import { findPlaceholders } from '../../src/template/placeholders.ts'
import { validate } from '../../src/validator/index.ts'
import { allRenderingsOf, type Rendering } from './renderings.ts'

const maxLength = 550

/** What is wrong with the form of a text. */
const formFaults: readonly [fault: string, pattern: RegExp, except?: GalleryLanguage][] = [
  ['a brace or bracket of the syntax', /(?<!\{)\{(?!\{)|(?<!\})\}(?!\})|[[\]|]/],
  ['two spaces', / {2}/],
  ['a space at the edge of a line', /^ | $/m],
  ['more than one empty line', /\n{3}/],
  ['a space before a mark', / [,.;:!?।)]/, 'fr'],
  ['a space before a comma or full stop', / [,.)]/],
  ['two marks in a row', /[,;:] ?[,.;:!?।]|[.।] ?[,.;:।]|[!?] ?[,;:]/],
  ['empty brackets', /\(\s*\)/],
  ['a mark at the beginning', /^[,.;:!?।)]/m],
  ['a sentence that begins in lower case', /(?:^|(?<!\p{L}\.\p{L})[.!?] |\n)[¡¿*_]*\p{Ll}/u],
  ['a straight apostrophe or quote', /['"]/],
  ['no space between two sentences', /\p{Ll}[.!?]\p{Lu}\p{Ll}/u],
]

/** In French, `: ; ! ?` have a space before them; the colon of an address has none. */
const missingFrenchSpace = /[^\s:;!?…/\d](?!:\/\/)[:;!?]|\d[;!?]/

function faultsIn({ label, text, draft }: Rendering, language: GalleryLanguage): string[] {
  const faults = formFaults.flatMap(([fault, pattern, except]) =>
    except !== language && pattern.test(text) ? [fault] : [],
  )
  if (language === 'fr' && missingFrenchSpace.test(text)) faults.push('no space before a French mark')
  if ([...text].length > maxLength) faults.push(`${[...text].length} characters`)
  const issues = validate(draft).map(({ rule, args }) => `${rule} ${JSON.stringify(args)}`)
  return [...faults, ...issues].map((fault) => `${label}: ${fault}\n${text}`)
}

for (const blueprint of blueprints) {
  describe(blueprint.id, () => {
    for (const language of galleryLanguages) {
      const renderings = allRenderingsOf(blueprint, language)

      it(`${language}: each text is correct, and a template that Meta accepts in its category`, () => {
        expect(renderings.length).toBeGreaterThan(0)
        expect(renderings.flatMap((rendering) => faultsIn(rendering, language))).toEqual([])
      })

      it(`${language}: numbers its variables in order and gives each a sample`, () => {
        for (const { text, variables, draft } of renderings) {
          const numbers = [...new Set(findPlaceholders(text).map(({ name }) => Number(name)))]
          expect(numbers).toEqual(variables.map((_, at) => at + 1))
          const samples = findComponent(draft, 'BODY')?.example?.body_text?.[0] ?? []
          expect(samples).toEqual(variables.map(({ sample }) => sample))
        }
      })
    }
  })
}
