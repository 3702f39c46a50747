import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, seeTheDetails } from '../button-words.ts'

export const serviceRestored: UtilityBlueprint = {
  id: 'service_restored',
  name: 'service_restored',
  category: 'UTILITY',
  industries: ['telecom', 'software', 'home_services', 'finance', 'real_estate', 'fitness', 'healthcare', 'e_commerce'],
  titles: {
    en: 'Service restored',
    es: 'Servicio restablecido',
    pt_BR: 'Serviço restabelecido',
    hi: 'सेवा फिर से चालू',
    hi_Latn: 'Service phir se chalu',
    id: 'Layanan pulih kembali',
    de: 'Störung behoben',
    fr: 'Service rétabli',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
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
    date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    duration: { kind: 'duration', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [seeTheDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], our service[ at {business}] has been restored and you can use it again.[ Back since: {date}, {time}.| Back since: {date}.| Back since: {time}.][ Service: {product}.][ Area: {place}.][ Cause of the interruption: {reason}.][ Duration: {duration}.] Thank you for your patience. If something still does not work, please reply to this message.',
      warm: 'Hi[ {customer_name}], good news: our service[ at {business}] has been restored and everything is running again ✅[\nBack since: {date}, {time}|\nBack since: {date}|\nBack since: {time}][\nService: {product}][\nArea: {place}][\nCause of the interruption: {reason}][\nDuration: {duration}]\n\nThank you for bearing with us. If something still does not work, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: el servicio[ de {business}] ha quedado restablecido y ya puedes usarlo con normalidad.[ Desde: {date}, {time}.| Desde: {date}.| Desde: {time}.][ Servicio: {product}.][ Zona: {place}.][ Causa de la interrupción: {reason}.][ Duración: {duration}.] Gracias por tu paciencia. Si algo sigue sin funcionar, responde a este mensaje.',
      warm: '¡Hola[, {customer_name}]! Buenas noticias: el servicio[ de {business}] ha quedado restablecido y todo vuelve a funcionar ✅[\nDesde: {date}, {time}|\nDesde: {date}|\nDesde: {time}][\nServicio: {product}][\nZona: {place}][\nCausa de la interrupción: {reason}][\nDuración: {duration}]\n\nGracias por tu paciencia. Si algo sigue sin funcionar, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. O serviço[ da {business}] foi restabelecido e já pode ser usado normalmente.[ Desde: {date}, {time}.| Desde: {date}.| Desde: {time}.][ Serviço: {product}.][ Região: {place}.][ Causa da interrupção: {reason}.][ Duração: {duration}.] Agradecemos a paciência durante a interrupção. Se algo ainda não estiver funcionando, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Boa notícia: o serviço[ da {business}] voltou a funcionar depois da interrupção ✅[\nDesde: {date}, {time}|\nDesde: {date}|\nDesde: {time}][\nServiço: {product}][\nRegião: {place}][\nCausa: {reason}][\nDuração: {duration}]\n\nObrigado pela paciência. Se algo ainda não estiver funcionando, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आपको यह सूचना देनी थी कि [{business} की सेवा|हमारी सेवा] फिर से चालू हो गई है।[ कब से: {date}, {time}।| कब से: {date}।| कब से: {time}।][ सेवा: {product}।][ इलाक़ा: {place}।][ रुकावट का कारण: {reason}।][ रुकावट की अवधि: {duration}।] आपके धैर्य के लिए धन्यवाद। अगर अब भी कुछ काम न कर रहा हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], अच्छी ख़बर: [{business} की बाधित सेवा|हमारी बाधित सेवा] फिर से चालू हो गई है ✅[\nकब से: {date}, {time}|\nकब से: {date}|\nकब से: {time}][\nसेवा: {product}][\nइलाक़ा: {place}][\nरुकावट का कारण: {reason}][\nरुकावट की अवधि: {duration}]\n\nआपके धैर्य के लिए दिल से धन्यवाद। अगर अब भी कुछ काम न कर रहा हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], suchna: [{business} ki service|hamari service] phir se chalu ho gayi hai.[ Kab se: {date}, {time}.| Kab se: {date}.| Kab se: {time}.][ Service: {product}.][ Area: {place}.][ Kyun band thi: {reason}.][ Kitni der band rahi: {duration}.] Aapke sabr ke liye dhanyavaad. Agar ab bhi kuch kaam na kar raha ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], bas yeh suchna deni thi ki [{business} ki service|hamari service] phir se chalu ho gayi hai ✅[\nKab se: {date}, {time}|\nKab se: {date}|\nKab se: {time}][\nService: {product}][\nArea: {place}][\nKyun band thi: {reason}][\nKitni der band rahi: {duration}]\n\nAapke sabr ke liye dil se dhanyavaad. Agar ab bhi kuch kaam na kar raha ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], gangguan pada [layanan {business}|layanan kami] sudah teratasi dan layanan dapat digunakan kembali.[ Pulih sejak: {date}, {time}.| Pulih sejak: {date}.| Pulih sejak: {time}.][ Layanan: {product}.][ Wilayah: {place}.][ Penyebab: {reason}.][ Lama gangguan: {duration}.] Terima kasih atas kesabaran Anda. Jika masih ada kendala, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kabar baik: gangguan pada [layanan {business}|layanan kami] sudah teratasi dan semuanya sudah berjalan lagi ✅[\nPulih sejak: {date}, {time}|\nPulih sejak: {date}|\nPulih sejak: {time}][\nLayanan: {product}][\nWilayah: {place}][\nPenyebabnya: {reason}][\nLama gangguan: {duration}]\n\nTerima kasih sudah bersabar. Kalau masih ada kendala, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], unser Service[ bei {business}] ist wiederhergestellt und steht Ihnen wieder zur Verfügung.[ Läuft wieder seit: {date}, {time}.| Läuft wieder seit: {date}.| Läuft wieder seit: {time}.][ Betroffen war: {product}.][ Gebiet: {place}.][ Ursache: {reason}.][ Dauer der Unterbrechung: {duration}.] Vielen Dank für Ihre Geduld. Wenn etwas noch nicht funktioniert, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], gute Nachricht: Unser Service[ bei {business}] ist wiederhergestellt, alles läuft wieder ✅[\nLäuft wieder seit: {date}, {time}|\nLäuft wieder seit: {date}|\nLäuft wieder seit: {time}][\nBetroffen war: {product}][\nGebiet: {place}][\nUrsache: {reason}][\nDauer der Unterbrechung: {duration}]\n\nDanke für Ihre Geduld. Wenn bei Ihnen etwas noch nicht funktioniert, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], notre service[ chez {business}] est rétabli et de nouveau disponible.[ Rétabli : {date}, {time}.| Rétabli : {date}.| Rétabli : {time}.][ Service concerné : {product}.][ Secteur : {place}.][ Cause : {reason}.][ Durée de l’interruption : {duration}.] Merci de votre patience. Si quelque chose ne fonctionne toujours pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], bonne nouvelle : notre service[ chez {business}] est rétabli et tout fonctionne à nouveau ✅[\nRétabli : {date}, {time}|\nRétabli : {date}|\nRétabli : {time}][\nService concerné : {product}][\nSecteur : {place}][\nCause : {reason}][\nDurée de l’interruption : {duration}]\n\nMerci de votre patience. Si quelque chose ne fonctionne toujours pas chez vous, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'everything works again|system is back up|electricity restored|website is back online|outage is over|problem is fixed, service working|internet is back|power is back|water is back on|maintenance finished|back to normal|service is back|we are live again|issue resolved, all running again|power is back on|service is back to normal|water is back',
    es: 'ya funciona de nuevo|todo anda de nuevo|el sistema ya funciona|volvió el servicio|volvió internet|volvió la luz|volvió la señal|volvió el sistema|ya hay sistema otra vez|volvió el agua|terminó el mantenimiento|se solucionó la falla|todo funciona con normalidad|ya volvió la app|la app funciona de nuevo|volvió el internet|ya hay luz|el servicio volvió a la normalidad|ya funciona todo|el agua ya volvió|ya volvió la luz|ya hay agua|gracias por la paciencia, ya funciona|servicio restablecido',
    pt_BR:
      'sistema voltou a funcionar|voltou ao normal|o sistema voltou|a internet voltou|a luz voltou|normalizado|restabelecida a conexão|a água voltou|manutenção concluída|problema resolvido, tudo funcionando|site voltou ao ar|o app voltou|o sinal voltou|a energia voltou|tudo voltou ao normal|internet voltou|problema resolvido|a água já voltou|a luz já voltou|já tem água|obrigado pela paciência, já voltou|serviço restabelecido',
    hi: 'सर्वर ठीक हो गया|इंटरनेट चालू हो गया|ऐप फिर से चल रहा है|बिजली आ गई|नेट वापस आ गया|पानी आ गया|मेंटेनेंस पूरा हो गया|समस्या ठीक हो गई, सेवा शुरू|सब फिर से काम कर रहा है|सेवा फिर शुरू|समस्या ठीक हो गई|सेवा चालू हो गई|इंटरनेट चालू|ठीक हो गया चालू|लिफ्ट चालू',
    hi_Latn:
      'server theek ho gaya|internet chalu ho gaya|app phir se chal raha hai|net wapas aa gaya|bijli aa gayi|website chalu ho gayi|lift theek ho gayi|paani aa gaya|maintenance khatam ho gaya|sab phir se kaam kar raha hai|service wapas chalu|problem theek ho gayi|internet chalu|light aa gayi|service chalu|lift chalu|wapas chalu ho gaya|issue resolve',
    id: 'layanan sudah normal|sistem sudah normal lagi|gangguan sudah teratasi|internet sudah nyala lagi|listrik sudah menyala|air sudah mengalir lagi|maintenance selesai|server sudah jalan lagi|aplikasi sudah bisa dipakai lagi|website sudah bisa diakses lagi|internet sudah normal|layanan sudah pulih|gangguan selesai|sudah normal kembali|air sudah menyala|listrik sudah nyala|gangguan sudah selesai|layanan normal lagi|sudah pulih',
    de: 'funktioniert wieder|Dienst wieder verfügbar|alles läuft wieder|System läuft wieder|Internet geht wieder|Strom ist wieder da|Wasser läuft wieder|Wartung abgeschlossen|wieder online|Server läuft wieder|Website wieder erreichbar|Störung behoben|alles funktioniert wieder|läuft wieder|Wasser ist wieder da|Ausfall behoben|Aufzug fährt wieder',
    fr: 'tout fonctionne à nouveau|le site remarche|la panne est réparée|panne résolue|le service est revenu|de nouveau en ligne|retour à la normale|tout est rentré dans l’ordre|internet est revenu|le courant est revenu|l’eau est revenue|maintenance terminée|internet est rétabli|l’eau est de retour|l’électricité est revenue|merci de votre patience, c’est réparé|service rétabli',
  },
  not: [
    'back in stock',
    'not restored',
    'still down',
    'will be back',
    'will be restored',
    'volverá',
    'vai voltar',
    'चालू होगी',
    'चालू हो जाएगी',
    'chalu hogi',
    'akan pulih',
    'sera rétabli',
    'ausverkauft',
    'nursery',
    'school',
    'parents',
    'Kita',
    'guardería',
    'escola',
    'crèche',
    'no water',
    'no electricity',
    'no power',
    'no internet',
    'no heating',
    'no hot water',
    'sin agua',
    'sin luz',
    'sem água',
    'sem luz',
    'kein Wasser',
    'kein Strom',
    'pas d’eau',
    'tidak ada air',
    'nahi aayega',
    'nahi aayegi',
    'will be off',
    'caiu a luz',
    'se fue la luz',
    'não abrimos',
    'no abrimos',
    'ouvre pas',
  ],
}
