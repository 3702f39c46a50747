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
    fr: 'Échec du paiement',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
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
        'Hola[, {customer_name}]: no pudimos procesar [tu pago de {amount}|tu pago][ a {business}].[ Concepto: {product}.][ Fecha del intento: {date}.][ Motivo: {reason}.] Por favor, revisa tu tarjeta o medio de pago[ y paga a más tardar el {deadline}]. Si necesitas ayuda con el pago, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Lamentablemente, [tu pago de {amount}|tu pago][ a {business}] no se pudo completar.[\nConcepto: {product}][\nFecha del intento: {date}][\nMotivo: {reason}]\n\nA veces pasa. Por favor, revisa tu tarjeta o medio de pago[ y paga a más tardar el {deadline}]. Si algo no funciona, responde a este mensaje y te ayudamos con el pago.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Não foi possível processar [seu pagamento de {amount}|seu pagamento][ à {business}].[ Referente a: {product}.][ Data da tentativa: {date}.][ Motivo: {reason}.] Por favor, confira seu cartão ou forma de pagamento[ e pague até {deadline}]. Se precisar de ajuda com o pagamento, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Infelizmente, [seu pagamento de {amount}|seu pagamento][ à {business}] não foi concluído.[\nReferente a: {product}][\nData da tentativa: {date}][\nMotivo: {reason}]\n\nIsso acontece. Por favor, confira seu cartão ou forma de pagamento[ e pague até {deadline}]. Se algo não der certo, é só responder a esta mensagem que a gente ajuda com o pagamento.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] पूरा नहीं हो सका।[ विवरण: {product}।][ तारीख: {date}।][ कारण: {reason}।] कृपया अपने भुगतान का तरीक़ा जाँच लें[ और {deadline} तक भुगतान कर दें]। भुगतान में मदद चाहिए, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], अफ़सोस है कि[ {business} में] [आपका {amount} का भुगतान|आपका भुगतान] पूरा नहीं हो पाया।[\nविवरण: {product}][\nतारीख: {date}][\nकारण: {reason}]\n\nऐसा कभी-कभी हो जाता है। अपने भुगतान का तरीक़ा जाँच लीजिए[ और {deadline} तक भुगतान कर दीजिए]। कोई दिक़्क़त हो, तो बस इस मैसेज का जवाब दीजिए, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] [aapka {amount} ka payment|aapka payment] poora nahi ho saka.[ Details: {product}.][ Date: {date}.][ Reason: {reason}.] Please apna payment method check kar lein[ aur {deadline} tak payment kar dein]. Payment mein madad chahiye, toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], afsos hai ki[ {business} mein] [aapka {amount} ka payment|aapka payment] poora nahi ho paya.[\nDetails: {product}][\nDate: {date}][\nReason: {reason}]\n\nAisa kabhi kabhi ho jaata hai. Apna payment method check kar lijiye[ aur {deadline} tak payment kar dijiye]. Koi dikkat ho, toh bas is message par reply kijiye, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [pembayaran Anda sebesar {amount}|pembayaran Anda][ kepada {business}] tidak dapat diproses.[ Untuk: {product}.][ Tanggal percobaan: {date}.][ Alasan: {reason}.] Mohon periksa metode pembayaran Anda[ dan bayar paling lambat {deadline}]. Jika perlu bantuan soal pembayaran, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, [pembayaran sebesar {amount}|pembayaran Kakak][ kepada {business}] belum berhasil.[\nUntuk: {product}][\nTanggal percobaan: {date}][\nAlasannya: {reason}]\n\nHal ini kadang terjadi. Silakan periksa metode pembayarannya[ dan bayar paling lambat {deadline}]. Kalau masih ada kendala, balas saja pesan ini, nanti kami bantu pembayarannya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] konnte nicht ausgeführt werden.[ Für: {product}.][ Datum des Versuchs: {date}.][ Grund: {reason}.] Bitte prüfen Sie Ihre Zahlungsart[ und zahlen Sie bis {deadline}]. Wenn Sie Hilfe bei der Zahlung brauchen, antworten Sie auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], leider hat [Ihre Zahlung über {amount}|Ihre Zahlung][ an {business}] nicht geklappt.[\nFür: {product}][\nDatum des Versuchs: {date}][\nGrund: {reason}]\n\nDas kommt vor und ist schnell gelöst: Bitte prüfen Sie Ihre Zahlungsart[ und zahlen Sie bis {deadline}]. Wenn Sie nicht weiterkommen, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [votre paiement de {amount}|votre paiement][ à {business}] n’a pas pu être effectué.[ Objet : {product}.][ Date de la tentative : {date}.][ Motif : {reason}.] Merci de vérifier votre carte ou moyen de paiement[ et de payer d’ici le {deadline}]. Si vous avez besoin d’aide pour le paiement, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], malheureusement, [votre paiement de {amount}|votre paiement][ à {business}] n’a pas abouti.[\nObjet : {product}][\nDate de la tentative : {date}][\nMotif : {reason}]\n\nCela arrive et se règle vite : vérifiez votre carte ou moyen de paiement[ et payez d’ici le {deadline}]. En cas de difficulté, répondez à ce message et nous vous aiderons pour le paiement.',
    },
  },
  purposes: {
    en: 'payment failed|card declined|payment did not go through|direct debit failed|payment could not be processed|card expired|update payment method|charge failed|autopay failed|card was declined|payment bounced|couldnt charge the card|direct debit bounced|failed payment|couldnt take the payment|direct debit was returned|card declined for the monthly plan|ask them to update the card|card get declined|card has expired, update details|could not collect the subscription|standing order bounced|bank rejected the payment',
    es: 'pago rechazado|pago fallido|tarjeta rechazada|no se pudo cobrar|el pago no pasó|tarjeta vencida|cambiar medio de pago|domiciliación devuelta|rebotó la tarjeta|rechazaron la tarjeta|no pasó la tarjeta|débito rechazado|el banco rechazó el pago|no se pudo debitar|actualizar tarjeta|la tarjeta fue rechazada|no pudimos cobrar la suscripción|el cobro fue rechazado|que actualice la tarjeta|la tarjeta venció|cobro rechazado de la mensualidad|actualizar los datos de pago|no pudo cobrar la mensualidad|el cobro de la suscripción fue rechazado|que actualicen la tarjeta|falló el cobro|actualizar el método de pago',
    pt_BR:
      'pagamento recusado|pagamento falhou|cartão recusado|não conseguimos cobrar|o pagamento não passou|cartão vencido|atualizar forma de pagamento|débito automático não realizado|o cartão não passou|cartão sem limite|débito não autorizado|pix não caiu|cobrança recusada|pagamento não aprovado|atualizar o cartão|o cartão foi recusado na mensalidade|atualizar os dados do cartão|o cartão venceu|débito automático falhou|não conseguiu cobrar a mensalidade|cartão recusado atualizar pagamento|a cobrança foi recusada|pedir pra atualizar o cartão|falhou a cobrança',
    hi: 'भुगतान नहीं हो सका|भुगतान असफल|पेमेंट फ़ेल|कार्ड अस्वीकार|पैसे नहीं कटे|कार्ड की अवधि ख़त्म|ऑटो पे फ़ेल|यूपीआई पेमेंट फ़ेल|ऑटो डेबिट नहीं हुआ|ईएमआई बाउंस|पेमेंट अटक गया|पेमेंट नहीं हो पाया|पेमेंट नहीं हुआ|पैसा नहीं आया|कार्ड नहीं चला|पेमेंट अटका|कार्ड डिक्लाइन हो गया|पेमेंट फेल हो गया|ऑटोपे फेल|कार्ड अपडेट करें|भुगतान नहीं हो पाया|कार्ड अपडेट करे|कार्ड रिजेक्ट',
    hi_Latn:
      'payment fail|payment fail ho gaya|card decline|payment nahi hua|paise nahi kate|card expire ho gaya|autopay fail|upi payment fail|auto debit nahi hua|emi bounce|payment atak gaya|mandate fail|payment decline|payment nahi ho paya|paisa nahi aaya fail|card nahi chala|payment ruk gaya|card decline ho gaya|autopay fail ho gaya|card update kare|EMI bounce ho gayi|card update karna|payment failed card',
    id: 'pembayaran gagal|kartu ditolak|pembayaran tidak berhasil|gagal debit|kartu kedaluwarsa|ubah metode pembayaran|autodebit gagal|transaksi gagal|saldo tidak cukup|transfer gagal|gagal bayar|autodebet gagal|pembayaran tidak masuk|pembayaran langganan gagal|perbarui kartu|minta perbarui kartunya|tagihan langganan gagal ditarik|debit gagal',
    de: 'Zahlung fehlgeschlagen|Karte abgelehnt|Lastschrift geplatzt|Rücklastschrift|Abbuchung nicht möglich|Karte abgelaufen|Zahlungsart ändern|Zahlung hat nicht geklappt|Abbuchung fehlgeschlagen|Bankeinzug fehlgeschlagen|Karte wurde abgelehnt|Zahlung nicht durchgegangen|Lastschrift konnte nicht eingezogen werden|Geld konnte nicht abgebucht werden|Lastschrift konnte nicht eingelöst werden|neue Bankdaten angeben|Zahlung ist fehlgeschlagen|Abbuchung hat nicht geklappt|Lastschrift zurückgegangen|Karte aktualisieren|konnten nicht abbuchen|Kreditkarte abgelaufen',
    fr: 'paiement échoué|paiement refusé|carte refusée|prélèvement rejeté|le paiement n’est pas passé|carte expirée|modifier le moyen de paiement|échec de paiement|paiement rejeté|prélèvement refusé|la carte ne passe pas|carte bancaire refusée|prélèvement impossible|on n’a pas pu prélever|le prélèvement a été rejeté|mettre à jour ses coordonnées bancaires|la carte a expiré|échec du prélèvement|n’a pas pu prélever la mensualité|mettre à jour le moyen de paiement|le prélèvement a échoué|carte bancaire expirée|mensualité refusée',
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
