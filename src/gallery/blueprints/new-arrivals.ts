import type { MarketingBlueprint } from '../blueprint.ts'

export const newArrivals: MarketingBlueprint = {
  id: 'new_arrivals',
  name: 'new_arrivals',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'beauty', 'restaurant', 'automotive', 'education'],
  titles: {
    en: 'New arrivals',
    es: 'Novedades',
    pt_BR: 'Novidades',
    hi: 'नया कलेक्शन',
    hi_Latn: 'Naya collection',
    id: 'Produk baru',
    de: 'Neu eingetroffen',
    fr: 'Nouveautés',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: { kind: 'product', per: 'message' },
    lowest: { kind: 'amount', per: 'message' },
    date: { kind: 'date', per: 'message' },
    place: { kind: 'place', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See what’s new',
        es: 'Ver novedades',
        pt_BR: 'Ver novidades',
        hi: 'नया कलेक्शन देखें',
        hi_Latn: 'Naya collection dekhein',
        id: 'Lihat produk baru',
        de: 'Neuheiten ansehen',
        fr: 'Voir les nouveautés',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], our new arrivals are here[ at {business}][: {product}].[ Prices start at {lowest}.][ Available from {date}.][ You will find us here: {place}.] Come and have a look, or reply to this message if you have a question.',
      warm: 'Hi[ {customer_name}], we have just unpacked something we think you will enjoy[ at {business}][: {product}].[ Prices start at {lowest}.][ Everything is waiting for you from {date}.][ Come and see us: {place}.]\n\nTake your time to browse, and tell us what you like best!',
      playful:
        'Fresh out of the box[, {customer_name}]! Meet the newcomers[ at {business}] ✨[\n👉 {product}][\n🏷️ From {lowest}][\n📅 From {date}][\n📍 {place}]\n\nThey are still a little shy, so come and say hello!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hay productos nuevos[ en {business}][: {product}].[ Precios desde {lowest}.][ Disponible a partir del {date}.][ Nos encuentras aquí: {place}.] Échales un vistazo o pregúntanos lo que quieras por aquí.',
      warm: '¡Hola[, {customer_name}]! Pensamos en ti al preparar estas novedades[ en {business}][: {product}].[ Precios desde {lowest}.][ Desde el {date}.][ Ven a vernos: {place}.]\n\nMira con calma y cuéntanos qué es lo que más te gusta.',
      playful:
        '¡Recién salido de la caja[, {customer_name}]! Hay caras nuevas[ en {business}] ✨[\n👉 {product}][\n🏷️ Desde {lowest}][\n📅 A partir del {date}][\n📍 {place}]\n\nTodavía son un poco tímidas, así que pásate a saludarlas.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Temos produtos novos[ na {business}][: {product}].[ Preços a partir de {lowest}.][ Disponível a partir de {date}.][ Estamos aqui: {place}.] Venha conhecer ou tire suas dúvidas por aqui mesmo.',
      warm: 'Oi[, {customer_name}]! Lembramos de você ao preparar estas novidades[ na {business}][: {product}].[ Preços a partir de {lowest}.][ Tudo disponível a partir de {date}.][ Venha nos visitar: {place}.]\n\nOlhe com calma e conte para a gente do que mais gostou!',
      playful:
        'Saindo da caixa[, {customer_name}]! Tem gente nova[ na {business}] ✨[\n👉 {product}][\n🏷️ A partir de {lowest}][\n📅 A partir de {date}][\n📍 {place}]\n\nAs novidades ainda estão tímidas, então vem dar um oi!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] नया सामान आ गया है[: {product}]।[ क़ीमत {lowest} से शुरू।][ {date} से उपलब्ध।][ हमारा पता: {place}।] एक नज़र ज़रूर डालें, या कोई सवाल हो तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] कुछ नया आया है और हम चाहते हैं कि आप इसे देखें[: {product}]।[ क़ीमत {lowest} से शुरू।][ {date} से उपलब्ध।][ यहाँ आइए: {place}।]\n\nआराम से देखिए और बताइए कि आपको सबसे अच्छा क्या लगा!',
      playful:
        'बिल्कुल ताज़ा-ताज़ा[, {customer_name} जी]![ {business} में] नए मेहमान आए हैं ✨[\n👉 {product}][\n🏷️ {lowest} से शुरू][\n📅 {date} से][\n📍 {place}]\n\nअभी थोड़े शर्मीले हैं, तो आप ही आकर हैलो कह दीजिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] naya saaman aa gaya hai[: {product}].[ Price {lowest} se shuru.][ Kab se: {date}.][ Hamara address: {place}.] Ek nazar zaroor daalein, ya koi sawaal ho toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] kuch naya aaya hai aur hum chahte hain ki aap ise dekhein[: {product}].[ Price {lowest} se shuru.][ Kab se: {date}.][ Yahan aaiye: {place}.]\n\nAaram se dekhiye aur bataiye ki aapko sabse achha kya laga!',
      playful:
        'Bilkul taaza taaza[, {customer_name} ji]! Naye mehmaan aaye hain[ {business} mein] ✨[\n👉 {product}][\n🏷️ {lowest} se shuru][\n📅 {date} se][\n📍 {place}]\n\nAbhi thode sharmeele hain, toh aap hi aakar hello keh dijiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada produk baru[ di {business}][: {product}].[ Harga mulai {lowest}.][ Tersedia mulai {date}.][ Lokasi kami: {place}.] Silakan lihat-lihat, atau tanyakan langsung kepada kami di sini.',
      warm: 'Halo Kak[ {customer_name}], kami langsung ingat Kakak waktu menyiapkan produk baru ini[ di {business}][: {product}].[ Harganya mulai {lowest}.][ Semuanya tersedia mulai {date}.][ Mampir ke sini, ya: {place}.]\n\nSilakan lihat-lihat dulu, lalu kasih tahu kami mana yang paling Kakak suka!',
      playful:
        'Baru keluar dari kotak[, Kak {customer_name}]! Ada penghuni baru[ di {business}] ✨[\n👉 {product}][\n🏷️ Mulai {lowest}][\n📅 Mulai {date}][\n📍 {place}]\n\nMereka masih malu-malu, jadi Kakak duluan yang menyapa, ya!',
    },
    de: {
      plain:
        'Hallo[ {customer_name}], es ist[ bei {business}] neue Ware eingetroffen[: {product}].[ Preise ab {lowest}.][ Erhältlich ab {date}.][ Sie finden uns hier: {place}.] Schauen Sie gern vorbei oder antworten Sie bei Fragen auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir haben[ bei {business}] gerade Neues ausgepackt und dabei an Sie gedacht[: {product}].[ Preise ab {lowest}.][ Alles ist ab {date} für Sie da.][ Besuchen Sie uns: {place}.]\n\nStöbern Sie in Ruhe und verraten Sie uns, was Ihnen am besten gefällt!',
      playful:
        'Frisch ausgepackt[, {customer_name}]! Es gibt Zuwachs[ bei {business}] ✨[\n👉 {product}][\n🏷️ Ab {lowest}][\n📅 Ab {date}][\n📍 {place}]\n\nNoch sind die Neuen etwas schüchtern, also kommen Sie vorbei und sagen Sie Hallo!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nos nouveautés sont arrivées[ chez {business}][ : {product}].[ Prix à partir de {lowest}.][ Disponible à partir du {date}.][ Notre adresse : {place}.] Venez voir par vous-même, ou répondez à ce message si vous avez une question.',
      warm: 'Bonjour[ {customer_name}], nous venons de déballer de belles nouveautés[ chez {business}] et nous avons pensé à vous[ : {product}].[ Prix à partir de {lowest}.][ Elles vous attendent à partir du {date}.][ Venez nous voir : {place}.]\n\nRegardez tranquillement et dites-nous ce qui vous plaît le plus !',
      playful:
        'Tout juste sorties du carton[, {customer_name}] ! Voici les petites nouvelles[ de {business}] ✨[\n👉 {product}][\n🏷️ À partir de {lowest}][\n📅 À partir du {date}][\n📍 {place}]\n\nElles sont encore un peu timides, alors venez leur dire bonjour !',
    },
  },
  purposes: {
    en: 'new arrivals|new collection|new products|new in the shop|just arrived|new season|new stock|product launch|new menu|the new boots are here|new stuff in|new goods|new collection is here|new cakes|we just got new|have just come in|new boots have arrived|summer sandals are here|just came in|tell my regulars about the new',
    es: 'novedades|nueva colección|productos nuevos|acaba de llegar|nueva temporada|recién llegado|lanzamiento de producto|nuevo menú|llegó mercadería nueva|entró la colección|llegó la nueva colección|llegaron novedades|ingresó mercadería|nuevos modelos|carta nueva|llegó lo nuevo de invierno|llegaron los modelos nuevos|llegaron vestidos|llegó lo de primavera|nos acaban de llegar|acaban de llegar las sandalias|llegaron las botas|ya llegó la nueva colección|contárselo a mis clientas|llegaron las plantas|llegaron las sandalias|ya está disponible para encargar|entraron modelos nuevos|ven a verlas|nuevo menú vegano',
    pt_BR:
      'novidades|nova coleção|produtos novos|acabou de chegar|lançamento|nova estação|novo cardápio|chegou a coleção nova|chegou novidade|peças novas|modelos novos|chegou mercadoria|novo sabor|coleção de inverno|chegaram os vestidos|chegaram peças da nova coleção|chegaram novos modelos|chegou novidade na loja|chegaram as botas|chegou a nova coleção|novidades na loja|chegaram as flores|novo cardápio vegano|já estamos pegando encomenda|vem ver o que chegou|quer divulgar o novo|chegou na loja',
    hi: 'नया कलेक्शन|नया माल आया|नए प्रोडक्ट|नया सामान|अभी आया है|नया सीज़न|नया मेन्यू|नया स्टॉक|नई साड़ियाँ आई हैं|नया डिज़ाइन आया|नए सूट|समर कलेक्शन|नए जूते|नए फ़ोन आ गए|नया लहंगा कलेक्शन|दुकान पर नया आया|ताज़े आम आ गए|नई घड़ियाँ|कुर्तियों का नया स्टॉक|नई कुर्तियाँ|गर्मियों का कलेक्शन|नया कलेक्शन आ गया|नए कपड़े आ गए|अभी आए हैं|नई साड़ियां आई हैं|नई वैरायटी|नए डिज़ाइन|नई किताबें आई हैं',
    hi_Latn:
      'naya collection|naya maal aaya|new arrivals|naye product|naya stock|naya saamaan|naya menu|product launch|nayi sarees aayi hain|naya design aaya|naye suit aaye|summer collection|naya stock aaya|new collection|naye joote aaye|naya phone aaya|lehenga collection|nayi variety aayi|fresh aam aa gaye|fresh stock|kurti ka naya stock|nayi watches|nayi kurtiyan|summer ki nayi|naya collection aa gaya|nayi saree aayi hain|abhi aaye hain|naya maal|nayi variety|naye design|nayi sarees aayi',
    id: 'produk baru|koleksi baru|barang baru datang|new arrival|baru datang|peluncuran produk|menu baru|musim baru|koleksi lebaran|koleksi terbaru|model baru|barang baru masuk|varian baru|rasa baru|produk terbaru sudah ready|koleksi baru sudah ada|baru masuk|sudah datang koleksi',
    de: 'neu eingetroffen|neue Kollektion|neue Produkte|Neuheiten|neue Ware|frisch eingetroffen|neue Saison|Produkteinführung|neue Karte|neue Sachen da|Neues im Laden|neue Sachen im Shop|Neuware|neue Kollektion ist da|neu im Sortiment|sind eingetroffen|neue Stiefel da|neue Ware eingetroffen|Sommerkollektion|Herbstkollektion|neue Modelle da|Neuheiten im Laden|neue Sorten|neue Bücher da|Wintermäntel eingetroffen|neue Jacken eingetroffen|neu eingetroffen ab',
    fr: 'nouveautés|nouvelle collection|nouveaux produits|vient d’arriver|arrivages|nouvelle saison|lancement de produit|nouvelle carte|nouvel arrivage|la nouvelle collection est là|nouveaux articles|nouveautés en magasin|viennent d’arriver|la nouvelle collection est arrivée|nouveaux modèles|les plantes de printemps sont arrivées|la nouvelle carte arrive|venez les voir|nouveau menu|c’est arrivé en boutique|les nouveautés sont là|nouvelle carte vegan|on prend les commandes de galettes',
  },
  not: [
    'back in stock',
    'new prices',
    'new opening hours',
    'new device',
    'neue Öffnungszeiten',
    'nuevo horario',
    'nouveaux horaires',
    'arrive à échéance',
    'arrivent à échéance',
    'arrive bientôt',
    'arrivée se fait',
    'arrivée des voyageurs',
    'llega hoy',
    'chega hoje',
    'llegada de huéspedes',
  ],
}
