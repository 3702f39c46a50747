/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variablen|variable|zwei variablen|drei variablen|vier variablen|die variablen sind|variablen für|mit variablen|mit variablen für|platzhalter|platzhalter für|mit platzhaltern für|felder|felder für|als variablen|als variable',
  variableTails:
    'als variablen|als variable|sind variabel|ist variabel|sind variablen|ist eine variable|sollen variablen sein|soll eine variable sein|sollen variabel sein|soll variabel sein|sollten variabel sein|sollten variablen sein|sind jedes mal anders|ist jedes mal anders|sind jeweils anders|ist jeweils anders|variieren|variiert|ändern sich jedes mal|ändert sich jedes mal|ändern sich jeweils|ändert sich jeweils|wechseln|wechselt|wechseln jedes mal|wechselt jedes mal|sind unterschiedlich|ist unterschiedlich|sind verschieden|ist je kunde anders|sind je kunde anders|sind bei jedem anders|ist bei jedem anders|sind pro kunde anders|unterscheiden sich|unterscheidet sich|sind immer anders|ist immer anders|als platzhalter|sollen platzhalter sein|variabel|hängt vom kunden ab|hängen vom kunden ab|jeweils verschieden|sind bei jedem kunden anders|ist bei jedem kunden anders|bitte variabel|werden eingesetzt|wird eingesetzt|variablen|sind je bewerber verschieden|sind natürlich immer anders|ist natürlich immer anders|sind immer unterschiedlich|ist immer unterschiedlich|ist für jeden anders|sind für jeden anders|das für jeden anders ist|je nach kunde|je nach kunde anders|ist individuell|sind individuell|sind bei jedem verschieden|ist bei jedem verschieden|sind jeweils unterschiedlich|ist jeweils unterschiedlich|immer anders|jedes mal anders|jeweils anders|immer verschieden|bei jedem anders|für jeden anders|immer unterschiedlich|für jeden verschieden|jedes mal verschieden|je nach kunde verschieden|bei jedem kunden anders',
  changeTails: 'ändern sich|sind anders',
  ticketNumber:
    'ticketnummer|vorgangsnummer|fallnummer|auftragsnummer der werkstatt|anfragenummer|ticket-nummer|schadennummer|reparaturnummer|aktenzeichen|nummer des tickets|auftragsnummer',
  varyingPlace:
    'ort|adresse|gebiet|filiale|standort|raum|stadtteil|abholort|treffpunkt|straße|zimmer|bereich|bezirk|bahnsteig|welche filiale|stadtgebiet|betroffenes gebiet|abholstation|lieferadresse',
  varyingDevice: 'gerät|modell|welches gerät|gerätetyp|fahrzeug|gerätename|handymodell|fahrradmodell|name des geräts',
  varyingProduct:
    'produkt|artikel|leistung|produktname|kursname|name des kurses|name des produkts|behandlung|objekt|buchtitel|was bestellt wurde|artikelname|kurs|stelle|stellenbezeichnung|name der veranstaltung|dienstleistung|kurstitel|immobilie',
  varyingPoints: 'punkte|punktestand|punktzahl|anzahl der punkte|wie viele punkte|stempel|treuepunkte',
  varyingStatus: 'status|bestellstatus|neuer status|stand|ergebnis|neuen status',
  varyingCount:
    'personenzahl|anzahl der personen|wie viele personen|anzahl personen|anzahl der nächte|anzahl|menge|platz in der warteschlange|anzahl der gäste|gästezahl',
  varyingReason: 'grund|ursache|der grund|was fehlt|fehlende unterlagen',
  varyingDuration:
    'dauer|wartezeit|voraussichtliche dauer|wie lange es dauert|lieferzeit|zeitfenster|lieferfenster|verspätung|verzögerung',
  varyingPlan: 'tarif|paket|mitgliedschaft|abo|abonnement|name des tarifs|vertragsart',
  varyingOther:
    'tischnummer|zimmernummer|sitzplatznummer|flugnummer|zugnummer|kennzeichen|policennummer|versicherungsnummer|kontonummer|mitgliedsnummer|kundennummer|größe|farbe|rasse|fach|lehrerin|lehrer|klasse|gruppe|friseurin|fahrerin|dosis|medikament|tier|name des tieres|name des hundes|name der katze|name des haustiers|tiername|name des kindes|kindername|zahlungslink|sendungslink|abholcode|türcode|gewicht|charge|ansprechpartner|ansprechpartnerin|telefonnummer|thema|prüfung|note|schließfach|schließfachnummer|vertragsnummer|zählernummer|gleis|tisch|monat|zeitraum|nummer',
  sizes: 'größen|größe|in den größen|in größen|größen von',
  instalments: 'raten ohne zinsen|zinsfreien raten|zinsfreie raten|raten|monatsraten',
  points: 'punkte|punkt|stempel|sterne|treuepunkte|besuche|einkäufe|herzen|punkten|stempeln',
  seats: 'plätze|plätzen|sitzplätze|freie plätze|tickets|karten|teilnehmerplätze',
  restoring: 'wieder|zurück|behoben|wiederhergestellt|läuft wieder|wiederherstellung',
  everyMonth: 'jeden monats|jedes monats|im monat|jeden monat|des monats|eines jeden monats',
  between: 'zwischen|zwischen dem|zwischen den',
  inMonth: 'im|nur im|den ganzen|im ganzen|während des',
  within: 'innerhalb von|innerhalb der nächsten|binnen|in den nächsten|innerhalb|spätestens in|in',
  withinAfter: '',
  purchases: 'einkauf|einkaufswert|bestellwert|mindestbestellwert|warenwert|umsatz|bestellung|einkaufssumme',
  tradeEndings:
    'haus|laden|studio|dienst|betrieb|service|markt|geschäft|werkstatt|verwaltung|kanzlei|praxis|agentur|schule|verein|erei|stube|gärtnerei|klinik|apotheke|hotel|shop|handel|verlag|büro|zentrum|versicherung|salon|akademie|bank|bad|kino|theater|museum|center|brauerei|hof|bar|restaurant|café|manufaktur|garten|kita|werke',
  venues:
    'aula|turnhalle|gemeindesaal|gemeindehaus|mehrzweckhalle|stadthalle|rathaus|bibliothek|schulhof|sporthalle|festsaal|saal|mensa|bürgerhaus|pausenhalle|park|museum|stadion|terrasse|kantine|garten|kirche|foyer|empfang|hof|marktplatz|hafen|cafeteria|vereinsheim|clubhaus|hörsaal|konferenzraum|festwiese',
  venueLeads: 'in der|im|in unserer|in unserem|auf dem|am|in die|ins|an der|vor der',
  opening: 'geöffnet|offen|öffnungszeiten|geöffnet von|sprechzeiten|wir haben offen|auf',
  eventLines: 'was|anlass|veranstaltung|ereignis|worum geht es',
  nth: 'ersten|zweiten|dritten|vierten|letzten|erster|letzter',
  remarkLeads:
    'bitte nicht|bitte keine|bitte kein|sie können|sie müssen|sie sollen|treffpunkt ist|treffen ist|treffpunkt|gleicher ort|gleiche zeit|selber ort|bei regen|kommen sie|bringen sie|denken sie|rufen sie|lassen sie|halten sie|stellen sie',
  remarkTails: 'erforderlich|inklusive|willkommen|begrenzt',
  asking: 'bitte',
  remedies: 'ersatz|umtausch|erstattung',
  hostLines: 'veranstalter|gastgeber|firma|verein|schule|praxis|hotel|restaurant',
  eachOne:
    'jedes mal|für jeden|bei jedem|je nach kunde|pro person|bei jedem kunden|je kunde|von fall zu fall|von jedem|je familie|pro familie|je nach person|für jede familie',
  differs: 'anders|verschieden|unterschiedlich|immer|jeweils|natürlich|individuell|variiert|wechselt|sint|beide',
  eachGets: 'jeder bekommt|jeder kriegt|jede bekommt|jeder hat|jeder erhält|alle bekommen',
  numberEndings: 'nummer',
}
