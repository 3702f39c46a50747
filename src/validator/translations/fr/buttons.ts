import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} compte {length} {length|caractère|caractères} ; WhatsApp en accepte {limit} au plus.`
const plainLabel: Readonly<Record<string, string>> = {
  newline: 'un retour à la ligne',
  emoji: 'un emoji',
  mark: 'la marque {mark}',
}
const removeSome = 'Retirez-en quelques-uns.'
const keepOne = 'N’en gardez qu’un.'
const fullAddress = 'Écrivez l’adresse complète de votre site.'
const variableLast = 'Mettez la variable à la fin de l’adresse.'
const phone = 'Écrivez le numéro avec l’indicatif du pays, par exemple +15550051310.'
const toMarketing = 'Passez à la catégorie marketing ou retirez cette partie.'
const otherTime = 'Choisissez un autre délai, ou laissez WhatsApp décider.'

export const buttons = {
  'buttons-total': { message: 'Il y a {count} boutons ; WhatsApp en accepte {limit}.', fix: removeSome },
  'button-category': {
    message: 'Ce bouton n’est pas permis dans cette catégorie.',
    fix: 'Prenez un autre bouton ou changez de catégorie.',
  },
  'button-text-required': {
    message: 'Un bouton n’a pas de texte.',
    fix: 'Donnez-lui un texte de 25 caractères au plus.',
  },
  'button-text-length': { message: tooLong('Le texte du bouton'), fix: 'Raccourcissez le texte du bouton.' },
  'button-text-plain': {
    message: ({ what }) =>
      `Le texte du bouton contient ${plainLabel[String(what)]} ; WhatsApp n’accepte que du texte simple.`,
    fix: 'Écrivez le texte du bouton simplement, sur une ligne.',
  },
  'button-text-duplicate': {
    message: 'Deux boutons disent « {text} ».',
    fix: 'Donnez à chaque bouton son propre texte.',
  },
  'quick-reply-contiguous': {
    message: 'Les réponses rapides et les autres boutons sont mélangés ; WhatsApp le refuse.',
    fix: 'Mettez toutes les réponses rapides ensemble, au début ou à la fin.',
  },
  'url-count': { message: 'Il y a {count} boutons avec un lien ; WhatsApp en accepte {limit}.', fix: removeSome },
  'phone-count': { message: 'Il y a {count} boutons d’appel ; WhatsApp en accepte {limit}.', fix: keepOne },
  'copy-code-count': {
    message: 'Il y a {count} boutons pour copier un code ; WhatsApp en accepte {limit}.',
    fix: keepOne,
  },
  'buttons-desktop-4': {
    message: 'Avec {count} boutons, le message ne se voit pas dans WhatsApp sur ordinateur ; jusqu’à 3, oui.',
    fix: null,
  },
  'buttons-desktop-mix': {
    message: 'Une réponse rapide avec un autre type de bouton ne se voit pas dans WhatsApp sur ordinateur.',
    fix: null,
  },
  'buttons-see-all': {
    message: 'Sur {count} boutons, {shown} sont visibles ; les autres sont sous « Voir toutes les options ».',
    fix: 'Mettez d’abord les plus importants.',
  },
  'phone-number-length': {
    message: ({ length }) => (length === 0 ? 'Le bouton d’appel n’a pas de numéro.' : tooLong('Le numéro')),
    fix: phone,
  },
  'phone-number-valid': { message: '« {number} » n’est pas un numéro de téléphone.', fix: phone },
  'phone-number-format': { message: '« {number} » ne ressemble pas à un numéro avec indicatif.', fix: phone },
  'copy-code-example-required': {
    message: 'Il manque le code du bouton à copier.',
    fix: 'Donnez-moi un code de 15 lettres et chiffres au plus.',
  },
  'copy-code-example-length': { message: tooLong('Le code'), fix: 'Prenez un code plus court.' },
  'copy-code-alphanumeric': {
    message: 'Le code « {code} » contient des signes ; à l’envoi, il ne peut avoir que des lettres et des chiffres.',
    fix: 'N’utilisez que des lettres et des chiffres.',
  },
  'copy-code-web': { message: 'Les messages avec un code promo ne se voient pas dans WhatsApp Web.', fix: null },
  'url-required': { message: 'Le bouton n’a pas de lien.', fix: 'Donnez-moi l’adresse complète, avec https://.' },
  'url-length': { message: tooLong('L’adresse'), fix: 'Prenez une adresse plus courte de votre site.' },
  'url-valid': {
    message: '« {url} » n’est pas une adresse web complète.',
    fix: 'Écrivez-la en entier, par exemple https://www.example.com/orders.',
  },
  'url-public-host': {
    message: 'Le lien mène à l’appareil de la personne qui l’ouvre ({host}) ; WhatsApp le refuse.',
    fix: fullAddress,
  },
  'url-private-host': { message: 'Hors de votre réseau, personne ne peut ouvrir {host}.', fix: fullAddress },
  'url-https': { message: 'L’adresse commence par http:// et non par https://.', fix: 'Mettez https://.' },
  'url-one-variable': {
    message: 'L’adresse a {count} {count|variable|variables} ; WhatsApp en accepte {limit}.',
    fix: 'Gardez-en une, à la fin.',
  },
  'url-variable-at-end': {
    message: 'Quelque chose suit la variable {token} ; elle doit finir l’adresse.',
    fix: variableLast,
  },
  'url-variable-name': {
    message: 'La variable de l’adresse est {token} ; WhatsApp veut {{1}}.',
    fix: 'Mettez {{1}} à la fin de l’adresse.',
  },
  'url-variable-in-host': {
    message: 'La variable {token} est dans le nom du site, et on ne voit pas où mène le lien.',
    fix: variableLast,
  },
  'url-example-required': {
    message: 'L’adresse a une variable et il lui faut un exemple.',
    fix: 'Donnez-moi un exemple de ce qu’elle contiendra.',
  },
  'url-example-shape': { message: 'L’exemple de l’adresse est trop long.', fix: 'Donnez-moi un exemple plus court.' },
  'url-whatsapp-domain': {
    message: 'Le lien mène à WhatsApp ({host}), et WhatsApp ne l’accepte pas.',
    fix: 'Mettez un lien vers votre site ou une réponse rapide.',
  },
  'url-shortener': {
    message: 'C’est un lien raccourci ({host}) ; Meta le refuse, car on ne voit pas où il mène.',
    fix: fullAddress,
  },
  'url-redirect-pattern': {
    message: 'À cause de « {parameter} », le lien semble mener à une autre page.',
    fix: 'Mettez directement le lien de la page voulue.',
  },
  'flow-one-source': { message: 'Le bouton doit ouvrir un formulaire, et un seul.', fix: 'Dites-moi lequel.' },
  'flow-navigate-screen': {
    message: 'Il manque le premier écran du formulaire que le bouton ouvre.',
    fix: 'Donnez-moi le nom de cet écran.',
  },
  'flow-count': { message: 'Il y a {count} boutons avec un formulaire ; d’habitude, il y en a {limit}.', fix: keepOne },
  'voice-call-text-length': {
    message: 'Le texte du bouton d’appel compte {length} {length|caractère|caractères} ; jusqu’à {limit}, c’est sûr.',
    fix: 'Raccourcissez le texte du bouton.',
  },
  'voice-call-ttl': {
    message: 'Le bouton d’appel est valable {actual} minutes ; WhatsApp permet de {from} à {to}.',
    fix: 'Choisissez une autre durée.',
  },
  'cpr-body': {
    message: 'Pour demander la permission d’appeler, il faut un texte.',
    fix: 'Écrivez pourquoi vous voulez appeler.',
  },
  'cpr-no-other-interactive': {
    message: 'La demande d’autorisation d’appel ne va pas avec des boutons ou un carrousel.',
    fix: 'Retirez l’un des deux.',
  },
  'carousel-category': { message: 'Un carrousel n’existe que dans les modèles marketing.', fix: toMarketing },
  'carousel-card-count': {
    message: 'Le carrousel a {count} {count|carte|cartes} ; WhatsApp permet de {from} à {to}.',
    fix: 'Ajoutez ou retirez des cartes.',
  },
  'carousel-uniform-cards': {
    message: 'La carte {card} n’a pas les mêmes parties que la première.',
    fix: 'Donnez à toutes les cartes les mêmes parties, dans le même ordre.',
  },
  'carousel-card-body-length': { message: tooLong('Le texte d’une carte'), fix: 'Raccourcissez ce texte.' },
  'lto-category': { message: 'Une offre à durée limitée n’existe que dans les modèles marketing.', fix: toMarketing },
  'lto-text-length': {
    message: ({ length }) => (length === 0 ? 'L’offre n’a pas de texte.' : tooLong('Le texte de l’offre')),
    fix: 'Prenez un texte de 1 à 16 caractères.',
  },
  'lto-header-format': {
    message: 'Avec une offre à durée limitée, l’en-tête est une image ou une vidéo.',
    fix: 'Prenez une image ou une vidéo, ou retirez l’en-tête.',
  },
  'lto-body-length': {
    message:
      'Le texte compte {length} {length|caractère|caractères} ; avec une offre à durée limitée, {limit} au plus.',
    fix: 'Raccourcissez le texte.',
  },
  'lto-no-footer': {
    message: 'Avec une offre à durée limitée, il ne peut pas y avoir de pied de page.',
    fix: 'Retirez le pied de page.',
  },
  'lto-url-button': { message: 'Il manque un bouton avec un lien à l’offre à durée limitée.', fix: 'Ajoutez-en un.' },
  'lto-copy-code-first': {
    message: 'Dans une offre à durée limitée, le bouton du code vient d’abord, le lien ensuite.',
    fix: 'Mettez le bouton du code en premier.',
  },
  'lto-desktop': {
    message: 'Les offres à durée limitée ne se voient ni dans WhatsApp Web ni sur ordinateur.',
    fix: null,
  },
  'auth-expiry-default': {
    message:
      'Le message ne dit pas combien de temps le code est valable ; le bouton cesse de marcher après {minutes} minutes.',
    fix: 'Dites-moi combien de minutes il est valable, par exemple 10.',
  },
  'auth-footer-only-expiry': {
    message: ({ what }) =>
      what === 'text' || what === 'missing'
        ? 'Dans un message de code, le pied de page dit seulement combien de temps le code est valable.'
        : 'Le code est valable {actual} minutes ; WhatsApp permet de {from} à {to}.',
    fix: 'Choisissez de 1 à 90 minutes.',
  },
  'auth-one-otp-button': {
    message: 'Un message de code a un seul bouton, celui du code.',
    fix: 'Gardez ce bouton et retirez les autres.',
  },
  'auth-supported-apps': {
    message: 'Ce bouton de code demande de 1 à 5 applications, toutes différentes.',
    fix: 'Dites-moi lesquelles, ou prenez le bouton qui copie le code.',
  },
  'auth-zero-tap-terms': {
    message: 'Pour que le code arrive tout seul dans l’application, il faut accepter les conditions de Meta.',
    fix: 'Dites-moi que vous les acceptez, ou prenez le bouton qui copie le code.',
  },
  'auth-zero-tap-android': {
    message: 'Le code n’arrive tout seul dans l’application que sur Android ; sur les autres téléphones, on le copie.',
    fix: null,
  },
  'ttl-range': {
    message: 'Le délai de remise est de {actual} secondes ; WhatsApp permet de {from} à {to} secondes.',
    fix: otherTime,
  },
  'auth-ttl': {
    message: 'Le délai de remise est de {actual} secondes ; pour un code, WhatsApp permet de {from} à {to} secondes.',
    fix: otherTime,
  },
  'ttl-marketing-cloud-api': {
    message: 'En marketing, le délai de remise ne vaut qu’avec le service Marketing Messages de Meta.',
    fix: null,
  },
  'ttl-auth-vs-expiry': {
    message: 'Le message peut être remis pendant {ttl} secondes, mais le code n’est valable que {minutes} minutes.',
    fix: 'Choisissez un délai qui ne dépasse pas la durée du code.',
  },
} as const satisfies Record<string, Words>
