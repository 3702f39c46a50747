import type { UtilityBlueprint } from '../blueprint.ts'

export const orderCancelled: UtilityBlueprint = {
  id: 'order_cancelled',
  name: 'order_cancelled',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'restaurant', 'logistics'],
  titles: {
    en: 'Order cancelled',
    es: 'Pedido cancelado',
    pt_BR: 'Pedido cancelado',
    hi: 'ऑर्डर रद्द',
    hi_Latn: 'Order cancel ho gaya',
    id: 'Pesanan dibatalkan',
    de: 'Bestellung storniert',
    fr: 'Commande annulée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'the item is no longer in stock',
        es: 'el artículo se agotó',
        pt_BR: 'o produto está esgotado',
        hi: 'सामान स्टॉक में नहीं है',
        hi_Latn: 'item stock mein nahi hai',
        id: 'barang sudah habis',
        de: 'der Artikel ist nicht mehr lieferbar',
        fr: 'article en rupture de stock',
      },
    },
    amount: { kind: 'amount', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '5 working days',
        es: '5 días hábiles',
        pt_BR: '5 dias úteis',
        hi: '5 कार्य दिवस',
        hi_Latn: '5 working days',
        id: '5 hari kerja',
        de: '5 Werktage',
        fr: '5 jours ouvrés',
      },
    },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See order details',
        es: 'Ver mi pedido',
        pt_BR: 'Ver meu pedido',
        hi: 'ऑर्डर की जानकारी',
        hi_Latn: 'Order ki jaankari',
        id: 'Lihat pesanan',
        de: 'Bestellung ansehen',
        fr: 'Voir la commande',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ at {business}] has been cancelled.[ Reason: {reason}.][ Refund: {amount}.][ Please allow {duration} for the refund.] If you did not expect this or have a question about the order, please reply to this message.',
      warm: 'Hi[ {customer_name}], we are sorry to tell you that your order[ {order_number}][ at {business}] has been cancelled.[\nThe reason: {reason}][\nYour refund: {amount}][\nPlease allow {duration} for the refund]\n\nWe know this is not the news you hoped for. If you have a question about the order, reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ en {business}] ha sido cancelado.[ Motivo: {reason}.][ Reembolso: {amount}.][ Plazo del reembolso: {duration}.] Si tienes alguna pregunta sobre la cancelación, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Sentimos decirte que tu pedido[ {order_number}][ en {business}] ha sido cancelado.[\nEl motivo: {reason}][\nTu reembolso: {amount}][\nPlazo del reembolso: {duration}]\n\nSabemos que no es la noticia que esperabas. Si tienes alguna pregunta sobre el pedido, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ na {business}] foi cancelado.[ Motivo: {reason}.][ Reembolso: {amount}.][ Prazo do reembolso: {duration}.] Se tiver alguma dúvida sobre o cancelamento, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Sentimos muito, mas seu pedido[ {order_number}][ na {business}] foi cancelado.[\nO motivo: {reason}][\nSeu reembolso: {amount}][\nPrazo do reembolso: {duration}]\n\nSabemos que não era essa a notícia que você esperava. Se tiver dúvidas sobre o pedido, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका ऑर्डर[ {order_number}] रद्द कर दिया गया है।[ कारण: {reason}।][ रिफ़ंड: {amount}।][ रिफ़ंड आने का समय: {duration}।] ऑर्डर के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], अफ़सोस है कि[ {business} में] आपका ऑर्डर[ {order_number}] रद्द हो गया है।[\nकारण: {reason}][\nआपका रिफ़ंड: {amount}][\nरिफ़ंड आने का समय: {duration}]\n\nऑर्डर के बारे में कोई भी सवाल हो, तो बस इस मैसेज का जवाब दें, हम आपकी मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka order[ {order_number}] cancel kar diya gaya hai.[ Reason: {reason}.][ Refund: {amount}.][ Refund aane ka time: {duration}.] Order ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], afsos hai ki[ {business} mein] aapka order[ {order_number}] cancel ho gaya hai.[\nReason: {reason}][\nAapka refund: {amount}][\nRefund aane ka time: {duration}]\n\nOrder ke baare mein koi bhi sawaal ho, toh bas is message par reply karein, hum aapki madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ di {business}] telah dibatalkan.[ Alasan: {reason}.][ Pengembalian dana: {amount}.][ Lama proses pengembalian dana: {duration}.] Jika ada pertanyaan tentang pembatalan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, pesanan Kakak[ {order_number}][ di {business}] telah dibatalkan.[\nAlasannya: {reason}][\nDana yang dikembalikan: {amount}][\nLama proses pengembalian dana: {duration}]\n\nKami paham ini bukan kabar yang Kakak harapkan. Kalau ada pertanyaan soal pesanan ini, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] wurde storniert.[ Grund: {reason}.][ Erstattung: {amount}.][ Dauer bis zur Erstattung: {duration}.] Wenn Sie damit nicht gerechnet haben oder Fragen zur Bestellung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], leider müssen wir Ihnen mitteilen, dass Ihre Bestellung[ {order_number}][ bei {business}] storniert wurde.[\nDer Grund: {reason}][\nIhre Erstattung: {amount}][\nDauer bis zur Erstattung: {duration}]\n\nWir wissen, dass Sie sich etwas anderes erhofft haben. Wenn Sie Fragen zur Bestellung haben, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] a été annulée.[ Motif : {reason}.][ Remboursement : {amount}.][ Délai de remboursement : {duration}.] Si vous ne vous y attendiez pas ou si vous avez une question sur la commande, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés de vous annoncer que votre commande[ {order_number}][ chez {business}] a été annulée.[\nLa raison : {reason}][\nVotre remboursement : {amount}][\nDélai de remboursement : {duration}]\n\nNous savons que ce n’est pas la nouvelle que vous espériez. Une question sur la commande ? Répondez à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'order cancelled|order cancellation|we had to cancel the order|item out of stock so the order is cancelled|cancelled purchase|order canceled by the customer|cannot fulfil the order|cancel an order|order canceled|had to cancel their order|your order was cancelled|out of stock order cancelled|order cancelled because it is out of stock',
    es: 'pedido cancelado|cancelación del pedido|tuvimos que cancelar el pedido|orden cancelada|compra anulada|no podemos surtir el pedido|anular la compra|hubo que anular el pedido|no hay stock y cancelamos|baja del pedido|pedido anulado|no podemos preparar tu pedido|se canceló el pedido|pedido cancelado por falta de existencias|el pedido se canceló porque no hay stock|no tenemos stock, cancelamos el pedido|no podemos enviar tu pedido y lo cancelamos|se anuló tu compra|cancelamos tu orden',
    pt_BR:
      'pedido cancelado|cancelamento do pedido|tivemos que cancelar o pedido|compra cancelada|cancelar encomenda|pedido cancelado por falta de estoque|tive que cancelar o pedido|acabou o produto e cancelamos|não temos mais o item do pedido|compra não aprovada cancelada|encomenda cancelada|seu pedido foi cancelado|cancelamos sua compra|pedido cancelado e dinheiro devolvido',
    hi: 'ऑर्डर रद्द|ऑर्डर कैंसल|ऑर्डर कैंसल करना पड़ा|ख़रीद रद्द|ऑर्डर पूरा नहीं कर सकते|स्टॉक न होने से ऑर्डर रद्द|ऑर्डर कैंसिल कर दिया|माल नहीं है ऑर्डर कैंसिल|ऑर्डर नहीं दे पाएँगे|ऑर्डर नहीं भेज पाएँगे|ऑर्डर रद्द, रिफ़ंड होगा|ऑर्डर कैंसिल करना पड़ा|स्टॉक खत्म ऑर्डर कैंसिल|ऑर्डर कैंसिल हो गया|ऑर्डर नहीं भेज पाएंगे',
    hi_Latn:
      'order cancel|order cancel ho gaya|order radd|order cancel karna pada|stock nahi hai isliye order cancel|kharid cancel|order cancel kar diya|stock khatam order cancel|maal nahi hai order cancel|order nahi bhej payenge|order nahi de payenge|order cancel paise wapas',
    id: 'pesanan dibatalkan|pembatalan pesanan|orderan dibatalkan|pesanan batal|barang habis jadi pesanan batal|pembelian dibatalkan|stok kosong pesanan dibatalkan|pesanan kami batalkan|cancel order|orderan cancel|pesanan tidak bisa diproses|pesanan dibatalkan stok habis|order batal|barang kosong pesanan batal|pesanannya dibatalkan',
    de: 'Bestellung storniert|Stornierung|Bestellung abgebrochen|Storno der Bestellung|wir mussten die Bestellung stornieren|nicht lieferbar und storniert|Bestellung stornieren|Bestellung wurde storniert|Auftrag storniert|Bestellung gecancelt|leider ausverkauft, Bestellung storniert|Bestellung storniert weil ausverkauft|Bestellung stornieren müssen|Bestellung storniert ausverkauft|müssen Bestellung stornieren|Artikel ausverkauft Bestellung storniert|Bestellung konnte nicht ausgeführt werden|Storno Bestellung',
    fr: 'commande annulée|annulation de commande|nous avons dû annuler la commande|achat annulé|annulation faute de stock|commande impossible à honorer|annuler une commande|la commande est annulée|commande annulée par le client|on a dû annuler la commande|rupture de stock, commande annulée|commande annulée rupture de stock|votre commande est annulée|on annule la commande|commande annulée et remboursée',
  },
  not: [
    'appointment cancelled',
    'booking cancelled',
    'class cancelled',
    'cita cancelada',
    'reserva cancelada',
    'consulta cancelada',
    'termin abgesagt',
    'rendez-vous annulé',
    'subscription cancelled',
  ],
}
