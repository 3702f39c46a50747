import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const visitFollowUp: UtilityBlueprint = {
  id: 'visit_follow_up',
  name: 'visit_follow_up',
  category: 'UTILITY',
  industries: ['healthcare', 'beauty', 'automotive', 'home_services', 'professional_services', 'real_estate'],
  titles: {
    en: 'Follow-up after a visit',
    es: 'Seguimiento tras visita',
    pt_BR: 'Pós-atendimento',
    hi: 'विज़िट के बाद हालचाल',
    hi_Latn: 'Visit ke baad follow-up',
    id: 'Tindak lanjut kunjungan',
    de: 'Nach dem Besuch',
    fr: 'Suivi après une visite',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    person: { kind: 'person', per: 'customer' },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'dental cleaning',
        es: 'limpieza dental',
        pt_BR: 'limpeza dental',
        hi: 'दाँतों की सफ़ाई',
        hi_Latn: 'daanton ki safai',
        id: 'perawatan gigi',
        de: 'Zahnreinigung',
        fr: 'détartrage',
      },
    },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View information',
        es: 'Ver la información',
        pt_BR: 'Ver informações',
        hi: 'जानकारी देखें',
        hi_Latn: 'Jaankari dekhein',
        id: 'Lihat informasi',
        de: 'Informationen ansehen',
        fr: 'Voir les détails',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we are following up on your appointment[ at {business}][ on {date}].[ You saw {person}.][ Service: {product}.] If you have any questions or something is not right, please reply to this message.',
      warm: 'Hi[ {customer_name}], how have things been since your appointment[ at {business}][ on {date}]?[\nYou were looked after by {person}][\nService: {product}]\n\nIf a question has come up or something does not feel right, just reply to this message. We are here to help.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: queremos saber cómo va todo después de tu visita[ del {date}][ a {business}].[ Te atendió {person} ese día.][ Servicio: {product}.] Si tienes alguna pregunta o algo no va bien, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. ¿Qué tal va todo desde tu visita[ del {date}][ a {business}]?[\nTe atendió {person} ese día.][\nServicio: {product}]\n\nSi te ha surgido alguna duda o algo no va bien, responde a este mensaje. Estamos para ayudarte.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Queremos saber como está tudo depois da sua visita[ de {date}][ à {business}].[ Quem atendeu você: {person}.][ Serviço: {product}.] Se tiver alguma dúvida ou se algo não estiver bem, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Como está tudo desde a sua visita[ de {date}][ à {business}]?[\nQuem atendeu você: {person}][\nServiço: {product}]\n\nSe surgiu alguma dúvida ou se algo não estiver bem, é só responder a esta mensagem. Estamos aqui para ajudar.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके अपॉइंटमेंट के बाद हम जानना चाहते हैं कि सब ठीक है या नहीं।[ अपॉइंटमेंट की तारीख: {date}।][ आप इनसे मिले थे: {person}।][ सेवा: {product}।] कोई सवाल या परेशानी हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके अपॉइंटमेंट के बाद अब सब कैसा चल रहा है?[\nअपॉइंटमेंट की तारीख: {date}][\nआप इनसे मिले थे: {person}][\nसेवा: {product}]\n\nमन में कोई सवाल हो या कुछ ठीक न लग रहा हो, तो बस इस मैसेज का जवाब दें। हम मदद के लिए यहीं हैं।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki visit ke baad hum jaanna chahte hain ki sab theek hai ya nahi.[ Visit ki date: {date}.][ Aap inse mile the: {person}.][ Service: {product}.] Koi sawaal ya pareshani ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki visit ke baad ab sab kaisa chal raha hai?[\nVisit ki date: {date}][\nAap inse mile the: {person}][\nService: {product}]\n\nMan mein koi sawaal ho ya kuch theek na lag raha ho, toh bas is message par reply karein. Hum madad ke liye yahin hain.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingin tahu kabar Anda setelah kunjungan[ ke {business}][ pada {date}].[ Anda ditangani oleh {person} saat itu.][ Layanan: {product}.] Jika ada pertanyaan atau keluhan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], bagaimana kabarnya setelah kunjungan[ ke {business}][ pada {date}]?[\nWaktu itu Kakak ditangani oleh {person}.][\nLayanan: {product}]\n\nKalau ada pertanyaan atau ada yang terasa kurang nyaman, balas saja pesan ini. Kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir melden uns nach Ihrem Termin[ bei {business}][ am {date}].[ Für Sie da war: {person}.][ Leistung: {product}.] Wenn Sie Fragen haben oder etwas nicht in Ordnung ist, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], ist nach Ihrem Termin[ bei {business}][ am {date}] alles in Ordnung?[\nFür Sie da war: {person}][\nLeistung: {product}]\n\nWenn eine Frage aufgetaucht ist oder etwas nicht stimmt, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous revenons vers vous après votre rendez-vous[ chez {business}][ du {date}].[ Vous avez vu : {person}.][ Prestation : {product}.] Si vous avez une question ou si quelque chose ne va pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], tout va-t-il bien depuis votre rendez-vous[ chez {business}][ du {date}] ?[\nVous avez vu : {person}][\nPrestation : {product}]\n\nSi une question vous est venue ou si quelque chose ne va pas, répondez simplement à ce message. Nous sommes là pour vous aider.',
    },
  },
  purposes: {
    en: 'follow-up after a visit|ask how the patient is doing|how are you after the treatment|check in on customers after the visit|aftercare message|follow up after the appointment|check how the repair is holding up|check in after the visit|hows it going after treatment|after the surgery, how are you|see if everything is ok after the service|aftercare|check how the patient feels after treatment|ask how it is healing|a few days after the treatment ask|how is the tattoo healing|check in after surgery|how are you feeling after',
    es: 'seguimiento tras visita|seguimiento después de la visita|preguntar cómo sigue el paciente|cómo se siente después del tratamiento|seguimiento después de la cita|cuidados después del tratamiento|cómo sigue después de la extracción|cómo sigue el paciente|preguntar cómo quedó|cómo está después de la cirugía|saber cómo va la recuperación|postoperatorio|cómo quedó el auto|cómo va la cicatrización|preguntar cómo sigue|unos días después del tratamiento|cómo sigue su mascota|que nos escriban si ven algo raro|saber cómo sigue|cómo te sientes después de la consulta',
    pt_BR:
      'pós-atendimento|acompanhamento depois da visita|perguntar como o paciente está|como está depois do tratamento|retorno depois da consulta|cuidados depois do procedimento|como a paciente está depois do procedimento|saber como está a recuperação|pós-operatório|como ficou depois do atendimento|como está se sentindo|como está a cicatrização|alguns dias depois do procedimento|como tá seu bichinho|se notar algo estranho fala com a gente|como você está depois da consulta|como está o seu pet',
    hi: 'विज़िट के बाद हालचाल|इलाज के बाद हाल पूछना|मरीज़ कैसा है पूछना|विज़िट के बाद फ़ॉलो-अप|इलाज के बाद देखभाल|सर्विस के बाद पूछना सब ठीक है|इलाज के बाद हाल पूछना है|सर्विस के बाद गाड़ी कैसी है|ऑपरेशन के बाद हालचाल|दाँत निकलने के बाद दर्द|ऑपरेशन के बाद तबीयत|टीके के बाद बुख़ार|सर्जरी के बाद हाल|इलाज के बाद तबीयत कैसी|कुछ दिन बाद हाल पूछना|इलाज के बाद हालचाल|ऑपरेशन के बाद|तबीयत कैसी है|विज़िट के बाद',
    hi_Latn:
      'visit ke baad follow-up|treatment ke baad haal poochna|patient kaisa hai poochna|haalchaal poochna visit ke baad|treatment ke baad dekhbhal|service ke baad sab theek hai poochna|ilaj ke baad haal poochna|service ke baad gaadi kaisi hai|operation ke baad haalchaal|follow up visit|dawa se aaram hai ya nahi|daant nikalne ke baad dard|treatment ke baad tabiyat poochna|vaccine ke baad bukhar|surgery ke baad haal|treatment ke baad tabiyat kaisi|haal chaal puchna|treatment ke baad haal|visit ke baad|operation ke baad|tabiyat kaisi',
    id: 'tindak lanjut kunjungan|tanya kabar pasien setelah berobat|setelah perawatan bagaimana keadaannya|follow up setelah kunjungan|perawatan lanjutan pasien|menanyakan kondisi setelah tindakan|kabar pasien habis cabut gigi|kondisi setelah operasi|bagaimana setelah treatment|kontrol keadaan pasien|cek kondisi pasien|bagaimana pemulihannya|beberapa hari setelah perawatan|terima kasih sudah berkunjung|setelah perawatan|kabar setelah periksa|follow up pasien|bagaimana kondisi setelah|setelah operasi',
    de: 'nach dem Besuch|nach dem Besuch nachfragen|fragen, wie es dem Patienten geht|wie geht es nach der Behandlung|Nachsorge|Nachfassen nach dem Termin|nach der Behandlung melden|nachfragen nach dem Termin|wie geht es dem Patienten|nach der OP melden|ob alles in Ordnung ist nach dem Service|Kundenpflege nach dem Besuch|wie es verheilt|ein paar Tage nach der Behandlung|wie geht es nach dem Eingriff|nach der Behandlung nachfragen|wie geht es nach dem Termin|Nachfrage nach dem Besuch|nach der OP',
    fr: 'suivi après une visite|prendre des nouvelles du patient|comment allez-vous après le traitement|suivi après le rendez-vous|suivi après les soins|relancer après la visite|prendre des nouvelles|prendre des nouvelles après le rdv|suivi patient|après les travaux, tout va bien|suivi après intervention|comment ça cicatrise|quelques jours après le soin|comment va votre animal|s’ils voient quelque chose d’anormal|comment vous sentez-vous après|suivi après la visite',
  },
  not: [
    'satisfaction survey',
    'leave a review',
    'appointment reminder',
    'encuesta de satisfacción',
    'google review',
    'encuesta',
    'pesquisa rápida',
    'pesquisa de satisfação',
  ],
}
