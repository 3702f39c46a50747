import type { Words } from '../../locale.ts'

export const words: Words = {
  days: "aujourd'hui|demain|après-demain|après demain|ce soir|cette semaine|ce week-end|ce weekend|le week-end|week-end|weekend|fin du mois|la fin du mois|fin de semaine|fin d'année|tout le mois|ce mois-ci|prochain jour ouvré|lendemain|immédiatement|cette saison|toute la semaine|demain matin|demain soir|ce week end|dès maintenant|toute la journée|tout l'après-midi|toute la soirée|la semaine prochaine|semaine prochaine|le mois prochain|mois prochain|tout l'été|cet été|la veille",
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
  from: 'à partir du|à partir de|du|de|dès le|dès|depuis le|commence le|commence|débute le|débute|à compter du|à compter de|démarre le|après le|a partir du|a partir de',
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
  amountLeads:
    'coûte|prix|entrée|billet|tarif|tarifs|frais|nouveau prix|seulement|montant|au prix de|participation|coûtent|pour seulement|à seulement|coutera|coûtera|pénalité|pénalités|majoration|intérêts|intérêt|hausse|augmentation|commission',
  arrivals:
    "est de retour|sont de retour|est arrivé|est arrivée|sont arrivés|sont arrivées|de nouveau disponible|de nouveau disponibles|est disponible|sont disponibles|est de nouveau disponible|sont de nouveau en stock|est de nouveau en stock|à nouveau disponible|de nouveau en stock|viennent d'arriver|vient d'arriver|nous avons reçu|on a reçu|on vient de recevoir|sont là|est là|est arrivée en boutique",
  firstOnes: 'premiers|premières',
  persons: 'personnes|convives|invités|places|couverts',
  novelty: 'nouveau|nouvelle|nouveaux|nouvelles|nouvel',
  noveltyAfter: '',
  monthParts: 'la fin de|fin|la fin du mois de|fin de|début|mi|la mi',
  quantifiers: 'tous|toutes|tout|toute|chaque',
  on: 'le|pour|pour le|ce|est le|aura lieu le|la|au|en|les|est|pendant|durant|pendant toute|pendant tout|a lieu|aura lieu|a lieu le|se tient le|se tiendra le|se déroule le',
  changes:
    'passe|est déplacé|est déplacée|change|déplacé|décalé|décalée|est décalé|est reporté|reporté|reportée|passera|est avancé',
  old: "au lieu de|au lieu du|avant|auparavant|et non|initialement|initialement prévu le|était|ancien|ancienne|plutôt que|passe de|passe du|passent de|à la place du|et non à|et non le|et plus à|avant c'était|coûtait|avant à|jusqu'ici|jusqu'à présent|pas à|et pas à|pas le|et pas le|pas le lundi",
  oldAfter:
    'est décalé à|est déplacé à|est reporté à|est décalé au|est déplacé au|est reporté au|passe à|passe au|et deplacé a|est deplacé a|est décalée à|est déplacée à',
  again:
    'réouverture le|réouverture|rouvre le|rouvrons le|nous rouvrons le|de retour le|de retour|reprise le|on rouvre le|rouvrira le|nous serons de retour le|reprend le|on revient le|on revient|nous revenons le|nous revenons|on reprend le|on reprend|nous reprenons le|on est là|on est là le|retour le|on rouvre|on sera là|on vous retrouve le|on vous retrouve|à nouveau ouvert le',
  because:
    "à cause de|à cause du|à cause d'|en raison de|en raison du|en raison d'|parce que|parce qu'|car|motif|raison|la raison est|suite à|pour cause de|suite au|pour cause d'|à la suite de|du fait de|puisque|étant donné|vu que|faute de",
  becauseAfter: '',
  code: 'code|code promo|avec le code|coupon|code de réduction|bon|code promotionnel|avec code|le code est|utilisez|utilise|tapez|entrez|saisissez',
  is: 'est',
  named:
    "s'appelle|nommé|nommée|appelé|appelée|du nom de|nom est|intitulé|intitulée|s'appellent|notre nom est|qui s'appelle|ça s'appelle|le nom c'est",
  namedAfter: '',
  trades:
    "boulangerie|pâtisserie|clinique|salle de sport|salon|salon de coiffure|coiffeur|institut de beauté|institut|restaurant|café|boutique|magasin|hôtel|gîte|cabinet|cabinet dentaire|dentiste|pharmacie|fleuriste|librairie|barbier|spa|studio|studio de yoga|école|académie|atelier|garage|boucherie|bar|pizzeria|brasserie|cave|cave à vin|ferme|marché|supermarché|épicerie|agence|agence de voyages|agence immobilière|entreprise|société|bureau|clinique vétérinaire|vétérinaire|animalerie|pressing|laverie|coursier|crèche|garderie|bibliothèque|musée|théâtre|cinéma|opticien|banque|assurance|concession|bijouterie|magasin de meubles|quincaillerie|boutique en ligne|site|association|club|hôpital|laboratoire|kiné|auto-école|école de musique|école de langues|glacier|traiteur|bistrot|camping|collège|lycée|fromagerie|centre de formation|chambre d'hôtes|crêperie|parfumerie|food truck|caviste|onglerie|salon de thé|maison de thé|ciné-club|maison d'hôtes|piscine|compagnie|mairie|salle de danse|école de danse|cave à vins|torréfacteur|torréfaction|mutuelle|plombier|électricien|menuiserie|imprimerie|friperie|ludothèque|brocante|syndic|résidence|copropriété|étude notariale|notaire|cabinet comptable|cabinet médical|cabinet vétérinaire|optique|parapharmacie|épicerie fine|primeur|poissonnerie|chocolatier|chocolaterie|resto|domaine|vignoble|pépinière|jardinerie|auberge|location de voitures|assurances|asso|médiathèque|papeterie|école de surf|salle|atelier couture|horlogerie|cordonnerie|plomberie|chauffagiste|serrurier|coopérative|start-up|appli|application|transporteur|ong|fondation|paroisse|ostéopathe|kinésithérapeute|toilettage|location",
  brandLeads:
    "de|chez|du|nous sommes|je tiens|je gère|je suis de|ici|j'ai|je travaille chez|pour|au nom de|gérante de|gérant de|l'équipe de|de la|de l'|au|à la|c'est|la marque|ici la|ici le|du côté de|pour le compte de|c'est le|c'est la|l'entreprise",
  brandTails: '',
  introductions:
    "nous sommes un|nous sommes une|je tiens|je gère|j'ai un|j'ai une|je suis|je travaille|on est un|on est une|je suis bénévole au|je suis bénévole à|je suis syndic de|je m'occupe de|c'est le|c'est la",
  bareLeads: 'pour|de',
  nameGlue: "de|du|des|la|le|les|et|&|d'|l'|à|au|aux|+|-",
  titles: 'dr|dr.|docteur|docteure|m.|mme|mlle|monsieur|madame|pr|pr.|professeur|maître|st|st.',
  with: 'avec|avec le|avec la',
  productLeads: 'sur|de remise sur|de réduction sur|pour',
  productTails: '',
  offers:
    "un acheté un offert|1 acheté 1 offert|2 pour 1|deux pour le prix d'un|à moitié prix|moitié prix|livraison gratuite|livraison offerte|frais de port offerts|3 pour 2|2 achetés 1 offert|deux achetés un offert|le deuxième à moitié prix|trois pour le prix de deux|2 pour le prix de 1|1 acheté = 1 offert|deuxième article à moitié prix|le 2e à moitié prix|3 achetés 1 offert|deux pour un|2 + 1 offert",
  reductions: "de remise|de réduction|de moins|de rabais|offerts|en bon d'achat|de bon d'achat|d'économie",
  free: 'gratuit|gratuite|offert|offerte|gratuitement|gratuits|gratuites',
  invitations: 'inviter|invitation|invitons|invite|invitez|convier|invitation à|inviter à',
  eventNouns:
    'atelier|concert|dégustation|fête|journée portes ouvertes|portes ouvertes|soirée|festival|exposition|séminaire|webinaire|conférence|salon|inauguration|gala|dîner|tournoi|marché|projection|réunion|réunion parents-profs|réunion de parents|réunion parents-professeurs|sortie|excursion|brocante|spectacle|célébration|retraite|examen|kermesse|vernissage|lancement|ouverture|anniversaire|brunch|assemblée générale|événement|vente privée|loto|sortie scolaire|apéro|apéritif|rencontre|stage|assemblée|réunion de copropriété|vide-grenier|vide grenier|collecte|représentation|récital|banquet|repas de quartier|visite guidée|balade|randonnée|stage gratuit|marché de Noël|cérémonie|tombola',
  courseNouns:
    "cours|leçon|formation|entraînement|séance|stage|atelier|cours de|stage d'été|stage de|atelier de|séance de|yoga|pilates|spinning|zumba|aquagym|aquabike|natation",
  bring:
    "apporter|apportez|amener|prévoir|se munir de|apportent|d'apporter|venir avec|apporte|amenez|venez avec|prévoyez|munissez-vous de|à apporter|avoir|n'oubliez pas|ne pas oublier|pensez à apporter|présenter|présentez|sous la main|être muni de|muni de|munis de|il faut apporter|il faudra apporter|se présenter avec|retirer avec|récupérer avec|prévoir d'apporter|penser à prendre|apporter aussi",
  bringAfter: '',
  dues: "loyer|cotisation|cotisation annuelle|charges|charges locatives|frais de scolarité|facture d’électricité|facture d’eau|abonnement mensuel|frais d’inscription|mensualité|abonnement|facture d'électricité|facture d'eau|facture de gaz|charges de copropriété|acompte|échéance du prêt|frais d'inscription|cantine",
  addressLeads:
    "adresse|l'adresse est|notre adresse est|le lieu est|adresse est|point de rendez-vous|départ de|même endroit|nous sommes au|se trouve au|lieu :|adresse :|ça se passe au|ça se passe à la|ça se passe à",
  streets: 'rue|avenue|av|boulevard|bd|place|chemin|quai|impasse|allée|route|cours|bâtiment|étage|parc|passage|zone',
  before: "avant|à l'avance|plus tôt|auparavant",
  include:
    "avec|inclut|inclure|comprend|contenant|il faut|doit contenir|mentionne|mentionner|ajoute|ajouter|mets|mettre|qui contient|doit inclure|avec le|avec la|avec l'|indiquer|précise|préciser|besoin de|donne|avec les|mettre le|mettre la|il y aura|doivent apparaître|doit apparaître|y mettre|mentionnant|et aussi",
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
    'formel|formelle|neutre|sobre|professionnel|professionnelle|simple|court|courte|bref|brève|concis|direct|poli|polie|sérieux|sérieuse|officiel|soutenu|sans détour|pro|factuel',
  warm: 'chaleureux|chaleureuse|amical|amicale|gentil|gentille|sympa|sympathique|convivial|conviviale|plus chaleureux|bienveillant|personnel|personnelle|doux|aimable|agréable|cordial',
  playful:
    'drôle|amusant|amusante|ludique|fun|léger|légère|emoji|emojis|émojis|espiègle|décalé|décalée|humoristique|punchy|dynamique|enjoué|rigolo|émoji|smileys|pétillant',
  shorter: 'plus court|plus courte|plus bref|raccourcis|raccourcir|moins de texte|trop long|résume',
  another:
    'autre|un autre|une autre|autre version|autre chose|différent|différemment|encore une|autrement|une autre proposition|encore un autre',
  dictation:
    "dis que|dire que|dites que|dis-leur que|dire qu'|dis qu'|dites-leur que|leur dire que|mentionne que|mentionner que|mentionner qu'|précise que|préciser que|préciser qu'|précise qu'|rappelle que|rappeler que|rappelle-leur que|demande-leur de|demander de|demandez-leur de|souhaite-leur|souhaiter|remercie|remercier|explique que|indique que|indique qu'|ajoute que|et que|en disant que|informer que|prévenir que|prévenir qu'|avertir que|en précisant que|leur dire de|leur demander de|dire aux clients que|dire aux clients qu'|prévenir les clients que|prévenir les clients qu'|prévenir le client que|leur dire qu'|rappeler aux clients que|rappeler qu'|faire savoir que|faire savoir qu'|annoncer que|annoncer qu'|informer les clients que|il faut leur dire que|faut prévenir que|faut leur dire que|signaler que|dis leur que|dis-leur qu'|et qu'|préciser aussi que|bien préciser que",
  announcing:
    'prévenir|préviens|prévenez|informer|informe|informez|avertir|avertis|avertissez|dire|dis|dites|annoncer|annonce|annoncez|rappeler|rappelle|rappelez|savoir|sachent|expliquer|explique|préciser|précise|précisez|mentionner|signaler|indiquer|indique|indiquez|écris|écrire',
  that: "que|qu'|qu’",
  subjects: '',
  about:
    'bouton|boutons|pied de page|en-tête|titre|caractères|mots|variable|variables|varie|varient|change|changent|différent|différente|différents|à chaque fois|chaque client|emoji|emojis|ton|court|bref|personnalisé|personnalisés|whatsapp|cordialement|salutations|sans publicité|pas de publicité|sans mentionner|ne pas mentionner|sans parler de|pas de promo',
  theirs:
    "ils|elles|elle|son|sa|ses|leur|leurs|lui|eux|le client|la cliente|les clients|le patient|les patients|je|j'|me|mon|ma|mes",
  negations: 'ne|pas|sans|jamais|ni|aucun|aucune|non|plus de|n',
  orders:
    "écris|écrivez|rédige|rédigez|crée|créez|fais|faites|dis|dites|préviens|prévenez|informe|informez|rappelle|annonce|quelque chose sur|quelque chose comme|avec tes mots|excuse-toi|remercie|invite|envoie|envoyez|prévenir|avertis|avertir|relance|relancer|rappeler|rappelez|annoncer|annoncez|demande|demander|excusez-nous|s'excuser|présenter nos excuses|remercier|fais un truc sympa|fais court|fais simple|faudrait que ça donne envie|que ça donne envie|donne envie",
  thirdPerson: 'ils|elles|clients|client|clientes|mon|ma|mes|patients|adhérents|leur|leurs|gens',
  handover:
    'écris quelque chose|écrivez quelque chose|écris-moi|peux-tu écrire|pouvez-vous écrire|pourrais-tu écrire|avec tes mots|écris le texte|tu choisis',
  secondPerson: 'vous|votre|vos|tu|ton|ta|tes|te|toi',
  anew: 'nouveau modèle|maintenant un pour|un autre modèle|prochain modèle|maintenant un modèle|un nouveau modèle|maintenant un message|un autre message pour',
  wish: 'message|messages|modèle|modèles|texte|écris|écrire|écrivez|crée|créer|créez|fais|faire|faites|envoie|envoyer|envoyez|prévenir|prévenez|informer|informe|rappeler|rappel|annoncer|annonce|communiquer|communiqué|besoin|voudrais|veux|voulons|souhaite|souhaitons|whatsapp|notifier|notification|avertir|prépare|rédige|rédiger|rédigez|aimerais|aimerions|sms|préparer|faudrait|préviens|relancer|avis aux|communication|faire savoir|dire aux clients',
  filler:
    "appli|application|app|s'il te plaît|s'il vous plaît|svp|stp|bonjour|bonsoir|salut|coucou|merci|ok|alors|donc|très|vite|rapide|bien|nouveau|nouvelle|nouveaux|nouvelles|aussi|également|puis|peut-être|ainsi|aller|va|vont|allons|vais|me|m|nous|te|t|leur|leurs|lui|se|s|le|la|les|l|un|une|des|du|de|d|au|aux|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|tous|toutes|tout|toute|gens|clients|client|clientes|cliente|patients|patient|adhérents|membres|élèves|parents|hôtes|utilisateurs|abonnés|acheteurs|habitués|invités|qui|quand|lorsque|dès que|une fois|que|qu|quoi|comment|où|et|ou|en|à|a|avec|par|pour|sur|dans|chez|est|sont|c|ce|cet|cette|ces|ça|cela|être|était|avoir|ai|as|avons|avez|ont|j|je|tu|il|elle|on|vous|ils|elles|peut|peuvent|pouvez|peux|pourrait|doit|doivent|faut|quelque chose|chose|jour|fois|déjà|encore|seulement|juste|plus|moins|ici|là|y|entreprise|gérant|gérante|équipe|aide|aidez|aide-moi|urgent|cordialement|exemple|par exemple|etc|situé|située|ville|quartier|petit|petite|grand|grande|heureux|chers|chères|fidèles|spécial|spéciale|contacts|liste|sujet|si|comme|mais|car|savoir|donner|donne|tiens|gère|sommes|suis|travaille|propriétaire|n|ne|on a|il y a|même|tel|telle|automatique|automatiquement|leur dire|dire|dis|dites|moi|eux|celui|celle|ceux|dont|soit|serait|lien|site|page|désolé|désolés|dure|visite|sous|séjour|achat|alors voilà|voilà|oui|oui bonjour|en fait|du coup|bah|ben|euh|hello|slt|bsr|bjr|c'est|pourriez|pourriez-vous|pouvez-vous|auriez|souhaiterais|souhaiterions|faudrait|il faut|il faudrait|préparer|rédiger|communication|attention|à l'attention|madame|monsieur|bien cordialement|merci beaucoup|merci d'avance|d'avance|bénévole|syndic|je suis|on est|locataires|copropriétaires|assurés|inscrits|inscrit|participants|patientèle|clientèle|personnes|les gens|prévenir|préviens|avertir|informer|demander|demande|rappeler|relancer|annoncer|annonce|souhaiter|celles|un truc|truc|sympa|patience|compréhension|confiance|fidélité|excuses|toutes nos excuses|désolée|sans détour|vite fait|donne envie|donner envie|fasse envie|quand même|personnalisés|personnalisé|envoyer|mettre|veux|veut|voudrais|voudrait|aimerais|aimerait|fait|fais|varie|varient|change|changent|variable|variables|différent|différente|différents|différentes|dépend|dépendent|adapter|selon|chacun|vient|venez|viennent|ouvre|ouvrent|arrive|arrivent|message|bouton|boutons|rappel",
  and: 'et|ou|ainsi que|plus|aussi|&',
  determiners: "le|la|les|l'|l|un|une|son|sa|ses|leur|leurs|notre|nos|votre|du|de|des|ce|cette|chaque|d|d'|vos",
  languageLeads:
    'en|en langue|langue|traduis en|traduire en|traduisez en|traduis-le en|version|écrit en|mets-le en|passe-le en',
  visits:
    "consultation|séance|visite technique|visite médicale|intervention|révision|contrôle technique|cours d'essai|bilan|séance de kiné",
  audience:
    'clients|client|clientes|cliente|parents|membres|membre|adhérents|adhérent|élèves|élève|patients|patient|patiente|résidents|locataires|locataire|familles|famille|bénévoles|bénévole|donateurs|donateur|participants|voisins|abonnés|usagers|exposants|propriétaires|propriétaire|inscrits|inscrit|copropriétaires|habitants|gens|tous|tout le monde|eux|ils|joueurs|employés|salariés|candidats|candidat|voyageurs|passagers|invités|étudiants|visiteurs|vendeurs|acheteurs|licenciés|choristes|stagiaires|convives|bénéficiaires|conducteurs|chauffeurs|livreurs|fournisseurs|paroissiens|sportifs|entraîneurs|professeurs|enseignants|grands-parents|supporters|actionnaires|titulaires|assurés|agriculteurs|campeurs|adoptants|riverains|commerçants|sociétaires|spectateurs|lecteurs|coureurs',
  beforeAudience:
    'les|le|la|aux|au|à|nos|mes|leurs|tous les|toutes les|tous|toutes|chaque|des|de|pour|nos chers|chers|tous nos|pr',
  openers:
    "bonjour|bjr|bonsoir|salut|slt|coucou|alors|donc|et|mais|parce que|aussi|oui|voilà|ben|bah|en fait|du coup|svp|s'il te plaît|s'il vous plaît|madame|monsieur|madame monsieur|euh|bon|hello",
  closers:
    "s'il te plaît|s'il vous plaît|svp|stp|merci|merci d'avance|merci beaucoup|cordialement|et|mais|parce que|aussi|avec|de|bien à vous|à bientôt|voilà|quoi",
  own: "je|j'|me|moi|mon|ma|mes",
  selves: "je|j'|moi je",
  promoting:
    'don|dons|donner|donnez|bénévoles|bénévole|rejoignez|venez|remise|réduction|soldes|promotion|promo|offre spéciale|lancement|invitons|inviter|invités|tombola|gagnez|inscrivez-vous|moitié prix|collecte|braderie',
  general: 'ceux qui|celles qui|tous ceux qui|toute personne|quiconque|chacun',
  lengths: 'caractères|signes',
  conditions: "si|s'|quand|dès que|lorsque|au cas où|une fois que",
  sells: 'nous vendons|on vend|nous louons|on loue|nous organisons|on organise|je vends|je loue|je fabrique',
}
