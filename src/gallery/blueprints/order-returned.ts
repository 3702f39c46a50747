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
        hi: '5 दिन',
        hi_Latn: '5 din',
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
        'Hello[ {customer_name}], we have received the return of your order[ {order_number}][ at {business}] and are checking it now.[ Returned items: {product}.][ Amount to be refunded: {amount}.][ Processing time: {duration}.] We will message you when your return has been processed.',
      warm: 'Hi[ {customer_name}], the return of your order[ {order_number}] has arrived safely[ at {business}] 📦[\nReturned items: {product}][\nAmount to be refunded: {amount}][\nProcessing time: {duration}]\n\nWe are checking everything now and will write to you as soon as we are done. Thank you for packing it so well.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido la devolución de tu pedido[ {order_number}][ en {business}] y la estamos revisando.[ Artículos devueltos: {product}.][ Importe por reembolsar: {amount}.][ Plazo de gestión: {duration}.] Te avisaremos cuando la devolución esté procesada.',
      warm: '¡Hola[, {customer_name}]! La devolución de tu pedido[ {order_number}] llegó bien[ a {business}] 📦[\nArtículos devueltos: {product}][\nImporte por reembolsar: {amount}][\nPlazo de gestión: {duration}]\n\nLa estamos revisando y te escribiremos en cuanto terminemos. Gracias por enviárnosla con tanto cuidado.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos a devolução do seu pedido[ {order_number}][ na {business}] e estamos conferindo tudo.[ Itens devolvidos: {product}.][ Valor a reembolsar: {amount}.][ Prazo de análise: {duration}.] Avisaremos quando a devolução for concluída.',
      warm: 'Oi[, {customer_name}]! A devolução do seu pedido[ {order_number}] chegou direitinho[ na {business}] 📦[\nItens devolvidos: {product}][\nValor a reembolsar: {amount}][\nPrazo de análise: {duration}]\n\nEstamos conferindo tudo e avisamos você assim que terminarmos. Obrigado pelo cuidado no envio.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके ऑर्डर[ {order_number}] का रिटर्न हमें मिल गया है और उसकी जाँच हो रही है।[ लौटाया गया सामान: {product}।][ रिफ़ंड की राशि: {amount}।][ लगने वाला समय: {duration}।] रिटर्न पूरा होने पर हम आपको मैसेज करेंगे।',
      warm: 'नमस्ते[ {customer_name} जी], आपके ऑर्डर[ {order_number}] का रिटर्न[ {business} में] सही-सलामत पहुँच गया है 📦[\nलौटाया गया सामान: {product}][\nरिफ़ंड की राशि: {amount}][\nलगने वाला समय: {duration}]\n\nहम जाँच कर रहे हैं और काम पूरा होते ही आपको बताएँगे। इतनी अच्छी तरह पैक करके भेजने के लिए धन्यवाद।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke order[ {order_number}] ka return humein mil gaya hai aur uski jaanch ho rahi hai.[ Lautaya gaya saman: {product}.][ Refund ki rakam: {amount}.][ Lagne wala samay: {duration}.] Return poora hone par hum aapko message karenge.',
      warm: 'Namaste[ {customer_name} ji], aapke order[ {order_number}] ka return[ {business} mein] sahi-salamat pahunch gaya hai 📦[\nLautaya gaya saman: {product}][\nRefund ki rakam: {amount}][\nLagne wala samay: {duration}]\n\nHum jaanch kar rahe hain aur kaam poora hote hi aapko batayenge. Itni achhi tarah pack karke bhejne ke liye dhanyavaad.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], retur pesanan Anda[ {order_number}] sudah kami terima[ di {business}] dan sedang kami periksa.[ Barang yang dikembalikan: {product}.][ Dana yang akan dikembalikan: {amount}.][ Lama proses: {duration}.] Kami akan mengabari Anda setelah retur selesai diproses.',
      warm: 'Halo Kak[ {customer_name}], retur pesanan Kakak[ {order_number}] sudah sampai dengan aman[ di {business}] 📦[\nBarang yang dikembalikan: {product}][\nDana yang akan dikembalikan: {amount}][\nLama proses: {duration}]\n\nSekarang sedang kami periksa, dan kami kabari begitu selesai. Terima kasih sudah mengemasnya dengan rapi, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], die Rücksendung zu Ihrer Bestellung[ {order_number}] ist[ bei {business}] eingegangen und wird jetzt geprüft.[ Zurückgesandte Artikel: {product}.][ Zu erstattender Betrag: {amount}.][ Bearbeitungszeit: {duration}.] Sobald die Rücksendung bearbeitet ist, melden wir uns bei Ihnen.',
      warm: 'Hallo[ {customer_name}], die Rücksendung zu Ihrer Bestellung[ {order_number}] ist gut[ bei {business}] angekommen 📦[\nZurückgesandte Artikel: {product}][\nZu erstattender Betrag: {amount}][\nBearbeitungszeit: {duration}]\n\nWir sehen uns gerade alles an und schreiben Ihnen, sobald wir fertig sind. Danke, dass Sie alles so sorgfältig verpackt haben.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu le retour de votre commande[ {order_number}][ chez {business}] et nous le vérifions.[ Articles retournés : {product}.][ Montant à rembourser : {amount}.][ Délai de traitement : {duration}.] Nous vous écrirons dès que votre retour sera traité.',
      warm: 'Bonjour[ {customer_name}], le retour de votre commande[ {order_number}] est bien arrivé[ chez {business}] 📦[\nArticles retournés : {product}][\nMontant à rembourser : {amount}][\nDélai de traitement : {duration}]\n\nNous vérifions tout et nous vous écrirons dès que ce sera fait. Merci d’avoir emballé le colis avec autant de soin.',
    },
  },
  purposes: {
    en: [
      'return received',
      'order returned',
      'customer sent the item back',
      'returned parcel arrived',
      'return request accepted',
      'returns processing',
      'we got your return',
      'exchange received',
    ],
    es: [
      'devolución recibida',
      'pedido devuelto',
      'recibimos la devolución',
      'el cliente devolvió el producto',
      'devolución en proceso',
      'cambio de producto recibido',
    ],
    pt_BR: [
      'devolução recebida',
      'pedido devolvido',
      'recebemos a devolução',
      'cliente devolveu o produto',
      'devolução em análise',
      'troca recebida',
    ],
    hi: ['रिटर्न मिल गया', 'सामान वापस मिला', 'ऑर्डर वापस आया', 'ग्राहक ने सामान लौटाया', 'रिटर्न की जाँच', 'वापसी की सूचना'],
    hi_Latn: [
      'return mil gaya',
      'order wapas aaya',
      'saman wapas mila',
      'customer ne saman lautaya',
      'return process ho raha hai',
      'return ki suchna',
    ],
    id: [
      'retur diterima',
      'barang dikembalikan',
      'pengembalian barang',
      'retur pesanan',
      'barang retur sudah sampai',
      'proses retur',
    ],
    de: [
      'Rücksendung erhalten',
      'Retoure eingegangen',
      'Retoure',
      'Ware zurückgeschickt',
      'Rückgabe wird geprüft',
      'Kunde hat die Ware zurückgesandt',
    ],
    fr: [
      'retour reçu',
      'retour de commande',
      'le client a renvoyé l’article',
      'colis retourné',
      'retour en cours de traitement',
      'article renvoyé',
    ],
  },
  not: [
    'refund sent',
    'refund processed',
    'money refunded',
    'returned to sender',
    'many happy returns',
    'return appointment',
    'customers who return',
  ],
}
