import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const bookingCancelled: UtilityBlueprint = {
  id: 'booking_cancelled',
  name: 'booking_cancellation',
  category: 'UTILITY',
  industries: ['travel', 'restaurant', 'events', 'automotive', 'fitness', 'real_estate'],
  titles: {
    en: 'Booking cancelled',
    es: 'Reserva cancelada',
    pt_BR: 'Reserva cancelada',
    hi: 'बुकिंग रद्द',
    hi_Latn: 'Booking cancel',
    id: 'Reservasi dibatalkan',
    de: 'Buchung storniert',
    fr: 'Réservation annulée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    booking_number: { kind: 'booking_number', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'boat tour',
        es: 'paseo en barco',
        pt_BR: 'passeio de barco',
        hi: 'नाव की सैर',
        hi_Latn: 'boat tour',
        id: 'tur perahu',
        de: 'Bootstour',
        fr: 'promenade en bateau',
      },
    },
    date: { kind: 'date', per: 'customer' },
    time: { kind: 'time', per: 'customer' },
    reason: { kind: 'reason', per: 'message' },
    amount: { kind: 'amount', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '5 working days',
        es: '5 días hábiles',
        pt_BR: '5 dias úteis',
        hi: '5 कार्य दिवस',
        hi_Latn: '5 working days',
        id: '5 hari kerja',
        de: '5 Werktage',
        fr: '5 jours ouvrés',
      },
    },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your booking[ {booking_number}][ at {business}] has been cancelled.[ Booked: {product}.][ Date: {date}.][ Time: {time}.][ Reason: {reason}.][ Refund: {amount}.][ Please allow {duration} for the refund.] If you have any questions about the cancellation, please reply to this message.',
      warm: 'Hi[ {customer_name}], we are sorry to tell you that your booking[ {booking_number}][ at {business}] has been cancelled.[\nBooked: {product}][\nDate: {date}][\nTime: {time}][\nThe reason: {reason}][\nRefund: {amount}][\nPlease allow {duration} for the refund]\n\nWe know this upsets your plans. If you have questions or would like another date, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu reserva[ {booking_number}][ en {business}] ha sido cancelada.[ Habías reservado: {product}.][ Fecha: {date}.][ Hora: {time}.][ Motivo: {reason}.][ Reembolso: {amount}.][ Plazo del reembolso: {duration}.] Si tienes alguna pregunta sobre la cancelación, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Lamentamos decirte que tu reserva[ {booking_number}][ en {business}] ha sido cancelada.[\nHabías reservado: {product}][\nFecha: {date}][\nHora: {time}][\nEl motivo: {reason}][\nReembolso: {amount}][\nPlazo del reembolso: {duration}]\n\nSabemos que esto altera tus planes. Si tienes preguntas o quieres otra fecha, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que a sua reserva[ {booking_number}][ na {business}] foi cancelada.[ Reservado: {product}.][ Data: {date}.][ Horário: {time}.][ Motivo: {reason}.][ Reembolso: {amount}.][ Prazo do reembolso: {duration}.] Se tiver alguma dúvida sobre o cancelamento, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Sentimos muito em avisar: a sua reserva[ {booking_number}][ na {business}] foi cancelada.[\nReservado: {product}][\nData: {date}][\nHorário: {time}][\nO motivo: {reason}][\nReembolso: {amount}][\nPrazo do reembolso: {duration}]\n\nSabemos que isso atrapalha os seus planos. Se tiver dúvidas ou quiser outra data, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी बुकिंग[ {booking_number}] रद्द हो गई है।[ बुकिंग का विवरण: {product}।][ तारीख: {date}।][ समय: {time}।][ कारण: {reason}।][ रिफ़ंड: {amount}।][ रिफ़ंड आने का समय: {duration}।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], अफ़सोस है कि[ {business} में] आपकी बुकिंग[ {booking_number}] रद्द हो गई है।[\nबुकिंग का विवरण: {product}][\nतारीख: {date}][\nसमय: {time}][\nकारण: {reason}][\nरिफ़ंड: {amount}][\nरिफ़ंड आने का समय: {duration}]\n\nकोई सवाल हो या किसी और दिन के लिए बुक करना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki booking[ {booking_number}] cancel ho gayi hai.[ Booking details: {product}.][ Date: {date}.][ Time: {time}.][ Reason: {reason}.][ Refund: {amount}.][ Refund aane ka time: {duration}.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], afsos hai ki[ {business} mein] aapki booking[ {booking_number}] cancel ho gayi hai.[\nBooking details: {product}][\nDate: {date}][\nTime: {time}][\nReason: {reason}][\nRefund: {amount}][\nRefund aane ka time: {duration}]\n\nKoi sawaal ho ya kisi aur din ke liye book karna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], reservasi Anda[ {booking_number}][ di {business}] telah dibatalkan.[ Yang dipesan: {product}.][ Tanggal: {date}.][ Pukul: {time}.][ Alasan: {reason}.][ Pengembalian dana: {amount}.][ Lama proses pengembalian dana: {duration}.] Jika ada pertanyaan tentang pembatalan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, reservasi Kakak[ {booking_number}][ di {business}] telah dibatalkan.[\nYang dipesan: {product}][\nTanggal: {date}][\nPukul: {time}][\nAlasannya: {reason}][\nPengembalian dana: {amount}][\nLama proses pengembalian dana: {duration}]\n\nKami mengerti ini mengganggu rencana Kakak. Kalau ada pertanyaan atau ingin tanggal lain, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Buchung[ {booking_number}][ bei {business}] wurde storniert.[ Gebucht war: {product}.][ Datum: {date}.][ Uhrzeit: {time}.][ Grund: {reason}.][ Erstattung: {amount}.][ Dauer der Erstattung: {duration}.] Wenn Sie Fragen zur Stornierung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], es tut uns leid: Ihre Buchung[ {booking_number}][ bei {business}] wurde storniert.[\nGebucht war: {product}][\nDatum: {date}][\nUhrzeit: {time}][\nDer Grund: {reason}][\nErstattung: {amount}][\nDauer der Erstattung: {duration}]\n\nWir wissen, dass das Ihre Pläne durcheinanderbringt. Wenn Sie Fragen haben oder einen anderen Termin möchten, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre réservation[ {booking_number}][ chez {business}] a été annulée.[ Vous aviez réservé : {product}.][ Date : {date}.][ Heure : {time}.][ Motif : {reason}.][ Remboursement : {amount}.][ Délai de remboursement : {duration}.] Pour toute question sur cette annulation, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés : votre réservation[ {booking_number}][ chez {business}] a été annulée.[\nVous aviez réservé : {product}][\nDate : {date}][\nHeure : {time}][\nLa raison : {reason}][\nRemboursement : {amount}][\nDélai de remboursement : {duration}]\n\nNous savons que cela bouscule vos projets. Si vous avez une question ou souhaitez une autre date, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'booking cancelled|reservation cancelled|cancel a booking|booking cancellation|tour is cancelled|trip called off|we have to cancel reservations|hotel booking cancelled|their reservation is off|table cancelled|stay cancelled|trip cancelled|tell guests the tour is off|cancelled booking refund|boat trip cancelled|excursion is off|we had to cancel your reservation|tour is cancelled because of the weather|tour has to be cancelled, money back|trip called off because of the storm',
    es: 'reserva cancelada|cancelar la reserva|cancelación de reserva|reserva anulada|la excursión se cancela|viaje cancelado|tenemos que cancelar reservas|se suspende el tour|se canceló el viaje|anular la mesa|el vuelo fue cancelado|cancelamos la estadía|se suspende por lluvia|se suspende la excursión|la excursión se cancela por el mal tiempo|se canceló el tour, devolvemos el dinero|se cancela el concierto|evento cancelado|función cancelada|se suspende el evento|se canceló el show|excursión cancelada por mal tiempo|se devuelve el dinero de las entradas|viaje suspendido',
    pt_BR:
      'reserva cancelada|cancelar a reserva|cancelamento de reserva|passeio cancelado|viagem cancelada|tivemos que cancelar a reserva|passeio suspenso|excursão cancelada|voo cancelado|cancelar a mesa|cancelamos a diária|hospedagem cancelada|o passeio foi cancelado por causa da chuva|a viagem foi cancelada, devolvemos o dinheiro|o show foi cancelado|evento cancelado|espetáculo cancelado|cancelamos o evento|passeio cancelado por causa da chuva|devolvemos o dinheiro dos ingressos|viagem suspensa',
    hi: 'बुकिंग रद्द|बुकिंग कैंसल|रिज़र्वेशन रद्द|टूर रद्द हो गया|होटल की बुकिंग रद्द|यात्रा कैंसल|टेबल की बुकिंग रद्द|बुकिंग कैंसिल करनी पड़ी|रूम की बुकिंग कैंसिल|टूर कैंसिल|कैब की बुकिंग रद्द|ट्रेक रद्द|पिकनिक रद्द|बैंक्वेट की बुकिंग रद्द|टूर रद्द बारिश के कारण|बुकिंग कैंसिल|यात्रा रद्द|कमरे की बुकिंग रद्द|हॉल की बुकिंग रद्द|ट्रिप रद्द पैसे वापस',
    hi_Latn:
      'booking cancel|booking cancel ho gayi|reservation cancel|tour cancel ho gaya|hotel ki booking radd|trip cancel|booking cancel karni padi|room booking cancel|cab booking cancel|booking radd ho gayi|trek cancel|banquet booking cancel|tour cancel baarish ki wajah se|tour cancel|hall booking cancel|yatra cancel|booking radd',
    id: 'reservasi dibatalkan|pembatalan reservasi|booking dibatalkan|tur dibatalkan|batalkan pemesanan kamar|perjalanan batal|trip dibatalkan|open trip batal|penerbangan dibatalkan|reservasi meja dibatalkan|tiket dibatalkan|sewa mobil dibatalkan|tur dibatalkan karena hujan|perjalanan dibatalkan, uang kembali|trip batal|perjalanan dibatalkan|pesanan kamar batal|jadwal keberangkatan batal',
    de: 'Buchung storniert|Reservierung storniert|Stornierung der Buchung|Tour fällt aus|Reise abgesagt|wir müssen Buchungen stornieren|Reservierung absagen|Buchung abgesagt|Tisch storniert|Reise storniert|Zimmer storniert|Ausflug fällt aus|Gästen absagen|Führung fällt aus|Stadtführung fällt aus|Bootstour abgesagt|Reservierung stornieren|wir mussten die Reservierung stornieren|Ausflug abgesagt wegen Regen|Tour muss abgesagt werden|Reise abgesagt, Geld zurück|Tour fällt wegen Sturm aus|gebuchte Tour absagen|Ausflug muss abgesagt werden|Kurs abgesagt Geld zurück|Veranstaltung fällt aus Buchung|Fahrt fällt aus|Tour fällt aus wegen Wetter|Buchung leider nicht möglich',
    fr: 'réservation annulée|annuler une réservation|annulation de réservation|excursion annulée|voyage annulé|nous devons annuler des réservations|résa annulée|table annulée|séjour annulé|sortie annulée|annuler une résa|la visite guidée est annulée|balade en bateau annulée|visite annulée|on a dû annuler votre réservation|l’excursion est annulée à cause du temps|la visite guidée est annulée, remboursement|le concert est annulé|événement annulé|spectacle annulé|on annule la sortie|remboursement des billets|séance annulée faute de participants|voyage suspendu',
  },
  not: ['order cancelled', 'appointment cancelled', 'subscription cancelled', 'cita cancelada', 'consulta cancelada'],
}
