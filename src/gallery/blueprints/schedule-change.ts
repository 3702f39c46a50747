import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

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
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note a change to your schedule[ with {business}].[ This is about: {event}.][ Booking: {booking_number}.][ Old time: {old_date} at {old_time}.| Old date: {old_date}.| Old time: {old_time}.][ New time: {date} at {time}.| New date: {date}.| New time: {time}.][ Place: {place}.][ Reason: {reason}.] If the change causes a problem for you, please reply to this message.',
      warm: 'Hi[ {customer_name}], there is a change to your schedule[ with {business}], and we wanted to tell you right away.[\nThis is about: {event}][\nBooking: {booking_number}][\nPreviously: {old_date} at {old_time}|\nPreviously: {old_date}|\nPreviously: {old_time}][\nNew: {date} at {time}|\nNew: {date}|\nNew: {time}][\nPlace: {place}][\nThe reason: {reason}]\n\nWe are sorry for any inconvenience. If the change is difficult for you, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: ha cambiado el horario de lo que tienes programado[ con {business}].[ Afecta a: {event}.][ Reserva: {booking_number}.][ Antes: {old_date} a las {old_time}.| Fecha anterior: {old_date}.| Hora anterior: {old_time}.][ Ahora: {date} a las {time}.| Nueva fecha: {date}.| Nueva hora: {time}.][ Lugar: {place}.][ Motivo: {reason}.] Si el cambio te causa algún problema, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Ha cambiado el horario de lo que tenías programado[ con {business}] y queremos que lo sepas cuanto antes.[\nAfecta a: {event}][\nReserva: {booking_number}][\nAntes: {old_date} a las {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nAhora: {date} a las {time}|\nAhora: {date}|\nAhora: {time}][\nLugar: {place}][\nEl motivo: {reason}]\n\nGracias por tu comprensión. Si el cambio te complica las cosas, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que houve uma mudança de horário[ na {business}].[ Sobre: {event}.][ Reserva: {booking_number}.][ Antes: {old_date} às {old_time}.| Data anterior: {old_date}.| Hora anterior: {old_time}.][ Agora: {date} às {time}.| Nova data: {date}.| Nova hora: {time}.][ Local: {place}.][ Motivo: {reason}.] Se a mudança for um problema para você, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Houve uma mudança de horário[ na {business}], e queremos que você saiba o quanto antes.[\nSobre: {event}][\nReserva: {booking_number}][\nAntes: {old_date} às {old_time}|\nAntes: {old_date}|\nAntes: {old_time}][\nAgora: {date} às {time}|\nAgora: {date}|\nAgora: {time}][\nLocal: {place}][\nO motivo: {reason}]\n\nObrigado pela compreensão. Se a mudança complicar o seu dia, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], सूचना:[ {business} में] आपका शेड्यूल बदल गया है[: {event}]।[ बुकिंग: {booking_number}।][ पहले: {old_date}, {old_time}।| पहले की तारीख: {old_date}।| पहले का समय: {old_time}।][ अब: {date}, {time}।| नई तारीख: {date}।| नया समय: {time}।][ स्थान: {place}।][ कारण: {reason}।] इस बदलाव से कोई परेशानी हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], एक ज़रूरी सूचना:[ {business} में] आपका शेड्यूल बदल गया है[: {event}]।[\nबुकिंग: {booking_number}][\nपहले: {old_date}, {old_time}|\nपहले: {old_date}|\nपहले: {old_time}][\nअब: {date}, {time}|\nअब: {date}|\nअब: {time}][\nस्थान: {place}][\nकारण: {reason}]\n\nअसुविधा के लिए माफ़ी चाहते हैं। इस बदलाव से कोई परेशानी हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], update:[ {business} mein] aapka schedule badal gaya hai[: {event}].[ Booking: {booking_number}.][ Pehle: {old_date}, {old_time}.| Pehle ki date: {old_date}.| Pehle ka time: {old_time}.][ Ab: {date}, {time}.| Nayi date: {date}.| Naya time: {time}.][ Jagah: {place}.][ Reason: {reason}.] Is badlav se koi pareshani ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], ek zaroori update:[ {business} mein] aapka schedule badal gaya hai[: {event}].[\nBooking: {booking_number}][\nPehle: {old_date}, {old_time}|\nPehle: {old_date}|\nPehle: {old_time}][\nAb: {date}, {time}|\nAb: {date}|\nAb: {time}][\nJagah: {place}][\nReason: {reason}]\n\nPareshani ke liye maafi chahte hain. Is badlav se koi pareshani ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa ada perubahan jadwal[ di {business}].[ Mengenai: {event}.][ Reservasi: {booking_number}.][ Sebelumnya: {old_date} pukul {old_time}.| Tanggal sebelumnya: {old_date}.| Jam sebelumnya: {old_time}.][ Sekarang: {date} pukul {time}.| Tanggal baru: {date}.| Jam baru: {time}.][ Tempat: {place}.][ Alasan: {reason}.] Jika perubahan ini menyulitkan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada perubahan jadwal[ di {business}], dan kami ingin Kakak segera tahu.[\nMengenai: {event}][\nReservasi: {booking_number}][\nSebelumnya: {old_date} pukul {old_time}|\nSebelumnya: {old_date}|\nSebelumnya: {old_time}][\nSekarang: {date} pukul {time}|\nSekarang: {date}|\nSekarang: {time}][\nTempat: {place}][\nAlasannya: {reason}]\n\nTerima kasih atas pengertiannya. Kalau perubahan ini menyulitkan Kakak, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], bei Ihrem Termin oder Ihrer Buchung[ bei {business}] hat sich etwas geändert.[ Es geht um: {event}.][ Buchungsnummer: {booking_number}.][ Bisher: {old_date} um {old_time}.| Bisheriges Datum: {old_date}.| Bisherige Uhrzeit: {old_time}.][ Neu: {date} um {time}.| Neues Datum: {date}.| Neue Uhrzeit: {time}.][ Ort: {place}.][ Grund: {reason}.] Wenn Ihnen die Änderung Probleme macht, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], bei Ihrem Termin oder Ihrer Buchung[ bei {business}] gibt es eine Änderung.[\nEs geht um: {event}][\nBuchungsnummer: {booking_number}][\nBisher: {old_date} um {old_time}|\nBisher: {old_date}|\nBisher: {old_time}][\nNeu: {date} um {time}|\nNeu: {date}|\nNeu: {time}][\nOrt: {place}][\nDer Grund: {reason}]\n\nBitte entschuldigen Sie die Umstände. Macht Ihnen die Änderung Probleme, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], un horaire vous concernant[ chez {business}] a changé.[ Objet : {event}.][ Réservation : {booking_number}.][ Ancien horaire : {old_date} à {old_time}.| Ancienne date : {old_date}.| Ancien horaire : {old_time}.][ Nouvel horaire : {date} à {time}.| Nouvelle date : {date}.| Nouvel horaire : {time}.][ Lieu : {place}.][ Motif : {reason}.] Si ce changement vous pose problème, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], un horaire vous concernant[ chez {business}] a changé, et nous tenions à vous prévenir au plus tôt.[\nObjet : {event}][\nRéservation : {booking_number}][\nAncien horaire : {old_date} à {old_time}|\nAncienne date : {old_date}|\nAncien horaire : {old_time}][\nNouvel horaire : {date} à {time}|\nNouvelle date : {date}|\nNouvel horaire : {time}][\nLieu : {place}][\nLa raison : {reason}]\n\nVeuillez nous excuser pour la gêne occasionnée. Si ce changement vous pose problème, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'schedule change|timetable changed|bus leaves at a different time|flight time changed|event postponed|new departure time|shift plan changed|tour starts earlier|change of date for the event|departure time changed|new timetable|event moved to another date|flight rescheduled|shift changed|tour time changed|ferry leaves later|train leaves at a different time|leaves at 9 instead of 8|departs earlier|boat trip leaves later|conference moved to another month|conference postponed|now leaves at instead of|departure moved to|the tour starts earlier|the boat leaves at another time|instead of Wednesday|on another day this week|collection moved to another day|bins are emptied on another day|platform changed',
    es: 'cambio de horario|cambia el horario de salida|el vuelo cambió de hora|evento aplazado|nueva hora de salida|cambio de fecha del evento|el autobús sale a otra hora|la salida se pasó a las|el micro sale más tarde|cambió la hora de salida|el evento cambia de fecha|reprogramación del vuelo|se reprograma el evento|cambio de itinerario|ahora sale a las y no a las|la excursión ahora sale|cambia la hora de salida|adelantamos la salida|en vez del miércoles|se cambia el día de recogida|la excursión sale antes|la excursión cambia de hora|la salida es a otra hora|cambia la hora de la excursión|el partido cambia de hora|el tour sale más temprano',
    pt_BR:
      'mudança de horário|mudança na programação|o voo mudou de horário|evento adiado|novo horário de saída|mudança de data do evento|o ônibus sai em outro horário|o ônibus vai sair mais tarde|mudou a hora da saída|o evento mudou de data|horário de embarque mudou|show remarcado|alteração de itinerário|agora sai às em vez de|mudou o horário de saída|o passeio sai mais cedo|em vez de quarta|coleta mudou de dia|agora sai às e não às|mudou o horário do passeio|a saída é em outro horário|o jogo mudou de horário',
    hi: 'शेड्यूल में बदलाव|शेड्यूल बदल गया|फ़्लाइट का समय बदला|बस का समय बदल गया|कार्यक्रम की तारीख बदली|कार्यक्रम टल गया|निकलने का नया समय|ट्रेन का समय बदल गया|बस लेट है|फ़्लाइट लेट|कार्यक्रम पोस्टपोन|अब बस इतने बजे निकलेगी|समय बदल गया|कार्यक्रम का समय बदला|मैच आगे बढ़ा|बस का समय बदला|कार्यक्रम आगे बढ़ा|यात्रा की तारीख बदली|शादी की तारीख बदली',
    hi_Latn:
      'schedule mein badlav|schedule change ho gaya|flight ka time badla|bus ka time badal gaya|event ki date badli|event postpone|departure ka naya time|train ka time badal gaya|bus late hai|flight late|event ka time badla|program postpone|bus ka naya time|event aage badh gaya|ab bus itne baje niklegi|departure time badal gaya|program ka time change|match postpone|bus ka time change|function ki date badli|trip ki date change',
    id: 'perubahan jadwal|jadwal berubah|jam keberangkatan berubah|penerbangan berubah jam|acara ditunda|tanggal acara berubah|jadwal baru bus|jam berangkat berubah|bus berangkat lebih siang|travel ganti jam|acara diundur|jadwal kereta berubah|keberangkatan ditunda|berangkat jadi jam|jadwal keberangkatan berubah|diganti hari Kamis|jadwal pengangkutan berubah|acara pindah|jadwal acara berubah|kegiatan diundur|acara dipindah|jadwal pertandingan|pengajian pindah|jadwal kapal berubah',
    de: 'Planänderung|Fahrplanänderung|neue Abfahrtszeit|Flugzeit geändert|Veranstaltung verschoben|Schichtplan geändert|neuer Zeitplan|Terminplan geändert|Abfahrt geändert|neue Abfahrt|Event verschoben|Konzert verschoben|Schicht geändert|Flug verschoben|Ausflug startet früher|Fähre fährt später|Bus fährt zu einer anderen Zeit|Zug fährt früher|Abfahrt um 9 statt um 8|fährt um andere Uhrzeit|Konferenz verschoben|Seminar verschoben|Abfahrt ist jetzt um|startet früher|Abflug verschoben|statt Mittwoch am Donnerstag|Abholung verschiebt sich|Müllabfuhr verschiebt sich|Konzert verlegt|Ausflug verschoben|Treffen verschoben|Probe verlegt|Spiel verlegt|Abfahrt ändert sich|neuer Termin für die Veranstaltung|Zeitplan geändert|Müllabfuhr verschoben',
    fr: 'changement d’horaire|changement de programme|nouvelle heure de départ|le vol change d’horaire|événement reporté|changement de date de l’événement|le bus part à une autre heure|nouvel horaire de départ|départ décalé|événement décalé|concert reporté|planning modifié|changement de planning|vol décalé|le ferry part plus tard|le train part à une autre heure|part à 9 h au lieu de 8 h|départ avancé|conférence reportée|spectacle reporté|part maintenant à au lieu de|le départ est avancé|l’horaire de départ change|au lieu de mercredi|la collecte est décalée|part maintenant à et non à|l’excursion part plus tôt|la sortie change d’heure|le match change d’heure',
  },
  not: ['appointment moved', 'opening hours', 'class moved', 'price change', 'horario de apertura'],
}
