/** What people type in English, German and French for a message, by the purpose that they mean. */
const rows = {
  appointment_cancelled:
    'Hi, our physio is sick tomorrow so all sessions are off, can you tell patients | wir müssen alle Termine am Donnerstag absagen, die Ärztin ist krank | il faut prévenir les patientes que leur rdv de jeudi est annulé, la kiné est malade | Cancel tomorrow’s 3pm slot, stylist has covid | leider können wir Ihren Termin heute nicht wahrnehmen | sorry we must cancel ur appointment, boiler engineer is ill',
  appointment_changed:
    'need to move Mrs. Jones appointment from Tuesday to Thursday | Termin von Montag auf Mittwoch verschieben, Kunden informieren | décaler tous les rdv de vendredi au lundi suivant | pls tell Anna her massage is now Thursday at 5 not Wednesday | mein Arzt Termin muss auf einen anderen Tag verlegt werden, Patienten Bescheid geben | message pour déplacer un rdv chez l’ostéo',
  appointment_confirmed:
    'message that confirms the haircut appointment with date and time | Bestätigung für einen gebuchten Termin im Kosmetikstudio | confirmer au client que son rdv chez le coiffeur est bien pris | confirming that your MOT is booked for 9 june at 8am | Kundin bestätigen dass ihr Nageltermin eingetragen ist',
  appointment_reminder:
    'something to remind people about their dentist appointment the day before | Kunden sollen an ihren Friseurtermin morgen erinnert werden | rappel automatique la veille du rdv pour mon cabinet | Pls write a reminder for our clients, appointment at 10 on Monday at Main St | Erinner die Patienten dass sie morgen um 9 einen Termin haben | no show problem, send reminder 24h before | Erinnerung für Physiotherapie Termin mit Knopf zum Bestätigen',
  back_in_stock:
    'the blue sneakers are finally back in the shop | das rote Kleid ist endlich wieder da | les baskets blanches sont de nouveau dispo | sourdough is back on the shelf | Playstation wieder lieferbar | notre best-seller est à nouveau disponible',
  birthday_offer:
    'give every customer 15% on their birthday | Kunden am Geburtstag gratulieren und 10 % schenken | un message d’anniversaire avec un dessert offert | happy birthday with a free coffee | alles Gute zum Geburtstag und ein Gratis-Kaffee | joyeux anniversaire et un café offert',
  booking_cancelled:
    'the boat tour on Saturday is cancelled because of storm, tell everyone who booked | die Stadtführung am Samstag fällt aus, alle die gebucht haben informieren | la visite guidée de samedi est annulée, prévenir ceux qui ont réservé | sorry, your cottage booking got cancelled due to flooding | leider mussten wir Ihre Reservierung stornieren | nous avons dû annuler votre réservation de camping',
  booking_confirmed:
    'confirm the table reservation for 4 people at 8pm | Tischreservierung für Samstag bestätigen | confirmer la réservation d’une table pour 4 personnes | hi i run a b&b, need smth that tells guests their room is booked | Ferienwohnung gebucht, Bestätigung an den Gast',
  booking_reminder:
    'remind hotel guests that their stay starts in two days | Gäste an die Tischreservierung heute Abend erinnern | rappeler aux clients leur réservation de ce soir | don’t forget table for two tonight at 7 | Reminder: Ihr Mietwagen steht morgen bereit',
  cart_reminder:
    'people put stuff in the cart and then leave without paying | Kunden haben noch Artikel im Warenkorb | relancer les clients qui ont laissé leur panier | still thinking about those headphones? basket message | you forgot something in your basket, 10% if you order today | im Einkaufswagen liegen noch Sachen, heute 10 % Rabatt | panier abandonné avec 10 % pour finaliser',
  check_in:
    'guests arrive tomorrow, send them check in info and door code | Infos zur Anreise und zum Check-in für unsere Ferienwohnung | infos d’arrivée pour les locataires de mon gîte | you can check in from 3pm | Check-in ab 15 Uhr | arrivée possible dès 15h | check-in details airbnb | Anreisetag Informationen für Hotelgäste',
  class_time_change:
    'yoga on Tuesday starts at 7 instead of 6 | der Yogakurs findet ab nächster Woche um 19 Uhr statt 18 Uhr statt | le cours de pilates passe à 19h au lieu de 18h | swimming lesson on saturday moved to 10.30 | Schwimmkurs wird auf 10:30 Uhr verschoben | le cours de danse est décalé à 10h30',
  closed_days:
    'we will be closed between christmas and new year | wir haben vom 24. bis 31. Dezember zu | on ferme du 1er au 15 août pour les vacances | shop is shut on good friday and easter monday | Karfreitag und Ostermontag geschlossen | le cabinet sera fermé lundi de Pâques | bank holiday monday we’re closed | am 3. Oktober bleibt unser Geschäft geschlossen | fermeture le 14 juillet',
  coupon:
    'send everyone the code SUMMER10 for 10% off | ich will meinen Kunden einen Gutscheincode schicken | envoyer un code promo de 10 % à mes clients | voucher code WELCOME5 | 5 Euro Gutschein mit Code | bon d’achat de 5 euros avec code',
  course_start:
    'pottery class starts monday, what participants need to bring | der Spanischkurs fängt am Montag an, Infos an die Teilnehmer | le cours de poterie commence lundi, infos pratiques | welcome to the first aid course, it starts 4 may at 9 | Erste-Hilfe-Kurs beginnt am 4. Mai | la formation secourisme commence le 4 mai',
  delivery_failed:
    'we rang but nobody was there, parcel goes back to the depot | Paket konnte nicht abgegeben werden weil niemand da war | le livreur est passé mais personne n’était là | we could not deliver your parcel, nobody opened. we try again tomorrow | Zustellung war nicht möglich, wir versuchen es morgen noch einmal | impossible de livrer votre colis, on repasse demain | delivery attempt failed, customer not home | DHL konnte nicht zustellen | colis non remis, destinataire absent',
  delivery_slot:
    'your couch will be delivered thursday between 2 and 4 | Liefertermin für die Küche am Donnerstag zwischen 8 und 12 | livraison du canapé jeudi entre 14h et 16h, confirmer | we’ll deliver your fridge on tuesday between 1 and 3pm, ok? | Lieferzeitfenster Dienstag 13 bis 15 Uhr',
  event_invitation:
    'invite our customers to a wine tasting on Friday | Einladung zur Weinprobe am Freitag | inviter nos clients à une dégustation vendredi | opening party for our new shop on saturday, everyone welcome | Eröffnungsfeier am Samstag, alle sind eingeladen | fête d’ouverture samedi, tout le monde est invité | come to our book reading on 5 may | Einladung zur Lesung am 5. Mai | invitation à une lecture le 5 mai',
  festival_greeting:
    'just a merry christmas to all our customers, no offer | Weihnachtsgrüße an alle Kunden ohne Werbung | souhaiter une bonne année à nos clients | diwali wishes to all customers | frohe Ostern an alle Kunden | joyeux noël à tous nos clients',
  festival_offer:
    'mothers day special, 20% off all bouquets | Muttertagsaktion mit 20 % auf alle Sträuße | offre fête des mères sur les bouquets | valentine’s dinner menu 59 per couple | Valentinstag Menü für zwei 59 Euro | menu saint valentin à 59 euros',
  interview_invitation:
    'invite a candidate to an interview on Monday at 10 | Bewerberin zum Vorstellungsgespräch einladen | convoquer une candidate à un entretien lundi | we’d like to meet you for an interview | wir möchten Sie zum Gespräch einladen, Bewerbung | your application looks great, interview on monday? | danke für die Bewerbung, wir laden Sie ein zum Gespräch am Montag',
  invoice_document:
    'send customers their invoice for march | Kunden die Rechnung für März schicken | envoyer la facture de mars aux clients | invoice for june attached, due in 14 days | Rechnung für Juni im Anhang | votre facture de juin est disponible',
  loyalty_points:
    'tell customers how many points they have | Kunden ihren Punktestand mitteilen | informer du solde de points fidélité | you have 80 points, 100 gives a free haircut | Sie haben 80 Punkte, bei 100 gibt es einen Haarschnitt gratis | vous avez 80 points, à 100 une coupe offerte',
  new_arrivals:
    'the new autumn collection is in store | die neue Herbstkollektion ist da | la nouvelle collection d’automne est arrivée | fresh strawberries just in | frische Erdbeeren eingetroffen | les nouvelles baskets viennent d’arriver | new winter coats arrived from 79 | neue Wintermäntel ab 79 Euro eingetroffen | nouveaux manteaux d’hiver à partir de 79 €',
  new_service:
    'we now offer gel nails | wir bieten ab Mai auch Massagen an | nous proposons maintenant la livraison à domicile | from june we also do eyebrows | ab Juni machen wir auch Augenbrauen | dès juin nous faisons aussi les sourcils | introducing laser hair removal | neu: Laser-Haarentfernung in unserem Studio | nouveau soin épilation laser',
  opening_hours:
    'from november we open at 10 instead of 9 | ab November öffnen wir erst um 10 Uhr | à partir de novembre on ouvre à 10h | we’re now open on sundays 10 to 2 | ab jetzt auch sonntags von 10 bis 14 Uhr geöffnet | désormais ouvert le dimanche de 10h à 14h | summer opening hours june to august 8 to 8 | Sommer Öffnungszeiten Juni bis August 8 bis 20 Uhr | horaires d’été de juin à août',
  order_cancelled:
    'we had to cancel the order because it is sold out | Bestellung musste storniert werden weil ausverkauft | la commande a été annulée car plus de stock | order 553 cancelled, item unavailable, refund 30 euros | Bestellung 553 storniert, Artikel nicht verfügbar | commande 553 annulée article indisponible',
  order_confirmed:
    'thanks for your order, we got it | Bestellung ist eingegangen, danke | merci pour la commande, on l’a bien reçue | order number and total, confirm we received it | Bestätigung nach dem Kauf im Onlineshop | confirmation après achat en ligne',
  order_delayed:
    'the order will be 2 days late because of snow | Bestellung kommt zwei Tage später wegen Schnee | la commande arrivera avec deux jours de retard | delivery delayed till friday sorry | Lieferung leider erst am Freitag | livraison repoussée à vendredi, désolé',
  order_delivered:
    'your parcel has been left with the neighbour | Ihr Paket wurde beim Nachbarn abgegeben | votre colis a été déposé chez le voisin | delivered to your door at 2pm | Paket wurde um 14 Uhr zugestellt | colis livré à 14h',
  order_ready:
    'the cake is ready to be picked up | die Torte kann abgeholt werden | le gâteau est prêt, vous pouvez venir le chercher | glasses are in, can be collected mon-fri 9-6 | Brille kann ab sofort abgeholt werden | ordonnance prête à la pharmacie',
  order_refunded:
    'we have refunded the money for the returned shoes | wir haben das Geld zurücküberwiesen | on a remboursé la commande | refund of $40 on its way | Erstattung über 40 Euro veranlasst | remboursement de 40 € effectué',
  order_returned:
    'we received the shoes you sent back | wir haben Ihre Rücksendung bekommen | nous avons bien reçu votre retour | return received, refund in 5 days | Retoure erhalten, Geld kommt in 5 Tagen | retour reçu, remboursement sous 5 jours',
  order_shipped:
    'your order left our warehouse today with tracking number | Bestellung wurde heute verschickt, mit Sendungsnummer | la commande est partie ce matin, avec numéro de suivi | tell them their stuff is on its way | Ware ist raus, kommt in 2-3 Tagen | le colis est parti, il arrive dans 3 jours | dispatch note with tracking link | Versandbenachrichtigung mit Trackinglink | avis d’expédition avec lien de suivi',
  out_for_delivery:
    'driver is on the way, arrives in 30 minutes | der Fahrer ist unterwegs und kommt in 30 Minuten | le livreur arrive dans 30 minutes | your pizza is on the way | Ihre Pizza ist unterwegs | votre pizza est en route',
  payment_due:
    'rent for march is due on the 5th | Kunden an offene Rechnung erinnern | rappel pour une facture impayée | your invoice 2034 over 120 euros is still open | Rechnung 2034 über 120 Euro ist noch offen | la facture 2034 de 120 € n’est toujours pas réglée | friendly reminder invoice overdue | freundliche Zahlungserinnerung Rechnung überfällig | rappel amical facture en retard',
  payment_failed:
    'the card was declined please update it | Lastschrift konnte nicht eingezogen werden | la carte du client a été refusée | subscription payment didn’t go through | Abo Zahlung konnte nicht abgebucht werden | le paiement de l’abonnement a échoué',
  payment_received:
    'thanks we received your payment of 50 pounds | Zahlung ist bei uns eingegangen, danke | on a bien reçu votre virement | deposit received thank you | Anzahlung erhalten danke | acompte bien reçu merci',
  pick_up_reminder:
    'your order has been waiting here for a week, please collect it | Bestellung liegt noch hier, bitte abholen | votre commande attend toujours en magasin, venez la chercher | uncollected click and collect order | Click and Collect Bestellung noch nicht abgeholt | commande click and collect pas encore retirée',
  price_change:
    'from january our membership will cost 45 instead of 39 | ab Januar kostet die Mitgliedschaft 45 statt 39 Euro | à partir de janvier l’abonnement passe de 39 à 45 euros | we have to raise our prices by 5% from march | wir müssen die Preise ab März um 5 % erhöhen | nous devons augmenter nos tarifs de 5 % en mars | our coffee goes up to 3.80 from monday | unser Kaffee kostet ab Montag 3,80 | le café passe à 2,20 € lundi',
  real_estate_listing:
    'new 3 bedroom house for sale in Bristol | neue 3-Zimmer-Wohnung in Köln zu vermieten | nouvelle maison à vendre à Nantes | 2 bed flat in Leeds 180k | Zweizimmerwohnung in Graz zu verkaufen | T3 à louer à Lyon',
  referral:
    'if they bring a friend both get 10 off | Kunden sollen Freunde mitbringen und bekommen 10 Euro | si un client parraine un ami il gagne 10 euros | recommend a friend and get a free class | Freund werben und eine Stunde gratis | parrainez un ami et recevez un cours offert | invite a friend, you both get £10 | Freunde einladen und beide bekommen 10 Euro | invitez un ami et recevez 10 €',
  review_request:
    'please leave us a google review | bitte um eine Google Bewertung | demander un avis google | would you rate us on tripadvisor | Kunden bitten uns auf Google zu bewerten | demander aux clients une note sur tripadvisor | how about a 5 star review on google | Google Rezension erbitten | avis sur google s’il vous plaît',
  sale: '30% off everything this weekend | 30 % auf alles dieses Wochenende | 30 % sur tout le magasin ce week-end | everything in the shop 20 percent cheaper until sunday | alles im Laden 20 Prozent günstiger bis Sonntag | tout à -20% jusqu’à dimanche | summer sale up to 50% off shoes | Sommerschlussverkauf bis 50 % auf Schuhe | soldes d’été jusqu’à -50% sur les chaussures',
  schedule_change:
    'the ferry leaves at 9:30 instead of 8:00 | die Fähre fährt um 9:30 statt um 8 Uhr | le ferry part à 9h30 au lieu de 8h | conference moved from may to june | Konferenz von Mai auf Juni verschoben | la conférence est reportée à juin',
  school_notice:
    'no school tomorrow because of the storm | morgen fällt die Schule wegen Sturm aus | l’école sera fermée demain à cause de la tempête | parents evening on thursday at 6 | Elternabend am Donnerstag um 18 Uhr | réunion parents-profs jeudi à 18h | school trip to the zoo on friday, bring packed lunch | Schulausflug in den Zoo am Freitag | sortie scolaire au zoo vendredi',
  subscription_ending:
    'your subscription ends on 30 june | Ihr Abo endet am 30. Juni | votre abonnement se termine le 30 juin | gym membership trial ends friday | your annual plan expires in 7 days | Jahresabo läuft in 7 Tagen aus | l’abonnement annuel expire dans 7 jours',
  subscription_renewed:
    'your plan was renewed automatically for another year | Ihr Abo wurde automatisch verlängert | votre abonnement a été renouvelé automatiquement | yearly plan renewed 99 euros charged | Jahresabo verlängert, 99 Euro abgebucht | abonnement annuel renouvelé, 99 € prélevés',
  survey:
    'ask how satisfied they were with our service | Kunden fragen wie zufrieden sie waren | demander aux clients s’ils sont satisfaits | 2 minute survey about your last visit | kurze Umfrage zum letzten Besuch | petit questionnaire sur votre dernière visite',
  verification_code:
    'otp for login | Code zum Einloggen in unsere App | code de connexion à notre appli | 6 digit code to sign in | sechsstelliger Anmeldecode | code à 6 chiffres pour se connecter',
  visit_follow_up:
    'ask how the patient feels after yesterday’s treatment | nachfragen wie es dem Patienten nach der Behandlung geht | prendre des nouvelles du patient après les soins | checking how you feel after the dental surgery | wie geht es Ihnen nach der Zahn-OP | comment vous sentez-vous après l’opération',
  waitlist:
    'we are fully booked, you are number 3 on the waiting list | wir sind ausgebucht, Kunde steht auf der Warteliste | nous sommes complets, client sur liste d’attente | table for 4, wait is about 20 minutes | Wartezeit auf den Tisch etwa 20 Minuten | attente d’environ 20 minutes pour une table | added to the waiting list for the pilates course | Warteliste für Pilateskurs | liste d’attente pour le cours de pilates',
  weekly_offer:
    'happy hour every friday 5 to 7 | Happy Hour jeden Freitag von 17 bis 19 Uhr | happy hour tous les vendredis de 17h à 19h | every tuesday kids eat free | jeden Dienstag Schnitzel für 9 Euro | tous les mardis deux pizzas pour le prix d’une | lunch deal mon to fri 12 to 2 for 9.90 | Mittagsangebot Mo bis Fr 12-14 Uhr für 9,90 | formule midi du lundi au vendredi à 9,90 €',
  welcome:
    'say hello to people who just subscribed | neue Kunden begrüßen die sich angemeldet haben | accueillir ceux qui viennent de s’inscrire | thanks for signing up to our newsletter, 10% on the first order | Danke für die Anmeldung, 10 % auf die erste Bestellung | merci de votre inscription, 10 % sur la première commande | auto message for new subscribers | Begrüßung für neue Newsletter Abonnenten | message de bienvenue aux nouveaux abonnés',
  win_back:
    'customers we have not seen for a year, 20% to come back | Kunden die seit einem Jahr nicht mehr da waren | clients pas revenus depuis un an | haven’t seen you in 6 months, come back get 15% off | seit 6 Monaten nicht da gewesen, 15 % wenn sie wiederkommen | ça fait 6 mois qu’on ne vous a pas vu, 15 % si vous revenez | we miss you, here’s 20% if you come back | wir vermissen Sie, 20 % wenn Sie wiederkommen | vous nous manquez, 20 % pour revenir',
}

export const everydayQueries = Object.entries(rows).flatMap(([id, line]) =>
  line.split(' | ').map((query) => ({ id, query })),
)
