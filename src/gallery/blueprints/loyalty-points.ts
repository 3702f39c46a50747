import type { MarketingBlueprint } from '../blueprint.ts'

export const loyaltyPoints: MarketingBlueprint = {
  id: 'loyalty_points',
  name: 'loyalty_points_balance',
  category: 'MARKETING',
  industries: ['restaurant', 'retail', 'e_commerce', 'beauty', 'fitness', 'travel', 'finance'],
  titles: {
    en: 'Loyalty points',
    es: 'Puntos de fidelidad',
    pt_BR: 'Pontos de fidelidade',
    hi: 'लॉयल्टी पॉइंट',
    hi_Latn: 'Loyalty points',
    id: 'Poin pelanggan',
    de: 'Treuepunkte',
    fr: 'Points de fidélité',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    points: { kind: 'points', per: 'customer', usual: true },
    reward_points: { kind: 'points', per: 'message' },
    product: {
      kind: 'product',
      per: 'message',
      sample: {
        en: 'one free coffee',
        es: 'un café gratis',
        pt_BR: 'um café grátis',
        hi: 'एक मुफ़्त कॉफ़ी',
        hi_Latn: 'ek free coffee',
        id: 'satu kopi gratis',
        de: 'ein Gratis-Kaffee',
        fr: 'un café offert',
      },
    },
    deadline: { kind: 'deadline', per: 'message' },
    link: { kind: 'link', per: 'message' },
  },
  buttons: [
    {
      type: 'URL',
      slot: 'link',
      label: {
        en: 'See my points',
        es: 'Ver mis puntos',
        pt_BR: 'Ver meus pontos',
        hi: 'मेरे पॉइंट देखें',
        hi_Latn: 'Mere points dekhein',
        id: 'Lihat poin saya',
        de: 'Meine Punkte ansehen',
        fr: 'Voir mes points',
      },
    },
  ],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], here is your points update[ from {business}].[ Your balance: {points} points.][ Good to know: {reward_points} points = {product}.| You can use your points for {product}.| A reward starts at {reward_points} points.][ Please use them by {deadline}.] If you have a question about your points, simply reply to this message.',
      warm: 'Hi[ {customer_name}], thank you for coming back to us[ at {business}]![ You have collected {points} points so far.][ For {reward_points} points you get {product}.| You can swap your points for {product}.| A reward is yours from {reward_points} points.][ Your points are good until {deadline}.]\n\nSave them up or treat yourself, just as you like. We look forward to your next visit!',
      playful:
        'Drum roll, please[, {customer_name}]… your points[ at {business}] are in! 🥁[\n⭐ You have: {points}][\n🎯 {reward_points} points = {product}|\n🎯 Points can become {product}|\n🎯 Rewards from {reward_points} points][\n⏳ Use them by {deadline}]\n\nLook at you, collecting like a pro. See you for the next round!',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: así van tus puntos[ en {business}].[ Tu saldo: {points} puntos.][ Recuerda: {reward_points} puntos = {product}.| Puedes canjear tus puntos por {product}.| Los premios empiezan en {reward_points} puntos.][ Úsalos hasta el {deadline}.] Cuando quieras canjearlos, dínoslo.',
      warm: '¡Hola[, {customer_name}]! Gracias por volver[ a {business}].[ Ya llevas {points} puntos.][ Con {reward_points} puntos te llevas {product}.| Puedes canjear tus puntos por {product}.| Tienes premio a partir de {reward_points} puntos.][ Tus puntos valen hasta el {deadline}.]\n\nGuárdalos o date un gusto, como prefieras. ¡Te esperamos en tu próxima visita!',
      playful:
        'Redoble de tambores[, {customer_name}]… ¡aquí están tus puntos[ de {business}]! 🥁[\n⭐ Tienes: {points}][\n🎯 {reward_points} puntos = {product}|\n🎯 Tus puntos pueden ser {product}|\n🎯 Premios desde {reward_points} puntos][\n⏳ Úsalos hasta el {deadline}]\n\nEso es coleccionar con estilo. ¡Nos vemos en la próxima ronda!',
    },
    pt_BR: {
      plain:
        'Oi[, {customer_name}]! Veja como estão os seus pontos[ na {business}].[ Seu saldo: {points} pontos.][ Lembrete: {reward_points} pontos = {product}.| Você pode trocar seus pontos por {product}.| Os prêmios começam em {reward_points} pontos.][ Use até {deadline}.] Quando quiser trocar seus pontos, é só avisar.',
      warm: 'Oi[, {customer_name}]! Obrigado por voltar sempre[ à {business}].[ Você já juntou {points} pontos.][ Com {reward_points} pontos, você leva {product}.| Dá para trocar seus pontos por {product}.| Tem prêmio a partir de {reward_points} pontos.][ Seus pontos valem até {deadline}.]\n\nGuarde mais um pouco ou se dê um agrado, você escolhe. Até a próxima visita!',
      playful:
        'Rufem os tambores[, {customer_name}]… saíram os seus pontos[ da {business}]! 🥁[\n⭐ Você tem: {points}][\n🎯 {reward_points} pontos = {product}|\n🎯 Seus pontos podem virar {product}|\n🎯 Prêmios a partir de {reward_points} pontos][\n⏳ Use até {deadline}]\n\nIsso é que é juntar com estilo. Até a próxima rodada!',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}], यह रहा[ {business} में] आपके पॉइंट का हिसाब।[ आपका बैलेंस: {points} पॉइंट।][ {reward_points} पॉइंट पर मिलेगा: {product}।| पॉइंट के बदले आप ले सकते हैं: {product}।| इनाम {reward_points} पॉइंट से शुरू होते हैं।][ कृपया इन्हें {deadline} तक इस्तेमाल करें।] जब पॉइंट इस्तेमाल करने हों, तो बस हमें बता दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] बार-बार आने के लिए शुक्रिया![ अब तक आपके {points} पॉइंट हो चुके हैं।][ {reward_points} पॉइंट पर आपको मिलेगा: {product}।| पॉइंट के बदले आप ले सकते हैं: {product}।| इनाम {reward_points} पॉइंट से मिलता है।][ इन्हें {deadline} तक इस्तेमाल कर लीजिए।]\n\nजमा कीजिए या ख़ुद को ख़ुश कीजिए, जैसा आपका मन हो। फिर मिलते हैं!',
      playful:
        'ढोल बजाइए[, {customer_name} जी]…[ {business} से] आपके पॉइंट आ गए! 🥁[\n⭐ आपके पास: {points}][\n🎯 {reward_points} पॉइंट = {product}|\n🎯 पॉइंट के बदले: {product}|\n🎯 इनाम {reward_points} पॉइंट से][\n⏳ {deadline} तक इस्तेमाल करें]\n\nपॉइंट जोड़ने में आपका जवाब नहीं। अगले राउंड में मिलते हैं!',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}], yeh raha[ {business} mein] aapke points ka hisaab.[ Aapka balance: {points} points.][ {reward_points} points par milega: {product}.| Points ke badle aap le sakte hain: {product}.| Reward {reward_points} points se shuru hote hain.][ Please inhein {deadline} tak use karein.] Jab points use karne hon, toh bas humein bata dein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] baar baar aane ke liye shukriya![ Ab tak aapke {points} points ho chuke hain.][ {reward_points} points par aapko milega: {product}.| Points ke badle aap le sakte hain: {product}.| Reward {reward_points} points se milta hai.][ Inhein {deadline} tak use kar lijiye.]\n\nJama kijiye ya khud ko khush kijiye, jaisa aapka mann ho. Phir milte hain!',
      playful:
        'Dhol bajaiye[, {customer_name} ji]… aapke[ {business}] points aa gaye! 🥁[\n⭐ Aapke paas: {points}][\n🎯 {reward_points} points = {product}|\n🎯 Points ke badle: {product}|\n🎯 Reward {reward_points} points se][\n⏳ {deadline} tak use karein]\n\nPoints jodne mein aapka jawab nahi. Agle round mein milte hain!',
    },
    id: {
      plain:
        'Halo[ {customer_name}], berikut info poin Anda[ di {business}].[ Saldo Anda: {points} poin.][ Sebagai pengingat: {reward_points} poin = {product}.| Poin bisa ditukar dengan {product}.| Hadiah tersedia mulai {reward_points} poin.][ Berlaku hingga {deadline}.] Jika ingin menukar poin, silakan beri tahu kami.',
      warm: 'Halo Kak[ {customer_name}], terima kasih sudah jadi pelanggan setia[ {business}]![ Poin Kakak sudah terkumpul {points}.][ Dengan {reward_points} poin, Kakak dapat {product}.| Poinnya bisa ditukar dengan {product}.| Hadiahnya mulai dari {reward_points} poin.][ Poinnya berlaku sampai {deadline}, ya.]\n\nMau ditabung dulu atau langsung dinikmati, terserah Kakak. Kami tunggu kunjungan berikutnya!',
      playful:
        'Jeng jeng jeng[, Kak {customer_name}]… ini dia poin Kakak[ di {business}]! 🥁[\n⭐ Poin Kakak: {points}][\n🎯 {reward_points} poin = {product}|\n🎯 Poin bisa jadi {product}|\n🎯 Hadiah mulai {reward_points} poin][\n⏳ Pakai sampai {deadline}]\n\nJago juga ngumpulinnya. Sampai ketemu di ronde berikutnya!',
    },
    de: {
      plain:
        'Hallo[ {customer_name}], hier ist Ihr Punktestand[ bei {business}].[ Ihr Guthaben: {points} Punkte.][ Gut zu wissen: {reward_points} Punkte = {product}.| Das gibt es für Ihre Punkte: {product}.| Prämien gibt es ab {reward_points} Punkten.][ Bitte lösen Sie Ihre Punkte bis {deadline} ein.] Bei Fragen zu Ihren Punkten antworten Sie einfach auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], danke, dass Sie[ {business}| uns] treu sind![ {points} Punkte haben Sie schon gesammelt.][ Für {reward_points} Punkte gibt es bei uns: {product}.| Das gibt es für Ihre Punkte: {product}.| Ab {reward_points} Punkten wartet eine Prämie auf Sie.][ Ihre Punkte gelten bis {deadline}.]\n\nWeitersammeln oder sich etwas gönnen, ganz wie Sie mögen. Wir freuen uns auf Ihren nächsten Besuch!',
      playful:
        'Trommelwirbel[, {customer_name}] … Ihre Punkte[ bei {business}] sind da! 🥁[\n⭐ Ihr Stand: {points}][\n🎯 {reward_points} Punkte = {product}|\n🎯 Ihre Punkte werden zu: {product}|\n🎯 Prämien ab {reward_points} Punkten][\n⏳ Einlösen bis {deadline}]\n\nSie sammeln wie ein echter Profi. Bis zur nächsten Runde!',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], voici votre point fidélité[ chez {business}].[ Votre solde : {points} points.][ Pour rappel : {reward_points} points = {product}.| Vos points peuvent être échangés contre ceci : {product}.| Les récompenses commencent à {reward_points} points.][ À utiliser d’ici le {deadline}.] Une question sur vos points ? Répondez simplement à ce message.',
      warm: 'Bonjour[ {customer_name}], merci pour votre fidélité[ à {business}] ![ Vous avez déjà {points} points.][ Avec {reward_points} points, vous recevez {product}.| Vos points se transforment aussi en {product}.| Une récompense vous attend à partir de {reward_points} points.][ Vos points sont valables jusqu’au {deadline}.]\n\nGardez-les ou faites-vous plaisir, c’est vous qui décidez. À votre prochaine visite !',
      playful:
        'Roulement de tambour[, {customer_name}]… voici vos points[ chez {business}] ! 🥁[\n⭐ Vous avez : {points}][\n🎯 {reward_points} points = {product}|\n🎯 Vos points deviennent : {product}|\n🎯 Récompenses à partir de {reward_points} points][\n⏳ À utiliser d’ici le {deadline}]\n\nVous collectionnez avec talent. À la prochaine !',
    },
  },
  purposes: {
    en: 'loyalty points|points balance|how many points they have|reward points|points = free coffee|stamp card|bonus points|points expire|loyalty programme update|loyalty card|their points|points update|you have 250 points|bonus card|ten stamps they get a free drink|stamp card full|points equal one free',
    es: 'puntos de fidelidad|saldo de puntos|cuántos puntos tienen|canjear puntos|tarjeta de fidelidad|puntos acumulados|puntos por vencer|programa de puntos|cuántos puntos tiene|puntos del club|sellos de la tarjeta|millas acumuladas|avisarle que junta puntos|premios por puntos|puntos que vencen|tarjeta de sellos|puntos equivalen a un gratis|te faltan puntos para un café|le faltan 20 puntos|tienes puntos|puntos que se canjean|canjear por bebidas|ganaste puntos|junta sellos',
    pt_BR:
      'pontos de fidelidade|saldo de pontos|quantos pontos o cliente tem|trocar pontos|cartão fidelidade|pontos acumulados|pontos vão expirar|programa de pontos|pontos no cartão fidelidade|quantos pontos tem|clube de vantagens|cashback acumulado|selos do cartão|pontos a vencer|resgatar pontos|quantos pontos a cliente tem|pontos valem|cartão fidelidade completo|faltam pontos para um café|faltam 20 pontos|você tem pontos|trocar por brindes|ganhou pontos|pontos para trocar por bebidas',
    hi: 'लॉयल्टी पॉइंट|पॉइंट बैलेंस|कितने पॉइंट हैं|रिवॉर्ड पॉइंट|पॉइंट के बदले इनाम|पॉइंट की जानकारी|पॉइंट जमा हुए|कैशबैक पॉइंट|पॉइंट ख़त्म होने वाले हैं|कितने पॉइंट हुए|पॉइंट खत्म होने वाले|पॉइंट रिडीम',
    hi_Latn:
      'loyalty points|points balance|kitne points hain|reward points|points ke badle free|points expire|points ki jaankari|points jama hue|cashback points|points khatam hone wale hain|points kaise use karein|kitne point hue|point balance batana|points redeem|loyalty card',
    id: 'poin pelanggan|saldo poin|berapa poin|tukar poin|poin reward|kartu member poin|poin akan hangus|program loyalitas|jumlah poin member|info poin|poin mau hangus|stempel kartu member|poin bisa ditukar|reward pelanggan|kabari jumlah poin|poin member|poin hangus|kumpulkan poin|poin loyalti|kartu stempel',
    de: 'Treuepunkte|Punktestand|Bonuspunkte|Punkte einlösen|Stempelkarte|wie viele Punkte|Punkte verfallen|Kundenkarte Punkte|Punkte|Bonuskarte|Ihr Punktestand|Treuekarte|Punkte gesammelt|Treueprogramm|Punktestand mitteilen|Stempelkarte voll|Stempel gleich ein gratis',
    fr: 'points de fidélité|solde de points|combien de points|carte de fidélité|échanger ses points|points cumulés|points qui expirent|programme de fidélité|points fidélité|carte fidélité|solde fidélité|vos points|cumuler des points|combien de points ils ont|points égalent un offert|carte de fidélité complète|vous avez des points|points à échanger contre|vous avez gagné des points|tampons sur la carte',
  },
  not: ['meeting point', 'pick-up point', 'referral', 'punto de recogida', 'abholstation', 'point relais'],
}
