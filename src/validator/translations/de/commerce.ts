import type { Words } from '../../words.ts'

const ownWords = 'Lassen Sie die Aufschrift weg; WhatsApp setzt sie.'
const value = 'Wählen Sie einen anderen Wert oder lassen Sie ihn weg.'
const presetParts = 'Lassen Sie es weg; in einer Code-Nachricht gibt WhatsApp alles Übrige vor.'
const eachVariable = 'Nennen Sie mir für jede Variable ein Beispiel.'

export const commerce = {
  'sub-category-enum': { message: 'Die Unterkategorie „{value}“ gibt es nicht.', fix: value },
  'display-format-enum': { message: 'Dieses Anzeigeformat gibt es nicht.', fix: value },
  'location-header-category': {
    message: 'In einer Code-Nachricht ist kein Standort erlaubt.',
    fix: 'Lassen Sie die Kopfzeile weg.',
  },
  'footer-text-required': {
    message: 'Die Fußzeile ist leer.',
    fix: 'Geben Sie ihr einen Text oder lassen Sie sie weg.',
  },
  'example-count': {
    message: 'Die Zahl der Beispiele ({count}) ist nicht die der Variablen ({variables}).',
    fix: eachVariable,
  },
  'example-named-match': { message: 'Die Beispiele passen nicht zu den Variablen.', fix: eachVariable },
  'example-non-empty': {
    message: 'Ein Beispiel ist leer; WhatsApp nimmt das nicht an.',
    fix: 'Nennen Sie mir ein glaubhaftes Beispiel.',
  },
  'contact-info-label': { message: 'Die Aufschrift dieses Buttons gibt WhatsApp vor.', fix: ownWords },
  'contact-info-category': {
    message: 'Eine Code-Nachricht darf nicht nach Kontaktdaten fragen.',
    fix: 'Nehmen Sie den Button weg.',
  },
  'cpr-category': {
    message: 'Eine Code-Nachricht darf nicht um Anruferlaubnis bitten.',
    fix: 'Nehmen Sie Service oder Marketing.',
  },
  'payment-request-setting': {
    message: 'Dem Button zum Bezahlen fehlt die Zahlungsart.',
    fix: 'Lassen Sie sie von der Person ergänzen, die Ihre Zahlungen betreut.',
  },
  'payment-request-label': {
    message: 'Auf dem Button zum Bezahlen darf nicht „{text}“ stehen; WhatsApp erlaubt {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': {
    message: 'Es sind {count} Buttons zum Bezahlen; WhatsApp erlaubt {limit}.',
    fix: 'Nehmen Sie einige weg.',
  },
  'order-status-shape': {
    message: 'Eine Nachricht zum Stand einer Bestellung ist Service und hat nur Text und vielleicht eine Fußzeile.',
    fix: 'Wählen Sie Service und lassen Sie alles andere weg.',
  },
  'payment-request-region': { message: 'Buttons zum Bezahlen gehen nur in Brasilien.', fix: null },
  'order-details-label': {
    message: 'In Indien muss auf diesem Button „Review and Pay“ stehen.',
    fix: 'Schreiben Sie „Review and Pay“.',
  },
  'fixed-label': { message: 'Auf diesem Button steht immer „{fixed}“.', fix: 'Schreiben Sie „{fixed}“.' },
  'commerce-marketing-only': {
    message: 'Diesen Button gibt es nur in Marketing-Vorlagen.',
    fix: 'Ändern Sie die Kategorie zu Marketing.',
  },
  'mpm-header-text': {
    message: 'Eine Vorlage mit mehreren Produkten braucht eine Kopfzeile mit Text.',
    fix: 'Fügen Sie eine hinzu.',
  },
  'spm-header-product': {
    message: 'Eine Vorlage mit einem Produkt zeigt es in der Kopfzeile.',
    fix: 'Setzen Sie das Produkt in die Kopfzeile.',
  },
  'commerce-single-button': { message: 'Dieser Button steht allein.', fix: 'Nehmen Sie die anderen Buttons weg.' },
  'carousel-product-card-count': {
    message:
      'Das Produktkarussell hat {count} {count|Karte|Karten}; angelegt wird es mit {limit}, beim Versand sind bis zu 10 möglich.',
    fix: 'Behalten Sie zwei Karten.',
  },
  'carousel-card-buttons-media': {
    message: 'Eine Karte hat Buttons, die WhatsApp dort nicht erlaubt.',
    fix: 'Nehmen Sie bis zu 2: Schnellantworten, Links oder einen Anruf.',
  },
  'carousel-card-buttons-product': {
    message: 'Eine Produktkarte hat genau einen Button: das Produkt oder einen Link.',
    fix: 'Behalten Sie einen davon.',
  },
  'carousel-top-level-only-body': {
    message: 'Neben einem Karussell steht nur der Text; anderes kann abgelehnt werden.',
    fix: 'Lassen Sie diesen Teil weg.',
  },
  'auth-no-header': { message: 'Eine Code-Nachricht hat keine Kopfzeile.', fix: 'Lassen Sie die Kopfzeile weg.' },
  'auth-body-no-text': { message: 'Den Text einer Code-Nachricht gibt WhatsApp vor.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Eine Code-Nachricht hat weder Karussell noch Angebote.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === ''
        ? 'Einer App fehlt ihr technischer Name.'
        : '„{name}“ ist nicht der technische Name einer Android-App.',
    fix: 'Schreiben Sie ihn wie com.example.shop; wer die App gemacht hat, kennt ihn.',
  },
  'auth-signature-hash': {
    message: 'Die Signatur der App stimmt nicht ({length} Zeichen; es müssen {limit} sein).',
    fix: 'Fragen Sie die Person danach, die die App gemacht hat.',
  },
} as const satisfies Record<string, Words>
