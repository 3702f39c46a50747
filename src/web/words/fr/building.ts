import type { Catalogue } from '../catalogue.ts'
import { countedIn } from '../counted.ts'

const counted = countedIn('fr')

const welcome: Catalogue['welcome'] = {
  title: 'Que doit dire votre message ?',
  text: 'Dites en une phrase à quoi il sert. Vous recevez un modèle WhatsApp complet, vérifié selon les règles de Meta, et vous changez ce que vous voulez.',
  belongs: ['Il appartiendra à ', '.'],
  examples: [
    {
      title: 'Rappeler un rendez-vous',
      message: 'Rappelez leur rendez-vous aux patients du Cabinet Soleil, avec le nom, la date et l’heure',
    },
    {
      title: 'Annoncer une offre',
      message:
        'Annoncez aux clients de la Boulangerie Moulin notre offre : 20 % de remise sur toutes les pâtisseries jusqu’à dimanche, code DOUX20',
    },
    {
      title: 'Envoyer un code de connexion',
      message: 'Un code de connexion pour notre application Quillpad qui expire au bout de 5 minutes',
    },
  ],
  gallery: ['Ou partez d’un ', ', ou voyez '],
  readyText: 'texte prêt à l’emploi',
  audit: 'ce que Meta pense des modèles que vous avez',
  opened: 'Voici votre modèle',
  openedText:
    'Dites ce que vous aimeriez changer : un autre ton, un bouton, un texte plus court. Ou changez-le dans l’aperçu, en touchant ce qui doit changer.',
}

const chat: Catalogue['chat'] = {
  heading: 'Créer un modèle',
  show: 'Afficher',
  chat: 'Discussion',
  preview: 'Aperçu',
  previewToFix: (count) => `Aperçu (${count} à corriger)`,
  conversation: 'Fil de la discussion',
  loading: 'Chargement de la discussion',
  gone: 'Cette discussion n’est pas disponible',
  notOpened: 'La discussion n’a pas pu être ouverte',
  startNew: 'Commencer un autre modèle',
  mayRead: 'Vous pouvez lire ce modèle, mais pas le modifier.',
  mayNotBegin:
    'Vous ne pouvez pas commencer de modèle ici. Pour écrire le vôtre, choisissez où vous travaillez : votre nom, en haut de la page.',
  suggested: 'Réponses proposées',
  message: 'Votre message',
  placeholder: 'Écrivez un message',
  send: 'Envoyer',
  tooLong: (excess, most) => `${excess} caractères de trop ; un message peut en avoir ${most} au plus.`,
  you: 'Vous : ',
  assistant: 'Assistant : ',
  changed: 'Ce qui a changé',
  before: 'Avant : ',
  now: 'Maintenant : ',
  unanswered: 'Sans réponse : le serveur s’est arrêté avant de répondre.',
  notAnswered: 'Votre message est resté sans réponse.',
  noAnswerYet: 'Il n’y a pas encore de réponse.',
  sendAgain: 'Renvoyer',
  edit: 'Corriger le message',
  leave: 'Laisser tomber',
  thinking: 'Réflexion',
  earlier: 'Messages précédents',
  messages: 'Messages',
  degraded:
    'Le modèle de langage n’a pas répondu ; l’assistant intégré l’a fait. Vous pouvez continuer comme d’habitude.',
  seeFinished: 'Voir le modèle terminé',
  seeWhole: 'Voir en grand',
  asList: 'Tout afficher en liste',
  answer: 'Réponse',
  answers: 'Réponses au choix',
  chooseOne: 'Choisissez',
  tryAnother: 'Vous pouvez en essayer une autre',
  tryAnotherHint: 'Vous pouvez en essayer une autre ; Annuler ramène aussi en arrière.',
  options: 'Propositions',
  picked: 'Dans l’aperçu',
  use: 'Prendre celle-ci',
  try: 'Essayer celle-ci',
  useOption: (label) => `Prendre ${label}`,
}

