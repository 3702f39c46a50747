import type { MarketingBlueprint } from '../blueprint.ts'

export const welcome: MarketingBlueprint = {
  id: 'welcome',
  name: 'welcome_message',
  category: 'MARKETING',
  industries: [
    'retail',
    'e_commerce',
    'restaurant',
    'beauty',
    'fitness',
    'software',
    'education',
    'finance',
    'professional_services',
  ],
  titles: {
    en: 'Welcome',
    es: 'Bienvenida',
    pt_BR: 'Boas-vindas',
    hi: 'स्वागत संदेश',
    hi_Latn: 'Welcome message',
    id: 'Ucapan selamat datang',
    de: 'Willkommen',
    fr: 'Bienvenue',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    offer: { kind: 'offer', per: 'message' },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    code: { kind: 'code', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Look around',
        es: 'Echar un vistazo',
        pt_BR: 'Conhecer',
        hi: 'और देखें',
        hi_Latn: 'Aur dekhein',
        id: 'Lihat-lihat',
        de: 'Umsehen',
        fr: 'Découvrir',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Welcome[ to {business}][, {customer_name}]! Thank you for signing up for our messages.[ To get you started: {percent} off {product}.| To get you started: {offer} on {product}.| To get you started: {offer}.| You will hear from us about {product}.][ Your code: {code}.][ Please use it by {deadline}.][ Our hours: {hours}.] If you have a question, simply write to us here.',
      warm: 'Hello[ {customer_name}], and a warm welcome[ to {business}]! We are really glad that you are here.[ A little something to start with: {percent} off {product}.| A little something to start with: {offer} on {product}.| A little something to start with: {offer}.| What you will find with us: {product}.][ Your code is waiting: {code}.][ Valid until {deadline}.][ You can reach us: {hours}.]\n\nTell us what you are looking for, and we will gladly help you find it!',
      playful:
        'You made it[, {customer_name}]! Welcome[ to {business}], please come in, the kettle is already on ☕[\n\n🎁 {percent} off {product}|\n\n🎁 {offer} on {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code: {code}][ ⏳ Until {deadline}][\n🕘 {hours}]\n\nMake yourself at home and write to us any time. We do not bite!',
    },
    es: {
      plain:
        '¡Te damos la bienvenida[ a {business}][, {customer_name}]! Gracias por estar con nosotros.[ Para empezar, tenemos {percent} de descuento en {product} para ti.| Para empezar, tenemos {offer} en {product} para ti.| Para empezar, tenemos {offer} para ti.| Aquí encuentras: {product}.][ Tu código: {code}.][ Úsalo hasta el {deadline}.][ Respondemos tus mensajes en este horario: {hours}.] Si tienes alguna pregunta, escríbenos por aquí.',
      warm: '¡Hola[, {customer_name}]! Qué alegría tenerte aquí. Te damos la bienvenida[ a {business}] con los brazos abiertos.[ Un detalle para empezar: {percent} de descuento en {product}.| Un detalle para empezar: {offer} en {product}.| Un detalle para empezar: {offer}.| Aquí encuentras: {product}.][ Tu código ya está listo: {code}.][ Tienes hasta el {deadline}.][ Nos encuentras aquí en este horario: {hours}.]\n\nCuéntanos qué buscas y te ayudamos con mucho gusto.',
      playful:
        '¡Ya estás aquí[, {customer_name}]! Pasa y quédate, que el café[ de {business}] está recién hecho ☕[\n\n🎁 {percent} de descuento en {product}|\n\n🎁 {offer} en {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Código: {code}][ ⏳ Hasta el {deadline}][\n🕘 {hours}]\n\nEstás en tu casa, así que escríbenos cuando quieras. ¡No mordemos!',
    },
    pt_BR: {
      plain:
        'Boas-vindas[ à {business}][, {customer_name}]! Obrigado por estar com a gente.[ Para começar, temos {percent} de desconto em {product} para você.| Para começar, temos {offer} em {product} para você.| Para começar, temos {offer} para você.| Aqui você encontra: {product}.][ Seu cupom: {code}.][ Use até {deadline}.][ Respondemos as mensagens neste horário: {hours}.] Se tiver alguma pergunta, é só escrever por aqui.',
      warm: 'Oi[, {customer_name}]! Que alegria ter você por aqui. Receba as boas-vindas[ da {business}], de coração.[ Um mimo para começar: {percent} de desconto em {product}.| Um mimo para começar: {offer} em {product}.| Um mimo para começar: {offer}.| Por aqui você encontra: {product}.][ Seu cupom já está pronto: {code}.][ Você tem até {deadline}.][ A gente atende por aqui: {hours}.]\n\nConte o que você procura, que a gente ajuda com prazer!',
      playful:
        'Você chegou[, {customer_name}]! Pode entrar[ na {business}], que o café acabou de passar ☕[\n\n🎁 {percent} de desconto em {product}|\n\n🎁 {offer} em {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Cupom: {code}][ ⏳ Até {deadline}][\n🕘 {hours}]\n\nA casa é sua, escreva quando quiser. A gente não morde!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका स्वागत है! हमसे जुड़ने के लिए धन्यवाद।[ शुरुआत के लिए आपको मिलेगी: {product} पर {percent} की छूट।| शुरुआत के लिए आपको मिलेगा: {product} पर {offer}।| शुरुआत के लिए आपको मिलेगा: {offer}।| आपको यहाँ मिलेगा: {product}।][ आपका कोड: {code}।][ इसे {deadline} तक इस्तेमाल करें।][ हम इस समय जवाब देते हैं: {hours}।] कोई सवाल हो, तो यहीं लिख दीजिए।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका दिल से स्वागत है! आप आए, हमें बहुत ख़ुशी हुई।[ शुरुआत के लिए एक छोटा-सा तोहफ़ा: {product} पर {percent} की छूट।| शुरुआत के लिए एक छोटा-सा तोहफ़ा: {product} पर {offer}।| शुरुआत के लिए एक छोटा-सा तोहफ़ा: {offer}।| आपको यहाँ मिलेगा: {product}।][ आपका कोड: {code}।][ आपके पास {deadline} तक का समय है।][ हमारा समय: {hours}।]\n\nबताइए, आप क्या ढूँढ रहे हैं? हम ख़ुशी से मदद करेंगे!',
      playful:
        'आख़िर आप आ ही गए[, {customer_name} जी]![ {business} में] पधारिए, चाय चढ़ा दी है ☕[\n\n🎁 {product} पर {percent} की छूट|\n\n🎁 {product} पर {offer}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 कोड: {code}][ ⏳ {deadline} तक][\n🕘 {hours}]\n\nइसे अपना ही घर समझिए और जब मन हो, लिखिए। हम बस एक मैसेज दूर हैं!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka swagat hai! Humse judne ke liye shukriya.[ Shuruaat ke liye aapko milega: {product} par {percent} off.| Shuruaat ke liye aapko milega: {product} par {offer}.| Shuruaat ke liye aapko milega: {offer}.| Aapko yahan milega: {product}.][ Aapka code: {code}.][ Ise {deadline} tak use karein.][ Hum is time reply karte hain: {hours}.] Koi sawaal ho, toh yahin likh dijiye.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka dil se swagat hai! Aap aaye, humein bahut khushi hui.[ Shuruaat ke liye ek chhota sa tohfa: {product} par {percent} off.| Shuruaat ke liye ek chhota sa tohfa: {product} par {offer}.| Shuruaat ke liye ek chhota sa tohfa: {offer}.| Aapko yahan milega: {product}.][ Aapka code: {code}.][ Aapke paas {deadline} tak ka time hai.][ Hamara time: {hours}.]\n\nBataiye, aap kya dhoondh rahe hain? Hum khushi se madad karenge!',
      playful:
        'Aakhir aap aa hi gaye[, {customer_name} ji]! Andar aaiye[, {business} mein], chai chadha di hai ☕[\n\n🎁 {product} par {percent} off|\n\n🎁 {product} par {offer}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code: {code}][ ⏳ {deadline} tak][\n🕘 {hours}]\n\nIse apna hi ghar samajhiye aur jab mann ho, likhiye. Hum bas ek message door hain!',
    },
    id: {
      plain:
        'Selamat datang[ di {business}][, {customer_name}]! Terima kasih sudah bergabung.[ Sebagai sambutan, ada diskon {percent} untuk {product}.| Sebagai sambutan, ada {offer} untuk {product}.| Sebagai sambutan, ada {offer} untuk Anda.| Di sini ada {product}.][ Kupon Anda: {code}.][ Berlaku hingga {deadline}.][ Kami membalas pesan pada jam ini: {hours}.] Jika ada pertanyaan, langsung tulis saja di sini.',
      warm: 'Halo Kak[ {customer_name}], selamat datang[ di {business}]! Senang sekali Kakak sudah bergabung dengan kami.[ Ada sedikit hadiah untuk memulai: diskon {percent} untuk {product}.| Ada sedikit hadiah untuk memulai: {offer} untuk {product}.| Ada sedikit hadiah untuk memulai: {offer}.| Di sini ada {product}.][ Kuponnya sudah siap: {code}.][ Bisa dipakai sampai {deadline}, ya.][ Kami siap membalas di sini: {hours}.]\n\nCeritakan apa yang Kakak cari, kami senang membantu!',
      playful:
        'Akhirnya datang juga[, Kak {customer_name}]! Silakan masuk[ ke {business}], tehnya baru diseduh ☕[\n\n🎁 Diskon {percent} untuk {product}|\n\n🎁 {offer} untuk {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Kupon: {code}][ ⏳ Sampai {deadline}][\n🕘 {hours}]\n\nAnggap rumah sendiri, dan chat kami kapan saja. Kami tidak menggigit, kok!',
    },
    de: {
      plain:
        'Herzlich willkommen[ bei {business}][, {customer_name}]! Danke, dass Sie sich für unsere Nachrichten angemeldet haben.[ Zum Start für Sie: {percent} Rabatt auf {product}.| Zum Start für Sie: {offer} auf {product}.| Zum Start für Sie: {offer}.| Darum wird es hier gehen: {product}.][ Ihr Code: {code}.][ Bitte lösen Sie ihn bis {deadline} ein.][ Sie erreichen uns: {hours}.] Wenn Sie eine Frage haben, schreiben Sie uns einfach hier.',
      warm: 'Hallo[ {customer_name}] und herzlich willkommen[ bei {business}]! Wir freuen uns sehr, dass Sie da sind.[ Eine Kleinigkeit zum Start: {percent} Rabatt auf {product}.| Eine Kleinigkeit zum Start: {offer} auf {product}.| Eine Kleinigkeit zum Start: {offer}.| Das erwartet Sie bei uns: {product}.][ Ihr Code: {code}.][ Gültig bis {deadline}.][ Sie erreichen uns: {hours}.]\n\nVerraten Sie uns, was Sie suchen, dann helfen wir Ihnen gern!',
      playful:
        'Da sind Sie ja[, {customer_name}]! Willkommen[ bei {business}], kommen Sie rein, der Kaffee ist schon durchgelaufen ☕[\n\n🎁 {percent} Rabatt auf {product}|\n\n🎁 {offer} auf {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code: {code}][ ⏳ Bis {deadline}][\n🕘 {hours}]\n\nFühlen Sie sich wie zu Hause und schreiben Sie uns jederzeit. Wir beißen nicht!',
    },
    fr: {
      plain:
        'Bienvenue[ chez {business}][, {customer_name}] ! Merci pour votre inscription à nos messages.[ Pour bien commencer : {percent} de remise sur {product}.| Pour bien commencer : {offer} sur {product}.| Pour bien commencer : {offer}.| Au programme : {product}.][ Votre code promo : {code}.][ À utiliser d’ici le {deadline}.][ Nos horaires : {hours}.] Une question ? Écrivez-nous simplement ici.',
      warm: 'Bonjour[ {customer_name}], et bienvenue[ chez {business}] ! Nous sommes ravis de faire votre connaissance.[ Une petite attention pour commencer : {percent} de remise sur {product}.| Une petite attention pour commencer : {offer} sur {product}.| Une petite attention pour commencer : {offer}.| Au programme : {product}.][ Votre code promo : {code}.][ Valable jusqu’au {deadline}.][ Nos horaires : {hours}.]\n\nDites-nous ce que vous cherchez, nous vous aiderons avec plaisir !',
      playful:
        'Vous voilà enfin[, {customer_name}] ! Entrez donc[ chez {business}], le café est déjà prêt ☕[\n\n🎁 {percent} de remise sur {product}|\n\n🎁 {offer} sur {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code promo : {code}][ ⏳ Jusqu’au {deadline}][\n🕘 {hours}]\n\nFaites comme chez vous et écrivez-nous quand vous voulez. On ne mord pas !',
    },
  },
  purposes: {
    en: 'welcome|welcome message|greet new customers|thank you for signing up|new subscriber|welcome offer|first order discount|someone joins our list|new member greeting|thanks for joining|thanks for subscribing|greet people who sign up',
    es: 'bienvenida|mensaje de bienvenida|gracias por suscribirte|nuevo suscriptor|descuento de bienvenida|primera compra|dar la bienvenida|los que se suman por primera vez|recién registrados|gracias por registrarte|bienvenidos al club|nuevo socio|se unió a la lista|bienvenida a nuevos clientes|bienvenida a nuevos socios|bienvenido al club|recién llegados',
    pt_BR:
      'boas-vindas|mensagem de boas-vindas|obrigado pelo cadastro|novo inscrito|desconto de boas-vindas|primeira compra|bem-vindo|quem entrou agora|acabou de se cadastrar|bem-vinda|novo na lista|boas-vindas a novos clientes|boas-vindas aos novos sócios|bem-vindo ao clube',
    hi: 'स्वागत संदेश|नए ग्राहकों का स्वागत|जुड़ने के लिए धन्यवाद|वेलकम मैसेज|पहले ऑर्डर पर छूट|नया सदस्य|नए मेंबर का स्वागत|पहली बार जुड़ने वालों का स्वागत|नए सदस्यों का स्वागत|नए ग्राहक का स्वागत|नए मेंबर',
    hi_Latn:
      'welcome message|naye customers ka swagat|judne ke liye dhanyavaad|welcome offer|pehle order par discount|naya member|swagat sandesh|naye member ka swagat|welcome naye customer|pehli baar jude|group join karne par welcome|new customer welcome|naye customer welcome|swagat|judne ke liye thanks|new member welcome',
    id: 'sambutan|terima kasih sudah mendaftar|promo pelanggan baru|diskon pembelian pertama|member baru|sambut member baru|pelanggan baru gabung|baru daftar|selamat bergabung|welcome message|sambutan pelanggan baru|ucapan selamat datang member|selamat datang member|sambut pelanggan baru|terima kasih sudah bergabung|anggota baru|ucapan selamat datang|sambut pelanggan',
    de: 'Willkommen|Willkommensnachricht|neue Kunden begrüßen|danke für die Anmeldung|neuer Abonnent|Willkommensrabatt|Rabatt auf die erste Bestellung|Begrüßung|Neukunden begrüßen|willkommen heißen|neue Kunden willkommen heißen|Danke für die Registrierung|Begrüßungsnachricht|Neukundenrabatt|neue Mitglieder begrüßen|Begrüßung neuer Kunden|Willkommen im Studio|Newsletter Anmeldung|neue Abonnenten|kostenloses Einführungstraining|neue Mitglieder|neues Mitglied|begrüßt neue|neue Familien begrüßen|neue Schüler begrüßen|neue Teilnehmer begrüßen',
    fr: 'bienvenue|message de bienvenue|accueillir les nouveaux clients|merci pour votre inscription|nouvel abonné|offre de bienvenue|première commande|nouveau membre|souhaiter la bienvenue|merci de votre inscription|accueil des nouveaux|message d’accueil|bienvenue aux nouveaux adhérents|bienvenue au club',
  },
  not: [
    'welcome back',
    'check-in',
    'win back',
    'course starts',
    'new employee',
    'inscripción hasta',
    'inscrição até',
    "inscription jusqu'au",
    'quedan plazas',
    'restam vagas',
  ],
}
