import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const serviceOutage: UtilityBlueprint = {
  id: 'service_outage',
  name: 'service_interruption',
  category: 'UTILITY',
  industries: ['telecom', 'software', 'home_services', 'finance', 'real_estate', 'fitness', 'healthcare', 'e_commerce'],
  titles: {
    en: 'Service interruption',
    es: 'Corte del servicio',
    pt_BR: 'Interrupção do serviço',
    hi: 'सेवा में रुकावट',
    hi_Latn: 'Service band rahegi',
    id: 'Gangguan layanan',
    de: 'Störung oder Wartung',
    fr: 'Interruption de service',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    date: { kind: 'date', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    time: { kind: 'time', per: 'message' },
    product: {
      kind: 'product',
      per: 'message',
      topics: {
        en: 'internet|wifi|hot water|water|electricity|power|gas|heating|lift|lifts|elevator|website|phone lines|card machine|swimming pool|pool|parking garage|car park|online banking|customer portal|broadband',
        es: 'internet|agua caliente|agua|luz|electricidad|gas|calefacción|ascensor|página web|sitio web|piscina|banca en línea',
        pt_BR:
          'internet|água quente|água|energia elétrica|energia|luz|gás|aquecimento|elevador|site|aplicativo|piscina',
        hi: 'इंटरनेट|पानी|बिजली|लाइट|गैस|लिफ़्ट|लिफ्ट|वेबसाइट|ऐप',
        hi_Latn: 'internet|wifi|paani|pani|bijli|light|gas|lift|website|app',
        id: 'internet|wifi|air|listrik|gas|lift|website|aplikasi|telepon|kolam renang',
        de: 'Internet|Warmwasser|Wasser|Strom|Gas|Heizung|Aufzug|Fahrstuhl|Website|Webseite|Telefon|Schwimmbad|Kundenportal|Online-Banking',
        fr: 'internet|eau chaude|eau|électricité|courant|gaz|chauffage|ascenseur|site|piscine|portail',
      },
      sample: {
        en: 'internet',
        es: 'internet',
        pt_BR: 'internet',
        hi: 'इंटरनेट',
        hi_Latn: 'internet',
        id: 'internet',
        de: 'Internet',
        fr: 'internet',
      },
    },
    place: { kind: 'place', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    duration: { kind: 'duration', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Check the status',
        es: 'Ver el estado',
        pt_BR: 'Ver a situação',
        hi: 'स्थिति देखें',
        hi_Latn: 'Status dekhein',
        id: 'Lihat status',
        de: 'Status ansehen',
        fr: 'Voir l’état du service',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that our service[ at {business}] [will be interrupted on {date}, {hours}|will be interrupted on {date} from {time}|will be interrupted on {date}|will be interrupted at these times: {hours}|will be interrupted from {time}|is interrupted at the moment].[ Affected: {product}.][ Area: {place}.][ Reason: {reason}.][ Expected duration: {duration}.][ Expected back: {deadline}.] We apologise for the interruption. If you have any questions, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up[ from {business}]: our service [will be interrupted on {date}, {hours}|will be interrupted on {date} from {time}|will be interrupted on {date}|will be interrupted at these times: {hours}|will be interrupted from {time}|is interrupted at the moment].[\nAffected: {product}][\nArea: {place}][\nThe reason: {reason}][\nExpected duration: {duration}][\nExpected back: {deadline}]\n\nWe are sorry about the interruption. If you have a question, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de una interrupción del servicio[ de {business}] [el {date}, {hours}|el {date} a partir de las {time}|el {date}|en este horario: {hours}|a partir de las {time}|en este momento].[ Servicio afectado: {product}.][ Zona: {place}.][ Motivo: {reason}.][ Duración prevista: {duration}.][ Fin previsto: {deadline}.] Disculpa las molestias. Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Queremos que lo sepas por nosotros: hay una interrupción del servicio[ de {business}] [el {date}, {hours}|el {date} a partir de las {time}|el {date}|en este horario: {hours}|a partir de las {time}|en este momento].[\nServicio afectado: {product}][\nZona: {place}][\nEl motivo: {reason}][\nDuración prevista: {duration}][\nFin previsto: {deadline}]\n\nSentimos las molestias. Si tienes alguna duda, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que o serviço[ da {business}] [ficará fora do ar em {date}, {hours}|ficará fora do ar em {date} a partir das {time}|ficará fora do ar em {date}|ficará fora do ar neste horário: {hours}|ficará fora do ar a partir das {time}|está fora do ar neste momento].[ Serviço afetado: {product}.][ Região: {place}.][ Motivo: {reason}.][ Duração prevista: {duration}.][ Previsão de retorno: {deadline}.] Pedimos desculpas pela interrupção. Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para avisar: o serviço[ da {business}] [vai ficar fora do ar em {date}, {hours}|vai ficar fora do ar em {date} a partir das {time}|vai ficar fora do ar em {date}|vai ficar fora do ar neste horário: {hours}|vai ficar fora do ar a partir das {time}|está fora do ar neste momento].[\nServiço afetado: {product}][\nRegião: {place}][\nO motivo: {reason}][\nDuração prevista: {duration}][\nPrevisão de retorno: {deadline}]\n\nDesculpe o transtorno com a interrupção. Se tiver alguma dúvida, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], कृपया ध्यान दें कि [{business} की सेवा|हमारी सेवा] [{date} को {hours} तक बाधित रहेगी|{date} को {time} से बाधित रहेगी|{date} को बाधित रहेगी|{hours} तक बाधित रहेगी|{time} से बाधित रहेगी|अभी बाधित है]।[ प्रभावित सेवा: {product}।][ इलाक़ा: {place}।][ कारण: {reason}।][ अनुमानित अवधि: {duration}।][ कब तक चालू होगी: {deadline}।] असुविधा के लिए हमें खेद है। कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको परेशानी न हो, इसलिए बता दें कि [{business} की सेवा|हमारी सेवा] [{date} को {hours} तक बाधित रहेगी|{date} को {time} से बाधित रहेगी|{date} को बाधित रहेगी|{hours} तक बाधित रहेगी|{time} से बाधित रहेगी|अभी बाधित है]।[\nप्रभावित सेवा: {product}][\nइलाक़ा: {place}][\nकारण: {reason}][\nअनुमानित अवधि: {duration}][\nकब तक चालू होगी: {deadline}]\n\nअसुविधा के लिए हमें खेद है। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], zaroori suchna: [{business} ki service|hamari service] [{date} ko {hours} tak band rahegi|{date} ko {time} se band rahegi|{date} ko band rahegi|{hours} tak band rahegi|{time} se band rahegi|abhi band hai].[ Kaun si service: {product}.][ Area: {place}.][ Reason: {reason}.][ Kitni der: {duration}.][ Kab tak chalu hogi: {deadline}.] Pareshani ke liye maafi chahte hain. Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko pareshani na ho, isliye pehle se suchna de rahe hain ki [{business} ki service|hamari service] [{date} ko {hours} tak band rahegi|{date} ko {time} se band rahegi|{date} ko band rahegi|{hours} tak band rahegi|{time} se band rahegi|abhi band hai].[\nKaun si service: {product}][\nArea: {place}][\nReason: {reason}][\nKitni der: {duration}][\nKab tak chalu hogi: {deadline}]\n\nPareshani ke liye maafi chahte hain. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa [layanan {business}|layanan kami] [akan mengalami gangguan pada {date}, {hours}|akan mengalami gangguan pada {date} mulai pukul {time}|akan mengalami gangguan pada {date}|akan mengalami gangguan pada jam ini: {hours}|akan mengalami gangguan mulai pukul {time}|sedang mengalami gangguan].[ Layanan: {product}.][ Wilayah: {place}.][ Penyebab: {reason}.][ Perkiraan durasi: {duration}.][ Perkiraan pulih: {deadline}.] Mohon maaf atas ketidaknyamanannya. Jika ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami kabari supaya Kakak tidak bingung: [layanan {business}|layanan kami] [akan mengalami gangguan pada {date}, {hours}|akan mengalami gangguan pada {date} mulai pukul {time}|akan mengalami gangguan pada {date}|akan mengalami gangguan pada jam ini: {hours}|akan mengalami gangguan mulai pukul {time}|sedang mengalami gangguan].[\nLayanan: {product}][\nWilayah: {place}][\nPenyebabnya: {reason}][\nPerkiraan durasi: {duration}][\nPerkiraan pulih: {deadline}]\n\nMohon maaf atas ketidaknyamanannya, ya. Kalau ada pertanyaan, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], bitte beachten Sie: Unser Service[ bei {business}] ist [am {date}, {hours}, nicht verfügbar|am {date} ab {time} nicht verfügbar|am {date} nicht verfügbar|zu dieser Zeit nicht verfügbar: {hours}|ab {time} nicht verfügbar|derzeit nicht verfügbar].[ Betroffen: {product}.][ Gebiet: {place}.][ Grund: {reason}.][ Voraussichtliche Dauer: {duration}.][ Voraussichtliches Ende: {deadline}.] Wir bitten Sie, den Ausfall zu entschuldigen. Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie Bescheid wissen: Unser Service[ bei {business}] ist [am {date}, {hours}, nicht verfügbar|am {date} ab {time} nicht verfügbar|am {date} nicht verfügbar|zu dieser Zeit nicht verfügbar: {hours}|ab {time} nicht verfügbar|derzeit nicht verfügbar].[\nBetroffen: {product}][\nGebiet: {place}][\nDer Grund: {reason}][\nVoraussichtliche Dauer: {duration}][\nVoraussichtliches Ende: {deadline}]\n\nDer Ausfall tut uns leid. Wenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous informons que notre service[ chez {business}] [sera interrompu le {date}, {hours}|sera interrompu le {date} à partir de {time}|sera interrompu le {date}|sera interrompu aux heures suivantes : {hours}|sera interrompu à partir de {time}|est interrompu en ce moment].[ Service concerné : {product}.][ Secteur : {place}.][ Motif : {reason}.][ Durée prévue : {duration}.][ Retour prévu : {deadline}.] Veuillez nous excuser pour la gêne occasionnée. Pour toute question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous préférons vous prévenir : notre service[ chez {business}] [sera interrompu le {date}, {hours}|sera interrompu le {date} à partir de {time}|sera interrompu le {date}|sera interrompu aux heures suivantes : {hours}|sera interrompu à partir de {time}|est interrompu en ce moment].[\nService concerné : {product}][\nSecteur : {place}][\nLa raison : {reason}][\nDurée prévue : {duration}][\nRetour prévu : {deadline}]\n\nNous sommes désolés pour la gêne occasionnée. Une question ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'planned maintenance|maintenance tonight|system is down|website is down|app not working|will be offline for maintenance|internet outage|power cut|no hot water|water shut off|lift out of order|card machine not working|due to maintenance|facility out of service|system maintenance|wifi is not working|phone lines are down|server problem|elevator not working|water will be off|power will be switched off|gas supply interrupted|lift will be out of service|lift is out of order|internet is down in the area|we are cutting off the water for repairs|website unavailable because of maintenance|technicians are working on it|no electricity tomorrow|area affected by the outage|server is down|pool closed for cleaning|heating will be off|no water because of pipe works|no water tomorrow|no electricity because of works|no internet tonight|no heating in the building|no hot water in block',
    es: 'no hay sistema, no podemos cobrar|mantenimiento programado|estará en mantenimiento|sistema caído|se cayó el sistema|nos quedamos sin internet|se fue la luz|corte de agua|cortan el agua|no habrá agua|la página no funciona|la app no funciona|sin señal|problemas técnicos|estaremos sin servicio|mantenimiento del sistema|problemas con la línea telefónica|estamos sin luz|sin internet|el ascensor no funciona|falla en la red|habrá mantenimiento y no habrá internet|corte de internet en la zona|corte de agua programado|se va a cortar la luz|no habrá agua mañana|el ascensor estará fuera de servicio|los técnicos están trabajando|caída del sistema|cortaremos la electricidad|la app no funciona por mantenimiento|hora estimada de solución|sin agua por obras|sin luz mañana|van a cortar el agua|cortan la luz|corte de luz programado|sin agua por arreglo de cañerías|interrupción del servicio|obras en la red',
    pt_BR:
      'manutenção programada|manutenção no domingo|sistema fora do ar|o sistema caiu|o aplicativo caiu|sem internet|falta de água|vai faltar água|falta de energia|acabou a luz|site fora do ar|aplicativo fora do ar|problemas técnicos|queda de internet|instabilidade no sistema|elevador parado|telefone fora do ar|falha na rede|sem linha telefônica|vai desligar a energia|faltará luz|desligamento programado|elevador em manutenção|ficaremos sem internet|queda do sinal|os técnicos já estão trabalhando|corte de energia|a água será desligada|interrupção no bairro|sem água por causa da obra|sem luz amanhã|desligamento de energia|falta de luz programada|vai faltar luz|interrupção do serviço|sem água para limpeza da caixa|obras na rede|desligar a energia|falta de luz para trocar postes|manutenção na rede|corte de energia programado',
    hi: 'सेवा बंद रहेगी|मेंटेनेंस का काम चलेगा|सर्वर डाउन है|इंटरनेट बंद रहेगा|इंटरनेट नहीं चल रहा|बिजली नहीं आएगी|पानी नहीं आएगा|पानी की सप्लाई बंद रहेगी|ऐप नहीं चल रहा|लिफ़्ट ख़राब है|तकनीकी ख़राबी|वेबसाइट बंद है|नेटवर्क की दिक़्क़त|लाइट नहीं रहेगी|फ़ोन नहीं लग रहा|बिजली बंद रहेगी|इंटरनेट बंद है|लिफ़्ट बंद रहेगी|लाइट नहीं आएगी|मरम्मत के कारण बंद|इलाके में बिजली कटौती|पानी नहीं आएगा पाइप के काम से|कल बिजली नहीं|बिजली नहीं रहेगी|बिजली कटौती|पाइप की मरम्मत|सर्वर बंद|लिफ्ट बंद रहेगी|मेंटेनेंस के लिए बंद|पानी की सप्लाई बंद',
    hi_Latn:
      'maintenance chalega|server down hai|internet band rahega|net nahi chal raha|bijli nahi aayegi|light nahi aayegi|paani nahi aayega|paani ki supply band rahegi|app nahi chal raha|lift kharab hai|technical problem hai|website down hai|network ki dikkat|light nahi rahegi|system kaam nahi kar raha|machine band hai|bijli band rahegi|internet down hai|lift band rahegi|outage notice area|maintenance ki wajah se band|area mein bijli katauti|kab tak theek hoga|paani nahi aayega pipe ka kaam|kal light nahi|bijli band|power cut|server down|maintenance ke liye band|lift band|service band rahegi|broadband band|app band rahega|water supply band',
    id: 'layanan terganggu|pemeliharaan sistem|maintenance server|lagi maintenance|sistem error|internet mati|gangguan internet|mati listrik|PDAM mati|aplikasi tidak bisa dipakai|website tidak bisa diakses|ada kendala teknis|sistem sedang down|jaringan bermasalah|pemadaman listrik|lift rusak|server lagi error|listrik padam|air mati|internet mati di wilayah|lift tidak bisa dipakai|pemadaman listrik terjadwal|server sedang gangguan|aplikasi tidak bisa dibuka|teknisi sedang memperbaiki|pemeliharaan jaringan|wilayah terdampak gangguan|tidak ada air karena perbaikan pipa|tidak ada listrik besok|gangguan layanan|maintenance|perbaikan pipa|air tidak mengalir|aplikasi tidak bisa diakses|gangguan jaringan|server down',
    de: 'Störung|Wartungsarbeiten|Wartung am Sonntag|Server ausgefallen|System ist ausgefallen|Leitung gestört|Internet fällt aus|Stromausfall|Wasser wird abgestellt|kein Wasser|kein Internet|Website nicht erreichbar|App funktioniert gerade nicht|außer Betrieb|Ausfall unseres Dienstes|Aufzug defekt|Telefon gestört|Systemwartung|WLAN geht nicht|Heizung fällt aus|Strom wird abgestellt|Aufzug außer Betrieb|kein Internet im Gebiet|nicht erreichbar wegen Wartung|Techniker arbeiten daran|Stromabschaltung|Portal nicht erreichbar|betroffenes Gebiet|voraussichtlich wieder da|kein Wasser wegen Rohrarbeiten|kein Strom morgen|kein warmes Wasser|keine Heizung|Strom wird abgeschaltet|Ausfall|Wasserabstellung|Server Wartung|Bauarbeiten Wasser|Sperrung',
    fr: 'site en maintenance|plus d’eau chaude|panne|le site est en panne|panne d’internet|pas d’internet|panne de téléphone|coupure d’eau|ascenseur en panne|coupure d’électricité|l’application ne marche pas|service indisponible|problème technique|coupure de courant|maintenance programmée|ligne téléphonique coupée|pas de chauffage|problème de réseau|serveur en panne|ascenseur hors service|panne internet dans le quartier|nos techniciens sont sur place|le site sera indisponible|interruption pour maintenance|l’électricité sera coupée|zone concernée par la panne|chauffage en panne|pas d’eau à cause de travaux|pas d’électricité demain|pas d’eau chaude|coupure d’eau pour travaux|coupure de courant prévue|l’eau sera coupée|interruption de service|travaux sur les canalisations',
  },
  not: [
    'has been restored',
    'ya volvió',
    'ya volvió el',
    'service is back',
    'cancelled',
    'delayed',
    'cancelada',
    'annulé',
    'abgesagt',
    'dibatalkan',
    'hoje não abrimos',
    'hoy no abrimos',
    'ouvre pas aujourd',
  ],
}
