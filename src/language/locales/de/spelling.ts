import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'u>und|od>oder|vllt>vielleicht|evtl>eventuell|bissl>bisschen|bissel>bisschen|ne>eine|nen>einen|nem>einem|' +
    'ner>einer|nix>nichts|is>ist|sint>sind|grad>gerade|heut>heute|morgn>morgen|jez>jetzt|jetz>jetzt|jtz>jetzt|' +
    'dan>dann|wan>wann|den wir>denn wir|das wir>dass wir|das die>dass die|das der>dass der|das sie>dass sie|daß>dass|' +
    'mus>muss|müßen>müssen|müsen>müssen|fuer>für|ueber>über|waere>wäre|koennen>können|koennt>könnt|moechte>möchte|' +
    'moechten>möchten|muessen>müssen|haette>hätte|haetten>hätten|duerfen>dürfen|naechste>nächste|naechsten>nächsten|' +
    'naechster>nächster|spaet>spät|spaeter>später|spaetestens>spätestens|taeglich>täglich|oeffnen>öffnen|' +
    'oeffnet>öffnet|geoeffnet>geöffnet|oeffnungszeiten>Öffnungszeiten|oeffnungszeit>Öffnungszeit|' +
    'öfnungszeit>Öffnungszeit|öfnungszeiten>Öffnungszeiten|öffnungzeiten>Öffnungszeiten|geschloßen>geschlossen|' +
    'geschlosen>geschlossen|gschlossen>geschlossen|schliest>schließt|schliesst>schließt|schliessen>schließen|' +
    'strasse>Straße|gruss>Gruß|grüsse>Grüße|gruesse>Grüße|fruehstück>Frühstück|fruehstueck>Frühstück|zurueck>zurück|' +
    'zurük>zurück|zurrück>zurück|zurückbrigen>zurückbringen|brigen>bringen|mitbrigen>mitbringen|mitbringn>mitbringen|' +
    'bitee>bitte|bite>bitte|biite>bitte|dnake>danke|brauch>brauche|nachicht>Nachricht|nachrciht>Nachricht|' +
    'nachrict>Nachricht|narchicht>Nachricht|nachrichten>Nachrichten|kundn>Kunden|kunen>Kunden|termien>Termin|' +
    'termine>Termine|therapie>Therapie|abholn>abholen|abhohlen>abholen|holn>holen|nachgehollt>nachgeholt|' +
    'nachgehohlt>nachgeholt|ausgelihen>ausgeliehen|ausgelien>ausgeliehen|verschobn>verschoben|verschiben>verschieben|' +
    'ausfalln>ausfallen|fälllt>fällt|faellt>fällt|entfaellt>entfällt|entfält>entfällt|geändet>geändert|' +
    'geendert>geändert|aendert>ändert|endert sich>ändert sich|vorat>Vorrat|vorrat>Vorrat|vorat reicht>Vorrat reicht|' +
    'solang>solange|so lang>so lange|schue>Schuhe|schuhe>Schuhe|packet>Paket|pakete>Pakete|paket>Paket|' +
    'lieferug>Lieferung|liferung>Lieferung|lifern>liefern|rechnug>Rechnung|rechung>Rechnung|bestellug>Bestellung|' +
    'bestelung>Bestellung|bezahln>bezahlen|überweissen>überweisen|rabat>Rabatt|rabbat>Rabatt|rabbatt>Rabatt|' +
    'sommerschlus>Sommerschluss|winterschlus>Winterschluss|schlus>Schluss|schlussverkauf>Schlussverkauf|' +
    'verkauf>Verkauf|angebot>Angebot|angebott>Angebot|gutschien>Gutschein|gutschei>Gutschein|geburstag>Geburtstag|' +
    'geburtag>Geburtstag|weinachten>Weihnachten|weihnachtn>Weihnachten|ostern>Ostern|adrese>Adresse|addresse>Adresse|' +
    'addrese>Adresse|standart>Standard|interresse>Interesse|interese>Interesse|intresse>Interesse|' +
    'vieleicht>vielleicht|villeicht>vielleicht|warscheinlich>wahrscheinlich|wiederspruch>Widerspruch|' +
    'wider geöffnet>wieder geöffnet|wider offen>wieder offen|entgültig>endgültig|enschuldigung>Entschuldigung|' +
    'endschuldigung>Entschuldigung|entschuldigug>Entschuldigung|endschuldigen>entschuldigen|' +
    'unanehmlichkeiten>Unannehmlichkeiten|unannemlichkeiten>Unannehmlichkeiten|ärtzin>Ärztin|ärtzte>Ärzte|artzt>Arzt|' +
    'arzt>Arzt|artz>Arzt|aerzte>Ärzte|praxis>Praxis|impfug>Impfung|imfung>Impfung|untersuchug>Untersuchung|' +
    'behandlug>Behandlung|reperatur>Reparatur|reparatur>Reparatur|reperaturen>Reparaturen|werkstat>Werkstatt|' +
    'reifenweksel>Reifenwechsel|wechsl>Wechsel|auto>Auto|autos>Autos|fahrrad>Fahrrad|farrad>Fahrrad|' +
    'schlüsel>Schlüssel|schluessel>Schlüssel|schule>Schule|schueler>Schüler|schüller>Schüler|lehrer>Lehrer|' +
    'lerer>Lehrer|lererin>Lehrerin|lehrerin>Lehrerin|unterrich>Unterricht|untericht>Unterricht|unterricht>Unterricht|' +
    'kurs>Kurs|kurse>Kurse|stunde>Stunde|stunden>Stunden|woche>Woche|wochen>Wochen|tag>Tag|tage>Tage|uhr>Uhr|' +
    'mittwoh>Mittwoch|mitwoch>Mittwoch|donnertag>Donnerstag|donerstag>Donnerstag|freitg>Freitag|samtag>Samstag|' +
    'samstg>Samstag|sontag>Sonntag|sonntg>Sonntag|diensttag>Dienstag|dinstag>Dienstag|montg>Montag|februa>Februar|' +
    'dezemer>Dezember|kuchen>Kuchen|kleider>Kleider|kleidung>Kleidung|kinder>Kinder|kind>Kind|eltern>Eltern|' +
    'mieter>Mieter|nachbarn>Nachbarn|wasser>Wasser|strom>Strom|heizung>Heizung|keller>Keller|garage>Garage|' +
    'parkplatz>Parkplatz|tür>Tür|haus>Haus|wohnung>Wohnung|miete>Miete|treffpunkt>Treffpunkt|platz>Platz|' +
    'eingang>Eingang|ausweis>Ausweis|name>Name|nummer>Nummer|betrag>Betrag|preis>Preis|preise>Preise|geld>Geld|' +
    'karte>Karte|karten>Karten|buch>Buch|bücher>Bücher|brille>Brille|hund>Hund|hunde>Hunde|katze>Katze|tier>Tier|' +
    'tiere>Tiere|wetter>Wetter|sturm>Sturm|urlaub>Urlaub|ferien>Ferien|feiertag>Feiertag|vertretung>Vertretung|' +
    'helfer>Helfer|spende>Spende|spenden>Spenden|verein>Verein|sommerfest>Sommerfest|konzert>Konzert|' +
    'training>Training|spiel>Spiel|reifen>Reifen|fahrzeug>Fahrzeug|versicherung>Versicherung|vertrag>Vertrag|' +
    'unterlagen>Unterlagen|formular>Formular|konto>Konto|rückruf>Rückruf|anruf>Anruf|fragen an>Fragen an|grund>Grund|' +
    'gerät>Gerät|geräte>Geräte|werkzeug>Werkzeug|gegenstand>Gegenstand|abstand>Abstand|meter>Meter|imker>Imker|' +
    'essen mitbringen>Essen mitbringen|getränke>Getränke|frühstück>Frühstück',
  spared: 'riecht|staat|feuern|riechen|waschen|warren|lieder|schrieben',
  alike: '',
  isPlain: false,
}
