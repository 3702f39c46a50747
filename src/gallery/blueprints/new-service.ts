import type { MarketingBlueprint } from '../blueprint.ts'

export const newService: MarketingBlueprint = {
  id: 'new_service',
  name: 'new_service_announcement',
  category: 'MARKETING',
  industries: [
    'beauty',
    'healthcare',
    'fitness',
    'restaurant',
    'automotive',
    'home_services',
    'professional_services',
    'software',
    'telecom',
  ],
  titles: {
    en: 'New service',
    es: 'Nuevo servicio',
    pt_BR: 'Novo serviço',
    hi: 'नई सेवा',
    hi_Latn: 'Nayi service',
    id: 'Layanan baru',
    de: 'Neuer Service',
    fr: 'Nouveau service',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: {
      kind: 'product',
      per: 'message',
      required: true,
      sample: {
        en: 'home delivery',
        es: 'entrega a domicilio',
        pt_BR: 'entrega em casa',
        hi: 'होम डिलीवरी',
        hi_Latn: 'home delivery',
        id: 'layanan antar',
        de: 'Lieferung nach Hause',
        fr: 'livraison à domicile',
      },
    },
    date: { kind: 'date', per: 'message' },
    amount: { kind: 'amount', per: 'message' },
    offer: { kind: 'offer', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    place: { kind: 'place', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Learn more',
        es: 'Saber más',
        pt_BR: 'Saiba mais',
        hi: 'और जानें',
        hi_Latn: 'Aur jaanein',
        id: 'Info lengkap',
        de: 'Mehr erfahren',
        fr: 'En savoir plus',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have added something new[ at {business}]: {product}.[ Available from {date}.][ Price: {amount}.][ To start with: {offer}, until {deadline}.| To start with: {offer}.][ Where: {place}.] If you would like to try it or have a question, simply reply to this message.',
      warm: 'Hi[ {customer_name}], we have been looking forward to telling you this: there is something new[ at {business}], {product}.[ You can try it from {date}.][ The price is {amount}.][ To get you started: {offer}, until {deadline}.| To get you started: {offer}.][ You will find us here: {place}.]\n\nCurious? Write to us and we will gladly tell you all about it!',
      playful:
        'Ta-da[, {customer_name}]! The curtain rises[ at {business}] for something new 🎬\n\n👉 {product}[\n📅 From {date}][\n🏷️ {amount}][\n🎁 {offer}, until {deadline}|\n🎁 {offer}]\n\nFront-row seats are still free. Reply and we will save you one!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tenemos un servicio nuevo[ en {business}]: {product}.[ Disponible a partir del {date}.][ Precio: {amount}.][ Para empezar: {offer}, hasta el {deadline}.| Para empezar: {offer}.][ Dónde: {place}.] Si quieres probarlo o tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Teníamos muchas ganas de contártelo: hay algo nuevo[ en {business}], {product}.[ Puedes probarlo a partir del {date}.][ El precio: {amount}.][ Para estrenarlo: {offer}, hasta el {deadline}.| Para estrenarlo: {offer}.][ Nos encuentras aquí: {place}.]\n\n¿Te pica la curiosidad? Escríbenos y te lo contamos todo con mucho gusto.',
      playful:
        '¡Tachán[, {customer_name}]! Se abre el telón[ en {business}] y hay estreno 🎬\n\n👉 {product}[\n📅 A partir del {date}][\n🏷️ {amount}][\n🎁 {offer}, hasta el {deadline}|\n🎁 {offer}]\n\nTodavía queda sitio en primera fila. Responde y te lo guardamos.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Temos um serviço novo[ na {business}]: {product}.[ Disponível a partir de {date}.][ Preço: {amount}.][ Para começar: {offer}, até {deadline}.| Para começar: {offer}.][ Onde: {place}.] Se quiser experimentar ou tiver alguma pergunta, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Estávamos ansiosos para contar: tem novidade[ na {business}], {product}.[ Dá para experimentar a partir de {date}.][ O preço: {amount}.][ Para estrear: {offer}, até {deadline}.| Para estrear: {offer}.][ Estamos aqui: {place}.]\n\nFicou com vontade de saber mais? Escreva que a gente conta tudo com prazer!',
      playful:
        'Tchã-ram[, {customer_name}]! Abrem-se as cortinas[ na {business}] e tem estreia 🎬\n\n👉 {product}[\n📅 A partir de {date}][\n🏷️ {amount}][\n🎁 {offer}, até {deadline}|\n🎁 {offer}]\n\nAinda tem lugar na primeira fila. Responda que a gente guarda o seu!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] एक नई सेवा शुरू हो रही है: {product}।[ {date} से उपलब्ध।][ क़ीमत: {amount}।][ शुरुआत के लिए: {offer}, {deadline} तक।| शुरुआत के लिए: {offer}।][ कहाँ: {place}।] आज़माना चाहें या कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], यह बताने का हमें बेसब्री से इंतज़ार था:[ {business} में] अब कुछ नया है, {product}।[ आप इसे {date} से आज़मा सकते हैं।][ क़ीमत है {amount}।][ शुरुआत के लिए: {offer}, {deadline} तक।| शुरुआत के लिए: {offer}।][ हमारा पता: {place}।]\n\nऔर जानना चाहेंगे? हमें लिखिए, हम ख़ुशी से सब बताएँगे!',
      playful:
        'लीजिए[ {customer_name} जी], पर्दा उठ गया![ {business} में] कुछ नया आया है 🎬\n\n👉 {product}[\n📅 {date} से][\n🏷️ {amount}][\n🎁 {offer}, {deadline} तक|\n🎁 {offer}]\n\nपहली क़तार में जगह ख़ाली है। जवाब दीजिए, आपकी सीट पक्की!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] ek nayi service shuru ho rahi hai: {product}.[ {date} se available.][ Price: {amount}.][ Shuruaat ke liye: {offer}, {deadline} tak.| Shuruaat ke liye: {offer}.][ Kahan: {place}.] Try karna chahein ya koi sawaal ho, toh bas is message ka jawab dein.',
      warm: 'Namaste[ {customer_name} ji], yeh batane ka hamein besabri se intezaar tha: ab kuch naya hai[ {business} mein], {product}.[ Aap ise {date} se try kar sakte hain.][ Price hai {amount}.][ Shuruaat ke liye: {offer}, {deadline} tak.| Shuruaat ke liye: {offer}.][ Hamara pata: {place}.]\n\nAur jaanna chahenge? Hamein likhiye, hum khushi se sab batayenge!',
      playful:
        'Lijiye[ {customer_name} ji], parda uth gaya! Kuch naya aaya hai[ {business} mein] 🎬\n\n👉 {product}[\n📅 {date} se][\n🏷️ {amount}][\n🎁 {offer}, {deadline} tak|\n🎁 {offer}]\n\nPehli row mein jagah khaali hai. Jawab dijiye, aapki seat pakki!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada layanan baru[ di {business}]: {product}.[ Tersedia mulai {date}.][ Harga: {amount}.][ Untuk awal: {offer}, hingga {deadline}.| Untuk awal: {offer}.][ Tempat: {place}.] Jika Anda ingin mencoba atau punya pertanyaan, balas saja pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sudah lama kami ingin cerita: sekarang ada yang baru[ di {business}], yaitu {product}.[ Bisa dicoba mulai {date}.][ Harganya {amount}.][ Untuk awal ada {offer}, sampai {deadline}.| Untuk awal ada {offer}.][ Kami ada di sini: {place}.]\n\nPenasaran? Chat kami, nanti kami ceritakan semuanya!',
      playful:
        'Tada[, Kak {customer_name}]! Layar dibuka[ di {business}], ada yang baru 🎬\n\n👉 {product}[\n📅 Mulai {date}][\n🏷️ {amount}][\n🎁 {offer}, sampai {deadline}|\n🎁 {offer}]\n\nKursi depan masih kosong. Balas saja, kami simpankan satu!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben etwas Neues für Sie[ bei {business}]: {product}.[ Verfügbar ab {date}.][ Preis: {amount}.][ Zum Start: {offer}, bis {deadline}.| Zum Start: {offer}.][ Ort: {place}.] Wenn Sie es ausprobieren möchten oder Fragen haben, antworten Sie einfach auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], darauf haben wir uns schon lange gefreut. Neu im Angebot[ bei {business}]: {product}.[ Ab {date} können Sie es ausprobieren.][ Der Preis: {amount}.][ Zum Kennenlernen: {offer}, bis {deadline}.| Zum Kennenlernen: {offer}.][ Sie finden uns hier: {place}.]\n\nNeugierig? Schreiben Sie uns, dann erzählen wir Ihnen gern mehr darüber!',
      playful:
        'Tadaa[, {customer_name}]! Vorhang auf für etwas Neues[ bei {business}] 🎬\n\n👉 {product}[\n📅 Ab {date}][\n🏷️ {amount}][\n🎁 {offer}, bis {deadline}|\n🎁 {offer}]\n\nIn der ersten Reihe ist noch Platz. Antworten Sie, und wir halten Ihnen einen frei!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons un nouveau service pour vous[ chez {business}] : {product}.[ Disponible à partir du {date}.][ Tarif : {amount}.][ Pour commencer : {offer}, jusqu’au {deadline}.| Pour commencer : {offer}.][ Lieu : {place}.] Si vous souhaitez l’essayer ou si vous avez une question, répondez simplement à ce message.',
      warm: 'Bonjour[ {customer_name}], nous avions hâte de vous l’annoncer. Voici ce qu’il y a de nouveau[ chez {business}] : {product}.[ Vous pourrez l’essayer à partir du {date}.][ Le tarif : {amount}.][ Pour le découvrir : {offer}, jusqu’au {deadline}.| Pour le découvrir : {offer}.][ Nous sommes ici : {place}.]\n\nCela vous intrigue ? Écrivez-nous, nous vous raconterons tout avec plaisir !',
      playful:
        'Tadam[, {customer_name}] ! Lever de rideau[ chez {business}] sur une nouveauté 🎬\n\n👉 {product}[\n📅 À partir du {date}][\n🏷️ {amount}][\n🎁 {offer}, jusqu’au {deadline}|\n🎁 {offer}]\n\nIl reste des places au premier rang. Répondez et nous vous en gardons une !',
    },
  },
  purposes: {
    en: [
      'new service',
      'we now offer',
      'announce a new treatment',
      'now with delivery',
      'new class on offer',
      'new feature',
      'launch of a service',
      'we have started offering',
      'new branch',
      'we now do',
    ],
    es: [
      'nuevo servicio',
      'ahora ofrecemos',
      'nuevo tratamiento',
      'ahora con entrega a domicilio',
      'lanzamiento de un servicio',
      'nueva función',
      'nueva sucursal',
      'ahora también hacemos',
    ],
    pt_BR: [
      'novo serviço',
      'agora oferecemos',
      'novo tratamento',
      'agora com entrega',
      'lançamento de serviço',
      'nova função',
      'nova unidade',
      'agora também fazemos',
    ],
    hi: ['नई सेवा', 'अब हम यह भी करते हैं', 'नया इलाज', 'अब होम डिलीवरी भी', 'नई सर्विस शुरू', 'नई शाखा', 'नई सुविधा'],
    hi_Latn: [
      'nayi service',
      'ab hum yeh bhi karte hain',
      'naya treatment',
      'ab home delivery bhi',
      'nayi service shuru',
      'nayi branch',
      'nayi facility',
    ],
    id: [
      'layanan baru',
      'sekarang kami melayani',
      'perawatan baru',
      'sekarang bisa antar',
      'peluncuran layanan',
      'fitur baru',
      'cabang baru',
      'sekarang tersedia jasa',
    ],
    de: [
      'neuer Service',
      'wir bieten jetzt an',
      'neue Behandlung',
      'jetzt mit Lieferung',
      'neue Leistung',
      'neue Funktion',
      'neue Filiale',
      'Einführung eines Angebots',
    ],
    fr: [
      'nouveau service',
      'nous proposons maintenant',
      'nouveau soin',
      'désormais avec livraison',
      'lancement d’un service',
      'nouvelle fonctionnalité',
      'nouvelle agence',
      'nouvelle prestation',
    ],
  },
  not: [
    'service outage',
    'service interruption',
    'customer service reply',
    'room service',
    'corte del servicio',
    'störung',
    'panne de service',
    'new opening hours',
    'new device',
  ],
}
