import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const courseStart: UtilityBlueprint = {
  id: 'course_start',
  name: 'course_start',
  category: 'UTILITY',
  industries: ['education', 'fitness', 'events', 'professional_services', 'beauty'],
  titles: {
    en: 'Course start',
    es: 'Inicio del curso',
    pt_BR: 'Início do curso',
    hi: 'कोर्स की शुरुआत',
    hi_Latn: 'Course ki shuruaat',
    id: 'Kursus dimulai',
    de: 'Kursbeginn',
    fr: 'Début du cours',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    course: { kind: 'course', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '8 weeks',
        es: '8 semanas',
        pt_BR: '8 semanas',
        hi: '8 हफ़्ते',
        hi_Latn: '8 hafte',
        id: '8 minggu',
        de: '8 Wochen',
        fr: '8 semaines',
      },
    },
    person: { kind: 'person', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'notebook and pen',
        es: 'cuaderno y bolígrafo',
        pt_BR: 'caderno e caneta',
        hi: 'कॉपी और पेन',
        hi_Latn: 'copy aur pen',
        id: 'buku catatan dan pulpen',
        de: 'Heft und Stift',
        fr: 'cahier et stylo',
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
        en: 'Course details',
        es: 'Detalles del curso',
        pt_BR: 'Detalhes do curso',
        hi: 'कोर्स की जानकारी',
        hi_Latn: 'Course ki jaankari',
        id: 'Detail kursus',
        de: 'Infos zum Kurs',
        fr: 'Détails du cours',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], here are the details for your first class[ ({course})][ at {business}].[ When: {date} at {time}.| When: {date}.| Start time: {time}.][ Course length: {duration}.][ Taught by: {person}.][ Where: {place}.][ Please bring: {document}.] If you cannot attend, please reply to this message.',
      warm: 'Hi[ {customer_name}], your first class[ at {business}] is coming up 📅[\nCourse: {course}][\nWhen: {date} at {time}|\nWhen: {date}|\nStart time: {time}][\nCourse length: {duration}][\nTaught by: {person}][\nWhere: {place}][\nPlease bring: {document}]\n\nWe look forward to getting started with you. If you have a question beforehand, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: estos son los datos de tu primera clase[ de {course}][ en {business}].[ Cuándo: {date} a las {time}.| Cuándo: {date}.| Hora de inicio: {time}.][ Duración del curso: {duration}.][ Con: {person}.][ Dónde: {place}.][ Trae, por favor: {document}.] Si no puedes asistir, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Se acerca tu primera clase[ en {business}] 📅[\nCurso: {course}][\nCuándo: {date} a las {time}|\nCuándo: {date}|\nHora de inicio: {time}][\nDuración del curso: {duration}][\nCon: {person}][\nDónde: {place}][\nTrae, por favor: {document}]\n\nTenemos muchas ganas de empezar contigo. Si tienes alguna pregunta antes, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Estes são os detalhes da sua primeira aula[ de {course}][ na {business}].[ Quando: {date} às {time}.| Quando: {date}.| Horário de início: {time}.][ Duração do curso: {duration}.][ Com: {person}.][ Onde: {place}.][ Por favor, traga: {document}.] Se não puder participar, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. A sua primeira aula[ na {business}] está chegando 📅[\nCurso: {course}][\nQuando: {date} às {time}|\nQuando: {date}|\nHorário de início: {time}][\nDuração do curso: {duration}][\nCom: {person}][\nOnde: {place}][\nPor favor, traga: {document}]\n\nEstamos animados para começar com você. Se tiver alguma dúvida antes, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], सूचना:[ {business} में] आपका[ {course}] कोर्स शुरू होने वाला है।[ पहली क्लास: {date}, {time}।| पहली क्लास: {date}।| शुरू होने का समय: {time}।][ कोर्स की अवधि: {duration}।][ टीचर: {person}।][ कहाँ: {place}।][ कृपया साथ लाएँ: {document}।] अगर आप क्लास में न आ पाएँ, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], बस यह सूचना देनी थी कि[ {business} में] आपका कोर्स शुरू होने वाला है 📅[\nकोर्स: {course}][\nपहली क्लास: {date}, {time}|\nपहली क्लास: {date}|\nशुरू होने का समय: {time}][\nकोर्स की अवधि: {duration}][\nटीचर: {person}][\nकहाँ: {place}][\nकृपया साथ लाएँ: {document}]\n\nक्लास में आपसे मुलाक़ात होगी। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka[ {course}] course shuru hone wala hai.[ Pehli class: {date}, {time}.| Pehli class: {date}.| Shuru hone ka time: {time}.][ Course ki duration: {duration}.][ Teacher: {person}.][ Kahan: {place}.][ Please saath laayein: {document}.] Agar aap class mein na aa payein, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka course shuru hone wala hai 📅[\nCourse: {course}][\nPehli class: {date}, {time}|\nPehli class: {date}|\nShuru hone ka time: {time}][\nCourse ki duration: {duration}][\nTeacher: {person}][\nKahan: {place}][\nPlease saath laayein: {document}]\n\nClass mein aapse mulaqat hogi. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], berikut jadwal mulai kursus[ {course}] Anda[ di {business}].[ Kelas pertama: {date} pukul {time}.| Kelas pertama: {date}.| Mulai pukul {time}.][ Lama kursus: {duration}.][ Pengajar: {person}.][ Tempat: {place}.][ Mohon bawa: {document}.] Jika Anda berhalangan hadir, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kelas Kakak[ di {business}] tinggal menunggu hari 📅[\nKursus: {course}][\nKelas pertama: {date} pukul {time}|\nKelas pertama: {date}|\nMulai pukul {time}][\nLama kursus: {duration}][\nPengajar: {person}][\nTempat: {place}][\nMohon bawa: {document}]\n\nKami tidak sabar untuk mulai belajar bersama. Kalau ada pertanyaan sebelum kelas, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], hier sind die Angaben zum Beginn Ihres Kurses[ „{course}“][ bei {business}].[ Erster Kurstag: {date} um {time}.| Erster Kurstag: {date}.| Beginn: {time}.][ Dauer des Kurses: {duration}.][ Leitung: {person}.][ Ort: {place}.][ Bitte mitbringen: {document}.] Wenn Sie zum ersten Termin nicht kommen können, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], bald geht es los mit Ihrem Kurs[ bei {business}] 📅[\nKurs: {course}][\nErster Kurstag: {date} um {time}|\nErster Kurstag: {date}|\nBeginn: {time}][\nDauer des Kurses: {duration}][\nLeitung: {person}][\nOrt: {place}][\nBitte mitbringen: {document}]\n\nWir freuen uns darauf, mit Ihnen zu starten. Wenn Sie vorab eine Frage haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici l’essentiel pour le début de votre cours[ {course}][ chez {business}].[ Première séance : {date} à {time}.| Première séance : {date}.| Heure de début : {time}.][ Durée du cours : {duration}.][ Avec : {person}.][ Lieu : {place}.][ À apporter : {document}.] Si vous ne pouvez pas venir, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre cours[ chez {business}] va bientôt commencer 📅[\nCours : {course}][\nPremière séance : {date} à {time}|\nPremière séance : {date}|\nHeure de début : {time}][\nDurée du cours : {duration}][\nAvec : {person}][\nLieu : {place}][\nÀ apporter : {document}]\n\nNous avons hâte de commencer avec vous. Si vous avez une question d’ici là, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'course start|course begins|class starts next week|first class|start of the course for participants|workshop you signed up for begins|new term starts|training starts|course starts|classes begin|bootcamp starts|info before the first class|new course details',
    es: 'inicio del curso|empieza el curso|primera clase|comienzan las clases|el taller empieza|inicio de clases para alumnos|arranca el curso|arrancamos el curso|empieza el taller|comienza el diplomado|bienvenida a los alumnos del curso|primer día de clase|el curso comienza el lunes|inicio de capacitación|curso de repostería empieza|empieza el curso de|el curso arranca el sábado|inicio del taller con lista de materiales|arrancan las clases',
    pt_BR:
      'início do curso|o curso começa|primeira aula|início das aulas|a turma começa|começo do treinamento|aulas começam na segunda|o curso começa dia|primeiro dia de aula|começa a turma nova|início da turma|o workshop começa|início da capacitação|começam as aulas|curso de confeitaria começa|o curso começa sábado|início do workshop com lista de materiais|vai começar o curso',
    hi: 'कोर्स की शुरुआत|कोर्स शुरू हो रहा है|पहली कक्षा|क्लास शुरू होगी|नया बैच शुरू|ट्रेनिंग शुरू हो रही है|कोचिंग का नया बैच|बैच सोमवार से शुरू|कंप्यूटर कोर्स शुरू|क्लास अगले हफ़्ते से|गिटार क्लास शुरू|नीट का नया बैच|कोर्स शुरू होगा|क्लास शुरू हो रही है|नया सत्र शुरू|बैच शुरू',
    hi_Latn:
      'course ki shuruaat|course shuru ho raha hai|pehli class|class shuru hogi|naya batch shuru|training shuru|coaching ka naya batch|batch monday se start|course start hone wala hai|computer course shuru|nayi class start|class agle hafte se shuru|guitar class shuru|batch start|JEE batch|NEET batch|new batch start|course shuru|classes start|session shuru',
    id: 'kursus dimulai|kelas dimulai|kelas pertama|awal kursus|pelatihan dimulai|hari pertama kursus|jadwal mulai kelas|kursus mulai tanggal|mulai pelatihan|bootcamp dimulai|kelas mulai senin|jadwal pertemuan pertama|kursus mulai senin|les baru dimulai|kursus mulai|kursus komputer mulai|kelas perdana|hari pertama kelas|angkatan baru mulai|bimbel mulai|kelas mulai tanggal',
    de: 'Kursbeginn|Kurs beginnt|der Kurs startet|erste Kursstunde|Kursstart|Seminar fängt an|Unterricht beginnt|Infos zum ersten Kurstag|Kurs startet|Kurs fängt an|Kurs geht los|Lehrgang beginnt|Schulung startet|Infos zum Kurs|Yogakurs startet|neuer Kurs beginnt|erster Kurstag|neuer Yogakurs startet|Schwimmkurs beginnt|Semester beginnt',
    fr: 'début du cours|le cours commence|première séance|début de la formation|les cours commencent|rentrée des élèves|premier cours|le cours démarre|la formation démarre|début des cours|rentrée|infos pour le premier cours|stage qui commence|le cours de pâtisserie commence|ça commence samedi, apportez|début de l’atelier|le stage commence|les cours reprennent',
  },
  not: ['class cancelled', 'class moved', 'clase cancelada', 'aula cancelada', 'kurs fällt aus', 'cours annulé'],
}
