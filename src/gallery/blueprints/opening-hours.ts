import type { UtilityBlueprint } from '../blueprint.ts'

export const openingHours: UtilityBlueprint = {
  id: 'opening_hours',
  name: 'opening_hours_notice',
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
    en: 'New opening hours',
    es: 'Nuevo horario',
    pt_BR: 'Novo horário',
    hi: 'खुलने का नया समय',
    hi_Latn: 'Naya opening time',
    id: 'Jam buka baru',
    de: 'Neue Öffnungszeiten',
    fr: 'Nouveaux horaires',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    hours: { kind: 'hours', per: 'message', required: true },
    date: { kind: 'date', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    place: { kind: 'place', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
  },
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], our opening hours[ at {business}][ ({place})] are changing[ from {date} to {deadline}| temporarily, until {deadline}| from {date}]. New hours: {hours}.[ Reason: {reason}.] If you have an appointment outside these hours, please reply to this message.',
      warm: 'Hi[ {customer_name}], so that you don’t find our door closed: our opening hours[ at {business}][ ({place})] are changing[ from {date} to {deadline}| temporarily, until {deadline}| from {date}].\n\nOur new hours: {hours}[\nThe reason: {reason}]\n\nDoes this affect an appointment of yours? Just reply to this message and we will find another time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: cambia nuestro horario[ en {business}][ ({place})][ del {date} al {deadline}| hasta el {deadline}| a partir del {date}]. Horario nuevo: {hours}.[ Motivo: {reason}.] Si tienes una cita fuera de ese horario, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Para que nunca te encuentres la puerta cerrada: cambia nuestro horario[ en {business}][ ({place})][ del {date} al {deadline}| hasta el {deadline}| a partir del {date}].\n\nNuestro horario nuevo: {hours}[\nEl motivo: {reason}]\n\n¿Esto afecta a alguna cita tuya? Responde a este mensaje y buscamos otro momento.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Nosso horário de funcionamento[ na {business}][ ({place})] vai mudar[ de {date} até {deadline}| até {deadline}| a partir de {date}]. Novo horário: {hours}.[ Motivo: {reason}.] Se você tem um atendimento marcado fora desse horário, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Para você nunca encontrar a porta fechada: nosso horário[ na {business}][ ({place})] vai mudar[ de {date} até {deadline}| até {deadline}| a partir de {date}].\n\nNosso novo horário: {hours}[\nO motivo: {reason}]\n\nIsso afeta algum horário que você marcou? É só responder a esta mensagem que encontramos outro.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {date} से {deadline} तक| {deadline} तक| {date} से] [{business} ({place}) में|{business} में|{place} में|हमारे यहाँ] खुलने का समय बदल रहा है। नया समय: {hours}।[ कारण: {reason}।] अगर आपका अपॉइंटमेंट इस समय के बाहर है, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको कभी बंद दरवाज़ा न मिले, इसलिए पहले से बता दें:[ {date} से {deadline} तक| {deadline} तक| {date} से] [{business} ({place}) में|{business} में|{place} में|हमारे यहाँ] खुलने का समय बदल रहा है।\n\nनया समय: {hours}[\nकारण: {reason}]\n\nक्या इससे आपके किसी अपॉइंटमेंट पर असर पड़ता है? बस इस मैसेज का जवाब दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {date} se {deadline} tak| {deadline} tak| {date} se] [{business} ({place}) mein|{business} mein|{place} mein|hamare yahan] khulne ka time badal raha hai. Naya time: {hours}.[ Reason: {reason}.] Agar aapka appointment is time ke bahar hai, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko kabhi band darwaza na mile, isliye pehle se bata dein:[ {date} se {deadline} tak| {deadline} tak| {date} se] [{business} ({place}) mein|{business} mein|{place} mein|hamare yahan] khulne ka time badal raha hai.\n\nNaya time: {hours}[\nReason: {reason}]\n\nKya isse aapke kisi appointment par asar padta hai? Bas is message par reply kijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], jam buka kami[ di {business}][ ({place})] berubah[ mulai {date} sampai {deadline}| sampai {deadline}| mulai {date}]. Jam buka baru: {hours}.[ Alasan: {reason}.] Jika Anda punya janji temu di luar jam tersebut, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], supaya Kakak tidak datang saat kami tutup: jam buka kami[ di {business}][ ({place})] berubah[ mulai {date} sampai {deadline}| sampai {deadline}| mulai {date}].\n\nJam buka baru kami: {hours}[\nAlasannya: {reason}]\n\nApakah ini berpengaruh pada janji temu Kakak? Balas saja pesan ini, nanti kita cari waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], unsere Öffnungszeiten[ bei {business}][ ({place})] ändern sich[ vom {date} bis {deadline}| vorübergehend, bis {deadline}| ab {date}]. Neue Zeiten: {hours}.[ Grund: {reason}.] Wenn Sie einen Termin außerhalb dieser Zeiten haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie nicht vor verschlossener Tür stehen: Unsere Öffnungszeiten[ bei {business}][ ({place})] ändern sich[ vom {date} bis {deadline}| vorübergehend, bis {deadline}| ab {date}].\n\nUnsere neuen Zeiten: {hours}[\nDer Grund: {reason}]\n\nBetrifft das einen Ihrer Termine? Antworten Sie einfach auf diese Nachricht, dann finden wir einen anderen.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [les horaires de {business}|nos horaires][ ({place})] changent[ du {date} au {deadline}| temporairement, jusqu’au {deadline}| à partir du {date}]. Nouveaux horaires : {hours}.[ Motif : {reason}.] Si vous avez un rendez-vous en dehors de ces horaires, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], pour que vous ne trouviez jamais porte close : [les horaires de {business}|nos horaires][ ({place})] changent[ du {date} au {deadline}| temporairement, jusqu’au {deadline}| à partir du {date}].\n\nNos nouveaux horaires : {hours}[\nLa raison : {reason}]\n\nUn de vos rendez-vous est concerné ? Répondez à ce message et nous trouverons un autre moment.',
    },
  },
  purposes: {
    en: 'opening hours|new opening hours|business hours change|holiday hours|we open later|we open longer|summer hours|open on sundays now|hours of the shop|new hours|change of opening times|opening times|our hours are changing|winter hours|different opening hours|we close earlier|we open at 10 instead of 9|we now open later',
    es: 'nuevo horario|cambio de horario|horario de atención|horario de verano|abrimos más tarde|ahora abrimos los domingos|horario de apertura|horario especial|desde el lunes abrimos de|cambiamos el horario de atención|nuevo horario de atención|horario de invierno|ahora cerramos más temprano|abrimos corrido|atendemos de lunes a sábado|ahora cerramos a las|abrimos también los domingos|abrimos los domingos|desde febrero abrimos|horario nuevo|ahora atendemos|cambia nuestro horario|abrimos hasta más tarde|abrimos solo por la mañana|en verano abrimos por la mañana|abrimos por la tarde',
    pt_BR:
      'novo horário|horário de funcionamento|mudança de horário|horário especial|vamos abrir mais tarde|agora abrimos aos domingos|horário de atendimento|a partir de segunda abrimos das|mudou o horário da loja|novo horário de atendimento|vamos fechar mais cedo|horário de fim de ano|abrimos aos sábados|horário de verão da loja|agora fechamos às|fechamos mais tarde|agora abrimos aos domingos das|abrimos também aos domingos|a partir de março abrimos|agora atendemos|nosso horário mudou|abrimos até mais tarde|abrimos aos domingos|vamos abrir aos domingos|abre também aos sábados',
    hi: 'खुलने का नया समय|दुकान का समय|समय बदल गया|नया टाइम|अब रविवार को भी खुला|खुलने और बंद होने का समय|दुकान की टाइमिंग|क्लिनिक का समय बदला|अब सुबह 9 बजे खुलेगी|रमज़ान में टाइमिंग|नई टाइमिंग|सर्दी में दुकान का समय|अब संडे को खुले रहेंगे|बैंक का समय|गर्मी की टाइमिंग|ऑफ़िस का नया समय|दुकान का नया समय|नया समय सुबह रात|खुलने का समय बदला|दुकान अब इतने बजे खुलेगी|टाइमिंग बदल गई|फार्मेसी का नया समय',
    hi_Latn:
      'khulne ka naya samay|dukaan ka time|timing badal gayi|naya time|ab sunday ko bhi khula|shop timing|opening hours|dukan ki timing|clinic timing change|ab 9 baje khulegi|ramzan timing|nayi timing|khulne ka time|shop ka time badla|dukan 10 se 8|sardi mein timing|ab sunday ko khule rahenge|summer timing|office timing|bank ka time badla|new timing|shop ki new timing|khulne ka time change|timing change|pharmacy ki timing|dukaan ka naya time|ab raat tak khula',
    id: 'jam buka baru|jam operasional|perubahan jam buka|jam buka toko|jam buka ramadan|jam layanan|mulai senin buka jam|jam buka berubah|tutup lebih awal|jam operasional baru|buka jam|hari minggu buka|sekarang tutup jam|jam buka malam|jam operasional berubah|jam praktik berubah|sekarang buka sampai|jam buka selama ramadan',
    de: 'neue Öffnungszeiten|Öffnungszeiten|geänderte Öffnungszeiten|wir öffnen später|jetzt auch sonntags geöffnet|Sommeröffnungszeiten|Sprechzeiten|länger geöffnet|Öffnungszeiten ändern sich|andere Öffnungszeiten|neue Zeiten|wir schließen früher|Winteröffnungszeiten|neue Sprechzeiten|Ladenöffnungszeiten|wir öffnen erst um 10|neue Öffnungszeiten ab|jetzt auch samstags geöffnet|Sprechzeiten ändern sich|jetzt bis 20 Uhr offen|Öffnungszeiten über die Feiertage|länger offen|abends länger offen',
    fr: 'nouveaux horaires|horaires d’ouverture|changement d’horaires|horaires d’été|nous ouvrons plus tard|ouvert le dimanche|horaires du magasin|horaires d’hiver|on change d’horaires|nos horaires changent|heures d’ouverture|on ferme plus tôt|nouvelles heures d’ouverture|horaires du cabinet|on ouvre à 10 h au lieu de 9 h|on ouvre aussi le dimanche|ouvert aussi le dimanche|à partir de février on ouvre|nos nouveaux horaires|on reste ouvert plus tard|nous ouvrons désormais|ouvre le dimanche|on ouvre le dimanche|nous ouvrons le dimanche|ouvert aussi le samedi|ouvre désormais le',
  },
  not: [
    'closed for the holidays',
    'cerrado por vacaciones',
    'class time',
    'appointment time',
    'happy hour',
    'grand opening',
    'betriebsferien',
    'tutup tgl',
    'buka lagi',
    'selesai bisa diambil',
    'cucian',
    'sudah selesai',
    'closed dec',
    'geschlossen vom',
    'phir khulegi',
  ],
}
