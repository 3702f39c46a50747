import type { Telling } from '../../telling.ts'

const verbs =
  'sont>êtes|ont>avez|vont>allez|font>faites|peuvent>pouvez|doivent>devez|veulent>voulez|viennent>venez|prennent>prenez|reçoivent>recevez|savent>savez|voient>voyez|souhaitent>souhaitez|soient>soyez|aient>ayez|fassent>faites|sachent>sachez|~ront>~rez|~raient>~riez|~aient>~iez|~ent>~ez'

export const telling: Telling = {
  orders: [
    ["et qu '", ''],
    ['et que', ''],
    [', que ~le/la/les/l/votre/vos/leur/leurs/notre/nos/nous/il/ils/on/vous', ''],
    [
      '(et) on/je/nous/j veut/voudrait/voudrais/veux/aimerait/aimerais/voulons/aimerions savoir/demander (a/aux) (@) ~comment/si/ce_que/quel/quelle/quand/s',
      'Dites-nous ',
    ],
    ['(et) demande/demander/demandez (leur/a/aux) (@) ~comment/ce_que/quel/quelle/quand', 'Dites-nous '],

    [
      '(et) (peux_tu/pouvez_vous/pourriez_vous/il_faut/faut/faudrait/je_veux/on_veut/on_voudrait/je_voudrais/souhaiterait/souhaiterions/merci_de) (leur) dis/dites/dire/previens/prevenez/prevenir/informe/informez/informer/avertis/avertissez/avertir/annonce/annoncez/annoncer/explique/expliquez/expliquer/precise/precisez/preciser/mentionne/mentionner/indique/indiquez/indiquer/signale/signaler … que',
      '',
    ],
    [
      "(et) (peux_tu/pouvez_vous/pourriez_vous/il_faut/faut/faudrait/je_veux/on_veut/on_voudrait/je_voudrais/souhaiterait/souhaiterions/merci_de) (leur) dis/dites/dire/previens/prevenez/prevenir/informe/informez/informer/avertis/avertissez/avertir/annonce/annoncez/annoncer/explique/expliquez/expliquer/precise/precisez/preciser/mentionne/mentionner/indique/indiquez/indiquer/signale/signaler … qu '",
      '',
    ],
    ['faire/faites/fais savoir … que', ''],
    ["faire/faites/fais savoir … qu '", ''],
    ['(pour) que @ sachent que', ''],
    ['(un/une) message/note/texte/annonce/mot/msg … disant/indiquant/precisant/expliquant que', ''],
    ['(un/une) message/note/texte/annonce/mot/msg … qui dit/disent/explique/indique/previent que', ''],
    ['en disant/precisant/indiquant/expliquant/rappelant que', ''],
    ['(et) rappelle/rappelez/rappeler/rappelant … que', 'Nous vous rappelons que '],
    ["(et) rappelle/rappelez/rappeler/rappelant … qu '", 'Nous vous rappelons que '],
    [
      '(et) rappelle/rappelez/rappeler/rappelant … de ~ne/venir/prendre/apporter/payer/rendre/rapporter/amener/porter/mettre/fermer/laisser/appeler/confirmer/remplir/signer/envoyer/penser/se',
      'Merci de penser à ',
    ],
    [
      "(et) rappelle/rappelez/rappeler/rappelant … d ' ~apporter/amener/arriver/appeler/envoyer/utiliser/eviter/attendre",
      'Merci de penser à ',
    ],
    [
      '(et) demande/demandez/demander/demandant/prier/prie/dire/dis/dites/inviter … de ~ne/venir/prendre/payer/rendre/rapporter/porter/mettre/fermer/laisser/confirmer/remplir/signer/penser/se/nous/garder/faire/repondre/passer/rester/retirer/deplacer/bien',
      'Merci de ',
    ],
    [
      "(et) demande/demandez/demander/demandant/prier/prie/dire/dis/dites … d ' ~apporter/amener/arriver/appeler/envoyer/utiliser/eviter/attendre/ouvrir/etre/y/en",
      'Merci d’',
    ],
    ['(et) demande/demandez/demander … si', 'Merci de nous dire si '],
    ["(et) demande/demandez/demander … s '", 'Merci de nous dire s’'],
    ['(et) remercie/remerciez/remercier/remerciant ceux/celles/tous_ceux/toutes_celles qui', 'Merci à ceux qui '],
    ['merci ~pour_votre/pour_vos/de_votre', 'Merci '],
    ['(et) remercie/remerciez/remercier/remerciant … pour', 'Merci pour '],
    ['(et) remercie/remerciez/remercier/remerciant … de', 'Merci de '],
    ['(et) (presenter/presente/presentez/fais/faire) nos/des/tes excuses pour', 'Toutes nos excuses pour '],
    ["(et) s ' excuser/excusant pour", 'Toutes nos excuses pour '],
    ['(et) excuse_toi/excusez_nous/excuse_nous/excusez_vous pour', 'Toutes nos excuses pour '],
    ['(et) souhaite/souhaiter/souhaitez (-) leur/lui/a_tous', 'Nous vous souhaitons '],
    ['(et) souhaite/souhaiter/souhaitez a @', 'Nous vous souhaitons '],
    ['(et) leur souhaiter', 'Nous vous souhaitons '],
    ['(et) invite/invitez/inviter … a', 'Nous vous invitons à '],
    ['(et) invite/invitez/inviter … au', 'Nous vous invitons au '],
    ['(un) rappel … pour', 'Rappel pour '],
    ['(un/une) message/note/texte/annonce/mot/msg … sur', 'Nous vous écrivons au sujet de : '],
  ],
  addressing: [['(un/une) message/msg/note/texte/annonce/mot/rappel pour/pr ~@', 'Pour ']],
  courtesies: [
    ["(et) s ' excuser", 'Veuillez nous excuser pour la gêne occasionnée'],
    [
      '(et) excuse_-_toi/excusez_-_nous/excusez_-_vous (pour_la_gene)',
      'Veuillez nous excuser pour la gêne occasionnée',
    ],
    ['(et) (presenter/presente/presentez) nos/des/tes excuses', 'Veuillez nous excuser pour la gêne occasionnée'],
    [
      'ajoute/ajoutez/mets/mettez (aussi) des/un/nos excuses/mot_d_excuse (aussi)',
      'Veuillez nous excuser pour la gêne occasionnée',
    ],
    ['(et) remercier/remercie/remerciez @', 'Merci'],
  ],
  toUs: [
    '@ recoit/recoivent/doit_recevoir un/une message/whatsapp/avis/notification',
    'serait_il possible',
    'est_il possible',
    'ce serait possible',
    '(bonjour/salut) (tu_peux/vous_pouvez) peux/pouvez/pourriez/pourrais/peut (-_tu/-_vous) (me/m) ecrire/rediger/faire/preparer/creer/envoyer',
    'ecris/ecrivez/redige/redigez/cree/creez/fais/faites/prepare/preparez/envoie/envoyez/mets/mettez (-_moi) un/une/le/la/ca/quelque_chose/cette',
    "j ' aurais/ai besoin d '",
    "j ' aimerais un/une",
    'je/on/nous voudrais/voudrait/voudrions/veux/veut/souhaite/souhaiterais/souhaitons/souhaiterions un/une/envoyer/prevenir/informer',
    'il me/nous/m faut/faudrait/fo un/une',
    'il_faudrait/faudrait un/une',
    '(il_faut/faut) prevenir/previens/prevenez/avertir @',
    'pour/a @ qui',
    'donne/ca donne envie',
  ],
  shifts: [
    [
      '(tous/toutes) les/nos/mes clients/clientes/parents/membres/adherents/eleves/patients/residents/locataires/familles/benevoles/donateurs/participants/voisins/abonnes/usagers/exposants ~peuvent/doivent/ont/sont/vont/devront/pourront/recevront/recoivent/veulent',
      'vous',
      verbs,
    ],
    ['ils/elles se', 'vous vous', verbs],
    ["ils/elles s '", 'vous vous ', verbs],
    ['ils/elles', 'vous', verbs],
    ['leurs', 'vos'],
    [
      'leur ~est/sera/a/faut/faudra/reste/offre/offrons/envoie/envoyons/proposons/propose/demande/demandons/rappelle/rappelons/dit/disons',
      'vous',
    ],
    ['leur', 'votre'],
    ['chez/pour/avec/a eux', 'pour vous'],
    ['du client', 'de votre part'],
    ['mon/ma ~boutique/magasin/cabinet/salon/studio/ecole/restaurant/entreprise', 'notre'],
  ],
  single: {
    leads: 'un|une|chaque|au|à la',
    shifts: [
      ['son/sa', 'votre'],
      ['ses', 'vos'],
      [
        'il/elle ~peut/doit/a/est/sera/aura/recevra/pourra/devra',
        'vous',
        'peut>pouvez|doit>devez|a>avez|est>êtes|sera>serez|aura>aurez|recevra>recevrez|pourra>pourrez|devra>devrez',
      ],
    ],
  },
  indirect: 'quel|quelle|quels|quelles|qui|quand|où|combien|ce que|ce qu|pour quand|comment',
  please: "s'il vous plaît|s'il te plaît|svp|stp|merci de",
  stop: '.',
}
