/** The language codes that templates may use (rule reference, section 1.3), and the names people use for them. */

interface Language {
  /** Meta's spelling, case-sensitive: `en_US`. */
  code: string
  /** English name as Meta prints it: `English (US)`. */
  name: string
  /** The language's own name for itself. */
  nativeName: string
  direction: 'ltr' | 'rtl'
}

type LanguageRow = readonly [base: string, name: string, nativeName: string, codes: string]

const rows: readonly LanguageRow[] = [
  ['af', 'Afrikaans', 'Afrikaans', 'af'],
  ['sq', 'Albanian', 'Shqip', 'sq'],
  ['ar', 'Arabic', 'العربية', 'ar ar_AE ar_EG ar_LB ar_MA ar_QA'],
  ['az', 'Azerbaijani', 'Azərbaycanca', 'az'],
  ['be', 'Belarusian', 'Беларуская', 'be_BY'],
  ['bn', 'Bengali', 'বাংলা', 'bn bn_IN'],
  ['bg', 'Bulgarian', 'Български', 'bg'],
  ['ca', 'Catalan', 'Català', 'ca'],
  ['zh', 'Chinese', '中文', 'zh_CN zh_HK zh_TW'],
  ['hr', 'Croatian', 'Hrvatski', 'hr'],
  ['cs', 'Czech', 'Čeština', 'cs'],
  ['da', 'Danish', 'Dansk', 'da'],
  ['prs', 'Dari', 'دری', 'prs_AF'],
  ['nl', 'Dutch', 'Nederlands', 'nl nl_BE'],
  [
    'en',
    'English',
    'English',
    'en en_AE en_AU en_CA en_GB en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_US en_ZA',
  ],
  ['et', 'Estonian', 'Eesti', 'et'],
  ['fil', 'Filipino', 'Filipino', 'fil'],
  ['fi', 'Finnish', 'Suomi', 'fi'],
  ['fr', 'French', 'Français', 'fr fr_BE fr_CA fr_CH fr_CI fr_MA'],
  ['ka', 'Georgian', 'ქართული', 'ka'],
  ['de', 'German', 'Deutsch', 'de de_AT de_CH'],
  ['el', 'Greek', 'Ελληνικά', 'el'],
  ['gu', 'Gujarati', 'ગુજરાતી', 'gu'],
  ['ha', 'Hausa', 'Hausa', 'ha'],
  ['he', 'Hebrew', 'עברית', 'he'],
  ['hi', 'Hindi', 'हिन्दी', 'hi'],
  ['hu', 'Hungarian', 'Magyar', 'hu'],
  ['id', 'Indonesian', 'Bahasa Indonesia', 'id'],
  ['ga', 'Irish', 'Gaeilge', 'ga'],
  ['it', 'Italian', 'Italiano', 'it'],
  ['ja', 'Japanese', '日本語', 'ja'],
  ['kn', 'Kannada', 'ಕನ್ನಡ', 'kn'],
  ['kk', 'Kazakh', 'Қазақша', 'kk'],
  ['rw', 'Kinyarwanda', 'Ikinyarwanda', 'rw_RW'],
  ['ko', 'Korean', '한국어', 'ko'],
  ['ky', 'Kyrgyz', 'Кыргызча', 'ky_KG'],
  ['lo', 'Lao', 'ລາວ', 'lo'],
  ['lv', 'Latvian', 'Latviešu', 'lv'],
  ['lt', 'Lithuanian', 'Lietuvių', 'lt'],
  ['mk', 'Macedonian', 'Македонски', 'mk'],
  ['ms', 'Malay', 'Bahasa Melayu', 'ms'],
  ['ml', 'Malayalam', 'മലയാളം', 'ml'],
  ['mr', 'Marathi', 'मराठी', 'mr'],
  ['nb', 'Norwegian', 'Norsk bokmål', 'nb'],
  ['ps', 'Pashto', 'پښتو', 'ps_AF'],
  ['fa', 'Persian', 'فارسی', 'fa'],
  ['pl', 'Polish', 'Polski', 'pl'],
  ['pt', 'Portuguese', 'Português', 'pt_BR pt_PT'],
  ['pa', 'Punjabi', 'ਪੰਜਾਬੀ', 'pa'],
  ['ro', 'Romanian', 'Română', 'ro'],
  ['ru', 'Russian', 'Русский', 'ru'],
  ['sr', 'Serbian', 'Српски', 'sr'],
  ['si', 'Sinhala', 'සිංහල', 'si_LK'],
  ['sk', 'Slovak', 'Slovenčina', 'sk'],
  ['sl', 'Slovenian', 'Slovenščina', 'sl'],
  ['es', 'Spanish', 'Español', 'es es_AR es_CL es_CO es_CR es_DO es_EC es_ES es_HN es_MX es_PA es_PE es_UY'],
  ['sw', 'Swahili', 'Kiswahili', 'sw'],
  ['sv', 'Swedish', 'Svenska', 'sv'],
  ['ta', 'Tamil', 'தமிழ்', 'ta'],
  ['te', 'Telugu', 'తెలుగు', 'te'],
  ['th', 'Thai', 'ไทย', 'th'],
  ['tr', 'Turkish', 'Türkçe', 'tr'],
  ['uk', 'Ukrainian', 'Українська', 'uk'],
  ['ur', 'Urdu', 'اردو', 'ur'],
  ['uz', 'Uzbek', 'Oʻzbekcha', 'uz'],
  ['vi', 'Vietnamese', 'Tiếng Việt', 'vi'],
  ['zu', 'Zulu', 'isiZulu', 'zu'],
]

