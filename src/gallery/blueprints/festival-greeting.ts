import type { MarketingBlueprint } from '../blueprint.ts'

export const festivalGreeting: MarketingBlueprint = {
  id: 'festival_greeting',
  name: 'festival_greeting',
  category: 'MARKETING',
  industries: [
    'retail',
    'restaurant',
    'beauty',
    'healthcare',
    'finance',
    'real_estate',
    'education',
    'professional_services',
    'nonprofit',
  ],
  titles: {
    en: 'Holiday greeting',
    es: 'Felicitación de fiestas',
    pt_BR: 'Mensagem de boas-festas',
    hi: 'त्योहार की शुभकामनाएँ',
    hi_Latn: 'Festival ki badhai',
    id: 'Ucapan hari raya',
    de: 'Grüße zum Fest',
    fr: 'Vœux de fête',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    event: {
      kind: 'event',
      per: 'message',
      sample: {
        en: 'Christmas',
        es: 'Navidad',
        pt_BR: 'Natal',
        hi: 'दिवाली',
        hi_Latn: 'Diwali',
        id: 'Lebaran',
        de: 'Weihnachten',
        fr: 'Noël',
      },
    },
    date: { kind: 'date', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    reopening_date: { kind: 'date', per: 'message' },
  },
  texts: {
    en: {
      plain:
        '[Happy {event}|Season’s greetings][, {customer_name}]! All of us[ at {business}] wish you and your loved ones a peaceful time and all the best.[ Please note that we are closed from {date} to {deadline}.][ We are back on {reopening_date}.] Thank you for your support.',
      warm: '[Happy {event}|Happy holidays][, {customer_name}]! Thank you for being with us[ at {business}]. We hope these days bring you good company, good food and a little time to rest.[\n\nWe are taking a break too, from {date} to {deadline}.][ You can reach us again on {reopening_date}.]\n\nWith our warmest wishes to you and yours!',
      playful:
        '[Happy {event}|Happy holidays][, {customer_name}]! ✨ May your plate be full, your phone be quiet and your nap be long. That is our wish for you[ from all of us at {business}].[\n\n😴 We are napping too, from {date} to {deadline}.][ Awake again: {reopening_date}.]\n\nSee you soon, well rested and well fed!',
    },
    es: {
      plain:
        '[¡Feliz {event}|¡Felices fiestas][, {customer_name}]! Todo el equipo[ de {business}] te desea a ti y a los tuyos unos días tranquilos y lo mejor.[ Ten en cuenta que cerramos del {date} al {deadline}.][ Volvemos el {reopening_date}.] Gracias por tu confianza.',
      warm: '[¡Feliz {event}|¡Felices fiestas][, {customer_name}]! Gracias por acompañarnos[ en {business}]. Que estos días te traigan buena compañía, buena mesa y un poco de descanso.[\n\nNosotros también descansamos, del {date} al {deadline}.][ Nos vemos otra vez el {reopening_date}.]\n\n¡Un abrazo enorme para ti y para los tuyos!',
      playful:
        '[¡Feliz {event}|¡Felices fiestas][, {customer_name}]! ✨ Que no falten la buena mesa, las risas y una siesta bien larga. Es lo que te deseamos[ en {business}].[\n\n😴 Nosotros también nos vamos a dormir, del {date} al {deadline}.][ Despertamos el {reopening_date}.]\n\nNos vemos pronto, con las pilas cargadas y el corazón contento.',
    },
    pt_BR: {
      plain:
        '[Feliz {event}|Boas festas][, {customer_name}]! Toda a equipe[ da {business}] deseja a você e à sua família dias de paz e tudo de bom.[ Estaremos fechados de {date} até {deadline}.][ Voltamos em {reopening_date}.] Obrigado pela confiança.',
      warm: '[Feliz {event}|Boas festas][, {customer_name}]! Obrigado por estar com a gente[ aqui na {business}]. Que estes dias tragam boa companhia, mesa farta e um tempinho para descansar.[\n\nNós também vamos descansar, de {date} até {deadline}.][ A gente se vê de novo em {reopening_date}.]\n\nUm abraço carinhoso para você e para os seus!',
      playful:
        '[Feliz {event}|Boas festas][, {customer_name}]! ✨ Que não falte comida boa, risada e um cochilo bem longo. É o que desejamos[ aqui na {business}].[\n\n😴 A gente também vai cochilar, de {date} até {deadline}.][ Acordamos em {reopening_date}.]\n\nAté logo, de bateria cheia e coração quentinho!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} की ओर से] आपको और आपके परिवार को[ {event} की] हार्दिक शुभकामनाएँ! आपके घर में सुख, शांति और समृद्धि बनी रहे।[ कृपया ध्यान दें कि हम {date} से {deadline} तक बंद रहेंगे।][ हम {reopening_date} को फिर खुलेंगे।] आपके भरोसे के लिए धन्यवाद।',
      warm: 'नमस्ते[ {customer_name} जी],[ {event} के मौक़े पर] हम[ {business} की ओर से] आपको दिल से शुक्रिया कहना चाहते हैं। आपके घर में अपनों का साथ, मिठास और सुकून के पल बने रहें।[\n\nहम भी थोड़ा आराम करेंगे, {date} से {deadline} तक।][ फिर मिलते हैं {reopening_date} को।]\n\nआपको और आपके अपनों को ढेर सारा प्यार और शुभकामनाएँ!',
      playful:
        'मिठाई का डिब्बा तैयार है न[, {customer_name} जी]? ✨[ {business} की ओर से] आपको[ {event} की] शुभकामनाएँ! थाली भरी रहे, फ़ोन शांत रहे और दोपहर की नींद लंबी हो।[\n\n😴 हम भी सोने जा रहे हैं, {date} से {deadline} तक।][ आँख खुलेगी {reopening_date} को।]\n\nजल्दी मिलते हैं, पूरी ताज़गी और मुँह में मिठास के साथ!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ki taraf se] aapko aur aapke parivaar ko[ {event} ki] haardik shubhkamnayein! Aapke ghar mein sukh, shanti aur samriddhi bani rahe.[ Please dhyan dein ki hum {date} se {deadline} tak band rahenge.][ Hum {reopening_date} ko phir khulenge.] Aapke bharose ke liye shukriya.',
      warm: 'Namaste[ {customer_name} ji],[ {event} ke mauke par] hum[ {business} ki taraf se] aapko dil se shukriya kehna chahte hain. Aapke ghar mein apno ka saath, mithaas aur sukoon ke pal bane rahein.[\n\nHum bhi thoda aaram karenge, {date} se {deadline} tak.][ Phir milte hain {reopening_date} ko.]\n\nAapko aur aapke apno ko dher saara pyaar aur shubhkamnayein!',
      playful:
        'Mithai ka dibba taiyar hai na[, {customer_name} ji]? ✨ Aapko[ {business} ki taraf se][ {event} ki] shubhkamnayein! Thaali bhari rahe, phone shaant rahe aur dopahar ki neend lambi ho.[\n\n😴 Hum bhi sone ja rahe hain, {date} se {deadline} tak.][ Aankh khulegi {reopening_date} ko.]\n\nJaldi milte hain, poori taazgi aur munh mein mithaas ke saath!',
    },
    id: {
      plain:
        'Selamat[ {event}| hari raya][, {customer_name}]! Segenap tim[ {business}] mendoakan semoga Anda dan keluarga selalu sehat, damai, dan bahagia.[ Kami libur dari {date} sampai {deadline}.][ Kami buka kembali pada {reopening_date}.] Terima kasih atas kepercayaan Anda.',
      warm: 'Selamat[ {event}| hari raya][, Kak {customer_name}]! Terima kasih sudah bersama kami[ di {business}]. Semoga hari-hari ini penuh kebersamaan, hidangan enak, dan waktu untuk beristirahat.[\n\nKami juga libur sejenak, dari {date} sampai {deadline}.][ Sampai bertemu lagi pada {reopening_date}.]\n\nSalam hangat untuk Kakak dan keluarga!',
      playful:
        'Selamat[ {event}| hari raya][, Kak {customer_name}]! ✨ Semoga piring selalu penuh, tawa tidak habis-habis, dan tidur siangnya panjang. Itu doa kami[ di {business}] untuk Kakak.[\n\n😴 Kami juga mau tidur siang, dari {date} sampai {deadline}.][ Bangun lagi: {reopening_date}.]\n\nSampai jumpa lagi dengan tenaga baru dan hati gembira!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], das ganze Team[ von {business}] wünscht Ihnen und Ihrer Familie[ zu {event}] schöne, ruhige Tage und alles Gute.[ Bitte beachten Sie, dass wir vom {date} bis {deadline} geschlossen haben.][ Ab {reopening_date} sind wir wieder für Sie da.] Danke für Ihr Vertrauen.',
      warm: 'Hallo[ {customer_name}], wir[ von {business}] möchten Ihnen[ zu {event}] Danke sagen für Ihr Vertrauen. Wir wünschen Ihnen gute Gesellschaft, gutes Essen und ein wenig Zeit zum Durchatmen.[\n\nAuch wir machen Pause, vom {date} bis {deadline}.][ Ab {reopening_date} sind wir wieder für Sie da.]\n\nHerzliche Grüße an Sie und Ihre Lieben!',
      playful:
        'Hurra[, {customer_name}], es wird gefeiert[: {event}]! ✨ Möge der Teller voll sein, das Handy still und das Nickerchen lang. Das wünschen wir Ihnen[ von {business}].[\n\n😴 Auch wir machen ein Nickerchen, vom {date} bis {deadline}.][ Wieder wach: {reopening_date}.]\n\nBis bald, gut erholt und gut gelaunt!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}],[ pour {event},] toute l’équipe[ de {business}] vous souhaite, à vous et à vos proches, de belles fêtes et le meilleur.[ Nous serons fermés du {date} au {deadline}.][ Nous vous retrouverons le {reopening_date}.] Merci pour votre confiance.',
      warm: 'Bonjour[ {customer_name}], merci d’être à nos côtés[ chez {business}].[ Pour {event}, nous| Nous] vous souhaitons de bons moments en famille, une belle table et un peu de repos.[\n\nNous prenons aussi une pause, du {date} au {deadline}.][ Nous vous retrouverons le {reopening_date}.]\n\nNos pensées les plus chaleureuses à vous et à vos proches !',
      playful:
        'C’est la fête[, {customer_name}] ! ✨[ Pour {event}, nous| Nous] vous souhaitons une assiette bien pleine, un téléphone bien calme et une sieste bien longue. Signé : toute l’équipe[ de {business}].[\n\n😴 Nous aussi, on fait la sieste, du {date} au {deadline}.][ Réveil le {reopening_date}.]\n\nÀ bientôt, reposés et régalés !',
    },
  },
  purposes: {
    en: 'holiday greeting|christmas greeting|happy diwali|new year wishes|eid greeting|easter wishes|seasonal greetings|wish my customers a happy|festive wishes|thank you at the end of the year|ramadan|merry christmas|xmas message|happy new year|season greetings|happy holidays|diwali wishes|eid mubarak|happy easter',
    es: 'felicitación de fiestas|felicitar la navidad|feliz año nuevo|saludo de navidad|desear felices fiestas|saludo de fin de año|felicitación de pascua|saludo a mis clientes por las fiestas|feliz navidad|saludo navideño|feliz día a los clientes sin promo|felices pascuas|mensaje de navidad y año nuevo|buenos deseos de fin de año|saludos por las fiestas patrias|felicitar las fiestas a los clientes|desearles feliz navidad|buenos deseos para las fiestas|felices fiestas',
    pt_BR:
      'mensagem de boas-festas|mensagem de natal|feliz ano novo|desejar feliz natal|mensagem de fim de ano|mensagem de páscoa|cumprimentar clientes nas festas|feliz natal|feliz páscoa|mensagem de ano novo|boas festas aos clientes|carinho de fim de ano|feliz dia das mães sem promoção|desejar boas festas pros clientes|boas festas|desejar um feliz ano novo',
    hi: 'त्योहार की शुभकामनाएँ|दिवाली की शुभकामनाएँ|नए साल की बधाई|होली की शुभकामनाएँ|ईद मुबारक|ग्राहकों को बधाई|त्योहार का संदेश|दशहरे की शुभकामनाएँ|गणेश चतुर्थी|राखी की बधाई|दीपावली संदेश|क्रिसमस की बधाई|नवरात्रि की शुभकामनाएँ|ईद की मुबारकबाद|बैसाखी की शुभकामनाएँ|शुभ दीपावली|गणतंत्र दिवस की शुभकामनाएँ|मकर संक्रांति|रमज़ान मुबारक|होली की शुभकामनाएं|दिवाली की शुभकामनाएं|नए साल की शुभकामनाएं|त्योहार की बधाई|रक्षाबंधन की शुभकामनाएं',
    hi_Latn:
      'tyohaar ki badhai|diwali ki shubhkamnaye|naye saal ki badhai|holi wishes|eid mubarak|customers ko wish karna|festival greeting|diwali wishes|happy diwali|happy holi|new year wishes|eid ki mubarakbaad|dussehra wishes|ganesh chaturthi|navratri wishes|merry christmas|pongal wishes|shubh deepawali|baisakhi ki shubhkamnayein|naya saal mubarak|republic day wishes|ramzan mubarak|makar sankranti|onam wishes|holi ki badhai|new year wish|rakhi ki shubhkamnaye|festival wish|happy new year',
    id: 'ucapan hari raya|ucapan lebaran|ucapan natal|selamat tahun baru|ucapan idul fitri|salam hari raya|ucapan imlek|selamat lebaran|selamat idul fitri mohon maaf lahir batin|selamat natal|ucapan ramadan|selamat menunaikan ibadah puasa|ucapan nyepi|ucapan waisak|ucapan hari besar untuk pelanggan|selamat hari raya|salam lebaran dari tim|ucapan tahun baru untuk klien|selamat idul fitri|mohon maaf lahir batin|minal aidin',
    de: 'Weihnachtsgrüße|Grüße zum Fest|frohe Weihnachten|Neujahrsgrüße|Ostergrüße|Festtagsgrüße|Kunden ein schönes Fest wünschen|Dank zum Jahresende|schöne Weihnachten wünschen|guten Rutsch|frohes neues Jahr|frohe Ostern|schöne Feiertage|Weihnachtswünsche|Weihnachtsnachricht|Zuckerfest|wünscht frohe Weihnachten|frohe Ostern wünschen|Weihnachtsgruß|Ostergruß|Weihnachtsgrüße an Kunden|frohes Fest|gutes neues Jahr',
    fr: 'vœux de fête|vœux de fin d’année|joyeux Noël|bonne année|souhaiter de bonnes fêtes|message de Noël|vœux aux clients|vœux pour l’Aïd|joyeuses fêtes|bonnes fêtes|meilleurs vœux|souhaiter une bonne année|joyeuses Pâques|Aïd moubarak|carte de vœux|souhaiter de bonnes fêtes aux clients|souhaiter un joyeux Noël|vœux à la clientèle',
  },
  not: [
    'diwali offer',
    'christmas sale',
    'oferta de navidad',
    'promoção de natal',
    'promo lebaran',
    'weihnachtsangebot',
    'offre de noël',
    'birthday',
    'oferta de páscoa',
    'oferta de pascua',
    'promoção de páscoa',
  ],
}
