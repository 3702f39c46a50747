import type { UtilityBlueprint } from '../blueprint.ts'
import { viewReceipt } from '../button-words.ts'

export const paymentReceived: UtilityBlueprint = {
  id: 'payment_received',
  name: 'payment_received',
  category: 'UTILITY',
  industries: [
    'finance',
    'e_commerce',
    'retail',
    'telecom',
    'education',
    'insurance',
    'professional_services',
    'real_estate',
  ],
  titles: {
    en: 'Payment received',
    es: 'Pago recibido',
    pt_BR: 'Pagamento recebido',
    hi: 'भुगतान मिल गया',
    hi_Latn: 'Payment mil gaya',
    id: 'Pembayaran diterima',
    de: 'Zahlung erhalten',
    fr: 'Paiement reçu',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      topics: {
        en: 'rent|monthly fee|membership fee|tuition fees|tuition|school fees|course fee|service charge|premium|subscription|deposit|instalment|installment|electricity bill|water bill|phone bill|utility bill|loan|parking fee|maintenance fee|annual fee',
        es: 'renta|alquiler|arriendo|cuota mensual|mensualidad|colegiatura|matrícula|cuota|suscripción|prima|recibo de luz|recibo de agua|gastos comunes|expensas|préstamo|anualidad',
        pt_BR:
          'aluguel|mensalidade|boleto|taxa de condomínio|matrícula|parcela|assinatura|conta de luz|conta de água|anuidade',
        hi: 'किराया|किराए|फीस|फ़ीस|बिजली बिल|बिजली का बिल|बिल|किस्त|सदस्यता शुल्क|ईएमआई|मेंटेनेंस',
        hi_Latn: 'rent|kiraya|fees|bijli bill|bijli ka bill|bill|kist|EMI|membership fees|maintenance|tuition fees',
        id: 'uang sewa|sewa kos|sewa|iuran|SPP|uang sekolah|les|cicilan|langganan|tagihan listrik|tagihan air|premi|uang kos',
        de: 'Miete|Nebenkostenabrechnung|Nebenkosten|Mitgliedsbeitrag|Monatsbeitrag|Beitrag|Kursgebühr|Schulgeld|Abo|Stromrechnung|Kaution|Hausgeld|Kita-Beitrag|Essensgeld|Jahresbeitrag',
        fr: "loyer|cotisation|mensualité|abonnement|frais de scolarité|charges|prime|facture d'électricité|facture d'eau|acompte",
      },
      sample: {
        en: 'monthly fee',
        es: 'cuota mensual',
        pt_BR: 'mensalidade',
        hi: 'मासिक शुल्क',
        hi_Latn: 'monthly fees',
        id: 'iuran bulanan',
        de: 'Monatsbeitrag',
        fr: 'cotisation mensuelle',
      },
    },
    date: { kind: 'date', per: 'customer' },
    order_number: { kind: 'order_number', per: 'customer' },
    invoice_number: { kind: 'invoice_number', per: 'customer' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [viewReceipt],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have received [your payment of {amount}|your payment][ to {business}].[ For: {product}.][ Order number: {order_number}.][ Invoice number: {invoice_number}.][ Date of payment: {date}.] Thank you. Please keep this message for your records.',
      warm: 'Hi[ {customer_name}], thank you! [Your payment of {amount}|Your payment][ to {business}] has arrived ✅[\nFor: {product}][\nOrder number: {order_number}][\nInvoice number: {invoice_number}][\nDate of payment: {date}]\n\nIf you have a question about your payment, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido [tu pago de {amount}|tu pago][ en {business}].[ Concepto: {product}.][ Número de pedido: {order_number}.][ Número de factura: {invoice_number}.][ Fecha de pago: {date}.] Gracias. Si tienes alguna pregunta sobre el pago, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Gracias: ya recibimos [tu pago de {amount}|tu pago][ en {business}] ✅[\nConcepto: {product}][\nNúmero de pedido: {order_number}][\nNúmero de factura: {invoice_number}][\nFecha de pago: {date}]\n\nSi tienes alguna pregunta sobre el pago, estamos en este chat.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos [seu pagamento de {amount}|seu pagamento][ na {business}].[ Referente a: {product}.][ Número do pedido: {order_number}.][ Número da fatura: {invoice_number}.][ Data do pagamento: {date}.] Obrigado. Se tiver alguma dúvida sobre o pagamento, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Obrigado, recebemos [seu pagamento de {amount}|seu pagamento][ na {business}] ✅[\nReferente a: {product}][\nNúmero do pedido: {order_number}][\nNúmero da fatura: {invoice_number}][\nData do pagamento: {date}]\n\nSe tiver alguma dúvida sobre o pagamento, estamos aqui nesta conversa.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] हमें [आपका {amount} का भुगतान|आपका भुगतान] मिल गया है।[ विवरण: {product}।][ ऑर्डर नंबर: {order_number}।][ इनवॉइस नंबर: {invoice_number}।][ भुगतान की तारीख: {date}।] धन्यवाद। कृपया यह मैसेज अपने रिकॉर्ड के लिए सँभालकर रखें।',
      warm: 'नमस्ते[ {customer_name} जी], धन्यवाद![ {business} में] हमें [आपका {amount} का भुगतान|आपका भुगतान] मिल गया है ✅[\nविवरण: {product}][\nऑर्डर नंबर: {order_number}][\nइनवॉइस नंबर: {invoice_number}][\nभुगतान की तारीख: {date}]\n\nभुगतान के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] humein [aapka {amount} ka payment|aapka payment] mil gaya hai.[ Details: {product}.][ Order number: {order_number}.][ Invoice number: {invoice_number}.][ Payment ki date: {date}.] Dhanyavaad. Please yeh message apne record ke liye sambhalkar rakhein.',
      warm: 'Namaste[ {customer_name} ji], shukriya,[ {business} mein] [aapka {amount} ka payment|aapka payment] mil gaya hai ✅[\nDetails: {product}][\nOrder number: {order_number}][\nInvoice number: {invoice_number}][\nPayment ki date: {date}]\n\nPayment ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [pembayaran Anda sebesar {amount}|pembayaran Anda] sudah kami terima[ di {business}].[ Untuk: {product}.][ Nomor pesanan: {order_number}.][ Nomor tagihan: {invoice_number}.][ Tanggal pembayaran: {date}.] Terima kasih. Jika ada pertanyaan tentang pembayaran ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], terima kasih, [pembayaran sebesar {amount}|pembayaran Kakak] sudah kami terima[ di {business}] ✅[\nUntuk: {product}][\nNomor pesanan: {order_number}][\nNomor tagihan: {invoice_number}][\nTanggal pembayaran: {date}]\n\nKalau ada pertanyaan soal pembayaran ini, tulis saja di chat ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [Ihre Zahlung über {amount}|Ihre Zahlung] ist[ bei {business}] eingegangen.[ Für: {product}.][ Bestellnummer: {order_number}.][ Rechnungsnummer: {invoice_number}.][ Zahlungsdatum: {date}.] Vielen Dank. Bitte bewahren Sie diese Nachricht für Ihre Unterlagen auf.',
      warm: 'Hallo[ {customer_name}], vielen Dank! [Ihre Zahlung über {amount}|Ihre Zahlung] ist[ bei {business}] angekommen ✅[\nFür: {product}][\nBestellnummer: {order_number}][\nRechnungsnummer: {invoice_number}][\nZahlungsdatum: {date}]\n\nWenn Sie Fragen zu Ihrer Zahlung haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu [votre paiement de {amount}|votre paiement][ à {business}].[ Objet : {product}.][ Numéro de commande : {order_number}.][ Numéro de facture : {invoice_number}.][ Date du paiement : {date}.] Merci. Pensez à conserver ce message.',
      warm: 'Bonjour[ {customer_name}], merci ! Nous avons bien reçu [votre paiement de {amount}|votre paiement][ à {business}] ✅[\nObjet : {product}][\nNuméro de commande : {order_number}][\nNuméro de facture : {invoice_number}][\nDate du paiement : {date}]\n\nUne question sur ce paiement ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'payment received|payment confirmation|thank you for your payment|receipt|we got your money|payment successful|deposit received|invoice paid|got your payment|paid, thank you|money has arrived|payment came through|confirm payment|bank transfer received|transfer arrived|we got the rent|rent received for the month|confirm that we got the payment|when a payment comes in send a confirmation|payment arrived thank you|monthly fee was paid|confirm receipt of payment|confirm we received the fee|tuition was paid',
    es: 'pago recibido|confirmación de pago|recibimos tu pago|comprobante de pago|recibo|pago exitoso|factura pagada|nos entró la transferencia|llegó tu transferencia|nos llegó el pago|depósito recibido|pago acreditado|abono recibido|gracias, recibimos el pago|cuando recibamos el pago|recibimos la renta|mandar un comprobante de pago|confirmar que el pago llegó|la mensualidad fue pagada|confirmación de pago con nombre y monto|pago de la cuota recibido|confirmar que pagaron|recibimos el pago de la cuota|agradecer el pago',
    pt_BR:
      'pagamento recebido|confirmação de pagamento|recebemos seu pagamento|comprovante de pagamento|recibo|pagamento aprovado|fatura paga|pix recebido|recebi o pix|pix caiu|pagamento confirmado|transferência recebida|depósito recebido|boleto pago|mensalidade paga|assim que o pagamento cair|confirmar que a mensalidade foi paga|recebemos o aluguel|confirmação de pagamento com nome e valor|pagamento recebido obrigado|a mensalidade foi paga|confirma que a mensalidade foi paga|recebemos o pagamento da mensalidade|confirmar que pagou|agradecer o pagamento',
    hi: 'भुगतान मिल गया|पैसे मिल गए|भुगतान की पुष्टि|भुगतान की रसीद|भुगतान सफल|फ़ीस मिल गई|भुगतान के लिए धन्यवाद|पैसे आ गए|पेमेंट मिल गया|किराया मिल गया|किस्त मिल गई|ईएमआई मिल गई|एडवांस मिल गया|शुल्क प्राप्त हुआ|भुगतान प्राप्त हुआ|फ़ीस की रसीद|भुगतान मिलने पर|जब पेमेंट आ जाए तब मैसेज|फीस जमा हो गई|भुगतान मिल गया धन्यवाद|फीस मिल गई|भुगतान प्राप्त|रकम प्राप्त|भुगतान मिलने की सूचना',
    hi_Latn:
      'payment mil gaya|payment received|paise mil gaye|payment confirmation|payment ki receipt|payment successful|fees mil gayi|paise aa gaye|payment receive ho gaya|payment ho gaya|rent mil gaya|fees jama ho gayi|payment aa gaya|kist mil gayi|emi mil gayi|advance mil gaya|paisa mil gaya|paise receive|fees ki raseed|fees milne par|payment milne par|jab payment aa jaye tab confirmation|payment aane par thank you|paisa aa gaya confirm karo|payment receive|fees mil gayi confirm|fees mil gayi naam',
    id: 'pembayaran diterima|konfirmasi pembayaran|pembayaran berhasil|bukti pembayaran|kuitansi|tagihan lunas|terima kasih sudah membayar|transfer sudah masuk|transferan sudah masuk|uang sudah masuk|pembayaran lunas|dp sudah diterima|pembayaran terkonfirmasi|spp sudah dibayar|tagihan sudah dibayar|pembayaran sudah diterima|konfirmasi pembayaran diterima|pembayaran les sudah diterima|uang sewa sudah masuk|terima kasih sudah bayar|sudah lunas|spp sudah diterima|iuran sudah diterima|pembayaran les diterima|pembayaran pasien diterima|uang sekolah sudah masuk|konfirmasi pembayaran masuk|uang dp sudah diterima',
    de: 'Zahlung erhalten|Zahlungseingang|Zahlungsbestätigung|Zahlung eingegangen|Quittung|Rechnung bezahlt|Danke für die Zahlung|Geld ist da|Zahlung ist eingegangen|Zahlung bestätigen|Geld eingegangen|Anzahlung erhalten|Überweisung eingegangen|Überweisung erhalten|Miete ist eingegangen|Bestätigung dass die Zahlung da ist|Geld ist angekommen|Beitrag bezahlt|Zahlung erhalten danke|Betrag erhalten|Beitrag ist eingegangen',
    fr: 'paiement reçu|confirmation de paiement|reçu de paiement|nous avons reçu votre règlement|paiement réussi|facture réglée|merci pour votre paiement|paiement bien reçu|règlement reçu|paiement encaissé|acompte reçu|on a reçu le paiement|virement reçu|on a bien reçu le virement|nous avons reçu le loyer|confirmer la réception du paiement|la cotisation est payée|quand le paiement arrive|la mensualité a été payée|confirmer que c’est payé|nous avons reçu le paiement de la cotisation|remercier pour le paiement',
  },
  not: [
    'payment not received',
    'not paid',
    'payment failed',
    'payment due',
    'no han pagado',
    'não pagou',
    'belum bayar',
    'nicht bezahlt',
    'pas payé',
    'refund',
    'return received',
    'donation received',
    'pas réglée',
    'pas encore réglée',
    'not been paid',
    'still open',
    'noch offen',
    'noch nicht bezahlt',
  ],
}
