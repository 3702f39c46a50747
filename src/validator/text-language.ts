/** In which language a text is written: a guess, made for texts that nobody has declared. Pure. */
import { likeliestLanguage } from './lexicon/function-words.ts'
import { tokenise } from './lexicon/tokens.ts'
import { mainScript } from './script.ts'

/** The language that is likeliest where several share a script. */
const languageOfScript: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Bengali: 'bn',
  Cyrillic: 'ru',
  Devanagari: 'hi',
  Georgian: 'ka',
  Greek: 'el',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Han: 'zh_CN',
  Hangul: 'ko',
  Hebrew: 'he',
  Kana: 'ja',
  Kannada: 'kn',
  Lao: 'lo',
  Malayalam: 'ml',
  Sinhala: 'si_LK',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
}

/** UTF-16 units read of a text. */
const mostRead = 2000

/** A language code without region where Meta has one (`es`, but `zh_CN`); null in case of doubt. Hindi in Latin letters is `hi`. */
export function languageOfText(text: string): string | null {
  const script = mainScript(text)
  if (script !== null && script !== 'Latin') return languageOfScript[script] ?? null
  const language = likeliestLanguage(tokenise(text.slice(0, mostRead)))
  return language === 'hinglish' ? 'hi' : language
}
