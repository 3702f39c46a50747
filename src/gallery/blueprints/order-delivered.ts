import type { UtilityBlueprint } from '../blueprint.ts'

export const orderDelivered: UtilityBlueprint = {
  id: 'order_delivered',
  name: 'order_delivered',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'logistics', 'restaurant'],
  titles: {
    en: 'Order delivered',
    es: 'Pedido entregado',
    pt_BR: 'Pedido entregue',
    hi: 'ऑर्डर पहुँच गया',
    hi_Latn: 'Order pahunch gaya',
    id: 'Pesanan sudah sampai',
    de: 'Bestellung zugestellt',
    fr: 'Commande livrée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer' },
    time: { kind: 'time', per: 'customer' },
    place: {
      kind: 'place',
      per: 'customer',
      sample: {
        en: 'reception desk',
        es: 'recepción del edificio',
        pt_BR: 'portaria do prédio',
        hi: 'रिसेप्शन',
        hi_Latn: 'reception',
        id: 'resepsionis',
        de: 'Empfang im Erdgeschoss',
        fr: 'accueil de l’immeuble',
      },
    },
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
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
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
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ from {business}] has been delivered.[ Date: {date}.][ Time: {time}.][ Received by: {person}.][ Left at: {place}.] If something is missing or damaged, please reply to this message.',
      warm: 'Hi[ {customer_name}], your order[ {order_number}][ from {business}] has arrived 📦[\nDelivery date: {date}][\nTime: {time}][\nReceived by: {person}][\nLeft at: {place}]\n\nWe hope that everything is just as it should be. If anything is missing or damaged, reply to this message and we will put it right.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ de {business}] ha sido entregado.[ Fecha: {date}.][ Hora: {time}.][ Lo recibió: {person}.][ Lugar de entrega: {place}.] Si falta algo o llegó dañado, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Tu pedido[ {order_number}][ de {business}] fue entregado 📦[\nFecha: {date}][\nHora: {time}][\nLo recibió: {person}][\nLugar de entrega: {place}]\n\nEsperamos que todo esté perfecto. Si falta algo o llegó dañado, responde a este mensaje y lo solucionamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ da {business}] foi entregue.[ Data: {date}.][ Hora: {time}.][ Recebido por: {person}.][ Local de entrega: {place}.] Se faltar algo ou se houver algum dano, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Seu pedido[ {order_number}][ da {business}] foi entregue 📦[\nData: {date}][\nHora: {time}][\nRecebido por: {person}][\nLocal de entrega: {place}]\n\nEsperamos que esteja tudo certinho. Se faltar algo ou se vier com algum dano, é só responder a esta mensagem que resolvemos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका ऑर्डर[ {order_number}] डिलीवर हो गया है।[ तारीख: {date}।][ समय: {time}।][ लेने वाले: {person}।][ रखने की जगह: {place}।] अगर कुछ कम या टूटा हुआ हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका ऑर्डर[ {order_number}] पहुँच गया है 📦[\nतारीख: {date}][\nसमय: {time}][\nलेने वाले: {person}][\nरखने की जगह: {place}]\n\nउम्मीद है कि सब कुछ ठीक होगा। अगर कुछ कम या टूटा हुआ हो, तो इस मैसेज का जवाब दें, हम ठीक कर देंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka order[ {order_number}] deliver ho gaya hai.[ Tareekh: {date}.][ Samay: {time}.][ Lene wale: {person}.][ Rakhne ki jagah: {place}.] Agar kuch kam ya toota hua ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka order[ {order_number}] pahunch gaya hai 📦[\nTareekh: {date}][\nSamay: {time}][\nLene wale: {person}][\nRakhne ki jagah: {place}]\n\nUmmeed hai ki sab kuch theek hoga. Agar kuch kam ya toota hua ho, toh is message ka jawab dein, hum theek kar denge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ dari {business}] sudah sampai.[ Tanggal: {date}.][ Waktu: {time}.][ Diterima oleh: {person}.][ Dititipkan di: {place}.] Jika ada yang kurang atau rusak, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}][ dari {business}] sudah sampai 📦[\nTanggal: {date}][\nWaktu: {time}][\nDiterima oleh: {person}][\nDititipkan di: {place}]\n\nSemoga semuanya lengkap dan baik. Kalau ada yang kurang atau rusak, balas saja pesan ini, nanti kami bantu selesaikan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] wurde zugestellt.[ Datum: {date}.][ Uhrzeit: {time}.][ Angenommen von: {person}.][ Abgelegt: {place}.] Wenn etwas fehlt oder beschädigt ist, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}][ von {business}] ist angekommen 📦[\nDatum: {date}][\nUhrzeit: {time}][\nAngenommen von: {person}][\nAbgelegt: {place}]\n\nWir hoffen, dass alles in Ordnung ist. Wenn etwas fehlt oder beschädigt ist, antworten Sie einfach auf diese Nachricht. Wir kümmern uns darum.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] a été livrée.[ Date : {date}.][ Heure : {time}.][ Réceptionnée par : {person}.][ Déposée à cet endroit : {place}.] S’il manque quelque chose ou si un article est abîmé, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est arrivée 📦[\nDate : {date}][\nHeure : {time}][\nRéceptionnée par : {person}][\nDéposée à cet endroit : {place}]\n\nNous espérons que tout est en ordre. S’il manque quelque chose ou si un article est abîmé, répondez à ce message et nous nous en occuperons.',
    },
  },
  purposes: {
    en: [
      'order delivered',
      'parcel has arrived',
      'delivery confirmation',
      'package delivered',
      'order arrived',
      'left at the door',
      'proof of delivery',
      'delivery completed',
    ],
    es: [
      'pedido entregado',
      'paquete entregado',
      'confirmación de entrega',
      'tu pedido llegó',
      'entrega realizada',
      'el paquete llegó',
      'entregado en la puerta',
    ],
    pt_BR: [
      'pedido entregue',
      'encomenda entregue',
      'confirmação de entrega',
      'seu pedido chegou',
      'entrega realizada',
      'entrega concluída',
    ],
    hi: ['ऑर्डर पहुँच गया', 'डिलीवर हो गया', 'डिलीवरी की पुष्टि', 'पार्सल मिल गया', 'सामान पहुँच गया', 'डिलीवरी पूरी हुई'],
    hi_Latn: [
      'order pahunch gaya',
      'order deliver ho gaya',
      'delivery complete',
      'parcel mil gaya',
      'saman pahunch gaya',
      'delivery confirmation',
    ],
    id: [
      'pesanan sudah sampai',
      'paket sudah diterima',
      'konfirmasi penerimaan',
      'barang sudah sampai',
      'pengantaran selesai',
      'pesanan diterima pelanggan',
    ],
    de: [
      'Bestellung zugestellt',
      'Paket zugestellt',
      'Zustellbestätigung',
      'Lieferung angekommen',
      'Bestellung ist da',
      'Paket abgelegt',
      'Ware geliefert',
    ],
    fr: [
      'commande livrée',
      'colis livré',
      'confirmation de livraison',
      'la commande est arrivée',
      'livraison effectuée',
      'colis déposé',
    ],
  },
  not: [
    'could not be delivered',
    'not delivered',
    'will be delivered',
    'out for delivery',
    'delivery failed',
    'no se pudo entregar',
    'não foi entregue',
    'belum sampai',
    'nicht zugestellt',
    'pas été livré',
    'new items have arrived',
  ],
}
