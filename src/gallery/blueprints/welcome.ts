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
    id: 'Sambutan',
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
        hi: 'देखिए',
        hi_Latn: 'Dekhiye',
        id: 'Lihat-lihat',
        de: 'Umsehen',
        fr: 'Découvrir',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Welcome[ to {business}][, {customer_name}]! Thank you for signing up for our messages.[ To start with, we have {percent} off {product} for you.| To start with, we have {offer} on {product} for you.| To start with, we have {offer} for you.| You will hear from us about {product}.][ Your code: {code}.][ Please use it by {deadline}.][ We answer at these times: {hours}.] If you have a question, simply write to us here.',
      warm: 'Hello[ {customer_name}], and a warm welcome[ to {business}]! We are really glad that you are here.[ A little something to start with: {percent} off {product}.| A little something to start with: {offer} on {product}.| A little something to start with: {offer}.| You came for this, and we love it too: {product}.][ Your code is waiting: {code}.][ You have until {deadline}.][ You can reach us here: {hours}.]\n\nTell us what you are looking for, and we will gladly help you find it!',
      playful:
        'You made it[, {customer_name}]! Welcome[ to {business}], please come in, the kettle is already on ☕[\n\n🎁 {percent} off {product}|\n\n🎁 {offer} on {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code: {code}][ ⏳ Until {deadline}][\n🕘 {hours}]\n\nMake yourself at home and write to us any time. We do not bite!',
    },
    es: {
      plain:
        '¡Te damos la bienvenida[ a {business}][, {customer_name}]! Gracias por suscribirte a nuestros mensajes.[ Para empezar, tenemos {percent} de descuento en {product} para ti.| Para empezar, tenemos {offer} en {product} para ti.| Para empezar, tenemos {offer} para ti.| Te escribiremos sobre esto: {product}.][ Tu código: {code}.][ Úsalo antes del {deadline}.][ Respondemos tus mensajes en este horario: {hours}.] Si tienes alguna pregunta, escríbenos por aquí.',
      warm: '¡Hola[, {customer_name}]! Qué alegría tenerte aquí. Te damos la bienvenida[ a {business}] con los brazos abiertos.[ Un detalle para empezar: {percent} de descuento en {product}.| Un detalle para empezar: {offer} en {product}.| Un detalle para empezar: {offer}.| A nosotros también nos encanta: {product}.][ Tu código ya está listo: {code}.][ Tienes hasta el {deadline}.][ Nos encuentras aquí en este horario: {hours}.]\n\nCuéntanos qué buscas y te ayudamos con mucho gusto.',
      playful:
        '¡Ya estás aquí[, {customer_name}]! Pasa y quédate, que el café[ de {business}] está recién hecho ☕[\n\n🎁 {percent} de descuento en {product}|\n\n🎁 {offer} en {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Código: {code}][ ⏳ Hasta el {deadline}][\n🕘 {hours}]\n\nEstás en tu casa, así que escríbenos cuando quieras. ¡No mordemos!',
    },
    pt_BR: {
      plain:
        'Boas-vindas[ à {business}][, {customer_name}]! Obrigado por se inscrever para receber nossas mensagens.[ Para começar, temos {percent} de desconto em {product} para você.| Para começar, temos {offer} em {product} para você.| Para começar, temos {offer} para você.| Vamos falar com você sobre: {product}.][ Seu cupom: {code}.][ Use até {deadline}.][ Respondemos as mensagens neste horário: {hours}.] Se tiver alguma pergunta, é só escrever por aqui.',
      warm: 'Oi[, {customer_name}]! Que alegria ter você por aqui. Receba as boas-vindas[ da {business}], de coração.[ Um mimo para começar: {percent} de desconto em {product}.| Um mimo para começar: {offer} em {product}.| Um mimo para começar: {offer}.| A gente também ama: {product}.][ Seu cupom já está pronto: {code}.][ Você tem até {deadline}.][ A gente atende por aqui: {hours}.]\n\nConte o que você procura, que a gente ajuda com prazer!',
      playful:
        'Você chegou[, {customer_name}]! Pode entrar[ na {business}], que o café acabou de passar ☕[\n\n🎁 {percent} de desconto em {product}|\n\n🎁 {offer} em {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Cupom: {code}][ ⏳ Até {deadline}][\n🕘 {hours}]\n\nA casa é sua, escreva quando quiser. A gente não morde!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका स्वागत है! हमारे मैसेज पाने के लिए जुड़ने का धन्यवाद।[ शुरुआत के लिए आपको {product} पर {percent} की छूट है।| शुरुआत के लिए आपको मिलेगा: {product} पर {offer}।| शुरुआत के लिए आपको मिलेगा: {offer}।| हम आपको इसके बारे में बताते रहेंगे: {product}।][ आपका कूपन: {code}।][ इसे {deadline} तक इस्तेमाल करें।][ हम इस समय जवाब देते हैं: {hours}।] कोई सवाल हो, तो यहीं लिख दीजिए।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका दिल से स्वागत है! आप आए, हमें बहुत ख़ुशी हुई।[ शुरुआत के लिए एक छोटा-सा तोहफ़ा: {product} पर {percent} की छूट।| शुरुआत के लिए एक छोटा-सा तोहफ़ा: {product} पर {offer}।| शुरुआत के लिए एक छोटा-सा तोहफ़ा: {offer}।| यह हमें भी बहुत पसंद है: {product}।][ आपका कूपन तैयार है: {code}।][ आपके पास {deadline} तक का समय है।][ हम यहाँ मिलते हैं: {hours}।]\n\nबताइए, आप क्या ढूँढ रहे हैं? हम ख़ुशी से मदद करेंगे!',
      playful:
        'आख़िर आप आ ही गए[, {customer_name} जी]![ {business} में] पधारिए, चाय चढ़ा दी है ☕[\n\n🎁 {product} पर {percent} की छूट|\n\n🎁 {product} पर {offer}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 कूपन: {code}][ ⏳ {deadline} तक][\n🕘 {hours}]\n\nइसे अपना ही घर समझिए और जब मन हो, लिखिए। हम काटते नहीं हैं!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka swagat hai! Hamare message paane ke liye judne ka dhanyavaad.[ Shuruaat ke liye aapko {product} par {percent} off hai.| Shuruaat ke liye aapko milega: {product} par {offer}.| Shuruaat ke liye aapko milega: {offer}.| Hum aapko iske baare mein batate rahenge: {product}.][ Aapka coupon: {code}.][ Ise {deadline} tak use karein.][ Hum is samay jawab dete hain: {hours}.] Koi sawaal ho, toh yahin likh dijiye.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka dil se swagat hai! Aap aaye, hamein bahut khushi hui.[ Shuruaat ke liye ek chhota sa tohfa: {product} par {percent} off.| Shuruaat ke liye ek chhota sa tohfa: {product} par {offer}.| Shuruaat ke liye ek chhota sa tohfa: {offer}.| Yeh hamein bhi bahut pasand hai: {product}.][ Aapka coupon taiyaar hai: {code}.][ Aapke paas {deadline} tak ka samay hai.][ Hum yahan milte hain: {hours}.]\n\nBataiye, aap kya dhoondh rahe hain? Hum khushi se madad karenge!',
      playful:
        'Aakhir aap aa hi gaye[, {customer_name} ji]! Andar aaiye[, {business} mein], chai chadha di hai ☕[\n\n🎁 {product} par {percent} off|\n\n🎁 {product} par {offer}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Coupon: {code}][ ⏳ {deadline} tak][\n🕘 {hours}]\n\nIse apna hi ghar samajhiye aur jab mann ho, likhiye. Hum kaatte nahi hain!',
    },
    id: {
      plain:
        'Selamat datang[ di {business}][, {customer_name}]! Terima kasih sudah mendaftar untuk menerima pesan kami.[ Sebagai awal, ada diskon {percent} untuk {product}.| Sebagai awal, ada {offer} untuk {product}.| Sebagai awal, ada {offer} untuk Anda.| Kami akan berkabar tentang {product}.][ Kupon Anda: {code}.][ Gunakan sebelum {deadline}.][ Kami membalas pesan pada jam ini: {hours}.] Jika ada pertanyaan, langsung tulis saja di sini.',
      warm: 'Halo Kak[ {customer_name}], selamat datang[ di {business}]! Senang sekali Kakak sudah bergabung dengan kami.[ Ada sedikit hadiah untuk memulai: diskon {percent} untuk {product}.| Ada sedikit hadiah untuk memulai: {offer} untuk {product}.| Ada sedikit hadiah untuk memulai: {offer}.| Kami juga suka sekali: {product}.][ Kuponnya sudah siap: {code}.][ Bisa dipakai sampai {deadline}, ya.][ Kami siap membalas di sini: {hours}.]\n\nCeritakan apa yang Kakak cari, kami senang membantu!',
      playful:
        'Akhirnya datang juga[, Kak {customer_name}]! Silakan masuk[ ke {business}], tehnya baru diseduh ☕[\n\n🎁 Diskon {percent} untuk {product}|\n\n🎁 {offer} untuk {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Kupon: {code}][ ⏳ Sampai {deadline}][\n🕘 {hours}]\n\nAnggap rumah sendiri, dan chat kami kapan saja. Kami tidak menggigit, kok!',
    },
    de: {
      plain:
        'Herzlich willkommen[ bei {business}][, {customer_name}]! Danke, dass Sie sich für unsere Nachrichten angemeldet haben.[ Zum Start gibt es für Sie {percent} Rabatt auf {product}.| Zum Start gibt es für Sie {offer} auf {product}.| Zum Start gibt es für Sie {offer}.| Darum wird es hier gehen: {product}.][ Ihr Gutschein: {code}.][ Bitte lösen Sie ihn bis {deadline} ein.][ Wir antworten Ihnen zu diesen Zeiten: {hours}.] Wenn Sie eine Frage haben, schreiben Sie uns einfach hier.',
      warm: 'Hallo[ {customer_name}] und herzlich willkommen[ bei {business}]! Wir freuen uns sehr, dass Sie da sind.[ Eine Kleinigkeit zum Start: {percent} Rabatt auf {product}.| Eine Kleinigkeit zum Start: {offer} auf {product}.| Eine Kleinigkeit zum Start: {offer}.| Das mögen wir nämlich auch: {product}.][ Ihr Gutschein liegt bereit: {code}.][ Sie haben Zeit bis {deadline}.][ Hier erreichen Sie uns: {hours}.]\n\nVerraten Sie uns, was Sie suchen, dann helfen wir Ihnen gern!',
      playful:
        'Da sind Sie ja[, {customer_name}]! Kommen Sie rein[ zu {business}], der Kaffee ist schon durchgelaufen ☕[\n\n🎁 {percent} Rabatt auf {product}|\n\n🎁 {offer} auf {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Gutschein: {code}][ ⏳ Bis {deadline}][\n🕘 {hours}]\n\nFühlen Sie sich wie zu Hause und schreiben Sie uns jederzeit. Wir beißen nicht!',
    },
    fr: {
      plain:
        'Bienvenue[ chez {business}][, {customer_name}] ! Merci pour votre inscription à nos messages.[ Pour commencer, nous avons {percent} de remise sur {product} pour vous.| Pour commencer, nous avons {offer} sur {product} pour vous.| Pour commencer, nous avons {offer} pour vous.| Nous vous parlerons de ceci : {product}.][ Votre code promo : {code}.][ À utiliser avant le {deadline}.][ Nous répondons à vos messages à ces heures : {hours}.] Une question ? Écrivez-nous simplement ici.',
      warm: 'Bonjour[ {customer_name}], et bienvenue[ chez {business}] ! Nous sommes ravis de faire votre connaissance.[ Une petite attention pour commencer : {percent} de remise sur {product}.| Une petite attention pour commencer : {offer} sur {product}.| Une petite attention pour commencer : {offer}.| Nous aussi, nous adorons cela : {product}.][ Votre code promo est prêt : {code}.][ Vous avez jusqu’au {deadline}.][ Nous vous répondons ici : {hours}.]\n\nDites-nous ce que vous cherchez, nous vous aiderons avec plaisir !',
      playful:
        'Vous voilà enfin[, {customer_name}] ! Entrez donc[ chez {business}], le café est déjà prêt ☕[\n\n🎁 {percent} de remise sur {product}|\n\n🎁 {offer} sur {product}|\n\n🎁 {offer}|\n\n👉 {product}][\n🔑 Code promo : {code}][ ⏳ Jusqu’au {deadline}][\n🕘 {hours}]\n\nFaites comme chez vous et écrivez-nous quand vous voulez. On ne mord pas !',
    },
  },
  purposes: {
    en: [
      'welcome',
      'welcome message',
      'greet new customers',
      'thank you for signing up',
      'new subscriber',
      'welcome offer',
      'first order discount',
      'someone joins our list',
      'new member greeting',
    ],
    es: [
      'bienvenida',
      'mensaje de bienvenida',
      'nuevos clientes',
      'gracias por suscribirte',
      'nuevo suscriptor',
      'descuento de bienvenida',
      'primera compra',
      'dar la bienvenida',
    ],
    pt_BR: [
      'boas-vindas',
      'mensagem de boas-vindas',
      'novos clientes',
      'obrigado pelo cadastro',
      'novo inscrito',
      'desconto de boas-vindas',
      'primeira compra',
      'bem-vindo',
    ],
    hi: ['स्वागत संदेश', 'नए ग्राहकों का स्वागत', 'जुड़ने के लिए धन्यवाद', 'वेलकम मैसेज', 'पहले ऑर्डर पर छूट', 'नया सदस्य'],
    hi_Latn: [
      'welcome message',
      'naye customers ka swagat',
      'judne ke liye dhanyavaad',
      'welcome offer',
      'pehle order par discount',
      'naya member',
      'swagat sandesh',
    ],
    id: [
      'sambutan',
      'pesan selamat datang',
      'pelanggan baru',
      'terima kasih sudah mendaftar',
      'promo pelanggan baru',
      'diskon pembelian pertama',
      'member baru',
    ],
    de: [
      'Willkommen',
      'Willkommensnachricht',
      'neue Kunden begrüßen',
      'danke für die Anmeldung',
      'neuer Abonnent',
      'Willkommensrabatt',
      'Rabatt auf die erste Bestellung',
      'Begrüßung',
    ],
    fr: [
      'bienvenue',
      'message de bienvenue',
      'accueillir les nouveaux clients',
      'merci pour votre inscription',
      'nouvel abonné',
      'offre de bienvenue',
      'première commande',
      'nouveau membre',
    ],
  },
  not: ['welcome back', 'check-in', 'win back', 'course starts', 'new employee'],
}
