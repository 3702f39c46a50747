import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const testResultsReady: UtilityBlueprint = {
  id: 'test_results_ready',
  name: 'test_results_ready',
  category: 'UTILITY',
  industries: ['healthcare'],
  titles: {
    en: 'Test results ready',
    es: 'Resultados listos',
    pt_BR: 'Resultado de exame',
    hi: 'जाँच रिपोर्ट तैयार',
    hi_Latn: 'Test report taiyar',
    id: 'Hasil tes sudah siap',
    de: 'Befund liegt vor',
    fr: 'Résultats disponibles',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    reference_number: { kind: 'reference_number', per: 'customer' },
    date: { kind: 'date', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    person: { kind: 'person', per: 'customer' },
    document: {
      kind: 'document',
      per: 'message',
      sample: {
        en: 'photo ID',
        es: 'documento de identidad',
        pt_BR: 'documento com foto',
        hi: 'पहचान पत्र',
        hi_Latn: 'ID proof',
        id: 'kartu identitas',
        de: 'Ausweis',
        fr: 'pièce d’identité',
      },
    },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'View results',
        es: 'Ver resultados',
        pt_BR: 'Ver resultado',
        hi: 'रिपोर्ट देखें',
        hi_Latn: 'Report dekhein',
        id: 'Lihat hasil',
        de: 'Ergebnisse ansehen',
        fr: 'Voir mes résultats',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your test results[ from {business}] are ready.[ Reference number: {reference_number}.][ Date: {date}.][ Place: {place}.][ Opening hours: {hours}.][ Your contact: {person}.][ Please bring: {document}.] For your privacy, this message does not contain the results. If you have a question about how to get them, please reply to this message.',
      warm: 'Hi[ {customer_name}], we would like to let you know that your test results[ from {business}] are ready 📋[\nReference number: {reference_number}][\nDate: {date}][\nPlace: {place}][\nOpening hours: {hours}][\nYour contact: {person}][\nPlease bring: {document}]\n\nFor your privacy, the results are not in this message. If you are not sure how to get them, reply to this message and we will explain it to you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tus resultados médicos[ de {business}] ya están listos.[ Número de referencia: {reference_number}.][ Fecha: {date}.][ Lugar: {place}.][ Horario: {hours}.][ Tu contacto: {person}.][ Trae, por favor: {document}.] Por tu privacidad, no los incluimos en este mensaje. Si quieres saber cómo obtenerlos, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Te avisamos de que tus resultados médicos[ de {business}] ya están listos 📋[\nNúmero de referencia: {reference_number}][\nFecha: {date}][\nLugar: {place}][\nHorario: {hours}][\nTu contacto: {person}][\nTrae, por favor: {document}]\n\nPor tu privacidad, no los enviamos en este mensaje. Si no sabes cómo obtenerlos, responde a este mensaje y te lo explicamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. O resultado do seu exame[ na {business}] está pronto.[ Número de referência: {reference_number}.][ Data: {date}.][ Local: {place}.][ Horário: {hours}.][ Seu contato: {person}.][ Por favor, traga: {document}.] Para sua privacidade, o resultado não está nesta mensagem. Se tiver dúvida sobre como receber, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Passando para avisar: o resultado do seu exame[ na {business}] está pronto 📋[\nNúmero de referência: {reference_number}][\nData: {date}][\nLocal: {place}][\nHorário: {hours}][\nSeu contato: {person}][\nPor favor, traga: {document}]\n\nPara sua privacidade, o resultado não está nesta mensagem. Se não souber como receber, é só responder a esta mensagem que explicamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपकी जाँच की रिपोर्ट तैयार है।[ रेफ़रेंस नंबर: {reference_number}।][ तारीख: {date}।][ स्थान: {place}।][ समय: {hours}।][ किनसे मिलना है: {person}।][ कृपया साथ लाएँ: {document}।] आपकी निजता के लिए रिपोर्ट की जानकारी इस मैसेज में नहीं है। रिपोर्ट कैसे मिलेगी, यह जानना हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको बता दें कि[ {business} में] आपकी जाँच की रिपोर्ट तैयार है 📋[\nरेफ़रेंस नंबर: {reference_number}][\nतारीख: {date}][\nस्थान: {place}][\nसमय: {hours}][\nकिनसे मिलना है: {person}][\nकृपया साथ लाएँ: {document}]\n\nआपकी निजता के लिए रिपोर्ट की जानकारी इस मैसेज में नहीं है। रिपोर्ट कैसे मिलेगी, यह जानना हो, तो बस इस मैसेज का जवाब दें, हम बता देंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapki test report taiyar hai.[ Reference number: {reference_number}.][ Date: {date}.][ Jagah: {place}.][ Time: {hours}.][ Kinse milna hai: {person}.][ Please saath laayein: {document}.] Aapki privacy ki suraksha ke liye report ki jaankari is message mein nahi hai. Report kaise milegi, yeh jaanna ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko bata dein ki[ {business} mein] aapki test report taiyar hai 📋[\nReference number: {reference_number}][\nDate: {date}][\nJagah: {place}][\nTime: {hours}][\nKinse milna hai: {person}][\nPlease saath laayein: {document}]\n\nAapki privacy ki suraksha ke liye report ki jaankari is message mein nahi hai. Report kaise milegi, yeh jaanna ho, toh bas is message par reply karein, hum bata denge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], hasil tes Anda[ di {business}] sudah siap.[ Nomor referensi: {reference_number}.][ Tanggal: {date}.][ Tempat: {place}.][ Jam buka: {hours}.][ Hubungi: {person}.][ Mohon bawa: {document}.] Demi privasi Anda, hasilnya tidak kami cantumkan di pesan ini. Jika ada pertanyaan tentang cara mendapatkannya, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami mau mengabari: hasil tes Kakak[ di {business}] sudah siap 📋[\nNomor referensi: {reference_number}][\nTanggal: {date}][\nTempat: {place}][\nJam buka: {hours}][\nHubungi: {person}][\nMohon bawa: {document}]\n\nDemi privasi Kakak, hasilnya tidak kami tulis di pesan ini. Kalau belum tahu cara mendapatkannya, balas saja pesan ini, nanti kami jelaskan.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Untersuchungsergebnisse[ von {business}] liegen vor.[ Referenznummer: {reference_number}.][ Datum: {date}.][ Ort: {place}.][ Öffnungszeiten: {hours}.][ Ansprechperson: {person}.][ Bitte mitbringen: {document}.] Zum Schutz Ihrer Daten stehen die Ergebnisse nicht in dieser Nachricht. Wenn Sie wissen möchten, wie Sie sie erhalten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir möchten Ihnen Bescheid geben: Ihre Untersuchungsergebnisse[ von {business}] liegen vor 📋[\nReferenznummer: {reference_number}][\nDatum: {date}][\nOrt: {place}][\nÖffnungszeiten: {hours}][\nAnsprechperson: {person}][\nBitte mitbringen: {document}]\n\nZum Schutz Ihrer Daten stehen die Ergebnisse nicht in dieser Nachricht. Wenn Sie nicht sicher sind, wie Sie sie erhalten, antworten Sie einfach auf diese Nachricht. Wir erklären es Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], vos résultats d’examen[ chez {business}] sont disponibles.[ Numéro de référence : {reference_number}.][ Date : {date}.][ Lieu : {place}.][ Horaires : {hours}.][ Votre contact : {person}.][ À apporter : {document}.] Par souci de confidentialité, ils ne figurent pas dans ce message. Pour savoir comment les obtenir, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous vous informons que vos résultats d’examen[ chez {business}] sont disponibles 📋[\nNuméro de référence : {reference_number}][\nDate : {date}][\nLieu : {place}][\nHoraires : {hours}][\nVotre contact : {person}][\nÀ apporter : {document}]\n\nPar souci de confidentialité, ils ne figurent pas dans ce message. Si vous ne savez pas comment les obtenir, répondez à ce message et nous vous l’expliquerons.',
    },
  },
  purposes: {
    en: 'lab results are in|lab report ready|medical report is ready|blood test results|x-ray results|scan report ready for pickup|results available for patients|results can be collected|report ready at the clinic',
    es: 'resultados de análisis|resultados de laboratorio|resultado de estudio médico|análisis de sangre listo|ya están los resultados|retirar resultados|informe médico disponible|pasar por sus análisis|estudios listos|resultados del laboratorio|sus resultados ya están disponibles|resultados de laboratorio listos|resultados listos|recoger resultados en recepción|tus estudios están listos',
    pt_BR:
      'exame pronto|resultado do laboratório|laudo pronto|laudo disponível|resultado de exame de sangue|retirar o exame|exames do paciente ficaram prontos|resultado de exame disponível|resultados prontos|retirar o resultado|seus exames estão prontos',
    hi: 'लैब रिपोर्ट आ गई|टेस्ट रिपोर्ट तैयार है|ख़ून की जाँच की रिपोर्ट|मरीज़ की रिपोर्ट आ गई|रिपोर्ट ले जाएँ|जाँच के नतीजे|एक्स-रे रिपोर्ट|रिपोर्ट तैयार है|जांच रिपोर्ट|ब्लड रिपोर्ट आ गई|लैब रिपोर्ट|टेस्ट रिपोर्ट',
    hi_Latn:
      'lab report aa gayi|report taiyar hai|blood test ki report|patient ki report aa gayi|report le jaayein|jaanch ke nateeje|x-ray report|lab report ready|report ready|blood report aa gayi|test report',
    id: 'hasil lab sudah keluar|hasil pemeriksaan sudah ada|hasil laboratorium|hasil cek darah|ambil hasil lab|hasil rontgen|laporan medis siap|hasil lab|hasil lab keluar|hasil tes sudah keluar|hasil pemeriksaan|hasil swab|hasil medical check up',
    de: 'Untersuchungsergebnisse sind da|Laborergebnisse|Blutwerte sind da|Testergebnis liegt vor|Befund abholen|Laborwerte fertig|Röntgenbilder sind da|Ergebnisse für Patienten|Befund ist da|Laborwerte da|Ergebnisse liegen vor|Testergebnis|Blutwerte fertig|Laborergebnis|Röntgenbilder fertig',
    fr: 'résultats d’analyses|résultats du laboratoire|résultats de prise de sang|résultats d’examen médical|compte rendu disponible|résultats prêts pour le patient|retirer ses résultats|résultats d’analyses disponibles|vos résultats sont prêts|résultats à retirer au laboratoire|vos analyses sont arrivées',
  },
  not: [
    'survey results',
    'school results',
    'report card',
    'exam results of students',
    'boletim escolar',
    'annual report',
    'election results',
    'book a test',
  ],
}
