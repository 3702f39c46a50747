import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

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
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ from {business}] is out for delivery today.[ Expected time: {hours}.][ Time until arrival: {duration}.][ Your driver: {person}.][ Amount to pay on delivery: {amount}.] Please make sure that somebody can receive it.',
      warm: 'Hi[ {customer_name}], your order[ {order_number}][ from {business}] is out for delivery and will be with you today 🚚[\nExpected time: {hours}][\nTime until arrival: {duration}][\nYour driver: {person}][\nTo pay on delivery: {amount}]\n\nIf nobody can be there to receive it, reply to this message and we will find a solution.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ de {business}] ha salido a reparto.[ Horario previsto: {hours}.][ Tiempo estimado: {duration}.][ Te lo lleva: {person}.][ Importe por pagar al recibirlo: {amount}.] Por favor, asegúrate de que alguien pueda recibirlo.',
      warm: '¡Hola[, {customer_name}]! Tu pedido[ {order_number}][ de {business}] ya va de camino 🚚[\nHorario previsto: {hours}][\nTiempo estimado: {duration}][\nTe lo lleva: {person}][\nPor pagar al recibirlo: {amount}]\n\nSi nadie puede recibirlo, por favor, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ da {business}] saiu para entrega.[ Horário previsto: {hours}.][ Tempo estimado: {duration}.][ Quem leva: {person}.][ Valor a pagar na entrega: {amount}.] Por favor, veja se haverá alguém para receber.',
      warm: 'Oi[, {customer_name}]! Seu pedido[ {order_number}][ da {business}] já está a caminho 🚚[\nHorário previsto: {hours}][\nTempo estimado: {duration}][\nQuem leva: {person}][\nA pagar na entrega: {amount}]\n\nSe não houver ninguém para receber, por favor, responda a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका ऑर्डर[ {order_number}] आज डिलीवरी के लिए निकल चुका है।[ पहुँचने का समय: {hours}।][ कितनी देर में पहुँचेगा: {duration}।][ डिलीवरी पार्टनर: {person}।][ डिलीवरी पर देय राशि: {amount}।] कृपया ध्यान रखें कि ऑर्डर लेने के लिए कोई मौजूद हो।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका ऑर्डर[ {order_number}] निकल चुका है और आज ही आप तक पहुँचेगा 🚚[\nपहुँचने का समय: {hours}][\nकितनी देर में पहुँचेगा: {duration}][\nडिलीवरी पार्टनर: {person}][\nडिलीवरी पर देय राशि: {amount}]\n\nअगर उस समय ऑर्डर लेने के लिए कोई नहीं होगा, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka order[ {order_number}] aaj delivery ke liye nikal chuka hai.[ Pahunchne ka time: {hours}.][ Kitni der mein pahunchega: {duration}.][ Delivery partner: {person}.][ Delivery par kitna dena hai: {amount}.] Please dhyan rakhein ki order lene ke liye koi maujood ho.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka order[ {order_number}] nikal chuka hai aur aaj hi aap tak pahunchega 🚚[\nPahunchne ka time: {hours}][\nKitni der mein pahunchega: {duration}][\nDelivery partner: {person}][\nDelivery par kitna dena hai: {amount}]\n\nAgar us time order lene ke liye koi nahi hoga, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ dari {business}] sedang diantar.[ Waktu pengantaran: {hours}.][ Perkiraan tiba: {duration} lagi.][ Kurir: {person}.][ Yang perlu dibayar saat diterima: {amount}.] Mohon pastikan ada yang menerima pesanan.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}][ dari {business}] sedang dalam perjalanan 🚚[\nWaktu pengantaran: {hours}][\nPerkiraan tiba: {duration} lagi][\nKurir: {person}][\nDibayar saat diterima: {amount}]\n\nKalau tidak ada yang bisa menerima, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] ist unterwegs und wird heute zugestellt.[ Voraussichtliche Uhrzeit: {hours}.][ Ankunft in etwa: {duration}.][ Zustellung durch: {person}.][ Bei Lieferung zu zahlen: {amount}.] Bitte sorgen Sie dafür, dass jemand die Lieferung annehmen kann.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] ist auf dem Weg zu Ihnen und kommt heute noch an 🚚[\nVoraussichtliche Uhrzeit: {hours}][\nAnkunft in etwa: {duration}][\nZustellung durch: {person}][\nBei Lieferung zu zahlen: {amount}]\n\nIst niemand da, der sie annehmen kann? Antworten Sie einfach auf diese Nachricht, dann finden wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est en cours de livraison et arrivera aujourd’hui.[ Créneau prévu : {hours}.][ Temps restant : {duration}.][ Livreur : {person}.][ Montant à régler à la livraison : {amount}.] Merci de prévoir une personne pour la réceptionner.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est partie en livraison et arrive aujourd’hui 🚚[\nCréneau prévu : {hours}][\nTemps restant : {duration}][\nLivreur : {person}][\nÀ régler à la livraison : {amount}]\n\nPersonne ne peut la recevoir ? Répondez simplement à ce message et nous trouverons une solution.',
    },
  },
  purposes: {
    en: 'out for delivery|driver is on the way|courier is coming|delivery today|order arrives today|rider is on the way with the food|parcel arrives today|cash on delivery today|driver on the way|arriving today|food on the way|courier will be there|will be delivered today|we deliver it today|being delivered now',
    es: 'en reparto|el repartidor va en camino|entrega hoy|tu pedido llega hoy|salió a reparto|el mensajero está llegando|el paquete llega hoy|el repartidor salió|salió la moto con tu pedido|va en camino la pizza|el delivery está en camino|llega en media hora|sale a repartir|ya va el repartidor|repartidor en camino|repartidor ya va en camino con el pedido|el repartidor ya salió|llega hoy entre|tu paquete llega hoy entre las|sale hoy a reparto|hoy te lo llevamos|paquete en reparto|ya va el repartidor con tu pedido|el repartidor ya va',
    pt_BR:
      'saiu para entrega|entregador a caminho|entrega hoje|o pedido chega hoje|motoboy a caminho|encomenda chega hoje|o motoboy saiu|entregador saiu com o pedido|a pizza está a caminho|pedido saiu agora|está chegando a entrega|delivery a caminho|saiu pra entrega|chega hoje entre|seu pacote chega hoje|hoje levamos seu pedido|saiu com o pedido|motoboy saiu com o pedido|chega em minutos com o entregador',
    hi: 'डिलीवरी के लिए निकला|आज डिलीवरी|डिलीवरी बॉय रास्ते में|ऑर्डर आज पहुँचेगा|कूरियर आ रहा है|पार्सल आज आएगा|राइडर निकल गया|डिलीवरी वाला रास्ते में|आज डिलीवरी होगी|खाना लेकर निकल गया|20 मिनट में पहुँचेगा|खाना रास्ते में है|डिलीवरी बॉय निकल गया|आज डिलीवरी के लिए निकला|सामान रास्ते में|राइडर आ रहा है|डिलीवरी बॉय आ रहा है|खाना निकल गया',
    hi_Latn:
      'out for delivery|aaj delivery hogi|delivery boy raste mein|order aaj pahunchega|courier aa raha hai|parcel aaj aayega|rider nikal gaya|delivery wala raste mein|aaj pahunchega parcel|order aaj aayega|khana lekar nikal gaya|20 minute mein pahunchega|khana nikal gaya|delivery boy nikal gaya|rider aa raha hai|khana raste me|order raste me|delivery boy aa raha',
    id: 'sedang diantar|kurir di jalan|kurir menuju lokasi|pesanan tiba hari ini|diantar hari ini|paket sampai hari ini|driver sedang mengantar|kurir otw|driver otw|sedang dianter|makanan dalam perjalanan|ojol sedang menuju|kurir berangkat|lagi diantar kurir|kurir menuju alamat|driver menuju lokasi|pesanan lagi diantar|otw diantar|kurir dalam perjalanan|makanan sedang diantar',
    de: 'in Zustellung|Fahrer ist unterwegs|Lieferung heute|kommt heute an|Bote ist unterwegs|Zustellung heute|Essen ist unterwegs|Lieferung kommt heute|Fahrer auf dem Weg|Essen kommt gleich|wird heute geliefert|Kurier ist unterwegs|Fahrer kommt heute|Lieferung heute unterwegs|Lieferwagen unterwegs',
    fr: 'en cours de livraison|le livreur est en route|livraison aujourd’hui|la commande arrive aujourd’hui|colis livré aujourd’hui|le coursier arrive|livreur en route|livraison ce jour|votre commande arrive|livré aujourd’hui|le livreur arrive|votre colis est en livraison|il arrive aujourd’hui entre|colis en cours de livraison|on vous livre aujourd’hui',
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
