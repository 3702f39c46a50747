import type { MarketingBlueprint } from '../blueprint.ts'

export const weeklyOffer: MarketingBlueprint = {
  id: 'weekly_offer',
  name: 'weekly_offer',
  category: 'MARKETING',
  industries: ['restaurant', 'retail', 'beauty', 'fitness', 'e_commerce', 'automotive', 'home_services'],
  titles: {
    en: 'Weekly or happy hour',
    es: 'Oferta de la semana',
    pt_BR: 'Oferta da semana',
    hi: 'हफ़्ते का ऑफ़र',
    hi_Latn: 'Hafte ka offer',
    id: 'Promo mingguan',
    de: 'Angebot der Woche',
    fr: 'Offre de la semaine',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    offer: { kind: 'offer', per: 'message', required: true },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    date: {
      kind: 'date',
      per: 'message',
      sample: {
        en: 'every Tuesday in May',
        es: 'todos los martes de mayo',
        pt_BR: 'todas as terças de maio',
        hi: 'मई में हर मंगलवार',
        hi_Latn: 'May mein har Tuesday',
        id: 'setiap Selasa di bulan Mei',
        de: 'jeden Dienstag im Mai',
        fr: 'chaque mardi de mai',
      },
    },
    hours: {
      kind: 'hours',
      per: 'message',
      sample: {
        en: '5 to 7 PM',
        es: 'de 17:00 a 19:00',
        pt_BR: 'das 17h às 19h',
        hi: 'शाम 5 से 7 बजे',
        hi_Latn: 'shaam 5 se 7 baje',
        id: '17.00–19.00',
        de: '17 bis 19 Uhr',
        fr: 'de 17 h à 19 h',
      },
    },
    deadline: { kind: 'deadline', per: 'message' },
    code: { kind: 'code', per: 'message' },
    place: { kind: 'place', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See the offer',
        es: 'Ver la oferta',
        pt_BR: 'Ver a oferta',
        hi: 'ऑफ़र देखें',
        hi_Latn: 'Offer dekhein',
        id: 'Lihat promo',
        de: 'Zum Angebot',
        fr: 'Voir l’offre',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], here is an offer for you[ from {business}]: [{percent} off {product}|{offer} on {product}|{offer}].[ When: {date}, {hours}.| When: {date}.| Time: {hours}.][ Valid until {deadline}.][ Code: {code}.][ Place: {place}.] We look forward to seeing you.',
      warm: 'Hi[ {customer_name}], here is a small reason to treat yourself[ at {business}]: [{percent} off {product}|{offer} on {product}|{offer}].[ When: {date}, {hours}.| When: {date}.| Time: {hours}.][ Valid until {deadline}.][ Just mention code {code}.][ You will find us here: {place}.]\n\nTake your time and enjoy it. We will be glad to see you!',
      playful:
        'Excuse us[, {customer_name}], do you have plans? You do now[, at {business}] 😎\n\n👉 [{percent} off {product}|{offer} on {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Until {deadline}][\n🔑 Code: {code}]\n\nYour friends will want to come along, so do the right thing and tell them!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: apunta esta oferta[ de {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}].[ Cuándo: {date}, {hours}.| Cuándo: {date}.| Horario: {hours}.][ Hasta el {deadline}.][ Código: {code}.][ Dirección: {place}.] Pásate a vernos, te esperamos.',
      warm: '¡Hola[, {customer_name}]! Aquí tienes un buen motivo para darte un gusto[ en {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}].[ Cuándo: {date}, {hours}.| Cuándo: {date}.| Horario: {hours}.][ Tienes hasta el {deadline}.][ Solo tienes que usar el código {code}.][ Nos encuentras aquí: {place}.]\n\nVen con quien más quieras y disfruta con calma. ¡Nos encantará verte!',
      playful:
        'Perdona[, {customer_name}], ¿tienes planes? Ahora sí[, en {business}] 😎\n\n👉 [{percent} de descuento en {product}|{offer} en {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Hasta el {deadline}][\n🔑 Código: {code}]\n\nTu gente también querrá venir, así que pórtate bien y avísales.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Anote esta oferta[ da {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}].[ Quando: {date}, {hours}.| Quando: {date}.| Horário: {hours}.][ Até {deadline}.][ Cupom: {code}.][ Endereço: {place}.] Apareça por aqui, esperamos por você.',
      warm: 'Oi[, {customer_name}]! Aqui vai um bom motivo para se dar um agrado[ na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}].[ Quando: {date}, {hours}.| Quando: {date}.| Horário: {hours}.][ Você tem até {deadline}.][ É só usar o código {code}.][ Estamos aqui: {place}.]\n\nTraga quem você gosta e aproveite com calma. Vai ser um prazer receber você!',
      playful:
        'Com licença[, {customer_name}], você tem planos? Agora tem[, na {business}] 😎\n\n👉 [{percent} de desconto em {product}|{offer} em {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Até {deadline}][\n🔑 Cupom: {code}]\n\nOs amigos vão querer vir junto, então seja legal e avise todo mundo!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} का| हमारा] यह ऑफ़र नोट कर लें: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}]।[ कब: {date}, {hours}।| कब: {date}।| समय: {hours}।][ {deadline} तक मान्य।][ कोड: {code}।][ पता: {place}।] ज़रूर आइए, आपका इंतज़ार रहेगा।',
      warm: 'नमस्ते[ {customer_name} जी], ख़ुद को ख़ुश करने का एक प्यारा-सा बहाना[ {business} से]: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}]।[ यह आपके लिए है: {date}, {hours}।| यह आपके लिए है: {date}।| समय: {hours}।][ {deadline} तक मान्य।][ बस कोड {code} बता दीजिए।][ हम यहाँ मिलेंगे: {place}।]\n\nअपनों को साथ लाइए और आराम से आनंद लीजिए। आपसे मिलकर ख़ुशी होगी!',
      playful:
        'सुनिए[ {customer_name} जी], कोई प्लान है? अब है[, {business} में] 😎\n\n👉 [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ {deadline} तक][\n🔑 कोड: {code}]\n\nदोस्त भी आना चाहेंगे, तो उन्हें बताने का नेक काम आप ही कीजिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ka| hamara] yeh offer note kar lein: [{product} par {percent} off|{product} par {offer}|{offer}].[ Kab: {date}, {hours}.| Kab: {date}.| Time: {hours}.][ Valid till: {deadline}.][ Code: {code}.][ Address: {place}.] Zaroor aaiye, aapka intezaar rahega.',
      warm: 'Namaste[ {customer_name} ji], khud ko khush karne ka ek pyaara sa bahana[ {business} se]: [{product} par {percent} off|{product} par {offer}|{offer}].[ Yeh aapke liye hai: {date}, {hours}.| Yeh aapke liye hai: {date}.| Time: {hours}.][ Valid till: {deadline}.][ Bas code {code} bata dijiye.][ Hum yahan milenge: {place}.]\n\nApno ko saath laaiye aur aaram se maza lijiye. Aapse milkar khushi hogi!',
      playful:
        'Suniye[ {customer_name} ji], koi plan hai? Ab hai[, {business} mein] 😎\n\n👉 [{product} par {percent} off|{product} par {offer}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ {deadline} tak][\n🔑 Code: {code}]\n\nDost bhi aana chahenge, toh unhein batane ka nek kaam aap hi kijiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], catat promo ini[ dari {business}]: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}].[ Waktu: {date}, {hours}.| Waktu: {date}.| Jam: {hours}.][ Berlaku hingga {deadline}.][ Kode: {code}.][ Tempat: {place}.] Silakan datang, kami tunggu.',
      warm: 'Halo Kak[ {customer_name}], ada alasan kecil untuk menyenangkan diri[ di {business}]: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}].[ Waktunya: {date}, {hours}.| Waktunya: {date}.| Jamnya: {hours}.][ Masih bisa sampai {deadline}.][ Cukup pakai kode {code}.][ Kami ada di sini: {place}.]\n\nAjak orang tersayang dan nikmati dengan santai, ya. Kami senang kalau Kakak datang!',
      playful:
        'Permisi[, Kak {customer_name}], ada acara? Sekarang ada[, di {business}] 😎\n\n👉 [Diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Sampai {deadline}][\n🔑 Kode: {code}]\n\nTeman-teman pasti mau ikut, jadi jangan disimpan sendiri, ya!',
    },
    de: {
      plain:
        'Hallo[ {customer_name}], hier ist ein Angebot[ von {business}] für Sie: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}].[ Wann: {date}, {hours}.| Wann: {date}.| Uhrzeit: {hours}.][ Gültig bis {deadline}.][ Code: {code}.][ Adresse: {place}.] Wir freuen uns auf Sie.',
      warm: 'Hallo[ {customer_name}], hier kommt ein guter Grund, sich[ bei {business}] etwas zu gönnen: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}].[ Wann: {date}, {hours}.| Wann: {date}.| Uhrzeit: {hours}.][ Gültig bis {deadline}.][ Nennen Sie einfach den Code {code}.][ Sie finden uns hier: {place}.]\n\nGenießen Sie es in Ruhe. Wir freuen uns auf Sie!',
      playful:
        'Entschuldigung[, {customer_name}], haben Sie schon etwas vor? Jetzt schon[, bei {business}] 😎\n\n👉 [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Bis {deadline}][\n🔑 Code: {code}]\n\nIhre Freunde wollen bestimmt mit, also sagen Sie ihnen lieber gleich Bescheid!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici une offre pour vous[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}].[ Quand : {date}, {hours}.| Quand : {date}.| Horaire : {hours}.][ Jusqu’au {deadline}.][ Code : {code}.][ Adresse : {place}.] Au plaisir de vous voir.',
      warm: 'Bonjour[ {customer_name}], voici une bonne raison de vous faire plaisir[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}].[ Quand : {date}, {hours}.| Quand : {date}.| Horaire : {hours}.][ Valable jusqu’au {deadline}.][ Donnez simplement le code {code}.][ Vous nous trouverez ici : {place}.]\n\nPrenez le temps d’en profiter. Nous serons ravis de vous voir !',
      playful:
        'Pardon[, {customer_name}], vous aviez quelque chose de prévu ? Maintenant, oui[, chez {business}] 😎\n\n👉 [{percent} de remise sur {product}|{offer} sur {product}|{offer}][\n📅 {date}, {hours}|\n📅 {date}|\n🕔 {hours}][\n⏳ Jusqu’au {deadline}][\n🔑 Code : {code}]\n\nVos amis voudront venir aussi, alors faites un beau geste et prévenez-les !',
    },
  },
  purposes: {
    en: 'weekly offer|deal of the week|happy hour|every Saturday and Sunday|weekend deal|Tuesday special|lunch special|flash sale today only|offer on certain days|daily special|offer of the week|taco tuesday|two for one tuesdays|weekend offer|lunch deal|special of the day|two for one every tuesday|every tuesday kids eat free|every Friday discount|every Tuesday off',
    es: 'oferta de la semana|promoción de los martes|happy hour|oferta de fin de semana|menú del día|oferta solo hoy|descuento los martes|miércoles de 2x1|promo de lunes|martes de tacos|jueves de chicas|todos los martes descuento|los martes de mayo descuento|miércoles 2x1|los martes 2x1|todos los martes de|cada jueves|viernes de descuento|promo de los miércoles',
    pt_BR:
      'oferta da semana|promoção de terça|happy hour|todo sábado|oferta de fim de semana|prato do dia|oferta só hoje|rodízio de quarta|sexta em dobro|segunda maluca|toda quinta|toda terça desconto|toda sexta promoção|quarta é 2x1|terça em dobro|toda quarta|todas as quintas|promoção de quarta',
    hi: 'हफ़्ते का ऑफ़र|हर शनिवार ऑफ़र|हैप्पी आवर|वीकेंड ऑफ़र|सिर्फ़ आज का ऑफ़र|हर मंगलवार छूट|आज की ख़ास डिश|हर रविवार ऑफ़र|हैप्पी आवर्स|हर बुधवार लेडीज़ डिस्काउंट|आज की थाली|वीकेंड स्पेशल|रविवार स्पेशल|मंगलवार को एक पर एक|रोज़ शाम छूट|शनिवार को मुफ़्त|हर शुक्रवार छूट|हर मंगलवार ऑफ़र|हर रविवार ऑफर|हफ्ते का ऑफर|आज का स्पेशल|रोज का थाली ऑफर|वीकेंड ऑफर',
    hi_Latn:
      'hafte ka offer|har shanivaar offer|happy hour|weekend offer|sirf aaj ka offer|har mangalvaar discount|weekly offer|aaj ka special|har sunday offer|happy hours|har wednesday discount|aaj ki thali|weekend special|har hafte offer|today special|ladies night|sunday special|tuesday ko ek par ek|shaniwar ko free|roz shaam discount|har shukravar|har friday discount|har mangalvaar offer|har sunday special',
    id: 'promo mingguan|promo akhir pekan|tiap Sabtu Minggu|happy hour|promo hari ini saja|setiap hari Jumat|promo Selasa|menu spesial hari ini|rabu hemat|jumat berkah|setiap Jumat diskon|tiap hari Jumat promo|diskon setiap hari|menu hari ini|promo weekday|tiap Rabu beli 1 gratis 1|setiap Selasa promo|tiap Jumat diskon',
    de: 'Angebot der Woche|Wochenangebot|Happy Hour|jeden Samstag|Wochenendangebot|Mittagstisch|nur heute|Tagesangebot|Rabatt am Dienstag|Wochenaktion|Mittagsangebot|jeden Dienstag|Feierabendangebot|Aktion am Wochenende|Tagesgericht|jeden Mittwoch zwei für eins|jeden Dienstag für 9 Euro|jeden Freitag Rabatt|immer dienstags günstiger|jeden Mittwoch Aktion|Wochenkarte|Montagsangebot',
    fr: 'offre de la semaine|happy hour|tous les samedis|offre du week-end|plat du jour|seulement aujourd’hui|offre du mardi|vente flash|promotion hebdomadaire|promo de la semaine|menu du midi|tous les mardis|promo du week-end|apéro|chaque mercredi|tous les mardis deux pour le prix d’un|formule du midi|formule déjeuner|tous les vendredis remise|chaque mardi réduction|mercredi 2 pour 1|le mardi deux pour un|chaque jeudi|tous les mercredis|offre du mercredi',
  },
  not: [
    'weekly class',
    'class time',
    'weekly report',
    'opening hours',
    'newsletter',
    'cita',
    'turno',
    'sua consulta',
    'a consulta',
    'janji temu',
    'jadwal kontrol',
  ],
}
