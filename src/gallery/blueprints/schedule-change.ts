import type { UtilityBlueprint } from '../blueprint.ts'

export const scheduleChange: UtilityBlueprint = {
  id: 'schedule_change',
  name: 'schedule_change_notice',
  category: 'UTILITY',
  industries: ['travel', 'logistics', 'events', 'education', 'healthcare', 'professional_services'],
  titles: {
    en: 'Schedule change',
    es: 'Cambio de horario',
    pt_BR: 'Mudança de horário',
    hi: 'शेड्यूल में बदलाव',
    hi_Latn: 'Schedule mein badlav',
    id: 'Perubahan jadwal',
    de: 'Planänderung',
    fr: 'Changement d’horaire',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    event: {
      kind: 'event',
      per: 'message',
      sample: {
        en: 'airport bus',
        es: 'autobús al aeropuerto',
        pt_BR: 'ônibus do aeroporto',
        hi: 'एयरपोर्ट बस',
        hi_Latn: 'airport bus',
        id: 'bus bandara',
        de: 'Flughafenbus',
        fr: 'navette de l’aéroport',
      },
    },
    booking_number: { kind: 'booking_number', per: 'customer' },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    old_date: { kind: 'date', per: 'customer' },
    old_time: { kind: 'time', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See new schedule',
        es: 'Ver el nuevo horario',
        pt_BR: 'Ver novo horário',
        hi: 'नया शेड्यूल देखें',
        hi_Latn: 'Naya schedule dekhein',
        id: 'Lihat jadwal baru',
        de: 'Neuen Plan ansehen',
        fr: 'Voir le nouvel horaire',
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
        'Hello[ {customer_name}], please note that your schedule[ with {business}] has changed.[ This is about: {event}.][ Booking: {booking_number}.][ Old time: {old_date} at {old_time}.| Old date: {old_date}.| Old time: {old_time}.][ New time: {date} at {time}.| New date: {date}.| New time: {time}.][ Place: {place}.][ Reason: {reason}.] If the change causes a problem for you, please reply to this message.',
      warm: 'Hi[ {customer_name}], there is a change to your schedule[ with {business}], and we want you to know early.[\nThis is about: {event}][\nBooking: {booking_number}][\nBefore: {old_date} at {old_time}|\nBefore: {old_date}|\nBefore: {old_time}][\nNow: {date} at {time}|\nNow: {date}|\nNow: {time}][\nPlace: {place}][\nThe reason: {reason}]\n\nThank you for adjusting your plans. If the change is difficult for you, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hay un cambio de horario en lo que tienes programado[ con {business}].[ Se trata de: {event}.][ Reserva: {booking_number}.][ Antes: {old_date} a las {old_time}.| Fecha anterior: {old_date}.| Hora anterior: {old_time}.][ Ahora: {date} a las {time}.| Nueva fecha: {date}.| Nueva hora: {time}.][ Lugar: {place}.][ Motivo: {reason}.] Si el cambio te causa algún problema, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Cambia el horario de lo que tenías programado[ con {business}], y queremos que lo sepas cuanto antes.[\nSe trata de: {event}][\nReserva: {booking_number}][\nAntes: {old_date} a las {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nAhora: {date} a las {time}|\nAhora: {date}|\nAhora: {time}][\nLugar: {place}][\nEl motivo: {reason}]\n\nGracias por adaptar tus planes. Si el cambio te complica las cosas, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. [A equipe {business} informa|Informamos] que houve uma mudança no seu horário.[ Trata-se de: {event}.][ Reserva: {booking_number}.][ Antes: {old_date} às {old_time}.| Data anterior: {old_date}.| Hora anterior: {old_time}.][ Agora: {date} às {time}.| Nova data: {date}.| Nova hora: {time}.][ Local: {place}.][ Motivo: {reason}.] Se a mudança for um problema para você, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. O seu horário[ com a equipe {business}] mudou, e queremos que você saiba o quanto antes.[\nTrata-se de: {event}][\nReserva: {booking_number}][\nAntes: {old_date} às {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nAgora: {date} às {time}|\nAgora: {date}|\nAgora: {time}][\nLocal: {place}][\nO motivo: {reason}]\n\nObrigado por adaptar os seus planos. Se a mudança complicar o seu dia, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], सूचना:[ {business} में] आपके शेड्यूल में बदलाव हुआ है।[ किसके बारे में: {event}।][ बुकिंग: {booking_number}।][ पहले: {old_date}, {old_time}।| पहले की तारीख: {old_date}।| पहले का समय: {old_time}।][ अब: {date}, {time}।| नई तारीख: {date}।| नया समय: {time}।][ स्थान: {place}।][ कारण: {reason}।] इस बदलाव से कोई परेशानी हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], हम चाहते हैं कि यह सूचना आपको समय पर मिले:[ {business} में] आपका शेड्यूल बदल गया है।[\nकिसके बारे में: {event}][\nबुकिंग: {booking_number}][\nपहले: {old_date}, {old_time}|\nपहले: {old_date}|\nपहले: {old_time}][\nअब: {date}, {time}|\nअब: {date}|\nअब: {time}][\nस्थान: {place}][\nकारण: {reason}]\n\nअपना कार्यक्रम बदलने के लिए धन्यवाद। इस बदलाव से कोई परेशानी हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], suchna:[ {business} mein] aapke schedule mein badlav hua hai.[ Kiske baare mein: {event}.][ Booking: {booking_number}.][ Pehle: {old_date}, {old_time}.| Pehle ki tareekh: {old_date}.| Pehle ka samay: {old_time}.][ Ab: {date}, {time}.| Nayi tareekh: {date}.| Naya samay: {time}.][ Jagah: {place}.][ Kaaran: {reason}.] Is badlav se koi pareshani ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], hum chahte hain ki yeh suchna aapko samay par mile:[ {business} mein] aapka schedule badal gaya hai.[\nKiske baare mein: {event}][\nBooking: {booking_number}][\nPehle: {old_date}, {old_time}|\nPehle: {old_date}|\nPehle: {old_time}][\nAb: {date}, {time}|\nAb: {date}|\nAb: {time}][\nJagah: {place}][\nKaaran: {reason}]\n\nApna plan badalne ke liye dhanyavaad. Is badlav se koi pareshani ho, toh bas is message ka jawab dein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa jadwal Anda[ dengan {business}] berubah.[ Mengenai: {event}.][ Reservasi: {booking_number}.][ Sebelumnya: {old_date} pukul {old_time}.| Tanggal sebelumnya: {old_date}.| Jam sebelumnya: {old_time}.][ Sekarang: {date} pukul {time}.| Tanggal baru: {date}.| Jam baru: {time}.][ Tempat: {place}.][ Alasan: {reason}.] Jika perubahan ini menyulitkan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada perubahan pada jadwal Kakak[ dengan {business}], dan kami ingin Kakak tahu lebih awal.[\nMengenai: {event}][\nReservasi: {booking_number}][\nSebelumnya: {old_date} pukul {old_time}|\nSebelumnya: {old_date}|\nSebelumnya: {old_time}][\nSekarang: {date} pukul {time}|\nSekarang: {date}|\nSekarang: {time}][\nTempat: {place}][\nAlasannya: {reason}]\n\nTerima kasih atas pengertiannya. Kalau perubahan ini menyulitkan Kakak, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], bei Ihrem Termin oder Ihrer Buchung[ bei {business}] hat sich etwas geändert.[ Es geht um: {event}.][ Buchungsnummer: {booking_number}.][ Bisher: {old_date} um {old_time}.| Bisheriges Datum: {old_date}.| Bisherige Uhrzeit: {old_time}.][ Neu: {date} um {time}.| Neues Datum: {date}.| Neue Uhrzeit: {time}.][ Ort: {place}.][ Grund: {reason}.] Wenn Ihnen die Änderung Probleme macht, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], bei Ihrem Termin oder Ihrer Buchung[ bei {business}] gibt es eine Änderung, und Sie sollen es früh erfahren.[\nEs geht um: {event}][\nBuchungsnummer: {booking_number}][\nBisher: {old_date} um {old_time}|\nBisher: {old_date}|\nBisher: {old_time}][\nNeu: {date} um {time}|\nNeu: {date}|\nNeu: {time}][\nOrt: {place}][\nDer Grund: {reason}]\n\nDanke, dass Sie sich darauf einstellen. Macht Ihnen die Änderung Probleme, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre programme[ avec {business}] change.[ Cela concerne : {event}.][ Réservation : {booking_number}.][ Avant : {old_date} à {old_time}.| Ancienne date : {old_date}.| Ancien horaire : {old_time}.][ Désormais : {date} à {time}.| Nouvelle date : {date}.| Nouvel horaire : {time}.][ Lieu : {place}.][ Motif : {reason}.] Si ce changement vous pose problème, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre programme[ avec {business}] change et nous tenions à vous prévenir au plus tôt.[\nCela concerne : {event}][\nRéservation : {booking_number}][\nAvant : {old_date} à {old_time}|\nAvant : {old_date}|\nAvant : {old_time}][\nDésormais : {date} à {time}|\nDésormais : {date}|\nDésormais : {time}][\nLieu : {place}][\nLa raison : {reason}]\n\nMerci de vous adapter à ce changement. S’il vous complique la vie, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: [
      'schedule change',
      'timetable changed',
      'bus leaves at a different time',
      'flight time changed',
      'event postponed',
      'new departure time',
      'shift plan changed',
      'tour starts earlier',
      'change of date for the event',
    ],
    es: [
      'cambio de horario',
      'cambia el horario de salida',
      'el vuelo cambió de hora',
      'evento aplazado',
      'nueva hora de salida',
      'cambio de fecha del evento',
      'el autobús sale a otra hora',
    ],
    pt_BR: [
      'mudança de horário',
      'mudança na programação',
      'o voo mudou de horário',
      'evento adiado',
      'novo horário de saída',
      'mudança de data do evento',
      'o ônibus sai em outro horário',
    ],
    hi: [
      'शेड्यूल में बदलाव',
      'शेड्यूल बदल गया',
      'फ़्लाइट का समय बदला',
      'बस का समय बदल गया',
      'कार्यक्रम की तारीख बदली',
      'कार्यक्रम टल गया',
      'निकलने का नया समय',
    ],
    hi_Latn: [
      'schedule mein badlav',
      'schedule change ho gaya',
      'flight ka time badla',
      'bus ka time badal gaya',
      'event ki date badli',
      'event postpone',
      'departure ka naya time',
    ],
    id: [
      'perubahan jadwal',
      'jadwal berubah',
      'jam keberangkatan berubah',
      'penerbangan berubah jam',
      'acara ditunda',
      'tanggal acara berubah',
      'jadwal baru bus',
    ],
    de: [
      'Planänderung',
      'Fahrplanänderung',
      'neue Abfahrtszeit',
      'Flugzeit geändert',
      'Veranstaltung verschoben',
      'Schichtplan geändert',
      'neuer Zeitplan',
      'Terminplan geändert',
    ],
    fr: [
      'changement d’horaire',
      'changement de programme',
      'nouvelle heure de départ',
      'le vol change d’horaire',
      'événement reporté',
      'changement de date de l’événement',
      'le bus part à une autre heure',
    ],
  },
  not: ['appointment moved', 'opening hours', 'class moved', 'price change', 'horario de apertura'],
}
