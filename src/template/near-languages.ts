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

const longest = 40
const most = 3

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

/** Matches by code: an alias of the whole code, else the language of its first part. */
function byCode(asked: string): string[] {
  const code = asked.trim().replaceAll('_', '-').toLowerCase()
  const known = [code, canonical(code)].map((one) => otherCodes[one]).find((codes) => codes !== undefined)
  if (known !== undefined) return known.split(' ')
  const [first = ''] = code.split('-')
  const base = canonical(first).split('-')[0] ?? first
  return (otherCodes[first] ?? otherCodes[base])?.split(' ') ?? codesOfBase(base)
}

/** Matches by name, allowing one typo in names of 5 to 7 letters and two in longer ones. */
function byName(asked: string): string[] {
  const exact = findLanguageByName(asked)
  if (exact !== null) return [exact]
  const name = asked.trim().toLowerCase()
  const slips = name.length < 5 ? 0 : name.length < 8 ? 1 : 2
  if (slips === 0) return []
  const near = [...languageNames].map(([known, code]) => ({ code, distance: editDistance(name, known, slips) }))
  const least = Math.min(...near.map(({ distance }) => distance))
  return least > slips ? [] : near.filter(({ distance }) => distance === least).map(({ code }) => code)
}

/** Matches a regional code with one typo. */
function bySlip(asked: string): string[] {
  const code = normaliseLanguageCode(asked).replaceAll('-', '_').toLowerCase()
  if (code.length < 5) return []
  return languages.map(({ code: known }) => known).filter((known) => editDistance(code, known.toLowerCase(), 1) === 1)
}

/** Up to three supported codes, most likely first; empty if nothing is close. */
export function nearLanguages(asked: string): string[] {
  if (asked.length > longest) return []
  const found = [byCode, byName, bySlip].map((search) => search(asked)).find((codes) => codes.length > 0)
  return [...new Set(found ?? [])].filter((code) => findLanguage(code) !== null).slice(0, most)
}
