/** Words for the facts of a message, and for what differs per customer. */
import type { Facts } from '../../locale.ts'

export const facts: Facts = {
  variableLeads:
    'variables|deux variables|trois variables|quatre variables|les variables sont|variables pour|avec des variables|avec des variables pour|champs|champs variables|personnalisé avec|prévoir des champs pour|comme variables|en variables|en variable',
  variableTails:
    'en variables|en variable|comme variables|comme variable|sont variables|est variable|sont des variables|est une variable|doivent être des variables|doivent être variables|doit être une variable|doit être variable|seront des variables|changent à chaque fois|change à chaque fois|changent chaque fois|change chaque fois|changent selon le client|change selon le client|changent pour chaque client|change pour chaque client|varient|varie|varient à chaque fois|varie à chaque fois|varient selon le client|varie selon le client|diffèrent|diffèrent à chaque fois|sont différents à chaque fois|est différent à chaque fois|sont différentes à chaque fois|dépendent du client|dépend du client|variables|à remplir|seront remplis|à compléter|différents à chaque fois|sont personnalisés|est personnalisé|sont propres à chacun|est propre à chacun|diffère|diffère à chaque fois|est différente à chaque fois|est différent pour chacun|sont différents pour chacun|change pour chacun|changent pour chacun|sont individuels',
  changeTails: 'changent|changeront|sont différents|sont différentes',
  ticketNumber:
    "numéro de ticket|numéro de dossier|numéro de demande|numéro de réclamation|n° de ticket|n° de dossier|numéro du ticket|numéro du dossier|référence du dossier|numéro d'intervention",
  varyingPlace:
    'lieu|adresse|endroit|secteur|quartier|zone|agence|salle|point de retrait|point de rendez-vous|rue|magasin concerné|quai|chambre|lieu du rendez-vous|porte|zone touchée|commune',
  varyingDevice:
    "appareil|modèle de l'appareil|modèle du téléphone|modèle du vélo|quel appareil|véhicule|type d'appareil|nom de l'appareil|machine",
  varyingProduct:
    "produit|article|prestation|nom du produit|nom du cours|nom du service|soin|bien|titre du livre|intitulé du cours|intitulé du poste|poste|nom de l'article|nom de l'événement|formation concernée|type de rendez-vous|service",
  varyingPoints: 'points|solde de points|nombre de points|combien de points|tampons|points de fidélité',
  varyingStatus: 'statut|état|état de la commande|statut de la commande|résultat|nouveau statut',
  varyingCount:
    "nombre de personnes|nombre de nuits|nombre de couverts|combien de personnes|quantité|nombre d'articles|nombre de places|position dans la file|nombre de billets",
  varyingReason: 'motif|raison|cause|la raison|ce qui manque|pièce manquante',
  varyingDuration:
    "durée|délai|temps d'attente|temps estimé|délai de livraison|créneau de livraison|retard|retard estimé|plage horaire",
  varyingPlan: "formule|abonnement|nom de la formule|type d'abonnement|forfait|offre souscrite",
  varyingOther:
    "numéro de table|numéro de chambre|numéro de siège|numéro de vol|numéro de train|immatriculation|plaque|numéro de contrat|numéro de compte|numéro d'adhérent|numéro de client|taille|couleur|race|matière|enseignant|enseignante|classe|groupe|coiffeuse|coiffeur|livreuse|chauffeur|dose|médicament|animal|nom de l'animal|nom du chien|nom du chat|prénom de l'enfant|nom de l'enfant|nom du bébé|lien de paiement|code de retrait|code d'entrée|code de la porte|poids|lot|conseiller|conseillère|interlocuteur|numéro de téléphone|sujet|épreuve|note|casier|mois|période|numéro",
  sizes: 'tailles|taille|en tailles|tailles du|pointures|pointures du',
  instalments: 'fois sans frais|x sans frais|mensualités sans frais|fois|mensualités',
  points: 'points|point|tampons|tampon|étoiles|passages|visites|achats',
  seats: 'places|places disponibles|places restantes|couverts|billets|sièges',
  restoring:
    'retour|rétabli|rétablie|rétablissement|rétabli le service|revenir|rouvrir|reprise|reprend|normale|de retour',
  everyMonth: 'de chaque mois|chaque mois|tous les mois|du mois',
  between: 'entre|entre le|entre les',
  inMonth: 'en|seulement en|uniquement en|pendant|durant|au mois de|courant|tout',
  within: "sous|dans un délai de|d'ici|dans les|en moins de|dans|sous un délai de|avant",
  withinAfter: '',
  purchases: "d'achat|d'achats|achat|achats|de commande|de courses",
  tradeEndings: '',
  venues:
    'salle des fêtes|salle polyvalente|salle|amphithéâtre|auditorium|gymnase|bibliothèque|médiathèque|cour|place|mairie|hôtel de ville|parc|théâtre|musée|stade|terrasse|cantine|réfectoire|jardin|plage|accueil|église|centre culturel|foyer|hall|chapiteau|port|préau|cafétéria',
  venueLeads: "à la|au|à l'|dans la|dans le|dans l'|en|sur la|devant la|devant le",
  opening: 'ouvert|ouverts|ouverte|horaires|horaire|nous ouvrons|ouverture',
  eventLines: 'quoi|événement|objet|activité|occasion',
  nth: 'premier|deuxième|troisième|quatrième|dernier|le premier|le dernier',
  remarkLeads:
    "ne pas|n'oubliez pas|pensez à|apportez|amenez|venez|prévoyez|merci de|vous pouvez|vous devez|répondez|appelez|confirmez|évitez|gardez|fermez|laissez|même lieu|même endroit|même heure|rendez-vous devant|rendez-vous à|en cas de pluie|annulé si",
  remarkTails: 'compris|obligatoire|limitées|offert',
  asking: 'merci de|veuillez|prière de',
  remedies: 'remplacement|remboursement|échange',
  hostLines: 'organisateur|entreprise|école|clinique|hôtel|restaurant',
  eachOne:
    'pour chacun|pr chacun|de chacun|à chacun|à chaque fois|pour chaque client|selon les personnes|selon chacun|pour chaque personne|pour chaque famille|de chaque personne',
  differs: 'différent|différente|différents|différentes|change|changent|varie|varient|diffère|propre|toujours',
  eachGets: 'chacun a|chacun reçoit|chacun aura|chaque client reçoit|on leur indique',
  numberEndings: '',
}
