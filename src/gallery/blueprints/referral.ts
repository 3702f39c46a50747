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
        'Hello[ {customer_name}], do you know someone who would like[ {business}| our service]? Recommend us[ by {deadline}], and here is our thank-you: {offer}.[ For your friend: {friend_offer}.][ Your code: {code}.] It takes just one message to a friend.',
      warm: 'Hi[ {customer_name}], the nicest people often come to us[ at {business}] through someone they trust. If you recommend us to a friend[ by {deadline}], we will say thank you with {offer}.[ Your friend gets something too: {friend_offer}.][ Simply pass on your code: {code}.]\n\nThank you for telling others about us. It means a lot!',
      playful:
        'Got a friend who deserves good things[, {customer_name}]? Send them our way[, to {business},] and we all win 🤝\n\n👉 For you: {offer}[\n👉 For your friend: {friend_offer}][\n🔑 Your code: {code}][ ⏳ Until {deadline}]\n\nSharing is caring, and this time it even pays off!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: ¿conoces a alguien a quien le gustaría[ {business}| nuestro servicio]? Recomiéndanos[ hasta el {deadline}] y recibe {offer} cuando esa persona se haga cliente.[ Esa persona recibe: {friend_offer}.][ Tu código personal: {code}.] Gracias por tu confianza.',
      warm: 'Hola[, {customer_name}]. La mejor gente nos llega[ a {business}] gracias a alguien de confianza. Si nos recomiendas[ hasta el {deadline}], te damos las gracias con {offer}.[ También hay algo para esa persona: {friend_offer}.][ Comparte tu código: {code}.]\n\nGracias por hablar de nosotros. ¡Significa mucho!',
      playful:
        '¿Conoces a alguien que se merece algo bueno[, {customer_name}]? Tráelo[ a {business}] y ganamos todos 🤝\n\n👉 Para ti: {offer}[\n👉 Para esa persona: {friend_offer}][\n🔑 Tu código: {code}][ ⏳ Hasta el {deadline}]\n\nCompartir siempre estuvo bien, y esta vez además tiene premio.',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Conhece alguém que gostaria[ da {business}| do nosso serviço]? Indique a gente[ até {deadline}] e receba {offer} quando essa pessoa virar cliente.[ Quem você indicar recebe: {friend_offer}.][ Seu código pessoal: {code}.] Obrigado pela confiança.',
      warm: 'Oi[, {customer_name}]! As melhores pessoas chegam até nós[, aqui na {business},] por indicação de quem já nos conhece. Se você indicar alguém[ até {deadline}], agradecemos com {offer}.[ Tem presente para ela também: {friend_offer}.][ Compartilhe o seu código: {code}.]\n\nObrigado por falar da gente por aí. Isso vale muito!',
      playful:
        'Tem alguém na sua vida que merece coisa boa[, {customer_name}]? Traz[ para a {business}| para cá], que todo mundo ganha 🤝\n\n👉 Para você: {offer}[\n👉 Para quem você indicar: {friend_offer}][\n🔑 Seu código: {code}][ ⏳ Até {deadline}]\n\nDividir sempre foi bonito, e desta vez ainda rende!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], क्या आप किसी दोस्त को[ {business} के| हमारे] बारे में बताना चाहेंगे?[ {deadline} तक] उन्हें हमसे जोड़ें, और उनके ग्राहक बनने पर आपको मिलेगा: {offer}।[ आपके दोस्त को मिलेगा: {friend_offer}।][ आपका कोड: {code}।] बस अपने दोस्त को एक मैसेज भेज दें।',
      warm: 'नमस्ते[ {customer_name} जी], अच्छे लोग अक्सर किसी अपने के कहने पर ही[ {business}| हमारे यहाँ] आते हैं। अगर आप[ {deadline} तक] किसी दोस्त को हमारे बारे में बताएँगे, तो हमारी ओर से आपको मिलेगा: {offer}।[ आपके दोस्त के लिए भी कुछ है: {friend_offer}।][ अपना कोड उन्हें बता दीजिए: {code}।]\n\nहमारे बारे में बताने के लिए दिल से शुक्रिया!',
      playful:
        'कोई दोस्त है जिसे अच्छी चीज़ें मिलनी चाहिए[, {customer_name} जी]? उन्हें[ {business}| हमारे पास] भेजिए, फ़ायदा सबका 🤝\n\n👉 आपके लिए: {offer}[\n👉 दोस्त के लिए: {friend_offer}][\n🔑 आपका कोड: {code}][ ⏳ {deadline} तक]\n\nबाँटने से ख़ुशी बढ़ती है, और इस बार तो इनाम भी मिलता है!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], kya aap kisi dost ko[ {business} ke| hamare] baare mein batana chahenge? Unhein[ {deadline} tak] humse jodein, aur unke customer banne par aapko milega: {offer}.[ Aapke dost ko milega: {friend_offer}.][ Aapka code: {code}.] Bas apne dost ko ek message bhej dein.',
      warm: 'Namaste[ {customer_name} ji], achhe log aksar kisi apne ke kehne par hi[ {business}| hamare yahan] aate hain. Agar aap[ {deadline} tak] kisi dost ko hamare baare mein batayenge, toh hamari taraf se aapko milega: {offer}.[ Aapke dost ke liye bhi kuch hai: {friend_offer}.][ Apna code unhein bata dijiye: {code}.]\n\nHamare baare mein batane ke liye dil se shukriya!',
      playful:
        'Koi dost hai jise achhi cheezein milni chahiye[, {customer_name} ji]? Unhein[ {business}| hamare paas] bhejiye, fayda sabka 🤝\n\n👉 Aapke liye: {offer}[\n👉 Dost ke liye: {friend_offer}][\n🔑 Aapka code: {code}][ ⏳ {deadline} tak]\n\nBaantne se khushi badhti hai, aur is baar toh reward bhi milta hai!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], apakah Anda punya teman yang akan suka dengan[ {business}| layanan kami]? Rekomendasikan kami[ sampai {deadline}] dan dapatkan {offer} setelah teman Anda menjadi pelanggan.[ Teman Anda mendapatkan: {friend_offer}.][ Kode pribadi Anda: {code}.] Terima kasih atas kepercayaan Anda.',
      warm: 'Halo Kak[ {customer_name}], pelanggan terbaik sering datang[ ke {business}] karena cerita dari orang terdekat. Kalau Kakak mengajak teman[ sampai {deadline}], ada {offer} sebagai tanda terima kasih.[ Untuk temannya juga ada: {friend_offer}.][ Bagikan saja kode Kakak: {code}.]\n\nTerima kasih sudah bercerita tentang kami. Itu sangat berarti!',
      playful:
        'Punya teman yang pantas dapat yang enak-enak[, Kak {customer_name}]? Ajak[ ke {business}| ke sini], semua untung 🤝\n\n👉 Untuk Kakak: {offer}[\n👉 Untuk teman: {friend_offer}][\n🔑 Kode Kakak: {code}][ ⏳ Sampai {deadline}]\n\nBerbagi itu indah, apalagi kalau dapat hadiah juga!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], kennen Sie jemanden, dem[ {business}| unser Angebot] gefallen würde? Empfehlen Sie uns[ bis {deadline}] weiter. Ihr Dankeschön: {offer}.[ Für Ihre Freunde gibt es: {friend_offer}.][ Ihr Code: {code}.] Eine kurze Nachricht an Freunde genügt.',
      warm: 'Hallo[ {customer_name}], die nettesten Menschen finden oft durch eine Empfehlung[ zu {business}| zu uns]. Wenn Sie uns[ bis {deadline}] weiterempfehlen, wartet ein Dankeschön auf Sie: {offer}.[ Auch für sie gibt es etwas: {friend_offer}.][ Geben Sie einfach Ihren Code weiter: {code}.]\n\nSchön, dass Sie von uns erzählen. Das bedeutet uns viel!',
      playful:
        'Kennen Sie jemanden, der etwas Gutes verdient hat[, {customer_name}]? Dann nichts wie her[ zu {business}], denn so gewinnen alle 🤝\n\n👉 Für Sie: {offer}[\n👉 Für Ihre Freunde: {friend_offer}][\n🔑 Ihr Code: {code}][ ⏳ Bis {deadline}]\n\nGeteilte Freude ist doppelte Freude, und diesmal gibt es sogar etwas dazu!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], connaissez-vous quelqu’un qui aimerait[ {business}| notre service] ? Recommandez-nous[ d’ici le {deadline}]. Notre remerciement : {offer}.[ Pour votre filleul : {friend_offer}.][ Votre code : {code}.] Un simple message à un proche suffit.',
      warm: 'Bonjour[ {customer_name}], le bouche-à-oreille nous amène les plus belles rencontres[ chez {business}]. Si vous nous recommandez à un proche[ d’ici le {deadline}], voici notre remerciement : {offer}.[ Pour votre filleul aussi : {friend_offer}.][ Partagez simplement votre code : {code}.]\n\nMerci de parler de nous autour de vous. Cela compte beaucoup !',
      playful:
        'Quelqu’un autour de vous mérite de bonnes choses[, {customer_name}] ? Envoyez-le-nous[ chez {business}], tout le monde y gagne 🤝\n\n👉 Pour vous : {offer}[\n👉 Pour votre filleul : {friend_offer}][\n🔑 Votre code : {code}][ ⏳ Jusqu’au {deadline}]\n\nPartager, c’est toujours une bonne idée, et cette fois c’est même récompensé !',
    },
  },
  purposes: {
    en: 'referral|refer a friend|recommend us|bring a friend|invite friends|tell your friends|referral bonus|word of mouth|friends get a discount|tell a friend|friend gets a discount|bring a mate|customers recommend us|referral scheme|bring a friend and both get|refer a friend and get|whoever brings a friend gets|invite friends and earn',
    es: 'recomienda a un amigo|programa de referidos|trae a un amigo|invita a tus amigos|referidos|que me recomienden|boca a boca|si traen un amigo|traé un amigo y ganá|premio por recomendar|recomendados|gana por invitar|plan referidos|trae a un amigo y los dos|invita a un amigo|quien traiga una amiga gana|invita a un amigo y los dos ganan|los dos se llevan|por cada amigo que traigas|trae una amiga y gana',
    pt_BR:
      'indique um amigo|indicação|programa de indicação|traga um amigo|convide amigos|bônus por indicação|boca a boca|quem indicar ganha|indique e ganhe|ganha desconto por indicar|traz uma amiga|programa indique e ganhe|quem trouxer uma amiga ganha|traga um amigo e ganhe|indicação da academia|indique um amigo e os dois ganham|divulgar a indicação|por cada amigo que trouxer',
    hi: 'दोस्त को बताएँ|रेफ़र करें|रेफ़रल|दोस्त को साथ लाएँ|दोस्तों को बुलाएँ|हमारे बारे में बताएँ|दोस्त को रेफ़र करने पर इनाम|दोस्त लाओ छूट पाओ|दोस्त को लाने पर मुफ़्त महीना|दोस्त को जोड़ो कमाओ|जान-पहचान वालों को बताएँ|पहचान में किसी को भेजें|दोस्त को लाओ|दोस्त लाने पर|दोस्त को बताओ छूट|रेफर करो|दोस्त को रेफर|रेफरल',
    hi_Latn:
      'dost ko refer karein|referral|refer and earn|dost ko saath laayein|doston ko batayein|refer karne par inaam|dost lao discount pao|refer karo paise pao|referral offer|friend ko refer|refer a friend|dost ko jodo kamao|dost ko laane par free|jaan pehchan walon ko batao|friend laao free|dost ko lao dono ko milega|friend lao offer pao|refer karo|dost ko refer|friend ko lao|referral bonus|dost ko lao',
    id: 'ajak teman|referral|rekomendasikan ke teman|bawa teman|kode referral|ajak teman dapat bonus|dari mulut ke mulut|ajak temen dapet bonus|undang teman|bonus ajak teman|program referral|teman dapat diskon|rekomendasi pelanggan|ajak teman dapat|bawa teman gratis|referensi teman|bawa teman diskon|program ajak teman|rekomendasikan teman',
    de: 'Freunde werben|Kunden werben Kunden|Weiterempfehlung|Empfehlungsprogramm|Freunde einladen|bringen Sie Freunde mit|Empfehlungsbonus|Freunde empfehlen|empfehlen Sie uns weiter|Freund mitbringen|Empfehlung belohnen|Kunden werben|bring einen Freund mit|wer Freunde mitbringt bekommt|Weiterempfehlen|Freund mitbringen Rabatt|Empfehlungsprämie|Prämie für Empfehlung',
    fr: 'parrainage|parrainer un ami|recommander à un ami|venez avec un ami|inviter des amis|bouche-à-oreille|prime de parrainage|parrainer un proche|parraine un ami|recommandez-nous|ramener un ami|programme de parrainage|inviter un ami|amenez un ami|parrainez un proche|celui qui amène une amie gagne|parrainez un ami et recevez|chacun reçoit|amenez une amie|pour chaque ami parrainé',
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
