import type { UtilityBlueprint } from '../blueprint.ts'

export const subscriptionRenewed: UtilityBlueprint = {
  id: 'subscription_renewed',
  name: 'subscription_renewed',
  category: 'UTILITY',
  industries: ['software', 'telecom', 'fitness', 'education', 'professional_services', 'e_commerce'],
  titles: {
    en: 'Subscription renewed',
    es: 'Suscripción renovada',
    pt_BR: 'Assinatura renovada',
    hi: 'सब्सक्रिप्शन रिन्यू हुआ',
    hi_Latn: 'Subscription renew hua',
    id: 'Langganan diperpanjang',
    de: 'Abo verlängert',
    fr: 'Abonnement renouvelé',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    plan: { kind: 'plan', per: 'customer' },
    amount: { kind: 'amount', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer' },
    deadline: { kind: 'deadline', per: 'customer', usual: true },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Manage subscription',
        es: 'Ver mi suscripción',
        pt_BR: 'Ver minha assinatura',
        hi: 'सब्सक्रिप्शन देखें',
        hi_Latn: 'Subscription dekhein',
        id: 'Kelola langganan',
        de: 'Abo verwalten',
        fr: 'Gérer mon abonnement',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your subscription[ at {business}] has been renewed.[ Plan: {plan}.][ Amount charged: {amount}.][ Renewal date: {date}.][ Valid until: {deadline}.] You do not need to do anything. If you have a question about your subscription, please reply to this message.',
      warm: 'Hi[ {customer_name}], your subscription[ at {business}] has been renewed, and everything carries on as before ✅[\nPlan: {plan}][\nAmount charged: {amount}][\nRenewal date: {date}][\nValid until: {deadline}]\n\nIt is good to have you with us. If you have a question about your subscription, reply to this message at any time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu suscripción[ en {business}] ha sido renovada.[ Plan: {plan}.][ Importe cobrado: {amount}.][ Fecha de renovación: {date}.][ Válida hasta: {deadline}.] No tienes que hacer nada. Si tienes alguna pregunta sobre tu suscripción, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Tu suscripción[ en {business}] se ha renovado y todo sigue como hasta ahora ✅[\nPlan: {plan}][\nImporte cobrado: {amount}][\nFecha de renovación: {date}][\nVálida hasta: {deadline}]\n\nNos alegra que sigas con nosotros. Si tienes alguna pregunta sobre tu suscripción, responde a este mensaje cuando quieras.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua assinatura[ na {business}] foi renovada.[ Plano: {plan}.][ Valor cobrado: {amount}.][ Data da renovação: {date}.][ Válida até: {deadline}.] Você não precisa fazer nada. Se tiver alguma dúvida sobre a assinatura, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Sua assinatura[ na {business}] foi renovada e tudo continua como antes ✅[\nPlano: {plan}][\nValor cobrado: {amount}][\nData da renovação: {date}][\nVálida até: {deadline}]\n\nQue bom ter você com a gente. Se tiver alguma dúvida sobre a assinatura, é só responder a esta mensagem quando quiser.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], हम पुष्टि करते हैं कि[ {business} में] आपका सब्सक्रिप्शन रिन्यू हो गया है।[ प्लान: {plan}।][ ली गई राशि: {amount}।][ रिन्यू होने की तारीख: {date}।][ कब तक मान्य: {deadline}।] आपको कुछ करने की ज़रूरत नहीं है। सब्सक्रिप्शन के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका सब्सक्रिप्शन रिन्यू हो गया है और आपका खाता पहले की तरह चलता रहेगा ✅[\nप्लान: {plan}][\nली गई राशि: {amount}][\nरिन्यू होने की तारीख: {date}][\nकब तक मान्य: {deadline}]\n\nआपका साथ पाकर ख़ुशी है। सब्सक्रिप्शन के बारे में कोई सवाल हो, तो कभी भी इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka subscription renew ho gaya hai.[ Plan: {plan}.][ Li gayi rakam: {amount}.][ Renew hone ki tareekh: {date}.][ Kab tak valid: {deadline}.] Aapko kuch karne ki zaroorat nahi hai. Subscription ke baare mein koi sawaal ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka subscription renew ho gaya hai aur sab kuch pehle ki tarah chalta rahega ✅[\nPlan: {plan}][\nLi gayi rakam: {amount}][\nRenew hone ki tareekh: {date}][\nKab tak valid: {deadline}]\n\nAapka saath paakar khushi hai. Subscription ke baare mein koi sawaal ho, toh kabhi bhi is message ka jawab dein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], langganan Anda[ di {business}] telah diperpanjang.[ Paket: {plan}.][ Biaya yang ditagih: {amount}.][ Tanggal perpanjangan: {date}.][ Berlaku sampai: {deadline}.] Anda tidak perlu melakukan apa pun. Jika ada pertanyaan tentang langganan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], langganan Kakak[ di {business}] sudah diperpanjang dan semuanya berjalan seperti biasa ✅[\nPaket: {plan}][\nBiaya yang ditagih: {amount}][\nTanggal perpanjangan: {date}][\nBerlaku sampai: {deadline}]\n\nSenang Kakak masih bersama kami. Kalau ada pertanyaan soal langganan, balas saja pesan ini kapan pun, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Abonnement[ bei {business}] wurde verlängert.[ Tarif: {plan}.][ Abgebuchter Betrag: {amount}.][ Datum der Verlängerung: {date}.][ Gültig bis: {deadline}.] Sie müssen nichts weiter tun. Wenn Sie Fragen zu Ihrem Abonnement haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihr Abonnement[ bei {business}] wurde verlängert, und alles läuft weiter wie gewohnt ✅[\nTarif: {plan}][\nAbgebuchter Betrag: {amount}][\nDatum der Verlängerung: {date}][\nGültig bis: {deadline}]\n\nSchön, dass Sie weiter dabei sind. Wenn Sie Fragen zu Ihrem Abonnement haben, antworten Sie jederzeit auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre abonnement[ chez {business}] a été renouvelé.[ Formule : {plan}.][ Montant prélevé : {amount}.][ Date du renouvellement : {date}.][ Fin de validité : {deadline}.] Vous n’avez rien à faire. Pour toute question sur votre abonnement, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre abonnement[ chez {business}] a été renouvelé et tout continue comme avant ✅[\nFormule : {plan}][\nMontant prélevé : {amount}][\nDate du renouvellement : {date}][\nFin de validité : {deadline}]\n\nNous sommes heureux de vous compter parmi nous. Une question sur votre abonnement ? Répondez à ce message quand vous voulez.',
    },
  },
  purposes: {
    en: [
      'subscription renewed',
      'plan renewed',
      'automatic renewal confirmation',
      'subscription extended',
      'renewal successful',
      'plan continues',
      'auto-renewal charged',
    ],
    es: [
      'suscripción renovada',
      'renovación automática',
      'plan renovado',
      'suscripción extendida',
      'confirmación de renovación',
      'se renovó el plan',
    ],
    pt_BR: [
      'assinatura renovada',
      'renovação automática',
      'plano renovado',
      'assinatura prorrogada',
      'confirmação de renovação',
      'o plano foi renovado',
    ],
    hi: ['सब्सक्रिप्शन रिन्यू हुआ', 'प्लान रिन्यू हो गया', 'ऑटो रिन्यूअल', 'सब्सक्रिप्शन बढ़ गया', 'नवीनीकरण हो गया', 'रिचार्ज हो गया'],
    hi_Latn: [
      'subscription renew ho gaya',
      'plan renew hua',
      'auto renewal',
      'subscription badh gaya',
      'renewal confirmation',
      'recharge ho gaya',
    ],
    id: [
      'langganan diperpanjang',
      'perpanjangan otomatis',
      'paket diperpanjang',
      'konfirmasi perpanjangan',
      'langganan aktif lagi',
      'perpanjangan berhasil',
    ],
    de: [
      'Abo verlängert',
      'Abonnement verlängert',
      'automatische Verlängerung',
      'Vertrag verlängert',
      'Bestätigung der Verlängerung',
      'Tarif läuft weiter',
    ],
    fr: [
      'abonnement renouvelé',
      'renouvellement automatique',
      'abonnement prolongé',
      'forfait renouvelé',
      'confirmation de renouvellement',
      'reconduction de l’abonnement',
    ],
  },
  not: [
    'subscription ends',
    'subscription expires',
    'subscription cancelled',
    'not renewed',
    'por vencer',
    'vai expirar',
    'langganan berakhir',
    'abo läuft aus',
    'abonnement expire',
    'insurance renewal',
    'membership renewal',
  ],
}
