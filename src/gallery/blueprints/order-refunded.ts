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
        hi_Latn: 'saman lautaya gaya',
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
        hi: '3 से 5 दिन',
        hi_Latn: '3 se 5 din',
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
        'Hello[ {customer_name}], we have issued [a refund of {amount}|a refund] for your order[ {order_number}][ at {business}].[ Reason: {reason}.][ Date of the refund: {date}.][ Time until the money arrives: {duration}.] It goes back to the payment method that you used. If it does not arrive, please reply to this message.',
      warm: 'Hi[ {customer_name}], the refund for your order[ {order_number}][ at {business}] is on its way ✅[\nAmount: {amount}][\nReason: {reason}][\nDate of the refund: {date}][\nTime until it arrives: {duration}]\n\nThe money goes back to the payment method that you used. If you do not see it in your account, reply to this message and we will look into it.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos realizado [un reembolso de {amount}|el reembolso] de tu pedido[ {order_number}][ en {business}].[ Motivo: {reason}.][ Fecha del reembolso: {date}.][ Plazo hasta recibir el dinero: {duration}.] Lo recibirás en el mismo medio de pago que usaste. Si no te llega, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! El reembolso de tu pedido[ {order_number}][ en {business}] ya está en camino ✅[\nImporte: {amount}][\nMotivo: {reason}][\nFecha del reembolso: {date}][\nPlazo hasta recibirlo: {duration}]\n\nEl dinero vuelve al mismo medio de pago que usaste. Si no lo ves en tu cuenta, responde a este mensaje y lo revisamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Fizemos [o reembolso de {amount}|o reembolso] do seu pedido[ {order_number}][ na {business}].[ Motivo: {reason}.][ Data do reembolso: {date}.][ Prazo até o dinheiro cair: {duration}.] O valor volta para a mesma forma de pagamento que você usou. Se não chegar, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! O reembolso do seu pedido[ {order_number}][ na {business}] já está a caminho ✅[\nValor: {amount}][\nMotivo: {reason}][\nData do reembolso: {date}][\nPrazo até cair: {duration}]\n\nO dinheiro volta para a mesma forma de pagamento que você usou. Se não aparecer na sua conta, é só responder a esta mensagem e verificamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके ऑर्डर[ {order_number}] का [{amount} का रिफ़ंड|रिफ़ंड] भेज दिया गया है।[ कारण: {reason}।][ रिफ़ंड की तारीख: {date}।][ पैसे आने में लगने वाला समय: {duration}।] पैसे उसी माध्यम में वापस आएँगे जिससे आपने भुगतान किया था। न मिलें, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके ऑर्डर[ {order_number}] का रिफ़ंड भेज दिया गया है ✅[\nराशि: {amount}][\nकारण: {reason}][\nरिफ़ंड की तारीख: {date}][\nपैसे आने में लगने वाला समय: {duration}]\n\nपैसे उसी माध्यम में वापस आएँगे जिससे आपने भुगतान किया था। अगर खाते में न दिखें, तो इस मैसेज का जवाब दें, हम देख लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke order[ {order_number}] ka [{amount} ka refund|refund] bhej diya gaya hai.[ Kaaran: {reason}.][ Refund ki tareekh: {date}.][ Paise aane mein lagne wala samay: {duration}.] Paise usi tareeke se wapas aayenge jisse aapne payment kiya tha. Na milein, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapke order[ {order_number}] ka refund bhej diya gaya hai ✅[\nRakam: {amount}][\nKaaran: {reason}][\nRefund ki tareekh: {date}][\nPaise aane mein lagne wala samay: {duration}]\n\nPaise usi tareeke se wapas aayenge jisse aapne payment kiya tha. Agar account mein na dikhein, toh is message ka jawab dein, hum dekh lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami sudah mengembalikan [dana sebesar {amount}|dana] untuk pesanan Anda[ {order_number}][ di {business}].[ Alasan: {reason}.][ Tanggal pengembalian dana: {date}.][ Lama sampai dana masuk: {duration}.] Dana dikirim ke metode pembayaran yang Anda gunakan. Jika belum masuk, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], dana untuk pesanan Kakak[ {order_number}][ di {business}] sudah kami kembalikan ✅[\nJumlah: {amount}][\nAlasan: {reason}][\nTanggal pengembalian dana: {date}][\nLama sampai dana masuk: {duration}]\n\nDana kembali ke metode pembayaran yang Kakak pakai. Kalau belum terlihat di rekening, balas saja pesan ini, nanti kami cek.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben [eine Erstattung von {amount}|die Erstattung] für Ihre Bestellung[ {order_number}][ bei {business}] veranlasst.[ Grund: {reason}.][ Datum der Erstattung: {date}.][ Dauer bis zur Gutschrift: {duration}.] Das Geld geht auf das Zahlungsmittel zurück, mit dem Sie bezahlt haben. Kommt es nicht an, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], die Erstattung für Ihre Bestellung[ {order_number}][ bei {business}] ist unterwegs ✅[\nBetrag: {amount}][\nGrund: {reason}][\nDatum der Erstattung: {date}][\nDauer bis zur Gutschrift: {duration}]\n\nDas Geld geht auf das Zahlungsmittel zurück, mit dem Sie bezahlt haben. Sehen Sie es nicht auf Ihrem Konto, antworten Sie einfach auf diese Nachricht. Wir prüfen das gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons effectué [un remboursement de {amount}|le remboursement] pour votre commande[ {order_number}][ chez {business}].[ Motif : {reason}.][ Date du remboursement : {date}.][ Délai de réception : {duration}.] Vous le recevrez sur le moyen de paiement utilisé. S’il n’arrive pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], le remboursement de votre commande[ {order_number}][ chez {business}] est en route ✅[\nMontant : {amount}][\nMotif : {reason}][\nDate du remboursement : {date}][\nDélai de réception : {duration}]\n\nIl vous parviendra sur le moyen de paiement utilisé. Si vous ne le voyez pas sur votre compte, répondez à ce message et nous vérifierons.',
    },
  },
  purposes: {
    en: [
      'refund',
      'refund sent',
      'refund processed',
      'money back',
      'we refunded the order',
      'tell customers about their refund',
      'reimbursement',
      'payment returned',
    ],
    es: [
      'reembolso',
      'reembolso realizado',
      'devolución del dinero',
      'te devolvimos el dinero',
      'reintegro',
      'pedido reembolsado',
      'aviso de reembolso',
    ],
    pt_BR: [
      'reembolso',
      'reembolso realizado',
      'dinheiro de volta',
      'devolvemos o dinheiro',
      'estorno',
      'pedido reembolsado',
      'aviso de estorno',
    ],
    hi: ['रिफ़ंड', 'पैसे वापस', 'रिफ़ंड भेज दिया', 'धनवापसी', 'पैसे लौटा दिए', 'ऑर्डर का रिफ़ंड'],
    hi_Latn: [
      'refund',
      'paise wapas',
      'refund ho gaya',
      'refund bhej diya',
      'paise lauta diye',
      'order ka refund',
      'paisa wapsi',
    ],
    id: [
      'pengembalian dana',
      'refund',
      'dana dikembalikan',
      'uang kembali',
      'refund pesanan',
      'uang sudah ditransfer balik',
    ],
    de: [
      'Erstattung',
      'Rückerstattung',
      'Geld zurück',
      'Betrag erstattet',
      'Rückzahlung',
      'Gutschrift für die Bestellung',
      'Kunden über die Erstattung informieren',
    ],
    fr: [
      'remboursement',
      'commande remboursée',
      'remboursement effectué',
      'argent rendu',
      'nous vous avons remboursé',
      'avis de remboursement',
    ],
  },
  not: [
    'no refund',
    'cashback',
    'return received',
    'retoure eingegangen',
    'devolución recibida',
    'payment received',
    'money back guarantee',
  ],
}
