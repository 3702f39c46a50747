/** Words around gaps by language, as data for `fit.ts`. */
import type { ByLanguage } from './languages.ts'

interface FitWords {
  /** First words of days that are named without a date. */
  relativeDays: readonly string[]
  /** What goes before a date, and what goes before such a day instead: "on 12 March" but "tomorrow". The longest first. */
  beforeDays: readonly (readonly [beforeDate: string, beforeRelativeDay: string])[]
  /** `#` is a percentage. */
  offerOfPercent: string
  percentSign: '%' | ' %'
}

export const fitWords: ByLanguage<FitWords> = {
  en: {
    relativeDays: ['today', 'tonight', 'tomorrow', 'this', 'next', 'every', 'now', 'immediately'],
    beforeDays: [['on', '']],
    offerOfPercent: '# off',
    percentSign: '%',
  },
  es: {
    relativeDays: ['hoy', 'mañana', 'pasado', 'este', 'esta', 'fin', 'finales', 'ahora', 'ya', 'todos'],
    beforeDays: [
      ['el día', ''],
      ['del', 'de'],
      ['al', 'a'],
      ['el', ''],
    ],
    offerOfPercent: '# de descuento',
    percentSign: ' %',
  },
  pt_BR: {
    relativeDays: ['hoje', 'amanhã', 'depois', 'neste', 'nesta', 'este', 'esta', 'no', 'na', 'agora', 'todos', 'fim'],
    beforeDays: [
      ['no dia', ''],
      ['o dia', ''],
      ['em', ''],
    ],
    offerOfPercent: '# de desconto',
    percentSign: '%',
  },
  hi: {
    relativeDays: ['आज', 'कल', 'परसों'],
    beforeDays: [],
    offerOfPercent: '# की छूट',
    percentSign: '%',
  },
  hi_Latn: {
    relativeDays: ['aaj', 'kal', 'parso'],
    beforeDays: [],
    offerOfPercent: '# off',
    percentSign: '%',
  },
  id: {
    relativeDays: ['hari', 'besok', 'lusa', 'minggu', 'akhir', 'setiap', 'mulai'],
    beforeDays: [
      ['pada tanggal', ''],
      ['pada', ''],
      ['tanggal', ''],
    ],
    offerOfPercent: 'diskon #',
    percentSign: '%',
  },
  de: {
    relativeDays: [
      'heute',
      'morgen',
      'übermorgen',
      'sofort',
      'nächsten',
      'nächste',
      'diesen',
      'diese',
      'jeden',
      'ende',
    ],
    beforeDays: [
      ['am', ''],
      ['zum', ''],
      ['vom', 'von'],
    ],
    offerOfPercent: '# Rabatt',
    percentSign: ' %',
  },
  fr: {
    relativeDays: [
      'aujourd’hui',
      "aujourd'hui",
      'demain',
      'après-demain',
      'ce',
      'cette',
      'fin',
      'chaque',
      'lundi',
      'mardi',
      'mercredi',
      'jeudi',
      'vendredi',
      'samedi',
      'dimanche',
    ],
    beforeDays: [
      ['jusqu’au', 'jusqu’à'],
      ['du', 'de'],
      ['au', 'à'],
      ['le', ''],
    ],
    offerOfPercent: '# de remise',
    percentSign: ' %',
  },
}
