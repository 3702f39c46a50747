import type { UtilityBlueprint } from '../blueprint.ts'

export const orderRefunded: UtilityBlueprint = {
  id: 'order_refunded',
  name: 'order_refunded',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'restaurant', 'travel', 'events', 'professional_services'],
  titles: {
    en: 'Refund sent',
    es: 'Reembolso realizado',
    pt_BR: 'Reembolso realizado',
    hi: 'रिफ़ंड भेज दिया गया',
    hi_Latn: 'Refund bhej diya',
    id: 'Dana dikembalikan',
    de: 'Erstattung veranlasst',
    fr: 'Remboursement effectué',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    reason: {
      kind: 'reason',
      per: 'customer',
      sample: {
        en: 'returned item',
        es: 'artículo devuelto',
        pt_BR: 'produto devolvido',
        hi: 'सामान लौटाया गया',
        hi_Latn: 'item return hua',
        id: 'barang dikembalikan',
        de: 'zurückgesandter Artikel',
        fr: 'article retourné',
      },
    },
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
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View refund',
        es: 'Ver el reembolso',
        pt_BR: 'Ver o reembolso',
        hi: 'रिफ़ंड देखें',
        hi_Latn: 'Refund dekhein',
        id: 'Lihat pengembalian',
        de: 'Erstattung ansehen',
        fr: 'Voir le remboursement',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have issued [a refund of {amount}|a refund] for your order[ {order_number}][ at {business}].[ Reason: {reason}.][ Date of the refund: {date}.][ Please allow {duration} for the money to arrive.] If it does not arrive, please reply to this message.',
      warm: 'Hi[ {customer_name}], the refund for your order[ {order_number}][ at {business}] is on its way ✅[\nAmount: {amount}][\nReason: {reason}][\nDate of the refund: {date}][\nPlease allow {duration} for it to arrive]\n\nIf the money does not reach you, just reply to this message and we will look into it.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos realizado [un reembolso de {amount} por|el reembolso de] tu pedido[ {order_number}][ en {business}].[ Motivo: {reason}.][ Fecha del reembolso: {date}.][ Plazo hasta recibir el dinero: {duration}.] Si tienes alguna pregunta sobre el reembolso, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! El reembolso de tu pedido[ {order_number}][ en {business}] ya está en camino ✅[\nImporte: {amount}][\nMotivo: {reason}][\nFecha del reembolso: {date}][\nPlazo hasta recibirlo: {duration}]\n\nSi no ves el dinero en tu cuenta, responde a este mensaje y lo revisamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Fizemos [o reembolso de {amount}|o reembolso] do seu pedido[ {order_number}][ na {business}].[ Motivo: {reason}.][ Data do reembolso: {date}.][ Prazo até o dinheiro cair: {duration}.] Se tiver alguma dúvida sobre o reembolso, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! O reembolso do seu pedido[ {order_number}][ na {business}] já está a caminho ✅[\nValor: {amount}][\nMotivo: {reason}][\nData do reembolso: {date}][\nPrazo até cair: {duration}]\n\nSe o dinheiro não aparecer na sua conta, é só responder a esta mensagem e verificamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके ऑर्डर[ {order_number}] का [{amount} का रिफ़ंड|रिफ़ंड] भेज दिया गया है।[ कारण: {reason}।][ रिफ़ंड की तारीख: {date}।][ पैसे आने का समय: {duration}।] रिफ़ंड न मिले, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके ऑर्डर[ {order_number}] का रिफ़ंड भेज दिया गया है ✅[\nराशि: {amount}][\nकारण: {reason}][\nरिफ़ंड की तारीख: {date}][\nपैसे आने का समय: {duration}]\n\nअगर रिफ़ंड न मिले, तो बस इस मैसेज का जवाब दें, हम देख लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke order[ {order_number}] ka [{amount} ka refund|refund] bhej diya gaya hai.[ Reason: {reason}.][ Refund ki date: {date}.][ Paise aane ka time: {duration}.] Refund na mile, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapke order[ {order_number}] ka refund bhej diya gaya hai ✅[\nAmount: {amount}][\nReason: {reason}][\nRefund ki date: {date}][\nPaise aane ka time: {duration}]\n\nAgar refund na mile, toh bas is message par reply karein, hum dekh lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami sudah mengembalikan [dana sebesar {amount}|dana] untuk pesanan Anda[ {order_number}][ di {business}].[ Alasan: {reason}.][ Tanggal pengembalian dana: {date}.][ Lama sampai dana masuk: {duration}.] Jika ada pertanyaan tentang pengembalian dana ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], dana untuk pesanan Kakak[ {order_number}][ di {business}] sudah kami kembalikan ✅[\nJumlah: {amount}][\nAlasan: {reason}][\nTanggal pengembalian dana: {date}][\nLama sampai dana masuk: {duration}]\n\nKalau dananya belum masuk, balas saja pesan ini, nanti kami cek.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben [eine Erstattung von {amount}|die Erstattung] für Ihre Bestellung[ {order_number}][ bei {business}] veranlasst.[ Grund: {reason}.][ Datum der Erstattung: {date}.][ Dauer bis zur Gutschrift: {duration}.] Kommt das Geld nicht an, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], die Erstattung für Ihre Bestellung[ {order_number}][ bei {business}] ist unterwegs ✅[\nBetrag: {amount}][\nGrund: {reason}][\nDatum der Erstattung: {date}][\nDauer bis zur Gutschrift: {duration}]\n\nKommt das Geld nicht bei Ihnen an, antworten Sie einfach auf diese Nachricht. Wir prüfen das gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons effectué [un remboursement de {amount}|le remboursement] pour votre commande[ {order_number}][ chez {business}].[ Motif : {reason}.][ Date du remboursement : {date}.][ Délai de réception : {duration}.] Si vous ne le recevez pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], le remboursement de votre commande[ {order_number}][ chez {business}] est en route ✅[\nMontant : {amount}][\nMotif : {reason}][\nDate du remboursement : {date}][\nDélai de réception : {duration}]\n\nSi vous ne le recevez pas, répondez simplement à ce message et nous vérifierons.',
    },
  },
  purposes: {
    en: 'refund|refund sent|refund processed|money back|we refunded the order|tell customers about their refund|reimbursement|payment returned|they got their money back|refund issued|refunded|money sent back to the customer|refund is on the way|refund has been issued amount and order number|bank takes up to working days|refund done',
    es: 'reembolso|reembolso realizado|devolución del dinero|te devolvimos el dinero|reintegro|pedido reembolsado|aviso de reembolso|devolvimos la plata|te regresamos el dinero|ya le devolvimos el dinero|devolución del pago|nota de crédito|reversión del pago|reembolso hecho|el reembolso ya salió|le devolvimos el dinero|el banco tarda hasta|te devolvemos el dinero|el reembolso está en camino|hicimos la devolución del importe',
    pt_BR:
      'reembolso|reembolso realizado|dinheiro de volta|devolvemos o dinheiro|estorno|pedido reembolsado|aviso de estorno|devolvi o dinheiro|estornamos o valor|estorno no cartão|reembolso no pix|devolução do valor pago|dinheiro devolvido|o reembolso foi feito|estorno realizado|o estorno foi feito|devolvemos o valor|o reembolso está a caminho',
    hi: 'रिफ़ंड|पैसे वापस|रिफ़ंड भेज दिया|धनवापसी|पैसे लौटा दिए|ऑर्डर का रिफ़ंड|रिफ़ंड हो गया|पैसा वापस कर दिया|रिफंड कर दिया|पैसे वापस भेज दिए|पैसे वापस कर दिए|रिफंड हो गया|पैसा वापस|रिफंड भेज दिया|पैसे खाते में आएंगे',
    hi_Latn:
      'refund|paise wapas|refund ho gaya|refund bhej diya|paise lauta diye|order ka refund|paisa wapsi|refund kar diya|paise wapas kar diye|refund process|refund 3 din mein aayega|refund kar diya hai|paise wapas bhej diye|refund account mein aayega|refund account me|paisa wapas kar diya',
    id: 'pengembalian dana|refund|dana dikembalikan|uang kembali|refund pesanan|uang sudah ditransfer balik|uang sudah dibalikin|uangnya dikembalikan|dana sudah direfund|pengembalian uang|refund sudah diproses|uang sudah kami kembalikan|refund sudah dikirim|uang sudah dikembalikan|refund berhasil|uang kembali masuk rekening',
    de: 'Erstattung|Rückerstattung|Geld zurück|Betrag erstattet|Rückzahlung|Gutschrift für die Bestellung|Kunden über die Erstattung informieren|Geld erstattet|Geld zurückerstattet|Rückerstattung unterwegs|Betrag zurücküberwiesen|Gutschrift|Rückerstattung ist raus|Geld zurück überwiesen|Erstattung veranlasst|Retoure erstattet|Gutschrift überwiesen|Retoure eingetroffen und erstattet|Kaufpreis erstattet|Rückzahlung erfolgt',
    fr: 'remboursement|commande remboursée|remboursement effectué|argent rendu|nous vous avons remboursé|avis de remboursement|client remboursé|on a remboursé|remboursement envoyé|argent remboursé|avoir sur la commande|le remboursement est parti|la banque met jours|on vous rembourse|nous avons remboursé votre achat',
  },
  not: [
    'no refund',
    'cashback',
    'return received',
    'retoure eingegangen',
    'devolución recibida',
    'payment received',
    'money back guarantee',
    'hemos recibido su devolución',
    'recebemos a devolução',
    'Tour',
    'abgesagt',
    'tour',
    'recibido su devolución',
    'recibimos la devolución',
    'devolución aceptada',
    'recibimos tu devolución',
    'devolução recebida',
    'devolução aceita',
    'recebemos a devolução',
    'recebemos sua devolução',
    'retour reçu',
    'reçu votre retour',
    'retour accepté',
    'reçu le retour',
    'reembolso tardará',
    'concierto cancelado',
    'show cancelado',
    'concert est annulé',
    'se cancela el concierto',
    'show foi cancelado',
    'évènement annulé',
    'événement annulé',
    'spectacle annulé',
  ],
}
