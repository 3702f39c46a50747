import type { EditWords } from '../../edit-words.ts'
import { frames } from './edit-frames.ts'

export const french: EditWords = {
  code: 'fr',
  words: {
    add: 'ajoute|ajoutez|ajouter|mets|mettez|mettre|insère|insérez|inclus|incluez|écris|écrivez|place|placez|rajoute|rajoutez',
    remove:
      'supprime|supprimez|supprimer|enlève|enlevez|enlever|retire|retirez|retirer|efface|effacez|ôte|ôtez|oublie|oubliez|vire',
    change: 'change|changez|changer|modifie|modifiez|modifier|mets|mettez|corrige|corrigez|passe|passez|transforme',
    replace: 'remplace|remplacez|remplacer|change|changez|corrige|corrigez|substitue',
    rename:
      'renomme|renommez|renommer|appelle|appelez|appelle-le|appelle-la|appelez-le|appelez-la|nomme-le|nomme-la|renomme-le|renomme-la|nomme|nommez|intitule|intitulez|baptise',
    use: 'utilise|utilisez|prends|prenez|mets|mettez|plutôt|utiliser|préfère|choisis',
    make: 'fais|faites|rends|rendez|mets',
    put: 'mets|mettez|place|placez|écris|écrivez|utilise|utilisez',
    point: 'dirige|dirigez|pointe|pointez|relie|reliez|lie|liez|envoie|renvoie|fais pointer',
    aim: "qui|ouvre|ouvrant|mène|menant|renvoie|renvoyant|pointe|pointant|va|aille|vers|sur|à|au|avec|et|le|la|l'|un|lien|url|adresse|page|pour|ouvrir|aller|appelle|appelant|appeler|numéro|téléphone|tél",
    want: "je veux|nous voulons|on veut|je voudrais|nous voudrions|il faut|il me faut|j'aimerais|j'ai besoin d'|donne-moi",
    say: 'disant|qui dit|avec le texte|avec les mots|avec|indiquant',
    to: 'en|à|par|pour|au|vers',
    with: 'par|avec|en',
    in: 'dans|en|comme|au|à',
    be: "est|sera|doit être|doit dire|devrait être|devrait dire|dit|sont|c'est",
    ought: 'doit être|devrait être|doit dire|devrait dire|faut que ce soit|doit devenir',
    the: "le|la|les|l'|un|une|des|du|de la|mon|ma|mes|notre|nos|ce|cet|cette|votre|vos|d'",
    another: 'un autre|une autre|encore un|encore une|un deuxième|une deuxième|un second',
    and: 'et|ou|ni|puis|&',
    no: "pas de|pas d'|sans|aucun|aucune|je ne veux pas de|je ne veux pas d'|nous ne voulons pas de|on ne veut pas de|plus de|je n'ai pas besoin de|ni",
    not: "ce n'est pas|c'est pas|pas|ceci n'est pas|il ne s'agit pas de|ce n'est pas de la|ce n'est pas du",
    sentence: 'phrase|ligne|texte|mots|mot|partie|paragraphe|note|passage',
    body: 'texte|message|corps|corps du message|texte du message|contenu',
    end: 'fin|fin du texte|fin du message|tout à la fin',
    start: 'début|début du texte|début du message|commencement',
    label: 'libellé|texte|titre|étiquette|nom|texte du bouton|intitulé',
    button: 'bouton|boutons|réponse rapide|réponses rapides',
    quick:
      'réponse rapide|réponses rapides|bouton de réponse rapide|boutons de réponse rapide|bouton de réponse|boutons de réponse|boutons|réponses',
    link: 'lien|bouton lien|bouton avec lien|bouton vers notre site|bouton vers le site|bouton site web|bouton web|bouton de lien|bouton url',
    call: "bouton d'appel|bouton appel|bouton téléphone|bouton pour appeler|bouton de téléphone|bouton pour nous appeler",
    variable: 'variable|variables|paramètre|champ',
    sample: "exemple|exemples|valeur d'exemple|valeurs d'exemple",
    name: 'nom|nom du modèle|nom de modèle',
    category: 'catégorie|type',
    language: 'langue',
    instead: 'plutôt|à la place|finalement|alors',
    finalize: 'final|finalise|finalisez|finaliser|termine|terminez|terminer|envoie|envoyer|fini|terminé|prêt',
    yet: "encore|maintenant|pour l'instant|pour le moment|tout de suite|déjà",
    but: 'mais|sauf',
    about: "sur|de la|du|des|d'|de|avec|qui parle de|qui parle du|qui dit|qui mentionne|concernant|à propos de",
    move: 'déplace|déplacez|déplacer|mets|mettez|passe|place|remonte',
    address: 'numéro|téléphone|adresse|url|site|page|lien|qui appelle|qui ouvre|qui mène|appelé|intitulé',
    yes: "oui|ok|d'accord|bien sûr|volontiers|vas-y|allez-y|oui s'il te plaît|oui s'il vous plaît",
  },
  parts: {
    header: 'en-tête|entête|titre|header|en tête',
    body: 'texte|message|corps|corps du message|texte du message|contenu|body',
    footer: 'pied de page|pied|footer|bas de page',
    name: 'nom|nom du modèle',
    buttons: 'boutons|bouton|les boutons|réponses rapides|extras|tous les boutons',
    picture: 'image|photo|logo|image en en-tête|photo en haut|image en haut|illustration',
    video: 'vidéo|clip',
    document: 'document|pdf|fichier|fichier pdf',
    location: 'localisation|carte|plan|position',
  },
  media: {
    picture: 'image|photo|photographie|logo|bannière|visuel|illustration',
    video: 'vidéo|clip|film',
    document: 'pdf|document|fichier pdf|document pdf|pièce jointe',
    location: "localisation|un plan|plan d' accès|notre position|une carte|notre emplacement|notre plan",
    small:
      "le|la|les|l'|un|une|mon|ma|notre|nos|votre|ce|cette|en|comme|facture|reçu|contrat|menu|catalogue|brochure|liste de prix|d'|est|sera|doit être",
    kinds: 'court|courte|petit|petite|belle|beau|joli|jolie|grande|grand|bref|brève',
    lead: "avec|plus|accompagné de|accompagnée de|accompagné d'|y compris",
    without: "sans|pas d'|pas de",
    ask: 'joins|joignez|joindre|montre|montrez|affiche|affichez|utilise|utilisez|il y aura|aussi',
    stands: 'doit être|va|sera|est|doit aller',
    place:
      "en haut|tout en haut|au-dessus|au dessus|en tête|en en-tête|en entête|dans l' en-tête|dans l' entête|comme en-tête|d' en-tête|au début|en pièce jointe|joint|jointe|en-tête|en-tête avec|au message",
    behind: "s'il vous plaît|s'il te plaît|svp|stp|serait bien",
    of: "de|du|d'|des",
    onward: 'en|pour|que|qui|disant|à|aux|au',
    theirs:
      'apporter|apportez|répondre|répondez|envoyez-nous|venir|venez|vient|livré|livrée|passeport|identité|payer|paiement par',
    several: 'images|photos|photographies|logos|vidéos|visuels',
    mine: "j'ai|j'ai aussi|j'ai déjà|j'ai également|j'ai pris|j'ai fait|j'ai joint|j'ai ajouté|je joins|je t'envoie|je vous envoie|je vais envoyer|je vais ajouter|voici ma|voici mon|j'aurais|moi j'ai",
    ours: 'nous avons|nous avons aussi|on a|on a aussi|on a déjà|il y a|il y a aussi|voici|nous avons pris|nous avons fait',
    along:
      "qui va avec|qui va bien avec|pour aller avec|à mettre avec|à mettre|à ajouter|à joindre|à envoyer|à utiliser|pour ça|pour cela|pour l'accompagner|pour accompagner|pour illustrer|qui l'accompagne|pour le message|pour le modèle|aussi|également|déjà|ici|avec|que j'ai|que j'ai prise|que j'ai pris|que j'ai faite|que je veux utiliser|qu'on peut utiliser",
    which: 'que|qui|laquelle',
    missed:
      "tu as oublié|t'as oublié|vous avez oublié|tu oublies|vous oubliez|tu n'as pas mis|vous n'avez pas mis|tu n'as pas utilisé|vous n'avez pas utilisé|tu n'as pas ajouté|vous n'avez pas ajouté|t'as pas mis|tu as enlevé|où est|ou est|où sont|elle est où|où va|où je mets|où mettre|où est passée|où est passé|qu'est devenue|qu'en est-il de|je ne vois pas|je vois pas|il manque|manque|il me manque|j'avais demandé|j'ai demandé|je voulais|il n'y a pas|il y a pas",
    missing:
      "manque|n'est pas là|n'y est pas|a disparu|est oubliée|a été oubliée|est où|elle est où|il est où|où est-elle|alors|que j'ai|dont j'ai parlé",
    doers: '',
  },
  frames,
  opening:
    "s'il te plaît|s'il vous plaît|svp|stp|ok|bon|alors|et|puis|maintenant|aussi|mais|ah|oh|euh|hmm|merci|parfait|super|très bien|tu peux|vous pouvez|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|je voudrais|désolé|désolée|pardon|attends|d'ailleurs|ensuite|enfin|juste|d'accord|finalement|voilà",
  answers: 'non|oui|ah non|non merci|mais non',
  closing: "s'il te plaît|s'il vous plaît|svp|stp|merci|maintenant|aussi|alors|plutôt|partout|à nouveau|encore",
  regrets:
    "trompé|trompée|confondu|mélangé|erreur|faute|excuse|excusez|excuse-moi|pardon|désolé|désolée|me|suis|ai|tout|m'",
  polite: "s'il te plaît|s'il vous plaît|svp|stp|merci|partout|plutôt",
  aside:
    'oups|plutot|rectification|corrige|trompe|devient|vrai|un|peu|ton|style|beaucoup|faux|erreur|en fait|plutôt|je voulais dire|voulais|dire|correction|finalement|commence|jour|heure|mieux|trompé|trompée|je|me|suis|nouveau|nouvelle|donc|au final|final|patron|patronne|dit|écrit|lettre|mise à jour|changement|changé|passe|désormais|en réalité',
  adding:
    "aussi|également|et|ah et|et aussi|en plus|de plus|j'ai oublié|j'ai oublié de dire|oublié|au fait|d'ailleurs|autre chose|encore une chose|par ailleurs|à propos|j'oubliais",
  leaving:
    'pas besoin de parler|inutile de parler|pas la peine de parler|ne parle plus|… enlève-le|… enlève ça|… retire-le|… retire ça|… supprime ça|… enlevez ça|enlève|enlevez|enlever|retire|retirez|retirer|supprime|supprimez|supprimer|ôte|vire|efface|ne mentionne pas|ne mentionnez pas|ne parle pas|ne parlez pas|pas besoin de|inutile de mentionner|laisse … de côté|… peut partir|… en moins|sans',
  cancelled:
    "annulé|annulée|annulés|annulées|on annule|nous annulons|n'a plus lieu|n'aura pas lieu|n'aura plus lieu|tombe à l'eau|supprimée définitivement",
  talk: "joli|jolie|beau|belle|super|génial|géniale|parfait|parfaite|excellent|nickel|impeccable|top|chouette|magnifique|bravo|bien|bon|bonne|cool|waouh|haha|mdr|j'aime|aime|adore|plaît|plait|ça|ca|c|c'est|cest|est|me|va|marche|convient|comme|sais|réfléchis|réfléchir|pense|penser|attends|attendez|attend|moment|minute|seconde|instant|doute|demande|demander|voir|vois|patron|patronne|mari|femme|associé|associée|dit|texte|compris|comprends|sens|logique|d|accord|exact|exactement|pareil|tout|rien|à|changer|laisse|laissez|laisser|tel|quel|quelle|très|vraiment|tu|vous|es|je|j|on|fait|travail|pas|ne|non|mal|idée|encore|que|garde|gardez|garder|ainsi|donc|hmm|bah|ben|le|un|une|long|court|sûr|sûre|suis|certain|choisis|choisissez|décide|décidez|écris|beaucoup|merci|laisse-moi|moi",
  request: 'Veuillez #',
  theirs: [
    ['leur', 'votre'],
    ['leurs', 'vos'],
  ],
  vague: 'quelque|un|une|plus|moins|autre|comme|que|gras|pas|sans|mieux',
  something: 'quelque chose',
  one: 'un|une',
  first: 'premier|première',
  last: 'dernier|dernière',
  ordinals: ['premier|première|1', 'deuxième|second|seconde|2', 'troisième|3', 'quatrième|4', 'cinquième|5'],
  categories: {
    MARKETING: 'marketing|publicité|pub|promotionnel|promotion|publicitaire',
    UTILITY: 'utilitaire|utility|utilité|transactionnel|service',
    AUTHENTICATION: 'authentification|authentication|otp',
  },
  optOut: 'Répondez STOP pour vous désabonner',
  greetings:
    'bonjour|bonjour à tous|bonsoir|salut|coucou|cher|chère|cher client|chère cliente|chers clients|madame|monsieur|madame, monsieur|bonne journée|bienvenue',
  greeting: 'Bonjour',
  farewell: 'Merci !',
  remarks: {
    oneAddress:
      'Mes textes n’existent que dans une forme d’adresse et je ne sais pas les passer à l’autre ; rien n’est changé. Envoyez-moi le texte voulu et je le mets.',
    needsNumber: 'Donnez-moi le numéro qu’il appelle, avec l’indicatif du pays, par exemple +33 1 23 45 67 89.',
    needsAddress: 'Donnez-moi l’adresse complète qu’il ouvre, par exemple https://exemple.com.',
    needsFile:
      'L’en-tête demande un fichier d’exemple pour l’examen de Meta ; dites « supprime l’en-tête » pour vous en passer.',
    whichButton: 'Quel bouton ? Dites-moi son texte.',
    fixedCode:
      "WhatsApp fixe le texte d'un code, je ne peux donc rien y ajouter. Le nom de votre entreprise n'est pas perdu : il figure en haut de la discussion.",
    noSuchButton: 'Il n’y a pas de bouton de ce nom.',
    noSuchLanguage: 'WhatsApp n’a pas de modèles dans cette langue. Les plus proches sont',
  },
}
