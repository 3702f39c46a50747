import type { MarketingBlueprint } from '../blueprint.ts'

export const winBack: MarketingBlueprint = {
  id: 'win_back',
  name: 'win_back_offer',
  category: 'MARKETING',
  industries: ['retail', 'e_commerce', 'restaurant', 'healthcare', 'beauty', 'fitness', 'software', 'automotive'],
  titles: {
    en: 'Win back customers',
    es: 'Recuperar clientes',
    pt_BR: 'Reconquistar clientes',
    hi: 'पुराने ग्राहक वापस लाएँ',
    hi_Latn: 'Purane customer wapas',
    id: 'Ajak pelanggan kembali',
    de: 'Kunden zurückgewinnen',
    fr: 'Faire revenir un client',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: 'six months',
        es: 'seis meses',
        pt_BR: 'seis meses',
        hi: '6 महीने',
        hi_Latn: '6 mahine',
        id: '6 bulan',
        de: 'sechs Monate',
        fr: 'six mois',
      },
    },
    offer: { kind: 'offer', per: 'message' },
    percent: { kind: 'percent', per: 'message' },
    product: { kind: 'product', per: 'message' },
    code: { kind: 'code', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Come back',
        es: 'Quiero volver',
        pt_BR: 'Quero voltar',
        hi: 'वापस आएँ',
        hi_Latn: 'Wapas aayein',
        id: 'Kunjungi lagi',
        de: 'Wieder vorbeischauen',
        fr: 'Revenir',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], it has been [{duration}|a while] since your last visit[ to {business}]. Come back to us[ by {deadline}][ with code {code}][ and get {percent} off {product}| and get {offer} on {product}| and get {offer}| for {product}]. We look forward to seeing you again.',
      warm: 'Hi[ {customer_name}], it has been [{duration}|a while] since we last saw you, and we miss you[ at {business}].\n\nCome back to us[ by {deadline}][ with code {code}][ and enjoy {percent} off {product}| and enjoy {offer} on {product}| and enjoy {offer}| for {product}]. You are always welcome here, and we would love to catch up!',
      playful:
        'Long time no see[, {customer_name}]! 👀 We have saved your spot[ at {business}] for [{duration}|quite a while now], and it is getting lonely.\n\nCome back to us[ by {deadline}][ with code {code}][ and get {percent} off {product}| and get {offer} on {product}| and get {offer}| for {product}]. No questions asked about where you have been!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hace [{duration}|tiempo] que no te vemos[ por {business}]. [Hasta el {deadline} te|Te] esperamos de vuelta[ con {percent} de descuento en {product}| con {offer} en {product}| con {offer}| con {product}].[ Solo tienes que usar el código {code}.] Será un gusto atenderte otra vez.',
      warm: '¡Hola[, {customer_name}]! Hace [{duration}|mucho] que no te vemos[ por {business}] y te echamos de menos.\n\n[Hasta el {deadline} te|Te] esperamos[ con {percent} de descuento en {product}| con {offer} en {product}| con {offer}| con {product}].[ Tu código: {code}.] Vuelve cuando quieras, que esta siempre es tu casa.',
      playful:
        '¡Cuánto tiempo[, {customer_name}]! 👀 Llevamos [{duration}|un buen rato] guardándote el sitio[ en {business}] y ya se está llenando de polvo.\n\n[Hasta el {deadline} te|Te] esperamos[ con {percent} de descuento en {product}| con {offer} en {product}| con {offer}| con {product}].[ 🔑 Código: {code}.] Prometemos no preguntar dónde andabas.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Faz [{duration}|um tempo] que não vemos você[ na {business}]. [Até {deadline}, esperamos|Esperamos] você de volta[ com {percent} de desconto em {product}| com {offer} em {product}| com {offer}| com {product}].[ É só usar o cupom {code}.] Será um prazer atender você de novo.',
      warm: 'Oi[, {customer_name}]! Faz [{duration}|um tempinho] que a gente não se vê[ aqui na {business}], e bateu saudade.\n\n[Até {deadline}, esperamos|Esperamos] você[ com {percent} de desconto em {product}| com {offer} em {product}| com {offer}| com {product}].[ Seu cupom: {code}.] Volte quando quiser, a casa é sua!',
      playful:
        'Sumiu, hein[, {customer_name}]? 👀 Faz [{duration}|um tempão] que guardamos o seu lugar[ na {business}] e ele já está carente.\n\n[Até {deadline}, esperamos|Esperamos] você[ com {percent} de desconto em {product}| com {offer} em {product}| com {offer}| com {product}].[ 🔑 Cupom: {code}.] Prometemos não perguntar por onde você andou!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], [{duration}|काफ़ी समय] से आपसे[ {business} में] मुलाक़ात नहीं हुई।[ अगली बार आने पर {product} पर {percent} की छूट पाएँ।| अगली बार आने पर {product} पर {offer} पाएँ।| अगली बार आने पर {offer} पाएँ।| अगली बार आने पर आपके लिए: {product}।][ कोड {code} लगाएँ।][ आपके पास {deadline} तक का समय है।] आपसे फिर मिलकर हमें ख़ुशी होगी।',
      warm: 'नमस्ते[ {customer_name} जी], [{duration}|काफ़ी दिनों] से आपसे[ {business} में] मुलाक़ात नहीं हुई, आपकी याद आती है।\n\n[लौट आइए और {product} पर {percent} की छूट पाइए।|लौट आइए और {product} पर {offer} पाइए।|लौट आइए और {offer} पाइए।|लौट आइए, आपके लिए है: {product}।|कभी समय मिले तो ज़रूर आइए।][ आपका कोड: {code}।][ आपके पास {deadline} तक का समय है।] यहाँ आपका हमेशा स्वागत है!',
      playful:
        'अरे[ {customer_name} जी], कहाँ खो गए? 👀 [{duration}|काफ़ी दिनों] से[ {business} में] आपकी कुर्सी ख़ाली पड़ी है।\n\n[लौट आइए और {product} पर {percent} की छूट पाइए।|लौट आइए और {product} पर {offer} पाइए।|लौट आइए और {offer} पाइए।|लौट आइए, आपके लिए है: {product}।|अब तो आ ही जाइए।][ 🔑 कोड: {code}।][ बस {deadline} तक।] कहाँ थे, यह हम बिल्कुल नहीं पूछेंगे!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], [{duration}|kaafi time] se aapse[ {business} mein] mulaqat nahi hui.[ Agli baar aane par {product} par {percent} off paayein.| Agli baar aane par {product} par {offer} paayein.| Agli baar aane par {offer} paayein.| Agli baar aane par aapke liye: {product}.][ Code {code} lagayein.][ Aapke paas {deadline} tak ka time hai.] Aapse phir milkar humein khushi hogi.',
      warm: 'Namaste[ {customer_name} ji], [{duration}|kaafi dino] se aapse[ {business} mein] mulaqat nahi hui, aapki yaad aati hai.\n\n[Laut aaiye aur {product} par {percent} off paaiye.|Laut aaiye aur {product} par {offer} paaiye.|Laut aaiye aur {offer} paaiye.|Laut aaiye, aapke liye hai: {product}.|Kabhi time mile toh zaroor aaiye.][ Aapka code: {code}.][ Aapke paas {deadline} tak ka time hai.] Yahan aapka hamesha swagat hai!',
      playful:
        'Arre[ {customer_name} ji], kahan kho gaye? 👀 [{duration}|Kaafi dino] se[ {business} mein] aapki kursi khaali padi hai.\n\n[Laut aaiye aur {product} par {percent} off paaiye.|Laut aaiye aur {product} par {offer} paaiye.|Laut aaiye aur {offer} paaiye.|Laut aaiye, aapke liye hai: {product}.|Ab toh aa hi jaiye.][ 🔑 Code: {code}.][ Bas {deadline} tak.] Kahan the, yeh hum bilkul nahi poochenge!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], sudah [{duration}|cukup lama] Anda tidak berkunjung[ ke {business}]. Kami tunggu Anda kembali[ hingga {deadline}][ dengan diskon {percent} untuk {product}| dengan {offer} untuk {product}| dengan {offer}| untuk {product}].[ Cukup gunakan kode {code}.] Kami senang bisa melayani Anda lagi.',
      warm: 'Halo Kak[ {customer_name}], sudah [{duration}|lama] kita tidak bertemu[ di {business}], kami kangen!\n\nYuk, mampir lagi[ sampai {deadline}][ dan nikmati diskon {percent} untuk {product}| dan nikmati {offer} untuk {product}| dan nikmati {offer}| untuk {product}].[ Kodenya {code}, ya.] Pintu kami selalu terbuka untuk Kakak.',
      playful:
        'Ke mana saja[, Kak {customer_name}]? 👀 Sudah [{duration}|lama sekali] tempat favorit Kakak[ di {business}] kosong, sampai berdebu.\n\nYuk, balik lagi[ sampai {deadline}][ dan nikmati diskon {percent} untuk {product}| dan nikmati {offer} untuk {product}| dan nikmati {offer}| untuk {product}].[ 🔑 Kode: {code}.] Janji, kami tidak akan tanya habis dari mana!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], Ihr letzter Besuch[ bei {business}] liegt [{duration}|eine Weile] zurück. Kommen Sie[ bis {deadline}] wieder vorbei.[ Das wartet auf Sie: {percent} Rabatt auf {product}.| Das wartet auf Sie: {offer} auf {product}.| Das wartet auf Sie: {offer}.| Das wartet auf Sie: {product}.][ Ihr Code: {code}.] Wir freuen uns auf ein Wiedersehen.',
      warm: 'Hallo[ {customer_name}], Ihr letzter Besuch[ bei {business}] liegt [{duration}|eine ganze Weile] zurück, und Sie fehlen uns.\n\nKommen Sie[ bis {deadline}] wieder vorbei.[ Für Sie gibt es etwas Schönes: {percent} Rabatt auf {product}.| Für Sie gibt es etwas Schönes: {offer} auf {product}.| Für Sie gibt es etwas Schönes: {offer}.| Für Sie gibt es etwas Schönes: {product}.][ Ihr Code: {code}.] Bei uns sind Sie immer willkommen!',
      playful:
        'Lange nicht gesehen[, {customer_name}]! 👀 Ihr letzter Besuch[ bei {business}] ist [{duration}|eine halbe Ewigkeit] her, und Ihr Stammplatz wird langsam einsam.\n\nKommen Sie[ bis {deadline}] wieder vorbei![\n🎁 {percent} Rabatt auf {product}|\n🎁 {offer} auf {product}|\n🎁 {offer}|\n🎁 {product}][\n🔑 Code: {code}]\n\nWir fragen auch nicht, wo Sie so lange waren!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], cela fait [{duration}|un moment] que nous n’avons pas eu le plaisir de vous voir[ chez {business}]. [Jusqu’au {deadline}, nous|Nous] vous attendons[ avec {percent} de remise sur {product}| avec {offer} sur {product}| avec {offer}| pour {product}].[ Il suffit d’indiquer le code {code}.] Ce sera un plaisir de vous retrouver.',
      warm: 'Bonjour[ {customer_name}], cela fait [{duration}|longtemps] que vous ne nous avez pas rendu visite[ chez {business}], et vous nous manquez.\n\n[Jusqu’au {deadline}, nous|Nous] vous attendons[ avec {percent} de remise sur {product}| avec {offer} sur {product}| avec {offer}| pour {product}].[ Votre code : {code}.] Revenez quand vous voulez, vous êtes ici chez vous !',
      playful:
        'Ça fait un bail[, {customer_name}] ! 👀 Voilà [{duration}|un bon moment] que nous gardons votre place au chaud[ chez {business}], et elle commence à s’ennuyer.\n\n[Jusqu’au {deadline}, on|On] vous attend[ avec {percent} de remise sur {product}| avec {offer} sur {product}| avec {offer}| pour {product}].[ 🔑 Code : {code}.] Promis, on ne demandera pas où vous étiez !',
    },
  },
  purposes: {
    en: 'win back|win back customers|customers who have not been here for a long time|inactive customers|we miss you|come back offer|lapsed customers|patients who stayed away|re-engage old customers|have not visited for over a year|reactivate|bring back old customers|havent seen them in a while|havent been in for ages|customers from the old days|customers that stopped coming|havent seen you in six months',
    es: 'recuperar clientes|clientes inactivos|clientes que hace tiempo no vienen|te extrañamos|te echamos de menos|que vuelvan los clientes|reactivar clientes|clientes antiguos|hace meses que no vienen|clientes perdidos|hace mucho que no compran|dejaron de venir|volvé|clientes dormidos|ya no vienen a comprar|los que hace rato no piden|hace rato que no vienen|hace tiempo que no compran|que no piden hace mucho|llamar de vuelta a los clientes',
    pt_BR:
      'reconquistar clientes|clientes inativos|clientes que sumiram|sentimos sua falta|trazer clientes de volta|faz tempo que não vem|reativar clientes|clientes antigos|não aparecem há meses|clientes que não voltaram|sumidos|faz meses que não compra|cliente perdido|saudade do cliente|quem não pede faz tempo|chama de volta quem sumiu|chamar quem não vem faz tempo|faz tempo que não pede|sumido faz dias|sumido volta|volta e ganha dias grátis',
    hi: 'पुराने ग्राहकों को वापस लाना|जो ग्राहक बहुत दिनों से नहीं आए|निष्क्रिय ग्राहक|आपकी याद आती है|वापस बुलाना|ग्राहक आना बंद हो गए|पुराने ग्राहक|तीन महीने से नहीं आए|बहुत दिन से ऑर्डर नहीं किया|कई महीनों से नहीं आए|बहुत समय से ख़रीदा नहीं|जिम आना बंद कर दिया|काफी समय से नहीं आए|वापस बुलाना है|बहुत दिन से नहीं आए|पुराने ग्राहक वापस|काफी दिनों से ऑर्डर नहीं|मेंबर नहीं आए',
    hi_Latn:
      'purane customers ko wapas lana|jo customer bahut din se nahi aaye|inactive customers|we miss you message|wapas bulana|customer aana band ho gaye|purane customer|3 mahine se nahi aaye|bahut din se order nahi kiya|jo aana band kar diye|old customers ko bulana|kai mahino se nahi aaye|bahut samay se kharida nahi|gym aana band kar diya|kaafi time se nahi aaye|wapas bulana hai|bahut din se nahi aaye|purane customer wapas|kaafi din se order nahi|miss kar rahe',
    id: 'ajak pelanggan kembali|pelanggan yang sudah lama tidak datang|kami rindu|pelanggan tidak aktif|tarik kembali pelanggan|lama tidak belanja|udah lama ga belanja|sudah lama tidak datang|kangen pelanggan|pelanggan hilang|lama tidak order|ajak balik lagi|udah lama nggak dateng|lama tidak datang|diajak balik|sudah lama tidak order|ayo balik lagi|member tidak aktif|lama nggak main|lama nggak pesan',
    de: 'Kunden zurückgewinnen|inaktive Kunden|Kunden die lange nicht da waren|wir vermissen Sie|Rückgewinnung|ehemalige Kunden|Stammkunden die nicht mehr kommen|Patienten die lange nicht da waren|alte Kunden zurückholen|Kunden zurückholen|lange nicht gesehen|lange nicht mehr da gewesen|Sie fehlen uns|Kunden reaktivieren|seit sechs Monaten nicht da gewesen|wenn sie wiederkommen|lange nicht da|zurückholen|schon lange nicht mehr bestellt|wieder vorbeikommen|vermissen Sie|Comeback Angebot|ehemalige Mitglieder',
    fr: "faire revenir les clients|clients inactifs|clients qui ne viennent plus|vous nous manquez|reconquérir des clients|relancer les anciens clients|pas venus depuis longtemps|récupérer des clients|on ne vous voit plus|ça fait longtemps|anciens clients|clients perdus|réactiver des clients|on ne vous a pas vu depuis six mois|ça fait six mois|si vous revenez|relancer ceux qui ne commandent plus|ceux qui commandent plus depuis longtemps|on ne vous a pas vu depuis longtemps|ça fait mois qu'on vous a pas vu|on ne vous a pas vu depuis|on vous a pas vu",
  },
  not: [
    'back in stock',
    'appointment reminder',
    'cart',
    'subscription ends',
    'Belege',
    'Unterlagen',
    'documents',
    'documentos',
    'facturas',
    'receipts',
    'dokumen',
  ],
}
