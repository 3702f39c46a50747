import type { UtilityBlueprint } from '../blueprint.ts'
import { viewMyOrder } from '../button-words.ts'

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
    tracking_number: { kind: 'tracking_number', per: 'customer' },
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
  buttons: [viewMyOrder],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], [your parcel {tracking_number}|your order {order_number}|your order][ from {business}] has been delivered.[ Date: {date}.][ Time: {time}.][ Received by: {person}.][ Left at: {place}.] If something is missing or damaged, please reply to this message.',
      warm: 'Hi[ {customer_name}], [your parcel {tracking_number}|your order {order_number}|your order][ from {business}] has arrived 📦[\nDelivery date: {date}][\nTime: {time}][\nReceived by: {person}][\nLeft at: {place}]\n\nWe hope that everything is just as it should be. If anything is missing or damaged, reply to this message and we will look into it.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: [tu paquete {tracking_number}|tu pedido {order_number}|tu pedido][ de {business}] ha sido entregado.[ Fecha: {date}.][ Hora: {time}.][ Lo recibió: {person}.][ Lugar de entrega: {place}.] Si falta algo o llegó dañado, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! [Tu paquete {tracking_number}|Tu pedido {order_number}|Tu pedido][ de {business}] fue entregado 📦[\nFecha: {date}][\nHora: {time}][\nLo recibió: {person}][\nLugar de entrega: {place}]\n\nEsperamos que todo esté perfecto. Si falta algo o llegó dañado, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. [Seu pacote {tracking_number}|Seu pedido {order_number}|Seu pedido][ da {business}] foi entregue.[ Data: {date}.][ Hora: {time}.][ Recebido por: {person}.][ Local de entrega: {place}.] Se faltou algo ou se algo chegou danificado, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! [Seu pacote {tracking_number}|Seu pedido {order_number}|Seu pedido][ da {business}] foi entregue 📦[\nData: {date}][\nHora: {time}][\nRecebido por: {person}][\nLocal de entrega: {place}]\n\nEsperamos que esteja tudo certinho. Se faltou algo ou se algo chegou danificado, é só responder a esta mensagem que a gente ajuda.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] [आपका पार्सल {tracking_number}|आपका ऑर्डर {order_number}|आपका ऑर्डर] डिलीवर हो गया है।[ तारीख: {date}।][ समय: {time}।][ किसने लिया: {person}।][ कहाँ रखा है: {place}।] अगर कुछ कम या टूटा हुआ हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] [आपका पार्सल {tracking_number}|आपका ऑर्डर {order_number}|आपका ऑर्डर] पहुँच गया है 📦[\nतारीख: {date}][\nसमय: {time}][\nकिसने लिया: {person}][\nकहाँ रखा है: {place}]\n\nउम्मीद है कि सब कुछ ठीक होगा। अगर कुछ कम या टूटा हुआ हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] [aapka parcel {tracking_number}|aapka order {order_number}|aapka order] deliver ho gaya hai.[ Date: {date}.][ Time: {time}.][ Kisne liya: {person}.][ Kahan rakha hai: {place}.] Agar kuch kam ya toota hua ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] [aapka parcel {tracking_number}|aapka order {order_number}|aapka order] pahunch gaya hai 📦[\nDate: {date}][\nTime: {time}][\nKisne liya: {person}][\nKahan rakha hai: {place}]\n\nUmmeed hai ki sab kuch theek hoga. Agar kuch kam ya toota hua ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [paket Anda {tracking_number}|pesanan Anda {order_number}|pesanan Anda][ dari {business}] sudah sampai.[ Tanggal: {date}.][ Waktu: {time}.][ Diterima oleh: {person}.][ Dititipkan di: {place}.] Jika ada yang kurang atau rusak, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], [paket Kakak {tracking_number}|pesanan Kakak {order_number}|pesanan Kakak][ dari {business}] sudah sampai 📦[\nTanggal: {date}][\nWaktu: {time}][\nDiterima oleh: {person}][\nDititipkan di: {place}]\n\nSemoga semuanya lengkap dan baik. Kalau ada yang kurang atau rusak, balas saja pesan ini, nanti kami bantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [Ihr Paket {tracking_number}|Ihre Bestellung {order_number}|Ihre Bestellung][ von {business}] wurde zugestellt.[ Datum: {date}.][ Uhrzeit: {time}.][ Angenommen von: {person}.][ Ablageort: {place}.] Wenn etwas fehlt oder beschädigt ist, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], [Ihr Paket {tracking_number}|Ihre Bestellung {order_number}|Ihre Bestellung][ von {business}] ist angekommen 📦[\nDatum: {date}][\nUhrzeit: {time}][\nAngenommen von: {person}][\nAblageort: {place}]\n\nWir hoffen, dass alles in Ordnung ist. Wenn etwas fehlt oder beschädigt ist, antworten Sie einfach auf diese Nachricht. Wir kümmern uns darum.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien livré votre [colis {tracking_number}|commande {order_number}|commande][ de {business}].[ Date : {date}.][ Heure : {time}.][ Réceptionnée par : {person}.][ Lieu de dépôt : {place}.] S’il manque quelque chose ou si un article est abîmé, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous avons livré votre [colis {tracking_number}|commande {order_number}|commande][ de {business}] 📦[\nDate : {date}][\nHeure : {time}][\nRéceptionnée par : {person}][\nLieu de dépôt : {place}]\n\nNous espérons que tout est en ordre. S’il manque quelque chose ou si un article est abîmé, répondez à ce message et nous nous en occuperons.',
    },
  },
  purposes: {
    en: 'order delivered|parcel has arrived|delivery confirmation|package delivered|order arrived|left at the door|proof of delivery|delivery completed|your parcel was delivered|left with a neighbour|left in the porch|food delivered|parcel was left with a neighbour|handed to the neighbour',
    es: 'pedido entregado|paquete entregado|confirmación de entrega|tu pedido llegó|entrega realizada|el paquete llegó|entregado en la puerta|dejamos el paquete en portería|entregamos tu pedido|recibido por el portero|ya está en tu casa el pedido|llegó el paquete a destino|su pedido ya fue entregado|se dejó con el vecino|entregado en portería|dejamos tu pedido en|tu paquete fue entregado|pedido entregado con éxito',
    pt_BR:
      'pedido entregue|encomenda entregue|confirmação de entrega|seu pedido chegou|entrega realizada|entrega concluída|encomenda deixada na portaria|deixamos com o porteiro|entreguei o pedido|pacote entregue|chegou ao destino|já entregamos seu pedido|deixado com o vizinho|entregue na portaria|deixamos seu pedido na|seu pacote foi entregue|entregue com sucesso',
    hi: 'ऑर्डर पहुँच गया|डिलीवर हो गया|डिलीवरी की पुष्टि|पार्सल मिल गया|सामान पहुँच गया|डिलीवरी पूरी हुई|सामान पहुँचा दिया|ऑर्डर डिलीवर|पड़ोसी को दे दिया|पार्सल पहुंच गया|पार्सल डिलीवर हो गया|सामान पहुंच गया|ऑर्डर पहुंच गया|डिलीवरी हो गई|पैकेट मिल गया|पार्सल पहुँचा दिया',
    hi_Latn:
      'order pahunch gaya|order deliver ho gaya|delivery complete|parcel mil gaya|saman pahunch gaya|delivery confirmation|saman pahuncha diya|parcel pahunch gaya|order delivered|delivery ho gayi|padosi ko de diya|parcel deliver ho gaya|deliver kar diya|package deliver|parcel deliver|courier parcel deliver',
    id: 'pesanan sudah sampai|paket sudah diterima|konfirmasi penerimaan|barang sudah sampai|pengantaran selesai|pesanan diterima pelanggan|paket dititip di satpam|paket sudah sampai|sudah diantar sampai rumah|paket diterima|barang sudah diterima|pesanan terkirim|dititip ke tetangga|paket terkirim|pesanan sudah diantar|paket sampai tujuan',
    de: 'Bestellung zugestellt|Paket zugestellt|Zustellbestätigung|Lieferung angekommen|Bestellung ist angekommen|Paket abgelegt|Ware geliefert|Paket ist angekommen|Lieferung zugestellt|beim Nachbarn abgegeben|Paket wurde geliefert|Bestellung wurde geliefert|vor der Tür abgelegt|Paket wurde zugestellt|Lieferung abgegeben|Sendung zugestellt|Paket abgeliefert',
    fr: 'commande livrée|colis livré|confirmation de livraison|la commande est arrivée|livraison effectuée|colis déposé|votre colis est livré|colis remis au voisin|la commande a été livrée|colis bien arrivé|déposé chez le voisin|laissé devant la porte|votre commande a été livrée|nous avons déposé votre colis|livré avec succès',
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
    'no entregado',
    'no fue entregado',
    'não entregue',
    'no ha llegado',
    'não chegou',
    'belum diterima',
    'entrega falhou',
    'falha na entrega',
    'falló la entrega',
    'diskon',
    'promo',
    'mañana entregamos',
    'entregamos amanhã',
    'we deliver tomorrow',
    'wir liefern morgen',
  ],
}
