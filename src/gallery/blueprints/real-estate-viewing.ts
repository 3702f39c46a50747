import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const realEstateViewing: UtilityBlueprint = {
  id: 'real_estate_viewing',
  name: 'property_viewing',
  category: 'UTILITY',
  industries: ['real_estate'],
  titles: {
    en: 'Property viewing',
    es: 'Visita al inmueble',
    pt_BR: 'Visita ao imóvel',
    hi: 'प्रॉपर्टी देखने का समय',
    hi_Latn: 'Property visit confirm',
    id: 'Kunjungan properti',
    de: 'Besichtigungstermin',
    fr: 'Visite immobilière',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'two-bedroom apartment',
        es: 'piso de dos habitaciones',
        pt_BR: 'apartamento de dois quartos',
        hi: 'दो बेडरूम का फ़्लैट',
        hi_Latn: '2 BHK flat',
        id: 'apartemen dua kamar',
        de: 'Dreizimmerwohnung',
        fr: 'appartement de trois pièces',
      },
    },
    reference_number: { kind: 'reference_number', per: 'customer' },
    place: { kind: 'place', per: 'customer' },
    person: {
      kind: 'person',
      per: 'customer',
      sample: {
        en: 'Sam Porter',
        es: 'Pablo Ruiz',
        pt_BR: 'Paulo Lima',
        hi: 'अमित वर्मा',
        hi_Latn: 'Amit Verma',
        id: 'Andi Saputra',
        de: 'Jonas Keller',
        fr: 'Julien Morel',
      },
    },
    duration: { kind: 'duration', per: 'customer' },
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
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your property viewing[ with {business}][ on {date}][ at {time}] is confirmed.[ Property: {product}.][ Reference number: {reference_number}.][ Address: {place}.][ Your contact: {person}.][ Duration: {duration}.][ Please bring: {document}.] If you need a different time, please reply to this message.',
      warm: 'Hi[ {customer_name}], it’s arranged: your property viewing[ with {business}] is confirmed 🔑[\nProperty: {product}][\nReference number: {reference_number}][\nDate: {date}][\nTime: {time}][\nAddress: {place}][\nYour contact: {person}][\nDuration: {duration}][\nPlease bring: {document}]\n\nHave a good look around and ask anything you like. If something comes up, just reply to this message and we will find another time.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu visita al inmueble[ con {business}][ el {date}][ a las {time}] está confirmada.[ Inmueble: {product}.][ Número de referencia: {reference_number}.][ Dirección: {place}.][ Tu contacto: {person}.][ Duración: {duration}.][ Trae, por favor: {document}.] Si necesitas otro horario, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Ya está acordada tu visita al inmueble[ con {business}] 🔑[\nInmueble: {product}][\nNúmero de referencia: {reference_number}][\nFecha: {date}][\nHora: {time}][\nDirección: {place}][\nTu contacto: {person}][\nDuración: {duration}][\nTrae, por favor: {document}]\n\nMíralo todo bien y pregunta lo que quieras. Si te surge algo, responde a este mensaje y buscamos otro momento para la visita.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Sua visita ao imóvel[ com a {business}][ em {date}][ às {time}] está confirmada.[ Imóvel: {product}.][ Número de referência: {reference_number}.][ Endereço: {place}.][ Seu contato: {person}.][ Duração: {duration}.][ Por favor, traga: {document}.] Se precisar de outro horário, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Tudo certo: sua visita ao imóvel[ com a {business}] está confirmada 🔑[\nImóvel: {product}][\nNúmero de referência: {reference_number}][\nData: {date}][\nHorário: {time}][\nEndereço: {place}][\nSeu contato: {person}][\nDuração: {duration}][\nPor favor, traga: {document}]\n\nOlhe tudo com calma e pergunte o que quiser. Se surgir algum imprevisto, é só responder a esta mensagem e encontramos outro horário.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} के साथ] आपकी प्रॉपर्टी विज़िट की पुष्टि हो गई है।[ प्रॉपर्टी: {product}।][ रेफ़रेंस नंबर: {reference_number}।][ तारीख: {date}।][ समय: {time}।][ पता: {place}।][ किनसे मिलना है: {person}।][ कितना समय लगेगा: {duration}।][ कृपया साथ लाएँ: {document}।] समय बदलना हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], सब तय है:[ {business} के साथ] आपकी प्रॉपर्टी विज़िट की पुष्टि हो गई है 🔑[\nप्रॉपर्टी: {product}][\nरेफ़रेंस नंबर: {reference_number}][\nतारीख: {date}][\nसमय: {time}][\nपता: {place}][\nकिनसे मिलना है: {person}][\nकितना समय लगेगा: {duration}][\nकृपया साथ लाएँ: {document}]\n\nसब कुछ अच्छे से देखिए और जो मन में हो, पूछिए। समय बदलना हो, तो बस इस मैसेज का जवाब दें, हम दूसरा समय तय कर लेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ke saath] aapki property visit confirm ho gayi hai.[ Property: {product}.][ Reference number: {reference_number}.][ Date: {date}.][ Time: {time}.][ Address: {place}.][ Kinse milna hai: {person}.][ Kitna time lagega: {duration}.][ Please saath laayein: {document}.] Time badalna ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], sab tay hai:[ {business} ke saath] aapki property visit confirm ho gayi hai 🔑[\nProperty: {product}][\nReference number: {reference_number}][\nDate: {date}][\nTime: {time}][\nAddress: {place}][\nKinse milna hai: {person}][\nKitna time lagega: {duration}][\nPlease saath laayein: {document}]\n\nSab kuch achhe se dekhiye aur jo mann mein ho, poochhiye. Time badalna ho, toh bas is message par reply karein, hum doosra time tay kar lenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], jadwal kunjungan properti Anda[ bersama {business}][ pada {date}][ pukul {time}] sudah dikonfirmasi.[ Properti: {product}.][ Nomor referensi: {reference_number}.][ Alamat: {place}.][ Kontak Anda: {person}.][ Durasi: {duration}.][ Mohon bawa: {document}.] Jika Anda perlu jadwal lain, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], jadwal kunjungan properti Kakak[ bersama {business}] sudah dikonfirmasi 🔑[\nProperti: {product}][\nNomor referensi: {reference_number}][\nTanggal: {date}][\nPukul: {time}][\nAlamat: {place}][\nKontak Kakak: {person}][\nDurasi: {duration}][\nMohon bawa: {document}]\n\nSilakan lihat-lihat dan tanyakan apa saja. Kalau ada halangan, balas saja pesan ini, nanti kita cari waktu lain.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr Besichtigungstermin[ mit {business}][ am {date}][ um {time}] ist bestätigt.[ Objekt: {product}.][ Referenznummer: {reference_number}.][ Adresse: {place}.][ Ansprechperson: {person}.][ Dauer: {duration}.][ Bitte mitbringen: {document}.] Wenn Sie einen anderen Termin brauchen, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], alles abgemacht: Ihr Besichtigungstermin[ mit {business}] ist bestätigt 🔑[\nObjekt: {product}][\nReferenznummer: {reference_number}][\nDatum: {date}][\nUhrzeit: {time}][\nAdresse: {place}][\nAnsprechperson: {person}][\nDauer: {duration}][\nBitte mitbringen: {document}]\n\nSchauen Sie sich in Ruhe um und fragen Sie, was Sie wissen möchten. Wenn etwas dazwischenkommt, antworten Sie einfach auf diese Nachricht, dann finden wir einen anderen Termin.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre visite immobilière[ avec {business}][ le {date}][ à {time}] est confirmée.[ Bien : {product}.][ Numéro de référence : {reference_number}.][ Adresse : {place}.][ Votre contact : {person}.][ Durée : {duration}.][ À apporter : {document}.] Si cet horaire ne vous convient plus, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], c’est noté : votre visite immobilière[ avec {business}] est confirmée 🔑[\nBien : {product}][\nNuméro de référence : {reference_number}][\nDate : {date}][\nHeure : {time}][\nAdresse : {place}][\nVotre contact : {person}][\nDurée : {duration}][\nÀ apporter : {document}]\n\nRegardez tout à votre aise et posez toutes vos questions. En cas d’imprévu, répondez simplement à ce message et nous trouverons un autre moment.',
    },
  },
  purposes: {
    en: 'viewing confirmed|house viewing|house visit with the realtor|flat viewing appointment|apartment showing|confirm a house showing|tour of the apartment|house tour booked|site visit for buyers|open house appointment confirmed|viewing arranged with the agent|confirmation for viewings|estate agent confirms a viewing|when the buyer comes to see the house|confirm the visit to the flat',
    es: 'visita al piso confirmada|cita para ver el departamento|visita a la casa|mostrar la casa con el asesor|mostrar el apartamento al cliente|confirmar visita del inmueble|ver la propiedad|quedar para ver el piso|recorrido por la propiedad|confirmar las visitas a los pisos|la inmobiliaria confirma la visita|se confirma la visita al piso|visita al departamento confirmada|visita confirmada a la propiedad|visita al inmueble',
    pt_BR:
      'visita ao apartamento confirmada|visita à casa agendada|mostrar o imóvel|agendar visita com o corretor|visita marcada no apartamento|conhecer o imóvel|visita ao decorado|confirmar a visita ao imóvel|visita ao apê confirmada|visita ao imóvel|visita confirmada ao apartamento|visita na casa marcada',
    hi: 'फ़्लैट देखने की विज़िट|साइट विज़िट पक्की|घर देखने आना|मकान दिखाना|प्रॉपर्टी विज़िट कन्फ़र्म|फ़्लैट दिखाने का समय तय|फ़्लैट दिखाना|घर दिखाना|फ्लैट देखने का समय|साइट विजिट|मकान देखने|प्रॉपर्टी देखने',
    hi_Latn:
      'property ki site visit|flat dekhne ki visit|ghar dekhne ka time|makaan dikhana|property dikhane ka time tay|flat visit pakki|site visit|flat dekhne|ghar dikhana|property visit|flat visit time',
    id: 'survei rumah|lihat rumah bersama agen|jadwal lihat apartemen|survei lokasi properti|kunjungan ke unit|janji lihat rumah|lihat rumah|jadwal survei lokasi|kunjungan properti|lihat unit|survei unit',
    de: 'Wohnungsbesichtigung|Besichtigung bestätigt|Hausbesichtigung|Termin zur Besichtigung der Wohnung|Immobilienbesichtigung|Besichtigung mit dem Makler|Besichtigungen bestätigen|Besichtigungstermin|Termin zur Besichtigung',
    fr: 'visite de l’appartement|visite confirmée|visite de la maison|rendez-vous de visite du logement|visite du bien|visite avec l’agent immobilier|confirmer les visites de logements|la visite de l’appartement est confirmée|visite du logement|visite du studio confirmée',
  },
  not: [
    'viewing cancelled',
    'cancel the viewing',
    'visita cancelada',
    'besichtigung abgesagt',
    'visite annulée',
    'new listing',
    'after the viewing',
    'after your visit',
    'tras la visita',
    'nach der besichtigung',
    'après la visite',
    'remarcada',
    'reprogramada',
    'rescheduled',
    'verschoben',
    'reportée',
    'cancelled',
    'cancelada',
  ],
}
