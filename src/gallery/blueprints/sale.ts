import type { MarketingBlueprint } from '../blueprint.ts'

export const sale: MarketingBlueprint = {
  id: 'sale',
  name: 'sale_offer',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'beauty', 'fitness', 'travel', 'education', 'automotive'],
  titles: {
    en: 'Sale or discount',
    es: 'Rebajas y descuentos',
    pt_BR: 'Promoção',
    hi: 'सेल या छूट',
    hi_Latn: 'Sale ya discount',
    id: 'Diskon & promo',
    de: 'Rabattaktion',
    fr: 'Promotion ou remise',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    offer: { kind: 'offer', per: 'message', required: true },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    date: { kind: 'date', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    code: { kind: 'code', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Shop the sale',
        es: 'Ver las ofertas',
        pt_BR: 'Ver as ofertas',
        hi: 'ऑफ़र देखें',
        hi_Latn: 'Offer dekhein',
        id: 'Lihat promo',
        de: 'Zu den Angeboten',
        fr: 'Voir les offres',
      },
    },
  ],
  texts: {
    en: {
      plain:
        '[Hi {customer_name}, it|It]’s sale time[ at {business}]: [{percent} off {product}|{offer} on {product}|{offer}][ from {date} to {deadline}| until {deadline}| from {date}].[ Just use code {code}.] We look forward to seeing you.',
      warm: '[Dear {customer_name}, we|We] have something nice for you[ at {business}]: [{percent} off {product}|{offer} on {product}|{offer}][, from {date} to {deadline}|, until {deadline}|, from {date}].[ Just use code {code}.]\n\nTake your time, look around and treat yourself to something you love. See you soon!',
      playful:
        'Psst[, {customer_name}]… it’s sale time[ at {business}]! 🎉\n\n👉 [{percent} off {product}|{offer} on {product}|{offer}][, from {date} to {deadline}|, only until {deadline}|, from {date}]\n[🔑 The magic word: {code}\n]\nYour wallet says thank you in advance!',
    },
    es: {
      plain:
        '[Hola, {customer_name}: tenemos|Tenemos] una promoción[ en {business}]. Aprovecha [{percent} de descuento en {product}|{offer} en {product}|{offer}][ del {date} al {deadline}| hasta el {deadline}| a partir del {date}].[ Usa el código {code} al hacer tu compra.] ¡Te esperamos!',
      warm: '[Hola, {customer_name}: tenemos|Tenemos] algo para ti[ en {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}][, del {date} al {deadline}|, hasta el {deadline}|, a partir del {date}].[ Solo tienes que usar el código {code}.]\n\nDate una vuelta con calma y llévate eso que tanto te gusta. ¡Nos encantará verte!',
      playful:
        '¡Shhh[, {customer_name}]! Empieza lo bueno[ en {business}] 🎉\n\n👉 [{percent} de descuento en {product}|{offer} en {product}|{offer}][, del {date} al {deadline}|, solo hasta el {deadline}|, a partir del {date}]\n[🔑 La palabra mágica: {code}\n]\nDate ese capricho: tu yo del futuro te lo agradecerá.',
    },
    pt_BR: {
      plain:
        '[Oi, {customer_name}! Tem|Tem] promoção[ na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}][ de {date} até {deadline}| até {deadline}| a partir de {date}].[ Use o cupom {code} na hora da compra.] Esperamos a sua visita!',
      warm: '[Oi, {customer_name}! Preparamos|Preparamos] uma surpresa boa para você[ aqui na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}][, de {date} até {deadline}|, até {deadline}|, a partir de {date}].[ É só usar o cupom {code}.]\n\nVenha com calma e escolha aquilo que você estava namorando faz tempo. Vai ser um prazer receber você!',
      playful:
        'Ei[, {customer_name}], segura essa! Tem promoção[ na {business}] 🎉\n\n👉 [{percent} de desconto em {product}|{offer} em {product}|{offer}][, de {date} até {deadline}|, só até {deadline}|, a partir de {date}]\n[🔑 A palavra mágica: {code}\n]\nPode se dar esse mimo: o seu eu do futuro agradece!',
    },
    hi: {
      plain:
        '[नमस्ते {customer_name}, {business} में सेल|{business} में सेल|नमस्ते {customer_name}, हमारी सेल|हमारी सेल] शुरू हो रही है: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, {deadline} तक|, {date} से]।[ ऑर्डर करते समय कोड {code} लगाएँ।] हमें आपका इंतज़ार रहेगा।',
      warm: '[नमस्ते {customer_name} जी, {business} की|{business} की|नमस्ते {customer_name} जी, हमारी|हमारी] ओर से आपके लिए एक ख़ुशख़बरी: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, {deadline} तक|, {date} से]।[ बस कोड {code} इस्तेमाल कीजिए।]\n\nआराम से आइए और अपनी पसंद की चीज़ चुनिए। आपसे मिलकर ख़ुशी होगी!',
      playful:
        'अरे[ {customer_name} जी], सुना आपने?[ {business} में] सेल का मौसम आ गया! 🎉\n\n👉 [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, बस {deadline} तक|, {date} से]\n[🔑 जादुई कोड: {code}\n]\nतो बताइए, सबसे पहले क्या लेंगे?',
    },
    hi_Latn: {
      plain:
        '[Namaste {customer_name}, {business} mein sale|{business} mein sale|Namaste {customer_name}, hamari sale|Hamari sale] shuru ho rahi hai: [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, {deadline} tak|, {date} se].[ Order karte waqt code {code} lagayein.] Humein aapka intezaar rahega.',
      warm: '[Namaste {customer_name} ji, aapke|Aapke] liye ek khushkhabri hai[ {business} ki taraf se]: [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, {deadline} tak|, {date} se].[ Bas code {code} use kijiye.]\n\nAaram se aaiye aur apni pasand ki cheez chuniye. Aapse milkar khushi hogi!',
      playful:
        'Arre[ {customer_name} ji], suna aapne? Sale ka mausam aa gaya[ {business} mein]! 🎉\n\n👉 [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, bas {deadline} tak|, {date} se]\n[🔑 Jaadui code: {code}\n]\nToh bataiye, sabse pehle kya lenge?',
    },
    id: {
      plain:
        '[Halo {customer_name}, ada|Ada] promo[ di {business}]! Nikmati [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][ mulai {date} hingga {deadline}| hingga {deadline}| mulai {date}].[ Gunakan kode {code} saat memesan.] Kami tunggu kedatangan Anda.',
      warm: '[Halo Kak {customer_name}, kami|Halo Kak, kami] punya kabar baik[ dari {business}]: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][, mulai {date} hingga {deadline}|, hingga {deadline}|, mulai {date}].[ Cukup gunakan kode {code}, ya.]\n\nSilakan lihat-lihat dulu dan pilih yang paling Kakak suka. Sampai jumpa!',
      playful:
        'Psst[, Kak {customer_name}]… waktunya promo[ di {business}]! 🎉\n\n👉 [Diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][, mulai {date} hingga {deadline}|, cuma sampai {deadline}|, mulai {date}]\n[🔑 Kata ajaibnya: {code}\n]\nHati senang, dompet pun tenang. Yuk, mampir!',
    },
    de: {
      plain:
        '[Hallo {customer_name}, bei|Bei][ {business}| uns] wird es günstiger: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][ vom {date} bis {deadline}| bis {deadline}| ab {date}].[ Geben Sie einfach den Code {code} an.] Wir freuen uns auf Sie.',
      warm: '[Hallo {customer_name}, wir|Wir] haben etwas Schönes für Sie[ bei {business}]: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][, vom {date} bis {deadline}|, bis {deadline}|, ab {date}].[ Einfach den Code {code} angeben.]\n\nStöbern Sie in Ruhe und gönnen Sie sich etwas. Wir freuen uns auf Ihren Besuch!',
      playful:
        'Psst[, {customer_name}] … bei[ {business}| uns] purzeln die Preise! 🎉\n\n👉 [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][, vom {date} bis {deadline}|, nur bis {deadline}|, ab {date}]\n[🔑 Das Zauberwort: {code}\n]\nIhr Portemonnaie sagt schon mal Danke!',
    },
    fr: {
      plain:
        '[Bonjour {customer_name}, profitez|Profitez] de notre promotion[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}][ du {date} au {deadline}| jusqu’au {deadline}| à partir du {date}].[ Indiquez simplement le code {code}.] À très bientôt !',
      warm: '[Bonjour {customer_name}, nous|Nous] avons une bonne nouvelle pour vous[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}][, du {date} au {deadline}|, jusqu’au {deadline}|, à partir du {date}].[ Il suffit d’utiliser le code {code}.]\n\nPrenez le temps de choisir et faites-vous plaisir. Nous serons ravis de vous voir !',
      playful:
        'Psst[, {customer_name}]… les petits prix débarquent[ chez {business}] ! 🎉\n\n👉 [{percent} de remise sur {product}|{offer} sur {product}|{offer}][, du {date} au {deadline}|, seulement jusqu’au {deadline}|, à partir du {date}]\n[🔑 Le mot magique : {code}\n]\nVotre portefeuille vous dit déjà merci !',
    },
  },
  purposes: {
    en: 'sale|discount|percent off|special offer|promotion|clearance|buy one get one free|offer for my customers|reduced prices|prices go down|black friday deal|flash sale|everything reduced|20% off|half price|money off|sale starts|everything half price|bogo|off everything this weekend|summer sale starts|up to 50% off clothes and shoes|while stocks last|winter sale',
    es: 'rebajas|descuento|oferta|promoción|liquidación|2x1|precios rebajados|bajan los precios|fin de temporada|oferta especial para mis clientes|buen fin|remate|remate de invierno|liquidamos todo|ofertón|descuentazo|promo|rebaja|3x2|todo a mitad de precio|bajamos los precios|segunda unidad a mitad de precio|off en toda la tienda|off en todo|por ciento de descuento|todo rebajado|rebajas de verano|hasta agotar existencias|liquidación de temporada|descuento en todo|descuento en pinturas|rebajas de enero|descuento este fin de semana|oferta este sábado|por ciento en toda la tienda|envío gratis y descuento|en lentes de sol hasta|no acumulable con otras promociones|no acumulable con otras promos',
    pt_BR:
      'promoção|desconto|oferta|liquidação|queima de estoque|leve 2 pague 1|preços baixos|saldão|oferta especial para clientes|preço caiu|bota-fora|tudo pela metade do preço|promo|queima total|descontão|compre um leve dois|super oferta|preço especial|tudo com desconto|promoção relâmpago|off em tudo|off na loja toda|por cento de desconto|tudo em promoção|liquidação de janeiro|até em sofás|parcela sem juros|descontos na loja toda|desconto em material escolar|liquidação de verão|desconto essa semana|por cento em toda a loja|desconto nesse sábado|off em armações|não vale para lentes|desconto até o fim do mês',
    hi: 'सेल|छूट|डिस्काउंट|ऑफ़र|दाम कम|क्लियरेंस|सस्ता|एक के साथ एक|आधे दाम पर|धमाका|भारी छूट|फ़्लैट छूट|आधे रेट|स्टॉक रहने तक|सेल लगी है|क्लीयरेंस सेल|साड़ियों पर छूट|स्टॉक क्लियरेंस|महासेल|छूट रविवार तक|सीजन सेल',
    hi_Latn:
      'sale|chhoot|offer|percent off|daam kam|clearance sale|buy 1 get 1|end of season sale|ek ke saath ek|dhamaka|winter sale|flat off|discount dena hai|flat off dena hai|stock rehne tak|season ki sale|jeans pe off|stock clearance|mega sale|season sale|sale lagi hai|heavy discount|end of season',
    id: 'diskon|promo|potongan harga|obral|cuci gudang|beli 1 gratis 1|harga turun|penawaran spesial untuk pelanggan|harga spesial|cuci gudang diskon|harga miring|banting harga|promo besar|harga coret|diskon semua produk|diskon besar|flash sale|diskon akhir tahun|semua barang diskon|persen diskon|lagi diskon|diskon akhir musim|promo sampai habis|promo akhir tahun|sale besar|diskon besar-besaran|diskon sampai|promo diskon|diskon akhir pekan',
    de: 'Rabatt|Rabattaktion|Ausverkauf|Angebot|Sonderangebot|Prozente|Schlussverkauf|reduzierte Preise|günstiger|Aktion für Kunden|Räumungsverkauf|Preise gesenkt|20 Prozent Rabatt|halber Preis|Sale|alles reduziert|zwei für eins|Rabatt auf alles|Prozent auf alles dieses Wochenende|alles günstiger bis Sonntag|Sommerschlussverkauf|Schlussverkauf ab|bis zu 50 % auf Kleider und Schuhe|nur solange Vorrat reicht|Sommerschluss verkauf|Winterschlussverkauf|Prozente auf|reduziert|Lagerverkauf|Abverkauf|nur solange der Vorrat reicht|Sonderverkauf|Aktionstage|Sonderaktion Prozent',
    fr: 'soldes|remise|promotion|réduction|offre spéciale|déstockage|un acheté un offert|prix réduits|baisse de prix|bonne affaire pour mes clients|20 % de remise|moitié prix|promo|rabais|liquidation|deux pour le prix d’un|tout le magasin en promo|remise ce week-end|tout à moins 20 %|les soldes commencent|soldes d’été|jusqu’à épuisement des stocks|remise sur tout|soldes d’hiver|remise sur les peintures|moins quinze pour cent|remise cette semaine|remise samedi',
  },
  not: [
    'prices go up',
    'price increase',
    'price rise',
    'no discount',
    'suben los precios',
    'sin descuento',
    'sem desconto',
    'tanpa diskon',
    'kein rabatt',
    'ohne rabatt',
    'sans remise',
    'sans promotion',
    'preise steigen',
    'preiserhöhung',
    'les prix augmentent',
    'augmentation des prix',
    'on augmente nos prix',
  ],
}
