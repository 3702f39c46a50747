import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const deliveryFailed: UtilityBlueprint = {
  id: 'delivery_failed',
  name: 'delivery_failed',
  category: 'UTILITY',
  industries: ['logistics', 'e_commerce', 'retail', 'restaurant'],
  titles: {
    en: 'Delivery failed',
    es: 'Entrega fallida',
    pt_BR: 'Entrega não realizada',
    hi: 'डिलीवरी नहीं हो सकी',
    hi_Latn: 'Delivery nahi ho saki',
    id: 'Pengiriman gagal',
    de: 'Zustellung gescheitert',
    fr: 'Livraison impossible',
  },
  not: ['deu tudo certo', 'todo salió bien', 'bien passée'],
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    tracking_number: { kind: 'tracking_number', per: 'customer' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'nobody was at home',
        es: 'no había nadie en casa',
        pt_BR: 'não havia ninguém em casa',
        hi: 'घर पर कोई नहीं था',
        hi_Latn: 'ghar par koi nahi tha',
        id: 'tidak ada orang di rumah',
        de: 'niemand zu Hause',
        fr: 'destinataire absent',
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
        en: 'Choose a new date',
        es: 'Elegir otra fecha',
        pt_BR: 'Escolher nova data',
        hi: 'नई तारीख चुनें',
        hi_Latn: 'Nayi date chunein',
        id: 'Pilih tanggal baru',
        de: 'Neuen Termin wählen',
        fr: 'Choisir une autre date',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we tried to deliver your [parcel {tracking_number}|order {order_number}|order][ from {business}] but were not able to hand it over.[ Reason: {reason}.] [Next delivery attempt: {date}. If that does not suit you, please reply to this message.|Please reply to this message to arrange a new delivery.]',
      warm: 'Hi[ {customer_name}], we came by with your [parcel {tracking_number}|order {order_number}|order][ from {business}], but we were not able to deliver it this time.[ Reason: {reason}.]\n\n[Our next attempt: {date}. If another day works better, just reply to this message.|Just reply to this message and we will find a day that works for you.]',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: intentamos entregar tu [paquete {tracking_number}|pedido {order_number}|pedido][ de {business}], pero no fue posible.[ Motivo: {reason}.] [Próximo intento de entrega: {date}. Si no te viene bien, responde a este mensaje.|Responde a este mensaje para acordar una nueva entrega.]',
      warm: 'Hola[, {customer_name}]. Pasamos a llevarte tu [paquete {tracking_number}|pedido {order_number}|pedido][ de {business}], pero esta vez no pudimos entregarlo.[ Motivo: {reason}.]\n\n[Volveremos a intentarlo: {date}. Si prefieres otro día, responde a este mensaje.|Responde a este mensaje y buscamos juntos el día que mejor te venga.]',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Tentamos entregar [sua encomenda {tracking_number}|seu pedido {order_number}|seu pedido][ da {business}], mas não foi possível.[ Motivo: {reason}.] [Próxima tentativa de entrega: {date}. Se não for um bom dia, responda a esta mensagem.|Responda a esta mensagem para combinar uma nova entrega.]',
      warm: 'Oi[, {customer_name}]. Passamos para entregar [sua encomenda {tracking_number}|seu pedido {order_number}|seu pedido][ da {business}], mas desta vez não deu certo.[ Motivo: {reason}.]\n\n[Nossa próxima tentativa: {date}. Se outro dia for melhor, é só responder a esta mensagem.|É só responder a esta mensagem e combinamos o melhor dia para você.]',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], हमने[ {business} से] आपका [पार्सल {tracking_number}|ऑर्डर {order_number}|ऑर्डर] पहुँचाने की कोशिश की, लेकिन डिलीवरी नहीं हो सकी।[ कारण: {reason}।] [अगली कोशिश: {date}। अगर यह दिन ठीक नहीं है, तो कृपया इस मैसेज का जवाब दें।|डिलीवरी का नया समय तय करने के लिए कृपया इस मैसेज का जवाब दें।]',
      warm: 'नमस्ते[ {customer_name} जी], हम[ {business} से] आपका [पार्सल {tracking_number}|ऑर्डर {order_number}|ऑर्डर] लेकर आए थे, लेकिन इस बार डिलीवरी नहीं हो सकी।[ कारण: {reason}।]\n\n[हम फिर आएँगे: {date}। कोई और दिन बेहतर हो, तो बस इस मैसेज का जवाब दें।|बस इस मैसेज का जवाब दें, हम मिलकर नया दिन तय कर लेंगे।]',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], humne[ {business} se] aapka [parcel {tracking_number}|order {order_number}|order] pahunchane ki koshish ki, lekin delivery nahi ho saki.[ Reason: {reason}.] [Agli koshish: {date}. Agar yeh din theek nahi hai, toh please is message par reply karein.|Delivery ka naya time tay karne ke liye please is message par reply karein.]',
      warm: 'Namaste[ {customer_name} ji], hum[ {business} se] aapka [parcel {tracking_number}|order {order_number}|order] lekar aaye the, lekin is baar delivery nahi ho saki.[ Reason: {reason}.]\n\n[Hum phir aayenge: {date}. Koi aur din behtar ho, toh bas is message par reply karein.|Bas is message par reply karein, hum milkar naya din tay kar lenge.]',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami sudah mencoba mengantar [paket {tracking_number}|pesanan {order_number}|pesanan Anda][ dari {business}], tetapi belum berhasil.[ Alasan: {reason}.] [Pengantaran berikutnya: {date}. Jika waktunya kurang cocok, silakan balas pesan ini.|Silakan balas pesan ini untuk mengatur jadwal pengantaran baru.]',
      warm: 'Halo Kak[ {customer_name}], kami sudah datang mengantar [paket {tracking_number}|pesanan {order_number}|pesanan Kakak][ dari {business}], tetapi kali ini belum berhasil.[ Alasannya: {reason}.]\n\n[Kami akan datang lagi: {date}. Kalau ada hari yang lebih cocok, balas saja pesan ini, ya.|Balas saja pesan ini, nanti kita cari hari yang paling pas untuk Kakak.]',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben versucht, [Ihr Paket {tracking_number}|Ihre Bestellung {order_number}|Ihre Bestellung][ von {business}] zuzustellen. Leider war die Übergabe nicht möglich.[ Grund: {reason}.] [Nächster Zustellversuch: {date}. Passt Ihnen das nicht, antworten Sie bitte auf diese Nachricht.|Bitte antworten Sie auf diese Nachricht, um einen neuen Termin zu vereinbaren.]',
      warm: 'Hallo[ {customer_name}], wir standen mit [Ihrem Paket {tracking_number}|Ihrer Bestellung {order_number}|Ihrer Bestellung][ von {business}] vor der Tür, konnten die Lieferung diesmal aber leider nicht übergeben.[ Grund: {reason}.]\n\n[Wir kommen wieder: {date}. Ist Ihnen ein anderer Tag lieber, antworten Sie einfach auf diese Nachricht.|Antworten Sie einfach auf diese Nachricht, dann finden wir einen Tag, der Ihnen passt.]',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons essayé de livrer votre [colis {tracking_number}|commande {order_number}|commande][ de {business}], mais la remise n’a pas été possible.[ Motif : {reason}.] [Prochaine tentative de livraison : {date}. Si cela ne vous convient pas, répondez à ce message.|Répondez à ce message pour convenir d’une nouvelle livraison.]',
      warm: 'Bonjour[ {customer_name}], nous sommes passés avec votre [colis {tracking_number}|commande {order_number}|commande][ de {business}], mais la remise n’a pas pu se faire cette fois-ci.[ Motif : {reason}.]\n\n[Nous repasserons : {date}. Si un autre jour vous arrange, répondez simplement à ce message.|Répondez simplement à ce message et nous trouverons un jour qui vous convient.]',
    },
  },
  purposes: {
    en: 'delivery failed|could not be delivered|could not deliver|nobody at home|nobody answered the door|missed delivery|delivery attempt|undelivered parcel|customer was away when we came|courier came in vain|delivery did not work|rang the bell, nobody opened|couldnt deliver|couldnt deliver your parcel|no one home|parcel could not be handed over|failed delivery|we missed you, parcel|tried to deliver|nobody answered, we try again tomorrow|driver could not find anybody',
    es: 'entrega fallida|no se pudo entregar|no pudimos entregar|no había nadie en casa|intento de entrega|paquete no entregado|cliente ausente|el repartidor no encontró a nadie|el cadete fue y no había nadie|nadie abrió la puerta|no se encontró la dirección|dirección incorrecta del envío|volvió el paquete|no estaba en casa|visita fallida del repartidor|no se pudo dejar el paquete|falló la entrega|no atendieron al repartidor|pasamos y no había nadie|mañana volvemos a intentar la entrega|tentativa de entrega sin éxito|no te encontramos en casa|nuevo intento de entrega mañana|no se pudo entregar tu paquete|intentamos entregar el pedido',
    pt_BR:
      'entrega não realizada|não foi possível entregar|não conseguimos entregar|ninguém em casa|tentativa de entrega|pacote não entregue|cliente ausente|entregador não encontrou ninguém|ninguém atendeu|motoboy foi e ninguém atendeu|endereço não encontrado|destinatário ausente|a entrega não deu certo|não tinha ninguém para receber|entrega frustrada|tentamos entregar|entrega falhou|falha na entrega|tentativa de entrega sem sucesso|não tinha ninguém em casa|nova tentativa amanhã|passamos e não tinha ninguém|não encontramos ninguém em casa|nova tentativa de entrega amanhã|não foi possível entregar seu pacote',
    hi: 'डिलीवरी नहीं हो सकी|डिलीवरी फेल|घर पर कोई नहीं मिला|पार्सल नहीं पहुँचा सके|डिलीवरी की कोशिश|ग्राहक नहीं मिला|सामान नहीं दे पाए|घर बंद था|ग्राहक ने फ़ोन नहीं उठाया|डिलीवरी नहीं हुई|पार्सल लौट आया|पता नहीं मिला|पता ग़लत था डिलीवरी नहीं हुई|डिलीवर नहीं हो पाया|पार्सल देने गए|ग्राहक घर पर नहीं था|डिलीवरी के लिए फिर आएँगे|दोबारा डिलीवरी करेंगे|पार्सल नहीं दे पाए|डिलीवरी नहीं हो पाई|फोन नहीं उठाया डिलीवरी|कल फिर आएंगे पार्सल|कोई लेने वाला नहीं था',
    hi_Latn:
      'delivery nahi ho saki|delivery fail|deliver nahi kar paye|ghar par koi nahi mila|parcel nahi de paye|delivery ki koshish|customer nahi mila|ghar band tha delivery nahi hui|customer ne phone nahi uthaya|parcel wapas le aaye|gate par koi nahi tha|delivery nahi ho payi|address nahi mila|address galat tha delivery nahi hui|deliver nahi ho paya|parcel dene gaye|customer ghar par nahi tha|delivery ke liye kal phir aayenge|kal dobara delivery try|ghar pe koi nahi tha|phone nahi uthaya|kal phir aayenge|door lock tha',
    id: 'pengiriman gagal|gagal diantar|paket tidak bisa diantar|tidak ada orang di rumah|percobaan pengantaran|kurir tidak bertemu penerima|barang belum bisa diserahkan|penerima tidak ada|kurir sudah ke rumah tapi kosong|rumah kosong|alamat tidak ketemu|paket gagal dikirim|tidak ada yang terima paket|penerima tidak bisa dihubungi|antar ulang|ga ada orang di rumah|pesanan tidak bisa diantar|kurir datang tapi tidak ada orang|coba antar lagi besok|paket gagal diantar|penerima tidak di tempat|kurir tidak ketemu penerima|dikirim ulang besok',
    de: 'Zustellung gescheitert|konnte nicht zugestellt werden|nicht geliefert|niemand zu Hause|niemand angetroffen|Zustellversuch|Kunde war nicht anzutreffen|Paket nicht übergeben|vergeblich geklingelt|Paket konnte nicht zugestellt werden|Zustellung fehlgeschlagen|keiner da|war niemand da|haben niemanden angetroffen|Zustellung nicht möglich|Lieferung hat nicht geklappt|Päckchen nicht zugestellt|wir haben geklingelt, niemand war da|neuer Zustellversuch|niemanden angetroffen|keiner zu Hause|niemand da Paket|Paket nicht zustellen können|konnten nicht liefern|zweiter Zustellversuch|kommen morgen nochmal Paket|Lieferung gescheitert',
    fr: 'livraison impossible|n’a pas pu être livré|échec de livraison|personne à la maison|destinataire absent|tentative de livraison|colis non livré|client absent|il n’y avait personne|livraison ratée|livraison échouée|on n’a pas pu livrer|personne n’a ouvert|vous étiez absent|colis pas remis|le livreur est passé pour rien|passage du livreur en votre absence|le livreur est passé mais personne|on repasse demain|nouvelle tentative de livraison|tentative de livraison sans succès|nous sommes passés mais vous étiez absent|nouvelle tentative de livraison demain|on n’a pas pu vous livrer|votre colis n’a pas pu être remis',
  },
}
