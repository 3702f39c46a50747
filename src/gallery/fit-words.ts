/** Words around gaps by language, as data for `fit.ts`. */
import type { ByLanguage } from './languages.ts'

interface FitWords {
  /** Days named without a date, each with no word before it: "on 12 March" but "tomorrow". */
  relativeDays: readonly string[]
  /** What goes before a date, and is dropped before a relative day; the longest first. */
  beforeDates: readonly string[]
  /** `#` is a percentage or an amount. */
  offerOfPercent: string
  offerOfAmount: string
  percentSign: '%' | ' %'
}

export const fitWords: ByLanguage<FitWords> = {
  en: {
    relativeDays: ['today', 'tonight', 'tomorrow', 'this', 'next', 'every', 'now', 'immediately'],
    beforeDates: ['on'],
    offerOfPercent: '# off',
    offerOfAmount: '# off',
    percentSign: '%',
  },
  es: {
    relativeDays: ['hoy', 'mañana', 'pasado', 'este', 'esta', 'fin', 'finales', 'ahora', 'ya', 'todos'],
    beforeDates: ['el día', 'el'],
    offerOfPercent: '# de descuento',
    offerOfAmount: '# de descuento',
    percentSign: ' %',
  },
  pt_BR: {
    relativeDays: ['hoje', 'amanhã', 'depois', 'neste', 'nesta', 'este', 'esta', 'no', 'na', 'agora', 'todos', 'fim'],
    beforeDates: ['no dia', 'o dia', 'em'],
    offerOfPercent: '# de desconto',
    offerOfAmount: '# de desconto',
    percentSign: '%',
  },
  hi: {
    relativeDays: ['आज', 'कल', 'परसों'],
    beforeDates: [],
    offerOfPercent: '# की छूट',
    offerOfAmount: '# की छूट',
    percentSign: '%',
  },
  hi_Latn: {
    relativeDays: ['aaj', 'kal', 'parso'],
    beforeDates: [],
    offerOfPercent: '# off',
    offerOfAmount: '# off',
    percentSign: '%',
  },
  id: {
    relativeDays: ['hari', 'besok', 'lusa', 'minggu', 'akhir', 'setiap', 'mulai'],
    beforeDates: ['pada tanggal', 'pada', 'tanggal'],
    offerOfPercent: 'diskon #',
    offerOfAmount: 'diskon #',
    percentSign: '%',
  },
  de: {
    relativeDays: ['heute', 'morgen', 'übermorgen', 'sofort', 'nächsten', 'nächste', 'diesen', 'diese', 'jeden', 'ende'],
    beforeDates: ['am', 'dem', 'zum'],
    offerOfPercent: '# Rabatt',
    offerOfAmount: '# Rabatt',
    percentSign: ' %',
  },
  fr: {
    relativeDays: ['aujourd’hui', "aujourd'hui", 'demain', 'après-demain', 'ce', 'cette', 'fin', 'chaque', 'dès'],
    beforeDates: ['le'],
    offerOfPercent: '# de remise',
    offerOfAmount: '# de remise',
    percentSign: ' %',
  },
}
