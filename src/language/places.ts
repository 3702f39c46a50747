/** Countries and languages by the names that people use for them, in every language that we speak. */

import { getCountries } from 'libphonenumber-js'

const spoken = ['en', 'es', 'pt', 'hi', 'id', 'de', 'fr']
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
/** Languages of three letters that people ask for. */
const longer = ['tlh', 'ceb', 'haw', 'yue', 'ilo', 'gsw', 'bho', 'mai', 'ban', 'min', 'sat', 'nap', 'scn', 'chr', 'vec']

/** Short forms that are no names of `Intl`. */
const shortRegions: Readonly<Record<string, string>> = {
  uk: 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  'the us': 'US',
  'the states': 'US',
  america: 'US',
  uae: 'AE',
  holland: 'NL',
  eeuu: 'US',
  eua: 'US',
  'reino unido': 'GB',
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/^the /, '')
    .trim()

function namesOf(type: 'region' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const locale of spoken) {
    const display = new Intl.DisplayNames([locale], { type, fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code)
    }
  }
  return names
}

let regions: ReadonlyMap<string, string> | null = null
let languages: ReadonlyMap<string, string> | null = null

/** The country that is named; null when the words name none. */
export function regionNamed(words: string): string | null {
  regions ??= namesOf('region', getCountries())
  const name = fold(words)
  return shortRegions[name] ?? regions.get(name) ?? null
}

/** The code of the language that is named, whether or not templates can be written in it. */
export function languageNamed(words: string): string | null {
  languages ??= namesOf('language', [...pairs.map((code) => code.toLowerCase()), ...longer])
  return languages.get(fold(words)) ?? null
}

/** Languages that readers of another one are most likely to read, where WhatsApp lacks theirs. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  eu: ['es', 'fr'],
  cy: ['en_GB'],
  gd: ['en_GB'],
  br: ['fr'],
  gl: ['es', 'pt_PT'],
  oc: ['fr', 'ca'],
  lb: ['de', 'fr'],
  gsw: ['de'],
  is: ['da', 'en'],
  fo: ['da'],
  mt: ['en', 'it'],
  ne: ['hi', 'en'],
  or: ['hi', 'en'],
  as: ['bn', 'hi'],
  bho: ['hi'],
  mai: ['hi'],
  sa: ['hi'],
  si: ['ta', 'en'],
  my: ['en'],
  km: ['en', 'th'],
  mn: ['ru', 'en'],
  jv: ['id'],
  su: ['id'],
  ban: ['id'],
  ceb: ['fil', 'en'],
  ilo: ['fil', 'en'],
  yo: ['en', 'ha'],
  ig: ['en', 'ha'],
  am: ['en'],
  so: ['ar', 'en'],
  ht: ['fr'],
  gn: ['es'],
  qu: ['es'],
  bs: ['hr', 'sr'],
  hy: ['ru', 'en'],
  tg: ['ru', 'fa'],
  tk: ['ru', 'tr'],
  tt: ['ru'],
  ku: ['tr', 'ar'],
  yi: ['de', 'he'],
  eo: ['en'],
  la: ['it', 'en'],
}

/** Codes of languages near the one that the words name. */
export const nearestTo = (words: string): readonly string[] =>
  neighbours[languageNamed(words) ?? ''] ?? ['en', 'es', 'fr']
