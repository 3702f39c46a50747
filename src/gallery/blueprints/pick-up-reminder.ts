import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const pickUpReminder: UtilityBlueprint = {
  id: 'pick_up_reminder',
  name: 'pickup_reminder',
  category: 'UTILITY',
  industries: ['retail', 'e_commerce', 'logistics', 'home_services', 'healthcare', 'automotive'],
  titles: {
    en: 'Pickup reminder',
    es: 'Recordatorio de recogida',
    pt_BR: 'Lembrete de retirada',
    hi: 'पिकअप रिमाइंडर',
    hi_Latn: 'Pickup reminder',
    id: 'Pengingat pengambilan',
    de: 'Abholerinnerung',
    fr: 'Rappel de retrait',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    order_number: { kind: 'order_number', per: 'customer', usual: true },
    place: { kind: 'place', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    deadline: { kind: 'deadline', per: 'customer' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], this is a reminder that your order[ {order_number}][ at {business}] has not been picked up yet.[ Pickup address: {place}.][ Opening hours: {hours}.][ Please collect it by {deadline}.] If you cannot come in time, please reply to this message.',
      warm: 'Hi[ {customer_name}], your order[ {order_number}] is still waiting for you[ at {business}].[\nWhere: {place}][\nWhen: {hours}][\nPlease collect it by {deadline}]\n\nCan’t make it in time? Just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: te recordamos que tu pedido[ {order_number}] sigue listo para recoger[ en {business}].[ Dirección: {place}.][ Horario: {hours}.][ Lo guardaremos hasta el {deadline}.] Si no puedes venir a tiempo, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tu pedido[ {order_number}] te sigue esperando[ en {business}].[\nDónde: {place}][\nCuándo: {hours}][\nLo guardamos hasta el {deadline}]\n\n¿No puedes venir a tiempo? Responde a este mensaje y lo hablamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Lembramos que seu pedido[ {order_number}][ na {business}] ainda não foi retirado.[ Endereço: {place}.][ Horário: {hours}.][ Guardamos o pedido até {deadline}.] Se não puder vir a tempo, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Seu pedido[ {order_number}] continua esperando por você[ na {business}].[\nOnde: {place}][\nQuando: {hours}][\nGuardamos até {deadline}]\n\nNão consegue vir a tempo? É só responder a esta mensagem e combinamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], याद दिला दें कि[ {business} में] आपका ऑर्डर[ {order_number}] अभी लिया नहीं गया है।[ पता: {place}।][ समय: {hours}।][ हम इसे {deadline} तक रखेंगे।] अगर आप समय पर न आ पाएँ, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका ऑर्डर[ {order_number}] अब भी आपका इंतज़ार कर रहा है।[\nकहाँ: {place}][\nकब: {hours}][\nहम इसे {deadline} तक रखेंगे]\n\nसमय पर आना मुश्किल हो, तो बस इस मैसेज का जवाब दे दीजिए।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yaad dila dein ki[ {business} mein] aapka order[ {order_number}] abhi pick up nahi hua hai.[ Address: {place}.][ Time: {hours}.][ Hum ise {deadline} tak rakhenge.] Agar aap time par na aa payein, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka order[ {order_number}] ab bhi aapka intezaar kar raha hai.[\nKahan: {place}][\nKab: {hours}][\nHum ise {deadline} tak rakhenge]\n\nTime par aana mushkil ho, toh bas is message par reply kar dijiye.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami ingatkan bahwa pesanan Anda[ {order_number}][ di {business}] belum diambil.[ Alamat: {place}.][ Jam buka: {hours}.][ Pesanan kami simpan sampai {deadline}.] Jika Anda tidak bisa datang tepat waktu, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}] masih menunggu untuk diambil[ di {business}].[\nTempat: {place}][\nJam buka: {hours}][\nKami simpan sampai {deadline}]\n\nBelum sempat datang? Balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir erinnern Sie daran, dass Ihre Bestellung[ {order_number}][ bei {business}] noch nicht abgeholt wurde.[ Adresse: {place}.][ Öffnungszeiten: {hours}.][ Bitte holen Sie sie bis {deadline} ab.] Wenn Sie es nicht rechtzeitig schaffen, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}] wartet[ bei {business}] noch auf Sie.[\nWo: {place}][\nWann: {hours}][\nBitte bis {deadline} abholen]\n\nSie schaffen es nicht rechtzeitig? Antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous rappelons que votre commande[ {order_number}][ chez {business}] n’a pas encore été retirée.[ Adresse : {place}.][ Horaires : {hours}.][ Merci de venir la chercher d’ici le {deadline}.] Si vous ne pouvez pas venir à temps, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}] vous attend toujours[ chez {business}].[\nOù : {place}][\nQuand : {hours}][\nÀ retirer d’ici le {deadline}]\n\nVous ne pouvez pas venir à temps ? Répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'pickup reminder|order not picked up yet|still waiting to be collected|remind customers to collect their order|uncollected order|parcel waiting at the store|collect before it goes back|come and get your order|forgot to pick up|hasnt picked up|hasnt collected the order|collect your parcel|order has been here for a week|still at our shop, please collect|uncollected click and collect order',
    es: 'recordatorio de recogida|pedido sin recoger|aún no recoges tu pedido|recordar que pasen por su pedido|el paquete sigue en la tienda|pedido pendiente de retirar|no vienen a buscar el pedido|no pasó a retirar|todavía no retiró|pedido olvidado en la tienda|quedó ropa sin retirar|pasen a recoger su pedido pendiente|recoge tu pedido|lo guardamos hasta|aún no has recogido|pasa a recogerlo antes de|tu pedido te espera|su préstamo vence',
    pt_BR:
      'lembrete de retirada|pedido não retirado|ainda não veio buscar|lembrar de retirar o pedido|pedido esperando na loja|encomenda aguardando retirada|não veio buscar a encomenda|não retirou o pedido|encomenda parada na loja|ainda não retirou|roupa esquecida na lavanderia|venha retirar seu pedido|retire seu pedido|guardamos até|seu pedido está esperando',
    hi: 'ऑर्डर लेने की याद|ऑर्डर अभी तक नहीं लिया|सामान नहीं ले गए|पिकअप रिमाइंडर|दुकान पर रखा ऑर्डर|ऑर्डर लेने आना भूल गए|ऑर्डर लेने नहीं आए|कपड़े लेने नहीं आए|तैयार सामान लेने नहीं आए|ऑर्डर पड़ा है लेने नहीं आए|बना हुआ सामान ले नहीं गए|सामान अभी तक नहीं ले गए|ले जाना भूल गए|पार्सल लेने नहीं आए|कपड़े पड़े हैं ले जाओ|ऑर्डर लेने आएं जल्दी',
    hi_Latn:
      'order lene ki yaad|pickup reminder|order abhi tak nahi liya|saman le jana bhool gaye|dukaan par rakha order|collect karna yaad dilana|lene nahi aaye|order lene nahi aaye|kapde lene nahi aaye|tayar order padha hai|dry clean ke kapde lene yaad dilana|ready order le jana yaad dilana|ready order pada hai|le nahi gaye|abhi tak nahi le gaye|parcel lene nahi aaye|order uthaya nahi|kapde pade hain le jao|order pickup nahi kiya|lene aana bhool gaye',
    id: 'pengingat pengambilan|pesanan belum diambil|barang belum diambil|ingatkan ambil pesanan|paket menunggu di toko|segera ambil pesanan|pesanan belum diambil seminggu|laundry belum diambil|barang belum dijemput|ingatkan ambil laundry|paket belum diambil pemiliknya|belum diambil|segera diambil|paket belum diambil|barang menunggu diambil|ingatkan ambil|cucian belum diambil',
    de: 'Abholerinnerung|noch nicht abgeholt|an die Abholung erinnern|Bestellung wartet noch|Paket liegt noch im Laden|Abholfrist läuft ab|Bestellung abholen Erinnerung|Kunde hat nicht abgeholt|vergessen abzuholen|bitte abholen|Ware noch nicht abgeholt|Bestellung liegt noch bei uns|liegt noch hier zur Abholung|Bestellung noch nicht abgeholt|Click and Collect noch nicht abgeholt|Paket wartet auf Abholung|Abholung nicht vergessen|wird zurückgeschickt wenn nicht abgeholt|Abholfrist',
    fr: 'rappel de retrait|commande non retirée|commande toujours en magasin|rappeler de venir chercher la commande|colis en attente de retrait|pas encore récupérée|rappel de venir retirer|commande pas récupérée|il n’est pas venu chercher sa commande|commande à venir chercher|colis pas retiré|commande toujours chez nous|encore en magasin, venez la chercher|click and collect pas encore retiré|venez chercher votre commande|on la garde jusqu’au|nous la gardons jusqu’au|votre colis vous attend',
  },
  not: [
    'abandoned cart',
    'items in the cart',
    'carrito abandonado',
    'carrinho abandonado',
    'appointment reminder',
    'payment reminder',
    'garbage pickup',
    'airport pickup',
  ],
}
