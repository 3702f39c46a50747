import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const eventCancelled: UtilityBlueprint = {
  id: 'event_cancelled',
  name: 'event_cancellation',
  category: 'UTILITY',
  industries: ['fitness', 'education', 'events', 'restaurant', 'nonprofit', 'travel', 'professional_services'],
  titles: {
    en: 'Class or event cancelled',
    es: 'Clase o evento cancelado',
    pt_BR: 'Aula ou evento cancelado',
    hi: 'कार्यक्रम रद्द',
    hi_Latn: 'Class ya event cancel',
    id: 'Acara dibatalkan',
    de: 'Kurs oder Event entfällt',
    fr: 'Cours ou sortie annulé',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: {
      kind: 'event',
      per: 'message',
      topics: {
        en: 'hot yoga|yoga class|pilates class|yoga|pilates|workshop|concert|book club|training|webinar|seminar',
        es: 'clase de yoga|clase|taller|concierto|entrenamiento|seminario',
        pt_BR: 'aula de yoga|oficina|workshop|show|treino|seminário',
        hi: 'योग क्लास|वर्कशॉप|कार्यक्रम|ट्रेनिंग',
        hi_Latn: 'yoga class|zumba class|workshop|training|program',
        id: 'kelas yoga|kelas zumba|workshop|konser|pelatihan|seminar',
        de: 'Yogastunde|Yogakurs|Kurs|Workshop|Konzert|Training|Seminar',
        fr: 'cours de yoga|atelier|concert|entraînement|séance',
      },
      sample: {
        en: 'yoga class',
        es: 'clase de yoga',
        pt_BR: 'aula de yoga',
        hi: 'योग क्लास',
        hi_Latn: 'yoga class',
        id: 'kelas yoga',
        de: 'Yogakurs',
        fr: 'cours de yoga',
      },
    },
    course: { kind: 'course', per: 'message' },
    date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    place: { kind: 'place', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    amount: { kind: 'amount', per: 'customer' },
    duration: { kind: 'duration', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], unfortunately [{event}|{course}|an event that you signed up for][ at {business}] has been cancelled.[ Date: {date}.][ Time: {time}.][ Place: {place}.][ Reason: {reason}.][ Your refund: {amount}.][ Time until you have it: {duration}.] We are sorry for the inconvenience. If you have a question about your registration, please reply to this message.',
      warm: 'Hi[ {customer_name}], we are sorry, but [{event}|{course}|an event that you signed up for][ at {business}] cannot take place.[\nDate: {date}][\nTime: {time}][\nPlace: {place}][\nThe reason: {reason}][\nYour refund: {amount}][\nTime until you have it: {duration}]\n\nWe know you had set this time aside, and we hope to see you another day. If you have a question about your registration, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: lamentamos enviarte este aviso de cancelación[ de {business}]: [{event}|{course}|la actividad a la que te apuntaste].[ Fecha: {date}.][ Hora: {time}.][ Lugar: {place}.][ Motivo: {reason}.][ Tu reembolso: {amount}.][ Plazo del reembolso: {duration}.] Sentimos las molestias. Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Lo sentimos mucho, pero tenemos que enviarte este aviso de cancelación[ de {business}]: [{event}|{course}|la actividad a la que te apuntaste].[\nFecha: {date}][\nHora: {time}][\nLugar: {place}][\nEl motivo: {reason}][\nTu reembolso: {amount}][\nPlazo del reembolso: {duration}]\n\nSabemos que ya contabas con ello y esperamos verte otro día. Si tienes alguna pregunta, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Enviamos este aviso de cancelamento[ da {business}]: [{event}|{course}|o evento em que você se inscreveu].[ Data: {date}.][ Horário: {time}.][ Local: {place}.][ Motivo: {reason}.][ Seu reembolso: {amount}.][ Prazo do reembolso: {duration}.] Pedimos desculpas pelo transtorno. Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Sentimos muito, mas este é um aviso de cancelamento[ da {business}]: [{event}|{course}|o evento em que você se inscreveu].[\nData: {date}][\nHorário: {time}][\nLocal: {place}][\nO motivo: {reason}][\nSeu reembolso: {amount}][\nPrazo do reembolso: {duration}]\n\nSabemos que você já tinha se programado e esperamos ver você em outro dia. Se tiver alguma dúvida, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] [{event}|{course}|आपका कार्यक्रम] रद्द करना पड़ा है।[ तारीख: {date}।][ समय: {time}।][ स्थान: {place}।][ कारण: {reason}।][ आपका रिफ़ंड: {amount}।][ रिफ़ंड कब तक: {duration}।] असुविधा के लिए हमें खेद है। कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], माफ़ कीजिए,[ {business} में] [{event}|{course}|आपका कार्यक्रम] इस बार नहीं हो पाएगा।[\nतारीख: {date}][\nसमय: {time}][\nस्थान: {place}][\nकारण: {reason}][\nआपका रिफ़ंड: {amount}][\nरिफ़ंड कब तक: {duration}]\n\nआपने इसके लिए समय निकाला था, इसलिए हमें सचमुच अफ़सोस है। अपनी बुकिंग के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] [{event}|{course}|aapka program] cancel karna pada hai.[ Date: {date}.][ Time: {time}.][ Jagah: {place}.][ Reason: {reason}.][ Aapka refund: {amount}.][ Refund kab tak: {duration}.] Pareshani ke liye maafi chahte hain. Apni booking ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], maaf kijiye,[ {business} mein] [{event}|{course}|aapka program] is baar nahi ho payega.[\nDate: {date}][\nTime: {time}][\nJagah: {place}][\nReason: {reason}][\nAapka refund: {amount}][\nRefund kab tak: {duration}]\n\nAapne iske liye time nikala tha, isliye humein sach mein afsos hai. Apni booking ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], dengan berat hati kami sampaikan bahwa [{event}|{course}|acara yang Anda ikuti][ di {business}] dibatalkan.[ Tanggal: {date}.][ Pukul: {time}.][ Tempat: {place}.][ Alasan: {reason}.][ Pengembalian dana: {amount}.][ Lama prosesnya: {duration}.] Kami mohon maaf atas ketidaknyamanan ini. Jika ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, [{event}|{course}|acara yang Kakak ikuti][ di {business}] terpaksa dibatalkan.[\nTanggal: {date}][\nPukul: {time}][\nTempat: {place}][\nAlasannya: {reason}][\nPengembalian dana: {amount}][\nLama prosesnya: {duration}]\n\nKami tahu Kakak sudah meluangkan waktu. Kalau ada pertanyaan, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], leider fällt etwas aus, zu dem Sie angemeldet sind[ bei {business}].[ Was: {event}.| Was: {course}.][ Datum: {date}.][ Uhrzeit: {time}.][ Ort: {place}.][ Grund: {reason}.][ Ihre Erstattung: {amount}.][ Dauer bis zur Erstattung: {duration}.] Bitte entschuldigen Sie die Umstände. Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], es tut uns leid: Etwas, zu dem Sie angemeldet sind, kann[ bei {business}] nicht stattfinden.[\nWas: {event}|\nWas: {course}][\nDatum: {date}][\nUhrzeit: {time}][\nOrt: {place}][\nDer Grund: {reason}][\nIhre Erstattung: {amount}][\nDauer bis zur Erstattung: {duration}]\n\nWir wissen, dass Sie sich die Zeit freigehalten haben. Wenn Sie eine Frage haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], l’activité à laquelle vous étiez inscrit[ chez {business}] est malheureusement annulée.[ Activité : {event}.| Activité : {course}.][ Date : {date}.][ Heure : {time}.][ Lieu : {place}.][ Motif : {reason}.][ Votre remboursement : {amount}.][ Délai de remboursement : {duration}.] Nous vous prions de nous excuser. Pour toute question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés : l’activité prévue[ chez {business}] ne pourra pas avoir lieu.[\nActivité : {event}|\nActivité : {course}][\nDate : {date}][\nHeure : {time}][\nLieu : {place}][\nLa raison : {reason}][\nVotre remboursement : {amount}][\nDélai de remboursement : {duration}]\n\nNous savons que vous aviez réservé ce moment. Si vous avez une question, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'class is cancelled|yoga class is not happening|the workshop is off|event cancelled|concert called off|tonight’s class is off, teacher is ill|course cancelled, not enough participants|training is cancelled today|match called off|session not taking place|tonight is not happening|lesson cancelled for tonight|webinar cancelled|class is cancelled, the trainer is ill|class called off|is off because|is off tonight because|not happening tonight|is called off|no class tonight|no yoga tonight|had to cancel the workshop',
    es: 'se cancela la clase|evento cancelado|se suspende el concierto|taller cancelado|se canceló el curso|hoy no hay clase de yoga|se suspende el partido|entrenamiento cancelado|el taller queda cancelado|la clase queda cancelada|no hay clase hoy porque|queda suspendido el evento',
    pt_BR:
      'a aula de hoje foi cancelada|aula cancelada|evento cancelado|show cancelado|oficina cancelada|não vai ter treino hoje|curso cancelado|cancelar a turma de yoga|treino cancelado|o workshop foi cancelado|avisar os inscritos que foi cancelado|não vai ter o evento|não vai acontecer hoje|cancelamos o evento',
    hi: 'आज की क्लास रद्द है|योग क्लास नहीं होगी|कार्यक्रम रद्द|वर्कशॉप रद्द हो गई|आज ट्रेनिंग नहीं होगी|इवेंट कैंसल|आज नहीं होगा कार्यक्रम|आज क्लास नहीं',
    hi_Latn:
      'aaj ki class cancel hai|yoga class nahi hogi|event cancel ho gaya|workshop cancel|aaj training nahi hogi|program cancel karna pada|class off hai aaj|aaj nahi hoga program|aaj class nahi hai',
    id: 'kelas hari ini dibatalkan|acara dibatalkan|workshop batal|konser dibatalkan|kelas yoga libur hari ini|pelatihan dibatalkan|webinar batal|kelas zumba dibatalkan|instruktur sakit, kelas batal|tidak jadi diadakan|batal malam ini|acara tidak jadi|rapat dibatalkan|rapat warga dibatalkan|dibatalkan karena hujan|batal karena hujan|pengajian dibatalkan',
    de: 'der Kurs fällt heute aus|Yogastunde fällt aus|Veranstaltung abgesagt|Konzert abgesagt|Workshop entfällt|Training fällt aus|Kurs abgesagt|Kurs findet nicht statt|Trainer krank, Stunde fällt aus|Kurs fällt aus|der Kurs fällt am Samstag aus|Stunde fällt aus|Workshop fällt aus|findet heute nicht statt|fällt heute aus weil|muss leider ausfallen|Unterricht fällt aus|Klavierunterricht fällt aus|fällt wegen Krankheit aus|Probe fällt aus|Nachholtermin folgt|findet nicht statt',
    fr: 'le cours de ce soir est annulé|événement annulé|concert annulé|atelier annulé|entraînement annulé|stage annulé|la séance n’a pas lieu|cours de yoga annulé|l’atelier est annulé|la séance est annulée|n’a pas lieu ce soir|pas de cours ce soir|on annule la soirée',
  },
  not: [
    'appointment is cancelled',
    'order cancelled',
    'booking cancelled',
    'subscription cancelled',
    'flight cancelled',
    'no school',
    'cancel the order',
  ],
}
