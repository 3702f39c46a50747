import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const appointmentConfirmed: UtilityBlueprint = {
  id: 'appointment_confirmed',
  name: 'appointment_confirmation',
  category: 'UTILITY',
  industries: ['healthcare', 'beauty', 'fitness', 'professional_services', 'automotive', 'home_services', 'education'],
  titles: {
    en: 'Appointment confirmed',
    es: 'Cita confirmada',
    pt_BR: 'Agendamento confirmado',
    hi: 'अपॉइंटमेंट पक्का',
    hi_Latn: 'Appointment confirm',
    id: 'Janji temu dikonfirmasi',
    de: 'Terminbestätigung',
    fr: 'Rendez-vous confirmé',
  },
  slots: {
    visit: { kind: 'visit', per: 'message' },
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer', usual: true },
    person: { kind: 'person', per: 'customer' },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'first consultation',
        es: 'primera consulta',
        pt_BR: 'primeira consulta',
        hi: 'पहली जाँच',
        hi_Latn: 'pehli consultation',
        id: 'konsultasi pertama',
        de: 'Erstgespräch',
        fr: 'première consultation',
      },
    },
    place: { kind: 'place', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'insurance card',
        es: 'tarjeta del seguro',
        pt_BR: 'carteirinha do convênio',
        hi: 'पुरानी रिपोर्ट',
        hi_Latn: 'purani report',
        id: 'kartu asuransi',
        de: 'Versichertenkarte',
        fr: 'carte de mutuelle',
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
        en: 'View appointment',
        es: 'Ver la cita',
        pt_BR: 'Ver agendamento',
        hi: 'अपॉइंटमेंट देखें',
        hi_Latn: 'Appointment dekhein',
        id: 'Lihat janji temu',
        de: 'Termin ansehen',
        fr: 'Voir le rendez-vous',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your appointment[ at {business}][ with {person}][ on {date}][ at {time}] is confirmed.[ Service: {product}.][ Address: {place}.][ Please bring: {document}.] If you need a different time, please reply to this message.',
      warm: 'Hi[ {customer_name}], you’re all set: your appointment[ at {business}] is confirmed ✅[\nDate: {date}][\nTime: {time}][\nWith: {person}][\nService: {product}][\nAddress: {place}][\nPlease bring: {document}]\n\nWe look forward to seeing you. If something comes up, just reply to this message and we will find another time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: confirmamos tu [{visit}|cita][ en {business}][ con {person}][ el {date}][ a las {time}].[ Servicio: {product}.][ Dirección: {place}.][ Trae, por favor: {document}.] Si necesitas otro horario, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Todo listo: confirmamos tu [{visit}|cita][ en {business}] ✅[\nFecha: {date}][\nHora: {time}][\nCon: {person}][\nServicio: {product}][\nDirección: {place}][\nTrae, por favor: {document}]\n\n¡Te esperamos! Si te surge algo, responde a este mensaje y buscamos otro momento.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Confirmamos [a sua {visit}|o seu horário][ na {business}][ com {person}][ em {date}][ às {time}].[ Serviço: {product}.][ Endereço: {place}.][ Por favor, traga: {document}.] Se precisar de outro horário, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Tudo certo: confirmamos [a sua {visit}|o seu horário][ na {business}] ✅[\nData: {date}][\nHora: {time}][\nCom: {person}][\nServiço: {product}][\nEndereço: {place}][\nPor favor, traga: {document}]\n\nEsperamos você. Se surgir algum imprevisto, é só responder a esta mensagem e encontramos outro horário.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट पक्का हो गया है।[ तारीख: {date}।][ समय: {time}।][ सेवा: {product}।][ पता: {place}।][ कृपया साथ लाएँ: {document}।] समय बदलना हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका अपॉइंटमेंट पक्का हो गया है ✅[\nतारीख: {date}][\nसमय: {time}][\nकिनसे मिलना है: {person}][\nसेवा: {product}][\nपता: {place}][\nकृपया साथ लाएँ: {document}]\n\nहमें आपका इंतज़ार रहेगा। समय बदलना हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein][ {person} ke saath] aapka appointment confirm ho gaya hai.[ Date: {date}.][ Time: {time}.][ Service: {product}.][ Address: {place}.][ Please saath laayein: {document}.] Time badalna ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka appointment confirm ho gaya hai ✅[\nDate: {date}][\nTime: {time}][\nKinse milna hai: {person}][\nService: {product}][\nAddress: {place}][\nPlease saath laayein: {document}]\n\nHumein aapka intezaar rahega. Time badalna ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], janji temu Anda[ di {business}][ dengan {person}][ pada {date}][ pukul {time}] sudah dikonfirmasi.[ Layanan: {product}.][ Alamat: {place}.][ Mohon bawa: {document}.] Jika Anda perlu jadwal lain, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], janji temu Kakak[ di {business}] sudah kami catat dan konfirmasi ✅[\nTanggal: {date}][\nPukul: {time}][\nDengan: {person}][\nLayanan: {product}][\nAlamat: {place}][\nMohon bawa: {document}]\n\nKami tunggu kedatangan Kakak. Kalau ada halangan, balas saja pesan ini, nanti kita cari waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Termin[ bei {business}][ mit {person}][ am {date}][ um {time}] ist bestätigt.[ Leistung: {product}.][ Adresse: {place}.][ Bitte mitbringen: {document}.] Wenn Sie einen anderen Termin brauchen, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], alles notiert: Ihr Termin[ bei {business}] ist bestätigt ✅[\nDatum: {date}][\nUhrzeit: {time}][\nMit: {person}][\nLeistung: {product}][\nAdresse: {place}][\nBitte mitbringen: {document}]\n\nWir freuen uns auf Sie. Wenn etwas dazwischenkommt, antworten Sie einfach auf diese Nachricht, dann finden wir einen anderen Termin.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous confirmons votre [{visit}|rendez-vous][ chez {business}][ avec {person}][ le {date}][ à {time}].[ Prestation : {product}.][ Adresse : {place}.][ À apporter : {document}.] Si cet horaire ne vous convient plus, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], c’est noté : nous confirmons votre [{visit}|rendez-vous][ chez {business}] ✅[\nDate : {date}][\nHeure : {time}][\nAvec : {person}][\nPrestation : {product}][\nAdresse : {place}][\nÀ apporter : {document}]\n\nAu plaisir de vous voir. En cas d’imprévu, répondez simplement à ce message et nous trouverons un autre moment.',
    },
  },
  purposes: {
    en: 'appointment confirmed|confirm an appointment|appointment confirmation|appointment is booked|your slot is confirmed|new appointment made|doctor’s appointment booked|salon appointment confirmed|confirm date and time of the appointment|appt confirmed|confirm their appt|youre booked in|consultation confirmed|confirm a booked time slot|haircut booked',
    es: 'cita confirmada|confirmación de cita|confirmar la cita|turno confirmado|cita agendada|se agendó la cita|confirmar fecha y hora de la cita|turno reservado|su turno quedó agendado|hora médica confirmada|queda agendada la cita|cita en la peluquería confirmada|su cita quedó confirmada|mensaje de turno confirmado|turno agendado con el profesional|cita reservada con éxito|confirmamos tu turno|la consulta quedó agendada|revisión del coche agendada|el técnico va a tu casa',
    pt_BR:
      'agendamento confirmado|consulta confirmada|confirmação de consulta|confirmar horário marcado|horário confirmado|consulta agendada|confirmação de agendamento|sessão confirmada|seu horário está reservado|agendou consulta|horário reservado com o profissional|exame agendado|consulta marcada|seu horário foi confirmado|confirmamos a sua consulta|visita técnica agendada|atendimento agendado|exame marcado',
    hi: 'अपॉइंटमेंट पक्का|अपॉइंटमेंट कन्फ़र्म|अपॉइंटमेंट की पुष्टि|अपॉइंटमेंट बुक हो गया|डॉक्टर का समय मिल गया|अपॉइंटमेंट तय हो गया|स्लॉट बुक हो गया|अपॉइंटमेंट मिल गया|अपॉइंटमेंट पक्का हो गया|अपॉइंटमेंट कन्फर्म|अपॉइंटमेंट तय|डॉक्टर से मिलने का समय तय|नंबर लग गया',
    hi_Latn:
      'appointment confirm|appointment pakka|appointment confirm ho gaya|appointment book ho gaya|doctor ka samay mil gaya|appointment confirmation|slot book ho gaya|slot confirm|appointment fix ho gaya|appointment mil gaya|doctor ka number lag gaya|appointment confirm hone ka|appointment fix|number lag gaya',
    id: 'janji temu dikonfirmasi|konfirmasi janji temu|janji sudah dikonfirmasi|jadwal dokter sudah dikonfirmasi|janji temu sudah dibuat|konfirmasi jadwal perawatan|booking salon sudah fix|jadwal sudah dibooking|pasien sudah terdaftar|booking perawatan berhasil|sudah dijadwalkan dengan dokter|janji sudah dijadwalkan|booking dokter berhasil|jadwal sudah dikonfirmasi|janji temu berhasil dibuat|konfirmasi jadwal periksa|jadwal perawatan sudah dikonfirmasi|pendaftaran periksa berhasil',
    de: 'Terminbestätigung|Termin bestätigt|den Termin bestätigen|Termin ist gebucht|Termin vereinbart|Arzttermin bestätigt|Bestätigung für den Friseurtermin|Terminzusage|Termin steht|Termin fix|Termin ist eingetragen|Buchung des Termins bestätigen|bestätigen, dass der Termin steht|Termin gebucht Bestätigung|Termin eingetragen|Bestätigung für gebuchten Termin|Termin fest|Bestätigung nach Terminbuchung',
    fr: 'rendez-vous confirmé|confirmation de rendez-vous|confirmer le rendez-vous pris|rendez-vous pris|rendez-vous enregistré|le rendez-vous est bien réservé|rdv confirmé|confirmer un rdv|votre rdv est confirmé|c’est noté pour le rdv|rdv bien enregistré|confirmation de consultation|votre rendez-vous est confirmé|consultation confirmée|rendez-vous fixé|votre rdv est pris|intervention confirmée|séance confirmée',
  },
  not: [
    'appointment cancelled',
    'appointment reminder',
    'appointment moved',
    'cita cancelada',
    'consulta cancelada',
    'termin abgesagt',
    'termin verschoben',
    'rendez-vous annulé',
    'confirm or reschedule',
  ],
}
