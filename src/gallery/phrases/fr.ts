/** Further ways in which people say what a message is for, in French: by purpose, divided by `|`. */
export const french: Readonly<Record<string, string>> = {
  account_alert:
    'nous avons bloqué le compte par sécurité|mot de passe du compte changé|quelque chose d’étrange sur le compte',
  appointment_cancelled:
    'les rendez-vous de demain sont annulés|rendez-vous annulés|la consultation est annulée|votre séance est annulée',
  appointment_changed:
    'le rendez-vous est déplacé à une autre date|votre rdv change de jour|rendez-vous décalé|nouvelle date et nouvelle heure de rendez-vous|consultation reportée|on a dû décaler le rdv|votre séance est reportée|intervention reportée',
  appointment_confirmed:
    'votre rendez-vous est confirmé|consultation confirmée|rendez-vous fixé|votre rdv est pris|intervention confirmée|séance confirmée',
  appointment_reminder:
    'rappeler à la cliente qu’elle a rendez-vous demain|rappeler le rdv|n’oubliez pas votre rendez-vous|rappel de la séance de demain|rappel la veille du rendez-vous|vous avez rendez-vous demain',
  back_in_stock: 'de nouveau en rayon|on a été réapprovisionnés|le produit est revenu|nous en avons à nouveau',
  birthday_offer:
    'c’est l’anniversaire du client|cadeau pour son anniversaire|mois d’anniversaire|souhaiter l’anniversaire de nos clients',
  booking_cancelled:
    'le concert est annulé|événement annulé|spectacle annulé|on annule la sortie|remboursement des billets|séance annulée faute de participants|voyage suspendu',
  booking_confirmed:
    'confirmation de réservation d’une table|votre séjour est confirmé|réservation bien enregistrée|location réservée',
  booking_reminder:
    'vous avez une réservation demain|rappeler qu’il faut rendre la voiture|rappel de restitution du véhicule|rappel du départ de demain',
  cart_reminder:
    'vous avez oublié quelque chose dans votre panier|relancer ceux qui ont laissé des articles dans le panier|laissé des articles dans le panier|finissez votre commande',
  check_in:
    'l’arrivée se fait à partir de|arrivée des clients à l’hôtel|code de la porte pour les voyageurs|heure du check-in|remise des clés du gîte|code d’entrée du logement|l’arrivée se fait à partir de 15 h avec une pièce d’identité',
  class_time_change:
    'le cours de passe à|le cours est déplacé|le cours du jeudi est déplacé au vendredi|séance déplacée|le cours aura lieu un autre jour|entraînement avancé',
  closed_days:
    'on n’ouvre pas demain|nous n’ouvrons pas|fermé pour raisons personnelles|fermeture pour inventaire|fermé pour travaux|on ferme du au|on est fermé|pas d’ouverture demain|le magasin sera fermé|on prend des vacances',
  coupon: 'utilisez le code|avec le code vous avez une remise|offrir un code aux clients|bon à valoir',
  course_start:
    'le cours de pâtisserie commence|ça commence samedi, apportez|début de l’atelier|le stage commence|les cours reprennent',
  delivery_failed:
    'tentative de livraison sans succès|nous sommes passés mais vous étiez absent|nouvelle tentative de livraison demain|on n’a pas pu vous livrer|votre colis n’a pas pu être remis',
  delivery_slot: 'nous livrons entre|livraison des meubles entre|on vous livre mardi matin|choisissez votre créneau',
  document_request:
    'demander aux clients d’envoyer les factures du mois|il manque encore un justificatif|envoyer les documents avant le|demande au client une carte d’identité|il nous manque une pièce|pièces à fournir avant la signature|il manque votre signature|merci de nous envoyer l’attestation',
  donation_thanks: 'votre don servira à|nous avons bien reçu votre don|remercier pour le don',
  event_invitation:
    'invite à la journée portes ouvertes|assemblée générale|réunion des copropriétaires|réunion de copropriété|nous vous attendons à la fête|kermesse|loto|vide-grenier|fête du village|ordre du jour',
  festival_greeting: 'souhaiter de bonnes fêtes aux clients|souhaiter un joyeux Noël|vœux à la clientèle',
  festival_offer: 'galettes des rois|bûches de Noël à commander|commandes de galettes des rois',
  insurance_renewal:
    'le contrat des assurés arrive à échéance|votre assurance arrive à échéance|assurés dont le contrat expire|renouveler votre mutuelle',
  interview_invitation:
    'entretien en visio|vous êtes convoqué à un entretien|entretien dans nos locaux|inviter la candidate',
  invoice_document: 'voici votre facture|facture en pièce jointe|remercier pour l’achat, facture jointe',
  loyalty_points: 'vous avez des points|points à échanger contre|vous avez gagné des points|tampons sur la carte',
  membership_renewal:
    'adhérents dont la carte expire|la carte d’adhérent expire le|votre adhésion se termine|cotisation à renouveler',
  moved_address:
    'on déménage|le cabinet est maintenant au|notre nouvelle adresse|on s’installe dans de nouveaux locaux',
  new_arrivals:
    'les plantes de printemps sont arrivées|la nouvelle carte arrive|venez les voir|nouveau menu|c’est arrivé en boutique|les nouveautés sont là|nouvelle carte vegan|on prend les commandes de galettes',
  new_device_login:
    'alerte nouvelle connexion sur votre compte|si ce n’est pas vous appelez|quelqu’un s’est connecté à votre compte',
  new_service: 'on propose désormais|à partir de maintenant nous faisons|nouvelle prestation au salon',
  opening_hours:
    'on ouvre aussi le dimanche|ouvert aussi le dimanche|à partir de février on ouvre|nos nouveaux horaires|on reste ouvert plus tard|nous ouvrons désormais',
  order_cancelled: 'votre commande est annulée|on annule la commande|commande annulée et remboursée',
  order_confirmed: 'votre commande est confirmée|on a votre commande|commande prise en compte',
  order_delayed:
    'votre commande a du retard|elle arrivera plus tard|les commandes vont mettre plus de temps|retard à cause de la grève|votre colis aura du retard|nouvelle date de livraison prévue',
  order_delivered: 'votre commande a été livrée|nous avons déposé votre colis|livré avec succès',
  order_ready:
    'la commande est prête à retirer|c’est prêt, vous pouvez passer|vos photos sont prêtes|commande disponible au comptoir',
  order_refunded: 'on vous rembourse|nous avons remboursé votre achat',
  order_returned:
    'nous avons bien reçu votre retour|retour accepté|votre retour est arrivé à l’entrepôt|retour reçu, remboursement sous quelques jours|nous avons bien reçu votre retour, remboursement à venir',
  order_shipped: 'votre colis est parti|nous avons expédié votre commande|en route avec numéro de suivi',
  out_for_delivery:
    'votre colis est en livraison|il arrive aujourd’hui entre|colis en cours de livraison|on vous livre aujourd’hui',
  payment_due:
    'la cotisation est à payer avant|à régler avant le|la facture d’électricité est à régler|rappel de paiement gentil|charges de copropriété|loyer à régler|rappeler de payer|mensualité à payer avant le',
  payment_failed:
    'n’a pas pu prélever la mensualité|mettre à jour le moyen de paiement|le prélèvement a échoué|carte bancaire expirée|mensualité refusée',
  payment_received:
    'la mensualité a été payée|confirmer que c’est payé|nous avons reçu le paiement de la cotisation|remercier pour le paiement',
  pick_up_reminder:
    'venez chercher votre commande|on la garde jusqu’au|nous la gardons jusqu’au|votre colis vous attend',
  policy_change: 'les conditions changent|nous mettons à jour nos conditions|absence non prévenue facturée',
  price_change: 'la coupe passe de|passe de à euros|ça passe à|nouveau prix à partir de|on augmente le prix',
  real_estate_listing: 'nouvel appartement en vente|maison avec jardin à vendre|studio à louer',
  real_estate_viewing: 'la visite de l’appartement est confirmée|visite du logement|visite du studio confirmée',
  recall_notice:
    'doivent arrêter de l’utiliser|arrêter d’utiliser à cause d’un défaut|ceux qui ont acheté doivent|on rembourse le produit défectueux|risque pour la sécurité|ne l’utilisez plus',
  referral: 'parrainez un ami et recevez|chacun reçoit|amenez une amie|pour chaque ami parrainé',
  repair_estimate: 'le devis est prêt, il faut valider|la réparation coûterait, votre accord|devis prêt',
  repair_ready:
    'sa réparation est prête|la réparation est prête et combien ça coûte|votre voiture est prête|le vélo est prêt|votre téléphone est prêt',
  review_request: 'demander un avis google à ceux qui ont mangé|un petit avis en ligne|noter notre restaurant',
  sale: 'soldes d’hiver|remise sur les peintures|moins quinze pour cent|remise cette semaine|remise samedi',
  schedule_change:
    'part maintenant à et non à|l’excursion part plus tôt|la sortie change d’heure|le match change d’heure',
  school_notice: 'l’école informe|sortie au zoo|réunion de parents de la classe|les élèves doivent apporter',
  service_outage:
    'coupure d’eau pour travaux|coupure de courant prévue|l’eau sera coupée|interruption de service|travaux sur les canalisations',
  service_restored:
    'l’eau est de retour|l’électricité est revenue|merci de votre patience, c’est réparé|service rétabli',
  subscription_ending: 'votre abonnement se termine|fin de la formule',
  subscription_renewed: 'renouvelé automatiquement',
  support_reply: 'le SAV a répondu à sa demande|nous avons répondu à votre demande|du nouveau sur votre dossier',
  survey:
    'demander l’avis sur le support|note de 1 à 5|comment s’est passée votre visite|demander si ça leur a plu|donner une note au service|savoir si la livraison s’est bien passée|tout s’est bien passé',
  test_results_ready:
    'résultats d’analyses disponibles|vos résultats sont prêts|résultats à retirer au laboratoire|vos analyses sont arrivées',
  visit_follow_up:
    'comment va votre animal|s’ils voient quelque chose d’anormal|comment vous sentez-vous après|suivi après la visite',
  volunteer_call:
    'on cherche des bénévoles|bénévoles pour nettoyer la plage|on cherche des couvertures et des vêtements|collecte de vêtements|collecte alimentaire|les gens peuvent déposer des dons',
  waitlist: 'vous êtes sur liste d’attente|on vous prévient si une place se libère',
  weekly_offer: 'mercredi 2 pour 1|le mardi deux pour un|chaque jeudi|tous les mercredis|offre du mercredi',
  welcome: 'bienvenue aux nouveaux adhérents|bienvenue au club',
  win_back:
    'relancer ceux qui ne commandent plus|ceux qui commandent plus depuis longtemps|on ne vous a pas vu depuis longtemps',
  school_closed: 'pas cours vendredi|il n’y a pas cours|prévenir les parents qu’il n’y a pas cours',
}
