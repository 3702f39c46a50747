import type { UtilityBlueprint } from '../blueprint.ts'

export const repairEstimate: UtilityBlueprint = {
  id: 'repair_estimate',
  name: 'repair_estimate_approval',
  category: 'UTILITY',
  industries: ['automotive', 'home_services', 'retail', 'telecom', 'professional_services'],
  titles: {
    en: 'Repair estimate',
    es: 'Presupuesto',
    pt_BR: 'Orçamento de conserto',
    hi: 'मरम्मत का एस्टीमेट',
    hi_Latn: 'Repair ka estimate',
    id: 'Estimasi biaya servis',
    de: 'Kostenvoranschlag',
    fr: 'Devis de réparation',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    device: { kind: 'device', per: 'customer', usual: true },
    reason: {
      kind: 'reason',
      per: 'customer',
      sample: {
        en: 'the battery is worn out',
        es: 'la batería está agotada',
        pt_BR: 'bateria sem carga',
        hi: 'बैटरी ख़राब है',
        hi_Latn: 'battery kharab hai',
        id: 'baterai sudah lemah',
        de: 'Akku verbraucht',
        fr: 'batterie usée',
      },
    },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'new battery',
        es: 'cambio de batería',
        pt_BR: 'troca da bateria',
        hi: 'नई बैटरी',
        hi_Latn: 'nayi battery',
        id: 'ganti baterai',
        de: 'Akkutausch',
        fr: 'changement de batterie',
      },
    },
    amount: { kind: 'amount', per: 'customer', usual: true },
    duration: {
      kind: 'duration',
      per: 'customer',
      sample: {
        en: '2 days',
        es: '2 días',
        pt_BR: '2 dias',
        hi: '2 दिन',
        hi_Latn: '2 din',
        id: '2 hari',
        de: '2 Tage',
        fr: '2 jours',
      },
    },
    ticket_number: { kind: 'ticket_number', per: 'customer' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Approve',
        es: 'Aprobar',
        pt_BR: 'Aprovar',
        hi: 'मंज़ूर है',
        hi_Latn: 'Manzoor hai',
        id: 'Setuju',
        de: 'Freigeben',
        fr: 'J’accepte',
      },
    },
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Decline',
        es: 'Rechazar',
        pt_BR: 'Não aprovar',
        hi: 'मंज़ूर नहीं',
        hi_Latn: 'Manzoor nahi',
        id: 'Tidak setuju',
        de: 'Ablehnen',
        fr: 'Je refuse',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], [the repair estimate for your {device}|your repair estimate][ from {business}] is ready and waiting for your approval.[ What we found: {reason}.][ Work needed: {product}.][ Estimated cost: {amount}.][ Time needed: {duration}.][ Estimate number: {ticket_number}.][ Phone: {phone}.][\n\nFull estimate: {link}]\n\n[Please let us know by {deadline} whether we may go ahead.|Please let us know whether we may go ahead.] If you have any questions, please reply to this message.',
      warm: 'Hi[ {customer_name}], we[ at {business}] have put together [the repair estimate for your {device}|your repair estimate].[\nWhat we found: {reason}][\nWork needed: {product}][\nEstimated cost: {amount}][\nTime needed: {duration}][\nEstimate number: {ticket_number}][\nPlease let us know by {deadline}][\nPhone: {phone}][\nFull estimate: {link}]\n\nWe are waiting for your go-ahead before we start. Is anything unclear? Just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: [el presupuesto para la reparación de tu {device}|el presupuesto de tu reparación][ en {business}] está listo y pendiente de tu aprobación.[ Diagnóstico: {reason}.][ Trabajo necesario: {product}.][ Importe estimado: {amount}.][ Tiempo estimado: {duration}.][ Número de presupuesto: {ticket_number}.][ Teléfono: {phone}.][\n\nPresupuesto completo: {link}]\n\n[Dinos a más tardar el {deadline} si podemos empezar.|Dinos si podemos empezar.] Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. [En {business} ya tenemos|Ya tenemos] [el presupuesto para la reparación de tu {device}|el presupuesto de tu reparación].[\nDiagnóstico: {reason}][\nTrabajo necesario: {product}][\nImporte estimado: {amount}][\nTiempo estimado: {duration}][\nNúmero de presupuesto: {ticket_number}][\nRespuesta a más tardar el {deadline}][\nTeléfono: {phone}][\nPresupuesto completo: {link}]\n\nEsperamos tu visto bueno antes de empezar. ¿Te queda alguna duda? Responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. O orçamento do seu conserto[ na {business}] está pronto e aguarda a sua aprovação.[ Item: {device}.][ Problema encontrado: {reason}.][ Serviço: {product}.][ Valor estimado: {amount}.][ Tempo estimado: {duration}.][ Número do orçamento: {ticket_number}.][ Telefone: {phone}.][\n\nOrçamento completo: {link}]\n\n[Avise até {deadline} se podemos começar.|Avise se podemos começar.] Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. O orçamento do seu conserto[ na {business}] ficou pronto.[\nItem: {device}][\nProblema encontrado: {reason}][\nServiço: {product}][\nValor estimado: {amount}][\nTempo estimado: {duration}][\nNúmero do orçamento: {ticket_number}][\nResposta até {deadline}][\nTelefone: {phone}][\nOrçamento completo: {link}]\n\nEstamos esperando o seu ok para começar. Ficou com alguma dúvida? É só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] [{device} की मरम्मत का|मरम्मत का] एस्टीमेट तैयार है और आपकी मंज़ूरी बाक़ी है।[ क्या ख़राबी मिली: {reason}।][ ज़रूरी काम: {product}।][ अनुमानित ख़र्च: {amount}।][ लगने वाला समय: {duration}।][ एस्टीमेट नंबर: {ticket_number}।][ फ़ोन: {phone}।][\n\nपूरा एस्टीमेट: {link}]\n\n[कृपया {deadline} तक बताएँ कि काम शुरू करें या नहीं।|कृपया बताएँ कि काम शुरू करें या नहीं।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] हमने [{device} की मरम्मत का|मरम्मत का] एस्टीमेट बना लिया है।[\nक्या ख़राबी मिली: {reason}][\nज़रूरी काम: {product}][\nअनुमानित ख़र्च: {amount}][\nलगने वाला समय: {duration}][\nएस्टीमेट नंबर: {ticket_number}][\nजवाब कब तक: {deadline}][\nफ़ोन: {phone}][\nपूरा एस्टीमेट: {link}]\n\nकाम शुरू करने से पहले हमें आपकी हाँ का इंतज़ार है। कुछ समझना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] [{device} ki repair ka|repair ka] estimate taiyar hai aur aapki manzoori baaki hai.[ Kya kharabi mili: {reason}.][ Zaroori kaam: {product}.][ Estimated kharcha: {amount}.][ Time lagega: {duration}.][ Estimate number: {ticket_number}.][ Phone: {phone}.][\n\nPoora estimate: {link}]\n\n[Please {deadline} tak batayein ki kaam shuru karein ya nahi.|Please batayein ki kaam shuru karein ya nahi.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] humne [{device} ki repair ka|repair ka] estimate bana liya hai.[\nKya kharabi mili: {reason}][\nZaroori kaam: {product}][\nEstimated kharcha: {amount}][\nTime lagega: {duration}][\nEstimate number: {ticket_number}][\nJawab kab tak: {deadline}][\nPhone: {phone}][\nPoora estimate: {link}]\n\nKaam shuru karne se pehle humein aapki haan ka intezaar hai. Kuch samajhna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], estimasi biaya [perbaikan {device} Anda|perbaikan yang Anda minta][ di {business}] sudah siap dan menunggu persetujuan Anda.[ Kerusakan: {reason}.][ Pekerjaan: {product}.][ Perkiraan biaya: {amount}.][ Lama pengerjaan: {duration}.][ Nomor estimasi: {ticket_number}.][ Telepon: {phone}.][\n\nRincian lengkap: {link}]\n\n[Mohon kabari kami paling lambat {deadline} apakah boleh kami kerjakan.|Mohon kabari kami apakah boleh kami kerjakan.] Jika ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami[ dari {business}] sudah menghitung estimasi biaya [perbaikan {device} Kakak|perbaikan yang Kakak minta].[\nKerusakan: {reason}][\nPekerjaan: {product}][\nPerkiraan biaya: {amount}][\nLama pengerjaan: {duration}][\nNomor estimasi: {ticket_number}][\nMohon dijawab paling lambat {deadline}][\nTelepon: {phone}][\nRincian lengkap: {link}]\n\nKami tunggu persetujuan Kakak sebelum mulai mengerjakan. Ada yang kurang jelas? Balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], der Kostenvoranschlag[ von {business}] für Ihre Reparatur[ ({device})] ist fertig und wartet auf Ihre Freigabe.[ Befund: {reason}.][ Nötige Arbeiten: {product}.][ Voraussichtliche Kosten: {amount}.][ Voraussichtliche Dauer: {duration}.][ Vorgangsnummer: {ticket_number}.][ Telefon: {phone}.][\n\nAlle Einzelheiten: {link}]\n\n[Bitte teilen Sie uns bis {deadline} mit, ob wir beginnen dürfen.|Bitte teilen Sie uns mit, ob wir beginnen dürfen.] Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], der Kostenvoranschlag[ von {business}] für Ihre Reparatur[ ({device})] ist fertig.[\nBefund: {reason}][\nNötige Arbeiten: {product}][\nVoraussichtliche Kosten: {amount}][\nVoraussichtliche Dauer: {duration}][\nVorgangsnummer: {ticket_number}][\nIhre Antwort bitte bis {deadline}][\nTelefon: {phone}][\nAlle Einzelheiten: {link}]\n\nBevor wir anfangen, warten wir auf Ihr Okay. Ist etwas unklar? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [le devis pour la réparation de votre {device}|le devis de votre réparation][ chez {business}] est prêt et attend votre accord.[ Constat : {reason}.][ Travaux à prévoir : {product}.][ Montant estimé : {amount}.][ Durée estimée : {duration}.][ Numéro de devis : {ticket_number}.][ Téléphone : {phone}.][\n\nDevis complet : {link}]\n\n[Merci de nous dire au plus tard le {deadline} si nous pouvons commencer.|Merci de nous dire si nous pouvons commencer.] Pour toute question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], [chez {business}, nous avons préparé|nous avons préparé] [le devis pour la réparation de votre {device}|le devis de votre réparation].[\nConstat : {reason}][\nTravaux à prévoir : {product}][\nMontant estimé : {amount}][\nDurée estimée : {duration}][\nNuméro de devis : {ticket_number}][\nRéponse souhaitée au plus tard le {deadline}][\nTéléphone : {phone}][\nDevis complet : {link}]\n\nNous attendons votre feu vert avant de commencer. Quelque chose n’est pas clair ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'cost estimate waiting for approval|repair quote|quote for the repair|customer has to approve the repair|approve the repair cost|estimate for fixing the car|how much the repair will cost|diagnosis done, waiting for approval|may we go ahead with the repair|send quotation for approval|do you want us to repair it|ok to start the repair|estimate for the work|spare part costs extra, ok|additional repair needed',
    es: 'presupuesto de reparación|presupuesto pendiente de aprobación|aprobar el presupuesto|cotización de la reparación|esperamos su aprobación para reparar|diagnóstico listo con el costo|autorizar la reparación|pasar presupuesto del taller|cuesta arreglarlo|costo de la reparación|presupuesto del mecánico|hace falta una pieza, cuesta|autoriza el arreglo|arreglarlo cuesta, necesita aprobar|el arreglo sale|presupuesto del arreglo listo|mensaje de presupuesto|presupuesto con el arreglo y el precio|presupuesto de la reparación|que aprueben el presupuesto',
    pt_BR:
      'orçamento aguardando aprovação|aprovar orçamento|orçamento do conserto|orçamento da oficina|mandar orçamento para aprovação|diagnóstico pronto com valor|autorizar o serviço|autoriza o conserto|cliente precisa aprovar o orçamento|valor do reparo|valor do conserto|orçamento do mecânico|precisa trocar a peça, custa|aprova o valor|quanto fica o conserto|pode aprovar o conserto|o conserto fica em, precisa aprovar|orçamento pronto para aprovar|orçamento pronto|seu orçamento ficou pronto',
    hi: 'मरम्मत का ख़र्च|रिपेयर का ख़र्चा बताना|रिपेयर में इतने लगेंगे|एस्टीमेट मंज़ूर करना|रिपेयर के लिए मंज़ूरी चाहिए|कोटेशन की मंज़ूरी|ठीक करने में कितना ख़र्च आएगा|काम शुरू करने की इजाज़त|रिपेयर का कोटेशन|ठीक करने में इतने लगेंगे|पार्ट बदलना पड़ेगा ख़र्च|गाड़ी का एस्टीमेट|ठीक करने में ख़र्च|रिपेयर का खर्चा|मरम्मत का खर्च|खर्च का अनुमान|रिपेयर में कितना लगेगा|एस्टीमेट मंजूरी',
    hi_Latn:
      'repair ka kharcha|repair mein itne lagenge|estimate approve karna hai|repair ke liye approval chahiye|quotation approve karo|theek karne mein kitna kharcha aayega|kaam shuru karne ki permission|repair cost batani hai|marammat ka kharcha|part badalna padega kharcha|gaadi ka estimate|repair estimate|kitna kharcha aayega|estimate approve|repairing cost|kharcha bata dena',
    id: 'perkiraan biaya perbaikan|biaya servis menunggu persetujuan|minta persetujuan biaya|penawaran biaya perbaikan|setuju biaya servis|konfirmasi biaya servis|estimasi bengkel|jadi dikerjakan tidak|biaya perbaikan|perlu ganti sparepart biaya|biaya servis disetujui|estimasi biaya servis|estimasi biaya perbaikan|biaya servis sudah ada|perkiraan biaya|biaya perbaikan setuju|rincian biaya perbaikan',
    de: 'Kostenvoranschlag freigeben|Kostenschätzung|Freigabe für die Reparatur|was die Reparatur kostet|Reparaturkosten bestätigen|Angebot für die Reparatur|Zustimmung zur Reparatur|dürfen wir reparieren|KVA fertig|Reparaturfreigabe|Angebot der Werkstatt|Ersatzteil kostet zusätzlich|Kosten freigeben|Kostenvoranschlag|Kostenvoranschlag ist fertig|Reparaturkosten freigeben|Reparatur würde kosten|Angebot für Reparatur|Freigabe der Reparatur|Schätzung Reparaturkosten',
    fr: 'devis en attente d’accord|accepter le devis|valider le devis|devis à valider|la réparation coûterait|combien coûte la réparation|accord pour réparer|devis du garage|diagnostic fait et devis|feu vert pour la réparation|devis du réparateur|pièce à changer, supplément|valider le montant|le devis est prêt, il faut valider|la réparation coûterait, votre accord|devis prêt',
  },
  not: ['free quote', 'free estimate', 'estimated delivery', 'estimated arrival', 'orçamento grátis', 'claim'],
}
