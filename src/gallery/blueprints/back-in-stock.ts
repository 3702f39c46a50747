import type { MarketingBlueprint } from '../blueprint.ts'

export const backInStock: MarketingBlueprint = {
  id: 'back_in_stock',
  name: 'back_in_stock',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'beauty', 'automotive'],
  titles: {
    en: 'Back in stock',
    es: 'De nuevo disponible',
    pt_BR: 'De volta ao estoque',
    hi: 'फिर से उपलब्ध',
    hi_Latn: 'Phir se available',
    id: 'Stok tersedia lagi',
    de: 'Wieder verfügbar',
    fr: 'De retour en stock',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: {
      kind: 'product',
      per: 'message',
      required: true,
      sample: {
        en: 'linen dress',
        es: 'vestido de lino',
        pt_BR: 'vestido de linho',
        hi: 'लिनेन का कुर्ता',
        hi_Latn: 'linen kurta',
        id: 'gaun linen',
        de: 'Leinenkleid',
        fr: 'robe en lin',
      },
    },
    sizes: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'S to XL',
        es: 'de la S a la XL',
        pt_BR: 'do P ao GG',
        hi: 'S से XL',
        hi_Latn: 'S se XL',
        id: 'S sampai XL',
        de: 'S bis XL',
        fr: 'du S au XL',
      },
    },
    amount: { kind: 'amount', per: 'message' },
    date: { kind: 'date', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Shop now',
        es: 'Comprar ahora',
        pt_BR: 'Comprar agora',
        hi: 'अभी ख़रीदें',
        hi_Latn: 'Abhi kharidein',
        id: 'Beli sekarang',
        de: 'Jetzt bestellen',
        fr: 'Commander',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Good news[, {customer_name}]! Back in stock[ at {business}][ from {date}]: {product}.[ Available sizes: {sizes}.][ Price: {amount}.] Order yours while it is available, or reply to this message if you have a question.',
      warm: 'Hi[ {customer_name}], perhaps you have been waiting for this. Here again[ at {business}]: {product}.[ You can get it from {date}.][ We have it in these sizes: {sizes}.][ The price: {amount}.]\n\nThank you for your patience. We hope you love it as much as we do!',
      playful:
        'It’s the comeback of the year[, {customer_name}]! Back on stage[ at {business}]: {product} 🙌[\n📅 From {date}][\n📏 Sizes: {sizes}][\n🏷️ {amount}]\n\nNo autographs, but you are very welcome to take it home!',
    },
    es: {
      plain:
        'Buenas noticias[, {customer_name}]. Ya tenemos otra vez[ en {business}]: {product}.[ Disponible a partir del {date}.][ Tallas disponibles: {sizes}.][ Precio: {amount}.] Haz tu pedido antes de que se agote o responde a este mensaje si tienes dudas.',
      warm: 'Hola[, {customer_name}]. Si lo estabas esperando, ya está aquí de nuevo[, en {business}]: {product}.[ A partir del {date}.][ Lo tenemos en estas tallas: {sizes}.][ Precio: {amount}.]\n\nGracias por la paciencia. ¡Ojalá te guste tanto como a nosotros!',
      playful:
        '¡El regreso del año[, {customer_name}]! De nuevo en escena[ en {business}]: {product} 🙌[\n📅 A partir del {date}][\n📏 Tallas: {sizes}][\n🏷️ {amount}]\n\nNo firma autógrafos, pero estará encantado de irse a casa contigo.',
    },
    pt_BR: {
      plain:
        'Boa notícia[, {customer_name}]! Temos de novo[ na {business}]: {product}.[ Disponível a partir de {date}.][ Tamanhos disponíveis: {sizes}.][ Preço: {amount}.] Garanta o seu antes que acabe de novo ou responda a esta mensagem se tiver dúvidas.',
      warm: 'Oi[, {customer_name}]! Se você estava esperando, já temos de novo[ na {business}]: {product}.[ A partir de {date}.][ Temos nestes tamanhos: {sizes}.][ Preço: {amount}.]\n\nObrigado pela paciência. Esperamos que você goste tanto quanto nós!',
      playful:
        'O retorno do ano chegou[, {customer_name}]! De volta ao palco[ na {business}]: {product} 🙌[\n📅 A partir de {date}][\n📏 Tamanhos: {sizes}][\n🏷️ {amount}]\n\nNão dá autógrafo, mas adora ir para casa com você!',
    },
    hi: {
      plain:
        'अच्छी ख़बर[, {customer_name}]![ {business} में] फिर से उपलब्ध: {product}।[ {date} से मिलेगा।][ उपलब्ध साइज़: {sizes}।][ क़ीमत: {amount}।] ख़त्म होने से पहले ऑर्डर करें, या कोई सवाल हो तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], शायद आपको इसी का इंतज़ार था, और[ {business} में] यह फिर आ गया: {product}।[ {date} से उपलब्ध।][ साइज़: {sizes}।][ क़ीमत: {amount}।]\n\nइंतज़ार के लिए शुक्रिया। उम्मीद है, यह आपको भी उतना ही पसंद आएगा जितना हमें!',
      playful:
        'साल की सबसे बड़ी वापसी[, {customer_name} जी]![ {business} में] फिर से मंच पर: {product} 🙌[\n📅 {date} से][\n📏 साइज़: {sizes}][\n🏷️ {amount}]\n\nऑटोग्राफ़ तो नहीं मिलेगा, लेकिन घर ज़रूर ले जा सकते हैं!',
    },
    hi_Latn: {
      plain:
        'Achhi khabar[, {customer_name}]! Phir se available[ {business} mein]: {product}.[ {date} se milega.][ Available size: {sizes}.][ Price: {amount}.] Khatam hone se pehle order karein, ya koi sawaal ho toh is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], shayad aapko isi ka intezaar tha, aur yeh phir aa gaya[ {business} mein]: {product}.[ {date} se milega.][ Size: {sizes}.][ Price: {amount}.]\n\nIntezaar ke liye shukriya. Umeed hai, yeh aapko bhi utna hi pasand aayega jitna hamein!',
      playful:
        'Saal ki sabse badi wapsi[, {customer_name} ji]! Phir se manch par[, {business} mein]: {product} 🙌[\n📅 {date} se][\n📏 Size: {sizes}][\n🏷️ {amount}]\n\nAutograph toh nahi milega, lekin ghar zaroor le ja sakte hain!',
    },
    id: {
      plain:
        'Kabar baik[, {customer_name}]! Sudah tersedia lagi[ di {business}][ mulai {date}]: {product}.[ Ukuran yang ada: {sizes}.][ Harga: {amount}.] Silakan pesan selagi ada, atau balas pesan ini jika ada pertanyaan.',
      warm: 'Halo Kak[ {customer_name}], mungkin ini yang Kakak tunggu-tunggu, sekarang hadir lagi[ di {business}]: {product}.[ Bisa didapatkan mulai {date}.][ Ukurannya: {sizes}.][ Harganya {amount}.]\n\nTerima kasih sudah sabar menunggu. Semoga Kakak suka, seperti kami juga!',
      playful:
        'Comeback tahun ini[, Kak {customer_name}]! Kembali ke panggung[ di {business}]: {product} 🙌[\n📅 Mulai {date}][\n📏 Ukuran: {sizes}][\n🏷️ {amount}]\n\nTanda tangan memang tidak ada, tapi boleh dibawa pulang, kok!',
    },
    de: {
      plain:
        'Gute Nachricht[, {customer_name}]! Wieder da[ bei {business}][ ab {date}]: {product}.[ Erhältliche Größen: {sizes}.][ Preis: {amount}.] Bestellen Sie, solange der Vorrat reicht, oder antworten Sie bei Fragen auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], vielleicht haben Sie darauf gewartet. Wieder da[ bei {business}][ ab {date}]: {product}.[ Diese Größen haben wir für Sie: {sizes}.][ Der Preis: {amount}.]\n\nDanke für Ihre Geduld. Wir hoffen, Sie freuen sich genauso wie wir!',
      playful:
        'Das Comeback des Jahres[, {customer_name}]! Zurück auf der Bühne[ bei {business}]: {product} 🙌[\n📅 Ab {date}][\n📏 Größen: {sizes}][\n🏷️ {amount}]\n\nAutogramme gibt es keine, aber Mitnehmen ist ausdrücklich erlaubt!',
    },
    fr: {
      plain:
        'Bonne nouvelle[, {customer_name}] ! De retour en stock[ chez {business}][ à partir du {date}] : {product}.[ Tailles disponibles : {sizes}.][ Prix : {amount}.] Commandez dès que vous le souhaitez, ou répondez à ce message si vous avez une question.',
      warm: 'Bonjour[ {customer_name}], vous l’attendiez peut-être, et nous sommes heureux de vous annoncer ce retour[ chez {business}] : {product}.[ C’est à partir du {date}.][ Tailles disponibles : {sizes}.][ Prix : {amount}.]\n\nMerci pour votre patience. Nous espérons que vous l’aimerez autant que nous !',
      playful:
        'Le grand retour de l’année[, {customer_name}] ! De nouveau en scène[ chez {business}] : {product} 🙌[\n📅 À partir du {date}][\n📏 Tailles : {sizes}][\n🏷️ {amount}]\n\nPas d’autographes, mais vous pouvez repartir avec !',
    },
  },
  purposes: {
    en: [
      'back in stock',
      'available again',
      'restock',
      'restocked',
      'the product is back',
      'we have it again',
      'new delivery of a popular item',
    ],
    es: [
      'de nuevo disponible',
      'volvió a entrar',
      'reposición',
      'otra vez en stock',
      'ya hay existencias',
      'volvió el producto',
      'reingreso',
    ],
    pt_BR: [
      'de volta ao estoque',
      'chegou de novo',
      'reposição',
      'disponível novamente',
      'produto voltou',
      'reestoque',
    ],
    hi: ['फिर से उपलब्ध', 'स्टॉक में वापस', 'दोबारा आ गया', 'माल फिर आ गया', 'रीस्टॉक', 'सामान वापस स्टॉक में'],
    hi_Latn: [
      'phir se available',
      'stock mein wapas',
      'dobara aa gaya',
      'maal phir aa gaya',
      'restock',
      'back in stock',
      'stock aa gaya',
    ],
    id: [
      'stok tersedia lagi',
      'restock',
      'ready stock lagi',
      'barang ada lagi',
      'sudah ready kembali',
      'stok baru masuk',
      'kembali tersedia',
    ],
    de: [
      'wieder verfügbar',
      'wieder da',
      'wieder auf Lager',
      'wieder lieferbar',
      'Nachschub eingetroffen',
      'Artikel ist zurück',
    ],
    fr: [
      'de retour en stock',
      'de nouveau disponible',
      'réassort',
      'réapprovisionnement',
      'produit revenu',
      'à nouveau en stock',
      'il était épuisé',
    ],
  },
  not: [
    'out of stock',
    'sold out',
    'agotado',
    'esgotado',
    'stok habis',
    'ausverkauft',
    'rupture de stock',
    'win back',
    'new collection',
  ],
}
