import type { MarketingBlueprint } from '../blueprint.ts'

export const reviewRequest: MarketingBlueprint = {
  id: 'review_request',
  name: 'review_request',
  category: 'MARKETING',
  industries: [
    'retail',
    'e_commerce',
    'restaurant',
    'beauty',
    'healthcare',
    'travel',
    'automotive',
    'home_services',
    'professional_services',
    'real_estate',
  ],
  titles: {
    en: 'Review request',
    es: 'Pedir una reseña',
    pt_BR: 'Pedido de avaliação',
    hi: 'रिव्यू का अनुरोध',
    hi_Latn: 'Review request',
    id: 'Permintaan ulasan',
    de: 'Bitte um Bewertung',
    fr: 'Demande d’avis',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'new glasses',
        es: 'gafas nuevas',
        pt_BR: 'óculos novos',
        hi: 'नया चश्मा',
        hi_Latn: 'naya chashma',
        id: 'kacamata baru',
        de: 'neue Brille',
        fr: 'lunettes neuves',
      },
    },
    place: {
      kind: 'place',
      per: 'message',
      sample: {
        en: 'Google',
        es: 'Google',
        pt_BR: 'Google',
        hi: 'Google',
        hi_Latn: 'Google',
        id: 'Google',
        de: 'Google',
        fr: 'Google',
      },
    },
    duration: {
      kind: 'duration',
      per: 'message',
      sample: {
        en: '2 minutes',
        es: '2 minutos',
        pt_BR: '2 minutos',
        hi: '2 मिनट',
        hi_Latn: '2 minute',
        id: '2 menit',
        de: '2 Minuten',
        fr: '2 minutes',
      },
    },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'Write a review',
        es: 'Escribir una reseña',
        pt_BR: 'Escrever avaliação',
        hi: 'रिव्यू लिखें',
        hi_Latn: 'Review likhein',
        id: 'Tulis ulasan',
        de: 'Bewertung schreiben',
        fr: 'Écrire un avis',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], thank you for choosing[ {business}| us].[ This is about: {product}.] Would you write us a short review?[ You can leave it here: {place}.][ It takes {duration}.] Your review helps others decide and helps us improve.',
      warm: 'Hi[ {customer_name}], it was a pleasure to look after you[ at {business}].[\nThis is about: {product}]\n\nIf you have a moment, we would be grateful for a few honest words about your experience.[ You can leave them here: {place}.][ It takes {duration}.] They help other people find us, and they make our day.',
      playful:
        'Hi[ {customer_name}], we are blushing already 😊 Would you tell the world what you think of [{business}|us]?[\n\n⭐ Where: {place}][\n⏱️ Time needed: {duration}]\n\nOne star, five stars, a whole galaxy: honest words are always welcome here!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: gracias por elegir[ {business}|nos].[ Tu compra o servicio: {product}.] ¿Nos escribirías una breve reseña?[ Puedes dejarla aquí: {place}.][ Te llevará {duration}.] Tus palabras ayudan a otras personas a decidir y a nosotros a mejorar.',
      warm: 'Hola[, {customer_name}]. Fue un gusto atenderte[ en {business}].[\nTu compra o servicio: {product}]\n\nSi tienes un momento, te agradeceríamos unas palabras sinceras sobre tu experiencia.[ Puedes dejarlas aquí: {place}.][ Te llevará {duration}.] Ayudan a que otras personas nos encuentren, y a nosotros nos alegran el día.',
      playful:
        'Hola[, {customer_name}]. Ya nos estamos sonrojando 😊 ¿Le cuentas al mundo cómo te fue[ en {business}| con nosotros]?[\n\n⭐ Dónde: {place}][\n⏱️ Tiempo: {duration}]\n\nUna estrella, cinco o una galaxia entera: aquí las palabras sinceras siempre son bienvenidas.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Obrigado por escolher[ a {business}| a gente].[ Sua compra ou serviço: {product}.] Você escreveria uma breve avaliação?[ É só deixar aqui: {place}.][ Leva {duration}.] Suas palavras ajudam outras pessoas a decidir e ajudam a gente a melhorar.',
      warm: 'Oi[, {customer_name}]. Foi um prazer atender você[ aqui na {business}].[\nSua compra ou serviço: {product}]\n\nSe tiver um minutinho, ficaríamos felizes com algumas palavras sinceras sobre a sua experiência.[ É só deixar aqui: {place}.][ Leva {duration}.] Elas ajudam outras pessoas a nos encontrar e alegram o nosso dia.',
      playful:
        'Oi[, {customer_name}]! Já estamos até corando 😊 Conta para o mundo o que você achou[ da {business}| da gente]?[\n\n⭐ Onde: {place}][\n⏱️ Tempo: {duration}]\n\nUma estrela, cinco ou uma galáxia inteira: palavra sincera é sempre bem-vinda por aqui!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} को| हमें] चुनने के लिए धन्यवाद।[ आपने यह चुना था: {product}।] क्या आप हमारे लिए एक छोटा-सा रिव्यू लिखेंगे?[ यहाँ लिख सकते हैं: {place}।][ इसमें {duration} का समय लगेगा।] आपकी राय से दूसरों को फ़ैसला लेने में मदद मिलती है और हमें पता चलता है कि हम क्या अच्छा कर रहे हैं।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} को| हमें] चुनने के लिए दिल से शुक्रिया।[\nआपने यह चुना था: {product}]\n\nअगर थोड़ा समय हो, तो अपने अनुभव के बारे में दो सच्चे शब्द लिख दीजिए।[ यहाँ लिख सकते हैं: {place}।][ इसमें {duration} का समय लगेगा।] इससे दूसरों को हमारे बारे में पता चलता है और हमारा दिन भी बन जाता है।',
      playful:
        'नमस्ते[ {customer_name} जी], हम तो अभी से शरमा रहे हैं 😊 ज़रा दुनिया को बताइए कि[ {business} आपको कैसा लगा| हम आपको कैसे लगे]।[\n\n⭐ कहाँ: {place}][\n⏱️ समय: {duration}]\n\nएक तारा, पाँच तारे या पूरा आसमान: सच्चे शब्दों का यहाँ हमेशा स्वागत है!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ko| humein] choose karne ke liye dhanyavaad.[ Aapne yeh choose kiya tha: {product}.] Kya aap hamare liye ek chhota sa review likhenge?[ Yahan likh sakte hain: {place}.][ Ismein {duration} ka time lagega.] Aapki raay se doosron ko decide karne mein madad milti hai aur humein pata chalta hai ki hum kya achha kar rahe hain.',
      warm: 'Namaste[ {customer_name} ji],[ {business} ko| humein] choose karne ke liye dil se shukriya.[\nAapne yeh choose kiya tha: {product}]\n\nAgar thoda time ho, toh apne experience ke baare mein do sachche shabd likh dijiye.[ Yahan likh sakte hain: {place}.][ Ismein {duration} ka time lagega.] Isse doosron ko hamare baare mein pata chalta hai aur hamara din bhi ban jaata hai.',
      playful:
        'Namaste[ {customer_name} ji], hum toh abhi se sharma rahe hain 😊 Zara duniya ko bataiye ki[ {business} aapko kaisa laga| hum aapko kaise lage].[\n\n⭐ Kahan: {place}][\n⏱️ Time: {duration}]\n\nEk star, paanch star ya poora aasmaan: sachche shabdon ka yahan hamesha swagat hai!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], terima kasih sudah memilih[ {business}| kami].[ Produk atau layanan Anda: {product}.] Bersediakah Anda menulis ulasan singkat?[ Ulasan bisa ditulis di sini: {place}.][ Waktu yang diperlukan: {duration}.] Ulasan Anda membantu orang lain memilih dan membantu kami jadi lebih baik.',
      warm: 'Halo Kak[ {customer_name}], senang sekali bisa melayani Kakak[ di {business}].[\nProduk atau layanan Kakak: {product}]\n\nKalau ada waktu, kami akan senang membaca pengalaman Kakak yang sejujurnya.[ Bisa ditulis di sini: {place}.][ Waktunya kira-kira {duration}.] Cerita Kakak membantu orang lain menemukan kami dan bikin kami makin semangat.',
      playful:
        'Halo Kak[ {customer_name}], kami sudah tersipu duluan, nih 😊 Boleh ceritakan ke dunia pendapat Kakak tentang [{business}|kami]?[\n\n⭐ Di mana: {place}][\n⏱️ Waktu: {duration}]\n\nSatu bintang, lima bintang, atau satu galaksi: cerita jujur selalu kami tunggu, ya!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], vielen Dank, dass Sie sich für[ {business}| uns] entschieden haben.[ Es geht um: {product}.] Schreiben Sie uns eine kurze Bewertung?[ Das geht hier: {place}.][ Es dauert {duration}.] Ihre Bewertung hilft anderen bei der Entscheidung und uns, besser zu werden.',
      warm: 'Hallo[ {customer_name}], es war uns[ bei {business}] eine Freude, für Sie da zu sein.[\nEs geht um: {product}]\n\nWenn Sie einen Moment haben, freuen wir uns über ein paar ehrliche Worte zu Ihrer Erfahrung.[ Das geht hier: {place}.][ Es dauert {duration}.] So finden uns auch andere, und uns versüßt es den Tag.',
      playful:
        'Hallo[ {customer_name}], wir werden schon ganz rot 😊 Verraten Sie der Welt, wie Sie[ {business}| uns] finden?[\n\n⭐ Wo: {place}][\n⏱️ Dauer: {duration}]\n\nEin Stern, fünf Sterne oder gleich eine Galaxie: Ehrliche Worte sind hier immer willkommen!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], [merci d’avoir choisi {business}|merci de nous avoir choisis].[ Cela concerne : {product}.] Accepteriez-vous de nous laisser un court avis ?[ Cela se passe ici : {place}.][ Cela prend {duration}.] Votre avis aide d’autres personnes à choisir et nous aide à progresser.',
      warm: 'Bonjour[ {customer_name}], ce fut un plaisir d’être à votre service[ chez {business}].[\nCela concerne : {product}]\n\nSi vous avez un instant, quelques mots sincères sur votre expérience nous feraient très plaisir.[ Cela se passe ici : {place}.][ Cela prend {duration}.] Ils aident d’autres personnes à nous trouver et illuminent notre journée.',
      playful:
        'Bonjour[ {customer_name}], nous rougissons déjà 😊 Et si vous racontiez au monde ce que vous pensez de[ {business}| nous] ?[\n\n⭐ Où : {place}][\n⏱️ Temps nécessaire : {duration}]\n\nUne étoile, cinq étoiles ou toute une galaxie : les mots sincères sont toujours les bienvenus !',
    },
  },
  purposes: {
    en: 'review request|ask for a review|google review|leave us a review|rate us online|five stars|ask customers to write a review|online reviews|ask for a testimonial|please review us|get more reviews|ask for google reviews|trustpilot review|leave a rating',
    es: 'pedir una reseña|reseña en google|que nos dejen una reseña|valoración en internet|cinco estrellas|pedir reseñas a los clientes|opiniones en google|estrellitas en google|calificar en google|opinión en google maps|dejar una reseña|que nos califiquen|reseña en tripadvisor|pedir una valoración|pedirles una reseña|reseña a los que comieron con nosotros|que nos valoren en internet|dejarnos su opinión en google',
    pt_BR:
      'pedido de avaliação|avaliação no google|pedir avaliação aos clientes|deixar uma avaliação|cinco estrelas|avaliar a nossa loja na internet|pedir depoimento|avaliarem no google|avaliação no google maps|estrelinhas no google|deixar um comentário no google|nota no ifood|avaliação no tripadvisor|pedir avaliação no google pra quem jantou|avaliação de quem comprou|que nos avaliem na internet',
    hi: 'रिव्यू का अनुरोध|गूगल रिव्यू|रिव्यू माँगना|रिव्यू लिखने को कहना|पाँच स्टार रेटिंग|ऑनलाइन रिव्यू|रेटिंग देने को कहना|रिव्यू लिखवाना|रेटिंग दीजिए|गूगल पर रेटिंग|ज़ोमैटो रेटिंग|रिव्यू मांगना|रेटिंग मांगना|अच्छा लगा तो रिव्यू|पांच स्टार',
    hi_Latn:
      'review ka anurodh|google review|review maangna|review likhne ko bolna|five star rating|online review chahiye|review likhwana hai|rating dena|google rating|5 star rating|zomato rating|google pe review|review do|review mangna|rating mangna|review likhne|google pe rating|feedback review link',
    id: 'permintaan ulasan|ulasan google|minta ulasan pelanggan|minta review|bintang lima|minta rating|tulis ulasan di google|review google maps|kasih bintang|rating di shopee|minta testimoni|ulasan bintang lima|bintang di google maps|ulasan di google|kasih ulasan|minta ulasan|rating google',
    de: 'Bitte um Bewertung|Google-Bewertung|um eine Bewertung bitten|Rezension schreiben|fünf Sterne|Kunden sollen uns bewerten|Online-Bewertung|bitte bewerten Sie uns|mehr Bewertungen|Bewertung bei Google|Rezension bei Google|Feedback bei Google hinterlassen|Sternebewertung|Google Bewertung|um Bewertung bitten|Rezension|Bewertung schreiben|Sterne bei Google|bewerten lassen|Kundenbewertung|auf Google bewerten|nach Bewertung fragen|Kunden nach Bewertung fragen|Bewertung abgeben|Google Bewertung bitten|Sterne geben',
    fr: 'demande d’avis|avis google|demander un avis aux clients|laisser un avis|cinq étoiles|noter notre boutique en ligne|avis en ligne|laissez-nous un avis|plus d’avis|avis clients en ligne|note sur google|demander des avis|commentaire google|demander un avis google à ceux qui ont mangé|un petit avis en ligne|noter notre restaurant',
  },
  not: ['survey', 'questionnaire', 'encuesta', 'umfrage', 'enquête', 'survei', 'sondage'],
}
