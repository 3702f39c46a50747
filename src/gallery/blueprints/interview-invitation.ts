import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const interviewInvitation: UtilityBlueprint = {
  id: 'interview_invitation',
  name: 'interview_invitation',
  category: 'UTILITY',
  industries: ['recruiting', 'professional_services', 'retail', 'restaurant', 'logistics'],
  titles: {
    en: 'Interview invitation',
    es: 'Entrevista de trabajo',
    pt_BR: 'Convite para entrevista',
    hi: 'इंटरव्यू का निमंत्रण',
    hi_Latn: 'Interview invitation',
    id: 'Undangan wawancara',
    de: 'Vorstellungsgespräch',
    fr: 'Entretien d’embauche',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'shop assistant',
        es: 'atención en tienda',
        pt_BR: 'atendente de loja',
        hi: 'सेल्स असिस्टेंट',
        hi_Latn: 'sales assistant',
        id: 'staf toko',
        de: 'Verkauf in Teilzeit',
        fr: 'vente à temps partiel',
      },
    },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer', usual: true },
    duration: { kind: 'duration', per: 'message' },
    person: { kind: 'person', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'your references',
        es: 'cartas de recomendación',
        pt_BR: 'currículo atualizado',
        hi: 'अनुभव प्रमाण पत्र',
        hi_Latn: 'experience certificate',
        id: 'CV terbaru',
        de: 'Arbeitszeugnisse',
        fr: 'lettres de recommandation',
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
        en: 'Interview details',
        es: 'Ver la entrevista',
        pt_BR: 'Detalhes da entrevista',
        hi: 'इंटरव्यू की जानकारी',
        hi_Latn: 'Interview ki jaankari',
        id: 'Detail wawancara',
        de: 'Details zum Gespräch',
        fr: 'Détails de l’entretien',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], thank you for your application. We would like to meet you for an interview[ at {business}][ on {date}][ at {time}].[ Position: {product}.][ Duration: {duration}.][ You will meet: {person}.][ Where: {place}.][ Please bring: {document}.] Please reply to confirm or to ask for another time.',
      warm: 'Hi[ {customer_name}], we enjoyed reading your application and would love to meet you for an interview[ at {business}].[\nPosition: {product}][\nDate: {date}][\nTime: {time}][\nDuration: {duration}][\nYou will meet: {person}][\nWhere: {place}][\nPlease bring: {document}]\n\nDoes that suit you? A short reply is enough. Need another time or have a question? Just let us know.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: gracias por tu solicitud. Nos gustaría conocerte en una entrevista[ en {business}][ el {date}][ a las {time}].[ Puesto: {product}.][ Duración: {duration}.][ Hablarás con: {person}.][ Dónde: {place}.][ Trae, por favor: {document}.] Responde a este mensaje para confirmar o pedir otro horario.',
      warm: 'Hola[, {customer_name}]. Nos gustó tu solicitud y queremos conocerte en una entrevista[ en {business}].[\nPuesto: {product}][\nFecha: {date}][\nHora: {time}][\nDuración: {duration}][\nHablarás con: {person}][\nDónde: {place}][\nTrae, por favor: {document}]\n\n¿Te viene bien? Respóndenos por aquí, también si prefieres otro horario o tienes alguna pregunta.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Agradecemos a sua candidatura. Gostaríamos de conhecer você em uma entrevista[ na {business}][ em {date}][ às {time}].[ Vaga: {product}.][ Duração: {duration}.][ Você vai conversar com: {person}.][ Onde: {place}.][ Por favor, traga: {document}.] Responda a esta mensagem para confirmar ou pedir outro horário.',
      warm: 'Oi[, {customer_name}]. Gostamos da sua candidatura e queremos conhecer você em uma entrevista[ na {business}].[\nVaga: {product}][\nData: {date}][\nHorário: {time}][\nDuração: {duration}][\nVocê vai conversar com: {person}][\nOnde: {place}][\nPor favor, traga: {document}]\n\nFica bom para você? É só responder por aqui, inclusive se preferir outro horário ou tiver alguma pergunta.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आपके आवेदन के लिए धन्यवाद। हम आपको[ {business} में] इंटरव्यू के लिए बुलाना चाहते हैं।[ पद: {product}।][ तारीख: {date}।][ समय: {time}।][ अवधि: {duration}।][ किनसे मिलना है: {person}।][ कहाँ: {place}।][ कृपया साथ लाएँ: {document}।] आने की पुष्टि करने या कोई और समय माँगने के लिए इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपके आवेदन के लिए शुक्रिया। हम[ {business} में] इंटरव्यू के लिए आपसे मिलना चाहते हैं।[\nपद: {product}][\nतारीख: {date}][\nसमय: {time}][\nअवधि: {duration}][\nकिनसे मिलना है: {person}][\nकहाँ: {place}][\nकृपया साथ लाएँ: {document}]\n\nक्या आप आ पाएँगे? बस इस मैसेज का जवाब दें। कोई सवाल हो या दूसरा समय चाहिए, तो वह भी यहीं बताएँ।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], aapke application ke liye dhanyavaad. Hum aapko[ {business} mein] interview ke liye bulana chahte hain.[ Post: {product}.][ Date: {date}.][ Time: {time}.][ Duration: {duration}.][ Kinse milna hai: {person}.][ Kahan: {place}.][ Please saath laayein: {document}.] Confirm karne ya koi aur time maangne ke liye is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapke application ke liye shukriya. Hum[ {business} mein] interview ke liye aapse milna chahte hain.[\nPost: {product}][\nDate: {date}][\nTime: {time}][\nDuration: {duration}][\nKinse milna hai: {person}][\nKahan: {place}][\nPlease saath laayein: {document}]\n\nKya aap aa payenge? Bas is message par reply karein. Koi sawaal ho ya doosra time chahiye, toh woh bhi yahin batayein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], terima kasih atas lamaran Anda. Kami ingin bertemu Anda untuk wawancara[ di {business}][ pada {date}][ pukul {time}].[ Posisi: {product}.][ Durasi: {duration}.][ Anda akan bertemu: {person}.][ Tempat: {place}.][ Mohon bawa: {document}.] Silakan balas pesan ini untuk konfirmasi atau meminta waktu lain.',
      warm: 'Halo Kak[ {customer_name}], kami senang membaca lamaran Kakak dan ingin bertemu untuk wawancara[ di {business}].[\nPosisi: {product}][\nTanggal: {date}][\nPukul: {time}][\nDurasi: {duration}][\nAkan bertemu: {person}][\nTempat: {place}][\nMohon bawa: {document}]\n\nApakah waktunya cocok? Cukup balas singkat, termasuk kalau perlu waktu lain atau ada pertanyaan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], vielen Dank für Ihre Bewerbung. Wir möchten Sie gern in einem Vorstellungsgespräch[ bei {business}] kennenlernen.[ Stelle: {product}.][ Termin: {date} um {time}.| Datum: {date}.| Uhrzeit: {time}.][ Dauer: {duration}.][ Ihr Gespräch führt: {person}.][ Ort: {place}.][ Bitte mitbringen: {document}.] Bitte antworten Sie, um zuzusagen oder einen anderen Termin vorzuschlagen.',
      warm: 'Hallo[ {customer_name}], Ihre Bewerbung hat uns gut gefallen, und wir möchten Sie gern in einem Vorstellungsgespräch[ bei {business}] kennenlernen.[\nStelle: {product}][\nDatum: {date}][\nUhrzeit: {time}][\nDauer: {duration}][\nIhr Gespräch führt: {person}][\nOrt: {place}][\nBitte mitbringen: {document}]\n\nPasst Ihnen das? Eine kurze Antwort genügt, auch wenn Sie einen anderen Termin brauchen oder Fragen haben.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], merci pour votre candidature. Nous aimerions vous rencontrer pour un entretien[ chez {business}][ le {date}][ à {time}].[ Poste : {product}.][ Durée : {duration}.][ Vous rencontrerez : {person}.][ Lieu : {place}.][ À apporter : {document}.] Répondez à ce message pour confirmer ou demander un autre horaire.',
      warm: 'Bonjour[ {customer_name}], votre candidature nous a beaucoup plu et nous aimerions vous rencontrer pour un entretien[ chez {business}].[\nPoste : {product}][\nDate : {date}][\nHeure : {time}][\nDurée : {duration}][\nVous rencontrerez : {person}][\nLieu : {place}][\nÀ apporter : {document}]\n\nCela vous convient-il ? Une courte réponse suffit, même s’il vous faut un autre horaire ou si vous avez une question.',
    },
  },
  purposes: {
    en: 'interview invitation|invite to a job interview|job interview|applicant interview date|candidate invited for an interview|schedule an interview with applicants|reply to a job application|invite an applicant|come in for an interview|interview date and time|job applicant interview|trial shift',
    es: 'entrevista de trabajo|invitar a una entrevista|citar a un candidato|entrevista con postulantes|convocar a entrevista|fecha de la entrevista|citar a los postulantes|llamar a entrevista|entrevista para el puesto|entrevista laboral|seleccionamos tu currículum|reclutamiento|entrevista mañana|convocar al candidato a entrevista|invitamos a una entrevista por videollamada|entrevista por videollamada|entrevista presencial',
    pt_BR:
      'convite para entrevista|entrevista de emprego|chamar candidato para entrevista|convocar para entrevista|marcar entrevista com candidatos|data da entrevista|chamar para entrevista|vaga de vendedor entrevista|processo seletivo|recrutamento|seu currículo foi selecionado|entrevista com o RH|entrevista amanhã|convite para entrevista presencial|entrevista por vídeo|chamamos o candidato para conversar|entrevista online',
    hi: 'इंटरव्यू का बुलावा|इंटरव्यू के लिए बुलाना|नौकरी का इंटरव्यू|उम्मीदवार को इंटरव्यू|साक्षात्कार|इंटरव्यू की तारीख|इंटरव्यू|वॉक-इन इंटरव्यू|इंटरव्यू शेड्यूल|साक्षात्कार के लिए',
    hi_Latn:
      'interview ka bulawa|interview ke liye bulana|job interview|candidate ko interview|naukri ka interview|interview ki tareekh|interview|walk in interview|interview schedule|interview call|interview ki date',
    id: 'undangan wawancara|undang wawancara kerja|panggilan interview|wawancara kandidat|jadwal wawancara pelamar|panggil pelamar kerja|panggil interview|tes wawancara kerja|lolos seleksi berkas|rekrutmen karyawan|interview pelamar|undangan tes kerja|undangan interview|undang pelamar|wawancara kerja|panggilan kerja|tes kerja|interview lowongan|lolos seleksi wawancara',
    de: 'Vorstellungsgespräch|zum Vorstellungsgespräch einladen|Einladung zum Bewerbungsgespräch|Bewerber einladen|Jobinterview|Gespräch mit Bewerbern|Antwort auf eine Bewerbung|Bewerbungsgespräch|Einladung zum Gespräch|Bewerberin einladen|Vorstellungstermin|Probearbeiten|Einladung zum Vorstellungsgespräch|lädt Bewerber ein|Vorstellungsgespräch Termin|zum Gespräch einladen Bewerbung|Bewerber Gespräch|Kennenlerngespräch Bewerbung|Probearbeiten Einladung',
    fr: 'entretien d’embauche|inviter à un entretien|convoquer un candidat|entretien avec un candidat|date de l’entretien|réponse à une candidature|entretien|convocation à un entretien|entretien de recrutement|inviter un candidat|rdv avec un candidat|entretien en visio|vous êtes convoqué à un entretien|entretien dans nos locaux|inviter la candidate',
  },
  not: ['application rejected', 'candidatura rechazada', 'absage', 'lamaran ditolak', 'candidature refusée'],
}
