import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const applicationUpdate: UtilityBlueprint = {
  id: 'application_update',
  name: 'application_update',
  category: 'UTILITY',
  industries: [
    'recruiting',
    'education',
    'finance',
    'insurance',
    'real_estate',
    'travel',
    'professional_services',
    'nonprofit',
  ],
  titles: {
    en: 'Application update',
    es: 'Estado de la solicitud',
    pt_BR: 'Andamento do pedido',
    hi: 'आवेदन की स्थिति',
    hi_Latn: 'Application ki status',
    id: 'Status permohonan',
    de: 'Stand des Antrags',
    fr: 'Suivi du dossier',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'student visa',
        es: 'visa de estudiante',
        pt_BR: 'visto de estudante',
        hi: 'स्टूडेंट वीज़ा',
        hi_Latn: 'student visa',
        id: 'visa pelajar',
        de: 'Studienplatz',
        fr: 'visa étudiant',
      },
    },
    reference_number: { kind: 'reference_number', per: 'customer' },
    status: {
      kind: 'status',
      per: 'customer',
      usual: true,
      sample: {
        en: 'approved',
        es: 'aprobada',
        pt_BR: 'aprovado',
        hi: 'मंज़ूर',
        hi_Latn: 'approved',
        id: 'disetujui',
        de: 'bewilligt',
        fr: 'accepté',
      },
    },
    reason: { kind: 'reason', per: 'message' },
    date: { kind: 'date', per: 'customer' },
    deadline: { kind: 'deadline', per: 'message' },
    duration: { kind: 'duration', per: 'message' },
    person: { kind: 'person', per: 'customer' },
    document: { kind: 'document', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], there is news about your application[ to {business}].[ What for: {product}.][ Application number: {reference_number}.][ Status: {status}.][ Reason: {reason}.][ Date: {date}.][ Processing time: {duration}.][ Please respond by {deadline}.][ Your contact: {person}.][ We still need: {document}.] If you have a question about your application, please reply to this message.',
      warm: 'Hi[ {customer_name}], here is the latest on your application[ to {business}] 📄[\nWhat for: {product}][\nApplication number: {reference_number}][\nStatus: {status}][\nThe reason: {reason}][\nDate: {date}][\nProcessing time: {duration}][\nPlease respond by {deadline}][\nYour contact: {person}][\nWe still need: {document}]\n\nIf you have a question about your application, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hay novedades sobre tu solicitud[ en {business}].[ Para: {product}.][ Número de solicitud: {reference_number}.][ Estado: {status}.][ Motivo: {reason}.][ Fecha: {date}.][ Plazo de tramitación: {duration}.][ Responde a más tardar el {deadline}.][ Tu contacto: {person}.][ Todavía necesitamos: {document}.] Si tienes alguna pregunta sobre tu solicitud, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tenemos novedades sobre tu solicitud[ en {business}] 📄[\nPara: {product}][\nNúmero de solicitud: {reference_number}][\nEstado: {status}][\nEl motivo: {reason}][\nFecha: {date}][\nPlazo de tramitación: {duration}][\nResponde a más tardar el {deadline}][\nTu contacto: {person}][\nTodavía necesitamos: {document}]\n\nSi tienes alguna pregunta sobre tu solicitud, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Há novidades sobre a sua solicitação[ na {business}].[ Para: {product}.][ Número da solicitação: {reference_number}.][ Situação: {status}.][ Motivo: {reason}.][ Data: {date}.][ Prazo de análise: {duration}.][ Responda até {deadline}.][ Seu contato: {person}.][ Ainda precisamos de: {document}.] Se tiver alguma dúvida sobre a solicitação, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Temos novidades sobre a sua solicitação[ na {business}] 📄[\nPara: {product}][\nNúmero da solicitação: {reference_number}][\nSituação: {status}][\nO motivo: {reason}][\nData: {date}][\nPrazo de análise: {duration}][\nResponda até {deadline}][\nSeu contato: {person}][\nAinda precisamos de: {document}]\n\nSe tiver alguma dúvida sobre a solicitação, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके आवेदन पर नई जानकारी है।[ किसके लिए: {product}।][ आवेदन नंबर: {reference_number}।][ स्थिति: {status}।][ कारण: {reason}।][ तारीख: {date}।][ कितना समय लगेगा: {duration}।][ कृपया {deadline} तक जवाब दें।][ किनसे बात करें: {person}।][ अब भी चाहिए: {document}।] आवेदन के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके आवेदन पर नई जानकारी आई है 📄[\nकिसके लिए: {product}][\nआवेदन नंबर: {reference_number}][\nस्थिति: {status}][\nकारण: {reason}][\nतारीख: {date}][\nकितना समय लगेगा: {duration}][\nजवाब कब तक चाहिए: {deadline}][\nकिनसे बात करें: {person}][\nअब भी चाहिए: {document}]\n\nआवेदन के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki application par naya update hai.[ Kiske liye: {product}.][ Application number: {reference_number}.][ Status: {status}.][ Reason: {reason}.][ Date: {date}.][ Kitna time lagega: {duration}.][ Please {deadline} tak reply karein.][ Kinse baat karein: {person}.][ Abhi bhi chahiye: {document}.] Application ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki application par naya update aaya hai 📄[\nKiske liye: {product}][\nApplication number: {reference_number}][\nStatus: {status}][\nReason: {reason}][\nDate: {date}][\nKitna time lagega: {duration}][\nReply kab tak chahiye: {deadline}][\nKinse baat karein: {person}][\nAbhi bhi chahiye: {document}]\n\nApplication ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada kabar tentang permohonan Anda[ di {business}].[ Untuk: {product}.][ Nomor permohonan: {reference_number}.][ Status: {status}.][ Alasan: {reason}.][ Tanggal: {date}.][ Lama proses: {duration}.][ Mohon balas paling lambat {deadline}.][ Kontak Anda: {person}.][ Masih kami perlukan: {document}.] Jika ada pertanyaan tentang permohonan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ini kabar terbaru permohonan Kakak[ di {business}] 📄[\nUntuk: {product}][\nNomor permohonan: {reference_number}][\nStatus: {status}][\nAlasannya: {reason}][\nTanggal: {date}][\nLama proses: {duration}][\nMohon balas paling lambat {deadline}][\nKontak Kakak: {person}][\nMasih kami perlukan: {document}]\n\nKalau ada pertanyaan tentang permohonan ini, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], zu Ihrem Antrag[ bei {business}] gibt es Neuigkeiten.[ Wofür: {product}.][ Antragsnummer: {reference_number}.][ Stand: {status}.][ Grund: {reason}.][ Datum: {date}.][ Bearbeitungszeit: {duration}.][ Bitte antworten Sie bis {deadline}.][ Ansprechperson: {person}.][ Wir brauchen noch: {document}.] Wenn Sie Fragen zu Ihrem Antrag haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], hier ist der neueste Stand zu Ihrem Antrag[ bei {business}] 📄[\nWofür: {product}][\nAntragsnummer: {reference_number}][\nStand: {status}][\nDer Grund: {reason}][\nDatum: {date}][\nBearbeitungszeit: {duration}][\nBitte antworten Sie bis {deadline}][\nAnsprechperson: {person}][\nWir brauchen noch: {document}]\n\nWenn Sie Fragen zu Ihrem Antrag haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre dossier[ chez {business}] a évolué.[ Objet : {product}.][ Numéro de dossier : {reference_number}.][ Statut : {status}.][ Motif : {reason}.][ Date : {date}.][ Délai de traitement : {duration}.][ Merci de répondre au plus tard le {deadline}.][ Votre contact : {person}.][ Il nous manque encore : {document}.] Pour toute question sur votre dossier, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], voici où en est votre dossier[ chez {business}] 📄[\nObjet : {product}][\nNuméro de dossier : {reference_number}][\nStatut : {status}][\nLa raison : {reason}][\nDate : {date}][\nDélai de traitement : {duration}][\nRéponse attendue au plus tard le {deadline}][\nVotre contact : {person}][\nIl nous manque encore : {document}]\n\nUne question sur votre dossier ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'application status|loan application approved|visa application update|application has been rejected|your job application was received|we received their application|admission result|application accepted|scholarship application news|mortgage approved|applicants hear whether they got in|passport application progress',
    es: 'estado de la solicitud|crédito aprobado|solicitud de visa|solicitud rechazada|recibimos su candidatura|resultado de admisión|préstamo aprobado|avance del trámite|postulación recibida|beca aprobada',
    pt_BR:
      'andamento da solicitação|empréstimo aprovado|pedido de visto|solicitação recusada|recebemos sua candidatura|resultado do processo seletivo|crédito aprovado|financiamento aprovado|inscrição aceita|candidato passou pra próxima etapa|passou para a próxima etapa',
    hi: 'आवेदन की स्थिति|लोन मंज़ूर हुआ|वीज़ा आवेदन|आवेदन अस्वीकार|आपका आवेदन मिल गया|एडमिशन का नतीजा|दाखिले का परिणाम',
    hi_Latn:
      'application ki status|loan approve ho gaya|visa application update|application reject ho gayi|aapki application mil gayi|admission result|loan approved',
    id: 'status permohonan|pinjaman disetujui|pengajuan visa|permohonan ditolak|lamaran kerja diterima|hasil penerimaan|kredit disetujui|status pengajuan',
    de: 'Stand des Antrags|Kredit bewilligt|Visumantrag|Antrag abgelehnt|Bewerbung eingegangen|Zulassungsbescheid|Antrag genehmigt|Bearbeitungsstand des Antrags',
    fr: 'suivi du dossier|prêt accordé|demande de visa|dossier refusé|candidature reçue|résultat d’admission|demande acceptée|avancement de la demande|votre candidature a bien été reçue',
  },
  not: ['interview', 'ticket', 'support', 'invite', 'missing documents'],
}
