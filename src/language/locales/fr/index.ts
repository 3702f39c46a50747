import type { Locale } from '../../locale.ts'
import { facts } from './facts.ts'
import { spelling } from './spelling.ts'
import { telling } from './telling.ts'
import { words } from './words.ts'

export const french: Locale = {
  code: 'fr',
  months: [
    'janvier|janv',
    'février|fév|fevr',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: [
    'lundi|lundis',
    'mardi|mardis',
    'mercredi|mercredis',
    'jeudi|jeudis',
    'vendredi|vendredis',
    'samedi|samedis',
    'dimanche|dimanches',
  ],
  words: { ...words, ...facts },
  evident: {
    words:
      "ajoute|ajouter|ajoutez|plus|court|courte|long|longue|change|changez|enlève|enlevez|supprime|boutons|bouton|quoi|est|c'est|appelle|formel|formelle|stp|svp|sans|combien|temps|prend|soldes|chaussures|besoin|rappel|heure|mets|mettez|remise|début|fin|faux|fausse|cours|vendredi|lundi|mardi|aujourd'hui|demain|ferme|fermons|fermé|du|dis|dites|gratuit|gratuite|peux|peut|puis-je|utiliser|notre|nos|boutique|déménage|bon|bonne|finalise|vouvoie|vouvoyez|tutoie|tutoyez|les|commande|prête|prêt|retirer|aime|pas|une|autre|commence|commencez|bonjour|dernière|dernier|phrase|annuler|confirmer|pied|page|tête|facture|due|oui|non|merci|et|ou|aussi|mais|je|on|nous|vous|pour|avec|dans|mes|mon|ma|le|la|rendez-vous|cabinet|patients|mieux|plutôt|retard|quel|quelle|comment|pourquoi|où",
    letters: 'àçèêëîïôœùû',
    endings: 'tion|tions|eux|euse|eau|eaux|ment|ité|ez|oir|aire|ienne|que',
  },
  languages: {
    en: 'anglais',
    en_GB: 'anglais britannique',
    en_US: 'anglais américain',
    es: 'espagnol|castillan',
    es_MX: 'espagnol du mexique|espagnol mexicain',
    es_AR: "espagnol d'argentine",
    pt_BR: 'portugais|portugais du brésil|brésilien',
    hi: 'hindi',
    id: 'indonésien',
    de: 'allemand',
    fr: 'français',
    fr_CA: 'français canadien|français du canada|français québécois|français (canada)',
    fr_BE: 'français de belgique|français belge',
    fr_CH: 'français de suisse|français suisse',
  },
  hoursHaveLead: true,
  nounsAreCapital: false,
  modifiersFollow: true,
  daysHaveOrdinal: false,
  daysAreCapital: false,
  daysThatAreWords: [],
  feastsAreCapital: false,
  spelling,
  telling,
  brief: {
    proposed: 'Voici une première version : « # ».',
    unsure:
      'Je ne suis pas sûr de l’objet de ce message. Voici ce qui s’en approche le plus ; vous pouvez aussi écrire votre propre texte.',
    otherTone: 'Le voici dans un autre ton.',
    noOtherTone: 'Je n’ai pas d’autre formulation de ce texte dans ce ton.',
    ownWords:
      'Ce sont vos propres mots. Pour les réécrire, il faut un modèle de langage ; je peux les modifier partie par partie, comme vous le dites.',
    otherLanguage: 'Le voici dans l’autre langue.',
    untranslated: 'Je ne peux pas traduire vos propres mots.',
    wantsText: 'Écrivez le texte en #, tel que vos clients le liront, et je le reprends tel quel.',
    wantsRest: 'Écrivez-les en #, s’il vous plaît.',
    why: {
      category: 'd’après l’objet du message',
      language: 'la langue dans laquelle vous écrivez',
      name: 'd’après l’objet du message',
      header: 'va avec ce type de message',
      body: 'de la galerie, avec ce que vous m’avez dit',
      footer: 'permet de ne plus recevoir de promotions',
      buttons: 'vont avec ce type de message',
    },
  },
}
