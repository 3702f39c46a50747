import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} hat {length} Zeichen; WhatsApp erlaubt höchstens {limit}.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'ein Zeilenumbruch',
  emoji: 'ein Emoji',
  mark: 'das Zeichen {mark}',
}
const removeSome = 'Nehmen Sie einige weg.'
const keepOne = 'Behalten Sie nur einen.'
const fullAddress = 'Schreiben Sie die volle Adresse Ihrer Website.'
const variableLast = 'Setzen Sie die Variable ans Ende der Adresse.'
const phone = 'Schreiben Sie die Nummer mit Ländervorwahl, zum Beispiel +15550051310.'
const toMarketing = 'Ändern Sie die Kategorie zu Marketing oder lassen Sie es weg.'
const otherTime = 'Wählen Sie eine andere Frist, oder überlassen Sie sie WhatsApp.'

export const buttons = {
  'buttons-total': { message: 'Es sind {count} Buttons; WhatsApp erlaubt {limit}.', fix: removeSome },
  'button-category': {
    message: 'Dieser Button ist in dieser Kategorie nicht erlaubt.',
    fix: 'Nehmen Sie einen anderen Button oder ändern Sie die Kategorie.',
  },
  'button-text-required': {
    message: 'Ein Button hat keine Aufschrift.',
    fix: 'Geben Sie ihm eine mit höchstens 25 Zeichen.',
  },
  'button-text-length': { message: tooLong('Die Aufschrift des Buttons'), fix: 'Kürzen Sie die Aufschrift.' },
  'button-text-plain': {
    message: ({ what }) =>
      `In der Aufschrift des Buttons steht ${plainLabel[String(what)]}; WhatsApp erlaubt nur einfachen Text.`,
    fix: 'Schreiben Sie die Aufschrift als einfachen Text in eine Zeile.',
  },
  'button-text-duplicate': {
    message: 'Zwei Buttons haben die Aufschrift „{text}“.',
    fix: 'Geben Sie jedem Button eine eigene.',
  },
  'quick-reply-contiguous': {
    message: 'Schnellantworten und andere Buttons sind gemischt; WhatsApp lehnt das ab.',
    fix: 'Stellen Sie alle Schnellantworten zusammen, an den Anfang oder ans Ende.',
  },
  'url-count': { message: 'Es sind {count} Buttons mit Link; WhatsApp erlaubt {limit}.', fix: removeSome },
  'phone-count': { message: 'Es sind {count} Anruf-Buttons; WhatsApp erlaubt {limit}.', fix: keepOne },
  'copy-code-count': {
    message: 'Es sind {count} Buttons zum Kopieren eines Codes; WhatsApp erlaubt {limit}.',
    fix: keepOne,
  },
  'buttons-desktop-4': {
    message: 'Mit {count} Buttons ist die Nachricht in WhatsApp am Computer nicht zu sehen, mit bis zu 3 schon.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Eine Schnellantwort neben einem anderen Button ist in WhatsApp am Computer nicht zu sehen.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'Von {count} Buttons sind {shown} zu sehen; die anderen stehen hinter „Alle Optionen ansehen“.',
    fix: 'Stellen Sie die wichtigsten nach vorn.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'Der Anruf-Button hat keine Nummer.' : tooLong('Die Nummer')),
    fix: phone,
  },
  'phone-number-valid': { message: '„{number}“ ist keine Telefonnummer.', fix: phone },
  'phone-number-format': { message: '„{number}“ sieht nicht nach einer Nummer mit Ländervorwahl aus.', fix: phone },
  'copy-code-example-required': {
    message: 'Dem Button zum Kopieren fehlt der Code.',
    fix: 'Nennen Sie mir einen Code mit höchstens 15 Buchstaben und Ziffern.',
  },
  'copy-code-example-length': { message: tooLong('Der Code'), fix: 'Nehmen Sie einen kürzeren Code.' },
  'copy-code-alphanumeric': {
    message: 'Der Code „{code}“ enthält Sonderzeichen; beim Versand darf er nur Buchstaben und Ziffern haben.',
    fix: 'Nehmen Sie nur Buchstaben und Ziffern.',
  },
  'copy-code-web': { message: 'Nachrichten mit Gutschein sind in WhatsApp Web nicht zu sehen.', fix: null },
  'url-required': { message: 'Der Button hat keinen Link.', fix: 'Nennen Sie mir die volle Adresse mit https://.' },
  'url-length': { message: tooLong('Die Adresse'), fix: 'Nehmen Sie eine kürzere Adresse Ihrer Website.' },
  'url-valid': {
    message: '„{url}“ ist keine vollständige Webadresse.',
    fix: 'Schreiben Sie sie ganz, zum Beispiel https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'Der Link führt auf das Gerät, auf dem er geöffnet wird ({host}); WhatsApp lehnt das ab.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Außerhalb Ihres Netzes kann niemand {host} öffnen.', fix: fullAddress },
  'url-https': { message: 'Die Adresse beginnt mit http:// statt mit https://.', fix: 'Nehmen Sie https://.' },
  'url-one-variable': {
    message: 'Die Adresse hat {count} {count|Variable|Variablen}; WhatsApp erlaubt {limit}.',
    fix: 'Behalten Sie eine, am Ende.',
  },
  'url-variable-at-end': {
    message: 'Nach der Variable {token} kommt noch etwas; sie muss am Ende der Adresse stehen.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'Die Variable der Adresse ist {token}; WhatsApp möchte {{1}}.',
    fix: 'Setzen Sie {{1}} ans Ende der Adresse.',
  },
  'url-variable-in-host': {
    message: 'Die Variable {token} steht im Namen der Website; so sieht man nicht, wohin der Link führt.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'Die Adresse hat eine Variable und braucht ein Beispiel.',
    fix: 'Nennen Sie mir ein Beispiel dafür.',
  },
  'url-example-shape': { message: 'Das Beispiel der Adresse ist zu lang.', fix: 'Nennen Sie mir ein kürzeres.' },
  'url-whatsapp-domain': {
    message: 'Der Link führt zu WhatsApp ({host}); WhatsApp nimmt das nicht an.',
    fix: 'Verlinken Sie Ihre Website oder nehmen Sie eine Schnellantwort.',
  },
  'url-shortener': {
    message: 'Das ist ein Kurzlink ({host}); Meta lehnt ihn ab, weil man nicht sieht, wohin er führt.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: 'Wegen „{parameter}“ sieht der Link aus, als führe er auf eine andere Seite weiter.',
    fix: 'Verlinken Sie die Zielseite selbst.',
  },
  'flow-one-source': { message: 'Der Button muss genau ein Formular öffnen.', fix: 'Sagen Sie mir, welches.' },
  'flow-navigate-screen': {
    message: 'Es fehlt die erste Seite des Formulars, das der Button öffnet.',
    fix: 'Nennen Sie mir den Namen dieser Seite.',
  },
  'flow-count': { message: 'Es sind {count} Buttons mit Formular; üblich ist {limit}.', fix: keepOne },
  'voice-call-text-length': {
    message: 'Die Aufschrift des Anruf-Buttons hat {length} Zeichen; bis {limit} ist sicher.',
    fix: 'Kürzen Sie die Aufschrift.',
  },
  'voice-call-ttl': {
    message: 'Der Anruf-Button gilt {actual} Minuten; WhatsApp erlaubt {from} bis {to}.',
    fix: 'Wählen Sie eine andere Dauer.',
  },
  'cpr-body': {
    message: 'Die Bitte um Anruferlaubnis braucht einen Text.',
    fix: 'Schreiben Sie, warum Sie anrufen möchten.',
  },
  'cpr-no-other-interactive': {
    message: 'Die Bitte um Anruferlaubnis geht nicht zusammen mit Buttons oder einem Karussell.',
    fix: 'Lassen Sie eins von beiden weg.',
  },
  'carousel-category': { message: 'Ein Karussell gibt es nur in Marketing-Vorlagen.', fix: toMarketing },
  'carousel-card-count': {
    message: 'Das Karussell hat {count} {count|Karte|Karten}; WhatsApp erlaubt {from} bis {to}.',
    fix: 'Fügen Sie Karten hinzu oder nehmen Sie welche weg.',
  },
  'carousel-uniform-cards': {
    message: 'Karte {card} hat nicht dieselben Teile wie die erste.',
    fix: 'Geben Sie allen Karten dieselben Teile in derselben Reihenfolge.',
  },
  'carousel-card-body-length': { message: tooLong('Der Text einer Karte'), fix: 'Kürzen Sie diesen Text.' },
  'lto-category': { message: 'Ein befristetes Angebot gibt es nur in Marketing-Vorlagen.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'Das Angebot hat keinen Text.' : tooLong('Der Text des Angebots')),
    fix: 'Nehmen Sie einen Text mit 1 bis 16 Zeichen.',
  },
  'lto-header-format': {
    message: 'Bei einem befristeten Angebot ist die Kopfzeile ein Bild oder ein Video.',
    fix: 'Nehmen Sie ein Bild oder ein Video, oder lassen Sie die Kopfzeile weg.',
  },
  'lto-body-length': {
    message: 'Der Text hat {length} Zeichen; bei einem befristeten Angebot sind {limit} erlaubt.',
    fix: 'Kürzen Sie den Text.',
  },
  'lto-no-footer': {
    message: 'Bei einem befristeten Angebot ist keine Fußzeile erlaubt.',
    fix: 'Lassen Sie die Fußzeile weg.',
  },
  'lto-url-button': { message: 'Dem befristeten Angebot fehlt ein Button mit Link.', fix: 'Fügen Sie einen hinzu.' },
  'lto-copy-code-first': {
    message: 'Bei einem befristeten Angebot kommt erst der Button mit dem Code, dann der Link.',
    fix: 'Stellen Sie den Button mit dem Code nach vorn.',
  },
  'lto-desktop': { message: 'Befristete Angebote sind in WhatsApp Web und am Computer nicht zu sehen.', fix: null },
  'auth-expiry-default': {
    message:
      'In der Nachricht steht nicht, wie lange der Code gilt; nach {minutes} Minuten geht der Button nicht mehr.',
    fix: 'Sagen Sie mir, wie viele Minuten er gilt, zum Beispiel 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'In einer Code-Nachricht sagt die Fußzeile nur, wie lange der Code gilt.'
        : 'Der Code gilt {actual} Minuten; WhatsApp erlaubt {from} bis {to}.',
    fix: 'Wählen Sie 1 bis 90 Minuten.',
  },
  'auth-one-otp-button': {
    message: 'Eine Code-Nachricht hat nur einen Button, den für den Code.',
    fix: 'Behalten Sie diesen und nehmen Sie die anderen weg.',
  },
  'auth-supported-apps': {
    message: 'Dieser Code-Button braucht 1 bis 5 verschiedene Apps.',
    fix: 'Sagen Sie mir, welche, oder nehmen Sie den Button, der den Code kopiert.',
  },
  'auth-zero-tap-terms': {
    message: 'Damit der Code von selbst in die App kommt, müssen die Bedingungen von Meta angenommen sein.',
    fix: 'Sagen Sie mir, dass Sie sie annehmen, oder nehmen Sie den Button, der den Code kopiert.',
  },
  'auth-zero-tap-android': {
    message: 'Nur auf Android kommt der Code von selbst in die App; auf anderen Telefonen wird er kopiert.',
    fix: null,
  },
  'ttl-range': {
    message: 'Die Frist für die Zustellung ist {actual} Sekunden; WhatsApp erlaubt {from} bis {to} Sekunden.',
    fix: otherTime,
  },
  'auth-ttl': {
    message: 'Die Frist für die Zustellung ist {actual} Sekunden; für Codes erlaubt WhatsApp {from} bis {to} Sekunden.',
    fix: otherTime,
  },
  'ttl-marketing-cloud-api': {
    message: 'Bei Marketing gilt die Frist für die Zustellung nur mit dem Dienst Marketing Messages von Meta.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'Die Nachricht kann {ttl} Sekunden lang zugestellt werden, aber der Code gilt nur {minutes} Minuten.',
    fix: 'Wählen Sie eine Frist, die nicht länger ist, als der Code gilt.',
  },
} as const satisfies Record<string, Words>
