/** Words that join a clause to the one before, as data. */

const joiners: Readonly<Record<string, string>> = {
  en: 'and but plus so also',
  es: 'y e pero ademas asi',
  pt: 'e mas alem entao',
  fr: 'et mais ainsi donc',
  de: 'und aber sowie ausserdem',
  it: 'e ed ma inoltre',
  nl: 'en maar plus ook',
  id: 'dan serta tapi juga',
  tr: 've ama ayrica',
  hi: 'और लेकिन साथ aur lekin',
  ar: 'ولكن كما وأيضا',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(joiners).map(([language, words]) => [language, new Set(words.split(' '))]),
)
const none: ReadonlySet<string> = new Set()

export const joinersOf = (language: string): ReadonlySet<string> => sets.get(language) ?? none
