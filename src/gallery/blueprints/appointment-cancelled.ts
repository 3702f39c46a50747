import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

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
    visit: { kind: 'visit', per: 'message' },
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
        hi_Latn: 'Naya time chunein',
        id: 'Pilih jadwal baru',
        de: 'Neuen Termin wählen',
        fr: 'Choisir un autre horaire',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], unfortunately your appointment[ at {business}][ with {person}][ on {date}][ at {time}] has been cancelled.[ Reason: {reason}.] We are sorry for the inconvenience. Please reply to this message to arrange a new appointment.',
      warm: 'Hi[ {customer_name}], we are sorry, but your appointment[ at {business}][ with {person}][ on {date}][ at {time}] cannot take place.[\nThe reason: {reason}]\n\nWe know you had set this time aside. Just reply to this message and we will find a new appointment that suits you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: lamentablemente, tenemos que cancelar tu [{visit}|cita][ en {business}][ con {person}][ el {date}][ a las {time}].[ Motivo: {reason}.] Sentimos las molestias. Responde a este mensaje para acordar otra fecha.',
      warm: 'Hola[, {customer_name}]. Lo sentimos mucho: hemos tenido que cancelar tu [{visit}|cita][ en {business}][ con {person}][ el {date}][ a las {time}].[\nEl motivo: {reason}]\n\nSabemos que ya contabas con ese día. Responde a este mensaje y buscamos otra fecha que te venga bien.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Infelizmente, precisamos cancelar [a sua {visit}|o seu horário][ de {date}][ às {time}][ na {business}][ com {person}].[ Motivo: {reason}.] Pedimos desculpas pelo transtorno. Responda a esta mensagem para marcar um novo horário.',
      warm: 'Oi[, {customer_name}]. Sentimos muito, mas precisamos cancelar [a sua {visit}|o seu horário][ de {date}][ às {time}][ na {business}][ com {person}].[\nO motivo: {reason}]\n\nSabemos que você já tinha se programado. É só responder a esta mensagem e encontramos um novo horário bom para você.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट रद्द करना पड़ा है।[ तारीख: {date}।][ समय: {time}।][ कारण: {reason}।] असुविधा के लिए हमें खेद है। नया अपॉइंटमेंट लेने के लिए कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], माफ़ कीजिए,[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट इस बार नहीं हो पाएगा।[\nतारीख: {date}][\nसमय: {time}][\nकारण: {reason}]\n\nआपने इसके लिए समय निकाला था, इसलिए हमें सचमुच अफ़सोस है। बस इस मैसेज का जवाब दें, हम मिलकर नया समय तय कर लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein][ {person} ke saath] aapka appointment cancel karna pada hai.[ Date: {date}.][ Time: {time}.][ Reason: {reason}.] Pareshani ke liye maafi chahte hain. Naya appointment lene ke liye please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], maaf kijiye,[ {business} mein][ {person} ke saath] aapka appointment is baar nahi ho payega.[\nDate: {date}][\nTime: {time}][\nReason: {reason}]\n\nAapne iske liye time nikala tha, isliye humein sach mein afsos hai. Bas is message par reply karein, hum milkar naya time tay kar lenge.',
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
    en: 'appointment cancelled|cancel an appointment|we have to cancel appointments|appointment cannot take place|appointment called off|appointment cancellation|doctor is ill, appointments cancelled|stylist is sick, slot cancelled|have to cancel your appointment|cant see you today, appointment is off|calling off all appointments today|therapist is off sick, sessions cancelled|appt cancelled',
    es: 'cita cancelada|cancelar la cita|tenemos que cancelar las citas|turno cancelado|cancelación de cita|el doctor no podrá atender|anular la cita|suspender los turnos|anular la hora médica|la doctora está enferma, se cancelan las citas|no podremos atenderte|baja la cita|hoy no vemos pacientes|las citas de mañana quedan canceladas|citas canceladas|no podemos atender las citas de hoy|se canceló tu cita|los turnos de mañana se suspenden|suspendemos la consulta',
    pt_BR:
      'horário cancelado|consulta cancelada|cancelar a consulta|desmarcar a consulta|desmarcar as consultas|cancelamento de consulta|o médico não vai poder atender|agendamento cancelado|cancelar os horários|desmarcar cliente|não vou poder atender|o profissional ficou doente|não vai ter atendimento|cancelar a sessão|as consultas de amanhã foram canceladas|consultas canceladas|tivemos que cancelar os atendimentos|seu horário foi cancelado|sua consulta foi cancelada',
    hi: 'अपॉइंटमेंट रद्द|अपॉइंटमेंट कैंसल|अपॉइंटमेंट नहीं हो पाएगा|डॉक्टर बीमार हैं, अपॉइंटमेंट रद्द|अपॉइंटमेंट कैंसिल करना है|आज का अपॉइंटमेंट रद्द|डॉक्टर नहीं आएँगे|आज डॉक्टर नहीं बैठेंगे|अपॉइंटमेंट कैंसिल हो गया|अपॉइंटमेंट नहीं हो पाएँगे|सारे अपॉइंटमेंट रद्द|डॉक्टर बीमार अपॉइंटमेंट रद्द|अपॉइंटमेंट कैंसिल|डॉक्टर नहीं आएंगे|ओपीडी बंद अपॉइंटमेंट|अपॉइंटमेंट नहीं होगा',
    hi_Latn:
      'appointment cancel|appointment cancel ho gaya|appointment radd|appointment cancel karna hai|doctor nahi aayenge appointment cancel|appointment nahi ho payega|appointment radd karna hai|doctor nahi baithenge|doctor chhutti par hain appointment cancel|appointment nahi hoga|appointment nahi ho payenge|appointments cancel hain|aaj ki saari appointments cancel|doctor beemar appointment cancel|doctor nahi aayenge|opd band|appointment nahi ho payegi',
    id: 'janji temu dibatalkan|pembatalan janji temu|batalkan janji pasien|janji batal|dokter berhalangan hadir, janji batal|jadwal perawatan dibatalkan|janji dibatalkan|dokter sakit janji batal|cancel booking salon|batalin jadwal pasien|hari ini tidak praktik|sesi dibatalkan|jadwal dibatalkan dokter sakit|dokter tidak praktik|praktik libur jadwal batal|terpaksa batal jadwal|perawatan dibatalkan|jadwal konsultasi batal|dokter berhalangan',
    de: 'Termin abgesagt|Termin absagen|Terminabsage|Termin fällt aus|Termine stornieren|Arzt ist krank, Termine fallen aus|der Termin kann nicht stattfinden|Termin muss ausfallen|wir müssen den Termin leider absagen|Kollegin krank, Termin fällt flach|Friseurtermin absagen|Praxis muss Termine absagen|Arzttermin abgesagt|Termin canceln|Termine absagen|Termine fallen aus wegen Krankheit|müssen Termine absagen|Sprechstunde fällt aus|Behandlung fällt aus|Termin entfällt|alle Termine morgen abgesagt|Arzt krank Termine fallen aus',
    fr: 'rendez-vous annulé|annuler un rendez-vous|annulation de rendez-vous|le rendez-vous n’aura pas lieu|médecin absent, rendez-vous annulés|nous devons annuler les rendez-vous|rdv annulé|annuler un rdv|on doit annuler le rdv|coiffeuse malade, rdv annulés|rendez-vous supprimé|prévenir que le rendez-vous est annulé|les rendez-vous de demain sont annulés|rendez-vous annulés|la consultation est annulée|votre séance est annulée',
  },
  not: ['order cancelled', 'booking cancelled', 'subscription cancelled', 'class cancelled', 'confirm or reschedule'],
}
