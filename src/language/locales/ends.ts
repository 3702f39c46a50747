/** Where in a text something is to stand, as data. Phrases are separated by `|`; case and accents do not matter. */
import type { LocaleCode } from '../locale.ts'

export const ends: Readonly<Record<LocaleCode, { start: string; end: string }>> = {
  en: {
    start: 'at the top|at the start|at the beginning|at the very start|first|up front',
    end: 'at the bottom|at the end|at the very end|underneath|in closing|at the bottom of it|at the end of it',
  },
  es: {
    start: 'al principio|al inicio|al comienzo|primero|arriba',
    end: 'al final|al final del todo|abajo|al cierre|debajo|para terminar',
  },
  pt: {
    start: 'no início|no começo|primeiro|em cima|no topo',
    end: 'no final|no fim|embaixo|por último|para terminar',
  },
  hi: { start: 'शुरू में|शुरुआत में|सबसे ऊपर|सबसे पहले', end: 'अंत में|आखिर में|आख़िर में|सबसे नीचे|नीचे' },
  'hi-Latn': {
    start: 'shuru mein|shuru me|shuruaat mein|sabse upar|sabse pehle',
    end: 'end mein|end me|aakhir mein|aakhir me|last mein|last me|neeche|niche|sabse neeche',
  },
  id: {
    start: 'di awal|di atas|di depan|paling atas',
    end: 'di akhir|di bawah|di akhir pesan|paling bawah|paling akhir',
  },
  de: {
    start: 'am Anfang|zuerst|oben|zu Beginn|ganz oben',
    end: 'am Ende|am Schluss|unten|zum Schluss|darunter|drunter|ganz unten|ganz am Ende',
  },
  fr: {
    start: 'au début|en premier|en haut|pour commencer|tout en haut',
    end: 'à la fin|en bas|tout à la fin|pour finir|en dessous|tout en bas',
  },
}
