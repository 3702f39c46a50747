import { duration, nth, type Phrases } from './phrases.ts'

const media: Record<string, string> = {
  IMAGE: 'une image',
  VIDEO: 'une vidéo',
  GIF: 'un GIF',
  DOCUMENT: 'un document (PDF)',
  LOCATION: 'une position',
  PRODUCT: 'un produit',
}
const partNames: Record<string, string> = {
  category: 'catégorie',
  language: 'langue',
  name: 'nom',
  header: 'en-tête',
  body: 'texte',
  footer: 'pied de page',
  buttons: 'boutons',
  carousel: 'carrousel',
  limited_time_offer: 'offre à durée limitée',
  call_permission_request: 'demande d’autorisation d’appel',
}

const preset = (security: boolean, minutes: number | undefined): string =>
  `le message de code standard de WhatsApp${security ? ', avec le conseil de sécurité' : ''}${minutes === undefined ? '' : `, valable ${minutes} minutes`}, et un bouton pour le code`

const categories: Phrases['categories'] = {
  MARKETING: 'marketing',
  UTILITY: 'service (utility)',
  AUTHENTICATION: 'authentification',
}

export const fr: Phrases = {
  language: 'fr',
  colon: ' :',
  changed: {
    category: (to) => `Catégorie : ${to}.`,
    language: (to) => `Langue : ${to}.`,
    name: (to) => `Nom : ${to}.`,
    renamed: (to, from) => `Nom : ${to} (« ${from} » sous la forme que WhatsApp accepte).`,
    headerText: (text) => `En-tête : « ${text} ».`,
    headerMedia: (format) => `En-tête : ${media[format] ?? format}.`,
    body: (text) => `Texte : « ${text} »`,
    bodyByAssistant: (text) => `Voici ma proposition pour le texte :\n« ${text} »`,
    footer: (text) => `Pied de page : « ${text} ».`,
    removed: (part) => `Retiré : ${partNames[part]}.`,
    buttonAdded: (label) => `Bouton ajouté : ${label}.`,
    buttonChanged: (before, label) => `Bouton modifié : ${before} devient ${label}.`,
    buttonRemoved: (label) => `Bouton retiré : ${label}.`,
    buttonsReordered: 'Les boutons sont dans le nouvel ordre.',
    samples: (list) => `Exemples : ${list}.`,
    samplesByAssistant: (list) =>
      `WhatsApp demande un exemple pour chaque variable ; j’ai choisi ${list}. Dites-moi si vous en préférez d’autres.`,
    renumbered: (list) =>
      `La numérotation avait un trou, je l’ai comblé : ${list}. Chaque exemple reste avec sa variable.`,
    authentication: (security, minutes) => `J’ai préparé ${preset(security, minutes)}.`,
    part: (part) => `Défini : ${partNames[part]}.`,
    details: (part) => `Détails modifiés : ${partNames[part]}.`,
    options: {
      sub_category: ({ sub_category: to }) =>
        to === undefined ? 'Il n’y a plus de sous-catégorie.' : `Sous-catégorie : ${to}.`,
      parameter_format: ({ parameter_format: to }) =>
        to === 'NAMED'
          ? 'Les variables portent un nom, comme {{first_name}}.'
          : 'Les variables portent un numéro, comme {{1}}.',
      message_send_ttl_seconds: ({ message_send_ttl_seconds: seconds }) => {
        if (seconds === undefined) return 'WhatsApp décide combien de temps il essaie de remettre le message.'
        return seconds < 0
          ? 'WhatsApp essaie de remettre le message aussi longtemps que possible.'
          : `WhatsApp essaie de remettre le message pendant ${duration('fr', seconds)}, pas plus.`
      },
      display_format: ({ display_format: to }) =>
        to === undefined ? 'Il n’y a plus de format d’affichage particulier.' : `Format d’affichage : ${to}.`,
      cta_url_link_tracking_opted_out: ({ cta_url_link_tracking_opted_out: isOut }) =>
        isOut
          ? 'WhatsApp ne compte pas les clics sur les boutons de site web.'
          : 'WhatsApp compte les clics sur les boutons de site web.',
      is_primary_device_delivery_only: ({ is_primary_device_delivery_only: isOnly }) =>
        isOnly
          ? 'Le message n’arrive que sur le téléphone principal du client.'
          : 'Le message arrive sur tous les appareils du client.',
    },
    everything: 'Tout est effacé, on repart de zéro.',
    undone: 'La dernière modification est annulée.',
    redone: 'La modification est rétablie.',
    restored: (part) => `De nouveau comme avant : ${partNames[part] ?? part}.`,
  },
  refused: {
    authenticationFixed:
      'Dans un modèle d’authentification, WhatsApp impose les mots : ni texte à vous, ni en-tête, ni image, ni pied de page, ni autres boutons, ni promotion. On ne choisit que le conseil de sécurité, la durée de validité et le bouton du code.',
    unknownLanguage: (asked, near) =>
      `WhatsApp ne propose pas « ${asked} » comme langue de modèle.${near === '' ? '' : ` Il propose en revanche : ${near}.`}`,
    noValidName: 'Un nom de modèle ne contient que a-z, 0-9 et _.',
    breaksRules: (why) => `J’ai laissé de côté une de mes idées, car WhatsApp la refuserait : ${why}`,
    tooLarge:
      'Je l’ai laissé de côté, car le modèle serait trop grand : un texte compte au plus 4 096 caractères, un modèle 50 boutons et 64 Ko en tout.',
    nothingToUndo: 'Il n’y a rien à annuler.',
    nothingToRedo: 'Il n’y a rien à rétablir.',
    nothingToRestore: (part) => `Je ne trouve pas de version antérieure à remettre : ${partNames[part] ?? part}.`,
    nothingChanged: 'Rien n’a changé.',
  },
  ask: {
    purpose: (again) =>
      nth(
        again,
        'À quoi sert le message ? Une phrase suffit, par exemple « rappeler leur rendez-vous aux patients », et je propose le modèle complet. Ou donnez-moi votre texte exact.',
        'Dites-moi en une phrase à qui vous voulez écrire et pourquoi, ou donnez-moi directement le texte.',
        'Il me faut seulement savoir à quoi sert le message ; je peux proposer tout le reste.',
      ),
    part: {
      category: (again) =>
        nth(
          again,
          'De quel type de message s’agit-il : marketing (offres, nouveautés), service (commande, réservation ou compte) ou authentification (code de connexion) ?',
          'Quelle catégorie convient : marketing, service ou authentification ?',
          'Il me manque la catégorie : marketing pour une promotion, service pour la suite d’une action du client, authentification pour un code.',
        ),
      language: (again) =>
        nth(
          again,
          'Dans quelle langue vos clients liront-ils le message ?',
          'Dans quelle langue est le message, par exemple français ou anglais (US) ?',
          'Il me manque la langue du message.',
        ),
      name: (again) =>
        nth(
          again,
          'Comment appeler le modèle ? Par exemple order_update.',
          'Quel nom donner au modèle ? Je peux aussi en choisir un.',
          'Il me manque un nom pour le modèle (a-z, 0-9 et _), ou dites « choisis ».',
        ),
      body: (again) =>
        nth(
          again,
          'Que doit dire le message ? Donnez-moi le texte exact, ou dites-moi de quoi il s’agit et je l’écris.',
          'Quel texte mettre dans le message ? Avec quelques informations, je peux l’écrire.',
          'Il me manque le texte : le vôtre mot pour mot, ou quelques informations pour que je l’écrive.',
        ),
      header: (again) =>
        nth(
          again,
          'Que mettre en en-tête : un court texte, une image, une vidéo, un document ou une position ?',
          'Quel en-tête voulez-vous ? Envoyez le texte (60 caractères au plus) ou dites image, vidéo, document ou position.',
        ),
      footer: (again) =>
        nth(again, 'Que doit dire le pied de page (60 caractères au plus) ?', 'Quels mots mettre en pied de page ?'),
      buttons: (again) =>
        nth(
          again,
          'Quels boutons voulez-vous : réponses rapides, lien vers un site, bouton d’appel ou code promo ?',
          'Que doivent dire et faire les boutons ?',
        ),
    },
    categoryGuess: (category, again) =>
      nth(
        again,
        `Cela ressemble à ${categories[category]}. Je prends cette catégorie, ou est-ce une autre (marketing, service, authentification) ?`,
        `Est-ce bien ${categories[category]}, ou plutôt marketing, service ou authentification ?`,
      ),
    file: (again) => nth(again, 'Quel fichier prendre ?', 'Que doit montrer l’en-tête ?', 'Où est le fichier ?'),
    fix: (again) =>
      nth(again, 'Comment voulez-vous le changer ?', 'Que mettre à la place ?', 'Quelle formulation voulez-vous ?'),
    fixWith: (proposal, again) =>
      nth(
        again,
        `Je mets ${proposal} à la place ?`,
        `Est-ce que ${proposal} vous convient ?`,
        `Je propose ${proposal}. Cela vous va ?`,
      ),
    lookFirst: 'Je l’ai modifié, il n’est donc pas encore définitif. Regardez-le, puis dites « finaliser ».',
    confirm: (again) =>
      nth(
        again,
        'Je finalise le modèle ?',
        'Tout est comme vous le voulez ? Alors dites « finaliser ».',
        'Dites « finaliser » quand tout vous convient, ou dites-moi quoi changer.',
      ),
    startOver: 'Faut-il vraiment tout effacer et recommencer ?',
    forget: 'Faut-il supprimer toute cette conversation et son contenu ? C’est définitif.',
  },
  media,
  summary: {
    title: 'Voici votre modèle :',
    invented: (parts) => `Écrit par moi, à vérifier : ${parts}.`,
    category: 'Catégorie',
    language: 'Langue',
    name: 'Nom',
    header: 'En-tête',
    body: 'Texte',
    footer: 'Pied de page',
    buttons: 'Boutons',
    samples: 'Exemples',
    card: 'Carte',
    limitedTimeOffer: 'Offre à durée limitée',
    preset,
  },
  why: {
    purpose: 'cela correspond au but du message',
    text: 'cela correspond au texte',
    writer: 'vous m’écrivez dans cette langue',
    usual: 'c’est le choix habituel',
    suggested: 'c’est ma proposition',
  },
  assumed: (list) => `J’ai choisi pour vous : ${list}. Un mot suffit pour changer.`,
  unused: (list) => `Je n’ai pas utilisé ${list}.`,
  canBeAdded: 'Dites « Ajoute cela au texte » pour en faire une phrase.',
  openWords: (list, canBeAdded) =>
    canBeAdded
      ? `Je n’ai pas utilisé ${list}. L’ajouter comme phrase, ou finaliser sans ?`
      : `Je n’ai pas utilisé ${list}. Dites-moi où le mettre, ou « finaliser » pour continuer sans.`,
  ordinals: [
    ['premier', 'le premier', 'la première', 'première', 'option 1', 'numéro 1'],
    ['deuxième', 'le deuxième', 'la deuxième', 'le second', 'la seconde', 'option 2', 'numéro 2'],
    ['troisième', 'le troisième', 'la troisième', 'option 3', 'numéro 3'],
    ['quatrième', 'le quatrième', 'la quatrième', 'option 4', 'numéro 4'],
  ],
  anyOption: [
    'choisis',
    'à toi de choisir',
    'à vous de choisir',
    'comme tu veux',
    'comme vous voulez',
    'peu importe',
    'n’importe',
    'n’importe laquelle',
    'ok',
    'oui',
    'd’accord',
    'la meilleure',
  ],
  whichOption:
    'Laquelle s’en approche le plus ? Donnez son numéro, ou dites-moi avec d’autres mots à quoi sert le message.',
  final: (name) => `Votre modèle ${name} est terminé et prêt pour WhatsApp.`,
  next: 'Ensuite, créez le modèle dans WhatsApp tel qu’il est ici, ou transmettez-le à la personne qui s’en charge. Ici, vous pouvez encore tout changer, ou recommencer avec un autre modèle.',
  offered: 'Ma proposition :',
  offerQuestion: 'Je le fais ?',
  pickOption: 'Laquelle préférez-vous ? Donnez son numéro, ou dites ce que vous changeriez.',
  notFinal: 'Pour être clair : le modèle n’est pas encore final.',
  notSent: 'Pour être clair : rien n’a été envoyé à Meta, et Meta n’a encore rien approuvé.',
  stillFinal: 'Votre modèle est terminé ; rien n’a changé.',
  notYet: (parts) => `Je ne peux pas encore le finaliser, il manque : ${parts}.`,
  warning: (message) => `Bon à savoir : ${message}`,
  offersOptOut: (line) => `Dites « Ajoute la ligne de désabonnement » et je mets « ${line} » en pied de page.`,
  parts: {
    category: 'catégorie',
    language: 'langue',
    name: 'nom',
    body: 'texte',
    header: 'en-tête',
    footer: 'pied de page',
    buttons: 'boutons',
  },
  categories,
  buttonTypes: {
    QUICK_REPLY: 'réponse rapide',
    URL: 'site web',
    PHONE_NUMBER: 'appel',
    COPY_CODE: 'code à copier',
    OTP: 'code',
    FLOW: 'formulaire',
    VOICE_CALL: 'appel WhatsApp',
  },
  hello: 'Je vous aide à créer des modèles que WhatsApp approuve.',
  notUnderstood: (again) =>
    nth(
      again,
      'Je ne suis pas sûr de comprendre.',
      'Je n’ai pas compris ; essayez par exemple : ajoute le pied de page « Merci ».',
      'Là, je ne vous suis pas.',
    ),
  noted: (again) => nth(again, 'Bon à savoir.', 'C’est noté.', 'Je le garde en tête.'),
  cancelled: 'D’accord, rien ne change. Pour tout jeter, dites « recommencer ».',
  forgotten: 'Cette conversation et tout son contenu sont supprimés.',
  overBudget: 'Le quota quotidien du modèle de langage est épuisé ; l’assistant intégré répond donc pour le moment.',
  repeatIntro: 'Encore une fois :',
  shortcuts: {
    MARKETING: 'Marketing',
    UTILITY: 'Service',
    AUTHENTICATION: 'Authentification',
    'write-for-me': 'Écris-le pour moi',
    'name-it': 'Choisis un nom',
    finalize: 'Finaliser',
    yes: 'Oui',
    no: 'Non',
    'add-button': 'Ajouter un bouton',
    skip: 'Passer',
    'website-button': 'Un bouton vers le site',
    'quick-replies': 'Réponses rapides : Oui, Non',
    'start-over': 'Recommencer',
    'in-spanish': 'En espagnol',
    'in-english': 'En anglais',
    warmer: 'Rends-le plus chaleureux',
    undo: 'Annuler cela',
    'add-unused': 'Ajoute cela au texte',
    'add-opt-out': 'Ajoute la ligne de désabonnement',
    'for-orders': 'Dire aux clients que leur commande est en route',
    'for-appointments': 'Rappeler leur rendez-vous aux clients',
    'for-sales': 'Annoncer une remise',
  },
}
