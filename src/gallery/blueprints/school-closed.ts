import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const schoolClosed: UtilityBlueprint = {
  id: 'school_closed',
  name: 'school_closed',
  category: 'UTILITY',
  industries: ['education'],
  titles: {
    en: 'No school',
    es: 'Día sin clases',
    pt_BR: 'Dia sem aula',
    hi: 'स्कूल की छुट्टी',
    hi_Latn: 'School ki chhutti',
    id: 'Sekolah libur',
    de: 'Schulfrei',
    fr: 'Pas de classe',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    date: { kind: 'date', per: 'message', required: true },
    deadline: { kind: 'deadline', per: 'message' },
    reopening_date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Dear [{customer_name}|parents], please note that there will be no classes[ at {business}] [from {date} to {deadline}|on {date}].[ Reason: {reason}.][ Classes continue on {reopening_date} at {time}.| Classes continue on {reopening_date}.] If you have any questions, please reply to this message.',
      warm: 'Dear [{customer_name}|parents], so that you can plan ahead: there will be no classes[ at {business}] [from {date} to {deadline}|on {date}].[ The reason: {reason}.][ We look forward to seeing the children again on {reopening_date} at {time}.| We look forward to seeing the children again on {reopening_date}.]\n\nThank you for your understanding. If you have a question, just reply to this message.',
    },
    es: {
      plain:
        'Hola, [{customer_name}|familia]: te informamos de que no habrá clases[ en {business}] [del {date} al {deadline}|el {date}].[ Motivo: {reason}.][ Las clases continúan el {reopening_date} a las {time}.| Las clases continúan el {reopening_date}.] Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola, [{customer_name}|familia]. Te avisamos para que puedas organizarte: no habrá clases[ en {business}] [del {date} al {deadline}|el {date}].[ El motivo: {reason}.][ Volvemos a clase el {reopening_date} a las {time}.| Volvemos a clase el {reopening_date}.]\n\nGracias por tu comprensión. Si tienes alguna pregunta, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá, [{customer_name}|família]. Informamos que não haverá aula[ na {business}] [de {date} até {deadline}|em {date}].[ Motivo: {reason}.][ As aulas continuam em {reopening_date}, às {time}.| As aulas continuam em {reopening_date}.] Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Olá, [{customer_name}|família]. Passando para avisar com antecedência: não haverá aula[ na {business}] [de {date} até {deadline}|em {date}].[ O motivo: {reason}.][ Esperamos as crianças de volta em {reopening_date}, às {time}.| Esperamos as crianças de volta em {reopening_date}.]\n\nObrigado pela compreensão. Se tiver alguma dúvida, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'आदरणीय [{customer_name}|अभिभावक], कृपया ध्यान दें:[ {business} में] [{date} से {deadline} तक|{date} को] छुट्टी रहेगी, कक्षाएँ नहीं होंगी।[ कारण: {reason}।][ कक्षाएँ {reopening_date} को {time} फिर शुरू होंगी।| कक्षाएँ {reopening_date} से फिर शुरू होंगी।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते [{customer_name} जी|अभिभावक], आपको पहले से बता दें:[ {business} में] [{date} से {deadline} तक|{date} को] छुट्टी रहेगी, कक्षाएँ नहीं होंगी।[ कारण: {reason}।][ बच्चों से फिर मिलेंगे {reopening_date} को, {time}।| बच्चों से फिर मिलेंगे {reopening_date} को।]\n\nआपके सहयोग के लिए धन्यवाद। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Dear [{customer_name}|parents], please dhyan dein:[ {business} mein] [{date} se {deadline} tak|{date} ko] chhutti rahegi, classes nahi hongi.[ Reason: {reason}.][ Classes {reopening_date} ko {time} phir shuru hongi.| Classes {reopening_date} se phir shuru hongi.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste [{customer_name} ji|parents], aapko pehle se bata dein:[ {business} mein] [{date} se {deadline} tak|{date} ko] chhutti rahegi, classes nahi hongi.[ Reason: {reason}.][ Bachchon se phir milenge {reopening_date} ko, {time}.| Bachchon se phir milenge {reopening_date} ko.]\n\nAapke support ke liye shukriya. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Yth. [{customer_name}|Bapak/Ibu wali murid], kami informasikan bahwa kegiatan belajar[ di {business}] diliburkan [dari {date} sampai {deadline}|pada {date}].[ Alasan: {reason}.][ Murid masuk kembali pada {reopening_date} pukul {time}.| Murid masuk kembali pada {reopening_date}.] Jika ada pertanyaan tentang jadwal ini, silakan balas pesan ini.',
      warm: 'Halo [{customer_name}|Bapak/Ibu wali murid], kami kabari lebih awal: kegiatan belajar[ di {business}] diliburkan [dari {date} sampai {deadline}|pada {date}].[ Alasannya: {reason}.][ Kami tunggu anak-anak kembali pada {reopening_date} pukul {time}.| Kami tunggu anak-anak kembali pada {reopening_date}.]\n\nTerima kasih atas pengertiannya. Kalau ada pertanyaan, balas saja pesan ini.',
    },
    de: {
      plain:
        '[Guten Tag {customer_name}|Liebe Eltern], bitte beachten Sie:[ An der Einrichtung {business} findet| Es findet] [vom {date} bis {deadline}|am {date}] kein Unterricht statt.[ Grund: {reason}.][ Ab {reopening_date}, {time}, geht es wie gewohnt weiter.| Ab {reopening_date} geht es wie gewohnt weiter.] Wenn Sie Fragen haben, antworten Sie bitte auf diese Nachricht.',
      warm: '[Hallo {customer_name}|Liebe Eltern], damit Sie gut planen können:[ Bei uns, {business}, findet| Bei uns findet] [vom {date} bis {deadline}|am {date}] kein Unterricht statt.[ Der Grund: {reason}.][ Ab {reopening_date}, {time}, sind die Kinder wieder willkommen.| Ab {reopening_date} sind die Kinder wieder willkommen.]\n\nVielen Dank für Ihr Verständnis. Wenn Sie eine Frage haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        '[Bonjour {customer_name}|Chers parents], nous vous informons qu’il n’y aura pas cours[ à l’établissement {business}] [du {date} au {deadline}|le {date}].[ Motif : {reason}.][ Les cours reprennent le {reopening_date} à {time}.| Les cours reprennent le {reopening_date}.] Pour toute question, répondez à ce message.',
      warm: '[Bonjour {customer_name}|Chers parents], nous préférons vous prévenir à l’avance : il n’y aura pas cours[ à l’établissement {business}] [du {date} au {deadline}|le {date}].[ La raison : {reason}.][ Nous retrouverons les enfants le {reopening_date} à {time}.| Nous retrouverons les enfants le {reopening_date}.]\n\nMerci de votre compréhension. Si vous avez une question, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'there is no school on Monday|no school tomorrow, classes continue on Tuesday|school closed, lessons resume|classes are suspended|no lessons on that day|school will be closed because of snow|we are closing the nursery for a day|nursery is shut, parents|kindergarten closed, open again on Friday|lessons cancelled because of the storm|no classes due to a strike|school is off tomorrow|day care closed for a day|parents need to know there is no school|school is closed|kindergarten closed tomorrow|no school because of snow|snow day|school closed tomorrow|nursery closed|school closed because of the storm warning',
    es: 'no hay clases el lunes|el colegio cierra un día|se suspenden las clases por lluvia|mañana no habrá clases|no hay clase, volvemos el martes|la escuela permanecerá cerrada|día sin clases por fumigación|suspensión de clases|la guardería cierra el viernes|las clases se reanudan el martes|no hay cole mañana|no hay clases mañana|la escuela estará cerrada|jardín cerrado|se suspenden las clases|mañana no hay clases|no hay clases por el temporal|guardería cerrada por tormenta|no hay clases por',
    pt_BR:
      'não haverá aula na sexta|não vai ter aula|sem aula por causa da chuva|aulas suspensas, retornam na segunda|a escola não vai abrir|suspensão das aulas|as aulas voltam na segunda|creche fechada amanhã|escola fechada por falta de água|não tem aula segunda|não haverá aula|a escola estará fechada|aula suspensa|creche fechada|amanhã não tem aula|não haverá aula por falta de água',
    hi: 'सोमवार को स्कूल बंद रहेगा|स्कूल की छुट्टी रहेगी|कल कक्षाएं नहीं होंगी|बारिश की वजह से स्कूल बंद|मंगलवार से कक्षाएं फिर चलेंगी|स्कूल बंद अभिभावकों को बताना|कल स्कूल नहीं है|स्कूल दो दिन बंद रहेगा|स्कूल बंद रहेगा|स्कूल की छुट्टी',
    hi_Latn:
      'school band rahega baarish ki wajah se|kal school band hai|classes nahi hongi|school ki chhutti rahegi|school band, parso se normal khulega|kal school nahi hai|bachchon ki chhutti rahegi parents ko batana|school closed rahega|school band rahega|school ki chhutti',
    id: 'sekolah libur hari Senin|sekolah diliburkan karena banjir|besok tidak ada pelajaran|murid masuk kembali hari Selasa|kegiatan belajar ditiadakan|kelas diliburkan sehari|tk libur besok|besok anak-anak libur sekolah|sekolah libur|paud libur|besok sekolah libur|libur sekolah|sekolah diliburkan|sekolah libur ujian guru|murid libur',
    de: 'am Montag fällt der Unterricht aus|kein Unterricht wegen Heizung|am Montag findet kein Unterricht statt|Unterrichtsausfall|die Kita bleibt geschlossen|Kindergarten bleibt zu|Schule fällt wegen Sturm aus|Unterricht entfällt|ab Dienstag wieder Unterricht|morgen keine Schule|Schule bleibt zu|die Schule bleibt geschlossen|Schulausfall|Kita bleibt zu|Schule fällt aus|Kindergarten geschlossen|schulfrei|der Unterricht fällt aus|Unterricht fällt am Dienstag aus|Unterricht fällt aus|der Unterricht ausfällt|Eltern, Unterricht fällt aus|Kita bleibt geschlossen wegen Unwetter|Unwetterwarnung, Kita geschlossen|Kita geschlossen, am Mittwoch wieder normal',
    fr: 'il n’y aura pas cours lundi|pas d’école lundi|l’école sera fermée à cause d’une grève|les cours reprennent mardi|cours suspendus|fermeture exceptionnelle de l’école|la crèche sera fermée|pas de classe à cause de la neige|école fermée pour cause de grève|l’école sera fermée|pas de classe demain|école fermée|crèche fermée|pas d’école|l’école est fermée à cause de la tempête|pas cours vendredi|il n’y a pas cours|prévenir les parents qu’il n’y a pas cours',
  },
  not: ['yoga class', 'fitness class', 'shop is closed', 'parents evening', 'school trip', 'course starts'],
}
