import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const bookingConfirmed: UtilityBlueprint = {
  id: 'booking_confirmed',
  name: 'booking_confirmation',
  category: 'UTILITY',
  industries: ['travel', 'restaurant', 'events', 'automotive', 'fitness', 'real_estate'],
  titles: {
    en: 'Booking confirmed',
    es: 'Reserva confirmada',
    pt_BR: 'Reserva confirmada',
    hi: 'बुकिंग पक्की',
    hi_Latn: 'Booking confirm',
    id: 'Reservasi dikonfirmasi',
    de: 'Buchung bestätigt',
    fr: 'Réservation confirmée',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    booking_number: { kind: 'booking_number', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'double room',
        es: 'habitación doble',
        pt_BR: 'quarto de casal',
        hi: 'डबल रूम',
        hi_Latn: 'double room',
        id: 'kamar dobel',
        de: 'Doppelzimmer',
        fr: 'chambre double',
      },
    },
    date: { kind: 'date', per: 'customer', usual: true },
    end_date: { kind: 'date', per: 'customer' },
    time: { kind: 'time', per: 'customer' },
    count: { kind: 'count', per: 'customer' },
    amount: { kind: 'amount', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View booking',
        es: 'Ver la reserva',
        pt_BR: 'Ver reserva',
        hi: 'बुकिंग देखें',
        hi_Latn: 'Booking dekhein',
        id: 'Lihat reservasi',
        de: 'Buchung ansehen',
        fr: 'Voir la réservation',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your booking[ {booking_number}][ at {business}] is confirmed.[ Booked: {product}.][ From {date} to {end_date}.| Date: {date}.| Until: {end_date}.][ Time: {time}.][ Guests: {count}.][ Price: {amount}.][ Address: {place}.][ You can change or cancel it until {deadline}.] If anything is not right, please reply to this message.',
      warm: 'Hi[ {customer_name}], you’re all set: your booking[ at {business}] is confirmed ✅[\nBooking number: {booking_number}][\nBooked: {product}][\nFrom {date} to {end_date}|\nDate: {date}|\nUntil: {end_date}][\nTime: {time}][\nGuests: {count}][\nPrice: {amount}][\nAddress: {place}][\nChange or cancel until {deadline}]\n\nWe look forward to welcoming you. If you have a question or a special request, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu reserva[ {booking_number}][ en {business}] está confirmada.[ Has reservado: {product}.][ Del {date} al {end_date}.| Fecha: {date}.| Hasta: {end_date}.][ Hora: {time}.][ Personas: {count}.][ Precio: {amount}.][ Dirección: {place}.][ Puedes cambiarla o cancelarla hasta el {deadline}.] Si algún dato no es correcto, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Todo listo: tu reserva[ en {business}] está confirmada ✅[\nNúmero de reserva: {booking_number}][\nHas reservado: {product}][\nDel {date} al {end_date}|\nFecha: {date}|\nHasta: {end_date}][\nHora: {time}][\nPersonas: {count}][\nPrecio: {amount}][\nDirección: {place}][\nCambios posibles hasta el {deadline}]\n\n¡Te esperamos! Si tienes alguna pregunta o petición, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua reserva[ {booking_number}][ na {business}] está confirmada.[ Reservado: {product}.][ De {date} a {end_date}.| Data: {date}.| Até: {end_date}.][ Horário: {time}.][ Pessoas: {count}.][ Valor: {amount}.][ Endereço: {place}.][ Você pode alterar ou cancelar até {deadline}.] Se algum dado não estiver certo, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Tudo certo: sua reserva[ na {business}] está confirmada ✅[\nNúmero da reserva: {booking_number}][\nReservado: {product}][\nDe {date} a {end_date}|\nData: {date}|\nAté: {end_date}][\nHorário: {time}][\nPessoas: {count}][\nValor: {amount}][\nEndereço: {place}][\nAlterações até {deadline}]\n\nVai ser um prazer receber você. Se tiver alguma dúvida ou pedido, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी बुकिंग[ {booking_number}] पक्की हो गई है।[ बुकिंग का विवरण: {product}।][ तारीख: {date} से {end_date} तक।| तारीख: {date}।| कब तक: {end_date}।][ समय: {time}।][ लोगों की संख्या: {count}।][ कुल राशि: {amount}।][ पता: {place}।][ बुकिंग {deadline} तक बदली या रद्द की जा सकती है।] कोई जानकारी ग़लत हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपकी बुकिंग पक्की हो गई है ✅[\nबुकिंग नंबर: {booking_number}][\nबुकिंग का विवरण: {product}][\nतारीख: {date} से {end_date} तक|\nतारीख: {date}|\nकब तक: {end_date}][\nसमय: {time}][\nलोगों की संख्या: {count}][\nकुल राशि: {amount}][\nपता: {place}][\nबुकिंग {deadline} तक बदली या रद्द की जा सकती है]\n\nहमें आपका इंतज़ार रहेगा। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki booking[ {booking_number}] confirm ho gayi hai.[ Booking details: {product}.][ Date: {date} se {end_date} tak.| Date: {date}.| Kab tak: {end_date}.][ Time: {time}.][ Kitne log: {count}.][ Total: {amount}.][ Address: {place}.][ Booking {deadline} tak badli ya cancel ki ja sakti hai.] Koi jaankari galat ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki booking confirm ho gayi hai ✅[\nBooking number: {booking_number}][\nBooking details: {product}][\nDate: {date} se {end_date} tak|\nDate: {date}|\nKab tak: {end_date}][\nTime: {time}][\nKitne log: {count}][\nTotal: {amount}][\nAddress: {place}][\nBooking {deadline} tak badli ya cancel ki ja sakti hai]\n\nHumein aapka intezaar rahega. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], reservasi Anda[ {booking_number}][ di {business}] sudah dikonfirmasi.[ Yang dipesan: {product}.][ Dari {date} hingga {end_date}.| Tanggal: {date}.| Hingga: {end_date}.][ Pukul: {time}.][ Jumlah orang: {count}.][ Harga: {amount}.][ Alamat: {place}.][ Perubahan atau pembatalan bisa dilakukan hingga {deadline}.] Jika ada data yang keliru, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], semuanya sudah siap: reservasi Kakak[ di {business}] sudah dikonfirmasi ✅[\nNomor reservasi: {booking_number}][\nYang dipesan: {product}][\nDari {date} hingga {end_date}|\nTanggal: {date}|\nHingga: {end_date}][\nPukul: {time}][\nJumlah orang: {count}][\nHarga: {amount}][\nAlamat: {place}][\nPerubahan bisa dilakukan hingga {deadline}]\n\nKami tunggu kedatangan Kakak. Kalau ada pertanyaan atau permintaan, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Buchung[ {booking_number}][ bei {business}] ist bestätigt.[ Gebucht: {product}.][ Vom {date} bis {end_date}.| Datum: {date}.| Bis: {end_date}.][ Uhrzeit: {time}.][ Personen: {count}.][ Preis: {amount}.][ Adresse: {place}.][ Änderungen und Stornierungen sind bis {deadline} möglich.] Wenn etwas nicht stimmt, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], alles klar: Ihre Buchung[ bei {business}] ist bestätigt ✅[\nBuchungsnummer: {booking_number}][\nGebucht: {product}][\nVom {date} bis {end_date}|\nDatum: {date}|\nBis: {end_date}][\nUhrzeit: {time}][\nPersonen: {count}][\nPreis: {amount}][\nAdresse: {place}][\nÄnderungen und Stornierungen bis {deadline} möglich]\n\nWir freuen uns auf Ihren Besuch. Wenn Sie eine Frage oder einen Wunsch haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre réservation[ {booking_number}][ chez {business}] est confirmée.[ Vous avez réservé : {product}.][ Du {date} au {end_date}.| Date : {date}.| Fin : {end_date}.][ Heure : {time}.][ Personnes : {count}.][ Prix : {amount}.][ Adresse : {place}.][ Modification ou annulation possible jusqu’au {deadline}.] Si une information est inexacte, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], c’est noté : votre réservation[ chez {business}] est confirmée ✅[\nNuméro de réservation : {booking_number}][\nVous avez réservé : {product}][\nDu {date} au {end_date}|\nDate : {date}|\nFin : {end_date}][\nHeure : {time}][\nPersonnes : {count}][\nPrix : {amount}][\nAdresse : {place}][\nModification ou annulation possible jusqu’au {deadline}]\n\nAu plaisir de vous accueillir. Une question ou une demande particulière ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'booking confirmed|booking confirmation|reservation confirmed|confirm a reservation|table booked|hotel room booked|tour or trip booked|your stay is booked|guest made a reservation|reservation confirmation|table is booked|your table is confirmed|confirm a table|car rental confirmed|confirm guests stay|guests room is booked|tell guests their room is booked',
    es: 'reserva confirmada|confirmación de reserva|confirmar la reserva|mesa reservada|habitación reservada|el huésped hizo una reserva|viaje reservado|mesa para cuatro confirmada|confirmar la mesa|reserva del hotel lista|tu reserva está hecha|cancha reservada|alquiler de auto confirmado|entradas confirmadas|confirmación de mesa|tu mesa está confirmada|reserva hecha con éxito|confirmar alojamiento|reserva de cabaña confirmada',
    pt_BR:
      'reserva confirmada|confirmação de reserva|confirmar a reserva|mesa reservada|quarto reservado|hospedagem confirmada|passeio reservado|confirmar a mesa|reserva da pousada|reserva do quarto confirmada|quadra reservada|passagem confirmada|aluguel do carro confirmado|reserva feita|confirmação de mesa|sua mesa está confirmada|reserva de mesa confirmada|diária confirmada|reserva do chalé confirmada',
    hi: 'बुकिंग पक्की|बुकिंग कन्फ़र्म|बुकिंग की पुष्टि|टेबल बुक हो गई|होटल का कमरा बुक|रिज़र्वेशन कन्फ़र्म|टूर की बुकिंग|रूम बुक हो गया|कैब बुक हो गई|बुकिंग हो गई|लॉन बुक हो गया|हॉल की बुकिंग पक्की|कमरा पक्का|गाड़ी की बुकिंग हो चुकी|कमरा बुक हो गया|बुकिंग कन्फर्म|हॉल बुक हो गया|टिकट बुक हो गई|रूम बुक|गाड़ी बुक हो गई|आने और जाने की तारीख|होटल कमरा बुक',
    hi_Latn:
      'booking confirm|booking pakki|booking confirm ho gayi|table book ho gayi|hotel ka room book|reservation confirm|room book ho gaya|cab book ho gayi|booking ho gayi confirm|turf book ho gaya|hall ki booking confirm|booking confirmation|lawn book ho gaya|banquet book ho gaya|room pakka|gaadi ki booking ho gayi|guest ka room confirm|hall book ho gaya|ticket book|booking ho gayi|room booking confirm|guest ko confirmation|booking ho gayi guest ka naam|table book ho gaya',
    id: 'reservasi dikonfirmasi|konfirmasi reservasi|konfirmasi booking|meja sudah dipesan|kamar hotel sudah dipesan|booking berhasil|pemesanan kamar dikonfirmasi|reservasi berhasil|konfirmasi kamar|lapangan sudah dibooking|tiket sudah dipesan|sewa mobil dikonfirmasi|booking meja|bookingan villa sudah pasti|booking sudah dikonfirmasi|kamar sudah dibooking|check in sama check out|pemesanan kamar berhasil|dp diterima booking aman|sudah dibooking|dp booking lapangan',
    de: 'Buchung bestätigt|Buchungsbestätigung|Reservierung bestätigt|Reservierungsbestätigung|Tisch reserviert|Zimmer gebucht|Reise gebucht|Tischreservierung bestätigt|Reservierung ist fix|Zimmerbuchung bestätigt|Mietwagen gebucht|Buchung ist eingegangen|Gast hat gebucht|Zimmer für den Gast gebucht|Ferienwohnung gebucht|Buchung eingegangen|Buchung ist fix|Anreise und Abreise|Buchung bestätigen Gäste',
    fr: 'réservation confirmée|confirmation de réservation|confirmer une réservation|table réservée|chambre réservée|séjour réservé|voyage réservé|résa confirmée|confirmer une résa|table confirmée|votre table est réservée|location confirmée|hôtel réservé|gîte réservé|chambre réservée pour un client|confirmation de réservation d’une table|votre séjour est confirmé|réservation bien enregistrée|location réservée',
  },
  not: [
    'booking cancelled',
    'booking reminder',
    'reserva cancelada',
    'buchung storniert',
    'réservation annulée',
    'reservasi dibatalkan',
    'booking cancel',
    'how did',
    'like their stay',
    'how was',
    'qué tal',
    'cómo fue',
    'wie war',
  ],
}
