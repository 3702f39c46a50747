import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const schoolNotice: UtilityBlueprint = {
  id: 'school_notice',
  name: 'school_notice',
  category: 'UTILITY',
  industries: ['education'],
  titles: {
    en: 'School notice',
    es: 'Aviso escolar',
    pt_BR: 'Comunicado escolar',
    hi: 'स्कूल की सूचना',
    hi_Latn: 'School notice',
    id: 'Pemberitahuan sekolah',
    de: 'Schulinformation',
    fr: 'Information de l’école',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: {
      kind: 'event',
      per: 'message',
      required: true,
      sample: {
        en: 'parents’ evening',
        es: 'reunión de padres',
        pt_BR: 'reunião de pais',
        hi: 'अभिभावक बैठक',
        hi_Latn: 'parents meeting',
        id: 'pertemuan orang tua',
        de: 'Elternabend',
        fr: 'réunion parents-professeurs',
      },
    },
    course: {
      kind: 'course',
      per: 'customer',
      sample: {
        en: 'Year 5',
        es: '5.º de primaria',
        pt_BR: '5º ano',
        hi: 'कक्षा 5',
        hi_Latn: 'Class 5',
        id: 'kelas 5',
        de: '5b',
        fr: 'CM2',
      },
    },
    date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    place: { kind: 'place', per: 'message' },
    reason: { kind: 'reason', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'signed consent form',
        es: 'autorización firmada',
        pt_BR: 'autorização assinada',
        hi: 'साइन किया हुआ सहमति पत्र',
        hi_Latn: 'sign kiya hua consent form',
        id: 'surat izin yang ditandatangani',
        de: 'unterschriebene Einverständniserklärung',
        fr: 'autorisation signée',
      },
    },
    deadline: { kind: 'deadline', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Read the notice',
        es: 'Leer el aviso',
        pt_BR: 'Ler o comunicado',
        hi: 'सूचना पढ़ें',
        hi_Latn: 'Notice padhein',
        id: 'Baca pemberitahuan',
        de: 'Information lesen',
        fr: 'Lire l’information',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Dear [{customer_name}|parents], this is a notice[ from {business}| from the school] concerning your child: {event}.[ Class: {course}.][ Date: {date}.][ Time: {time}.][ Place: {place}.][ Reason: {reason}.][ Your child needs: {document}.][ Please reply by {deadline}.] If you have any questions, please reply to this message.',
      warm: 'Dear [{customer_name}|parents], here is some information[ from {business}| from the school] concerning your child: {event}.[\nClass: {course}][\nDate: {date}][\nTime: {time}][\nPlace: {place}][\nThe reason: {reason}][\nYour child needs: {document}][\nPlease reply by {deadline}]\n\nThank you for your support. If you have a question, just reply to this message.',
    },
    es: {
      plain:
        'Hola, [{customer_name}|familia]: este es un aviso[ de {business}| de la escuela]: {event}.[ Clase: {course}.][ Fecha: {date}.][ Hora: {time}.][ Lugar: {place}.][ Motivo: {reason}.][ Tu hijo o hija debe traer: {document}.][ Responde a más tardar el {deadline}, por favor.] Si tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola, [{customer_name}|familia]. Queremos compartir este aviso[ de {business}| de la escuela]: {event}.[\nClase: {course}][\nFecha: {date}][\nHora: {time}][\nLugar: {place}][\nEl motivo: {reason}][\nTu hijo o hija debe traer: {document}][\nResponde a más tardar el {deadline}, por favor]\n\nGracias por tu apoyo. Si tienes alguna pregunta, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá, [{customer_name}|família]. Este é um aviso[ da {business}| da escola]: {event}.[ Turma: {course}.][ Data: {date}.][ Horário: {time}.][ Local: {place}.][ Motivo: {reason}.][ Seu filho ou filha precisa levar: {document}.][ Por favor, responda até {deadline}.] Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Olá, [{customer_name}|família]. Queremos compartilhar este aviso[ da {business}| da escola]: {event}.[\nTurma: {course}][\nData: {date}][\nHorário: {time}][\nLocal: {place}][\nO motivo: {reason}][\nSeu filho ou filha precisa levar: {document}][\nPor favor, responda até {deadline}]\n\nObrigado pelo apoio de sempre. Se tiver alguma dúvida, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'आदरणीय [{customer_name}|अभिभावक], यह[ {business} की ओर से| स्कूल की ओर से] एक सूचना है: {event}।[ कक्षा: {course}।][ तारीख: {date}।][ समय: {time}।][ स्थान: {place}।][ कारण: {reason}।][ बच्चे के साथ भेजें: {document}।][ कृपया {deadline} तक जवाब दें।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते [{customer_name} जी|अभिभावक],[ {business} की ओर से| स्कूल की ओर से] आपके लिए एक सूचना है: {event}।[\nकक्षा: {course}][\nतारीख: {date}][\nसमय: {time}][\nस्थान: {place}][\nकारण: {reason}][\nबच्चे के साथ भेजें: {document}][\nकृपया {deadline} तक जवाब दें]\n\nआपके सहयोग के लिए धन्यवाद। कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Dear [{customer_name}|parents], yeh[ {business} ki taraf se| school ki taraf se] ek notice hai: {event}.[ Class: {course}.][ Date: {date}.][ Time: {time}.][ Jagah: {place}.][ Reason: {reason}.][ Bachche ke saath bhejein: {document}.][ Please {deadline} tak reply karein.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste [{customer_name} ji|parents],[ {business} ki taraf se| school ki taraf se] aapke liye ek notice hai: {event}.[\nClass: {course}][\nDate: {date}][\nTime: {time}][\nJagah: {place}][\nReason: {reason}][\nBachche ke saath bhejein: {document}][\nPlease {deadline} tak reply karein]\n\nAapke support ke liye shukriya. Koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Yth. [{customer_name}|Bapak/Ibu wali murid], berikut pemberitahuan[ dari {business}| dari sekolah]: {event}.[ Kelas: {course}.][ Tanggal: {date}.][ Pukul: {time}.][ Tempat: {place}.][ Alasan: {reason}.][ Yang perlu dibawa anak: {document}.][ Mohon balas paling lambat {deadline}.] Jika ada pertanyaan tentang jadwal atau kegiatan ini, silakan balas pesan ini.',
      warm: 'Halo [{customer_name}|Bapak/Ibu wali murid], kami ingin menyampaikan kabar[ dari {business}| dari sekolah]: {event}.[\nKelas: {course}][\nTanggal: {date}][\nPukul: {time}][\nTempat: {place}][\nAlasannya: {reason}][\nYang perlu dibawa anak: {document}][\nMohon balas paling lambat {deadline}]\n\nTerima kasih atas kerja samanya. Kalau ada pertanyaan tentang jadwal atau kegiatan ini, balas saja pesan ini.',
    },
    de: {
      plain:
        '[Guten Tag {customer_name}|Liebe Eltern], hier ist eine Information[ von {business}| der Schule], die Ihr Kind betrifft: {event}.[ Klasse: {course}.][ Datum: {date}.][ Uhrzeit: {time}.][ Ort: {place}.][ Grund: {reason}.][ Das braucht Ihr Kind: {document}.][ Bitte antworten Sie bis {deadline}.] Bei Fragen antworten Sie bitte auf diese Nachricht.',
      warm: '[Hallo {customer_name}|Liebe Eltern], wir[ von {business}] haben eine Information für Sie, die Ihr Kind betrifft: {event}.[\nKlasse: {course}][\nDatum: {date}][\nUhrzeit: {time}][\nOrt: {place}][\nDer Grund: {reason}][\nDas braucht Ihr Kind: {document}][\nBitte antworten Sie bis {deadline}]\n\nVielen Dank für Ihre Unterstützung. Wenn Sie eine Frage haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        '[Bonjour {customer_name}|Chers parents], voici une information[ de la part de {business}| de l’école] : {event}.[ Classe : {course}.][ Date : {date}.][ Heure : {time}.][ Lieu : {place}.][ Motif : {reason}.][ Votre enfant doit apporter : {document}.][ Merci de répondre d’ici le {deadline}.] Pour toute question, répondez à ce message.',
      warm: '[Bonjour {customer_name}|Chers parents], nous avons un message pour vous[ de la part de {business}| de la part de l’école] : {event}.[\nClasse : {course}][\nDate : {date}][\nHeure : {time}][\nLieu : {place}][\nLa raison : {reason}][\nVotre enfant doit apporter : {document}][\nMerci de répondre d’ici le {deadline}]\n\nMerci de votre attention. Si vous avez une question, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'school notice|message to parents|notice for parents|parents’ evening|school trip information|exam dates for pupils|notice to parents|tell parents|pta meeting|parents meeting|class trip to the museum|school excursion, bring packed lunch|bus leaves, bring a raincoat|children need to bring|sports day at school|parents meeting in the hall|lice at nursery|head lice in the group|report cards',
    es: 'aviso escolar|comunicado a los padres|reunión de padres|excursión del colegio|aviso del colegio|aviso de la guardería|entrega de boletines|traer la autorización|los niños deben llevar|excursión del colegio, llevar almuerzo|reunión de padres en el salón|piojos en la clase|los alumnos deben traer|entrega de notas|el colegio informa|excursión al zoológico|reunión de padres de|salida escolar|avisar a los padres que no hay clase',
    pt_BR:
      'comunicado escolar|aviso aos pais|reunião de pais|passeio da escola|recado para as famílias dos alunos|entrega de boletim|passeio ao museu|trazer autorização dos pais|as crianças devem levar|passeio da escola, levar lanche|reunião de pais no auditório|piolho na turma|as crianças precisam trazer|o colégio informa|passeio ao zoológico|reunião de pais da turma|passeio escolar|os alunos devem trazer|não haverá aula sexta|avisar os pais que não tem aula',
    hi: 'स्कूल की सूचना|अभिभावकों को सूचना|पैरेंट्स मीटिंग|स्कूल पिकनिक|बच्चों की परीक्षा की सूचना|पीटीएम|वार्षिक उत्सव|परीक्षा की डेटशीट|माता-पिता की बैठक|बच्चों का रिज़ल्ट|स्कूल बस नहीं आएगी|पेरेंट्स को सूचना|होमवर्क|हाफ़ डे|स्कूल ट्रिप, टिफ़िन लाएं|स्कूल में कार्यक्रम|अभिभावक बैठक|स्कूल बंद रहेगा|स्कूल कल बंद|बारिश के कारण स्कूल बंद|बच्चों की परीक्षा|अभिभावकों को सूचित|स्कूल की छुट्टी|वार्षिकोत्सव बच्चों का|बच्चे लेकर आएं|परीक्षा की तारीख|स्कूल ड्रेस|रिपोर्ट कार्ड|टीकाकरण स्कूल|बच्चों का स्वास्थ्य परीक्षण|टिफिन साथ लाएं',
    hi_Latn:
      'school ki suchna|parents ko notice|parents teacher meeting|school picnic|PTM|annual day|exam date sheet|annual function|sports day school|school mein meeting|school bus nahi aayegi|bachchon ka result|mata pita ki meeting|result day|homework|half day school|school trip, tiffin laana|school mein program|parents meeting|school band rahega|school kal band|bachcho ke exam|exam date|school holiday|annual day bachche|report card|sports day|barish ki wajah se school band|school bus|vaccination school',
    id: 'pemberitahuan sekolah|pengumuman untuk orang tua|rapat orang tua murid|karyawisata sekolah|info untuk wali murid|jadwal ujian sekolah|pembagian rapor|study tour|murid bawa surat izin|anak-anak wajib membawa|field trip|rapat orang tua di aula|kutu di kelas|kegiatan sekolah, bawa bekal|rapat orang tua|rapat wali murid|undangan rapat orang tua|karyawisata|orang tua murid|ujian sekolah|pentas seni|kunjungan ke kebun binatang|imunisasi di sekolah|kegiatan sekolah|anak membawa bekal|pulang lebih awal|masuk sekolah|class meeting|vaksin di sekolah|siswa masuk lagi',
    de: 'Schulinformation|Mitteilung an die Eltern|Elternabend|Elternbrief|Schulausflug|Eltern informieren|Info für Eltern|Elternnachricht|Klassenfahrt|Läuse in der Kita|Läuse in der Gruppe|Klassenausflug ins Museum|Eltern sollen Köpfe kontrollieren|Kinder brauchen|Sportfest der Schule|Elternabend in der Aula|Wandertag|schulfrei|Läuse|Info an Eltern|Kindergarten Info|Kinder sollen mitbringen|Magen-Darm in der Kita|Windpocken|Fototermin in der Kita|Bundesjugendspiele|Unterricht fällt aus|Einschulung|Projektwoche|Sportfest|Kita wegen Krankheit geschlossen|Köpfe kontrollieren|Eltern Köpfe kontrollieren|Kinder abholen|Kopfläuse|Magen-Darm in der Gruppe|Windpocken in der Gruppe',
    fr: 'avis de l’école|message aux parents|réunion parents-professeurs|sortie scolaire|information aux parents d’élèves|info parents|prévenir les parents|réunion de parents|sortie de classe|poux à la crèche|sortie scolaire au musée|apporter un pique-nique|réunion de parents en salle|kermesse de l’école|l’école informe|sortie au zoo|réunion de parents de la classe|les élèves doivent apporter',
  },
  not: ['shop is closed', 'yoga class', 'school fees due', 'course starts', 'kayak'],
}
