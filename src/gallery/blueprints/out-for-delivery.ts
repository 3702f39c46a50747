import type { UtilityBlueprint } from '../blueprint.ts'

export const outForDelivery: UtilityBlueprint = {
  id: 'out_for_delivery',
  name: 'out_for_delivery',
  category: 'UTILITY',
  industries: ['logistics', 'e_commerce', 'retail', 'restaurant'],
  titles: {
    en: 'Out for delivery',
    es: 'En reparto',
    pt_BR: 'Saiu para entrega',
    hi: 'डिलीवरी के लिए निकला',
    hi_Latn: 'Delivery ke liye nikla',
    id: 'Sedang diantar',
    de: 'In Zustellung',
    fr: 'En cours de livraison',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    hours: {
      kind: 'hours',
      per: 'customer',
      sample: {
        en: '2 PM to 4 PM',
        es: 'de 14:00 a 16:00',
        pt_BR: 'das 14h às 16h',
        hi: 'दोपहर 2 से 4 बजे',
        hi_Latn: 'dopahar 2 se 4 baje',
        id: '14.00–16.00',
        de: '14 bis 16 Uhr',
        fr: 'de 14 h à 16 h',
      },
    },
    duration: { kind: 'duration', per: 'customer' },
    person: {
      kind: 'person',
      per: 'customer',
      sample: {
        en: 'Sam',
        es: 'Pablo',
        pt_BR: 'Paulo',
        hi: 'अमित',
        hi_Latn: 'Amit',
        id: 'Andi',
        de: 'Jonas',
        fr: 'Julien',
      },
    },
    amount: { kind: 'amount', per: 'customer' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Track the delivery',
        es: 'Seguir la entrega',
        pt_BR: 'Acompanhar a entrega',
        hi: 'डिलीवरी ट्रैक करें',
        hi_Latn: 'Delivery track karein',
        id: 'Lacak pengantaran',
        de: 'Lieferung verfolgen',
        fr: 'Suivre la livraison',
      },
    },
    {
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
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ from {business}] is out for delivery today.[ Expected time: {hours}.][ Time until arrival: {duration}.][ Your driver: {person}.][ Amount to pay on delivery: {amount}.] Please make sure that somebody can receive it.',
      warm: 'Hi[ {customer_name}], your order[ {order_number}][ from {business}] is out for delivery and will be with you today 🚚[\nExpected time: {hours}][\nTime until arrival: {duration}][\nYour driver: {person}][\nTo pay on delivery: {amount}]\n\nIf nobody can be there to receive it, reply to this message and we will find a way.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ de {business}] está en reparto y llegará hoy.[ Horario previsto: {hours}.][ Tiempo de llegada: {duration}.][ Te lo lleva: {person}.][ Importe por pagar al recibirlo: {amount}.] Por favor, asegúrate de que alguien pueda recibirlo.',
      warm: '¡Hola[, {customer_name}]! Tu pedido[ {order_number}][ de {business}] ya salió a reparto y llega hoy 🚚[\nHorario previsto: {hours}][\nTiempo de llegada: {duration}][\nTe lo lleva: {person}][\nPor pagar al recibirlo: {amount}]\n\nSi nadie puede recibirlo, responde a este mensaje y buscamos una solución.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ da {business}] saiu para entrega e chega hoje.[ Horário previsto: {hours}.][ Tempo até a chegada: {duration}.][ Quem leva: {person}.][ Valor a pagar na entrega: {amount}.] Por favor, garanta que haja alguém para receber.',
      warm: 'Oi[, {customer_name}]! Seu pedido[ {order_number}][ da {business}] saiu para entrega e chega ainda hoje 🚚[\nHorário previsto: {hours}][\nTempo até a chegada: {duration}][\nQuem leva: {person}][\nA pagar na entrega: {amount}]\n\nSe não houver ninguém para receber, é só responder a esta mensagem que damos um jeito.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका ऑर्डर[ {order_number}] आज डिलीवरी के लिए निकल चुका है।[ पहुँचने का समय: {hours}।][ पहुँचने में लगेंगे: {duration}।][ लाने वाले: {person}।][ डिलीवरी पर देय राशि: {amount}।] कृपया ध्यान रखें कि इसे लेने के लिए कोई मौजूद हो।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका ऑर्डर[ {order_number}] निकल चुका है और आज ही आप तक पहुँचेगा 🚚[\nपहुँचने का समय: {hours}][\nपहुँचने में लगेंगे: {duration}][\nलाने वाले: {person}][\nडिलीवरी पर देय राशि: {amount}]\n\nअगर इसे लेने के लिए कोई नहीं होगा, तो इस मैसेज का जवाब दें, हम कोई रास्ता निकालेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka order[ {order_number}] aaj delivery ke liye nikal chuka hai.[ Pahunchne ka samay: {hours}.][ Pahunchne mein lagenge: {duration}.][ Laane wale: {person}.][ Delivery par dena hai: {amount}.] Kripya dhyan rakhein ki ise lene ke liye koi maujood ho.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka order[ {order_number}] nikal chuka hai aur aaj hi aap tak pahunchega 🚚[\nPahunchne ka samay: {hours}][\nPahunchne mein lagenge: {duration}][\nLaane wale: {person}][\nDelivery par dena hai: {amount}]\n\nAgar ise lene ke liye koi nahi hoga, toh is message ka jawab dein, hum koi rasta nikalenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ dari {business}] sedang diantar dan tiba hari ini.[ Perkiraan waktu: {hours}.][ Waktu tempuh: {duration}.][ Kurir: {person}.][ Yang perlu dibayar saat diterima: {amount}.] Mohon pastikan ada yang menerima pesanan.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}][ dari {business}] sedang diantar dan sampai hari ini 🚚[\nPerkiraan waktu: {hours}][\nWaktu tempuh: {duration}][\nKurir: {person}][\nDibayar saat diterima: {amount}]\n\nKalau tidak ada yang bisa menerima, balas saja pesan ini, nanti kami carikan cara lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] ist in Zustellung und kommt heute an.[ Voraussichtliche Uhrzeit: {hours}.][ Noch unterwegs: {duration}.][ Es liefert: {person}.][ Bei Lieferung zu zahlen: {amount}.] Bitte sorgen Sie dafür, dass jemand die Lieferung annehmen kann.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] ist auf dem Weg zu Ihnen und kommt heute noch an 🚚[\nVoraussichtliche Uhrzeit: {hours}][\nNoch unterwegs: {duration}][\nEs liefert: {person}][\nBei Lieferung zu zahlen: {amount}]\n\nIst niemand da, der sie annehmen kann? Antworten Sie einfach auf diese Nachricht, dann finden wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est en cours de livraison et arrivera aujourd’hui.[ Créneau prévu : {hours}.][ Temps restant : {duration}.][ Livreur : {person}.][ Montant à régler à la livraison : {amount}.] Merci de prévoir une personne pour la réceptionner.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est partie en livraison et arrive aujourd’hui 🚚[\nCréneau prévu : {hours}][\nTemps restant : {duration}][\nLivreur : {person}][\nÀ régler à la livraison : {amount}]\n\nPersonne ne peut la recevoir ? Répondez simplement à ce message et nous trouverons une solution.',
    },
  },
  purposes: {
    en: [
      'out for delivery',
      'driver is on the way',
      'courier is coming',
      'delivery today',
      'order arrives today',
      'rider is on the way with the food',
      'parcel arrives today',
      'cash on delivery today',
    ],
    es: [
      'en reparto',
      'el repartidor va en camino',
      'entrega hoy',
      'tu pedido llega hoy',
      'salió a reparto',
      'el mensajero está llegando',
      'el paquete llega hoy',
    ],
    pt_BR: [
      'saiu para entrega',
      'entregador a caminho',
      'entrega hoje',
      'o pedido chega hoje',
      'motoboy a caminho',
      'encomenda chega hoje',
    ],
    hi: ['डिलीवरी के लिए निकला', 'आज डिलीवरी', 'डिलीवरी बॉय रास्ते में', 'ऑर्डर आज पहुँचेगा', 'कूरियर आ रहा है', 'पार्सल आज आएगा'],
    hi_Latn: [
      'out for delivery',
      'aaj delivery hogi',
      'delivery boy raste mein',
      'order aaj pahunchega',
      'courier aa raha hai',
      'parcel aaj aayega',
    ],
    id: [
      'sedang diantar',
      'kurir di jalan',
      'kurir menuju lokasi',
      'pesanan tiba hari ini',
      'diantar hari ini',
      'paket sampai hari ini',
      'driver sedang mengantar',
    ],
    de: [
      'in Zustellung',
      'Fahrer ist unterwegs',
      'Lieferung heute',
      'kommt heute an',
      'Bote ist unterwegs',
      'Zustellung heute',
      'Essen ist unterwegs',
    ],
    fr: [
      'en cours de livraison',
      'le livreur est en route',
      'livraison aujourd’hui',
      'la commande arrive aujourd’hui',
      'colis livré aujourd’hui',
      'le coursier arrive',
    ],
  },
  not: [
    'could not be delivered',
    'not delivered',
    'delivery failed',
    'has been delivered',
    'already delivered',
    'no se pudo entregar',
    'não foi entregue',
    'gagal dikirim',
    'nicht zugestellt',
    'pas pu être livré',
    'delayed',
  ],
}
