import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const checkIn: UtilityBlueprint = {
  id: 'check_in',
  name: 'check_in_details',
  category: 'UTILITY',
  industries: ['travel', 'healthcare', 'events', 'real_estate'],
  titles: {
    en: 'Check-in',
    es: 'Check-in',
    pt_BR: 'Check-in',
    hi: 'चेक-इन',
    hi_Latn: 'Check-in',
    id: 'Check-in',
    de: 'Check-in',
    fr: 'Enregistrement',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    booking_number: { kind: 'booking_number', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer' },
    time: { kind: 'time', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    place: { kind: 'place', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'a valid passport',
        es: 'pasaporte vigente',
        pt_BR: 'passaporte válido',
        hi: 'वैध पासपोर्ट',
        hi_Latn: 'valid passport',
        id: 'paspor yang masih berlaku',
        de: 'gültiger Reisepass',
        fr: 'passeport en cours de validité',
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
        en: 'Check in online',
        es: 'Check-in en línea',
        pt_BR: 'Check-in online',
        hi: 'ऑनलाइन चेक-इन',
        hi_Latn: 'Online check-in',
        id: 'Check-in online',
        de: 'Online einchecken',
        fr: 'S’enregistrer en ligne',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], you can check in for your booking[ {booking_number}][ at {business}].[ Date: {date}.][ Check-in from: {time}.][ Please check in by {deadline}.][ Where: {place}.][ Please have this ready: {document}.] If you have any questions, please reply to this message.',
      warm: 'Hi[ {customer_name}], here is what you need to check in for your booking[ {booking_number}][ at {business}].[\nDate: {date}][\nCheck-in from: {time}][\nPlease check in by {deadline}][\nWhere: {place}][\nPlease have this ready: {document}]\n\nWe look forward to seeing you. If you have a question or will be late, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: ya puedes preparar el check-in de tu reserva[ {booking_number}][ en {business}].[ Fecha: {date}.][ Check-in desde las {time}.][ Haz el check-in a más tardar el {deadline}.][ Dónde: {place}.][ Ten a mano: {document}.] Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Esto es lo que necesitas para el check-in de tu reserva[ {booking_number}][ en {business}].[\nFecha: {date}][\nCheck-in desde las {time}][\nHaz el check-in a más tardar el {deadline}][\nDónde: {place}][\nTen a mano: {document}]\n\nQueremos que tu llegada sea fácil. Si tienes alguna pregunta o vas a llegar tarde, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Você já pode se preparar para o check-in da sua reserva[ {booking_number}][ na {business}].[ Data: {date}.][ Check-in a partir das {time}.][ Faça o check-in até {deadline}.][ Onde: {place}.][ Tenha em mãos: {document}.] Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Aqui está o que você precisa para o check-in da sua reserva[ {booking_number}][ na {business}].[\nData: {date}][\nCheck-in a partir das {time}][\nFaça o check-in até {deadline}][\nOnde: {place}][\nTenha em mãos: {document}]\n\nQueremos que a sua chegada seja tranquila. Se tiver alguma dúvida ou for se atrasar, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आप[ {business} में] अपनी बुकिंग[ {booking_number}] के लिए चेक-इन कर सकते हैं।[ तारीख: {date}।][ चेक-इन का समय: {time} से।][ कृपया {deadline} तक चेक-इन कर लें।][ कहाँ: {place}।][ साथ रखें: {document}।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपकी बुकिंग[ {booking_number}] के चेक-इन की जानकारी:[\nतारीख: {date}][\nचेक-इन का समय: {time} से][\nकृपया {deadline} तक चेक-इन कर लें][\nकहाँ: {place}][\nसाथ रखें: {document}]\n\nहमें आपका इंतज़ार रहेगा। कोई सवाल हो या पहुँचने में देर हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], aap[ {business} mein] apni booking[ {booking_number}] ke liye check-in kar sakte hain.[ Date: {date}.][ Check-in ka time: {time} se.][ Please {deadline} tak check-in kar lein.][ Kahan: {place}.][ Saath rakhein: {document}.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapki booking[ {booking_number}] ke check-in ki jaankari:[\nDate: {date}][\nCheck-in ka time: {time} se][\nPlease {deadline} tak check-in kar lein][\nKahan: {place}][\nSaath rakhein: {document}]\n\nHumein aapka intezaar rahega. Koi sawaal ho ya pahunchne mein der ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], Anda dapat melakukan check-in untuk reservasi[ {booking_number}][ di {business}].[ Tanggal: {date}.][ Check-in mulai pukul {time}.][ Mohon check-in paling lambat {deadline}.][ Lokasi: {place}.][ Mohon siapkan: {document}.] Jika ada pertanyaan, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], berikut informasi check-in untuk reservasi Kakak[ {booking_number}][ di {business}].[\nTanggal: {date}][\nCheck-in mulai pukul {time}][\nMohon check-in paling lambat {deadline}][\nLokasi: {place}][\nMohon siapkan: {document}]\n\nKami ingin kedatangan Kakak lancar. Kalau ada pertanyaan atau akan terlambat, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Sie können für Ihre Buchung[ {booking_number}][ bei {business}] einchecken.[ Datum: {date}.][ Check-in ab: {time}.][ Bitte checken Sie bis {deadline} ein.][ Ort: {place}.][ Bitte bereithalten: {document}.] Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], hier ist alles für den Check-in zu Ihrer Buchung[ {booking_number}][ bei {business}].[\nDatum: {date}][\nCheck-in ab: {time}][\nBitte checken Sie bis {deadline} ein][\nOrt: {place}][\nBitte bereithalten: {document}]\n\nWir freuen uns auf Sie. Wenn Sie Fragen haben oder sich verspäten, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], vous pouvez vous enregistrer pour votre réservation[ {booking_number}][ chez {business}].[ Date : {date}.][ Enregistrement à partir de : {time}.][ Merci de vous enregistrer d’ici le {deadline}.][ Lieu : {place}.][ À présenter : {document}.] Pour toute question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], voici l’essentiel pour l’enregistrement de votre réservation[ {booking_number}][ chez {business}].[\nDate : {date}][\nEnregistrement à partir de : {time}][\nMerci de vous enregistrer d’ici le {deadline}][\nLieu : {place}][\nÀ présenter : {document}]\n\nAu plaisir de vous accueillir. Une question ou un retard ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'check-in|online check-in is open|check-in information for guests|check in before arrival|hotel check-in details|flight check-in|when guests can get into the room|arrival instructions|checkin info|how to check in|arrival info for guests|door code and arrival time|self check-in|you can check in from 3 pm',
    es: 'check-in|check-in en línea|ya puede hacer el check-in|información de llegada para huéspedes|registro de entrada al hotel|facturación del vuelo|hora de entrada al hotel|instrucciones de llegada|cómo entrar al departamento|llegada al alojamiento|datos para el ingreso|código de la puerta y llegada|ingreso de huéspedes|check in a partir de las|hora de check-in para huéspedes|pueden entrar al apartamento desde|código de la puerta para huéspedes|mandar a los huéspedes la hora de entrada|el check in es a partir de las y lleven pasaporte',
    pt_BR:
      'check-in|check-in on-line|fazer o check-in|informações de chegada para hóspedes|check-in do hotel|check-in do voo|horário de entrada na pousada|instruções de check-in|instruções de chegada|como entrar no apartamento|chegada ao airbnb|dados para a entrada|web check-in|check-in a partir das|mandar pros hóspedes o check-in|horário do check-in dos hóspedes|código da porta para hóspedes|podem entrar a partir das|o check-in é a partir das e levar documento com foto',
    hi: 'चेक-इन|ऑनलाइन चेक-इन|होटल चेक-इन की जानकारी|फ़्लाइट चेक-इन|मेहमानों के आने की जानकारी|चेक-इन का समय|गेस्ट चेक-इन|होमस्टे चेक-इन|चेक इन की जानकारी|चेक इन समय|होटल पहुंचने से पहले जानकारी|ऑनलाइन चेक इन|चेक इन आईडी प्रूफ',
    hi_Latn:
      'check-in|online check-in|hotel check-in ki jaankari|flight check-in|check-in ka samay|guests ko aane ki jaankari|checkin details|check in kab se|guest check in|homestay check in|hotel mein check in|check in details|check in ki jankari|hotel aane se pehle info|online check in|check in time id proof',
    id: 'check-in|check-in online|informasi check-in tamu|jam check-in hotel|check-in penerbangan|petunjuk kedatangan tamu|info check-in villa|instruksi check-in|cara masuk apartemen|kedatangan tamu homestay|check-in mandiri|jam masuk penginapan|info check in|check in online|cara check in|check in jam|info sebelum kedatangan|petunjuk check in|kode pintu kamar|check in mulai jam|info check in tamu',
    de: 'Check-in|online einchecken|Check-in ist offen|Anreiseinformationen für Gäste|Check-in im Hotel|Check-in für den Flug|ab wann das Zimmer bereit ist|Anreise der Gäste|Checkin Infos|Anreise Infos|Einchecken|Ankunft der Gäste|Schlüssel und Anreise|Self-Check-in|Check-in ab 15 Uhr|Check-in Infos|Anreiseinfos|Infos vor der Anreise|Check-in ab|Schlüsselübergabe|Zugangscode Ferienwohnung|Infos zur Anreise',
    fr: 'enregistrement|enregistrement en ligne|s’enregistrer avant l’arrivée|informations d’arrivée pour les clients|check-in de l’hôtel|enregistrement du vol|heure d’arrivée à l’hôtel|check-in|infos d’arrivée|arrivée des voyageurs|arrivée à l’hôtel|remise des clés|arrivée autonome|arrivée possible dès 15 h|heure d’arrivée des voyageurs|l’arrivée se fait à partir de|arrivée des clients à l’hôtel|code de la porte pour les voyageurs|heure du check-in|remise des clés du gîte|code d’entrée du logement|l’arrivée se fait à partir de 15 h avec une pièce d’identité',
  },
  not: ['check in on customers', 'booking cancelled', 'check-out', 'check-up'],
}
