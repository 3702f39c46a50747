import type { UtilityBlueprint } from '../blueprint.ts'

export const orderReady: UtilityBlueprint = {
  id: 'order_ready',
  name: 'order_ready_for_pickup',
  category: 'UTILITY',
  industries: ['retail', 'restaurant', 'e_commerce', 'healthcare', 'home_services'],
  titles: {
    en: 'Order ready for pickup',
    es: 'Pedido listo',
    pt_BR: 'Pedido pronto',
    hi: 'ऑर्डर तैयार है',
    hi_Latn: 'Order taiyar hai',
    id: 'Pesanan siap diambil',
    de: 'Bestellung abholbereit',
    fr: 'Commande prête',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Get directions',
        es: 'Cómo llegar',
        pt_BR: 'Como chegar',
        hi: 'रास्ता देखें',
        hi_Latn: 'Rasta dekhein',
        id: 'Lihat lokasi',
        de: 'Weg anzeigen',
        fr: 'Voir l’itinéraire',
      },
    },
    {
      type: 'PHONE_NUMBER',
      slot: 'phone',
      label: {
        en: 'Call us',
        es: 'Llamar',
        pt_BR: 'Ligar',
        hi: 'कॉल करें',
        hi_Latn: 'Call karein',
        id: 'Telepon kami',
        de: 'Anrufen',
        fr: 'Appeler',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ at {business}] is ready for pickup.[ Pickup address: {place}.][ Opening hours: {hours}.][ Amount to pay: {amount}.][ Please collect it by {deadline}.] Please show this message when you collect your order.',
      warm: 'Hi[ {customer_name}], good news: your order[ {order_number}][ at {business}] is packed and ready for you to collect ✅[\nWhere: {place}][\nWhen: {hours}][\nAmount to pay: {amount}][\nWe will keep it for you until: {deadline}]\n\nJust show us this message when you come by. See you soon!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ en {business}] está listo para recoger.[ Dirección: {place}.][ Horario: {hours}.][ Importe por pagar: {amount}.][ Puedes recogerlo hasta el {deadline}.] Por favor, muestra este mensaje al recoger tu pedido.',
      warm: '¡Hola[, {customer_name}]! Tu pedido[ {order_number}][ en {business}] ya está preparado y te está esperando ✅[\nDónde: {place}][\nCuándo: {hours}][\nImporte por pagar: {amount}][\nTe lo guardamos hasta el {deadline}]\n\nCuando vengas a recogerlo, solo muéstranos este mensaje. ¡Hasta pronto!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ na {business}] está pronto para retirada.[ Endereço: {place}.][ Horário: {hours}.][ Valor a pagar: {amount}.][ Retire até {deadline}.] Por favor, mostre esta mensagem ao retirar o pedido.',
      warm: 'Oi[, {customer_name}]! Seu pedido[ {order_number}][ na {business}] já está prontinho esperando por você ✅[\nOnde: {place}][\nQuando: {hours}][\nValor a pagar: {amount}][\nGuardamos para você até {deadline}]\n\nQuando vier buscar, é só mostrar esta mensagem. Até logo!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका ऑर्डर[ {order_number}] तैयार है। आप इसे ले जा सकते हैं।[ पता: {place}।][ समय: {hours}।][ देय राशि: {amount}।][ कृपया {deadline} तक ले जाएँ।] ऑर्डर लेते समय कृपया यह मैसेज दिखाएँ।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका ऑर्डर[ {order_number}] पैक होकर तैयार है ✅[\nकहाँ: {place}][\nकब: {hours}][\nदेय राशि: {amount}][\nहम इसे {deadline} तक आपके लिए रखेंगे]\n\nजब लेने आएँ, तो बस यह मैसेज दिखा दीजिए। आपसे जल्द मुलाक़ात होगी!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka order[ {order_number}] taiyar hai. Aap ise le ja sakte hain.[ Pata: {place}.][ Samay: {hours}.][ Dena hai: {amount}.][ Kripya {deadline} tak le jayein.] Order lete samay kripya yeh message dikhayein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka order[ {order_number}] pack hokar taiyar hai ✅[\nKahan: {place}][\nKab: {hours}][\nDena hai: {amount}][\nHum ise {deadline} tak aapke liye rakhenge]\n\nJab lene aayein, toh bas yeh message dikha dijiye. Aapse jald mulaqat hogi!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ di {business}] sudah siap diambil.[ Alamat: {place}.][ Jam buka: {hours}.][ Yang perlu dibayar: {amount}.][ Mohon diambil paling lambat {deadline}.] Silakan tunjukkan pesan ini saat mengambil pesanan.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}][ di {business}] sudah siap dan tinggal diambil ✅[\nTempat: {place}][\nJam buka: {hours}][\nYang perlu dibayar: {amount}][\nKami simpan sampai {deadline}]\n\nSaat datang, cukup tunjukkan pesan ini, ya. Sampai jumpa!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] liegt zur Abholung bereit.[ Adresse: {place}.][ Öffnungszeiten: {hours}.][ Zu zahlen: {amount}.][ Bitte holen Sie sie bis {deadline} ab.] Zeigen Sie bei der Abholung bitte diese Nachricht vor.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] ist fertig gepackt und wartet auf Sie ✅[\nWo: {place}][\nWann: {hours}][\nZu zahlen: {amount}][\nWir bewahren sie bis {deadline} für Sie auf]\n\nZeigen Sie bei der Abholung einfach diese Nachricht. Bis bald!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est prête à être retirée.[ Adresse : {place}.][ Horaires : {hours}.][ Montant à régler : {amount}.][ Merci de venir la chercher avant le {deadline}.] Présentez simplement ce message lors du retrait de votre commande.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est prête et vous attend ✅[\nOù : {place}][\nQuand : {hours}][\nMontant à régler : {amount}][\nNous la gardons pour vous jusqu’au {deadline}]\n\nIl vous suffira de nous montrer ce message à votre arrivée. À bientôt !',
    },
  },
  purposes: {
    en: [
      'order ready',
      'ready for pickup',
      'ready to collect',
      'click and collect',
      'order can be picked up',
      'come and collect your order',
      'takeaway is ready',
      'prescription ready',
      'pick up in store',
    ],
    es: [
      'pedido listo',
      'listo para recoger',
      'listo para retirar',
      'recoger en tienda',
      'ya puedes pasar por tu pedido',
      'la comida está lista',
      'pasa a buscar tu pedido',
    ],
    pt_BR: [
      'pedido pronto',
      'pronto para retirada',
      'retirar na loja',
      'pode vir buscar',
      'pedido disponível para retirada',
      'encomenda está pronta',
      'comida pronta',
    ],
    hi: ['ऑर्डर तैयार है', 'ऑर्डर ले जाइए', 'दुकान से ले जाने के लिए तैयार', 'पिकअप के लिए तैयार', 'सामान तैयार है', 'खाना तैयार है'],
    hi_Latn: [
      'order taiyar hai',
      'order ready hai',
      'pickup ke liye ready',
      'dukaan se le jaiye',
      'saman taiyar hai',
      'khana ready hai',
      'order collect kar lein',
    ],
    id: [
      'pesanan siap diambil',
      'ambil di toko',
      'pesanan sudah jadi',
      'barang bisa diambil',
      'siap pickup',
      'pesanan sudah siap',
      'makanan siap diambil',
    ],
    de: [
      'Bestellung abholbereit',
      'abholbereit',
      'Bestellung liegt bereit',
      'zur Abholung bereit',
      'kann abgeholt werden',
      'Click and Collect',
      'Essen ist fertig',
      'Rezept abholen',
    ],
    fr: [
      'commande prête',
      'prête à retirer',
      'retrait en magasin',
      'click and collect',
      'vous pouvez venir chercher votre commande',
      'colis disponible en magasin',
      'plat prêt à emporter',
    ],
  },
  not: [
    'not picked up yet',
    'not ready',
    'still waiting to be collected',
    'repair ready',
    'test results ready',
    'invoice ready',
    'reparación lista',
    'noch nicht abgeholt',
  ],
}
