import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, checkAccount } from '../button-words.ts'

export const newDeviceLogin: UtilityBlueprint = {
  id: 'new_device_login',
  name: 'new_device_login',
  category: 'UTILITY',
  industries: ['finance', 'software', 'telecom', 'e_commerce', 'insurance', 'travel', 'education', 'healthcare'],
  titles: {
    en: 'New device sign-in',
    es: 'Nuevo dispositivo',
    pt_BR: 'Acesso em novo aparelho',
    hi: 'नए डिवाइस से लॉगिन',
    hi_Latn: 'Naye device se login',
    id: 'Login perangkat baru',
    de: 'Neues Gerät angemeldet',
    fr: 'Nouvel appareil connecté',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    device: { kind: 'device', per: 'customer', usual: true },
    date: { kind: 'date', per: 'customer', usual: true },
    time: { kind: 'time', per: 'customer' },
    place: {
      kind: 'place',
      per: 'customer',
      sample: {
        en: 'Chicago',
        es: 'Valencia',
        pt_BR: 'Curitiba',
        hi: 'पुणे',
        hi_Latn: 'Pune',
        id: 'Bandung',
        de: 'Leipzig',
        fr: 'Lyon',
      },
    },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [checkAccount, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], there was a sign-in to your account[ at {business}] from a new device.[ Device: {device}.][ Date: {date}.][ Time: {time}.][ Location: {place}.] If this was you, no action is needed. If it was not, please change your password and reply to this message.',
      warm: 'Hi[ {customer_name}], we noticed a sign-in to your account[ at {business}] from a new device 🔐[\nDevice: {device}][\nDate: {date}][\nTime: {time}][\nLocation: {place}]\n\nWas that you? Then there is nothing to do. If not, please change your password and reply to this message, and we will help you with your account.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: se inició sesión en tu cuenta[ de {business}] desde un dispositivo nuevo.[ Dispositivo: {device}.][ Fecha: {date}.][ Hora: {time}.][ Lugar: {place}.] Si fuiste tú, no tienes que hacer nada. Si no fuiste tú, cambia tu contraseña y responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Vimos que alguien entró en tu cuenta[ de {business}] desde un dispositivo nuevo 🔐[\nDispositivo: {device}][\nFecha: {date}][\nHora: {time}][\nLugar: {place}]\n\n¿Fuiste tú? Entonces no tienes que hacer nada. Si no, cambia tu contraseña y responde a este mensaje: te ayudamos con tu cuenta.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Houve um acesso à sua conta[ da {business}] por um aparelho novo.[ Aparelho: {device}.][ Data: {date}.][ Horário: {time}.][ Local: {place}.] Se foi você, não precisa fazer nada. Se não foi, troque sua senha e responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Percebemos um acesso à sua conta[ da {business}] por um aparelho novo 🔐[\nAparelho: {device}][\nData: {date}][\nHorário: {time}][\nLocal: {place}]\n\nFoi você? Então não precisa fazer nada. Se não foi, troque sua senha e responda a esta mensagem que ajudamos com a conta.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके खाते में एक नए डिवाइस से लॉगिन हुआ है।[ डिवाइस: {device}।][ तारीख: {date}।][ समय: {time}।][ जगह: {place}।] अगर यह आप ही थे, तो आपको कुछ करने की ज़रूरत नहीं है। अगर नहीं, तो कृपया अपना पासवर्ड बदलें और इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी], हमने देखा कि[ {business} में] आपके खाते में एक नए डिवाइस से लॉगिन हुआ है 🔐[\nडिवाइस: {device}][\nतारीख: {date}][\nसमय: {time}][\nजगह: {place}]\n\nक्या यह आप ही थे? तो कुछ करने की ज़रूरत नहीं है। अगर नहीं, तो अपना पासवर्ड बदल लीजिए और इस मैसेज का जवाब दीजिए, हम आपके खाते में मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke account mein ek naye device se login hua hai.[ Device: {device}.][ Date: {date}.][ Time: {time}.][ Jagah: {place}.] Agar yeh aap hi the, toh aapko kuch karne ki zaroorat nahi hai. Agar nahi, toh please apna password badlein aur is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji], humne dekha ki[ {business} mein] aapke account mein ek naye device se login hua hai 🔐[\nDevice: {device}][\nDate: {date}][\nTime: {time}][\nJagah: {place}]\n\nKya yeh aap hi the? Toh kuch karne ki zaroorat nahi hai. Agar nahi, toh apna password badal lijiye aur is message ka reply kijiye, hum aapke account mein madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada login ke [akun {business} Anda|akun Anda] dari perangkat baru.[ Perangkat: {device}.][ Tanggal: {date}.][ Pukul: {time}.][ Lokasi: {place}.] Jika itu memang Anda, tidak ada yang perlu dilakukan. Jika bukan, mohon ganti kata sandi Anda dan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], kami melihat ada login ke [akun {business} Kakak|akun Kakak] dari perangkat baru 🔐[\nPerangkat: {device}][\nTanggal: {date}][\nPukul: {time}][\nLokasi: {place}]\n\nKalau itu memang Kakak, tidak perlu melakukan apa-apa. Kalau bukan, segera ganti kata sandinya dan balas pesan ini, ya. Kami bantu soal akunnya.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], in Ihrem Konto[ bei {business}] gab es eine Anmeldung von einem neuen Gerät.[ Gerät: {device}.][ Datum: {date}.][ Uhrzeit: {time}.][ Ort: {place}.] Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, ändern Sie bitte Ihr Passwort und antworten Sie auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], uns ist in Ihrem Konto[ bei {business}] eine Anmeldung von einem neuen Gerät aufgefallen 🔐[\nGerät: {device}][\nDatum: {date}][\nUhrzeit: {time}][\nOrt: {place}]\n\nWaren Sie das? Dann ist nichts weiter zu tun. Wenn nicht, ändern Sie bitte Ihr Passwort und antworten Sie auf diese Nachricht. Wir helfen Ihnen gern mit Ihrem Konto.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], une connexion à votre compte[ chez {business}] a eu lieu depuis un nouvel appareil.[ Appareil : {device}.][ Date : {date}.][ Heure : {time}.][ Lieu : {place}.] Si c’était vous, vous n’avez rien à faire. Sinon, changez votre mot de passe et répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous avons remarqué une connexion à votre compte[ chez {business}] depuis un nouvel appareil 🔐[\nAppareil : {device}][\nDate : {date}][\nHeure : {time}][\nLieu : {place}]\n\nC’était vous ? Alors vous n’avez rien à faire. Sinon, changez votre mot de passe et répondez à ce message, nous vous aiderons avec votre compte.',
    },
  },
  purposes: {
    en: 'new device login|login from a new device|someone logged in from another phone|new login to the account|new sign in alert|login alert|login notification|unknown device|login from a new location|sign in from a new browser|signed in from another country|was it you who logged in|ask if it was them logging in',
    es: 'inicio de sesión en un dispositivo nuevo|entraron a la cuenta desde otro celular|nuevo inicio de sesión|acceso desde otro móvil|dispositivo desconocido|aviso de inicio de sesión|fuiste tú quien entró|alerta de inicio de sesión nuevo|si no fuiste tú llama|iniciaron sesión en tu cuenta',
    pt_BR:
      'login em novo dispositivo|entraram na conta por outro celular|novo login|aviso de login|dispositivo desconhecido|acesso de outro lugar|foi você que entrou na conta|alerta de novo acesso na conta|novo acesso à conta|se não foi você ligue|entraram na sua conta',
    hi: 'नए फ़ोन से लॉगिन|दूसरे मोबाइल से अकाउंट खुला|लॉगिन अलर्ट|अनजान डिवाइस|किसी और फ़ोन से खाते में लॉगिन|नया लॉगिन हुआ|नए डिवाइस से लॉगिन|दूसरे फोन से लॉगिन|नए फोन से लॉगिन हुआ',
    hi_Latn:
      'naye phone se login|doosre mobile se account khula|login alert|anjaan device|kisi aur phone se account login|new device login|naya login hua|naye device se login|dusre phone se login|unknown device login',
    id: 'masuk dari perangkat baru|login dari hp lain|login baru terdeteksi|notifikasi login|perangkat tidak dikenal|apakah Anda yang login|login dari lokasi baru|masuk dari browser baru|login perangkat baru|masuk dari perangkat lain|login hp baru|perangkat baru terdeteksi|login mencurigakan',
    de: 'Anmeldung von einem neuen Gerät|Login auf neuem Gerät|neue Anmeldung im Konto|Anmeldung mit anderem Handy|unbekanntes Gerät|Login aus dem Ausland|Login-Benachrichtigung|jemand hat sich neu eingeloggt|Anmeldung von neuem Gerät|Login auf anderem Gerät|neues Gerät angemeldet|fremdes Gerät eingeloggt|Anmeldung neues Handy',
    fr: 'connexion depuis un nouvel appareil|connexion depuis un autre téléphone|nouvelle connexion au compte|appareil inconnu|alerte de connexion|c’est bien vous qui vous êtes connecté|connexion inhabituelle|alerte nouvelle connexion sur votre compte|si ce n’est pas vous appelez|quelqu’un s’est connecté à votre compte',
  },
  not: [
    'new device launch',
    'new phone in stock',
    'new phones',
    'login code',
    'code to log in',
    'verification code',
    'código de inicio de sesión',
    'kode login',
    'code de connexion',
    'failed login',
  ],
}
