import type { UtilityBlueprint } from '../blueprint.ts'
import { viewMyOrder } from '../button-words.ts'

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
  buttons: [viewMyOrder],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have received your order[ {order_number}][ at {business}] and it is now confirmed.[ Items: {product}.][ Total: {amount}.][ Delivery address: {place}.][ Expected delivery: {date}.] If you have a question about your order, please reply to this message.',
      warm: 'Hi[ {customer_name}], thank you for your order[ {order_number}][ at {business}]. Everything is confirmed ✅[\nItems: {product}][\nTotal: {amount}][\nDelivery address: {place}][\nExpected delivery: {date}]\n\nIf you have a question or something is not right, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido tu pedido[ {order_number}][ en {business}] y ya está confirmado.[ Artículos: {product}.][ Total: {amount}.][ Dirección de entrega: {place}.][ Entrega prevista: {date}.] Si tienes alguna pregunta sobre tu pedido, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Gracias por tu pedido[ {order_number}][ en {business}]. Ya está confirmado ✅[\nArtículos: {product}][\nTotal: {amount}][\nDirección de entrega: {place}][\nEntrega prevista: {date}]\n\nSi tienes alguna pregunta sobre tu pedido, estamos en este chat.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos seu pedido[ {order_number}][ na {business}] e ele está confirmado.[ Itens: {product}.][ Total: {amount}.][ Endereço de entrega: {place}.][ Previsão de entrega: {date}.] Se tiver alguma dúvida sobre o pedido, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Obrigado pelo seu pedido[ {order_number}][ na {business}]. Está tudo confirmado ✅[\nItens: {product}][\nTotal: {amount}][\nEndereço de entrega: {place}][\nPrevisão de entrega: {date}]\n\nSe tiver alguma dúvida sobre o pedido, é só chamar nesta conversa.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका ऑर्डर[ {order_number}] मिल गया है और कन्फ़र्म हो गया है।[ सामान: {product}।][ कुल राशि: {amount}।][ डिलीवरी का पता: {place}।][ डिलीवरी की संभावित तारीख: {date}।] ऑर्डर के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] ऑर्डर[ {order_number}] देने के लिए शुक्रिया। आपका ऑर्डर कन्फ़र्म हो गया है ✅[\nसामान: {product}][\nकुल राशि: {amount}][\nडिलीवरी का पता: {place}][\nडिलीवरी की संभावित तारीख: {date}]\n\nकोई सवाल हो या कुछ बदलना हो, तो इसी चैट में बता दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka order[ {order_number}] mil gaya hai aur confirm ho gaya hai.[ Saaman: {product}.][ Total: {amount}.][ Delivery ka address: {place}.][ Expected delivery: {date}.] Order ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] order[ {order_number}] dene ke liye shukriya. Aapka order confirm ho gaya hai ✅[\nSaaman: {product}][\nTotal: {amount}][\nDelivery ka address: {place}][\nExpected delivery: {date}]\n\nKoi sawaal ho ya kuch badalna ho, toh isi chat mein bata dijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ di {business}] sudah kami terima dan dikonfirmasi.[ Barang: {product}.][ Total: {amount}.][ Alamat pengiriman: {place}.][ Perkiraan tiba: {date}.] Jika ada pertanyaan tentang pesanan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], terima kasih sudah memesan[ di {business}].[ Pesanan {order_number}| Pesanannya] sudah dikonfirmasi ✅[\nBarang: {product}][\nTotal: {amount}][\nAlamat pengiriman: {place}][\nPerkiraan tiba: {date}]\n\nKalau ada pertanyaan soal pesanan ini, tulis saja di chat ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben Ihre Bestellung[ {order_number}][ bei {business}] erhalten und bestätigen sie hiermit.[ Artikel: {product}.][ Gesamtbetrag: {amount}.][ Lieferadresse: {place}.][ Voraussichtliche Lieferung: {date}.] Wenn Sie Fragen zu Ihrer Bestellung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], vielen Dank für Ihre Bestellung[ {order_number}][ bei {business}]. Damit ist alles bestätigt ✅[\nArtikel: {product}][\nGesamtbetrag: {amount}][\nLieferadresse: {place}][\nVoraussichtliche Lieferung: {date}]\n\nWenn Sie eine Frage haben oder etwas nicht stimmt, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu votre commande[ {order_number}][ chez {business}] et nous vous la confirmons.[ Articles : {product}.][ Total : {amount}.][ Adresse de livraison : {place}.][ Livraison prévue : {date}.] Pour toute question sur votre commande, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], merci pour votre commande[ {order_number}][ chez {business}]. Tout est confirmé ✅[\nArticles : {product}][\nTotal : {amount}][\nAdresse de livraison : {place}][\nLivraison prévue : {date}]\n\nUne question ou une erreur à nous signaler ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'order confirmed|order confirmation|we received your order|order placed|thank you for your order|confirm new orders|order received|order accepted|summary of the order|thanks for ordering|we got your order|new order confirmation|confirm an order|purchase confirmation|message people get right after ordering|when somebody has ordered|we received their order',
    es: 'pedido confirmado|confirmación de pedido|recibimos tu pedido|pedido recibido|confirmar la orden|resumen del pedido|orden aceptada|nos llegó el pedido y está ok|tomamos tu pedido|tu pedido fue aceptado|confirmamos la compra|recibimos la orden|pedido registrado|encargo confirmado|gracias por tu compra, pedido confirmado|apenas hacen el pedido|cuando alguien compra confirmar|recibimos su pedido|tu pedido está confirmado|recibimos tu encargo|ya tenemos tu pedido|encargo recibido',
    pt_BR:
      'pedido confirmado|confirmação de pedido|recebemos seu pedido|pedido recebido|pedido aceito|resumo do pedido|recebemos o pedido|pedido anotado|seu pedido foi feito|compra confirmada|encomenda confirmada|pedido realizado com sucesso|obrigado pela compra, pedido confirmado|assim que a pessoa compra|confirmar que recebemos o pedido|seu pedido está confirmado|recebemos sua encomenda|já anotamos seu pedido',
    hi: 'ऑर्डर की पुष्टि|ऑर्डर कन्फ़र्म|ऑर्डर मिल गया|ऑर्डर के लिए धन्यवाद|नया ऑर्डर आया|ऑर्डर स्वीकार|ऑर्डर का विवरण|ऑर्डर आ गया|ऑर्डर बुक हो गया|हमें आपका ऑर्डर मिला|ऑर्डर मिल चुका है|ऑर्डर आने पर मैसेज|ऑर्डर मिलने पर|ऑर्डर आने पर|ऑर्डर कन्फर्म|ऑर्डर पक्का|ऑर्डर ले लिया|ऑर्डर प्राप्त हुआ',
    hi_Latn:
      'order confirm|order mil gaya|order confirmation bhejna hai|order place ho gaya|order ke liye dhanyavaad|order accept ho gaya|order ki details|order receive ho gaya|order book ho gaya|order aate hi confirmation|order confirmation|order lag gaya|aapka order mila|order pakka|order aane par message|order aane pe confirmation|order receive|order aane pe|order place hua|order le liya',
    id: 'pesanan dikonfirmasi|konfirmasi pesanan|pesanan diterima penjual|orderan masuk|terima kasih sudah memesan|pesanan berhasil dibuat|ringkasan pesanan|pesanan masuk|pesanan sudah diterima|orderan dikonfirmasi|pembelian berhasil|pesanan diproses|orderan sudah kami terima dan dikonfirmasi|setelah pelanggan pesan|pesanan sudah kami terima|pesanan diterima|order diterima|pesanan sedang diproses',
    de: 'Bestellung bestätigt|Bestellbestätigung|Auftragsbestätigung|Bestellung eingegangen|Danke für die Bestellung|Bestellung angenommen|Bestellübersicht|Bestellung erhalten|Bestellung bestätigen|Auftrag bestätigt|Bestelleingang|Kaufbestätigung|Bestätigung nach dem Kauf|direkt nach der Bestellung|Bestellung ist eingegangen|Bestellung angekommen bei uns|Eingangsbestätigung Bestellung|Auftrag eingegangen',
    fr: 'commande confirmée|confirmation de commande|commande reçue|merci pour votre commande|commande enregistrée|commande acceptée|récapitulatif de commande|commande bien reçue|confirmer une commande|on a bien reçu la commande|accusé de commande|confirmation d’achat|juste après la commande|la commande est bien reçue|votre commande est confirmée|on a votre commande|commande prise en compte',
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
