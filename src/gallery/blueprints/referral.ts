import type { MarketingBlueprint } from '../blueprint.ts'

export const referral: MarketingBlueprint = {
  id: 'referral',
  name: 'refer_a_friend',
  category: 'MARKETING',
  industries: [
    'beauty',
    'fitness',
    'retail',
    'e_commerce',
    'software',
    'finance',
    'education',
    'healthcare',
    'home_services',
  ],
  titles: {
    en: 'Refer a friend',
    es: 'Recomienda a un amigo',
    pt_BR: 'Indique um amigo',
    hi: 'दोस्त को बताएँ',
    hi_Latn: 'Dost ko refer karein',
    id: 'Ajak teman',
    de: 'Freunde werben',
    fr: 'Parrainage',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    offer: { kind: 'offer', per: 'message', required: true },
    friend_offer: {
      kind: 'offer',
      per: 'message',
      sample: {
        en: '10% off',
        es: '10 % de descuento',
        pt_BR: '10% de desconto',
        hi: '10% की छूट',
        hi_Latn: '10% off',
        id: 'diskon 10%',
        de: '10 % Rabatt',
        fr: '10 % de remise',
      },
    },
    code: { kind: 'code', per: 'customer' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Invite a friend',
        es: 'Invitar a alguien',
        pt_BR: 'Convidar alguém',
        hi: 'दोस्त को बुलाएँ',
        hi_Latn: 'Dost ko bulayein',
        id: 'Ajak teman',
        de: 'Freunde einladen',
        fr: 'Parrainer un proche',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], do you know someone who would like[ {business}| our service]? Recommend us[ by {deadline}] and receive {offer}, once your friend becomes a customer.[ Your friend receives this: {friend_offer}.][ Your personal code: {code}.] It takes just one message to a friend.',
      warm: 'Hi[ {customer_name}], the nicest people often come to us[ at {business}] through someone they trust. If you recommend us to a friend[ by {deadline}], we say thank you with {offer}, and your friend is in good hands.[ Your friend gets something too: {friend_offer}.][ Simply pass on your code: {code}.]\n\nThank you for telling others about us. It means a lot!',
      playful:
        'Got a friend who deserves good things[, {customer_name}]? Send them our way[, to {business},] and we all win 🤝\n\n👉 For you: {offer}[\n👉 For your friend: {friend_offer}][\n🔑 Your code: {code}][ ⏳ Until {deadline}]\n\nSharing is caring, and this time it even pays off!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: ¿conoces a alguien a quien le gustaría[ {business}| nuestro servicio]? Recomiéndanos[ antes del {deadline}] y recibe {offer} cuando esa persona se haga cliente.[ Tu amistad recibe esto: {friend_offer}.][ Tu código personal: {code}.] Solo tienes que enviarle un mensaje.',
      warm: 'Hola[, {customer_name}]. La mejor gente nos llega[ a {business}] gracias a alguien de confianza. Si nos recomiendas[ antes del {deadline}], te damos las gracias con {offer}, y tu amistad queda en buenas manos.[ También hay algo para ella: {friend_offer}.][ Comparte tu código: {code}.]\n\nGracias por hablar de nosotros. ¡Significa mucho!',
      playful:
        '¿Conoces a alguien que se merece algo bueno[, {customer_name}]? Tráelo[ a {business}] y ganamos todos 🤝\n\n👉 Para ti: {offer}[\n👉 Para tu amistad: {friend_offer}][\n🔑 Tu código: {code}][ ⏳ Hasta el {deadline}]\n\nCompartir siempre estuvo bien, y esta vez además tiene premio.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Conhece alguém que gostaria[ de conhecer {business}| do nosso serviço]? Indique a gente[ até {deadline}] e receba {offer} quando essa pessoa virar cliente.[ Quem você indicar recebe: {friend_offer}.][ Seu código pessoal: {code}.] Basta mandar uma mensagem para essa pessoa.',
      warm: 'Oi[, {customer_name}]! As melhores pessoas chegam até nós[, aqui na {business},] por indicação de quem elas confiam. Se você indicar alguém[ até {deadline}], agradecemos com {offer}, e essa pessoa fica em boas mãos.[ Tem presente para ela também: {friend_offer}.][ Compartilhe o seu código: {code}.]\n\nObrigado por falar da gente por aí. Isso vale muito!',
      playful:
        'Tem alguém na sua vida que merece coisa boa[, {customer_name}]? Manda para cá[, para {business},] que todo mundo ganha 🤝\n\n👉 Para você: {offer}[\n👉 Para quem você indicar: {friend_offer}][\n🔑 Seu código: {code}][ ⏳ Até {deadline}]\n\nDividir sempre foi bonito, e desta vez ainda rende!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], क्या आप किसी ऐसे को जानते हैं जिसे[ {business}| हमारी सेवा] पसंद आएगी?[ {deadline} तक] हमारे बारे में बताएँ, और जब वे हमारे ग्राहक बनेंगे तो आपको मिलेगा: {offer}।[ आपके दोस्त को मिलेगा: {friend_offer}।][ आपका अपना कोड: {code}।] बस अपने दोस्त को एक मैसेज भेज दें।',
      warm: 'नमस्ते[ {customer_name} जी], अच्छे लोग अक्सर किसी अपने के कहने पर ही[ {business}| हमारे यहाँ] आते हैं। अगर आप[ {deadline} तक] किसी दोस्त को हमारे बारे में बताएँगे, तो हमारी ओर से आपको मिलेगा: {offer}।[ आपके दोस्त के लिए भी कुछ है: {friend_offer}।][ बस अपना कोड बता दीजिए: {code}।]\n\nहमारे बारे में बताने के लिए दिल से शुक्रिया!',
      playful:
        'कोई दोस्त है जिसे अच्छी चीज़ें मिलनी चाहिए[, {customer_name} जी]? उन्हें[ {business}| हमारे पास] भेजिए, फ़ायदा सबका 🤝\n\n👉 आपके लिए: {offer}[\n👉 दोस्त के लिए: {friend_offer}][\n🔑 आपका कोड: {code}][ ⏳ {deadline} तक]\n\nबाँटने से ख़ुशी बढ़ती है, और इस बार तो इनाम भी मिलता है!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], kya aap kisi aise ko jaante hain jise[ {business}| hamari service] pasand aayegi? Hamare baare mein[ {deadline} tak] batayein, aur jab woh hamare customer banenge toh aapko milega: {offer}.[ Aapke dost ko milega: {friend_offer}.][ Aapka apna code: {code}.] Bas apne dost ko ek message bhej dein.',
      warm: 'Namaste[ {customer_name} ji], achhe log aksar kisi apne ke kehne par hi[ {business}| hamare yahan] aate hain. Agar aap[ {deadline} tak] kisi dost ko hamare baare mein batayenge, toh hamari taraf se aapko milega: {offer}.[ Aapke dost ke liye bhi kuch hai: {friend_offer}.][ Bas apna code bata dijiye: {code}.]\n\nHamare baare mein batane ke liye dil se shukriya!',
      playful:
        'Koi dost hai jise achhi cheezein milni chahiye[, {customer_name} ji]? Unhein[ {business}| hamare paas] bhejiye, faayda sabka 🤝\n\n👉 Aapke liye: {offer}[\n👉 Dost ke liye: {friend_offer}][\n🔑 Aapka code: {code}][ ⏳ {deadline} tak]\n\nBaantne se khushi badhti hai, aur is baar toh inaam bhi milta hai!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], apakah Anda punya teman yang akan suka dengan[ {business}| layanan kami]? Rekomendasikan kami[ sebelum {deadline}] dan dapatkan {offer} setelah teman Anda menjadi pelanggan.[ Teman Anda mendapatkan: {friend_offer}.][ Kode pribadi Anda: {code}.] Cukup kirim satu pesan ke teman Anda.',
      warm: 'Halo Kak[ {customer_name}], pelanggan terbaik sering datang[ ke {business}] karena cerita dari orang terdekat. Kalau Kakak mengajak teman[ sebelum {deadline}], kami berterima kasih dengan {offer}, dan temannya pasti kami layani sepenuh hati.[ Untuk temannya juga ada: {friend_offer}.][ Bagikan saja kode Kakak: {code}.]\n\nTerima kasih sudah bercerita tentang kami. Itu sangat berarti!',
      playful:
        'Punya teman yang pantas dapat yang enak-enak[, Kak {customer_name}]? Ajak[ ke {business}| ke sini], semua untung 🤝\n\n👉 Untuk Kakak: {offer}[\n👉 Untuk teman: {friend_offer}][\n🔑 Kode Kakak: {code}][ ⏳ Sampai {deadline}]\n\nBerbagi itu indah, apalagi kalau dapat hadiah juga!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], kennen Sie jemanden, dem[ {business}| unser Angebot] gefallen würde? Empfehlen Sie uns[ bis {deadline}] weiter. Sobald Ihr Kontakt bei uns Kunde wird, erhalten Sie {offer} als Dankeschön.[ Für Ihren Kontakt gibt es: {friend_offer}.][ Ihr persönlicher Code: {code}.] Eine kurze Nachricht an Freunde genügt.',
      warm: 'Hallo[ {customer_name}], die nettesten Menschen finden oft durch eine Empfehlung zu uns[, zu {business}]. Wenn Sie uns[ bis {deadline}] weiterempfehlen, sagen wir Danke mit {offer}, und Ihre Freunde sind bei uns in guten Händen.[ Auch für sie gibt es etwas: {friend_offer}.][ Geben Sie einfach Ihren Code weiter: {code}.]\n\nSchön, dass Sie von uns erzählen. Das bedeutet uns viel!',
      playful:
        'Kennen Sie jemanden, der etwas Gutes verdient hat[, {customer_name}]? Dann her damit[, zu {business}], denn so gewinnen alle 🤝\n\n👉 Für Sie: {offer}[\n👉 Für Ihren Kontakt: {friend_offer}][\n🔑 Ihr Code: {code}][ ⏳ Bis {deadline}]\n\nGeteilte Freude ist doppelte Freude, und diesmal gibt es sogar etwas dazu!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], connaissez-vous quelqu’un qui aimerait[ {business}| notre service] ? Recommandez-nous[ avant le {deadline}] et recevez {offer} dès que cette personne devient cliente.[ Votre filleul reçoit ceci : {friend_offer}.][ Votre code personnel : {code}.] Un simple message à un proche suffit.',
      warm: 'Bonjour[ {customer_name}], le bouche-à-oreille nous amène les plus belles rencontres[ chez {business}]. Si vous nous recommandez à un proche[ avant le {deadline}], nous vous disons merci avec {offer}.[ Pour votre filleul aussi : {friend_offer}.][ Partagez simplement votre code : {code}.]\n\nMerci de parler de nous autour de vous. Cela compte beaucoup !',
      playful:
        'Quelqu’un autour de vous mérite de bonnes choses[, {customer_name}] ? Envoyez-le-nous[ chez {business}], tout le monde y gagne 🤝\n\n👉 Pour vous : {offer}[\n👉 Pour votre filleul : {friend_offer}][\n🔑 Votre code : {code}][ ⏳ Jusqu’au {deadline}]\n\nPartager, c’est toujours une bonne idée, et cette fois c’est même récompensé !',
    },
  },
  purposes: {
    en: [
      'referral',
      'refer a friend',
      'recommend us',
      'bring a friend',
      'invite friends',
      'tell your friends',
      'referral bonus',
      'word of mouth',
      'friends get a discount',
    ],
    es: [
      'recomienda a un amigo',
      'programa de referidos',
      'trae a un amigo',
      'invita a tus amigos',
      'referidos',
      'que me recomienden',
      'boca a boca',
    ],
    pt_BR: [
      'indique um amigo',
      'indicação',
      'programa de indicação',
      'traga um amigo',
      'convide amigos',
      'bônus por indicação',
      'boca a boca',
    ],
    hi: ['दोस्त को बताएँ', 'रेफ़र करें', 'रेफ़रल', 'दोस्त को साथ लाएँ', 'दोस्तों को बुलाएँ', 'हमारे बारे में बताएँ'],
    hi_Latn: [
      'dost ko refer karein',
      'referral',
      'refer and earn',
      'dost ko saath laayein',
      'doston ko batayein',
      'refer karne par inaam',
    ],
    id: [
      'ajak teman',
      'referral',
      'rekomendasikan ke teman',
      'bawa teman',
      'kode referral',
      'ajak teman dapat bonus',
      'dari mulut ke mulut',
    ],
    de: [
      'Freunde werben',
      'Kunden werben Kunden',
      'Weiterempfehlung',
      'Empfehlungsprogramm',
      'Freunde einladen',
      'bringen Sie Freunde mit',
      'Empfehlungsbonus',
    ],
    fr: [
      'parrainage',
      'parrainer un ami',
      'recommander à un ami',
      'venez avec un ami',
      'inviter des amis',
      'bouche-à-oreille',
      'prime de parrainage',
    ],
  },
  not: [
    'event invitation',
    'review',
    'reseña',
    'avaliação',
    'ulasan',
    'bewertung',
    'avis',
    'medical referral',
    'überweisung',
  ],
}
