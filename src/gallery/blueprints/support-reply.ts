import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const supportReply: UtilityBlueprint = {
  id: 'support_reply',
  name: 'support_ticket_update',
  category: 'UTILITY',
  industries: ['software', 'telecom', 'e_commerce', 'finance', 'insurance', 'travel', 'home_services', 'real_estate'],
  titles: {
    en: 'Support ticket update',
    es: 'Novedad de soporte',
    pt_BR: 'Andamento do chamado',
    hi: 'सपोर्ट टिकट अपडेट',
    hi_Latn: 'Support ticket update',
    id: 'Kabar tiket bantuan',
    de: 'Stand der Anfrage',
    fr: 'Suivi d’assistance',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    ticket_number: { kind: 'ticket_number', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'login problem',
        es: 'problema de acceso',
        pt_BR: 'problema de acesso',
        hi: 'लॉगिन की समस्या',
        hi_Latn: 'login ki problem',
        id: 'kendala login',
        de: 'Problem bei der Anmeldung',
        fr: 'problème de connexion',
      },
    },
    status: { kind: 'status', per: 'customer', usual: true },
    person: { kind: 'person', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '24 hours',
        es: '24 horas',
        pt_BR: '24 horas',
        hi: '24 घंटे',
        hi_Latn: '24 ghante',
        id: '24 jam',
        de: '24 Stunden',
        fr: '24 heures',
      },
    },
    date: { kind: 'date', per: 'customer' },
    deadline: { kind: 'deadline', per: 'customer' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View your request',
        es: 'Ver mi solicitud',
        pt_BR: 'Ver o chamado',
        hi: 'टिकट देखें',
        hi_Latn: 'Ticket dekhein',
        id: 'Lihat tiket',
        de: 'Anfrage ansehen',
        fr: 'Voir ma demande',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your support request[ {ticket_number}][ at {business}] has been updated.[ Subject: {product}.][ Status: {status}.][ Your contact: {person}.][ Expected time: {duration}.][ Next update: {date}.][ We need your answer by {deadline}.] If you would like to add something, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick update on your support request[ {ticket_number}][ at {business}] 💬[\nSubject: {product}][\nStatus: {status}][\nYour contact: {person}][\nExpected time: {duration}][\nNext update: {date}][\nWe need your answer by {deadline}]\n\nIs there anything you would like to add? Just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu solicitud de soporte[ {ticket_number}][ en {business}] se ha actualizado.[ Asunto: {product}.][ Estado: {status}.][ Te atiende: {person}.][ Plazo estimado: {duration}.][ Próxima novedad: {date}.][ Esperamos tu respuesta hasta el {deadline}.] Si quieres añadir algo, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tenemos una novedad sobre tu solicitud de soporte[ {ticket_number}][ en {business}] 💬[\nAsunto: {product}][\nEstado: {status}][\nTe atiende: {person}][\nPlazo estimado: {duration}][\nPróxima novedad: {date}][\nEsperamos tu respuesta hasta el {deadline}]\n\n¿Quieres añadir algo? Responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu chamado[ {ticket_number}][ na {business}] foi atualizado.[ Assunto: {product}.][ Status: {status}.][ Quem está cuidando: {person}.][ Prazo previsto: {duration}.][ Próxima atualização: {date}.][ Aguardamos a sua resposta até {deadline}.] Se quiser acrescentar algo, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Temos uma atualização sobre o seu chamado[ {ticket_number}][ na {business}] 💬[\nAssunto: {product}][\nStatus: {status}][\nQuem está cuidando: {person}][\nPrazo previsto: {duration}][\nPróxima atualização: {date}][\nAguardamos a sua resposta até {deadline}]\n\nQuer acrescentar alguma coisa? É só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके सपोर्ट टिकट[ {ticket_number}] पर नया अपडेट है।[ विषय: {product}।][ स्थिति: {status}।][ आपकी मदद कर रहे हैं: {person}।][ अनुमानित समय: {duration}।][ अगला अपडेट: {date}।][ कृपया {deadline} तक जवाब दें।] कुछ और बताना हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके सपोर्ट टिकट[ {ticket_number}] पर नया अपडेट आया है 💬[\nविषय: {product}][\nस्थिति: {status}][\nआपकी मदद कर रहे हैं: {person}][\nअनुमानित समय: {duration}][\nअगला अपडेट: {date}][\nजवाब कब तक चाहिए: {deadline}]\n\nकुछ और बताना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke support ticket[ {ticket_number}] par naya update hai.[ Subject: {product}.][ Status: {status}.][ Aapki madad kar rahe hain: {person}.][ Kitna time lagega: {duration}.][ Agla update: {date}.][ Please {deadline} tak reply karein.] Kuch aur batana ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapke support ticket[ {ticket_number}] par naya update aaya hai 💬[\nSubject: {product}][\nStatus: {status}][\nAapki madad kar rahe hain: {person}][\nKitna time lagega: {duration}][\nAgla update: {date}][\nReply kab tak chahiye: {deadline}]\n\nKuch aur batana ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], permintaan bantuan Anda[ {ticket_number}][ di {business}] sudah diperbarui.[ Perihal: {product}.][ Status: {status}.][ Ditangani oleh: {person}.][ Perkiraan waktu: {duration}.][ Kabar berikutnya: {date}.][ Kami tunggu jawaban Anda paling lambat {deadline}.] Jika ada yang ingin ditambahkan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada kabar tentang permintaan bantuan Kakak[ {ticket_number}][ di {business}] 💬[\nPerihal: {product}][\nStatus: {status}][\nDitangani oleh: {person}][\nPerkiraan waktu: {duration}][\nKabar berikutnya: {date}][\nKami tunggu jawabannya paling lambat {deadline}]\n\nAda yang ingin ditambahkan? Balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], zu Ihrer Anfrage[ {ticket_number}][ bei {business}] gibt es einen neuen Stand.[ Betreff: {product}.][ Status: {status}.][ Für Sie zuständig: {person}.][ Voraussichtliche Dauer: {duration}.][ Nächste Rückmeldung: {date}.][ Wir brauchen Ihre Antwort bis {deadline}.] Wenn Sie etwas ergänzen möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], hier ist der neueste Stand zu Ihrer Anfrage[ {ticket_number}][ bei {business}] 💬[\nBetreff: {product}][\nStatus: {status}][\nFür Sie zuständig: {person}][\nVoraussichtliche Dauer: {duration}][\nNächste Rückmeldung: {date}][\nWir brauchen Ihre Antwort bis {deadline}]\n\nMöchten Sie noch etwas ergänzen? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre demande d’assistance[ {ticket_number}][ chez {business}] a été mise à jour.[ Objet : {product}.][ Statut : {status}.][ Suivi par : {person}.][ Délai estimé : {duration}.][ Prochain point : {date}.][ Merci de nous répondre au plus tard le {deadline}.] Pour ajouter une précision, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], voici où en est votre demande d’assistance[ {ticket_number}][ chez {business}] 💬[\nObjet : {product}][\nStatut : {status}][\nSuivi par : {person}][\nDélai estimé : {duration}][\nProchain point : {date}][\nRéponse attendue au plus tard le {deadline}]\n\nVous souhaitez ajouter une précision ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'ticket received|we got your request|we got your email|thanks for contacting our support|we will get back to you within 24 hours|ticket resolved|ticket closed|case update|status of the complaint|complaint is being handled|we are looking into the issue|claim is being processed|technician is looking into it|request is being processed|status of the ticket',
    es: 'actualización del ticket|ticket recibido|recibimos tu consulta|recibimos tu queja|estamos revisando tu caso|respuesta de soporte|ticket resuelto|caso cerrado|estado del reclamo|su reclamo está en proceso|solicitud en revisión|tu caso fue resuelto|estamos atendiendo tu solicitud|estado del ticket de soporte|el estado de su ticket cambió|el equipo contestó tu solicitud|respondimos a tu reclamo|hay novedades de tu caso',
    pt_BR:
      'atualização do chamado|chamado aberto|recebemos sua solicitação|recebemos sua mensagem e respondemos|responderemos em até 24 horas|protocolo concluído|resposta do suporte|chamado resolvido|chamado encerrado|status da reclamação|protocolo de atendimento|estamos analisando o seu caso|seu caso foi resolvido|status do chamado|o suporte respondeu|respondemos a sua solicitação|tem novidade no seu chamado',
    hi: 'शिकायत की स्थिति|शिकायत दर्ज हो गई|शिकायत पर काम चल रहा है|टिकट बंद हो गया|समस्या का समाधान हो गया|अनुरोध मिल गया|आपकी शिकायत मिल गई|टिकट का स्टेटस|टिकट की स्थिति|शिकायत का जवाब|शिकायत दर्ज|समस्या का समाधान|टिकट का जवाब|शिकायत पर काम चल रहा|शिकायत हल',
    hi_Latn:
      'complaint ka status|complaint darj ho gayi|complaint par kaam chal raha hai|ticket close ho gaya|shikayat ka update|request mil gayi|complaint solve ho gayi|aapki complaint mil gayi|ticket ka status|complaint ka jawab|complaint register|ticket reply|complaint resolve|shikayat ka jawab|query ka jawab|complaint pe kaam',
    id: 'update tiket|tiket sudah diterima|keluhan sedang diproses|kami balas dalam 24 jam|status keluhan|tiket selesai|tiket ditutup|laporan sedang ditangani|komplain sudah kami terima|kasus sudah selesai|status tiket bantuan|keluhan ditanggapi|jawaban keluhan|laporan sudah ditangani|komplain diproses|balasan dari cs|tanggapan keluhan',
    de: 'Supportanfrage erhalten|Antwort vom Support|Anfrage in Bearbeitung|Anfrage eingegangen|wir melden uns innerhalb von 24 Stunden|Ticket gelöst|Ticket geschlossen|Stand der Reklamation|Beschwerde wird bearbeitet|Support-Ticket Update|Fall gelöst|Stand des Tickets|Antwort vom Kundenservice|Supportanfrage|Reklamation bearbeitet|Anliegen bearbeitet|Rückmeldung zur Anfrage',
    fr: 'mise à jour du ticket|demande bien reçue|nous répondons sous 24 heures|ticket traité|ticket fermé|suivi de la réclamation|votre réclamation est en cours|demande en cours de traitement|suivi du dossier SAV|dossier résolu|où en est la demande|où en est le ticket|le SAV a répondu à sa demande|nous avons répondu à votre demande|du nouveau sur votre dossier',
  },
  not: [
    'event tickets',
    'concert tickets',
    'tickets on sale',
    'buy tickets',
    'tiket konser',
    'place has become free',
    'has become free',
  ],
}
