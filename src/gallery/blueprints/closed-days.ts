import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const closedDays: UtilityBlueprint = {
  id: 'closed_days',
  name: 'closed_days_notice',
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
    en: 'Closed days',
    es: 'Días de cierre',
    pt_BR: 'Dias fechados',
    hi: 'छुट्टी की सूचना',
    hi_Latn: 'Chhutti ki jaankari',
    id: 'Pemberitahuan libur',
    de: 'Schließtage',
    fr: 'Jours de fermeture',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    date: { kind: 'date', per: 'message', required: true },
    deadline: { kind: 'deadline', per: 'message' },
    reopening_date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    event: {
      kind: 'event',
      per: 'message',
      sample: {
        en: 'Christmas',
        es: 'Navidad',
        pt_BR: 'Natal',
        hi: 'दिवाली',
        hi_Latn: 'Diwali',
        id: 'Lebaran',
        de: 'Weihnachten',
        fr: 'Noël',
      },
    },
    reason: { kind: 'reason', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that [{business}|we] will be closed [from {date} to {deadline}|on {date}][ for {event}].[ Reason: {reason}.][ We reopen on {reopening_date} at {time}.| We reopen on {reopening_date}.| We reopen at {time}.] If you need to move an appointment or an order, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up so that you can plan ahead: [{business}|we] will be closed [from {date} to {deadline}|on {date}][ for {event}].[ The reason: {reason}.][ We are back on {reopening_date} from {time}.| We are back on {reopening_date}.| We reopen at {time}.]\n\nIf you have an appointment or an order with us, just reply and we will sort it out together.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de que[ en {business}] estaremos cerrados [del {date} al {deadline}|el {date}].[ Motivo: {reason}.][ Volvemos a abrir el {reopening_date} a las {time}.| Volvemos a abrir el {reopening_date}.| Volvemos a abrir a las {time}.][ ¡Que lo pases muy bien en {event}!] Si necesitas cambiar una cita o un pedido, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Te avisamos para que puedas organizarte:[ en {business}] estaremos cerrados [del {date} al {deadline}|el {date}].[ El motivo: {reason}.][ Nos vemos de nuevo el {reopening_date}, a partir de las {time}.| Nos vemos de nuevo el {reopening_date}.| Volvemos a abrir a las {time}.][\n\nTodo el equipo espera que lo pases muy bien en {event}.]\n\nSi tienes una cita o un pedido pendiente, escríbenos por aquí.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que estaremos fechados[ na {business}] [de {date} até {deadline}|em {date}].[ Motivo: {reason}.][ Reabrimos em {reopening_date}, às {time}.| Reabrimos em {reopening_date}.| Reabrimos às {time}.][ É tempo de {event}: tudo de bom para você e a sua família!] Se precisar mudar um horário ou um pedido, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Passando para avisar: estaremos fechados[ na {business}] [de {date} até {deadline}|em {date}].[ O motivo: {reason}.][ A gente se vê de novo em {reopening_date}, a partir das {time}.| A gente se vê de novo em {reopening_date}.| Reabrimos às {time}.][\n\nÉ tempo de {event}: tudo de bom para você e a sua família, de toda a equipe!]\n\nSe você tem um horário ou um pedido com a gente, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], कृपया ध्यान दें: [{business} में|हमारे यहाँ] [{date} से {deadline} तक|{date} को] छुट्टी रहेगी।[ कारण: {reason}।][ हम {reopening_date} को {time} फिर खुलेंगे।| हम {reopening_date} को फिर खुलेंगे।| हम {time} फिर खुलेंगे।][ {event} के लिए हमारी ओर से मंगलकामनाएँ।] अपना अपॉइंटमेंट या ऑर्डर बदलना हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको परेशानी न हो, इसलिए पहले से बता दें: [{business} में|हमारे यहाँ] [{date} से {deadline} तक|{date} को] छुट्टी रहेगी।[ कारण: {reason}।][ फिर मिलेंगे {reopening_date} को, {time}।| फिर मिलेंगे {reopening_date} को।| हम {time} फिर खुलेंगे।][\n\nपूरी टीम की ओर से {event} के लिए मंगलकामनाएँ।]\n\nअगर हमारे यहाँ आपका कोई अपॉइंटमेंट या ऑर्डर है और उसे बदलना है, तो बस इस मैसेज का जवाब दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], please dhyan dein: [{business} mein|hamare yahan] [{date} se {deadline} tak|{date} ko] chhutti rahegi.[ Reason: {reason}.][ Hum {reopening_date} ko {time} phir khulenge.| Hum {reopening_date} ko phir khulenge.| Hum {time} phir khulenge.][ {event} ke liye hamari taraf se mangalkaamna.] Apna appointment ya order badalna ho, toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko pareshani na ho, isliye pehle se bata dein: [{business} mein|hamare yahan] [{date} se {deadline} tak|{date} ko] chhutti rahegi.[ Reason: {reason}.][ Phir milenge {reopening_date} ko, {time}.| Phir milenge {reopening_date} ko.| Hum {time} phir khulenge.][\n\nPoori team ki taraf se {event} ke liye mangalkaamna.]\n\nAgar hamare yahan aapka koi appointment ya order hai aur use badalna hai, toh bas is message par reply kijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa kami[ di {business}] tutup [dari {date} sampai {deadline}|pada {date}].[ Alasan: {reason}.][ Kami buka kembali pada {reopening_date} pukul {time}.| Kami buka kembali pada {reopening_date}.| Kami buka kembali pukul {time}.][ Semoga {event} Anda menyenangkan.] Jika perlu mengubah janji temu atau pesanan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami kabari supaya Kakak bisa atur waktu: kami[ di {business}] tutup [dari {date} sampai {deadline}|pada {date}].[ Alasannya: {reason}.][ Kita bertemu lagi pada {reopening_date}, mulai pukul {time}.| Kita bertemu lagi pada {reopening_date}.| Kami buka lagi pukul {time}.][\n\nSemoga {event} Kakak menyenangkan, salam dari seluruh tim.]\n\nKalau Kakak punya janji temu atau pesanan dengan kami, balas saja pesan ini, nanti kami bantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], bitte beachten Sie: [{business} hat|Wir haben] [vom {date} bis {deadline}|am {date}][ wegen {event}] geschlossen.[ Grund: {reason}.][ Wir öffnen wieder am {reopening_date} um {time}.| Wir öffnen wieder am {reopening_date}.| Wir öffnen wieder um {time}.] Wenn Sie einen Termin oder eine Bestellung verschieben möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie gut planen können: [{business} hat|Wir haben] [vom {date} bis {deadline}|am {date}][ wegen {event}] geschlossen.[ Der Grund: {reason}.][ Am {reopening_date} ab {time} sind wir wieder für Sie da.| Am {reopening_date} sind wir wieder für Sie da.| Um {time} öffnen wir wieder.]\n\nSie haben einen Termin oder eine Bestellung bei uns? Antworten Sie einfach, dann finden wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [information de {business} : ]nous serons fermés [du {date} au {deadline}|le {date}][ pour {event}].[ Motif : {reason}.][ Nous rouvrons le {reopening_date} à {time}.| Nous rouvrons le {reopening_date}.| Nous rouvrons à {time}.] Si vous devez déplacer un rendez-vous ou une commande, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], [un petit mot de {business} : ]nous serons fermés [du {date} au {deadline}|le {date}][ pour {event}], et nous préférons vous prévenir à l’avance.[ La raison : {reason}.][ Nous vous retrouverons le {reopening_date}, dès {time}.| Nous vous retrouverons le {reopening_date}.| Nous rouvrons à {time}.]\n\nVous avez un rendez-vous ou une commande chez nous ? Répondez simplement, nous trouverons une solution.',
    },
  },
  purposes: {
    en: 'closed days|we are closed|holiday closing|closed for the holidays|shop closed on|closed dec 25, back on the 27th|we are on vacation|closed today|bank holiday|office closed|were shut|closed for xmas|closed next week|were away|annual leave, shop closed|shut for the bank holiday|closed due to bad weather|closed between christmas and new year|closed over christmas|closed for easter|we are shut|closed from and back on|closed for stocktaking|we will be away|closing for renovation',
    es: 'días de cierre|estaremos cerrados|cerrado por vacaciones|cerrado por festivo|cerramos del|aviso de cierre|local cerrado|estamos de vacaciones|no habrá atención|no abrimos el feriado|no trabajamos el feriado|puente festivo|ese día no atendemos|no atendemos|cerrada por vacaciones|estará cerrado|cerramos y volvemos|cerrada 25 y 26 de diciembre, volvemos el 27|no abrimos|cerrado por vacaciones, volvemos|cerrada por feriado|consultorio cerrado|mañana no abrimos|mañana cerramos|cerramos por motivos personales|cierre por inventario|cerramos por reformas|hoy no abrimos|cerrado por duelo|el lunes no trabajamos|no habrá servicio por feriado|no hay clase por puente|cerramos por navidad',
    pt_BR:
      'dias fechados|estaremos fechados|fechado para férias|fechado no feriado|não vamos abrir|recesso|aviso de fechamento|loja fechada|não abrimos no carnaval|folga|não vamos funcionar|não haverá expediente|nesse dia não atendemos|não atendemos|estaremos fechados e voltamos|fechado nos dias|recesso de fim de ano|fechado para balanço|fechada, voltamos dia|consultório fechado férias|amanhã não vamos abrir|amanhã fechamos|fechado por motivo pessoal|fechamos para balanço|hoje não abrimos|fechado por luto|não vamos atender no feriado|estaremos fechados para reforma|fechamos de a|loja fecha no feriado|caiu a luz e hoje não abrimos',
    hi: 'बंद रहने की सूचना|दुकान बंद रहेगी|छुट्टी की सूचना|हम बंद हैं|त्योहार पर बंद|दफ़्तर बंद|अवकाश|दुकान बंद है|रविवार को बंद|क्लिनिक बंद रहेगा|दो दिन की छुट्टी|15 अगस्त को बंद|दुकान नहीं खुलेगी|शादी की वजह से बंद|होली पर बंद|दुकान बंद रहेगी, फिर खुलेगी|गणतंत्र दिवस पर अवकाश|छुट्टी पर हैं|दो दिन बंद|बंद रहेगा को खुलेगा|त्योहार पर दुकान बंद|छुट्टी रहेगी|बंद रहेंगे|अवकाश रहेगा|स्टोर बंद रहेगा|कार्यालय बंद|कल बंद',
    hi_Latn:
      'band rehne ki suchna|dukaan band rahegi|chhutti ki suchna|hum band hain|tyohaar par band|shop closed|office band|dukan band hai|sunday ko band|clinic band rahega|do din ki chhutti|chutti hai|15 august ko band|dukan nahi khulegi|nahi khulenge|shaadi hai isliye band|hum chhutti par hain|holi par band|dukaan band rahegi phir khulegi|do din band|shop band, wapas khulegi|shop band rahegi|band rahega ko khulega|band rahenge|chhutti rahegi|holiday pe band|kal band|kirana band rahega',
    id: 'pemberitahuan libur|toko tutup|toko libur|kami libur tanggal|tutup sementara|libur lebaran tutup|kantor tutup|klinik tutup|warung tutup dulu|cuti bersama|libur akhir tahun|tutup karena renovasi|tidak melayani|hari itu tidak buka|kami tidak buka|libur tahun baru|tutup tanggal|buka lagi tanggal|toko libur tanggal|kami tutup dan buka lagi|libur lebaran|libur nasional tutup|tutup tanggal buka lagi|praktik libur|tutup hari raya|cuti bersama tutup|libur tanggal|warung tutup|toko tutup sementara',
    de: 'geschlossene Tage|wir haben geschlossen|Betriebsferien|geschlossen über die Feiertage|Laden zu|Urlaub geschlossen|Praxis geschlossen|Schließtage|Laden geschlossen|über Weihnachten geschlossen|Urlaub, wir haben zu|Ruhetag|Feiertag geschlossen|heute geschlossen|Betriebsurlaub|zwischen Weihnachten und Neujahr geschlossen|zwischen den Jahren geschlossen|an Ostern geschlossen|Sommerpause|bleibt geschlossen|unser Geschäft bleibt geschlossen|Praxis bleibt zu|Urlaub, ab August wieder da|wir haben zu|geschlossen vom bis, wieder da|Laden bleibt zu|wegen Inventur geschlossen|Urlaub Praxis geschlossen|machen Urlaub|im Urlaub|geschlossen wegen Urlaub|Praxisurlaub Vertretung|Vertretung während Urlaub|Urlaub wieder da ab|Ruhetag wegen Feiertag|Ferien geschlossen|Winterpause|Inventur geschlossen|an Feiertagen geschlossen|Pfingstmontag zu|Karfreitag zu|Ostermontag zu|Heiligabend zu|Rosenmontag zu|wegen Urlaub zu|Laden bleibt geschlossen|Heiligabend nur bis mittags offen|Feiertage geschlossen',
    fr: 'jours de fermeture|nous serons fermés|fermeture pour congés|fermé les jours fériés|fermeture exceptionnelle|magasin fermé|congés annuels|fermé à Noël|fermé la semaine prochaine|magasin fermé pour les vacances|fermé aujourd’hui|jour férié fermé|cabinet fermé|fermé entre Noël et Nouvel An|on ferme pour les vacances|fermeture estivale|on ferme en août|fermé et on rouvre|fermeture annuelle|en congés jusqu’au|fermé pour inventaire|on ferme et on revient|on n’ouvre pas demain|nous n’ouvrons pas|fermé pour raisons personnelles|fermeture pour inventaire|fermé pour travaux|on ferme du au|on est fermé|pas d’ouverture demain|le magasin sera fermé|on prend des vacances|la piscine est fermée du|fermée pour vidange|est fermé du au|est fermée du au|fermée pour travaux',
  },
  not: [
    'no school',
    'school closed',
    'new opening hours',
    'nuevo horario',
    'neue öffnungszeiten',
    'account closed',
    'ticket closed',
    'sekolah libur',
    'schule',
  ],
}
