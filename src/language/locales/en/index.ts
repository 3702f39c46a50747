import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const english: Locale = {
  code: 'en',
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'monday|mondays|mon',
    'tuesday|tuesdays|tue|tues',
    'wednesday|wednesdays|wed',
    'thursday|thursdays|thu|thurs',
    'friday|fridays|fri',
    'saturday|saturdays|sat',
    'sunday|sundays|sun',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      "the|what|how|does|isn't|doesn't|made|should|could|they|her|his|with|without|about|again|wrong|like|likes|liked|ready|closed|open|opens|moves|reminder|order|shoes|discount|today|tomorrow|customer|patient|patients|name",
    letters: '',
    endings: 'ing|tion|ment|ness|ful|ly|ght',
  },
  languages: {
    en: 'english',
    en_GB: 'british english|uk english|english uk|english (uk)|english gb|english (gb)',
    en_US: 'american english|us english|english us|english (us)|english usa',
    en_IN: 'indian english|english india',
    es: 'spanish|castilian',
    es_MX: 'mexican spanish|spanish mexico|spanish (mexico)|spanish mex',
    es_AR: 'argentinian spanish|spanish argentina',
    es_CO: 'colombian spanish|spanish colombia',
    es_ES: 'spanish spain|spanish (spain)',
    pt_BR: 'portuguese|brazilian portuguese|brazilian|portuguese brazil|portuguese (brazil)',
    hi: 'hindi',
    id: 'indonesian|bahasa indonesia|bahasa',
    de: 'german',
    fr: 'french',
  },
  hoursHaveLead: false,
  nounsAreCapital: false,
  modifiersFollow: false,
  daysHaveOrdinal: true,
  daysAreCapital: true,
  daysThatAreWords: ['may', 'march', 'mar', 'sat', 'wed', 'sun'],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    proposed: 'Here is a first version for “#”.',
    unsure:
      'I am not sure what this message is for. The nearest that I have are below; you can also type your own text.',
    otherTone: 'Here it is in another tone.',
    noOtherTone: 'I have no other wording for this in that tone.',
    ownWords:
      'These are your own words. Rewriting them needs a language model; I can change them part by part, as you say.',
    otherLanguage: 'Here it is in the other language.',
    untranslated: 'I cannot translate words of your own.',
    wantsText: 'Please write the text in #, as your customers shall read it: I take it as it is.',
    wantsRest: 'Please write them in #.',
    why: {
      category: 'what the message is for',
      language: 'the language you write in',
      name: 'named after the purpose',
      header: 'goes with this kind of message',
      body: 'from the gallery, with what you told me',
      footer: 'lets people stop promotional messages',
      buttons: 'goes with this kind of message',
    },
  },
}
