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
        'Hello[ {customer_name}], we have added something new[ at {business}]: {product}.[ Available from {date}.][ Price: {amount}.][ Introductory offer: {offer}, until {deadline}.| Introductory offer: {offer}.][ Where: {place}.] If you would like to try it or have a question, simply reply to this message.',
      warm: 'Hi[ {customer_name}], we have been looking forward to telling you this. New[ at {business}]: {product}.[ You can try it from {date}.][ The price is {amount}.][ To get you started: {offer}, until {deadline}.| To get you started: {offer}.][ You will find us here: {place}.]\n\nCurious? Write to us and we will gladly tell you all about it!',
      playful:
        'Ta-da[, {customer_name}]! The curtain rises[ at {business}] for something new 🎬\n\n👉 {product}[\n📅 From {date}][\n🏷️ {amount}][\n🎁 {offer}, until {deadline}|\n🎁 {offer}]\n\nFront-row seats are still free. Just reply to find out more!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: tenemos un servicio nuevo[ en {business}]: {product}.[ Disponible a partir del {date}.][ Precio: {amount}.][ Para empezar: {offer}, hasta el {deadline}.| Para empezar: {offer}.][ Dónde: {place}.] Si quieres probarlo o tienes alguna pregunta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Teníamos muchas ganas de contártelo. Hay algo nuevo[ en {business}]: {product}.[ Puedes probarlo a partir del {date}.][ El precio: {amount}.][ Para estrenarlo: {offer}, hasta el {deadline}.| Para estrenarlo: {offer}.][ Nos encuentras aquí: {place}.]\n\n¿Te pica la curiosidad? Escríbenos y te lo contamos todo con mucho gusto.',
      playful:
        '¡Tachán[, {customer_name}]! Se abre el telón[ en {business}] y hay estreno 🎬\n\n👉 {product}[\n📅 A partir del {date}][\n🏷️ {amount}][\n🎁 {offer}, hasta el {deadline}|\n🎁 {offer}]\n\nEl público ya aplaude. Responde y te contamos el argumento.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Temos um serviço novo[ na {business}]: {product}.[ Disponível a partir de {date}.][ Preço: {amount}.][ Para começar: {offer}, até {deadline}.| Para começar: {offer}.][ Onde: {place}.] Se quiser experimentar ou tiver alguma pergunta, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]! Estávamos ansiosos para contar. Tem novidade[ na {business}]: {product}.[ Dá para experimentar a partir de {date}.][ O preço: {amount}.][ Para estrear: {offer}, até {deadline}.| Para estrear: {offer}.][ Estamos aqui: {place}.]\n\nFicou com vontade de saber mais? Escreva que a gente conta tudo com prazer!',
      playful:
        'Tchã-ram[, {customer_name}]! Abrem-se as cortinas[ na {business}] e tem estreia[ ({place})] 🎬\n\n👉 {product}[\n📅 A partir de {date}][\n🏷️ {amount}][\n🎁 {offer}, até {deadline}|\n🎁 {offer}]\n\nA plateia já está aplaudindo. Responda que a gente conta o enredo!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] एक नई सेवा शुरू हो रही है: {product}।[ {date} से उपलब्ध।][ क़ीमत: {amount}।][ शुरुआत के लिए: {offer}, {deadline} तक।| शुरुआत के लिए: {offer}।][ कहाँ: {place}।] आज़माना चाहें या कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], आपको एक अच्छी ख़बर देनी थी:[ {business} में] कुछ नया शुरू हो रहा है, {product}।[ आप {date} से इसका लाभ ले सकते हैं।][ क़ीमत: {amount}।][ शुरुआत के लिए: {offer}, {deadline} तक।| शुरुआत के लिए: {offer}।][ हमारा पता: {place}।]\n\nऔर जानना चाहेंगे? हमें लिखिए, हम ख़ुशी से सब बताएँगे!',
      playful:
        'लीजिए[ {customer_name} जी], पर्दा उठ गया![ {business} में] कुछ नया आया है 🎬\n\n👉 {product}[\n📅 {date} से][\n🏷️ {amount}][\n🎁 {offer}, {deadline} तक|\n🎁 {offer}]\n\nपहली क़तार में आपका इंतज़ार है। जवाब दीजिए और शो का मज़ा लीजिए!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] ek nayi service shuru ho rahi hai: {product}.[ Kab se: {date}.][ Price: {amount}.][ Shuruaat ke liye: {offer}, {deadline} tak.| Shuruaat ke liye: {offer}.][ Kahan: {place}.] Try karna chahein ya koi sawaal ho, toh bas is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], aapko ek achhi khabar deni thi:[ {business} mein] kuch naya shuru ho raha hai, {product}.[ Aap ise {date} se try kar sakte hain.][ Price: {amount}.][ Shuruaat ke liye: {offer}, {deadline} tak.| Shuruaat ke liye: {offer}.][ Hamara address: {place}.]\n\nAur jaanna chahenge? Humein likhiye, hum khushi se sab batayenge!',
      playful:
        'Lijiye[ {customer_name} ji], parda uth gaya! Kuch naya aaya hai[ {business} mein] 🎬\n\n👉 {product}[\n📅 {date} se][\n🏷️ {amount}][\n🎁 {offer}, {deadline} tak|\n🎁 {offer}]\n\nPehli row mein aapka intezaar hai. Reply kijiye aur show ka maza lijiye!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada layanan baru[ di {business}]: {product}.[ Tersedia mulai {date}.][ Harga: {amount}.][ Untuk awal: {offer}, hingga {deadline}.| Untuk awal: {offer}.][ Tempat: {place}.] Jika Anda ingin mencoba atau punya pertanyaan, balas saja pesan ini.',
      warm: 'Halo Kak[ {customer_name}], sudah lama kami ingin cerita: sekarang ada yang baru[ di {business}], yaitu {product}.[ Bisa dicoba mulai {date}.][ Harganya {amount}.][ Untuk awal ada {offer}, sampai {deadline}.| Untuk awal ada {offer}.][ Kami ada di sini: {place}.]\n\nPenasaran? Chat kami, nanti kami ceritakan semuanya!',
      playful:
        'Tada[, Kak {customer_name}]! Layar dibuka[ di {business}], ada yang baru 🎬\n\n👉 {product}[\n📅 Mulai {date}][\n🏷️ {amount}][\n🎁 {offer}, sampai {deadline}|\n🎁 {offer}]\n\nPenonton sudah tepuk tangan. Balas saja, nanti kami ceritakan!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben etwas Neues für Sie[ bei {business}]: {product}.[ Verfügbar ab {date}.][ Preis: {amount}.][ Zum Start: {offer}, bis {deadline}.| Zum Start: {offer}.][ Ort: {place}.] Wenn Sie es ausprobieren möchten oder Fragen haben, antworten Sie einfach auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], darauf haben wir uns schon lange gefreut. Neu im Angebot[ bei {business}]: {product}.[ Ab {date} können Sie es ausprobieren.][ Der Preis: {amount}.][ Zum Kennenlernen: {offer}, bis {deadline}.| Zum Kennenlernen: {offer}.][ Sie finden uns hier: {place}.]\n\nNeugierig? Schreiben Sie uns, dann erzählen wir Ihnen gern mehr darüber!',
      playful:
        'Tadaa[, {customer_name}]! Vorhang auf für etwas Neues[ bei {business}] 🎬\n\n👉 {product}[\n📅 Ab {date}][\n🏷️ {amount}][\n🎁 {offer}, bis {deadline}|\n🎁 {offer}]\n\nIn der ersten Reihe ist noch Platz. Antworten Sie einfach, und wir erzählen Ihnen mehr!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons un nouveau service pour vous[ chez {business}] : {product}.[ Disponible à partir du {date}.][ Tarif : {amount}.][ Offre de lancement : {offer}, jusqu’au {deadline}.| Offre de lancement : {offer}.][ Lieu : {place}.] Si vous souhaitez l’essayer ou si vous avez une question, répondez simplement à ce message.',
      warm: 'Bonjour[ {customer_name}], nous avions hâte de vous l’annoncer. Voici ce qu’il y a de nouveau[ chez {business}] : {product}.[ Vous pourrez l’essayer à partir du {date}.][ Le tarif : {amount}.][ Pour le découvrir : {offer}, jusqu’au {deadline}.| Pour le découvrir : {offer}.][ Vous nous trouverez ici : {place}.]\n\nCela vous intrigue ? Écrivez-nous, nous vous raconterons tout avec plaisir !',
      playful:
        'Tadam[, {customer_name}] ! Lever de rideau[ chez {business}] sur une nouveauté 🎬\n\n👉 {product}[\n📅 À partir du {date}][\n🏷️ {amount}][\n🎁 {offer}, jusqu’au {deadline}|\n🎁 {offer}]\n\nIl reste des places au premier rang. Répondez pour en savoir plus !',
    },
  },
  purposes: {
    en: 'new service|we now offer|announce a new treatment|now with delivery|new class on offer|new feature|launch of a service|we have started offering|new branch|we do deliveries now|new treatment|weve added a service|we have started doing|new at our salon|from now on we also do',
    es: 'nuevo servicio|ahora ofrecemos|nuevo tratamiento|ahora con entrega a domicilio|lanzamiento de un servicio|nueva función|nueva sucursal|ahora también hacemos|sumamos un servicio|empezamos a ofrecer|abrimos otra sucursal|ya aceptamos tarjeta|estrenamos servicio|ahora hacemos envíos|ahora llevamos a domicilio|ahora también ofrecemos|nuevo en el salón|desde ahora hacemos|incorporamos un servicio|ya atendemos los sábados|nuevo tratamiento facial',
    pt_BR:
      'novo serviço|agora oferecemos|novo tratamento|agora com entrega|lançamento de serviço|nova função|nova unidade|agora também fazemos|agora fazemos|começamos a fazer|passamos a oferecer|abrimos uma filial|agora aceitamos cartão|novo procedimento|serviço novo no salão|agora entregamos em casa|novidade no salão|agora também oferecemos|a partir de agora fazemos|serviço novo|novo tratamento facial',
    hi: 'नई सेवा|अब हम यह भी करते हैं|नया इलाज|अब होम डिलीवरी भी|नई सर्विस शुरू|नई शाखा|नई सुविधा|अब हमारे यहाँ यह भी होता है|नई ब्रांच खुल गई|नई दुकान खुली|अब ऑनलाइन भी|अब कार वॉश भी मिलेगा|अब घर पर भी|अब घर तक पहुँचाएँगे|अब हमारे यहाँ भी|नई सुविधा शुरू|नई सेवा शुरू|अब यह सुविधा भी|नया मेन्यू|नई मशीन लगाई',
    hi_Latn:
      'nayi service|ab hum yeh bhi karte hain|naya treatment|ab home delivery bhi|nayi service shuru|nayi branch|nayi facility|ab humare yahan yeh bhi hota hai|nayi branch khul gayi|nayi dukan khuli|new service start|doosri branch|ab online bhi|ab car wash bhi milega|ab yeh bhi milega|ab ghar par bhi service|nayi service start kar di|salon mein nayi service|nayi suvidha|naya menu|new facility|nayi machine',
    id: 'layanan baru|sekarang kami melayani|perawatan baru|sekarang bisa antar|peluncuran layanan|fitur baru|cabang baru|sekarang tersedia jasa|sekarang ada layanan|buka jasa baru|treatment baru|buka cabang baru|sekarang terima qris|sekarang bisa delivery|sekarang kami juga terima jasa|sekarang juga terima|sekarang kami melayani juga|sekarang kami juga melayani|sekarang melayani|fasilitas baru|sekarang ada layanan antar|buka layanan',
    de: 'neuer Service|wir bieten jetzt an|neue Behandlung|jetzt auch mit Lieferservice|neue Leistung|neue Funktion|neue Filiale|Einführung eines Angebots|neu bei uns|wir machen jetzt auch|ab sofort neu im Angebot|neues Angebot im Studio|neuer Lieferservice|neu im Salon|neu bei uns im Angebot|ab sofort bieten wir an|neue Behandlung ab|ab sofort auch|bieten jetzt auch an|jetzt neu im Angebot|neu im Studio|jetzt mit Lieferservice|neue Speisekarte|Neu bei uns Abo|neu im Angebot|jetzt auch im Abo|neues Abo',
    fr: 'nouveau service|nous proposons maintenant|nouveau soin|désormais avec livraison|lancement d’un service|nouvelle fonctionnalité|nouvelle agence|nouvelle prestation|on propose maintenant|on fait maintenant|nouveau chez nous|on livre maintenant|nouveau point de vente|nouveau au salon|nous proposons désormais|on propose désormais|à partir de maintenant nous faisons|nouvelle prestation au salon',
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