const regions: Readonly<Record<string, readonly [label: string, country: string, adjective: string]>> = {
  AE: ['UAE', 'Emirates', 'Emirati'],
  AR: ['ARG', 'Argentina', 'Argentinian'],
  AT: ['AUT', 'Austria', 'Austrian'],
  AU: ['AUS', 'Australia', 'Australian'],
  BE: ['BEL', 'Belgium', 'Belgian'],
  BR: ['BR', 'Brazil', 'Brazilian'],
  CA: ['CAN', 'Canada', 'Canadian'],
  CH: ['CHE', 'Switzerland', 'Swiss'],
  CI: ['CIV', 'Ivory Coast', 'Ivorian'],
  CL: ['CHL', 'Chile', 'Chilean'],
  CN: ['CHN', 'China', 'Simplified'],
  CO: ['COL', 'Colombia', 'Colombian'],
  CR: ['CRI', 'Costa Rica', 'Costa Rican'],
  DO: ['DOM', 'Dominican Republic', 'Dominican'],
  EC: ['ECU', 'Ecuador', 'Ecuadorian'],
  EG: ['EGY', 'Egypt', 'Egyptian'],
  ES: ['SPA', 'Spain', 'European'],
  GB: ['UK', 'United Kingdom', 'British'],
  GH: ['GHA', 'Ghana', 'Ghanaian'],
  HK: ['HKG', 'Hong Kong', 'Cantonese'],
  HN: ['HND', 'Honduras', 'Honduran'],
  IE: ['IRL', 'Ireland', 'Irish'],
  IN: ['IND', 'India', 'Indian'],
  JM: ['JAM', 'Jamaica', 'Jamaican'],
  LB: ['LBN', 'Lebanon', 'Lebanese'],
  MA: ['MAR', 'Morocco', 'Moroccan'],
  MX: ['MEX', 'Mexico', 'Mexican'],
  MY: ['MYS', 'Malaysia', 'Malaysian'],
  NZ: ['NZL', 'New Zealand', 'New Zealand'],
  PA: ['PAN', 'Panama', 'Panamanian'],
  PE: ['PER', 'Peru', 'Peruvian'],
  PT: ['POR', 'Portugal', 'European'],
  QA: ['QAT', 'Qatar', 'Qatari'],
  SG: ['SGP', 'Singapore', 'Singaporean'],
  TW: ['TAI', 'Taiwan', 'Traditional'],
  UG: ['UGA', 'Uganda', 'Ugandan'],
  US: ['US', 'United States', 'American'],
  UY: ['URY', 'Uruguay', 'Uruguayan'],
  ZA: ['ZAF', 'South Africa', 'South African'],
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'prs', 'ps', 'ur'])

