import type { UtilityBlueprint } from '../blueprint.ts'

export const orderReturned: UtilityBlueprint = {
  id: 'order_returned',
  name: 'return_received',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'logistics'],
  titles: {
    en: 'Return received',
    es: 'Devolución recibida',
    pt_BR: 'Devolução recebida',
    hi: 'रिटर्न मिल गया',
    hi_Latn: 'Return mil gaya',
    id: 'Retur diterima',
    de: 'Rücksendung erhalten',
    fr: 'Retour reçu',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    product: { kind: 'product', per: 'customer' },
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
        en: 'Check return status',
        es: 'Ver la devolución',
        pt_BR: 'Acompanhar devolução',
        hi: 'रिटर्न की स्थिति देखें',
        hi_Latn: 'Return status dekhein',
        id: 'Cek status retur',
        de: 'Status ansehen',
        fr: 'Suivre mon retour',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have received the return of your order[ {order_number}][ at {business}] and are processing it.[ Returned items: {product}.][ Amount to be refunded: {amount}.][ Processing time: {duration}.] If you have a question about your return, please reply to this message.',
      warm: 'Hi[ {customer_name}], the return of your order[ {order_number}] has arrived safely[ at {business}] 📦[\nReturned items: {product}][\nAmount to be refunded: {amount}][\nProcessing time: {duration}]\n\nIf you have a question about your return, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido la devolución de tu pedido[ {order_number}][ en {business}].[ Artículos devueltos: {product}.][ Importe por reembolsar: {amount}.][ Plazo del reembolso: {duration}.] Si tienes alguna pregunta sobre la devolución, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Hemos recibido la devolución de tu pedido[ {order_number}][ en {business}] 📦[\nArtículos devueltos: {product}][\nImporte por reembolsar: {amount}][\nPlazo del reembolso: {duration}]\n\nGracias por enviárnosla. Si tienes alguna pregunta sobre la devolución, estamos en este chat.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos a devolução do seu pedido[ {order_number}][ na {business}].[ Itens devolvidos: {product}.][ Valor a reembolsar: {amount}.][ Prazo do reembolso: {duration}.] Se tiver alguma dúvida sobre a devolução, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! A devolução do seu pedido[ {order_number}] já chegou[ na {business}] 📦[\nItens devolvidos: {product}][\nValor a reembolsar: {amount}][\nPrazo do reembolso: {duration}]\n\nObrigado pelo envio. Se tiver alguma dúvida sobre a devolução, é só chamar nesta conversa.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके ऑर्डर[ {order_number}] का रिटर्न हमें मिल गया है और उसकी जाँच हो रही है।[ लौटाया गया सामान: {product}।][ रिफ़ंड की राशि: {amount}।][ कितना समय लगेगा: {duration}।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपके ऑर्डर[ {order_number}] का रिटर्न[ {business} में] पहुँच गया है और उसकी जाँच हो रही है 📦[\nलौटाया गया सामान: {product}][\nरिफ़ंड की राशि: {amount}][\nकितना समय लगेगा: {duration}]\n\nसामान भेजने के लिए शुक्रिया। रिटर्न के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke order[ {order_number}] ka return humein mil gaya hai aur use check kiya ja raha hai.[ Return kiya saaman: {product}.][ Refund amount: {amount}.][ Kitna time lagega: {duration}.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapke order[ {order_number}] ka return[ {business} mein] pahunch gaya hai aur use check kiya ja raha hai 📦[\nReturn kiya saaman: {product}][\nRefund amount: {amount}][\nKitna time lagega: {duration}]\n\nSaaman bhejne ke liye shukriya. Return ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], retur pesanan Anda[ {order_number}] sudah kami terima[ di {business}].[ Barang yang dikembalikan: {product}.][ Dana yang akan dikembalikan: {amount}.][ Lama proses: {duration}.] Jika ada pertanyaan tentang retur ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], retur pesanan Kakak[ {order_number}] sudah sampai[ di {business}] 📦[\nBarang yang dikembalikan: {product}][\nDana yang akan dikembalikan: {amount}][\nLama proses: {duration}]\n\nTerima kasih sudah mengirimkannya. Kalau ada pertanyaan soal retur ini, tulis saja di chat ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], die Rücksendung zu Ihrer Bestellung[ {order_number}] ist[ bei {business}] eingegangen und wird bearbeitet.[ Zurückgesandte Artikel: {product}.][ Zu erstattender Betrag: {amount}.][ Bearbeitungszeit: {duration}.] Wenn Sie Fragen zur Rücksendung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], die Rücksendung zu Ihrer Bestellung[ {order_number}] ist gut[ bei {business}] angekommen 📦[\nZurückgesandte Artikel: {product}][\nZu erstattender Betrag: {amount}][\nBearbeitungszeit: {duration}]\n\nWenn Sie Fragen zur Rücksendung haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu le retour de votre commande[ {order_number}][ chez {business}] et nous le traitons.[ Articles retournés : {product}.][ Montant à rembourser : {amount}.][ Délai de remboursement : {duration}.] Pour toute question sur votre retour, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], le retour de votre commande[ {order_number}] est bien arrivé[ chez {business}] 📦[\nArticles retournés : {product}][\nMontant à rembourser : {amount}][\nDélai de remboursement : {duration}]\n\nUne question sur votre retour ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'return received|order returned|customer sent the item back|returned parcel arrived|return request accepted|returns processing|we got your return|exchange received|return arrived|we got the return|returned item received|got your parcel back|refund after return|we received the return, refund takes days|returned parcel has arrived|return is here',
    es: 'devolución recibida|pedido devuelto|recibimos la devolución|el cliente devolvió el producto|devolución en proceso|cambio de producto recibido|nos llegó la devolución|recibimos el producto devuelto|el cambio llegó|devolvió los zapatos|llegó lo que devolvió|hemos recibido su devolución|recibimos la devolución y el reembolso tardará|llegó la devolución|devolución aceptada|ya tenemos tu devolución|llegó tu devolución a nuestro almacén|devolución recibida, el reembolso tardará|recibimos tu devolución y el reembolso llega en días',
    pt_BR:
      'devolução recebida|pedido devolvido|recebemos a devolução|cliente devolveu o produto|devolução em análise|troca recebida|recebemos o produto devolvido|chegou a devolução|produto que ele devolveu chegou|logística reversa|a devolução chegou, reembolso em dias|recebemos a sua devolução|devolução aceita|a devolução chegou ao nosso estoque|devolução recebida, reembolso em dias úteis|recebemos a devolução e o reembolso sai em dias',
    hi: 'रिटर्न मिल गया|सामान वापस मिला|ऑर्डर वापस आया|ग्राहक ने सामान लौटाया|रिटर्न की जाँच|वापसी की सूचना|वापस किया सामान मिल गया|रिटर्न पार्सल मिला|रिटर्न पहुंच गया|लौटाया हुआ सामान',
    hi_Latn:
      'return mil gaya|order wapas aaya|saman wapas mila|customer ne saman lautaya|return process ho raha hai|return ki suchna|return parcel mil gaya|return receive ho gaya|wapas kiya saman mil gaya|wapas kiya maal aa gaya|return receive|wapas kiya saman mila|return pahunch gaya|exchange item mila',
    id: 'retur diterima|barang dikembalikan|pengembalian barang|retur pesanan|barang retur sudah sampai|proses retur|barang retur diterima|retur sudah kami terima|barang yang dibalikin sudah sampai|penukaran barang diterima|komplain retur|barang retur sampai|retur sudah sampai|barang kembali diterima|retur diproses|barang retur',
    de: 'Rücksendung erhalten|Retoure eingegangen|Retoure|Ware zurückgeschickt|Rückgabe wird geprüft|Kunde hat die Ware zurückgesandt|Retoure angekommen|Rücksendung ist da|Retoure erhalten|Rückgabe eingegangen|Paket zurück bekommen|Retoure ist eingetroffen|Rücksendung angekommen|Retoure ist da|Rücksendung eingetroffen|Retoure erhalten wird geprüft|Rücksendung in Bearbeitung',
    fr: 'retour reçu|retour de commande|le client a renvoyé l’article|colis retourné|retour en cours de traitement|article renvoyé|retour bien reçu|colis de retour reçu|article retourné reçu|on a reçu le retour|retour produit|nous avons bien reçu le retour|le colis retourné est arrivé|nous avons bien reçu votre retour|retour accepté|votre retour est arrivé à l’entrepôt|retour reçu, remboursement sous quelques jours|nous avons bien reçu votre retour, remboursement à venir',
  },
  not: [
    'refund sent',
    'refund processed',
    'money refunded',
    'returned to sender',
    'many happy returns',
    'return appointment',
    'customers who return',
    'enfin de retour',
    'est de retour',
  ],
}
