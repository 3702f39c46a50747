import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const insuranceRenewal: UtilityBlueprint = {
  id: 'insurance_renewal',
  name: 'insurance_renewal',
  category: 'UTILITY',
  industries: ['insurance', 'finance', 'automotive', 'travel'],
  titles: {
    en: 'Policy expiring',
    es: 'Seguro por vencer',
    pt_BR: 'Seguro perto de vencer',
    hi: 'बीमा समाप्ति',
    hi_Latn: 'Insurance khatm hona',
    id: 'Polis segera berakhir',
    de: 'Versicherung läuft ab',
    fr: 'Échéance d’assurance',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'car insurance',
        es: 'seguro de auto',
        pt_BR: 'seguro do carro',
        hi: 'कार बीमा',
        hi_Latn: 'car insurance',
        id: 'asuransi mobil',
        de: 'Kfz-Versicherung',
        fr: 'assurance auto',
      },
    },
    reference_number: {
      kind: 'reference_number',
      per: 'customer',
      usual: true,
      sample: {
        en: 'POL-58213',
        es: 'POL-58213',
        pt_BR: 'APO-58213',
        hi: 'POL-58213',
        hi_Latn: 'POL-58213',
        id: 'POL-58213',
        de: 'VS-58213',
        fr: 'CTR-58213',
      },
    },
    date: { kind: 'date', per: 'customer', usual: true },
    amount: {
      kind: 'amount',
      per: 'customer',
      sample: {
        en: '$420',
        es: '420 €',
        pt_BR: 'R$ 1.890',
        hi: '₹8,400',
        hi_Latn: '₹8,400',
        id: 'Rp2.400.000',
        de: '420 €',
        fr: '420 €',
      },
    },
    deadline: { kind: 'deadline', per: 'customer' },
    person: {
      kind: 'person',
      per: 'customer',
      sample: {
        en: 'Sam Porter',
        es: 'Pablo Ruiz',
        pt_BR: 'Paulo Lima',
        hi: 'अमित वर्मा',
        hi_Latn: 'Amit Verma',
        id: 'Andi Saputra',
        de: 'Jonas Keller',
        fr: 'Julien Morel',
      },
    },
    document: { kind: 'document', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View policy',
        es: 'Ver mi póliza',
        pt_BR: 'Ver minha apólice',
        hi: 'पॉलिसी देखें',
        hi_Latn: 'Policy dekhein',
        id: 'Lihat polis',
        de: 'Police ansehen',
        fr: 'Voir mon contrat',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your insurance policy[ with {business}] is about to expire.[ Type: {product}.][ Policy number: {reference_number}.][ Expiry date: {date}.][ Premium if you renew: {amount}.][ Reply deadline: {deadline}.][ Your contact: {person}.][ Documents needed: {document}.] If you have a question about your policy or would like to renew it, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up: your insurance policy[ with {business}] is about to expire 📄[\nType: {product}][\nPolicy number: {reference_number}][\nExpiry date: {date}][\nPremium if you renew: {amount}][\nReply deadline: {deadline}][\nYour contact: {person}][\nDocuments needed: {document}]\n\nIf you would like to renew your policy or have a question about it, just reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu póliza de seguro[ en {business}] está por vencer.[ Tipo: {product}.][ Número de póliza: {reference_number}.][ Vencimiento: {date}.][ Prima del próximo periodo: {amount}.][ Fecha límite para responder: {deadline}.][ Tu contacto: {person}.][ Documentos necesarios: {document}.] Si tienes alguna duda sobre tu póliza o quieres renovarla, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Un pequeño recordatorio: tu póliza de seguro[ en {business}] está por vencer 📄[\nTipo: {product}][\nNúmero de póliza: {reference_number}][\nVencimiento: {date}][\nPrima del próximo periodo: {amount}][\nFecha límite para responder: {deadline}][\nTu contacto: {person}][\nDocumentos necesarios: {document}]\n\nSi quieres renovar tu póliza o tienes alguna duda, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua apólice de seguro[ na {business}] está perto de vencer.[ Tipo: {product}.][ Número da apólice: {reference_number}.][ Vencimento: {date}.][ Valor do próximo período: {amount}.][ Prazo para responder: {deadline}.][ Seu contato: {person}.][ Documentos necessários: {document}.] Se tiver alguma dúvida sobre o seguro ou quiser renovar, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Só para lembrar: sua apólice de seguro[ na {business}] está perto de vencer 📄[\nTipo: {product}][\nNúmero da apólice: {reference_number}][\nVencimento: {date}][\nValor do próximo período: {amount}][\nPrazo para responder: {deadline}][\nSeu contato: {person}][\nDocumentos necessários: {document}]\n\nSe quiser renovar o seguro ou tiver alguma dúvida, é só responder a esta mensagem que ajudamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी बीमा पॉलिसी समाप्त होने वाली है।[ प्रकार: {product}।][ पॉलिसी नंबर: {reference_number}।][ समाप्ति की तारीख: {date}।][ नया प्रीमियम: {amount}।][ जवाब देने की आख़िरी तारीख: {deadline}।][ संपर्क: {person}।][ ज़रूरी दस्तावेज़: {document}।] पॉलिसी के बारे में कोई सवाल हो या आप इसे रिन्यू कराना चाहें, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], ताकि आपको समय पर पता रहे:[ {business} में] आपकी बीमा पॉलिसी समाप्त होने वाली है 📄[\nप्रकार: {product}][\nपॉलिसी नंबर: {reference_number}][\nसमाप्ति की तारीख: {date}][\nनया प्रीमियम: {amount}][\nजवाब देने की आख़िरी तारीख: {deadline}][\nसंपर्क: {person}][\nज़रूरी दस्तावेज़: {document}]\n\nआप पॉलिसी रिन्यू कराना चाहें या कोई सवाल हो, तो बस इस मैसेज का जवाब दें, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki insurance policy khatm hone wali hai.[ Type: {product}.][ Policy number: {reference_number}.][ Khatm hone ki date: {date}.][ Naya premium: {amount}.][ Reply karne ki last date: {deadline}.][ Contact: {person}.][ Zaroori documents: {document}.] Policy ke baare mein koi sawaal ho ya aap ise renew karana chahein, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], taaki aapko time par pata rahe:[ {business} mein] aapki insurance policy khatm hone wali hai 📄[\nType: {product}][\nPolicy number: {reference_number}][\nKhatm hone ki date: {date}][\nNaya premium: {amount}][\nReply karne ki last date: {deadline}][\nContact: {person}][\nZaroori documents: {document}]\n\nAap policy renew karana chahein ya koi sawaal ho, toh bas is message par reply karein, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], polis asuransi Anda[ di {business}] akan segera berakhir.[ Jenis: {product}.][ Nomor polis: {reference_number}.][ Tanggal berakhir: {date}.][ Premi periode berikutnya: {amount}.][ Batas waktu konfirmasi: {deadline}.][ Kontak Anda: {person}.][ Dokumen yang diperlukan: {document}.] Jika ada pertanyaan tentang polis Anda atau ingin memperpanjangnya, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengingatkan: polis asuransi Kakak[ di {business}] akan segera berakhir 📄[\nJenis: {product}][\nNomor polis: {reference_number}][\nTanggal berakhir: {date}][\nPremi periode berikutnya: {amount}][\nBatas waktu konfirmasi: {deadline}][\nKontak Kakak: {person}][\nDokumen yang diperlukan: {document}]\n\nKalau mau memperpanjang polis atau ada pertanyaan, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Versicherung[ bei {business}] läuft bald ab.[ Art: {product}.][ Versicherungsnummer: {reference_number}.][ Ablaufdatum: {date}.][ Beitrag bei Verlängerung: {amount}.][ Antwortfrist: {deadline}.][ Ihre Ansprechperson: {person}.][ Benötigte Unterlagen: {document}.] Wenn Sie Fragen zu Ihrer Versicherung haben oder sie verlängern möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie rechtzeitig Bescheid wissen: Ihre Versicherung[ bei {business}] läuft bald ab 📄[\nArt: {product}][\nVersicherungsnummer: {reference_number}][\nAblaufdatum: {date}][\nBeitrag bei Verlängerung: {amount}][\nAntwortfrist: {deadline}][\nIhre Ansprechperson: {person}][\nBenötigte Unterlagen: {document}]\n\nWenn Sie Ihre Versicherung verlängern möchten oder Fragen haben, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre contrat d’assurance[ chez {business}] arrive bientôt à échéance.[ Type : {product}.][ Numéro de contrat : {reference_number}.][ Échéance : {date}.][ Cotisation en cas de renouvellement : {amount}.][ Date limite de réponse : {deadline}.][ Votre contact : {person}.][ Documents nécessaires : {document}.] Si vous avez une question sur votre contrat ou souhaitez le renouveler, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], un petit rappel : votre contrat d’assurance[ chez {business}] arrive bientôt à échéance 📄[\nType : {product}][\nNuméro de contrat : {reference_number}][\nÉchéance : {date}][\nCotisation en cas de renouvellement : {amount}][\nDate limite de réponse : {deadline}][\nVotre contact : {person}][\nDocuments nécessaires : {document}]\n\nSi vous souhaitez renouveler votre contrat ou avez une question, répondez simplement à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'insurance renewal|policy about to expire|insurance expires soon|policy renewal reminder|car insurance running out|renew the insurance|policy ends next month|insurance cover ends|home insurance runs out|insurance runs out, policy number|car insurance is about to end',
    es: 'vence la póliza|renovación de póliza|renovar el seguro|vencimiento del seguro|se termina el seguro del auto|póliza a punto de vencer|su póliza vence|la póliza de auto vence|tu póliza está por vencer|póliza próxima a vencer|asegurados con póliza por vencer|renueva tu seguro',
    pt_BR:
      'renovação de seguro|apólice vencendo|seguro do carro vence|vencimento da apólice|renovar o seguro|fim da vigência do seguro|apólice próxima do vencimento|sua apólice vence|seguro perto de vencer|segurados com apólice vencendo|renove o seguro',
    hi: 'बीमा ख़त्म होने वाला है|पॉलिसी रिन्यूअल|बीमा रिन्यू|इंश्योरेंस ख़त्म|गाड़ी का बीमा ख़त्म|पॉलिसी की अवधि समाप्त|पॉलिसी नवीनीकरण|पॉलिसी रिन्यू|पॉलिसी खत्म होने वाली|बीमा की तारीख|इंश्योरेंस रिन्यू|प्रीमियम की तारीख',
    hi_Latn:
      'insurance khatm hone wala hai|policy renewal|insurance renew karna|bima khatm|policy expire hone wali hai|gaadi ka insurance khatm|insurance renewal reminder|bima renew|policy renew|insurance renew|policy khatam hone wali|insurance expire|policy expiry',
    id: 'perpanjangan asuransi|polis asuransi jatuh tempo|asuransi mobil mau habis|perpanjang polis|masa berlaku asuransi habis|asuransi kedaluwarsa|pengingat perpanjangan polis|polis habis|polis jatuh tempo|perpanjang asuransi|asuransi mobil habis|perpanjangan polis|premi asuransi|asuransi akan berakhir',
    de: 'Police läuft aus|Versicherung verlängern|Verlängerung der Versicherung|Ablauf der Versicherung|Kfz-Versicherung endet|Versicherungsschutz endet|Versicherungsvertrag endet|Versicherung läuft aus|Police verlängern|Kfz-Versicherung läuft ab|Police läuft ab|Versicherungsvertrag verlängern|Police endet|Versicherung endet zum Jahresende|Police endet zum',
    fr: 'assurance arrive à échéance|renouvellement d’assurance|renouveler le contrat d’assurance|fin du contrat d’assurance|assurance auto expire|assurance bientôt expirée|avis d’échéance assurance|mutuelle arrive à échéance|le contrat des assurés arrive à échéance|votre assurance arrive à échéance|assurés dont le contrat expire|renouveler votre mutuelle|contrat auto arrive à échéance|contrat arrive à échéance|votre contrat d’assurance se termine',
  },
  not: [
    'insurance claim',
    'policy renewed',
    'privacy policy',
    'return policy',
    'refund policy',
    'póliza renovada',
    'apólice renovada',
    'siniestro',
    'sinistro',
    'Versicherungsfall',
    'premium plan',
    'premium is due',
    'premium due',
    'premium overdue',
    'prima pendiente',
    'Beitrag fällig',
  ],
}
