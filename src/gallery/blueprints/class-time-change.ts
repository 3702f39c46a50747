import type { UtilityBlueprint } from '../blueprint.ts'

export const classTimeChange: UtilityBlueprint = {
  id: 'class_time_change',
  name: 'class_time_change',
  category: 'UTILITY',
  industries: ['education', 'fitness', 'events'],
  titles: {
    en: 'Class time change',
    es: 'Cambio de horario clase',
    pt_BR: 'Mudança de aula',
    hi: 'क्लास के समय में बदलाव',
    hi_Latn: 'Class ka time badla',
    id: 'Perubahan jam kelas',
    de: 'Neue Kurszeit',
    fr: 'Changement de cours',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    course: { kind: 'course', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer', usual: true },
    old_date: { kind: 'date', per: 'customer' },
    old_time: { kind: 'time', per: 'customer' },
    person: { kind: 'person', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'the room is being repaired',
        es: 'obras en la sala',
        pt_BR: 'reforma na sala',
        hi: 'कमरे में मरम्मत',
        hi_Latn: 'kamre mein repair',
        id: 'ruangan sedang diperbaiki',
        de: 'Arbeiten im Kursraum',
        fr: 'travaux dans la salle',
      },
    },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See the timetable',
        es: 'Ver el horario',
        pt_BR: 'Ver os horários',
        hi: 'टाइम टेबल देखें',
        hi_Latn: 'Time table dekhein',
        id: 'Lihat jadwal',
        de: 'Kursplan ansehen',
        fr: 'Voir les horaires',
      },
    },
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
        'Hello[ {customer_name}], the time of your class[ {course}][ at {business}] has changed.[ Until now: {old_date} at {old_time}.| Until now: {old_date}.| Until now: {old_time}.][ New: {date} at {time}.| New date: {date}.| New time: {time}.][ With: {person}.][ Where: {place}.][ Reason: {reason}.] If the new time does not suit you, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up: your class[ {course}][ at {business}] is moving to a different time 📅[\nUntil now: {old_date} at {old_time}|\nUntil now: {old_date}|\nUntil now: {old_time}][\nNew: {date} at {time}|\nNew date: {date}|\nNew time: {time}][\nWith: {person}][\nWhere: {place}][\nThe reason: {reason}]\n\nWe are sorry if this upsets your plans. Can’t make the new time? Just reply to this message and we will look for a solution.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: el horario de tu clase[ {course}][ en {business}] ha cambiado.[ Hasta ahora: {old_date} a las {old_time}.| Hasta ahora: {old_date}.| Hasta ahora: {old_time}.][ Nuevo horario: {date} a las {time}.| Nueva fecha: {date}.| Nueva hora: {time}.][ Con: {person}.][ Dónde: {place}.][ Motivo: {reason}.] Si el nuevo horario no te viene bien, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Te avisamos con tiempo: tu clase[ {course}][ en {business}] cambia de horario 📅[\nHasta ahora: {old_date} a las {old_time}|\nHasta ahora: {old_date}|\nHasta ahora: {old_time}][\nNuevo horario: {date} a las {time}|\nNueva fecha: {date}|\nNueva hora: {time}][\nCon: {person}][\nDónde: {place}][\nEl motivo: {reason}]\n\nDisculpa si esto altera tus planes. ¿No puedes a la nueva hora? Responde a este mensaje y buscamos una solución.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. [A equipe {business} avisa|Avisamos] que o horário da sua aula[ {course}] mudou.[ Antes: {old_date} às {old_time}.| Antes: {old_date}.| Antes: {old_time}.][ Novo horário: {date} às {time}.| Nova data: {date}.| Nova hora: {time}.][ Com: {person}.][ Onde: {place}.][ Motivo: {reason}.] Se o novo horário não for bom para você, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para avisar: a sua aula[ {course}][ com a equipe {business}] vai mudar de horário 📅[\nAntes: {old_date} às {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nNovo horário: {date} às {time}|\nNova data: {date}|\nNova hora: {time}][\nCom: {person}][\nOnde: {place}][\nO motivo: {reason}]\n\nDesculpe se isso atrapalha os seus planos. Não consegue vir no novo horário? É só responder a esta mensagem e buscamos uma solução.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी कक्षा[ {course}] का समय बदल गया है।[ अब तक: {old_date}, {old_time}।| अब तक की तारीख: {old_date}।| अब तक का समय: {old_time}।][ नया समय: {date}, {time}।| नई तारीख: {date}।| नया समय: {time}।][ कौन पढ़ाएँगे: {person}।][ कहाँ: {place}।][ कारण: {reason}।] नया समय ठीक न हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], एक ज़रूरी सूचना:[ {business} में] आपकी कक्षा[ {course}] का समय बदल रहा है 📅[\nअब तक: {old_date}, {old_time}|\nअब तक की तारीख: {old_date}|\nअब तक का समय: {old_time}][\nनया समय: {date}, {time}|\nनई तारीख: {date}|\nनया समय: {time}][\nकौन पढ़ाएँगे: {person}][\nकहाँ: {place}][\nकारण: {reason}]\n\nइससे आपको परेशानी हो, तो हमें खेद है। नए समय पर आना मुश्किल हो, तो इस मैसेज का जवाब दें, हम मिलकर हल निकालेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki class[ {course}] ka samay badal gaya hai.[ Ab tak: {old_date}, {old_time}.| Ab tak ki tareekh: {old_date}.| Ab tak ka samay: {old_time}.][ Naya samay: {date}, {time}.| Nayi tareekh: {date}.| Naya samay: {time}.][ Kaun padhayenge: {person}.][ Kahan: {place}.][ Kaaran: {reason}.] Naya samay theek na ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], ek zaroori suchna:[ {business} mein] aapki class[ {course}] ka samay badal raha hai 📅[\nAb tak: {old_date}, {old_time}|\nAb tak ki tareekh: {old_date}|\nAb tak ka samay: {old_time}][\nNaya samay: {date}, {time}|\nNayi tareekh: {date}|\nNaya samay: {time}][\nKaun padhayenge: {person}][\nKahan: {place}][\nKaaran: {reason}]\n\nIsse aapko pareshani ho, toh humein khed hai. Naye samay par aana mushkil ho, toh is message ka jawab dein, hum milkar hal nikalenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], jadwal kelas Anda[ {course}][ di {business}] berubah.[ Sebelumnya: {old_date} pukul {old_time}.| Tanggal sebelumnya: {old_date}.| Jam sebelumnya: {old_time}.][ Jadwal baru: {date} pukul {time}.| Tanggal baru: {date}.| Jam baru: {time}.][ Pengajar: {person}.][ Tempat: {place}.][ Alasan: {reason}.] Jika jadwal baru kurang cocok, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengabari: jadwal kelas Kakak[ {course}][ di {business}] berubah 📅[\nSebelumnya: {old_date} pukul {old_time}|\nTanggal sebelumnya: {old_date}|\nJam sebelumnya: {old_time}][\nJadwal baru: {date} pukul {time}|\nTanggal baru: {date}|\nJam baru: {time}][\nPengajar: {person}][\nTempat: {place}][\nAlasannya: {reason}]\n\nMohon maaf kalau ini mengganggu rencana Kakak. Belum bisa di jam baru? Balas saja pesan ini, nanti kita cari solusinya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Kurs[ {course}][ bei {business}] findet zu einer anderen Zeit statt.[ Bisher: {old_date} um {old_time}.| Bisher: {old_date}.| Bisher: {old_time}.][ Neu: {date} um {time}.| Neues Datum: {date}.| Neue Uhrzeit: {time}.][ Leitung: {person}.][ Ort: {place}.][ Grund: {reason}.] Wenn Ihnen die neue Zeit nicht passt, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], eine kurze Info: Ihr Kurs[ {course}][ bei {business}] findet zu einer anderen Zeit statt 📅[\nBisher: {old_date} um {old_time}|\nBisher: {old_date}|\nBisher: {old_time}][\nNeu: {date} um {time}|\nNeues Datum: {date}|\nNeue Uhrzeit: {time}][\nLeitung: {person}][\nOrt: {place}][\nDer Grund: {reason}]\n\nEntschuldigen Sie, wenn das Ihre Pläne durcheinanderbringt. Passt Ihnen die neue Zeit nicht? Antworten Sie einfach auf diese Nachricht, dann suchen wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], l’horaire de votre cours[ {course}][ chez {business}] a changé.[ Jusqu’ici : {old_date} à {old_time}.| Jusqu’ici : {old_date}.| Jusqu’ici : {old_time}.][ Nouvel horaire : {date} à {time}.| Nouvelle date : {date}.| Nouvel horaire : {time}.][ Avec : {person}.][ Lieu : {place}.][ Motif : {reason}.] Si ce nouvel horaire ne vous convient pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous tenions à vous prévenir : votre cours[ {course}][ chez {business}] change d’horaire 📅[\nJusqu’ici : {old_date} à {old_time}|\nJusqu’ici : {old_date}|\nJusqu’ici : {old_time}][\nNouvel horaire : {date} à {time}|\nNouvelle date : {date}|\nNouvel horaire : {time}][\nAvec : {person}][\nLieu : {place}][\nLa raison : {reason}]\n\nNous sommes désolés si cela bouscule vos projets. Ce nouvel horaire ne vous convient pas ? Répondez simplement à ce message et nous chercherons une solution.',
    },
  },
  purposes: {
    en: [
      'class time change',
      'class moved to another time',
      'yoga class starts later',
      'lesson rescheduled',
      'new time for the class',
      'training session moved',
      'class is on a different day',
      'course times change',
    ],
    es: [
      'cambio de horario clase',
      'la clase cambia de hora',
      'nuevo horario de clase',
      'la clase se mueve a otro día',
      'entrenamiento a otra hora',
      'reprogramar la clase',
    ],
    pt_BR: [
      'mudança de aula',
      'mudança no horário da aula',
      'a aula mudou de horário',
      'novo horário da aula',
      'aula em outro dia',
      'treino em outro horário',
      'remarcar a aula',
    ],
    hi: [
      'क्लास के समय में बदलाव',
      'क्लास का समय बदल गया',
      'क्लास का नया समय',
      'कक्षा दूसरे दिन होगी',
      'योग क्लास देर से शुरू होगी',
      'क्लास की टाइमिंग बदली',
    ],
    hi_Latn: [
      'class ka time badla',
      'class ki timing change',
      'class ka naya time',
      'class doosre din hogi',
      'yoga class late shuru hogi',
      'tuition ka time badal gaya',
    ],
    id: [
      'perubahan jam kelas',
      'jam kelas berubah',
      'kelas dipindah ke hari lain',
      'jadwal kelas baru',
      'kelas yoga diundur',
      'jam latihan berubah',
    ],
    de: [
      'neue Kurszeit',
      'Kurs findet zu anderer Zeit statt',
      'Kurszeit geändert',
      'Unterricht wird verlegt',
      'Training beginnt später',
      'Kurs an einem anderen Tag',
      'Stunde verschoben',
    ],
    fr: [
      'changement de cours',
      'le cours change d’horaire',
      'nouvel horaire de cours',
      'cours déplacé à un autre jour',
      'entraînement décalé',
      'cours reporté',
    ],
  },
  not: ['class cancelled', 'clase cancelada', 'aula cancelada', 'kurs fällt aus', 'cours annulé', 'course starts'],
}
