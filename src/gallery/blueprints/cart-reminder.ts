import type { MarketingBlueprint } from '../blueprint.ts'

export const cartReminder: MarketingBlueprint = {
  id: 'cart_reminder',
  name: 'cart_reminder',
  category: 'MARKETING',
  industries: ['e_commerce', 'retail', 'travel', 'education', 'software'],
  titles: {
    en: 'Abandoned cart',
    es: 'Carrito abandonado',
    pt_BR: 'Carrinho abandonado',
    hi: 'कार्ट में छूटा सामान',
    hi_Latn: 'Cart reminder',
    id: 'Pengingat keranjang',
    de: 'Warenkorb-Erinnerung',
    fr: 'Panier abandonné',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'cotton shirt',
        es: 'camiseta de algodón',
        pt_BR: 'camiseta de algodão',
        hi: 'सूती कुर्ता',
        hi_Latn: 'cotton kurta',
        id: 'kaus katun',
        de: 'Baumwollshirt',
        fr: 't-shirt en coton',
      },
    },
    offer: { kind: 'offer', per: 'message' },
    code: { kind: 'code', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Back to my cart',
        es: 'Volver al carrito',
        pt_BR: 'Voltar ao carrinho',
        hi: 'कार्ट पर वापस जाएँ',
        hi_Latn: 'Cart par wapas jayein',
        id: 'Lihat keranjang',
        de: 'Zum Warenkorb',
        fr: 'Voir mon panier',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], you left something in your cart[ at {business}][: {product}]. Complete your purchase[ by {deadline}][ with code {code}][ and get {offer}]. If you have any questions, just reply to this message.',
      warm: 'Hi[ {customer_name}], good taste! [Your pick, {product}, is|Your picks are] still in your cart[ at {business}].\n\nTake your time to decide. If you finish your order[ by {deadline}][ with code {code}][, you get {offer}, and|,] we will start packing right away!',
      playful:
        'Psst[, {customer_name}], your cart[ at {business}] has been asking about you 🛒\n\n[It keeps repeating just one word: {product}. ]Go on, take it home[ by {deadline}][ with code {code}][ and get {offer}]. It promises to be good company!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: dejaste algo en tu carrito[ de {business}][: {product}]. [Hasta el {deadline} puedes|Puedes] terminar tu compra[ con el código {code}][ y llevarte {offer}]. Si tienes alguna duda, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. ¡Qué buen gusto! Lo que elegiste[ en {business}] sigue en tu carrito[: {product}].\n\nPiénsalo con calma. [Hasta el {deadline} puedes|Puedes] terminar tu pedido[ con el código {code}][ y llevarte {offer}], y nosotros lo preparamos enseguida.',
      playful:
        '¡Pst[, {customer_name}]! Tu carrito[ de {business}] pregunta por ti 🛒\n\n[Solo repite una cosa: {product}. ]Anda, llévatelo a casa[, que tienes hasta el {deadline}][, con el código {code}][ y con {offer}]. Promete portarse bien.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Você deixou algo no carrinho[ da {business}][: {product}]. Finalize a compra[ até {deadline}][ com o cupom {code}][ e ganhe {offer}]. Se tiver alguma dúvida, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Que bom gosto! O que você escolheu[ na {business}] continua no carrinho[: {product}].\n\nPense com calma. Quando você finalizar o pedido[ até {deadline}][ com o cupom {code}][ e ganhar {offer}], a gente já começa a embalar!',
      playful:
        'Psiu[, {customer_name}]! Seu carrinho[ da {business}] está perguntando por você 🛒\n\n[Ele só sabe dizer uma coisa: {product}. ]Leve para casa[ até {deadline}][ com o cupom {code}][ e ganhe {offer}]. Ele promete se comportar!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आपके[ {business}] कार्ट में कुछ सामान बाक़ी है[: {product}]।[ {deadline} तक] अपना ऑर्डर पूरा करें[, कोड {code} लगाएँ][ और {offer} पाएँ]। कोई सवाल हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपकी पसंद लाजवाब है! आपका चुना हुआ सामान[ {business} पर] अब भी कार्ट में है[: {product}]।\n\nआराम से सोच लीजिए।[ {deadline} तक] ऑर्डर पूरा कीजिए[, कोड {code} लगाइए][ और {offer} पाइए], हम तुरंत पैकिंग शुरू कर देंगे!',
      playful:
        'सुनिए[ {customer_name} जी], आपका[ {business}] कार्ट आपको पूछ रहा है 🛒\n\n[बस एक ही नाम जप रहा है: {product}। ]चलिए,[ {deadline} तक] इसे घर ले आइए[, कोड {code} लगाइए][ और {offer} पाइए]। वादा है, ज़रा भी तंग नहीं करेगा!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], aapke[ {business}] cart mein kuch saamaan baaki hai[: {product}]. Apna order[ {deadline} tak] poora karein[, code {code} lagayein][ aur {offer} paayein]. Koi sawaal ho, toh is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], aapki pasand lajawab hai! Aapka chuna hua saamaan[ {business} par] ab bhi cart mein hai[: {product}].\n\nAaram se soch lijiye. Order[ {deadline} tak] poora kijiye[, code {code} lagaiye][ aur {offer} paaiye], hum turant packing shuru kar denge!',
      playful:
        'Suniye[ {customer_name} ji], aapka[ {business}] cart aapko pooch raha hai 🛒\n\n[Bas ek hi naam jap raha hai: {product}. ]Chaliye, ise[ {deadline} tak] ghar le aaiye[, code {code} lagaiye][ aur {offer} paaiye]. Vaada hai, zara bhi tang nahi karega!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada barang yang masih tersimpan di keranjang Anda[ di {business}][: {product}]. Silakan selesaikan pesanan[ hingga {deadline}][ dengan kode {code}][ dan dapatkan {offer}]. Jika ada pertanyaan, balas saja pesan ini.',
      warm: 'Halo Kak[ {customer_name}], pilihannya bagus! Barang pilihan Kakak[ di {business}] masih ada di keranjang[: {product}].\n\nSantai saja, dipikir dulu juga boleh. Kalau pesanannya diselesaikan[ sebelum {deadline}][ pakai kode {code}][ untuk {offer}], langsung kami siapkan!',
      playful:
        'Psst[, Kak {customer_name}], keranjang Kakak[ di {business}] nanyain terus, lho 🛒\n\n[Yang disebut cuma satu: {product}. ]Yuk, bawa pulang[ sampai {deadline}][ pakai kode {code}][ dan dapatkan {offer}]. Dijamin betah di rumah Kakak!',
    },
    de: {
      plain:
        'Hallo[ {customer_name}], in Ihrem Warenkorb[ bei {business}] liegt noch etwas[: {product}]. Schließen Sie Ihre Bestellung[ bis {deadline}][ mit dem Code {code}] ab[ und erhalten Sie {offer}]. Bei Fragen antworten Sie einfach auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], gute Wahl! Was Sie[ bei {business}] ausgesucht haben, liegt noch in Ihrem Warenkorb[: {product}].\n\nÜberlegen Sie in Ruhe. Wenn Sie[ bis {deadline}][ mit dem Code {code}] bestellen[ und sich {offer} sichern], packen wir gleich alles für Sie ein!',
      playful:
        'Psst[, {customer_name}], Ihr Warenkorb[ bei {business}] fragt schon nach Ihnen 🛒\n\n[Er sagt immer nur eins: {product}. ]Holen Sie ihn[ bis {deadline}][ mit dem Code {code}] nach Hause[ und erhalten Sie {offer}]. Er verspricht auch, sich zu benehmen!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], il reste quelque chose dans votre panier[ chez {business}][ : {product}]. Finalisez votre commande[ avant le {deadline}][ avec le code {code}][ et profitez de cet avantage : {offer}]. Une question ? Répondez simplement à ce message.',
      warm: 'Bonjour[ {customer_name}], vous avez bon goût ! Votre sélection[ chez {business}] est toujours dans votre panier[ : {product}].\n\nPrenez le temps de réfléchir. Dès que vous validez votre commande[ avant le {deadline}][ avec le code {code}][ (à la clé : {offer})], nous la préparons aussitôt pour vous !',
      playful:
        'Psst[, {customer_name}]… votre panier[ chez {business}] demande de vos nouvelles 🛒\n\n[Il ne parle que d’une chose : {product}. ]Allez, emmenez-le à la maison[ avant le {deadline}][ avec le code {code}][ et offrez-vous ceci : {offer}]. Il promet d’être sage !',
    },
  },
  purposes: {
    en: [
      'abandoned cart',
      'cart reminder',
      'left in the basket',
      'did not finish the purchase',
      'forgot to check out',
      'unfinished order',
      'basket reminder',
      'items still in their cart',
      'complete the purchase',
    ],
    es: [
      'carrito abandonado',
      'recordatorio de carrito',
      'dejaron productos en el carrito',
      'no terminaron la compra',
      'compra sin terminar',
      'cesta abandonada',
      'recuperar carritos',
    ],
    pt_BR: [
      'carrinho abandonado',
      'lembrete de carrinho',
      'deixou produtos no carrinho',
      'não finalizou a compra',
      'compra pela metade',
      'recuperar carrinho',
      'esqueceu no carrinho',
    ],
    hi: [
      'कार्ट में छूटा सामान',
      'कार्ट रिमाइंडर',
      'ऑर्डर पूरा नहीं किया',
      'ख़रीदारी अधूरी छोड़ दी',
      'कार्ट में सामान पड़ा है',
      'छोड़ा हुआ कार्ट',
    ],
    hi_Latn: [
      'cart reminder',
      'abandoned cart',
      'cart mein saamaan chhod diya',
      'order poora nahi kiya',
      'checkout nahi kiya',
      'cart mein pada hai',
      'adhoori kharidari',
    ],
    id: [
      'pengingat keranjang',
      'keranjang belanja ditinggalkan',
      'belum checkout',
      'barang di keranjang',
      'belum selesai belanja',
      'lupa checkout',
      'keranjang terbengkalai',
    ],
    de: [
      'Warenkorb Erinnerung',
      'abgebrochener Warenkorb',
      'Warenkorb vergessen',
      'Kauf nicht abgeschlossen',
      'Einkauf abgebrochen',
      'noch im Warenkorb',
      'Kaufabbrecher',
    ],
    fr: [
      'panier abandonné',
      'relance de panier',
      'panier oublié',
      'commande non finalisée',
      'achat pas terminé',
      'articles dans le panier',
      'rappel de panier',
    ],
  },
  not: ['order confirmed', 'pedido confirmado', 'payment failed', 'back in stock'],
}
