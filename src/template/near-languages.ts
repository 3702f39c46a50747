/** The codes somebody may have meant by one that is not supported: `pt`, `no`, `zh-Hans`, `German`, `portugese`. Pure. */
import { editDistance } from './distance.ts'
import { findLanguage, findLanguageByName, languageNames, languages, normaliseLanguageCode } from './languages.ts'

/** Codes that are in use for a language under another name: those of countries, of old standards, of scripts. */
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

/** The language of a code in today's standard: `iw` is `he`, `por` is `pt`; the code itself where nothing is known. */
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

/** By code: an alias of the whole, else the language that its first part names. */
function byCode(asked: string): string[] {
  const code = asked.trim().replaceAll('_', '-').toLowerCase()
  const known = [code, canonical(code)].map((one) => otherCodes[one]).find((codes) => codes !== undefined)
  if (known !== undefined) return known.split(' ')
  const [first = ''] = code.split('-')
  const base = canonical(first).split('-')[0] ?? first
  return (otherCodes[first] ?? otherCodes[base])?.split(' ') ?? codesOfBase(base)
}

/** By name, a slip of the pen or two forgiven in longer ones. */
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

/** A short code with a slip: of the same length, one letter other than in it. */
function bySlip(asked: string): string[] {
  const code = normaliseLanguageCode(asked).replaceAll('-', '_').toLowerCase()
  if (code.length < 5) return []
  return languages.map(({ code: known }) => known).filter((known) => editDistance(code, known.toLowerCase(), 1) === 1)
}

/** At most three supported codes, the likeliest first; none when nothing comes near. */
export function nearLanguages(asked: string): string[] {
  if (asked.length > longest) return []
  const found = [byCode, byName, bySlip].map((search) => search(asked)).find((codes) => codes.length > 0)
  return [...new Set(found ?? [])].filter((code) => findLanguage(code) !== null).slice(0, most)
}
