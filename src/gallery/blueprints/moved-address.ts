import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const movedAddress: UtilityBlueprint = {
  id: 'moved_address',
  name: 'new_address_notice',
  category: 'UTILITY',
  industries: [
    'retail',
    'restaurant',
    'healthcare',
    'beauty',
    'fitness',
    'education',
    'finance',
    'professional_services',
    'automotive',
  ],
  titles: {
    en: 'New address',
    es: 'Nueva dirección',
    pt_BR: 'Novo endereço',
    hi: 'नया पता',
    hi_Latn: 'Naya address',
    id: 'Alamat baru',
    de: 'Neue Adresse',
    fr: 'Nouvelle adresse',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    place: { kind: 'place', per: 'message', required: true },
    old_place: { kind: 'place', per: 'message' },
    date: { kind: 'date', per: 'message' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'more space',
        es: 'más espacio',
        pt_BR: 'mais espaço',
        hi: 'ज़्यादा जगह',
        hi_Latn: 'zyada jagah',
        id: 'tempat yang lebih luas',
        de: 'mehr Platz',
        fr: 'plus d’espace',
      },
    },
    hours: { kind: 'hours', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View details',
        es: 'Cómo llegar',
        pt_BR: 'Como chegar',
        hi: 'रास्ता देखें',
        hi_Latn: 'Raasta dekhein',
        id: 'Lihat lokasi',
        de: 'Details ansehen',
        fr: 'Voir le détail',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that [{business} has|we have] a new address[ from {date}]: {place}.[ Old address: {old_place}.][ Reason for the move: {reason}.][ Opening hours: {hours}.] If you have a question about an appointment or an order, please reply to this message.',
      warm: 'Hi[ {customer_name}], we have a new address 📍\n[From {date} you will find {business} here|You will find {business} here|From {date} you will find us here|You will find us here]: {place}.[\nOur old address: {old_place}][\nThe reason for the move: {reason}][\nOpening hours: {hours}]\n\nIf you have a question about an appointment or an order, just reply to this message. See you there!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de que [{business} tiene|tenemos] una nueva dirección[ a partir del {date}]: {place}.[ Dirección anterior: {old_place}.][ Motivo del traslado: {reason}.][ Horario: {hours}.] Si tienes alguna pregunta sobre una cita o un pedido, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Cambiamos de dirección 📍\n[A partir del {date} encontrarás {business} aquí|Encontrarás {business} aquí|A partir del {date} nos encontrarás aquí|Nos encontrarás aquí]: {place}.[\nDirección anterior: {old_place}][\nEl motivo del traslado: {reason}][\nHorario: {hours}]\n\nSi tienes alguna pregunta sobre una cita o un pedido, responde a este mensaje. ¡Te esperamos!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que [a {business} tem|temos] um novo endereço[ a partir de {date}]: {place}.[ Endereço anterior: {old_place}.][ Motivo da mudança: {reason}.][ Horário: {hours}.] Se tiver alguma dúvida sobre um agendamento ou um pedido, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Temos endereço novo 📍\n[A partir de {date}, a {business} espera você aqui|A {business} espera você aqui|A partir de {date}, esperamos você aqui|Esperamos você aqui]: {place}.[\nEndereço anterior: {old_place}][\nO motivo da mudança: {reason}][\nHorário: {hours}]\n\nSe tiver alguma dúvida sobre um agendamento ou um pedido, é só responder a esta mensagem. Até lá!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], कृपया ध्यान दें कि[ {date} से] [{business} का|हमारा] नया पता यह है: {place}।[ पुराना पता: {old_place}।][ जगह बदलने का कारण: {reason}।][ समय: {hours}।] अपने अपॉइंटमेंट या ऑर्डर के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], हमारी जगह बदल रही है 📍\n[{date} से {business} का नया पता|{business} का नया पता|{date} से हमारा नया पता|हमारा नया पता]: {place}।[\nपुराना पता: {old_place}][\nजगह बदलने का कारण: {reason}][\nसमय: {hours}]\n\nअपने अपॉइंटमेंट या ऑर्डर के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें। नई जगह पर आपका इंतज़ार रहेगा!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], please dhyan dein ki[ {date} se] [{business} ka|hamara] naya address yeh hai: {place}.[ Purana address: {old_place}.][ Jagah badalne ka reason: {reason}.][ Time: {hours}.] Apne appointment ya order ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], hamari jagah badal rahi hai 📍\n[{date} se {business} ka naya address|{business} ka naya address|{date} se hamara naya address|Hamara naya address]: {place}.[\nPurana address: {old_place}][\nJagah badalne ka reason: {reason}][\nTime: {hours}]\n\nApne appointment ya order ke baare mein koi sawaal ho, toh bas is message par reply karein. Nayi jagah par aapka intezaar rahega!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan alamat baru [{business}|kami][ mulai {date}]: {place}.[ Alamat lama: {old_place}.][ Alasan pindah: {reason}.][ Jam buka: {hours}.] Jika ada pertanyaan tentang janji temu atau pesanan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami punya alamat baru 📍\n[Mulai {date}, {business} ada di sini|{business} ada di sini|Mulai {date}, kami ada di sini|Kami ada di sini]: {place}.[\nAlamat lama: {old_place}][\nAlasan pindah: {reason}][\nJam buka: {hours}]\n\nKalau ada pertanyaan soal janji temu atau pesanan, balas saja pesan ini, ya. Sampai jumpa di tempat baru!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [{business} hat|wir haben] [ab {date} eine neue Adresse|eine neue Adresse]: {place}.[ Bisherige Adresse: {old_place}.][ Grund für den Umzug: {reason}.][ Öffnungszeiten: {hours}.] Wenn Sie Fragen zu einem Termin oder einer Bestellung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir haben eine neue Adresse 📍\n[Ab {date} finden Sie {business} hier|Sie finden {business} hier|Ab {date} finden Sie uns hier|Sie finden uns hier]: {place}.[\nBisherige Adresse: {old_place}][\nDer Grund für den Umzug: {reason}][\nÖffnungszeiten: {hours}]\n\nFragen zu einem Termin oder einer Bestellung? Antworten Sie einfach auf diese Nachricht. Bis bald am neuen Ort!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous informons que [{business} a|nous avons] une nouvelle adresse[ à partir du {date}] : {place}.[ Ancienne adresse : {old_place}.][ Raison du déménagement : {reason}.][ Horaires : {hours}.] Pour toute question sur un rendez-vous ou une commande, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous changeons d’adresse 📍\n[À partir du {date}, vous trouverez {business} ici|Vous trouverez {business} ici|À partir du {date}, vous nous trouverez ici|Vous nous trouverez ici] : {place}.[\nAncienne adresse : {old_place}][\nLa raison du déménagement : {reason}][\nHoraires : {hours}]\n\nUne question sur un rendez-vous ou une commande ? Répondez simplement à ce message. À bientôt !',
    },
  },
  purposes: {
    en: 'we have moved|we are moving|moving to a new location|relocation notice|our shop has moved|new location of the clinic|change of address|office is moving|salon moves to another street|find us at our new premises|we relocated|old shop is closed, we are now at|moving next door|our new office|moved to the second floor|new premises',
    es: 'nos mudamos|nos hemos mudado|cambio de dirección|cambio de domicilio|cambiamos de local|nos trasladamos|atendemos en otra dirección|nueva ubicación|nuevo local|mudanza del consultorio|ya no estamos en la calle de antes|la oficina se cambia de lugar|nos cambiamos de lugar|nueva oficina|cambiamos de oficina|la clínica está ahora en|nuestra nueva dirección|nos cambiamos de local|estrenamos local|nos vamos a otra calle',
    pt_BR:
      'mudamos de endereço|estamos de mudança|mudança de endereço|mudamos de lugar|nova localização|a loja mudou de lugar|a clínica vai mudar de endereço|estamos em outro local|mudou o salão de rua|nova sede|loja em novo endereço|mudança de sede|agora estamos em|a clínica agora fica na|nosso novo endereço|estamos em novo endereço|mudamos pra outra rua',
    hi: 'पता बदल गया|दुकान की जगह बदल गई|हम शिफ़्ट हो गए हैं|दुकान शिफ़्ट हो रही है|क्लिनिक का नया पता|नई जगह पर आ गए हैं|ऑफ़िस शिफ़्ट हो रहा है|नई लोकेशन|पुराना पता बदला|नया ठिकाना|दुकान बदल ली है|नया ऑफ़िस|नई जगह पर|दुकान शिफ्ट हो गई|नया पता|दूसरी जगह आ गए|क्लिनिक नई जगह|अब नई जगह पर है|दुकान का नया पता|ऑफिस शिफ्ट|पता बदल गया है|दुकान का पता बदल गया',
    hi_Latn:
      'address badal gaya|dukaan shift ho gayi|hum shift ho gaye hain|shop shift kar rahe hain|nayi jagah par aa gaye|clinic ka naya address|office shift ho raha hai|nayi location|naya pata|dukaan badal li hai|naya office|dukaan ki jagah badal gayi|showroom shift hua|shift ho gaya hai|nayi jagah shift|naya address|new location|clinic shift ho gaya|ab nayi jagah|road pe shift',
    id: 'pindah alamat|pindah lokasi|lokasi baru|pindah tempat|kantor pindah|klinik pindah|pindahan toko|ganti alamat|kami pindah lokasi|toko pindah alamat|pindah ruko|kantor baru|studio pindah|pindah ke jalan|alamat baru',
    de: 'wir sind umgezogen|wir ziehen um|Umzug der Praxis|Adressänderung|neuer Standort|neue Räume|Laden zieht um|Geschäft ist umgezogen|Praxis zieht um|Büro an neuem Ort|wir sind jetzt in der neuen Straße|neues Büro|neue Anschrift|Salon zieht um|jetzt an anderer Stelle|zieht um|sind umgezogen|neue Adresse|Umzug|neue Praxisräume|ab März in der Straße|andere Adresse|ziehen in neue Räume',
    fr: 'nous déménageons|nous avons déménagé|changement d’adresse|déménagement du cabinet|nouveaux locaux|nouvel emplacement|on change d’adresse|la boutique déménage|transfert du magasin|le salon a déménagé|nouveau cabinet|le bureau déménage|nouvel atelier à une autre adresse|on déménage|le cabinet est maintenant au|notre nouvelle adresse|on s’installe dans de nouveaux locaux',
  },
  not: [
    'proof of address',
    'delivery address',
    'moved to another day',
    'comprobante de domicilio',
    'de entrega',
    'alamat pengiriman',
    'Lieferadresse',
    'adresse de livraison',
  ],
}
