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
    fr: 'Soldes et remises',
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
        '[Hi {customer_name}, it|It]’s sale time[ at {business}]! Get [{percent} off {product}|{offer} on {product}|{offer}][ from {date} to {deadline}| until {deadline}| from {date}].[ Use code {code} when you order.] We look forward to seeing you.',
      warm: '[Dear {customer_name}, we|We] have something nice for you[ at {business}]: [{percent} off {product}|{offer} on {product}|{offer}][, from {date} to {deadline}|, until {deadline}|, from {date}].[ Just use code {code}.]\n\nTake your time, look around and treat yourself to something you love. See you soon!',
      playful:
        'Psst[, {customer_name}]… it’s sale time[ at {business}]! 🎉\n\n👉 [{percent} off {product}|{offer} on {product}|{offer}][, from {date} to {deadline}|, only until {deadline}|, from {date}]\n[🔑 The magic word: {code}\n]\nThe good stuff goes first, so don’t be fashionably late!',
    },
    es: {
      plain:
        '[Hola, {customer_name}: llegan|Llegan] las rebajas[ a {business}]. Aprovecha [{percent} de descuento en {product}|{offer} en {product}|{offer}][ del {date} al {deadline}| hasta el {deadline}| a partir del {date}].[ Usa el código {code} al hacer tu compra.] ¡Te esperamos!',
      warm: '[Hola, {customer_name}: tenemos|Tenemos] algo para ti[ en {business}]: [{percent} de descuento en {product}|{offer} en {product}|{offer}][, del {date} al {deadline}|, hasta el {deadline}|, a partir del {date}].[ Solo tienes que usar el código {code}.]\n\nDate una vuelta con calma y llévate eso que tanto te gusta. ¡Nos encantará verte!',
      playful:
        '¡Shhh[, {customer_name}]! Empieza lo bueno[ en {business}] 🎉\n\n👉 [{percent} de descuento en {product}|{offer} en {product}|{offer}][, del {date} al {deadline}|, solo hasta el {deadline}|, a partir del {date}]\n[🔑 La palabra mágica: {code}\n]\nLo mejor siempre vuela, así que no lo dejes para mañana.',
    },
    pt_BR: {
      plain:
        '[Oi, {customer_name}! Tem|Tem] promoção[ na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}][ de {date} até {deadline}| até {deadline}| a partir de {date}].[ Use o cupom {code} na hora da compra.] Esperamos a sua visita!',
      warm: '[Oi, {customer_name}! Preparamos|Preparamos] uma surpresa boa para você[ aqui na {business}]: [{percent} de desconto em {product}|{offer} em {product}|{offer}][, de {date} até {deadline}|, até {deadline}|, a partir de {date}].[ É só usar o cupom {code}.]\n\nVenha com calma e escolha aquilo que você estava namorando faz tempo. Vai ser um prazer receber você!',
      playful:
        'Ei[, {customer_name}], segura essa! Tem promoção[ na {business}] 🎉\n\n👉 [{percent} de desconto em {product}|{offer} em {product}|{offer}][, de {date} até {deadline}|, só até {deadline}|, a partir de {date}]\n[🔑 A palavra mágica: {code}\n]\nO que é bom acaba rápido, então corre que dá tempo!',
    },
    hi: {
      plain:
        '[नमस्ते {customer_name}, {business} में सेल|{business} में सेल|नमस्ते {customer_name}, हमारी सेल|हमारी सेल] शुरू हो रही है: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, {deadline} तक|, {date} से]।[ ऑर्डर करते समय कोड {code} लगाएँ।] आपका इंतज़ार रहेगा।',
      warm: '[नमस्ते {customer_name} जी, {business} की|{business} की|नमस्ते {customer_name} जी, हमारी|हमारी] ओर से आपके लिए एक ख़ुशख़बरी: [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, {deadline} तक|, {date} से]।[ बस कोड {code} इस्तेमाल कीजिए।]\n\nआराम से आइए और अपनी पसंद की चीज़ चुनिए। आपसे मिलकर ख़ुशी होगी!',
      playful:
        'अरे[ {customer_name} जी], सुना आपने?[ {business} में] सेल का मौसम आ गया! 🎉\n\n👉 [{product} पर {percent} की छूट|{product} पर {offer}|{offer}][, {date} से {deadline} तक|, बस {deadline} तक|, {date} से]\n[🔑 जादुई कोड: {code}\n]\nअच्छी चीज़ें जल्दी निकल जाती हैं, तो देर किस बात की?',
    },
    hi_Latn: {
      plain:
        '[Namaste {customer_name}, {business} mein sale|{business} mein sale|Namaste {customer_name}, hamari sale|Hamari sale] shuru ho rahi hai: [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, {deadline} tak|, {date} se].[ Order karte waqt code {code} lagayein.] Aapka intezaar rahega.',
      warm: '[Namaste {customer_name} ji, aapke|Aapke] liye ek khushkhabri hai[ {business} ki taraf se]: [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, {deadline} tak|, {date} se].[ Bas code {code} use kijiye.]\n\nAaram se aaiye aur apni pasand ki cheez chuniye. Aapse milkar khushi hogi!',
      playful:
        'Arre[ {customer_name} ji], suna aapne? Sale ka mausam aa gaya[ {business} mein]! 🎉\n\n👉 [{product} par {percent} off|{product} par {offer}|{offer}][, {date} se {deadline} tak|, bas {deadline} tak|, {date} se]\n[🔑 Jaadui code: {code}\n]\nAchhi cheezein jaldi nikal jaati hain, toh der kis baat ki?',
    },
    id: {
      plain:
        '[Halo {customer_name}, ada|Ada] promo[ di {business}]! Nikmati [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][ mulai {date} hingga {deadline}| hingga {deadline}| mulai {date}].[ Gunakan kode {code} saat memesan.] Kami tunggu kedatangan Anda.',
      warm: '[Halo Kak {customer_name}, kami|Halo Kak, kami] punya kabar baik[ dari {business}]: [diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][, mulai {date} hingga {deadline}|, hingga {deadline}|, mulai {date}].[ Cukup gunakan kode {code}, ya.]\n\nSilakan lihat-lihat dulu dan pilih yang paling Kakak suka. Sampai jumpa!',
      playful:
        'Psst[, Kak {customer_name}]… waktunya promo[ di {business}]! 🎉\n\n👉 [Diskon {percent} untuk {product}|{offer} untuk {product}|{offer}][, mulai {date} hingga {deadline}|, cuma sampai {deadline}|, mulai {date}]\n[🔑 Kata ajaibnya: {code}\n]\nYang bagus biasanya cepat habis, jadi jangan sampai kehabisan ya!',
    },
    de: {
      plain:
        '[Hallo {customer_name}, es|Es] ist Rabattzeit[ bei {business}]: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][ vom {date} bis {deadline}| bis {deadline}| ab {date}].[ Geben Sie bei der Bestellung den Code {code} an.] Wir freuen uns auf Sie.',
      warm: '[Hallo {customer_name}, wir|Wir] haben etwas Schönes für Sie[ bei {business}]: [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][, vom {date} bis {deadline}|, bis {deadline}|, ab {date}].[ Einfach den Code {code} angeben.]\n\nStöbern Sie in Ruhe und gönnen Sie sich Ihr Lieblingsstück. Wir freuen uns auf Ihren Besuch!',
      playful:
        'Psst[, {customer_name}] … bei[ {business}| uns] purzeln die Preise! 🎉\n\n👉 [{percent} Rabatt auf {product}|{offer} auf {product}|{offer}][, vom {date} bis {deadline}|, nur bis {deadline}|, ab {date}]\n[🔑 Das Zauberwort: {code}\n]\nDie besten Stücke sind immer zuerst weg, also nicht zu lange überlegen!',
    },
    fr: {
      plain:
        '[Bonjour {customer_name}, profitez|Profitez] de notre promotion[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}][ du {date} au {deadline}| jusqu’au {deadline}| à partir du {date}].[ Indiquez le code {code} au moment de commander.] À très bientôt !',
      warm: '[Bonjour {customer_name}, nous|Nous] avons une bonne nouvelle pour vous[ chez {business}] : [{percent} de remise sur {product}|{offer} sur {product}|{offer}][, du {date} au {deadline}|, jusqu’au {deadline}|, à partir du {date}].[ Il suffit d’utiliser le code {code}.]\n\nPrenez le temps de choisir et faites-vous plaisir. Nous serons ravis de vous voir !',
      playful:
        'Psst[, {customer_name}]… les petits prix débarquent[ chez {business}] ! 🎉\n\n👉 [{percent} de remise sur {product}|{offer} sur {product}|{offer}][, du {date} au {deadline}|, seulement jusqu’au {deadline}|, à partir du {date}]\n[🔑 Le mot magique : {code}\n]\nLes plus belles pièces partent toujours en premier, alors ne traînez pas !',
    },
  },
  purposes: {
    en: [
      'sale',
      'discount',
      'percent off',
      'special offer',
      'promotion',
      'clearance',
      'buy one get one free',
      'offer for my customers',
      'reduced prices',
      'prices go down',
      'end of season sale',
      'black friday deal',
      'flash sale',
      'happy hour',
      'cheaper this week',
      'everything reduced',
    ],
    es: [
      'rebajas',
      'descuento',
      'oferta',
      'promoción',
      'liquidación',
      '2x1',
      'precios rebajados',
      'bajan los precios',
      'fin de temporada',
      'oferta especial para mis clientes',
      'buen fin',
    ],
    pt_BR: [
      'promoção',
      'desconto',
      'oferta',
      'liquidação',
      'queima de estoque',
      'leve 2 pague 1',
      'preços baixos',
      'saldão',
      'oferta especial para clientes',
      'preço caiu',
    ],
    hi: [
      'सेल',
      'छूट',
      'डिस्काउंट',
      'ऑफ़र',
      'दाम कम',
      'एक पर एक मुफ़्त',
      'प्रतिशत की छूट',
      'ख़ास ऑफ़र ग्राहकों के लिए',
      'क्लियरेंस',
      'सस्ता',
    ],
    hi_Latn: [
      'sale',
      'chhoot',
      'discount dena hai',
      'offer',
      'percent off',
      'flat off',
      'ek pe ek free',
      'daam kam',
      'clearance sale',
      'grahakon ke liye offer',
    ],
    id: [
      'diskon',
      'promo',
      'potongan harga',
      'obral',
      'cuci gudang',
      'beli 1 gratis 1',
      'harga turun',
      'penawaran spesial untuk pelanggan',
      'harga spesial',
    ],
    de: [
      'Rabatt',
      'Rabattaktion',
      'Ausverkauf',
      'Angebot',
      'Sonderangebot',
      'Prozente',
      'Schlussverkauf',
      'reduzierte Preise',
      'günstiger',
      'Aktion für Kunden',
      'Räumungsverkauf',
      'Preise gesenkt',
    ],
    fr: [
      'soldes',
      'remise',
      'promotion',
      'réduction',
      'offre spéciale',
      'déstockage',
      'un acheté un offert',
      'prix réduits',
      'baisse de prix',
      'bonne affaire pour mes clients',
    ],
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
  ],
}
