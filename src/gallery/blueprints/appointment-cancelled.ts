import type { UtilityBlueprint } from '../blueprint.ts'

export const appointmentCancelled: UtilityBlueprint = {
  id: 'appointment_cancelled',
  name: 'appointment_cancellation',
  category: 'UTILITY',
  industries: ['healthcare', 'beauty', 'fitness', 'professional_services', 'automotive', 'home_services', 'education'],
  titles: {
    en: 'Appointment cancelled',
    es: 'Cita cancelada',
    pt_BR: 'Horário cancelado',
    hi: 'अपॉइंटमेंट रद्द',
    hi_Latn: 'Appointment cancel',
    id: 'Janji temu dibatalkan',
    de: 'Termin abgesagt',
    fr: 'Rendez-vous annulé',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    person: { kind: 'person', per: 'customer' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'illness in the team',
        es: 'enfermedad en el equipo',
        pt_BR: 'doença na equipe',
        hi: 'टीम में बीमारी',
        hi_Latn: 'team mein bimari',
        id: 'anggota tim sakit',
        de: 'Krankheit im Team',
        fr: 'maladie dans l’équipe',
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
        en: 'Choose a new time',
        es: 'Elegir otra cita',
        pt_BR: 'Escolher novo horário',
        hi: 'नया समय चुनें',
        hi_Latn: 'Naya samay chunein',
        id: 'Pilih jadwal baru',
        de: 'Neuen Termin wählen',
        fr: 'Choisir un autre horaire',
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
        'Hello[ {customer_name}], unfortunately your appointment[ at {business}][ with {person}][ on {date}][ at {time}] has been cancelled.[ Reason: {reason}.] We are sorry for the inconvenience. Please reply to this message to arrange a new appointment.',
      warm: 'Hi[ {customer_name}], we are sorry, but your appointment[ at {business}][ with {person}][ on {date}][ at {time}] cannot take place.[\nThe reason: {reason}]\n\nWe know you had set this time aside. Just reply to this message and we will find a new appointment that suits you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: lamentablemente, tu cita[ en {business}][ con {person}][ el {date}][ a las {time}] queda cancelada.[ Motivo: {reason}.] Sentimos las molestias. Responde a este mensaje para acordar una nueva cita.',
      warm: 'Hola[, {customer_name}]. Lo sentimos mucho: tu cita[ en {business}][ con {person}][ el {date}][ a las {time}] no podrá realizarse.[\nEl motivo: {reason}]\n\nSabemos que habías reservado ese momento. Responde a este mensaje y buscamos juntos una nueva cita que te venga bien.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Infelizmente,[ a equipe {business} precisou| precisamos] cancelar o seu horário[ com {person}][ em {date}][ às {time}].[ Motivo: {reason}.] Pedimos desculpas pelo transtorno. Responda a esta mensagem para marcar um novo horário.',
      warm: 'Oi[, {customer_name}]. Sentimos muito, mas[ a equipe {business} não vai| não vamos] conseguir manter o seu horário[ com {person}][ em {date}][ às {time}].[\nO motivo: {reason}]\n\nSabemos que você já tinha se programado. É só responder a esta mensagem e encontramos um novo horário que seja bom para você.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट रद्द करना पड़ा है।[ तारीख: {date}।][ समय: {time}।][ कारण: {reason}।] असुविधा के लिए हमें खेद है। नया अपॉइंटमेंट तय करने के लिए कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], हमें खेद है कि[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट नहीं हो पाएगा।[\nतारीख: {date}][\nसमय: {time}][\nकारण: {reason}]\n\nहम जानते हैं कि आपने यह समय निकाल रखा था। बस इस मैसेज का जवाब दें, हम आपकी सुविधा का नया समय तय कर लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein][ {person} ke saath] aapka appointment cancel karna pada hai.[ Tareekh: {date}.][ Samay: {time}.][ Kaaran: {reason}.] Asuvidha ke liye humein khed hai. Naya appointment tay karne ke liye kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], humein khed hai ki[ {business} mein][ {person} ke saath] aapka appointment nahi ho payega.[\nTareekh: {date}][\nSamay: {time}][\nKaaran: {reason}]\n\nHum jaante hain ki aapne yeh samay nikal rakha tha. Bas is message ka jawab dein, hum aapki suvidha ka naya samay tay kar lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], dengan berat hati kami sampaikan bahwa janji temu Anda[ di {business}][ dengan {person}][ pada {date}][ pukul {time}] dibatalkan.[ Alasan: {reason}.] Kami mohon maaf atas ketidaknyamanan ini. Silakan balas pesan ini untuk mengatur janji temu baru.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, janji temu Kakak[ di {business}][ dengan {person}][ pada {date}][ pukul {time}] terpaksa kami batalkan.[\nAlasannya: {reason}]\n\nKami tahu Kakak sudah meluangkan waktu. Balas saja pesan ini, nanti kita atur jadwal baru yang pas untuk Kakak.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], leider müssen wir Ihren Termin[ bei {business}][ mit {person}][ am {date}][ um {time}] absagen.[ Grund: {reason}.] Bitte entschuldigen Sie die Umstände. Antworten Sie auf diese Nachricht, um einen neuen Termin zu vereinbaren.',
      warm: 'Hallo[ {customer_name}], es tut uns leid: Ihr Termin[ bei {business}][ mit {person}][ am {date}][ um {time}] kann nicht stattfinden.[\nDer Grund: {reason}]\n\nWir wissen, dass Sie sich die Zeit freigehalten haben. Antworten Sie einfach auf diese Nachricht, dann finden wir einen neuen Termin, der Ihnen passt.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre rendez-vous[ chez {business}][ avec {person}][ le {date}][ à {time}] est malheureusement annulé.[ Motif : {reason}.] Nous vous prions de nous excuser. Répondez à ce message pour convenir d’un nouveau rendez-vous.',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés : votre rendez-vous[ chez {business}][ avec {person}][ le {date}][ à {time}] ne pourra pas avoir lieu.[\nLa raison : {reason}]\n\nNous savons que vous aviez réservé ce moment. Répondez simplement à ce message et nous trouverons un nouveau rendez-vous qui vous convient.',
    },
  },
  purposes: {
    en: [
      'appointment cancelled',
      'cancel an appointment',
      'we have to cancel appointments',
      'appointment cannot take place',
      'appointment called off',
      'appointment cancellation',
      'doctor is ill, appointments cancelled',
      'stylist is sick, slot cancelled',
    ],
    es: [
      'cita cancelada',
      'cancelar la cita',
      'tenemos que cancelar las citas',
      'turno cancelado',
      'cancelación de cita',
      'el doctor no podrá atender',
      'anular la cita',
    ],
    pt_BR: [
      'horário cancelado',
      'consulta cancelada',
      'cancelar a consulta',
      'desmarcar a consulta',
      'desmarcar as consultas',
      'cancelamento de consulta',
      'o médico não vai poder atender',
      'agendamento cancelado',
    ],
    hi: [
      'अपॉइंटमेंट रद्द',
      'अपॉइंटमेंट कैंसल',
      'अपॉइंटमेंट नहीं हो पाएगा',
      'डॉक्टर बीमार हैं, अपॉइंटमेंट रद्द',
      'अपॉइंटमेंट कैंसिल करना है',
      'आज का अपॉइंटमेंट रद्द',
    ],
    hi_Latn: [
      'appointment cancel',
      'appointment cancel ho gaya',
      'appointment radd',
      'appointment cancel karna hai',
      'doctor nahi aayenge appointment cancel',
      'appointment nahi ho payega',
    ],
    id: [
      'janji temu dibatalkan',
      'pembatalan janji temu',
      'batalkan janji pasien',
      'janji batal',
      'dokter berhalangan hadir, janji batal',
      'jadwal perawatan dibatalkan',
    ],
    de: [
      'Termin abgesagt',
      'Termin absagen',
      'Terminabsage',
      'Termin fällt aus',
      'Termine stornieren',
      'Arzt ist krank, Termine fallen aus',
      'der Termin kann nicht stattfinden',
    ],
    fr: [
      'rendez-vous annulé',
      'annuler un rendez-vous',
      'annulation de rendez-vous',
      'le rendez-vous n’aura pas lieu',
      'médecin absent, rendez-vous annulés',
      'nous devons annuler les rendez-vous',
    ],
  },
  not: ['order cancelled', 'booking cancelled', 'subscription cancelled', 'class cancelled', 'confirm or reschedule'],
}
