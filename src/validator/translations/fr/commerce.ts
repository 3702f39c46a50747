import type { Words } from '../../words.ts'

const ownWords = 'Retirez le texte de ce bouton ; WhatsApp le fixe.'
const value = 'Choisissez une autre valeur ou retirez-la.'
const presetParts = 'Retirez-le ; dans un message de code, WhatsApp fixe tout le reste.'
const eachVariable = 'Donnez-moi un exemple pour chaque variable.'

export const commerce = {
  'sub-category-enum': { message: 'La sous-catégorie « {value} » n’existe pas.', fix: value },
  'display-format-enum': { message: 'Ce format d’affichage n’existe pas.', fix: value },
  'location-header-category': {
    message: 'Un message de code ne peut pas contenir de position.',
    fix: 'Retirez l’en-tête.',
  },
  'footer-text-required': { message: 'Le pied de page est vide.', fix: 'Écrivez son texte ou retirez-le.' },
  'example-count': {
    message: 'Le nombre d’exemples ({count}) n’est pas celui des variables ({variables}).',
    fix: eachVariable,
  },
  'example-named-match': { message: 'Les exemples ne correspondent pas aux variables.', fix: eachVariable },
  'example-non-empty': {
    message: 'Un exemple est vide ; WhatsApp ne l’accepte pas.',
    fix: 'Donnez-moi un exemple crédible.',
  },
  'contact-info-label': { message: 'WhatsApp fixe le texte de ce bouton.', fix: ownWords },
  'contact-info-category': {
    message: 'Un message de code ne peut pas demander de coordonnées.',
    fix: 'Retirez le bouton.',
  },
  'cpr-category': {
    message: 'Un message de code ne peut pas demander la permission d’appeler.',
    fix: 'Prenez service ou marketing.',
  },
  'payment-request-setting': {
    message: 'Il manque le moyen de paiement du bouton de paiement.',
    fix: 'Demandez à la personne qui gère vos paiements de le compléter.',
  },
  'payment-request-label': {
    message: 'Le bouton de paiement ne peut pas dire « {text} » ; WhatsApp permet {allowed}.',
    fix: ownWords,
  },
  'payment-request-count': {
    message: 'Il y a {count} boutons de paiement ; WhatsApp en accepte {limit}.',
    fix: 'Retirez-en quelques-uns.',
  },
  'order-status-shape': {
    message: 'Un message sur l’état d’une commande est de catégorie service, avec un texte et au plus un pied de page.',
    fix: 'Choisissez service et retirez le reste.',
  },
  'payment-request-region': { message: 'Les boutons de paiement ne fonctionnent qu’au Brésil.', fix: null },
  'order-details-label': {
    message: 'En Inde, ce bouton doit dire « Review and Pay ».',
    fix: 'Écrivez « Review and Pay ».',
  },
  'fixed-label': { message: 'Ce bouton dit toujours « {fixed} ».', fix: 'Écrivez « {fixed} ».' },
  'commerce-marketing-only': {
    message: 'Ce bouton n’existe que dans les modèles marketing.',
    fix: 'Passez à la catégorie marketing.',
  },
  'mpm-header-text': {
    message: 'Un modèle avec plusieurs produits demande un en-tête de texte.',
    fix: 'Ajoutez-en un.',
  },
  'spm-header-product': {
    message: 'Un modèle avec un produit le montre dans l’en-tête.',
    fix: 'Mettez le produit dans l’en-tête.',
  },
  'commerce-single-button': { message: 'Ce bouton reste seul.', fix: 'Retirez les autres boutons.' },
  'carousel-product-card-count': {
    message:
      'Le carrousel de produits a {count} {count|carte|cartes} ; il se crée avec {limit} et peut en avoir 10 à l’envoi.',
    fix: 'Gardez deux cartes.',
  },
  'carousel-card-buttons-media': {
    message: 'Une carte a des boutons que WhatsApp n’y permet pas.',
    fix: 'Mettez-en 2 au plus : réponses rapides, liens ou appel.',
  },
  'carousel-card-buttons-product': {
    message: 'Une carte de produit a un seul bouton : le produit ou un lien.',
    fix: 'Gardez l’un des deux.',
  },
  'carousel-top-level-only-body': {
    message: 'À côté d’un carrousel, il n’y a que le texte ; le reste peut être refusé.',
    fix: 'Retirez cette partie.',
  },
  'auth-no-header': { message: 'Un message de code n’a pas d’en-tête.', fix: 'Retirez l’en-tête.' },
  'auth-body-no-text': { message: 'WhatsApp fixe le texte d’un message de code.', fix: presetParts },
  'auth-no-carousel-lto': { message: 'Un message de code n’a ni carrousel ni offres.', fix: presetParts },
  'auth-package-name': {
    message: ({ name }) =>
      name === ''
        ? 'Il manque le nom technique d’une application.'
        : '« {name} » n’est pas le nom technique d’une application Android.',
    fix: 'Écrivez-le comme com.example.shop ; la personne qui a fait l’application le connaît.',
  },
  'auth-signature-hash': {
    message: 'La signature de l’application n’est pas valable ({length} caractères ; il en faut {limit}).',
    fix: 'Demandez-la à la personne qui a fait l’application.',
  },
} as const satisfies Record<string, Words>
