import { optOutLines } from '../../../template/opt-out.ts'
import type { Words } from '../../words.ts'
import { languageNames } from '../language-names.ts'

const named = languageNames('fr')
const moveOrDrop = 'Retirez ces mots ou choisissez la catégorie marketing.'

export const review = {
  'utility-promotional': {
    message:
      'Cela ressemble à une promotion (« {words} ») ; Meta l’approuvera et la facturera comme marketing, pas comme service.',
    fix: 'Retirez la promotion ou choisissez la catégorie marketing.',
  },
  'utility-mixed': {
    message:
      'Le message informe (« {beside} ») et fait aussi de la promotion (« {words} ») ; Meta facture le tout comme marketing.',
    fix: 'Envoyez la promotion dans un autre modèle, marketing.',
  },
  'utility-not-specific': {
    message:
      'Le message ne cite ni commande, ni compte, ni réservation, ni date, ni montant ; Meta risque d’en faire du marketing.',
    fix: 'Dites de quelle commande, quel compte, quelle réservation, quelle date ou quel montant il s’agit.',
  },
  'utility-unclear': {
    message: 'Les mots fixes ne montrent pas à quoi sert le message ; Meta risque d’en faire du marketing.',
    fix: 'Écrivez la phrase entière autour des variables.',
  },
  'category-otp-elsewhere': {
    message: 'Un code qui vérifie l’identité (« {words} ») ne peut pas aller dans cette catégorie ; Meta le refuse.',
    fix: 'Prenez un modèle d’authentification ; Meta en fixe le texte.',
  },
  'heur-promo-lexicon': {
    message: '« {words} » ressemble à une promotion dans un message de service.',
    fix: moveOrDrop,
  },
  'heur-renewal': {
    message: '« {words} » pousse à renouveler ou à changer d’offre, et c’est du marketing.',
    fix: moveOrDrop,
  },
  'heur-survey-generic': {
    message: '« {words} » demande un avis sans dire sur quoi, et c’est du marketing.',
    fix: 'Nommez la commande ou la visite dont il s’agit, ou choisissez la catégorie marketing.',
  },
  'heur-cart': {
    message: '« {words} » rappelle un panier ou des articles vus, et c’est du marketing.',
    fix: moveOrDrop,
  },
  'heur-greeting': {
    message: '« {words} » est une salutation ou un remerciement, et c’est du marketing.',
    fix: moveOrDrop,
  },
  'heur-otp-words': {
    message: '« {words} » évoque un code de connexion, réservé aux modèles d’authentification.',
    fix: 'Prenez un modèle d’authentification ou retirez ces mots.',
  },
  'heur-emoji-hype': {
    message: '« {words} » est trop voyant pour un message de service et ressemble à une promotion.',
    fix: 'Dites-le d’un ton calme.',
  },
  'heur-shop-button': {
    message: 'Le bouton « {words} » invite à acheter, et c’est du marketing.',
    fix: 'Changez le bouton ou choisissez la catégorie marketing.',
  },
  'heur-optout-missing': {
    message: 'Le message ne dit pas comment ne plus le recevoir ; sans cela, les gens bloquent souvent l’expéditeur.',
    fix: `Ajoutez un pied de page comme « ${optOutLines.fr} » ou une réponse rapide de ce genre.`,
  },
  'review-variable-format': {
    message: 'Trois variables ou plus se suivent sans mots entre elles, et Meta le refuse.',
    fix: 'Mettez entre elles des mots qui disent ce qu’est chacune.',
  },
  'review-unclear-variable': {
    message: 'La variable {variable} forme toute une phrase, et on ne voit pas à quoi elle sert.',
    fix: 'Mettez-la dans une phrase qui le montre.',
  },
  'review-shortened-url': {
    message: 'Le lien raccourci de {host} ne montre pas où il mène, et Meta le refuse.',
    fix: 'Écrivez l’adresse complète de votre site.',
  },
  'review-whatsapp-link': {
    message: 'Le lien vers {host} ramène à WhatsApp, ce qui est souvent refusé.',
    fix: 'Retirez-le ou prenez un bouton d’appel.',
  },
  'review-blank-lines': { message: 'Le texte a des lignes vides en trop ({count} en tout).', fix: 'Retirez-les.' },
  'review-sensitive-identifiers': {
    message: '« {words} » demande une donnée sensible, et Meta le refuse. Les quatre derniers chiffres sont permis.',
    fix: 'Demandez les quatre derniers chiffres, ou renvoyez vers une page sûre.',
  },
  'review-credentials': {
    message: '« {words} » ressemble à des identifiants de connexion ; de tels modèles ont été refusés.',
    fix: 'Retirez-les et renvoyez vers une page où chacun choisit son mot de passe.',
  },
  'review-threatening': {
    message: '« {words} » ressemble à une menace, et Meta la refuse.',
    fix: 'Dites ce qui est dû et comment payer, sans parler de conséquences.',
  },
  'review-commerce-policy': {
    message: 'Les règles de WhatsApp interdisent de vendre ceci : « {words} ».',
    fix: 'Retirez-le ; on ne peut pas le proposer sur WhatsApp.',
  },
  'review-regulated': {
    message:
      '« {words} » est un produit ou service réglementé ; il peut falloir une autorisation, un âge minimum ou un pays où c’est permis.',
    fix: 'Regardez les règles de WhatsApp pour votre pays avant de le soumettre.',
  },
  'review-impersonation': {
    message: '« {words} » donne l’impression que WhatsApp, Meta ou une autre entreprise écrit.',
    fix: 'Écrivez au nom de votre entreprise.',
  },
  'review-spam-scam': {
    message: '« {words} » ressemble à du spam ou à une arnaque.',
    fix: 'Dites-le sans promettre de gains ni d’argent.',
  },
  'review-games-contests': {
    message: '« {words} » annonce un jeu ou un concours ; au mieux, cela passe en marketing.',
    fix: 'Choisissez la catégorie marketing et mettez un lien vers le règlement.',
  },
  'review-spelling': {
    message: '« {words} » ressemble à une faute, à un mot répété ou à une abréviation de messagerie.',
    fix: 'Corrigez-le.',
  },
  'review-too-vague': {
    message: '« {words} » est si général que cela peut être n’importe quel message.',
    fix: 'Dites de quoi il s’agit.',
  },
  'review-language-mismatch': {
    message: ({ found, language }) =>
      `Le texte ne correspond pas à la langue du modèle : texte en ${named(found)}, modèle en ${named(language)}.`,
    fix: 'Traduisez le texte ou changez la langue.',
  },
  'policy-language-allowed': {
    message: 'Votre organisation n’écrit pas de modèles en {language} ; sont permises : {allowed}.',
    fix: 'Choisissez l’une de ces langues.',
  },
  'policy-name-prefix-reserved': {
    message: 'Votre organisation réserve les noms qui commencent par {prefix}.',
    fix: 'Choisissez un autre nom.',
  },
  'policy-name-prefix-required': {
    message: 'Dans votre organisation, les noms de modèle commencent par {prefix}.',
    fix: 'Mettez cela devant le nom.',
  },
  'policy-link-host-forbidden': {
    message: 'Votre organisation interdit les liens vers {host}.',
    fix: 'Mettez un autre lien ou retirez-le.',
  },
  'policy-word-forbidden': {
    message: 'Votre organisation n’emploie pas « {word} » dans ses modèles.',
    fix: 'Prenez un autre mot.',
  },
} as const satisfies Record<string, Words>
