import type { Spelling } from '../../typos.ts'

export const spelling: Spelling = {
  slips:
    'slt>salut|bjr>bonjour|bsr>bonsoir|pr>pour|ds>dans|qd>quand|qqn>quelqu’un|qqch>quelque chose|qques>quelques|' +
    'bcp>beaucoup|tt>tout|ts>tous|tte>toute|ttes>toutes|mm>même|msg>message|rdv>rendez-vous|rv>rendez-vous|' +
    'svp>s’il vous plaît|stp>s’il te plaît|tjs>toujours|tjrs>toujours|nb>nombre|tel>téléphone|num>numéro|' +
    'dispo>disponible|dispos>disponibles|resto>restaurant|reza>réservation|resa>réservation|perm>permanence|' +
    'auj>aujourd’hui|ajd>aujourd’hui|apero>apéritif|cest>c’est|jai>j’ai|jaimerais>j’aimerais|ke>que|koi>quoi|ki>qui|' +
    'fo>faut|faudrai>faudrait|pcq>parce que|pck>parce que|parceque>parce que|pasque>parce que|apartir>à partir|' +
    'a partir>à partir|jusqua>jusqu’à|grace a>grâce à|suite a>suite à|a cause>à cause|a la>à la|a l>à l|' +
    'a midi>à midi|au lieux de>au lieu de|malgres>malgré|biensur>bien sûr|bien sur>bien sûr|plait>plaît|' +
    'sil vous plait>s’il vous plaît|sil>s’il|quelquun>quelqu’un|deja>déjà|tres>très|apres>après|pres>près|' +
    'aupres>auprès|meme>même|memes>mêmes|etre>être|etes>êtes|etait>était|prete>prête|pretes>prêtes|pret>prêt|' +
    'prets>prêts|fete>fête|fetes>fêtes|tete>tête|arret>arrêt|arrete>arrête|bientot>bientôt|plutot>plutôt|hotel>hôtel|' +
    'hopital>hôpital|theatre>théâtre|gateau>gâteau|gateaux>gâteaux|patisserie>pâtisserie|batiment>bâtiment|' +
    'chateau>château|controle>contrôle|diplome>diplôme|impot>impôt|depot>dépôt|interet>intérêt|fevrier>février|' +
    'aout>août|decembre>décembre|ecole>école|ecoles>écoles|eleve>élève|eleves>élèves|etage>étage|etudiant>étudiant|' +
    'etudiants>étudiants|etude>étude|equipe>équipe|electricite>électricité|electrique>électrique|evenement>événement|' +
    'epicerie>épicerie|numero>numéro|numeros>numéros|telephone>téléphone|prenom>prénom|prenoms>prénoms|' +
    'reunion>réunion|reduction>réduction|reductions>réductions|reservation>réservation|reservations>réservations|' +
    'reserver>réserver|reparation>réparation|reparations>réparations|repare>réparé|reparer>réparer|' +
    'recuperer>récupérer|recupere>récupère|repondre>répondre|repondez>répondez|repondant>répondant|reponse>réponse|' +
    'renovation>rénovation|residence>résidence|resident>résident|residents>résidents|resultat>résultat|' +
    'resultats>résultats|reouvre>rouvre|reouvrons>rouvrons|reouverture>réouverture|reglement>règlement|regler>régler|' +
    'regle>règle|securite>sécurité|sejour>séjour|seance>séance|seances>séances|societe>société|specialite>spécialité|' +
    'qualite>qualité|quantite>quantité|facilite>facilité|fermee>fermée|fermes du>fermés du|annulee>annulée|' +
    'reportee>reportée|deplace a>déplacé à|deplace au>déplacé au|deplace>déplacé|deplacee>déplacée|decale>décalé|' +
    'decalee>décalée|decaler>décaler|demenage>déménage|demenageons>déménageons|depart>départ|depasse>dépassé|' +
    'derniere>dernière|deuxieme>deuxième|troisieme>troisième|premiere>première|delai>délai|delais>délais|' +
    'desolee>désolée|desole>désolé|desoles>désolés|deranger>déranger|derangement>dérangement|gene>gêne|' +
    'gene occasionnee>gêne occasionnée|occasionnee>occasionnée|expedie>expédié|expediee>expédiée|' +
    'expedition>expédition|echeance>échéance|echange>échange|enquete>enquête|entree>entrée|entrees>entrées|' +
    'especes>espèces|etiquette>étiquette|experience>expérience|fidelite>fidélité|generale>générale|genereux>généreux|' +
    'habitue>habitué|idee>idée|idees>idées|immediat>immédiat|immediatement>immédiatement|independant>indépendant|' +
    'interessant>intéressant|interessé>intéressé|journee>journée|journees>journées|soiree>soirée|soirees>soirées|' +
    'matinee>matinée|annee>année|annees>années|arrivee>arrivée|arrive a echeance>arrive à échéance|livree>livrée|' +
    'lumiere>lumière|maniere>manière|matiere>matière|medecin>médecin|medical>médical|medicale>médicale|' +
    'medicament>médicament|medicaments>médicaments|meteo>météo|metro>métro|methode>méthode|modele>modèle|' +
    'modeles>modèles|necessaire>nécessaire|negociation>négociation|nouveautes>nouveautés|nouveaute>nouveauté|' +
    'operation>opération|periode>période|piece>pièce|pieces>pièces|identite>identité|probleme>problème|' +
    'problemes>problèmes|precision>précision|presenter>présenter|presence>présence|prevenir>prévenir|' +
    'prevenez>prévenez|previens>préviens|prevu>prévu|prevue>prévue|prevus>prévus|privilegie>privilégié|' +
    'proprietaire>propriétaire|proprietaires>propriétaires|proteger>protéger|reception>réception|regulier>régulier|' +
    'regulierement>régulièrement|remise a>remise à|renouvele>renouvelé|theme>thème|vehicule>véhicule|' +
    'vehicules>véhicules|verifier>vérifier|verifiez>vérifiez|veterinaire>vétérinaire|benevole>bénévole|' +
    'benevoles>bénévoles|beneficier>bénéficier|beneficiez>bénéficiez|benefice>bénéfice|cafe>café|creme>crème|' +
    'ceremonie>cérémonie|college>collège|lycee>lycée|musee>musée|francais>français|francaise>française|garcon>garçon|' +
    'facon>façon|lecon>leçon|lecons>leçons|recu>reçu|recus>reçus|ca>ça|noel>Noël|paques>Pâques|cle>clé|cles>clés|' +
    'ou est>où est|la ou>là où|voila>voilà|picine>piscine|pissine>piscine|cour de>cours de|le cour>le cours|' +
    'les cour>les cours|des cour>des cours|du cour>du cours|ratrape>rattrape|ratraper>rattraper|' +
    'instalation>installation|apartement>appartement|appartment>appartement|addresse>adresse|acceuil>accueil|' +
    'aceuil>accueil|acueil>accueil|acceuille>accueille|acueillir>accueillir|aujourdhui>aujourd’hui|' +
    'aujourdui>aujourd’hui|anuler>annuler|anulé>annulé|anulation>annulation|comande>commande|comandes>commandes|' +
    'comander>commander|collis>colis|livraision>livraison|livrason>livraison|maintenace>maintenance|' +
    'mantenance>maintenance|magazin>magasin|magazins>magasins|boutiqe>boutique|ouvér>ouvert|fermeutre>fermeture|' +
    'dévelopement>développement|dificulté>difficulté|dificile>difficile|ofre>offre|ofres>offres|ofrir>offrir|' +
    'aniversaire>anniversaire|anniversère>anniversaire|professionel>professionnel|personel>personnel|' +
    'personelle>personnelle|reccomande>recommande|recomande>recommande|rapel>rappel|rapeler>rappeler|' +
    'rappeller>rappeler|rapelle>rappelle|raporter>rapporter|aporter>apporter|aportez>apportez|ariver>arriver|' +
    'arive>arrive|arivée>arrivée|diferent>différent|different>différent|differente>différente|differents>différents|' +
    'differe>diffère|chanjement>changement|chaqe>chaque|chacque>chaque|fesons>faisons|exelent>excellent|' +
    'excelent>excellent|mercie>merci|mersi>merci|notament>notamment|notement>notamment|parmis>parmi|' +
    'payement>paiement|paiment>paiement|quatres>quatre|rendevous>rendez-vous|samdi>samedi|semdi>samedi|' +
    'mercrdi>mercredi|mecredi>mercredi|mercerdi>mercredi|vendrdi>vendredi|vendedi>vendredi|dimache>dimanche|' +
    'dimanch>dimanche|jedi>jeudi|semaien>semaine|semène>semaine|voitur>voiture|vacin>vaccin|dapres>d’après|' +
    'dabord>d’abord|daccord>d’accord|dacord>d’accord|lheure>l’heure|quil>qu’il|quon>qu’on|nest>n’est|na pas>n’a pas|' +
    'cetait>c’était|ils on>ils ont|trvx>travaux|travau>travaux|traveaux>travaux|a bientot>à bientôt|recoit>reçoit|' +
    'coli est>colis est|les coli>les colis',
  spared: 'perte|preuve|cotées|passées|effectuées|teint|parité|conservation|placées|rappelé',
  alike: '',
  isPlain: false,
}
