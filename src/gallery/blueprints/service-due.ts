import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const serviceDue: UtilityBlueprint = {
  id: 'service_due',
  name: 'service_due',
  category: 'UTILITY',
  industries: ['automotive', 'healthcare', 'beauty', 'home_services', 'professional_services', 'insurance'],
  titles: {
    en: 'Check-up or service due',
    es: 'Revisión pendiente',
    pt_BR: 'Revisão no prazo',
    hi: 'जाँच या सर्विस का समय',
    hi_Latn: 'Check-up ya service due',
    id: 'Jadwal servis tiba',
    de: 'Termin ist fällig',
    fr: 'Contrôle à prévoir',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      required: true,
      topics: {
        en: 'vehicle inspection|car inspection|MOT|car service|oil change|dental check-up|check-up|checkup|vaccination|booster|boiler service|eye test|annual check|yearly check',
        es: 'ITV|revisión dental|revisión anual|revisión|verificación vehicular|vacuna|cambio de aceite|limpieza dental|control anual',
        pt_BR: 'revisão|troca de óleo|vacina|check-up|limpeza dos dentes|vistoria',
        hi: 'गाड़ी की सर्विस|एसी सर्विस|सर्विस|टीका|जाँच|चेकअप',
        hi_Latn: 'gaadi ki service|car service|AC service|service|vaccination|vaccine|checkup|oil change',
        id: 'servis berkala|servis AC|ganti oli|vaksinasi|vaksin|kontrol gigi|cek kesehatan',
        de: 'TÜV|HU|Hauptuntersuchung|Inspektion|Ölwechsel|Impfung|Vorsorge|Zahnkontrolle|Kontrolltermin|Heizungswartung|Reifenwechsel',
        fr: 'contrôle technique|révision|vidange|rappel de vaccin|vaccin|contrôle dentaire|bilan annuel|entretien de la chaudière',
      },
      sample: {
        en: 'vehicle inspection',
        es: 'revisión del vehículo',
        pt_BR: 'revisão do veículo',
        hi: 'गाड़ी की सर्विस',
        hi_Latn: 'gaadi ki service',
        id: 'servis berkala',
        de: 'Hauptuntersuchung',
        fr: 'contrôle technique',
      },
    },
    device: { kind: 'device', per: 'customer' },
    date: { kind: 'date', per: 'customer', usual: true },
    deadline: { kind: 'deadline', per: 'message' },
    duration: { kind: 'duration', per: 'message' },
    amount: { kind: 'amount', per: 'message' },
    place: { kind: 'place', per: 'message' },
    document: { kind: 'document', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder[ from {business}] that the following is due: {product}.[ For: {device}.][ Due date: {date}.][ Please have it done by {deadline}.][ Last time: {duration} ago.][ Price: {amount}.][ Where: {place}.][ Please bring: {document}.] To arrange an appointment, please reply to this message.',
      warm: 'Hi[ {customer_name}], a friendly reminder[ from {business}]: it is time for this again: {product}.[\nFor: {device}][\nDue date: {date}][\nBest done by: {deadline}][\nLast time: {duration} ago][\nPrice: {amount}][\nWhere: {place}][\nPlease bring: {document}]\n\nJust reply to this message and we will find an appointment that suits you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos[ desde {business}] que ya toca: {product}.[ Para: {device}.][ Fecha de vencimiento: {date}.][ Conviene hacerlo hasta el {deadline}.][ Última vez: hace {duration}.][ Precio: {amount}.][ Dónde: {place}.][ Trae, por favor: {document}.] Para pedir una cita, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Un recordatorio[ de {business}]: es el momento de hacer esto: {product}.[\nPara: {device}][\nFecha de vencimiento: {date}][\nConviene hacerlo hasta el {deadline}][\nÚltima vez: hace {duration}][\nPrecio: {amount}][\nDónde: {place}][\nTrae, por favor: {document}]\n\nResponde a este mensaje y buscamos una cita que te venga bien.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembrete[ da {business}]: está na hora de fazer {product}.[ Para: {device}.][ Vencimento: {date}.][ Faça até {deadline}, por favor.][ Última vez: há {duration}.][ Valor: {amount}.][ Onde: {place}.][ Por favor, traga: {document}.] Para marcar um horário, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Um lembrete[ da {business}]: chegou o momento de fazer {product}.[\nPara: {device}][\nVencimento: {date}][\nO ideal é fazer até {deadline}][\nÚltima vez: há {duration}][\nValor: {amount}][\nOnde: {place}][\nPor favor, traga: {document}]\n\nÉ só responder a esta mensagem e encontramos um horário bom para você.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] याद दिला दें कि अब इसका समय हो गया है: {product}।[ किसके लिए: {device}।][ तय तारीख: {date}।][ कृपया {deadline} तक करा लें।][ पिछली बार: {duration} पहले।][ शुल्क: {amount}।][ स्थान: {place}।][ कृपया साथ लाएँ: {document}।] अपॉइंटमेंट लेने के लिए कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} की ओर से] एक छोटा सा रिमाइंडर: अब इसका समय हो गया है: {product}।[\nकिसके लिए: {device}][\nतय तारीख: {date}][\nकृपया {deadline} तक करा लें][\nपिछली बार: {duration} पहले][\nशुल्क: {amount}][\nस्थान: {place}][\nकृपया साथ लाएँ: {document}]\n\nबस इस मैसेज का जवाब दें, हम आपके लिए समय तय कर देंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] yaad dila dein ki ab iska time ho gaya hai: {product}.[ Kiske liye: {device}.][ Due date: {date}.][ Please {deadline} tak kara lein.][ Pichhli baar: {duration} pehle.][ Charge: {amount}.][ Jagah: {place}.][ Please saath laayein: {document}.] Appointment lene ke liye please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} ki taraf se] ek chhota sa reminder: ab iska time ho gaya hai: {product}.[\nKiske liye: {device}][\nDue date: {date}][\nPlease {deadline} tak kara lein][\nPichhli baar: {duration} pehle][\nCharge: {amount}][\nJagah: {place}][\nPlease saath laayein: {document}]\n\nBas is message par reply karein, hum aapke liye time tay kar denge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ dari {business}] mengingatkan bahwa sudah waktunya untuk {product}.[ Untuk: {device}.][ Jatuh tempo: {date}.][ Mohon dilakukan paling lambat {deadline}.][ Terakhir kali: {duration} lalu.][ Biaya: {amount}.][ Tempat: {place}.][ Mohon bawa: {document}.] Untuk membuat janji temu, silakan balas pesan ini dan sebutkan hari yang cocok untuk Anda.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengingatkan[ dari {business}]: sudah waktunya untuk {product}.[\nUntuk: {device}][\nJatuh tempo: {date}][\nSebaiknya paling lambat {deadline}][\nTerakhir kali: {duration} lalu][\nBiaya: {amount}][\nTempat: {place}][\nMohon bawa: {document}]\n\nBalas saja pesan ini, nanti kita atur jadwal yang pas untuk Kakak.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] erinnern Sie daran, dass Folgendes fällig ist: {product}.[ Für: {device}.][ Fällig: {date}.][ Bitte erledigen Sie das bis {deadline}.][ Seit dem letzten Mal: {duration}.][ Preis: {amount}.][ Ort: {place}.][ Bitte mitbringen: {document}.] Um einen Termin zu vereinbaren, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], eine kleine Erinnerung[ von {business}]: Es ist wieder Zeit für Folgendes: {product}.[\nFür: {device}][\nFällig: {date}][\nAm besten bis: {deadline}][\nSeit dem letzten Mal: {duration}][\nPreis: {amount}][\nOrt: {place}][\nBitte mitbringen: {document}]\n\nAntworten Sie einfach auf diese Nachricht, dann finden wir einen Termin, der Ihnen passt.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons[ de la part de {business}] que l’échéance approche : {product}.[ Pour : {device}.][ Échéance : {date}.][ À faire au plus tard le {deadline}.][ Dernière fois : il y a {duration}.][ Tarif : {amount}.][ Lieu : {place}.][ À apporter : {document}.] Pour convenir d’un rendez-vous, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], un petit rappel[ de {business}] : c’est le moment de prévoir ceci : {product}.[\nPour : {device}][\nÉchéance : {date}][\nÀ faire au plus tard le {deadline}][\nDernière fois : il y a {duration}][\nTarif : {amount}][\nLieu : {place}][\nÀ apporter : {document}]\n\nRépondez simplement à ce message et nous trouverons un rendez-vous qui vous convient.',
    },
  },
  purposes: {
    en: 'vehicle inspection is due|MOT is due|car service is due|time for your next check-up|dental check-up due|vaccination is due|pet vaccine due|boiler service due|annual check is due|oil change is due|eye test is due|booster is due|remind owners their car inspection expires|next cleaning is due|time for the yearly maintenance',
    es: 'toca la revisión del coche|la ITV vence|próxima revisión dental|vacuna de la mascota|toca el control anual|mantenimiento de la caldera|cambio de aceite pendiente|le toca la vacuna|vence la verificación vehicular|recordar la revisión anual|toca limpieza dental|toca vacuna anual|toca la vacuna|toca revisión',
    pt_BR:
      'está na hora da revisão do carro|vacina do pet vencendo|hora do check-up|revisão anual|troca de óleo|retorno do dentista|manutenção do ar-condicionado|vacina atrasada|vencimento da vistoria do veículo|limpeza dos dentes está na hora|vacina do seu pet vence|a vacina antirrábica vence|vacina do pet',
    hi: 'गाड़ी की सर्विस का समय|टीके का समय|दाँतों की जाँच का समय|सालाना जाँच|पालतू का टीका|तेल बदलने का समय|एसी सर्विस का समय|चेकअप का समय हो गया|गाड़ी की सर्विस का समय हो गया|सर्विस करानी है',
    hi_Latn:
      'gaadi ki service due hai|vaccine ka time|dental check up ka time|saalana checkup|pet ka vaccination due|oil change due|AC service due|agli service ka time aa gaya|puc khatam',
    id: 'servis mobil sudah waktunya|ganti oli|jadwal vaksin hewan|kontrol gigi rutin|servis berkala jatuh tempo|waktunya servis AC|vaksinasi ulang|cek kesehatan tahunan',
    de: 'TÜV ist fällig|Hauptuntersuchung fällig|Inspektion fällig|nächste Vorsorge|Impfung fällig|Zahnkontrolle fällig|Ölwechsel fällig|Heizungswartung fällig|HU läuft ab|Kontrolltermin steht an|Reifenwechsel steht an|jährliche Impfung fällig|an die jährliche Impfung erinnern|Vorsorge fällig|Zahnreinigung fällig',
    fr: 'contrôle technique à échéance|révision de la voiture à prévoir|vaccin à faire|rappel de vaccin|contrôle dentaire annuel|entretien de la chaudière|vidange à prévoir|le contrôle technique arrive à échéance|bilan annuel à faire|rappel de vaccination pour les animaux',
  },
  not: [
    'payment is due',
    'rent is due',
    'invoice is due',
    'fee is due',
    'premium is due',
    'repair is done',
    'vehicle ready',
    'service is interrupted',
    'appointment tomorrow',
    'insurance',
    'subscription',
    'membership',
  ],
}
