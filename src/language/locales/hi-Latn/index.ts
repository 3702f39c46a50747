import type { Locale } from '../../locale.ts'
import { hindi } from '../hi/index.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const romanHindi: Locale = {
  code: 'hi-Latn',
  months: [
    'january|jan|janvari',
    'february|feb|farvari',
    'march|mar',
    'april|apr',
    'may|mai',
    'june|jun',
    'july|jul|julai',
    'august|aug|agast',
    'september|sept|sep|sitambar',
    'october|oct|aktubar',
    'november|nov|navambar',
    'december|dec|disambar',
  ],
  weekdays: [
    'somvar|somwar|monday',
    'mangalvar|mangalwar|mangalvaar|tuesday',
    'budhvar|budhwar|wednesday',
    'guruvar|guruwar|brihaspativar|veervar|thursday',
    'shukravar|shukrawar|friday|shukravaar|jumma',
    'shanivar|shaniwar|saturday|shanivaar',
    'ravivar|raviwar|itvaar|itwar|sunday|itvar|ravivaar',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      'jodo|jodna|hata|hatao|hata do|badlo|badal|badalkar|rakho|likho|likha|karo|kare|karein|kardo|kar do|hai|hain|tha|nahi|nahin|mat|chahiye|chaiye|kya|kaise|kitna|kitne|kitni|kab|kyun|kaun|mein|liye|baje|wala|wali|wale|aur|lekin|abhi|bas|yeh|ye|woh|isko|isse|iska|isme|usko|mujhe|mera|meri|hamara|aap|tum|pasand|aaya|galat|sahi|taiyar|tayyar|chhota|chota|bada|lamba|shuru|shuruat|aakhri|akhri|pehla|pehle|band|rahegi|rahega|khula|kal|aaj|parso|dukaan|dukan|hota|hoti|lagta|lagega|accha|theek|thik|haan|ji|dijiye|kijiye|naam|line|juton|jute|grahak|swagat|namaste|shukriya|dhanyavaad',
    letters: '',
    endings: 'ao|iye|enge|egi|ega|unga',
  },
  languages: {
    en: 'english|angrezi',
    es: 'spanish',
    pt_BR: 'portuguese',
    hi: 'hindi|hinglish',
    id: 'indonesian',
    de: 'german',
    fr: 'french',
  },
  hoursHaveLead: false,
  nounsAreCapital: false,
  modifiersFollow: false,
  daysHaveOrdinal: true,
  daysAreCapital: true,
  daysThatAreWords: ['may', 'mar', 'jan', 'sat', 'sun'],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    ...hindi.brief,
    proposed: '“#” ke liye pehla version yeh hai.',
    unsure:
      'Mujhe pakka nahi pata ki yeh message kis liye hai. Sabse kareeb wale neeche hain; aap apna text bhi likh sakte hain.',
    otherTone: 'Yeh raha doosre andaaz mein.',
    noOtherTone: 'Is andaaz mein mere paas doosra text nahi hai.',
    ownWords:
      'Yeh aapke apne shabd hain. Inhe dobara likhne ke liye language model chahiye; main inhe hissa-hissa karke badal sakta hoon, jaise aap kahein.',
    otherLanguage: 'Yeh raha doosri bhasha mein.',
    untranslated: 'Main aapke apne shabdon ka translation nahi kar sakta.',
    wantsText: 'Please message # mein likhein, jaisa aapke customers padhenge; main use waise hi le loonga.',
    wantsRest: 'Please inhe # mein likhein.',
    why: {
      category: 'message ke maqsad ke hisaab se',
      language: 'jis bhasha mein aap likhte hain',
      name: 'maqsad ke hisaab se',
      header: 'is tarah ke message ke saath jaata hai',
      body: 'gallery se, aapki batayi baaton ke saath',
      footer: 'taaki log promo band kar sakein',
      buttons: 'is tarah ke message ke saath jaate hain',
    },
  },
}
