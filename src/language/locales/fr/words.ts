import type { Words } from '../../locale.ts'

export const words: Words = {
  days: "aujourd'hui|demain|après-demain|après demain|ce soir|cette semaine|ce week-end|ce weekend|le week-end|week-end|weekend|fin du mois|la fin du mois|fin de semaine|fin d'année|tout le mois|ce mois-ci|prochain jour ouvré|lendemain|immédiatement|cette saison|toute la semaine|demain matin|demain soir|ce week end|dès maintenant|toute la journée|tout l'après-midi|toute la soirée",
  dayLeads: 'ce|cette|prochain|prochaine|chaque|tous les|toutes les|le prochain|la prochaine',
  dayTails: 'prochain|prochaine|dernier|suivant|en huit',
  periods: 'semaine|mois|année|été|hiver|printemps|automne|week-end|weekend',
  recurring: 'chaque|tous les|toutes les|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches',
  dayParts: 'matin|midi|après-midi|soir|nuit|au matin|dans la matinée',
  dateGlue: 'de|er',
  festivals:
    "noël|réveillon|nouvel an|jour de l'an|pâques|lundi de pâques|fête des mères|fête des pères|saint-valentin|saint valentin|black friday|cyber monday|halloween|toussaint|ascension|pentecôte|14 juillet|fête nationale|carnaval|épiphanie|ramadan|aïd|journée de la femme|fête du travail|assomption|armistice|saint-sylvestre|rentrée",
  timeLeads: "à|de|dès|vers|avant|après|jusqu'à",
  timeUnits: "h|heures|heure|du matin|du soir|de l'après-midi",
  timeNames: 'midi|minuit',
  numbers: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|demi|demie',
  units:
    'minute|minutes|min|heure|heures|jour|jours|semaine|semaines|mois|an|ans|jours ouvrés|jours ouvrables|nuit|nuits',
  percent: 'pour cent|pourcent|pourcents|pour-cent',
  currencies: 'euro|euros|eur|dollar|dollars|usd|cad|chf|francs|dirhams|dh|fcfa|cfa|centimes',
  per: 'par mois|mensuel|mensuels|par an|par personne|par séance|par cours|chacun|pièce|par heure|le kilo|par nuit|la séance|la nuit|par semaine|le cours',
  upTo: "jusqu'à|au moins|plus de|minimum|jusqu'a",
  upToAfter: '',
  until:
    "jusqu'au|jusqu'à|jusqu'a|jusqu'en|valable jusqu'au|valable jusqu'à|avant le|avant|au plus tard le|au plus tard|se termine le|se termine|expire le|date limite|date limite le|d'ici le|d'ici|échéance le|échéance|seulement jusqu'au|prend fin le|fin le|dernier jour|dernier jour le|jusque",
  untilAfter: '',
  from: 'à partir du|à partir de|du|de|dès le|dès|depuis le|commence le|commence|débute le|débute|à compter du|à compter de|démarre le|après le',
  fromAfter: '',
  to: "au|à|jusqu'au|jusqu'à|et|a",
  ends: 'expire le|se termine le|prend fin le|finit le|arrive à échéance le|échéance le|arrive à terme le|dû le|est dû le|due le|à régler avant le|à payer avant le|est due le|doit être payé le|à régler le',
  dayNumberLeads: "le|jusqu'au|du|au|avant le|à partir du|dès le|d'ici le|pour le",
  dayWords: '',
  ordinals: 'er',
  againAfter: 'nous sommes de retour|réouverture|nous rouvrons|on rouvre|nous serons de retour',
  includeAfter:
    'doit apparaître|doivent apparaître|doit figurer|doivent figurer|inclus|doivent être dedans|doit être dedans|à indiquer|à préciser|à mentionner|sont personnalisés|est personnalisé|personnalisés',
  varyingName: 'nom|noms|prénom',
  streetEndings: '',
  amountLeads: 'coûte|prix|entrée|billet|tarif|tarifs|frais|nouveau prix|seulement|montant|au prix de|participation',
  arrivals:
    'est de retour|sont de retour|est arrivé|est arrivée|sont arrivés|sont arrivées|de nouveau disponible|de nouveau disponibles|est disponible|sont disponibles|est de nouveau disponible|sont de nouveau en stock|est de nouveau en stock|à nouveau disponible|de nouveau en stock',
  firstOnes: 'premiers|premières',
  persons: 'personnes|convives|invités|places|couverts',
  novelty: 'nouveau|nouvelle|nouveaux|nouvelles|nouvel',
  noveltyAfter: '',
  monthParts: 'la fin de|fin|la fin du mois de|fin de|début|mi|la mi',
  quantifiers: 'tous|toutes|tout|toute|chaque',
  on: 'le|pour|pour le|ce|est le|aura lieu le|la|au|en|les|est',
  changes:
    'passe|est déplacé|est déplacée|change|déplacé|décalé|décalée|est décalé|est reporté|reporté|reportée|passera|est avancé',
  old: 'au lieu de|au lieu du|avant|auparavant|pas|et non|initialement|initialement prévu le|était|ancien|ancienne|plutôt que|passe de|passe du|passent de|à la place du',
  oldAfter: '',
  again:
    'réouverture le|réouverture|rouvre le|rouvrons le|nous rouvrons le|de retour le|de retour|reprise le|on rouvre le|rouvrira le|nous serons de retour le|reprend le',
  because:
    "à cause de|à cause du|à cause d'|en raison de|en raison du|en raison d'|parce que|parce qu'|car|motif|raison|la raison est|suite à|pour cause de|suite au|pour cause d'",
  becauseAfter: '',
  code: 'code|code promo|avec le code|coupon|code de réduction|bon|code promotionnel|avec code|le code est',
  is: 'est',
  named: "s'appelle|nommé|nommée|appelé|appelée|du nom de|nom est|intitulé|intitulée|s'appellent|notre nom est",
  namedAfter: '',
  trades:
    "boulangerie|pâtisserie|clinique|salle de sport|salon|salon de coiffure|coiffeur|institut de beauté|institut|restaurant|café|boutique|magasin|hôtel|gîte|cabinet|cabinet dentaire|dentiste|pharmacie|fleuriste|librairie|barbier|spa|studio|studio de yoga|école|académie|atelier|garage|boucherie|bar|pizzeria|brasserie|cave|cave à vin|ferme|marché|supermarché|épicerie|agence|agence de voyages|agence immobilière|entreprise|société|bureau|clinique vétérinaire|vétérinaire|animalerie|pressing|laverie|coursier|crèche|garderie|bibliothèque|musée|théâtre|cinéma|opticien|banque|assurance|concession|bijouterie|magasin de meubles|quincaillerie|boutique en ligne|site|association|club|hôpital|laboratoire|kiné|auto-école|école de musique|école de langues|glacier|traiteur|bistrot|camping|collège|lycée|fromagerie|centre de formation|chambre d'hôtes|crêperie|parfumerie|food truck|caviste|onglerie|salon de thé|maison de thé|ciné-club|maison d'hôtes|piscine|compagnie|mairie|salle de danse|école de danse|cave à vins|torréfacteur|torréfaction|mutuelle|plombier|électricien|menuiserie|imprimerie|friperie|ludothèque|brocante",
  brandLeads:
    "de|chez|du|nous sommes|je tiens|je gère|je suis de|ici|j'ai|je travaille chez|pour|au nom de|gérante de|gérant de|l'équipe de|de la|de l'|au|à la|c'est|la marque|ici la|ici le|du côté de|pour le compte de|c'est le|c'est la|l'entreprise",
  brandTails: '',
  introductions:
    "nous sommes un|nous sommes une|je tiens|je gère|j'ai un|j'ai une|je suis|je travaille|on est un|on est une",
  bareLeads: 'pour|de',
  nameGlue: "de|du|des|la|le|les|et|&|d'|l'|à|au|aux|+|-",
  titles: 'dr|dr.|docteur|docteure|m.|mme|mlle|monsieur|madame|pr|pr.|professeur|maître',
  with: 'avec|avec le|avec la',
  productLeads: 'sur|de remise sur|de réduction sur|pour',
  productTails: '',
  offers:
    "un acheté un offert|1 acheté 1 offert|2 pour 1|deux pour le prix d'un|à moitié prix|moitié prix|livraison gratuite|livraison offerte|frais de port offerts|3 pour 2|2 achetés 1 offert|deux achetés un offert|le deuxième à moitié prix|trois pour le prix de deux",
  reductions: "de remise|de réduction|de moins|de rabais|offerts|en bon d'achat|de bon d'achat|d'économie",
  free: 'gratuit|gratuite|offert|offerte|gratuitement|gratuits|gratuites',
  invitations: 'inviter|invitation|invitons|invite|invitez|convier|invitation à|inviter à',
  eventNouns:
    'atelier|concert|dégustation|fête|journée portes ouvertes|portes ouvertes|soirée|festival|exposition|séminaire|webinaire|conférence|salon|inauguration|gala|dîner|tournoi|marché|projection|réunion|réunion parents-profs|réunion de parents|réunion parents-professeurs|sortie|excursion|brocante|spectacle|célébration|retraite|pique-nique|examen|kermesse|vernissage|lancement|ouverture|anniversaire|brunch|barbecue|assemblée générale|événement|vente privée|loto|sortie scolaire|apéro|apéritif|rencontre|stage',
  courseNouns: 'cours|leçon|formation|entraînement|séance|stage|atelier',
  bring: "apporter|apportez|amener|prévoir|se munir de|apportent|d'apporter|venir avec",
  bringAfter: '',
  dues: 'loyer|cotisation|cotisation annuelle|charges|charges locatives|frais de scolarité|facture d’électricité|facture d’eau|abonnement mensuel|frais d’inscription',
  addressLeads: "adresse|l'adresse est|notre adresse est|lieu|le lieu est|adresse est|rendez-vous au",
  streets: 'rue|avenue|av|boulevard|bd|place|chemin|quai|impasse|allée|route|cours|bâtiment|étage|parc|passage|zone',
  before: "avant|à l'avance|plus tôt|auparavant",
  include:
    "avec|inclut|inclure|comprend|contenant|il faut|doit contenir|mentionne|mentionner|ajoute|ajouter|mets|mettre|qui contient|doit inclure|avec le|avec la|avec l'|indiquer|précise|préciser|besoin de|donne",
  customerName:
    "nom du client|nom de la cliente|nom du patient|nom de l'élève|nom du membre|prénom|prénom du client|son nom|leur nom|leur prénom|nom de chaque client|nom de la personne|nom des clients|nom du destinataire|nom de l'invité|nom de l'adhérent|par son prénom|par leur prénom|nom du participant|nom de l'acheteur",
  orderNumber:
    'numéro de commande|n° de commande|no de commande|référence de commande|numéro de la commande|n° commande|référence',
  trackingNumber: 'numéro de suivi|code de suivi|numéro de colis|n° de suivi|lien de suivi|suivi',
  bookingNumber: 'numéro de réservation|référence de réservation|code de réservation|n° de réservation',
  invoiceNumber: 'numéro de facture|n° de facture|référence de la facture|numéro de la facture',
  varyingDate: "date|jour|date de livraison|date d'échéance|échéance|nouvelle date|date du rendez-vous|date d'arrivée",
  varyingTime: 'heure|horaire|nouvelle heure|créneau|heure du rendez-vous',
  varyingAmount: 'montant|prix|total|somme|montant dû|montant total|solde',
  varyingPerson:
    'nom du médecin|nom du docteur|médecin|docteur|nom du coiffeur|praticien|nom du praticien|livreur|nom du livreur|coach|professeur|nom du professeur',
  plain:
    'formel|formelle|neutre|sobre|professionnel|professionnelle|simple|court|courte|bref|brève|concis|direct|poli|polie|sérieux|sérieuse|officiel|soutenu',
  warm: 'chaleureux|chaleureuse|amical|amicale|gentil|gentille|sympa|sympathique|convivial|conviviale|plus chaleureux|bienveillant|personnel|personnelle|doux|aimable|agréable|cordial',
  playful:
    'drôle|amusant|amusante|ludique|fun|léger|légère|emoji|emojis|émojis|espiègle|décalé|décalée|humoristique|joyeux|joyeuse|punchy|dynamique|enjoué|rigolo|émoji|smileys|pétillant',
  shorter: 'plus court|plus courte|plus bref|raccourcis|raccourcir|moins de texte|trop long|résume',
  another:
    'autre|un autre|une autre|autre version|autre chose|différent|différemment|encore une|autrement|une autre proposition|encore un autre',
  dictation:
    "dis que|dire que|dites que|dis-leur que|dire qu'|dis qu'|dites-leur que|leur dire que|mentionne que|mentionner que|mentionner qu'|précise que|préciser que|préciser qu'|précise qu'|rappelle que|rappeler que|rappelle-leur que|demande-leur de|demander de|demandez-leur de|souhaite-leur|souhaiter|remercie|remercier|explique que|indique que|indique qu'|ajoute que|et que|en disant que|informer que|prévenir que|prévenir qu'|avertir que|en précisant que|leur dire de|leur demander de",
  announcing:
    'prévenir|préviens|prévenez|informer|informe|informez|avertir|avertis|avertissez|dire|dis|dites|annoncer|annonce|annoncez|rappeler|rappelle|rappelez|savoir|sachent|expliquer|explique|préciser|précise|précisez|mentionner|signaler|indiquer|indique|indiquez|écris|écrire',
  that: "que|qu'|qu’",
  audience: '',
  subjects: '',
  about:
    'bouton|boutons|pied de page|en-tête|titre|caractères|mots|variable|variables|varie|varient|change|changent|différent|différente|différents|à chaque fois|chaque client|emoji|emojis|ton|court|bref|personnalisé|personnalisés|whatsapp|cordialement|salutations',
  theirs:
    "ils|elles|elle|son|sa|ses|leur|leurs|lui|eux|le client|la cliente|les clients|le patient|les patients|je|j'|me|mon|ma|mes",
  negations: 'ne|pas|sans|jamais|ni|aucun|aucune|non|plus de|n',
  orders:
    'écris|écrivez|rédige|rédigez|crée|créez|fais|faites|dis|dites|préviens|prévenez|informe|informez|rappelle|annonce|quelque chose sur|quelque chose comme|avec tes mots|excuse-toi|remercie|invite|envoie|envoyez',
  thirdPerson: 'ils|elles|clients|client|clientes|mon|ma|mes|patients|adhérents|leur|leurs|gens',
  handover:
    'écris quelque chose|écrivez quelque chose|écris-moi|peux-tu écrire|pouvez-vous écrire|pourrais-tu écrire|avec tes mots|écris le texte|tu choisis',
  secondPerson: 'vous|votre|vos|tu|ton|ta|tes|te|toi',
  anew: 'nouveau modèle|maintenant un pour|un autre modèle|prochain modèle|maintenant un modèle|un nouveau modèle|maintenant un message|un autre message pour',
  wish: 'message|messages|modèle|modèles|texte|écris|écrire|écrivez|crée|créer|créez|fais|faire|faites|envoie|envoyer|envoyez|prévenir|prévenez|informer|informe|rappeler|rappel|annoncer|annonce|communiquer|communiqué|besoin|voudrais|veux|voulons|souhaite|souhaitons|whatsapp|notifier|notification|avertir|prépare|rédige|rédiger|rédigez|aimerais|aimerions|sms|préparer|faudrait',
  filler:
    "appli|application|app|s'il te plaît|s'il vous plaît|svp|stp|bonjour|bonsoir|salut|coucou|merci|ok|alors|donc|très|vite|rapide|bien|nouveau|nouvelle|nouveaux|nouvelles|aussi|également|puis|peut-être|ainsi|aller|va|vont|allons|vais|me|m|nous|te|t|leur|leurs|lui|se|s|le|la|les|l|un|une|des|du|de|d|au|aux|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|tous|toutes|tout|toute|gens|clients|client|clientes|cliente|patients|patient|adhérents|membres|élèves|parents|hôtes|utilisateurs|abonnés|acheteurs|habitués|invités|qui|quand|lorsque|dès que|une fois|que|qu|quoi|comment|où|et|ou|en|à|a|avec|par|pour|sur|dans|chez|est|sont|c|ce|cet|cette|ces|ça|cela|être|était|été|avoir|ai|as|avons|avez|ont|j|je|tu|il|elle|on|vous|ils|elles|peut|peuvent|pouvez|peux|pourrait|doit|doivent|faut|quelque chose|chose|jour|fois|déjà|encore|seulement|juste|plus|moins|ici|là|y|entreprise|gérant|gérante|équipe|aide|aidez|aide-moi|urgent|cordialement|exemple|par exemple|etc|situé|située|ville|quartier|petit|petite|grand|grande|heureux|chers|chères|fidèles|spécial|spéciale|contacts|liste|sujet|si|comme|mais|car|savoir|donner|donne|tiens|gère|sommes|suis|travaille|propriétaire|n|ne|on a|il y a|même|tel|telle|automatique|automatiquement|leur dire|dire|dis|dites|moi|eux|celui|celle|ceux|dont|soit|serait|lien|site|page|désolé|désolés|dure|visite|sous|séjour|achat",
  and: 'et|ou|ainsi que|plus|aussi|&',
  determiners: "le|la|les|l'|l|un|une|son|sa|ses|leur|leurs|notre|nos|votre|du|de|des|ce|cette|chaque|d|d'",
  languageLeads:
    'en|en langue|langue|traduis en|traduire en|traduisez en|traduis-le en|version|écrit en|mets-le en|passe-le en',
}
