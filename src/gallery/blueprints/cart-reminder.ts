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
    duration: { kind: 'duration', per: 'message' },
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
        'Hello[ {customer_name}], you left something in your cart[ at {business}][: {product}]. You can still complete your purchase[ by {deadline}][ with code {code}][ and get {offer}]. If you have any questions, just reply to this message.[ We are keeping your cart for {duration}.]',
      warm: 'Hi[ {customer_name}], good taste! What you picked[ at {business}] is still in your cart[: {product}].\n\nTake your time to decide.[ With your order you get {offer}.][ Your code: {code}.][ Please order by {deadline}.] If you have a question, we are happy to help.[ We are keeping your cart for {duration}.]',
      playful:
        'Psst[, {customer_name}], your cart[ at {business}] has been asking about you 🛒\n\n[It keeps saying the same thing: {product}. ]Go on, take it home[ by {deadline}][ with code {code}][ and get {offer}]. It promises to be good company![ We are keeping your cart for {duration}.]',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: dejaste algo en tu carrito[ de {business}][: {product}]. [Hasta el {deadline} puedes|Puedes] terminar tu compra[ con el código {code}][ y conseguir {offer}]. Si tienes alguna duda, responde a este mensaje.[ Guardamos tu carrito durante {duration}.]',
      warm: 'Hola[, {customer_name}]. ¡Qué buen gusto! Lo que elegiste[ en {business}] sigue en tu carrito[: {product}].\n\nPiénsalo con calma. [Hasta el {deadline} puedes|Puedes] terminar tu pedido[ con el código {code}][ y conseguir {offer}]. Si te surge alguna duda, estamos en este chat.[ Guardamos tu carrito durante {duration}.]',
      playful:
        '¡Pst[, {customer_name}]! Tu carrito[ de {business}] pregunta por ti 🛒\n\n[Solo repite una cosa: {product}. ]Anda, llévatelo a casa[ hasta el {deadline}][ con el código {code}][ y consigue {offer}]. Promete portarse bien.[ Guardamos tu carrito durante {duration}.]',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Você deixou algo no carrinho[ da {business}][: {product}]. Finalize a compra[ até {deadline}][ com o cupom {code}][ e aproveite {offer}]. Se tiver alguma dúvida, responda a esta mensagem.[ Seu carrinho fica guardado por {duration}.]',
      warm: 'Oi[, {customer_name}]! Que bom gosto! O que você escolheu[ na {business}] continua no carrinho[: {product}].\n\nPense com calma. Depois é só finalizar o pedido[ até {deadline}][ com o cupom {code}][ e aproveitar {offer}]. Se surgir alguma dúvida, é só chamar por aqui![ Seu carrinho fica guardado por {duration}.]',
      playful:
        'Psiu[, {customer_name}]! Seu carrinho[ da {business}] está perguntando por você 🛒\n\n[Ele só sabe dizer uma coisa: {product}. ]Leve para casa[ até {deadline}][ com o cupom {code}][ e aproveite {offer}]. Ele promete se comportar![ Seu carrinho fica guardado por {duration}.]',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आपके[ {business}] कार्ट में कुछ बाक़ी रह गया है[: {product}]।[ {deadline} तक] अपना ऑर्डर पूरा करें[, कोड {code} लगाएँ][ और {offer} पाएँ]। कोई सवाल हो, तो इस मैसेज का जवाब दें।[ आपका कार्ट {duration} तक सुरक्षित है।]',
      warm: 'नमस्ते[ {customer_name} जी], आपकी पसंद लाजवाब है! आपने जो चुना था, वह[ {business} पर] अब भी आपके कार्ट में है[: {product}]।\n\nआराम से सोच लीजिए।[ {deadline} तक] ऑर्डर पूरा कीजिए[, कोड {code} लगाइए][ और {offer} पाइए]। कोई सवाल हो, तो यहीं पूछ लीजिए![ आपका कार्ट {duration} तक सुरक्षित है।]',
      playful:
        'सुनिए[ {customer_name} जी], आपका[ {business}] कार्ट आपको पूछ रहा है 🛒\n\n[बस एक ही नाम जप रहा है: {product}। ]चलिए,[ {deadline} तक] इसका मन रख लीजिए[, कोड {code} लगाइए][ और {offer} पाइए]। वादा है, ज़रा भी तंग नहीं करेगा![ आपका कार्ट {duration} तक सुरक्षित है।]',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], aapke[ {business}] cart mein kuch baaki reh gaya hai[: {product}]. Apna order[ {deadline} tak] poora karein[, code {code} lagayein][ aur {offer} paayein]. Koi sawaal ho, toh is message par reply karein.[ Aapka cart {duration} tak safe hai.]',
      warm: 'Namaste[ {customer_name} ji], aapki pasand lajawab hai! Aapne jo chuna tha, woh[ {business} par] ab bhi aapke cart mein hai[: {product}].\n\nAaram se soch lijiye. Order[ {deadline} tak] poora kijiye[, code {code} lagaiye][ aur {offer} paaiye]. Koi sawaal ho, toh yahin pooch lijiye![ Aapka cart {duration} tak safe hai.]',
      playful:
        'Suniye[ {customer_name} ji], aapka[ {business}] cart aapko pooch raha hai 🛒\n\n[Bas ek hi naam jap raha hai: {product}. ]Chaliye,[ {deadline} tak] iska mann rakh lijiye[, code {code} lagaiye][ aur {offer} paaiye]. Vaada hai, zara bhi tang nahi karega![ Aapka cart {duration} tak safe hai.]',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada barang yang masih tersimpan di keranjang Anda[ di {business}][: {product}]. Silakan selesaikan pesanan[ hingga {deadline}][ dengan kode {code}][ dan dapatkan {offer}]. Jika ada pertanyaan, balas saja pesan ini.[ Keranjangnya kami simpan selama {duration}.]',
      warm: 'Halo Kak[ {customer_name}], pilihannya bagus! Barang pilihan Kakak[ di {business}] masih ada di keranjang[: {product}].\n\nSantai saja, dipikir dulu juga boleh. Kalau sudah yakin, selesaikan pesanannya[ paling lambat {deadline}][ pakai kode {code}][ dan dapatkan {offer}]. Ada pertanyaan? Tanya saja di sini, ya![ Keranjangnya kami simpan selama {duration}.]',
      playful:
        'Psst[, Kak {customer_name}], keranjang Kakak[ di {business}] nanyain terus, lho 🛒\n\n[Yang disebut cuma satu: {product}. ]Yuk, bawa pulang[ sampai {deadline}][ pakai kode {code}][ dan dapatkan {offer}]. Katanya sudah kangen Kakak![ Keranjangnya kami simpan selama {duration}.]',
    },
    de: {
      plain:
        'Hallo[ {customer_name}], in Ihrem Warenkorb[ bei {business}] liegt noch etwas[: {product}]. Sie können Ihre Bestellung[ bis {deadline}][ mit dem Code {code}] noch abschließen.[ Ihr Vorteil: {offer}.] Bei Fragen antworten Sie einfach auf diese Nachricht.[ Ihr Warenkorb bleibt {duration} gespeichert.]',
      warm: 'Hallo[ {customer_name}], gute Wahl! Was Sie[ bei {business}] ausgesucht haben, liegt noch in Ihrem Warenkorb[: {product}].\n\nÜberlegen Sie in Ruhe.[ Ihr Vorteil: {offer}.][ Ihr Code: {code}.][ Bitte bestellen Sie bis {deadline}.] Bei Fragen sind wir gern für Sie da.[ Ihr Warenkorb bleibt {duration} gespeichert.]',
      playful:
        'Psst[, {customer_name}], Ihr Warenkorb[ bei {business}] fragt schon nach Ihnen 🛒\n\n[Er sagt immer nur eins: {product}. ]Holen Sie ihn[ bis {deadline}][ mit dem Code {code}] nach Hause.[ Kleines Extra: {offer}.] Er verspricht auch, sich zu benehmen![ Ihr Warenkorb bleibt {duration} gespeichert.]',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], il reste quelque chose dans votre panier[ chez {business}][ : {product}]. Vous pouvez encore finaliser votre commande[ d’ici le {deadline}][ avec le code {code}].[ Votre avantage : {offer}.] Une question ? Répondez simplement à ce message.[ Votre panier est conservé pendant {duration}.]',
      warm: 'Bonjour[ {customer_name}], vous avez bon goût ! Votre sélection[ chez {business}] est toujours dans votre panier[ : {product}].\n\nPrenez le temps de réfléchir.[ Avec votre commande : {offer}.][ Votre code : {code}.][ À commander d’ici le {deadline}.] Une question ? Nous vous répondrons avec plaisir.[ Votre panier est conservé pendant {duration}.]',
      playful:
        'Psst[, {customer_name}]… votre panier[ chez {business}] demande de vos nouvelles 🛒\n\n[Il ne parle que d’une chose : {product}. ]Allez, emmenez-le à la maison[ d’ici le {deadline}][ avec le code {code}][ (petit bonus : {offer})]. Il promet d’être sage ![ Votre panier est conservé pendant {duration}.]',
    },
  },
  purposes: {
    en: 'abandoned cart|cart reminder|left in the basket|did not finish the purchase|forgot to check out|unfinished order|basket reminder|items still in their cart|complete the purchase|cart abandonment|they left stuff in the cart|forgot their basket|still in your bag|nudge people to check out|shopping bag reminder',
    es: 'carrito abandonado|recordatorio de carrito|dejaron productos en el carrito|no terminaron la compra|compra sin terminar|cesta abandonada|recuperar carritos|no terminaron de pagar|carrito sin pagar|carrito olvidado|se fueron sin comprar|producto en el carrito|carro de compra abandonado|se te quedó algo en el carrito|dejaste algo en el carrito|termina tu compra|los que no terminaron la compra|quedaron productos en la bolsa',
    pt_BR:
      'carrinho abandonado|lembrete de carrinho|deixou produtos no carrinho|não finalizou a compra|compra pela metade|recuperar carrinho|esqueceu no carrinho|carrinho esquecido|colocou no carrinho e não comprou|não fechou a compra|sacola abandonada|desistiu da compra|produtos na sacola|esqueceu algo no carrinho|você deixou algo no carrinho|termine a sua compra|ficou produto na sacola',
    hi: 'कार्ट में छूटा सामान|कार्ट रिमाइंडर|ऑर्डर पूरा नहीं किया|ख़रीदारी अधूरी छोड़ दी|कार्ट में सामान पड़ा है|छोड़ा हुआ कार्ट|कार्ट में डालकर छोड़ दिया|पेमेंट किए बिना चले गए|ऑर्डर अधूरा छोड़ा|चेकआउट नहीं किया|ऑर्डर बीच में छोड़ दिया|कार्ट भरकर भूल गए|कार्ट में सामान छूट गया|कार्ट में सामान|खरीदारी अधूरी|सामान डालकर भूल गए',
    hi_Latn:
      'cart reminder|abandoned cart|cart mein saamaan chhod diya|order poora nahi kiya|checkout nahi kiya|cart mein pada hai|adhoori kharidari|cart mein daal ke chhod diya|bina payment kiye chale gaye|order adhoora chhod diya|cart mein bhool gaye|checkout adhoora|order beech mein chhod diya|item add karke chhod diya|cart bhar ke bhool gaye|cart khali nahi kiya|cart me saman|cart abandon|order complete nahi kiya|cart me chhod diya',
    id: 'pengingat keranjang|keranjang belanja ditinggalkan|belum checkout|barang di keranjang|belum selesai belanja|lupa checkout|keranjang terbengkalai|keranjang belum dibayar|masukin keranjang belum bayar|keranjang dilupakan|belum jadi beli|troli belanja|pesanan belum diselesaikan|barang masih di keranjang|keranjang belanja|checkout belum selesai',
    de: 'Warenkorb Erinnerung|abgebrochener Warenkorb|Warenkorb vergessen|Kauf nicht abgeschlossen|Einkauf abgebrochen|noch im Warenkorb|Kaufabbrecher|Einkaufswagen vergessen|etwas im Warenkorb gelassen|Warenkorb noch voll|Bestellung nicht abgeschlossen|an den Warenkorb erinnern|noch Sachen im Einkaufswagen|im Einkaufswagen liegen noch Artikel|Artikel im Warenkorb liegen gelassen|Einkauf nicht abgeschlossen|Bestellung nicht beendet|abgebrochener Einkauf|noch was im Warenkorb',
    fr: 'panier abandonné|relance de panier|panier oublié|commande non finalisée|achat pas terminé|articles dans le panier|rappel de panier|panier en attente|panier non validé|relancer les paniers|il reste des articles dans le panier|commande pas terminée|vous avez oublié quelque chose dans votre panier|relancer ceux qui ont laissé des articles dans le panier|laissé des articles dans le panier|finissez votre commande',
  },
  not: ['order confirmed', 'pedido confirmado', 'payment failed', 'back in stock'],
}
