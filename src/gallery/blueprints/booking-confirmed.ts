import type { UtilityBlueprint } from '../blueprint.ts'

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
        'Hello[ {customer_name}], your booking[ {booking_number}][ at {business}] is confirmed.[ Booked: {product}.][ From {date} to {end_date}.| Date: {date}.| Until: {end_date}.][ Time: {time}.][ Guests: {count}.][ Price: {amount}.][ Address: {place}.][ You can change or cancel it until {deadline}.] If anything is not right, please reply to this message.',
      warm: 'Hi[ {customer_name}], everything is arranged: your booking[ at {business}] is confirmed ✅[\nBooking number: {booking_number}][\nBooked: {product}][\nFrom {date} to {end_date}|\nDate: {date}|\nUntil: {end_date}][\nTime: {time}][\nGuests: {count}][\nPrice: {amount}][\nAddress: {place}][\nChanges possible until {deadline}]\n\nWe look forward to welcoming you. If you have a question or a wish, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu reserva[ {booking_number}][ en {business}] está confirmada.[ Has reservado: {product}.][ Del {date} al {end_date}.| Fecha: {date}.| Hasta: {end_date}.][ Hora: {time}.][ Personas: {count}.][ Precio: {amount}.][ Dirección: {place}.][ Puedes cambiarla o cancelarla hasta el {deadline}.] Si algún dato no es correcto, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Todo listo: tu reserva[ en {business}] está confirmada ✅[\nNúmero de reserva: {booking_number}][\nHas reservado: {product}][\nDel {date} al {end_date}|\nFecha: {date}|\nHasta: {end_date}][\nHora: {time}][\nPersonas: {count}][\nPrecio: {amount}][\nDirección: {place}][\nCambios posibles hasta el {deadline}]\n\nTe esperamos con gusto. Si tienes alguna pregunta o petición, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. [A equipe {business} confirma|Confirmamos] a sua reserva[ {booking_number}].[ Reservado: {product}.][ De {date} a {end_date}.| Data: {date}.| Até: {end_date}.][ Horário: {time}.][ Pessoas: {count}.][ Valor: {amount}.][ Endereço: {place}.][ Você pode alterar ou cancelar até {deadline}.] Se algum dado não estiver certo, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Tudo certo:[ a equipe {business} confirmou a sua reserva| sua reserva está confirmada] ✅[\nNúmero da reserva: {booking_number}][\nReservado: {product}][\nDe {date} a {end_date}|\nData: {date}|\nAté: {end_date}][\nHorário: {time}][\nPessoas: {count}][\nValor: {amount}][\nEndereço: {place}][\nAlterações até {deadline}]\n\nVai ser um prazer receber você. Se tiver alguma dúvida ou pedido, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी बुकिंग[ {booking_number}] पक्की हो गई है।[ क्या बुक है: {product}।][ तारीख: {date} से {end_date} तक।| तारीख: {date}।| कब तक: {end_date}।][ समय: {time}।][ लोग: {count}।][ कुल राशि: {amount}।][ पता: {place}।][ बदलाव {deadline} तक हो सकते हैं।] कोई जानकारी ग़लत हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपकी बुकिंग पक्की हो गई है ✅[\nबुकिंग नंबर: {booking_number}][\nक्या बुक है: {product}][\nतारीख: {date} से {end_date} तक|\nतारीख: {date}|\nकब तक: {end_date}][\nसमय: {time}][\nलोग: {count}][\nकुल राशि: {amount}][\nपता: {place}][\nबदलाव {deadline} तक हो सकते हैं]\n\nहमें आपके आने का इंतज़ार रहेगा। कोई सवाल या ज़रूरत हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki booking[ {booking_number}] pakki ho gayi hai.[ Kya book hai: {product}.][ Tareekh: {date} se {end_date} tak.| Tareekh: {date}.| Kab tak: {end_date}.][ Samay: {time}.][ Log: {count}.][ Kul amount: {amount}.][ Pata: {place}.][ Badlav {deadline} tak ho sakte hain.] Koi jaankari galat ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki booking pakki ho gayi hai ✅[\nBooking number: {booking_number}][\nKya book hai: {product}][\nTareekh: {date} se {end_date} tak|\nTareekh: {date}|\nKab tak: {end_date}][\nSamay: {time}][\nLog: {count}][\nKul amount: {amount}][\nPata: {place}][\nBadlav {deadline} tak ho sakte hain]\n\nHumein aapke aane ka intezaar rahega. Koi sawaal ya zaroorat ho, toh bas is message ka jawab dein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], reservasi Anda[ {booking_number}][ di {business}] sudah dikonfirmasi.[ Yang dipesan: {product}.][ Dari {date} hingga {end_date}.| Tanggal: {date}.| Hingga: {end_date}.][ Pukul: {time}.][ Jumlah orang: {count}.][ Harga: {amount}.][ Alamat: {place}.][ Perubahan atau pembatalan bisa dilakukan hingga {deadline}.] Jika ada data yang keliru, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], semuanya sudah siap: reservasi Kakak[ di {business}] sudah dikonfirmasi ✅[\nNomor reservasi: {booking_number}][\nYang dipesan: {product}][\nDari {date} hingga {end_date}|\nTanggal: {date}|\nHingga: {end_date}][\nPukul: {time}][\nJumlah orang: {count}][\nHarga: {amount}][\nAlamat: {place}][\nPerubahan bisa dilakukan hingga {deadline}]\n\nKami tunggu kedatangannya. Kalau ada pertanyaan atau permintaan, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Buchung[ {booking_number}][ bei {business}] ist bestätigt.[ Gebucht: {product}.][ Vom {date} bis {end_date}.| Datum: {date}.| Bis: {end_date}.][ Uhrzeit: {time}.][ Personen: {count}.][ Preis: {amount}.][ Adresse: {place}.][ Änderungen und Stornierungen sind bis {deadline} möglich.] Wenn etwas nicht stimmt, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], alles ist vorbereitet: Ihre Buchung[ bei {business}] ist bestätigt ✅[\nBuchungsnummer: {booking_number}][\nGebucht: {product}][\nVom {date} bis {end_date}|\nDatum: {date}|\nBis: {end_date}][\nUhrzeit: {time}][\nPersonen: {count}][\nPreis: {amount}][\nAdresse: {place}][\nÄnderungen bis {deadline} möglich]\n\nWir freuen uns auf Ihren Besuch. Wenn Sie eine Frage oder einen Wunsch haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre réservation[ {booking_number}][ chez {business}] est confirmée.[ Vous avez réservé : {product}.][ Du {date} au {end_date}.| Date : {date}.| Fin : {end_date}.][ Heure : {time}.][ Personnes : {count}.][ Prix : {amount}.][ Adresse : {place}.][ Modification ou annulation possible jusqu’au {deadline}.] Si une information est inexacte, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], tout est prêt : votre réservation[ chez {business}] est confirmée ✅[\nNuméro de réservation : {booking_number}][\nVous avez réservé : {product}][\nDu {date} au {end_date}|\nDate : {date}|\nFin : {end_date}][\nHeure : {time}][\nPersonnes : {count}][\nPrix : {amount}][\nAdresse : {place}][\nModifications possibles jusqu’au {deadline}]\n\nNous nous réjouissons de vous accueillir. Une question ou un souhait ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: [
      'booking confirmed',
      'booking confirmation',
      'reservation confirmed',
      'confirm a reservation',
      'table booked',
      'hotel room booked',
      'tour or trip booked',
      'your stay is booked',
      'guest made a reservation',
    ],
    es: [
      'reserva confirmada',
      'confirmación de reserva',
      'confirmar la reserva',
      'mesa reservada',
      'habitación reservada',
      'el huésped hizo una reserva',
      'viaje reservado',
    ],
    pt_BR: [
      'reserva confirmada',
      'confirmação de reserva',
      'confirmar a reserva',
      'mesa reservada',
      'quarto reservado',
      'hospedagem confirmada',
      'passeio reservado',
    ],
    hi: ['बुकिंग पक्की', 'बुकिंग कन्फ़र्म', 'बुकिंग की पुष्टि', 'टेबल बुक हो गई', 'होटल का कमरा बुक', 'रिज़र्वेशन कन्फ़र्म', 'टूर की बुकिंग'],
    hi_Latn: [
      'booking confirm',
      'booking pakki',
      'booking confirm ho gayi',
      'table book ho gayi',
      'hotel ka room book',
      'reservation confirm',
    ],
    id: [
      'reservasi dikonfirmasi',
      'konfirmasi reservasi',
      'konfirmasi booking',
      'meja sudah dipesan',
      'kamar hotel sudah dipesan',
      'booking berhasil',
      'pemesanan kamar dikonfirmasi',
    ],
    de: [
      'Buchung bestätigt',
      'Buchungsbestätigung',
      'Reservierung bestätigt',
      'Reservierungsbestätigung',
      'Tisch reserviert',
      'Zimmer gebucht',
      'Reise gebucht',
    ],
    fr: [
      'réservation confirmée',
      'confirmation de réservation',
      'confirmer une réservation',
      'table réservée',
      'chambre réservée',
      'séjour réservé',
      'voyage réservé',
    ],
  },
  not: [
    'booking cancelled',
    'booking reminder',
    'reserva cancelada',
    'buchung storniert',
    'réservation annulée',
    'reservasi dibatalkan',
    'booking cancel',
  ],
}
