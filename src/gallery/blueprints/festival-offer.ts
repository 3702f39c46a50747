import type { MarketingBlueprint } from '../blueprint.ts'

export const festivalOffer: MarketingBlueprint = {
  id: 'festival_offer',
  name: 'festival_offer',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'beauty', 'fitness', 'travel', 'education'],
  titles: {
    en: 'Holiday offer',
    es: 'Oferta de temporada',
    pt_BR: 'Oferta de data especial',
    hi: 'त्योहार का ऑफ़र',
    hi_Latn: 'Festival offer',
    id: 'Promo hari raya',
    de: 'Angebot zum Fest',
    fr: 'Offre de fête',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: {
      kind: 'event',
      per: 'message',
      sample: {
        en: 'Mother’s Day',
        es: 'Día de la Madre',
        pt_BR: 'Dia das Mães',
        hi: 'दिवाली',
        hi_Latn: 'Diwali',
        id: 'Lebaran',
        de: 'Muttertag',
        fr: 'la fête des Mères',
      },
    },
    event_date: { kind: 'date', per: 'message' },
    offer: { kind: 'offer', per: 'message' },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    lowest: { kind: 'amount', per: 'message' },
    code: { kind: 'code', per: 'message' },
    date: { kind: 'date', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Order now',
        es: 'Pedir ahora',
        pt_BR: 'Pedir agora',
        hi: 'अभी ऑर्डर करें',
        hi_Latn: 'Abhi order karein',
        id: 'Pesan sekarang',
        de: 'Jetzt bestellen',
        fr: 'Commander',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}],[ {event} is coming up ({event_date}), and| {event} is coming up, and] we have something for you[ at {business}][: {percent} off {product}|: {offer} on {product}|: {product} from {lowest}|: {offer}|: {product}|, from {lowest}].[ Valid from {date} to {deadline}.| Order by {deadline}.| Available from {date}.][ Use code {code}.] We look forward to making your celebration a little nicer.',
      warm: 'Hi[ {customer_name}],[ {event} is nearly here ({event_date})! For| {event} is nearly here! For| for] the people you love, we have prepared something special[ at {business}][: {percent} off {product}|: {offer} on {product}|: {product} from {lowest}|: {offer}|: {product}|, from {lowest}].[ Available from {date} to {deadline}.| Just order by {deadline}.| Available from {date}.][ Your code: {code}.]\n\nHave a wonderful celebration. We are glad to be a small part of it!',
      playful:
        'Gift panic[ before {event} ({event_date})| before {event}][, {customer_name}]? Relax, we have got you[ at {business}] 🎁[\n👉 {percent} off {product}|\n👉 {offer} on {product}|\n👉 {product} from {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 From {lowest}][\n⏳ {date} to {deadline}|\n⏳ Order by {deadline}|\n⏳ From {date}][\n🔑 Code: {code}]\n\nWe promise not to tell anyone it took you five minutes!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]:[ se acerca una fecha bonita, {event} ({event_date}), y| se acerca una fecha bonita, {event}, y] hemos preparado algo especial[ en {business}][: {percent} de descuento en {product}|: {offer} en {product}|: {product} desde {lowest}|: {offer}|: {product}|, desde {lowest}].[ Válido del {date} al {deadline}.| Haz tu pedido hasta el {deadline}.| Disponible a partir del {date}.][ Usa el código {code}.] Estaremos encantados de ayudarte a celebrar.',
      warm: '¡Hola[, {customer_name}]![ Se acerca una fecha bonita: {event} ({event_date}). Para| Se acerca una fecha bonita: {event}. Para| Para] las personas que quieres hemos preparado algo especial[ en {business}][: {percent} de descuento en {product}|: {offer} en {product}|: {product} desde {lowest}|: {offer}|: {product}|, desde {lowest}].[ Te espera del {date} al {deadline}.| Puedes pedirlo hasta el {deadline}.| Te espera a partir del {date}.][ Tu código: {code}.]\n\nQue disfrutes mucho de la celebración. ¡Gracias por dejarnos ser parte de ella!',
      playful:
        '¿Todavía sin regalo[ de {event} ({event_date})| de {event}][, {customer_name}]? Tranquilidad, [en {business} te salvamos|te salvamos] 🎁[\n👉 {percent} de descuento en {product}|\n👉 {offer} en {product}|\n👉 {product} desde {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 Desde {lowest}][\n⏳ Del {date} al {deadline}|\n⏳ Pide hasta el {deadline}|\n⏳ A partir del {date}][\n🔑 Código: {code}]\n\nPrometemos no contarle a nadie que tardaste cinco minutos.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]![ Vem aí: {event} ({event_date})!| Vem aí: {event}!] Preparamos algo especial[ na {business}][: {percent} de desconto em {product}|: {offer} em {product}|: {product} a partir de {lowest}|: {offer}|: {product}|, a partir de {lowest}].[ Válido de {date} até {deadline}.| Faça o seu pedido até {deadline}.| Disponível a partir de {date}.][ Use o cupom {code}.] Será um prazer deixar a sua comemoração ainda melhor.',
      warm: 'Oi[, {customer_name}]![ Vem aí: {event} ({event_date}). Para| Vem aí: {event}. Para| Para] quem você ama, preparamos algo especial[ aqui na {business}][: {percent} de desconto em {product}|: {offer} em {product}|: {product} a partir de {lowest}|: {offer}|: {product}|, a partir de {lowest}].[ Vale de {date} até {deadline}.| É só pedir até {deadline}.| Vale a partir de {date}.][ Seu cupom: {code}.]\n\nAproveite muito a comemoração. É uma alegria fazer parte dela!',
      playful:
        'Cadê o presente[ de {event} ({event_date})| de {event}][, {customer_name}]? Calma, a gente salva você[ na {business}] 🎁[\n👉 {percent} de desconto em {product}|\n👉 {offer} em {product}|\n👉 {product} a partir de {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 A partir de {lowest}][\n⏳ De {date} até {deadline}|\n⏳ Peça até {deadline}|\n⏳ A partir de {date}][\n🔑 Cupom: {code}]\n\nPrometemos não contar para ninguém que você resolveu em cinco minutos!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {event} ({event_date}) के मौक़े पर| {event} के मौक़े पर] हम[ {business} की ओर से] आपके लिए कुछ ख़ास लाए हैं[: {product} पर {percent} की छूट|: {product} पर {offer}|: {product}, {lowest} से शुरू|: {offer}|: {product}|, {lowest} से शुरू]।[ {date} से {deadline} तक।| {deadline} तक।| {date} से।][ कोड: {code}।] आपका जश्न और भी ख़ास बने, यही हमारी कामना है।',
      warm: 'नमस्ते[ {customer_name} जी],[ {event} ({event_date}) के मौक़े पर| {event} के मौक़े पर] हमने[ {business} में] आपके और आपके अपनों के लिए कुछ ख़ास तैयार किया है[: {product} पर {percent} की छूट|: {product} पर {offer}|: {product}, {lowest} से शुरू|: {offer}|: {product}|, {lowest} से शुरू]।[ {date} से {deadline} तक।| {deadline} तक।| {date} से।][ आपका कोड: {code}।]\n\nयह मौक़ा आपके घर ढेर सारी ख़ुशियाँ लाए!',
      playful:
        'जश्न की तैयारी कहाँ तक पहुँची[, {customer_name} जी]?[ {event} ({event_date}) के लिए| {event} के लिए] हम हैं न[, {business} में] 🎁[\n👉 {product} पर {percent} की छूट|\n👉 {product} पर {offer}|\n👉 {product}, {lowest} से शुरू|\n👉 {offer}|\n👉 {product}|\n👉 {lowest} से शुरू][\n⏳ {date} से {deadline} तक|\n⏳ {deadline} तक|\n⏳ {date} से][\n🔑 कोड: {code}]\n\nइतना हमारी तरफ़ से, बाक़ी मस्ती आपके ज़िम्मे!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {event} ({event_date}) ke mauke par| {event} ke mauke par] hum[ {business} ki taraf se] aapke liye kuch khaas laaye hain[: {product} par {percent} off|: {product} par {offer}|: {product}, {lowest} se shuru|: {offer}|: {product}|, {lowest} se shuru].[ Kab: {date} se {deadline} tak.| Kab tak: {deadline}.| Kab se: {date}.][ Code: {code}.] Aapka celebration aur bhi khaas bane, yahi hamari dua hai.',
      warm: 'Namaste[ {customer_name} ji],[ {event} ({event_date}) ke mauke par| {event} ke mauke par] humne[ {business} mein] aapke aur aapke apno ke liye kuch khaas taiyar kiya hai[: {product} par {percent} off|: {product} par {offer}|: {product}, {lowest} se shuru|: {offer}|: {product}|, {lowest} se shuru].[ Kab: {date} se {deadline} tak.| Kab tak: {deadline}.| Kab se: {date}.][ Aapka code: {code}.]\n\nYeh mauka aapke ghar dher saari khushiyan laaye!',
      playful:
        'Celebration ki taiyari kahan tak pahunchi[, {customer_name} ji]? Hum hain na[, {event} ({event_date}) ke liye|, {event} ke liye][, {business} mein] 🎁[\n👉 {product} par {percent} off|\n👉 {product} par {offer}|\n👉 {product}, {lowest} se shuru|\n👉 {offer}|\n👉 {product}|\n👉 {lowest} se shuru][\n⏳ {date} se {deadline} tak|\n⏳ {deadline} tak|\n⏳ {date} se][\n🔑 Code: {code}]\n\nItna hamari taraf se, baaki masti aapke zimme!',
    },
    id: {
      plain:
        'Halo[ {customer_name}],[ menyambut {event} ({event_date}),| menyambut {event},] kami siapkan yang istimewa untuk perayaan Anda[ di {business}][: diskon {percent} untuk {product}|: {offer} untuk {product}|: {product} mulai {lowest}|: {offer}|: {product}|, mulai {lowest}].[ Berlaku mulai {date} hingga {deadline}.| Pemesanan ditunggu hingga {deadline}.| Tersedia mulai {date}.][ Gunakan kode {code}.] Semoga hari bahagianya jadi makin berkesan.',
      warm: 'Halo Kak[ {customer_name}],[ {event} sebentar lagi ({event_date})! Untuk| {event} sebentar lagi! Untuk| untuk] orang-orang tersayang, kami sudah siapkan yang istimewa[ di {business}][: diskon {percent} untuk {product}|: {offer} untuk {product}|: {product} mulai {lowest}|: {offer}|: {product}|, mulai {lowest}].[ Mulai {date} hingga {deadline}, ya.| Cukup pesan hingga {deadline}.| Mulai {date}, ya.][ Kodenya: {code}.]\n\nSelamat merayakan bersama keluarga. Senang bisa ikut jadi bagiannya!',
      playful:
        'Belum punya hadiah[ buat {event} ({event_date})| buat {event}][, Kak {customer_name}]? Tenang, kami bantu[ di {business}] 🎁[\n👉 Diskon {percent} untuk {product}|\n👉 {offer} untuk {product}|\n👉 {product} mulai {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 Mulai {lowest}][\n⏳ {date} sampai {deadline}|\n⏳ Pesan sampai {deadline}|\n⏳ Mulai {date}][\n🔑 Kode: {code}]\n\nKami janji tidak bilang siapa-siapa kalau milihnya cuma lima menit!',
    },
    de: {
      plain:
        'Hallo[ {customer_name}],[ {event} steht vor der Tür ({event_date}), und| {event} steht vor der Tür, und] wir haben[ bei {business}] etwas für Sie[: {percent} Rabatt auf {product}|: {offer} auf {product}|: {product} ab {lowest}|: {offer}|: {product}|, schon ab {lowest}].[ Gültig vom {date} bis {deadline}.| Bitte bestellen Sie bis {deadline}.| Erhältlich ab {date}.][ Ihr Code: {code}.] Wir freuen uns, wenn wir zu Ihrem Fest beitragen dürfen.',
      warm: 'Hallo[ {customer_name}],[ {event} rückt näher ({event_date}). Für| {event} rückt näher. Für| für] Ihre Lieben haben wir[ bei {business}] etwas Besonderes vorbereitet[: {percent} Rabatt auf {product}|: {offer} auf {product}|: {product} ab {lowest}|: {offer}|: {product}|, schon ab {lowest}].[ Es wartet vom {date} bis {deadline} auf Sie.| Bestellen Sie einfach bis {deadline}.| Es wartet ab {date} auf Sie.][ Ihr Code: {code}.]\n\nWir wünschen Ihnen ein schönes Fest und freuen uns, ein kleiner Teil davon zu sein!',
      playful:
        'Noch kein Geschenk[ zu {event} ({event_date})| zu {event}][, {customer_name}]? Ganz ruhig, wir retten Sie[ bei {business}] 🎁[\n👉 {percent} Rabatt auf {product}|\n👉 {offer} auf {product}|\n👉 {product} ab {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 Ab {lowest}][\n⏳ {date} bis {deadline}|\n⏳ Bestellen bis {deadline}|\n⏳ Ab {date}][\n🔑 Code: {code}]\n\nDass es nur fünf Minuten gedauert hat, verraten wir niemandem!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}],[ pour {event} ({event_date}),| pour {event},] nous avons quelque chose pour vous[ chez {business}][ : {percent} de remise sur {product}| : {offer} sur {product}| : {product} à partir de {lowest}| : {offer}| : {product}|, à partir de {lowest}].[ Valable du {date} au {deadline}.| Commandez jusqu’au {deadline}.| Disponible à partir du {date}.][ Indiquez le code {code}.] Nous serons ravis de contribuer à ce beau moment.',
      warm: 'Bonjour[ {customer_name}],[ pour {event} ({event_date}) et pour| pour {event} et pour| pour] ceux que vous aimez, nous avons préparé une belle attention[ chez {business}][ : {percent} de remise sur {product}| : {offer} sur {product}| : {product} à partir de {lowest}| : {offer}| : {product}|, à partir de {lowest}].[ Elle vous attend du {date} au {deadline}.| Il suffit de commander jusqu’au {deadline}.| Elle vous attend à partir du {date}.][ Votre code : {code}.]\n\nPassez une très belle fête. Nous sommes heureux d’en faire un peu partie !',
      playful:
        'Toujours pas de cadeau[ pour {event} ({event_date})| pour {event}][, {customer_name}] ? Pas de panique, on vous sauve[ chez {business}] 🎁[\n👉 {percent} de remise sur {product}|\n👉 {offer} sur {product}|\n👉 {product} à partir de {lowest}|\n👉 {offer}|\n👉 {product}|\n👉 À partir de {lowest}][\n⏳ Du {date} au {deadline}|\n⏳ Commandez jusqu’au {deadline}|\n⏳ À partir du {date}][\n🔑 Code : {code}]\n\nPromis, on ne dira à personne que cela vous a pris cinq minutes !',
    },
  },
  purposes: {
    en: 'mother’s day offer|christmas offer|diwali offer|valentine’s day|father’s day offer|easter special|holiday sale|festive discount|gift idea for the holidays|pre-order for the holidays|new year sale|xmas offer|mothers day|fathers day|easter offer|eid offer|halloween offer|thanksgiving special|valentines special|mothers day special|mother’s day special|valentine’s offer',
    es: 'oferta de temporada|día de la madre|oferta de navidad|san valentín|día del padre|promoción de fiestas|regalos de navidad|oferta de reyes|encargos para las fiestas|día del niño|halloween|cyber monday|descuento navideño|promo de año nuevo|hot sale|canastas navideñas|black friday|promoción del día de la madre|oferta de san valentín|rosco de reyes para encargar|encargos de navidad|roscas de reyes',
    pt_BR:
      'oferta de data especial|dia das mães|oferta de natal|dia dos namorados|dia dos pais|promoção de páscoa|presente de natal|encomendas para as festas|black friday|dia das crianças|dia da mulher|festa junina|oferta de páscoa|oferta de dia das mães|promoção de natal|encomenda de panetone|ovos de páscoa sob encomenda|encomendas de natal',
    hi: 'त्योहार का ऑफ़र|दिवाली ऑफ़र|दिवाली पर छूट|होली ऑफ़र|राखी ऑफ़र|त्योहार पर डिस्काउंट|शुभकामनाएँ और छूट|ईद ऑफ़र|नवरात्रि ऑफ़र|करवा चौथ ऑफ़र|धनतेरस ऑफ़र|दशहरा सेल|नए साल का ऑफ़र|वैलेंटाइन ऑफ़र|रक्षाबंधन पर छूट|क्रिसमस ऑफ़र|अक्षय तृतीया ऑफ़र|ओणम ऑफ़र|दिवाली पर छूट का कोड|दिवाली ऑफर|करवा चौथ पैकेज|करवा चौथ पर मेहंदी|करवा चौथ ऑफर|होली ऑफर|राखी ऑफर|नवरात्रि ऑफर|ईद ऑफर|धनतेरस पर छूट|त्योहार पर कॉम्बो|मेहंदी और फेशियल कॉम्बो|त्योहारी छूट|राखी पर छूट|क्रिसमस ऑफर|दशहरा ऑफर|फेस्टिव पैकेज|शादी सीजन पैकेज',
    hi_Latn:
      'tyohaar ka offer|diwali offer|diwali par discount|holi offer|rakhi offer|festival discount|eid offer|navratri offer|karwa chauth offer|dhanteras offer|dussehra sale|new year offer|valentine offer|raksha bandhan offer|raksha bandhan par chhoot|christmas offer|akshaya tritiya offer|onam offer|diwali par off code|diwali par mithai|karva chauth offer|diwali combo|tyohaar ka combo|mehndi facial combo|karwa chauth package|karva chauth mehndi|karwa chauth makeup package|festive combo|diwali sale off|wedding season package|bridal package|valentine combo|pongal offer|ugadi offer',
    id: 'promo hari raya|promo lebaran|diskon lebaran|promo natal|promo tahun baru|hampers lebaran|promo hari ibu|promo valentine|pesan hampers|harbolnas|paket buka puasa|promo agustusan|promo ramadan|promo imlek|paket lebaran|promo kemerdekaan|promo 17 agustus|promo harbolnas|parsel lebaran|hampers natal',
    de: 'Angebot zum Fest|Muttertag|Weihnachtsangebot|Valentinstag|Vatertag|Osterangebot|Geschenke zum Fest|Vorbestellung zum Fest|Weihnachtsrabatt|Weihnachtsaktion|Muttertagsangebot|Osteraktion|Valentinstagsangebot|Nikolaus|Adventsaktion|Geschenkidee zu Weihnachten|Muttertagsaktion|Aktion zum Muttertag|Angebot zu Weihnachten|Muttertag vorbestellen|Angebot zum Valentinstag|zu Ostern Rabatt|Halloween Aktion|Black Friday Angebot|Menü zum Valentinstag|Angebot zum Muttertag|Silvestermenü',
    fr: 'offre de fête|fête des Mères|offre de Noël|Saint-Valentin|fête des Pères|offre de Pâques|cadeaux de Noël|commandes pour les fêtes|promotion de Noël|promo de Noël|fête des mères|fête des pères|promo Saint-Valentin|offre pour l’Aïd|menu de Noël|idées cadeaux de Noël|promo fête des mères|offre fête des mères|galettes des rois|bûches de Noël à commander|commandes de galettes des rois',
  },
  not: [
    'no promotion',
    'without offer',
    'jangan ada promo',
    'tanpa promo',
    'sin promoción',
    'sem promoção',
    'ohne angebot',
    'sans offre',
    'closed on christmas',
    'happy birthday',
  ],
}
