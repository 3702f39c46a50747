import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const waitlist: UtilityBlueprint = {
  id: 'waitlist',
  name: 'waiting_list_confirmation',
  category: 'UTILITY',
  industries: ['restaurant', 'healthcare', 'fitness', 'education', 'events', 'beauty', 'travel'],
  titles: {
    en: 'Waiting list',
    es: 'Lista de espera',
    pt_BR: 'Lista de espera',
    hi: 'वेटिंग लिस्ट',
    hi_Latn: 'Waiting list',
    id: 'Daftar tunggu',
    de: 'Warteliste',
    fr: 'Liste d’attente',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'beginners’ class',
        es: 'clase para principiantes',
        pt_BR: 'turma de iniciantes',
        hi: 'शुरुआती बैच',
        hi_Latn: 'beginners batch',
        id: 'kelas pemula',
        de: 'Anfängerkurs',
        fr: 'cours débutants',
      },
    },
    count: { kind: 'count', per: 'customer', usual: true },
    duration: {
      kind: 'duration',
      per: 'customer',
      sample: {
        en: '20 minutes',
        es: '20 minutos',
        pt_BR: '20 minutos',
        hi: '20 मिनट',
        hi_Latn: '20 minute',
        id: '20 menit',
        de: '20 Minuten',
        fr: '20 minutes',
      },
    },
    date: { kind: 'date', per: 'customer' },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See my place',
        es: 'Ver mi lugar',
        pt_BR: 'Ver meu lugar',
        hi: 'मेरा नंबर देखें',
        hi_Latn: 'Mera number dekhein',
        id: 'Lihat urutan saya',
        de: 'Meinen Platz ansehen',
        fr: 'Voir ma place',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], you are on the waiting list[ at {business}].[ Waiting for: {product}.][ Date: {date}.][ Your position: {count}.][ Estimated wait: {duration}.] We will message you as soon as a place is free. To leave the list, just reply to this message.',
      warm: 'Hi[ {customer_name}], we have saved your spot on the waiting list[ at {business}].[\nWaiting for: {product}][\nDate: {date}][\nYour position: {count}][\nEstimated wait: {duration}]\n\nAs soon as a place is free, you will hear from us. If your plans change, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos registrado tu solicitud y estás en la lista de espera[ de {business}].[ Para: {product}.][ Fecha: {date}.][ Tu posición: {count}.][ Espera estimada: {duration}.] Te escribiremos en cuanto haya un lugar libre. Si quieres salir de la lista, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tu solicitud está registrada y ya tienes tu lugar en la lista de espera[ de {business}].[\nPara: {product}][\nFecha: {date}][\nTu posición: {count}][\nEspera estimada: {duration}]\n\nEn cuanto haya un lugar libre, te avisamos por aquí. Si cambian tus planes, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos a sua solicitação, e você está na lista de espera[ da {business}].[ Para: {product}.][ Data: {date}.][ Sua posição: {count}.][ Espera estimada: {duration}.] Avisaremos assim que houver uma vaga. Se quiser sair da lista, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Recebemos a sua solicitação, e você já está na lista de espera[ da {business}].[\nPara: {product}][\nData: {date}][\nSua posição: {count}][\nEspera estimada: {duration}]\n\nAssim que houver uma vaga, avisamos por aqui. Se os planos mudarem, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका नाम वेटिंग लिस्ट में है।[ किसके लिए: {product}।][ तारीख: {date}।][ आपका नंबर: {count}।][ अनुमानित इंतज़ार: {duration}।] जगह ख़ाली होते ही हम आपको सूचना देंगे। लिस्ट से नाम हटवाना हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका नाम वेटिंग लिस्ट में है।[\nकिसके लिए: {product}][\nतारीख: {date}][\nआपका नंबर: {count}][\nअनुमानित इंतज़ार: {duration}]\n\nजगह ख़ाली होते ही हम आपको यहीं सूचना देंगे। अगर प्लान बदल जाए, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka naam waiting list mein hai.[ Kiske liye: {product}.][ Date: {date}.][ Aapka number: {count}.][ Kitna wait: {duration}.] Jagah khaali hote hi hum aapko message karenge. List se naam hatwana ho, toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka naam waiting list mein hai.[\nKiske liye: {product}][\nDate: {date}][\nAapka number: {count}][\nKitna wait: {duration}]\n\nJagah khaali hote hi hum aapko yahin message karenge. Agar plan badal jaye, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], Anda sudah terdaftar di daftar tunggu[ {business}].[ Untuk: {product}.][ Tanggal: {date}.][ Urutan Anda: {count}.][ Perkiraan waktu tunggu: {duration}.] Kami akan mengabari Anda begitu ada tempat. Jika ingin keluar dari daftar, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], nama Kakak sudah terdaftar di daftar tunggu[ {business}].[\nUntuk: {product}][\nTanggal: {date}][\nUrutan Kakak: {count}][\nPerkiraan waktu tunggu: {duration}]\n\nBegitu ada tempat, kami kabari di sini. Kalau rencananya berubah, balas saja pesan ini.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Anfrage ist eingegangen und Sie stehen auf der Warteliste[ bei {business}].[ Sie warten auf: {product}.][ Datum: {date}.][ Ihr Platz auf der Liste: {count}.][ Geschätzte Wartezeit: {duration}.] Wir schreiben Ihnen, sobald ein Platz frei wird. Wenn Sie nicht mehr warten möchten, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Anfrage ist eingegangen und Ihr Platz auf der Warteliste[ bei {business}] ist notiert.[\nSie warten auf: {product}][\nDatum: {date}][\nIhr Platz auf der Liste: {count}][\nGeschätzte Wartezeit: {duration}]\n\nSobald ein Platz frei wird, hören Sie von uns. Wenn sich Ihre Pläne ändern, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], vous êtes sur la liste d’attente[ chez {business}].[ Vous attendez : {product}.][ Date : {date}.][ Votre position : {count}.][ Attente estimée : {duration}.] Nous vous écrirons dès qu’une place se libère. Pour quitter la liste, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre place sur la liste d’attente[ chez {business}] est notée.[\nVous attendez : {product}][\nDate : {date}][\nVotre position : {count}][\nAttente estimée : {duration}]\n\nDès qu’une place se libère, nous vous prévenons. Si vos projets changent, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'waiting list|waitlist|you are on the waiting list|added to the waiting list|position in the queue|fully booked, people can wait|wait for a table|estimated waiting time|put on the waiting list|on the wait list|queue number|we are full, waiting list|your place in line',
    es: 'lista de espera|estás en la lista de espera|añadido a la lista de espera|posición en la fila|está lleno, pueden esperar|tiempo de espera para la mesa|anotado en lista de espera|quedó en lista de espera|hay que esperar mesa|turno en la fila|en cola para mesa|avisar cuando se libere una plaza|cuando haya lugar avisamos|cupo lleno|quedas en lista de espera|te avisamos si hay lugar',
    pt_BR:
      'lista de espera|está na lista de espera|entrou na lista de espera|posição na fila|fila de espera|tempo de espera para a mesa|está lotado, pode esperar|colocar na fila de espera|fila para mesa|entrou na fila|aguardando vaga|lista para encaixe|avisamos quando abrir vaga|aviso quando surgir vaga|turma cheia|você está na fila de espera|avisamos se abrir lugar',
    hi: 'प्रतीक्षा सूची|वेटिंग लिस्ट|वेटिंग लिस्ट में नाम|कतार में आपका नंबर|टेबल के लिए इंतज़ार|इंतज़ार का समय|टोकन नंबर|टेबल ख़ाली नहीं है|लाइन में नंबर|इंतज़ार कीजिए|अभी सीट नहीं है|लिस्ट में नाम लिख लिया|कतार|जगह ख़ाली होने पर बताएँगे|जगह खाली हुई|सीट खाली|नंबर आ गया',
    hi_Latn:
      'waiting list|waitlist|waiting list mein naam|line mein aapka number|table ke liye intezaar|kitna wait karna padega|token number|table khali nahi hai|wait karna padega|queue mein number|aapka number kab aayega|waiting|seat nahi hai list mein naam|abhi seat khali nahi|kataar|jagah khali hone par batayenge|seat khali|slot khali hua|number aa gaya waiting',
    id: 'daftar tunggu|masuk daftar tunggu|waiting list|nomor antrean|urutan antrean pelanggan|penuh, harus menunggu|perkiraan waktu tunggu meja|antrian tunggu|masuk antrian|antri meja|nomor antrian|kelas penuh masuk daftar tunggu|dikabari kalau ada slot kosong|kalau ada tempat kosong dikabari|kuota penuh|ada slot kosong|slot tersedia|antrean|giliran anda|ada yang batal slot',
    de: 'Warteliste|auf der Warteliste|auf die Warteliste gesetzt|Platz auf der Warteliste|ausgebucht, Kunden warten|Wartezeit auf den Tisch|Warteschlange|Wartelistenplatz|steht auf der Warteliste|Kurs voll, Warteliste|auf Warteliste|Wartenummer|Platz frei geworden|Platz wird frei|nachrücken',
    fr: 'liste d’attente|sur la liste d’attente|ajouté à la liste d’attente|position dans la file|complet, il faut attendre|temps d’attente pour la table|file d’attente|mettre sur liste d’attente|cours complet, liste d’attente|inscrit sur liste d’attente|place dans la file d’attente|vous êtes sur liste d’attente|on vous prévient si une place se libère',
  },
  not: [
    'a spot opened up',
    'place has become free',
    'se liberó un lugar',
    'abriu uma vaga',
    'platz ist frei geworden',
    'une place s’est libérée',
  ],
}
