import type { UtilityBlueprint } from '../blueprint.ts'
import { manageSubscription } from '../button-words.ts'

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
  buttons: [manageSubscription],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your subscription[ at {business}] has been renewed.[ Plan: {plan}.][ Amount charged: {amount}.][ Renewal date: {date}.][ Valid until: {deadline}.] If you have a question about your subscription, please reply to this message.',
      warm: 'Hi[ {customer_name}], your subscription[ at {business}] has been renewed ✅[\nPlan: {plan}][\nAmount charged: {amount}][\nRenewal date: {date}][\nValid until: {deadline}]\n\nIt is good to have you with us. If you have a question about your subscription, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu suscripción[ en {business}] ha sido renovada.[ Plan: {plan}.][ Importe: {amount}.][ Fecha de renovación: {date}.][ Válida hasta: {deadline}.] Si tienes alguna pregunta sobre tu suscripción, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Tu suscripción[ en {business}] se ha renovado ✅[\nPlan: {plan}][\nImporte: {amount}][\nFecha de renovación: {date}][\nVálida hasta: {deadline}]\n\nNos alegra que sigas con nosotros. Si tienes alguna pregunta sobre tu suscripción, responde a este mensaje cuando quieras.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua assinatura[ na {business}] foi renovada.[ Plano: {plan}.][ Valor: {amount}.][ Data da renovação: {date}.][ Válida até: {deadline}.] Se tiver alguma dúvida sobre a assinatura, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Sua assinatura[ na {business}] foi renovada ✅[\nPlano: {plan}][\nValor: {amount}][\nData da renovação: {date}][\nVálida até: {deadline}]\n\nQue bom ter você com a gente. Se tiver alguma dúvida sobre a assinatura, é só responder a esta mensagem quando quiser.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], सूचना:[ {business} में] आपका सब्सक्रिप्शन रिन्यू हो गया है।[ प्लान: {plan}।][ ली गई राशि: {amount}।][ रिन्यू की तारीख: {date}।][ कब तक मान्य: {deadline}।] सब्सक्रिप्शन के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], पुष्टि के लिए बता दें कि[ {business} में] आपका सब्सक्रिप्शन रिन्यू हो गया है ✅[\nप्लान: {plan}][\nली गई राशि: {amount}][\nरिन्यू की तारीख: {date}][\nकब तक मान्य: {deadline}]\n\nसब्सक्रिप्शन के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka subscription renew ho gaya hai.[ Plan: {plan}.][ Amount: {amount}.][ Renewal date: {date}.][ Valid till: {deadline}.] Subscription ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka subscription renew ho gaya hai ✅[\nPlan: {plan}][\nAmount: {amount}][\nRenewal date: {date}][\nValid till: {deadline}]\n\nSubscription ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], langganan Anda[ di {business}] telah diperpanjang.[ Paket: {plan}.][ Biaya: {amount}.][ Tanggal perpanjangan: {date}.][ Berlaku sampai: {deadline}.] Jika ada pertanyaan tentang langganan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], langganan Kakak[ di {business}] sudah diperpanjang ✅[\nPaket: {plan}][\nBiaya: {amount}][\nTanggal perpanjangan: {date}][\nBerlaku sampai: {deadline}]\n\nSenang Kakak masih bersama kami. Kalau ada pertanyaan soal langganan, balas saja pesan ini kapan pun, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Abonnement[ bei {business}] wurde verlängert.[ Tarif: {plan}.][ Abgebuchter Betrag: {amount}.][ Datum der Verlängerung: {date}.][ Gültig bis: {deadline}.] Wenn Sie Fragen zu Ihrem Abonnement haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihr Abonnement[ bei {business}] wurde verlängert ✅[\nTarif: {plan}][\nAbgebuchter Betrag: {amount}][\nDatum der Verlängerung: {date}][\nGültig bis: {deadline}]\n\nSchön, dass Sie weiter dabei sind. Wenn Sie Fragen zu Ihrem Abonnement haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre abonnement[ chez {business}] a été renouvelé.[ Formule : {plan}.][ Montant prélevé : {amount}.][ Date du renouvellement : {date}.][ Fin de validité : {deadline}.] Pour toute question sur votre abonnement, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre abonnement[ chez {business}] a été renouvelé ✅[\nFormule : {plan}][\nMontant prélevé : {amount}][\nDate du renouvellement : {date}][\nFin de validité : {deadline}]\n\nNous sommes heureux de vous compter parmi nous. Une question sur votre abonnement ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'subscription renewed|plan renewed|automatic renewal confirmation|subscription extended|renewal successful|plan continues|auto-renewal charged|renewed for another year|subscription auto renewed|renewal went through|plan was renewed',
    es: 'suscripción renovada|renovación automática|plan renovado|suscripción extendida|confirmación de renovación|se renovó el plan|se le renovó el plan|se renovó la suscripción|renovamos su plan anual|suscripción activa un año más|cobro de renovación',
    pt_BR:
      'assinatura renovada|renovação automática|plano renovado|assinatura prorrogada|confirmação de renovação|o plano foi renovado|renovou a assinatura|assinatura renovada por mais um ano|plano renovado automaticamente|renovamos seu plano',
    hi: 'सब्सक्रिप्शन रिन्यू हुआ|प्लान रिन्यू हो गया|ऑटो रिन्यूअल|सब्सक्रिप्शन बढ़ गया|नवीनीकरण हो गया|रिचार्ज हो गया|रिचार्ज सफल|प्लान एक्टिव हो गया|सब्सक्रिप्शन रिन्यू हो गया|प्लान आगे बढ़ गया|सदस्यता रिन्यू हो गई',
    hi_Latn:
      'subscription renew ho gaya|plan renew hua|auto renewal|subscription badh gaya|renewal confirmation|recharge ho gaya|recharge successful|plan renew ho gaya|plan active ho gaya|auto renew',
    id: 'langganan diperpanjang|perpanjangan otomatis|paket diperpanjang|konfirmasi perpanjangan|langganan aktif lagi|perpanjangan berhasil|langganan sudah diperpanjang|paket sudah diperpanjang|perpanjangan paket berhasil|langganan diperpanjang setahun|perpanjangan otomatis berhasil',
    de: 'Abo verlängert|Abonnement verlängert|automatische Verlängerung|Vertrag verlängert|Bestätigung der Verlängerung|Tarif läuft weiter|Abo wurde verlängert|Abo erneuert|um ein Jahr verlängert|Vertrag hat sich verlängert|Abo automatisch verlängert|Verlängerung bestätigt',
    fr: 'abonnement renouvelé|renouvellement automatique|abonnement prolongé|forfait renouvelé|confirmation de renouvellement|reconduction de l’abonnement|abonnement reconduit|renouvellement confirmé|abonnement renouvelé pour un an|contrat renouvelé|renouvelé automatiquement',
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
    'se renueva',
    'se renovará',
    'renova sozinha',
    'vai renovar',
    'será renovada',
    'se renouvelle',
    'sera renouvelé',
    'va se renouveler',
  ],
}