const parts: Catalogue['parts'] = {
  category: 'Catégorie',
  language: 'Langue',
  name: 'Nom',
  header: 'En-tête',
  body: 'Texte',
  footer: 'Pied de page',
  offer: 'Offre',
  cards: 'Cartes',
  buttons: 'Boutons',
}

const status: Catalogue['status'] = {
  progress: 'Avancement',
  states: { done: 'fait', assumed: 'choisi pour vous, à vérifier', faulty: 'à corriger', missing: 'manque' },
  reopens: 'Toute modification le rouvre',
  needed: (list) => `Il manque : ${list.toLowerCase()}`,
  toRight: (count) => counted(count, '# point à corriger d’abord', '# points à corriger d’abord'),
  chosen: (list) => `Choisi pour vous : ${list.toLowerCase()}. C’est bon ?`,
  ready: 'Prêt à finaliser',
  finish: 'Finaliser',
  finished: 'Finalisé',
}

const preview: Catalogue['preview'] = {
  title: 'Aperçu',
  template: 'Modèle',
  asShown: 'Aperçu, comme dans WhatsApp',
  empty: 'Rien à voir pour l’instant.',
  business: 'Votre entreprise',
  field: 'Message',
  readMore: 'Lire la suite',
  edit: 'Modifier',
  undo: 'Annuler',
  redo: 'Rétablir',
  history: 'Historique',
  newTemplate: ['Nouveau', ' modèle'],
  select: 'Touchez une partie du message pour la modifier.',
  saveFirst: 'Enregistrez ou abandonnez d’abord ce que vous écrivez.',
  asked: 'La demande est faite à l’assistant ; sa réponse est dans la discussion.',
  needsText: 'Il faut ici un nouveau texte : modifiez la partie, ou dites dans la discussion ce que vous voulez.',
  notFixed: 'Pas corrigé.',
  notSaved: 'Pas enregistré.',
  earliest: 'C’est le premier brouillon.',
  latest: 'C’est le dernier brouillon.',
  earlierNotLoaded: 'Les messages précédents n’ont pas pu être chargés.',
  add: 'Ajouter une partie',
  additions: {
    header: 'Image ou titre',
    body: 'Texte',
    footer: 'Pied de page',
    button: 'Bouton',
    expiry: 'Ligne d’expiration',
  },
  phone: 'Téléphone',
  aboutAll: 'À propos du modèle entier',
  about: (part) => `À propos : ${part}`,
  error: 'À corriger : ',
  warning: 'Bon à savoir : ',
  fix: 'Corriger',
  addLine: 'Ajouter la ligne',
  notSet: 'Non défini',
  assumed: 'Proposé',
  leadsTo: 'Où mènent les boutons',
  likely: {
    agrees: (category, sure) => `Meta y verra sans doute aussi : ${category.toLowerCase()} (sûr à ${sure})`,
    sees: (category) => `Meta y verra sans doute : ${category.toLowerCase()}`,
    later: (category) => `, et plus tard : ${category.toLowerCase()}`,
    sure: (share) => ` (sûr à ${share})`,
    over99: 'plus de 99 %',
    because: ', à cause de',
    becauseOfAll: ', à cause de l’ensemble du texte',
    costs: (money, isDearer) => `Un message coûte alors ${money} de ${isDearer ? 'plus' : 'moins'}, selon le pays.`,
    span: (least, most) => `${least} à ${most}`,
  },
}

const history: Catalogue['history'] = {
  causes: {
    chat: 'Discussion',
    api: 'Modifié à la main',
    undo: 'Annuler',
    redo: 'Rétablir',
    restore: 'Restauré',
    start_over: 'Reparti de zéro',
  },
  revision: (number) => `Version ${number}`,
  tooOld: 'Trop ancienne : son aspect n’est plus conservé.',
  show: 'Afficher',
  hide: 'Masquer',
  restore: 'Revenir à celle-ci',
  notLoaded: 'L’historique n’a pas pu être chargé.',
  revisions: 'Versions, la plus récente d’abord',
  older: 'Afficher les plus anciennes',
}

export const building = { welcome, chat, parts, status, preview, history }