const otherNames: Readonly<Record<string, string>> = {
  'american english': 'en_US',
  'us english': 'en_US',
  'english usa': 'en_US',
  'uk english': 'en_GB',
  'english england': 'en_GB',
  brazilian: 'pt_BR',
  'portugues do brasil': 'pt_BR',
  'português do brasil': 'pt_BR',
  castellano: 'es',
  espanol: 'es',
  portugues: 'pt_BR',
  bahasa: 'id',
  mandarin: 'zh_CN',
  cantonese: 'zh_HK',
  farsi: 'fa',
  tagalog: 'fil',
  flemish: 'nl_BE',
  'norwegian bokmal': 'nb',
  norsk: 'nb',
  francais: 'fr',
  turkce: 'tr',
  'tieng viet': 'vi',
  简体中文: 'zh_CN',
  繁體中文: 'zh_TW',
}

const codesOf = ([, , , codes]: LanguageRow): string[] => codes.split(' ')

/** Every supported language, by English name. */
export const languages: readonly Language[] = rows.flatMap((row) => {
  const [base, name, nativeName] = row
  const codes = codesOf(row)
  return codes.map((code): Language => {
    const label = codes.length > 1 ? regions[code.split('_')[1] ?? '']?.[0] : undefined
    const direction = rightToLeft.has(base) ? 'rtl' : 'ltr'
    return { code, name: label === undefined ? name : `${name} (${label})`, nativeName, direction }
  })
})

/** Codes that SDKs know and Meta's page does not list: accepted with a warning (rules `language-legacy-code`, `-costa-rica`). */
export const legacyLanguageCodes: readonly string[] = ['ar_SA', 'es_VE', 'es_CRI']

const byCode = new Map(languages.map((language) => [language.code, language]))
const bySpelling = new Map(
  [...byCode.keys(), ...legacyLanguageCodes].map((code) => [code.toLowerCase(), code] as const),
)

/** The language with exactly this code; null if it is not supported. */
export const findLanguage = (code: string): Language | null => byCode.get(code) ?? null

/** Corrects case and hyphens only (`en-us` becomes `en_US`); any other code is returned as it is. */
export const normaliseLanguageCode = (code: string): string =>
  bySpelling.get(code.trim().replaceAll('-', '_').toLowerCase()) ?? code

/** The writing direction of a language code; left to right for unknown codes. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  rightToLeft.has(code.split(/[_-]/, 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr'

function* namesOf(row: LanguageRow): Generator<[name: string, code: string]> {
  const [base, name, nativeName] = row
  const codes = codesOf(row)
  const usual = codes.includes(base) ? base : (codes[0] ?? base)
  for (const code of codes) {
    const region = regions[code.split('_')[1] ?? '']
    if (region === undefined) continue
    const [label, country, adjective] = region
    for (const place of [label, country]) yield [`${name} ${place}`, code]
    yield [`${adjective} ${name}`, code]
    yield [`${nativeName} ${country}`, code]
  }
  yield [name, usual]
  yield [nativeName, usual]
}

/** Lower-case names without punctuation (`english`, `español`, `spanish mexico`, `mexican spanish`), each with its code. */
export const languageNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(otherNames),
  ...rows.flatMap((row) => [...namesOf(row)].map(([name, code]) => [name.toLowerCase(), code] as const)),
])

/** The code for a language name, or null; case, punctuation and the words "in" and "the" are ignored. */
export function findLanguageByName(name: string): string | null {
  const words = name
    .toLowerCase()
    .replace(/[()[\],.;:_-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  return languageNames.get(words.filter((word) => word !== 'in' && word !== 'the').join(' ')) ?? null
}
