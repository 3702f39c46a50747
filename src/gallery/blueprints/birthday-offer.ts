import type { MarketingBlueprint } from '../blueprint.ts'

export const birthdayOffer: MarketingBlueprint = {
  id: 'birthday_offer',
  name: 'birthday_greeting',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'beauty', 'fitness', 'healthcare', 'finance', 'travel'],
  titles: {
    en: 'Birthday greeting',
    es: 'Feliz cumpleaños',
    pt_BR: 'Feliz aniversário',
    hi: 'जन्मदिन की बधाई',
    hi_Latn: 'Birthday ki badhai',
    id: 'Ucapan ulang tahun',
    de: 'Geburtstagsgruß',
    fr: 'Joyeux anniversaire',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    offer: { kind: 'offer', per: 'message' },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    code: { kind: 'code', per: 'message' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '30 days',
        es: '30 días',
        pt_BR: '30 dias',
        hi: '30 दिन',
        hi_Latn: '30 din',
        id: '30 hari',
        de: '30 Tage',
        fr: '30 jours',
      },
    },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Take a look',
        es: 'Echar un vistazo',
        pt_BR: 'Dar uma olhada',
        hi: 'एक नज़र डालें',
        hi_Latn: 'Ek nazar daalein',
        id: 'Lihat-lihat',
        de: 'Jetzt ansehen',
        fr: 'Découvrir',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Happy birthday[, {customer_name}]! All of us[ at {business}] wish you a wonderful year ahead.[ Our gift to you: {percent} off {product}.| Our gift to you: {offer} on {product}.| Our gift to you: {offer}.| Our gift to you: {product}.][ Your birthday code: {code}.][ Valid until {deadline}.| Valid for {duration}.] Have a lovely day.',
      warm: 'Happy birthday[, {customer_name}]! 🎂 Today is all about you, and we[ at {business}] wish you good health, happiness and plenty of laughter.[ We would love to add a little something: {percent} off {product}.| We would love to add a little something: {offer} on {product}.| We would love to add a little something: {offer}.| We would love to add a little something: {product}.][ Just use code {code}.][ It is yours until {deadline}.| It is yours for {duration}.]\n\nHave a wonderful day and a big slice of cake!',
      playful:
        'Someone is one year more fabulous today! Happy birthday[, {customer_name}] 🎂 We[ at {business}] have already started singing, and the neighbours are asking questions.[\n\n🎁 {percent} off {product}|\n\n🎁 {offer} on {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Code: {code}][ ⏳ Until {deadline}| ⏳ Good for {duration}]\n\nNow go and eat cake. That is an order!',
    },
    es: {
      plain:
        '¡Feliz cumpleaños[, {customer_name}]! Todo el equipo[ de {business}] te desea un año estupendo.[ Nuestro regalo: {percent} de descuento en {product}.| Nuestro regalo: {offer} en {product}.| Nuestro regalo: {offer}.| Nuestro regalo: {product}.][ Tu código de cumpleaños: {code}.][ Válido hasta el {deadline}.| Válido durante {duration}.] Que disfrutes mucho de tu día.',
      warm: '¡Feliz cumpleaños[, {customer_name}]! 🎂 Hoy es tu día, y[ en {business}] te deseamos salud, alegría y gente que te haga reír.[ Queremos sumarnos con un detalle: {percent} de descuento en {product}.| Queremos sumarnos con un detalle: {offer} en {product}.| Queremos sumarnos con un detalle: {offer}.| Queremos sumarnos con un detalle: {product}.][ Solo tienes que usar el código {code}.][ Te espera hasta el {deadline}.| Lo tienes durante {duration}.]\n\nPasa un día precioso y guárdate un buen trozo de tarta.',
      playful:
        '¡Hoy alguien brilla más que las velas! Feliz cumpleaños[, {customer_name}] 🎂[ En {business} ya| Ya] estamos cantando y los vecinos preguntan qué pasa.[\n\n🎁 {percent} de descuento en {product}|\n\n🎁 {offer} en {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Código: {code}][ ⏳ Hasta el {deadline}| ⏳ Durante {duration}]\n\nY ahora, a comer tarta. Es una orden.',
    },
    pt_BR: {
      plain:
        'Feliz aniversário[, {customer_name}]! Toda a equipe[ da {business}] deseja um ano muito bom para você.[ Nosso presente: {percent} de desconto em {product}.| Nosso presente: {offer} em {product}.| Nosso presente: {offer}.| Nosso presente: {product}.][ Seu cupom de aniversário: {code}.][ Válido até {deadline}.| Válido por {duration}.] Aproveite muito o seu dia.',
      warm: 'Feliz aniversário[, {customer_name}]! 🎂 Hoje o dia é todo seu, e a gente[ aqui na {business}] deseja saúde, alegria e muita risada com quem você ama.[ Queremos participar com um presentinho: {percent} de desconto em {product}.| Queremos participar com um presentinho: {offer} em {product}.| Queremos participar com um presentinho: {offer}.| Queremos participar com um presentinho: {product}.][ É só usar o cupom {code}.][ Ele é seu até {deadline}.| Ele é seu por {duration}.]\n\nTenha um dia lindo e um pedaço bem grande de bolo!',
      playful:
        'Tem gente brilhando mais que as velinhas hoje! Feliz aniversário[, {customer_name}] 🎂 A gente[ da {business}] já começou o parabéns, e os vizinhos estão perguntando o que é isso.[\n\n🎁 {percent} de desconto em {product}|\n\n🎁 {offer} em {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Cupom: {code}][ ⏳ Até {deadline}| ⏳ Vale por {duration}]\n\nAgora vá comer bolo. É uma ordem!',
    },
    hi: {
      plain:
        'जन्मदिन मुबारक हो[, {customer_name}]! आपको[ {business} की ओर से] ढेर सारी शुभकामनाएँ, आने वाला साल ख़ुशियों से भरा रहे।[ आपके लिए तोहफ़ा: {product} पर {percent} की छूट।| आपके लिए तोहफ़ा: {product} पर {offer}।| आपके लिए तोहफ़ा: {offer}।| आपके लिए तोहफ़ा: {product}।][ आपका बर्थडे कोड: {code}।][ आपके पास {deadline} तक का समय है।| आपके पास {duration} का समय है।] आपका दिन बहुत अच्छा गुज़रे।',
      warm: 'जन्मदिन की बहुत-बहुत बधाई[, {customer_name} जी]! 🎂 आज का दिन सिर्फ़ आपका है, और हम[ {business} की ओर से] आपके लिए सेहत, ख़ुशी और अपनों की हँसी की दुआ करते हैं।[ आपके लिए एक छोटा-सा तोहफ़ा: {product} पर {percent} की छूट।| आपके लिए एक छोटा-सा तोहफ़ा: {product} पर {offer}।| आपके लिए एक छोटा-सा तोहफ़ा: {offer}।| आपके लिए एक छोटा-सा तोहफ़ा: {product}।][ बस कोड {code} लगाइए।][ यह {deadline} तक आपका है।| यह {duration} तक आपका है।]\n\nदिन शानदार गुज़रे और केक का टुकड़ा बड़ा हो!',
      playful:
        'आज कोई मोमबत्तियों से भी ज़्यादा चमक रहा है! जन्मदिन मुबारक[, {customer_name} जी] 🎂 हमने[ {business} में] गाना शुरू कर दिया है और पड़ोसी पूछ रहे हैं कि माजरा क्या है।[\n\n🎁 {product} पर {percent} की छूट|\n\n🎁 {product} पर {offer}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 कोड: {code}][ ⏳ {deadline} तक| ⏳ {duration} तक]\n\nअब जाइए और केक खाइए। यह हमारा हुक्म है!',
    },
    hi_Latn: {
      plain:
        'Happy birthday[, {customer_name}]! Aapko[ {business} ki taraf se] dher saari badhai, aane wala saal khushiyon se bhara rahe.[ Aapke liye gift: {product} par {percent} off.| Aapke liye gift: {product} par {offer}.| Aapke liye gift: {offer}.| Aapke liye gift: {product}.][ Aapka birthday code: {code}.][ Aapke paas {deadline} tak ka time hai.| Aapke paas {duration} ka time hai.] Aapka din bahut achha guzre.',
      warm: 'Janmdin ki bahut bahut badhai[, {customer_name} ji]! 🎂 Aaj ka din sirf aapka hai, aur hum[ {business} ki taraf se] aapke liye sehat, khushi aur apno ki hansi ki dua karte hain.[ Aapke liye ek chhota sa tohfa: {product} par {percent} off.| Aapke liye ek chhota sa tohfa: {product} par {offer}.| Aapke liye ek chhota sa tohfa: {offer}.| Aapke liye ek chhota sa tohfa: {product}.][ Bas code {code} lagaiye.][ Yeh {deadline} tak aapka hai.| Yeh {duration} tak aapka hai.]\n\nDin shaandaar guzre aur cake ka tukda bada ho!',
      playful:
        'Aaj koi candles se bhi zyada chamak raha hai! Happy birthday[, {customer_name} ji] 🎂 Humne[ {business} mein] gaana shuru kar diya hai aur padosi pooch rahe hain ki maajra kya hai.[\n\n🎁 {product} par {percent} off|\n\n🎁 {product} par {offer}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Code: {code}][ ⏳ {deadline} tak| ⏳ {duration} tak]\n\nAb jaiye aur cake khaiye. Yeh hamara hukm hai!',
    },
    id: {
      plain:
        'Selamat ulang tahun[, {customer_name}]! Segenap tim[ {business}] mendoakan semoga tahun ini membawa banyak kebaikan untuk Anda.[ Hadiah dari kami: diskon {percent} untuk {product}.| Hadiah dari kami: {offer} untuk {product}.| Hadiah dari kami: {offer}.| Hadiah dari kami: {product}.][ Kode ulang tahun Anda: {code}.][ Berlaku hingga {deadline}.| Berlaku selama {duration}.] Selamat menikmati hari istimewa Anda.',
      warm: 'Selamat ulang tahun[, Kak {customer_name}]! 🎂 Hari ini milik Kakak, dan kami[ di {business}] mendoakan semoga Kakak sehat, bahagia, dan dikelilingi orang-orang tersayang.[ Ada sedikit hadiah dari kami: diskon {percent} untuk {product}.| Ada sedikit hadiah dari kami: {offer} untuk {product}.| Ada sedikit hadiah dari kami: {offer}.| Ada sedikit hadiah dari kami: {product}.][ Cukup pakai kode {code}.][ Berlaku sampai {deadline}, ya.| Berlaku selama {duration}, ya.]\n\nSemoga harinya indah dan potongan kuenya besar!',
      playful:
        'Ada yang bersinar lebih terang dari lilin hari ini! Selamat ulang tahun[, Kak {customer_name}] 🎂 Kami[ di {business}] sudah mulai nyanyi, sampai tetangga bertanya-tanya.[\n\n🎁 Diskon {percent} untuk {product}|\n\n🎁 {offer} untuk {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Kode: {code}][ ⏳ Sampai {deadline}| ⏳ Selama {duration}]\n\nSekarang makan kue dulu. Ini perintah!',
    },
    de: {
      plain:
        'Alles Gute zum Geburtstag[, {customer_name}]! Das ganze Team[ von {business}] wünscht Ihnen ein gutes neues Lebensjahr.[ Unser Geschenk: {percent} Rabatt auf {product}.| Unser Geschenk: {offer} auf {product}.| Unser Geschenk: {offer}.| Unser Geschenk: {product}.][ Ihr Geburtstagscode: {code}.][ Gültig bis {deadline}.| Gültigkeit: {duration}.] Feiern Sie schön!',
      warm: 'Alles Liebe zum Geburtstag[, {customer_name}]! 🎂 Heute dreht sich alles um Sie, und wir[ von {business}] wünschen Ihnen Gesundheit, Freude und Menschen, mit denen Sie lachen können.[ Von uns gibt es eine Kleinigkeit: {percent} Rabatt auf {product}.| Von uns gibt es eine Kleinigkeit: {offer} auf {product}.| Von uns gibt es eine Kleinigkeit: {offer}.| Von uns gibt es eine Kleinigkeit: {product}.][ Ihr Code dafür: {code}.][ Gültig bis {deadline}.| Gültigkeit: {duration}.]\n\nGenießen Sie Ihren Tag, am besten mit einem großen Stück Torte!',
      playful:
        'Da strahlt heute jemand heller als alle Kerzen! Alles Gute zum Geburtstag[, {customer_name}] 🎂 Wir[ von {business}] singen schon, und die Nachbarn fragen, was los ist.[\n\n🎁 {percent} Rabatt auf {product}|\n\n🎁 {offer} auf {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Code: {code}][ ⏳ Bis {deadline}| ⏳ Gültig: {duration}]\n\nUnd jetzt ab zum Kuchen. Das ist ein Befehl!',
    },
    fr: {
      plain:
        'Joyeux anniversaire[, {customer_name}] ! Toute l’équipe[ de {business}] vous souhaite une très belle année.[ Notre cadeau : {percent} de remise sur {product}.| Notre cadeau : {offer} sur {product}.| Notre cadeau : {offer}.| Notre cadeau : {product}.][ Votre code anniversaire : {code}.][ Valable jusqu’au {deadline}.| Valable {duration}.] Profitez bien de votre journée.',
      warm: 'Joyeux anniversaire[, {customer_name}] ! 🎂 Aujourd’hui, c’est votre jour, et toute l’équipe[ de {business}] vous souhaite la santé, la joie et de beaux éclats de rire.[ Voici une petite attention de notre part : {percent} de remise sur {product}.| Voici une petite attention de notre part : {offer} sur {product}.| Voici une petite attention de notre part : {offer}.| Voici une petite attention de notre part : {product}.][ Il suffit d’utiliser le code {code}.][ Valable jusqu’au {deadline}.| Valable {duration}.]\n\nPassez une merveilleuse journée, avec une belle part de gâteau !',
      playful:
        'Quelqu’un brille plus que les bougies aujourd’hui ! Joyeux anniversaire[, {customer_name}] 🎂 Chez[ {business}| nous], on chante déjà, et les voisins se posent des questions.[\n\n🎁 {percent} de remise sur {product}|\n\n🎁 {offer} sur {product}|\n\n🎁 {offer}|\n\n🎁 {product}][\n🔑 Code : {code}][ ⏳ Jusqu’au {deadline}| ⏳ Pendant {duration}]\n\nMaintenant, à table : le gâteau n’attend pas !',
    },
  },
  purposes: {
    en: 'birthday greeting|happy birthday|birthday offer|birthday discount|birthday gift for customers|birthday coupon|wish them a happy birthday|birthday treat|bday message|birthday wishes for customers|birthday voucher|customers birthday|free dessert on their birthday',
    es: 'feliz cumpleaños|felicitar el cumpleaños|descuento de cumpleaños|regalo de cumpleaños|oferta de cumpleaños|cumpleaños de clientes|saludo de cumpleaños|cumple|regalito de cumple|saludo de cumple|cumpleañeros del mes|cumpleaños feliz|promo cumpleañera|vale de cumpleaños|hoy cumple años el cliente|regalo por su cumpleaños|saludar por el cumpleaños|mes de cumpleaños|le regalamos algo en su cumpleaños',
    pt_BR:
      'feliz aniversário|aniversário do cliente|desconto de aniversário|presente de aniversário|parabéns para clientes|cupom de aniversário|mensagem de aniversário|niver|aniversariantes do mês|mimo de aniversário|feliz niver|promoção de aniversariante|dar parabéns ao cliente|hoje é aniversário do cliente|cliente faz aniversário|presentinho de aniversário|mês do aniversário',
    hi: 'जन्मदिन की बधाई|जन्मदिन मुबारक|जन्मदिन का ऑफ़र|जन्मदिन पर छूट|जन्मदिन का तोहफ़ा|बर्थडे विश|जन्मदिन की शुभकामनाएँ|बर्थडे पर छूट|बर्थडे ऑफ़र|हैप्पी बर्थडे|सालगिरह मुबारक|जन्मदिन पर बधाई और छूट|जन्मदिन का ऑफर|बर्थडे ऑफर|जन्मदिन पर तोहफा|जन्मदिन पर मुफ्त केक',
    hi_Latn:
      'janamdin ki badhai|happy birthday message|birthday offer|birthday discount|birthday wish|birthday gift customers ko|janamdin ka tohfa|bday wish|bday offer|hbd|janmdin ki badhai|janmdin par discount|birthday par chhoot|happy birthday customer|birthday pe wish|bday wish free|birthday pe free|birthday gift customer',
    id: 'ucapan ulang tahun|selamat ulang tahun|promo ulang tahun|diskon ulang tahun|hadiah ulang tahun pelanggan|ultah pelanggan|voucher ulang tahun|ultah member|ucapan ultah|promo ultah|kado ulang tahun|happy birthday pelanggan|diskon bulan ulang tahun|hbd|selamat ulang tahun member|hadiah ulang tahun|kado ultah',
    de: 'Geburtstagsgruß|alles Gute zum Geburtstag|Geburtstagsrabatt|Geburtstagsgeschenk|Geburtstagsgutschein|Kunden zum Geburtstag gratulieren|Geburtstagsangebot|Geburtstagswünsche|Geburtstagsnachricht|Glückwunsch zum Geburtstag|Kunde hat Geburtstag|Geburtstagskind|Geburtstagsaktion|zum Geburtstag gratulieren|Geburtstagsüberraschung|Geburtstagskinder|Geburtstagsnachricht mit Rabatt|Glückwünsche zum Geburtstag',
    fr: 'joyeux anniversaire|souhaiter un anniversaire|offre d’anniversaire|remise d’anniversaire|cadeau d’anniversaire|anniversaire des clients|message d’anniversaire|bon anniversaire|bonne fête d’anniversaire|anniversaire client|cadeau pour l’anniversaire|code anniversaire|souhaiter bon anniversaire|c’est l’anniversaire du client|cadeau pour son anniversaire|mois d’anniversaire|souhaiter l’anniversaire de nos clients',
  },
  not: [
    'shop anniversary',
    'anniversary sale',
    'aniversario de la tienda',
    'aniversário da loja',
    'jubiläum',
    'anniversaire du magasin',
    'merry christmas',
    'aniversário de loja',
    'aniversário da nossa loja',
    'nosso aniversário de',
    'nuestro aniversario',
    'aniversario del local',
    'ulang tahun toko',
  ],
}
