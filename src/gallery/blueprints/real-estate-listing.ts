import type { MarketingBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const realEstateListing: MarketingBlueprint = {
  id: 'real_estate_listing',
  name: 'real_estate_listing',
  category: 'MARKETING',
  industries: ['real_estate'],
  titles: {
    en: 'Property listing',
    es: 'Inmueble disponible',
    pt_BR: 'Anúncio de imóvel',
    hi: 'प्रॉपर्टी की सूचना',
    hi_Latn: 'Property listing',
    id: 'Info properti',
    de: 'Immobilienangebot',
    fr: 'Annonce immobilière',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'new apartment for sale',
        es: 'apartamento nuevo en venta',
        pt_BR: 'apartamento novo à venda',
        hi: 'नया फ़्लैट बिक्री के लिए',
        hi_Latn: 'naya flat bikri ke liye',
        id: 'apartemen baru dijual',
        de: 'neue Wohnung zu verkaufen',
        fr: 'appartement neuf à vendre',
      },
    },
    place: { kind: 'place', per: 'message', required: true },
    count: { kind: 'count', per: 'message' },
    amount: {
      kind: 'amount',
      per: 'message',
      sample: {
        en: '$245,000',
        es: '245.000 €',
        pt_BR: 'R$ 450.000',
        hi: '₹65 लाख',
        hi_Latn: '₹65 lakh',
        id: 'Rp850.000.000',
        de: '245.000 €',
        fr: '245 000 €',
      },
    },
    date: { kind: 'date', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See photos',
        es: 'Ver fotos',
        pt_BR: 'Ver fotos',
        hi: 'फ़ोटो देखें',
        hi_Latn: 'Photo dekhein',
        id: 'Lihat foto',
        de: 'Fotos ansehen',
        fr: 'Voir les photos',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we[ at {business}] have a property that may interest you[: {product}]. Location: {place}.[ Bedrooms: {count}.][ Price: {amount}.][ Viewings from {date}.] If you would like to see it, reply to this message and we will arrange a time.',
      warm: 'Hi[ {customer_name}], this property made us[ at {business}] think of you[: {product}]. Location: {place}.[ Bedrooms: {count}.][ Price: {amount}.][ Viewings from {date}.]\n\nWould you like to see it in person? Just write to us, and we will find a time that suits you.',
      playful:
        'A home is looking for someone to love it[, {customer_name}]! Now showing[ at {business}] 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Bedrooms: {count}][ 🏷️ {amount}][\n📅 Viewings from {date}]\n\nIt would love to meet you. Reply and come for a visit!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tenemos[ en {business}] un inmueble que puede interesarte[: {product}]. Ubicación: {place}.[ Habitaciones: {count}.][ Precio: {amount}.][ Visitas a partir del {date}.] Si quieres verlo, responde a este mensaje y acordamos una hora.',
      warm: 'Hola[, {customer_name}]. [En {business} pensamos|Pensamos] en ti al ver este inmueble[: {product}]. Está aquí: {place}.[ Habitaciones: {count}.][ El precio: {amount}.][ Podemos enseñártelo a partir del {date}.]\n\n¿Te gustaría verlo en persona? Escríbenos y buscamos el momento que mejor te venga.',
      playful:
        '¡Alguien busca familia[, {customer_name}]! Hoy[ en {business}] te presentamos 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Habitaciones: {count}][ 🏷️ {amount}][\n📅 Visitas a partir del {date}]\n\nLe encantaría conocerte. ¡Responde y pide tu visita!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]! Temos[ na {business}] um imóvel que pode interessar a você[: {product}]. Localização: {place}.[ Quartos: {count}.][ Preço: {amount}.][ Visitas a partir de {date}.] Se quiser conhecer o imóvel, responda a esta mensagem e combinamos um horário.',
      warm: 'Oi[, {customer_name}]! Pensamos em você[ aqui na {business}] quando vimos este imóvel[: {product}]. Ele fica aqui: {place}.[ Quartos: {count}.][ O preço: {amount}.][ Podemos mostrar a partir de {date}.]\n\nQue tal conhecer pessoalmente? É só escrever que encontramos o melhor horário para você.',
      playful:
        'Tem alguém procurando família nova[, {customer_name}]! Hoje[ na {business}] apresentamos 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Quartos: {count}][ 🏷️ {amount}][\n📅 Visitas a partir de {date}]\n\nVai adorar conhecer você. Responda e marque a sua visita!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] एक प्रॉपर्टी जो आपको पसंद आ सकती है[: {product}]। जगह: {place}।[ बेडरूम: {count}।][ क़ीमत: {amount}।][ {date} से देख सकते हैं।] देखना चाहें, तो इस मैसेज का जवाब दें, हम समय तय कर लेंगे।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] इस प्रॉपर्टी को देखकर हमें आपका ख़याल आया[: {product}]। यह यहाँ है: {place}।[ बेडरूम: {count}।][ क़ीमत: {amount}।][ हम इसे {date} से दिखा सकते हैं।]\n\nक्या आप इसे ख़ुद आकर देखना चाहेंगे? बस लिखिए, आपकी सुविधा का समय रख लेंगे।',
      playful:
        'कोई बेसब्री से आपकी राह देख रहा है[, {customer_name} जी]![ {business} की ओर से] मिलिए इनसे 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ बेडरूम: {count}][ 🏷️ {amount}][\n📅 {date} से देखिए]\n\nपहली मुलाक़ात कब रखें? जवाब दीजिए और ख़ुद मिलने आइए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] ek property jo aapko pasand aa sakti hai[: {product}]. Jagah: {place}.[ Bedroom: {count}.][ Price: {amount}.][ {date} se dekh sakte hain.] Dekhna chahein, toh is message par reply karein, hum time tay kar lenge.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] is property ko dekhkar humein aapka khayal aaya[: {product}]. Yeh yahan hai: {place}.[ Bedroom: {count}.][ Price: {amount}.][ Hum ise {date} se dikha sakte hain.]\n\nKya aap ise khud aakar dekhna chahenge? Bas likhiye, aapki suvidha ka time rakh lenge.',
      playful:
        'Koi besabri se aapki raah dekh raha hai[, {customer_name} ji]! Miliye inse[, {business} ki taraf se] 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Bedroom: {count}][ 🏷️ {amount}][\n📅 {date} se dekhiye]\n\nPehli mulaqat kab rakhein? Reply kijiye aur khud milne aaiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ di {business}] punya properti yang mungkin cocok untuk Anda[: {product}]. Lokasi: {place}.[ Kamar tidur: {count}.][ Harga: {amount}.][ Bisa dilihat mulai {date}.] Jika ingin melihatnya, balas pesan ini dan kami atur waktunya.',
      warm: 'Halo Kak[ {customer_name}], kami[ di {business}] langsung ingat Kakak begitu melihat properti ini[: {product}]. Lokasinya di sini: {place}.[ Kamar tidur: {count}.][ Harganya {amount}.][ Bisa kami tunjukkan mulai {date}.]\n\nMau lihat langsung? Chat saja, nanti kami carikan waktu yang pas untuk Kakak.',
      playful:
        'Ada yang lagi cari keluarga baru[, Kak {customer_name}]! Hari ini[ {business}| kami] memperkenalkan 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Kamar tidur: {count}][ 🏷️ {amount}][\n📅 Bisa dilihat mulai {date}]\n\nSudah tidak sabar mau kenalan. Balas dan temui langsung, yuk!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] haben eine Immobilie, die zu Ihnen passen könnte[: {product}]. Lage: {place}.[ Schlafzimmer: {count}.][ Preis: {amount}.][ Besichtigungen ab {date}.] Wenn Sie sie sehen möchten, antworten Sie auf diese Nachricht, dann vereinbaren wir einen Termin.',
      warm: 'Hallo[ {customer_name}], bei dieser Immobilie haben wir[ von {business}] gleich an Sie gedacht[: {product}]. Lage: {place}.[ Schlafzimmer: {count}.][ Preis: {amount}.][ Besichtigungen ab {date}.]\n\nMöchten Sie sich in Ruhe umsehen? Schreiben Sie uns, dann finden wir einen passenden Zeitpunkt.',
      playful:
        'Hier sucht ein Zuhause Gesellschaft[, {customer_name}]! Heute stellen wir[ von {business}] vor 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Schlafzimmer: {count}][ 🏷️ {amount}][\n📅 Besichtigungen ab {date}]\n\nAntworten Sie einfach und kommen Sie zum Kennenlernen vorbei!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici un bien[ de {business}] qui pourrait vous intéresser[ : {product}]. Emplacement : {place}.[ Chambres : {count}.][ Prix : {amount}.][ Visites à partir du {date}.] Si vous souhaitez le voir, répondez à ce message pour convenir d’une visite.',
      warm: 'Bonjour[ {customer_name}], en découvrant ce bien[ chez {business}], nous avons pensé à vous[ : {product}]. Emplacement : {place}.[ Chambres : {count}.][ Prix : {amount}.][ Visites à partir du {date}.]\n\nAimeriez-vous le visiter ? Écrivez-nous, et nous trouverons un moment qui vous convient.',
      playful:
        'Ce bien cherche sa famille[, {customer_name}] ! À découvrir[ chez {business}] 🏡[\n\n👉 {product}]\n📍 {place}[\n🛏️ Chambres : {count}][ 🏷️ {amount}][\n📅 Visites à partir du {date}]\n\nIl a hâte de vous rencontrer. Répondez et venez faire connaissance !',
    },
  },
  purposes: {
    en: 'property listing|apartment for sale|house for sale|flat for rent|new listing|real estate ad|new property on the market|two bedroom apartment|land for sale|new flat|new house on the market|new property|apartment to let|home for sale|villa for sale',
    es: 'inmueble en oferta|departamento en venta|casa en venta|piso en alquiler|nueva propiedad|anuncio inmobiliario|inmobiliaria|recámaras|terreno en venta|dos ambientes|apartamento en arriendo|preventa de departamentos|alquilo departamento|nuevo piso en venta|alquilamos departamento|casa con jardín en venta',
    pt_BR:
      'anúncio de imóvel|apartamento à venda|casa à venda|imóvel para alugar|novo imóvel|imobiliária|dois quartos|terreno à venda|lançamento imobiliário|kitnet|sala comercial|apê para alugar|novo apartamento à venda|alugamos casa|casa com quintal à venda',
    hi: 'प्रॉपर्टी की सूचना|फ़्लैट बिकाऊ|मकान बिक्री|किराए पर फ़्लैट|नई प्रॉपर्टी|प्लॉट बिकाऊ|2 बीएचके|मकान किराए पर|फ़्लैट किराए पर देना है|प्लॉट बेचना है|दुकान किराए पर|नया प्रोजेक्ट फ़्लैट|पीजी ख़ाली है|दुकान किराए पर देनी है|किराये पर मकान|3 बीएचके बिकाऊ|फ्लैट बिकाऊ|मकान बिकाऊ|घर किराए पर|नया प्रोजेक्ट फ्लैट|दुकान किराये पर',
    hi_Latn:
      'property listing|flat bikau hai|makaan bechna hai|kiraye par flat|nayi property|plot bikau|2 bhk|flat for sale|makan kiraye par dena|flat for rent|plot bechna hai|dukan kiraye par|new project flat|pg available|bhk flat|ghar bechna hai|room for rent|dukan kiraye par deni hai|3 bhk bikau|commercial space|flat bikau|plot for sale|makan bikau|flat rent pe|2bhk rent|naya project flats|shop kiraye pe|villa for sale',
    id: 'info properti|rumah dijual|apartemen dijual|rumah disewakan|properti baru|iklan properti|tanah dijual|kamar tidur|kos-kosan disewakan|apartemen disewakan|rumah dikontrakkan|unit baru dijual|kos kosong|ruko disewakan|rumah baru',
    de: 'Immobilienangebot|Wohnung zu verkaufen|Haus zu verkaufen|Wohnung zu vermieten|neue Immobilie|Immobilienanzeige|Eigentumswohnung|Grundstück zu verkaufen|neue Wohnung|neues Haus|Mietwohnung|Immobilie zu verkaufen|Objekt anbieten|Exposé|neue Wohnung im Angebot|neues Objekt|Immobilie Angebot|3-Zimmer-Wohnung',
    fr: 'annonce immobilière|appartement à vendre|maison à vendre|appartement à louer|nouveau bien|agence immobilière|bien immobilier|terrain à vendre|nouvelle annonce|nouvel appartement|villa à vendre|bien à vendre|bien à louer|terrain|nouvel appartement en vente|maison avec jardin à vendre|studio à louer',
  },
  not: [
    'viewing appointment reminder',
    'visita confirmada',
    'besichtigungstermin',
    'visite confirmée',
    'rent is due',
    'alquiler pendiente',
  ],
}
