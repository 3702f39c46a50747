import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const german: Locale = {
  code: 'de',
  months: [
    'januar|jänner|jan',
    'februar|feb',
    'märz',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'dezember|dez',
  ],
  weekdays: [
    'montag|montags|mo',
    'dienstag|dienstags|di',
    'mittwoch|mittwochs|mi',
    'donnerstag|donnerstags|do',
    'freitag|freitags|fr',
    'samstag|samstags|sonnabend|sa',
    'sonntag|sonntags',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      'mach|mache|füge|kürzer|länger|ändere|überschrift|fußzeile|entfernen|entferne|lösche|was|wie|wann|warum|wer|lange|dauert|freigabe|nenne|förmlich|förmlicher|etwas|bitte|ohne|rabatt|schuhe|erinnerung|termin|uhr|uhrzeit|name|falsch|richtig|heute|morgen|schließen|öffnen|geschlossen|ist|sind|sag|sage|dass|parken|kostenlos|darf|kann|benutzen|eine|einen|ein|nachricht|kunden|unser|unsere|laden|zieht|fertig|mit|statt|du|sie|bestellung|abholbereit|gefällt|nicht|kein|keine|andere|anderen|beginne|guten|satz|letzten|ersten|absagen|bestätigen|hinzu|rechnung|fällig|und|oder|auch|noch|doch|aber|ja|nein|danke|ich|wir|mir|praxis|für|auf|von|zu|am|im|besser|wird|werden',
    letters: 'äöüß',
    endings: 'ung|ungen|keit|heit|lich|liche|licher|ieren|schaft|chen|tag|zeit|bereit|haus|preis|markt',
  },
  languages: {
    en: 'englisch',
    en_GB: 'britisches englisch|britischem englisch',
    en_US: 'amerikanisches englisch|amerikanischem englisch',
    es: 'spanisch',
    es_MX: 'mexikanisches spanisch|mexikanischem spanisch',
    es_AR: 'argentinisches spanisch',
    pt_BR: 'portugiesisch|brasilianisches portugiesisch|brasilianischem portugiesisch',
    hi: 'hindi',
    id: 'indonesisch',
    de: 'deutsch|hochdeutsch',
    de_AT: 'österreichisches deutsch|deutsch (österreich)|österreichischem deutsch',
    de_CH: 'schweizer deutsch|schweizer hochdeutsch|deutsch (schweiz)',
    fr: 'französisch',
  },
  hoursHaveLead: false,
  nounsAreCapital: true,
  modifiersFollow: false,
  daysHaveOrdinal: true,
  daysAreCapital: true,
  daysThatAreWords: [],
  feastsAreCapital: true,
  spelling,
  telling,
  brief: {
    proposed: 'Hier ist ein erster Vorschlag: „#“.',
    unsure:
      'Ich bin nicht sicher, wofür die Nachricht ist. Am nächsten kommen die Vorschläge unten; Sie können auch einen eigenen Text schreiben.',
    otherTone: 'Hier ist sie in einem anderen Ton.',
    noOtherTone: 'In diesem Ton habe ich keine andere Fassung.',
    ownWords:
      'Das sind Ihre eigenen Worte. Zum Umschreiben braucht es ein Sprachmodell; ich kann sie Stück für Stück ändern, wie Sie es sagen.',
    otherLanguage: 'Hier ist sie in der anderen Sprache.',
    untranslated: 'Eigene Worte von Ihnen kann ich nicht übersetzen.',
    wantsText:
      'Bitte schreiben Sie den Text auf #, so wie Ihre Kunden ihn lesen sollen; ich übernehme ihn unverändert.',
    wantsRest: 'Bitte schreiben Sie sie auf #.',
    why: {
      category: 'nach dem Zweck der Nachricht',
      language: 'die Sprache, in der Sie schreiben',
      name: 'nach dem Zweck benannt',
      header: 'passt zu dieser Art Nachricht',
      body: 'aus der Galerie, mit Ihren Angaben',
      footer: 'damit man Werbung abbestellen kann',
      buttons: 'passen zu dieser Art Nachricht',
    },
  },
}
