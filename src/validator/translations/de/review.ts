import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('de')
const moveOrDrop = 'Lassen Sie diese Worte weg oder wählen Sie die Kategorie Marketing.'

export const review = {
  'utility-promotional': {
    message: 'Das klingt nach Werbung („{words}“); Meta genehmigt und berechnet es als Marketing, nicht als Service.',
    fix: 'Lassen Sie die Werbung weg oder wählen Sie die Kategorie Marketing.',
  },
  'utility-mixed': {
    message:
      'Die Nachricht informiert („{beside}“) und wirbt zugleich („{words}“); Meta berechnet alles als Marketing.',
    fix: 'Schicken Sie die Werbung mit einer eigenen Marketing-Vorlage.',
  },
  'utility-not-specific': {
    message:
      'Die Nachricht nennt keine Bestellung, kein Konto, keine Buchung, kein Datum und keinen Betrag; Meta macht daraus vielleicht Marketing.',
    fix: 'Sagen Sie, um welche Bestellung, Buchung, welches Konto, Datum oder welchen Betrag es geht.',
  },
  'utility-unclear': {
    message: 'Aus den festen Worten wird nicht klar, wofür die Nachricht ist; Meta macht daraus vielleicht Marketing.',
    fix: 'Schreiben Sie den ganzen Satz um die Variablen herum aus.',
  },
  'category-otp-elsewhere': {
    message: 'Ein Code zur Bestätigung der Identität („{words}“) geht in dieser Kategorie nicht; Meta lehnt das ab.',
    fix: 'Nehmen Sie eine Authentifizierungsvorlage; deren Text gibt Meta vor.',
  },
  'heur-promo-lexicon': { message: '„{words}“ klingt in einer Service-Nachricht nach Werbung.', fix: moveOrDrop },
  'heur-renewal': {
    message: '„{words}“ drängt zum Verlängern oder zu einem höheren Tarif; das ist Marketing.',
    fix: moveOrDrop,
  },
  'heur-survey-generic': {
    message: '„{words}“ fragt nach einer Meinung, ohne zu sagen, wozu; das ist Marketing.',
    fix: 'Nennen Sie die Bestellung oder den Besuch, um den es geht, oder wählen Sie die Kategorie Marketing.',
  },
  'heur-cart': {
    message: '„{words}“ erinnert an einen Warenkorb oder an Angesehenes; das ist Marketing.',
    fix: moveOrDrop,
  },
  'heur-greeting': { message: '„{words}“ ist ein Gruß oder ein Dank; das ist Marketing.', fix: moveOrDrop },
  'heur-otp-words': {
    message: '„{words}“ klingt nach einem Anmeldecode; der geht nur in Authentifizierungsvorlagen.',
    fix: 'Nehmen Sie eine Authentifizierungsvorlage oder lassen Sie diese Worte weg.',
  },
  'heur-emoji-hype': {
    message: '„{words}“ ist laut für eine Service-Nachricht und klingt nach Werbung.',
    fix: 'Sagen Sie es in einem ruhigen Satz.',
  },
  'heur-shop-button': {
    message: 'Der Button „{words}“ lädt zum Kaufen ein; das ist Marketing.',
    fix: 'Ändern Sie den Button oder wählen Sie die Kategorie Marketing.',
  },
  'heur-optout-missing': {
    message: 'In der Nachricht steht nicht, wie man sie abbestellt; dann blockieren viele lieber den Absender.',
    fix: `Fügen Sie eine Fußzeile wie „${optOutLines.de}“ oder eine solche Schnellantwort hinzu.`,
  },
  'review-variable-format': {
    message: 'Drei oder mehr Variablen folgen ohne Worte aufeinander; Meta lehnt das ab.',
    fix: 'Setzen Sie Worte dazwischen, die sagen, was jede ist.',
  },
  'review-unclear-variable': {
    message: 'Die Variable {variable} ist ein ganzer Satz; man sieht nicht, wofür sie ist.',
    fix: 'Setzen Sie sie in einen Satz, der es zeigt.',
  },
  'review-shortened-url': {
    message: 'Der Kurzlink von {host} zeigt nicht, wohin er führt; Meta lehnt das ab.',
    fix: 'Schreiben Sie die volle Adresse Ihrer Website.',
  },
  'review-whatsapp-link': {
    message: 'Der Link zu {host} führt zurück zu WhatsApp; das wird oft abgelehnt.',
    fix: 'Lassen Sie ihn weg oder nehmen Sie einen Anruf-Button.',
  },
  'review-blank-lines': {
    message: 'Der Text hat überflüssige leere Zeilen (insgesamt {count}).',
    fix: 'Nehmen Sie sie heraus.',
  },
  'review-sensitive-identifiers': {
    message: '„{words}“ fragt nach heiklen Daten; Meta lehnt das ab. Die letzten vier Ziffern sind in Ordnung.',
    fix: 'Fragen Sie nach den letzten vier Ziffern oder verweisen Sie auf eine sichere Seite.',
  },
  'review-credentials': {
    message: '„{words}“ klingt nach Zugangsdaten; solche Vorlagen wurden schon abgelehnt.',
    fix: 'Lassen Sie sie weg und verweisen Sie auf eine Seite, auf der man ein Passwort festlegt.',
  },
  'review-threatening': {
    message: '„{words}“ klingt nach einer Drohung; Meta lehnt das ab.',
    fix: 'Sagen Sie, was offen ist und wie man zahlt, ohne Folgen anzukündigen.',
  },
  'review-commerce-policy': {
    message: 'Das darf man nach den Regeln von WhatsApp nicht anbieten: „{words}“.',
    fix: 'Lassen Sie es weg; über WhatsApp geht das nicht.',
  },
  'review-regulated': {
    message:
      '„{words}“ ist ein reguliertes Angebot; es kann eine Erlaubnis, ein Mindestalter oder ein bestimmtes Land verlangen.',
    fix: 'Sehen Sie vor dem Einreichen in den Regeln von WhatsApp für Ihr Land nach.',
  },
  'review-impersonation': {
    message: '„{words}“ klingt, als schriebe WhatsApp, Meta oder eine andere Firma.',
    fix: 'Schreiben Sie im Namen Ihres Geschäfts.',
  },
  'review-spam-scam': {
    message: '„{words}“ klingt nach Spam oder Betrug.',
    fix: 'Sagen Sie es, ohne Preise oder Geld zu versprechen.',
  },
  'review-games-contests': {
    message: '„{words}“ kündigt ein Spiel oder Gewinnspiel an; das geht höchstens als Marketing.',
    fix: 'Wählen Sie die Kategorie Marketing und verlinken Sie die Teilnahmebedingungen.',
  },
  'review-spelling': {
    message: '„{words}“ sieht nach einem Schreibfehler, einem doppelten Wort oder einer Chat-Abkürzung aus.',
    fix: 'Bitte korrigieren.',
  },
  'review-too-vague': {
    message: '„{words}“ ist so allgemein, dass es in jede Nachricht passt.',
    fix: 'Sagen Sie, worum es geht.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `Der Text klingt nach ${named(found)}, die Vorlage ist aber auf ${named(language)} eingestellt.`,
    fix: 'Übersetzen Sie den Text oder ändern Sie die Sprache.',
  },
  'policy-language-allowed': {
    message: 'Ihre Organisation schreibt keine Vorlagen in {language}; erlaubt sind: {allowed}.',
    fix: 'Wählen Sie eine davon.',
  },
  'policy-name-prefix-reserved': {
    message: 'Ihre Organisation hält Namen, die mit {prefix} beginnen, für andere frei.',
    fix: 'Wählen Sie einen anderen Namen.',
  },
  'policy-name-prefix-required': {
    message: 'In Ihrer Organisation beginnen Vorlagennamen mit {prefix}.',
    fix: 'Setzen Sie das vor den Namen.',
  },
  'policy-link-host-forbidden': {
    message: 'Ihre Organisation erlaubt keine Links zu {host}.',
    fix: 'Verlinken Sie eine andere Seite oder lassen Sie den Link weg.',
  },
  'policy-word-forbidden': {
    message: 'Ihre Organisation verwendet „{word}“ in Vorlagen nicht.',
    fix: 'Nehmen Sie ein anderes Wort.',
  },
} as const satisfies Record<string, Words>
