import type { UtilityBlueprint } from '../blueprint.ts'
import { seeTheDetails } from '../button-words.ts'

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
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'higher costs',
        es: 'aumento de los costes',
        pt_BR: 'aumento dos custos',
        hi: 'बढ़ती लागत',
        hi_Latn: 'badhti laagat',
        id: 'kenaikan biaya',
        de: 'gestiegene Kosten',
        fr: 'hausse des coûts',
      },
    },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [seeTheDetails],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], please note that our prices[ at {business}] will change from {date}.[ {product}: from {old_amount} to {amount}.| {product}: new price {amount}.| Current price: {old_amount}. New price: {amount}.| New price: {amount}.| This applies to: {product}.][ Reason: {reason}.] If you have any questions about the change, please reply to this message.',
      warm: 'Hi[ {customer_name}], we would like you to hear this from us[ at {business}] first: our prices change from {date}.[\n\n{product}: currently {old_amount}, then {amount}|\n\n{product}: new price {amount}|\n\nCurrent price: {old_amount}\nNew price: {amount}|\n\nNew price: {amount}|\n\nThis applies to: {product}][\nThe reason: {reason}]\n\nThank you for your understanding. If you have questions about the change, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te informamos de que los precios[ de {business}] cambiarán a partir del {date}.[ {product}: de {old_amount} a {amount}.| {product}: precio nuevo, {amount}.| Precio hasta ahora: {old_amount}. Precio nuevo: {amount}.| Precio nuevo: {amount}.| Se aplica a: {product}.][ Motivo: {reason}.] Si tienes alguna pregunta sobre este cambio, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Preferimos que lo sepas por nosotros: los precios[ de {business}] cambian a partir del {date}.[\n\n{product}: {old_amount} hasta ahora, {amount} desde esa fecha|\n\n{product}: {amount} desde esa fecha|\n\nHasta ahora: {old_amount}\nDesde esa fecha: {amount}|\n\nPrecio nuevo: {amount}|\n\nSe aplica a: {product}][\nEl motivo: {reason}]\n\nGracias por tu comprensión. Si tienes preguntas sobre este cambio, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Informamos que os preços[ da {business}] vão mudar a partir de {date}.[ {product}: de {old_amount} para {amount}.| {product}: novo preço, {amount}.| Preço até agora: {old_amount}. Novo preço: {amount}.| Novo preço: {amount}.| Vale para: {product}.][ Motivo: {reason}.] Se tiver alguma dúvida sobre essa mudança, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Preferimos que você saiba por nós: os preços[ da {business}] mudam a partir de {date}.[\n\n{product}: {old_amount} até agora, {amount} a partir dessa data|\n\n{product}: {amount} a partir dessa data|\n\nAté agora: {old_amount}\nA partir dessa data: {amount}|\n\nNovo preço: {amount}|\n\nVale para: {product}][\nO motivo: {reason}]\n\nAgradecemos a compreensão. Se tiver dúvidas sobre essa mudança, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], {date} से[ {business} में] हमारी क़ीमतें बदल रही हैं।[ {product}: अब तक {old_amount}, नई क़ीमत {amount}।| {product}: नई क़ीमत {amount}।| अब तक की क़ीमत: {old_amount}। नई क़ीमत: {amount}।| नई क़ीमत: {amount}।| यह इस पर लागू है: {product}।][ कारण: {reason}।] इस बदलाव या अपने खाते के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको पहले से बता दें: {date} से[ {business} में] हमारी क़ीमतें बदल रही हैं।[\n\n{product}: अब तक {old_amount}, नई क़ीमत {amount}|\n\n{product}: नई क़ीमत {amount}|\n\nअब तक: {old_amount}\nनई क़ीमत: {amount}|\n\nनई क़ीमत: {amount}|\n\nयह इस पर लागू है: {product}][\nकारण: {reason}]\n\nआपके सहयोग के लिए शुक्रिया। अपने खाते के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], {date} se[ {business} mein] hamare rates badal rahe hain.[ {product}: ab tak {old_amount}, naya rate {amount}.| {product}: naya rate {amount}.| Ab tak ka rate: {old_amount}. Naya rate: {amount}.| Naya rate: {amount}.| Yeh iske liye hai: {product}.][ Reason: {reason}.] Is badlav ya apne account ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko pehle se bata dein: {date} se[ {business} mein] hamare rates badal rahe hain.[\n\n{product}: ab tak {old_amount}, naya rate {amount}|\n\n{product}: naya rate {amount}|\n\nAb tak: {old_amount}\nNaya rate: {amount}|\n\nNaya rate: {amount}|\n\nYeh iske liye hai: {product}][\nReason: {reason}]\n\nAapke support ke liye shukriya. Apne account ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami informasikan bahwa harga[ di {business}] akan berubah mulai {date}.[ {product}: dari {old_amount} menjadi {amount}.| {product}: menjadi {amount}.| Harga sebelumnya: {old_amount}. Harga baru: {amount}.| Harga baru: {amount}.| Berlaku untuk: {product}.][ Alasan: {reason}.] Jika ada pertanyaan tentang perubahan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami ingin Kakak mendengar ini langsung dari kami[ di {business}]: harga akan berubah mulai {date}.[\n\n{product}: sebelumnya {old_amount}, selanjutnya {amount}|\n\n{product}: selanjutnya {amount}|\n\nSebelumnya: {old_amount}\nSelanjutnya: {amount}|\n\nHarga baru: {amount}|\n\nBerlaku untuk: {product}][\nAlasannya: {reason}]\n\nTerima kasih atas pengertiannya. Kalau ada pertanyaan soal perubahan ini, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], ab {date} ändern sich unsere Preise[ bei {business}].[ {product}: bisher {old_amount}, künftig {amount}.| {product}: künftig {amount}.| Bisheriger Preis: {old_amount}. Neuer Preis: {amount}.| Neuer Preis: {amount}.| Das betrifft: {product}.][ Grund: {reason}.] Wenn Sie Fragen zur Änderung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir möchten, dass Sie es zuerst von uns erfahren: Ab {date} ändern sich[ bei {business}] unsere Preise.[\n\n{product}: bisher {old_amount}, künftig {amount}|\n\n{product}: künftig {amount}|\n\nBisher: {old_amount}\nKünftig: {amount}|\n\nNeuer Preis: {amount}|\n\nDas betrifft: {product}][\nDer Grund: {reason}]\n\nVielen Dank für Ihr Verständnis. Haben Sie Fragen dazu? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous informons que nos tarifs[ chez {business}] changent à partir du {date}.[ {product} : de {old_amount} à {amount}.| {product} : nouveau tarif {amount}.| Ancien tarif : {old_amount}. Nouveau tarif : {amount}.| Nouveau tarif : {amount}.| Cela concerne : {product}.][ Motif : {reason}.] Pour toute question sur ce changement, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous tenions à vous l’annoncer nous-mêmes : à partir du {date}, nos tarifs changent[ chez {business}].[\n\n{product} : actuellement {old_amount}, puis {amount}|\n\n{product} : nouveau tarif {amount}|\n\nTarif actuel : {old_amount}\nNouveau tarif : {amount}|\n\nNouveau tarif : {amount}|\n\nCela concerne : {product}][\nLa raison : {reason}]\n\nMerci de votre compréhension. Une question sur ce changement ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'price change|prices go up|price increase|fee goes up|price rise|raise our prices|new prices|more expensive|monthly fee will be higher|new rates|we have to charge more|prices are going up|it will cost more|were putting our prices up|prices going up|price hike|prices will rise|increase prices from january|putting up fees|will cost more from next month|costs more than before|membership will cost more|fee changes|now costs instead of|from today it costs more|used to be, now|monthly fee goes up|price goes from to',
    es: 'cambio de precios|suben los precios|aumento de precio|sube la cuota|nuevas tarifas|precio nuevo|más caro|ajuste de precios|incremento|la cuota va a subir|aumenta la cuota|aumentamos los precios|lista de precios nueva|aumento desde enero|remarcar precios|la mensualidad pasa de a|pasa a costar|sube a euros|va a costar|costaba y ahora cuesta|antes 150, ahora 180|a partir de febrero cuesta|sube el precio|el lavado cuesta antes|subimos el precio|subimos el precio del corte|aumenta el precio de|nuevo precio desde',
    pt_BR:
      'mudança de preço|aumento de preço|reajuste|mensalidade vai aumentar|novos valores|preço vai subir|mais caro|nova tabela de preços|a mensalidade vai subir|reajustar os valores|os preços vão subir|novos preços em janeiro|passa a custar|o valor vai para reais|preço passa de reais para reais|reajuste de preço|vai passar a custar|custava e agora custa|a mensalidade sobe|passa de para reais|vai subir a mensalidade|o corte vai subir|vai subir de para|subimos o preço|aumento no valor|novo preço a partir de',
    hi: 'क़ीमत में बदलाव|दाम बढ़ रहे हैं|फ़ीस बढ़ेगी|रेट बढ़ाना|नए रेट|शुल्क बढ़ाना|महँगा|क़ीमत बढ़ेगी|दाम बढ़ेंगे|फ़ीस बढ़ा रहे हैं|दूध के दाम बढ़े|सोने का रेट|किराया बढ़ेगा|क़ीमत कम हो गई|रेट बदल गए|सब्ज़ी महँगी|हेयरकट का रेट बढ़ा|अब दाम होगा|पहले था अब होगा|फीस बढ़ रही है|रेट बढ़ गए|दाम बढ़कर|कीमत बढ़ेगी|दूध का दाम|से बढ़कर|दूध का रेट|पनीर का रेट|रेट किलो',
    hi_Latn:
      'price badh rahe hain|rate badhana|fees badhegi|naye rate|daam badh gaye|price increase|mehnga|charges badhane hain|rate badal gaye|doodh ka rate|rate badhega|fees badhane wale hain|tiffin ka rate badhana|kiraya badhega|price change|naya rate list|sabzi mehngi|gym ki fees badhegi|members ki fees badhegi|ab itne ka hoga|pehle tha ab|fees badh rahi hai|rate badh gaya|rate badh rahe|price badhega|rate ho jayega|new rates|rent badhega|monthly rate se ho raha|rate se rs ho raha',
    id: 'perubahan harga|harga naik|kenaikan harga|iuran naik|tarif baru|penyesuaian harga|biaya naik|lebih mahal|spp naik|ongkir naik|naikin harga|harga jadi|naik jadi|naikin iuran|sekarang jadi|harga naik jadi|tarif naik|harga baru|naik dari jadi|penyesuaian tarif',
    de: 'Preisänderung|Preise steigen|Preiserhöhung|Beitrag steigt|neue Preise|teurer|Gebühr wird erhöht|Preisanpassung|wir müssen die Preise erhöhen|Preise werden teurer|wir erhöhen die Preise|Preise gehen hoch|Beitragserhöhung|bald teurer|Preiserhöhung ankündigen|kostet künftig mehr|kostet ab nächstem Monat mehr|kostet statt bisher|Mitgliedschaft wird teurer|kostet ab|Beitrag steigt von auf|künftig kostet|bisher kostete|Monatsbeitrag steigt|wird teurer|neue Preise ab|Preise werden erhöht|kostet künftig|Gebühr steigt',
    fr: 'changement de tarif|augmentation des prix|les prix augmentent|hausse de prix|nouveaux tarifs|plus cher|l’abonnement augmente|révision des tarifs|hausse des tarifs|on augmente les prix|nos prix augmentent|augmentation de tarif|hausse de tarif|ça va coûter plus cher|annoncer une augmentation|coûtera plus cher|le tarif passe de|le prix passe à|passera de à euros|coûtera désormais|augmente à partir du|le tarif passe à|la coupe passe de|passe de à euros|ça passe à|nouveau prix à partir de|on augmente le prix',
  },
  not: [
    'price drop',
    'prices go down',
    'bajan los precios',
    'harga turun',
    'baisse de prix',
    'quanto custa',
    'abgeholt werden',
    'repariert',
    'fertig',
  ],
}
