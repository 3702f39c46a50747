import type { Words } from '../../words.ts'

const tooLong = (part: string): string => `${part} hat {length} Zeichen; WhatsApp erlaubt höchstens {limit}.`
const noEmoji = 'Nehmen Sie das Emoji heraus.'
const oneStyle = 'Verwenden Sie nur Nummern oder nur Namen.'

const files: Readonly<Record<string, string>> = { IMAGE: 'das Bild', VIDEO: 'das Video', DOCUMENT: 'das Dokument' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'die Datei'

export const wording = {
  'name-charset': {
    message: 'Der Name „{name}“ enthält Zeichen, die WhatsApp nicht annimmt; möglich sind nur a-z, 0-9 und _.',
    fix: 'Schreiben Sie ihn klein, ohne Leerzeichen und Umlaute.',
  },
  'name-length': { message: tooLong('Der Name'), fix: 'Wählen Sie einen kürzeren Namen.' },
  'name-sample-reserved': {
    message: 'Den Namen „{name}“ verwendet Meta schon für eigene Vorlagen.',
    fix: 'Wählen Sie einen anderen Namen.',
  },
  'name-test-body': {
    message: 'WhatsApp erwartet, dass in einer Vorlage namens „test“ genau „Hello {{1}}“ steht.',
    fix: 'Wählen Sie einen anderen Namen.',
  },
  'name-descriptive': {
    message: 'Der Name „{name}“ sagt nicht, wofür die Vorlage ist; dann dauert die Prüfung länger.',
    fix: 'Wählen Sie einen Namen, der es sagt, zum Beispiel versand_info.',
  },
  'language-supported': {
    message: 'WhatsApp kennt die Sprache „{language}“ nicht.',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Wählen Sie eine verfügbare Sprache; ähnlich sind {near}.'
        : 'Wählen Sie eine verfügbare Sprache, zum Beispiel de oder en_US.',
  },
  'language-legacy-code': {
    message: 'Die Sprache {language} steht nicht auf der Liste von Meta.',
    fix: 'Wählen Sie eine Sprache von der Liste.',
  },
  'language-costa-rica': { message: 'Für das Spanisch von Costa Rica ist es_CR sicherer.', fix: 'Nehmen Sie es_CR.' },
  'language-content-match': {
    message: 'Die Schrift des Textes passt nicht zur gewählten Sprache ({language}).',
    fix: 'Ändern Sie die Sprache der Vorlage oder übersetzen Sie den Text.',
  },
  'header-format-enum': {
    message: 'Diese Art von Kopfzeile gibt es nur in Marketing-Vorlagen.',
    fix: 'Nehmen Sie einen Text, ein Bild, ein Video oder ein Dokument.',
  },
  'header-text-required': {
    message: 'Die Kopfzeile ist leer.',
    fix: 'Geben Sie ihr einen Text oder lassen Sie sie weg.',
  },
  'header-text-length': { message: tooLong('Die Kopfzeile'), fix: 'Kürzen Sie die Kopfzeile.' },
  'header-text-one-variable': {
    message: 'Die Kopfzeile hat {count} {count|Variable|Variablen}; WhatsApp erlaubt {limit}.',
    fix: 'Behalten Sie eine und setzen Sie die anderen in den Text.',
  },
  'header-text-no-newline': {
    message: 'Die Kopfzeile hat einen Zeilenumbruch; WhatsApp erlaubt keinen.',
    fix: 'Schreiben Sie sie in eine Zeile.',
  },
  'header-text-no-emoji': { message: 'In der Kopfzeile steht ein Emoji; WhatsApp erlaubt dort keins.', fix: noEmoji },
  'header-text-no-formatting': {
    message: 'In der Kopfzeile steht das Zeichen {mark}; WhatsApp erlaubt es dort nicht.',
    fix: 'Nehmen Sie es heraus; die Kopfzeile ist ohnehin fett.',
  },
  'header-text-example': {
    message: 'Für die Variable {tokens} der Kopfzeile fehlt ein Beispiel.',
    fix: 'Nennen Sie mir ein Beispiel dafür.',
  },
  'header-media-handle': {
    message: 'WhatsApp prüft diese Kopfzeile anhand einer Beispieldatei, und noch gibt es keine gültige.',
    fix: ({ format }) =>
      `Fügen Sie ${fileWord(format)} in der Vorschau hinzu oder geben Sie mir einen Link dazu. Ohne Datei geht eine Kopfzeile mit Text oder keine.`,
  },
  'header-handle-is-url': {
    message: 'Die Datei der Kopfzeile ist bisher nur ein Link; WhatsApp möchte die Datei selbst.',
    fix: 'Die Vorschau holt sie von dort. Gelingt das nicht, fügen Sie die Datei in der Vorschau hinzu oder geben Sie mir einen anderen Link.',
  },
  'header-gif-mm-api': {
    message: 'Ein GIF geht nur mit dem Marketing-Dienst von Meta (Marketing Messages) und darf höchstens 3,5 MB haben.',
    fix: 'Wenn Sie diesen Dienst nicht nutzen, nehmen Sie ein Video.',
  },
  'footer-text-length': { message: tooLong('Die Fußzeile'), fix: 'Kürzen Sie die Fußzeile.' },
  'footer-no-newline': {
    message: 'Die Fußzeile hat einen Zeilenumbruch; WhatsApp erlaubt keinen.',
    fix: 'Schreiben Sie sie in eine Zeile.',
  },
  'footer-no-emoji': { message: 'In der Fußzeile steht ein Emoji; WhatsApp erlaubt dort keins.', fix: noEmoji },
  'footer-no-variable': {
    message: 'In der Fußzeile steht die Variable {token}; WhatsApp erlaubt dort keine.',
    fix: 'Schreiben Sie festen Text oder setzen Sie die Variable in den Text.',
  },
  'footer-formatting': {
    message: 'In der Fußzeile steht das Zeichen {mark}; dort formatiert es nichts und ist vielleicht zu sehen.',
    fix: 'Nehmen Sie es heraus.',
  },
  'body-text-required': { message: 'Die Nachricht hat keinen Text.', fix: 'Schreiben Sie den Text der Nachricht.' },
  'body-text-length': { message: tooLong('Der Text'), fix: 'Kürzen Sie den Text.' },
  'body-newline-run': {
    message: 'Der Text hat mehr als {limit} Zeilenumbrüche hintereinander; WhatsApp erlaubt {limit}.',
    fix: 'Lassen Sie zwischen Absätzen höchstens eine Zeile frei.',
  },
  'body-emoji-count': {
    message: 'Der Text hat {count} Emojis; WhatsApp erlaubt {limit}.',
    fix: 'Nehmen Sie einige heraus.',
  },
  'body-emoji-count-utility': {
    message: 'Der Text hat {count} Emojis; bei mehr als {limit} kann WhatsApp eine Service-Nachricht ablehnen.',
    fix: 'Nehmen Sie einige heraus.',
  },
  'body-url-shortener': {
    message: 'Im Text steht ein Kurzlink ({host}); Meta lehnt ihn ab, weil man nicht sieht, wohin er führt.',
    fix: 'Schreiben Sie die volle Adresse Ihrer Website.',
  },
  'body-whatsapp-link': {
    message: 'Im Text steht ein Link zu WhatsApp ({host}); das wird oft abgelehnt.',
    fix: 'Lassen Sie ihn weg; Ihre Kunden können einfach antworten.',
  },
  'body-excess-spaces': {
    message: 'Im Text steht ein Tabulator, oder es folgen mehr als {limit} Leerzeichen aufeinander.',
    fix: 'Lassen Sie nur ein Leerzeichen stehen.',
  },
  'body-markdown-balance': {
    message: 'Das Zeichen {mark} wird nicht geschlossen, deshalb ist es zu sehen.',
    fix: 'Schließen Sie es oder nehmen Sie es heraus.',
  },
  'body-long-marketing': {
    message: 'Der Text füllt etwa {lines} Zeilen; bei Werbung sind rund {limit} zu sehen, danach kommt „Mehr lesen“.',
    fix: 'Sagen Sie das Wichtigste zuerst oder kürzen Sie den Text.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'Das Zeichen {found} beginnt in einer Zeile und endet in einer anderen, deshalb ist es zu sehen.'
        : 'Im Text stehen Zeichen eines anderen Programms („{found}“); WhatsApp zeigt sie, wie sie sind.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Öffnen und schließen Sie es in derselben Zeile.'
        : 'Verwenden Sie die Zeichen von WhatsApp: *fett*, _kursiv_, ~durchgestrichen~.',
  },
  'body-only-variables': {
    message: 'Der Text besteht nur aus Variablen.',
    fix: 'Schreiben Sie Worte dazu, die sagen, worum es geht.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `Der Text ${place === 'starts' ? 'beginnt' : place === 'ends' ? 'endet' : 'beginnt und endet'} mit einer Variable ({token}); WhatsApp möchte dort Worte.`,
    fix: 'Setzen Sie Worte vor die erste und hinter die letzte Variable.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Nach der Variable {token} kommt nur „{marks}“; für WhatsApp endet der Text damit auf eine Variable.',
    fix: 'Schließen Sie mit Worten, zum Beispiel „Vielen Dank.“',
  },
  'body-leading-variable-marks': {
    message: 'Vor der Variable {token} stehen nur Zeichen; WhatsApp kann das ablehnen.',
    fix: 'Beginnen Sie mit Worten, zum Beispiel einer Anrede.',
  },
  'body-adjacent-variables': {
    message: 'Die Variablen {left} und {right} stehen direkt nebeneinander; Meta lehnt das ab.',
    fix: 'Setzen Sie Worte dazwischen oder machen Sie eine Variable daraus.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `Der Text hat {words} {words|Wort|Wörter} für {variables} {variables|Variable|Variablen}; ${tooFew ? 'nötig sind mindestens {needed}' : 'sicher sind {better} oder mehr'}.`,
    fix: 'Ergänzen Sie Worte oder nehmen Sie Variablen heraus.',
  },
  'body-example-required': {
    message: ({ count }) =>
      count === 1 ? 'Für {tokens} fehlt ein Beispiel.' : 'Es fehlen {count} Beispiele ({tokens}).',
    fix: 'Nennen Sie mir für jede Variable ein Beispiel.',
  },
  'var-braces': {
    message: '„{token}“ ist keine vollständige Variable.',
    fix: 'Schreiben Sie auf jeder Seite zwei Klammern: {{1}} oder {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'In den Klammern der Variable {token} stehen Leerzeichen oder Sonderzeichen.',
    fix: 'Nehmen Sie eine Nummer wie {{1}} oder einen einfachen Namen wie {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} ist keine ganze Zahl ab 1.',
    fix: 'Nummerieren Sie die Variablen: {{1}}, {{2}} und so weiter.',
  },
  'var-positional-contiguous': {
    message: 'Die Variablen sind {found}; die Nummern müssen ab {{1}} ohne Lücke laufen.',
    fix: 'Schließen Sie die Lücke; jedes Beispiel bleibt bei seiner Variable.',
  },
  'var-positional-repeat': {
    message: 'Die Variable {token} kommt mehrmals vor; es ist nicht sicher, dass WhatsApp das annimmt.',
    fix: 'Nehmen Sie an der zweiten Stelle eine andere Variable.',
  },
  'var-named-charset': {
    message: 'Die Variable {token} enthält andere Zeichen als a-z, 0-9 und _.',
    fix: 'Schreiben Sie ihren Namen klein, ohne Leerzeichen und Umlaute.',
  },
  'var-named-length': { message: tooLong('Der Name der Variable {token}'), fix: 'Wählen Sie einen kürzeren Namen.' },
  'var-named-unique': {
    message: 'Die Variable {token} kommt mehrmals vor; sie darf nur einmal vorkommen.',
    fix: 'Nehmen Sie an der zweiten Stelle eine andere Variable.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} ist eine Nummer, aber die Variablen haben Namen.'
        : '{token} ist ein Name, aber die Variablen haben Nummern.',
    fix: oneStyle,
  },
  'var-no-mixing': { message: 'Die Vorlage mischt Variablen mit Nummern und mit Namen.', fix: oneStyle },
  'var-button-label-none': {
    message: 'Auf dem Button steht die Variable {token}; dort sind keine erlaubt.',
    fix: 'Schreiben Sie festen Text.',
  },
  'example-no-newline': {
    message:
      'Ein Beispiel hat einen Zeilenumbruch oder zu viele Leerzeichen; beim Versand würde WhatsApp diesen Wert ablehnen.',
    fix: 'Schreiben Sie das Beispiel in eine Zeile.',
  },
  'example-realistic': {
    message: 'Das Beispiel „{sample}“ sagt den Prüfern nichts.',
    fix: 'Nehmen Sie ein glaubhaftes Beispiel, etwa Anna oder 12. Mai.',
  },
  'example-otp-like': {
    message: 'Das Beispiel „{sample}“ sieht aus wie ein Anmeldecode; solche gehen nur in Authentifizierungsvorlagen.',
    fix: 'Nehmen Sie ein anderes Beispiel oder eine Authentifizierungsvorlage.',
  },
} as const satisfies Record<string, Words>
