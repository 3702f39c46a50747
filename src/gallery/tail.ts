/** What was told and has no place in a text stands behind it; who writes comes last, on a line of its own. */
import { capitalised, tidyFact } from './fit.ts'
import type { ByLanguage, GalleryLanguage } from './languages.ts'

const labels: Readonly<Record<'place' | 'hours' | 'deadline', ByLanguage<string>>> = {
  place: {
    en: 'Where',
    es: 'Dónde',
    pt_BR: 'Onde',
    hi: 'पता',
    hi_Latn: 'Address',
    id: 'Lokasi',
    de: 'Ort',
    fr: 'Adresse',
  },
  hours: {
    en: 'Hours',
    es: 'Horario',
    pt_BR: 'Horário',
    hi: 'समय',
    hi_Latn: 'Timing',
    id: 'Jam buka',
    de: 'Zeiten',
    fr: 'Horaires',
  },
  deadline: {
    en: 'Until',
    es: 'Hasta',
    pt_BR: 'Até',
    hi: 'आख़िरी तारीख',
    hi_Latn: 'Last date',
    id: 'Sampai',
    de: 'Bis',
    fr: 'Date limite',
  },
}

/** French has a space before it. */
const colon = (language: GalleryLanguage): string => (language === 'fr' ? ' :' : ':')

/** As a sentence; Hindi in its own script has a stop of its own. */
const ended = (value: string, language: GalleryLanguage): string =>
  /[.!?।…]$/u.test(value) ? value : `${value}${language === 'hi' ? '।' : '.'}`

/** Slots that are told behind a text; `told` is a sentence of the person's own that has no place for them. */
export const tailSlots = ['offer', 'told', 'place', 'hours', 'deadline', 'business'] as const

function wordsFor(slot: (typeof tailSlots)[number], value: string, language: GalleryLanguage): string {
  if (slot === 'business') return `\n${value}`
  if (slot === 'told' || slot === 'offer') return ` ${ended(capitalised(value), language)}`
  return ` ${labels[slot][language]}${colon(language)} ${ended(value, language)}`
}

interface Tail {
  /** The text with what is behind it. */
  text: string
  /** The slots that are told there. */
  used: string[]
}

/** Adds the facts that `used` lacks. */
export function withTail(
  text: string,
  facts: Readonly<Record<string, unknown>>,
  used: readonly string[],
  language: GalleryLanguage,
): Tail {
  const told = tailSlots.flatMap((slot) => {
    const value = used.includes(slot) ? '' : tidyFact(facts[slot])
    return value === '' ? [] : [{ slot, words: wordsFor(slot, value, language) }]
  })
  return { text: text + told.map(({ words }) => words).join(''), used: told.map(({ slot }) => slot) }
}
