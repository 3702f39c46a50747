import type { MarketingBlueprint } from '../blueprint.ts'
import { callUs, viewDetails } from '../button-words.ts'

export const donationCall: MarketingBlueprint = {
  id: 'donation_call',
  name: 'donation_call',
  category: 'MARKETING',
  industries: ['nonprofit', 'education', 'healthcare'],
  titles: {
    en: 'Call for donations',
    es: 'Pedido de donaciones',
    pt_BR: 'Pedido de doações',
    hi: 'दान की अपील',
    hi_Latn: 'Daan ki appeal',
    id: 'Ajakan berdonasi',
    de: 'Spendenaufruf',
    fr: 'Appel aux dons',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer' },
    product: {
      kind: 'product',
      per: 'message',
      topics: {
        en: 'blankets|warm clothes|winter clothes|clothes|food|toys|books|school supplies|medicine',
        es: 'mantas|ropa de abrigo|ropa|alimentos|víveres|juguetes|libros|útiles escolares|medicinas',
        pt_BR: 'cobertores|roupas|agasalhos|alimentos|brinquedos|livros|material escolar|remédios',
        hi: 'कंबल|गरम कपड़े|कपड़े|राशन|खिलौने|किताबें|दवाइयाँ',
        hi_Latn: 'kambal|garam kapde|kapde|ration|khilone|kitabein|dawaiyan',
        id: 'selimut|pakaian hangat|pakaian layak pakai|pakaian|sembako|makanan|mainan|buku|obat-obatan',
        de: 'Decken|warme Kleidung|Winterkleidung|Kleidung|Lebensmittel|Lebensmittelspenden|Spielzeug|Bücher|Schulsachen',
        fr: 'couvertures|vêtements chauds|vêtements|nourriture|denrées|jouets|livres|fournitures scolaires|médicaments',
      },
      sample: {
        en: 'blankets and warm clothes',
        es: 'mantas y ropa de abrigo',
        pt_BR: 'cobertores e roupas quentes',
        hi: 'कंबल और गरम कपड़े',
        hi_Latn: 'kambal aur garam kapde',
        id: 'selimut dan pakaian hangat',
        de: 'Decken und warme Kleidung',
        fr: 'couvertures et vêtements chauds',
      },
    },
    reason: {
      kind: 'reason',
      per: 'message',
      sample: {
        en: 'the floods',
        es: 'las inundaciones',
        pt_BR: 'as enchentes',
        hi: 'बाढ़',
        hi_Latn: 'baadh',
        id: 'banjir',
        de: 'Hochwasser',
        fr: 'inondations',
      },
    },
    date: { kind: 'date', per: 'message' },
    hours: { kind: 'hours', per: 'message' },
    time: { kind: 'time', per: 'message' },
    place: { kind: 'place', per: 'message' },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewDetails, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we[ at {business}] are asking for your help.[ What we need: {product}.][ Why: {reason}.][ When: {date}, {hours}.| When: {date}, {time}.| When: {date}.| Opening hours: {hours}.][ Where: {place}.][ You can give until {deadline}.] Every contribution counts. Thank you for thinking about it.',
      warm: 'Hi[ {customer_name}], together we can do a lot of good, and we[ at {business}] would love to have you with us.[ What is needed most: {product}.][ The reason: {reason}.][ When: {date}, {hours}.| When: {date}, {time}.| When: {date}.| Opening hours: {hours}.][ You will find us here: {place}.][ We collect until {deadline}.]\n\nWhether it is a little or a lot, it will arrive where it is needed. Thank you from the bottom of our hearts!',
      playful:
        'Looking for a reason to feel good today[, {customer_name}]? We have one for you[ at {business}] 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Until {deadline}]\n\nBig or small, it all adds up. Thank you for being one of the good ones!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: en[ {business}| nuestra asociación] pedimos tu ayuda.[ Qué necesitamos: {product}.][ Motivo: {reason}.][ Cuándo: {date}, {hours}.| Cuándo: {date}, {time}.| Cuándo: {date}.| Horario: {hours}.][ Dónde: {place}.][ Puedes colaborar hasta el {deadline}.] Cada aporte cuenta. Gracias por pensarlo.',
      warm: 'Hola[, {customer_name}]. Entre todos podemos hacer mucho bien, y[ en {business}] nos encantaría contar contigo.[ Lo que más falta hace: {product}.][ El motivo: {reason}.][ Cuándo: {date}, {hours}.| Cuándo: {date}, {time}.| Cuándo: {date}.| Horario: {hours}.][ Nos encuentras aquí: {place}.][ Recibimos donaciones hasta el {deadline}.]\n\nSea poco o mucho, llegará a quien lo necesita. ¡Gracias de corazón!',
      playful:
        '¿Buscas un motivo para sonreír hoy[, {customer_name}]? Aquí va uno[ de parte de {business}] 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Hasta el {deadline}]\n\nPoco o mucho, todo suma. ¡Gracias por ser de los buenos!',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Nós[ da {business}] pedimos a sua ajuda.[ Do que precisamos: {product}.][ Motivo: {reason}.][ Quando: {date}, {hours}.| Quando: {date}, {time}.| Quando: {date}.| Horário: {hours}.][ Onde: {place}.][ Você pode contribuir até {deadline}.] Cada contribuição conta. Obrigado por pensar nisso.',
      warm: 'Oi[, {customer_name}]. Juntos a gente faz muita coisa boa, e nós[ da {business}] adoraríamos contar com você.[ O que mais falta: {product}.][ O motivo: {reason}.][ Quando: {date}, {hours}.| Quando: {date}, {time}.| Quando: {date}.| Horário: {hours}.][ Você nos encontra aqui: {place}.][ Recebemos doações até {deadline}.]\n\nSeja pouco ou muito, vai chegar a quem precisa. Obrigado de coração!',
      playful:
        'Procurando um motivo para sorrir hoje[, {customer_name}]? Temos um para você[ aqui na {business}] 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Até {deadline}]\n\nPouco ou muito, tudo soma. Obrigado por fazer parte!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], हमें[ {business} में] आपके सहयोग की ज़रूरत है।[ क्या चाहिए: {product}।][ कारण: {reason}।][ कब: {date}, {hours}।| कब: {date}, {time}।| कब: {date}।| समय: {hours}।][ कहाँ: {place}।][ आप {deadline} तक दे सकते हैं।] आपका छोटा सा योगदान भी मायने रखता है। सोचने के लिए धन्यवाद।',
      warm: 'नमस्ते[ {customer_name} जी], मिलकर हम बहुत कुछ अच्छा कर सकते हैं, और[ {business} में] आपका साथ हमारे लिए बहुत मायने रखेगा।[ सबसे ज़्यादा ज़रूरत: {product}।][ कारण: {reason}।][ कब: {date}, {hours}।| कब: {date}, {time}।| कब: {date}।| समय: {hours}।][ हम यहाँ मिलेंगे: {place}।][ हम {deadline} तक जमा कर रहे हैं।]\n\nथोड़ा हो या ज़्यादा, वह ज़रूरतमंद तक पहुँचेगा। दिल से धन्यवाद!',
      playful:
        'आज कुछ अच्छा करने का मन है[, {customer_name} जी]? एक मौक़ा[ {business} की ओर से] आपके लिए 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ {deadline} तक]\n\nछोटा हो या बड़ा, सब काम आता है। आप जैसे लोगों से ही दुनिया सुंदर है!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], humein[ {business} mein] aapke sahyog ki zaroorat hai.[ Kya chahiye: {product}.][ Reason: {reason}.][ Kab: {date}, {hours}.| Kab: {date}, {time}.| Kab: {date}.| Time: {hours}.][ Kahan: {place}.][ Aap {deadline} tak de sakte hain.] Aapka chhota sa yogdaan bhi maayne rakhta hai. Sochne ke liye shukriya.',
      warm: 'Namaste[ {customer_name} ji], milkar hum bahut kuch achha kar sakte hain, aur[ {business} mein] aapka saath hamare liye bahut maayne rakhega.[ Sabse zyada zaroorat: {product}.][ Reason: {reason}.][ Kab: {date}, {hours}.| Kab: {date}, {time}.| Kab: {date}.| Time: {hours}.][ Hum yahan milenge: {place}.][ Hum {deadline} tak jama kar rahe hain.]\n\nThoda ho ya zyada, woh zarooratmand tak pahunchega. Dil se shukriya!',
      playful:
        'Aaj kuch achha karne ka mann hai[, {customer_name} ji]? Ek mauka[ {business} ki taraf se] aapke liye 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ {deadline} tak]\n\nChhota ho ya bada, sab kaam aata hai. Aap jaise logon se hi duniya sundar hai!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], kami[ di {business}] membutuhkan bantuan Anda.[ Yang dibutuhkan: {product}.][ Alasan: {reason}.][ Waktu: {date}, {hours}.| Waktu: {date}, {time}.| Waktu: {date}.| Jam buka: {hours}.][ Tempat: {place}.][ Donasi diterima sampai {deadline}.] Berapa pun bantuan Anda sangat berarti. Terima kasih atas perhatiannya.',
      warm: 'Halo Kak[ {customer_name}], bersama-sama kita bisa berbuat banyak kebaikan, dan kami[ di {business}] senang sekali kalau Kakak ikut.[ Yang paling dibutuhkan: {product}.][ Alasannya: {reason}.][ Waktu: {date}, {hours}.| Waktu: {date}, {time}.| Waktu: {date}.| Jam buka: {hours}.][ Kami ada di sini: {place}.][ Kami kumpulkan sampai {deadline}.]\n\nSedikit atau banyak, pasti sampai kepada yang membutuhkan. Terima kasih dari hati kami!',
      playful:
        'Lagi cari alasan untuk tersenyum hari ini[, Kak {customer_name}]? Kami punya satu[ di {business}] 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Sampai {deadline}]\n\nKecil atau besar, semuanya berarti. Terima kasih sudah jadi orang baik!',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir[ von {business}] bitten Sie um Ihre Hilfe.[ Was wir brauchen: {product}.][ Grund: {reason}.][ Wann: {date}, {hours}.| Wann: {date}, {time}.| Wann: {date}.| Zeiten: {hours}.][ Ort: {place}.][ Spenden nehmen wir bis {deadline} an.] Jeder Beitrag zählt. Danke, dass Sie darüber nachdenken.',
      warm: 'Hallo[ {customer_name}], gemeinsam können wir viel Gutes tun, und wir[ von {business}] würden uns freuen, wenn Sie dabei sind.[ Was am meisten fehlt: {product}.][ Der Grund: {reason}.][ Wann: {date}, {hours}.| Wann: {date}, {time}.| Wann: {date}.| Zeiten: {hours}.][ Sie finden uns hier: {place}.][ Wir sammeln bis {deadline}.]\n\nOb viel oder wenig, es kommt dort an, wo es gebraucht wird. Herzlichen Dank!',
      playful:
        'Lust auf eine gute Tat[, {customer_name}]? Wir[ von {business}] hätten da eine 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Bis {deadline}]\n\nGroß oder klein, alles hilft. Schön, dass es Menschen wie Sie gibt!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous[, l’équipe de {business},] faisons appel à votre aide.[ Nos besoins : {product}.][ Motif : {reason}.][ Quand : {date}, {hours}.| Quand : {date}, {time}.| Quand : {date}.| Horaires : {hours}.][ Lieu : {place}.][ Les dons sont acceptés jusqu’au {deadline}.] Chaque geste compte. Merci d’y penser.',
      warm: 'Bonjour[ {customer_name}], ensemble, nous pouvons faire beaucoup de bien, et nous[, chez {business},] comptons sur vous.[ Ce qui manque le plus : {product}.][ La raison : {reason}.][ Quand : {date}, {hours}.| Quand : {date}, {time}.| Quand : {date}.| Horaires : {hours}.][ Vous nous trouverez ici : {place}.][ La collecte dure jusqu’au {deadline}.]\n\nPeu ou beaucoup, votre don arrivera là où on en a besoin. Merci du fond du cœur !',
      playful:
        'Envie d’une bonne action[, {customer_name}] ? En voici une[, proposée par {business}] 💛[\n👉 {product}][\n📅 {date}, {hours}|\n📅 {date}, {time}|\n📅 {date}|\n⏰ {hours}][\n📍 {place}][\n⏳ Jusqu’au {deadline}]\n\nPetit ou grand, chaque geste compte. Merci d’être là !',
    },
  },
  purposes: {
    en: 'call for donations|ask for donations|we are collecting blankets and clothes|fundraising appeal|donate for the flood victims|food drive|clothes collection|toy drive|please donate|help us raise money|people can drop off donations|winter appeal|we need supplies for the shelter|we are looking for food donations|drop-off for donations|donations wanted',
    es: 'pedir donaciones|campaña de donación|juntamos mantas y ropa|colecta de alimentos|dona para los damnificados|colecta de juguetes|recolectamos víveres|ayuda para los afectados|buscamos donaciones|pueden dejar sus donaciones|buscamos donaciones de alimentos',
    pt_BR:
      'pedir doações|campanha de doação|arrecadação de alimentos|campanha do agasalho|doe para as vítimas|arrecadar brinquedos|juntar cobertores e roupas|precisamos de doações|campanha solidária|precisamos de alimentos',
    hi: 'दान की अपील|कंबल और कपड़े इकट्ठा कर रहे हैं|बाढ़ पीड़ितों के लिए दान|चंदा चाहिए|राशन इकट्ठा|मदद की अपील|दान दीजिए',
    hi_Latn:
      'daan ki appeal|kambal aur kapde ikattha|flood victims ke liye donation|chanda chahiye|donation drive|donate karein|ration ikattha|donation ki zaroorat',
    id: 'ajakan donasi|galang dana|kumpulkan pakaian layak pakai|donasi untuk korban banjir|sumbangan sembako|butuh donasi|donasi buku|bantuan bencana|mencari donasi makanan|titik kumpul donasi',
    de: 'Spendenaufruf|wir sammeln Decken und Kleidung|um Spenden bitten|Spenden für Flutopfer|Lebensmittel sammeln|Kleidersammlung|Sachspenden gesucht|Spendenaktion|sucht Lebensmittelspenden|Abgabe von Spenden|wir suchen Spenden|Spenden gesucht|bitte spenden',
    fr: "appel aux dons|collecte de vêtements|on cherche des couvertures|dons pour les sinistrés|collecte alimentaire|collecte de jouets|faire un don|récolter des fonds|on récolte des couvertures et des vêtements chauds|déposer des dons|cherche des dons alimentaires|dépôt des dons|collecte de jouets jusqu'au|collecte de jouets à la mairie|on cherche des couvertures et des vêtements chauds|les gens peuvent déposer|cherche des couvertures et des vêtements",
  },
  not: [
    'thank you for your donation',
    'donation received',
    'volunteers',
    'blood',
    'thank',
    'धन्यवाद',
    'terima kasih',
    'gracias',
    'agradecer',
    'obrigado',
    'merci',
    'danken',
    'Danke',
    'shukriya',
    'dhanyavaad',
    'Freiwillige',
    'voluntarios',
    'voluntários',
    'bénévoles',
    'relawan',
    'puntos',
    'pontos',
    'points',
  ],
}
