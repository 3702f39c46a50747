import type { MarketingBlueprint } from '../blueprint.ts'
import { seeTheDetails } from '../button-words.ts'

export const eventInvitation: MarketingBlueprint = {
  id: 'event_invitation',
  name: 'event_invitation',
  category: 'MARKETING',
  industries: [
    'events',
    'restaurant',
    'retail',
    'education',
    'nonprofit',
    'fitness',
    'professional_services',
    'real_estate',
  ],
  titles: {
    en: 'Event invitation',
    es: 'Invitación a un evento',
    pt_BR: 'Convite para evento',
    hi: 'कार्यक्रम का निमंत्रण',
    hi_Latn: 'Event ka invitation',
    id: 'Undangan acara',
    de: 'Einladung',
    fr: 'Invitation',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: { kind: 'event', per: 'message', required: true },
    date: { kind: 'date', per: 'message', required: true },
    time: { kind: 'time', per: 'message' },
    place: { kind: 'place', per: 'message' },
    amount: { kind: 'amount', per: 'message' },
    count: {
      kind: 'count',
      per: 'message',
      sample: { en: '24', es: '24', pt_BR: '24', hi: '24', hi_Latn: '24', id: '24', de: '24', fr: '24' },
    },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [seeTheDetails],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], you are invited[ by {business}]: {event} on {date}[, {time}].[ Place: {place}.][ Price: {amount}.][ Places available: {count}.] Please let us know[ by {deadline}] if you would like to come, so that we can plan for you.',
      warm: 'Hi[ {customer_name}], we would love to have you with us[ at {business}]: {event} on {date}[, {time}].[ Place: {place}.][ Price: {amount}.][ Places available: {count}.]\n\nShall we save you a place? A short reply[ by {deadline}] is all it takes.',
      playful:
        'Cancel your other plans[, {customer_name}]! Something good is coming up[ at {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Places: {count}|\n🎟️ {amount}|\n🪑 Places: {count}]\n\nJust tell us[ by {deadline}] that you are in. Good mood not included, but very welcome!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tienes una invitación[ de {business}]. {event}, el {date}[ a las {time}].[ Lugar: {place}.][ Precio: {amount}.][ Plazas disponibles: {count}.] Dinos[, a más tardar el {deadline},] si te gustaría venir.',
      warm: 'Hola[, {customer_name}]. Nos encantaría verte[ en {business}]: {event}, el {date}[ a las {time}].[ Nos vemos aquí: {place}.][ Precio: {amount}.][ Plazas: {count}.]\n\n¿Te animas? Basta con que nos respondas por aquí[ a más tardar el {deadline}].',
      playful:
        '¡Cancela tus otros planes[, {customer_name}]! Se viene algo bueno[ en {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Plazas: {count}|\n🎟️ {amount}|\n🪑 Plazas: {count}]\n\nDinos[, a más tardar el {deadline},] que vienes y trae tus ganas de pasarlo bien.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]! Este é um convite[ da {business}] para você: {event}, em {date}[, às {time}].[ Local: {place}.][ Valor: {amount}.][ Vagas: {count}.] Avise[ até {deadline}] se você gostaria de vir.',
      warm: 'Oi[, {customer_name}]! Queremos muito a sua companhia[ aqui na {business}]: {event}, em {date}[, às {time}].[ O encontro é aqui: {place}.][ Valor: {amount}.][ Vagas: {count}.]\n\nPodemos contar com você? É só responder por aqui[ até {deadline}].',
      playful:
        'Desmarca tudo[, {customer_name}]! Vem coisa boa por aí[ na {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Vagas: {count}|\n🎟️ {amount}|\n🪑 Vagas: {count}]\n\nConfirma[ até {deadline}] que você vem e traz o seu bom humor!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] आप आमंत्रित हैं: {event}, {date}[, {time}]।[ स्थान: {place}।][ शुल्क: {amount}।][ सीटें: {count}।] अगर आप आना चाहें, तो कृपया हमें[ {deadline} तक] बता दें, ताकि हम आपके लिए तैयारी कर सकें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका साथ हमें बहुत अच्छा लगेगा: {event}, {date}[, {time}]।[ हम यहाँ मिलेंगे: {place}।][ शुल्क: {amount}।][ सीटें: {count}।]\n\nक्या आप आएँगे? बस[ {deadline} तक] यहीं जवाब दे दीजिए, हम आपके लिए तैयारी रखेंगे।',
      playful:
        'बाक़ी सारे प्लान टाल दीजिए[, {customer_name} जी]![ {business} में] कुछ बढ़िया होने वाला है 🎉\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · सीटें: {count}|\n🎟️ {amount}|\n🪑 सीटें: {count}]\n\nहमें[ {deadline} तक] बता दीजिए कि आप आ रहे हैं, और अच्छा मूड साथ लाना मत भूलिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] aap invited hain: {event}, {date}[, {time}].[ Jagah: {place}.][ Fees: {amount}.][ Seats: {count}.] Agar aap aana chahein, toh please humein[ {deadline} tak] bata dein, taaki hum aapke liye taiyari kar sakein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka saath humein bahut achha lagega: {event}, {date}[, {time}].[ Hum yahan milenge: {place}.][ Fees: {amount}.][ Seats: {count}.]\n\nKya aap aayenge? Bas[ {deadline} tak] yahin reply kar dijiye, hum aapke liye taiyari rakhenge.',
      playful:
        'Baaki saare plan taal dijiye[, {customer_name} ji]! Kuch badhiya hone wala hai[ {business} mein] 🎉\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Seats: {count}|\n🎟️ {amount}|\n🪑 Seats: {count}]\n\nHumein[ {deadline} tak] bata dijiye ki aap aa rahe hain, aur achha mood saath laaiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ dari {business}] mengundang Anda ke acara ini: {event}, {date}[ pukul {time}].[ Tempat: {place}.][ Biaya: {amount}.][ Kuota: {count}.] Mohon kabari kami[ paling lambat {deadline}] jika Anda ingin hadir.',
      warm: 'Halo Kak[ {customer_name}], kami akan senang sekali kalau Kakak bisa datang[ ke {business}]: {event}, {date}[ pukul {time}].[ Kita bertemu di sini: {place}.][ Biayanya {amount}.][ Kuota: {count}.]\n\nMau ikut? Cukup balas pesan ini[ paling lambat {deadline}], ya.',
      playful:
        'Batalkan rencana lain[, Kak {customer_name}]! Ada yang seru[ di {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Kuota: {count}|\n🎟️ {amount}|\n🪑 Kuota: {count}]\n\nKabari kami[ paling lambat {deadline}] kalau Kakak ikut. Makin ramai makin asyik!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] laden Sie herzlich ein: {event} am {date}[ um {time}].[ Ort: {place}.][ Preis: {amount}.][ Verfügbare Plätze: {count}.] Bitte sagen Sie uns[ bis {deadline}] Bescheid, ob Sie kommen möchten, damit wir für Sie planen können.',
      warm: 'Hallo[ {customer_name}], wir[ von {business}] hätten Sie gern dabei: {event} am {date}[ um {time}].[ Ort: {place}.][ Preis: {amount}.][ Verfügbare Plätze: {count}.]\n\nDürfen wir Ihnen einen Platz freihalten? Eine kurze Antwort[ bis {deadline}] genügt.',
      playful:
        'Alle anderen Pläne absagen[, {customer_name}]! Bald wird es schön[ bei {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Plätze: {count}|\n🎟️ {amount}|\n🪑 Plätze: {count}]\n\nSagen Sie uns[ bis {deadline}], dass Sie kommen, und bringen Sie gute Laune mit!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons le plaisir de vous inviter[ chez {business}] : {event}, le {date}[ à {time}].[ Lieu : {place}.][ Tarif : {amount}.][ Places disponibles : {count}.] Merci de nous dire[ d’ici le {deadline}] si vous souhaitez venir, afin que nous puissions vous accueillir au mieux.',
      warm: 'Bonjour[ {customer_name}], nous serions heureux de vous avoir parmi nous[ chez {business}] : {event}, le {date}[ à {time}].[ Lieu : {place}.][ Tarif : {amount}.][ Places disponibles : {count}.]\n\nVous gardons-nous une place ? Une simple réponse[ d’ici le {deadline}] suffit.',
      playful:
        'Annulez vos autres projets[, {customer_name}] ! Il se prépare quelque chose[ chez {business}] 🥂\n\n👉 {event}\n📅 {date}[, {time}][\n📍 {place}][\n🎟️ {amount} · Places : {count}|\n🎟️ {amount}|\n🪑 Places : {count}]\n\nDites-nous[ d’ici le {deadline}] que vous venez, et apportez votre bonne humeur !',
    },
  },
  purposes: {
    en: 'event invitation|invite our regulars|invite customers to an event|tasting evening|workshop|opening party|open day|concert|webinar invitation|launch party|RSVP|come to our evening|invite people|invite to our party|youre invited|wine tasting|invite everyone to the opening|fundraiser invite|open house|book reading|come to our event|evening at our restaurant, only seats|entry, doors open|summer party at the club|admission price, seats limited',
    es: 'invitación a un evento|invitar a los clientes|cata|taller|fiesta de inauguración|jornada de puertas abiertas|concierto|invitar a un webinar|evento|confirmar asistencia|save the date|festejamos el aniversario del local|inauguración del local|noche de|entrada, cupo limitado|fiesta del club|concierto en nuestro local|cata el viernes, plazas|invita a la jornada|te invitamos|los esperamos en la fiesta|reunión de vecinos|asamblea de vecinos|junta de propietarios|asamblea general|kermés|noche de cata|vengan a la inauguración|feria del libro|fiesta de verano|fiesta junina|degustación gratis|orden del día',
    pt_BR:
      'convite para evento|convidar clientes|degustação|oficina|festa de inauguração|dia aberto|show|convite para webinar|evento|confirmar presença|palestra gratuita|lançamento com coquetel|live no instagram|inauguração|festa junina|festa do clube, entrada|noite de|convite para a festa|evento com entrada|quadrilha|festa junina do clube|convida pro dia aberto|assembleia de condomínio|assembleia geral|reunião de condomínio|esperamos vocês na festa|quermesse|noite de degustação|arraiá|bazar beneficente|pauta da reunião|festa com entrada',
    hi: 'कार्यक्रम का निमंत्रण|ग्राहकों को बुलाना|इवेंट|वर्कशॉप|उद्घाटन समारोह|कॉन्सर्ट|वेबिनार|न्योता|नई दुकान की ओपनिंग|प्रदर्शनी|मेला|आप आमंत्रित हैं|सत्संग का निमंत्रण|गरबा नाइट|भजन संध्या|फ़ैशन शो|पार्टी का न्योता|मुफ़्त जाँच कैंप|उत्सव में आमंत्रण|कार्यक्रम में बुलाना|प्रवेश शुल्क|वार्षिक कार्यक्रम|सबको निमंत्रण|मुफ्त स्वास्थ्य शिविर|स्वास्थ्य शिविर|जाँच शिविर|नई शाखा का उद्घाटन|नई दुकान का उद्घाटन|भंडारा|कवि सम्मेलन|कार्यक्रम में आइए|रक्तदान शिविर|आमंत्रण|डेमो क्लास मुफ्त|नई ब्रांच खुल रही है|सबको बुलाना कार्यक्रम',
    hi_Latn:
      'event ka invitation|customers ko invite karna|event hai|workshop|opening party|udghatan|webinar invite|nyota|shop ki opening|grand opening|exhibition|mela laga hai|aap invited hain|satsang|garba night|showroom launch|inauguration|bhajan sandhya|fashion show|open house|free checkup camp|event mein bulana|function ka invitation|entry fee, seats limited|party ka invite|annual function|free health camp|health camp|nayi shop ka udghatan|webinar|event me aao|blood donation camp|demo class free|invite karna hai|open mic|live music night|workshop register',
    id: 'undangan acara|undang pelanggan|acara kami|workshop|pembukaan toko|konser|undangan webinar|acara mencicipi|konfirmasi kehadiran|bazar|gathering pelanggan|buka bersama|ulang tahun toko|grand opening|acara makan malam, tempat terbatas|ajak pelanggan ikut|undang ke acara|webinar gratis|kuota orang|undangan pameran|pembukaan pameran|lari bareng|acara gratis|ikut webinar|soft opening|peresmian toko|bukber|senam bersama|kelas gratis|seminar gratis|pertama gratis pembukaan|open house|undangan makan malam|nobar|demo masak|lomba|pengajian rutin|kajian|pengajian|lomba mewarnai|kegiatan masjid',
    de: 'Einladung|Einladung zu einer Veranstaltung|Stammgäste einladen|Verkostung|Workshop|Eröffnungsfeier|Tag der offenen Tür|Konzert|Webinar Einladung|Veranstaltung|Kunden einladen|zur Feier einladen|Einladung zum Fest|Weinprobe|Sommerfest|Einladung zum Workshop|Event|Lesung|Vortrag|Abend in der Bar, Eintritt|Salsa Abend|nur 40 Plätze|Eintritt frei|Party am Samstag, Eintritt|lädt ein zu|Einladung zum Sommerfest|laden zur Eröffnung ein|Neueröffnung feiern|Filiale eröffnet|eröffnen neue Filiale|Veranstaltung am Samstag|Konzertabend|Anmeldung bis Veranstaltung|Workshop Plätze|Webinar kostenlos|Infoabend|Flohmarkt|Jubiläum feiern|Premiere|Theaterpremiere Karten|Konzert Karten Euro|Neueröffnung|Neueröffnung Freibier Live-Musik|Party am Samstag|Jahreshauptversammlung|Mitgliederversammlung findet statt|Generalversammlung im Vereinsheim|Versammlung findet statt|Mitglieder einladen zur Versammlung',
    fr: 'invitation à un événement|inviter les clients|dégustation|atelier|soirée d’inauguration|portes ouvertes|concert|invitation webinaire|événement|confirmer sa présence|inviter des gens|inviter à une fête|vous êtes invités|soirée|vernissage|porte ouverte|invitation à un atelier|lecture publique|conférence|soirée dégustation|entrée, places limitées|fête du club|soirée au restaurant|invite à la journée portes ouvertes|assemblée générale|réunion des copropriétaires|réunion de copropriété|nous vous attendons à la fête|kermesse|loto|vide-grenier|fête du village|ordre du jour',
  },
  not: [
    'interview',
    'entrevista',
    'wawancara',
    'vorstellungsgespräch',
    'entretien',
    'event cancelled',
    'evento cancelado',
    'refer a friend',
    'appointment',
    'is off because',
    'is off tonight',
    'not happening',
    'called off',
    'cancelled',
    'cancelado',
    'cancelada',
    'annulé',
    'abgesagt',
    'fällt aus',
    'dibatalkan',
    'batal',
    'रद्द',
  ],
}
