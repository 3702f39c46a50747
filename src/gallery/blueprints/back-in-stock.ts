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
        hi: 'लिनन का कुर्ता',
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
        'Good news[, {customer_name}]! Back in stock[ at {business}][ from {date}]: {product}.[ Available sizes: {sizes}.][ Price: {amount}.] Order yours while stocks last, or reply to this message if you have a question.',
      warm: 'Hi[ {customer_name}], you may have been waiting for this. Back again[ at {business}]: {product}.[ Available from {date}.][ Sizes: {sizes}.][ Price: {amount}.]\n\nThank you for your patience. We hope it was worth the wait!',
      playful:
        'It’s the comeback of the year[, {customer_name}]! Back on stage[ at {business}]: {product} 🙌[\n📅 From {date}][\n📏 Sizes: {sizes}][\n🏷️ {amount}]\n\nNo autographs, but you are very welcome to take one home!',
    },
    es: {
      plain:
        'Buenas noticias[, {customer_name}]. De nuevo a la venta[ en {business}]: {product}.[ Disponible a partir del {date}.][ Tallas disponibles: {sizes}.][ Precio: {amount}.] Haz tu pedido cuando quieras o responde a este mensaje si tienes dudas.',
      warm: 'Hola[, {customer_name}]. Se acabó la espera[ en {business}]: {product}, de vuelta.[ A partir del {date}.][ Tenemos estas tallas: {sizes}.][ Precio: {amount}.]\n\nGracias por la paciencia. ¡Ojalá te encante!',
      playful:
        '¡El regreso del año[, {customer_name}]! De nuevo en escena[ en {business}]: {product} 🙌[\n📅 A partir del {date}][\n📏 Tallas: {sizes}][\n🏷️ {amount}]\n\nAutógrafos no hay, pero sí muchas ganas de irse a casa contigo.',
    },
    pt_BR: {
      plain:
        'Boa notícia[, {customer_name}]! De volta ao estoque[ na {business}]: {product}.[ Disponível a partir de {date}.][ Tamanhos disponíveis: {sizes}.][ Preço: {amount}.] Faça o seu pedido quando quiser ou responda a esta mensagem se tiver dúvidas.',
      warm: 'Oi[, {customer_name}]! A espera acabou[ na {business}]: {product} de volta.[ A partir de {date}.][ Temos nestes tamanhos: {sizes}.][ Preço: {amount}.]\n\nObrigado pela paciência. Esperamos que você goste!',
      playful:
        'O retorno do ano chegou[, {customer_name}]! De volta ao palco[ na {business}]: {product} 🙌[\n📅 A partir de {date}][\n📏 Tamanhos: {sizes}][\n🏷️ {amount}]\n\nAutógrafo não tem, mas vontade de ir para casa com você tem de sobra!',
    },
    hi: {
      plain:
        'अच्छी ख़बर[, {customer_name}]![ {business} में][ {date} से] फिर उपलब्ध: {product}।[ साइज़: {sizes}।][ क़ीमत: {amount}।] ऑर्डर करना हो या कोई सवाल हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], शायद आपको इसी का इंतज़ार था।[ {business} में][ {date} से] फिर उपलब्ध: {product}।[ साइज़: {sizes}।][ क़ीमत: {amount}।]\n\nइंतज़ार के लिए शुक्रिया। उम्मीद है, यह आपको भी उतना ही पसंद आएगा जितना हमें!',
      playful:
        'साल की सबसे बड़ी वापसी[, {customer_name} जी]![ {business} में] फिर से मंच पर: {product} 🙌[\n📅 {date} से][\n📏 साइज़: {sizes}][\n🏷️ {amount}]\n\nऑटोग्राफ़ तो नहीं मिलेगा, लेकिन घर ज़रूर ले जा सकते हैं!',
    },
    hi_Latn: {
      plain:
        'Achhi khabar[, {customer_name}]! Phir se available[ {business} mein][, {date} se]: {product}.[ Size: {sizes}.][ Price: {amount}.] Order karna ho ya koi sawaal ho, toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], shayad aapko isi ka intezaar tha. Phir se available[ {business} mein][, {date} se]: {product}.[ Size: {sizes}.][ Price: {amount}.]\n\nIntezaar ke liye shukriya. Ummeed hai, yeh aapko bhi utna hi pasand aayega jitna humein!',
      playful:
        'Saal ki sabse badi wapsi[, {customer_name} ji]! Phir se stage par[, {business} mein]: {product} 🙌[\n📅 {date} se][\n📏 Size: {sizes}][\n🏷️ {amount}]\n\nAutograph toh nahi milega, lekin ghar zaroor le ja sakte hain!',
    },
    id: {
      plain:
        'Kabar baik[, {customer_name}]! Sudah tersedia lagi[ di {business}][ mulai {date}]: {product}.[ Ukuran yang ada: {sizes}.][ Harga: {amount}.] Silakan pesan jika berminat, atau tanyakan dulu kepada kami di sini.',
      warm: 'Halo Kak[ {customer_name}], mungkin ini yang Kakak tunggu-tunggu, hadir lagi[ di {business}]: {product}.[ Bisa dipesan mulai {date}.][ Ukurannya: {sizes}.][ Harganya {amount}.]\n\nTerima kasih sudah sabar menunggu. Semoga Kakak suka, ya!',
      playful:
        'Comeback tahun ini[, Kak {customer_name}]! Kembali ke panggung[ di {business}]: {product} 🙌[\n📅 Mulai {date}][\n📏 Ukuran: {sizes}][\n🏷️ {amount}]\n\nTanda tangan memang tidak ada, tapi boleh dibawa pulang, kok!',
    },
    de: {
      plain:
        'Gute Nachricht[, {customer_name}]! Wieder da[ bei {business}][ ab {date}]: {product}.[ Erhältliche Größen: {sizes}.][ Preis: {amount}.] Bestellen Sie, solange der Vorrat reicht, oder antworten Sie bei Fragen auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], vielleicht haben Sie darauf gewartet. Wieder da[ bei {business}][ ab {date}]: {product}.[ Diese Größen haben wir für Sie: {sizes}.][ Der Preis: {amount}.]\n\nDanke für Ihre Geduld. Wir hoffen, das Warten hat sich gelohnt!',
      playful:
        'Das Comeback des Jahres[, {customer_name}]! Zurück auf der Bühne[ bei {business}]: {product} 🙌[\n📅 Ab {date}][\n📏 Größen: {sizes}][\n🏷️ {amount}]\n\nAutogramme gibt es keine, aber Mitnehmen ist ausdrücklich erlaubt!',
    },
    fr: {
      plain:
        'Bonne nouvelle[, {customer_name}] ! De retour en stock[ chez {business}][ à partir du {date}] : {product}.[ Tailles disponibles : {sizes}.][ Prix : {amount}.] Commandez tant qu’il y en a, ou répondez à ce message si vous avez une question.',
      warm: 'Bonjour[ {customer_name}], vous l’attendiez peut-être. De retour[ chez {business}] : {product}.[ Disponible à partir du {date}.][ Tailles disponibles : {sizes}.][ Prix : {amount}.]\n\nMerci pour votre patience. Nous espérons que l’attente en valait la peine !',
      playful:
        'Le grand retour de l’année[, {customer_name}] ! De nouveau en scène[ chez {business}] : {product} 🙌[\n📅 À partir du {date}][\n📏 Tailles : {sizes}][\n🏷️ {amount}]\n\nPas d’autographes, mais vous pouvez repartir avec !',
    },
  },
  purposes: {
    en: 'back in stock|available again|restock|restocked|the product is back|we have it again|new delivery of a popular item|its back|item is back in the shop|restock alert|finally back|are back in stock|the shoes are back|the dress is back|back in stock sizes|restocked sizes|is finally back|is back in our shop',
    es: 'de nuevo disponible|volvió a entrar|reposición|otra vez en stock|ya hay existencias|volvió el producto|reingreso|llegaron de nuevo|volvió a haber|se había agotado y volvió|repusimos|vuelve el producto más pedido|ya hay otra vez|volvieron las zapatillas|de nuevo en stock|ya tenemos de nuevo|otra vez disponibles las tallas|volvió el producto agotado|por fin volvió|está de vuelta en la tienda|vuelve a estar disponible|ya tenemos otra vez|volvieron a entrar|regresó el producto que pedían|ya volvieron|entró de nuevo',
    pt_BR:
      'de volta ao estoque|chegou de novo|reposição|disponível novamente|produto voltou|reestoque|tinha esgotado e chegou|temos de novo|repusemos o estoque|aquele que tinha acabado voltou|produto voltou para a loja|tinha acabado e chegou de novo|voltaram os tênis|reposição de estoque|voltou ao estoque|disponível novamente no tamanho|finalmente voltou|está de volta na loja|já temos de novo|voltou para as prateleiras|reposição do produto mais pedido|chegou mais daquele produto',
    hi: 'फिर से उपलब्ध|स्टॉक में वापस|दोबारा आ गया|माल फिर आ गया|रीस्टॉक|सामान वापस स्टॉक में|ख़त्म हुआ माल फिर से आया|स्टॉक फिर आ गया|जो साइज़ ख़त्म था वह आ गया|फिर से मिलने लगा|फिर से मिल रही है|फिर से स्टॉक में|दोबारा आ गई|फिर आ गए|स्टॉक वापस|आख़िरकार वापस आ गया|फिर से आ गया|दोबारा उपलब्ध|वापस आ गया स्टॉक|फिर मिल रहा है|खत्म हुआ माल फिर आया',
    hi_Latn:
      'phir se available|stock mein wapas|dobara aa gaya|maal phir aa gaya|restock|back in stock|stock aa gaya|jo khatam tha wapas aa gaya|phir se stock mein|jo size khatam tha aa gaya|phir se milne laga|dobara aa gayi|wapas aa gaya stock|stock wapas aaya|dobara available|finally wapas aa gaya|wapas stock me|phir se stock me|wapas aa gaye|restock ho gaya',
    id: 'stok tersedia lagi|restock|ready stock lagi|barang ada lagi|sudah ready kembali|stok baru masuk|kembali tersedia|yang kemarin habis sudah ada|udah ada lagi|udah restock|tersedia lagi|barang yang habis masuk lagi|ready lagi|restok|restock ukuran|stok sudah ada lagi|sudah tersedia lagi|barang masuk lagi|stok terbatas restok|akhirnya kembali tersedia|stok ada lagi|barang ready lagi|sudah restock|restok sepatu|ukuran lengkap lagi|masuk lagi',
    de: 'wieder verfügbar|wieder da|wieder auf Lager|wieder lieferbar|Nachschub eingetroffen|Artikel ist zurück|ist wieder da|gibt es wieder|wieder im Laden|wieder vorrätig|endlich wieder erhältlich|wieder verfügbar in Größen|wieder eingetroffen|ist endlich wieder da|endlich zurück im Laden|endlich wieder da|ausverkaufter Artikel wieder da|wieder im Regal|neue Lieferung eingetroffen wieder da|wieder im Sortiment|wieder erhältlich',
    fr: 'de retour en stock|de nouveau disponible|réassort|réapprovisionnement|produit revenu|à nouveau en stock|il était épuisé|c’est de retour en stock|on en a de nouveau en stock|retour en rayon|restock|il est revenu|est de nouveau disponible|à nouveau en rayon|de retour en tailles|est enfin de retour|est de retour en boutique|le sac est de retour|il est de retour|de nouveau en rayon|on a été réapprovisionnés|le produit est revenu|nous en avons à nouveau',
  },
  not: [
    'out of stock',
    'sold out',
    'está agotado',
    'está esgotado',
    'stok habis',
    'ausverkauft',
    'rupture de stock',
    'win back',
    'new collection',
    'lagi diskon',
    'lagi promo',
    'lagi ada promo',
    'normal operation',
  ],
}
