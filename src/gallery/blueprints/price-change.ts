import type { UtilityBlueprint } from '../blueprint.ts'

export const priceChange: UtilityBlueprint = {
  id: 'price_change',
  name: 'price_change_notice',
  category: 'UTILITY',
  industries: [
    'fitness',
    'education',
    'telecom',
    'software',
    'beauty',
    'professional_services',
    'restaurant',
    'retail',
  ],
  titles: {
    en: 'Price change',
    es: 'Cambio de precios',
    pt_BR: 'Mudança de preço',
    hi: 'क़ीमत में बदलाव',
    hi_Latn: 'Price mein badlav',
    id: 'Perubahan harga',
    de: 'Preisänderung',
    fr: 'Changement de tarif',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'monthly fee',
        es: 'cuota mensual',
        pt_BR: 'mensalidade',
        hi: 'मासिक शुल्क',
        hi_Latn: 'monthly fees',
        id: 'iuran bulanan',
        de: 'Monatsbeitrag',
        fr: 'abonnement mensuel',
      },
    },
    old_amount: { kind: 'amount', per: 'message' },
    amount: { kind: 'amount', per: 'message' },
    date: { kind: 'date', per: 'message', required: true },
    reason: { kind: 'reason', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See the details',
        es: 'Ver los detalles',
        pt_BR: 'Ver os detalhes',
        hi: 'पूरी जानकारी देखें',
        hi_Latn: 'Poori jaankari dekhein',
        id: 'Lihat rinciannya',
        de: 'Details ansehen',
        fr: 'Voir le détail',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that our prices[ at {business}] will change from {date}.[ {product}: from {old_amount} to {amount}.| {product}: now {amount}.| Price until now: {old_amount}. New price: {amount}.| New price: {amount}.| This applies to: {product}.][ Reason: {reason}.] If you have any questions about your account, please reply to this message.',
      warm: 'Hi[ {customer_name}], we would like you to hear this from us[ at {business}] first: our prices change from {date}.[\n\n{product}: {old_amount} until now, {amount} from then on|\n\n{product}: {amount} from then on|\n\nUntil now: {old_amount}\nFrom then on: {amount}|\n\nNew price: {amount}|\n\nThis applies to: {product}][\nThe reason: {reason}]\n\nWe know that nobody likes to pay more, so thank you for your understanding. If you have questions about your account, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos que los precios[ de {business}] cambiarán a partir del {date}.[ {product}: de {old_amount} a {amount}.| {product}: ahora {amount}.| Precio hasta ahora: {old_amount}. Precio nuevo: {amount}.| Precio nuevo: {amount}.| Se aplica a: {product}.][ Motivo: {reason}.] Si tienes alguna pregunta sobre tu cuenta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Queremos que te enteres primero por nosotros[ en {business}]: los precios cambian a partir del {date}.[\n\n{product}: {old_amount} hasta ahora, {amount} desde entonces|\n\n{product}: {amount} desde entonces|\n\nHasta ahora: {old_amount}\nDesde entonces: {amount}|\n\nPrecio nuevo: {amount}|\n\nSe aplica a: {product}][\nEl motivo: {reason}]\n\nSabemos que a nadie le gusta pagar más, y te agradecemos la comprensión. Si tienes preguntas sobre tu cuenta, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que os preços[ da {business}] vão mudar a partir de {date}.[ {product}: de {old_amount} para {amount}.| {product}: agora {amount}.| Preço até agora: {old_amount}. Novo preço: {amount}.| Novo preço: {amount}.| Vale para: {product}.][ Motivo: {reason}.] Se tiver alguma dúvida sobre a sua conta, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Queremos que você saiba primeiro por nós[ da {business}]: os preços mudam a partir de {date}.[\n\n{product}: {old_amount} até agora, {amount} depois|\n\n{product}: {amount} depois|\n\nAté agora: {old_amount}\nDepois: {amount}|\n\nNovo preço: {amount}|\n\nVale para: {product}][\nO motivo: {reason}]\n\nSabemos que ninguém gosta de pagar mais, e agradecemos a compreensão. Se tiver dúvidas sobre a sua conta, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], {date} से[ {business} में] हमारी क़ीमतें बदल रही हैं।[ {product}: {old_amount} से बढ़कर {amount}।| {product}: अब {amount}।| अब तक की क़ीमत: {old_amount}। नई क़ीमत: {amount}।| नई क़ीमत: {amount}।| यह इस पर लागू है: {product}।][ कारण: {reason}।] अपने खाते के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], हम चाहते हैं कि यह बात आपको सबसे पहले हमसे पता चले: {date} से[ {business} में] हमारी क़ीमतें बदल रही हैं।[\n\n{product}: अब तक {old_amount}, आगे {amount}|\n\n{product}: आगे {amount}|\n\nअब तक: {old_amount}\nआगे: {amount}|\n\nनई क़ीमत: {amount}|\n\nयह इस पर लागू है: {product}][\nकारण: {reason}]\n\nहम समझते हैं कि ज़्यादा पैसे देना किसी को अच्छा नहीं लगता, इसलिए आपके सहयोग के लिए आभारी हैं। अपने खाते के बारे में कोई सवाल हो, तो इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], {date} se[ {business} mein] hamare rates badal rahe hain.[ {product}: {old_amount} se badhkar {amount}.| {product}: ab {amount}.| Ab tak ka rate: {old_amount}. Naya rate: {amount}.| Naya rate: {amount}.| Yeh is par laagu hai: {product}.][ Kaaran: {reason}.] Apne account ke baare mein koi sawaal ho, toh kripya is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], hum chahte hain ki yeh baat aapko sabse pehle humse pata chale: {date} se[ {business} mein] hamare rates badal rahe hain.[\n\n{product}: ab tak {old_amount}, aage {amount}|\n\n{product}: aage {amount}|\n\nAb tak: {old_amount}\nAage: {amount}|\n\nNaya rate: {amount}|\n\nYeh is par laagu hai: {product}][\nKaaran: {reason}]\n\nHum samajhte hain ki zyada dena kisi ko achha nahi lagta, isliye aapke sahyog ke liye shukriya. Apne account ke baare mein koi sawaal ho, toh is message ka jawab dein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa harga[ di {business}] akan berubah mulai {date}.[ {product}: dari {old_amount} menjadi {amount}.| {product}: menjadi {amount}.| Harga sebelumnya: {old_amount}. Harga baru: {amount}.| Harga baru: {amount}.| Berlaku untuk: {product}.][ Alasan: {reason}.] Jika ada pertanyaan tentang akun Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami ingin Kakak mendengar ini langsung dari kami[ di {business}]: harga akan berubah mulai {date}.[\n\n{product}: sebelumnya {old_amount}, selanjutnya {amount}|\n\n{product}: selanjutnya {amount}|\n\nSebelumnya: {old_amount}\nSelanjutnya: {amount}|\n\nHarga baru: {amount}|\n\nBerlaku untuk: {product}][\nAlasannya: {reason}]\n\nKami tahu tidak ada yang senang membayar lebih, jadi terima kasih atas pengertiannya. Kalau ada pertanyaan soal akun Kakak, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], ab {date} ändern sich unsere Preise[ bei {business}].[ {product}: bisher {old_amount}, künftig {amount}.| {product}: künftig {amount}.| Bisheriger Preis: {old_amount}. Neuer Preis: {amount}.| Neuer Preis: {amount}.| Das betrifft: {product}.][ Grund: {reason}.] Wenn Sie Fragen zu Ihrem Konto haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir möchten, dass Sie es zuerst von uns erfahren: Ab {date} ändern sich[ bei {business}] unsere Preise.[\n\n{product}: bisher {old_amount}, künftig {amount}|\n\n{product}: künftig {amount}|\n\nBisher: {old_amount}\nKünftig: {amount}|\n\nNeuer Preis: {amount}|\n\nDas betrifft: {product}][\nDer Grund: {reason}]\n\nWir wissen, dass niemand gern mehr bezahlt, und danken Ihnen für Ihr Verständnis. Fragen zu Ihrem Konto? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous informons que nos tarifs[ chez {business}] changent à partir du {date}.[ {product} : de {old_amount} à {amount}.| {product} : désormais {amount}.| Ancien tarif : {old_amount}. Nouveau tarif : {amount}.| Nouveau tarif : {amount}.| Cela concerne : {product}.][ Raison : {reason}.] Pour toute question sur votre compte, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous tenions à vous l’annoncer nous-mêmes : à partir du {date}, nos tarifs changent[ chez {business}].[\n\n{product} : {old_amount} jusqu’ici, {amount} ensuite|\n\n{product} : {amount} ensuite|\n\nJusqu’ici : {old_amount}\nEnsuite : {amount}|\n\nNouveau tarif : {amount}|\n\nCela concerne : {product}][\nLa raison : {reason}]\n\nPersonne n’aime payer plus, nous le savons, et nous vous remercions de votre compréhension. Une question sur votre compte ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: [
      'price change',
      'prices go up',
      'price increase',
      'fee goes up',
      'price rise',
      'raise our prices',
      'new prices',
      'more expensive',
      'monthly fee will be higher',
      'new rates',
      'we have to charge more',
    ],
    es: [
      'cambio de precios',
      'suben los precios',
      'aumento de precio',
      'sube la cuota',
      'nuevas tarifas',
      'precio nuevo',
      'más caro',
      'ajuste de precios',
      'incremento',
    ],
    pt_BR: [
      'mudança de preço',
      'aumento de preço',
      'reajuste',
      'mensalidade vai aumentar',
      'novos valores',
      'preço vai subir',
      'mais caro',
      'nova tabela de preços',
    ],
    hi: ['क़ीमत में बदलाव', 'दाम बढ़ रहे हैं', 'फ़ीस बढ़ेगी', 'रेट बढ़ाना', 'नए रेट', 'शुल्क बढ़ाना', 'महँगा', 'क़ीमत बढ़ेगी'],
    hi_Latn: [
      'price badh rahe hain',
      'rate badhana',
      'fees badhegi',
      'naye rate',
      'daam badh gaye',
      'price increase',
      'mehnga',
      'charges badhane hain',
    ],
    id: [
      'perubahan harga',
      'harga naik',
      'kenaikan harga',
      'iuran naik',
      'tarif baru',
      'penyesuaian harga',
      'biaya naik',
      'lebih mahal',
    ],
    de: [
      'Preisänderung',
      'Preise steigen',
      'Preiserhöhung',
      'Beitrag steigt',
      'neue Preise',
      'teurer',
      'Gebühr wird erhöht',
      'Preisanpassung',
      'wir müssen die Preise erhöhen',
    ],
    fr: [
      'changement de tarif',
      'augmentation des prix',
      'les prix augmentent',
      'hausse de prix',
      'nouveaux tarifs',
      'plus cher',
      'l’abonnement augmente',
      'révision des tarifs',
    ],
  },
  not: ['price drop', 'prices go down', 'bajan los precios', 'harga turun', 'baisse de prix'],
}
