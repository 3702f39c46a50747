import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'ein Bild',
  VIDEO: 'ein Video',
  GIF: 'ein GIF',
  DOCUMENT: 'ein Dokument (PDF)',
  LOCATION: 'ein Standort',
  PRODUCT: 'ein Produkt',
}
const partNames: Record<string, string> = {
  category: 'Kategorie',
  language: 'Sprache',
  name: 'Name',
  header: 'Kopfzeile',
  body: 'Text',
  footer: 'Fußzeile',
  buttons: 'Buttons',
  carousel: 'Karussell',
  limited_time_offer: 'befristetes Angebot',
  call_permission_request: 'Bitte um Anruferlaubnis',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `die Standardnachricht von WhatsApp für Codes${security ? ', mit dem Sicherheitshinweis' : ''}${minutes === undefined ? '' : `, gültig ${minutes} Minuten`}, und ein Button für den Code`

const categories: Phrases['categories'] = {
  MARKETING: 'Marketing',
  UTILITY: 'Service (Utility)',
  AUTHENTICATION: 'Authentifizierung',
}

export const de: Phrases = {
  language: 'de',
  colon: ':',
  changed: {
    category: (to) => `Kategorie: ${to}.`,
    language: (to) => `Sprache: ${to}.`,
    name: (to) => `Name: ${to}.`,
    renamed: (to, from) => `Name: ${to} („${from}“ in der Form, die WhatsApp annimmt).`,
    headerText: (text) => `Kopfzeile: „${text}“.`,
    headerMedia: (format) => `Kopfzeile: ${media[format] ?? format}.`,
    body: (text) => `Text: „${text}“`,
    bodyByAssistant: (text) => `Mein Vorschlag für den Text:\n„${text}“`,
    footer: (text) => `Fußzeile: „${text}“.`,
    removed: (part) => `Entfernt: ${partNames[part]}.`,
    buttonAdded: (label) => `Neuer Button: ${label}.`,
    buttonChanged: (before, label) => `Button geändert: Aus ${before} wird ${label}.`,
    buttonRemoved: (label) => `Button entfernt: ${label}.`,
    buttonsReordered: 'Die Buttons stehen in der neuen Reihenfolge.',
    samples: (list) => `Beispielwerte: ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp möchte für jede Variable ein Beispiel; ich habe ${list} gewählt. Nennen Sie mir gern andere.`,
    renumbered: (list) =>
      `In der Nummerierung war eine Lücke, die ich geschlossen habe: ${list}. Jedes Beispiel bleibt bei seiner Variable.`,
    authentication: (security, minutes) => `Eingerichtet: ${preset(security, minutes)}.`,
    part: (part) => `Gesetzt: ${partNames[part]}.`,
    details: (part) => `Geänderte Einzelheiten: ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) =>
        to === undefined ? 'Es ist keine Unterkategorie mehr gesetzt.' : `Unterkategorie: ${to}.`,
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED' ? 'Die Variablen haben Namen wie {{first_name}}.' : 'Die Variablen haben Nummern wie {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'WhatsApp entscheidet, wie lange es die Zustellung versucht.'
        return seconds < 0
          ? 'WhatsApp versucht die Zustellung so lange wie möglich.'
          : `WhatsApp versucht die Zustellung für ${duration('de', seconds)} und dann nicht länger.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Es ist kein besonderes Anzeigeformat mehr gesetzt.' : `Anzeigeformat: ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut ? 'WhatsApp zählt keine Klicks auf Website-Buttons.' : 'WhatsApp zählt Klicks auf Website-Buttons.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? 'Die Nachricht geht nur an das Haupttelefon der Kunden.'
          : 'Die Nachricht geht an alle Geräte der Kunden.',
    },
    everything: 'Alles ist gelöscht, wir fangen neu an.',
    undone: 'Die letzte Änderung ist zurückgenommen.',
    redone: 'Die Änderung ist wieder da.',
    restored: (part) => `Wieder wie vorher: ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'In einer Authentifizierungsvorlage gibt WhatsApp den Wortlaut vor: kein eigener Text, keine Kopfzeile, kein Bild, keine eigene Fußzeile, keine anderen Buttons und keine Werbung. Wählbar sind nur der Sicherheitshinweis, die Gültigkeitsdauer und der Code-Button.',
    unknownLanguage: (asked, near) =>
      `WhatsApp bietet „${asked}“ nicht als Sprache für Vorlagen an.${near === '' ? '' : ` Möglich ist: ${near}.`}`,
    noValidName: 'Ein Vorlagenname kann nur a-z, 0-9 und _ enthalten.',
    breaksRules: (why) => `Einen meiner Vorschläge habe ich weggelassen, weil WhatsApp ihn ablehnen würde: ${why}`,
    tooLarge:
      'Das habe ich weggelassen, weil die Vorlage zu groß würde: Ein Text kann bis zu 4.096 Zeichen haben, eine Vorlage bis zu 50 Buttons und insgesamt 64 KB.',
    nothingToUndo: 'Es gibt nichts zurückzunehmen.',
    nothingToRedo: 'Es gibt nichts zu wiederholen.',
    nothingToRestore: (part) => `Ich finde keine frühere Fassung zum Zurückholen: ${partNames[part] ?? part}.`,
    nothingChanged: 'Es hat sich nichts geändert.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'Wofür ist die Nachricht? Ein Satz genügt, etwa „Patienten an ihren Termin erinnern“, und ich schlage die ganze Vorlage vor. Oder geben Sie mir Ihren genauen Text.',
        'Sagen Sie mir in einem Satz, wem Sie warum schreiben möchten, oder geben Sie mir gleich den Text.',
        'Ich muss nur wissen, wofür die Nachricht ist; alles andere kann ich vorschlagen.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'Was für eine Nachricht ist es: Marketing (Angebote, Neuigkeiten), Service (zu Bestellung, Buchung oder Konto) oder Authentifizierung (Anmeldecode)?',
          'Welche Kategorie passt: Marketing, Service oder Authentifizierung?',
          'Mir fehlt noch die Kategorie. Werbung ist Marketing; was zu einem Vorgang des Kunden gehört, ist Service; Codes sind Authentifizierung.',
        ),
      language: (again) =>
        nth(
          again,
          'In welcher Sprache werden Ihre Kunden die Nachricht lesen?',
          'Welche Sprache hat die Nachricht, zum Beispiel Deutsch oder Englisch (US)?',
          'Mir fehlt noch die Sprache der Nachricht.',
        ),
      name: (again) =>
        nth(
          again,
          'Wie soll die Vorlage heißen? Zum Beispiel order_update.',
          'Welchen Namen soll die Vorlage bekommen? Ich kann auch einen wählen.',
          'Mir fehlt noch ein Name für die Vorlage (a-z, 0-9 und _); oder sagen Sie „Wähle du“.',
        ),
      body: (again) =>
        nth(
          again,
          'Was soll in der Nachricht stehen? Geben Sie mir den genauen Text oder sagen Sie, worum es geht, dann schreibe ich ihn.',
          'Welcher Text soll in die Nachricht? Mit ein paar Angaben kann ich ihn schreiben.',
          'Mir fehlt noch der Text: Ihrer im Wortlaut oder ein paar Angaben, damit ich ihn schreibe.',
        ),
      header: (again) =>
        nth(
          again,
          'Was soll in die Kopfzeile: ein kurzer Text, ein Bild, ein Video, ein Dokument oder ein Standort?',
          'Welche Kopfzeile hätten Sie gern? Schicken Sie den Text (bis 60 Zeichen) oder sagen Sie Bild, Video, Dokument oder Standort.',
        ),
      footer: (again) =>
        nth(again, 'Was soll in der Fußzeile stehen (bis 60 Zeichen)?', 'Welche Worte kommen in die Fußzeile?'),
      buttons: (again) =>
        nth(
          again,
          'Welche Buttons hätten Sie gern: Schnellantworten, einen Link, einen Anruf-Button oder einen Gutscheincode?',
          'Was soll auf den Buttons stehen, und was sollen sie tun?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Das klingt für mich nach ${categories[category]}. Soll ich diese Kategorie nehmen, oder ist es eine andere (Marketing, Service, Authentifizierung)?`,
        `Ist ${categories[category]} richtig, oder wäre es Marketing, Service oder Authentifizierung?`,
      ),
    file: (again) =>
      nth(again, 'Welche Datei soll es sein?', 'Was soll die Kopfzeile zeigen?', 'Wo finde ich die Datei?'),
    fix: (again) => nth(again, 'Wie möchten Sie es ändern?', 'Was soll stattdessen stehen?', 'Wie soll es lauten?'),
    fixWith: (proposal, again) =>
      nth(
        again,
        `Soll ich stattdessen ${proposal} nehmen?`,
        `Wäre ${proposal} in Ordnung?`,
        `Mein Vorschlag ist ${proposal}. Passt das?`,
      ),
    lookFirst:
      'Ich habe sie geändert, deshalb ist sie noch nicht fertig. Sehen Sie sie kurz an und sagen Sie dann „fertigstellen“.',
    confirm: (again) =>
      nth(
        again,
        'Soll ich die Vorlage fertigstellen?',
        'Ist alles, wie Sie es möchten? Dann sagen Sie „fertigstellen“.',
        'Sagen Sie „fertigstellen“, wenn alles passt, oder was ich ändern soll.',
      ),
    startOver: 'Soll ich wirklich alles löschen und neu anfangen?',
    forget: 'Soll ich diese ganze Unterhaltung mit allem darin löschen? Das lässt sich nicht rückgängig machen.',
  },
  media,
  summary: {
    title: 'Das ist Ihre Vorlage:',
    invented: (parts) => `Von mir geschrieben, bitte prüfen: ${parts}.`,
    category: 'Kategorie',
    language: 'Sprache',
    name: 'Name',
    header: 'Kopfzeile',
    body: 'Text',
    footer: 'Fußzeile',
    buttons: 'Buttons',
    samples: 'Beispiele',
    card: 'Karte',
    limitedTimeOffer: 'Befristetes Angebot',
    preset,
  },
  why: {
    purpose: 'passt zum Zweck der Nachricht',
    text: 'passt zum Text',
    writer: 'Sie schreiben mir in dieser Sprache',
    usual: 'das ist das Übliche',
    suggested: 'mein Vorschlag',
  },
  assumed: (list) => `Von mir gewählt: ${list}. Ein Wort genügt, um es zu ändern.`,
  unused: (list) => `${list} habe ich nicht verwendet.`,
  canBeAdded: 'Sagen Sie „Das in den Text aufnehmen“, dann wird daraus ein eigener Satz.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `${list} habe ich nicht verwendet. Als Satz aufnehmen oder ohne fertigstellen?`
      : `${list} habe ich nicht verwendet. Sagen Sie mir, wohin es gehört, oder „fertigstellen“, wenn es ohne gehen soll.`,
  ordinals: [
    ['erste', 'die erste', 'der erste', 'das erste', 'option 1', 'nummer 1'],
    ['zweite', 'die zweite', 'der zweite', 'das zweite', 'option 2', 'nummer 2'],
    ['dritte', 'die dritte', 'der dritte', 'das dritte', 'option 3', 'nummer 3'],
    ['vierte', 'die vierte', 'der vierte', 'das vierte', 'option 4', 'nummer 4'],
  ],
  anyOption: [
    'wähle du',
    'entscheide du',
    'such du aus',
    'du entscheidest',
    'sie entscheiden',
    'egal',
    'irgendeine',
    'irgendwas',
    'mir egal',
    'ok',
    'okay',
    'ja',
    'gern',
    'die beste',
  ],
  whichOption:
    'Welche kommt am nächsten? Nennen Sie die Nummer, oder sagen Sie mir mit anderen Worten, wofür die Nachricht ist.',
  final: (name) => `Ihre Vorlage ${name} ist fertig und bereit für WhatsApp.`,
  next: 'Als Nächstes legen Sie die Vorlage bei WhatsApp so an, wie sie hier steht, oder geben sie an die Person, die das für Sie tut. Hier können Sie weiter alles ändern oder mit einer anderen Vorlage neu anfangen.',
  offered: 'Mein Vorschlag:',
  offerQuestion: 'Soll ich das machen?',
  pickOption: 'Welche gefällt Ihnen? Sagen Sie die Nummer, oder was anders sein soll.',
  notFinal: 'Zur Klarheit: Die Vorlage ist noch nicht fertig.',
  notSent: 'Zur Klarheit: An Meta wurde nichts gesendet, und Meta hat noch nichts genehmigt.',
  stillFinal: 'Ihre Vorlage ist fertig; es hat sich nichts geändert.',
  notYet: (parts) => `Fertigstellen kann ich sie noch nicht, es fehlt: ${parts}.`,
  warning: (message) => `Gut zu wissen: ${message}`,
  offersOptOut: (line) => `Sagen Sie „Abmeldezeile hinzufügen“, dann setze ich „${line}“ in die Fußzeile.`,
  parts: {
    category: 'Kategorie',
    language: 'Sprache',
    name: 'Name',
    body: 'Text',
    header: 'Kopfzeile',
    footer: 'Fußzeile',
    buttons: 'Buttons',
  },
  categories,
  buttonTypes: {
    QUICK_REPLY: 'Schnellantwort',
    URL: 'Website',
    PHONE_NUMBER: 'Anruf',
    COPY_CODE: 'Code kopieren',
    OTP: 'Code',
    FLOW: 'Formular',
    VOICE_CALL: 'WhatsApp-Anruf',
  },
  hello: 'Ich helfe Ihnen, Vorlagen zu schreiben, die WhatsApp genehmigt.',
  notUnderstood: (again) =>
    nth(
      again,
      'Ich bin nicht sicher, was Sie meinen.',
      'Das habe ich nicht verstanden; versuchen Sie zum Beispiel: Fußzeile „Vielen Dank“ hinzufügen.',
      'Da komme ich nicht mit.',
    ),
  noted: (again) => nth(again, 'Gut zu wissen.', 'Notiert.', 'Das merke ich mir.'),
  cancelled: 'In Ordnung, es bleibt, wie es ist. Um alles zu verwerfen, sagen Sie „neu anfangen“.',
  forgotten: 'Diese Unterhaltung und alles darin ist gelöscht.',
  overBudget:
    'Das Tageskontingent des Sprachmodells ist aufgebraucht, deshalb antwortet vorerst der eingebaute Assistent.',
  repeatIntro: 'Noch einmal:',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Service',
    AUTHENTICATION: 'Authentifizierung',
    'write-for-me': 'Schreib es für mich',
    'name-it': 'Wähle du einen Namen',
    finalize: 'Fertigstellen',
    yes: 'Ja',
    no: 'Nein',
    'add-button': 'Einen Button hinzufügen',
    skip: 'Überspringen',
    'website-button': 'Ein Website-Button',
    'quick-replies': 'Schnellantworten: Ja, Nein',
    'start-over': 'Neu anfangen',
    'in-spanish': 'Auf Spanisch',
    'in-english': 'Auf Englisch',
    warmer: 'Herzlicher',
    undo: 'Rückgängig',
    'add-unused': 'Das in den Text aufnehmen',
    'add-opt-out': 'Abmeldezeile hinzufügen',
    'for-orders': 'Kunden sagen, dass ihre Bestellung unterwegs ist',
    'for-appointments': 'Kunden an ihren Termin erinnern',
    'for-sales': 'Einen Rabatt ankündigen',
  },
}
