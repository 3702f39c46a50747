/** What the page says to people, in the language that they read. English is there from the beginning, the others are loaded. */
import type { Catalogue } from './catalogue.ts'
import { en } from './en/index.ts'

const loaders = {
  en: async () => en,
  es: async () => (await import('./es/index.ts')).es,
  pt: async () => (await import('./pt/index.ts')).pt,
  fr: async () => (await import('./fr/index.ts')).fr,
  de: async () => (await import('./de/index.ts')).de,
  id: async () => (await import('./id/index.ts')).id,
  hi: async () => (await import('./hi/index.ts')).hi,
} satisfies Record<string, () => Promise<Catalogue>>

export type Tongue = keyof typeof loaders

/** By their own names, so that everybody finds theirs. */
export const tongues: readonly (readonly [Tongue, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['id', 'Bahasa Indonesia'],
  ['hi', 'हिन्दी'],
]

/** The catalogue in use. Read while something is drawn or done, never kept. */
export let say: Catalogue = en
/** The language of `say`. */
export let tongue: Tongue = 'en'
/** The same for `Intl`, with the country where it is known. */
export let locale: string = tongue

/** Whether it could be loaded; otherwise the language stays what it is. @param countries tags that the person's browser has */
export async function speak(wanted: Tongue, countries: readonly string[]): Promise<boolean> {
  try {
    const catalogue = await loaders[wanted]()
    say = catalogue
    tongue = wanted
    locale = countries.find((tag) => tag.split('-')[0] === wanted) ?? wanted
    return true
  } catch {
    return false
  }
}
