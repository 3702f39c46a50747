import type { Words } from '../../words.ts'

const tooLong = (part: string): string =>
  `${part} compte {length} {length|caractère|caractères} ; WhatsApp en accepte {limit} au plus.`
const noEmoji = 'Retirez l’emoji.'
const oneStyle = 'N’utilisez que des numéros ou que des noms.'

const files: Readonly<Record<string, string>> = { IMAGE: 'l’image', VIDEO: 'la vidéo', DOCUMENT: 'le document' }
const fileWord = (format: unknown): string => files[String(format)] ?? 'le fichier'

export const wording = {
  'name-charset': {
    message: 'Le nom « {name} » contient des signes que WhatsApp n’accepte pas ; seuls a-z, 0-9 et _ sont possibles.',
    fix: 'Écrivez-le en minuscules, sans espaces ni accents.',
  },
  'name-length': { message: tooLong('Le nom'), fix: 'Choisissez un nom plus court.' },
  'name-sample-reserved': {
    message: 'Le nom « {name} » est déjà pris par un modèle de Meta.',
    fix: 'Choisissez un autre nom.',
  },
  'name-test-body': {
    message: 'WhatsApp attend qu’un modèle appelé « test » dise exactement « Hello {{1}} ».',
    fix: 'Choisissez un autre nom.',
  },
  'name-descriptive': {
    message: 'Le nom « {name} » ne dit pas à quoi sert le modèle, et la vérification prend alors plus de temps.',
    fix: 'Choisissez un nom qui le dit, par exemple info_livraison.',
  },
  'language-supported': {
    message: 'WhatsApp ne connaît pas la langue « {language} ».',
    fix: ({ near }) =>
      Array.isArray(near) && near.length > 0
        ? 'Choisissez une langue disponible ; les plus proches sont {near}.'
        : 'Choisissez une langue disponible, par exemple fr ou en_US.',
  },
  'language-legacy-code': {
    message: 'La langue {language} n’est pas sur la liste de Meta.',
    fix: 'Choisissez une langue de la liste.',
  },
  'language-costa-rica': { message: 'Pour l’espagnol du Costa Rica, es_CR est plus sûr.', fix: 'Prenez es_CR.' },
  'language-content-match': {
    message: 'L’écriture du texte n’est pas celle de la langue choisie ({language}).',
    fix: 'Changez la langue du modèle ou traduisez le texte.',
  },
  'header-format-enum': {
    message: 'Ce type d’en-tête n’existe que dans les modèles marketing.',
    fix: 'Prenez un texte, une image, une vidéo ou un document.',
  },
  'header-text-required': { message: 'L’en-tête est vide.', fix: 'Écrivez son texte ou retirez-le.' },
  'header-text-length': { message: tooLong('L’en-tête'), fix: 'Raccourcissez l’en-tête.' },
  'header-text-one-variable': {
    message: 'L’en-tête a {count} {count|variable|variables} ; WhatsApp en accepte {limit}.',
    fix: 'Gardez-en une et mettez les autres dans le texte.',
  },
  'header-text-no-newline': {
    message: 'L’en-tête contient un retour à la ligne ; WhatsApp n’en accepte pas.',
    fix: 'Écrivez-le sur une seule ligne.',
  },
  'header-text-no-emoji': {
    message: 'L’en-tête contient un emoji ; WhatsApp n’en accepte pas à cet endroit.',
    fix: noEmoji,
  },
  'header-text-no-formatting': {
    message: 'L’en-tête contient la marque {mark} ; WhatsApp ne l’accepte pas à cet endroit.',
    fix: 'Retirez-la ; l’en-tête est de toute façon en gras.',
  },
  'header-text-example': {
    message: 'Il manque un exemple pour la variable {tokens} de l’en-tête.',
    fix: 'Donnez-moi un exemple de ce qu’elle contiendra.',
  },
  'header-media-handle': {
    message: 'WhatsApp vérifie cet en-tête avec un fichier d’exemple, et il n’y en a pas encore de valable.',
    fix: ({ format }) =>
      `Ajoutez ${fileWord(format)} dans l’aperçu ou donnez-moi un lien. Sans fichier, prenez un en-tête de texte ou aucun.`,
  },
  'header-handle-is-url': {
    message: 'Du fichier de l’en-tête, il n’y a encore qu’un lien ; WhatsApp veut le fichier lui-même.',
    fix: 'L’aperçu va le chercher. S’il n’y parvient pas, ajoutez le fichier dans l’aperçu ou donnez-moi un autre lien.',
  },
  'header-gif-mm-api': {
    message: 'Un GIF ne fonctionne qu’avec le service marketing de Meta (Marketing Messages) et pèse 3,5 Mo au plus.',
    fix: 'Si vous n’utilisez pas ce service, prenez une vidéo.',
  },
  'footer-text-length': { message: tooLong('Le pied de page'), fix: 'Raccourcissez le pied de page.' },
  'footer-no-newline': {
    message: 'Le pied de page contient un retour à la ligne ; WhatsApp n’en accepte pas.',
    fix: 'Écrivez-le sur une seule ligne.',
  },
  'footer-no-emoji': {
    message: 'Le pied de page contient un emoji ; WhatsApp n’en accepte pas à cet endroit.',
    fix: noEmoji,
  },
  'footer-no-variable': {
    message: 'Le pied de page contient la variable {token} ; WhatsApp n’en accepte pas à cet endroit.',
    fix: 'Écrivez un texte fixe ou mettez la variable dans le texte.',
  },
  'footer-formatting': {
    message: 'Le pied de page contient la marque {mark} ; elle n’y met rien en forme et peut s’afficher telle quelle.',
    fix: 'Retirez-la.',
  },
  'body-text-required': { message: 'Le message n’a pas de texte.', fix: 'Écrivez le texte du message.' },
  'body-text-length': { message: tooLong('Le texte'), fix: 'Raccourcissez le texte.' },
  'body-newline-run': {
    message: 'Le texte a plus de {limit} retours à la ligne de suite ; WhatsApp en accepte {limit}.',
    fix: 'Laissez une seule ligne vide entre les paragraphes.',
  },
  'body-emoji-count': {
    message: 'Le texte a {count} emojis ; WhatsApp en accepte {limit}.',
    fix: 'Retirez-en quelques-uns.',
  },
  'body-emoji-count-utility': {
    message: 'Le texte a {count} emojis ; au-delà de {limit}, WhatsApp peut refuser un message de service.',
    fix: 'Retirez-en quelques-uns.',
  },
  'body-url-shortener': {
    message: 'Le texte contient un lien raccourci ({host}) ; Meta le refuse, car on ne voit pas où il mène.',
    fix: 'Écrivez l’adresse complète de votre site.',
  },
  'body-whatsapp-link': {
    message: 'Le texte contient un lien vers WhatsApp ({host}), ce qui est souvent refusé.',
    fix: 'Retirez-le ; vos clients peuvent simplement répondre.',
  },
  'body-excess-spaces': {
    message: 'Le texte contient une tabulation ou plus de {limit} espaces de suite.',
    fix: 'Laissez une seule espace.',
  },
  'body-markdown-balance': {
    message: 'La marque {mark} n’est pas fermée, elle s’affichera donc telle quelle.',
    fix: 'Fermez-la ou retirez-la.',
  },
  'body-long-marketing': {
    message:
      'Le texte prend environ {lines} lignes ; en marketing, on en voit à peu près {limit} avant « Lire la suite ».',
    fix: 'Dites d’abord le plus important ou raccourcissez le texte.',
  },
  'text-foreign-markup': {
    message: ({ kind }) =>
      kind === 'lines'
        ? 'La marque {found} commence sur une ligne et finit sur une autre, elle s’affichera donc telle quelle.'
        : 'Le texte contient des signes d’un autre logiciel (« {found} »), que WhatsApp affiche tels quels.',
    fix: ({ kind }) =>
      kind === 'lines'
        ? 'Ouvrez et fermez la marque sur la même ligne.'
        : 'Utilisez les marques de WhatsApp : *gras*, _italique_, ~barré~.',
  },
  'body-only-variables': {
    message: 'Le texte n’est fait que de variables.',
    fix: 'Écrivez des mots qui disent de quoi il s’agit.',
  },
  'body-leading-trailing-variable': {
    message: ({ place }) =>
      `Le texte ${place === 'starts' ? 'commence' : place === 'ends' ? 'finit' : 'commence et finit'} par une variable ({token}) ; WhatsApp y veut des mots.`,
    fix: 'Mettez des mots avant la première variable et après la dernière.',
  },
  'body-trailing-variable-punctuation': {
    message: 'Après la variable {token}, il n’y a que « {marks} » ; pour WhatsApp, le texte finit par une variable.',
    fix: 'Ajoutez quelques mots à la fin, par exemple « Merci. »',
  },
  'body-leading-variable-marks': {
    message: 'Avant la variable {token}, il n’y a que des signes ; WhatsApp peut le refuser.',
    fix: 'Commencez par des mots, par exemple une salutation.',
  },
  'body-adjacent-variables': {
    message: 'Les variables {left} et {right} se touchent, et Meta le refuse.',
    fix: 'Mettez des mots entre elles ou n’en faites qu’une.',
  },
  'body-variable-density': {
    message: ({ tooFew }) =>
      `Le texte a {words} {words|mot|mots} pour {variables} {variables|variable|variables} ; ${tooFew ? 'il en faut au moins {needed}' : 'avec {better} ou plus, c’est sûr'}.`,
    fix: 'Ajoutez des mots ou retirez des variables.',
  },
  'body-example-required': {
    message: ({ count }) =>
      count === 1 ? 'Il manque un exemple pour {tokens}.' : 'Il manque {count} exemples ({tokens}).',
    fix: 'Donnez-moi un exemple pour chaque variable.',
  },
  'var-braces': {
    message: '« {token} » n’est pas une variable complète.',
    fix: 'Mettez deux accolades de chaque côté : {{1}} ou {{first_name}}.',
  },
  'var-no-special-chars': {
    message: 'La variable {token} contient des espaces ou des signes entre ses accolades.',
    fix: 'Prenez un numéro, comme {{1}}, ou un nom simple, comme {{first_name}}.',
  },
  'var-positional-integer': {
    message: '{token} n’est pas un nombre entier à partir de 1.',
    fix: 'Numérotez les variables : {{1}}, {{2}}, etc.',
  },
  'var-positional-contiguous': {
    message: 'Les variables sont {found} ; les numéros doivent se suivre à partir de {{1}}.',
    fix: 'Corrigez la numérotation ; chaque exemple reste avec sa variable.',
  },
  'var-positional-repeat': {
    message: 'La variable {token} revient plusieurs fois ; il n’est pas sûr que WhatsApp l’accepte.',
    fix: 'Prenez une autre variable au second endroit.',
  },
  'var-named-charset': {
    message: 'La variable {token} contient d’autres signes que a-z, 0-9 et _.',
    fix: 'Écrivez son nom en minuscules, sans espaces ni accents.',
  },
  'var-named-length': { message: tooLong('Le nom de la variable {token}'), fix: 'Choisissez un nom plus court.' },
  'var-named-unique': {
    message: 'La variable {token} revient plusieurs fois ; elle ne peut figurer qu’une fois.',
    fix: 'Prenez une autre variable au second endroit.',
  },
  'var-format-match': {
    message: ({ format }) =>
      format === 'NAMED'
        ? '{token} est un numéro, mais les variables portent un nom.'
        : '{token} est un nom, mais les variables portent un numéro.',
    fix: oneStyle,
  },
  'var-no-mixing': { message: 'Le modèle mélange des variables avec numéro et avec nom.', fix: oneStyle },
  'var-button-label-none': {
    message: 'Le bouton porte la variable {token} ; son texte n’en accepte pas.',
    fix: 'Écrivez un texte fixe.',
  },
  'example-no-newline': {
    message: 'Un exemple contient un retour à la ligne ou trop d’espaces ; WhatsApp refuserait cette valeur à l’envoi.',
    fix: 'Écrivez l’exemple sur une seule ligne.',
  },
  'example-realistic': {
    message: 'L’exemple « {sample} » ne dit rien à la personne qui vérifie le modèle.',
    fix: 'Donnez un exemple crédible, comme Anne ou 12 mai.',
  },
  'example-otp-like': {
    message: 'L’exemple « {sample} » ressemble à un code de connexion, réservé aux modèles d’authentification.',
    fix: 'Donnez un autre exemple, ou prenez un modèle d’authentification.',
  },
} as const satisfies Record<string, Words>
