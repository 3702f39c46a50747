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
    hi: 'अपॉइंटमेंट रिमाइंडर',
    hi_Latn: 'Appointment reminder',
    id: 'Pengingat janji temu',
    de: 'Terminerinnerung',
    fr: 'Rappel de rendez-vous',
  },
  slots: {
    visit: { kind: 'visit', per: 'message' },
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
        hi_Latn: 'Time badlein',
        id: 'Ubah jadwal',
        de: 'Termin verschieben',
        fr: 'Déplacer le rendez-vous',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder of your appointment[ with {person}][ at {business}][ on {date}] at {time}.[ Address: {place}.] Please let us know if this still works for you or if you need another time.',
      warm: 'Hi[ {customer_name}], a friendly reminder: your appointment[ with {person}][ at {business}] is[ on {date}] at {time}.[ You will find us here: {place}.]\n\nCan you make it? If your plans have changed, we will gladly find another time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos tu [{visit}|cita][ con {person}][ en {business}][ el {date}] a las {time}.[ Dirección: {place}.] Por favor, dinos si vas a venir o si necesitas otro horario.',
      warm: '¡Hola[, {customer_name}]! Te esperamos[ en {business}][ el {date}] a las {time} para tu [{visit}|cita][ con {person}].[ Nos encuentras aquí: {place}.]\n\n¿Podrás venir? Si te ha surgido algo, buscamos otro momento.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembramos que você tem [{visit} marcada|um horário marcado][ com {person}][ na {business}][ em {date}] às {time}.[ Endereço: {place}.] Por favor, avise se você vem ou se precisa remarcar.',
      warm: 'Oi[, {customer_name}]! Esperamos você[ na {business}][ em {date}] às {time} para [a sua {visit}|o seu horário][ com {person}].[ Estamos aqui: {place}.]\n\nVocê consegue vir? Se os planos mudaram, é só avisar e encontramos outro horário.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], याद दिला दें कि[ {business} में][ {person} के साथ] आपका अपॉइंटमेंट है:[ {date},] {time}।[ पता: {place}।] कृपया बताएँ कि आप आ रहे हैं या समय बदलना है।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका अपॉइंटमेंट नज़दीक है:[ {date},] {time}।[ आप {person} से मिलेंगे।][ हमारा पता: {place}।]\n\nक्या आप आ पाएँगे? समय बदलना हो, तो बस यहीं बता दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yaad dila dein ki[ {business} mein][ {person} ke saath] aapka appointment hai:[ {date},] {time}.[ Address: {place}.] Please batayein ki aap aa rahe hain ya time badalna hai.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka appointment aane wala hai:[ {date},] {time}.[ Aap {person} se milenge.][ Hamara address: {place}.]\n\nKya aap aa payenge? Time badalna ho, toh bas yahin bata dijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingatkan janji temu Anda[ dengan {person}][ di {business}][ pada {date}] pukul {time}.[ Alamat: {place}.] Mohon beri tahu kami apakah Anda akan hadir atau perlu jadwal lain.',
      warm: 'Halo Kak[ {customer_name}], kami tunggu kedatangan Kakak[ di {business}][ pada {date}] pukul {time} untuk janji temu[ dengan {person}].[ Alamat kami: {place}.]\n\nApakah Kakak bisa datang? Kalau ada perubahan, kami bantu carikan waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir erinnern Sie an Ihren Termin[ mit {person}][ bei {business}][ am {date}] um {time}.[ Adresse: {place}.] Bitte sagen Sie uns, ob es dabei bleibt oder ob Sie einen anderen Termin brauchen.',
      warm: 'Hallo[ {customer_name}], bald ist es so weit: Ihr Termin[ mit {person}][ bei {business}] ist[ am {date}] um {time}.[ Sie finden uns hier: {place}.]\n\nSchaffen Sie es? Wenn etwas dazwischengekommen ist, finden wir gern einen anderen Termin.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons votre [{visit}|rendez-vous][ avec {person}][ chez {business}][ le {date}] à {time}.[ Adresse : {place}.] Merci de nous dire si cela vous convient toujours ou s’il vous faut un autre horaire.',
      warm: 'Bonjour[ {customer_name}], petit rappel : votre [{visit}|rendez-vous][ avec {person}][ chez {business}] a lieu[ le {date}] à {time}.[ Adresse : {place}.]\n\nPourrez-vous être là ? En cas d’imprévu, nous trouverons volontiers un autre moment.',
    },
  },
  purposes: {
    en: 'appointment reminder|remind patients of their appointment|people forget their appointment|reminder the day before|no-shows|appointment tomorrow|dentist reminder|confirm or reschedule|slot reminder|appt reminder|remind clients about their appointment|dont forget your appointment|see you tomorrow at|clients keep missing their appointments|remind them they have a haircut booked|remind patients the day before|patients keep forgetting their appointments|reminder with name and time of the appointment|people forget to come|remind them of their consultation tomorrow',
    es: 'recordatorio de cita|recordar la cita|cita de mañana|recordar turno|los pacientes olvidan su cita|confirmar o cambiar la cita|recordatorio de consulta|recordatorio un día antes|mañana tienen turno|acordarles del turno|recordatorio de turno|recordar hora médica|para que no falten a la cita|recordatorio de sesión|se olvidan del turno|recordar la cita del día siguiente|los pacientes olvidan la cita|recordatorio con nombre y hora|recordar la consulta de mañana|recordar el turno|la gente se olvida del turno|recordarle a la clienta que mañana tiene cita|recordarles la cita de mañana|tienen cita mañana|que avise si no puede venir a la cita|recordatorio para la sesión de mañana|no olvide su cita|acuérdate de tu cita|la revisión es mañana|si necesita cancelar avise con horas de antelación|cancelar con 24 horas de anticipación|nuestro técnico pasa mañana|el técnico pasa mañana entre',
    pt_BR:
      'lembrete de consulta|lembrar horário marcado|consulta amanhã|pacientes esquecem a consulta|confirmar ou remarcar|lembrete de agendamento|lembrete um dia antes|lembrar as clientes do horário|confirmação de presença na consulta|para não faltarem|lembrete de sessão|lembrete do horário no salão|amanhã tem consulta|um dia antes do horário|lembrar os pacientes da consulta|lembrar da consulta do dia seguinte|lembrete com nome e horário|as pessoas esquecem o horário|lembrar a cliente do horário marcado|lembrar a cliente que amanhã tem horário|preciso lembrar os pacientes da consulta|não esqueça a sua consulta|avisar da consulta de amanhã|se não puder vir avise|lembrete da sessão de amanhã|lembrar o cliente do horário dele|se for cancelar avise com horas de antecedência|técnico passa amanhã|nosso técnico vai amanhã',
    hi: 'अपॉइंटमेंट की याद|अपॉइंटमेंट रिमाइंडर|कल का अपॉइंटमेंट|मरीज़ भूल जाते हैं|समय की याद दिलाना|एक दिन पहले रिमाइंडर|डॉक्टर से मिलने का समय|रिमाइंडर|अपॉइंटमेंट याद दिलाना|पार्लर के अपॉइंटमेंट की याद|अपॉइंटमेंट मत भूलना|डॉक्टर को दिखाना है याद दिलाना|बाल कटवाने का अपॉइंटमेंट|एक दिन पहले याद दिलाना|मरीज़ अपॉइंटमेंट भूल जाते हैं|कल के अपॉइंटमेंट की याद|कल अपॉइंटमेंट है|कल डॉक्टर से मिलना है|कल आना है अपॉइंटमेंट|अपॉइंटमेंट भूल जाते हैं|दिखाने आना है|कल की अपॉइंटमेंट',
    hi_Latn:
      'appointment reminder|appointment ki yaad|kal ka appointment|patient bhool jaate hain|ek din pehle reminder|appointment yaad dilana|confirm ya reschedule|appointment yaad dila do|parlour appointment reminder|appointment bhoolna mat|appointment se pehle yaad dilana|confirm ya time badalna|doctor ko dikhana hai yaad|haircut appointment yaad|checkup ki yaad|ek din pehle yaad dilana|patient appointment bhool jaate hain|kal ke appointment ki yaad|kal ki appointment yaad|appointment yaad dilani|kal appointment hai|appointment bhool jate|kal aana hai appointment|checkup yaad dilana|salon appointment kal',
    id: 'pengingat janji temu|ingatkan jadwal|pengingat jadwal dokter|janji besok|pasien lupa jadwal|konfirmasi atau ubah jadwal|pengingat sehari sebelumnya|reminder booking|ingetin pasien|pengingat kontrol|jangan lupa jadwal perawatan|reminder jadwal|pengingat treatment|besok ada janji|ingatkan pasien jadwal besok|pengingat jadwal dokter gigi|ada jadwal perawatan|besok ada jadwal|jadwal besok|ingatkan jadwal kontrol|pengingat jadwal|ingatkan janji temu|jangan lupa jadwal|jadwal kontrol besok|jadwal periksa besok|jadwal treatment|pengingat kontrol gigi',
    de: 'Terminerinnerung|an den Termin erinnern|Termin morgen|Patienten vergessen ihren Termin|Erinnerung am Vortag|Termin bestätigen oder verschieben|Arzttermin Erinnerung|Erinnerung an den Termin|Termin nicht vergessen|Erinnerung an Termine|Kunden an ihren Termin erinnern|Patienten erinnern|Termin nicht verpassen|viele kommen nicht zum Termin|Zahnarzttermin Erinnerung|Friseurtermin Erinnerung|Terminreminder|Erinnerung am Tag vorher|an den Termin morgen erinnern|Terminerinnerung mit Name und Uhrzeit|an Termin erinnern|vergessen ihre Termine|morgen dran|Erinnerung an Termin morgen|Erinnerung einen Tag vor dem Termin|Kunden vergessen Termin|Erinnerung Zahnarzttermin|an Behandlung erinnern|Terminerinnerung Name Uhrzeit|Terminerinnerung Tag Uhrzeit absagen|Terminerinnerung 24 Stunden vorher absagen|Erinnerung Zahnreinigung|Erinnerung Vorsorge|Erinnerung Kontrolltermin',
    fr: 'rappel de rendez-vous|rappeler le rendez-vous|rendez-vous demain|patients qui oublient leur rendez-vous|rappel la veille|confirmer ou déplacer le rendez-vous|rappel de consultation|rappel rdv|rappel de rdv|rappeler le rdv de demain|les clients oublient leur rdv|ne pas oublier le rendez-vous|rappel rendez-vous dentiste|rappel pour le coiffeur|rappeler le rendez-vous du lendemain|les gens oublient leur rendez-vous|rappel avec le prénom et l’heure|rappeler à la cliente qu’elle a rendez-vous demain|rappeler le rdv|n’oubliez pas votre rendez-vous|rappel de la séance de demain|rappel la veille du rendez-vous|vous avez rendez-vous demain|oublient leur rendez-vous|annuler au moins heures avant|rappel du rdv de demain|notre technicien passe demain|le technicien passe demain entre|passage du technicien demain',
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
