import type { EditWords } from '../../edit-words.ts'
import { frames } from './edit-frames.ts'

export const german: EditWords = {
  code: 'de',
  words: {
    add: 'füge|füg|ergänze|ergänz|setze|setz|schreibe|schreib|hänge|häng|nimm|mach|mache|hinzufügen|bitte füge',
    remove:
      'entferne|entfern|lösche|lösch|streiche|streich|nimm|lass|lasse|weg mit|ohne|entfernen|löschen|streichen|tilge',
    change: 'ändere|änder|ersetze|setze|setz|mach|mache|stelle|stell|schreibe|schreib|korrigiere|passe|wechsle',
    replace: 'ersetze|ersetz|tausche|tausch|ändere|änder|korrigiere|statt|anstatt',
    rename: 'nenne|nenn|benenne|beschrifte|bezeichne|taufe|ändere|änder',
    use: 'nimm|nehmen wir|verwende|benutze|nutze|setze|lieber|nehme',
    make: 'mach|mache|lass|lasse',
    put: 'setze|setz|schreibe|schreib|nimm|pack|stelle|verwende',
    point: 'verlinke|verlink|leite|richte|lenke|verknüpfe|setze',
    aim: 'der|die|das|den|öffnet|führt|verlinkt|verlinkung|geht|leitet|auf|zu|zur|zum|nach|mit|und|dem|link|url|adresse|seite|für|ruft|anruft|nummer|telefon|tel',
    want: 'ich möchte|wir möchten|ich will|wir wollen|ich brauche|wir brauchen|ich hätte gern|ich hätte gerne|es soll',
    say: 'mit dem text|mit den worten|mit|lautet|namens|und zwar',
    to: 'in|zu|auf|durch|mit|nach|an',
    with: 'durch|mit|gegen',
    in: 'in|in die|in den|als|an',
    be: 'ist|lautet|soll sein|soll lauten|sollte lauten|soll heißen|heißt|sei|soll|sollte sein|wird',
    ought: 'soll|sollte|muss|soll sein|soll heißen|soll lauten|sollte heißen|muss heißen',
    the: 'der|die|das|den|dem|des|ein|eine|einen|einem|mein|meine|meinen|unser|unsere|unseren|diesen|diese|dieses',
    another: 'noch ein|noch eine|noch einen|einen weiteren|eine weitere|ein weiterer|einen zweiten',
    and: 'und|sowie|oder|noch|&',
    no: 'kein|keine|keinen|ohne|nicht|ich will keinen|ich will keine|ich brauche keinen|ich brauche keine|wir brauchen keinen|wir brauchen keine|bitte kein|bitte keine|bitte keinen',
    not: 'nicht|kein|keine|das ist nicht|das ist kein|das ist keine|es ist nicht|es ist kein|es ist keine|ist nicht|ist kein|ist keine',
    sentence: 'satz|zeile|text|absatz|wort|worte|wörter|stelle|teil|den satz|die zeile',
    body: 'text|nachricht|nachrichtentext|haupttext|textkörper|inhalt|wortlaut',
    end: 'ende|schluss|ende des textes|ende der nachricht|ende vom text',
    start: 'anfang|beginn|anfang des textes|anfang der nachricht',
    label: 'beschriftung|text|aufschrift|titel|label',
    button: 'button|buttons|knopf|knöpfe|schaltfläche|schaltflächen|taste',
    quick:
      'schnellantwort|schnellantworten|antwortbutton|antwortbuttons|antwort-buttons|quick reply|quick replies|buttons|antwortknöpfe|die schnellantworten',
    link: 'link|link-button|linkbutton|website-button|webbutton|url-button|button mit link|button zur website|button zu unserer website',
    call: 'anruf-button|anrufbutton|telefonbutton|telefon-button|anrufknopf|button zum anrufen|call-button|button für anrufe',
    variable: 'variable|variablen|platzhalter',
    sample: 'beispiel|beispiele|beispielwert|beispielwerte|muster',
    name: 'name|vorlagenname|name der vorlage',
    category: 'kategorie|art|typ',
    language: 'sprache',
    instead: 'stattdessen|doch|lieber|dann',
    finalize: 'fertig|final|abschließen|fertigstellen|beenden|absenden|abschicken|finalisieren',
    yet: 'noch|jetzt|gerade|momentan|im moment|bisher|schon',
    but: 'aber|nur',
    about: 'über|mit|zu|zum|zur|vom|von|mit dem|mit der|mit den',
    move: 'verschiebe|verschieb|setze|setz|stelle|stell|zieh|ziehe|rücke|bring',
    address:
      'nummer|telefonnummer|telefon|adresse|url|website|webseite|seite|link|der|die|anruft|öffnet|führt|namens|hinzu|ein|dazu|an|und zwar',
    yes: 'ja|jawohl|ok|okay|gerne|gern|klar|bitte|mach das|natürlich',
  },
  parts: {
    header: 'überschrift|kopfzeile|titel|header|kopf|headline',
    body: 'text|nachricht|nachrichtentext|haupttext|textkörper|inhalt|body|wortlaut',
    footer: 'fußzeile|fusszeile|footer|fuß|fußtext|unterzeile|schlusszeile',
    name: 'name|namen|vorlagenname|vorlagennamen',
    buttons: 'buttons|button|knöpfe|knopf|schaltflächen|schaltfläche|schnellantworten|alle buttons|extras',
    picture: 'bild|foto|logo|bild im kopf|kopfbild|bild oben|grafik|banner',
    video: 'video|clip|film|kopfvideo',
    document: 'dokument|pdf|datei|anhang',
    location: 'standort|karte|ort',
  },
  media: {
    picture: 'bild|foto|fotos|logo|banner|grafik|titelbild|kopfbild|headerbild',
    video: 'video|clip|film|kurzvideo|videoclip|filmchen',
    document: 'pdf|dokument|pdf-datei|pdf-dokument|anhang',
    location: 'standort|lageplan|anfahrtsplan|landkarte|eine karte|einer karte|unsere karte|unserer karte',
    small:
      'der|die|das|den|dem|ein|eine|einen|einem|einer|mein|meine|meinem|meinen|unser|unsere|unserem|unseren|unserer|als|rechnung|quittung|vertrag|speisekarte|broschüre|katalog|preisliste|ticket|im|formular|soll|wird|bitte',
    kinds:
      'kurzes|kurzen|kurze|kurzer|schönes|schönen|schöne|kleines|kleinen|kleine|kleiner|großes|großen|nettes|netten|passendes|passenden|hübsches|hübschen',
    lead: 'mit|samt|inklusive|inkl|plus|und dazu',
    without: 'ohne',
    ask: 'füge|füg|häng|hänge|setz|setze|pack|packe|zeig|zeige|verwende|nutze|nimm|bitte|dazu|es soll|soll|kommt|brauchen wir|hätte ich gern|hätten wir gern',
    stands: 'soll|gehört|kommt|steht|muss|bitte',
    place:
      'oben|ganz oben|oben drüber|oben drauf|darüber|obendrüber|am anfang|im kopf|im header|in der kopfzeile|als kopfzeile|als header|kopfzeile soll|kopfzeile ist|header soll|header ist|als kopf|im anhang|als anhang|angehängt|angehängtes|angehängten|angehängter|angehängtem|hinzu|dazu|obenauf',
    behind:
      'an|ein|hinzufügen|einfügen|anhängen|einbauen|zeigen|rein|davor|drüber|bitte|wäre schön|wäre gut|soll oben stehen|soll oben sein|stehen|sein|hin|setzen|stellen',
    of: 'von|vom|der|des|unserer|unseres',
    onward: 'auf|in|für|an|dass|über|damit|bei|der|die|das',
    theirs:
      'bringen|mitbringen|bringt|antworten|antwortet|hochladen|kommen|kommt|geliefert|ausweis|reisepass|bewerbung|zahlen|bezahlen|zahlung|schicken sie|senden sie',
    several: 'bilder|grafiken|videos|logos',
    mine: 'ich habe|ich hab|dazu gibt es|dazu gibt es auch|es gibt dazu|es gibt dazu auch|wir haben dazu|wir haben dafür|wir haben dazu auch|dazu haben wir|dazu haben wir auch|dafür haben wir|hab|habe ich|hab ich|ich hätte|ich hätte auch|ich habe auch|ich hab auch|ich habe dazu|ich hab dazu|ich habe dafür|ich hab dafür|ich habe noch|ich hab noch|ich habe schon|ich hab schon|dazu habe ich|dazu hab ich|dafür habe ich|auch habe ich|außerdem habe ich|ich schicke|ich schicke dir|ich schicke ihnen|ich lade|hier ist mein|hier mein|anbei mein|anbei',
    ours: 'wir haben|wir haben auch|wir haben noch|es gibt|es gibt auch|es gibt dazu|hier ist|wir hätten',
    along:
      'dazu|dafür|hierfür|hierzu|zum mitschicken|zum dazulegen|zum anhängen|zum einfügen|mit dazu|das dazu passt|das dazu gehört|das passt|passend dazu|für die nachricht|für die vorlage|auch|schon|bereit|hier|habe ich|hab ich|habe ich auch|hab ich auch|habe ich schon|haben wir|haben wir auch|gibt es|gibt es auch|gibts|gibts auch|gemacht|aufgenommen|noch hoch|hoch|das ich habe|das ich gemacht habe|das wir haben|ist vorhanden|liegt bei',
    which: 'das|welches|was',
    doers: 'du hast|sie haben|ihr habt|ich sehe|ich finde',
    missed:
      'du vergisst|vergessen hast du|wo ist|wo sind|wo bleibt|wo kommt|wo kann ich|wo soll|wo|wo füge ich|wo lade ich|was ist mit|was ist aus|ich vermisse|es fehlt|fehlt|es fehlt noch|es fehlen|da fehlt|ich wollte auch|es gibt kein|da ist kein|mir fehlt',
    missing:
      'fehlt|fehlt noch|fehlt ja|fehlen|fehlt immer noch|vergessen|nicht verwendet|nicht benutzt|nicht genommen|weggelassen|nicht eingebaut|ist nicht da|ist nicht drin|ist nicht dabei|ist weg|nicht|hin|hochladen|hinzufügen|rein|geblieben|geworden|denn|das ich habe|von mir',
  },
  frames,
  opening:
    'doch|bitte|ok|okay|also|und|dann|jetzt|noch|auch|aber|hm|hmm|ach|oh|so|gut|super|prima|danke|kannst du|kannst du bitte|könntest du|könnten sie|könnten sie bitte|können sie|würden sie|würdest du|ich möchte|wir möchten|mal|einfach|sorry|entschuldigung|moment|warte|übrigens|außerdem|zuletzt|du kannst|sie können|alles klar|nun|nur',
  answers: 'nein|ja|nee|doch|ne|nein danke|ach nein|halt',
  closing: 'bitte|danke|jetzt|noch|auch|dann|wieder|mal|stattdessen|überall|doch',
  regrets:
    'vertan|verwechselt|geirrt|irrtum|fehler|verschrieben|durcheinander|gebracht|habe|hab|mich|war|tut|mir|leid|versehen|entschuldigung',
  polite: 'bitte|danke|stattdessen|überall',
  aside:
    'erst|vertan|verschrieben|stattdessen|ab|jetzt|bisschen|etwas|ton|stil|klingen|viel|formuliere|formulier|falsch|fehler|ich meinte|meinte|meine|ich|lieber|doch|eigentlich|besser|beginnt|tag|uhrzeit|korrektur|nein|stimmt|neu|neue|neuer|also|sondern|heißt|termin|chef|chefin|sagt|geschrieben|buchstabe|update|aktualisierung|geändert|verschoben|nun|verlängert',
  adding:
    'auch|außerdem|und|ach und|und auch|zusätzlich|noch|noch was|noch etwas|vergessen|ich habe vergessen|hab vergessen|übrigens|dazu|noch dazu|bitte noch dazu|und noch|ebenfalls|ergänzend',
  leaving:
    '… weglassen|… rauslassen|… rausnehmen|… streichen|… löschen|… entfernen|… nimm das raus|… lass das weg|… streich das|… weg damit|… raus damit|lass … weg|lassen sie … weg|weglassen|nimm … raus|nimm … heraus|nehmen sie … raus|raus mit|entferne|entfernen|entfern|lösche|löschen|lösch|streiche|streichen|streich|nicht erwähnen|erwähne … nicht|… kann weg|… muss weg|… soll weg|… weg|… raus|… brauchen wir nicht|ohne',
  cancelled:
    'fällt … aus|fallen … aus|findet … nicht statt|abgesagt|fällt aus|fällt doch aus|fallen aus|entfällt|entfallen|ausgefallen|findet nicht statt|findet doch nicht statt|abgeblasen|storniert|gestrichen',
  talk: 'schön|schöner|toll|super|prima|klasse|perfekt|wunderbar|genial|spitze|hübsch|cool|gut|gute|nett|passt|passen|gefällt|gefallen|mag|liebe|wow|haha|hihi|lol|überlegen|überlege|überleg|nachdenken|denke|denken|weiß|weiss|warte|warten|moment|sekunde|minute|sicher|unsicher|fragen|frage|frag|schauen|schaue|schau|sehen|sehe|chef|chefin|frau|mann|partner|partnerin|kollege|kollegin|sagt|sagte|meint|text|lassen|lass|lasse|bleibt|bleiben|so|wie|es|ist|das|die|der|mir|mich|uns|ich|wir|sehr|richtig|echt|wirklich|verstanden|verstehe|klar|sinn|macht|ergibt|stimmt|genau|einverstanden|ordnung|in|alles|nichts|ändern|gelungen|geworden|arbeit|klingt|mal|hm|hmm|na|naja|egal|meinetwegen|lang|kurz|zu|meine|mein|sie|er|du|bist|find|finde|oh|bin|noch|nicht|ganz|auch|also|entscheide|entscheiden|wähle|such|aus|vielen|lieben|dank|ihnen|dir',
  request: 'Bitte #',
  theirs: [
    ['ihre', 'Ihre'],
    ['ihren', 'Ihren'],
    ['ihr', 'Ihr'],
    ['ihrem', 'Ihrem'],
  ],
  finalVerbs:
    'ist|sind|gibt|haben|hat|wird|werden|kostet|kosten|bleibt|bleiben|beginnt|gilt|gelten|liegt|findet|öffnet|schließt|kommt|endet|läuft',
  subjects: 'wir|es|sie|das',
  particles: 'hinzu|ein|dazu|an',
  vague: 'etwas|was|ein|eine|einen|mehr|weniger|kürzer|länger|fett|anders|so|wie|größer|kleiner|es|nicht|kein|keine',
  something: 'etwas|was',
  one: 'ersten|zweiten|dritten|eine',
  first: 'ersten|erste|erster|oberste|obersten',
  last: 'letzten|letzte|letzter|unterste|untersten',
  ordinals: ['ersten|erste|1', 'zweiten|zweite|2', 'dritten|dritte|3', 'vierten|vierte|4', 'fünften|fünfte|5'],
  categories: {
    MARKETING: 'marketing|werbung|werblich|eine werbung|marketingnachricht|marketing-vorlage',
    UTILITY: 'utility|nützlich|dienstlich|service|servicenachricht|transaktion|transaktional|utility-vorlage',
    AUTHENTICATION: 'authentifizierung|authentication|otp',
  },
  optOut: 'Mit STOP abmelden',
  greetings:
    'hallo|hallo zusammen|hi|hey|moin|servus|grüß gott|grüezi|guten tag|guten morgen|guten abend|liebe|lieber|liebe kundin|lieber kunde|liebe kunden|liebe kundinnen und kunden|liebes|sehr geehrte|sehr geehrter|sehr geehrte damen und herren|willkommen|herzlich willkommen',
  greeting: 'Hallo',
  farewell: 'Vielen Dank!',
  remarks: {
    oneAddress:
      'Meine Texte gibt es nur in einer Anrede, und umschreiben kann ich sie nicht; es ist nichts geändert. Schicken Sie mir den Wortlaut, dann setze ich ihn ein.',
    needsNumber: 'Geben Sie mir die Nummer, die er anruft, mit Landesvorwahl, zum Beispiel +49 30 1234567.',
    needsAddress: 'Geben Sie mir die ganze Adresse, die er öffnet, zum Beispiel https://beispiel.de.',
    needsFile: 'Der Kopf braucht eine Beispieldatei für Metas Prüfung; mit „Kopfzeile entfernen“ geht es ohne.',
    whichButton: 'Welcher Button? Nennen Sie mir seinen Text.',
    fixedCode:
      'Bei Codes gibt WhatsApp den Text fest vor, deshalb kann ich nichts hinzufügen. Ihr Name geht nicht verloren: Er steht oben im Chat.',
    noSuchButton: 'So einen Button gibt es nicht.',
    noSuchLanguage: 'In dieser Sprache gibt es bei WhatsApp keine Vorlagen. Am nächsten sind',
  },
}
