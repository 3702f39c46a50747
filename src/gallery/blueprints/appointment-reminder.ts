import type { UtilityBlueprint } from '../blueprint.ts'

export const appointmentReminder: UtilityBlueprint = {
  id: 'appointment_reminder',
  name: 'appointment_reminder',
  category: 'UTILITY',
  industries: ['healthcare', 'beauty', 'fitness', 'professional_services', 'automotive', 'education', 'home_services'],
  titles: {
    en: 'Appointment reminder',
    es: 'Recordatorio de cita',
    pt_BR: 'Lembrete de consulta',
    hi: 'अपॉइंटमेंट की याद',
    hi_Latn: 'Appointment ki yaad',
    id: 'Pengingat janji temu',
    de: 'Terminerinnerung',
    fr: 'Rappel de rendez-vous',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    person: { kind: 'person', per: 'customer' },
    place: { kind: 'place', per: 'message' },
  },
  buttons: [
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Confirm',
        es: 'Confirmar',
        pt_BR: 'Confirmar',
        hi: 'पुष्टि करें',
        hi_Latn: 'Confirm',
        id: 'Konfirmasi',
        de: 'Bestätigen',
        fr: 'Confirmer',
      },
    },
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Reschedule',
        es: 'Cambiar la cita',
        pt_BR: 'Remarcar',
        hi: 'समय बदलें',
        hi_Latn: 'Samay badlein',
        id: 'Ubah jadwal',
        de: 'Termin verschieben',
        fr: 'Déplacer le rendez-vous',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder of your appointment[ with {person}][ at {business}][ on {date}] at {time}.[ Address: {place}.] Please let us know if you are coming or need another time.',
      warm: 'Hi[ {customer_name}], we look forward to seeing you[ at {business}][ on {date}] at {time}.[ Your appointment is with {person}.][ You will find us here: {place}.]\n\nWill you be able to make it? If your plans have changed, we will gladly find another time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos tu cita[ con {person}][ en {business}][ el {date}] a las {time}.[ Dirección: {place}.] Por favor, dinos si vas a venir o si necesitas otro horario.',
      warm: '¡Hola[, {customer_name}]! Te esperamos[ en {business}][ el {date}] a las {time} para tu cita[ con {person}].[ Nos encuentras aquí: {place}.]\n\n¿Podrás venir? Si te ha surgido algo, con gusto buscamos otro momento.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembramos que você tem um horário marcado[ com {person}][ na {business}][ em {date}] às {time}.[ Endereço: {place}.] Por favor, avise se você vem ou se precisa remarcar.',
      warm: 'Oi[, {customer_name}]! Esperamos você[ na {business}][ em {date}] às {time} para o seu horário[ com {person}].[ Estamos aqui: {place}.]\n\nVocê consegue vir? Se os planos mudaram, encontramos outro horário com prazer.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], यह[ {business} में][ {person} के साथ] आपके अपॉइंटमेंट की याद दिलाने के लिए है:[ {date},] {time}।[ पता: {place}।] कृपया बताएँ कि आप आ रहे हैं या कोई और समय चाहिए।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] हम आपका इंतज़ार कर रहे हैं:[ {date},] {time}।[ आपका अपॉइंटमेंट {person} के साथ है।][ हमारा पता: {place}।]\n\nक्या आप आ पाएँगे? अगर कोई और समय ठीक रहे, तो हम ख़ुशी से बदल देंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yeh[ {business} mein][ {person} ke saath] aapke appointment ki yaad dilane ke liye hai:[ {date},] {time}.[ Pata: {place}.] Kripya batayein ki aap aa rahe hain ya koi aur samay chahiye.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] hum aapka intezaar kar rahe hain:[ {date},] {time}.[ Aapka appointment {person} ke saath hai.][ Hamara pata: {place}.]\n\nKya aap aa payenge? Agar koi aur samay theek rahe, toh hum khushi se badal denge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingatkan janji temu Anda[ dengan {person}][ di {business}][ pada {date}] pukul {time}.[ Alamat: {place}.] Mohon beri tahu kami apakah Anda akan hadir atau perlu jadwal lain.',
      warm: 'Halo Kak[ {customer_name}], kami tunggu kedatangannya[ di {business}][ pada {date}] pukul {time} untuk janji temu[ dengan {person}].[ Alamat kami: {place}.]\n\nApakah Kakak bisa datang? Kalau ada perubahan, kami bantu carikan waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir erinnern Sie an Ihren Termin[ mit {person}][ bei {business}][ am {date}] um {time}.[ Adresse: {place}.] Bitte sagen Sie uns, ob Sie kommen oder einen anderen Termin brauchen.',
      warm: 'Hallo[ {customer_name}], wir freuen uns[ bei {business}] auf Ihren Besuch[ am {date}] um {time}.[ Ihr Termin ist mit {person}.][ Sie finden uns hier: {place}.]\n\nSchaffen Sie es? Wenn etwas dazwischengekommen ist, finden wir gern einen anderen Termin.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons votre rendez-vous[ avec {person}][ chez {business}][ le {date}] à {time}.[ Adresse : {place}.] Merci de nous dire si vous serez présent ou s’il vous faut un autre horaire.',
      warm: 'Bonjour[ {customer_name}], nous vous attendons[ chez {business}][ le {date}] à {time} pour votre rendez-vous[ avec {person}].[ Nous sommes ici : {place}.]\n\nPourrez-vous venir ? En cas d’imprévu, nous trouverons volontiers un autre moment.',
    },
  },
  purposes: {
    en: [
      'appointment reminder',
      'remind patients of their appointment',
      'people forget their appointment',
      'reminder the day before',
      'no-shows',
      'appointment tomorrow',
      'dentist reminder',
      'confirm or reschedule',
      'slot reminder',
    ],
    es: [
      'recordatorio de cita',
      'recordar la cita',
      'cita de mañana',
      'recordar turno',
      'los pacientes olvidan su cita',
      'confirmar o cambiar la cita',
      'recordatorio de consulta',
      'recordatorio un día antes',
    ],
    pt_BR: [
      'lembrete de consulta',
      'lembrar horário marcado',
      'consulta amanhã',
      'pacientes esquecem a consulta',
      'confirmar ou remarcar',
      'lembrete de agendamento',
      'lembrete um dia antes',
    ],
    hi: [
      'अपॉइंटमेंट की याद',
      'अपॉइंटमेंट रिमाइंडर',
      'कल का अपॉइंटमेंट',
      'मरीज़ भूल जाते हैं',
      'समय की याद दिलाना',
      'एक दिन पहले रिमाइंडर',
      'डॉक्टर से मिलने का समय',
      'रिमाइंडर',
    ],
    hi_Latn: [
      'appointment reminder',
      'appointment ki yaad',
      'kal ka appointment',
      'patient bhool jaate hain',
      'ek din pehle reminder',
      'appointment yaad dilana',
      'confirm ya reschedule',
    ],
    id: [
      'pengingat janji temu',
      'ingatkan jadwal',
      'pengingat jadwal dokter',
      'janji besok',
      'pasien lupa jadwal',
      'konfirmasi atau ubah jadwal',
      'pengingat sehari sebelumnya',
      'reminder booking',
    ],
    de: [
      'Terminerinnerung',
      'an den Termin erinnern',
      'Termin morgen',
      'Patienten vergessen ihren Termin',
      'Erinnerung am Vortag',
      'Termin bestätigen oder verschieben',
      'Arzttermin Erinnerung',
      'Erinnerung an den Termin',
      'Termin nicht vergessen',
    ],
    fr: [
      'rappel de rendez-vous',
      'rappeler le rendez-vous',
      'rendez-vous demain',
      'patients qui oublient leur rendez-vous',
      'rappel la veille',
      'confirmer ou déplacer le rendez-vous',
      'rappel de consultation',
    ],
  },
  not: [
    'appointment cancelled',
    'appointment is confirmed',
    'cita cancelada',
    'consulta cancelada',
    'janji dibatalkan',
    'termin abgesagt',
    'rendez-vous annulé',
    'payment reminder',
  ],
}
