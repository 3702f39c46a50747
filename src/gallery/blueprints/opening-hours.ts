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
    hi_Latn: 'Khulne ka naya samay',
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
        'Hello[ {customer_name}], our opening hours[ at {business}][ ({place})] are changing[ from {date} to {deadline}| until {deadline}| from {date}]. New hours: {hours}.[ Reason: {reason}.] If you have an appointment outside these hours, please reply to this message.',
      warm: 'Hi[ {customer_name}], so that you never find our door closed: our opening hours[ at {business}][ ({place})] are changing[ from {date} to {deadline}| until {deadline}| from {date}].\n\nOur new hours: {hours}[\nThe reason: {reason}]\n\nDoes this affect an appointment of yours? Just reply to this message and we will find another time.',
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
        'नमस्ते[ {customer_name}],[ {date} से {deadline} तक| {deadline} तक| {date} से][ {business} में][ ({place})] हमारे खुलने का समय बदल रहा है। नया समय: {hours}।[ कारण: {reason}।] अगर आपका अपॉइंटमेंट इस समय के बाहर है, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको कभी बंद दरवाज़ा न मिले, इसलिए पहले से बता दें:[ {date} से {deadline} तक| {deadline} तक| {date} से][ {business} में][ ({place})] हमारे खुलने का समय बदल रहा है।\n\nहमारा नया समय: {hours}[\nकारण: {reason}]\n\nक्या इससे आपके किसी अपॉइंटमेंट पर असर पड़ता है? बस जवाब दीजिए, हम दूसरा समय तय कर लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {date} se {deadline} tak| {deadline} tak| {date} se][ {business} mein][ ({place})] hamare khulne ka samay badal raha hai. Naya samay: {hours}.[ Kaaran: {reason}.] Agar aapka appointment is samay ke bahar hai, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], aapko kabhi band darwaza na mile, isliye pehle se bata dein:[ {date} se {deadline} tak| {deadline} tak| {date} se][ {business} mein][ ({place})] hamare khulne ka samay badal raha hai.\n\nHamara naya samay: {hours}[\nKaaran: {reason}]\n\nKya isse aapke kisi appointment par asar padta hai? Bas jawab dijiye, hum doosra samay tay kar lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], jam buka kami[ di {business}][ ({place})] berubah[ mulai {date} sampai {deadline}| sampai {deadline}| mulai {date}]. Jam buka baru: {hours}.[ Alasan: {reason}.] Jika Anda punya janji temu di luar jam tersebut, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], supaya Kakak tidak sampai menemui pintu tertutup: jam buka kami[ di {business}][ ({place})] berubah[ mulai {date} sampai {deadline}| sampai {deadline}| mulai {date}].\n\nJam buka baru kami: {hours}[\nAlasannya: {reason}]\n\nApakah ini berpengaruh pada janji temu Kakak? Balas saja pesan ini, nanti kita cari waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], unsere Öffnungszeiten[ bei {business}][ ({place})] ändern sich[ vom {date} bis {deadline}| bis {deadline}| ab {date}]. Neue Zeiten: {hours}.[ Grund: {reason}.] Wenn Sie einen Termin außerhalb dieser Zeiten haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], damit Sie nicht vor verschlossener Tür stehen: Unsere Öffnungszeiten[ bei {business}][ ({place})] ändern sich[ vom {date} bis {deadline}| bis {deadline}| ab {date}].\n\nUnsere neuen Zeiten: {hours}[\nDer Grund: {reason}]\n\nBetrifft das einen Ihrer Termine? Antworten Sie einfach auf diese Nachricht, dann finden wir einen anderen.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nos horaires[ chez {business}][ ({place})] changent[ du {date} au {deadline}| jusqu’au {deadline}| à partir du {date}]. Nouveaux horaires : {hours}.[ Raison : {reason}.] Si vous avez un rendez-vous en dehors de ces horaires, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], pour que vous ne trouviez jamais porte close : nos horaires[ chez {business}][ ({place})] changent[ du {date} au {deadline}| jusqu’au {deadline}| à partir du {date}].\n\nNos nouveaux horaires : {hours}[\nLa raison : {reason}]\n\nCela touche l’un de vos rendez-vous ? Répondez à ce message et nous trouverons un autre moment.',
    },
  },
  purposes: {
    en: [
      'opening hours',
      'new opening hours',
      'business hours change',
      'holiday hours',
      'we open later',
      'we open longer',
      'summer hours',
      'open on sundays now',
      'hours of the shop',
    ],
    es: [
      'nuevo horario',
      'cambio de horario',
      'horario de atención',
      'horario de verano',
      'abrimos más tarde',
      'ahora abrimos los domingos',
      'horario de apertura',
      'horario especial',
    ],
    pt_BR: [
      'novo horário',
      'horário de funcionamento',
      'mudança de horário',
      'horário especial',
      'vamos abrir mais tarde',
      'agora abrimos aos domingos',
      'horário de atendimento',
    ],
    hi: ['खुलने का नया समय', 'दुकान का समय', 'समय बदल गया', 'नया टाइम', 'अब रविवार को भी खुला', 'खुलने और बंद होने का समय'],
    hi_Latn: [
      'khulne ka naya samay',
      'dukaan ka time',
      'timing badal gayi',
      'naya time',
      'ab sunday ko bhi khula',
      'shop timing',
      'opening hours',
    ],
    id: [
      'jam buka baru',
      'jam operasional',
      'perubahan jam buka',
      'jam buka toko',
      'jam buka ramadan',
      'sekarang buka hari minggu',
      'jam layanan',
    ],
    de: [
      'neue Öffnungszeiten',
      'Öffnungszeiten',
      'geänderte Öffnungszeiten',
      'wir öffnen später',
      'jetzt auch sonntags geöffnet',
      'Sommeröffnungszeiten',
      'Sprechzeiten',
      'länger geöffnet',
    ],
    fr: [
      'nouveaux horaires',
      'horaires d’ouverture',
      'changement d’horaires',
      'horaires d’été',
      'nous ouvrons plus tard',
      'ouvert le dimanche',
      'horaires du magasin',
    ],
  },
  not: [
    'closed for the holidays',
    'cerrado por vacaciones',
    'class time',
    'appointment time',
    'happy hour',
    'grand opening',
    'betriebsferien',
  ],
}
