import type { MarketingBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const volunteerCall: MarketingBlueprint = {
  id: 'volunteer_call',
  name: 'call_for_volunteers',
  category: 'MARKETING',
  industries: ['nonprofit', 'education', 'events'],
  titles: {
    en: 'Call for volunteers',
    es: 'Buscamos voluntarios',
    pt_BR: 'Procuramos voluntários',
    hi: 'वॉलंटियर चाहिए',
    hi_Latn: 'Volunteers chahiye',
    id: 'Cari relawan',
    de: 'Helfer gesucht',
    fr: 'Appel aux bénévoles',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: {
      kind: 'event',
      per: 'message',
      required: true,
      sample: {
        en: 'Beach Cleanup',
        es: 'Limpieza de la playa',
        pt_BR: 'Mutirão de limpeza da praia',
        hi: 'तालाब सफ़ाई अभियान',
        hi_Latn: 'Talab Safai Abhiyan',
        id: 'Aksi Bersih Pantai',
        de: 'Frühjahrsputz im Park',
        fr: 'Nettoyage de la plage',
      },
    },
    date: { kind: 'date', per: 'message' },
    time: { kind: 'time', per: 'message' },
    place: { kind: 'place', per: 'message' },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'collecting and sorting litter',
        es: 'recoger y separar residuos',
        pt_BR: 'recolher e separar o lixo',
        hi: 'कचरा उठाना और छाँटना',
        hi_Latn: 'kachra uthana aur chhaantna',
        id: 'memungut dan memilah sampah',
        de: 'Müll sammeln und trennen',
        fr: 'ramasser et trier les déchets',
      },
    },
    hours: { kind: 'hours', per: 'message' },
    count: {
      kind: 'count',
      per: 'message',
      sample: { en: '20', es: '20', pt_BR: '20', hi: '20', hi_Latn: '20', id: '20', de: '20', fr: '20' },
    },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Sign up to help',
        es: 'Quiero ayudar',
        pt_BR: 'Quero ajudar',
        hi: 'नाम लिखवाएँ',
        hi_Latn: 'Naam likhwayein',
        id: 'Daftar relawan',
        de: 'Mitmachen',
        fr: 'Je participe',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we[ at {business}] are looking for volunteers: {event}[ on {date}][ at {time}| from {hours}].[ Place: {place}.][ What there is to do: {product}.][ Helpers needed: {count}.] Would you like to lend a hand? Just reply[ by {deadline}] and we will tell you more.',
      warm: 'Hi[ {customer_name}], many hands make light work, and we[ at {business}] would love to have yours for this: {event}[ on {date}][ at {time}| from {hours}].[ We meet here: {place}.][ What there is to do: {product}.][ Helpers needed: {count}.]\n\nIf you can spare some time, a short reply[ by {deadline}] is all it takes. Thank you for thinking about it!',
      playful:
        'Got two hands and some free time[, {customer_name}]? We have a plan for them[ at {business}] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nSuperpowers are welcome, but not required. Say “I’m in”[ by {deadline}] and join the team!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]. [En {business} buscamos|Buscamos] voluntarios: {event}[, el {date}][ a las {time}|, {hours}].[ Lugar: {place}.][ Qué hay que hacer: {product}.][ Personas que necesitamos: {count}.] ¿Te gustaría echar una mano? Responde por aquí[ a más tardar el {deadline}] y te contamos más.',
      warm: 'Hola[, {customer_name}]. Entre todos es más fácil, y nos encantaría contar contigo[ en {business}]: {event}[, el {date}][ a las {time}|, {hours}].[ Nos vemos aquí: {place}.][ Qué hay que hacer: {product}.][ Personas que necesitamos: {count}.]\n\nSi tienes un rato, basta con que respondas por aquí[ a más tardar el {deadline}]. ¡Gracias por pensarlo!',
      playful:
        '¿Dos manos y un rato libre[, {customer_name}]? Tenemos un plan para ti[ en {business}] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nNo hacen falta superpoderes. ¡Dinos[, a más tardar el {deadline},] que te apuntas!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]! [A {business} procura|Procuramos] voluntários: {event}[, em {date}][, às {time}|, {hours}].[ Local: {place}.][ O que há para fazer: {product}.][ Pessoas necessárias: {count}.] Você pode dar uma força? É só responder[ até {deadline}] que contamos mais.',
      warm: 'Oi[, {customer_name}]! Juntos fica mais leve, e queremos contar com você[ na {business}]: {event}[, em {date}][, às {time}|, {hours}].[ O encontro é aqui: {place}.][ O que há para fazer: {product}.][ Pessoas necessárias: {count}.]\n\nSe tiver um tempinho, basta uma resposta[ até {deadline}]. Agradecemos desde já!',
      playful:
        'Duas mãos e um tempinho livre[, {customer_name}]? Temos um plano para você[ na {business}] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nNão precisa de superpoderes. Manda um “tô dentro”[ até {deadline}] e vem para o time!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} को| हमें] वॉलंटियरों की ज़रूरत है: {event}[, {date}][, {time}|, {hours}]।[ स्थान: {place}।][ क्या करना है: {product}।][ कितने लोग चाहिए: {count}।] क्या आप हाथ बँटाना चाहेंगे? बस[ {deadline} तक] इस मैसेज का जवाब दें, हम आगे की जानकारी देंगे।',
      warm: 'नमस्ते[ {customer_name} जी], मिल-जुलकर काम आसान हो जाता है, और हमें[ {business} में] आपका साथ अच्छा लगेगा: {event}[, {date}][, {time}|, {hours}]।[ हम यहाँ मिलेंगे: {place}।][ क्या करना है: {product}।][ कितने लोग चाहिए: {count}।]\n\nथोड़ा समय निकाल सकें, तो[ {deadline} तक] बस एक छोटा-सा जवाब दे दीजिए। इस बारे में सोचने के लिए दिल से शुक्रिया!',
      playful:
        'दो हाथ और थोड़ी फ़ुर्सत है[, {customer_name} जी]? आपके लिए एक प्लान है[, {business} के साथ] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nसुपरपावर ज़रूरी नहीं। बस[ {deadline} तक] “मैं तैयार हूँ” लिख भेजिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ko| humein] volunteers ki zaroorat hai: {event}[, {date}][, {time}|, {hours}].[ Jagah: {place}.][ Kya karna hai: {product}.][ Kitne log chahiye: {count}.] Kya aap haath bantana chahenge? Bas[ {deadline} tak] is message par reply karein, hum aage ki jaankari denge.',
      warm: 'Namaste[ {customer_name} ji], mil-julkar kaam aasaan ho jaata hai, aur humein[ {business} mein] aapka saath achha lagega: {event}[, {date}][, {time}|, {hours}].[ Hum yahan milenge: {place}.][ Kya karna hai: {product}.][ Kitne log chahiye: {count}.]\n\nThoda time nikaal sakein, toh[ {deadline} tak] bas ek chhota sa reply kar dijiye. Is baare mein sochne ke liye dil se shukriya!',
      playful:
        'Do haath aur thodi fursat hai[, {customer_name} ji]? Aapke liye ek plan hai[, {business} ke saath] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nSuperpower zaroori nahi. Bas[ {deadline} tak] “Main taiyar hoon” likh bhejiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ dari {business}] mencari relawan: {event}[, {date}][ pukul {time}|, {hours}].[ Tempat: {place}.][ Tugas: {product}.][ Jumlah relawan: {count}.] Apakah Anda bersedia membantu? Cukup balas pesan ini[ paling lambat {deadline}], nanti kami kabari selengkapnya.',
      warm: 'Halo Kak[ {customer_name}], kerja bareng pasti lebih ringan, dan kami[ di {business}] senang sekali kalau Kakak ikut: {event}[, {date}][ pukul {time}|, {hours}].[ Kita bertemu di sini: {place}.][ Tugasnya: {product}.][ Jumlah relawan: {count}.]\n\nKalau Kakak punya waktu, cukup balas singkat[ paling lambat {deadline}]. Terima kasih sudah mempertimbangkannya, ya!',
      playful:
        'Punya dua tangan dan waktu luang[, Kak {customer_name}]? Ada rencana seru[ di {business}] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nKekuatan super tidak wajib. Balas “aku ikut”[ paling lambat {deadline}] dan gabung dengan tim!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] suchen Freiwillige: {event}[ am {date}][ um {time}| von {hours}].[ Ort: {place}.][ Aufgaben: {product}.][ So viele Helfende brauchen wir: {count}.] Möchten Sie mit anpacken? Antworten Sie einfach[ bis {deadline}], dann erzählen wir Ihnen mehr.',
      warm: 'Hallo[ {customer_name}], gemeinsam geht es leichter, und wir[ von {business}] hätten Sie gern dabei: {event}[ am {date}][ um {time}| von {hours}].[ Wir treffen uns hier: {place}.][ Aufgaben: {product}.][ So viele Helfende brauchen wir: {count}.]\n\nWenn Sie etwas Zeit übrig haben, genügt eine kurze Antwort[ bis {deadline}]. Schön, dass Sie darüber nachdenken!',
      playful:
        'Zwei Hände und etwas Zeit übrig[, {customer_name}]? Wir[ von {business}] hätten da eine Idee 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nSuperkräfte sind kein Muss. Sagen Sie[ bis {deadline}] einfach „Ich bin dabei“!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous recherchons des bénévoles[ pour {business}] : {event}[, le {date}][ à {time}|, {hours}].[ Lieu : {place}.][ Ce qu’il y a à faire : {product}.][ Bénévoles recherchés : {count}.] Avez-vous envie de donner un coup de main ? Répondez simplement[ avant le {deadline}] et nous vous en dirons plus.',
      warm: 'Bonjour[ {customer_name}], à plusieurs, c’est plus facile, et nous aimerions vous compter parmi nous[ chez {business}] : {event}[, le {date}][ à {time}|, {hours}].[ Rendez-vous ici : {place}.][ Au programme : {product}.][ Bénévoles recherchés : {count}.]\n\nSi vous avez un peu de temps, une courte réponse[ avant le {deadline}] suffit. Merci d’y penser !',
      playful:
        'Deux mains et un moment de libre[, {customer_name}] ? Nous avons un plan[ chez {business}] 🙌\n\n👉 {event}[\n📅 {date}, {time}|\n📅 {date}, {hours}|\n📅 {date}|\n⏰ {time}|\n⏰ {hours}][\n📍 {place}][\n💪 {product}]\n\nPas besoin de superpouvoirs : un simple « J’en suis »[ avant le {deadline}] suffit !',
    },
  },
  purposes: {
    en: 'looking for helpers|helping hands wanted|people to help set up the fair|volunteers needed|we need help at the charity event|recruit volunteers|help out at the park clean-up|parents to help at the school fair|volunteer drive|lend a hand|river or park clean-up|people to help at a community event',
    es: 'se necesitan voluntarios|convocatoria de voluntarios|pedir ayuda para un evento solidario|voluntariado|echar una mano|ayudar a limpiar el barrio|necesitamos manos para ayudar|hace falta gente para la jornada solidaria|se busca voluntarios|voluntarios para limpiar la playa|buscamos gente que ayude|buscamos mantas y ropa|recolecta de alimentos|campaña de donación|busca voluntarios|buscamos voluntarios|necesitamos voluntarios|voluntarios para repartir comida',
    pt_BR:
      'precisamos de voluntários|chamada de voluntários|precisamos de gente para ajudar no bazar|mutirão|convocar voluntários|trabalho voluntário|ajuda para o evento beneficente|precisamos de voluntários pra limpar|voluntários para o mutirão|procuramos quem ajude|campanha do agasalho|arrecadação de alimentos',
    hi: 'वॉलंटियर चाहिए|सेवा कार्य में मदद के लिए लोग|सेवा के लिए बुलावा|सफ़ाई अभियान में मदद|श्रमदान|हाथ बँटाने वाले लोग|स्वयंसेवक चाहिए',
    hi_Latn:
      'swayamsevak chahiye|seva ke kaam mein madad ke liye log chahiye|seva ke liye bulana|safai abhiyan mein madad|shramdaan|haath bantane wale log|volunteers chahiye|volunteer chahiye',
    id: 'butuh relawan|rekrut relawan|panggilan untuk relawan|kerja bakti|butuh bantuan di acara sosial|ajak jadi relawan|butuh orang untuk kerja sosial|cari relawan|relawan dibutuhkan|panggilan relawan|donor darah|sukarelawan',
    de: 'Freiwillige gesucht|Ehrenamtliche gesucht|wer kann beim Fest mithelfen|Aufruf an Ehrenamtliche|wir brauchen Hilfe beim Aufbau vom Fest|Helferinnen und Helfer gesucht|mit anpacken|beim Aufbau vom Fest helfen|Leute für den Aufbau gesucht|Helfer gesucht|suchen Helfer|Blutspende Aufruf|Kuchenspenden gesucht|Mithilfe gesucht|sucht Helfer|Helfer für Samstag gesucht|braucht Freiwillige',
    fr: 'recherche de bénévoles|besoin de bénévoles|recruter des bénévoles|donner un coup de main|bénévolat|besoin d’aide pour la fête de l’école|un coup de main des parents pour la kermesse|il manque du monde pour tenir le stand|on cherche des bénévoles|bénévoles pour nettoyer la plage|on cherche des couvertures et des vêtements|collecte de vêtements|collecte alimentaire|les gens peuvent déposer des dons',
  },
  not: [
    'job interview',
    'thank the volunteers',
    'thank you for helping',
    'hiring staff',
    'vacancy',
    'donation received',
    'customer help',
  ],
}
