import type { UtilityBlueprint } from '../blueprint.ts'
import { trackMyOrder } from '../button-words.ts'

export const orderShipped: UtilityBlueprint = {
  id: 'order_shipped',
  name: 'order_shipped',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'logistics'],
  titles: {
    en: 'Order shipped',
    es: 'Pedido enviado',
    pt_BR: 'Pedido enviado',
    hi: 'ऑर्डर भेज दिया गया',
    hi_Latn: 'Order bhej diya gaya',
    id: 'Pesanan dikirim',
    de: 'Bestellung versandt',
    fr: 'Commande expédiée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer' },
    tracking_number: { kind: 'tracking_number', per: 'customer' },
    date: { kind: 'date', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '3 to 5 working days',
        es: '3 a 5 días hábiles',
        pt_BR: '3 a 5 dias úteis',
        hi: '3 से 5 कार्य दिवस',
        hi_Latn: '3 se 5 working days',
        id: '3–5 hari kerja',
        de: '3 bis 5 Werktage',
        fr: '3 à 5 jours ouvrés',
      },
    },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [trackMyOrder],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order {order_number}[ from {business}] has been shipped.[ Tracking number: {tracking_number}.][ Expected delivery: {date}.][ Delivery takes {duration}.] Thank you for your order.',
      warm: 'Hi[ {customer_name}], your order {order_number} is on its way to you[ from {business}] 📦[\nTracking number: {tracking_number}][\nExpected delivery: {date}][\nDelivery time: {duration}]\n\nThank you for ordering with us. If anything comes up, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido {order_number}[ de {business}] ya se ha enviado.[ Número de seguimiento: {tracking_number}.][ Entrega prevista: {date}.][ Plazo de entrega: {duration}.] Gracias por tu compra.',
      warm: '¡Hola[, {customer_name}]! Tu pedido {order_number}[ de {business}] ya va en camino 📦[\nNúmero de seguimiento: {tracking_number}][\nEntrega prevista: {date}][\nPlazo de entrega: {duration}]\n\nGracias por tu compra. Si necesitas algo, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]! Seu pedido {order_number}[ da {business}] foi enviado.[ Código de rastreio: {tracking_number}.][ Previsão de entrega: {date}.][ Prazo de entrega: {duration}.] Obrigado pela compra.',
      warm: 'Oi[, {customer_name}]! Seu pedido {order_number}[ da {business}] já está a caminho 📦[\nCódigo de rastreio: {tracking_number}][\nPrevisão de entrega: {date}][\nPrazo de entrega: {duration}]\n\nObrigado por comprar com a gente. Se precisar de alguma coisa, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका ऑर्डर {order_number} भेज दिया गया है।[ ट्रैकिंग नंबर: {tracking_number}।][ डिलीवरी की संभावित तारीख: {date}।][ डिलीवरी में समय: {duration}।] ऑर्डर करने के लिए धन्यवाद।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका ऑर्डर {order_number} निकल चुका है 📦[\nट्रैकिंग नंबर: {tracking_number}][\nडिलीवरी की संभावित तारीख: {date}][\nडिलीवरी में समय: {duration}]\n\nहमसे ऑर्डर करने के लिए शुक्रिया। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka order {order_number} bhej diya gaya hai.[ Tracking number: {tracking_number}.][ Expected delivery: {date}.][ Delivery mein time: {duration}.] Order karne ke liye dhanyavaad.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka order {order_number} nikal chuka hai 📦[\nTracking number: {tracking_number}][\nExpected delivery: {date}][\nDelivery mein time: {duration}]\n\nHumse order karne ke liye shukriya. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda {order_number}[ dari {business}] sudah dikirim.[ Nomor resi: {tracking_number}.][ Perkiraan tiba: {date}.][ Lama pengiriman: {duration}.] Terima kasih atas pesanan Anda.',
      warm: 'Halo Kak[ {customer_name}], pesanan {order_number}[ dari {business}] sudah dalam perjalanan 📦[\nNomor resi: {tracking_number}][\nPerkiraan tiba: {date}][\nLama pengiriman: {duration}]\n\nTerima kasih sudah memesan. Kalau ada pertanyaan, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung {order_number}[ bei {business}] wurde versandt.[ Sendungsnummer: {tracking_number}.][ Voraussichtliche Zustellung: {date}.][ Lieferzeit: {duration}.] Vielen Dank für Ihre Bestellung.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung {order_number}[ von {business}] ist unterwegs zu Ihnen 📦[\nSendungsnummer: {tracking_number}][\nVoraussichtliche Zustellung: {date}][\nLieferzeit: {duration}]\n\nVielen Dank für Ihre Bestellung. Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande {order_number}[ chez {business}] a été expédiée.[ Numéro de suivi : {tracking_number}.][ Livraison prévue : {date}.][ Délai de livraison : {duration}.] Merci pour votre commande.',
      warm: 'Bonjour[ {customer_name}], votre commande {order_number}[ chez {business}] est en route 📦[\nNuméro de suivi : {tracking_number}][\nLivraison prévue : {date}][\nDélai de livraison : {duration}]\n\nMerci pour votre commande. Une question ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'order shipped|order is on its way|shipping confirmation|package sent|parcel dispatched|tell customers that their order left|tracking number|order dispatched|order has been sent|its shipped|your order is on the way|parcel is on its way|posted today|sent your parcel|order left the warehouse|goods are on their way|stuff is on its way|when we post the parcel|it takes 2-3 days to arrive, tracking number|we have posted it|package is on its way with tracking',
    es: 'pedido enviado|pedido en camino|el pedido ya salió|confirmación de envío|paquete despachado|aviso de envío|número de seguimiento|guía de rastreo|despachamos el pedido|lo mandamos por correo|ya lo despachamos|salió por mensajería|guía de envío|pedido despachado|ya enviamos tu compra|código de seguimiento|cuando enviamos el paquete|ya salió el pedido, tarda días|su pedido va en camino con guía|tu paquete va en camino|pedido en camino con número de guía|enviamos tu pedido',
    pt_BR:
      'pedido enviado|pedido a caminho|o pedido saiu|confirmação de envio|pacote despachado|código de rastreio|avisar que a encomenda foi postada|postei o pedido nos correios|pedido postado|enviamos a encomenda|código dos correios|despachamos|já foi postado|o pedido saiu da loja|quando postamos o pacote|o pedido saiu, código de rastreio|seu pedido está a caminho|seu pacote está a caminho|enviamos seu pedido|pedido a caminho com código de rastreio',
    hi: 'ऑर्डर भेज दिया|ऑर्डर रास्ते में|पार्सल भेजा गया|शिपिंग की सूचना|सामान निकल गया|ट्रैकिंग नंबर|ऑर्डर डिस्पैच|कूरियर कर दिया|माल भेज दिया|डिस्पैच हो गया|पार्सल पोस्ट कर दिया|कूरियर से निकल गया|सामान रवाना हो गया|ट्रांसपोर्ट से भेज दिया|पार्सल भेज दिया ट्रैकिंग नंबर|माल निकल गया|पार्सल भेज दिया|सामान भेज दिया गया|ऑर्डर रवाना',
    hi_Latn:
      'order bhej diya|order ship ho gaya|parcel nikal gaya|order raste mein hai|order dispatch|tracking number bhejna hai|saman bhej diya|courier kar diya|maal bhej diya|dispatch ho gaya|parcel bhej diya|courier ka tracking number|order nikal gaya|parcel post kar diya|courier se nikal gaya|saman rawana ho gaya|transport se bhej diya|delhivery se bheja|bluedart se bheja|parcel bhej diya tracking number|maal nikal gaya|order dispatch ho gaya|shipped',
    id: 'pesanan dikirim|barang sudah dikirim|paket dalam perjalanan|konfirmasi pengiriman|orderan sudah jalan|kirim resi ke pembeli|paket diserahkan ke JNE|sudah dikirim lewat kurir|paket sudah di ekspedisi|barang dikirim hari ini|sudah dipickup kurir|kalau barang sudah dikirim|barangnya sudah dikirim|paket sudah dikirim|sudah diserahkan ke kurir|pesanan dalam perjalanan|dikirim hari ini',
    de: 'Bestellung versandt|Versandbestätigung|Paket unterwegs|Ware verschickt|Bestellung ist raus|Sendungsnummer|Lieferung abgeschickt|Bestellung verschickt|Paket ist unterwegs|Paket verschickt|Ware ist unterwegs|Versandinfo|Bestellung auf dem Weg|heute verschickt|Paket abgeschickt|Ware ist raus|wenn wir das Paket verschicken|Paket ist unterwegs mit Sendungsnummer|Bestellung versendet|Paket wurde losgeschickt|Sendung auf dem Weg|an DHL übergeben|Paket an Versanddienst übergeben',
    fr: 'commande expédiée|colis envoyé|commande en route|confirmation d’expédition|numéro de suivi|le colis est parti|expédition de la commande|colis expédié|votre colis est en route|commande envoyée|colis parti|expédition|suivi de colis|le colis arrive dans trois jours|quand on expédie le colis|le colis est parti, numéro de suivi|votre colis est parti|nous avons expédié votre commande|en route avec numéro de suivi',
  },
  not: [
    'could not be delivered',
    'not delivered',
    'nobody at home',
    'delayed',
    'no pudo ser entregado',
    'retraso',
    'não foi entregue',
    'atraso',
    'terlambat',
    'gagal dikirim',
    'verspätet',
    'nicht zugestellt',
    'retard',
    'pas pu être livré',
    'ready for pickup',
    'abholbereit',
  ],
}
