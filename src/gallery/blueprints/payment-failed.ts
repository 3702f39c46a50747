import type { UtilityBlueprint } from '../blueprint.ts'

export const paymentFailed: UtilityBlueprint = {
  id: 'payment_failed',
  name: 'payment_failed',
  category: 'UTILITY',
  industries: ['finance', 'software', 'telecom', 'e_commerce', 'fitness', 'insurance', 'education'],
  titles: {
    en: 'Payment failed',
    es: 'Pago rechazado',
    pt_BR: 'Pagamento recusado',
    hi: 'भुगतान नहीं हो सका',
    hi_Latn: 'Payment fail ho gaya',
    id: 'Pembayaran gagal',
    de: 'Zahlung fehlgeschlagen',
    fr: 'Paiement échoué',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'monthly plan',
        es: 'plan mensual',
        pt_BR: 'plano mensal',
        hi: 'मासिक प्लान',
        hi_Latn: 'monthly plan',
        id: 'paket bulanan',
        de: 'Monatsabo',
        fr: 'formule mensuelle',
      },
    },
    reason: {
      kind: 'reason',
      per: 'customer',
      sample: {
        en: 'the card has expired',
        es: 'la tarjeta ha caducado',
        pt_BR: 'o cartão venceu',
        hi: 'कार्ड की अवधि ख़त्म हो गई है',
        hi_Latn: 'card expire ho gaya hai',
        id: 'kartu sudah kedaluwarsa',
        de: 'die Karte ist abgelaufen',
        fr: 'carte expirée',
      },
    },
    date: { kind: 'date', per: 'customer' },
    deadline: { kind: 'deadline', per: 'customer' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Update payment method',
        es: 'Cambiar medio de pago',
        pt_BR: 'Atualizar pagamento',
        hi: 'भुगतान का तरीक़ा बदलें',
        hi_Latn: 'Payment method badlein',
        id: 'Ubah metode pembayaran',
        de: 'Zahlungsart ändern',
        fr: 'Modifier le paiement',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], [your payment of {amount}|your payment][ to {business}] could not be processed.[ For: {product}.][ Date of the attempt: {date}.][ Reason: {reason}.] Please check your payment method[ and pay by {deadline}]. If you need help with the payment, reply to this message.',
      warm: 'Hi[ {customer_name}], unfortunately [your payment of {amount}|your payment][ to {business}] did not go through.[\nFor: {product}][\nDate of the attempt: {date}][\nReason: {reason}]\n\nThis happens, and it is quickly solved: please check your payment method[ and pay by {deadline}]. If you get stuck, reply to this message and we will help you with the payment.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: no pudimos procesar [tu pago de {amount}|tu pago][ a {business}].[ Concepto: {product}.][ Fecha del intento: {date}.][ Motivo: {reason}.] Por favor, revisa tu medio de pago[ y paga antes del {deadline}]. Si necesitas ayuda con el pago, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Lamentablemente, [tu pago de {amount}|tu pago][ a {business}] no se pudo completar.[\nConcepto: {product}][\nFecha del intento: {date}][\nMotivo: {reason}]\n\nSuele pasar y se resuelve rápido: revisa tu medio de pago[ y paga antes del {deadline}]. Si algo no funciona, responde a este mensaje y te ayudamos con el pago.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Não foi possível processar [seu pagamento de {amount}|seu pagamento][ à {business}].[ Referente a: {product}.][ Data da tentativa: {date}.][ Motivo: {reason}.] Por favor, confira sua forma de pagamento[ e pague até {deadline}]. Se precisar de ajuda com o pagamento, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Infelizmente, [seu pagamento de {amount}|seu pagamento][ à {business}] não foi concluído.[\nReferente a: {product}][\nData da tentativa: {date}][\nMotivo: {reason}]\n\nIsso acontece e se resolve rápido: confira sua forma de pagamento[ e pague até {deadline}]. Se algo não der certo, é só responder a esta mensagem que ajudamos com o pagamento.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] पूरा नहीं हो सका।[ किसके लिए: {product}।][ कोशिश की तारीख: {date}।][ कारण: {reason}।] कृपया अपने भुगतान का तरीक़ा जाँच लें[ और {deadline} तक भुगतान कर दें]। भुगतान में मदद चाहिए, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], खेद है कि[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] पूरा नहीं हो पाया।[\nकिसके लिए: {product}][\nकोशिश की तारीख: {date}][\nकारण: {reason}]\n\nऐसा कभी-कभी हो जाता है और जल्दी ठीक भी हो जाता है: अपने भुगतान का तरीक़ा जाँच लीजिए[ और {deadline} तक भुगतान कर दीजिए]। कोई दिक़्क़त हो, तो इस मैसेज का जवाब दें, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] [aapka {amount} ka payment|aapka payment] poora nahi ho saka.[ Kiske liye: {product}.][ Koshish ki tareekh: {date}.][ Kaaran: {reason}.] Kripya apna payment method check kar lein[ aur {deadline} tak payment kar dein]. Payment mein madad chahiye, toh is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], khed hai ki[ {business} mein] [aapka {amount} ka payment|aapka payment] poora nahi ho paya.[\nKiske liye: {product}][\nKoshish ki tareekh: {date}][\nKaaran: {reason}]\n\nAisa kabhi-kabhi ho jaata hai aur jaldi theek bhi ho jaata hai: apna payment method check kar lijiye[ aur {deadline} tak payment kar dijiye]. Koi dikkat ho, toh is message ka jawab dein, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [pembayaran Anda sebesar {amount}|pembayaran Anda][ kepada {business}] tidak dapat diproses.[ Untuk: {product}.][ Tanggal percobaan: {date}.][ Alasan: {reason}.] Mohon periksa metode pembayaran Anda[ dan bayar paling lambat {deadline}]. Jika perlu bantuan soal pembayaran, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, [pembayaran sebesar {amount}|pembayaran Kakak][ kepada {business}] belum berhasil.[\nUntuk: {product}][\nTanggal percobaan: {date}][\nAlasannya: {reason}]\n\nHal ini bisa terjadi dan cepat diatasi: silakan periksa metode pembayarannya[ dan bayar paling lambat {deadline}]. Kalau masih ada kendala, balas saja pesan ini, nanti kami bantu pembayarannya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] konnte nicht ausgeführt werden.[ Verwendungszweck: {product}.][ Datum des Versuchs: {date}.][ Grund: {reason}.] Bitte prüfen Sie Ihre Zahlungsart[ und zahlen Sie bis {deadline}]. Wenn Sie Hilfe bei der Zahlung brauchen, antworten Sie auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], leider hat [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] nicht geklappt.[\nVerwendungszweck: {product}][\nDatum des Versuchs: {date}][\nGrund: {reason}]\n\nDas kommt vor und ist schnell gelöst: Bitte prüfen Sie Ihre Zahlungsart[ und zahlen Sie bis {deadline}]. Wenn Sie nicht weiterkommen, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [votre paiement de {amount}|votre paiement][ à {business}] n’a pas pu être effectué.[ Objet : {product}.][ Date de la tentative : {date}.][ Motif : {reason}.] Merci de vérifier votre moyen de paiement[ et de payer avant le {deadline}]. Si vous avez besoin d’aide pour le paiement, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], malheureusement, [votre paiement de {amount}|votre paiement][ à {business}] n’a pas abouti.[\nObjet : {product}][\nDate de la tentative : {date}][\nMotif : {reason}]\n\nCela arrive et se règle vite : vérifiez votre moyen de paiement[ et payez avant le {deadline}]. En cas de difficulté, répondez à ce message et nous vous aiderons pour le paiement.',
    },
  },
  purposes: {
    en: [
      'payment failed',
      'card declined',
      'payment did not go through',
      'direct debit failed',
      'payment could not be processed',
      'card expired',
      'update payment method',
      'charge failed',
      'autopay failed',
    ],
    es: [
      'pago rechazado',
      'pago fallido',
      'tarjeta rechazada',
      'no se pudo cobrar',
      'el pago no pasó',
      'tarjeta vencida',
      'cambiar medio de pago',
      'domiciliación devuelta',
    ],
    pt_BR: [
      'pagamento recusado',
      'pagamento falhou',
      'cartão recusado',
      'não conseguimos cobrar',
      'o pagamento não passou',
      'cartão vencido',
      'atualizar forma de pagamento',
      'débito automático não realizado',
    ],
    hi: ['भुगतान नहीं हो सका', 'भुगतान असफल', 'पेमेंट फ़ेल', 'कार्ड अस्वीकार', 'पैसे नहीं कटे', 'कार्ड की अवधि ख़त्म', 'ऑटो पे फ़ेल'],
    hi_Latn: [
      'payment fail',
      'payment fail ho gaya',
      'card decline',
      'payment nahi hua',
      'paise nahi kate',
      'card expire ho gaya',
      'autopay fail',
    ],
    id: [
      'pembayaran gagal',
      'kartu ditolak',
      'pembayaran tidak berhasil',
      'gagal debit',
      'kartu kedaluwarsa',
      'ubah metode pembayaran',
      'autodebit gagal',
      'transaksi gagal',
    ],
    de: [
      'Zahlung fehlgeschlagen',
      'Karte abgelehnt',
      'Lastschrift geplatzt',
      'Rücklastschrift',
      'Abbuchung nicht möglich',
      'Karte abgelaufen',
      'Zahlungsart ändern',
    ],
    fr: [
      'paiement échoué',
      'paiement refusé',
      'carte refusée',
      'prélèvement rejeté',
      'le paiement n’est pas passé',
      'carte expirée',
      'modifier le moyen de paiement',
    ],
  },
  not: [
    'payment received',
    'payment successful',
    'payment reminder',
    'delivery failed',
    'could not be delivered',
    'failed exam',
    'login failed',
    'pago recibido',
    'pagamento recebido',
    'zahlung erhalten',
    'paiement reçu',
  ],
}
