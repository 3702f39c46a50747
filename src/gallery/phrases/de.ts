/** Further ways in which people say what a message is for, in German: by purpose, divided by `|`. */
export const german: Readonly<Record<string, string>> = {
  account_alert:
    'Konto vorübergehend gesperrt|Konto eingeschränkt|verdächtige Aktivität im Konto|Kundenkonto gesperrt|Guthaben fast aufgebraucht|Datenvolumen aufgebraucht|ungewöhnliche Abbuchung',
  appointment_cancelled:
    'Termine absagen|Termine fallen aus wegen Krankheit|müssen Termine absagen|Sprechstunde fällt aus|Behandlung fällt aus|Termin entfällt|alle Termine morgen abgesagt|Arzt krank Termine fallen aus',
  appointment_changed:
    'Termin muss verschoben werden|Termin verlegen|Termin auf anderen Tag|neuer Termin statt|Termine verschieben sich|anderer Zeitpunkt für den Termin|Termin geändert|neue Uhrzeit für Termin|Termin umgebucht',
  appointment_confirmed:
    'Termin gebucht Bestätigung|Termin eingetragen|Bestätigung für gebuchten Termin|Termin fest|Bestätigung nach Terminbuchung',
  appointment_reminder:
    'an Termin erinnern|vergessen ihre Termine|morgen dran|Erinnerung an Termin morgen|Erinnerung einen Tag vor dem Termin|Kunden vergessen Termin|Erinnerung Zahnarzttermin|an Behandlung erinnern|Terminerinnerung Name Uhrzeit|Terminerinnerung Tag Uhrzeit absagen|Terminerinnerung 24 Stunden vorher absagen|Erinnerung Zahnreinigung|Erinnerung Vorsorge|Erinnerung Kontrolltermin',
  back_in_stock:
    'endlich wieder da|ausverkaufter Artikel wieder da|wieder im Regal|neue Lieferung eingetroffen wieder da|wieder im Sortiment|wieder erhältlich',
  birthday_offer:
    'zum Geburtstag gratulieren|Geburtstagsüberraschung|Geburtstagskinder|Geburtstagsnachricht mit Rabatt|Glückwünsche zum Geburtstag',
  booking_cancelled:
    'gebuchte Tour absagen|Ausflug muss abgesagt werden|Kurs abgesagt Geld zurück|Veranstaltung fällt aus Buchung|Fahrt fällt aus|Tour fällt aus wegen Wetter|Buchung leider nicht möglich',
  booking_confirmed: 'Buchung eingegangen|Buchung ist fix|Anreise und Abreise|Buchung bestätigen Gäste',
  booking_reminder:
    'an Reservierung erinnern|Erinnerung an Reservierung|Erinnerung an Tisch|Erinnerung Buchung morgen|Tisch heute Abend Erinnerung|Gäste an Buchung erinnern|Anreise morgen Erinnerung|erinnere an ihre Reservierung',
  cart_reminder:
    'Artikel im Warenkorb liegen gelassen|Einkauf nicht abgeschlossen|Bestellung nicht beendet|abgebrochener Einkauf|noch was im Warenkorb',
  check_in:
    'Check-in Infos|Anreiseinfos|Infos vor der Anreise|Check-in ab|Schlüsselübergabe|Zugangscode Ferienwohnung|Infos zur Anreise',
  class_time_change:
    'Kurs fängt später an|Kurszeit ändert sich|Training zu anderer Zeit|Kurs wird verlegt|Unterricht zu anderer Uhrzeit|findet um 19 Uhr statt um 18 Uhr statt|Kurs ab nächster Woche um',
  closed_days:
    'Urlaub Praxis geschlossen|machen Urlaub|im Urlaub|geschlossen wegen Urlaub|Praxisurlaub Vertretung|Vertretung während Urlaub|Urlaub wieder da ab|Ruhetag wegen Feiertag|Ferien geschlossen|Winterpause|Inventur geschlossen|an Feiertagen geschlossen|Pfingstmontag zu|Karfreitag zu|Ostermontag zu|Heiligabend zu|Rosenmontag zu|wegen Urlaub zu|Laden bleibt geschlossen|Heiligabend nur bis mittags offen|Feiertage geschlossen',
  coupon: 'Gutschein mit Code|Einkaufsgutschein|Gutschein ab Einkaufswert|Gutschein einlösbar|Gutschein gültig bis',
  course_start: 'neuer Kurs beginnt|erster Kurstag|neuer Yogakurs startet|Schwimmkurs beginnt|Semester beginnt',
  delivery_failed:
    'niemanden angetroffen|keiner zu Hause|niemand da Paket|Paket nicht zustellen können|konnten nicht liefern|zweiter Zustellversuch|kommen morgen nochmal Paket|Lieferung gescheitert',
  delivery_slot:
    'Zeitfenster für die Lieferung|wir liefern morgen|Lieferfenster|liefern zwischen|Lieferung am Dienstag zwischen|Anlieferung Möbel|liefern in einem Zeitfenster|Liefertag|Lieferung kommt morgen zwischen|Leergut bereitstellen|Leergut vor die Tür',
  document_request:
    'Nachweis fehlt|brauchen noch Ausweiskopie|Dokumente hochladen|Formular ausfüllen und zurückschicken|Bescheinigung fehlt|Kopie vom Ausweis',
  donation_thanks:
    'Danke für die Spende|Spende erhalten|Dank an Spender|Spendenbescheinigung|Spendendank|Spende angekommen',
  event_cancelled:
    'Unterricht fällt aus|Klavierunterricht fällt aus|fällt wegen Krankheit aus|Probe fällt aus|Nachholtermin folgt|findet nicht statt',
  event_invitation:
    'lädt ein zu|Einladung zum Sommerfest|laden zur Eröffnung ein|Neueröffnung feiern|Filiale eröffnet|eröffnen neue Filiale|Veranstaltung am Samstag|Konzertabend|Anmeldung bis Veranstaltung|Workshop Plätze|Webinar kostenlos|Infoabend|Flohmarkt|Jubiläum feiern|Premiere|Theaterpremiere Karten|Konzert Karten Euro|Neueröffnung|Neueröffnung Freibier Live-Musik|Party am Samstag|Jahreshauptversammlung|Mitgliederversammlung findet statt|Generalversammlung im Vereinsheim|Versammlung findet statt|Mitglieder einladen zur Versammlung',
  festival_greeting:
    'wünscht frohe Weihnachten|frohe Ostern wünschen|Weihnachtsgruß|Ostergruß|Weihnachtsgrüße an Kunden|frohes Fest|gutes neues Jahr',
  festival_offer:
    'zu Ostern Rabatt|Halloween Aktion|Black Friday Angebot|Menü zum Valentinstag|Angebot zum Muttertag|Silvestermenü',
  general_notice: 'Medien überfällig|Bücher überfällig|bitte zurückgeben',
  insurance_renewal:
    'Versicherung läuft aus|Police verlängern|Kfz-Versicherung läuft ab|Police läuft ab|Versicherungsvertrag verlängern|Police endet|Versicherung endet zum Jahresende|Police endet zum',
  interview_invitation:
    'Einladung zum Vorstellungsgespräch|lädt Bewerber ein|Vorstellungsgespräch Termin|zum Gespräch einladen Bewerbung|Bewerber Gespräch|Kennenlerngespräch Bewerbung|Probearbeiten Einladung',
  invoice_document:
    'Rechnung im Anhang|Nebenkostenabrechnung ist da|Abrechnung verfügbar|Rechnung ist jetzt verfügbar|neue Rechnung da Betrag',
  membership_renewal:
    'Mitgliedschaft läuft ab|Mitgliedsausweis läuft ab|Jahresmitgliedschaft endet|Vereinsmitgliedschaft verlängern|Mitgliedskarte erneuern',
  moved_address:
    'zieht um|sind umgezogen|neue Adresse|Umzug|neue Praxisräume|ab März in der Straße|andere Adresse|ziehen in neue Räume',
  new_arrivals:
    'neue Ware eingetroffen|Sommerkollektion|Herbstkollektion|neue Modelle da|Neuheiten im Laden|neue Sorten|neue Bücher da|Wintermäntel eingetroffen|neue Jacken eingetroffen|neu eingetroffen ab',
  new_device_login:
    'Anmeldung von neuem Gerät|Login auf anderem Gerät|neues Gerät angemeldet|fremdes Gerät eingeloggt|Anmeldung neues Handy',
  new_service:
    'ab sofort auch|bieten jetzt auch an|jetzt neu im Angebot|neu im Studio|jetzt mit Lieferservice|neue Speisekarte|Neu bei uns Abo|neu im Angebot|jetzt auch im Abo|neues Abo',
  opening_hours:
    'jetzt auch samstags geöffnet|Sprechzeiten ändern sich|jetzt bis 20 Uhr offen|Öffnungszeiten über die Feiertage|länger offen|abends länger offen',
  order_cancelled:
    'Bestellung stornieren müssen|Bestellung storniert ausverkauft|müssen Bestellung stornieren|Artikel ausverkauft Bestellung storniert|Bestellung konnte nicht ausgeführt werden|Storno Bestellung',
  order_confirmed: 'Bestellung angekommen bei uns|Eingangsbestätigung Bestellung|Auftrag eingegangen',
  order_delayed:
    'Lieferung verspätet sich|Verspätung Lieferung|Bestellung kommt später|Lieferung verzögert|Ware kommt später|Liefertermin verschiebt sich|Auslieferung verzögert sich|Auslieferung verspätet',
  order_delivered: 'Paket wurde zugestellt|Lieferung abgegeben|Sendung zugestellt|Paket abgeliefert',
  order_ready:
    'Bestellung ist abholbereit|liegt zur Abholung bereit|Bestellung fertig abholen|Torte fertig zum Abholen|Brille ist fertig zum Abholen|Kleidung fertig Reinigung|Medikament abholbereit|Bücher abholbereit|Abholung Bestellung',
  order_refunded:
    'Erstattung veranlasst|Retoure erstattet|Gutschrift überwiesen|Retoure eingetroffen und erstattet|Kaufpreis erstattet|Rückzahlung erfolgt',
  order_returned: 'Retoure ist da|Rücksendung eingetroffen|Retoure erhalten wird geprüft|Rücksendung in Bearbeitung',
  order_shipped:
    'Bestellung versendet|Paket wurde losgeschickt|Sendung auf dem Weg|an DHL übergeben|Paket an Versanddienst übergeben',
  out_for_delivery: 'Fahrer kommt heute|Lieferung heute unterwegs|Lieferwagen unterwegs',
  payment_due:
    'Miete ist fällig|Beitrag überweisen|Mitgliedsbeitrag fällig|Nebenkostenabrechnung noch nicht bezahlt|bitte überweisen|an Zahlung erinnern|Kursgebühr fällig|Zahlung steht aus|Abschlag fällig|Rate fällig|Hausgeld fällig|freundlich an Zahlung erinnern|Betrag überweisen bis|Jahresbeitrag|Jahresbeitrag wird abgebucht|Beitrag wird abgebucht|Lastschrift wird eingezogen|Miete überweisen',
  payment_failed:
    'Abbuchung hat nicht geklappt|Lastschrift zurückgegangen|Karte aktualisieren|konnten nicht abbuchen|Kreditkarte abgelaufen',
  payment_received: 'Zahlung erhalten danke|Betrag erhalten|Beitrag ist eingegangen',
  pick_up_reminder:
    'Paket wartet auf Abholung|Abholung nicht vergessen|wird zurückgeschickt wenn nicht abgeholt|Abholfrist',
  policy_change: 'Datenschutzerklärung geändert|geänderte Bedingungen|Nutzungsbedingungen',
  price_change: 'wird teurer|neue Preise ab|Preise werden erhöht|kostet künftig|Gebühr steigt',
  real_estate_listing: 'neue Wohnung im Angebot|neues Objekt|Immobilie Angebot|3-Zimmer-Wohnung',
  real_estate_viewing: 'Besichtigungstermin|Termin zur Besichtigung',
  recall_notice:
    'Rückruf|Produktrückruf|bitte nicht mehr benutzen|Charge zurückrufen|Ware zurückbringen Sicherheitsmangel',
  referral: 'Weiterempfehlen|Freund mitbringen Rabatt|Empfehlungsprämie|Prämie für Empfehlung',
  repair_estimate:
    'Kostenvoranschlag|Kostenvoranschlag ist fertig|Reparaturkosten freigeben|Reparatur würde kosten|Angebot für Reparatur|Freigabe der Reparatur|Schätzung Reparaturkosten',
  repair_ready:
    'Rad ist fertig|Radl fertig|Fahrrad fertig abholen|Auto fertig holen|Auto ist fertig holen|Reparatur fertig|Handy ist repariert abholen|Inspektion fertig|Fahrzeug abholbereit|Kennzeichen Auto fertig|Gerät fertig repariert|Werkstatt fertig|Uhr ist fertig|Schuhe fertig besohlt|Kleid fertig geändert|Änderungsschneiderei fertig|E-Bike repariert',
  review_request:
    'Google Bewertung|um Bewertung bitten|Rezension|Bewertung schreiben|Sterne bei Google|bewerten lassen|Kundenbewertung|auf Google bewerten|nach Bewertung fragen|Kunden nach Bewertung fragen|Bewertung abgeben|Google Bewertung bitten|Sterne geben',
  sale: 'Winterschlussverkauf|Prozente auf|reduziert|Lagerverkauf|Abverkauf|nur solange der Vorrat reicht|Sonderverkauf|Aktionstage|Sonderaktion Prozent',
  schedule_change:
    'Konzert verlegt|Ausflug verschoben|Treffen verschoben|Probe verlegt|Spiel verlegt|Abfahrt ändert sich|neuer Termin für die Veranstaltung|Zeitplan geändert|Müllabfuhr verschoben',
  school_notice:
    'schulfrei|Läuse|Info an Eltern|Kindergarten Info|Kinder sollen mitbringen|Magen-Darm in der Kita|Windpocken|Fototermin in der Kita|Bundesjugendspiele|Unterricht fällt aus|Einschulung|Projektwoche|Sportfest|Kita wegen Krankheit geschlossen|Köpfe kontrollieren|Eltern Köpfe kontrollieren|Kinder abholen|Kopfläuse|Magen-Darm in der Gruppe|Windpocken in der Gruppe',
  service_due: 'jährliche Impfung fällig|an die jährliche Impfung erinnern|Vorsorge fällig|Zahnreinigung fällig',
  service_outage: 'Strom wird abgeschaltet|Ausfall|Wasserabstellung|Server Wartung|Bauarbeiten Wasser|Sperrung',
  service_restored: 'läuft wieder|Wasser ist wieder da|Ausfall behoben|Aufzug fährt wieder',
  subscription_ending: 'Probeabo endet|Probemonat endet|Abonnement läuft ab',
  subscription_renewed: 'Abo automatisch verlängert|Verlängerung bestätigt',
  support_reply:
    'Antwort vom Kundenservice|Supportanfrage|Reklamation bearbeitet|Anliegen bearbeitet|Rückmeldung zur Anfrage',
  survey:
    'wie zufrieden|kurze Befragung|wie hat es geschmeckt|Feedback einholen|Meinung der Kunden|waren Sie zufrieden|Kundenzufriedenheit|wissen wie der Aufenthalt war|hat der Aufenthalt gefallen|wie der Besuch war Umfrage|Schnellantworten zufrieden|Umfrage nach Prüfung|kurze Umfrage',
  test_results_ready:
    'Befund ist da|Laborwerte da|Ergebnisse liegen vor|Testergebnis|Blutwerte fertig|Laborergebnis|Röntgenbilder fertig',
  verification_code: 'Code nicht weitergeben|Einmalcode|Code gültig Minuten|Zwei-Faktor-Code',
  visit_follow_up: 'nach der Behandlung nachfragen|wie geht es nach dem Termin|Nachfrage nach dem Besuch|nach der OP',
  volunteer_call:
    'Helfer gesucht|suchen Helfer|Blutspende Aufruf|Kuchenspenden gesucht|Mithilfe gesucht|sucht Helfer|Helfer für Samstag gesucht|braucht Freiwillige',
  waitlist: 'Platz frei geworden|Platz wird frei|nachrücken',
  weekly_offer: 'jeden Mittwoch Aktion|Wochenkarte|Montagsangebot',
  welcome:
    'neue Mitglieder begrüßen|Begrüßung neuer Kunden|Willkommen im Studio|Newsletter Anmeldung|neue Abonnenten|kostenloses Einführungstraining|neue Mitglieder|neues Mitglied|begrüßt neue|neue Familien begrüßen|neue Schüler begrüßen|neue Teilnehmer begrüßen',
  win_back:
    'lange nicht da|zurückholen|schon lange nicht mehr bestellt|wieder vorbeikommen|vermissen Sie|Comeback Angebot|ehemalige Mitglieder',
  ticket_answered: 'Anfrage beantwortet',
}
