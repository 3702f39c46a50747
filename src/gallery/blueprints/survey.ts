import type { UtilityBlueprint } from '../blueprint.ts'

export const survey: UtilityBlueprint = {
  id: 'survey',
  name: 'satisfaction_survey',
  category: 'UTILITY',
  industries: [
    'retail',
    'e_commerce',
    'restaurant',
    'healthcare',
    'beauty',
    'travel',
    'automotive',
    'home_services',
    'professional_services',
  ],
  titles: {
    en: 'Satisfaction survey',
    es: 'Encuesta de satisfacción',
    pt_BR: 'Pesquisa de satisfação',
    hi: 'फ़ीडबैक सर्वे',
    hi_Latn: 'Feedback survey',
    id: 'Survei kepuasan',
    de: 'Kundenumfrage',
    fr: 'Enquête de satisfaction',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer' },
    date: { kind: 'date', per: 'customer', usual: true },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '2 minutes',
        es: '2 minutos',
        pt_BR: '2 minutos',
        hi: '2 मिनट',
        hi_Latn: '2 minute',
        id: '2 menit',
        de: '2 Minuten',
        fr: '2 minutes',
      },
    },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Open the survey',
        es: 'Abrir la encuesta',
        pt_BR: 'Abrir a pesquisa',
        hi: 'सर्वे खोलें',
        hi_Latn: 'Survey kholein',
        id: 'Buka survei',
        de: 'Zur Umfrage',
        fr: 'Ouvrir l’enquête',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], how satisfied were you with your [order {order_number} from {date}|order {order_number}|visit or order on {date}|last visit or order][ at {business}]?[ The survey takes {duration}.][ You can answer until {deadline}.] Feel free to reply right here and tell us what went well and what did not.',
      warm: 'Hi[ {customer_name}], we would like to know how things went with your [order {order_number} from {date}|order {order_number}|visit or order on {date}|last visit or order][ at {business}].[\nThe survey takes {duration}][\nYou can answer until {deadline}]\n\nWhat did you like, and what should we do better? An honest reply in this chat helps us a lot. Thank you for your time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: ¿qué tal fue tu [pedido {order_number} del {date}|pedido {order_number}|visita o compra del {date}|última visita o compra][ en {business}]?[ La encuesta te llevará {duration}.][ Puedes responder hasta el {deadline}.] Si quieres, contesta aquí mismo y cuéntanos qué salió bien y qué no.',
      warm: 'Hola[, {customer_name}]. Nos gustaría saber cómo te fue con tu [pedido {order_number} del {date}|pedido {order_number}|visita o compra del {date}|última visita o compra][ en {business}].[\nLa encuesta te llevará {duration}][\nPuedes responder hasta el {deadline}]\n\n¿Qué te gustó y qué deberíamos hacer mejor? Una respuesta sincera en este chat nos ayuda mucho. Gracias por tu tiempo.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Gostaríamos de saber como foi [o seu pedido {order_number} de {date}|o seu pedido {order_number}|a sua visita ou compra de {date}|a sua última visita ou compra][ na {business}].[ A pesquisa leva {duration}.][ Você pode responder até {deadline}.] Se preferir, responda por aqui e diga o que deu certo e o que não deu.',
      warm: 'Oi[, {customer_name}]. Queremos saber como foi para você [o pedido {order_number} de {date}|o pedido {order_number}|a visita ou compra de {date}|a última visita ou compra][ na {business}].[\nA pesquisa leva {duration}][\nVocê pode responder até {deadline}]\n\nDo que você gostou e o que podemos fazer melhor? Uma resposta sincera por aqui ajuda muito. Obrigado pelo seu tempo.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका [ऑर्डर {order_number} ({date})|ऑर्डर {order_number}|{date} का ऑर्डर या विज़िट|पिछला ऑर्डर या विज़िट] कैसा रहा?[ सर्वे में {duration} का समय लगेगा।][ आप {deadline} तक जवाब दे सकते हैं।] चाहें तो यहीं मैसेज में बताएँ कि क्या अच्छा था और क्या नहीं।',
      warm: 'नमस्ते[ {customer_name} जी], हम जानना चाहते हैं कि[ {business} में] आपका [ऑर्डर {order_number} ({date})|ऑर्डर {order_number}|{date} का ऑर्डर या विज़िट|पिछला ऑर्डर या विज़िट] कैसा रहा।[\nसर्वे में {duration} का समय लगेगा][\nआप {deadline} तक जवाब दे सकते हैं]\n\nआपको क्या पसंद आया और हम क्या बेहतर कर सकते हैं? इसी चैट में खुलकर बताइए, आपकी राय हमारे बहुत काम आएगी। समय देने के लिए शुक्रिया।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka [order {order_number} ({date})|order {order_number}|{date} ka order ya visit|pichhla order ya visit] kaisa raha?[ Survey mein {duration} ka time lagega.][ Aap {deadline} tak reply kar sakte hain.] Chahein toh yahin message mein batayein ki kya achha tha aur kya nahi.',
      warm: 'Namaste[ {customer_name} ji], hum jaanna chahte hain ki[ {business} mein] aapka [order {order_number} ({date})|order {order_number}|{date} ka order ya visit|pichhla order ya visit] kaisa raha.[\nSurvey mein {duration} ka time lagega][\nAap {deadline} tak reply kar sakte hain]\n\nAapko kya pasand aaya aur hum kya behtar kar sakte hain? Isi chat mein khulkar bataiye, aapki raay hamare bahut kaam aayegi. Time dene ke liye shukriya.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], bagaimana [pesanan {order_number} tanggal {date}|pesanan {order_number}|kunjungan atau pesanan Anda pada {date}|kunjungan atau pesanan terakhir Anda][ di {business}]?[ Survei ini memerlukan waktu {duration}.][ Anda bisa menjawab hingga {deadline}.] Silakan balas di sini dan ceritakan apa yang sudah baik dan apa yang belum.',
      warm: 'Halo Kak[ {customer_name}], kami ingin tahu bagaimana [pesanan {order_number} tanggal {date}|pesanan {order_number}|kunjungan atau pesanan Kakak pada {date}|kunjungan atau pesanan terakhir Kakak][ di {business}].[\nSurvei ini memerlukan waktu {duration}][\nKakak bisa menjawab hingga {deadline}]\n\nApa yang Kakak suka, dan apa yang perlu kami perbaiki? Jawaban jujur di chat ini sangat membantu. Terima kasih atas waktunya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wie zufrieden waren Sie mit [Ihrer Bestellung {order_number} vom {date}|Ihrer Bestellung {order_number}|Ihrem Besuch oder Einkauf am {date}|Ihrem letzten Besuch oder Einkauf][ bei {business}]?[ Die Umfrage dauert {duration}.][ Sie können bis {deadline} antworten.] Schreiben Sie uns gern direkt hier, was gut war und was nicht.',
      warm: 'Hallo[ {customer_name}], wir möchten gern wissen, wie es mit [Ihrer Bestellung {order_number} vom {date}|Ihrer Bestellung {order_number}|Ihrem Besuch oder Einkauf am {date}|Ihrem letzten Besuch oder Einkauf][ bei {business}] war.[\nDie Umfrage dauert {duration}][\nSie können bis {deadline} antworten]\n\nWas hat Ihnen gefallen, was sollen wir besser machen? Eine ehrliche Antwort hier im Chat hilft uns sehr. Danke für Ihre Zeit.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], qu’avez-vous pensé de votre [commande {order_number} du {date}|commande {order_number}|visite ou commande du {date}|dernière visite ou commande][ chez {business}] ?[ L’enquête prend {duration}.][ Vous pouvez répondre jusqu’au {deadline}.] N’hésitez pas à nous dire ici même ce qui vous a plu et ce qui n’allait pas.',
      warm: 'Bonjour[ {customer_name}], nous aimerions savoir comment s’est passée votre [commande {order_number} du {date}|commande {order_number}|visite ou commande du {date}|dernière visite ou commande][ chez {business}].[\nL’enquête prend {duration}][\nVous pouvez répondre jusqu’au {deadline}]\n\nQu’avez-vous aimé, que devrions-nous améliorer ? Une réponse sincère dans cette conversation nous aide beaucoup. Merci pour votre temps.',
    },
  },
  purposes: {
    en: 'satisfaction survey|customer survey|ask for feedback|how satisfied were you|feedback after the order|ask customers how they liked it|short questionnaire after the visit|NPS survey|what can we do better|quick survey|ask how happy they were|customer feedback|feedback form|ask how it went|we want to ask how it went|after somebody has been to us|how was your ride|ask if they were happy|quick rating with buttons|how did we do|how did guests like their stay|how did they like it|loved it, it was ok, not great|how was the stay|what did they think',
    es: 'encuesta de satisfacción|encuesta a clientes|pedir opinión después de la compra|preguntar qué tal fue|cuestionario breve|qué podemos mejorar|comentarios sobre el servicio|qué les pareció la atención|saber si quedaron contentos|nivel de satisfacción|pedir feedback|calificar el servicio|encuesta corta|encuesta rápida|encuesta después de la visita|nota del servicio|preguntarles cómo les fue con el servicio|preguntar qué tal el servicio|preguntar si quedaron satisfechos|cómo les fue|qué tal te fue|opinión después de la visita|preguntar cómo estuvo el viaje|qué les pareció la estancia|qué les pareció|cómo estuvo su estadía|pedir feedback de la atención|nota del 1 al 5|cómo fue la atención|qué tal los atendimos|preguntarles si les gustó|cómo nos calificas|qué tal la entrega|saber si salió bien la entrega|todo bien con el pedido',
    pt_BR:
      'pesquisa de satisfação|pesquisa com clientes|pedir feedback|perguntar como foi a experiência|questionário rápido|o que podemos melhorar|saber se o cliente gostou do atendimento|o que acharam do atendimento|perguntar se gostaram|nps|opinião sobre o serviço|ficou satisfeito|pesquisa rápida|pesquisa depois da visita|pesquisa curta|dar nota ao atendimento|perguntar como foi o atendimento|perguntar se gostaram do atendimento|perguntar como foi|o que acharam do serviço|opinião depois do serviço|nota do atendimento|o que acharam da hospedagem|gostaram da estadia|como foi a experiência|pergunta se gostaram do atendimento|pedir opinião sobre o suporte|nota de 1 a 5|como foi o atendimento|perguntar se gostou|o que achou|saber se deu tudo certo na entrega|deu tudo certo com o pedido',
    hi: 'संतुष्टि सर्वे|ग्राहक सर्वे|फ़ीडबैक माँगना|सेवा कैसी लगी|ऑर्डर के बाद राय पूछना|सर्वेक्षण|क्या सुधार कर सकते हैं|फ़ीडबैक लेना|राय लेनी है|खाना कैसा लगा|अनुभव कैसा रहा|सर्विस में क्या कमी है|फ़ीडबैक फ़ॉर्म|सुझाव दीजिए|हमारा काम कैसा लगा|कैसा रहा पूछना है|राइड कैसी रही|ग्राहक से राय|ठहरना कैसा रहा|पसंद आया या नहीं|फीडबैक लेना|राय जानना|कैसा लगा|सर्वे|संतुष्ट हैं|अनुभव पूछना|सवारी कैसी रही',
    hi_Latn:
      'feedback survey|customer survey|feedback maangna|service kaisi lagi|order ke baad raay poochna|kya behtar kar sakte hain|feedback lena hai|raay leni hai|khana kaisa laga|experience kaisa raha|feedback form|suggestion maangna|service mein kya kami hai|survey form|sujhav dijiye|hamara kaam kaisa laga|feedback do|customer se puchna hai kaisa raha|ride kaisi rahi|experience kaisa tha|kaisa laga puchna|stay kaisa raha|pasand aaya ya nahi|kaisa raha|kaisa laga|feedback lena|experience kaisa|feedback puchna|customer se puchna kaisa|satisfied|raay|kaisi lagi service|ride khatam hone ke baad puchna|ride kaisi',
    id: 'survei kepuasan|survei pelanggan|minta masukan|minta feedback setelah belanja|kuesioner singkat|bagaimana layanan kami|apa yang perlu diperbaiki|puas atau tidak|pelanggan puas ga|tanya kepuasan pelanggan|nilai pelayanan kami|feedback pelanggan|bagaimana pelayanannya|kritik dan saran|survei singkat|angket|minta pendapat pelanggan|tanya puas atau tidak|gimana pelayanannya|minta penilaian setelah servis|bagaimana pengalamannya|bagaimana menginapnya|suka atau tidak|gimana nginepnya|bagaimana pengalaman|nilai layanan|puas tidak|kepuasan pelanggan|tanya kepuasan|puas biasa kurang|pendapat pelanggan|masukan pelanggan|gimana makanannya|isi kuesioner|gimana pengalamannya',
    de: 'Kundenumfrage|Zufriedenheitsumfrage|Umfrage nach dem Kauf|um Feedback bitten|wie zufrieden waren Sie|kurzer Fragebogen|was können wir besser machen|Kundenbefragung|Feedback|Kundenfeedback|Umfrage|Zufriedenheit abfragen|Fragebogen|ob alles gepasst hat|fragen wie es war|ob die Kunden zufrieden sind|wie zufrieden nach der Reparatur|kurze Rückmeldung nach dem Besuch|wie war der Service|wie hat es gefallen|wie war der Aufenthalt|hat es geschmeckt|wie zufrieden|kurze Befragung|wie hat es geschmeckt|Feedback einholen|Meinung der Kunden|waren Sie zufrieden|Kundenzufriedenheit|wissen wie der Aufenthalt war|hat der Aufenthalt gefallen|wie der Besuch war Umfrage|Schnellantworten zufrieden|Umfrage nach Prüfung|kurze Umfrage',
    fr: 'enquête de satisfaction|sondage auprès des clients|demander un retour sur la visite|étiez-vous satisfait|questionnaire court|que pouvons-nous améliorer|demander l’avis après la commande|enquête client|sondage|questionnaire de satisfaction|retour d’expérience client|comment s’est passée la visite|demander si ça s’est bien passé|demander leur avis après|êtes-vous satisfait|petite question de satisfaction|comment était le séjour|avez-vous aimé|qu’avez-vous pensé|demander l’avis sur le support|note de 1 à 5|comment s’est passée votre visite|demander si ça leur a plu|donner une note au service|savoir si la livraison s’est bien passée|tout s’est bien passé',
  },
  not: ['google review', 'online review', 'leave a review', 'google bewertung', 'avis google', 'reseña en google'],
}
