/** Further ways in which people say what a message is for, in German: by purpose, divided by `|`. */
export const german: Readonly<Record<string, string>> = {
  account_alert:
    'Konto vorübergehend gesperrt|Konto eingeschränkt|verdächtige Aktivität im Konto|Kundenkonto gesperrt|Guthaben fast aufgebraucht|Datenvolumen aufgebraucht|ungewöhnliche Abbuchung',
  appointment_cancelled:
    'Termine absagen|Termine fallen aus wegen Krankheit|müssen Termine absagen|Sprechstunde fällt aus|Behandlung fällt aus|Termin entfällt|alle Termine morgen abgesagt|Arzt krank Termine fallen aus|Termin canceln',
  appointment_changed:
    'Termin muss verschoben werden|Termin verlegen|Termin auf anderen Tag|neuer Termin statt|Termine verschieben sich|anderer Zeitpunkt für den Termin|Termin geändert|neue Uhrzeit für Termin|Termin umgebucht|Termin wurde verlegt',
  appointment_confirmed:
    'Terminbestätigung|Termin ist gebucht|Termin gebucht Bestätigung|Termin steht|Termin eingetragen|Bestätigung für gebuchten Termin|Termin fest|Bestätigung nach Terminbuchung',
  appointment_reminder:
    'Terminerinnerung|an Termin erinnern|vergessen ihre Termine|morgen dran|Erinnerung an Termin morgen|Erinnerung einen Tag vor dem Termin|Termin nicht vergessen|Kunden vergessen Termin|Erinnerung Zahnarzttermin|an Behandlung erinnern|Terminerinnerung Name Uhrzeit|Terminerinnerung Tag Uhrzeit absagen|Terminerinnerung 24 Stunden vorher absagen',
  back_in_stock:
    'wieder lieferbar|endlich wieder da|wieder vorrätig|Nachschub eingetroffen|ausverkaufter Artikel wieder da|wieder im Regal|neue Lieferung eingetroffen wieder da|wieder im Sortiment|wieder erhältlich',
  birthday_offer:
    'Geburtstagsgruß|Geburtstagsrabatt|zum Geburtstag gratulieren|Geburtstagsüberraschung|Geburtstagsgutschein|Geburtstagskinder|Geburtstagsnachricht mit Rabatt|Glückwünsche zum Geburtstag',
  booking_cancelled:
    'gebuchte Tour absagen|Reise abgesagt|Ausflug muss abgesagt werden|Buchung storniert|Reservierung storniert|Kurs abgesagt Geld zurück|Veranstaltung fällt aus Buchung|Fahrt fällt aus|Tour fällt aus wegen Wetter|Buchung leider nicht möglich',
  booking_confirmed:
    'Buchungsbestätigung|Reservierungsbestätigung|Reservierung bestätigt|Zimmer gebucht|Tisch reserviert|Buchung eingegangen|Buchung ist fix|Anreise und Abreise|Buchung bestätigen Gäste|Tischreservierung bestätigt|Ferienwohnung gebucht|Buchung bestätigt',
  booking_reminder:
    'an Reservierung erinnern|Erinnerung an Reservierung|Erinnerung an Tisch|Erinnerung Buchung morgen|Tisch heute Abend Erinnerung|Gäste an Buchung erinnern|Anreise morgen Erinnerung|erinnere an ihre Reservierung',
  cart_reminder:
    'Warenkorb vergessen|Artikel im Warenkorb liegen gelassen|Einkauf nicht abgeschlossen|Bestellung nicht beendet|abgebrochener Einkauf|noch was im Warenkorb',
  check_in:
    'Check-in Infos|Anreiseinfos|Infos vor der Anreise|Check-in ab|Schlüsselübergabe|Zugangscode Ferienwohnung|Infos zur Anreise|online einchecken',
  class_time_change:
    'Kurs fängt später an|Kurszeit ändert sich|Training zu anderer Zeit|Yogastunde verschoben|Kurs wird verlegt|neue Kurszeit|Unterricht zu anderer Uhrzeit',
  closed_days:
    'Betriebsferien|Urlaub Praxis geschlossen|machen Urlaub|im Urlaub|geschlossen wegen Urlaub|Praxisurlaub Vertretung|Vertretung während Urlaub|Urlaub wieder da ab|Feiertag geschlossen|bleibt geschlossen|Ruhetag wegen Feiertag|Ferien geschlossen|Sommerpause|Winterpause|Inventur geschlossen|Laden zu|an Feiertagen geschlossen|Pfingstmontag zu|Karfreitag zu|Ostermontag zu|Heiligabend zu|Rosenmontag zu|wegen Urlaub zu|Laden bleibt geschlossen|Heiligabend nur bis mittags offen|Feiertage geschlossen',
  coupon:
    'Gutschein mit Code|Gutscheincode|Rabattcode|Einkaufsgutschein|Gutschein ab Einkaufswert|Gutschein einlösbar|Gutschein gültig bis|Rabattgutschein|Promocode',
  course_start:
    'Kurs startet|Kursbeginn|neuer Kurs beginnt|Kurs geht los|erster Kurstag|Kursstart|neuer Yogakurs startet|Schwimmkurs beginnt|Lehrgang beginnt|Semester beginnt',
  delivery_failed:
    'niemanden angetroffen|Zustellung nicht möglich|Zustellung fehlgeschlagen|keiner zu Hause|niemand da Paket|Paket nicht zustellen können|konnten nicht liefern|zweiter Zustellversuch|kommen morgen nochmal Paket|Lieferung gescheitert',
  delivery_slot:
    'Zeitfenster für die Lieferung|wir liefern morgen|Liefertermin|Lieferfenster|liefern zwischen|Lieferung am Dienstag zwischen|Anlieferung Möbel|liefern in einem Zeitfenster|Liefertag|Lieferung kommt morgen zwischen|Leergut bereitstellen|Leergut vor die Tür',
  document_request:
    'Unterlagen fehlen|fehlende Unterlagen|Unterlagen nachreichen|Unterlagen einreichen|Nachweis fehlt|brauchen noch Ausweiskopie|Dokumente hochladen|Formular ausfüllen und zurückschicken|Bescheinigung fehlt|Kopie vom Ausweis',
  donation_thanks:
    'Danke für die Spende|Spende erhalten|Dank an Spender|Spendenbescheinigung|Spendendank|Spende angekommen',
  event_invitation:
    'lädt ein zu|Einladung zum Sommerfest|laden zur Eröffnung ein|Neueröffnung feiern|Filiale eröffnet|eröffnen neue Filiale|Lesung|Eintritt frei|Tag der offenen Tür|Veranstaltung am Samstag|Weinprobe|Konzertabend|Anmeldung bis Veranstaltung|Workshop Plätze|Webinar kostenlos|Infoabend|Vortrag|Flohmarkt|Jubiläum feiern|Premiere|Theaterpremiere Karten|Konzert Karten Euro|Neueröffnung|Neueröffnung Freibier Live-Musik|Party am Samstag|Eröffnungsfeier',
  festival_greeting:
    'wünscht frohe Weihnachten|frohe Ostern wünschen|schöne Feiertage|guten Rutsch|Weihnachtsgruß|Ostergruß|Neujahrsgrüße|Weihnachtsgrüße an Kunden|frohes Fest|gutes neues Jahr',
  festival_offer:
    'Weihnachtsangebot|Osterangebot|zu Ostern Rabatt|Muttertagsangebot|Adventsaktion|Weihnachtsaktion|Angebot zu Weihnachten|Halloween Aktion|Black Friday Angebot|Menü zum Valentinstag|Angebot zum Valentinstag|Angebot zum Muttertag|Silvestermenü',
  insurance_renewal:
    'Versicherung läuft aus|Police verlängern|Versicherung verlängern|Versicherungsschutz endet|Kfz-Versicherung läuft ab|Police läuft ab|Versicherungsvertrag verlängern|Police endet|Versicherung endet zum Jahresende|Police endet zum',
  interview_invitation:
    'Einladung zum Vorstellungsgespräch|lädt Bewerber ein|Bewerber einladen|Bewerbungsgespräch|Vorstellungsgespräch Termin|zum Gespräch einladen Bewerbung|Bewerber Gespräch|Kennenlerngespräch Bewerbung|Probearbeiten Einladung',
  invoice_document:
    'Rechnung im Anhang|Rechnung verfügbar|Rechnung als PDF|Nebenkostenabrechnung ist da|Abrechnung verfügbar|Monatsrechnung|neue Rechnung|Rechnung ist jetzt verfügbar|neue Rechnung da Betrag',
  loyalty_points:
    'Punktestand|Treuepunkte|Stempelkarte voll|Bonuspunkte|Punkte gesammelt|Punkte verfallen|Punkte einlösen|Treuekarte',
  membership_renewal:
    'Mitgliedschaft läuft ab|Mitgliedschaft verlängern|Mitgliedsausweis läuft ab|Jahresmitgliedschaft endet|Vereinsmitgliedschaft verlängern|Mitgliedskarte erneuern',
  moved_address:
    'zieht um|sind umgezogen|neue Adresse|neuer Standort|Umzug|neue Praxisräume|ab März in der Straße|andere Adresse|ziehen in neue Räume',
  new_arrivals:
    'neue Ware eingetroffen|neue Kollektion ist da|Sommerkollektion|Herbstkollektion|neue Modelle da|frisch eingetroffen|Neuheiten im Laden|neu im Sortiment|neue Sorten|neue Bücher da',
  new_device_login:
    'Anmeldung von neuem Gerät|Login auf anderem Gerät|neues Gerät angemeldet|fremdes Gerät eingeloggt|Anmeldung neues Handy',
  new_service:
    'neuer Service|ab sofort auch|bieten jetzt auch an|jetzt neu im Angebot|neue Leistung|neue Behandlung|neu im Studio|jetzt mit Lieferservice|neue Speisekarte',
  opening_hours:
    'neue Öffnungszeiten|geänderte Öffnungszeiten|jetzt auch samstags geöffnet|andere Öffnungszeiten|Sprechzeiten ändern sich|neue Sprechzeiten|Sommeröffnungszeiten|Winteröffnungszeiten|jetzt bis 20 Uhr offen|Öffnungszeiten über die Feiertage|länger geöffnet|länger offen|abends länger offen',
  order_cancelled:
    'Bestellung stornieren müssen|Bestellung storniert ausverkauft|müssen Bestellung stornieren|Artikel ausverkauft Bestellung storniert|Auftrag storniert|Bestellung konnte nicht ausgeführt werden|Storno Bestellung',
  order_confirmed:
    'Bestellung ist eingegangen|Bestelleingang|Bestellbestätigung|Bestellung erhalten|Auftragsbestätigung|Bestellung angekommen bei uns|Eingangsbestätigung Bestellung|Auftrag eingegangen',
  order_delayed:
    'Lieferung verspätet sich|Verspätung Lieferung|Bestellung kommt später|Lieferverzug|Lieferung dauert länger|Lieferung verzögert|Ware kommt später|Liefertermin verschiebt sich|Bestellung verspätet|Auslieferung verzögert sich|Auslieferung verspätet',
  order_delivered:
    'Paket wurde zugestellt|Paket zugestellt|Paket ist angekommen|Lieferung abgegeben|Sendung zugestellt|Paket abgeliefert|beim Nachbarn abgegeben|Ware geliefert',
  order_ready:
    'Bestellung ist abholbereit|kann abgeholt werden|liegt zur Abholung bereit|Bestellung fertig abholen|Torte fertig zum Abholen|Brille ist fertig zum Abholen|Kleidung fertig Reinigung|Medikament abholbereit|Bücher abholbereit|Wäsche ist fertig|Ware liegt bereit|Abholung Bestellung',
  order_refunded:
    'Betrag erstattet|Geld zurück überwiesen|Erstattung veranlasst|Rückerstattung|Retoure erstattet|Gutschrift überwiesen|Geld erstattet|Retoure eingetroffen und erstattet|Kaufpreis erstattet|Rückzahlung erfolgt',
  order_returned:
    'Rücksendung angekommen|Retoure eingegangen|Retoure ist da|Rücksendung eingetroffen|Retoure erhalten wird geprüft|Rücksendung in Bearbeitung',
  order_shipped:
    'Bestellung verschickt|Paket ist unterwegs|Versandbestätigung|Bestellung versendet|Ware ist raus|Paket wurde losgeschickt|Sendung auf dem Weg|an DHL übergeben|Paket an Versanddienst übergeben|heute verschickt',
  out_for_delivery:
    'Fahrer ist unterwegs|Fahrer kommt heute|Lieferung heute unterwegs|Essen ist unterwegs|Bote ist unterwegs|Lieferwagen unterwegs',
  payment_due:
    'Miete ist fällig|Beitrag überweisen|Mitgliedsbeitrag fällig|Zahlungserinnerung|Rechnung noch offen|noch nicht bezahlt|Nebenkostenabrechnung noch nicht bezahlt|offene Rechnung|bitte überweisen|an Zahlung erinnern|Kursgebühr fällig|Beitrag fällig|Zahlung steht aus|Abschlag fällig|Rate fällig|Hausgeld fällig|freundlich an Zahlung erinnern|Betrag überweisen bis|Jahresbeitrag|Jahresbeitrag wird abgebucht|Beitrag wird abgebucht|Lastschrift wird eingezogen|Miete überweisen',
  payment_failed:
    'Abbuchung hat nicht geklappt|Abbuchung fehlgeschlagen|Lastschrift zurückgegangen|Karte aktualisieren|Zahlung fehlgeschlagen|Karte wurde abgelehnt|konnten nicht abbuchen|Kreditkarte abgelaufen|Zahlung nicht durchgegangen|Rücklastschrift',
  payment_received:
    'Zahlung ist eingegangen|Geld ist angekommen|Zahlungseingang|Zahlung erhalten danke|Überweisung eingegangen|Betrag erhalten|Beitrag ist eingegangen|Anzahlung erhalten|Zahlungsbestätigung',
  pick_up_reminder:
    'noch nicht abgeholt|Paket wartet auf Abholung|Bestellung liegt noch bei uns|Abholung nicht vergessen|wird zurückgeschickt wenn nicht abgeholt|Abholfrist',
  policy_change:
    'neue AGB|AGB ändern sich|Datenschutzerklärung geändert|neue Stornobedingungen|neue Hausordnung|geänderte Bedingungen|neue Regeln|Nutzungsbedingungen',
  price_change:
    'Preise steigen|Preiserhöhung|wird teurer|Beitrag steigt|Monatsbeitrag steigt|neue Preise ab|Preisanpassung|Preise werden erhöht|kostet künftig|Gebühr steigt',
  real_estate_listing:
    'neue Wohnung im Angebot|Haus zu verkaufen|Wohnung zu vermieten|neues Objekt|Immobilie Angebot|3-Zimmer-Wohnung|Eigentumswohnung',
  real_estate_viewing:
    'Wohnungsbesichtigung|Besichtigungstermin|Hausbesichtigung|Besichtigung bestätigt|Termin zur Besichtigung',
  recall_notice:
    'Rückruf|Produktrückruf|bitte nicht mehr benutzen|Charge zurückrufen|Ware zurückbringen Sicherheitsmangel|fehlerhafte Charge',
  referral:
    'Freunde werben|Kunden werben Kunden|Weiterempfehlen|Freund mitbringen Rabatt|Empfehlungsprämie|Prämie für Empfehlung',
  repair_estimate:
    'Kostenvoranschlag|Kostenvoranschlag ist fertig|Reparaturkosten freigeben|Reparatur würde kosten|Angebot für Reparatur|Freigabe der Reparatur|Schätzung Reparaturkosten',
  repair_ready:
    'Rad ist fertig|Radl fertig|Fahrrad fertig abholen|Auto fertig holen|Auto ist fertig holen|Reparatur fertig|Handy ist repariert abholen|Inspektion fertig|Fahrzeug abholbereit|Kennzeichen Auto fertig|Gerät fertig repariert|Werkstatt fertig|Uhr ist fertig|Schuhe fertig besohlt|Kleid fertig geändert|Änderungsschneiderei fertig|E-Bike repariert',
  review_request:
    'Google Bewertung|um Bewertung bitten|Rezension|Bewertung schreiben|Sterne bei Google|bewerten lassen|Kundenbewertung|auf Google bewerten',
  sale: 'Sommerschlussverkauf|Winterschlussverkauf|Schlussverkauf|Räumungsverkauf|Ausverkauf|Prozente auf|reduziert|Sale|Rabattaktion|Lagerverkauf|Abverkauf|nur solange der Vorrat reicht|Sonderverkauf|Aktionstage|Sonderaktion Prozent',
  schedule_change:
    'Veranstaltung verschoben|Konzert verlegt|Ausflug verschoben|Treffen verschoben|Probe verlegt|Spiel verlegt|Abfahrt ändert sich|neuer Termin für die Veranstaltung|Zeitplan geändert|Müllabfuhr verschoben',
  school_notice:
    'Elternabend|Klassenfahrt|Wandertag|schulfrei|Läuse in der Gruppe|Läuse|Info an Eltern|Elternbrief|Schulausflug|Kindergarten Info|Kinder sollen mitbringen|Magen-Darm in der Kita|Windpocken|Fototermin in der Kita|Bundesjugendspiele|Unterricht fällt aus|Einschulung|Projektwoche|Sportfest|Kita wegen Krankheit geschlossen|Köpfe kontrollieren|Eltern Köpfe kontrollieren|Kinder abholen',
  service_outage:
    'Wasser wird abgestellt|Strom wird abgeschaltet|Wartungsarbeiten|Störung|Ausfall|Heizung fällt aus|Internet fällt aus|nicht erreichbar wegen Wartung|Stromausfall|Wasserabstellung|Aufzug außer Betrieb|Server Wartung|Systemwartung|Website nicht erreichbar|Bauarbeiten Wasser|Sperrung',
  service_restored:
    'Störung behoben|läuft wieder|funktioniert wieder|Wasser ist wieder da|Strom ist wieder da|Ausfall behoben|Internet geht wieder|Aufzug fährt wieder',
  subscription_ending:
    'Abo läuft aus|Abo endet|Vertrag läuft aus|Probeabo endet|Probemonat endet|Testphase endet|Abonnement läuft ab',
  subscription_renewed: 'Abo verlängert|Abo automatisch verlängert|Vertrag verlängert|Verlängerung bestätigt',
  support_reply:
    'Antwort vom Kundenservice|Anfrage beantwortet|Ticket beantwortet|Supportanfrage|Reklamation bearbeitet|Anliegen bearbeitet|Anfrage in Bearbeitung|Rückmeldung zur Anfrage',
  survey:
    'wie zufrieden|Zufriedenheitsumfrage|Umfrage|kurze Befragung|wie hat es geschmeckt|Feedback einholen|Meinung der Kunden|waren Sie zufrieden|Kundenzufriedenheit|wissen wie der Aufenthalt war|hat der Aufenthalt gefallen|wie der Besuch war Umfrage|Schnellantworten zufrieden',
  test_results_ready:
    'Befund ist da|Laborwerte da|Ergebnisse liegen vor|Testergebnis|Befund abholen|Blutwerte fertig|Laborergebnis|Röntgenbilder fertig',
  verification_code:
    'Login-Code|Code für die Anmeldung|Code nicht weitergeben|Bestätigungscode|Sicherheitscode|Einmalcode|OTP|Anmeldecode|Verifizierungscode|Code gültig Minuten|Zwei-Faktor-Code',
  visit_follow_up:
    'nach der Behandlung nachfragen|wie geht es nach dem Termin|Nachfrage nach dem Besuch|nach der OP|Nachsorge',
  volunteer_call:
    'Helfer gesucht|Freiwillige gesucht|Ehrenamtliche gesucht|suchen Helfer|Blutspende Aufruf|Kuchenspenden gesucht|Mithilfe gesucht|sucht Helfer|Helfer für Samstag gesucht|braucht Freiwillige',
  waitlist: 'Platz frei geworden|Warteliste|auf der Warteliste|Platz wird frei|nachrücken',
  weekly_offer:
    'Mittagstisch|Wochenangebot|Angebot der Woche|Tagesangebot|jeden Mittwoch Aktion|Wochenkarte|Happy Hour|Montagsangebot',
  welcome:
    'neue Mitglieder begrüßen|Begrüßung neuer Kunden|Willkommensnachricht|neue Kunden willkommen heißen|Willkommen im Studio|Begrüßungsnachricht|Newsletter Anmeldung|neue Abonnenten|kostenloses Einführungstraining|neue Mitglieder|neues Mitglied|begrüßt neue|neue Familien begrüßen|neue Schüler begrüßen|neue Teilnehmer begrüßen',
  win_back:
    'lange nicht da|Kunden zurückholen|zurückholen|lange nicht gesehen|schon lange nicht mehr bestellt|wieder vorbeikommen|inaktive Kunden|ehemalige Kunden|vermissen Sie|Comeback Angebot|ehemalige Mitglieder',
}
