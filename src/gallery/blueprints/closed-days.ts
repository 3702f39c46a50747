import type { UtilityBlueprint } from '../blueprint.ts'

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
    hi: 'बंद रहने की सूचना',
    hi_Latn: 'Band rehne ki suchna',
    id: 'Pemberitahuan libur',
    de: 'Geschlossene Tage',
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
  buttons: [
    {
      type: 'PHONE_NUMBER',
      slot: 'phone',
      label: {
        en: 'Call us',
        es: 'Llamar',
        pt_BR: 'Ligar',
        hi: 'कॉल करें',
        hi_Latn: 'Call karein',
        id: 'Telepon kami',
        de: 'Anrufen',
        fr: 'Appeler',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that we[ at {business}] will be closed [from {date} to {deadline}|on {date}].[ Reason: {reason}.][ We open again on {reopening_date} at {time}.| We open again on {reopening_date}.| We open again at {time}.][ All the best for {event}!] If you need to move an appointment or an order, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up so that you can plan ahead: we[ at {business}] will be closed [from {date} to {deadline}|on {date}].[ The reason: {reason}.][ You will find us here again on {reopening_date}, from {time}.| You will find us here again on {reopening_date}.| We open again at {time}.][\n\nAll the best for {event} from the whole team!]\n\nIf you have an appointment or an order with us, just reply and we will sort it out together.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de que[ en {business}] estaremos cerrados [del {date} al {deadline}|el {date}].[ Motivo: {reason}.][ Volvemos a abrir el {reopening_date} a las {time}.| Volvemos a abrir el {reopening_date}.| Volvemos a abrir a las {time}.][ ¡Que lo pases muy bien en {event}!] Si necesitas cambiar una cita o un pedido, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Te avisamos con tiempo para que puedas organizarte:[ en {business}] estaremos cerrados [del {date} al {deadline}|el {date}].[ El motivo: {reason}.][ Nos vemos de nuevo el {reopening_date}, a partir de las {time}.| Nos vemos de nuevo el {reopening_date}.| Volvemos a abrir a las {time}.][\n\nTodo el equipo espera que lo pases muy bien en {event}.]\n\nSi tienes una cita o un pedido pendiente, escríbenos y lo resolvemos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que estaremos fechados[ na {business}] [de {date} até {deadline}|em {date}].[ Motivo: {reason}.][ Reabrimos em {reopening_date}, às {time}.| Reabrimos em {reopening_date}.| Reabrimos às {time}.][ É tempo de {event}: tudo de bom para você e a sua família!] Se precisar mudar um horário ou um pedido, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Passando para avisar com antecedência: estaremos fechados[ na {business}] [de {date} até {deadline}|em {date}].[ O motivo: {reason}.][ A gente se vê de novo em {reopening_date}, a partir das {time}.| A gente se vê de novo em {reopening_date}.| Reabrimos às {time}.][\n\nÉ tempo de {event}: tudo de bom para você e a sua família, de toda a equipe!]\n\nSe você tem um horário ou um pedido com a gente, é só responder que resolvemos juntos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], कृपया ध्यान दें कि हम[ {business} में] [{date} से {deadline} तक|{date} को] बंद रहेंगे।[ कारण: {reason}।][ हम {reopening_date} को {time} फिर खुलेंगे।| हम {reopening_date} को फिर खुलेंगे।| हम {time} फिर खुलेंगे।][ {event} के लिए हमारी ओर से मंगलकामनाएँ।] अपना अपॉइंटमेंट या ऑर्डर बदलना हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], पहले से बता दें ताकि आपको परेशानी न हो: हम[ {business} में] [{date} से {deadline} तक|{date} को] बंद रहेंगे।[ कारण: {reason}।][ फिर मिलेंगे {reopening_date} को, {time}।| फिर मिलेंगे {reopening_date} को।| हम {time} फिर खुलेंगे।][\n\nपूरी टीम की ओर से {event} के लिए मंगलकामनाएँ।]\n\nअगर हमारे यहाँ आपका कोई अपॉइंटमेंट या ऑर्डर है, तो बस जवाब दीजिए, हम मिलकर हल निकाल लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], kripya dhyan dein ki hum[ {business} mein] [{date} se {deadline} tak|{date} ko] band rahenge.[ Kaaran: {reason}.][ Hum {reopening_date} ko {time} phir khulenge.| Hum {reopening_date} ko phir khulenge.| Hum {time} phir khulenge.][ {event} ke liye hamari taraf se mangalkaamna.] Apna appointment ya order badalna ho, toh is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], pehle se bata dein taaki aapko pareshani na ho: hum[ {business} mein] [{date} se {deadline} tak|{date} ko] band rahenge.[ Kaaran: {reason}.][ Phir milenge {reopening_date} ko, {time}.| Phir milenge {reopening_date} ko.| Hum {time} phir khulenge.][\n\nPoori team ki taraf se {event} ke liye mangalkaamna.]\n\nAgar hamare yahan aapka koi appointment ya order hai, toh bas jawab dijiye, hum milkar hal nikaal lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa kami[ di {business}] tutup [dari {date} sampai {deadline}|pada {date}].[ Alasan: {reason}.][ Kami buka kembali pada {reopening_date} pukul {time}.| Kami buka kembali pada {reopening_date}.| Kami buka kembali pukul {time}.][ Semoga {event} Anda menyenangkan.] Jika perlu mengubah janji temu atau pesanan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami kabari lebih awal supaya Kakak bisa atur waktu: kami[ di {business}] tutup [dari {date} sampai {deadline}|pada {date}].[ Alasannya: {reason}.][ Kita bertemu lagi pada {reopening_date}, mulai pukul {time}.| Kita bertemu lagi pada {reopening_date}.| Kami buka lagi pukul {time}.][\n\nSemoga {event} Kakak menyenangkan, salam dari seluruh tim.]\n\nKalau Kakak punya janji temu atau pesanan dengan kami, balas saja pesan ini, nanti kami bantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], bitte beachten Sie, dass wir[ bei {business}] [vom {date} bis {deadline}|am {date}] geschlossen haben.[ Grund: {reason}.][ Wir öffnen wieder am {reopening_date} um {time}.| Wir öffnen wieder am {reopening_date}.| Wir öffnen wieder um {time}.][ Zu {event} alles Gute!] Wenn Sie einen Termin oder eine Bestellung verschieben möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie gut planen können: Wir haben[ bei {business}] [vom {date} bis {deadline}|am {date}] geschlossen.[ Der Grund: {reason}.][ Ab {reopening_date}, {time}, sind wir wieder für Sie da.| Ab {reopening_date} sind wir wieder für Sie da.| Um {time} öffnen wir wieder.][\n\nZu {event} alles Gute vom ganzen Team!]\n\nSie haben einen Termin oder eine Bestellung bei uns? Antworten Sie einfach, dann finden wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous informons que nous serons fermés[ chez {business}] [du {date} au {deadline}|le {date}].[ Raison : {reason}.][ Nous rouvrons le {reopening_date} à {time}.| Nous rouvrons le {reopening_date}.| Nous rouvrons à {time}.][ Profitez bien de {event} !] Si vous devez déplacer un rendez-vous ou une commande, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous préférons vous prévenir à l’avance : nous serons fermés[ chez {business}] [du {date} au {deadline}|le {date}].[ La raison : {reason}.][ Nous vous retrouverons le {reopening_date}, dès {time}.| Nous vous retrouverons le {reopening_date}.| Nous rouvrons à {time}.][\n\nToute l’équipe vous le dit : profitez bien de {event} !]\n\nVous avez un rendez-vous ou une commande chez nous ? Répondez simplement, nous trouverons une solution.',
    },
  },
  purposes: {
    en: [
      'closed days',
      'we are closed',
      'holiday closing',
      'closed for the holidays',
      'shop closed on',
      'closed dec 25, back on the 27th',
      'we are on vacation',
      'closed today',
      'bank holiday',
      'office closed',
    ],
    es: [
      'días de cierre',
      'estaremos cerrados',
      'cerrado por vacaciones',
      'cerrado por festivo',
      'no abrimos',
      'cerramos del',
      'aviso de cierre',
      'local cerrado',
    ],
    pt_BR: [
      'dias fechados',
      'estaremos fechados',
      'fechado para férias',
      'fechado no feriado',
      'não vamos abrir',
      'recesso',
      'aviso de fechamento',
      'loja fechada',
    ],
    hi: ['बंद रहने की सूचना', 'दुकान बंद रहेगी', 'छुट्टी की सूचना', 'हम बंद हैं', 'त्योहार पर बंद', 'दफ़्तर बंद', 'अवकाश'],
    hi_Latn: [
      'band rehne ki suchna',
      'dukaan band rahegi',
      'chhutti ki suchna',
      'hum band hain',
      'tyohaar par band',
      'shop closed',
      'office band',
    ],
    id: [
      'pemberitahuan libur',
      'toko tutup',
      'toko libur',
      'kami libur tanggal',
      'tutup sementara',
      'libur lebaran tutup',
      'kantor tutup',
      'klinik tutup',
    ],
    de: [
      'geschlossene Tage',
      'wir haben geschlossen',
      'Betriebsferien',
      'geschlossen über die Feiertage',
      'Laden zu',
      'Urlaub geschlossen',
      'Praxis geschlossen',
      'Schließtage',
    ],
    fr: [
      'jours de fermeture',
      'nous serons fermés',
      'fermeture pour congés',
      'fermé les jours fériés',
      'fermeture exceptionnelle',
      'magasin fermé',
      'congés annuels',
    ],
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
