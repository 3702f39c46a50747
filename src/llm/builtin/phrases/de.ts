import type { Smalltalk } from './smalltalk.ts'

export const german: Smalltalk = {
  hello: 'Hallo! Ich helfe Ihnen, WhatsApp-Vorlagen zu erstellen.',
  howAreYou:
    'Mir geht es gut, danke. Ich bin der Vorlagen-Assistent: Sagen Sie mir, was Sie senden möchten, und ich mache eine WhatsApp-Vorlage daraus.',
  thanks: 'Gern geschehen!',
  bye: 'Auf Wiedersehen! Ihre Vorlage bleibt hier, bis Sie wiederkommen.',
  praise: 'Schön, dass es Ihnen gefällt.',
  guarded:
    'Meine Anweisungen kann ich nicht zeigen und die Prüfungen nicht abschalten, aber an Ihrer Vorlage arbeite ich gern weiter.',
  unknownQuestion:
    'Das weiß ich nicht sicher. Ich kenne die Regeln für WhatsApp-Vorlagen: Kategorien, Sprachen, Kopfzeile, Text, Fußzeile, Buttons, Variablen und Prüfung.',
  tellMe: 'Ich schreibe ihn gern: Sagen Sie mir in wenigen Worten, worum es geht.',
  ready: 'Soweit ich sehe, fehlt nichts und keine Regel von Meta ist verletzt.',
  notReady: 'Sie ist noch nicht fertig.',
  brackets: 'Aus den Wörtern in Klammern habe ich Variablen gemacht, damit jeder Kunde seine eigenen bekommt.',
  buttonNeeds: 'Nennen Sie mir den Text und wohin er führt, zum Beispiel: Besuchen Sie uns https://example.com',
  noSuchButton: 'So einen Button gibt es nicht.',
  unsupported:
    'Karussells, Kataloge, Flows und Countdowns lassen sich hier im Gespräch nicht bauen; Kopfzeile, Text, Fußzeile und Buttons schon.',
  authenticationPreset:
    'In Authentifizierungs-Vorlagen gibt Meta den Wortlaut vor; eigener Text und Werbung sind dort nicht möglich. Ich nehme die übliche Code-Nachricht; ein Angebot gehört in eine eigene Marketing-Vorlage.',
  authenticationNoMedia:
    'Authentifizierungs-Vorlagen haben weder Kopfzeile noch Bild oder andere Medien; Meta gibt den Inhalt vor, deshalb habe ich es weggelassen.',
}
