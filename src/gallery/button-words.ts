/** Buttons that several purposes have. A link or call button is there only if its slot was filled. */
import type { BlueprintButton } from './blueprint.ts'

export const callUs: BlueprintButton = {
  type: 'PHONE_NUMBER',
  slot: 'phone',
  label: {
    en: 'Call us',
    es: 'Llamar',
    pt_BR: 'Ligar',
    hi: 'कॉल करें',
    hi_Latn: 'Call karein',
    id: 'Telepon kami',
    de: 'Anrufen',
    fr: 'Appeler',
  },
}

export const checkAccount: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'Check account',
    es: 'Revisar mi cuenta',
    pt_BR: 'Ver minha conta',
    hi: 'खाता देखें',
    hi_Latn: 'Account dekhein',
    id: 'Periksa akun',
    de: 'Konto prüfen',
    fr: 'Vérifier mon compte',
  },
}

export const manageSubscription: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'Manage subscription',
    es: 'Ver mi suscripción',
    pt_BR: 'Ver minha assinatura',
    hi: 'सब्सक्रिप्शन देखें',
    hi_Latn: 'Subscription dekhein',
    id: 'Kelola langganan',
    de: 'Abo verwalten',
    fr: 'Gérer mon abonnement',
  },
}

export const seeTheDetails: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'See the details',
    es: 'Ver los detalles',
    pt_BR: 'Ver os detalhes',
    hi: 'पूरी जानकारी देखें',
    hi_Latn: 'Poori jaankari dekhein',
    id: 'Lihat detailnya',
    de: 'Details ansehen',
    fr: 'Voir le détail',
  },
}

export const trackMyOrder: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'Track my order',
    es: 'Seguir mi pedido',
    pt_BR: 'Acompanhar pedido',
    hi: 'ऑर्डर ट्रैक करें',
    hi_Latn: 'Order track karein',
    id: 'Lacak pesanan',
    de: 'Sendung verfolgen',
    fr: 'Suivre ma commande',
  },
}

export const viewDetails: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'View details',
    es: 'Ver los detalles',
    pt_BR: 'Ver os detalhes',
    hi: 'पूरी जानकारी देखें',
    hi_Latn: 'Poori jaankari dekhein',
    id: 'Lihat detailnya',
    de: 'Details ansehen',
    fr: 'Voir le détail',
  },
}

export const viewMyOrder: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'View my order',
    es: 'Ver mi pedido',
    pt_BR: 'Ver meu pedido',
    hi: 'ऑर्डर देखें',
    hi_Latn: 'Order dekhein',
    id: 'Lihat pesanan',
    de: 'Bestellung ansehen',
    fr: 'Voir ma commande',
  },
}

export const viewReceipt: BlueprintButton = {
  type: 'URL',
  slot: 'link',
  label: {
    en: 'View receipt',
    es: 'Ver el recibo',
    pt_BR: 'Ver o recibo',
    hi: 'रसीद देखें',
    hi_Latn: 'Receipt dekhein',
    id: 'Lihat kuitansi',
    de: 'Beleg ansehen',
    fr: 'Voir le reçu',
  },
}
