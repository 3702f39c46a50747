import type { UtilityBlueprint } from '../blueprint.ts'
import { callUs, checkAccount } from '../button-words.ts'

export const accountAlert: UtilityBlueprint = {
  id: 'account_alert',
  name: 'account_alert',
  category: 'UTILITY',
  industries: ['finance', 'software', 'telecom', 'e_commerce', 'insurance', 'travel', 'healthcare'],
  titles: {
    en: 'Account alert',
    es: 'Alerta de cuenta',
    pt_BR: 'Alerta da conta',
    hi: 'खाते का अलर्ट',
    hi_Latn: 'Account alert',
    id: 'Peringatan akun',
    de: 'Hinweis zum Konto',
    fr: 'Alerte sur le compte',
  },
  slots: {
    business: { kind: 'business', per: 'message' },
    customer_name: { kind: 'customer_name', per: 'customer', usual: true },
    status: {
      kind: 'status',
      per: 'customer',
      usual: true,
      sample: {
        en: 'account locked as a precaution',
        es: 'cuenta bloqueada por precaución',
        pt_BR: 'conta bloqueada por precaução',
        hi: 'सावधानी के तौर पर खाता लॉक किया गया',
        hi_Latn: 'savdhani ke liye account lock kiya gaya',
        id: 'akun dikunci sebagai tindakan pencegahan',
        de: 'Konto vorsorglich gesperrt',
        fr: 'compte bloqué par précaution',
      },
    },
    reason: {
      kind: 'reason',
      per: 'customer',
      sample: {
        en: 'several failed sign-in attempts',
        es: 'varios intentos de acceso fallidos',
        pt_BR: 'várias tentativas de acesso sem sucesso',
        hi: 'कई बार ग़लत पासवर्ड डाला गया',
        hi_Latn: 'kai baar galat password daala gaya',
        id: 'beberapa kali gagal masuk',
        de: 'mehrere fehlgeschlagene Anmeldungen',
        fr: 'plusieurs échecs de connexion',
      },
    },
    date: { kind: 'date', per: 'customer' },
    time: { kind: 'time', per: 'customer' },
    link: { kind: 'link', per: 'message' },
    phone: { kind: 'phone', per: 'message' },
  },
  buttons: [checkAccount, callUs],
  texts: {
    en: {
      plain:
        'Hello[ {customer_name}], there has been activity on your account[ at {business}] that you should know about.[ What happened: {status}.][ Reason: {reason}.][ Date: {date}.][ Time: {time}.] If this was not you, or if you have a question about your account, please reply to this message.',
      warm: 'Hi[ {customer_name}], we are writing because of activity on your account[ at {business}] that you should know about 🔒[\nWhat happened: {status}][\nReason: {reason}][\nDate: {date}][\nTime: {time}]\n\nIf this was not you, or if you need a hand with your account, just reply to this message and we will help you.',
    },
    es: {
      plain:
        'Hola[, {customer_name}]: detectamos actividad en tu cuenta[ de {business}] que conviene revisar.[ Qué pasó: {status}.][ Motivo: {reason}.][ Fecha: {date}.][ Hora: {time}.] Si no fuiste tú o tienes alguna duda sobre tu cuenta, responde a este mensaje.',
      warm: 'Hola[, {customer_name}]. Te escribimos porque detectamos actividad en tu cuenta[ de {business}] que conviene revisar 🔒[\nQué pasó: {status}][\nMotivo: {reason}][\nFecha: {date}][\nHora: {time}]\n\nSi no fuiste tú o necesitas ayuda con tu cuenta, responde a este mensaje y te ayudamos.',
    },
    pt_BR: {
      plain:
        'Olá[, {customer_name}]. Identificamos uma atividade na sua conta[ da {business}] e queremos avisar você.[ O que aconteceu: {status}.][ Motivo: {reason}.][ Data: {date}.][ Horário: {time}.] Se não foi você ou se tiver alguma dúvida sobre a conta, responda a esta mensagem.',
      warm: 'Oi[, {customer_name}]. Identificamos uma atividade na sua conta[ da {business}] e preferimos avisar você 🔒[\nO que aconteceu: {status}][\nMotivo: {reason}][\nData: {date}][\nHorário: {time}]\n\nSe não foi você ou se precisar de ajuda com a conta, é só responder a esta mensagem que ajudamos.',
    },
    hi: {
      plain:
        'नमस्ते[ {customer_name}],[ {business} में] आपके खाते में ऐसी गतिविधि हुई है जिसकी जानकारी आपको होनी चाहिए।[ क्या हुआ: {status}।][ कारण: {reason}।][ तारीख: {date}।][ समय: {time}।] अगर यह आपने नहीं किया या खाते के बारे में कोई सवाल हो, तो कृपया इस मैसेज का जवाब दें।',
      warm: 'नमस्ते[ {customer_name} जी],[ {business} में] आपके खाते में कुछ गतिविधि हुई है और हम चाहते हैं कि आपको इसकी जानकारी हो 🔒[\nक्या हुआ: {status}][\nकारण: {reason}][\nतारीख: {date}][\nसमय: {time}]\n\nअगर यह आपने नहीं किया या खाते में कोई मदद चाहिए, तो बस इस मैसेज का जवाब दें, हम मदद करेंगे।',
    },
    hi_Latn: {
      plain:
        'Namaste[ {customer_name}],[ {business} mein] aapke account mein aisi activity hui hai jiski jaankari aapko honi chahiye.[ Kya hua: {status}.][ Reason: {reason}.][ Date: {date}.][ Time: {time}.] Agar yeh aapne nahi kiya ya account ke baare mein koi sawaal ho, toh please is message par reply karein.',
      warm: 'Namaste[ {customer_name} ji],[ {business} mein] aapke account mein kuch activity hui hai aur hum chahte hain ki aapko iski jaankari ho 🔒[\nKya hua: {status}][\nReason: {reason}][\nDate: {date}][\nTime: {time}]\n\nAgar yeh aapne nahi kiya ya account mein koi madad chahiye, toh bas is message par reply karein, hum madad karenge.',
    },
    id: {
      plain:
        'Halo[ {customer_name}], ada aktivitas di [akun {business} Anda|akun Anda] yang perlu Anda ketahui.[ Yang terjadi: {status}.][ Alasan: {reason}.][ Tanggal: {date}.][ Pukul: {time}.] Jika bukan Anda yang melakukannya atau ada pertanyaan tentang akun Anda, silakan balas pesan ini.',
      warm: 'Halo Kak[ {customer_name}], ada aktivitas di [akun {business} Kakak|akun Kakak] yang perlu Kakak ketahui 🔒[\nYang terjadi: {status}][\nAlasan: {reason}][\nTanggal: {date}][\nPukul: {time}]\n\nKalau bukan Kakak yang melakukannya atau perlu bantuan soal akun, balas saja pesan ini, kami siap membantu.',
    },
    de: {
      plain:
        'Guten Tag[ {customer_name}], in Ihrem Konto[ bei {business}] gab es einen Vorgang, von dem Sie wissen sollten.[ Was passiert ist: {status}.][ Grund: {reason}.][ Datum: {date}.][ Uhrzeit: {time}.] Wenn Sie das nicht waren oder Fragen zu Ihrem Konto haben, antworten Sie bitte auf diese Nachricht.',
      warm: 'Hallo[ {customer_name}], wir melden uns wegen eines Vorgangs in Ihrem Konto[ bei {business}], von dem Sie wissen sollten 🔒[\nWas passiert ist: {status}][\nGrund: {reason}][\nDatum: {date}][\nUhrzeit: {time}]\n\nWenn Sie das nicht waren oder Hilfe mit Ihrem Konto brauchen, antworten Sie einfach auf diese Nachricht. Wir helfen Ihnen gern.',
    },
    fr: {
      plain:
        'Bonjour[ {customer_name}], nous vous signalons une activité sur votre compte[ chez {business}].[ Ce qui s’est passé : {status}.][ Motif : {reason}.][ Date : {date}.][ Heure : {time}.] Si vous n’en êtes pas à l’origine ou si vous avez une question sur votre compte, répondez à ce message.',
      warm: 'Bonjour[ {customer_name}], nous préférons vous prévenir : une activité a été relevée sur votre compte[ chez {business}] 🔒[\nCe qui s’est passé : {status}][\nMotif : {reason}][\nDate : {date}][\nHeure : {time}]\n\nSi vous n’en êtes pas à l’origine ou si vous avez besoin d’aide avec votre compte, répondez simplement à ce message et nous vous aiderons.',
    },
  },
  purposes: {
    en: 'account locked|account blocked|unusual activity on the account|suspicious activity|security alert|password was changed|account details changed|profile info updated|email address changed|account suspended or password reset|too many failed login attempts|someone tried to get into the account|fraud alert|card blocked after wrong PINs|card has been locked|unusual activity on the card|account was locked|card was blocked for security|we blocked your card|suspicious payment',
    es: 'cuenta bloqueada|actividad inusual en la cuenta|movimientos raros o sospechosos en la cuenta|alerta de seguridad|cambio de contraseña|cambio de clave|cambiaron los datos de la cuenta|cuenta suspendida|usuario bloqueado|intentos fallidos de acceso|alguien intentó entrar a la cuenta|tarjeta bloqueada por PIN incorrecto|su tarjeta fue bloqueada|tarjeta bloqueada por seguridad|bloqueamos la tarjeta|movimiento sospechoso|bloqueamos tu cuenta por seguridad|notamos algo raro en la cuenta|cambió el correo de la cuenta',
    pt_BR:
      'conta bloqueada ou travada|atividade suspeita na conta|alerta de segurança|senha da conta trocada ou alterada|dados da conta alterados|conta suspensa|tentativas de acesso erradas|alguém tentou entrar na conta|suspeita de fraude|tentaram invadir a conta|conta invadida|bloqueamos a conta por segurança|cartão bloqueado senha errada|conta bloqueada|seu cartão foi bloqueado por segurança|bloqueamos o cartão|compra suspeita|bloqueio de conta|mudaram a senha da conta|notamos algo estranho na conta',
    hi: 'खाता लॉक हो गया|अकाउंट ब्लॉक|खाते में संदिग्ध गतिविधि|सिक्योरिटी अलर्ट|अकाउंट हैक|पासवर्ड बदल गया|खाते की जानकारी बदली गई|कोई खाते में घुसने की कोशिश कर रहा है|धोखाधड़ी का अलर्ट|ग़लत पासवर्ड कई बार|कार्ड ब्लॉक हो गया|खाता लॉक|सुरक्षा के लिए कार्ड ब्लॉक|संदिग्ध लेनदेन|खाता बंद कर दिया|खाता ब्लॉक|बैलेंस कम है|डेटा खत्म होने वाला है|रिचार्ज खत्म होने वाला है|खाता फ्रीज',
    hi_Latn:
      'account lock ho gaya|account block ho gaya|account mein ajeeb activity|suspicious activity|security alert|password badal gaya|account details change hue|koi account mein ghusne ki koshish kar raha hai|fraud alert|galat password kai baar|card block ho gaya galat PIN|suraksha ke liye card block|suspicious transaction|account block|account freeze|suspicious activity account|balance kam hai|data khatam hone wala|recharge khatam hone wala',
    id: 'akun terkunci|akun dikunci salah password|akun diblokir|blokir akun pengguna|aktivitas mencurigakan|aktivitas tidak biasa di akun|peringatan keamanan|kata sandi diubah|password diganti|ada yang coba masuk ke akun|gagal login berkali-kali|akun kena hack|akun kami kunci|akun dibekukan|kartu diblokir salah pin|akun dikunci|kartu diblokir demi keamanan|transaksi mencurigakan|akun diblokir sementara|saldo hampir habis|kuota hampir habis|akun dibatasi|pulsa hampir habis',
    de: 'Konto gesperrt|ungewöhnliche Aktivität im Konto|verdächtige Aktivität|Sicherheitshinweis|Passwort geändert|Zugang gesperrt|zu viele falsche Anmeldeversuche|jemand hat versucht, ins Konto zu kommen|Betrugsverdacht|Karte gesperrt nach falscher PIN|Karte aus Sicherheitsgründen gesperrt|verdächtige Zahlung|Konto vorübergehend gesperrt|Konto eingeschränkt|verdächtige Aktivität im Konto|Kundenkonto gesperrt|Guthaben fast aufgebraucht|Datenvolumen aufgebraucht|ungewöhnliche Abbuchung',
    fr: 'compte bloqué|activité inhabituelle sur le compte|activité suspecte|alerte de sécurité|mot de passe modifié|coordonnées du compte modifiées|compte suspendu|trop de tentatives de connexion|quelqu’un a essayé d’entrer dans le compte|compte piraté|carte bloquée après code faux|carte bloquée par sécurité|opération suspecte|nous avons bloqué le compte par sécurité|mot de passe du compte changé|quelque chose d’étrange sur le compte',
  },
  not: [
    'new device',
    'nuevo dispositivo',
    'novo aparelho',
    'नए डिवाइस',
    'naye device',
    'perangkat baru',
    'neuen Gerät',
    'nouvel appareil',
    'verification code',
    'account created',
    'account number',
    'price alert',
  ],
}
