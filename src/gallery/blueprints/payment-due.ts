import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const paymentDue: UtilityBlueprint = {
  id: 'payment_due',
  name: 'payment_due',
  category: 'UTILITY',
  industries: ['finance', 'insurance', 'telecom', 'education', 'real_estate', 'professional_services', 'fitness'],
  titles: {
    en: 'Payment reminder',
    es: 'Recordatorio de pago',
    pt_BR: 'Lembrete de pagamento',
    hi: 'भुगतान रिमाइंडर',
    hi_Latn: 'Payment reminder',
    id: 'Pengingat pembayaran',
    de: 'Zahlungserinnerung',
    fr: 'Rappel de paiement',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    deadline: { kind: 'deadline', per: 'customer', usual: true },
    invoice_number: { kind: 'invoice_number', per: 'customer' },
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
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Pay online',
        es: 'Pagar en línea',
        pt_BR: 'Pagar online',
        hi: 'ऑनलाइन भुगतान करें',
        hi_Latn: 'Online payment karein',
        id: 'Bayar online',
        de: 'Online bezahlen',
        fr: 'Payer en ligne',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder that [your payment of {amount}|your payment][ to {business}] is due[ by {deadline}].[ For: {product}.][ Invoice number: {invoice_number}.] If you have already paid, you can ignore this message.',
      warm: 'Hi[ {customer_name}], just a friendly reminder about [your payment of {amount}|your payment][ to {business}], which is due[ by {deadline}].[\nFor: {product}][\nInvoice number: {invoice_number}]\n\nIf you have already paid, thank you, there is nothing left to do. If you have a question, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos que tienes [un pago pendiente de {amount}|un pago pendiente][ con {business}][, con vencimiento el {deadline}].[ Concepto: {product}.][ Número de factura: {invoice_number}.] Si ya pagaste, puedes ignorar este mensaje.',
      warm: 'Hola[, {customer_name}]. Solo queremos recordarte que tienes [un pago pendiente de {amount}|un pago pendiente][ con {business}][, que vence el {deadline}].[\nConcepto: {product}][\nNúmero de factura: {invoice_number}]\n\nSi ya pagaste, gracias, puedes ignorar este mensaje. Si tienes alguna pregunta sobre el pago, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembramos que você tem [um pagamento de {amount}|um pagamento] em aberto[ com a {business}][, com vencimento em {deadline}].[ Referente a: {product}.][ Número da fatura: {invoice_number}.] Se você já pagou, desconsidere esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para lembrar que você tem [um pagamento de {amount}|um pagamento] em aberto[ com a {business}][, que vence em {deadline}].[\nReferente a: {product}][\nNúmero da fatura: {invoice_number}]\n\nSe você já pagou, obrigado, pode desconsiderar esta mensagem. Se tiver alguma dúvida sobre o pagamento, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], याद दिला दें कि[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] बाक़ी है।[ आख़िरी तारीख: {deadline}।][ विवरण: {product}।][ इनवॉइस नंबर: {invoice_number}।] अगर आप भुगतान कर चुके हैं, तो इस मैसेज को अनदेखा कर दें।',
      warm: 'नमस्ते[ {customer_name} जी], बस याद दिलाना था कि[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] बाक़ी है।[\nआख़िरी तारीख: {deadline}][\nविवरण: {product}][\nइनवॉइस नंबर: {invoice_number}]\n\nअगर आप भुगतान कर चुके हैं, तो धन्यवाद, इस मैसेज को अनदेखा कर दें। कोई सवाल हो, तो बस यहीं जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yaad dila dein ki[ {business} mein] [aapka {amount} ka payment|aapka payment] baaki hai.[ Last date: {deadline}.][ Details: {product}.][ Invoice number: {invoice_number}.] Agar aap payment kar chuke hain, toh is message ko ignore kar dein.',
      warm: 'Namaste[ {customer_name} ji], bas yaad dilana tha ki[ {business} mein] [aapka {amount} ka payment|aapka payment] baaki hai.[\nLast date: {deadline}][\nDetails: {product}][\nInvoice number: {invoice_number}]\n\nAgar aap payment kar chuke hain, toh shukriya, is message ko ignore kar dein. Koi sawaal ho, toh bas yahin reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingatkan bahwa [pembayaran Anda sebesar {amount}|pembayaran Anda][ kepada {business}] akan jatuh tempo[ pada {deadline}].[ Untuk: {product}.][ Nomor tagihan: {invoice_number}.] Jika sudah membayar, mohon abaikan pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengingatkan, [pembayaran sebesar {amount}|pembayaran Kakak][ kepada {business}] akan jatuh tempo[ pada {deadline}].[\nUntuk: {product}][\nNomor tagihan: {invoice_number}]\n\nKalau sudah dibayar, terima kasih, abaikan saja pesan ini. Kalau ada pertanyaan soal pembayaran ini, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir möchten Sie daran erinnern, dass [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] fällig ist.[ Zahlbar bis: {deadline}.][ Für: {product}.][ Rechnungsnummer: {invoice_number}.] Wenn Sie bereits bezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos.',
      warm: 'Hallo[ {customer_name}], eine kleine Erinnerung: [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] ist fällig.[\nZahlbar bis: {deadline}][\nFür: {product}][\nRechnungsnummer: {invoice_number}]\n\nHaben Sie schon bezahlt? Vielen Dank, dann ist alles erledigt. Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons que [votre paiement de {amount}|votre paiement][ à {business}] arrive à échéance[ le {deadline}].[ Objet : {product}.][ Numéro de facture : {invoice_number}.] Si vous avez déjà payé, merci de ne pas tenir compte de ce message.',
      warm: 'Bonjour[ {customer_name}], un petit rappel : [votre paiement de {amount}|votre paiement][ à {business}] arrive à échéance[ le {deadline}].[\nObjet : {product}][\nNuméro de facture : {invoice_number}]\n\nVous avez déjà payé ? Merci, il n’y a plus rien à faire. Si vous avez une question, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'payment due|payment reminder|outstanding invoice|overdue payment|remind customers to pay|late payment|bill is due|rent reminder|instalment is due|fees not paid|they have not paid yet|pay your invoice|invoice not paid|rent is due|chase a payment|they owe us money|unpaid invoice|membership fee due|invoice is still open|invoice still not paid|unpaid bill|insurance premium is due',
    es: 'recordatorio de pago|pago pendiente|factura vencida|cobrar a los clientes|no han pagado|vence el pago|pago atrasado|cuota pendiente|cobranza|recordar el alquiler|tienen deuda|que paguen la cuota|vence la factura|prima del seguro pendiente|la cuota vence|vence la cuota|la cuota mensual vence el día|el recibo de la luz vence|recordatorio de pago amable|pagar antes del día|expensas|el alquiler vence|gastos comunes|recordarles que paguen|mensualidad del colegio vence|monotributo vence|el impuesto vence|recordarles el pago|después hay recargo|después tiene multa',
    pt_BR:
      'lembrete de pagamento|pagamento em aberto|fatura vencida|cobrança|boleto vence|pagamento atrasado|cliente não pagou|mensalidade atrasada|lembrar do aluguel|conta vencendo|parcela em atraso|cobrar o cliente|parcela do seguro a pagar|mensalidade vence|a mensalidade vence dia|boleto vence dia|a conta de luz vence|lembrete educado de pagamento|pagar até o dia|taxa de condomínio|o aluguel vence|lembrar de pagar|depois tem multa|boleto vencido|boleto em atraso|mensalidade em atraso|segunda via do boleto',
    hi: 'भुगतान की याद|पैसे बाक़ी हैं|बकाया|फ़ीस बाक़ी|बिल भरने की याद|क़िस्त की याद|भुगतान नहीं किया|किराया बाक़ी|उधार माँगना|ईएमआई बाक़ी|फ़ीस जमा नहीं की|बिल बाक़ी है|किश्त भरनी है|बिजली का बिल भरना|किराया नहीं दिया|खाता क्लियर करना|हिसाब बाक़ी है|सोसाइटी मेंटेनेंस बाक़ी|लोन की किस्त|पैसे कब देंगे|बिल की आख़िरी तारीख|किराए की याद दिलाना|फ़ीस की याद दिलाना|बीमा का प्रीमियम जमा करें|फीस जमा करने की आखिरी तारीख|बिल जमा करने की अंतिम तिथि|बिल जमा करना|पानी का बिल भरना|बिजली का बिल|फीस बकाया|किराया देना है|फीस भरनी है|बकाया राशि|मेंटेनेंस बाकी|किस्त भरनी है|फीस की याद|उधार चुकाना|भुगतान बाकी|बिल भरना है|ईएमआई की तारीख|फीस जमा|फीस जमा करें|फीस तारीख तक जमा|जमा करें राशि',
    hi_Latn:
      'payment reminder|payment baaki hai|paise baaki hain|fees baaki|bill bharna hai|kist ki yaad|udhaar|payment nahi kiya|kiraya baaki|udhar maangna|bakaya|emi due|fees jama nahi ki|fees due|rent baaki|kist bharni hai|pending payment|paise dene hain|kiraya nahi diya|khata clear karna|hisaab baaki hai|udhar chukana|society maintenance baki|loan ki kist|paise kab doge|bill ki last date|fees yaad dilana|kiraya yaad dilana|insurance ka premium bharna hai|fees ki last date|fees pending|maintenance pending|bijli ka bill|rent dena hai|fees bharni hai|payment pending|udhaar chukana|payment baaki|fees jama karna|due date payment|society maintenance|bill jama',
    id: 'pengingat pembayaran|tagihan jatuh tempo|belum bayar|tagih pelanggan|pembayaran tertunda|cicilan jatuh tempo|tunggakan|ingatkan bayar|uang sewa|piutang pelanggan|tagih iuran|premi asuransi harus dibayar|bayar spp|pembayaran spp|pengingat pembayaran spp|bayar sewa|bayar kos|bayar iuran|iuran bulanan|bayar cicilan|bayar uang les|ingatkan pembayaran|bayar angsuran|jatuh tempo pembayaran|tagihan belum dibayar|ipl|bayar uang sekolah',
    de: 'Zahlungserinnerung|Zahlung fällig|offene Rechnung|überfällige Rechnung|Mahnung|noch nicht bezahlt|Rate ist fällig|Miete fällig|Zahlungsverzug|bitte zahlen|Rechnung noch offen|Kunde zahlt nicht|an die Zahlung erinnern|Beitrag fällig|offener Betrag|Miete noch nicht bezahlt|Rechnung ist noch offen|noch offener Betrag|Versicherungsbeitrag fällig|Miete ist fällig|Beitrag überweisen|Mitgliedsbeitrag fällig|Nebenkostenabrechnung noch nicht bezahlt|bitte überweisen|an Zahlung erinnern|Kursgebühr fällig|Zahlung steht aus|Abschlag fällig|Rate fällig|Hausgeld fällig|freundlich an Zahlung erinnern|Betrag überweisen bis|Jahresbeitrag|Jahresbeitrag wird abgebucht|Beitrag wird abgebucht|Lastschrift wird eingezogen|Miete überweisen',
    fr: 'rappel de paiement|paiement en attente|facture impayée|échéance de paiement|relance client|retard de paiement|le client n’a pas payé|loyer à payer|mensualité due|facture à payer|relance de paiement|relance facture|facture non réglée|rappel de loyer|cotisation à régler|impayé|facture toujours pas réglée|facture pas encore payée|prime d’assurance à payer|la cotisation est à payer avant|à régler avant le|la facture d’électricité est à régler|rappel de paiement gentil|charges de copropriété|loyer à régler|rappeler de payer|mensualité à payer avant le|loyer en retard|rappel aux locataires|pénalité après le',
  },
  not: [
    'payment received',
    'payment failed',
    'card declined',
    'pago recibido',
    'pagamento recebido',
    'pembayaran diterima',
    'zahlung erhalten',
    'paiement reçu',
    'price increase',
    'appointment reminder',
  ],
}
