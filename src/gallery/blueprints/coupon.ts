import type { MarketingBlueprint } from '../blueprint.ts'

export const coupon: MarketingBlueprint = {
  id: 'coupon',
  name: 'coupon_code',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'beauty', 'fitness', 'travel', 'software', 'healthcare'],
  titles: {
    en: 'Coupon code',
    es: 'Cupón de descuento',
    pt_BR: 'Cupom de desconto',
    hi: 'कूपन कोड',
    hi_Latn: 'Coupon code',
    id: 'Kode kupon',
    de: 'Gutscheincode',
    fr: 'Code promo',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    offer: { kind: 'offer', per: 'message', required: true },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    code: { kind: 'code', per: 'message', required: true },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Use my coupon',
        es: 'Usar mi cupón',
        pt_BR: 'Usar meu cupom',
        hi: 'कूपन इस्तेमाल करें',
        hi_Latn: 'Coupon use karein',
        id: 'Pakai kupon',
        de: 'Gutschein einlösen',
        fr: 'Utiliser mon code',
      },
    },
  ],
  texts: {
    en: {
      plain:
        '[Hello {customer_name}, here|Here] is a coupon for you[ from {business}]: [{percent} off {product}|{offer} on {product}|{offer}]. Enter or mention code {code}[ by {deadline}] and it is yours.',
      warm: '[Dear {customer_name}, this|This] one is for you[, with best wishes from {business}]: [{percent} off {product}|{offer} on {product}|{offer}]. The code {code} is yours[ until {deadline}].\n\nSpend it on something that makes you happy. We look forward to seeing you!',
      playful:
        'Knock, knock[, {customer_name}]! A coupon[ from {business}] is at your door 🎟️\n\n👉 [{percent} off {product}|{offer} on {product}|{offer}]\n🔑 Code: {code}\n[⏳ Only until {deadline}\n]\nCoupons hate sitting around, so take this one out soon!',
    },
    es: {
      plain:
        '[Hola, {customer_name}: tenemos|Tenemos] un cupón para ti[ de parte de {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}]. Tu código es {code}.[ Vale hasta el {deadline}.] Úsalo al hacer tu compra.',
      warm: '[Hola, {customer_name}: este|Este] detalle es para ti[, de parte de {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}]. Tu código es {code}[ y puedes usarlo hasta el {deadline}].\n\nDate ese gusto que llevas tiempo pensando. ¡Nos encantará verte!',
      playful:
        '¡Toc, toc[, {customer_name}]! Ha llegado un cupón[ de {business}] 🎟️\n\n👉 [{percent} de descuento en {product}|{offer} en {product}|{offer}]\n🔑 Código: {code}\n[⏳ Solo hasta el {deadline}\n]\nA los cupones no les gusta quedarse en casa, así que sácalo a pasear.',
    },
    pt_BR: {
      plain:
        '[Oi, {customer_name}! Este|Este] cupom[ da {business}] é para você: [{percent} de desconto em {product}|{offer} em {product}|{offer}]. Seu código é {code}.[ Ele vale até {deadline}.] É só usar na hora da compra.',
      warm: '[Oi, {customer_name}! Separamos|Separamos] um mimo para você[ aqui na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}]. Seu código é {code}[ e você pode usar até {deadline}].\n\nAproveite para levar aquilo que deixa seu dia melhor. Esperamos você!',
      playful:
        'Toc, toc[, {customer_name}]! Chegou cupom[ da {business}] 🎟️\n\n👉 [{percent} de desconto em {product}|{offer} em {product}|{offer}]\n🔑 Código: {code}\n[⏳ Só até {deadline}\n]\nCupom parado não tem graça, então bora usar!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] आपके लिए एक कूपन: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}]। आपका कोड है {code}।[ यह {deadline} तक मान्य है।] ऑर्डर करते समय यह कोड लगाएँ या हमें बताएँ।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} की ओर से] आपके लिए एक छोटा-सा तोहफ़ा: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}]। आपका कोड है {code}[, जो {deadline} तक चलेगा]।\n\nइस बार कुछ ऐसा लीजिए जो आपको सचमुच पसंद हो। आपका इंतज़ार रहेगा!',
      playful:
        'ठक-ठक[, {customer_name} जी]! आपके दरवाज़े पर[ {business} का] एक कूपन खड़ा है 🎟️\n\n👉 [{product} पर {percent} की छूट|{product} पर {offer}|{offer}]\n🔑 कोड: {code}\n[⏳ बस {deadline} तक\n]\nकूपन को घर बैठना पसंद नहीं, तो इसे बाहर ले चलिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] aapke liye ek coupon: [{product} par {percent} off|{product} par {offer}|{offer}]. Aapka code hai {code}.[ Yeh {deadline} tak valid hai.] Order karte waqt yeh code lagayein ya humein batayein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} ki taraf se] aapke liye ek chhota sa gift: [{product} par {percent} off|{product} par {offer}|{offer}]. Aapka code hai {code}[, jo {deadline} tak chalega].\n\nIs baar kuch aisa lijiye jo aapko sach mein pasand ho. Aapka intezaar rahega!',
      playful:
        'Knock knock[, {customer_name} ji]! Aapke darwaze par[ {business} ka] ek coupon khada hai 🎟️\n\n👉 [{product} par {percent} off|{product} par {offer}|{offer}]\n🔑 Code: {code}\n[⏳ Bas {deadline} tak\n]\nCoupon ko ghar baithna pasand nahi, toh ise bahar le chaliye!',
    },
    id: {
      plain:
        '[Halo {customer_name}, ada|Ada] kupon[ dari {business}] untuk Anda: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}]. Kode Anda adalah {code}.[ Berlaku hingga {deadline}.] Gunakan kode ini saat memesan.',
      warm: '[Halo Kak {customer_name}, ada|Halo Kak, ada] sesuatu[ dari {business}] khusus untuk Kakak: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}]. Kodenya {code}[, bisa dipakai hingga {deadline}].\n\nPakai untuk sesuatu yang bikin Kakak senang, ya. Kami tunggu kedatangan Kakak!',
      playful:
        'Tok, tok[, Kak {customer_name}]! Ada kupon[ dari {business}] di depan pintu 🎟️\n\n👉 [Diskon {percent} untuk {product}|{offer} untuk {product}|{offer}]\n🔑 Kode: {code}\n[⏳ Cuma sampai {deadline}\n]\nKuponnya sudah tidak sabar diajak jalan, yuk dipakai!',
    },
    de: {
      plain:
        '[Hallo {customer_name}, hier|Hier] ist ein Gutschein für Sie[ von {business}]: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}]. Ihr Code lautet {code}.[ Er gilt bis {deadline}.] Geben Sie ihn beim Bestellen ein oder nennen Sie ihn uns einfach.',
      warm: '[Hallo {customer_name}, das|Das] ist für Sie[, mit lieben Grüßen von {business}]: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}]. Ihr Code lautet {code}[ und gilt bis {deadline}].\n\nGönnen Sie sich damit etwas, das Ihnen Freude macht. Wir freuen uns auf Sie!',
      playful:
        'Klopf, klopf[, {customer_name}]! Ein Gutschein[ von {business}] steht vor der Tür 🎟️\n\n👉 [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}]\n🔑 Code: {code}\n[⏳ Nur bis {deadline}\n]\nGutscheine sitzen ungern zu Hause, also nehmen Sie ihn bald mit!',
    },
    fr: {
      plain:
        '[Bonjour {customer_name}, voici|Voici] un code promo pour vous[ de la part de {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}]. Votre code : {code}.[ Il est valable jusqu’au {deadline}.] Saisissez-le au moment de commander ou communiquez-le-nous.',
      warm: '[Bonjour {customer_name}, cette|Cette] petite attention est pour vous[, de la part de {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}]. Votre code : {code}[, à utiliser jusqu’au {deadline}].\n\nProfitez-en pour vous faire plaisir. À très bientôt !',
      playful:
        'Toc, toc[, {customer_name}] ! Un code promo[ de {business}] attend à votre porte 🎟️\n\n👉 [{percent} de remise sur {product}|{offer} sur {product}|{offer}]\n🔑 Code : {code}\n[⏳ Seulement jusqu’au {deadline}\n]\nUn code promo s’ennuie vite, alors ne le faites pas trop attendre !',
    },
  },
  purposes: {
    en: 'coupon|coupon code|discount code|promo code|voucher|voucher code|send a code to my customers|gift them a code|money off voucher|discount code for customers|code for 10% off|give them a voucher|gift voucher|promo voucher',
    es: 'cupón|código de descuento|cupón de descuento|código promocional|vale de descuento|mandar un cupón|regalar un código a mis clientes|bono de descuento|código para la web|cupón de regalo|bono para la próxima compra|código para comprar online|código para comprar|usa el código|con el código tienen descuento|regalo un código|cupón para los clientes|código con descuento para la tienda',
    pt_BR:
      'cupom|cupom de desconto|código promocional|código de desconto|vale desconto|mandar cupom para clientes|voucher|mandar o código para usar no site|cupom de primeira compra|voucher de desconto|cupom exclusivo|código para usar na loja|vale-presente|código para comprar|usa o cupom|com o cupom tem desconto|dar um cupom pros clientes|código com desconto',
    hi: 'कूपन|कूपन कोड|डिस्काउंट कोड|प्रोमो कोड|छूट का कोड|वाउचर|ग्राहकों को कूपन भेजना|कूपन भेजना है|डिस्काउंट कूपन|कोड लगाकर छूट|प्रोमो कोड से छूट|कूपन से छूट|छूट का कूपन',
    hi_Latn:
      'coupon|coupon code|discount code|promo code|chhoot ka code|voucher|customers ko coupon bhejna hai|coupon bhejo|discount coupon|chhoot ka coupon|promo code bhejna|coupon lagao|promo code use|rs off coupon|code lagao off pao',
    id: 'kupon|kode kupon|kode promo|kode diskon|voucher|voucher diskon|kirim kupon ke pelanggan|bagi-bagi voucher|kasih kode promo|kode buat belanja|voucher belanja|kode potongan|kupon potongan harga|voucher gratis ongkir|kode voucher|kupon potongan|pakai kode dapat diskon|kode promo untuk pelanggan|voucher potongan|kasih voucher',
    de: 'Gutschein|Gutscheincode|Rabattcode|Aktionscode|Coupon|Promocode|Gutschein an Kunden schicken|Rabattgutschein|Rabattgutschein verschicken|Code für Rabatt|Gutschein verschenken|Kunden einen Code geben|Rabattcode schicken|Bon|Gutschein mit Code|Einkaufsgutschein|Gutschein ab Einkaufswert|Gutschein einlösbar|Gutschein gültig bis',
    fr: 'code promo|coupon|bon de réduction|code de réduction|bon d’achat|code avantage|envoyer un code à mes clients|chèque cadeau|code de remise|envoyer un code promo|bon de remise|bon cadeau|rabais avec un code|code rabais|utilisez le code|avec le code vous avez une remise|offrir un code aux clients|bon à valoir',
  },
  not: [
    'verification code',
    'login code',
    'código de verificación',
    'código de verificação',
    'kode verifikasi',
    'verifizierungscode',
    'code de vérification',
    'birthday',
    'win back',
    'tracking code',
  ],
}
