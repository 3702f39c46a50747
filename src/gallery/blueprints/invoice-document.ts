import type { UtilityBlueprint } from '../blueprint.ts'

export const invoiceDocument: UtilityBlueprint = {
  id: 'invoice_document',
  name: 'invoice_ready',
  category: 'UTILITY',
  industries: [
    'professional_services',
    'home_services',
    'telecom',
    'e_commerce',
    'automotive',
    'software',
    'education',
  ],
  titles: {
    en: 'Invoice ready',
    es: 'Factura disponible',
    pt_BR: 'Fatura disponível',
    hi: 'इनवॉइस तैयार',
    hi_Latn: 'Invoice taiyar hai',
    id: 'Tagihan tersedia',
    de: 'Rechnung verfügbar',
    fr: 'Facture disponible',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    invoice_number: { kind: 'invoice_number', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'services in March',
        es: 'servicios de marzo',
        pt_BR: 'serviços de março',
        hi: 'मार्च की सेवाएँ',
        hi_Latn: 'March ki services',
        id: 'layanan bulan Maret',
        de: 'Leistungen im März',
        fr: 'prestations de mars',
      },
    },
    order_number: { kind: 'order_number', per: 'customer' },
    deadline: { kind: 'deadline', per: 'customer' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View invoice',
        es: 'Ver la factura',
        pt_BR: 'Ver a fatura',
        hi: 'इनवॉइस देखें',
        hi_Latn: 'Invoice dekhein',
        id: 'Lihat tagihan',
        de: 'Rechnung ansehen',
        fr: 'Voir la facture',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your invoice[ {invoice_number}][ from {business}] is now available.[ For: {product}.][ Order number: {order_number}.][ Amount: {amount}.][ Payable by: {deadline}.] If you have a question about your invoice, please reply to this message.',
      warm: 'Hi[ {customer_name}], your invoice[ {invoice_number}][ from {business}] is ready for you 📄[\nFor: {product}][\nOrder number: {order_number}][\nAmount: {amount}][\nPayable by: {deadline}]\n\nThank you for your business. If anything on the invoice is unclear, reply to this message and we will explain it.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu factura[ {invoice_number}][ de {business}] ya está disponible.[ Concepto: {product}.][ Número de pedido: {order_number}.][ Importe: {amount}.][ Vencimiento: {deadline}.] Si tienes alguna pregunta sobre tu factura, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Ya tienes lista tu factura[ {invoice_number}][ de {business}] 📄[\nConcepto: {product}][\nNúmero de pedido: {order_number}][\nImporte: {amount}][\nVencimiento: {deadline}]\n\nGracias por confiar en nosotros. Si algo de la factura no está claro, responde a este mensaje y te lo explicamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua fatura[ {invoice_number}][ da {business}] já está disponível.[ Referente a: {product}.][ Número do pedido: {order_number}.][ Valor: {amount}.][ Vencimento: {deadline}.] Se tiver alguma dúvida sobre a fatura, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Sua fatura[ {invoice_number}][ da {business}] está pronta 📄[\nReferente a: {product}][\nNúmero do pedido: {order_number}][\nValor: {amount}][\nVencimento: {deadline}]\n\nObrigado pela confiança. Se algo na fatura não estiver claro, é só responder a esta mensagem que explicamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपका इनवॉइस[ {invoice_number}] तैयार है।[ विवरण: {product}।][ ऑर्डर नंबर: {order_number}।][ राशि: {amount}।][ भुगतान की आख़िरी तारीख: {deadline}।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} से] आपका इनवॉइस[ {invoice_number}] तैयार है 📄[\nविवरण: {product}][\nऑर्डर नंबर: {order_number}][\nराशि: {amount}][\nभुगतान की आख़िरी तारीख: {deadline}]\n\nहम पर भरोसा करने के लिए धन्यवाद। इनवॉइस के बारे में कुछ पूछना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapka invoice[ {invoice_number}] taiyar hai.[ Details: {product}.][ Order number: {order_number}.][ Amount: {amount}.][ Payment ki last date: {deadline}.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} se] aapka invoice[ {invoice_number}] taiyar hai 📄[\nDetails: {product}][\nOrder number: {order_number}][\nAmount: {amount}][\nPayment ki last date: {deadline}]\n\nHum par bharosa karne ke liye shukriya. Invoice ke baare mein kuch poochna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], tagihan Anda[ {invoice_number}][ dari {business}] sudah tersedia.[ Untuk: {product}.][ Nomor pesanan: {order_number}.][ Jumlah: {amount}.][ Jatuh tempo: {deadline}.] Jika ada pertanyaan tentang tagihan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], tagihan Kakak[ {invoice_number}][ dari {business}] sudah siap 📄[\nUntuk: {product}][\nNomor pesanan: {order_number}][\nJumlah: {amount}][\nJatuh tempo: {deadline}]\n\nTerima kasih atas kepercayaannya. Kalau ada yang kurang jelas di tagihan ini, balas saja pesan ini, nanti kami jelaskan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Rechnung[ {invoice_number}][ von {business}] ist jetzt verfügbar.[ Für: {product}.][ Bestellnummer: {order_number}.][ Betrag: {amount}.][ Zahlbar bis: {deadline}.] Wenn Sie Fragen zu Ihrer Rechnung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Rechnung[ {invoice_number}][ von {business}] ist fertig 📄[\nFür: {product}][\nBestellnummer: {order_number}][\nBetrag: {amount}][\nZahlbar bis: {deadline}]\n\nVielen Dank für Ihr Vertrauen. Wenn etwas an der Rechnung unklar ist, antworten Sie einfach auf diese Nachricht. Wir erklären es Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre facture[ {invoice_number}][ de {business}] est disponible.[ Objet : {product}.][ Numéro de commande : {order_number}.][ Montant : {amount}.][ Échéance : {deadline}.] Pour toute question sur votre facture, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre facture[ {invoice_number}][ de {business}] est prête 📄[\nObjet : {product}][\nNuméro de commande : {order_number}][\nMontant : {amount}][\nÉchéance : {deadline}]\n\nMerci de votre confiance. Si quelque chose n’est pas clair sur la facture, répondez simplement à ce message et nous vous l’expliquerons.',
    },
  },
  purposes: {
    en: 'invoice|send an invoice|invoice ready|bill is available|invoice document|monthly statement|new bill|invoice as PDF|heres your invoice|send the bill|invoice attached|your bill is ready|statement ready|the annual bill is ready|bill is ready to view|invoice with amount and number|statement is available',
    es: 'factura|enviar factura|factura disponible|factura en PDF|nueva factura|estado de cuenta|comprobante fiscal|mandar la factura al cliente|mandar la boleta|boleta del mes|enviar la boleta|nota de venta|CFDI|recibo de honorarios|factura electrónica|resumen de cuenta|la factura del mes está lista|factura disponible con monto|ya está tu estado de cuenta|factura adjunta|aquí está tu factura|adjuntamos la factura|ya está la factura del mes|agradecer la compra, factura adjunta',
    pt_BR:
      'fatura|enviar fatura|nota fiscal|fatura disponível|fatura em PDF|boleto disponível|nova fatura|mandar o boleto|mandar a nota fiscal|segunda via do boleto|NF-e|fatura do mês|enviar boleto e nota|enviar nota fiscal ao cliente|a fatura do mês chegou|sua conta já está disponível|nota fiscal em anexo|segue a nota fiscal|sua fatura está disponível|segue em anexo a nota|agradecer a compra, nota em anexo',
    hi: 'इनवॉइस|बिल भेजना|इनवॉइस तैयार|नया बिल|बिल की कॉपी|मासिक बिल|पक्का बिल|जीएसटी बिल|बिल की पीडीएफ़|बिल तैयार है|बिल बन गया|इस महीने का बिल|बिल जारी हुआ|बिल आ गया है|इनवॉइस भेजना|महीने का बिल|इनवॉइस संलग्न',
    hi_Latn:
      'invoice bhejna hai|bill bhejna|invoice taiyar|naya bill|bill ki copy|monthly bill|invoice PDF|gst bill|bill ki pdf|bill taiyar hai|gst invoice|pakka bill|invoice|bill ban gaya|is mahine ka bill|bill generate ho gaya|is mahine ka bill aa gaya|invoice bhejna|mahine ka bill|bill ready|invoice attach',
    id: 'tagihan tersedia|kirim invoice|faktur|invoice pelanggan|tagihan bulanan|tagihan baru|invoice PDF|kirim tagihan|kirim nota|nota pembelian|faktur pajak|invoice bulan ini|rincian tagihan|e-faktur|tagihan bulan ini sudah terbit|invoice sudah tersedia|invoice terlampir|tagihan bulan ini|faktur terlampir|invoice sudah terbit|kwitansi|nota tagihan katering|tagihan katering',
    de: 'Rechnung|Rechnung senden|Rechnung verfügbar|neue Rechnung|Rechnung als PDF|Monatsrechnung|Rechnungsversand|Rechnung schicken|Rechnung ist da|Rechnung liegt bereit|hier ist Ihre Rechnung|Beleg senden|Jahresrechnung ist da|Abrechnung ist fertig|Rechnung mit Betrag und Rechnungsnummer|Rechnung online abrufbar|Rechnung im Anhang|Nebenkostenabrechnung ist da|Abrechnung verfügbar|Rechnung ist jetzt verfügbar|neue Rechnung da Betrag',
    fr: 'facture|envoyer une facture|facture disponible|facture en PDF|nouvelle facture|relevé mensuel|facture du mois|envoyer la facture|votre facture|facture jointe|facture prête|voici la facture|la facture annuelle est disponible|facture avec montant et numéro|voici votre facture|facture en pièce jointe|remercier pour l’achat, facture jointe',
  },
  not: [
    'overdue invoice',
    'invoice paid',
    'payment reminder',
    'payment received',
    'factura vencida',
    'fatura vencida',
    'offene rechnung',
    'facture impayée',
    'document request',
    'refund',
    'still open',
    'noch offen',
    'pas réglée',
    'not paid',
    'ask clients to send us',
    'send us their',
    'bukti potong',
    'nos faltan',
    'faltam',
  ],
}
