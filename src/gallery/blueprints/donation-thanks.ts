import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, viewReceipt } from '../button-words.ts'

export const donationThanks: UtilityBlueprint = {
  id: 'donation_thanks',
  name: 'donation_received',
  category: 'UTILITY',
  industries: ['nonprofit', 'education', 'healthcare'],
  titles: {
    en: 'Donation received',
    es: 'Donación recibida',
    pt_BR: 'Doação recebida',
    hi: 'दान मिल गया',
    hi_Latn: 'Donation mil gaya',
    id: 'Donasi diterima',
    de: 'Spende erhalten',
    fr: 'Don reçu',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    amount: { kind: 'amount', per: 'customer', usual: true },
    product: {
      kind: 'product',
      per: 'customer',
      sample: {
        en: 'school meals',
        es: 'comedor escolar',
        pt_BR: 'merenda escolar',
        hi: 'बच्चों का भोजन',
        hi_Latn: 'bachchon ka bhojan',
        id: 'makan siang sekolah',
        de: 'Schulessen',
        fr: 'repas à l’école',
      },
    },
    date: { kind: 'date', per: 'customer' },
    reference_number: {
      kind: 'reference_number',
      per: 'customer',
      sample: {
        en: 'R-4018',
        es: 'R-4018',
        pt_BR: 'R-4018',
        hi: 'R-4018',
        hi_Latn: 'R-4018',
        id: 'K-4018',
        de: 'S-4018',
        fr: 'R-4018',
      },
    },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [viewReceipt, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], we have received [your donation of {amount}|your donation][ to {business}]. Thank you very much.[ Purpose: {product}.][ Date: {date}.][ Receipt number: {reference_number}.] Please keep this message for your records. If you have a question about your donation, reply to this message.',
      warm: 'Hi[ {customer_name}], a heartfelt thank you[ from {business}] 💚 We have received [your donation of {amount}|your donation].[\nPurpose: {product}][\nDate: {date}][\nReceipt number: {reference_number}]\n\nYour kindness means a lot to us. Please keep this message for your records. If you have a question about your donation, just reply to this message.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: hemos recibido [tu donación de {amount}|tu donación][ para {business}]. Muchas gracias.[ Destino: {product}.][ Fecha: {date}.][ Número de recibo: {reference_number}.] Guarda este mensaje como referencia. Si tienes alguna pregunta sobre tu donación, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Gracias de corazón[ de parte de {business}] 💚 Hemos recibido [tu donación de {amount}|tu donación].[\nDestino: {product}][\nFecha: {date}][\nNúmero de recibo: {reference_number}]\n\nTu gesto significa mucho para nosotros. Guarda este mensaje como referencia. Si tienes alguna pregunta sobre tu donación, responde a este mensaje.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Recebemos [sua doação de {amount}|sua doação][ para a {business}]. Agradecemos muito.[ Destino: {product}.][ Data: {date}.][ Número do recibo: {reference_number}.] Guarde esta mensagem para o seu controle. Se tiver alguma dúvida sobre a doação, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Nosso muito obrigado[ em nome da {business}] 💚 Recebemos [sua doação de {amount}|sua doação].[\nDestino: {product}][\nData: {date}][\nNúmero do recibo: {reference_number}]\n\nSeu gesto significa muito para nós. Guarde esta mensagem para o seu controle. Se tiver alguma dúvida sobre a doação, é só responder a esta mensagem.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} को| हमें] [आपका {amount} का दान|आपका दान] प्राप्त हो गया है। बहुत-बहुत धन्यवाद।[ उद्देश्य: {product}।][ तारीख: {date}।][ रसीद नंबर: {reference_number}।] कृपया यह मैसेज रिकॉर्ड के लिए सँभालकर रखें। दान के बारे में कोई सवाल हो, तो इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], दिल से शुक्रिया 💚[ {business} को| हमें] [आपका {amount} का दान|आपका दान] प्राप्त हो गया है।[\nउद्देश्य: {product}][\nतारीख: {date}][\nरसीद नंबर: {reference_number}]\n\nआपका यह साथ हमारे लिए बहुत मायने रखता है। यह मैसेज रिकॉर्ड के लिए सँभालकर रखें। दान के बारे में कोई सवाल हो, तो बस इस मैसेज का जवाब दें।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} ko| humein] [aapka {amount} ka daan|aapka daan] prapt ho gaya hai. Bahut-bahut dhanyavaad.[ Purpose: {product}.][ Date: {date}.][ Receipt number: {reference_number}.] Please yeh message record ke liye sambhalkar rakhein. Daan ke baare mein koi sawaal ho, toh is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], dil se shukriya 💚[ {business} ko| Humein] [aapka {amount} ka daan|aapka daan] prapt ho gaya hai.[\nPurpose: {product}][\nDate: {date}][\nReceipt number: {reference_number}]\n\nAapka yeh saath hamare liye bahut maayne rakhta hai. Yeh message record ke liye sambhalkar rakhein. Daan ke baare mein koi sawaal ho, toh bas is message par reply karein.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], [donasi Anda sebesar {amount}|donasi Anda][ untuk {business}] sudah diterima. Terima kasih banyak.[ Tujuan: {product}.][ Tanggal: {date}.][ Nomor kuitansi: {reference_number}.] Mohon simpan pesan ini sebagai catatan. Jika ada pertanyaan tentang donasi Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], terima kasih banyak[ dari kami di {business}] 💚 [Donasi Kakak sebesar {amount}|Donasi Kakak] sudah diterima.[\nTujuan: {product}][\nTanggal: {date}][\nNomor kuitansi: {reference_number}]\n\nKebaikan Kakak sangat berarti bagi kami. Mohon simpan pesan ini sebagai catatan. Kalau ada pertanyaan soal donasi, balas saja pesan ini, ya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], wir haben [Ihre Spende über {amount}|Ihre Spende][ an {business}] erhalten. Herzlichen Dank.[ Verwendungszweck: {product}.][ Datum: {date}.][ Belegnummer: {reference_number}.] Bitte bewahren Sie diese Nachricht für Ihre Unterlagen auf. Wenn Sie Fragen zu Ihrer Spende haben, antworten Sie auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], ein herzliches Dankeschön[ von {business}] 💚 Wir haben [Ihre Spende über {amount}|Ihre Spende] erhalten.[\nVerwendungszweck: {product}][\nDatum: {date}][\nBelegnummer: {reference_number}]\n\nIhre Hilfe bedeutet uns viel. Bitte bewahren Sie diese Nachricht für Ihre Unterlagen auf. Wenn Sie Fragen zu Ihrer Spende haben, antworten Sie einfach auf diese Nachricht.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous avons bien reçu [votre don de {amount}|votre don][ pour {business}]. Merci beaucoup.[ Affectation : {product}.][ Date : {date}.][ Numéro de reçu : {reference_number}.] Vous pouvez garder ce message comme trace de votre don. Pour toute question sur votre don, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], un merci du fond du cœur[ de la part de {business}] 💚 Nous avons bien reçu [votre don de {amount}|votre don].[\nAffectation : {product}][\nDate : {date}][\nNuméro de reçu : {reference_number}]\n\nVotre geste compte beaucoup pour nous. Vous pouvez garder ce message comme trace de votre don. Pour toute question sur votre don, répondez simplement à ce message.',
    },
  },
  purposes: {
    en: 'donation thank you|thank our donors for their gift|thank everyone who donated|contribution from a supporter arrived|donation receipt|thank you for donating|confirm a donation|contribution to our charity arrived|receipt for a donor|thanks for the gift to the foundation|thank people who gave money|someone gives us money|money given to our shelter|thank people who donated|thank our donors',
    es: 'gracias por donar|agradecer la donación|recibo de donación|agradecer a los donantes|donativo recibido|gracias por tu aporte a la fundación|comprobante de donativo|confirmar aporte al donante|agradecer a quien nos da dinero|gracias por su donativo|gracias por tu donación|con su donativo compramos|agradece la donación|recibimos tu donativo',
    pt_BR:
      'agradecer a doação|a doação chegou|confirmar que a doação chegou|obrigado por doar|recibo de doação|agradecer aos doadores|contribuição recebida pela ong|comprovante de doação|confirmar o valor ao doador|agradecer quem doou dinheiro|obrigado pela doação|agradece a doação|obrigado pela sua doação|sua doação vai virar|recebemos sua doação',
    hi: 'दान के लिए धन्यवाद|दान की रसीद|चंदे की रसीद|दानदाताओं का आभार|चंदा मिल गया|डोनेशन मिला|सहयोग राशि प्राप्त|जिन्होंने दान दिया उन्हें धन्यवाद|दान देने वालों का धन्यवाद|दान मिल गया|दानदाता को धन्यवाद|चंदा मिला',
    hi_Latn:
      'donation ke liye dhanyavaad|donation ki receipt|donors ka aabhaar|chanda mil gaya|daan ke liye shukriya|daan ki rasid|donation dene walon ko thank you|daan dene walon ka shukriya|donation ke liye thank you|donation mil gaya|daan ke liye dhanyavad|chanda mila|donor ko thanks',
    id: 'terima kasih atas donasi|kuitansi donasi|ucapan terima kasih untuk donatur|sumbangan sudah masuk|donatur sudah transfer donasi|bukti donasi|terima kasih sudah donasi|terima kasih kepada donatur|donasi sudah kami terima|terima kasih donasi|donasi sudah diterima|sedekah diterima|terima kasih donatur|infak diterima|zakat diterima|wakaf diterima|ucapkan terima kasih donasi|donasi donatur',
    de: 'Dank für die Spende|Danke an alle Spender der Aktion|Spendenbestätigung|Spenderinnen und Spendern danken|Spendenquittung|Spende ist eingegangen|Danke fürs Spenden|wenn jemand Geld spendet|Spendern danken|Dank an die Spender|Danke für die Spende|Spende erhalten|Dank an Spender|Spendenbescheinigung|Spendendank|Spende angekommen',
    fr: 'merci pour le don|remercier les donateurs|reçu de don|confirmation de don|reçu fiscal pour le don|nous avons reçu un don|merci à tous ceux qui ont donné à l’association|quand quelqu’un nous donne de l’argent|merci pour votre don|votre don servira à|nous avons bien reçu votre don|remercier pour le don',
  },
  not: [
    'please donate',
    'ask for donations',
    'asking for donations',
    'join our fundraiser',
    'invite donors',
    'remind donors',
    'donation drive',
    'volunteers',
    'pedir donaciones',
    'pedir doações',
    'galang dana',
    'spendenaufruf',
    'appel aux dons',
    'could not be processed',
  ],
}
