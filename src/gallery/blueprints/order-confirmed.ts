import type { UtilityBlueprint } from '../blueprint.ts'

export const orderConfirmed: UtilityBlueprint = {
  id: 'order_confirmed',
  name: 'order_confirmed',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'restaurant', 'logistics'],
  titles: {
    en: 'Order confirmed',
    es: 'Pedido confirmado',
    pt_BR: 'Pedido confirmado',
    hi: 'ऑर्डर की पुष्टि',
    hi_Latn: 'Order confirm ho gaya',
    id: 'Pesanan dikonfirmasi',
    de: 'Bestellung bestätigt',
    fr: 'Commande confirmée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    product: { kind: 'product', per: 'customer' },
    amount: { kind: 'amount', per: 'customer' },
    place: { kind: 'place', per: 'customer' },
    date: { kind: 'date', per: 'customer' },
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
        'Hello[ {customer_name}], we have received your order[ {order_number}][ at {business}] and it is now confirmed.[ Items: {product}.][ Total: {amount}.][ Delivery address: {place}.][ Expected delivery: {date}.] We will send you a message as soon as there is an update.',
      warm: 'Hi[ {customer_name}], thank you for your order[ {order_number}][ at {business}]. It is confirmed, and we are getting started on it ✅[\nItems: {product}][\nTotal: {amount}][\nDelivery address: {place}][\nExpected delivery: {date}]\n\nWe will message you as soon as there is news. Until then, you can reach us right here in this chat.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido tu pedido[ {order_number}][ en {business}] y ya está confirmado.[ Artículos: {product}.][ Total: {amount}.][ Dirección de entrega: {place}.][ Entrega prevista: {date}.] Te avisaremos en cuanto haya novedades sobre tu pedido.',
      warm: '¡Hola[, {customer_name}]! Gracias por tu pedido[ {order_number}][ en {business}]. Está confirmado y ya nos pusimos manos a la obra ✅[\nArtículos: {product}][\nTotal: {amount}][\nDirección de entrega: {place}][\nEntrega prevista: {date}]\n\nTe escribiremos en cuanto haya novedades. Mientras tanto, puedes preguntarnos lo que quieras en este chat.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos seu pedido[ {order_number}][ na {business}] e ele está confirmado.[ Itens: {product}.][ Total: {amount}.][ Endereço de entrega: {place}.][ Previsão de entrega: {date}.] Avisaremos assim que houver novidades sobre o pedido.',
      warm: 'Oi[, {customer_name}]! Obrigado pelo seu pedido[ {order_number}][ na {business}]. Está tudo confirmado e já começamos a preparar ✅[\nItens: {product}][\nTotal: {amount}][\nEndereço de entrega: {place}][\nPrevisão de entrega: {date}]\n\nAssim que houver novidades, avisamos por aqui. Se precisar de algo até lá, é só chamar nesta conversa.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] हमें आपका ऑर्डर[ {order_number}] मिल गया है और इसकी पुष्टि हो गई है।[ सामान: {product}।][ कुल राशि: {amount}।][ डिलीवरी का पता: {place}।][ डिलीवरी की संभावित तारीख: {date}।] ऑर्डर के बारे में कोई भी नई जानकारी हम आपको यहीं भेजेंगे।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] ऑर्डर[ {order_number}] देने के लिए धन्यवाद। इसकी पुष्टि हो गई है और हमने तैयारी शुरू कर दी है ✅[\nसामान: {product}][\nकुल राशि: {amount}][\nडिलीवरी का पता: {place}][\nडिलीवरी की संभावित तारीख: {date}]\n\nजैसे ही कोई नई जानकारी होगी, हम आपको बताएँगे। तब तक कोई सवाल हो, तो इसी चैट में पूछ लीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] humein aapka order[ {order_number}] mil gaya hai aur yeh confirm ho gaya hai.[ Saman: {product}.][ Kul amount: {amount}.][ Delivery ka pata: {place}.][ Delivery ki tareekh: {date}.] Order ke baare mein koi bhi nayi jaankari hum aapko yahin bhejenge.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] order[ {order_number}] dene ke liye dhanyavaad. Aapka order confirm hai aur humne taiyari shuru kar di hai ✅[\nSaman: {product}][\nKul amount: {amount}][\nDelivery ka pata: {place}][\nDelivery ki tareekh: {date}]\n\nJaise hi koi update hoga, hum aapko batayenge. Tab tak koi sawaal ho, toh isi chat mein pooch lijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ di {business}] sudah kami terima dan dikonfirmasi.[ Barang: {product}.][ Total: {amount}.][ Alamat pengiriman: {place}.][ Perkiraan tiba: {date}.] Kami akan mengabari Anda begitu ada perkembangan pesanan.',
      warm: 'Halo Kak[ {customer_name}], terima kasih atas pesanannya[ {order_number}][ di {business}]. Pesanan sudah dikonfirmasi dan sedang kami siapkan ✅[\nBarang: {product}][\nTotal: {amount}][\nAlamat pengiriman: {place}][\nPerkiraan tiba: {date}]\n\nKami kabari lagi kalau ada perkembangan. Sementara itu, kalau ada pertanyaan, tulis saja di chat ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben Ihre Bestellung[ {order_number}][ bei {business}] erhalten und bestätigen sie hiermit.[ Artikel: {product}.][ Gesamtbetrag: {amount}.][ Lieferadresse: {place}.][ Voraussichtliche Lieferung: {date}.] Sobald es etwas Neues zu Ihrer Bestellung gibt, melden wir uns.',
      warm: 'Hallo[ {customer_name}], vielen Dank für Ihre Bestellung[ {order_number}][ bei {business}]. Sie ist bestätigt, und wir kümmern uns gleich darum ✅[\nArtikel: {product}][\nGesamtbetrag: {amount}][\nLieferadresse: {place}][\nVoraussichtliche Lieferung: {date}]\n\nSobald es Neuigkeiten gibt, schreiben wir Ihnen. Bis dahin erreichen Sie uns jederzeit hier im Chat.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu votre commande[ {order_number}][ chez {business}] et nous vous la confirmons.[ Articles : {product}.][ Total : {amount}.][ Adresse de livraison : {place}.][ Livraison prévue : {date}.] Nous vous préviendrons dès qu’il y aura du nouveau.',
      warm: 'Bonjour[ {customer_name}], merci pour votre commande[ {order_number}][ chez {business}]. Elle est confirmée et nous nous en occupons dès maintenant ✅[\nArticles : {product}][\nTotal : {amount}][\nAdresse de livraison : {place}][\nLivraison prévue : {date}]\n\nNous vous écrirons dès qu’il y aura du nouveau. D’ici là, vous pouvez nous joindre ici, dans cette conversation.',
    },
  },
  purposes: {
    en: [
      'order confirmed',
      'order confirmation',
      'we received your order',
      'order placed',
      'thank you for your order',
      'confirm new orders',
      'order received',
      'order accepted',
      'summary of the order',
    ],
    es: [
      'pedido confirmado',
      'confirmación de pedido',
      'recibimos tu pedido',
      'pedido recibido',
      'gracias por tu compra',
      'confirmar la orden',
      'resumen del pedido',
      'orden aceptada',
    ],
    pt_BR: [
      'pedido confirmado',
      'confirmação de pedido',
      'recebemos seu pedido',
      'pedido recebido',
      'obrigado pela compra',
      'pedido aceito',
      'resumo do pedido',
    ],
    hi: [
      'ऑर्डर की पुष्टि',
      'ऑर्डर कन्फ़र्म',
      'ऑर्डर मिल गया',
      'ऑर्डर के लिए धन्यवाद',
      'नया ऑर्डर आया',
      'ऑर्डर स्वीकार',
      'ऑर्डर का विवरण',
    ],
    hi_Latn: [
      'order confirm',
      'order mil gaya',
      'order confirmation bhejna hai',
      'order place ho gaya',
      'order ke liye dhanyavaad',
      'order accept ho gaya',
      'order ki details',
    ],
    id: [
      'pesanan dikonfirmasi',
      'konfirmasi pesanan',
      'pesanan diterima penjual',
      'orderan masuk',
      'terima kasih sudah memesan',
      'pesanan berhasil dibuat',
      'ringkasan pesanan',
    ],
    de: [
      'Bestellung bestätigt',
      'Bestellbestätigung',
      'Auftragsbestätigung',
      'Bestellung eingegangen',
      'Danke für die Bestellung',
      'Bestellung angenommen',
      'Bestellübersicht',
    ],
    fr: [
      'commande confirmée',
      'confirmation de commande',
      'commande reçue',
      'merci pour votre commande',
      'commande enregistrée',
      'commande acceptée',
      'récapitulatif de commande',
    ],
  },
  not: [
    'order cancelled',
    'pedido cancelado',
    'pesanan dibatalkan',
    'bestellung storniert',
    'commande annulée',
    'appointment confirmed',
    'booking confirmed',
    'order delivered',
  ],
}
