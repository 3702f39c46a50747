import type { UtilityBlueprint } from '../blueprint.ts'
import { trackMyOrder } from '../button-words.ts'

export const orderDelayed: UtilityBlueprint = {
  id: 'order_delayed',
  name: 'order_delayed',
  category: 'UTILITY',
  industries: ['e_commerce', 'retail', 'logistics', 'restaurant'],
  titles: {
    en: 'Order delayed',
    es: 'Pedido con retraso',
    pt_BR: 'Pedido atrasado',
    hi: 'ऑर्डर में देरी',
    hi_Latn: 'Order mein deri',
    id: 'Pesanan terlambat',
    de: 'Bestellung verspätet',
    fr: 'Commande en retard',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    reason: { kind: 'reason', per: 'message' },
    old_date: { kind: 'date', per: 'customer' },
    date: { kind: 'date', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: 'two days',
        es: 'dos días',
        pt_BR: 'dois dias',
        hi: 'दो दिन',
        hi_Latn: 'do din',
        id: 'dua hari',
        de: 'zwei Tage',
        fr: 'deux jours',
      },
    },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [trackMyOrder],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ from {business}] is delayed and will arrive later than planned. We are sorry about this.[ Reason: {reason}.][ Delay: {duration}.][ Original delivery date: {old_date}.][ New delivery date: {date}.] If you have a question, please reply to this message.',
      warm: 'Hi[ {customer_name}], we are sorry: your order[ {order_number}][ from {business}] is taking a little longer than planned.[\nThe reason: {reason}][\nDelay: {duration}][\nOriginally planned: {old_date}][\nNew delivery date: {date}]\n\nThank you for your patience. If the delay causes you any trouble, reply to this message and we will find a solution together.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ de {business}] se ha retrasado y llegará más tarde de lo previsto. Lamentamos las molestias.[ Motivo: {reason}.][ Retraso: {duration}.][ Fecha anterior: {old_date}.][ Nueva fecha de entrega: {date}.] Si tienes alguna pregunta sobre tu pedido, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Lo sentimos mucho: tu pedido[ {order_number}][ de {business}] va a tardar un poco más de lo previsto.[\nEl motivo: {reason}][\nRetraso: {duration}][\nFecha anterior: {old_date}][\nNueva fecha de entrega: {date}]\n\nGracias por tu paciencia. Si el retraso te causa algún problema, responde a este mensaje y buscamos una solución.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ da {business}] atrasou e vai chegar depois do previsto. Pedimos desculpas.[ Motivo: {reason}.][ Atraso: {duration}.][ Data anterior: {old_date}.][ Nova data de entrega: {date}.] Se tiver alguma dúvida sobre o pedido, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Pedimos desculpas: seu pedido[ {order_number}][ da {business}] vai demorar um pouquinho mais do que o previsto.[\nO motivo: {reason}][\nAtraso: {duration}][\nData anterior: {old_date}][\nNova data de entrega: {date}]\n\nObrigado pela paciência. Se o atraso atrapalhar você, é só responder a esta mensagem e encontramos uma solução.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} से] आपके ऑर्डर[ {order_number}] में देरी हो गई है और वह तय समय के बाद पहुँचेगा। इसके लिए हमें खेद है।[ कारण: {reason}।][ देरी: {duration}।][ पहले की तारीख: {old_date}।][ डिलीवरी की नई तारीख: {date}।] कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], माफ़ कीजिए,[ {business} से] आपके ऑर्डर[ {order_number}] को पहुँचने में थोड़ा और समय लगेगा।[\nकारण: {reason}][\nदेरी: {duration}][\nपहले की तारीख: {old_date}][\nडिलीवरी की नई तारीख: {date}]\n\nधैर्य रखने के लिए धन्यवाद। इस देरी से कोई परेशानी हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} se] aapke order[ {order_number}] mein deri ho gayi hai aur woh expected time se late pahunchega. Iske liye maafi chahte hain.[ Reason: {reason}.][ Deri: {duration}.][ Pehle ki date: {old_date}.][ Delivery ki nayi date: {date}.] Koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], maaf kijiye,[ {business} se] aapke order[ {order_number}] ko pahunchne mein thoda aur time lagega.[\nReason: {reason}][\nDeri: {duration}][\nPehle ki date: {old_date}][\nDelivery ki nayi date: {date}]\n\nAapke patience ke liye shukriya. Is deri se koi pareshani ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ dari {business}] mengalami keterlambatan dan akan tiba lebih lambat dari rencana. Kami mohon maaf.[ Alasan: {reason}.][ Lama keterlambatan: {duration}.][ Rencana semula: {old_date}.][ Perkiraan tiba yang baru: {date}.] Jika ada pertanyaan tentang pesanan Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], mohon maaf, pesanan Kakak[ {order_number}][ dari {business}] butuh waktu sedikit lebih lama dari rencana.[\nAlasannya: {reason}][\nLama keterlambatan: {duration}][\nRencana semula: {old_date}][\nPerkiraan tiba yang baru: {date}]\n\nTerima kasih sudah sabar menunggu. Kalau keterlambatan ini merepotkan Kakak, balas saja pesan ini, nanti kita cari solusinya bersama.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] verzögert sich und kommt später an als geplant. Das tut uns leid.[ Grund: {reason}.][ Verzögerung: {duration}.][ Ursprünglich geplant: {old_date}.][ Neuer Liefertermin: {date}.] Bei Fragen antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], es tut uns leid: Ihre Bestellung[ {order_number}][ bei {business}] braucht etwas länger als geplant.[\nDer Grund: {reason}][\nVerzögerung: {duration}][\nUrsprünglich geplant: {old_date}][\nNeuer Liefertermin: {date}]\n\nDanke für Ihre Geduld. Wenn Ihnen die Verspätung Probleme macht, antworten Sie einfach auf diese Nachricht. Wir finden eine Lösung.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] a pris du retard et arrivera plus tard que prévu. Nous vous prions de nous en excuser.[ Motif : {reason}.][ Retard : {duration}.][ Date prévue : {old_date}.][ Nouvelle date de livraison : {date}.] Pour toute question, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous sommes désolés : votre commande[ {order_number}][ chez {business}] demande un peu plus de temps que prévu.[\nLa raison : {reason}][\nRetard : {duration}][\nDate prévue : {old_date}][\nNouvelle date de livraison : {date}]\n\nMerci de votre patience. Si ce retard vous pose problème, répondez simplement à ce message et nous trouverons une solution ensemble.',
    },
  },
  purposes: {
    en: 'order delayed|delivery is late|order will arrive later|shipping delay|delay of the delivery|apologise for the late order|new delivery date|backorder|parcel is stuck|delivery delay|order is late|parcel delayed|sorry the order is late|shipping takes longer|order running late|order will be two days late|order late because of the weather|order delayed by snow|delivery pushed back|supplier let us down so orders are late|orders are taking longer|customers are waiting longer',
    es: 'pedido con retraso|el pedido se retrasa|entrega con demora|llegará más tarde|retraso en el envío|pedido demorado|nueva fecha de entrega|disculpas por la demora|el pedido viene atrasado|se demora la entrega|tarda más de lo previsto|atraso en el despacho|va a llegar tarde el pedido|demora por paro|vamos demorados|se retrasan los pedidos por el proveedor|los pedidos van a tardar más|demora en la entrega|se retrasa tu pedido|llegará uno o dos días más tarde|el envío se retrasa|pedido retrasado por la huelga|se atrasó el pedido|tu pedido llegará tarde',
    pt_BR:
      'pedido atrasado|atraso na entrega|a encomenda vai demorar|nova data de entrega|desculpas pelo atraso|entrega atrasada|vai atrasar a entrega|o pedido está atrasado|demora na entrega|atraso por causa da greve|atraso da transportadora|a comida vai atrasar|o pedido vai chegar mais tarde|a entrega vai demorar mais|os pedidos vão demorar mais|nova previsão de entrega|pedido atrasou|chega um ou dois dias depois|seu pedido vai atrasar|correios em greve|atrasou por causa da chuva',
    hi: 'ऑर्डर में देरी|डिलीवरी लेट है|ऑर्डर देर से आएगा|पार्सल लेट|डिलीवरी की नई तारीख|देरी के लिए माफ़ी|ऑर्डर लेट|माल आने में देर|बारिश की वजह से डिलीवरी लेट|दो दिन लेट|ऑर्डर लेट होगा|डिलीवरी में देरी|डिलीवरी लेट|ऑर्डर देर से|सामान देर से पहुंचेगा|ऑर्डर लेट है माफी',
    hi_Latn:
      'order late hai|order mein deri|delivery late hogi|parcel der se aayega|delivery ki nayi tareekh|deri ke liye maafi|order late|order 2 din late|maal aane mein der|barish ki wajah se delivery late|delivery mein deri|order late ho rahe hain|2 din extra lagenge|order late honge|orders late|order late ho raha|delivery late|order me deri|late ke liye sorry|extra din lagenge',
    id: 'pesanan terlambat|pengiriman terlambat|keterlambatan pesanan|paket telat|pesanan tertunda|tanggal pengiriman baru|maaf pesanan lama|pengiriman telat|pesanan belum bisa dikirim|telat karena banjir|delay pengiriman|pengiriman molor|orderan telat|pengiriman telat karena|jadwal kirim mundur|pesanan telat|pesanan molor|pengiriman tertunda|barang telat|pesanan mundur|keterlambatan pengiriman',
    de: 'Bestellung verspätet|Lieferung verzögert sich|Lieferverzögerung|kommt später|Verspätung der Lieferung|neuer Liefertermin|Lieferverzug|Lieferung kommt später|Paket verspätet sich|Bestellung dauert länger|Lieferung dauert länger|Versand verzögert sich|Entschuldigung für die Verspätung|Bestellung kommt zwei Tage später|Bestellung verspätet wegen Schnee|Lieferung leider erst später|Kunden warten länger|Hersteller liefert nicht|verspätet sich, neuer Liefertermin|Lieferung verspätet sich|Verspätung Lieferung|Bestellung kommt später|Lieferung verzögert|Ware kommt später|Liefertermin verschiebt sich|Auslieferung verzögert sich|Auslieferung verspätet',
    fr: 'commande en retard|retard de livraison|la livraison prend du retard|arrivera plus tard|nouvelle date de livraison|s’excuser du retard|colis retardé|livraison en retard|colis en retard|la commande a du retard|livraison retardée|prévenir d’un retard de livraison|ça prend plus de temps que prévu|commande avec deux jours de retard|commande en retard à cause de la neige|livraison repoussée|livraison reportée|le fournisseur a du retard|votre commande a du retard|elle arrivera plus tard|les commandes vont mettre plus de temps|retard à cause de la grève|votre colis aura du retard|nouvelle date de livraison prévue',
  },
  not: [
    'payment is late',
    'late payment',
    'pago atrasado',
    'pagamento atrasado',
    'zahlungsverzug',
    'retard de paiement',
    'order cancelled',
    'appointment delayed',
    'could not be delivered',
    'flight delayed',
  ],
}
