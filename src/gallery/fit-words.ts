/** Words around gaps by language, as data for `fit.ts`. */
import type { ByLanguage } from './languages.ts'

interface FitWords {
  /** First words of days that are named without a date. */
  relativeDays: readonly string[]
  /** What goes before a date, and what goes before such a day instead: "on 12 March" but "tomorrow". The longest first. */
  beforeDays: readonly (readonly [beforeDate: string, beforeRelativeDay: string])[]
  /** What goes after a date: "12 मार्च को" and "12 मार्च तक". The first is not said after a relative day. */
  afterDays?: { on: string; until: string; others: readonly string[] }
  /** `#` is a percentage. */
  offerOfPercent: string
  percentSign: '%' | ' %'
}

export const fitWords: ByLanguage<FitWords> = {
  en: {
    relativeDays: [
      'today',
      'tonight',
      'tomorrow',
      'yesterday',
      'this',
      'next',
      'last',
      'every',
      'any',
      'all',
      'daily',
      'now',
      'immediately',
    ],
    beforeDays: [
      ['on', ''],
      ['at', ''],
    ],
    offerOfPercent: '# off',
    percentSign: '%',
  },
  es: {
    relativeDays: [
      'hoy',
      'mañana',
      'pasado',
      'este',
      'esta',
      'fin',
      'finales',
      'ahora',
      'ya',
      'todos',
      'toda',
      'todas',
    ],
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
    relativeDays: [
      'hoje',
      'amanhã',
      'depois',
      'neste',
      'nesta',
      'este',
      'esta',
      'agora',
      'todo',
      'toda',
      'todos',
      'todas',
      'fim',
    ],
    beforeDays: [
      ['no dia', ''],
      ['o dia', ''],
      ['em', ''],
    ],
    offerOfPercent: '# de desconto',
    percentSign: '%',
  },
  hi: {
    relativeDays: ['आज', 'कल', 'परसों', 'अभी', 'तुरंत', 'रोज़', 'रोज़ाना'],
    beforeDays: [],
    afterDays: { on: 'को', until: 'तक', others: ['से', 'में', 'पर'] },
    offerOfPercent: '# की छूट',
    percentSign: '%',
  },
  hi_Latn: {
    relativeDays: ['aaj', 'kal', 'parso', 'parson', 'abhi', 'turant', 'roz', 'rozana'],
    beforeDays: [],
    afterDays: { on: 'ko', until: 'tak', others: ['se', 'mein', 'par'] },
    offerOfPercent: '# off',
    percentSign: '%',
  },
  id: {
    relativeDays: [
      'hari',
      'besok',
      'lusa',
      'nanti',
      'minggu',
      'bulan',
      'tahun',
      'awal',
      'akhir',
      'setiap',
      'tiap',
      'mulai',
    ],
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
      'gestern',
      'letzten',
      'kommenden',
      'dieses',
      'nächstes',
      'täglich',
      'anfang',
      'mitte',
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
      'hier',
      'demain',
      'après-demain',
      'ce',
      'cet',
      'cette',
      'début',
      'fin',
      'tous',
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
