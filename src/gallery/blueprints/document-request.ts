import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const documentRequest: UtilityBlueprint = {
  id: 'document_request',
  name: 'document_request',
  category: 'UTILITY',
  industries: [
    'finance',
    'insurance',
    'real_estate',
    'healthcare',
    'education',
    'recruiting',
    'travel',
    'professional_services',
    'telecom',
  ],
  titles: {
    en: 'Document request',
    es: 'Solicitud de documentos',
    pt_BR: 'Pedido de documento',
    hi: 'दस्तावेज़ की माँग',
    hi_Latn: 'Document ki zaroorat',
    id: 'Permintaan dokumen',
    de: 'Unterlagen anfordern',
    fr: 'Demande de document',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    document: {
      kind: 'document',
      per: 'message',
      required: true,
      topics: {
        en: "receipts|payslips|driving licence|driver's license|photo ID|copy of their ID|ID|passport copy|passport|bank statement|proof of address|proof of income|photographs of the damage|photos of the damage|repair estimate|signed contract|tax return|insurance card|consent form|invoices|application form",
        es: 'facturas|recibos|comprobante de domicilio|comprobantes|INE|DNI|documento de identidad|pasaporte|contrato firmado|nóminas|nómina|estado de cuenta|fotos de los daños|presupuesto|autorización firmada',
        pt_BR:
          'comprovante de residência|comprovante de endereço|comprovante de renda|RG|CPF|notas fiscais|recibos|contrato assinado|extrato bancário|documentos do imposto de renda|informe de rendimentos',
        hi: 'आधार कार्ड|आधार|पैन कार्ड|फॉर्म 16|बैंक स्टेटमेंट|पते का प्रमाण|रसीदें|दस्तावेज़|काग़ज़ात',
        hi_Latn: 'form 16|aadhaar card|aadhaar|aadhar|PAN card|bank statement|address proof|bills',
        id: 'bukti potong|fotokopi KTP|KTP|kartu keluarga|NPWP|slip gaji|rekening koran|surat keterangan|kontrak',
        de: 'Belege|Gehaltsabrechnungen|Personalausweis|Ausweiskopie|Kontoauszüge|Rechnungen|Mietvertrag|Meldebescheinigung|Fotos vom Schaden|Kostenvoranschlag|Einverständniserklärung|Führerschein|Unterlagen',
        fr: "justificatif de domicile|relevés bancaires|factures|pièce d'identité|contrat signé|bulletins de salaire|RIB|attestation|permis de conduire|devis",
      },
    },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'visa application',
        es: 'solicitud de visado',
        pt_BR: 'pedido de visto',
        hi: 'वीज़ा आवेदन',
        hi_Latn: 'visa application',
        id: 'pengajuan visa',
        de: 'Visumantrag',
        fr: 'demande de visa',
      },
    },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'the copy has expired',
        es: 'la copia está vencida',
        pt_BR: 'a cópia está vencida',
        hi: 'पुरानी कॉपी की तारीख निकल गई है',
        hi_Latn: 'purani copy expire ho gayi hai',
        id: 'salinan lama sudah kedaluwarsa',
        de: 'die Kopie ist abgelaufen',
        fr: 'la copie est périmée',
      },
    },
    ticket_number: { kind: 'ticket_number', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Upload document',
        es: 'Subir documento',
        pt_BR: 'Enviar documento',
        hi: 'दस्तावेज़ अपलोड करें',
        hi_Latn: 'Document upload karein',
        id: 'Unggah dokumen',
        de: 'Unterlagen hochladen',
        fr: 'Envoyer le document',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we[ at {business}] need the following from you: {document}.[ What it is for: {product}.][ Reason: {reason}.][ Reference number: {ticket_number}.][ Please hand this in by {deadline}. Where: {place}.| Where to hand it in: {place}.| Please get this to us by {deadline}.] If you have any questions, please reply to this message.',
      warm: 'Hi[ {customer_name}], to keep things moving, we[ at {business}] need a little help with the paperwork. Could you get us this: {document}?[\nWhat it is for: {product}][\nThe reason: {reason}][\nReference number: {ticket_number}][\nWhere to hand it in: {place}][\nWe need it by: {deadline}]\n\nNot sure what exactly is needed? Just reply to this message and we will explain.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: [en {business} necesitamos|necesitamos] que nos hagas llegar lo siguiente: {document}.[ Para: {product}.][ Motivo: {reason}.][ Número de referencia: {ticket_number}.][ Puedes entregarlo hasta el {deadline}. Dónde: {place}.| Dónde entregarlo: {place}.| Lo necesitamos a más tardar el {deadline}.] Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Para poder avanzar con tu trámite, [en {business} necesitamos|necesitamos] que nos hagas llegar esto: {document}.[\nPara: {product}][\nEl motivo: {reason}][\nNúmero de referencia: {ticket_number}][\nDónde entregarlo: {place}][\nPlazo: hasta el {deadline}]\n\n¿No tienes claro qué hace falta? Responde a este mensaje y te lo explicamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}].[ Aqui é da {business}.] Precisamos receber de você a seguinte documentação: {document}.[ Finalidade: {product}.][ Motivo: {reason}.][ Número de referência: {ticket_number}.][ Entregue até {deadline}. Onde: {place}.| Onde entregar: {place}.| Precisamos receber até {deadline}.] Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}].[ Aqui é da {business}.] Para darmos andamento, precisamos receber de você: {document}.[\nFinalidade: {product}][\nO motivo: {reason}][\nNúmero de referência: {ticket_number}][\nOnde entregar: {place}][\nPrazo: até {deadline}]\n\nFicou com dúvida sobre o que enviar? É só responder a esta mensagem que a gente explica.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], [{business} को|हमें] आपसे यह दस्तावेज़ चाहिए: {document}।[ किसके लिए: {product}।][ कारण: {reason}।][ रेफ़रेंस नंबर: {ticket_number}।][ कृपया {deadline} तक यहाँ जमा करें: {place}।| कृपया यहाँ जमा करें: {place}।| कृपया {deadline} तक हम तक पहुँचा दें।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], काम आगे बढ़ाने के लिए [{business} को|हमें] आपसे यह दस्तावेज़ चाहिए: {document}।[\nकिसके लिए: {product}][\nकारण: {reason}][\nरेफ़रेंस नंबर: {ticket_number}][\nकहाँ देना है: {place}][\nकब तक: {deadline}]\n\nक्या देना है, इसमें कोई उलझन हो, तो बस इस मैसेज का जवाब दें। हम समझा देंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], [{business} ko|humein] aapse yeh document chahiye: {document}.[ Kiske liye: {product}.][ Reason: {reason}.][ Reference number: {ticket_number}.][ Please {deadline} tak yahan jama karein: {place}.| Please yahan jama karein: {place}.| Please {deadline} tak hum tak pahuncha dein.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], kaam aage badhane ke liye [{business} ko|humein] aapse yeh document chahiye: {document}.[\nKiske liye: {product}][\nReason: {reason}][\nReference number: {ticket_number}][\nKahan dena hai: {place}][\nKab tak: {deadline}]\n\nKya dena hai, isme koi confusion ho, toh bas is message par reply karein. Hum samjha denge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ dari {business}] memerlukan dokumen berikut dari Anda: {document}.[ Keperluan: {product}.][ Alasan: {reason}.][ Nomor referensi: {ticket_number}.][ Mohon diserahkan paling lambat {deadline}. Tempat: {place}.| Tempat penyerahan: {place}.| Mohon kami terima paling lambat {deadline}.] Jika ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], supaya prosesnya bisa lanjut, kami[ dari {business}] perlu dokumen ini dari Kakak: {document}.[\nKeperluan: {product}][\nAlasannya: {reason}][\nNomor referensi: {ticket_number}][\nTempat penyerahan: {place}][\nPaling lambat: {deadline}]\n\nMasih bingung dokumen apa yang dibutuhkan? Balas saja pesan ini, nanti kami jelaskan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] benötigen von Ihnen folgende Unterlagen: {document}.[ Wofür: {product}.][ Grund: {reason}.][ Vorgangsnummer: {ticket_number}.][ Bitte geben Sie die Unterlagen bis {deadline} ab. Wo: {place}.| Abgabe: {place}.| Bitte reichen Sie die Unterlagen bis {deadline} ein.] Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit es weitergehen kann, brauchen wir[ bei {business}] von Ihnen diese Unterlagen: {document}.[\nWofür: {product}][\nDer Grund: {reason}][\nVorgangsnummer: {ticket_number}][\nAbgabe: {place}][\nWir brauchen alles bis: {deadline}]\n\nSie sind nicht sicher, was genau gemeint ist? Antworten Sie einfach auf diese Nachricht, wir erklären es Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [{business} attend|nous attendons] de votre part : {document}.[ Objet : {product}.][ Motif : {reason}.][ Référence : {ticket_number}.][ À remettre au plus tard le {deadline}. Où : {place}.| Où le remettre : {place}.| À transmettre au plus tard le {deadline}.] Pour toute question sur ce document, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], pour pouvoir avancer, [{business} a besoin|nous avons besoin] de votre aide. Merci de nous transmettre : {document}.[\nObjet : {product}][\nLa raison : {reason}][\nRéférence : {ticket_number}][\nOù le remettre : {place}][\nAu plus tard le {deadline}]\n\nVous ne savez pas exactement ce qu’il faut fournir ? Répondez simplement à ce message, nous vous expliquerons.',
    },
  },
  purposes: {
    en: 'send us your missing documents|bring a document|we need a copy of your id|missing documents|ask for missing paperwork|upload your documents|signed contract not back yet|proof of address needed|send us your passport copy|send documents for tax return|kyc documents pending|bring your insurance card|please sign and return the form|documents not submitted yet|paperwork incomplete|we still need their payslips|signature missing on the form|we still need receipts for the tax return|ask clients to send us their documents|ask clients to send us|send us their driving licence|photographs of the damage and the repair estimate|we still require documents to settle a claim|please send us the statement|missing receipts|clients have not sent their papers|upload a photo of your id',
    es: 'enviar la documentación pendiente|faltan documentos|pedir un documento|pedir papeles|que traiga su identificación|necesitamos copia del DNI|mandar copia de la cédula|subir los documentos|comprobante de domicilio|que entregue su acta|falta el comprobante|contrato sin firmar|expediente incompleto|documentos pendientes|falta documentación|papeles incompletos|firmar y devolver el formulario|recibo de sueldo y DNI|nos faltan las facturas|nos faltan documentos de clientes|necesitamos los papeles antes del|pedir a los clientes los comprobantes|para la declaración nos falta|enviar copia del documento|faltan recibos|solicita al cliente su DNI|que manden las facturas del mes|pedir las facturas del mes|enviar facturas antes del día|solicitar documentos a los clientes|necesitamos tu documentación|falta un documento para abrir el contrato|mandar los papeles antes de|que nos envíen los recibos|falta tu firma',
    pt_BR:
      'enviar documentos pendentes|documentação pendente|falta documento|pedir cópia do RG|comprovante de residência|comprovante de endereço|trazer os documentos|cadastro incompleto falta documento|mandar foto do documento|enviar o contrato assinado|documentos do imposto de renda|faltam documentos|documentação incompleta|pedir os papéis|assinar e devolver o formulário|faltam documentos dos clientes|pedir aos clientes os documentos|precisamos dos comprovantes até|para a declaração faltam|enviar cópia do documento|falta o comprovante|precisa do RG do cliente|que mandem as notas do mês|pedir as notas fiscais do mês|enviar documentos até o dia|solicitar documentos aos clientes|precisamos da sua documentação|falta um documento para abrir o contrato|mandar os papéis até|falta a sua assinatura',
    hi: 'दस्तावेज़ जमा करें|काग़ज़ात जमा करें|ज़रूरी डॉक्यूमेंट चाहिए|काग़ज़ लेकर आएँ|आधार कार्ड की कॉपी चाहिए|पैन कार्ड भेजें|केवाईसी के काग़ज़|काग़ज़ात अधूरे हैं|पते का प्रमाण चाहिए|दस्तावेज़ बाक़ी हैं|डॉक्यूमेंट जमा नहीं किए|काग़ज़ लाना है|फ़ॉर्म भरकर जमा करें|दस्तावेज़ चाहिए|कागज़ात मंगवाने हैं|आधार की कॉपी भेजें|फॉर्म 16 चाहिए|कागज़ जमा करने हैं|आधार कार्ड जमा करना|दस्तावेज जमा|कागज जमा करने हैं|केवाईसी|फोटो जमा करना|कागज़ अधूरे|आधार की कॉपी|मार्कशीट जमा',
    hi_Latn:
      'zaroori document chahiye|document jama karein|documents bhejein|kagaz jama karein|aadhaar ki copy chahiye|pan card ki photo bhejo|documents leke aana|kagaz lekar aayein|kyc documents pending|papers adhoore hain|address proof chahiye|birth certificate chahiye|kagazat baaki hain|document submit nahi kiya|form bharkar jama karein|id proof bhejo|clients se documents mangwana hai|form 16 mangwana|kagaz mangwane hain|aadhaar ki copy bhejo|documents jama karne hain|papers chahiye|bills mangwane hain|aadhaar jama|documents jama|kyc pending|pan card bhejo|photo jama karna|documents chahiye|kagaz adhure|aadhar ki copy|marksheet submit|documents upload',
    id: 'kirim dokumen persyaratan|minta berkas|minta dokumen|berkas belum lengkap|dokumen kurang|lengkapi berkas|minta fotokopi KTP|bawa dokumen|upload dokumen|setor berkas persyaratan|minta foto ktp dan kk|lengkapi dokumen|kekurangan berkas|isi dan kembalikan formulir|syarat belum lengkap|minta klien kirim dokumen|minta klien kirim bukti potong|kirim bukti potong|dokumen masih kurang|kirim fotokopi|kirim fotokopi ktp|berkas kurang|kumpulkan berkas|serahkan dokumen|kirim foto ktp|persyaratan belum lengkap',
    de: 'Dokumente anfordern|Papiere mitbringen|Unterlagen fehlen|fehlende Unterlagen|Unterlagen nachreichen|bitte Unterlagen mitbringen|Ausweis mitbringen|Unterlagen einreichen|Kopie vom Ausweis brauchen|unterschriebenen Vertrag zurückschicken|Nachweis fehlt noch|Unterlagen hochladen|Ausweiskopie schicken|Formular ausgefüllt zurückschicken|Papiere fehlen|Nachweis vorlegen|uns fehlen noch Belege|Belege für die Steuererklärung|wir brauchen die Unterlagen bis|fehlen bei vielen Mandanten noch Belege|Kopie des Ausweises schicken|Belege bis Juli brauchen|Nachweis fehlt|brauchen noch Ausweiskopie|Dokumente hochladen|Formular ausfüllen und zurückschicken|Bescheinigung fehlt|Kopie vom Ausweis',
    fr: 'documents manquants|pièces manquantes|demander un justificatif|apporter les papiers|dossier incomplet|il manque un document|envoyer les pièces justificatives|justificatif de domicile|copie de la carte d’identité|envoyer un RIB|compléter le dossier|contrat signé à renvoyer|apporter un document|transmettre les documents|remplir et renvoyer le formulaire|pièce d’identité à fournir|il nous manque encore les relevés|il manque un justificatif|il nous faut les documents avant|pièces manquantes au dossier|envoyer les factures pour le bilan|document manquant|demander aux clients d’envoyer les factures du mois|il manque encore un justificatif|envoyer les documents avant le|demande au client une carte d’identité|il nous manque une pièce|pièces à fournir avant la signature|il manque votre signature|merci de nous envoyer l’attestation',
  },
  not: [
    'your invoice',
    'invoice attached',
    'test results',
    'your document is ready',
    'appointment reminder',
    'puntos',
    'pontos',
  ],
}
