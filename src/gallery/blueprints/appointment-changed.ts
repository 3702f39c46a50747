import type { UtilityBlueprint } from '../blueprint.ts'

export const appointmentChanged: UtilityBlueprint = {
  id: 'appointment_changed',
  name: 'appointment_change',
  category: 'UTILITY',
  industries: ['healthcare', 'beauty', 'fitness', 'professional_services', 'automotive', 'home_services', 'education'],
  titles: {
    en: 'Appointment moved',
    es: 'Cambio de cita',
    pt_BR: 'Horário remarcado',
    hi: 'अपॉइंटमेंट में बदलाव',
    hi_Latn: 'Appointment mein badlav',
    id: 'Perubahan janji temu',
    de: 'Termin verschoben',
    fr: 'Rendez-vous déplacé',
  },
  slots: {
    visit: { kind: 'visit', per: 'message' },
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
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
        en: 'illness in the team',
        es: 'un imprevisto en el equipo',
        pt_BR: 'um imprevisto na equipe',
        hi: 'स्टाफ़ की तबीयत ठीक नहीं',
        hi_Latn: 'staff ki tabiyat theek nahi',
        id: 'anggota tim sakit',
        de: 'Krankheit im Team',
        fr: 'maladie dans l’équipe',
      },
    },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'That works',
        es: 'Me viene bien',
        pt_BR: 'Está bom para mim',
        hi: 'समय ठीक है',
        hi_Latn: 'Time theek hai',
        id: 'Jadwal cocok',
        de: 'Passt mir',
        fr: 'Cela me convient',
      },
    },
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Another time, please',
        es: 'Prefiero otro horario',
        pt_BR: 'Quero outro horário',
        hi: 'कोई और समय चाहिए',
        hi_Latn: 'Koi aur time chahiye',
        id: 'Minta jadwal lain',
        de: 'Anderer Termin, bitte',
        fr: 'Un autre horaire',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have had to move your appointment[ at {business}][ with {person}].[ Old appointment: {old_date} at {old_time}.| Old date: {old_date}.| Old time: {old_time}.][ New appointment: {date} at {time}.| New date: {date}.| New time: {time}.][ Address: {place}.][ Reason: {reason}.] We are sorry for the inconvenience. Please let us know whether this suits you.[ You can also call us: {phone}.]',
      warm: 'Hi[ {customer_name}], unfortunately we have had to move your appointment[ at {business}][ with {person}], and we are sorry about that.[\nThe reason: {reason}][\n\nOriginally: {old_date} at {old_time}|\n\nOriginally: {old_date}|\n\nOriginally: {old_time}][\nNew: {date} at {time}|\nNew: {date}|\nNew: {time}][\nAddress: {place}][\nOur phone number: {phone}]\n\nDoes that work for you? If not, we will gladly find a time that does.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos tenido que cambiar tu [{visit}|cita][ en {business}][ con {person}].[ Fecha anterior: {old_date} a las {old_time}.| Fecha anterior: {old_date}.| Hora anterior: {old_time}.][ Nueva fecha: {date} a las {time}.| Nueva fecha: {date}.| Nueva hora: {time}.][ Dirección: {place}.][ Motivo: {reason}.] Lamentamos el cambio. Por favor, dinos si te viene bien.[ También puedes llamarnos: {phone}.]',
      warm: 'Hola[, {customer_name}]. Lo sentimos: hemos tenido que mover tu [{visit}|cita][ en {business}][ con {person}].[\nEl motivo: {reason}][\n\nHasta ahora: {old_date} a las {old_time}|\n\nHasta ahora: {old_date}|\n\nHasta ahora: {old_time}][\nNueva fecha: {date} a las {time}|\nNueva fecha: {date}|\nNueva hora: {time}][\nDirección: {place}][\nNuestro teléfono: {phone}]\n\n¿Te viene bien? Si no, buscamos otro momento contigo.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Precisamos remarcar [a sua {visit}|o seu horário][ na {business}][ com {person}].[ Horário anterior: {old_date} às {old_time}.| Data anterior: {old_date}.| Hora anterior: {old_time}.][ Novo horário: {date} às {time}.| Nova data: {date}.| Nova hora: {time}.][ Endereço: {place}.][ Motivo: {reason}.] Lamentamos a mudança. Por favor, avise se está bom para você.[ Você também pode ligar: {phone}.]',
      warm: 'Oi[, {customer_name}]. Desculpe, precisamos remarcar [a sua {visit}|o seu horário][ na {business}][ com {person}].[\nO motivo: {reason}][\n\nAntes: {old_date} às {old_time}|\n\nAntes: {old_date}|\n\nAntes: {old_time}][\nAgora: {date} às {time}|\nAgora: {date}|\nAgora: {time}][\nEndereço: {place}][\nNosso telefone: {phone}]\n\nFica bom para você? Se não der, encontramos outro horário juntos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], हमें[ {business} में][ {person} के साथ] आपके अपॉइंटमेंट का समय बदलना पड़ा है।[ पहले का समय: {old_date}, {old_time}।| पहले की तारीख: {old_date}।| पहले का समय: {old_time}।][ नया समय: {date}, {time}।| नई तारीख: {date}।| नया समय: {time}।][ पता: {place}।][ कारण: {reason}।] इस बदलाव के लिए हमें खेद है। कृपया बताएँ कि यह आपके लिए ठीक है या नहीं।[ आप हमें {phone} पर फ़ोन भी कर सकते हैं।]',
      warm: 'नमस्ते[ {customer_name} जी], माफ़ कीजिए,[ {business} में][ {person} के साथ] आपके अपॉइंटमेंट का समय बदलना पड़ा है।[\nकारण: {reason}][\n\nपहले: {old_date}, {old_time}|\n\nपहले: {old_date}|\n\nपहले: {old_time}][\nअब: {date}, {time}|\nअब: {date}|\nअब: {time}][\nपता: {place}][\nहमारा फ़ोन नंबर: {phone}]\n\nक्या यह समय आपके लिए ठीक है? अगर नहीं, तो बस बता दीजिए, हम मिलकर कोई और समय तय कर लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], humein[ {business} mein][ {person} ke saath] aapke appointment ka time badalna pada hai.[ Pehle ka time: {old_date}, {old_time}.| Pehle ki date: {old_date}.| Pehle ka time: {old_time}.][ Naya time: {date}, {time}.| Nayi date: {date}.| Naya time: {time}.][ Address: {place}.][ Reason: {reason}.] Is badlav ke liye maafi chahte hain. Please batayein ki yeh aapke liye theek hai ya nahi.[ Aap humein {phone} par call bhi kar sakte hain.]',
      warm: 'Namaste[ {customer_name} ji], maaf kijiye,[ {business} mein][ {person} ke saath] aapke appointment ka time badalna pada hai.[\nReason: {reason}][\n\nPehle: {old_date}, {old_time}|\n\nPehle: {old_date}|\n\nPehle: {old_time}][\nAb: {date}, {time}|\nAb: {date}|\nAb: {time}][\nAddress: {place}][\nHamara phone number: {phone}]\n\nKya yeh time aapke liye theek hai? Agar nahi, toh bas bata dijiye, hum milkar koi aur time tay kar lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami terpaksa mengubah janji temu Anda[ di {business}][ dengan {person}].[ Jadwal lama: {old_date} pukul {old_time}.| Tanggal lama: {old_date}.| Jam lama: {old_time}.][ Jadwal baru: {date} pukul {time}.| Tanggal baru: {date}.| Jam baru: {time}.][ Alamat: {place}.][ Alasan: {reason}.] Kami mohon maaf atas perubahan ini. Mohon beri tahu kami apakah jadwal ini cocok.[ Anda juga bisa menelepon kami: {phone}.]',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, kami terpaksa memindahkan janji temu Kakak[ di {business}][ dengan {person}].[\nAlasannya: {reason}][\n\nSebelumnya: {old_date} pukul {old_time}|\n\nSebelumnya: {old_date}|\n\nSebelumnya: {old_time}][\nJadwal baru: {date} pukul {time}|\nTanggal baru: {date}|\nJam baru: {time}][\nAlamat: {place}][\nTelepon kami: {phone}]\n\nApakah waktunya cocok? Kalau belum, dengan senang hati kami carikan waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir müssen Ihren Termin[ bei {business}][ mit {person}] leider verschieben.[ Bisheriger Termin: {old_date} um {old_time}.| Bisheriges Datum: {old_date}.| Bisherige Uhrzeit: {old_time}.][ Neuer Termin: {date} um {time}.| Neues Datum: {date}.| Neue Uhrzeit: {time}.][ Adresse: {place}.][ Grund: {reason}.] Bitte entschuldigen Sie die Umstände. Geben Sie uns bitte kurz Bescheid, ob Ihnen das passt.[ Sie erreichen uns auch telefonisch: {phone}.]',
      warm: 'Hallo[ {customer_name}], es tut uns leid, wir müssen Ihren Termin[ bei {business}][ mit {person}] verschieben.[\nDer Grund: {reason}][\n\nBisher: {old_date} um {old_time}|\n\nBisher: {old_date}|\n\nBisher: {old_time}][\nNeu: {date} um {time}|\nNeu: {date}|\nNeu: {time}][\nAdresse: {place}][\nUnsere Telefonnummer: {phone}]\n\nPasst Ihnen das? Wenn nicht, finden wir gern gemeinsam einen anderen Termin.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons dû déplacer votre [{visit}|rendez-vous][ chez {business}][ avec {person}].[ Ancienne date : {old_date} à {old_time}.| Ancienne date : {old_date}.| Ancien horaire : {old_time}.][ Nouvelle date : {date} à {time}.| Nouvelle date : {date}.| Nouvel horaire : {time}.][ Adresse : {place}.][ Motif : {reason}.] Veuillez nous excuser pour ce changement. Merci de nous dire si cela vous convient.[ Vous pouvez aussi nous appeler : {phone}.]',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés : nous devons déplacer votre [{visit}|rendez-vous][ chez {business}][ avec {person}].[\nLa raison : {reason}][\n\nInitialement : {old_date} à {old_time}|\n\nInitialement : {old_date}|\n\nInitialement : {old_time}][\nNouvelle date : {date} à {time}|\nNouvelle date : {date}|\nNouvel horaire : {time}][\nAdresse : {place}][\nNotre téléphone : {phone}]\n\nCela vous convient-il ? Sinon, nous trouverons volontiers un autre moment.',
    },
  },
  purposes: {
    en: 'appointment moved|appointment changed|appointment rescheduled|new time for your appointment|we have to move the appointment|postpone an appointment|shift appointments to another day|doctor is ill, new appointment time|appointment on a different date|reschedule an appointment|appt moved|move their slot to another day|bring the appointment forward|push back an appointment|appointment time has changed|appointment has been moved to a new date and time|viewing has been rescheduled',
    es: 'cambio de cita|cita reprogramada|mover la cita|cambiar el turno a otro día|nueva fecha para la cita|aplazar la cita|tenemos que cambiar las citas|pasar el turno a otro día|correr la cita|cambiar la hora de la cita|reagendar la cita|posponer la cita|adelantar el turno|mover el turno del martes al jueves|la cita pasa del martes al miércoles|la cita pasa a otro día|cita a la misma hora otro día|la visita fue reprogramada|mover la cita a otra fecha|tuvimos que cambiar la cita|la cita queda para otra fecha|su cita fue reprogramada|turno reprogramado|cambió la fecha de tu cita|la cita se movió|nuevo día y hora de la cita|tuvimos que mover tu cita|hubo que reprogramar la cita|la consulta cambia de día|su turno cambió de horario',
    pt_BR:
      'horário remarcado|consulta remarcada|remarcar a consulta|mudança de horário da consulta|adiar a consulta|precisamos mudar o agendamento|nova data da consulta|passar o horário para outro dia|trocar o dia da consulta|reagendar|remarcar cliente|adiantar o horário|mudar o dia da sessão|transferir a consulta|a consulta passou de terça para quarta|a consulta passou para outro dia|a visita foi remarcada|tivemos que remarcar|nova data e novo horário|a consulta foi remarcada para outra data|seu horário mudou|visita remarcada|atendimento remarcado|nova data e novo horário da consulta|a sessão foi remarcada|sua consulta mudou de dia|mudança na data da consulta|exame remarcado',
    hi: 'अपॉइंटमेंट में बदलाव|अपॉइंटमेंट का समय बदल गया|अपॉइंटमेंट आगे बढ़ाना|अपॉइंटमेंट की नई तारीख|अपॉइंटमेंट दूसरे दिन|अपॉइंटमेंट रीशेड्यूल|अपॉइंटमेंट शिफ़्ट करना|अपॉइंटमेंट का टाइम बदला|अपॉइंटमेंट पोस्टपोन|अपॉइंटमेंट की जगह दूसरा समय|मुलाकात आगे बढ़ा दी|अपॉइंटमेंट आगे बढ़ गया|अपॉइंटमेंट शिफ्ट|डॉक्टर का समय बदल गया|अपॉइंटमेंट बदल गई',
    hi_Latn:
      'appointment mein badlav|appointment ka time badal gaya|appointment aage badhana|appointment ki nayi tareekh|appointment reschedule|appointment doosre din|appointment shift karna|appointment ka time change|appointment postpone ho gaya|appointment ki jagah doosra time|visit reschedule ho gayi|shift karna pada appointment|appointment shift ho gayi|appointment ka time badal|appointment postpone|appointment aage badh gayi|appointment ki nayi date|doctor ka time change',
    id: 'perubahan janji temu|janji temu dipindah|jadwal dokter berubah|janji temu diundur|ganti hari janji temu|jadwal baru untuk janji temu|dokter berhalangan, jadwal pindah|geser jadwal pasien|reschedule|pindah jam perawatan|ganti jam janji|majukan jadwal|jadwal pasien dipindah|undur janji|jadwal kontrol pindah dari selasa ke rabu|jadwal kontrol pindah hari|jadwal kunjungan diubah|jadwal foto pindah|jadwal periksa pindah|janji dimajukan|janji diundur|jadwal perawatan pindah|jadwal janji temu berubah|jadwal diubah|ganti jadwal periksa',
    de: 'Termin verschoben|Termin verschieben|wir müssen den Termin verlegen|Terminänderung|neuer Termin statt des alten|Termine auf einen anderen Tag legen|Terminverschiebung|Termin vorverlegt|Termin nach hinten schieben|Termin umbuchen|Termine umlegen|neuer Termin für Patienten|Termin auf nächste Woche verschieben|Termin wurde verlegt|Besichtigung verschoben|neuer Termin und neue Uhrzeit|Termin muss verschoben werden|Termin verlegen|Termin auf anderen Tag|neuer Termin statt|Termine verschieben sich|anderer Zeitpunkt für den Termin|Termin geändert|neue Uhrzeit für Termin|Termin umgebucht',
    fr: 'rendez-vous déplacé|déplacer un rendez-vous|rendez-vous reporté|rendez-vous à un autre jour|changement de rendez-vous|nouvelle date de rendez-vous|reporter le rendez-vous|nous devons décaler les rendez-vous|rdv déplacé|décaler un rdv|avancer le rendez-vous|nouveau créneau de rendez-vous|rdv reporté à la semaine prochaine|changer l’heure du rendez-vous|le rendez-vous est reporté|la visite est reportée|nouvelle date et nouvel horaire|le rendez-vous est déplacé à une autre date|votre rdv change de jour|rendez-vous décalé|nouvelle date et nouvelle heure de rendez-vous|consultation reportée|on a dû décaler le rdv|votre séance est reportée|intervention reportée',
  },
  not: [
    'appointment reminder',
    'confirm or reschedule',
    'class moved',
    'recordatorio de cita',
    'terminerinnerung',
    'rappel de rendez-vous',
  ],
}
