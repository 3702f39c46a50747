/** Supported codes that may be meant by an unsupported one: `pt`, `no`, `zh-Hans`, `German`, `portugese`. Pure. */
import { editDistance } from './distance.ts'
import { findLanguage, findLanguageByName, languageNames, languages, normaliseLanguageCode } from './languages.ts'

/** Other codes in use for a language: those of countries, older standards or scripts. */
const otherCodes: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  yue: 'zh_HK',
  'zh-hans': 'zh_CN',
  'zh-sg': 'zh_CN',
  'zh-hant': 'zh_TW zh_HK',
  'zh-mo': 'zh_HK',
  'es-419': 'es es_MX',
  'fa-af': 'prs_AF',
  bs: 'hr sr',
  me: 'sr',
  br: 'pt_BR',
  cn: 'zh_CN',
  cz: 'cs',
  dk: 'da',
  gb: 'en_GB',
  gr: 'el',
  ir: 'fa',
  jp: 'ja',
  ke: 'sw',
  kr: 'ko',
  mx: 'es_MX',
  rs: 'sr',
  se: 'sv',
  sp: 'es',
  tw: 'zh_TW',
  ua: 'uk',
  us: 'en_US',
  vn: 'vi',
}

const maxInputLength = 40
const maxSuggestions = 3

/** The current standard code: `iw` becomes `he`, `por` becomes `pt`; unknown codes stay as they are. */
function canonical(code: string): string {
  try {
    return Intl.getCanonicalLocales(code)[0]?.toLowerCase() ?? code
  } catch {
    return code
  }
}

function codesOfBase(base: string): string[] {
  if (findLanguage(base) !== null) return [base]
  return languages.map(({ code }) => code).filter((code) => code.split('_')[0] === base)
}

/** The codes that another code stands for; what every object inherits, such as "constructor", is none. */
const otherCodesOf = (code: string): string | undefined =>
  Object.hasOwn(otherCodes, code) ? otherCodes[code] : undefined

/** Matches by code: an alias of the whole code, else the language of its first part. */
function byCode(input: string): string[] {
  const code = input.trim().replaceAll('_', '-').toLowerCase()
  const aliases = [code, canonical(code)].map(otherCodesOf).find((codes) => codes !== undefined)
  if (aliases !== undefined) return aliases.split(' ')
  const [first = ''] = code.split('-')
  const base = canonical(first).split('-')[0] ?? first
  return (otherCodesOf(first) ?? otherCodesOf(base))?.split(' ') ?? codesOfBase(base)
}

/** Matches by name, allowing one typo in names of 5 to 7 letters and two in longer ones. */
function byName(input: string): string[] {
  const exact = findLanguageByName(input)
  if (exact !== null) return [exact]
  const name = input.trim().toLowerCase()
  const maxTypos = name.length < 5 ? 0 : name.length < 8 ? 1 : 2
  if (maxTypos === 0) return []
  const candidates = [...languageNames].map(([known, code]) => ({
    code,
    distance: editDistance(name, known, maxTypos),
  }))
  const closest = Math.min(...candidates.map(({ distance }) => distance))
  return closest > maxTypos ? [] : candidates.filter(({ distance }) => distance === closest).map(({ code }) => code)
}

/** Matches a regional code with one typo. */
function byTypo(input: string): string[] {
  const code = normaliseLanguageCode(input).replaceAll('-', '_').toLowerCase()
  if (code.length < 5) return []
  return languages.map(({ code: known }) => known).filter((known) => editDistance(code, known.toLowerCase(), 1) === 1)
}

/** Up to three supported codes, most likely first; empty if nothing is close. */
export function nearLanguages(input: string): string[] {
  if (input.length > maxInputLength) return []
  const matches = [byCode, byName, byTypo].map((search) => search(input)).find((codes) => codes.length > 0)
  return [...new Set(matches ?? [])].filter((code) => findLanguage(code) !== null).slice(0, maxSuggestions)
}
