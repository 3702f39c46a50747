import type { UtilityBlueprint } from '../blueprint.ts'

export const deliverySlot: UtilityBlueprint = {
  id: 'delivery_slot',
  name: 'delivery_slot',
  category: 'UTILITY',
  industries: ['logistics', 'e_commerce', 'retail', 'home_services'],
  titles: {
    en: 'Delivery time slot',
    es: 'Horario de entrega',
    pt_BR: 'Horário de entrega',
    hi: 'डिलीवरी का समय',
    hi_Latn: 'Delivery ka time',
    id: 'Jadwal pengantaran',
    de: 'Lieferzeitfenster',
    fr: 'Créneau de livraison',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer' },
    date: { kind: 'date', per: 'customer', usual: true },
    hours: {
      kind: 'hours',
      per: 'customer',
      usual: true,
      sample: {
        en: '2 PM to 4 PM',
        es: 'de 14:00 a 16:00',
        pt_BR: 'das 14h às 16h',
        hi: 'दोपहर 2 से 4 बजे',
        hi_Latn: 'dopahar 2 se 4 baje',
        id: '14.00–16.00',
        de: '14 bis 16 Uhr',
        fr: 'de 14 h à 16 h',
      },
    },
    product: { kind: 'product', per: 'customer' },
    place: { kind: 'place', per: 'customer' },
  },
  buttons: [
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'That suits me',
        es: 'Me viene bien',
        pt_BR: 'Está bom para mim',
        hi: 'यह समय ठीक है',
        hi_Latn: 'Yeh time theek hai',
        id: 'Waktunya cocok',
        de: 'Passt mir',
        fr: 'Cela me convient',
      },
    },
    {
      type: 'QUICK_REPLY',
      label: {
        en: 'Choose another time',
        es: 'Otro horario',
        pt_BR: 'Outro horário',
        hi: 'दूसरा समय चुनें',
        hi_Latn: 'Doosra time chunein',
        id: 'Minta waktu lain',
        de: 'Anderen Termin wählen',
        fr: 'Choisir un autre créneau',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ from {business}] is scheduled for delivery.[ Date: {date}.][ Time slot: {hours}.][ Items: {product}.][ Delivery address: {place}.] Please make sure that somebody is there to receive it, or tell us if you need another time.',
      warm: 'Hi[ {customer_name}], we have planned the delivery of your order[ {order_number}][ from {business}] 🚚[\nDay: {date}][\nTime slot: {hours}][\nItems: {product}][\nAddress: {place}]\n\nWill somebody be there to receive it? If another time is better for you, just let us know.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: la entrega de tu pedido[ {order_number}][ de {business}] ya está programada.[ Fecha: {date}.][ Horario: {hours}.][ Artículos: {product}.][ Dirección: {place}.] Por favor, asegúrate de que alguien pueda recibirlo o dinos si necesitas otro horario.',
      warm: '¡Hola[, {customer_name}]! Ya organizamos la entrega de tu pedido[ {order_number}][ de {business}] 🚚[\nDía: {date}][\nHorario: {hours}][\nArtículos: {product}][\nDirección: {place}]\n\n¿Habrá alguien para recibirlo? Si te viene mejor otro momento, dínoslo por aquí.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. A entrega do seu pedido[ {order_number}][ da {business}] está agendada.[ Data: {date}.][ Horário: {hours}.][ Itens: {product}.][ Endereço: {place}.] Por favor, veja se haverá alguém para receber ou avise se precisar de outro horário.',
      warm: 'Oi[, {customer_name}]! Já agendamos a entrega do seu pedido[ {order_number}][ da {business}] 🚚[\nDia: {date}][\nHorário: {hours}][\nItens: {product}][\nEndereço: {place}]\n\nVai ter alguém para receber? Se outro horário for melhor para você, é só avisar por aqui.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपके ऑर्डर[ {order_number}] की डिलीवरी का समय तय हो गया है।[ तारीख: {date}।][ समय: {hours}।][ सामान: {product}।][ पता: {place}।] कृपया ध्यान रखें कि सामान लेने के लिए कोई मौजूद हो। कोई और समय चाहिए, तो हमें बताएँ।',
      warm: 'नमस्ते[ {customer_name} जी], हमने[ {business} से] आपके ऑर्डर[ {order_number}] की डिलीवरी का समय तय कर दिया है 🚚[\nदिन: {date}][\nसमय: {hours}][\nसामान: {product}][\nपता: {place}]\n\nक्या उस समय सामान लेने के लिए कोई होगा? कोई और समय चाहिए, तो बस बता दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapke order[ {order_number}] ki delivery ka time tay ho gaya hai.[ Date: {date}.][ Time: {hours}.][ Saaman: {product}.][ Address: {place}.] Please dhyan rakhein ki saaman lene ke liye koi maujood ho. Koi aur time chahiye, toh humein batayein.',
      warm: 'Namaste[ {customer_name} ji], humne[ {business} se] aapke order[ {order_number}] ki delivery ka time tay kar diya hai 🚚[\nDin: {date}][\nTime: {hours}][\nSaaman: {product}][\nAddress: {place}]\n\nKya us time saaman lene ke liye koi hoga? Koi aur time chahiye, toh bas bata dijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pengantaran pesanan Anda[ {order_number}][ dari {business}] sudah dijadwalkan.[ Tanggal: {date}.][ Waktu: {hours}.][ Barang: {product}.][ Alamat: {place}.] Mohon pastikan ada yang menerima, atau beri tahu kami jika Anda perlu waktu lain.',
      warm: 'Halo Kak[ {customer_name}], pengantaran pesanan Kakak[ {order_number}][ dari {business}] sudah kami jadwalkan 🚚[\nTanggal: {date}][\nWaktu: {hours}][\nBarang: {product}][\nAlamat: {place}]\n\nApakah nanti ada yang bisa menerima? Kalau waktu lain lebih cocok, kabari kami di sini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], die Lieferung Ihrer Bestellung[ {order_number}][ von {business}] ist eingeplant.[ Datum: {date}.][ Zeitfenster: {hours}.][ Artikel: {product}.][ Lieferadresse: {place}.] Bitte sorgen Sie dafür, dass jemand da ist, oder sagen Sie uns, wenn Sie einen anderen Termin brauchen.',
      warm: 'Hallo[ {customer_name}], wir haben die Lieferung Ihrer Bestellung[ {order_number}][ von {business}] für Sie eingeplant 🚚[\nTag: {date}][\nZeitfenster: {hours}][\nArtikel: {product}][\nAdresse: {place}]\n\nIst dann jemand da? Wenn Ihnen ein anderer Termin lieber ist, sagen Sie uns kurz Bescheid.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], la livraison de votre commande[ {order_number}][ chez {business}] est programmée.[ Date : {date}.][ Créneau : {hours}.][ Articles : {product}.][ Adresse : {place}.] Merci de prévoir une personne pour la réceptionner ou de nous dire s’il vous faut un autre créneau.',
      warm: 'Bonjour[ {customer_name}], nous avons programmé la livraison de votre commande[ {order_number}][ chez {business}] 🚚[\nJour : {date}][\nCréneau : {hours}][\nArticles : {product}][\nAdresse : {place}]\n\nY aura-t-il quelqu’un pour la recevoir ? Si un autre moment vous arrange, dites-le-nous simplement.',
    },
  },
  purposes: {
    en: 'delivery slot|delivery time slot|delivery scheduled|delivery window|choose the delivery time|what day will it be delivered|confirm the delivery time|delivery appointment|furniture delivery date|delivery date|delivery is booked for|your delivery slot|sofa delivery appointment|we will deliver between two and four|we deliver tomorrow between|delivery between 10 and 12',
    es: 'horario de entrega|entrega programada|franja de entrega|elegir la hora de entrega|cuándo llega el pedido|confirmar la entrega|fecha y hora de entrega|entregamos el mueble|el técnico lleva el equipo el martes|coordinar la entrega|día y hora de la entrega|entrega entre las|rango horario de entrega|se entrega el jueves entre las|mañana entregamos entre las|entregamos el pedido entre las|entregamos entre las|te llevamos el pedido el|día de entrega de los muebles|entrega el martes por la mañana|elige tu horario de entrega',
    pt_BR:
      'horário de entrega|entrega agendada|agendamento de entrega|janela de entrega|escolher o horário da entrega|confirmar a entrega|data e hora da entrega|vamos entregar o sofá|combinar a entrega|período da entrega|entrega marcada para|dia da entrega dos móveis|entregar na quinta de manhã|entrega entre tal e tal hora|entregamos amanhã entre as|entrega entre 8h e 12h|entregamos entre as|levamos o pedido no dia|dia da entrega dos móveis entre|entrega na terça de manhã',
    hi: 'डिलीवरी का समय|डिलीवरी स्लॉट|डिलीवरी तय|डिलीवरी कब होगी|डिलीवरी का समय चुनना|डिलीवरी की तारीख और समय|डिलीवरी का टाइम|डिलीवरी 2 से 4 के बीच|फ़र्नीचर की डिलीवरी कब|सामान कब पहुँचेगा|कल इतने बजे डिलीवरी|कल डिलीवरी होगी|सामान कल आएगा|के बीच डिलीवरी|सिलेंडर की डिलीवरी|सामान पहुंचाने का समय',
    hi_Latn:
      'delivery slot|delivery ka samay|delivery ka time tay|delivery kab hogi|delivery time choose karna|delivery schedule|delivery ka time|delivery 2 se 4 ke beech|furniture ki delivery kab|saman kab pahunchega|delivery kis time|kal itne baje delivery|delivery ka time slot|kal delivery hogi|saman kal aayega|ke beech delivery|cylinder delivery|delivery kal subah',
    id: 'jadwal pengantaran|jadwal pengiriman|waktu pengantaran|slot pengiriman|pilih jam kirim|konfirmasi waktu antar|kapan barang diantar|diantar antara jam|kulkas diantar kamis|barang diantar hari|atur waktu antar|jam pengantaran|kapan bisa terima barang|mebel diantar besok|kami antar besok antara jam|jadwal antar|barang diantar besok|pengiriman hari|dikirim besok jam|jadwal kirim mebel|galon diantar',
    de: 'Lieferzeitfenster|Liefertermin|Lieferung eingeplant|Zeitfenster der Lieferung|Lieferzeit wählen|wann wird geliefert|Avis der Lieferung|Möbellieferung|Lieferung geplant|Liefertermin bestätigen|wann die Lieferung kommt|Liefertermin vereinbaren|wir liefern am|Liefertermin ankündigen|wir liefern zwischen 8 und 12|wir liefern morgen zwischen|Zeitfenster für die Lieferung|wir liefern morgen|Lieferfenster|liefern zwischen|Lieferung am Dienstag zwischen|Anlieferung Möbel|liefern in einem Zeitfenster|Liefertag|Lieferung kommt morgen zwischen|Leergut bereitstellen|Leergut vor die Tür',
    fr: 'créneau de livraison|livraison programmée|rendez-vous de livraison|choisir l’heure de livraison|quand la commande sera livrée|confirmer la livraison|date et heure de livraison|date de livraison|livraison prévue|confirmer le créneau|livraison de meubles|annoncer la date de livraison|nous livrons entre deux heures|nous livrons demain entre|nous livrons entre|livraison des meubles entre|on vous livre mardi matin|choisissez votre créneau',
  },
  not: [
    'delivery failed',
    'could not be delivered',
    'missed delivery',
    'delivery is late',
    'out for delivery',
    'entrega fallida',
    'zustellung gescheitert',
    'appointment slot',
    'gagal',
    'failed',
    'no pudimos',
    'qué tal la entrega',
    'deu tudo certo',
    'bien passée',
  ],
}
