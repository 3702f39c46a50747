import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const classTimeChange: UtilityBlueprint = {
  id: 'class_time_change',
  name: 'class_time_change',
  category: 'UTILITY',
  industries: ['education', 'fitness', 'events'],
  titles: {
    en: 'Class time change',
    es: 'Nuevo horario de clase',
    pt_BR: 'Aula em novo horário',
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
        hi: 'क्लासरूम में मरम्मत',
        hi_Latn: 'classroom mein repair',
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
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], the time of [{course}|your class][ at {business}] has changed.[ Previously: {old_date} at {old_time}.| Previously: {old_date}.| Previously: {old_time}.][ New: {date} at {time}.| New date: {date}.| New time: {time}.][ With: {person}.][ Where: {place}.][ Reason: {reason}.] If the new time does not suit you, please reply to this message.',
      warm: 'Hi[ {customer_name}], a quick heads-up: [{course}|your class][ at {business}] is moving to a different time 📅[\nPreviously: {old_date} at {old_time}|\nPreviously: {old_date}|\nPreviously: {old_time}][\nNew: {date} at {time}|\nNew date: {date}|\nNew time: {time}][\nWith: {person}][\nWhere: {place}][\nThe reason: {reason}]\n\nWe are sorry if this upsets your plans. Can’t make the new time? Just reply to this message and we will look for a solution.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: el horario de tu clase[ de {course}][ en {business}] ha cambiado.[ Hasta ahora: {old_date} a las {old_time}.| Hasta ahora: {old_date}.| Hasta ahora: {old_time}.][ Nuevo horario: {date} a las {time}.| Nueva fecha: {date}.| Nueva hora: {time}.][ Con: {person}.][ Dónde: {place}.][ Motivo: {reason}.] Si el nuevo horario no te viene bien, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Queremos avisarte: tu clase[ de {course}][ en {business}] cambia de horario 📅[\nHasta ahora: {old_date} a las {old_time}|\nHasta ahora: {old_date}|\nHasta ahora: {old_time}][\nNuevo horario: {date} a las {time}|\nNueva fecha: {date}|\nNueva hora: {time}][\nCon: {person}][\nDónde: {place}][\nEl motivo: {reason}]\n\nDisculpa si esto altera tus planes. ¿No te viene bien? Responde a este mensaje y buscamos una solución.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. O horário da sua aula[ de {course}][ na {business}] mudou.[ Antes: {old_date} às {old_time}.| Antes: {old_date}.| Antes: {old_time}.][ Novo horário: {date} às {time}.| Nova data: {date}.| Nova hora: {time}.][ Com: {person}.][ Onde: {place}.][ Motivo: {reason}.] Se o novo horário não for bom para você, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para avisar: a sua aula[ de {course}][ na {business}] vai mudar de horário 📅[\nAntes: {old_date} às {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nNovo horário: {date} às {time}|\nNova data: {date}|\nNova hora: {time}][\nCom: {person}][\nOnde: {place}][\nO motivo: {reason}]\n\nDesculpe se isso atrapalha os seus planos. O novo horário não é bom para você? É só responder a esta mensagem e buscamos uma solução.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], सूचना:[ {business} में] आपकी[ {course}] क्लास का समय बदल गया है।[ अब तक: {old_date}, {old_time}।| अब तक की तारीख: {old_date}।| अब तक का समय: {old_time}।][ नया समय: {date}, {time}।| नई तारीख: {date}।| नया समय: {time}।][ टीचर: {person}।][ कहाँ: {place}।][ कारण: {reason}।] नया समय ठीक न हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], एक ज़रूरी सूचना:[ {business} में] आपकी[ {course}] क्लास का समय बदल गया है 📅[\nअब तक: {old_date}, {old_time}|\nअब तक की तारीख: {old_date}|\nअब तक का समय: {old_time}][\nनया समय: {date}, {time}|\nनई तारीख: {date}|\nनया समय: {time}][\nटीचर: {person}][\nकहाँ: {place}][\nकारण: {reason}]\n\nपरेशानी के लिए माफ़ी चाहते हैं। नए समय पर आना मुश्किल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki[ {course}] class ka time badal gaya hai.[ Ab tak: {old_date}, {old_time}.| Ab tak ki date: {old_date}.| Ab tak ka time: {old_time}.][ Naya time: {date}, {time}.| Nayi date: {date}.| Naya time: {time}.][ Teacher: {person}.][ Kahan: {place}.][ Reason: {reason}.] Naya time theek na ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], ek zaroori update:[ {business} mein] aapki[ {course}] class ka time badal gaya hai 📅[\nAb tak: {old_date}, {old_time}|\nAb tak ki date: {old_date}|\nAb tak ka time: {old_time}][\nNaya time: {date}, {time}|\nNayi date: {date}|\nNaya time: {time}][\nTeacher: {person}][\nKahan: {place}][\nReason: {reason}]\n\nPareshani ke liye maafi chahte hain. Naye time par aana mushkil ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], jadwal kelas[ {course}] Anda[ di {business}] berubah.[ Sebelumnya: {old_date} pukul {old_time}.| Tanggal sebelumnya: {old_date}.| Jam sebelumnya: {old_time}.][ Jadwal baru: {date} pukul {time}.| Tanggal baru: {date}.| Jam baru: {time}.][ Pengajar: {person}.][ Tempat: {place}.][ Alasan: {reason}.] Jika jadwal baru kurang cocok, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sekadar mengabari: jadwal kelas[ {course}] Kakak[ di {business}] berubah 📅[\nSebelumnya: {old_date} pukul {old_time}|\nTanggal sebelumnya: {old_date}|\nJam sebelumnya: {old_time}][\nJadwal baru: {date} pukul {time}|\nTanggal baru: {date}|\nJam baru: {time}][\nPengajar: {person}][\nTempat: {place}][\nAlasannya: {reason}]\n\nMohon maaf kalau ini mengganggu rencana Kakak. Jadwalnya kurang cocok? Balas saja pesan ini, nanti kita cari solusinya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Kurs[ „{course}“][ bei {business}] findet zu einer anderen Zeit statt.[ Bisher: {old_date} um {old_time}.| Bisher: {old_date}.| Bisher: {old_time}.][ Neu: {date} um {time}.| Neues Datum: {date}.| Neue Uhrzeit: {time}.][ Leitung: {person}.][ Ort: {place}.][ Grund: {reason}.] Wenn Ihnen die neue Zeit nicht passt, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], eine kurze Info: Ihr Kurs[ „{course}“][ bei {business}] findet zu einer anderen Zeit statt 📅[\nBisher: {old_date} um {old_time}|\nBisher: {old_date}|\nBisher: {old_time}][\nNeu: {date} um {time}|\nNeues Datum: {date}|\nNeue Uhrzeit: {time}][\nLeitung: {person}][\nOrt: {place}][\nDer Grund: {reason}]\n\nEntschuldigen Sie, wenn das Ihre Pläne durcheinanderbringt. Passt Ihnen die neue Zeit nicht? Antworten Sie einfach auf diese Nachricht, dann suchen wir eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], l’horaire de votre cours[ {course}][ chez {business}] a changé.[ Ancien horaire : {old_date} à {old_time}.| Ancienne date : {old_date}.| Ancien horaire : {old_time}.][ Nouvel horaire : {date} à {time}.| Nouvelle date : {date}.| Nouvel horaire : {time}.][ Avec : {person}.][ Lieu : {place}.][ Motif : {reason}.] Si ce nouvel horaire ne vous convient pas, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous tenions à vous prévenir : votre cours[ {course}][ chez {business}] change d’horaire 📅[\nAncien horaire : {old_date} à {old_time}|\nAncienne date : {old_date}|\nAncien horaire : {old_time}][\nNouvel horaire : {date} à {time}|\nNouvelle date : {date}|\nNouvel horaire : {time}][\nAvec : {person}][\nLieu : {place}][\nLa raison : {reason}]\n\nNous sommes désolés si cela bouscule vos projets. Ce nouvel horaire ne vous convient pas ? Répondez simplement à ce message et nous chercherons une solution.',
    },
  },
  purposes: {
    en: 'class time change|class moved to another time|yoga class starts later|lesson rescheduled|new time for the class|training session moved|class is on a different day|course times change|class moved|class rescheduled|class is at a different time this week|gym class time changed|training moved to|class starts at 7 instead of 6|yoga at a different time|class on another day this week|swimming lesson moved',
    es: 'cambio de horario clase|la clase cambia de hora|nuevo horario de clase|la clase se mueve a otro día|entrenamiento a otra hora|reprogramar la clase|la clase pasa a las|cambió la hora de la clase|la clase de yoga cambia de día|clase cambia de salón|se corre la clase|entrenamiento cambia de hora|el profe cambió el horario|la clase de las pasa a las|clase de spinning cambia de hora|la clase será a otra hora|movimos la clase|el entrenamiento pasa a otro día|cambia el horario del curso',
    pt_BR:
      'mudança de aula|mudança no horário da aula|a aula mudou de horário|novo horário da aula|aula em outro dia|treino em outro horário|remarcar a aula|aula mudou de dia|a aula passou para|aula de pilates mudou|treino mudou de horário|mudança de turma|a aula vai começar mais tarde|a aula de terça passa para|aula passa das para as|a aula das vai ser às|aula de spinning mudou de horário|a aula vai ser em outro horário|mudamos a aula|o treino passou para outro dia',
    hi: 'क्लास के समय में बदलाव|क्लास का समय बदल गया|क्लास का नया समय|कक्षा दूसरे दिन होगी|योग क्लास देर से शुरू होगी|क्लास की टाइमिंग बदली|कोचिंग का समय बदला|ट्यूशन का टाइम बदल गया|डांस क्लास का नया टाइम|क्लास की जगह दूसरे टाइम|क्लास का समय बदला|क्लास अब शाम को|कोचिंग का समय बदल गया|योग क्लास का समय बदला|ट्यूशन का समय बदला|बैच का समय बदला|योग कक्षा का समय बदल गया|कक्षा का समय बदल गया',
    hi_Latn:
      'class ka time badla|class ki timing change|class ka naya time|class doosre din hogi|yoga class late shuru hogi|tuition ka time badal gaya|coaching ka time badla|coaching timing change|dance class ka time badla|batch ka time badal gaya|class pehle wale time par nahi hogi|class ka time change|batch ka time change|yoga class timing change|tuition ka time badla|class ab shaam ko',
    id: 'perubahan jam kelas|jam kelas berubah|kelas dipindah ke hari lain|jadwal kelas baru|kelas yoga diundur|jam latihan berubah|kelas pindah jam|kelas zumba pindah|les pindah hari|jam les berubah|latihan diundur|perubahan jadwal les|kelas dimajukan|jadwal kelas pindah|les pindah jam|jadwal les berubah|kelas diundur|latihan pindah hari',
    de: 'neue Kurszeit|Kurs findet zu anderer Zeit statt|Kurszeit geändert|Unterricht wird verlegt|Training beginnt später|Kurs an einem anderen Tag|Stunde verschoben|Kurs verschoben|Training verschoben|Kurs verlegt|Stunde findet später statt|andere Uhrzeit für den Kurs|Yogastunde verschoben|Unterricht verschoben|Kurs beginnt um 19 statt um 18 Uhr|Yogakurs zu anderer Zeit|Kurs beginnt später|Schwimmkurs verschoben|Tanzkurs verschoben|Sprachkurs verschoben|Kurs fängt später an|Kurszeit ändert sich|Training zu anderer Zeit|Kurs wird verlegt|Unterricht zu anderer Uhrzeit|findet um 19 Uhr statt um 18 Uhr statt|Kurs ab nächster Woche um',
    fr: 'changement de cours|le cours change d’horaire|nouvel horaire de cours|cours déplacé à un autre jour|entraînement décalé|cours reporté|cours décalé|cours déplacé|séance décalée|le cours commence plus tard|le cours de yoga change d’heure|entraînement déplacé|cours à 19 h au lieu de 18 h|le cours passe à une autre heure|cours de danse décalé|le cours de passe à|le cours est déplacé|le cours du jeudi est déplacé au vendredi|séance déplacée|le cours aura lieu un autre jour|entraînement avancé',
  },
  not: [
    'class cancelled',
    'clase cancelada',
    'aula cancelada',
    'kurs fällt aus',
    'cours annulé',
    'course starts',
    'dibatalkan',
    'cancelled',
    'cancelado',
    'cancelada',
    'annulé',
  ],
}
