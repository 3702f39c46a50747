import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, manageSubscription } from '../button-words.ts'

export const subscriptionEnding: UtilityBlueprint = {
  id: 'subscription_ending',
  name: 'subscription_ending',
  category: 'UTILITY',
  industries: ['software', 'telecom', 'fitness', 'education', 'professional_services', 'e_commerce'],
  titles: {
    en: 'Subscription ending',
    es: 'Fin de la suscripción',
    pt_BR: 'Fim da assinatura',
    hi: 'सब्सक्रिप्शन समाप्ति',
    hi_Latn: 'Subscription khatm hona',
    id: 'Langganan berakhir',
    de: 'Abo läuft aus',
    fr: 'Fin d’abonnement',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    plan: { kind: 'plan', per: 'customer' },
    date: { kind: 'date', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [manageSubscription, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your subscription[ at {business}] is coming to an end.[ Plan: {plan}.][ Last day: {date}.][ Price if you continue: {amount}.] If you have a question about your subscription or would like to keep it, please reply to this message.',
      warm: 'Hi[ {customer_name}], we would like to let you know in good time that your subscription[ at {business}] is coming to an end.[\nPlan: {plan}][\nLast day: {date}][\nPrice if you continue: {amount}]\n\nWhether you want to keep your subscription or let it end is up to you. If you have a question, reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu suscripción[ en {business}] está por terminar.[ Plan: {plan}.][ Último día: {date}.][ Precio del próximo periodo: {amount}.] Si tienes alguna pregunta sobre tu suscripción o deseas mantenerla, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Queremos avisarte de que tu suscripción[ en {business}] está por terminar.[\nPlan: {plan}][\nÚltimo día: {date}][\nPrecio del próximo periodo: {amount}]\n\nTú decides si quieres mantener tu suscripción o dejar que termine. Si tienes alguna pregunta, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua assinatura[ na {business}] está chegando ao fim.[ Plano: {plan}.][ Último dia: {date}.][ Valor do próximo período: {amount}.] Se tiver alguma dúvida sobre a assinatura ou quiser mantê-la, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Queremos avisar que sua assinatura[ na {business}] está chegando ao fim.[\nPlano: {plan}][\nÚltimo dia: {date}][\nValor do próximo período: {amount}]\n\nVocê decide se quer manter a assinatura ou deixá-la terminar. Se tiver alguma dúvida, é só responder a esta mensagem que ajudamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका सब्सक्रिप्शन समाप्त होने वाला है।[ प्लान: {plan}।][ समाप्ति की तारीख: {date}।][ आगे का शुल्क: {amount}।] सब्सक्रिप्शन के बारे में कोई सवाल हो या आप इसे जारी रखना चाहें, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको समय रहते बता दें कि[ {business} में] आपका सब्सक्रिप्शन समाप्त होने वाला है।[\nप्लान: {plan}][\nसमाप्ति की तारीख: {date}][\nआगे का शुल्क: {amount}]\n\nआप इसे जारी रखना चाहें या कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka subscription khatm hone wala hai.[ Plan: {plan}.][ End date: {date}.][ Aage ka charge: {amount}.] Subscription ke baare mein koi sawaal ho ya aap ise continue karna chahein, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko pehle se bata dein ki[ {business} mein] aapka subscription khatm hone wala hai.[\nPlan: {plan}][\nEnd date: {date}][\nAage ka charge: {amount}]\n\nAap ise continue karna chahein ya koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], langganan Anda[ di {business}] akan segera berakhir.[ Paket: {plan}.][ Tanggal berakhir: {date}.][ Biaya periode berikutnya: {amount}.] Jika ada pertanyaan tentang langganan Anda atau ingin melanjutkannya, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami ingin mengabari bahwa langganan Kakak[ di {business}] akan segera berakhir.[\nPaket: {plan}][\nTanggal berakhir: {date}][\nBiaya periode berikutnya: {amount}]\n\nMau dilanjutkan atau tidak, keputusannya ada di tangan Kakak. Kalau ada pertanyaan soal langganan, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Abonnement[ bei {business}] läuft bald aus.[ Tarif: {plan}.][ Letzter Tag: {date}.][ Preis bei Verlängerung: {amount}.] Wenn Sie Fragen zu Ihrem Abonnement haben oder es behalten möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir möchten Ihnen rechtzeitig Bescheid geben: Ihr Abonnement[ bei {business}] läuft bald aus.[\nTarif: {plan}][\nLetzter Tag: {date}][\nPreis bei Verlängerung: {amount}]\n\nOb Sie Ihr Abonnement behalten oder auslaufen lassen, entscheiden Sie. Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre abonnement[ chez {business}] arrive bientôt à son terme.[ Formule : {plan}.][ Dernier jour : {date}.][ Tarif en cas de renouvellement : {amount}.] Si vous avez une question sur votre abonnement ou souhaitez le conserver, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous préférons vous prévenir à temps : votre abonnement[ chez {business}] arrive bientôt à son terme.[\nFormule : {plan}][\nDernier jour : {date}][\nTarif en cas de renouvellement : {amount}]\n\nLe conserver ou le laisser se terminer, c’est à vous de choisir. Une question sur votre abonnement ? Répondez à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'subscription ending|subscription expires|plan is about to end|free trial ends|contract is running out|plan expiry reminder|remind subscribers before the end|subscription running out|plan expires|trial is ending|contract ends soon|sub expiring|one month before the subscription ends|before the subscription runs out remind|trial ends soon',
    es: 'fin de la suscripción|la suscripción vence|tu plan está por terminar|termina la prueba gratis|vencimiento del plan|suscripción por vencer|avisar antes de que acabe el plan|se le vence el plan|se vence la suscripción|plan mensual por vencer|se acaba el plan|termina el abono|último mes del plan|antes de que termine la suscripción|la prueba gratis termina|tu suscripción termina|la suscripción se acaba|fin del plan mensual',
    pt_BR:
      'fim da assinatura|assinatura vence|plano está acabando|fim do teste grátis|vencimento do plano|assinatura vai expirar|avisar antes do fim do plano|o plano acaba|plano vencendo|assinatura acabando|o plano vai vencer|período de teste acabando|última mensalidade do plano|antes de acabar a assinatura|lembrar que a assinatura termina|renovar custa por mês|o período de teste acaba|sua assinatura termina|a assinatura acaba|fim do plano mensal',
    hi: 'सब्सक्रिप्शन समाप्ति|प्लान ख़त्म होने वाला है|सब्सक्रिप्शन ख़त्म|ट्रायल ख़त्म|प्लान की वैधता|रिचार्ज ख़त्म होने वाला है|प्लान एक्सपायर|रिचार्ज ख़त्म|पैक ख़त्म होने वाला है|डेटा पैक समाप्त|प्लान समाप्त हो रहा है|सब्सक्रिप्शन खत्म होने से पहले|ट्रायल खत्म|सदस्यता खत्म होने वाली|सब्सक्रिप्शन खत्म|प्लान खत्म होने वाला|रिचार्ज खत्म|योग शाला की सदस्यता|टिफिन प्लान खत्म',
    hi_Latn:
      'subscription khatm ho raha hai|plan khatm hone wala hai|plan expire hoga|trial khatm|validity khatm|recharge khatm hone wala hai|plan expire|recharge khatam|pack khatam hone wala hai|plan 3 din mein khatam|subscription expire|data pack khatam|plan samapt|subscription khatam hone se pehle|trial khatam|streaming plan khatam hone wala hai|subscription khatam|plan khatam|tiffin plan khatam|pack khatam hone wala',
    id: 'langganan berakhir|langganan hampir habis|paket akan habis|masa percobaan berakhir|masa aktif habis|paket kedaluwarsa|ingatkan sebelum langganan habis|paket internet mau habis|langganan mau habis|masa aktif paket hampir habis|trial mau habis|paket bulanan berakhir|sebelum langganan habis|masa coba berakhir|langganan habis|langganan akan berakhir|masa langganan|paket internet habis|free trial habis|masa percobaan habis|langganan segera berakhir',
    de: 'Abo läuft aus|Abonnement endet|Vertrag läuft aus|Probezeitraum endet|Tarif endet|Erinnerung vor Ende des Abos|Abo endet|Abo endet bald|Vertrag endet|Testphase endet|Abo läuft ab|Kündigungsfrist Abo|vor Ablauf des Abos erinnern|Abo endet, Verlängerung kostet|Probezeit endet|Probeabo endet|Probemonat endet|Abonnement läuft ab',
    fr: 'fin d’abonnement|abonnement expire|l’abonnement arrive à échéance|fin de la période d’essai|le forfait se termine|prévenir avant la fin de l’abonnement|l’abonnement se termine|abonnement bientôt fini|fin de l’essai|abonnement qui expire|fin de contrat|avant la fin de l’abonnement|l’essai gratuit se termine|l’abonnement prend fin|votre abonnement se termine|fin de la formule',
  },
  not: [
    'subscription renewed',
    'sale ends',
    'offer ends',
    'suscripción renovada',
    'assinatura renovada',
    'langganan diperpanjang',
    'abo verlängert',
    'abonnement renouvelé',
    'insurance renewal',
    'membership renewal',
    'price increase',
    'se renueva sola',
    'renova sozinha',
    'se renouvelle tout seul',
    'se renueva automáticamente',
  ],
}
