import type { Words } from '../../locale.ts'

export const words: Words = {
  days: 'heute|heute abend|morgen|übermorgen|diese woche|dieses wochenende|diesem wochenende|am wochenende|wochenende|ende des monats|monatsende|ende der woche|jahresende|nächster werktag|nächsten werktag|diesen monat|ab sofort|sofort|heute mittag|heute nacht|morgen früh|morgen abend|morgen nachmittag|die ganze woche|werktags|wochenends|ende|den ganzen tag|ganztägig|kommende woche|nächste woche|übers wochenende|am kommenden wochenende|an feiertagen|über die feiertage|zwischen den jahren|über weihnachten|über ostern|in den ferien|heute vormittag|heute nachmittag|morgen vormittag|morgen mittag|dieses jahr|ganzjährig',
  dayLeads:
    'diesen|diese|dieses|diesem|nächsten|nächste|nächstes|nächster|nächstem|kommenden|kommende|kommendes|jeden|jede|jedes|jeweils|letzten|dieser|kommender|alle',
  dayTails: 'nächste woche|diese woche|in einer woche',
  periods: 'woche|monat|jahr|sommer|winter|frühling|herbst|monats|wochen|werktag',
  recurring:
    'jeden|jede|jedes|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|wochenends|jeweils',
  dayParts: 'früh|morgen|vormittag|mittag|nachmittag|abend|nacht|vormittags|nachmittags|abends|morgens|mittags',
  dateGlue: '.',
  festivals:
    'weihnachten|heiligabend|silvester|neujahr|ostern|ostermontag|karfreitag|pfingsten|muttertag|vatertag|valentinstag|black friday|cyber monday|halloween|advent|nikolaus|karneval|fasching|oktoberfest|frauentag|himmelfahrt|christi himmelfahrt|fronleichnam|reformationstag|allerheiligen|tag der deutschen einheit|tag der arbeit|dreikönigstag|ostersonntag|pfingstmontag|pfingstsonntag|rosenmontag|weiberfastnacht|nikolaustag|erntedank|martinstag|st. martin|valentin|singles day|sommerferien|osterferien|herbstferien|weihnachtsferien|mariä himmelfahrt|buß- und bettag|1. mai|maifeiertag|schulanfang|kindertag|winterferien|pfingstferien',
  timeLeads: 'um|gegen|ab|bis|von|vor|nach',
  timeUnits: 'uhr|h',
  timeNames: 'mittag|mitternacht|mittags',
  numbers:
    'ein|eine|einen|einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|halbe|halben',
  units:
    'minute|minuten|min|stunde|stunden|std|tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|werktage|werktagen|arbeitstage|nacht|nächte',
  percent: 'prozent|proz',
  currencies: 'euro|euros|eur|chf|franken|dollar|usd|cent|pfund',
  per: 'im monat|pro monat|monatlich|im jahr|pro jahr|jährlich|pro person|pro stunde|die stunde|pro kilo|pro nacht|pro kurs|je|pro stück|pro woche|pro tag|pro kopf|das kilo|pro termin',
  upTo: 'bis zu|mindestens|mehr als|über|bis|ab|bis max|maximal|max',
  upToAfter: '',
  until:
    'bis|bis zum|bis einschließlich|gültig bis|gültig bis zum|nur bis|vor dem|spätestens|spätestens am|spätestens bis|endet am|endet|läuft bis|fällig am|fällig bis|einzulösen bis|anmeldung bis|frist|noch bis|läuft ab am|zahlbar bis|bis inklusive|bis spätestens|anmeldeschluss|fällig|bis inkl|nur noch bis|einlösbar bis|abholbar bis|reserviert bis|aufgehoben bis|kündbar bis|bleibt bis|gilt bis|gilt nur bis|läuft noch bis|bis spätestens zum|bis einschl|noch bis zum|bis kommenden|buchbar bis|anmelden bis',
  untilAfter: 'fällig|zu zahlen|zu überweisen|einlösbar',
  from: 'ab|ab dem|vom|von|seit|startet am|startet|beginnt am|beginnt|beginn|los geht es am|beginnend am|gilt ab|gelten ab|nach dem|start',
  fromAfter: '',
  to: 'bis|bis zum|und|bis um|auf|auf den|zum',
  ends: 'läuft am|läuft ab am|endet am|endet|fällig am|fällig|fällig zum|endet zum',
  dayNumberLeads: 'am|bis zum|vom|ab dem|zum|der|den|seit dem|vor dem',
  dayWords: '',
  ordinals: '.',
  againAfter:
    'sind wir wieder da|wieder da|wieder geöffnet|öffnen wir wieder|sind wir wieder für sie da|haben wir wieder geöffnet|wieder offen|sind wir zurück|geht es weiter|wieder auf|haben wir wieder auf|sind wir wieder offen|wieder für sie da|sind wieder da|ist wieder da|wieder normal geöffnet|wieder erreichbar|sind wir wieder erreichbar|wieder im büro|machen wir wieder auf|wieder in der praxis|bin ich wieder da',
  includeAfter:
    'soll vorkommen|sollen vorkommen|soll rein|sollen rein|soll drin stehen|sollen drin stehen|muss rein|müssen rein|muss drin stehen|müssen drin stehen|soll dabei sein|sollen dabei sein|nicht vergessen|muss vorkommen|müssen vorkommen|soll drinstehen|sollen drinstehen|soll enthalten sein|sollen enthalten sein|gehört rein|gehören rein|soll dastehen|angeben|nennen|dazuschreiben',
  varyingName: 'name|namen',
  streetEndings: 'straße|strasse|weg|platz|gasse|allee|str|ring|damm|ufer|markt',
  visits: '',
  amountLeads:
    'kostet|kosten|preis|eintritt|gebühr|ticket|tickets|neuer preis|nur|für nur|betrag|monatsbeitrag|beitrag|statt nur|jetzt nur|pauschal|festpreis|aktionspreis|monatlich|teilnahmegebühr|startpreis|kursgebühr|unkostenbeitrag|komplettpreis',
  arrivals:
    'ist wieder da|sind wieder da|ist da|sind da|wieder verfügbar|wieder lieferbar|ist eingetroffen|sind eingetroffen|wieder auf lager|ist wieder auf lager|sind wieder auf lager|wieder vorrätig|wieder erhältlich|ist wieder verfügbar|sind wieder verfügbar|sind wieder lieferbar',
  firstOnes: 'ersten|erste',
  persons: 'personen|leute|gäste|erwachsene|plätze|kunden|gästen|teilnehmer|besucher|kinder|mitglieder|anmeldungen',
  novelty: 'neu|neue|neuen|neuer|neues|neuem',
  noveltyAfter: '',
  monthParts: 'ende|anfang|mitte',
  quantifiers: 'alle|allen|alles|ganze|ganzen|sämtliche|gesamte|jede|jeden',
  on: 'am|für|für den|den|der|ist am|zum|an|auf|findet am|jetzt am|nun am|im|in|des',
  changes:
    'verschoben|verlegt|verschiebt sich|wechselt|ändert sich|verschieben|wird verlegt|wird verschoben|verschiebt|geändert',
  old: 'statt|anstatt|statt am|bisher|vorher|früher|nicht|ursprünglich|alt|anstelle von|statt um|verschoben von|von bisher|von ursprünglich|statt bisher|nicht mehr',
  oldAfter: '',
  again:
    'wieder geöffnet ab|wieder da ab|wieder für sie da ab|wieder ab|wiedereröffnung|wiedereröffnung am|wieder da am|wieder am|wieder offen ab|wieder offen am|ab wann wieder|öffnen wieder am|sind wieder da am|öffnen am|sind wieder ab|wir öffnen wieder am|wieder da ab dem|wieder erreichbar ab',
  because:
    'wegen|aufgrund|aufgrund von|weil|grund|der grund ist|grund ist|grund dafür ist|da|wg|wg.|infolge|auf grund|aufgrund einer|wegen eines|wegen einer|grund:',
  becauseAfter: '',
  code: 'code|gutscheincode|rabattcode|mit code|mit dem code|aktionscode|gutschein|code lautet|promocode|code ist',
  is: 'ist',
  named: 'heißt|heisst|namens|genannt|name ist|heißen|nennt sich|unser name ist',
  namedAfter: '',
  trades:
    'bäckerei|konditorei|praxis|zahnarztpraxis|fitnessstudio|friseursalon|friseur|salon|kosmetikstudio|nagelstudio|restaurant|café|cafe|laden|geschäft|boutique|hotel|pension|apotheke|blumenladen|buchhandlung|buchladen|barbershop|studio|yogastudio|schule|akademie|werkstatt|autowerkstatt|fahrradladen|metzgerei|fleischerei|bar|kneipe|pizzeria|gasthof|gasthaus|weingut|brauerei|hof|hofladen|markt|supermarkt|agentur|reisebüro|firma|unternehmen|betrieb|büro|tierarztpraxis|tierhandlung|wäscherei|reinigung|kurierdienst|lieferdienst|kita|kindergarten|bibliothek|museum|theater|kino|optiker|bank|versicherung|versicherungsagentur|immobilienbüro|autohaus|schuhgeschäft|juwelier|möbelhaus|onlineshop|online-shop|shop|webshop|verein|klinik|krankenhaus|labor|physiotherapie|kanzlei|fahrschule|musikschule|sprachschule|tanzschule|eisdiele|gärtnerei|schneiderei|imbiss|handwerksbetrieb|malerbetrieb|hundeschule|kosmetiksalon|spedition|stadtwerke|tanzstudio|friseurin|massagepraxis|hundesalon|teeladen|weinhandlung|hausverwaltung|rösterei|getränkedienst|modehaus|schlosserei|schreinerei|physiopraxis|tierheim|bauhof|kanu-verleih|verleih|kfz-werkstatt|getränkemarkt|kaffeerösterei|fahrradwerkstatt|radhaus|schuhhaus|parfümerie|drogerie|winzer|grundschule|gymnasium|realschule|volkshochschule|kletterhalle|schwimmbad|sportverein|tennisclub|campingplatz|ferienwohnung|ferienhaus|gästehaus|tierarzt|zahnarzt|hautarztpraxis|kinderarztpraxis|hausarztpraxis|augenarztpraxis|arztpraxis|heilpraktikerin|logopädie|ergotherapie|physiotherapiepraxis|sanitätshaus|hörgeräte|fotostudio|tattoostudio|sonnenstudio|copyshop|druckerei|tischlerei|elektriker|installateur|heizungsbau|holzbau|metallbau|dachdecker|malermeister|umzugsfirma|umzugsunternehmen|kinderkrippe|tagesmutter|reitschule|reitstall|golfclub|nachhilfe|nähstudio|wollladen|bioladen|reformhaus|spielwarenladen|elektromarkt|baumarkt|gartencenter|blumenhaus|floristik|brautmode|taxizentrale|autovermietung|reifenservice|waschanlage|steuerbüro|steuerberatung|rechtsanwälte|anwaltskanzlei|notar|versicherungsbüro|krankenkasse|sparkasse|volksbank|hundepension|katzencafé|wanderreisen|wasserwerk|energieversorger|stadtbibliothek|bücherei|pfarramt|augenoptik|hörakustik|uhrmacher|teekontor|wohnungsgenossenschaft|vermieter|kiosk|hofcafé|biergarten|wirtshaus|landgasthof|skischule|surfschule|segelschule|tauchschule',
  brandLeads:
    'von|bei|wir sind|ich bin von|hier ist|ich leite|ich führe|ich habe|inhaber von|inhaberin von|team von|team|vom team|beim|ich arbeite bei|wir vom|wir von|hier ist die|hier ist der|hier ist das|hier spricht|die marke|marke|unsere marke|kunden von|hier schreibt|wir sind die|wir sind der|wir sind das|ich bin vom|ich bin von der|ich betreibe|wir betreiben|ich schreibe für|ich schreibe von|für die firma|die firma|im namen von|im auftrag von|fürs|vom|bei uns in der|bei uns im',
  brandTails: '',
  introductions:
    'wir sind ein|wir sind eine|ich habe ein|ich habe eine|ich führe|ich leite|ich betreibe|wir betreiben|ich bin|wir sind der|wir sind die|wir sind das',
  bareLeads: 'für',
  nameGlue: 'und|&|am|an|der|die|das|im|zum|zur|von|+|-',
  titles: 'dr|dr.|herr|herrn|frau|prof|prof.|doktor|st|st.',
  with: 'mit|bei|mit dem|mit der',
  productLeads: 'auf|rabatt auf|nachlass auf|für|beim kauf von',
  productTails: '',
  offers:
    'zwei zum preis von einem|2 für 1|3 für 2|drei für zwei|zum halben preis|halber preis|halben preis|versandkostenfrei|kostenloser versand|gratis versand|zwei für eins|nimm 3 zahl 2|kostenlose lieferung|1 kaufen 1 gratis|1+1 gratis|eintritt frei|freier eintritt|kostenloser eintritt|2 zum preis von 1|zweites paar gratis|zweite pizza gratis|zweites glas gratis|versand gratis|kostenfreier versand|3 zahlen 2|4 für 3|1 plus 1|2+1 gratis|2 + 1 gratis',
  reductions:
    'rabatt|nachlass|günstiger|reduziert|weniger|billiger|ermäßigung|gutschein|rabattgutschein|geschenkt|gutgeschrieben|rabat|off|sparen|preisnachlass|weniger zahlen|erlass|skonto',
  free: 'gratis|kostenlos|kostenlose|kostenlosen|kostenloses|umsonst|geschenkt|kostenfrei|kostenfreie|kostenfreies|kostenfreien|aufs haus',
  invitations: 'einladen|einladung|lade|laden ein|einladung zu|einladung zum|einladung zur|eingeladen|lädt',
  eventNouns:
    'workshop|konzert|weinprobe|verkostung|feier|party|tag der offenen tür|fest|ausstellung|seminar|webinar|konferenz|messe|eröffnung|gala|abendessen|turnier|flohmarkt|vorführung|elternabend|ausflug|versammlung|mitgliederversammlung|basar|show|sommerfest|weihnachtsfeier|picknick|prüfung|vortrag|lesung|neueröffnung|weinabend|grillfest|infoabend|hoffest|brunch|probetag|schnuppertag|weihnachtsmarkt|hausmesse|veranstaltung|jubiläum|modenschau|tasting|frühstück|kochabend|schulfest|sporttag|wandertag|klassenfahrt|sommerschlussverkauf-party|kindertag|tanztee|osterbrunch|adventsmarkt|adventskonzert|benefizkonzert|kinderfest|straßenfest|oktoberfest|spieleabend|quizabend|filmabend|infotag|informationsabend|elterncafé|vernissage|finissage|führung|stadtführung|degustation|bierverkostung|ginverkostung|kochkurs-abend|firmenlauf|lauf|blutspende|gottesdienst|probestunde|schnupperstunde|hofflohmarkt|frühlingsfest|herbstfest|weinfest|laternenumzug|martinsumzug|einschulung|generalversammlung|jahreshauptversammlung|eigentümerversammlung|mieterversammlung|betriebsfeier|sommerkonzert|theaterabend|premiere|karaokeabend|livemusik|jazzabend|neujahrsempfang|wandertour|wanderung|radtour|kindergeburtstag|ladenjubiläum|geburtstagsfeier|elterngespräch|projektwoche|bundesjugendspiele|fotograf|fototermin|filialeröffnung|eröffnung der neuen filiale|eröffnungsfeier',
  courseNouns:
    'kurs|kurse|stunde|training|unterricht|lehrgang|schulung|yogakurs|tanzkurs|schwimmkurs|sprachkurs|deutschkurs|englischkurs|spanischkurs|yogastunde|rückenkurs|nähkurs|kochkurs|malkurs|töpferkurs|pilateskurs|zumbakurs|schnupperkurs|intensivkurs|online-kurs|onlinekurs|anfängerkurs|gitarrenkurs|klavierunterricht|erste-hilfe-kurs|fahrkurs|integrationskurs|französischkurs|italienischkurs|computerkurs|babyschwimmen|krabbelkurs|pekip|reitkurs|tenniskurs|skikurs|segelkurs|fotokurs|nähen|aquafitness|bootcamp|spinning',
  bring: 'mitbringen|mitzubringen|bringen|dabeihaben|dabei haben|mit bringen|mitnehmen|bitte mitbringen',
  bringAfter:
    'mitbringen|mitzubringen|dabeihaben|dabei haben|mit bringen|mitnehmen|mitzunehmen|mitgeben|bereithalten|bereit halten',
  dues: 'miete|kaltmiete|warmmiete|nebenkosten|nebenkostenabrechnung|heizkostenabrechnung|betriebskostenabrechnung|mitgliedsbeitrag|jahresbeitrag|vereinsbeitrag|monatsbeitrag|kursgebühr|kursgebühren|hausgeld|kitabeitrag|kitagebühr|essensgeld|schulgeld|stromrechnung|wasserrechnung|gasrechnung|stromabschlag|monatsrate|versicherungsbeitrag|anzahlung|restzahlung|pacht|parkgebühr|studiengebühren|semesterbeitrag',
  addressLeads: 'adresse|adresse ist|unsere adresse ist|ort|ort ist|treffpunkt|treffpunkt ist|anschrift|wo',
  streets: 'straße|strasse|str|str.|weg|platz|allee|gasse|ring|ufer|damm|markt|hof|saal|halle|gebäude',
  before: 'vorher|vor dem|zuvor|davor|im voraus|vor',
  include:
    'mit|mit dem|mit der|inklusive|inkl|enthält|soll enthalten|braucht|benötigt|erwähne|nenne|dazu|sollte|soll|mit ihrer|mit ihrem|samt|unter angabe|drin|und auch|muss|und zwar mit|bitte mit|inkl.|nennen|angeben|dazuschreiben|aufnehmen|rein soll|rein sollen|reinschreiben',
  customerName:
    'name des kunden|kundenname|namen des kunden|name der kundin|namen der kundin|kundennamen|name des patienten|patientenname|namen des patienten|name des gastes|namen des gastes|ihrem namen|ihren namen|vorname|vornamen|name des mitglieds|namen der kunden|name der kunden|name der person|name des empfängers|namen der person|name des teilnehmers|name der eltern|namen des mitglieds|namen des mieters|name des mieters|vornamen des kunden|gastname|gastnamen|name des schülers|name der schülerin|name des bewerbers|namen des bewerbers|mitgliedsname|name des kindes und der eltern|ihr name|empfängername',
  orderNumber:
    'bestellnummer|auftragsnummer|bestell-nr|bestellnr|nummer der bestellung|bestellnummern|bestellnr.|auftragsnr|auftrags-nr|abholnummer|retourennummer|order-nummer|ordernummer|lieferscheinnummer|belegnummer',
  trackingNumber:
    'sendungsnummer|trackingnummer|tracking-nummer|paketnummer|sendungsverfolgungsnummer|tracking|sendungsverfolgung|sendungs-nr|paket-nr|trackinglink|tracking-link|sendungsnr|barcode',
  bookingNumber:
    'buchungsnummer|reservierungsnummer|buchungscode|buchungs-nr|reservierungscode|buchungsnr|reservierungs-nr',
  invoiceNumber: 'rechnungsnummer|rechnungs-nr|rechnungsnr|rechnungs nr|nummer der rechnung|re-nr',
  varyingDate:
    'datum|tag|termin|fälligkeitsdatum|fälligkeit|liefertermin|neues datum|lieferdatum|neuer termin|neuen termin|zahlungsziel|anreisetag|abreisetag|anreisedatum|abreisedatum|wochentag|abholtermin|frist|ablaufdatum|enddatum|startdatum|termindatum',
  varyingTime: 'uhrzeit|zeit|neue uhrzeit|abholzeit|anfangszeit|startzeit|lieferzeit|beginn',
  varyingAmount:
    'betrag|preis|summe|gesamtbetrag|rechnungsbetrag|kosten|rückzahlungsbetrag|höhe|beträge|miete|beitrag|restbetrag|rechnungssumme|endpreis|preise|gutschriftsbetrag|erstattungsbetrag|prämie|monatsbetrag|reparaturpreis|endbetrag',
  varyingPerson:
    'name des arztes|name der ärztin|arzt|ärztin|name des trainers|trainer|name der friseurin|behandler|mitarbeiterin|mitarbeiter|fahrer|name des fahrers',
  plain:
    'förmlich|formell|sachlich|neutral|seriös|professionell|einfach|schlicht|kurz|knapp|kurze|knappe|kurzen|höflich|höfliche|höflichen|schlichte|sachliche|sachlichen|nüchtern|ruhig|ruhiges|ruhige|höfliches|kurzes|knappes|sachliches|förmliche',
  warm: 'herzlich|herzlicher|freundlich|freundlicher|freundliche|freundlichen|nett|netter|nette|warm|wärmer|persönlich|persönlicher|liebevoll|lieb|herzliche|herzlichen|nettes|freundliches|sympathisch|persönliche',
  playful:
    'lustig|lustiger|witzig|witziger|frech|verspielt|locker|lockerer|emoji|emojis|fröhlich|peppig|spielerisch|humorvoll|lustige|witzige|flott|lockere|lockeren|jugendlich|pfiffig|fröhlicher',
  shorter: 'kürzer|kürze|kürzen|gekürzt|weniger text|zu lang|knapper',
  another:
    'andere|anderer|anderes|einen anderen|eine andere|etwas anderes|noch einen|noch eine|andere version|anders|alternative|noch ein vorschlag|nächster vorschlag',
  dictation:
    'sag dass|sagen dass|sag ihnen dass|schreib dass|schreibe dass|erwähne dass|erwähnen dass|teile mit dass|mitteilen dass|weise darauf hin dass|darauf hinweisen dass|bitte sie|sag bitte dass|dass|wünsche ihnen|wünsch ihnen|bedanke dich|danke ihnen|sag, dass|sagen, dass|erwähne, dass|sag ihnen, dass|schreib, dass|mitteilen, dass|hinweis, dass|hinweis dass|erinnere sie daran, dass|informieren, dass|bescheid geben, dass|und dass|sage, dass|erkläre, dass|schreibe, dass|sag den kunden dass|sag den kunden, dass|sag unseren kunden, dass|sag den leuten, dass|sagt den kunden, dass|teil den kunden mit, dass|teilen sie den kunden mit, dass|informiere die kunden, dass|informiere alle, dass|erinnere die kunden, dass|erinnere die leute, dass|schreib den kunden, dass|schreib den leuten, dass|schreib ihnen, dass|die kunden sollen wissen, dass|bitte informieren, dass|gib bescheid, dass|den kunden sagen, dass|den eltern sagen, dass|sag den eltern, dass|sag den gästen, dass|sag den mitgliedern, dass|sag den patienten, dass',
  announcing:
    'informieren|informiere|mitteilen|teile|teilen|sagen|sag|sage|bescheid|schreiben|schreib|schreibe|erinnern|erinnere|wissen|ankündigen|hinweisen|erklären|erwähnen|verständigen|benachrichtigen',
  that: 'dass|daß',
  subjects: '',
  about:
    'button|buttons|knopf|knöpfe|schaltfläche|fußzeile|überschrift|titel|kopfzeile|zeichen|wörter|variable|variablen|variabel|verschieden|unterschiedlich|anders|jedes mal|je nach|immer anders|emoji|emojis|ton|kurz|knapp|förmlich|schnellantworten|schnellantwort|antwortbuttons|whatsapp|grüßen|viele grüße|soll|sollte|mit freundlichen grüßen|keine werbung|ohne werbung|zu erwähnen|nicht erwähnen|erwähnen|keine drohungen|nicht zu werblich|keine panik',
  theirs: 'seine|seinen|deren|ich|mir|mein|meine',
  negations: 'nicht|kein|keine|keinen|nie|ohne|niemals|keiner|keinem|weder|noch nicht',
  orders:
    'schreib|schreibe|verfasse|erstelle|mach|mache|sag|informiere|informieren|erinnere|teile mit|bescheid geben|etwas über|etwas wie|in deinen worten|entschuldige dich|bedanke dich|lade ein|schick|sende|sagt|sagen|formulier|formuliere|entwirf|bitte um|frag|frage|fragen',
  thirdPerson:
    'kunden|kunde|kundinnen|patienten|mitglieder|gäste|mein|meine|meinen|leute|ich|mieter|bewerber|eltern|teilnehmer|besucher|bewohner|schüler|stammkunden|anwohner|kundschaft',
  handover:
    'schreib etwas|schreiben sie etwas|schreib mir|könntest du|können sie mir|in deinen worten|schreib den text|schreib du|du entscheidest|kannst du da was|kannst du das|kannst du was|kannst du etwas|kannst du mir was|könnt ihr was|kannst du bitte|mach mal|mach was draus|schreib mal|schreibt mir|was ruhiges|was nettes|was kurzes|was freundliches|was herzliches|damit keine panik ausbricht|könntest du bitte|könnten sie bitte|können sie bitte|wären sie so nett|bitte formulieren|bitte entwerfen|bitte schreiben',
  secondPerson: 'ihr|ihre|ihren|ihnen|du|dein|deine|dich|dir|euch|euer',
  anew: 'neue vorlage|jetzt eine für|noch eine vorlage|nächste vorlage|jetzt eine vorlage|eine andere vorlage|und jetzt eine|eine neue vorlage|jetzt eine nachricht',
  wish: 'nachricht|nachrichten|vorlage|vorlagen|text|texte|schreib|schreibe|schreiben|erstelle|erstellen|mach|mache|machen|sende|senden|schick|schicken|schicke|verschicken|informieren|informiere|erinnern|erinnere|erinnerung|ankündigen|ankündigung|mitteilen|mitteilung|bescheid|brauche|brauchen|benötige|möchte|möchten|will|wollen|whatsapp|benachrichtigung|benachrichtigen|hinweis|info|rundnachricht|template|entwirf|formuliere|bräuchte|hätte gern|hätte gerne|verfasse|nachicht|nachrcht|nachrichen|nachrich|bräuchten|benötigen|hätten gern|hätten gerne|vorformulieren|aufsetzen|basteln|textvorschlag|vorschlag|mustertext|textvorlage|nachrichtenvorlage|whatsapp-nachricht|whatsapp-vorlage|whatsappnachricht|hinweisen|wissen lassen|weitergeben|rausschicken|rundschreiben|durchsage|ansage|sms|bescheid sagen|bescheid kriegen|bescheid bekommen|bescheid geben',
  filler:
    'app|bitte|hallo|hi|hey|guten tag|moin|servus|danke|vielen dank|ok|okay|also|nun|mal|sehr|schnell|gut|neu|neue|neuen|neuer|neues|auch|dann|vielleicht|so|gerade|jetzt|gehen|geht|gibt|es|ich|wir|sie|er|ihr|ihre|ihren|ihrem|ihnen|uns|unser|unsere|unseren|unserem|unserer|mein|meine|meinen|meinem|meiner|dein|deine|mir|mich|dir|alle|allen|alles|kunden|kunde|kundin|kundinnen|leute|gäste|gast|gästen|mitglieder|mitgliedern|patienten|patient|patientinnen|schüler|eltern|teilnehmer|nutzer|abonnenten|stammkunden|besteller|käufer|jeder|jemand|wer|der|die|das|dem|den|des|ein|eine|einen|einem|einer|und|oder|in|im|an|am|auf|aus|bei|beim|zu|zum|zur|mit|von|vom|für|über|um|als|wie|wenn|wann|sobald|nachdem|dass|ob|weil|ist|sind|war|waren|wird|werden|wurde|wurden|sein|haben|hat|habe|hatten|kann|können|soll|sollen|sollte|muss|müssen|darf|dürfen|etwas|sache|ding|hier|da|dort|schon|noch|nur|mehr|weniger|dieser|diese|dieses|diesen|betreibe|führe|leite|arbeite|inhaber|inhaberin|team|hilfe|hilf|helfen|dringend|grüße|gruß|lg|mfg|beispiel|zum beispiel|z.b.|etc|usw|klein|kleine|kleinen|kleines|groß|große|gern|gerne|liebe|lieber|lieben|treue|treuen|besondere|was|wo|warum|damit|daran|darüber|dafür|davon|nach|vor|seit|durch|sich|man|aber|doch|ja|nein|tun|geben|gebe|lassen|lass|wissen|automatisch|sag|sage|sagen|kurz bescheid|ab|immer|einmal|einfach mal|stadt|ort|unterwegs|euch|eure|euer|du|wäre|würde|können sie|könntest|könnten|link|website|webseite|entschuldigung|dauert|seite|besuch|leider|aufenthalt|einkauf|gültig|einlösbar|brauch|brauchst|ne|nen|nem|ner|n|nich|net|ned|halt|eben|eigentlich|natürlich|klar|irgendwie|irgendwas|quasi|sozusagen|bissl|bisschen|bissel|grad|jez|jetz|hab|hamma|ham|wär|wärs|gehts|gibts|wirs|bräuchten|unsre|unsern|unserm|euern|stück|jeweiligen|jeweils|dasselbe|nochmal|noch mal|kriegen|bekommen|bekommt|kriegt|momentan|einige|manche|viele|mehrere|danke schön|dankeschön|merci|besten dank|viele grüße|liebe grüße|beste grüße|freundlichen grüßen|mit freundlichen grüßen|schöne grüße|mieter|mietern|mieterin|bewerber|bewerbern|bewerberin|empfänger|abonnent|fahrgäste|fahrgast|besucher|besuchern|bewohner|bewohnern|eigentümer|tierhalter|tierbesitzer|haltern|versicherte|versicherten|studenten|schülern|kursteilnehmer|teilnehmern|interessenten|kundschaft|stammgäste|stammkundinnen|familien|nachbarn|anwohner|anwohnern',
  and: 'und|sowie|oder|plus|auch|&|und auch',
  determiners:
    'der|die|das|dem|den|des|ein|eine|einen|einem|einer|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|unseren|unserer|mein|meine|deren|jeweiligen|jeweilige|dessen',
  languageLeads:
    'auf|in|ins|sprache|übersetze ins|übersetz ins|übersetze es ins|übersetzung ins|auf gut|in der sprache|übersetzen ins',
  audience:
    'kunden|kundinnen|kunde|mieter|mietern|mieterinnen|eltern|mitglieder|mitgliedern|patienten|patient|gäste|gästen|schüler|schülern|teilnehmer|teilnehmern|teilnehmerinnen|spender|spendern|helfer|helfern|bewohner|bewohnern|nachbarn|familien|aussteller|ausstellern|sänger|sängern|besitzer|besitzern|brunnenbesitzer|abonnenten|bewerber|bewerbern|leute|leuten|alle|allen|jeder|jedem|ihnen|kollegen|mitarbeiter|mitarbeitern|ehrenamtlichen|ehrenamtliche|freiwilligen|freiwillige|fahrgäste|reisende|reisenden|anwohner|anwohnern|eigentümer|eigentümern|vereinsmitglieder|spieler|spielern|händler|händlern|besucher|besuchern|kursteilnehmer|interessenten|angemeldeten|unterstützer|fahrer|fahrern|lieferanten|gemeindemitglieder|chormitglieder|sportler|trainer|lehrkräfte|großeltern|fans|aktionäre|karteninhaber|versicherte|versicherten|landwirte|camper|adoptanten|tierbesitzer|hundebesitzer|katzenbesitzer|leser|lesern|läufer|läuferinnen|zuschauer|hausbewohner|wohnungseigentümer|pächter|pächtern|mitreisende',
  beforeAudience:
    'die|den|der|unsere|unseren|unserer|meine|meinen|alle|allen|an|für|jeden|jedem|jeder|unsre|liebe|lieben|unsern',
  openers:
    'hallo|hallöchen|hi|hey|moin|servus|guten tag|guten morgen|guten abend|also|und|aber|weil|denn|auch|ja|bitte|ähm|äh|sehr geehrte damen und herren|sehr geehrtes team|liebes team|na|nun|ach|so|übrigens|grüß gott',
  closers:
    'bitte|danke|vielen dank|dankeschön|besten dank|und|aber|weil|auch|mit|vg|lg|mfg|viele grüße|mit freundlichen grüßen|liebe grüße|gruß|oder so|ok',
  own: 'ich|mir|mich|mein|meine|meinen|meinem',
  selves: 'ich',
  promoting:
    'spende|spenden|spendet|freiwillige|helfer gesucht|helfer|mach mit|macht mit|mitmachen|rabatt|sonderangebot|angebot|schlussverkauf|einladen|laden ein|einladung|gewinnspiel|gewinnen|tombola|zum halben preis|verlosung|aktion|eröffnung|neueröffnung',
  general: 'wer|alle die|jeder der|diejenigen',
  lengths: 'Zeichen|Buchstaben',
  conditions: 'wenn|falls|sobald|sofern',
  sells: 'wir verkaufen|wir vermieten|wir organisieren|wir betreiben|ich verkaufe|ich vermiete',
}
