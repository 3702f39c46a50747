import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs } from '../button-words.ts'

export const recallNotice: UtilityBlueprint = {
  id: 'recall_notice',
  name: 'product_recall',
  category: 'UTILITY',
  industries: ['retail', 'e_commerce', 'automotive', 'healthcare', 'restaurant'],
  titles: {
    en: 'Product recall',
    es: 'Retirada de producto',
    pt_BR: 'Recall de produto',
    hi: 'प्रोडक्ट रिकॉल',
    hi_Latn: 'Product recall',
    id: 'Penarikan produk',
    de: 'Produktrückruf',
    fr: 'Rappel de produit',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'message',
      required: true,
      sample: {
        en: 'electric kettle',
        es: 'hervidor eléctrico',
        pt_BR: 'chaleira elétrica',
        hi: 'इलेक्ट्रिक केतली',
        hi_Latn: 'electric kettle',
        id: 'ketel listrik',
        de: 'Wasserkocher',
        fr: 'bouilloire électrique',
      },
    },
    reference_number: {
      kind: 'reference_number',
      per: 'message',
      sample: {
        en: 'WK-2107',
        es: 'WK-2107',
        pt_BR: 'WK-2107',
        hi: 'WK-2107',
        hi_Latn: 'WK-2107',
        id: 'WK-2107',
        de: 'WK-2107',
        fr: 'WK-2107',
      },
    },
    date: { kind: 'date', per: 'message' },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'risk of overheating',
        es: 'riesgo de sobrecalentamiento',
        pt_BR: 'risco de superaquecimento',
        hi: 'ज़्यादा गर्म होने का ख़तरा',
        hi_Latn: 'zyada garam hone ka khatra',
        id: 'risiko panas berlebih',
        de: 'Überhitzungsgefahr',
        fr: 'risque de surchauffe',
      },
    },
    order_number: { kind: 'order_number', per: 'customer' },
    place: { kind: 'place', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Recall details',
        es: 'Ver la retirada',
        pt_BR: 'Ver o recall',
        hi: 'रिकॉल की जानकारी',
        hi_Latn: 'Recall ki jaankari',
        id: 'Info penarikan',
        de: 'Rückruf ansehen',
        fr: 'Voir le rappel',
      },
    },
    callUs,
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], [{business} is recalling|we are recalling] this product: {product}.[ Batch or model: {reference_number}.][ Date of sale or production: {date}.][ Reason: {reason}.][ Your order: {order_number}.] If you have it, please stop using it.[ Return it here: {place}.][ Return deadline: {deadline}.] If you have a question about the recall, please reply to this message.',
      warm: 'Hi[ {customer_name}], your safety matters to us, which is why we are writing: [{business} is recalling|we are recalling] a product ⚠️\n\nProduct: {product}[\nBatch or model: {reference_number}][\nDate of sale or production: {date}][\nReason: {reason}][\nYour order: {order_number}][\nReturn it here: {place}][\nReturn deadline: {deadline}]\n\nIf you have it, please stop using it. If you are not sure or have a question about the recall, reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]. [{business} anuncia|Anunciamos] la retirada del mercado de este producto: {product}.[ Lote o modelo: {reference_number}.][ Fecha de compra o fabricación: {date}.][ Motivo: {reason}.][ Tu pedido: {order_number}.] Si lo tienes, deja de usarlo, por favor.[ Dónde devolverlo: {place}.][ Fecha límite para devolverlo: {deadline}.] Si tienes alguna pregunta sobre la retirada, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Tu seguridad nos importa, por eso te escribimos: [{business} anuncia|anunciamos] la retirada del mercado de un producto ⚠️\n\nProducto: {product}[\nLote o modelo: {reference_number}][\nFecha de compra o fabricación: {date}][\nMotivo: {reason}][\nTu pedido: {order_number}][\nDónde devolverlo: {place}][\nFecha límite para devolverlo: {deadline}]\n\nSi lo tienes, deja de usarlo, por favor. Si tienes alguna duda o pregunta sobre la retirada, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. [A {business} está fazendo|Estamos fazendo] o recall deste produto: {product}.[ Lote ou modelo: {reference_number}.][ Data de compra ou fabricação: {date}.][ Motivo: {reason}.][ Seu pedido: {order_number}.] Se você tem este produto, por favor, pare de usar.[ Onde devolver: {place}.][ Prazo para devolver: {deadline}.] Se tiver alguma dúvida sobre o recall, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Sua segurança é importante para nós, por isso este aviso: [a {business} está fazendo|estamos fazendo] o recall de um produto ⚠️\n\nProduto: {product}[\nLote ou modelo: {reference_number}][\nData de compra ou fabricação: {date}][\nMotivo: {reason}][\nSeu pedido: {order_number}][\nOnde devolver: {place}][\nPrazo para devolver: {deadline}]\n\nSe você tem este produto, por favor, pare de usar. Se não tiver certeza ou tiver alguma dúvida sobre o recall, é só responder a esta mensagem que ajudamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], आपकी सुरक्षा के लिए[ {business} की ओर से] यह प्रोडक्ट वापस मँगाया जा रहा है: {product}।[ बैच या मॉडल: {reference_number}।][ बिक्री या निर्माण की तारीख: {date}।][ कारण: {reason}।][ आपका ऑर्डर: {order_number}।] अगर यह आपके पास है, तो कृपया इसका इस्तेमाल बंद कर दें।[ लौटाने की जगह: {place}।][ लौटाने की आख़िरी तारीख: {deadline}।] इस रिकॉल के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपकी सुरक्षा हमारे लिए ज़रूरी है, इसलिए बता रहे हैं:[ {business} की ओर से] एक प्रोडक्ट वापस मँगाया जा रहा है ⚠️\n\nप्रोडक्ट: {product}[\nबैच या मॉडल: {reference_number}][\nबिक्री या निर्माण की तारीख: {date}][\nकारण: {reason}][\nआपका ऑर्डर: {order_number}][\nलौटाने की जगह: {place}][\nलौटाने की आख़िरी तारीख: {deadline}]\n\nअगर यह आपके पास है, तो कृपया इसका इस्तेमाल बंद कर दें। रिकॉल के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], aapki suraksha ke liye[ {business} ki taraf se] yeh product wapas mangaya ja raha hai: {product}.[ Batch ya model: {reference_number}.][ Bikri ya manufacturing ki date: {date}.][ Reason: {reason}.][ Aapka order: {order_number}.] Agar yeh aapke paas hai, toh please iska istemaal band kar dein.[ Lautane ki jagah: {place}.][ Lautane ki last date: {deadline}.] Is recall ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapki suraksha hamare liye zaroori hai, isliye bata rahe hain:[ {business} ki taraf se] ek product wapas mangaya ja raha hai ⚠️\n\nProduct: {product}[\nBatch ya model: {reference_number}][\nBikri ya manufacturing ki date: {date}][\nReason: {reason}][\nAapka order: {order_number}][\nLautane ki jagah: {place}][\nLautane ki last date: {deadline}]\n\nAgar yeh aapke paas hai, toh please iska istemaal band kar dein. Recall ke baare mein koi sawaal ho, toh bas is message par reply karein, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [{business} menarik|kami menarik] produk ini dari peredaran: {product}.[ Batch atau model: {reference_number}.][ Tanggal penjualan atau produksi: {date}.][ Alasan: {reason}.][ Pesanan Anda: {order_number}.] Jika Anda memilikinya, mohon hentikan pemakaiannya.[ Tempat pengembalian: {place}.][ Batas waktu pengembalian: {deadline}.] Jika ada pertanyaan tentang penarikan ini, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], keselamatan Kakak penting bagi kami, jadi kami perlu memberi tahu: [{business} menarik|kami menarik] satu produk dari peredaran ⚠️\n\nProduk: {product}[\nBatch atau model: {reference_number}][\nTanggal penjualan atau produksi: {date}][\nAlasan: {reason}][\nPesanan Kakak: {order_number}][\nTempat pengembalian: {place}][\nBatas waktu pengembalian: {deadline}]\n\nKalau Kakak memilikinya, mohon hentikan pemakaiannya. Kalau ragu atau ada pertanyaan soal penarikan ini, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], [{business} ruft|wir rufen] dieses Produkt zurück: {product}.[ Charge oder Modell: {reference_number}.][ Verkaufs- oder Herstellungsdatum: {date}.][ Grund: {reason}.][ Ihre Bestellung: {order_number}.] Wenn Sie es haben, verwenden Sie es bitte nicht weiter.[ Rückgabe hier: {place}.][ Rückgabefrist: {deadline}.] Wenn Sie Fragen zum Rückruf haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], Ihre Sicherheit ist uns wichtig, deshalb melden wir uns: [{business} ruft|Wir rufen] ein Produkt zurück ⚠️\n\nProdukt: {product}[\nCharge oder Modell: {reference_number}][\nVerkaufs- oder Herstellungsdatum: {date}][\nGrund: {reason}][\nIhre Bestellung: {order_number}][\nRückgabe hier: {place}][\nRückgabefrist: {deadline}]\n\nWenn Sie es haben, verwenden Sie es bitte nicht weiter. Wenn Sie nicht sicher sind oder Fragen zum Rückruf haben, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [{business} rappelle|nous rappelons] ce produit : {product}.[ Lot ou modèle : {reference_number}.][ Date de vente ou de fabrication : {date}.][ Motif : {reason}.][ Votre commande : {order_number}.] Si vous l’avez, merci de ne plus l’utiliser.[ Lieu de retour : {place}.][ Date limite de retour : {deadline}.] Pour toute question sur ce rappel, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], votre sécurité nous tient à cœur, c’est pourquoi nous vous écrivons : [{business} rappelle|nous rappelons] un produit ⚠️\n\nProduit : {product}[\nLot ou modèle : {reference_number}][\nDate de vente ou de fabrication : {date}][\nMotif : {reason}][\nVotre commande : {order_number}][\nLieu de retour : {place}][\nDate limite de retour : {deadline}]\n\nSi vous l’avez, merci de ne plus l’utiliser. En cas de doute ou de question sur ce rappel, répondez simplement à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'recall notice|safety recall|faulty product|stop using the product|we are recalling a batch|defective batch|product defect|do not eat this product|faulty batch must come back|bring the product back for safety reasons|food recall contaminated|vehicle recall|batch may contain glass|warn everyone who bought it|battery can overheat',
    es: 'retiro del mercado|producto defectuoso|alerta de seguridad de un producto|lote defectuoso|no consumir el producto|dejar de usar el producto|devolver producto por seguridad|retirar un lote|avisar a los compradores de un defecto|deben dejar de usar|deben dejar de usarla por fallo|compraron un producto con fallo|aviso urgente producto con defecto|se les devuelve el dinero por defecto|riesgo de seguridad del producto|no lo usen',
    pt_BR:
      'produto com defeito|lote com problema|não consumir o lote|aviso de recall|recolhimento de produto|parar de usar o produto|recall do carro|lote contaminado|avisar quem comprou do defeito|tem que parar de usar por defeito|quem comprou tem que parar de usar|produto com defeito devolvemos o dinheiro|risco de segurança do produto|não usem',
    hi: 'ख़राब बैच वापस|सामान वापस मँगाना|प्रोडक्ट में ख़राबी निकली|प्रोडक्ट इस्तेमाल न करें|यह सामान न खाएँ|बैच में गड़बड़ी|गाड़ी रिकॉल|सामान वापस मंगाना|खराब बैच|उत्पाद वापस|इस्तेमाल न करें बैच',
    hi_Latn:
      'kharab batch wapas|product wapas mangana|product mein kharabi nikli|product istemaal na karein|yeh saamaan na khaayein|batch mein gadbad|gaadi recall|kharidaron ko kharabi ki chetavani|kharab batch|recall|use na karein batch',
    id: 'produk cacat ditarik|recall produk|tarik produk dari peredaran|batch bermasalah|jangan pakai produk ini lagi|jangan konsumsi produk ini|produk tercemar ditarik|peringatkan pembeli soal cacat|penarikan produk|produk ditarik|jangan dipakai lagi|tarik produk|kembalikan produk cacat',
    de: 'Rückrufaktion|Produkt zurückrufen|fehlerhafte Charge|nicht verzehren|gefährliches Produkt zurückbringen|Rückruf wegen Sicherheitsmangel|Produkt nicht mehr verwenden|mangelhafte Ware zurückgeben|alle Käufer warnen|Akku kann überhitzen|Rückruf|Produktrückruf|bitte nicht mehr benutzen|Charge zurückrufen|Ware zurückbringen Sicherheitsmangel',
    fr: 'produit défectueux|rappel d’un lot de produits|produit dangereux, ne plus l’utiliser|avis de rappel|lot de produits défectueux|ne plus utiliser le produit|ne pas consommer|rappel pour raison de sécurité|avertir les acheteurs d’un défaut|doivent arrêter de l’utiliser|arrêter d’utiliser à cause d’un défaut|ceux qui ont acheté doivent|on rembourse le produit défectueux|risque pour la sécurité|ne l’utilisez plus',
  },
  not: [
    'recall appointment',
    'dental recall',
    'recall patients',
    'call back',
    'repair ready',
    'return received',
    'rappel de rendez-vous',
    'Rückruf vereinbaren',
    'bitte um Rückruf',
  ],
}
