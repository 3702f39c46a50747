import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

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
    hi_Latn: 'Order ready hai',
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
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], your order[ {order_number}][ at {business}] is ready for pickup.[ Pickup address: {place}.][ Opening hours: {hours}.][ Amount to pay: {amount}.][ Please collect it by {deadline}.] If you have a question about the pickup, please reply to this message.',
      warm: 'Hi[ {customer_name}], good news: your order[ {order_number}][ at {business}] is ready for you to collect ✅[\nWhere: {place}][\nWhen: {hours}][\nAmount to pay: {amount}][\nPlease collect it by {deadline}]\n\nIf you have a question, just reply to this message. See you soon!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tu pedido[ {order_number}][ en {business}] está listo para recoger.[ Dirección: {place}.][ Horario: {hours}.][ Por pagar: {amount}.][ Puedes recogerlo hasta el {deadline}.] Por favor, muestra este mensaje al recoger tu pedido.',
      warm: '¡Hola[, {customer_name}]! Tu pedido[ {order_number}][ en {business}] ya está listo y te está esperando ✅[\nDónde: {place}][\nCuándo: {hours}][\nPor pagar: {amount}][\nTe lo guardamos hasta el {deadline}]\n\nCuando vengas a recogerlo, solo muéstranos este mensaje. ¡Hasta pronto!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Seu pedido[ {order_number}][ na {business}] está pronto para retirada.[ Endereço: {place}.][ Horário: {hours}.][ Valor a pagar: {amount}.][ Retire até {deadline}.] Por favor, mostre esta mensagem ao retirar o pedido.',
      warm: 'Oi[, {customer_name}]! Seu pedido[ {order_number}][ na {business}] já está prontinho esperando por você ✅[\nOnde: {place}][\nQuando: {hours}][\nValor a pagar: {amount}][\nGuardamos para você até {deadline}]\n\nQuando vier buscar, é só mostrar esta mensagem. Até logo!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपका ऑर्डर[ {order_number}] तैयार है, आप इसे लेने आ सकते हैं।[ पता: {place}।][ समय: {hours}।][ देय राशि: {amount}।][ कृपया {deadline} तक ले जाएँ।] ऑर्डर लेते समय कृपया यह मैसेज दिखाएँ।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपका ऑर्डर[ {order_number}] तैयार है ✅[\nकहाँ: {place}][\nकब: {hours}][\nदेय राशि: {amount}][\nकृपया {deadline} तक ले जाएँ]\n\nजब लेने आएँ, तो बस यह मैसेज दिखा दीजिए। आपसे जल्द मुलाक़ात होगी!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapka order[ {order_number}] ready hai, aap ise lene aa sakte hain.[ Address: {place}.][ Time: {hours}.][ Kitna dena hai: {amount}.][ Please {deadline} tak le jayein.] Order lete waqt please yeh message dikhayein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapka order[ {order_number}] ready hai ✅[\nKahan: {place}][\nKab: {hours}][\nKitna dena hai: {amount}][\nPlease {deadline} tak le jayein]\n\nJab lene aayein, toh bas yeh message dikha dijiye. Aapse jald mulaqat hogi!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], pesanan Anda[ {order_number}][ di {business}] sudah siap diambil.[ Alamat: {place}.][ Jam buka: {hours}.][ Yang perlu dibayar: {amount}.][ Mohon diambil paling lambat {deadline}.] Silakan tunjukkan pesan ini saat mengambil pesanan.',
      warm: 'Halo Kak[ {customer_name}], pesanan Kakak[ {order_number}][ di {business}] sudah siap dan tinggal diambil ✅[\nTempat: {place}][\nJam buka: {hours}][\nYang perlu dibayar: {amount}][\nKami simpan sampai {deadline}]\n\nSaat datang, cukup tunjukkan pesan ini, ya. Sampai jumpa!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] liegt zur Abholung bereit.[ Adresse: {place}.][ Öffnungszeiten: {hours}.][ Zu zahlen: {amount}.][ Bitte holen Sie sie bis {deadline} ab.] Wenn Sie Fragen zur Abholung haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Bestellung[ {order_number}][ bei {business}] ist fertig und wartet auf Sie ✅[\nWo: {place}][\nWann: {hours}][\nZu zahlen: {amount}][\nBitte bis {deadline} abholen]\n\nWenn Sie Fragen haben, antworten Sie einfach auf diese Nachricht. Bis bald!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est prête à être retirée.[ Adresse : {place}.][ Horaires : {hours}.][ Montant à régler : {amount}.][ Merci de venir la chercher d’ici le {deadline}.] Pour toute question sur le retrait, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre commande[ {order_number}][ chez {business}] est prête et vous attend ✅[\nOù : {place}][\nQuand : {hours}][\nMontant à régler : {amount}][\nÀ retirer d’ici le {deadline}]\n\nUne question ? Répondez simplement à ce message. À bientôt !',
    },
  },
  purposes: {
    en: 'order ready|ready for pickup|ready to collect|click and collect|order can be picked up|come and collect your order|takeaway is ready|prescription ready|pick up in store|your order is ready|come pick up your order|ready for collection|food is ready|glasses are ready|cake is ready to pick up|ready to be collected|laundry is ready|dry cleaning is done|book you reserved is ready|prescription is ready to collect|medicine is ready for pickup|dress is ready to collect',
    es: 'pedido listo|listo para recoger|listo para retirar|recoger en tienda|ya puedes pasar por tu pedido|la comida está lista|pasa a buscar tu pedido|pueden venir a retirar|la torta está lista|ya está listo tu pedido|ya lo pueden recoger|pedido listo para llevar|receta lista para retirar|ropa lista en la lavandería|la ropa está lista|la receta está lista|puede pasar por su pedido|la lavandería terminó|lista para recoger|el pedido ya está listo para recoger|lentes listos para recoger|lentes listos|ya está lista tu torta|tus gafas están listas|puedes pasar a buscarlo|listo para retirar por el local|su receta ya está lista|receta lista para recoger|el perro ya está listo para recoger|su medicamento ya llegó|el medicamento está listo|sus lentes ya están|pase por ellos|ya puede pasar a buscarlo',
    pt_BR:
      'pedido pronto|pronto para retirada|retirar na loja|pode vir buscar|pedido disponível para retirada|encomenda está pronta|comida pronta|já pode retirar|pedido pronto na loja|a encomenda ficou pronta|os óculos ficaram prontos|roupa pronta na lavanderia|o bolo da encomenda está pronto|pronto, pode vir buscar|está pronto, venha buscar|a roupa está pronta|lavanderia pronta|remédio pronto para retirada|pedido pronto pra retirar no balcão|pedido tá pronto pra retirada|óculos prontos pra retirar|pronto pra buscar|seus óculos estão prontos|pode passar pra pegar|sua roupa está pronta|os óculos chegaram e podem ser retirados|já podem ser retirados|podem ser retirados|remédio que faltava chegou|remédio chegou|o medicamento chegou|banho do cachorro ficou pronto|o banho ficou pronto|encomenda chegou na farmácia|receita pronta para retirar',
    hi: 'ऑर्डर तैयार है|ऑर्डर ले जाइए|दुकान से ले जाने के लिए तैयार|पिकअप के लिए तैयार|सामान तैयार है|खाना तैयार है|केक तैयार है|कपड़े तैयार हैं|चश्मा बन गया|खाना पैक हो गया|ऑर्डर लेने आ जाइए|दवा तैयार है|ब्लाउज़ सिल गया|पिज़्ज़ा तैयार है|मिठाई पैक है|लहंगा तैयार|ऑर्डर पैक है ले जाएँ|कपड़े तैयार हैं ले जाएं|दवाई तैयार|चश्मा तैयार है|आकर ले जाएं|मिठाई तैयार है|सूट सिल गया|ड्राई क्लीन तैयार|फोटो तैयार|सामान तैयार है ले जाओ',
    hi_Latn:
      'order taiyar hai|order ready hai|pickup ke liye ready|dukaan se le jaiye|saman taiyar hai|khana ready hai|order collect kar lein|cake ready hai|kapde taiyar hain|chashma ban gaya|khana pack ho gaya|order lene aa jaiye|suit sil gaya|order ready le jao|dry clean ho gaya|dawa taiyar hai|blouse sil gaya|pizza ready hai|order aake le jao|lehenga taiyar|mithai pack hai|order pack hai le lo|kapde ready hain le jao|dawai ready|chashma ready hai|parcel order ready le lo|aake le jao|mithai ready|kapde ready|cake ready|dry clean ready|photos ready|order taiyar|pick up ready|laundry ready',
    id: 'pesanan siap diambil|ambil di toko|pesanan sudah jadi|barang bisa diambil|siap pickup|pesanan sudah siap|makanan siap diambil|kue sudah jadi|pesanan ready|laundry sudah selesai|kacamata sudah jadi|obat siap diambil|pesanan sudah bisa diambil|pesanan bisa diambil di toko|cucian sudah selesai bisa diambil|laundry selesai|sudah bisa diambil|cucian udah selesai|cucian sudah selesai|cucian selesai|cucian bisa diambil|laundry sudah bisa diambil|baju selesai dijahit|jahitan selesai|pesanan bisa diambil|pesanan udah jadi|obat bisa diambil|foto sudah jadi|cetakan selesai|undangan sudah jadi cetak|siap diambil|jahitan udah beres|udah beres tinggal ambil|jahitan beres',
    de: 'Bestellung abholbereit|abholbereit|Bestellung liegt bereit|zur Abholung bereit|kann abgeholt werden|Click and Collect|Essen ist fertig|Rezept abholen|Bestellung fertig|kann abgeholt werden, Bestellung|Ware liegt bereit|Brille ist fertig|Bestellung zum Abholen|Torte ist fertig|Abholung im Laden|Brille kann abgeholt werden|kann ab sofort abgeholt werden|Rezept liegt zur Abholung bereit|Wäsche ist fertig|reserviertes Buch liegt bereit|Brille ist abholbereit|Bestellung ist abholbereit|liegt zur Abholung bereit|Bestellung fertig abholen|Torte fertig zum Abholen|Brille ist fertig zum Abholen|Kleidung fertig Reinigung|Medikament abholbereit|Bücher abholbereit|Abholung Bestellung',
    fr: 'commande prête|prête à retirer|retrait en magasin|click and collect|vous pouvez venir chercher votre commande|colis disponible en magasin|plat prêt à emporter|votre commande est prête|à retirer en magasin|commande à récupérer|vos lunettes sont prêtes|gâteau prêt à emporter|à venir chercher|ordonnance prête|le linge est prêt|l’ordonnance est prête|le livre réservé est disponible|lunettes prêtes|la commande est prête à retirer|c’est prêt, vous pouvez passer|vos photos sont prêtes|commande disponible au comptoir|médicament arrivé|le médicament est arrivé|votre livre réservé est disponible|le chien est prêt|livre réservé disponible',
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
    'uncollected',
    'pas encore retirée',
    'pas encore récupérée',
    'toujours en magasin',
    'liegt noch hier',
    'liegt noch bei uns',
  ],
}
