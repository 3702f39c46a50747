import type { UtilityBlueprint } from '../blueprint.ts'

export const bookingReminder: UtilityBlueprint = {
  id: 'booking_reminder',
  name: 'booking_reminder',
  category: 'UTILITY',
  industries: ['travel', 'restaurant', 'events', 'automotive', 'fitness', 'real_estate'],
  titles: {
    en: 'Booking reminder',
    es: 'Recordatorio de reserva',
    pt_BR: 'Lembrete de reserva',
    hi: 'बुकिंग रिमाइंडर',
    hi_Latn: 'Booking reminder',
    id: 'Pengingat reservasi',
    de: 'Buchungserinnerung',
    fr: 'Rappel de réservation',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    booking_number: { kind: 'booking_number', per: 'customer' },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'table by the window',
        es: 'mesa junto a la ventana',
        pt_BR: 'mesa perto da janela',
        hi: 'खिड़की के पास की टेबल',
        hi_Latn: 'khidki ke paas ki table',
        id: 'meja dekat jendela',
        de: 'Tisch am Fenster',
        fr: 'table près de la fenêtre',
      },
    },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    count: { kind: 'count', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'booking confirmation',
        es: 'confirmación de la reserva',
        pt_BR: 'confirmação da reserva',
        hi: 'बुकिंग की पर्ची',
        hi_Latn: 'booking ki slip',
        id: 'bukti reservasi',
        de: 'Buchungsbestätigung',
        fr: 'confirmation de réservation',
      },
    },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'I’ll be there',
        es: 'Allí estaré',
        pt_BR: 'Vou comparecer',
        hi: 'हाँ, हम आ रहे हैं',
        hi_Latn: 'Haan, aa rahe hain',
        id: 'Saya datang',
        de: 'Ich komme',
        fr: 'Je serai là',
      },
    },
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Change or cancel',
        es: 'Cambiar o cancelar',
        pt_BR: 'Mudar ou cancelar',
        hi: 'बदलें या रद्द करें',
        hi_Latn: 'Badlein ya cancel karein',
        id: 'Ubah atau batalkan',
        de: 'Ändern oder stornieren',
        fr: 'Modifier ou annuler',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder of your booking[ {booking_number}][ at {business}][ on {date}][ at {time}].[ Booked: {product}.][ Guests: {count}.][ Address: {place}.][ Please bring: {document}.][ Phone: {phone}.] Please let us know if your plans have changed.',
      warm: 'Hi[ {customer_name}], your booking[ at {business}] is coming up 📅[\nDate: {date}][\nTime: {time}][\nBooked: {product}][\nGuests: {count}][\nBooking number: {booking_number}][\nAddress: {place}][\nPlease bring: {document}][\nPhone: {phone}]\n\nWe are looking forward to your visit. If your plans have changed, a short reply is all we need.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos tu reserva[ {booking_number}][ en {business}][ para el {date}][ a las {time}].[ Has reservado: {product}.][ Personas: {count}.][ Dirección: {place}.][ Trae, por favor: {document}.][ Teléfono: {phone}.] Si tus planes han cambiado, avísanos, por favor.',
      warm: 'Hola[, {customer_name}]. Se acerca el día de tu reserva[ en {business}] 📅[\nFecha: {date}][\nHora: {time}][\nHas reservado: {product}][\nPersonas: {count}][\nNúmero de reserva: {booking_number}][\nDirección: {place}][\nTrae, por favor: {document}][\nTeléfono: {phone}]\n\n¡Te esperamos! Si tus planes han cambiado, avísanos por aquí.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembramos que você tem uma reserva[ {booking_number}][ na {business}][ para {date}][ às {time}].[ Reservado: {product}.][ Pessoas: {count}.][ Endereço: {place}.][ Por favor, traga: {document}.][ Telefone: {phone}.] Se os seus planos mudaram, por favor, avise por aqui.',
      warm: 'Oi[, {customer_name}]. Está chegando o dia da sua reserva[ na {business}] 📅[\nData: {date}][\nHorário: {time}][\nReservado: {product}][\nPessoas: {count}][\nNúmero da reserva: {booking_number}][\nEndereço: {place}][\nPor favor, traga: {document}][\nTelefone: {phone}]\n\nEsperamos você! Se os planos mudaram, é só avisar por aqui.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], याद दिला दें कि[ {business} में] आपकी बुकिंग[ {booking_number}] है।[ तारीख: {date}।][ समय: {time}।][ बुकिंग का विवरण: {product}।][ लोगों की संख्या: {count}।][ पता: {place}।][ कृपया साथ लाएँ: {document}।][ फ़ोन: {phone}।] अगर आपका प्लान बदल गया हो, तो कृपया हमें बताएँ।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपकी बुकिंग का दिन नज़दीक है 📅[\nतारीख: {date}][\nसमय: {time}][\nबुकिंग का विवरण: {product}][\nलोगों की संख्या: {count}][\nबुकिंग नंबर: {booking_number}][\nपता: {place}][\nकृपया साथ लाएँ: {document}][\nफ़ोन: {phone}]\n\nहमें आपका इंतज़ार रहेगा। अगर प्लान बदल गया हो, तो बस इस मैसेज का जवाब दे दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yaad dila dein ki[ {business} mein] aapki booking[ {booking_number}] hai.[ Date: {date}.][ Time: {time}.][ Booking details: {product}.][ Kitne log: {count}.][ Address: {place}.][ Please saath laayein: {document}.][ Phone: {phone}.] Agar aapka plan badal gaya ho, toh please humein batayein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki booking ka din aa raha hai 📅[\nDate: {date}][\nTime: {time}][\nBooking details: {product}][\nKitne log: {count}][\nBooking number: {booking_number}][\nAddress: {place}][\nPlease saath laayein: {document}][\nPhone: {phone}]\n\nHumein aapka intezaar rahega. Agar plan badal gaya ho, toh bas is message par reply kar dijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingatkan reservasi Anda[ {booking_number}][ di {business}][ pada {date}][ pukul {time}].[ Yang dipesan: {product}.][ Jumlah orang: {count}.][ Alamat: {place}.][ Mohon bawa: {document}.][ Telepon: {phone}.] Jika rencana Anda berubah, mohon beri tahu kami.',
      warm: 'Halo Kak[ {customer_name}], reservasi Kakak[ di {business}] sebentar lagi 📅[\nTanggal: {date}][\nPukul: {time}][\nYang dipesan: {product}][\nJumlah orang: {count}][\nNomor reservasi: {booking_number}][\nAlamat: {place}][\nMohon bawa: {document}][\nTelepon: {phone}]\n\nKami tunggu kedatangan Kakak. Kalau rencananya berubah, cukup kabari kami lewat pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir erinnern Sie an Ihre Buchung[ {booking_number}][ bei {business}][ am {date}][ um {time}].[ Gebucht: {product}.][ Personen: {count}.][ Adresse: {place}.][ Bitte mitbringen: {document}.][ Telefon: {phone}.] Falls sich Ihre Pläne geändert haben, sagen Sie uns bitte Bescheid.',
      warm: 'Hallo[ {customer_name}], bald ist es so weit: Ihre Buchung[ bei {business}] steht an 📅[\nDatum: {date}][\nUhrzeit: {time}][\nGebucht: {product}][\nPersonen: {count}][\nBuchungsnummer: {booking_number}][\nAdresse: {place}][\nBitte mitbringen: {document}][\nTelefon: {phone}]\n\nWir freuen uns auf Ihren Besuch. Wenn sich etwas geändert hat, genügt eine kurze Antwort.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons votre réservation[ {booking_number}][ chez {business}][ le {date}][ à {time}].[ Vous avez réservé : {product}.][ Personnes : {count}.][ Adresse : {place}.][ À apporter : {document}.][ Téléphone : {phone}.] Si vos projets ont changé, merci de nous prévenir.',
      warm: 'Bonjour[ {customer_name}], votre réservation[ chez {business}] approche 📅[\nDate : {date}][\nHeure : {time}][\nVous avez réservé : {product}][\nPersonnes : {count}][\nNuméro de réservation : {booking_number}][\nAdresse : {place}][\nÀ apporter : {document}][\nTéléphone : {phone}]\n\nAu plaisir de vous accueillir. Si vos projets ont changé, une courte réponse suffit.',
    },
  },
  purposes: {
    en: 'booking reminder|remind guests of their reservation|reservation reminder|table reserved for tonight|trip is coming up|stay starts tomorrow|guests do not show up for their table|remind people of the booking|table tonight reminder|remind guests about their table|upcoming stay|your trip starts soon|booking is tomorrow|remind guests that their stay starts soon|stay starts in two days|rental car is booked for tomorrow',
    es: 'recordatorio de reserva|recordar la reserva|la reserva es mañana|recordar la mesa reservada|el viaje se acerca|huéspedes que olvidan su reserva|los clientes reservan y no vienen|tienen mesa esta noche|recordar que viajan mañana|recordatorio de alojamiento|se acerca su estadía|recordatorio de mesa|recordar la cancha|recordar que mañana llegan los huéspedes|mañana tienen reserva|recordar que deben devolver el coche|recordatorio de la devolución del vehículo|recordar el viaje de mañana',
    pt_BR:
      'lembrete de reserva|lembrar da reserva|a reserva é amanhã|lembrar a mesa reservada|a viagem está chegando|hóspedes que esquecem a reserva|reservam e não aparecem|lembrar o hóspede|lembrete da mesa|a hospedagem está chegando|lembrar do passeio de amanhã|lembrete da quadra|viaja amanhã|amanhã tem reserva|lembrar que tem que devolver o carro|lembrete de devolução do carro alugado|lembrar da viagem de amanhã',
    hi: 'बुकिंग की याद|बुकिंग रिमाइंडर|रिज़र्वेशन की याद दिलाना|टेबल बुकिंग की याद|कल की बुकिंग|यात्रा की बुकिंग याद दिलाना|होटल बुकिंग की याद दिलाना|कल टेबल बुक है याद दिलाना|बुकिंग याद दिलानी है|टेबल बुकिंग याद|कल की टेबल|कल यात्रा है याद|चेक इन कल है',
    hi_Latn:
      'booking ki yaad|booking reminder|reservation yaad dilana|table booking ki yaad|kal ki booking|trip ki booking yaad dilana|hotel booking yaad dilana|table book hai yaad dila do|trip kal hai yaad dilana|table booking yaad|booking yaad dilana|kal ki table|trip kal hai yaad|reservation yaad',
    id: 'pengingat reservasi|ingatkan reservasi tamu|reminder reservasi meja|ingatkan booking kamar|tamu lupa reservasinya|reservasi besok|ingatkan tamu soal booking|reminder check-in besok|tamu menginap besok|pengingat lapangan futsal|besok berangkat trip|pengingat booking meja|ingatkan reservasi|pengingat booking|booking besok|ingatkan booking|meja besok|keberangkatan besok|check in besok',
    de: 'Buchungserinnerung|an die Buchung erinnern|an die Reservierung erinnern|Erinnerung an die Tischreservierung|Gäste vergessen ihre Reservierung|die Reise steht bevor|Erinnerung, Reservierung ist morgen|Tisch heute Abend|Gäste an ihren Tisch erinnern|Aufenthalt beginnt bald|Buchung morgen|Reservierung heute Abend|Gäste an den Aufenthalt erinnern|Mietwagen steht morgen bereit|an Reservierung erinnern|Erinnerung an Reservierung|Erinnerung an Tisch|Erinnerung Buchung morgen|Tisch heute Abend Erinnerung|Gäste an Buchung erinnern|Anreise morgen Erinnerung|erinnere an ihre Reservierung',
    fr: 'rappel de réservation|rappeler la réservation|la réservation est demain|rappeler la table réservée|clients qui réservent et ne viennent pas|le séjour approche|rappel de résa|rappel de table pour ce soir|rappeler le séjour|la table est réservée ce soir|départ bientôt|rappeler aux clients leur réservation|vous avez une réservation demain|rappeler qu’il faut rendre la voiture|rappel de restitution du véhicule|rappel du départ de demain',
  },
  not: [
    'booking cancelled',
    'booking confirmed',
    'reserva cancelada',
    'reserva confirmada',
    'appointment reminder',
    'payment reminder',
  ],
}
